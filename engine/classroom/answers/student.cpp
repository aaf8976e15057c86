// A person's own pages and forms, under /p/<number>/.
#include "classroom/answers/answers.hpp"
#include "classroom/answers/quiz.hpp"
#include "classroom/hall/seeking_moments.hpp"
#include "classroom/listeners.hpp"
#include "classroom/pages/choices_form.hpp"
#include "classroom/pages/markup.hpp"
#include "classroom/pages/student_page.hpp"
#include "classroom/roll/secret.hpp"
#include "classroom/sheets/class_map.hpp"
#include "core/plain_text.hpp"
#include "report/html_report.hpp"
#include "seat/page_of.hpp"
#include "seat/preparing.hpp"
#include "wording/classroom/class_words.hpp"
#include "wording/classroom/sheet_words.hpp"
#include "wording/classroom/student_words.hpp"

#include <algorithm>

namespace parley::classroom::answers {
namespace {

constexpr std::size_t max_nonce = 40;

/// Text that can be seen, on one line; nothing for what is empty, too long or acts on a screen.
std::optional<std::string> visible_line(std::string_view typed, std::size_t most) {
    while (typed.starts_with(' '))
        typed.remove_prefix(1);
    while (typed.ends_with(' '))
        typed.remove_suffix(1);
    std::size_t characters = 0;
    for (std::size_t at = 0; at < typed.size(); ++characters)
        if (!core::next_code_point(typed, at))
            return std::nullopt;
    if (typed.empty() || characters > most || !core::is_safe_text(typed) || typed.find('\n') != typed.npos)
        return std::nullopt;
    return std::string(typed);
}

/// One request of a person that is known.
class Student {
  public:
    Student(Hall& hall, const Asked& asked, const Roll& roll, const Person& person)
        : hall_(hall),
          asked_(asked),
          now_(asked.request.at),
          in_{roll, person, now_, {}},
          base_("/p/" + std::to_string(person.number) + '/') {
        if (person.place) {
            table_ = hall.table(person.place->table);
            if (const auto party = roll.party(person.place->seat))
                seat_ = rules::PartyId(*party);
        }
        if (takes_quiz())
            in_.quiz = quiz_label(taker());
    }

    [[nodiscard]] Response answer() {
        const std::string_view action = asked_.parts.size() > 2 ? asked_.parts[2] : std::string_view();
        if (asked_.parts.size() > 3)
            return not_found();
        return asked_.request.method == Method::post ? post(action) : get(action);
    }

  private:
    /// Not somebody who watches, nor one whose table cannot be played.
    [[nodiscard]] bool takes_quiz() const { return seat_ ? table_ != nullptr : !in_.person.place; }
    [[nodiscard]] QuizTaker taker() const { return {hall_, in_.roll, in_.person, table_}; }

    [[nodiscard]] Response get(std::string_view action) {
        if (action == "events")
            return stream();
        if (action == "words")
            return words_page({});
        if (action == "quiz" && takes_quiz())
            return quiz(taker(), in_, base_);
        if (table_ == nullptr && in_.person.place && hall_.broken(in_.person.place->table))
            return told(503, wording::table_cannot_be_played());
        if (table_ == nullptr)
            return action.empty() ? page_of(waiting_page(in_, hall_.scenario().open, hall_.class_version()))
                                  : see_other(base_);
        if (!seat_)
            return action.empty() ? page_of(observer_page(in_, *table_, table_->sitting().view(rules::PartyId(0))))
                                  : see_other(base_);
        if (action == "report")
            return report();
        if (action == "map.svg")
            return map();
        if ((action == "debrief" || action == "moments") && !debrief_is_open(in_, *table_))
            return see_other(base_);
        const auto which = page_named(action);
        return which ? page_of(student_page(in_, *table_, table_->sitting().view(*seat_), *which, drawn_token()))
                     : not_found();
    }

