#include "command_line/composing/composer_page.hpp"

#include "command_line/composing/package_notation.hpp"
#include "command_line/composing/worth_bar.hpp"
#include "command_line/pages/form_page.hpp"
#include "command_line/pages/page_menu.hpp"
#include "command_line/pages/show_page.hpp"
#include "command_line/pages/table_page.hpp"
#include "command_line/play/words.hpp"
#include "seat/preparing.hpp"
#include "wording/choices/composer_words.hpp"
#include "wording/names.hpp"
#include "wording/price_of_tabling.hpp"
#include "wording/terminal/play_words.hpp"
#include "wording/terminal/prompt_words.hpp"

#include <array>

namespace parley::command_line {
namespace {

constexpr std::array of_draft{seat::ChoiceGroup::draft};

class ComposerPage {
  public:
    explicit ComposerPage(Sitting& sitting) : sitting_(sitting), position_(sitting.model().position) {}

    void run(const std::string& line) {
        sitting_.hint(wording::Hint::composer_in_words);
        if (!line.empty() && write(line) && !draft().empty() && file())
            return;
        while (is_open())
            turn();
    }

  private:
    [[nodiscard]] bool is_open() const {
        return !sitting_.left() && sitting_.model().position == position_ &&
               sitting_.model().prepared.panel == seat::Panel::propose;
    }
    [[nodiscard]] game::Draft draft() const { return seat::draft_of(sitting_.model(), sitting_.view()); }
    [[nodiscard]] bool is_sounding() const { return seat::is_sounding(sitting_.model()); }

    bool write(const std::string& line) {
        const rules::View view = sitting_.view();
        const treaty::Outcome start = game::starting_options(view);
        const auto read = read_package(view.scenario(), treaty::with(view.scenario().text, start, draft().package()),
                                       draft().proposal().tone, line);
        if (!read) {
            sitting_.terminal.say(read.error().sentence);
            return false;
        }
        sitting_.want(seat::intent::DraftWrite{*read});
        return true;
    }

    void turn() {
        const seat::Page page = sitting_.page();
        show(page);
        const std::vector<seat::Choice> own = choices_in(page, of_draft);
        const std::vector<seat::Choice> others = verbs_of_the_table(page);
        const Menu menu = this->menu(own, others);
        const std::optional<Answer> answer = choose(sitting_, menu);
        if (sitting_.left())
            return;
        if (!answer)
            sitting_.want(seat::intent::CloseOpen{});
        else if (answer->line == Answer::free_text)
            write(answer->rest);
        else if (answer->line < own.size())
            change(own[answer->line], answer->rest);
        else if (answer->line >= menu.lines.size() - others.size())
            use_verb(others[answer->line - (menu.lines.size() - others.size())], answer->rest);
        else
            show_package(sitting_, draft().package(), draft().proposal().linked);
    }

    void show(const seat::Page& page) {
        const rules::View view = sitting_.view();
        if (const auto& article = sitting_.model().prepared.article) {
            sitting_.terminal.heading(wording::article_name(view.scenario(), *article));
            sitting_.terminal.say(figures(page).lines.front());
            return;
        }
        show_section(sitting_.terminal, figures(page));
        sitting_.terminal.raw(worth_bar(rules::utility_now(view).worth(draft().outcome()), rules::reservation_now(view),
                                        sitting_.terminal.width()) +
                              "\n");
    }

    /// The section with what the draft is worth.
    [[nodiscard]] static const seat::Section& figures(const seat::Page& page) {
        for (const seat::Section& section : page.sections)
            for (const rules::Tone tone : {rules::Tone::firm, rules::Tone::exploring})
                for (const bool sounding : {false, true})
                    if (section.title == wording::draft_title(sounding, tone))
                        return section;
        return page.sections.front();
    }

