#include "desktop/gallery/scenes.hpp"

#include "desktop/model/debriefing.hpp"
#include "desktop/model/program.hpp"
#include "desktop/model/settling.hpp"
#include "desktop/model/sitting.hpp"
#include "desktop/model/starting.hpp"
#include "desktop/model/update.hpp"
#include "game/saves.hpp"
#include "game/self_play.hpp"
#include "rules/check.hpp"
#include "rules/legal_actions.hpp"
#include "seat/model.hpp"
#include "seat/preparing.hpp"

#include <algorithm>
#include <array>

namespace parley::desktop::gallery {
namespace {

using seat::PageKind;
using seat::Panel;
using seat::Speech;

constexpr rules::PartyId us{}; // the first seat
// Named, so that the scenes stay what they are whoever is the usual opponent.
constexpr std::string_view opponent = "tit-for-tat";

void want(Program& program, const Intent& intent) { (void)update(program, intent); }

std::shared_ptr<const scenario::Scenario> scenario_of(const Program& program, std::string_view id) {
    const auto card = std::ranges::find(program.library, id, &ScenarioCard::id);
    return card == program.library.end() ? nullptr : card->scenario;
}

/// Saved games as a person would have them; made up of the library alone.
std::vector<game::SavedGame> sample_saves(const Program& program) {
    std::vector<game::SavedGame> saves;
    for (const std::string_view id : {"geneva-2022", "first-table"})
        if (const auto scenario = scenario_of(program, id)) {
            game::SavedGame save;
            save.path = std::string(id) + "-4711.parley";
            save.saved_at = std::chrono::sys_days{std::chrono::year{2026} / 3 / (14 - static_cast<int>(saves.size()))} +
                            std::chrono::hours{16};
            save.title = scenario->open.title;
            save.seats.resize(scenario->open.party_count());
            save.seats[1].agent = opponent;
            save.session = std::min<std::size_t>(3, scenario->open.sessions.size());
            save.session_date = scenario->open.sessions[save.session - 1].date;
            save.session_title = scenario->open.sessions[save.session - 1].title;
            save.steps = 40 - 20 * saves.size();
            save.ended = saves.size() == 1;
            saves.push_back(std::move(save));
        }
    return saves;
}

using Moment = std::function<bool(const game::Game& game, const rules::State& state, std::size_t step)>;

/// The first steps of a game with other people in its seats; scored like any game.
game::Game replayed(const game::Game& played, std::size_t steps, std::vector<game::Seat> seats) {
    game::Game game({played.setup().scenario, played.setup().seed, std::move(seats), false});
    for (std::size_t i = 0; i < steps; ++i) {
        const game::Step& step = played.steps()[i];
        (void)game.act(step.party, step.action, step.rationale, step.node_budget);
    }
    return game;
}

/// A position that a computer delegation's game came to, with a person in the first seat from there on.
std::optional<game::Game> position(const std::shared_ptr<const scenario::Scenario>& scenario, const Moment& moment) {
    constexpr std::uint64_t most_seeds = 300;
    const std::array<std::string_view, 3> ours{"boulware", "conceder", "tit-for-tat"};
    for (std::uint64_t seed = 1; seed <= most_seeds; ++seed) {
        std::vector<game::Seat> seats(scenario->open.party_count(), game::Seat{std::string(opponent)});
        seats.front().agent = ours[seed % ours.size()];
        const game::Game played = game::play_one(scenario, seats, seed);
        for (std::size_t step = 0; step <= played.steps().size(); ++step) {
            const bool before_us = step < played.steps().size() ? played.steps()[step].party == us : true;
            if (!before_us || !moment(played, played.state_before(step), step))
                continue;
            seats.front().agent.clear();
            return replayed(played, step, seats);
        }
    }
    return std::nullopt;
}

/// A game at the first moment of that phase.
template <class Phase>
std::optional<game::Game> at_phase(const std::shared_ptr<const scenario::Scenario>& scenario, std::size_t session = 0) {
    return position(scenario, [&](const game::Game&, const rules::State& state, std::size_t) {
        return std::holds_alternative<Phase>(state.open.phase) && state.open.session >= session;
    });
}

class Maker {
  public:
    Maker(std::string_view name, Program& program) : name_(name), program_(program) {}