    [[nodiscard]] static std::optional<StudentPage> page_named(std::string_view action) {
        if (action.empty())
            return StudentPage::table;
        if (action == "text")
            return StudentPage::text;
        if (action == "papers")
            return StudentPage::papers;
        if (action == "home")
            return StudentPage::home;
        if (action == "record")
            return StudentPage::record;
        if (action == "debrief")
            return StudentPage::debrief;
        if (action == "moments")
            return StudentPage::moments;
        return std::nullopt;
    }

    [[nodiscard]] Response stream() const {
        Response response;
        response.type = "text/event-stream";
        response.stream =
            table_ == nullptr ? Channel{0, 0} : Channel{table_->number(), seat_ ? seat_->index() : treaty::max_parties};
        response.number = table_ == nullptr ? hall_.class_version() : table_->version(response.stream->seat);
        response.listener = listener_of(in_.person.number);
        return response;
    }

    [[nodiscard]] Response words_page(const std::string& words) const {
        Frame frame;
        frame.title = hall_.scenario().open.title;
        frame.body_class = "student words";
        frame.header = "<div class=\"bar\">" + element("strong", in_.person.pseudonym) + "</div>";
        frame.main =
            "<h1>" + escaped(wording::return_words_label()) + "</h1>\n" + element("p", wording::about_return_words());
        frame.main += words.empty() ? "<form method=\"post\" action=\"words\"><button class=\"choice main\">" +
                                          escaped(wording::show_return_words()) + "</button></form>\n"
                                    : element("p", words, "secret");
        frame.main += link_to(base_, wording::back_to_the_table(), "choice");
        return page_of(page(frame));
    }

    /// The debrief as the page to print and to keep.
    [[nodiscard]] Response report() const {
        if (!debrief_is_open(in_, *table_))
            return see_other(base_);
        const game::Game& game = table_->sitting().game();
        const auto& sought = table_->notes(seat_->index()).moments;
        const KeptPages::Key key{table_->number(), seat_->index(),
                                 game.beats().empty() ? 0 : game.beats().back().digest, sought != nullptr};
        auto drawn = hall_.kept_pages().find(key);
        if (!drawn) {
            drawn = std::make_shared<const std::string>(
                report::html_report(game, *seat_, sought ? std::optional(sought->found) : std::nullopt));
            hall_.kept_pages().keep(key, drawn);
        }
        Response response = page_of(*drawn);
        response.own_style = true;
        if (asked_.form.has("keep"))
            response.file_name = "parley-table-" + std::to_string(table_->number()) + ".html";
        return response;
    }

    [[nodiscard]] Response map() const {
        Response response = page_of(map_svg(table_->sitting().view(*seat_), asked_.form.has("dark")));
        if (response.body.empty())
            return not_found();
        response.type = "image/svg+xml";
        return response;
    }

    [[nodiscard]] Response post(std::string_view action) {
        if (!hall_.may_post(in_.person.number, now_))
            return told(429, wording::too_many_forms());
        if (action == "words") {
            const std::string words = drawn_return_words();
            if (hall_.change(now_, record::NewReturnWords{in_.person.number, hash_of(words)}))
                return told(503, wording::nothing_can_be_kept());
            return words_page(words);
        }
        if (action == "quiz" && takes_quiz())
            return hand_in_quiz(taker(), asked_, base_);
        if (action == "heard")
            return put_away_told();
        if (table_ == nullptr || !seat_)
            return see_other(base_);
        if (action == "pen")
            return take_pen();
        if (action == "want")
            return want_seat();
        if (action == "moments")
            return seek_moments();
        if (action == "suggest" || action == "unsuggest")
            return suggest(action == "suggest");
        return action == "do" ? choose() : not_found();
    }

    /// Whatever the class was told up to the form's page counts as read.
    [[nodiscard]] std::optional<storage::Problem> hear_told() {
        const auto read = static_cast<std::size_t>(std::max(0, asked_.form.number("told").value_or(0)));
        return hall_.change(now_, [&](const Roll& roll) -> std::vector<Record> {
            const Person* person = roll.person(in_.person.number);
            if (person == nullptr || read > roll.told.size())
                return {};
            const std::vector<std::size_t> unheard = roll.unheard(*person);
            if (unheard.empty() || unheard.front() >= read)
                return {};
            return {record::Heard{in_.person.number, static_cast<std::uint32_t>(read)}};
        });
    }