    [[nodiscard]] Menu menu(const std::vector<seat::Choice>& own, const std::vector<seat::Choice>& others) const {
        Menu menu;
        const auto& article = sitting_.model().prepared.article;
        menu.name = article ? "article " + std::to_string(sitting_.scenario().text.at(*article).number) : "package";
        menu.about = article ? wording::about_article() : wording::about_composer();
        menu.free = true;
        menu.can_go_back = true;
        menu.lines = menu_lines(own);
        for (std::size_t i = 0; i < own.size(); ++i) {
            menu.lines[i].takes_rest = own[i].word == "link";
            menu.lines[i].hidden = own[i].word == "back";
            if (own[i].word == "send" && asks_whom())
                menu.lines[i].closed.clear(); // it is asked for when it is sent
        }
        if (!article)
            menu.lines.push_back({"sheet", wording::draft_act(wording::DraftAct::read_sheet).label});
        for (std::size_t i = 0; i < own.size(); ++i)
            if (own[i].word == "done") {
                menu.on_enter = i;
                menu.enter_label = wording::back_to_the_package();
            }
        for (MenuLine& verb : menu_lines(others)) {
            verb.hidden = true; // understood here too
            menu.lines.push_back(std::move(verb));
        }
        for (std::size_t i = 0; i < others.size(); ++i)
            menu.lines[menu.lines.size() - others.size() + i].takes_rest = !typed_example_of(others[i]).empty();
        return menu;
    }

    /// A verb of the table: another package begins over this draft, anything else is done as it would be there.
    void use_verb(const seat::Choice& choice, const std::string& rest) {
        if (choice.group != seat::ChoiceGroup::propose)
            return make_at_the_table(sitting_, choice, rest);
        if (!rest.empty())
            write(rest);
    }

    void change(const seat::Choice& choice, const std::string& rest) {
        if (std::holds_alternative<seat::intent::FileDraft>(choice.intent)) {
            file();
            return;
        }
        if (choice.word == "link" && !rest.empty())
            return link(rest);
        sitting_.want(choice.intent);
        if (std::holds_alternative<seat::intent::OpenClause>(choice.intent))
            choose_option(std::get<seat::intent::OpenClause>(choice.intent));
    }

    void choose_option(const seat::intent::OpenClause& clause) {
        const seat::Page page = sitting_.page();
        sitting_.terminal.gap();
        show_section(sitting_.terminal, {"", {page.sections.back().title}});
        sitting_.terminal.lines(page.sections.back().lines);
        ask_field(sitting_, "option");
        if (sitting_.model().prepared.clause)
            sitting_.want(clause); // closes it
    }

    void link(const std::string& rest) {
        rules::ArticleSet chosen;
        for (const std::string& word : words_of(rest))
            for (const rules::ArticleId article : draft().package().articles)
                if (number_in(word) == static_cast<std::size_t>(sitting_.scenario().text.at(article).number))
                    chosen.insert(article);
        if (chosen.size() < 2)
            sitting_.terminal.say(wording::which_to_link());
        else if (chosen == draft().package().articles)
            sitting_.want(seat::intent::DraftAllOrNone{true});
        else
            sitting_.want(seat::intent::DraftLink{chosen});
    }

    /// Whether a sounding is ready but for the one whom it is for.
    [[nodiscard]] bool asks_whom() const {
        return is_sounding() && !draft().empty() && !sitting_.model().prepared.speech.whom &&
               sitting_.page().field("whom") != nullptr;
    }

    /// Reads the package back and, once that is confirmed, files it. True when that took a step.
    bool file() {
        if (asks_whom() && !ask_field(sitting_, "whom"))
            return false;
        const seat::Page page = sitting_.page();
        const seat::Choice* found = page.choice(is_sounding() ? "send" : "table");
        if (found == nullptr) // an article lies open
            return false;
        const seat::Choice& filing = *found;
        if (!filing.is_open()) {
            sitting_.say_refusal(filing.refusal, filing.rule);
            return false;
        }
        const rules::View view = sitting_.view();
        const rules::ProposePackage proposal = draft().proposal();
        sitting_.terminal.heading(wording::sheet_title(is_sounding()));
        show_package(sitting_, proposal.package, proposal.linked);
        sitting_.terminal.say(wording::in_short(package_line(view.scenario(), proposal)));
        const std::vector<std::string> prices =
            is_sounding() ? std::vector<std::string>{} : wording::price_of_tabling(view, proposal);
        sitting_.terminal.lines(prices);
        return confirm(sitting_, "", filing.label, std::string(wording::not_now()), prices.empty()) &&
               sitting_.want(filing.intent);
    }

    Sitting& sitting_;
    const std::uint64_t position_;
};

} // namespace

void composer_page(Sitting& sitting, const std::string& line) { ComposerPage(sitting).run(line); }

} // namespace parley::command_line
