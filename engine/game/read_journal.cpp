#include "game/journal.hpp"

#include "core/plain_text.hpp"
#include "game/between/event_line.hpp"
#include "game/secrecy/curtain.hpp"
#include "game/step_codec.hpp"
#include "scenario/read_scenario.hpp"

#include <algorithm>
#include <array>
#include <boost/json/monotonic_resource.hpp>
#include <boost/json/object.hpp>
#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>
#include <charconv>
#include <cstdio>

namespace parley::game {

namespace {

namespace json = boost::json;

constexpr std::size_t max_header_bytes = 8 * scenario::max_file_bytes; // escaped, a byte may take six
constexpr std::size_t max_line_bytes = std::size_t{3} << 17;           // sealed, three bytes take four

/// What a header says: the game as it was set up, and the oldest format of the lines below.
struct Header {
    Setup setup;
    int format{};
    int rules{}; // version
};
using HeaderResult = core::Result<Header, JournalProblem>;
using Trouble = std::optional<JournalProblem>;

/// The value lives in `memory` and ends before it does.
std::optional<json::value> parsed_line(std::string_view line, std::size_t most_bytes, json::storage_ptr memory = {}) {
    if (line.size() > most_bytes)
        return {};
    json::parse_options options;
    options.max_depth = 16;
    boost::system::error_code error; // json::error_code goes away in newer releases
    json::value value = json::parse({line.data(), line.size()}, error, std::move(memory), options);
    return error ? std::nullopt : std::optional(std::move(value));
}

std::string shown(const json::value* value) {
    const std::string text = value == nullptr ? "missing" : json::serialize(*value);
    return text.size() > 60 ? "…" : core::visible(text);
}

/// The object under the only key `tag`.
const json::object* tagged(const json::value& value, std::string_view tag) {
    const json::object* object = value.if_object();
    if (object == nullptr || object->size() != 1 || object->begin()->key() != json::string_view(tag.data(), tag.size()))
        return nullptr;
    return object->begin()->value().if_object();
}

bool is_number(const json::value* value, std::int64_t number) {
    const std::int64_t* is = value == nullptr ? nullptr : value->if_int64();
    return is != nullptr && *is == number;
}

std::optional<std::uint64_t> seed_in(const json::value* value) {
    const json::string* text = value == nullptr ? nullptr : value->if_string();
    std::uint64_t seed = 0;
    if (text == nullptr)
        return {};
    const char* const end = text->data() + text->size();
    const auto [stop, error] = std::from_chars(text->data(), end, seed);
    // Written back it must be the same: no leading zeros.
    if (error != std::errc() || stop != end || std::to_string(seed) != std::string_view(text->data(), text->size()))
        return {};
    return seed;
}

std::optional<Seat> seat_of(const json::value& value) {
    if (const json::object* person = tagged(value, "Person"))
        return person->empty() ? std::optional(Seat{}) : std::nullopt;
    const json::object* agent = tagged(value, "Agent");
    const json::value* name = agent != nullptr && agent->size() == 1 ? agent->if_contains("name") : nullptr;
    const json::string* text = name == nullptr ? nullptr : name->if_string();
    if (text == nullptr)
        return {};
    const std::string_view wanted(text->data(), text->size());
    if (!agents::is_agent(wanted))
        return {};
    return Seat{std::string(wanted)};
}

Trouble read_seats(const json::value* value, Setup& setup) {
    const json::object* seats = value == nullptr ? nullptr : value->if_object();
    const std::vector<scenario::Party>& parties = setup.scenario->open.parties;
    if (seats == nullptr || seats->size() != parties.size())
        return JournalProblem{JournalFault::seats_wrong, 1, shown(value)};
    for (const scenario::Party& party : parties) {
        const json::value* each = seats->if_contains(party.id);
        const std::optional<Seat> seat = each == nullptr ? std::nullopt : seat_of(*each);
        if (!seat)
            return JournalProblem{JournalFault::seats_wrong, 1, party.id + ": " + shown(each)};
        setup.seats.push_back(*seat);
    }
    return {};
}

Trouble read_header_scenario(const json::value* value, Setup& setup, ScenarioShelf* shelf) {
    const json::string* text = value == nullptr ? nullptr : value->if_string();
    if (text == nullptr)
        return JournalProblem{JournalFault::scenario_faulty, 1, shown(value)};
    const std::string_view source(text->data(), text->size());
    setup.scenario = shelf != nullptr ? shelf->find(source) : nullptr;
    if (setup.scenario)
        return {};
    scenario::Reading reading = scenario::read_scenario(source);
    if (reading.scenario) {
        setup.scenario = std::make_shared<const scenario::Scenario>(*std::move(reading.scenario));
        if (shelf != nullptr)
            shelf->put(setup.scenario);
        return {};
    }
    std::string detail;
    const auto error = std::find_if(reading.faults.begin(), reading.faults.end(), [](const scenario::Fault& fault) {
        return fault.severity == scenario::Severity::error;
    });
    if (error != reading.faults.end()) {
        std::array<char, 64> place{};
        std::snprintf(place.data(), place.size(), "S%03u, %u:%u", static_cast<unsigned>(error->code), error->place.line,
                      error->place.column);
        detail = place.data();
    }
    return JournalProblem{JournalFault::scenario_faulty, 1, detail};
}

HeaderResult read_header(std::string_view line, ScenarioShelf* shelf) {
    const std::optional<json::value> value = parsed_line(line, max_header_bytes);
    const json::object* header = value ? tagged(*value, "Parley") : nullptr;
    if (header == nullptr)
        return JournalProblem{JournalFault::header_unreadable, 1, {}};
    // The versions first: what else a header of another version holds is not ours to judge.
    const json::value* format = header->if_contains("format");
    int read_format = oldest_journal_format;
    while (read_format <= journal_format && !is_number(format, read_format))
        ++read_format;
    if (read_format > journal_format)
        return JournalProblem{JournalFault::format_unknown, 1, shown(format)};
    const json::value* version = header->if_contains("rules_version");
    int rules = oldest_rules_version;
    while (rules <= rules_version && !is_number(version, rules))
        ++rules;
    if (rules > rules_version)
        return JournalProblem{JournalFault::rules_differ, 1, shown(version)};
    if (header->size() > 6)
        return JournalProblem{JournalFault::header_unreadable, 1, "a key too many"};
    Setup setup;
    const std::optional<std::uint64_t> seed = seed_in(header->if_contains("seed"));
    if (!seed)
        return JournalProblem{JournalFault::header_unreadable, 1, "seed: " + shown(header->if_contains("seed"))};
    setup.seed = *seed;
    const json::value* rehearsal = header->if_contains("rehearsal");
    if (rehearsal == nullptr || !rehearsal->is_bool())
        return JournalProblem{JournalFault::header_unreadable, 1, "rehearsal: " + shown(rehearsal)};
    setup.rehearsal = rehearsal->get_bool();
    if (auto trouble = read_header_scenario(header->if_contains("scenario"), setup, shelf))
        return *std::move(trouble);
    if (auto trouble = read_seats(header->if_contains("seats"), setup))
        return *std::move(trouble);
    return Header{std::move(setup), read_format, rules};
}

/// A step that stands, and where it was read.
struct StandingStep {
    Step step;
    std::size_t line{};
};
struct StandingEvent {
    std::size_t step{}; // after so many
    EventOfLine event;
    std::size_t line{};
};
struct StandingHandOver {
    HandOver hand_over;
    std::size_t line{};
};
/// What has been read and not taken back.
struct Standing {
    std::vector<StandingStep> steps;
    std::vector<StandingEvent> events;
    std::vector<StandingHandOver> hand_overs;
};

Trouble take_back(const json::object& value, std::size_t line, Standing& standing) {
    const json::value* steps = value.size() == 1 ? value.if_contains("steps") : nullptr;
    const std::int64_t* count = steps == nullptr ? nullptr : steps->if_int64();
    if (count == nullptr || *count < 1 || !std::in_range<std::size_t>(*count) ||
        static_cast<std::size_t>(*count) > standing.steps.size())
        return JournalProblem{JournalFault::take_back_wrong, line, shown(steps)};
    standing.steps.resize(standing.steps.size() - static_cast<std::size_t>(*count));
    std::erase_if(standing.events, [&](const StandingEvent& each) { return each.step > standing.steps.size(); });
    for (StandingHandOver& each : standing.hand_overs)
        each.hand_over.step = std::min(each.hand_over.step, standing.steps.size());
    return {};
}

/// Whether the seat can be given so is seen when the game is carried out.
Trouble read_hand_over(const Header& header, const json::object& value, std::size_t line, Standing& standing) {
    const json::value* seat = value.size() == 2 ? value.if_contains("seat") : nullptr;
    const json::value* by = value.size() == 2 ? value.if_contains("by") : nullptr;
    const json::string* id = seat == nullptr ? nullptr : seat->if_string();
    const std::vector<scenario::Party>& parties = header.setup.scenario->open.parties;
    const auto party = std::find_if(parties.begin(), parties.end(), [&](const scenario::Party& each) {
        return id != nullptr && each.id == std::string_view(id->data(), id->size());
    });
    if (party == parties.end())
        return JournalProblem{JournalFault::hand_over_wrong, line, "seat: " + shown(seat)};
    const std::optional<Seat> holder = by == nullptr ? std::nullopt : seat_of(*by);
    if (!holder)
        return JournalProblem{JournalFault::hand_over_wrong, line, "by: " + shown(by)};
    standing.hand_overs.push_back(
        {{standing.steps.size(), rules::PartyId(static_cast<std::size_t>(party - parties.begin())), *holder}, line});
    return {};
}

/// A step as the file's own format writes it, or a later one: a game that was saved in an older format and gone on with
/// has lines of both, each wholly of one.
core::Result<Step, StepFault> read_step(const Header& header, const json::value& value) {
    const bool sealed = is_sealed(value);
    const std::optional<json::value> plain = sealed ? open_step(value) : std::optional(value);
    if (!plain)
        return StepFault{false, false, "sealed: cannot be opened"};
    const int first = sealed ? std::max(header.format, first_sealed_format) : header.format;
    const int last = sealed ? journal_format : first_sealed_format - 1;
    StepFault fault{false, true, "sealed: missing"};
    for (int format = first; format <= last; ++format) {
        core::Result<Step, StepFault> step = decode_step(*header.setup.scenario, *plain, format);
        if (step)
            return step;
        const bool of_its_shape = !step.error().of_another_shape;
        if (of_its_shape || format == first)
            fault = step.error();
        if (of_its_shape)
            break; // and wrong in something else
    }
    return fault;
}

Trouble read_line(const Header& header, const json::value& value, std::size_t line, Standing& standing) {
    if (const json::object* taken = tagged(value, "TakenBack"))
        return take_back(*taken, line, standing);
    if (const json::object* held = tagged(value, "SeatHeld"))
        return read_hand_over(header, *held, line, standing);
    if (const json::object* brought = tagged(value, "BroughtIn")) {
        const auto event = event_of_line(*header.setup.scenario, *brought);
        if (!event)
            return JournalProblem{JournalFault::event_wrong, line, event.error()};
        standing.events.push_back({standing.steps.size(), *event, line});
        return {};
    }
    if (tagged(value, "Acted") == nullptr) {
        const bool named = value.is_object() && value.get_object().size() == 1;
        const std::string detail = named ? std::string(value.get_object().begin()->key()) : shown(&value);
        return JournalProblem{JournalFault::action_unreadable, line, core::visible(core::shortened(detail, 60))};
    }
    auto step = read_step(header, value.get_object().begin()->value());
    if (!step) {
        const JournalFault fault =
            step.error().unknown_party ? JournalFault::party_unknown : JournalFault::action_unreadable;
        return JournalProblem{fault, line, step.error().detail};
    }
    standing.steps.push_back({*std::move(step), line});
    return {};
}

/// The position that a line tells is not the one that it leads to: another program wrote it, or another rules version.
JournalProblem differs(std::size_t line, int rules) {
    return rules == rules_version ? JournalProblem{JournalFault::digest_differs, line, {}}
                                  : JournalProblem{JournalFault::rules_differ, line, std::to_string(rules)};
}

Trouble carry_out_event(Game& game, const StandingEvent& each, int rules) {
    if (game.bring_in(each.event.event))
        return JournalProblem{JournalFault::event_wrong, each.line, game.scenario().deck[each.event.event.index()].id};
    return game.beats().back().digest == each.event.digest ? Trouble() : differs(each.line, rules);
}

Trouble carry_out_step(Game& game, StandingStep& each, int rules) {
    const std::uint64_t wanted = each.step.digest;
    if (const auto refusal =
            game.act(each.step.party, each.step.action, std::move(each.step.rationale), each.step.node_budget))
        return JournalProblem{JournalFault::action_refused, each.line, std::string(rules::rule_number(refusal->rule))};
    return game.steps().back().digest == wanted ? Trouble() : differs(each.line, rules);
}

/// Carries out the steps that stand, recorded under version `rules`; between them hands the seats over and brings in
/// the events. What was
/// taken back need not be carried out: it left no trace.
Trouble carry_out(Game& game, Standing& standing, int rules) {
    auto held = standing.hand_overs.begin();
    auto brought = standing.events.begin();
    for (std::size_t step = 0; step <= standing.steps.size(); ++step) {
        for (; held != standing.hand_overs.end() && held->hand_over.step == step; ++held)
            if (!game.hand_over(held->hand_over.seat, held->hand_over.to))
                return JournalProblem{JournalFault::hand_over_wrong, held->line,
                                      game.scenario().open.at(held->hand_over.seat).id};
        for (; brought != standing.events.end() && brought->step == step; ++brought)
            if (auto trouble = carry_out_event(game, *brought, rules))
                return trouble;
        if (step < standing.steps.size())
            if (auto trouble = carry_out_step(game, standing.steps[step], rules))
                return trouble;
    }
    return {};
}

} // namespace

core::Result<Loaded, JournalProblem> read_journal(std::string_view text, ScenarioShelf* shelf) {
    if (text.empty())
        return JournalProblem{JournalFault::empty, 0, {}};
    if (text.size() > max_journal_bytes)
        return JournalProblem{JournalFault::too_large, 0, std::to_string(max_journal_bytes >> 20)};
    std::size_t used = text.find('\n');
    if (used == std::string_view::npos)
        return JournalProblem{JournalFault::header_unreadable, 1, {}};
    const HeaderResult header = read_header(text.substr(0, used), shelf);
    if (!header)
        return header.error();
    ++used;

    Standing standing;
    std::size_t number = 1;
    std::array<unsigned char, 16384> room{}; // for a usual step: many small values
    while (used < text.size()) {
        json::monotonic_resource memory(room.data(), room.size());
        const std::size_t end = text.find('\n', used);
        if (end == std::string_view::npos)
            break;
        ++number;
        const std::optional<json::value> value = parsed_line(text.substr(used, end - used), max_line_bytes, &memory);
        if (!value && end + 1 == text.size())
            break; // a machine that lost power may leave such a last line
        if (!value)
            return JournalProblem{JournalFault::line_unreadable, number, {}};
        if (auto trouble = read_line(*header, *value, number, standing))
            return *std::move(trouble);
        used = end + 1;
    }

    Loaded loaded{Game((*header).setup), used < text.size(), used};
    if (auto trouble = carry_out(loaded.game, standing, (*header).rules))
        return *std::move(trouble);
    return loaded;
}

} // namespace parley::game
