#include "desktop/screens/game_place.hpp"

#include "desktop/model/sitting.hpp"
#include "game/game.hpp"
#include "rules/world/table_actions.hpp"
#include "wording/window/pages_place.hpp"

namespace parley::desktop::screens {
namespace {

using seat::PageKind;
using wording::PlaceWord;

std::string say(PlaceWord word) { return std::string(wording::place_word(word)); }

enum class BeatOfSession : std::uint8_t { none, briefing, capitals, table, close };

BeatOfSession beat_now(const Sitting& sitting) {
    const rules::Public& open = sitting.desk.game().state().open;
    const auto* incident = std::get_if<rules::Incident>(&open.phase);
    switch (sitting.page()) {
    case PageKind::briefing:
        return BeatOfSession::briefing;
    case PageKind::capitals:
        return BeatOfSession::capitals;
    case PageKind::table:
    case PageKind::initials:
    case PageKind::question:
    case PageKind::sounding:
    case PageKind::edition:
        return BeatOfSession::table;
    case PageKind::incident:
        return incident != nullptr && incident->at_briefing ? BeatOfSession::briefing : BeatOfSession::close;
    case PageKind::assessment:
        return BeatOfSession::close;
    case PageKind::curtain:
    case PageKind::opening:
    case PageKind::ratification:
    case PageKind::conduct:
    case PageKind::finding:
    case PageKind::ending:
        return BeatOfSession::none;
    }
    return BeatOfSession::none;
}

/// "Table, action 2 of 3"
std::string table_label(const Sitting& sitting) {
    const rules::Public& open = sitting.desk.game().state().open;
    const auto* table = std::get_if<rules::Table>(&open.phase);
    if (table == nullptr || sitting.waiting() || table->to_act != sitting.seat)
        return say(PlaceWord::table);
    const int all = rules::actions_at_table(sitting.scenario(), open, sitting.seat);
    const int left = table->actions_left[sitting.seat.index()];
    if (left < 1 || left > all)
        return say(PlaceWord::table);
    return wording::table_at_action(all - left + 1, all);
}

void add_session(const Sitting& sitting, GamePlace& place) {
    place.title = wording::place_title(sitting.view());
    place.line = wording::place_line(sitting.view());
    const BeatOfSession now = beat_now(sitting);
    const bool at_table = now == BeatOfSession::table;
    place.beats = {{say(PlaceWord::briefing), now == BeatOfSession::briefing},
                   {say(PlaceWord::capitals), now == BeatOfSession::capitals},
                   {at_table ? table_label(sitting) : say(PlaceWord::table), at_table},
                   {say(PlaceWord::close), now == BeatOfSession::close}};
}

void add_aftermath(const Sitting& sitting, GamePlace& place, std::optional<std::size_t> period) {
    place.title = sitting.scenario().title;
    place.line = sitting.scenario().text.title;
    place.beats.push_back({say(PlaceWord::ratification), !period});
    for (std::size_t i = 0; i < sitting.scenario().periods.size(); ++i)
        place.beats.push_back({sitting.scenario().periods[i], period == i});
}

} // namespace

GamePlace game_place(const Sitting& sitting) {
    GamePlace place;
    const rules::Phase& phase = sitting.desk.game().state().open.phase;
    if (std::holds_alternative<rules::Ended>(phase)) {
        place.title = sitting.scenario().title;
        place.line = say(PlaceWord::ended);
    } else if (std::holds_alternative<rules::Ratification>(phase)) {
        add_aftermath(sitting, place, {});
    } else if (const auto* implementation = std::get_if<rules::Implementation>(&phase)) {
        add_aftermath(sitting, place, implementation->period);
    } else if (const auto* dispute = std::get_if<rules::Dispute>(&phase)) {
        add_aftermath(sitting, place, dispute->period);
    } else {
        add_session(sitting, place);
    }
    if (sitting.page() == PageKind::opening)
        place.line = say(PlaceWord::evening_before);
    if (sitting.page() == PageKind::curtain) {
        place.line = wording::handing_over(sitting.view());
        place.beats.clear();
    }
    return place;
}

} // namespace parley::desktop::screens