    [[nodiscard]] Response put_away_told() {
        if (hear_told())
            return told(503, wording::nothing_can_be_kept());
        const std::string_view back = asked_.form.value("back");
        return see_other(page_named(back) ? base_ + std::string(back) : base_);
    }

    [[nodiscard]] Response take_pen() {
        if (hall_.change(now_, record::PenTaken{in_.person.number}))
            return told(503, wording::nothing_can_be_kept());
        hall_.follow(*table_, now_);
        return see_other(base_);
    }

    [[nodiscard]] Response want_seat() {
        if (hall_.change(now_, record::SeatWanted{table_->number(), in_.person.place->seat}))
            return told(503, wording::nothing_can_be_kept());
        hall_.follow(*table_, now_);
        return see_other(base_);
    }

    [[nodiscard]] Response seek_moments() {
        if (!debrief_is_open(in_, *table_))
            return see_other(base_);
        hall_.seek_moments(*table_, *seat_);
        return see_other(base_ + "moments");
    }

    /// One line for the own side, in memory alone.
    [[nodiscard]] Response suggest(bool adds) {
        SideNotes& notes = table_->notes(seat_->index());
        if (!adds)
            notes.suggestions.clear();
        else if (const auto line = visible_line(asked_.form.value("line"), SideNotes::most_characters))
            notes.suggest({in_.person.pseudonym, *line});
        else
            return told(422, wording::suggestion_not_possible(SideNotes::most_characters));
        tell_own_side();
        return see_other(base_);
    }

    void tell_own_side() {
        table_->touch(seat_->index());
        hall_.queues().tell({table_->number(), seat_->index()}, table_->version(seat_->index()));
    }

    /// The same form twice leads where it led the first time. What is not on the disk is not acknowledged.
    [[nodiscard]] Response choose() {
        if (!table_->sitting().keep_up()) {
            hall_.follow(*table_, now_); // everybody at the table sees it, and the teacher
            return told(503, wording::table_waits_for_disk());
        }
        std::string nonce(asked_.form.value("nonce").substr(0, max_nonce));
        if (const std::string* before = table_->posted(seat_->index(), nonce); before != nullptr && !nonce.empty())
            return see_other(*before);
        const std::size_t steps = table_->sitting().game().steps().size();
        carry_out();
        if (table_->sitting().game().steps().size() != steps) {
            static_cast<void>(hear_told()); // where that cannot be kept, it stands a while longer
            hall_.follow(*table_, now_);
        } else {
            hall_.note(*table_);
            tell_own_side();
        }
        table_->remember(seat_->index(), std::move(nonce), base_);
        return table_->sitting().keeping() ? see_other(base_) : told(503, wording::table_waits_for_disk());
    }

    void say(std::string_view sentence) { model().notice = seat::Notice{std::string(sentence), true}; }
    [[nodiscard]] seat::Model& model() { return table_->sitting().model(*seat_); }
    void want(const seat::Intent& intent) { table_->sitting().update(*seat_, intent); }

    void carry_out() {
        const std::string_view key = asked_.form.value(choice_field);
        if (const std::string closed = closed_to(in_, *table_, *seat_); !closed.empty())
            return say(closed);
        const rules::View view = table_->sitting().view(*seat_);
        const bool stale = asked_.form.value("at") != std::to_string(table_->told(*seat_));
        if (model().question)
            return answer_question(key, stale);
        want(seat::intent::DismissNotice{});
        seat::Page page = seat::page_of(model(), view);
        if (!take_readings(page, view))
            return;
        if (const std::optional<bool> went = go_about(key); went && *went)
            return;
        page = seat::page_of(model(), view);
        const seat::Choice* choice = page.choice(key == table_at_once ? "table" : key);
        if (key.empty() || key == dismiss)
            return;
        if (choice == nullptr)
            return say(wording::table_has_moved_on());
        if (stale && (choice->action || choice->group == seat::ChoiceGroup::go_on))
            return say(wording::table_has_moved_on());
        if (!choice->is_open())
            return say(choice->refusal);
        want(choice->intent);
    }

