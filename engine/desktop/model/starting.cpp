#include "desktop/model/starting.hpp"

#include "desktop/model/debriefing.hpp"
#include "desktop/model/settling.hpp"
#include "desktop/model/sitting.hpp"
#include "game/between/holders.hpp"
#include "game/desk.hpp"
#include "game/keeping/autosaves.hpp"
#include "game/save_name.hpp"
#include "game/saves.hpp"
#include "report/html_report.hpp"
#include "seat/new_game.hpp"
#include "storage/directories.hpp"
#include "storage/read_file.hpp"
#include "storage/replace_file.hpp"
#include "wording/listing.hpp"
#include "wording/outside/save_name_words.hpp"
#include "wording/sentences.hpp"
#include "wording/window/pages_notices.hpp"

#include <algorithm>

namespace parley::desktop {
namespace {

using wording::StartNotice;

std::string say(StartNotice what) { return std::string(wording::start_notice(what)); }

/// With a file of its own that keeps it; without one, and told so, when the disk will not have it.
void sit_down_kept(Program& program, game::Game game, Arrival how, Effects& effects) {
    auto file = seat::keep_in_saves(game);
    if (!file)
        how.unkept = file.error();
    sit_down(program, std::move(game), file ? std::optional(std::move(*file)) : std::nullopt, how, effects);
}

void read_saves(Program& program) {
    const auto folder = game::saves_directory();
    program.saves = folder ? game::saved_games(*folder, program.saves) : std::vector<game::SavedGame>{};
}

/// Where it was left, against delegations that think as hard as they did.
Arrival going_on(const game::Game& game) {
    return {.goes_on = true, .node_budget = game::node_budget_played_with(game)};
}

void begin(Program& program, game::Setup setup, const Arrival& how, Effects& effects) {
    program.notice.reset();
    sit_down_kept(program, game::Game(std::move(setup)), how, effects);
}

/// A good notice, unless there is a bad one: what went wrong stays in sight.
void tell_beside(Program& program, StartNotice what) {
    if (!program.notice || !program.notice->bad)
        tell(program, say(what));
}

/// Sits down to the saved game; the sentence that says why not, where it cannot be read.
std::optional<std::string> sit_down_to(Program& program, const std::filesystem::path& path, Effects& effects) {
    if (program.sitting && program.sitting->desk.kept_in() == path) { // it is open already
        program.before = {Screen::title};
        program.screen = Screen::game;
        return {};
    }
    if (game::is_autosave(path)) { // it moves on with every meeting of its game: this one gets a file of its own
        auto loaded = game::load_game(path);
        if (!loaded)
            return wording::sentence(path, loaded.error());
        const Arrival how = going_on(loaded->game);
        sit_down_kept(program, std::move(loaded->game), how, effects);
        return {};
    }
    auto opened = game::JournalFile::open(path);
    if (!opened)
        return wording::sentence(path, opened.error());
    const Arrival how = going_on(opened->loaded.game);
    const bool torn = opened->loaded.torn;
    sit_down(program, std::move(opened->loaded.game), std::move(opened->file), how, effects);
    if (torn)
        tell_beside(program, StartNotice::last_step_cut_short);
    return {};
}

void ask_to_load(Program& program, const wording::QuestionWords& words, const std::filesystem::path& path) {
    program.question = Question{words.title, words.text, words.yes, words.no, intent::LoadGame{path}, false};
}

/// The file among these that holds the page already, else a new one.
core::Result<std::filesystem::path, storage::Problem> there_or_new(const storage::NumberedName& name,
                                                                   const std::string& page) {
    std::error_code unknown;
    for (int number = 1; std::filesystem::exists(name.numbered(number), unknown); ++number)
        if (const auto text = storage::read_file(name.numbered(number), page.size()); text && *text == page)
            return name.numbered(number);
    return storage::create_numbered(name, page);
}

/// Asks whether the newest sound copy of a game that cannot be read shall do, by its name; else, where another game is
/// given, whether that shall; else says why not.
void offer_instead(Program& program, const std::filesystem::path& path, const std::string& why,
                   const game::SavedGame* another) {
    const std::string name = path.stem().string();
    if (game::load_game(path)) // it is sound, but another program plays it
        return tell(program, why, true);
    if (const std::optional<game::SavedGame> copy = game::last_good_autosave(path))
        ask_to_load(program,
                    wording::copy_instead_words(name, why, copy->path.stem().string(), wording::standing(*copy)),
                    copy->path);
    else if (another != nullptr)
        ask_to_load(program,
                    wording::game_instead_words(name, why, another->path.stem().string(), another->title,
                                                wording::standing(*another)),
                    another->path);
    else
        tell(program, why, true);
}

/// Where the scenario of the game at hand stands in the library, by its id.
std::optional<std::size_t> card_of_game(const Program& program) {
    const auto card =
        std::ranges::find(program.library, program.sitting->desk.game().scenario().open.id, &ScenarioCard::id);
    return card == program.library.end() ? std::nullopt
                                         : std::optional(static_cast<std::size_t>(card - program.library.begin()));
}

/// The game at hand from its beginning, by the scenario as it is now: the same seed, and the same people and agents
/// where it still has as many seats.
void begin_anew(Program& program, std::size_t card, Effects& effects) {
    const game::Game& before = program.sitting->desk.game();
    const std::uint64_t seed = before.setup().seed;
    const std::vector<game::Seat> seats = before.setup().seats;
    const Arrival how{.node_budget = game::node_budget_played_with(before)};
    choose_scenario(program, card);
    program.fresh.seed = seed;
    if (seats.size() == program.fresh.seats.size())
        program.fresh.seats = seats;
    begin(program, {program.library[card].scenario, seed, program.fresh.seats, false}, how, effects);
}

/// For the next new game.
void remember_choices(Program& program, Effects& effects) {
    if (program.settings.last.strength == program.fresh.strength)
        return;
    program.settings.last.strength = program.fresh.strength;
    effects.settings_changed = true;
}

} // namespace

void go_to(Program& program, Screen screen) {
    if (screen == Screen::saves || screen == Screen::title)
        read_saves(program);
    if (screen == Screen::title)
        program.before.clear();
    else if (program.screen != screen)
        program.before.push_back(program.screen);
    if (screen == Screen::seats && program.fresh.seats.empty())
        choose_scenario(program, program.fresh.scenario);
    program.screen = screen;
}

void choose_scenario(Program& program, std::size_t index) {
    if (index >= program.library.size() || !program.library[index].scenario)
        return;
    program.fresh = NewGame{index, {}, seat::drawn_seed(), program.settings.last.strength};
    program.fresh.seats.resize(program.library[index].scenario->open.party_count());
    choose_seat(program, rules::PartyId(0));
}

void choose_seat(Program& program, rules::PartyId party) {
    std::vector<game::Seat>& seats = program.fresh.seats;
    if (party.index() >= seats.size())
        return;
    const bool several = std::ranges::count_if(seats, &game::Seat::is_person) > 1 && seats.size() > 1 &&
                         !seats[party.index()].agent.empty();
    for (std::size_t i = 0; i < seats.size(); ++i)
        if (i == party.index())
            seats[i].agent.clear();
        else if (seats[i].is_person() && !several)
            seats[i].agent = agents::default_opponent;
}

void begin_game(Program& program, Effects& effects) {
    const NewGame& fresh = program.fresh;
    if (fresh.scenario >= program.library.size() || !program.library[fresh.scenario].scenario)
        return tell(program, say(StartNotice::choose_scenario), true);
    if (std::ranges::none_of(fresh.seats, &game::Seat::is_person))
        return tell(program, say(StartNotice::nobody_sits_here), true);
    remember_choices(program, effects);
    begin(program, {program.library[fresh.scenario].scenario, fresh.seed, fresh.seats, false},
          {.node_budget = seat::node_budget_of(fresh.strength).value_or(agents::default_node_budget)}, effects);
}

void begin_first_game(Program& program, std::optional<std::uint64_t> seed, Effects& effects) {
    const auto card = std::ranges::find(program.library, first_game_id, &ScenarioCard::id);
    if (card == program.library.end() || !card->scenario)
        return tell(program, wording::no_first_game(first_game_id), true);
    choose_scenario(program, static_cast<std::size_t>(card - program.library.begin()));
    begin(program, {card->scenario, seed.value_or(program.fresh.seed), program.fresh.seats, false},
          {.first_game = true}, effects);
}

void continue_newest(Program& program, Effects& effects) {
    read_saves(program);
    const game::SavedGame* save = game::newest(program.saves);
    if (save == nullptr)
        return tell(program, say(StartNotice::nothing_to_continue));
    program.notice.reset();
    const std::filesystem::path path = save->path;
    if (const auto why = sit_down_to(program, path, effects)) {
        const game::SavedGame* sound = game::newest_sound(program.saves);
        offer_instead(program, path, *why, sound != nullptr && sound->path != path ? sound : nullptr);
    }
}

void load_game(Program& program, const std::filesystem::path& path, Effects& effects) {
    program.notice.reset();
    if (const auto why = sit_down_to(program, path, effects))
        offer_instead(program, path, *why, nullptr);
}

void save_copy(Program& program, const std::string& typed) {
    if (!program.sitting)
        return;
    const auto folder = game::saves_directory();
    if (!folder)
        return tell(program, wording::disk_sentence(folder.error()), true);
    if (const auto problem = storage::make_directory(*folder))
        return tell(program, wording::disk_sentence(*problem), true);
    if (const auto problem = game::problem_of_name(typed, game::longest_name_in(*folder)))
        return tell(program, wording::not_a_name(*problem), true);
    const std::string name = game::trimmed_name(typed);
    const std::filesystem::path path = *folder / (name + std::string(game::save_extension));
    seat::Sitting& desk = program.sitting->desk;
    const bool moves = !desk.keep_up() && desk.trouble(); // the whole game is kept there from now on
    if (const auto problem = moves ? desk.keep_in(path) : game::save_new_game(path, desk.game()))
        return tell(program, storage::is_taken(*problem) ? wording::name_taken(name) : wording::disk_sentence(*problem),
                    true);
    ++program.copies_kept;
    read_saves(program);
    tell(program, moves ? wording::kept_as_from_now_on(name) : wording::copy_kept(name));
}

void reload_scenario(Program& program, const intent::ReloadScenario& wanted, Effects& effects) {
    const bool in_game = program.sitting && !wanted.card;
    const std::optional<std::size_t> at =
        in_game ? card_of_game(program) : std::optional(wanted.card.value_or(program.fresh.scenario));
    if (!at || *at >= program.library.size())
        return tell(program, say(StartNotice::no_file_to_reload), true);
    std::vector<std::string> faults;
    ScenarioCard card = read_card(program.library[*at].path, &faults);
    if (!card.scenario) {
        const wording::QuestionWords words = wording::faulty_file_words(card.path.filename().string(), faults, in_game);
        program.question = Question{words.title, words.text, words.yes, words.no, wanted, false};
        if (!in_game)
            program.library[*at] = std::move(card);
        return;
    }
    if (in_game && !wanted.surely && !program.sitting->desk.game().ended()) {
        const wording::QuestionWords words = wording::beginning_anew_words(program.sitting->desk.keeping());
        program.question = Question{words.title,
                                    words.text,
                                    words.yes,
                                    words.no,
                                    intent::ReloadScenario{{}, true},
                                    !program.sitting->desk.keeping()};
        return;
    }
    program.library[*at] = std::move(card);
    if (!in_game) {
        if (*at == program.fresh.scenario)
            choose_scenario(program, *at);
        return tell(program, say(StartNotice::scenario_read_anew));
    }
    begin_anew(program, *at, effects);
    tell_beside(program, StartNotice::begun_anew);
}

void rehearse(Program& program, std::size_t step, Effects& effects) {
    if (!program.sitting || program.sitting->waiting())
        return;
    const game::Game& game = program.sitting->desk.game();
    if (!game.ended()) // the end of a branch would open every side's papers
        return tell(program, say(StartNotice::rehearsal_too_early), true);
    const std::size_t from = std::min(step, game.steps().size());
    game::Game branch = game.branch(from, game::holders_to_rehearse(game, from));
    const Arrival how = going_on(branch);
    program.notice.reset();
    sit_down_kept(program, std::move(branch), how, effects);
    tell_beside(program, StartNotice::rehearsal);
}

void save_report(Program& program) {
    if (!program.sitting || !program.sitting->desk.game().ended())
        return;
    const game::Game& game = program.sitting->desk.game();
    core::Result<storage::NumberedName, storage::Problem> name = game::save_name(game.setup());
    if (const auto kept = program.sitting->desk.kept_in())
        name = storage::NumberedName{kept->parent_path(), kept->stem().string(), {}};
    if (!name)
        return tell(program, wording::disk_sentence(name.error()), true);
    name->extension = ".html";
    const std::string page = report::html_report(game, program.sitting->seat, {}, paper_of(program.settings));
    const core::Result<std::filesystem::path, storage::Problem> path = there_or_new(*name, page);
    tell(program, path ? wording::report_kept(*path) : wording::disk_sentence(path.error()), !path);
}

} // namespace parley::desktop