    /// False when the scene's scenario is not there, or nothing led to it.
    bool make() {
        geneva_ = scenario_of(program_, "geneva-2022");
        if (!geneva_)
            return false;
        program_.saves = sample_saves(program_);
        const auto known = std::ranges::find(all(), name_, &Known::name);
        if (known == all().end() || !(this->*known->make)())
            return false;
        (void)tick(program_, true);
        program_.notice.reset();
        if (name_ == "20-question-dialog")
            want(program_, intent::Act{rules::WalkOut{}});
        if (name_ == "40-debrief-looking") { // nobody takes in what is found
            want(program_, intent::FindMoments{2});
            program_.looked_percent = 40;
        }
        if (name_ == "43-debrief-playing-on") {
            want(program_, intent::PlayOn{program_.debrief->data.moments->moments.chosen.back().step, 2});
            program_.played_percent = 40;
        }
        if (name_ == "41-table-conferring")
            program_.sitting->model().advised.reset();
        return true;
    }

    struct Known {
        std::string_view name;
        bool (Maker::*make)();
    };
    static const std::vector<Known>& all();

  private:
    bool title() { return true; }
    bool at(Screen screen) {
        program_.screen = screen;
        program_.before = {Screen::title};
        return true;
    }
    bool gallery() { return at(Screen::gallery); }
    bool seats() {
        const auto card = std::ranges::find(program_.library, "geneva-2022", &ScenarioCard::id);
        choose_scenario(program_, static_cast<std::size_t>(card - program_.library.begin()));
        program_.fresh.seed = 4711;
        want(program_, intent::ChooseOpponent{rules::PartyId(1), "envoy"});
        return at(Screen::seats);
    }
    bool saves() { return at(Screen::saves); }
    bool settings() { return at(Screen::settings); }
    bool glossary() { return at(Screen::glossary); }

    bool begin(std::optional<game::Game> game, bool read = true) {
        if (!game)
            return false;
        Effects effects;
        sit_down(program_, std::move(*game), std::nullopt, {.goes_on = read}, effects);
        (void)tick(program_, true);
        Sitting& sitting = *program_.sitting;
        for (int i = 0; read && i < 3; ++i)
            if (const PageKind page = sitting.page(); page == PageKind::opening || page == PageKind::briefing)
                want(program_, intent::ReadOn{});
        if (read)
            show_news();
        return true;
    }
    /// As if the person had just acted: what the last meeting brought is news.
    void show_news() {
        seat::Model& model = program_.sitting->model();
        model.news_from = model.feed.size();
        while (model.news_from > 0 && model.feed.lines()[model.news_from - 1].meeting == model.meeting())
            --model.news_from;
    }
    game::Game fresh(std::uint64_t seed, bool hot_seat = false) const {
        std::vector<game::Seat> seats(geneva_->open.party_count());
        for (std::size_t i = 1; i < seats.size() && !hot_seat; ++i)
            seats[i].agent = opponent;
        return game::Game({geneva_, seed, seats, false});
    }

