#include "agents/standing/clock.hpp"

#include "rules/amounts.hpp"
#include "rules/world/table_actions.hpp"

#include <algorithm>
#include <optional>

namespace parley::agents {

namespace {

/// How many sessions count: all, but for a delegation whose instructions still wait for a personal forum only those up
/// to the last such. What is not found there cannot be said afterwards.
std::size_t sessions_that_count(const rules::View& view) {
    const auto& sessions = view.scenario().sessions;
    if (!view.mandate().instructions.empty())
        for (std::size_t s = sessions.size(); s > view.open().session; --s)
            if (view.scenario().forums[sessions[s - 1].forum.index()].personal)
                return s;
    return sessions.size();
}

} // namespace

bool is_last_session(const rules::View& view) {
    return view.open().extra_session || view.open().session + 1U >= view.scenario().sessions.size();
}

double Clock::elapsed(int ahead) const {
    const int before_last = std::max(1, useful - 1);
    return std::clamp(static_cast<double>(total - left + ahead) / before_last, 0.0, 1.0);
}

Clock read_clock(const rules::View& view) {
    const rules::Public& open = view.open();
    Clock clock;
    const auto& sessions = view.scenario().sessions;
    const auto& form = view.scenario().text.form;
    const auto form_article = form ? std::optional(view.scenario().text.at(*form).article) : std::nullopt;
    const std::size_t counted = sessions_that_count(view);
    for (std::size_t s = 0; s < counted; ++s) {
        if (!view.scenario().forums[sessions[s].forum.index()].attending.contains(view.seat()))
            continue;
        clock.total += sessions[s].actions;
        const bool persons = view.scenario().forums[sessions[s].forum.index()].personal;
        if (!form_article || persons ||
            (view.scenario().forums[sessions[s].forum.index()].agenda | open.opened).contains(*form_article))
            clock.whole += sessions[s].actions;
        if (s > open.session)
            clock.left += sessions[s].actions;
    }
    if (open.extra_session) {
        clock.left = 0;
        clock.total += rules::amounts::actions_of_extra_session;
    }
    // Who speaks last cannot see its last bid initialled: somebody must have an action left for that.
    const std::size_t closing = open.extra_session ? open.session : counted - 1;
    const rules::PartySet closers = view.scenario().forums[sessions[closing].forum.index()].attending;
    std::size_t place = 0;
    for (const rules::PartyId party : closers)
        if (party < view.seat())
            ++place;
    const bool opens = !closers.empty() && closing % closers.size() == place;
    clock.useful = opens ? clock.total : clock.total - 1;
    if (const auto* table = std::get_if<rules::Table>(&open.phase))
        clock.left += table->actions_left[view.seat().index()];
    else if (std::holds_alternative<rules::Capitals>(open.phase) &&
             rules::forum_now(view.scenario(), open).attending.contains(view.seat()))
        clock.left += rules::actions_at_table(view.scenario(), open, view.seat());
    return clock;
}

} // namespace parley::agents
