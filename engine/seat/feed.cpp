#include "seat/feed.hpp"

#include "game/secrecy/disclosure.hpp"
#include "seat/event_account.hpp"
#include "wording/sentences.hpp"

#include <utility>

namespace parley::seat {

/// What the author of a proposal had tabled before it, as far as the seat was told; null before the first.
const treaty::Package* Feed::tabled_before(const rules::Event& event) const {
    const auto* now = std::get_if<rules::ProposalTabled>(&event.what);
    if (now == nullptr)
        return nullptr;
    for (std::size_t i = lines_.size(); i > 0; --i) {
        const auto* before = std::get_if<rules::ProposalTabled>(&lines_[i - 1].event.what);
        if (before != nullptr && before->author == now->author)
            return &before->package;
    }
    return nullptr;
}

void Feed::tell(const game::Game& game, std::optional<rules::PartyId> seat, std::size_t number) {
    const rules::Event& event = game.events()[number];
    if (seat && !event.audience.contains(*seat))
        return;
    // Counted among what everybody was told: how much was hidden from the reader must not change the words.
    const std::size_t occasion = in_public_[number];
    std::string text = seat ? wording::narrate(game.scenario(), event, *seat, occasion, tabled_before(event))
                            : wording::narrate_in_public(game.scenario(), event, occasion, tabled_before(event));
    if (text.empty())
        return;
    const EventAccount account = account_of(event.what);
    const Voice voice = !account.author ? Voice::world : account.author == seat ? Voice::ours : Voice::theirs;
    lines_.push_back({number, event, meeting_, voice, account.number, std::move(text)});
}

void Feed::follow(const game::Game& game, rules::PartyId seat) { follow_for(game, seat); }

void Feed::follow_in_public(const game::Game& game) { follow_for(game, std::nullopt); }

void Feed::follow_for(const game::Game& game, std::optional<rules::PartyId> seat) {
    const std::vector<rules::Event>& events = game.events();
    if (events.size() < events_) {
        while (!lines_.empty() && lines_.back().number_of_event >= events.size())
            lines_.pop_back();
        meeting_of_.resize(events.size());
        in_public_.resize(events.size());
        meeting_ = meeting_of_.empty() ? 0 : meeting_of_.back();
        events_ = events.size();
    }
    for (; events_ < events.size(); ++events_) {
        if (const auto* opened = std::get_if<rules::SessionOpened>(&events[events_].what))
            meeting_ = opened->extra ? game.scenario().open.sessions.size() : opened->session;
        meeting_of_.push_back(meeting_);
        const bool told_all = events_ > 0 && game::is_public(game.scenario().open, events[events_ - 1]);
        in_public_.push_back(events_ == 0 ? 0 : in_public_.back() + (told_all ? 1U : 0U));
        tell(game, seat, events_);
    }
}

std::vector<const Told*> receipt(const Feed& feed, const Number& number) {
    std::vector<const Told*> lines;
    for (const Told& told : feed.lines())
        if (told.moved == number)
            lines.push_back(&told);
    return lines;
}

} // namespace parley::seat
