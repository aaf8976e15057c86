// What a delegation has been shown so far, folded from events alone, so that showing the same events again rebuilds it.
// Knows no worth: values are reckoned when a decision is due, at the trust of that moment.
#pragma once

#include "rules/event.hpp"
#include "scenario/scenario.hpp"

#include <optional>
#include <span>
#include <vector>

namespace parley::agents {

/// The tension that a measure adds by itself; negative when it eases.
[[nodiscard]] int tension_of(const scenario::Measure& measure);
/// True of leverage that raises tension or leaves it: pressure, deployments, exercises, sanctions.
[[nodiscard]] bool is_pressure(const scenario::Measure& measure);

/// A package that was tabled, with the text on which it was to be written.
struct Offer {
    rules::PartyId author;
    treaty::Package package;
    rules::Tone tone{};
    treaty::Outcome agreed{}; // the agreed text at that moment
    rules::SessionIndex session{};
};

struct NotedRefusal {
    rules::PartyId by, author;
    rules::ArticleId article;
    rules::Reason reason{};
    std::size_t offer{}; // in `Memory::offers`: what was refused
};

struct NotedAnswer {
    rules::PartyId by;
    rules::ArticleId first, second;
    rules::Preference preference{};
};

struct ProfileSignal {
    rules::PartyId about;
    rules::ProfileId profile;
    core::PerMille reliability{};
};

struct RankingSignal {
    rules::PartyId about;
    rules::ArticleId more, less;
    core::PerMille reliability{};
};

/// Initials that another's act let lapse, and the text that they stood under.
struct NotedLapse {
    rules::PartyId by;
    treaty::Outcome agreed{};
};

/// What was asked of an edition of the single text, and the rung that it was asked of; heard by its drafter.
struct NotedCriticism {
    rules::PartyId by;
    rules::Criticism criticism;
    treaty::OptionIndex then{};
};

/// How a party has dealt with its word and with the other side's patience.
struct Bearing {
    std::uint8_t gestures{}, gestures_kept{}, gestures_dropped{};
    std::uint8_t words_kept{}, words_broken{};
    std::uint8_t pressures{};
    std::uint8_t undercut{};
    std::uint8_t breaches{};
    rules::SessionIndex last_gesture{0xFF}, last_pressure{0xFF}; // the sessions, 0xFF for never
};

struct Memory {
    rules::SessionIndex session{};
    treaty::Outcome agreed{};
    rules::ArticleSet agreed_articles;
    rules::SessionIndex last_agreement{0xFF};
    std::vector<Offer> offers; // of all parties, in order
    std::vector<NotedRefusal> refusals;
    std::optional<NotedLapse> last_lapse;
    treaty::Package edition; // the last of the single text
    std::vector<NotedCriticism> criticisms;
    std::vector<NotedAnswer> answers;
    std::vector<rules::DeclaredLine> red_lines;
    std::vector<ProfileSignal> profile_signals;
    std::vector<RankingSignal> ranking_signals;
    std::vector<rules::Sounding> soundings; // those its seat took part in, as answered
    std::vector<rules::Finding> findings_answered;
    scenario::FunctionSet ended; // of the regime
    rules::ByParty<Bearing> bearing{};
    rules::ByParty<std::uint8_t> questions_asked{};
    rules::ByParty<std::uint8_t> cherry_picks{};

    /// Requires: `events` follow those taken before.
    void take(const scenario::PublicScenario& scenario, rules::PartyId seat, std::span<const rules::Event> events);

    /// The last package that `author` tabled; null before the first.
    [[nodiscard]] const Offer* last_offer(rules::PartyId author) const;
    /// How many different packages `author` has tabled.
    [[nodiscard]] int distinct_offers(rules::PartyId author) const;
};

} // namespace parley::agents
