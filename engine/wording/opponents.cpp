#include "wording/opponents.hpp"

#include "wording/phrase.hpp"

#include <algorithm>
#include <array>

namespace parley::wording {

namespace {

constexpr std::array<std::string_view, 1> looking_ahead{"envoy"};
constexpr std::array<std::string_view, 1> for_value{"envoy-negotiator"};
constexpr std::array<std::string_view, 3> answering{"tit-for-tat", "nice-tit-for-tat", "micro"};
constexpr std::array<std::string_view, 3> by_calendar{"conceder", "boulware", "hardliner"};
constexpr std::array<std::string_view, 5> from_research{"agreeable", "logroller", "iamhaggler", "hardheaded",
                                                        "agent-k"};
constexpr std::array<std::string_view, 1> by_lot{"random"};

constexpr std::array<OpponentGroup, 6> groups{{{"It looks ahead", looking_ahead, true},
                                               {"It is out for value", for_value, false},
                                               {"They answer what you do", answering, false},
                                               {"They go by the calendar", by_calendar, false},
                                               {"From the tournaments of research", from_research, false},
                                               {"To compare with", by_lot, false}}};

} // namespace

std::span<const OpponentGroup> opponent_groups() { return groups; }

std::string opponent_title(std::string_view roster_name) { return raised(std::string(roster_name)); }

std::string holder_in_text(std::string_view agent) {
    return agent.empty() ? "a person" : phrase("the computer ({agent})", {{"agent", std::string(agent)}});
}

bool thinks_by_strength(std::string_view name) {
    const std::string_view roster_name = name.substr(0, name.find(':')); // without a manner
    return std::any_of(groups.begin(), groups.end(), [&](const OpponentGroup& group) {
        return group.searches &&
               std::find(group.opponents.begin(), group.opponents.end(), roster_name) != group.opponents.end();
    });
}

std::string_view strength_line(std::string_view strength_name) {
    const agents::Strength* strength = agents::strength_named(strength_name);
    if (strength == nullptr)
        return {};
    switch (strength->thinking) {
    case agents::Thinking::quick:
        return "It answers at once and looks less far ahead.";
    case agents::Thinking::standard:
        return "It weighs its moves for a moment: the usual measure.";
    case agents::Thinking::full:
        return "It looks as far ahead as it can, and may take a moment over a move.";
    }
    return {};
}

} // namespace parley::wording
