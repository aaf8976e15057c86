#include "command_line/commands/play_setup.hpp"

#include "command_line/commands.hpp"
#include "command_line/disclosed.hpp"
#include "command_line/nearest_word.hpp"
#include "command_line/output_file.hpp"
#include "command_line/play/words.hpp"
#include "command_line/scenario_source.hpp"
#include "command_line/shell_words.hpp"
#include "core/variant_match.hpp"
#include "game/between/holders.hpp"
#include "game/keeping/autosaves.hpp"
#include "seat/new_game.hpp"
#include "wording/commands/files.hpp"
#include "wording/commands/names_wanted.hpp"
#include "wording/commands/playing.hpp"
#include "wording/commands/saved_games.hpp"
#include "wording/commands/usage.hpp"
#include "wording/listing.hpp"
#include "wording/names.hpp"
#include "wording/sentences.hpp"

#include <limits>
#include <ostream>

namespace parley::command_line {
namespace {

/// The game with the file that keeps it, where it has none yet. Refuses to write over a file that is named; without a
/// saves folder the game is played unkept.
core::Result<Prepared, ExitCode> kept(game::Game game, bool goes_on, const GivenOptions& given, Console& console) {
    const std::optional<std::string> named = given.value("save");
    if (named)
        if (const std::optional<std::string> problem = wrong_save_name(*named))
            return complain(console, *problem, ExitCode::usage);
    core::Result<game::JournalFile, storage::Problem> file =
        named ? game::JournalFile::create(*named, game) : seat::keep_in_saves(game);
    if (file)
        return Prepared{std::move(game), std::move(*file), goes_on, {}};
    if (named && storage::is_taken(file.error()))
        return complain(console, wording::save_there_already(*named, as_typed(console, {"play", "--load", *named})),
                        ExitCode::files);
    complain(console, file.error());
    if (named)
        return ExitCode::files;
    remark(console, wording::game_is_not_kept());
    return Prepared{std::move(game), {}, goes_on, file.error()};
}

std::vector<std::string> party_ids(const scenario::PublicScenario& scenario) {
    std::vector<std::string> ids;
    for (const scenario::Party& party : scenario.parties)
        ids.push_back(party.id);
    return ids;
}

/// Asks which delegation to lead. An exit code when the person left instead.
core::Result<rules::PartyId, ExitCode> ask_seat(const scenario::PublicScenario& scenario, Terminal& terminal) {
    terminal.heading(scenario.title);
    terminal.say(scenario.summary);
    terminal.gap();
    terminal.say(wording::which_delegation());
    for (std::size_t i = 0; i < scenario.party_count(); ++i)
        terminal.say("  " + wording::delegation_choice(i + 1, scenario.parties[i].id,
                                                       wording::party_name(scenario, rules::PartyId(i))));
    for (;;) {
        const LineRead read = terminal.ask("seat");
        const std::string word = lowered(trimmed(read.text));
        if (read.kind == LineRead::Kind::interrupted)
            return ExitCode::interrupted;
        if (read.kind == LineRead::Kind::end || word == "quit" || word == "exit")
            return ExitCode::ok;
        const std::optional<std::size_t> number = number_in(word);
        if (number && *number >= 1 && *number <= scenario.party_count())
            return rules::PartyId(*number - 1);
        const core::Result<rules::PartyId, Complaint> party = party_named(scenario, word);
        if (party)
            return *party;
        terminal.say(read.kind == LineRead::Kind::line ? party.error().sentence : wording::line_is_no_text());
    }
}

/// Writes the agents named by --opponent into the seats, or complains.
std::optional<Complaint> seat_opponents(const scenario::PublicScenario& scenario, const GivenOptions& given,
                                        rules::PartyId person, std::vector<game::Seat>& seats) {
    const auto named = given.values.find("opponent");
    if (named == given.values.end())
        return std::nullopt;
    for (const std::string& value : named->second) {
        const std::size_t equals = value.find('=');
        const core::Result<std::string, Complaint> agent =
            agent_named(equals == std::string::npos ? value : value.substr(equals + 1));
        if (!agent)
            return agent.error();
        if (equals == std::string::npos) {
            for (std::size_t i = 0; i < seats.size(); ++i)
                if (i != person.index())
                    seats[i].agent = *agent;
            continue;
        }
        const core::Result<rules::PartyId, Complaint> party = party_named(scenario, value.substr(0, equals));
        if (!party)
            return party.error();
        if (*party == person)
            return Complaint{wording::opponent_in_own_seat(value)};
        seats[party->index()].agent = *agent;
    }
    return std::nullopt;
}

/// Who leads which delegation; an exit code when the person left or asked for what cannot be.
core::Result<std::vector<game::Seat>, ExitCode>
seats_for(const scenario::PublicScenario& scenario, const GivenOptions& given, Terminal& terminal, Console& console) {
    std::vector<game::Seat> seats(scenario.party_count());
    if (given.has("hot-seat")) {
        if (given.has("seat") || given.has("opponent"))
            return wrong_usage(console, "play", wording::hot_seat_leads_all());
        return seats;
    }
    rules::PartyId person;
    if (const std::optional<std::string> id = given.value("seat")) {
        const core::Result<rules::PartyId, Complaint> party = party_named(scenario, *id);
        if (!party)
            return wrong_usage(console, "play", party.error().sentence);
        person = *party;
    } else {
        const core::Result<rules::PartyId, ExitCode> party = ask_seat(scenario, terminal);
        if (!party)
            return party.error();
        person = *party;
    }
    seats = seat::seats_led_by(scenario.party_count(), person, agents::default_opponent);
    if (const std::optional<Complaint> complaint = seat_opponents(scenario, given, person, seats))
        return wrong_usage(console, "play", complaint->sentence);
    return seats;
}

} // namespace

core::Result<rules::PartyId, Complaint> party_named(const scenario::PublicScenario& scenario, const std::string& id) {
    const std::vector<std::string> ids = party_ids(scenario);
    for (std::size_t i = 0; i < ids.size(); ++i)
        if (ids[i] == id)
            return rules::PartyId(i);
    return Complaint{wording::no_such_delegation(id, nearest_word(id, ids), ids)};
}

core::Result<rules::PartyId, Complaint> seat_asked_for(const game::Game& game, const GivenOptions& given) {
    if (const std::optional<std::string> id = given.value("seat"))
        return party_named(game.scenario().open, *id);
    const rules::PartySet persons = game::ever_held_by_persons(game);
    return persons.empty() ? rules::PartyId{} : persons.front();
}

core::Result<std::string, Complaint> agent_named(const std::string& name) {
    std::vector<std::string> names;
    for (const agents::AgentKind& kind : agents::roster())
        names.emplace_back(kind.name);
    for (const std::string_view manner : agents::manners())
        names.emplace_back(manner);
    for (const std::string& known : names)
        if (known == name)
            return core::Result<std::string, Complaint>(boost::system::in_place_value, known);
    return core::Result<std::string, Complaint>(
        boost::system::in_place_error, Complaint{wording::no_such_agent(name, nearest_word(name, names), names)});
}

core::Result<std::uint32_t, Complaint> strength_asked_for(const GivenOptions& given) {
    const std::string asked = given.value("strength").value_or("standard");
    if (const std::optional<std::uint32_t> nodes = seat::node_budget_of(asked))
        return *nodes;
    std::vector<std::string> names;
    for (const agents::Strength& strength : agents::strengths)
        names.emplace_back(strength.name);
    return Complaint{wording::word_wanted("strength", asked, names)};
}

namespace {

/// The last sound copy that was put aside of a game that is damaged, if there is one.
void name_last_good_copy(Console& console, const std::string& file) {
    if (game::load_game(file)) // it is sound, but another program plays it
        return;
    if (const std::optional<game::SavedGame> copy = game::last_good_autosave(file))
        remark(console, wording::last_good_copy(copy->path.stem().string(), wording::standing(*copy),
                                                as_typed(console, {"play", "--load", copy->path.string()})));
}

} // namespace

ExitCode complain(Console& console, const std::string& file, const game::LoadProblem& problem) {
    const ExitCode code = core::match(
        problem, [&](const storage::Problem& disk) { return complain(console, disk); },
        [&](const game::JournalProblem& journal) {
            console.err << wording::sentence(file, journal) << '\n';
            return ExitCode::faulty;
        });
    name_last_good_copy(console, file);
    return code;
}

core::Result<game::Loaded, ExitCode> read_saved_game(const std::string& file, Console& console) {
    core::Result<game::Loaded, game::LoadProblem> loaded = game::load_game(file);
    if (!loaded)
        return complain(console, file, loaded.error());
    if (loaded->torn)
        remark(console, wording::last_line_left_out(file));
    return std::move(*loaded);
}

namespace {

/// As `complain`, to who wants to play: without codes.
ExitCode tell_player(Console& console, const std::string& file, const game::LoadProblem& problem) {
    const auto* journal = std::get_if<game::JournalProblem>(&problem);
    if (journal == nullptr)
        return complain(console, file, problem);
    complain(console, wording::told_plainly(file, *journal), ExitCode::faulty);
    name_last_good_copy(console, file);
    return ExitCode::faulty;
}

core::Result<game::Loaded, ExitCode> read_to_play(const std::string& file, Console& console) {
    core::Result<game::Loaded, game::LoadProblem> loaded = game::load_game(file);
    if (!loaded)
        return tell_player(console, file, loaded.error());
    if (loaded->torn)
        remark(console, wording::last_line_left_out(file));
    return std::move(*loaded);
}

} // namespace

core::Result<Prepared, ExitCode> prepare_new_game(const std::string& name, const GivenOptions& given,
                                                  Terminal& terminal, Console& console) {
    std::uint64_t seed = seat::drawn_seed();
    if (const std::optional<std::string> text = given.value("seed")) {
        const auto number = read_number("seed", *text, 0, std::numeric_limits<std::uint64_t>::max());
        if (!number)
            return wrong_usage(console, "play", number.error().sentence);
        seed = *number;
    }
    const auto scenario = load_scenario(name, console, Faults::for_the_player);
    if (!scenario)
        return scenario.error();
    const core::Result<std::vector<game::Seat>, ExitCode> seats =
        seats_for((*scenario)->open, given, terminal, console);
    if (!seats)
        return seats.error();
    return kept(game::Game(game::Setup{*scenario, seed, *seats, false}), false, given, console);
}

core::Result<Prepared, ExitCode> prepare_loaded_game(const std::string& file, const GivenOptions& given,
                                                     Console& console) {
    if (game::is_autosave(file)) { // it moves on with the game that it is of: this one gets a file of its own
        core::Result<game::Loaded, ExitCode> copy = read_to_play(file, console);
        return copy ? kept(std::move(copy->game), true, given, console) : copy.error();
    }
    core::Result<game::JournalFile::Reopened, game::LoadProblem> opened = game::JournalFile::open(file);
    if (!opened)
        return tell_player(console, file, opened.error());
    if (opened->loaded.torn)
        remark(console, wording::last_line_cut_short(file));
    return Prepared{std::move(opened->loaded.game), std::move(opened->file), true, {}};
}

core::Result<Prepared, ExitCode> prepare_rehearsal(const std::string& file, const GivenOptions& given,
                                                   Console& console) {
    const core::Result<game::Loaded, ExitCode> loaded = read_to_play(file, console);
    if (!loaded)
        return loaded.error();
    if (!loaded->game.ended())
        return refuse_to_show(loaded->game, file, game::Undisclosed::rehearsal, console);
    const core::Result<std::uint64_t, Complaint> step =
        read_number("at", given.value("at").value_or("0"), 0, loaded->game.steps().size());
    if (!step)
        return wrong_usage(console, "play", step.error().sentence);
    return kept(loaded->game.branch(*step, game::holders_to_rehearse(loaded->game, *step)), true, given, console);
}

} // namespace parley::command_line
