#include "desktop/model/feed.hpp"

#include "core/variant_match.hpp"
#include "wording/sentences.hpp"

#include <optional>

namespace parley::desktop {
namespace {

std::optional<rules::PartyId> author_of(const rules::Happening& what) {
    using namespace rules;
    using Author = std::optional<PartyId>;
    return core::match(
        what, [](const MeasureTaken& e) -> Author { return e.party; },
        [](const CovertMeasureDiscovered& e) -> Author { return e.party; },
        [](const GestureAnnounced& e) -> Author { return e.party; },
        [](const GestureKept& e) -> Author { return e.party; },
        [](const GestureDropped& e) -> Author { return e.party; },
        [](const ProposalTabled& e) -> Author { return e.author; },
        [](const ProposalAccepted& e) -> Author { return e.by; },
        [](const ProposalRefused& e) -> Author { return e.by; },
        [](const ProposalReserved& e) -> Author { return e.by; },
        [](const QuestionAsked& e) -> Author { return e.asker; },
        [](const QuestionAnswered& e) -> Author { return e.by; },
        [](const RedLineDeclared& e) -> Author { return e.by; },
        [](const RedLineRetreated& e) -> Author { return e.by; },
        [](const WordGiven& e) -> Author { return e.word.by; }, [](const WordKept& e) -> Author { return e.word.by; },
        [](const WordBroken& e) -> Author { return e.word.by; },
        [](const SoundingMade& e) -> Author { return e.sounding.from; },
        [](const SoundingAnswered& e) -> Author { return e.sounding.to; },
        [](const TextInitialled& e) -> Author { return e.by; }, [](const PartyWalkedOut& e) -> Author { return e.by; },
        [](const TurnPassed& e) -> Author { return e.by; }, [](const IncidentAnswered& e) -> Author { return e.by; },
        [](const FindingAnswered& e) -> Author { return e.by; }, [](const auto&) -> Author { return {}; });
}

bool moves_a_number(const rules::Happening& what) {
    using namespace rules;
    return std::holds_alternative<TensionMoved>(what) || std::holds_alternative<TrustMoved>(what) ||
           std::holds_alternative<SupportMoved>(what) || std::holds_alternative<CapitalMoved>(what) ||
           std::holds_alternative<LeverageMoved>(what) || std::holds_alternative<WorthMoved>(what);
}

bool is_about(const rules::Happening& what, rules::PartyId seat, const Number& number) {
    using namespace rules;
    return core::match(
        what, [&](const TensionMoved&) { return number.kind == Number::Kind::tension; },
        [&](const TrustMoved& e) {
            return number.kind == Number::Kind::trust && e.in == number.in && e.of == number.of;
        },
        [&](const SupportMoved& e) {
            return number.kind == Number::Kind::support && e.party == seat && e.constituency == number.constituency;
        },
        [&](const CapitalMoved& e) { return number.kind == Number::Kind::capital && e.party == seat; },
        [&](const LeverageMoved& e) { return number.kind == Number::Kind::leverage && e.party == seat; },
        [](const auto&) { return false; });
}

} // namespace

void Feed::follow(const game::Game& game, rules::PartyId seat) {
    const std::vector<rules::Event>& events = game.events();
    if (events.size() < events_) {
        while (!lines_.empty() && lines_.back().event >= events.size())
            lines_.pop_back();
        meeting_of_.resize(events.size());
        meeting_ = meeting_of_.empty() ? 0 : meeting_of_.back();
        events_ = events.size();
    }
    for (; events_ < events.size(); ++events_) {
        const rules::Event& event = events[events_];
        if (const auto* opened = std::get_if<rules::SessionOpened>(&event.what))
            meeting_ = opened->extra ? game.scenario().open.sessions.size() : opened->session;
        meeting_of_.push_back(meeting_);
        if (!event.audience.contains(seat))
            continue;
        std::string text = wording::narrate(game.scenario(), event, seat, events_);
        if (text.empty())
            continue;
        const std::optional<rules::PartyId> author = author_of(event.what);
        const Voice voice = !author ? Voice::world : *author == seat ? Voice::ours : Voice::theirs;
        lines_.push_back({events_, meeting_, voice, moves_a_number(event.what), std::move(text)});
    }
}

std::vector<const Told*> receipt(const Feed& feed, const game::Game& game, rules::PartyId seat, const Number& number) {
    std::vector<const Told*> lines;
    for (const Told& told : feed.lines())
        if (told.number && is_about(game.events()[told.event].what, seat, number))
            lines.push_back(&told);
    return lines;
}

} // namespace parley::desktop
