#include "desktop/screens/game_place.hpp"

#include "rules/amounts.hpp"
#include "wording/figures.hpp"
#include "wording/names.hpp"

namespace parley::desktop::screens {
namespace {

enum class BeatOfSession : std::uint8_t { none, briefing, capitals, table, close };

BeatOfSession beat_now(const Sitting& sitting) {
    const rules::Public& open = sitting.desk.game().state().open;
    const auto* incident = std::get_if<rules::Incident>(&open.phase);
    switch (sitting.page()) {
    case Page::briefing:
        return BeatOfSession::briefing;
    case Page::capitals:
        return BeatOfSession::capitals;
    case Page::table:
    case Page::question:
    case Page::sounding:
        return BeatOfSession::table;
    case Page::incident:
        return incident != nullptr && incident->at_briefing ? BeatOfSession::briefing : BeatOfSession::close;
    case Page::assessment:
        return BeatOfSession::close;
    case Page::curtain:
    case Page::opening:
    case Page::ratification:
    case Page::conduct:
    case Page::finding:
    case Page::ending:
        return BeatOfSession::none;
    }
    return BeatOfSession::none;
}

/// "Table, action 2 of 3"
std::string table_label(const Sitting& sitting) {
    const rules::Public& open = sitting.desk.game().state().open;
    const auto* table = std::get_if<rules::Table>(&open.phase);
    if (table == nullptr || sitting.waiting() || table->to_act != sitting.seat)
        return "Table";
    const int all = open.extra_session ? rules::amounts::actions_of_extra_session
                                       : sitting.scenario().sessions[open.session].actions;
    const int left = table->actions_left[sitting.seat.index()];
    if (left < 1 || left > all)
        return "Table";
    return "Table · action " + std::to_string(all - left + 1) + " of " + std::to_string(all);
}

void add_session(const Sitting& sitting, GamePlace& place) {
    const scenario::PublicScenario& scenario = sitting.scenario();
    const rules::Public& open = sitting.desk.game().state().open;
    const scenario::Session& session = scenario.sessions[open.session];
    place.title = session.place + " · " + rules::forum_now(scenario, open).name;
    place.line = wording::day_in_words(session.date) + " · " +
                 (open.extra_session ? std::string("a return to the table")
                                     : "session " + std::to_string(open.session + 1) + " of " +
                                           std::to_string(scenario.sessions.size()));
    const BeatOfSession now = beat_now(sitting);
    const bool at_table = now == BeatOfSession::table;
    place.beats = {{"Briefing", now == BeatOfSession::briefing},
                   {"Capitals", now == BeatOfSession::capitals},
                   {at_table ? table_label(sitting) : "Table", at_table},
                   {"Close", now == BeatOfSession::close}};
}

void add_aftermath(const Sitting& sitting, GamePlace& place, std::optional<std::size_t> period) {
    place.title = sitting.scenario().title;
    place.line = sitting.scenario().text.title;
    place.beats.push_back({"Ratification", !period});
    for (std::size_t i = 0; i < sitting.scenario().periods.size(); ++i)
        place.beats.push_back({sitting.scenario().periods[i], period == i});
}

} // namespace

GamePlace game_place(const Sitting& sitting) {
    GamePlace place;
    const rules::Phase& phase = sitting.desk.game().state().open.phase;
    if (std::holds_alternative<rules::Ended>(phase)) {
        place.title = sitting.scenario().title;
        place.line = "The game has ended";
    } else if (std::holds_alternative<rules::Ratification>(phase)) {
        add_aftermath(sitting, place, {});
    } else if (const auto* implementation = std::get_if<rules::Implementation>(&phase)) {
        add_aftermath(sitting, place, implementation->period);
    } else if (const auto* dispute = std::get_if<rules::Dispute>(&phase)) {
        add_aftermath(sitting, place, dispute->period);
    } else {
        add_session(sitting, place);
    }
    if (sitting.page() == Page::opening)
        place.line = "The evening before";
    if (sitting.page() == Page::curtain) {
        place.line = "Handing over to " + wording::delegation_name(sitting.scenario(), sitting.seat);
        place.beats.clear();
    }
    return place;
}

} // namespace parley::desktop::screens
