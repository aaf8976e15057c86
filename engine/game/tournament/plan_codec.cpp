#include "game/tournament/plan_codec.hpp"

#include "core/digest.hpp"
#include "core/plain_text.hpp"

#include <algorithm>
#include <boost/json.hpp>
#include <charconv>
#include <set>

namespace parley::game {

namespace {

namespace json = boost::json;

constexpr std::string_view whole_games_word = "whole games", offers_word = "alternating offers";
constexpr std::string_view every_word = "every assignment", focal_word = "focal agent against a field";

json::string_view view(std::string_view text) { return {text.data(), text.size()}; }

json::object value_of(const Venue& venue) {
    json::array seats;
    for (const std::string& seat : venue.seats)
        seats.push_back(json::string(seat));
    return {{"name", venue.name},
            {"title", venue.title},
            {"seats", std::move(seats)},
            {"text", std::to_string(venue.text)}, // JSON numbers end at 2⁵³ in many readers
            {"seating", view(venue.seating == Seating::every ? every_word : focal_word)}};
}

json::object value_of(const TournamentPlan& plan) {
    json::array venues, agents;
    for (const Venue& venue : plan.venues)
        venues.push_back(value_of(venue));
    for (const std::string& agent : plan.agents)
        agents.push_back(json::string(agent));
    return {{"protocol", view(plan.protocol == Protocol::whole_games ? whole_games_word : offers_word)},
            {"venues", std::move(venues)},
            {"agents", std::move(agents)},
            {"games", plan.games},
            {"seed", std::to_string(plan.seed)},
            {"rounds", plan.rounds},
            {"node_budget", plan.node_budget},
            {"rules_version", plan.rules_version}};
}

/// Reads members by name; remembers whether anything was amiss.
class Members {
  public:
    explicit Members(const json::value& value) : object_(value.if_object()), sound_(object_ != nullptr) {}

    [[nodiscard]] bool sound() const { return sound_; }
    const json::value* member(std::string_view name) {
        const json::value* found = object_ == nullptr ? nullptr : object_->if_contains(view(name));
        sound_ = sound_ && found != nullptr;
        return found;
    }
    std::string text(std::string_view name) { return text_of(member(name)); }
    std::uint32_t number(std::string_view name, std::uint32_t least, std::uint32_t most) {
        const json::value* found = member(name);
        const std::int64_t* number = found == nullptr ? nullptr : found->if_int64();
        sound_ = sound_ && number != nullptr && *number >= least && *number <= most;
        return sound_ ? static_cast<std::uint32_t>(*number) : 0;
    }
    std::uint64_t long_number(std::string_view name) {
        const std::string digits = text(name);
        std::uint64_t number = 0;
        const auto [end, fault] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
        sound_ = sound_ && fault == std::errc{} && end == digits.data() + digits.size();
        return number;
    }
    std::vector<std::string> texts(std::string_view name) {
        std::vector<std::string> list;
        for (const json::value& one : array(name))
            list.push_back(text_of(&one));
        return list;
    }
    json::array array(std::string_view name) {
        const json::value* found = member(name);
        const json::array* list = found == nullptr ? nullptr : found->if_array();
        sound_ = sound_ && list != nullptr;
        return sound_ ? *list : json::array();
    }
    void demand(bool condition) { sound_ = sound_ && condition; }

  private:
    std::string text_of(const json::value* value) {
        const json::string* text = value == nullptr ? nullptr : value->if_string();
        sound_ = sound_ && text != nullptr && core::is_safe_text({text->data(), text->size()});
        return sound_ ? std::string(text->data(), text->size()) : std::string();
    }

    const json::object* object_;
    bool sound_;
};

bool all_different(const std::vector<std::string>& names) {
    return std::set<std::string>(names.begin(), names.end()).size() == names.size();
}

std::optional<Venue> venue_in(const json::value& value) {
    Members members(value);
    Venue venue;
    venue.name = members.text("name");
    venue.title = members.text("title");
    venue.seats = members.texts("seats");
    venue.text = members.long_number("text");
    const std::string seating = members.text("seating");
    venue.seating = seating == every_word ? Seating::every : Seating::focal;
    members.demand((seating == every_word || seating == focal_word) && venue.seats.size() >= 2 &&
                   venue.seats.size() <= treaty::max_parties);
    return members.sound() ? std::optional(venue) : std::nullopt;
}

std::optional<TournamentPlan> plan_in(const json::value& value) {
    Members members(value);
    TournamentPlan plan;
    const std::string protocol = members.text("protocol");
    plan.protocol = protocol == whole_games_word ? Protocol::whole_games : Protocol::alternating_offers;
    members.demand(protocol == whole_games_word || protocol == offers_word);
    std::vector<std::string> names;
    for (const json::value& one : members.array("venues")) {
        const std::optional<Venue> venue = venue_in(one);
        if (!venue)
            return std::nullopt;
        names.push_back(venue->name);
        plan.venues.push_back(*venue);
    }
    plan.agents = members.texts("agents");
    plan.games = members.number("games", 1, most_games_a_pairing);
    plan.seed = members.long_number("seed");
    plan.rounds = members.number("rounds", 0, most_rounds);
    plan.node_budget = members.number("node_budget", 0, 1'000'000'000);
    plan.rules_version = static_cast<int>(members.number("rules_version", 0, 1'000'000));
    members.demand(!names.empty() && names.size() <= most_venues && all_different(names));
    members.demand(!plan.agents.empty() && plan.agents.size() <= most_agents && all_different(plan.agents));
    return members.sound() && games_in(plan) <= most_games_in_all ? std::optional(plan) : std::nullopt;
}

} // namespace

std::string plan_text(const TournamentPlan& plan) { return json::serialize(value_of(plan)); }

std::uint64_t digest(const TournamentPlan& plan) {
    core::Digest digest;
    digest.add(plan_text(plan));
    return digest.value();
}

std::string header_line(const ResultsHeader& header) {
    core::Digest check; // of the part too
    check.add(digest(header.plan));
    check.add(header.shard.index);
    check.add(header.shard.count);
    const json::object all{{"parley_tournament", results_format},
                           {"digest", std::to_string(digest(header.plan))},
                           {"part", header.shard.index},
                           {"of", header.shard.count},
                           {"check", std::to_string(check.value())},
                           {"plan", value_of(header.plan)}};
    return json::serialize(all) + '\n';
}

std::optional<ResultsHeader> header_in(std::string_view line) {
    boost::system::error_code fault;
    const json::value value = json::parse(view(line), fault);
    if (fault)
        return std::nullopt;
    Members members(value);
    ResultsHeader header;
    header.shard.count = members.number("of", 1, most_shards);
    header.shard.index = members.number("part", 1, std::max(1U, header.shard.count));
    const json::value* written = members.member("plan");
    const std::optional<TournamentPlan> plan = written == nullptr ? std::nullopt : plan_in(*written);
    if (!members.sound() || !plan)
        return std::nullopt;
    header.plan = *plan;
    // Only the one way of writing it counts; this judges format and digest too.
    const std::string again = header_line(header);
    return again.size() == line.size() + 1 && again.compare(0, line.size(), line) == 0 ? std::optional(header)
                                                                                       : std::nullopt;
}

} // namespace parley::game
