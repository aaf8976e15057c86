#include "classroom/hall/table.hpp"

#include "core/variant_match.hpp"
#include "game/delegations.hpp"
#include "rules/bring_in.hpp"
#include "wording/classroom/student_words.hpp"

#include <algorithm>

namespace parley::classroom {
namespace {

/// How many stretches of their own have begun after the last session: ratification, then each season.
std::size_t seasons_of(const rules::Phase& phase) {
    if (std::holds_alternative<rules::Ratification>(phase))
        return 1;
    if (const auto* season = std::get_if<rules::Implementation>(&phase))
        return 2 + std::size_t{season->period};
    if (const auto* dispute = std::get_if<rules::Dispute>(&phase))
        return 2 + std::size_t{dispute->period};
    return 0;
}

wording::Doing doing_at_table(const seat::Preparation& prepared) {
    switch (prepared.panel) {
    case seat::Panel::overview:
        return wording::Doing::looking;
    case seat::Panel::propose:
        return wording::Doing::composing;
    case seat::Panel::answer:
    case seat::Panel::refuse:
    case seat::Panel::pick:
        return wording::Doing::answering;
    case seat::Panel::speak:
        return wording::Doing::speaking;
    }
    return wording::Doing::looking;
}

wording::Doing doing_of(const seat::Model& model, const rules::Phase& phase) {
    if (!model.opened || model.briefed <= model.meeting())
        return wording::Doing::reading_papers;
    if (model.question)
        return wording::Doing::deciding;
    return core::match(
        phase, [](const rules::Capitals&) { return wording::Doing::at_the_capital; },
        [&](const rules::Table&) { return doing_at_table(model.prepared); },
        [](const rules::Incident&) { return wording::Doing::at_the_incident; },
        [](const rules::Assessment&) { return wording::Doing::assessing; },
        [](const rules::Ratification&) { return wording::Doing::ratifying; },
        [](const rules::Implementation&) { return wording::Doing::keeping_word; },
        [](const rules::Dispute&) { return wording::Doing::keeping_word; },
        [](const rules::Ended&) { return wording::Doing::looking; });
}

} // namespace

Table::Table(TableNumber number, seat::Sitting sitting, Moment now)
    : number_(number),
      sitting_(std::move(sitting)),
      since_(now),
      session_since_(now),
      moved_(now) {
    follow(now);
}

bool Table::follow(Moment now) {
    if (!sitting_.is_lifted()) {
        for (const scenario::OccurrenceId event : expected_)
            static_cast<void>(sitting_.bring_in(event));
        expected_.clear();
    }
    public_feed_.follow_in_public(sitting_.game());
    const rules::PartySet due = sitting_.is_lifted() ? rules::PartySet{} : sitting_.persons_due();
    if (due != due_)
        since_ = now;
    due_ = due;
    if (const std::size_t steps = sitting_.game().steps().size(); steps != steps_) {
        for (std::size_t i = steps_; i < steps; ++i)
            acted_[sitting_.game().steps()[i].party.index()] = now;
        steps_ = steps;
        moved_ = now;
    }
    meeting_ = public_feed_.meeting();
    const std::size_t stretch = meeting_ + seasons_of(sitting_.game().state().open.phase);
    const bool begun = stretch != stretch_;
    if (begun)
        session_since_ = now;
    stretch_ = stretch;
    return begun;
}

void Table::play_plainest(rules::PartyId seat) {
    sitting_.update(seat, seat::intent::Act{game::plain_action(sitting_.view(seat))});
    if (sitting_.model(seat).question)
        sitting_.update(seat, seat::intent::Confirm{true});
    sitting_.model(seat).notice = seat::Notice{wording::plainest_was_made(), false};
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
    if (const auto* ended = std::get_if<rules::Ended>(&open.phase)) {
        status.ending = wording::ending_in_short(ended->how);
        status.signed_text = core::match(
            ended->how, [](rules::NoAgreement) { return false; }, [](rules::WalkedOut) { return false; },
            [](rules::TalksCollapsed) { return false; }, [](const auto&) { return true; });
    }
    status.due = due_;
    status.since = since_;
    status.session_since = session_since_;
    status.moved = moved_;
    status.acted = acted_;
    for (const scenario::OccurrenceId event : rules::events_that_may_come(game.scenario(), game.state()))
        status.may_come.insert(event);
    for (const rules::PartyId seat : sitting_.persons()) {
        status.doing[seat.index()] = doing_of(sitting_.model(seat), open.phase);
        if (sitting_.model(seat).prepared.draft)
            status.drafting.insert(seat);
    }
    status.agreed = open.text.agreed_articles;
    status.initialled = open.initialled;
    status.tension = open.tension;
    if (!public_feed_.lines().empty())
        status.last_public = public_feed_.lines().back().text;
    if (const auto& trouble = sitting_.trouble())
        status.trouble = storage::sentence(*trouble);
    status.stopped = stopped_;
    if (!stopped_)
        status.fault = sitting_.agents_fault();
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
