#include "classroom/hall/table.hpp"

#include "game/delegations.hpp"
#include "wording/classroom/table_words.hpp"

#include <algorithm>

namespace parley::classroom {

Table::Table(TableNumber number, seat::Sitting sitting, Moment now)
    : number_(number),
      sitting_(std::move(sitting)),
      since_(now),
      session_since_(now) {
    follow(now);
}

bool Table::follow(Moment now) {
    public_feed_.follow_in_public(sitting_.game());
    const rules::PartySet due = sitting_.is_lifted() ? rules::PartySet{} : sitting_.persons_due();
    if (due != due_)
        since_ = now;
    due_ = due;
    const bool begun = public_feed_.meeting() != meeting_;
    if (begun)
        session_since_ = now;
    meeting_ = public_feed_.meeting();
    return begun;
}

void Table::play_plainest(rules::PartyId seat) {
    sitting_.update(seat, seat::intent::Act{game::plain_action(sitting_.view(seat))});
    if (sitting_.model(seat).question)
        sitting_.update(seat, seat::intent::Confirm{true});
}

TableStatus Table::status() const {
    const game::Game& game = sitting_.game();
    const rules::Public& open = game.state().open;
    TableStatus status;
    status.number = number_;
    status.steps = game.steps().size();
    status.meeting = meeting_;
    status.meetings = game.scenario().open.sessions.size();
    status.ended = game.ended();
    status.thinking = sitting_.is_lifted();
    status.incident = std::holds_alternative<rules::Incident>(open.phase);
    status.after_signature = std::holds_alternative<rules::Ratification>(open.phase) ||
                             std::holds_alternative<rules::Implementation>(open.phase) ||
                             std::holds_alternative<rules::Dispute>(open.phase);
    if (const auto* ended = std::get_if<rules::Ended>(&open.phase))
        status.ending = wording::ending_in_short(ended->how);
    status.due = due_;
    status.since = since_;
    status.session_since = session_since_;
    status.agreed = open.text.agreed_articles;
    status.initialled = open.initialled;
    status.tension = open.tension;
    if (!public_feed_.lines().empty())
        status.last_public = public_feed_.lines().back().text;
    if (const auto& trouble = sitting_.trouble())
        status.trouble = storage::sentence(*trouble);
    return status;
}

void Table::touch_all() {
    for (std::uint64_t& version : versions_)
        ++version;
}

const std::string* Table::posted(std::size_t seat, std::string_view nonce) const {
    const auto found = std::ranges::find(posted_[seat], nonce, &Posted::nonce);
    return found == posted_[seat].end() ? nullptr : &found->location;
}

void Table::remember(std::size_t seat, std::string nonce, std::string location) {
    posted_[seat].push_back({std::move(nonce), std::move(location)});
    if (posted_[seat].size() > remembered)
        posted_[seat].pop_front();
}

} // namespace parley::classroom