    /// The composer's own ways; nothing for a key that is none, true where all is done.
    [[nodiscard]] std::optional<bool> go_about(std::string_view key) {
        const scenario::PublicScenario& scenario = table_->sitting().scenario();
        const seat::Preparation& prepared = model().prepared;
        if (key.starts_with(open_article)) {
            const auto number = whole_number(key.substr(open_article.size()));
            for (std::size_t a = 0; number && a < scenario.text.articles.size(); ++a)
                if (scenario.text.articles[a].number == static_cast<int>(*number) && may_draft(rules::ArticleId(a)) &&
                    prepared.article != rules::ArticleId(a))
                    want(seat::intent::OpenArticle{rules::ArticleId(a)});
            return true;
        }
        if (key.starts_with(open_clause)) {
            for (std::size_t p = 0; p < scenario.text.provisions.size(); ++p)
                if (scenario.text.provisions[p].id == key.substr(open_clause.size()) &&
                    prepared.article == scenario.text.provisions[p].article && prepared.clause != rules::ProvisionId(p))
                    want(seat::intent::OpenClause{rules::ProvisionId(p)});
            return true;
        }
        if (key != table_at_once)
            return std::nullopt;
        if (prepared.article)
            want(seat::intent::OpenArticle{*prepared.article}); // leaves it
        return false;
    }

    /// Whether the composer may open that article now.
    [[nodiscard]] bool may_draft(rules::ArticleId article) {
        const rules::View view = table_->sitting().view(*seat_);
        const seat::Page page = seat::page_of(model(), view);
        const seat::Choice* propose = page.choice("propose");
        return propose != nullptr && propose->is_open() && seat::draftable(model(), view).contains(article);
    }

    void answer_question(std::string_view key, bool stale) {
        if (stale) {
            model().question.reset();
            return say(wording::table_has_moved_on());
        }
        if (key == say_yes || key == say_no)
            want(seat::intent::Confirm{key == say_yes});
    }

    /// The percents that came with the form; false, with a notice, where they do not make a hundred.
    [[nodiscard]] bool take_readings(const seat::Page& page, const rules::View& view) {
        for (const seat::ReadingField& field : page.readings) {
            std::array<int, treaty::max_profiles> percent{};
            int sum = 0;
            bool all = true;
            for (const seat::ReadingField::Line& line : field.lines) {
                const auto number = asked_.form.number(reading_name(view, field, line));
                all = all && number && *number <= 100;
                percent[line.profile.index()] = number.value_or(0);
                sum += number.value_or(0);
            }
            if (!all)
                continue;
            if (sum != 100) {
                say(wording::percents_make(sum));
                return false;
            }
            want(seat::intent::SetReading{field.about, percent});
        }
        return true;
    }

    Hall& hall_;
    const Asked& asked_;
    const Moment now_;
    InClass in_;
    const std::string base_;
    Table* table_{};
    std::optional<rules::PartyId> seat_;
};

/// What only reads is asked once more, on the right queue; a form was of the page that is no more.
Response again(const Request& request, const Person& person) {
    return see_other(request.only_reads() ? request.path + (request.query.empty() ? "" : '?' + request.query)
                                          : "/p/" + std::to_string(person.number) + '/');
}

} // namespace

Response student(Hall& hall, const Asked& asked) {
    const auto number = asked.parts.size() > 1 ? whole_number(asked.parts[1]) : std::nullopt;
    const auto roll = hall.roll();
    const Person* person = roll->person(static_cast<PersonNumber>(number.value_or(0)));
    if (person == nullptr || person->removed || !matches(cookie(asked.request, "seat"), person->token))
        return told(403, wording::not_your_page());
    hall.hear(person->number, asked.request.at);
    if ((person->place ? person->place->table : 0) != asked.request.queue)
        return again(asked.request, *person); // was moved meanwhile
    return Student(hall, asked, *roll, *person).answer();
}

} // namespace parley::classroom::answers
