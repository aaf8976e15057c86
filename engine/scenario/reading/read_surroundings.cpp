// What surrounds the text and moves by itself.
#include "scenario/reading/reader.hpp"

#include <algorithm>

namespace parley::scenario::reading {

using treaty::PartyId;

std::vector<Lock::Obeying> Reader::obeying(const Part& lock) {
    std::vector<Lock::Obeying> all;
    for (const Node* node : lock.entries("obeying")) {
        const Part part = lock.entry("obeying", *node);
        all.push_back({part.id<PartyId>("party").value_or(PartyId{}),
                       part.id<treaty::ConstituencyId>("constituency").value_or(treaty::ConstituencyId{}),
                       part.whole("by")});
    }
    return all;
}

void Reader::read_locks() {
    for (const Node* node : file_.entries("locks")) {
        const Part part = file_.entry("locks", *node);
        const Part closes = part.part("closes");
        Lock lock;
        if (const auto provision = closes.id<treaty::ProvisionId>("provision")) {
            lock.closes = ClauseFrom{*provision, static_cast<treaty::OptionIndex>(closes.number("from"))};
            if (const Node* from = closes.find("from"))
                on_ladder(*from, *provision, from->number);
        } else {
            lock.closes = closes.id<treaty::ArticleId>("article").value_or(treaty::ArticleId{});
            if (closes.has("article") && closes.has("from"))
                fault_at(FaultCode::unknown_key, closes.node()->child("from")->key_place, *closes.node(), {"from"});
        }
        lock.key = part.id<PartyId>("key").value_or(PartyId{});
        lock.reason = part.text("reason");
        lock.opens_when = public_condition(part.find("opens_when"));
        lock.stays_open = part.yes("latch");
        lock.obeying = obeying(part);
        want_source(part, "lock", cited(part));
        open_.locks.push_back(std::move(lock));
    }
}

void Reader::read_regime() {
    for (const Node* node : file_.entries("regime")) {
        const Part part = file_.entry("regime", *node);
        RegimeFunction function;
        function.name = part.text("name");
        function.text = part.text("text");
        function.date = part.text("stops");
        const auto held = std::find_if(open_.sessions.begin(), open_.sessions.end(), [&](const Session& session) {
            return !session.date.empty() && session.date >= function.date;
        });
        function.at = static_cast<SessionIndex>(held - open_.sessions.begin());
        if (const Node* date = part.find("stops"); date && held == open_.sessions.end() && !open_.sessions.empty())
            fault(FaultCode::after_calendar, *date, {date->text, open_.sessions.back().date});
        const auto kept = options(part.find("kept_by"));
        if (!kept.empty())
            function.kept_by = ClauseFrom{kept.front().provision, kept.front().at_least};
        function.loses.resize(open_.parties.size());
        for (const auto& [party, entry] : by_party(part.find("loses")))
            function.loses[party.index()] = core::Points{static_cast<std::int32_t>(entry->number)};
        function.sources = cited(part);
        want_source(part, "function of a regime", function.sources);
        open_.regime.push_back(std::move(function));
    }
}

/// What leads the talks beside proposals. Requires: the calendar has been read.
void Reader::read_procedure() {
    if (file_.has("single_text")) {
        const Part part = file_.part("single_text");
        SingleText procedure{part.id<PartyId>("drafter").value_or(PartyId{}),
                             static_cast<SessionIndex>(std::max(part.whole("from_session"), 1) - 1)};
        if (const Node* from = part.find("from_session");
            from && !open_.sessions.empty() && procedure.from >= open_.sessions.size())
            fault(FaultCode::session_not_held, *from, {from->text, std::to_string(open_.sessions.size())});
        if (open_.parties.size() == 2)
            fault_at(FaultCode::no_third_party, part.node()->key_place, *part.node());
        open_.procedure.single_text = procedure;
    }
    if (file_.has("clock")) {
        const Part part = file_.part("clock");
        const int needs = part.whole("needs");
        if (const Node* number = part.find("needs"); number && static_cast<std::size_t>(needs) > open_.parties.size())
            fault(FaultCode::too_many_wanted, *number, {std::to_string(needs), std::to_string(open_.parties.size())});
        open_.procedure.stops_needed = needs;
    }
}

} // namespace parley::scenario::reading