    bool opening() { return begin(fresh(4711), false); }
    bool curtain() { return begin(fresh(4711, true), false); }
    bool briefing() {
        if (!begin(fresh(4711), false))
            return false;
        want(program_, intent::ReadOn{});
        return program_.sitting->page() == PageKind::briefing;
    }
    bool capitals() {
        if (!briefing())
            return false;
        want(program_, intent::ReadOn{});
        const auto legal = rules::legal_actions(program_.sitting->view());
        if (!legal.measures.empty())
            want(program_, intent::OrderMeasure{legal.measures.front()});
        return program_.sitting->page() == PageKind::capitals;
    }
    bool first_table() {
        if (!capitals())
            return false;
        want(program_, intent::FileOrders{});
        (void)tick(program_, true);
        return on_table();
    }
    [[nodiscard]] bool on_table() const {
        const PageKind page = program_.sitting->page();
        return page == PageKind::table || page == PageKind::question || page == PageKind::sounding;
    }
    bool table() { return begin(at_table(2)) && on_table(); }
    /// At the table of that session or a later one, with something of ours refused and something of theirs to answer.
    std::optional<game::Game> at_table(std::size_t session) const {
        return position(geneva_, [&](const game::Game&, const rules::State& state, std::size_t) {
            return std::holds_alternative<rules::Table>(state.open.phase) && state.open.session >= session &&
                   state.open.proposals[1].has_value() && !state.open.question && state.open.owes_sounding.empty() &&
                   !state.open.text.agreed_articles.empty();
        });
    }
    /// A linkage of two articles, half-way up every ladder.
    void draft_linkage() {
        const Sitting& sitting = *program_.sitting;
        std::size_t taken = 0;
        for (const rules::ArticleId article : rules::legal_actions(sitting.view()).tableable) {
            if (sitting.view().open().text.agreed_articles.contains(article) || taken == 2)
                continue;
            ++taken;
            for (const rules::ProvisionId provision : sitting.scenario().text.at(article).provisions)
                want(program_,
                     intent::DraftOption{provision, static_cast<rules::OptionIndex>(
                                                        sitting.scenario().text.at(provision).options.size() / 2)});
        }
        want(program_, intent::DraftAllOrNone{true});
    }
    [[nodiscard]] rules::ProposePackage drafted() const { return seat::drafted(program_.sitting->model()); }
    bool composing() {
        if (!first_table())
            return false;
        draft_linkage();
        return true;
    }
    bool ladder() {
        if (!composing())
            return false;
        const rules::ArticleId article = drafted().package.articles.front();
        want(program_, intent::OpenClause{program_.sitting->scenario().text.at(article).provisions.back()});
        return true;
    }
    bool refused() {
        if (!composing())
            return false;
        want(program_, intent::FileDraft{});
        (void)tick(program_, true);
        return on_table();
    }
    bool panel(Panel panel) {
        if (!table())
            return false;
        want(program_, intent::OpenPanel{panel, {}});
        return true;
    }
    bool answering() { return panel(Panel::answer); }
    bool refusing() { return panel(Panel::refuse); }
    bool picking() { return panel(Panel::pick); }
    bool speaking() { return panel(Panel::speak); }
    bool speech(Speech kind) {
        if (!table())
            return false;
        want(program_, intent::PrepareSpeech{kind});
        return true;
    }
    bool asking() { return speech(Speech::ask); }
    bool red_line() { return speech(Speech::red_line); }
    bool promising() { return speech(Speech::promise); }
    bool receipt() {
        if (!table())
            return false;
        want(program_, intent::OpenReceipt{{}});
        return true;
    }
    bool question_dialog() { return table(); } // asked in `make`
    bool question() {
        return begin(position(geneva_, [](const game::Game&, const rules::State& state, std::size_t) {
            return std::holds_alternative<rules::Table>(state.open.phase) && state.open.question &&
                   (state.open.question->mirrored ? state.open.question->asker : state.open.question->asked) == us;
        }));
    }
    /// The other side puts its last package to us in the back channel.
    bool sounded() {
        constexpr std::uint64_t most_seeds = 40;
        for (std::uint64_t seed = 1; seed <= most_seeds; ++seed) {
            std::vector<game::Seat> seats(geneva_->open.party_count(), game::Seat{std::string(opponent)});
            const game::Game played = game::play_one(geneva_, seats, seed);
            seats.front().agent.clear();
            for (std::size_t step = 0; step < played.steps().size(); ++step) {
                const rules::State state = played.state_before(step);
                const auto& proposal = state.open.proposals[1];
                if (played.steps()[step].party == us || !proposal)
                    continue;
                const rules::SoundOut put{us, proposal->package};
                if (rules::check(rules::View(*geneva_, state, rules::PartyId(1)), put))
                    continue;
                game::Game asked = replayed(played, step, seats);
                return !asked.act(rules::PartyId(1), put) && begin(std::move(asked)) &&
                       program_.sitting->page() == PageKind::sounding;
            }
        }
        return false;
    }
    /// The others have initialled the text, and it is our turn.
    bool initials_wanted() {
        return begin(position(geneva_,
                              [](const game::Game&, const rules::State& state, std::size_t) {
                                  return std::holds_alternative<rules::Table>(state.open.phase) &&
                                         state.open.initialled.contains(rules::PartyId(1)) &&
                                         !state.open.initialled.contains(us) && !state.open.question;
                              })) &&
               program_.sitting->page() == PageKind::initials;
    }
    bool article_by_itself() {
        if (!composing())
            return false;
        want(program_, intent::OpenArticle{drafted().package.articles.front()});
        return true;
    }
    bool sounding_out() { return speech(Speech::sound_out); }
    bool incident() { return begin(at_phase<rules::Incident>(geneva_)); }
    bool assessment() { return begin(at_phase<rules::Assessment>(geneva_, 1)); }
    bool ratification() { return begin(at_phase<rules::Ratification>(geneva_)); }
    bool conduct() { return begin(at_phase<rules::Implementation>(geneva_)); }
    bool finding() { return begin(at_phase<rules::Dispute>(geneva_)); }
    bool ending() { return begin(at_phase<rules::Ended>(geneva_)); }
    bool history() {
        if (!table())
            return false;
        want(program_, intent::GoTo{Screen::history});
        return true;
    }
    bool kept_to_the_end() {
        return begin(position(geneva_, [](const game::Game&, const rules::State& state, std::size_t) {
            const auto* ended = std::get_if<rules::Ended>(&state.open.phase);
            return ended != nullptr && std::holds_alternative<rules::AgreementKept>(ended->how);
        }));
    }
    template <std::size_t Tab>
    bool debrief() {
        if (!kept_to_the_end())
            return false;
        want(program_, intent::ReadOn{});
        want(program_, intent::ShowTab{Tab});
        return program_.screen == Screen::debrief;
    }

