#include "desktop/model/starting.hpp"

#include "core/variant_match.hpp"
#include "desktop/model/settling.hpp"
#include "report/html_report.hpp"
#include "seat/new_game.hpp"
#include "storage/directories.hpp"
#include "storage/replace_file.hpp"
#include "wording/sentences.hpp"
#include "wording/window/pages_notices.hpp"

#include <algorithm>

namespace parley::desktop {
namespace {

using wording::StartNotice;

std::string say(StartNotice what) { return std::string(wording::start_notice(what)); }

constexpr std::string_view autosave_stem = "autosave-";

/// The file that keeps a new game; nothing, with a notice, when the disk will not have it.
std::optional<game::JournalFile> keep(Program& program, const game::Game& game) {
    auto file = seat::keep_in_saves(game);
    if (file)
        return std::move(*file);
    tell(program, wording::game_not_kept(file.error()), true);
    return {};
}

std::string load_sentence(const std::filesystem::path& path, const game::LoadProblem& problem) {
    return core::match(
        problem, [](const storage::Problem& disk) { return wording::disk_sentence(disk); },
        [&](const game::JournalProblem& journal) { return wording::told_plainly(path.filename().string(), journal); });
}

void read_saves(Program& program) {
    const auto folder = game::saves_directory();
    program.saves = folder ? game::saved_games(*folder) : std::vector<game::SavedGame>{};
}

bool is_autosave(const std::filesystem::path& path) { return path.filename().string().starts_with(autosave_stem); }

/// Where it was left, against delegations that think as hard as they did.
void go_on_with(Program& program, game::Game game, std::optional<game::JournalFile> file, Effects& effects) {
    Arrival how;
    how.goes_on = true;
    how.node_budget = game::node_budget_played_with(game);
    sit_down(program, std::move(game), std::move(file), how, effects);
}

/// The autosaves move on with every meeting: a game taken from one gets a file of its own.
void load_autosave(Program& program, const std::filesystem::path& path, Effects& effects) {
    auto loaded = game::load_game(path);
    if (!loaded)
        return tell(program, load_sentence(path, loaded.error()), true);
    std::optional<game::JournalFile> file = keep(program, loaded->game);
    go_on_with(program, std::move(loaded->game), std::move(file), effects);
}

void begin(Program& program, game::Setup setup, const Arrival& how, Effects& effects) {
    program.notice.reset();
    game::Game game(std::move(setup));
    std::optional<game::JournalFile> file = keep(program, game);
    sit_down(program, std::move(game), std::move(file), how, effects);
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

void begin_first_game(Program& program, Effects& effects) {
    const auto card = std::ranges::find(program.library, first_game_id, &ScenarioCard::id);
    if (card == program.library.end() || !card->scenario)
        return tell(program, wording::no_first_game(first_game_id), true);
    choose_scenario(program, static_cast<std::size_t>(card - program.library.begin()));
    constexpr std::uint64_t calm_seed = 7; // the same first game for everybody in a class
    begin(program, {card->scenario, calm_seed, program.fresh.seats, false}, {.first_game = true}, effects);
}

const game::SavedGame* newest(const std::vector<game::SavedGame>& saves) {
    const auto found = std::ranges::find_if(
        saves, [](const game::SavedGame& save) { return !save.problem && !save.ended && !is_autosave(save.path); });
    return found == saves.end() ? nullptr : &*found;
}

void continue_newest(Program& program, Effects& effects) {
    read_saves(program);
    if (const game::SavedGame* save = newest(program.saves))
        load_game(program, std::filesystem::path(save->path), effects);
    else
        tell(program, say(StartNotice::nothing_to_continue));
}

void load_game(Program& program, const std::filesystem::path& path, Effects& effects) {
    program.notice.reset();
    if (is_autosave(path))
        return load_autosave(program, path, effects);
    if (program.sitting && program.sitting->desk.kept_in() == path) { // it is open already
        program.before = {Screen::title};
        program.screen = Screen::game;
        return;
    }
    auto opened = game::JournalFile::open(path);
    if (!opened)
        return tell(program, load_sentence(path, opened.error()), true);
    const bool torn = opened->loaded.torn;
    go_on_with(program, std::move(opened->loaded.game), std::move(opened->file), effects);
    if (torn)
        tell(program, say(StartNotice::last_step_cut_short));
}

void save_copy(Program& program, const std::string& name) {
    if (!program.sitting)
        return;
    if (name.empty() || name.find('/') != std::string::npos || name.front() == '.')
        return tell(program, say(StartNotice::not_a_name), true);
    if (is_autosave(name))
        return tell(program, say(StartNotice::name_of_autosaves), true);
    const auto folder = game::saves_directory();
    if (!folder)
        return tell(program, wording::disk_sentence(folder.error()), true);
    if (const auto problem = storage::make_directory(*folder))
        return tell(program, wording::disk_sentence(*problem), true);
    const std::filesystem::path path = *folder / (name + std::string(game::save_extension));
    std::error_code fault;
    if (std::filesystem::exists(path, fault))
        return tell(program, wording::name_taken(name), true);
    if (const auto problem = game::save_game(path, program.sitting->desk.game()))
        return tell(program, wording::disk_sentence(*problem), true);
    read_saves(program);
    tell(program, wording::copy_kept(name));
}

void rehearse(Program& program, std::size_t step, Effects& effects) {
    if (!program.sitting || program.sitting->waiting())
        return;
    const game::Game& game = program.sitting->desk.game();
    game::Game branch = game.branch(std::min(step, game.steps().size()), game.setup().seats);
    std::optional<game::JournalFile> file = keep(program, branch);
    go_on_with(program, std::move(branch), std::move(file), effects);
    tell(program, say(StartNotice::rehearsal));
}

void save_report(Program& program) {
    if (!program.sitting || !program.sitting->desk.game().ended())
        return;
    const game::Game& game = program.sitting->desk.game();
    std::optional<std::filesystem::path> path = program.sitting->desk.kept_in();
    if (!path) {
        const auto fresh = game::new_save_path(game.setup());
        if (!fresh)
            return tell(program, wording::disk_sentence(fresh.error()), true);
        path = *fresh;
    }
    path->replace_extension(".html");
    if (const auto problem = storage::replace_file(*path, report::html_report(game, program.sitting->seat)))
        return tell(program, wording::disk_sentence(*problem), true);
    tell(program, wording::report_kept(*path));
}

} // namespace parley::desktop