    bool moments_found() {
        if (!debrief<2>())
            return false;
        want(program_, intent::FindMoments{12});
        static_cast<void>(tick(program_, true));
        return program_.debrief->data.moments.has_value();
    }
    bool advised() {
        if (!table())
            return false;
        want(program_, intent::AskAdvisers{});
        static_cast<void>(tick(program_, true));
        return seat::is_advised(program_.sitting->model());
    }
    bool what_if() {
        if (!moments_found() || program_.debrief->data.moments->moments.chosen.empty())
            return false;
        want(program_, intent::PlayOn{program_.debrief->data.moments->moments.chosen.front().step, 12});
        static_cast<void>(tick(program_, true));
        return program_.debrief->played_on.has_value();
    }
    /// On the path of a scenario in which delegations meet as persons, with something agreed there.
    std::optional<game::Game> on_a_walk(bool reporting) const {
        const auto woods = scenario_of(program_, "woods-1982");
        if (!woods)
            return std::nullopt;
        return position(woods, [&](const game::Game&, const rules::State& state, std::size_t) {
            const bool found = !state.open.exploratory.articles.empty();
            return reporting ? std::holds_alternative<rules::Assessment>(state.open.phase) && found
                             : std::holds_alternative<rules::Table>(state.open.phase) && found &&
                                   state.open.owes_sounding.empty() && !state.open.question;
        });
    }
    bool walking() { return begin(on_a_walk(false)); }
    bool reporting() { return begin(on_a_walk(true)); }
    bool warned() {
        if (!conduct())
            return false;
        for (const rules::ProvisionId provision : rules::legal_actions(program_.sitting->view()).undertakings)
            want(program_, intent::SetConduct{provision, rules::Conduct::violate});
        want(program_, intent::FileConduct{});
        return program_.sitting->model().question.has_value();
    }

    std::string_view name_;
    Program& program_;
    std::shared_ptr<const scenario::Scenario> geneva_;
};

const std::vector<Maker::Known>& Maker::all() {
    static const std::vector<Known> known{
        {"01-title", &Maker::title},
        {"02-gallery", &Maker::gallery},
        {"03-seats", &Maker::seats},
        {"04-opening", &Maker::opening},
        {"05-briefing", &Maker::briefing},
        {"06-capitals", &Maker::capitals},
        {"07-table-first", &Maker::first_table},
        {"08-table-later", &Maker::table},
        {"09-table-composing", &Maker::composing},
        {"10-table-ladder", &Maker::ladder},
        {"11-table-refused", &Maker::refused},
        {"12-table-answering", &Maker::answering},
        {"13-table-refusing", &Maker::refusing},
        {"14-table-picking", &Maker::picking},
        {"15-table-speaking", &Maker::speaking},
        {"16-table-asking", &Maker::asking},
        {"17-table-red-line", &Maker::red_line},
        {"18-table-promising", &Maker::promising},
        {"19-receipt", &Maker::receipt},
        {"20-question-dialog", &Maker::question_dialog},
        {"21-table-asked", &Maker::question},
        {"22-incident", &Maker::incident},
        {"23-assessment", &Maker::assessment},
        {"24-ratification", &Maker::ratification},
        {"25-conduct", &Maker::conduct},
        {"26-finding", &Maker::finding},
        {"27-ending", &Maker::ending},
        {"28-debrief-what-happened", &Maker::debrief<0>},
        {"29-debrief-what-they-thought", &Maker::debrief<1>},
        {"30-debrief-the-course", &Maker::debrief<2>},
        {"31-debrief-after-signature", &Maker::debrief<3>},
        {"32-debrief-in-history", &Maker::debrief<4>},
        {"33-history", &Maker::history},
        {"34-curtain", &Maker::curtain},
        {"35-saves", &Maker::saves},
        {"36-settings", &Maker::settings},
        {"37-glossary", &Maker::glossary},
        {"38-debrief-moments", &Maker::moments_found},
        {"39-table-advised", &Maker::advised},
        {"40-debrief-looking", &Maker::debrief<2>},
        {"41-table-conferring", &Maker::first_table},
        {"42-warning", &Maker::warned},
        {"43-debrief-playing-on", &Maker::moments_found},
        {"44-debrief-what-if", &Maker::what_if},
        {"45-table-sounded", &Maker::sounded},
        {"46-table-initials", &Maker::initials_wanted},
        {"47-table-article", &Maker::article_by_itself},
        {"48-table-sounding-out", &Maker::sounding_out},
        {"49-table-walking", &Maker::walking},
        {"50-assessment-reporting", &Maker::reporting},
    };
    return known;
}

} // namespace

std::vector<std::string> scene_names() {
    std::vector<std::string> names;
    for (const Maker::Known& known : Maker::all())
        names.emplace_back(known.name);
    return names;
}

std::unique_ptr<Program> scene(std::string_view name, const Settings& settings) {
    auto program = std::make_unique<Program>();
    program->settings = settings;
    program->library = read_library();
    return Maker(name, *program).make() ? std::move(program) : nullptr;
}

std::vector<Scene> scenes(const Settings& settings) {
    const std::vector<ScenarioCard> library = read_library();
    std::vector<Scene> made;
    for (std::string& name : scene_names()) {
        auto program = std::make_unique<Program>();
        program->settings = settings;
        program->library = library;
        if (Maker(name, *program).make())
            made.push_back({std::move(name), std::move(program)});
    }
    return made;
}

} // namespace parley::desktop::gallery
