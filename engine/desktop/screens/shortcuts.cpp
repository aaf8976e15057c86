// What the keyboard does wherever one is, by the person's own bindings. Letters wait while text is being typed, and
// everything waits while a dialog is open: `Ui::pressed` sees to both. The keys of a replay belong to the debrief.
#include "desktop/menus/settings_tabs.hpp"
#include "desktop/model/debriefing.hpp"
#include "desktop/model/program.hpp"
#include "desktop/model/sitting.hpp"
#include "desktop/screens/choice_controls.hpp"
#include "desktop/screens/screen_memory.hpp"
#include "desktop/table/table_parts.hpp"
#include "seat/model.hpp"
#include "seat/page.hpp"

#include <algorithm>

namespace parley::desktop::screens {
namespace {

void show_or_leave(const Frame& frame, Screen screen) {
    if (frame.program.screen == screen)
        frame.want(intent::Back{});
    else
        frame.want(intent::GoTo{screen});
}

/// Whether the page shows the verbs of the table.
bool has_verbs(const seat::Page& page) { return page.kind == seat::PageKind::table || is_asked(page); }

/// Whether they may be used: not while an answer is owed, nor while the others think; that is told, as their buttons
/// do.
bool is_our_turn_or_told(const Frame& frame) {
    if (!has_verbs(frame.page()))
        return false;
    const std::string why = why_no_verb(frame.page());
    if (!why.empty())
        frame.want(intent::TellWhyNot{why});
    return why.empty();
}

/// What lies open on the desk, or closes it.
void open_panel(const Frame& frame, seat::Panel panel) {
    if (is_our_turn_or_told(frame))
        frame.want(intent::OpenPanel{panel, {}});
}

/// The choice of that key where the page has it: done, or why it is closed is told.
void choose_by_key(const Frame& frame, std::string_view key) {
    if (has_verbs(frame.page()) && !is_our_turn_or_told(frame))
        return;
    if (const seat::Choice* choice = frame.page().choice(key); choice != nullptr && !frame.page().waiting)
        choose(frame, *choice);
}

void open_answer(const Frame& frame) {
    if (!is_our_turn_or_told(frame))
        return;
    if (const std::string why = why_nothing_to_answer(frame.page()); !why.empty())
        frame.want(intent::TellWhyNot{why});
    else
        open_panel(frame, seat::Panel::answer);
}

/// The answer panel first, so that a single key does not agree to a text unread; in it, the one proposal there is.
void accept_proposal(const Frame& frame) {
    if (!is_our_turn_or_told(frame))
        return;
    const auto accepts = [](const seat::Choice& choice) {
        return choice.action && std::holds_alternative<rules::AcceptProposal>(*choice.action);
    };
    const std::vector<seat::Choice>& choices = frame.page().choices;
    if (frame.page().panel == seat::Panel::answer && std::ranges::count_if(choices, accepts) == 1)
        choose(frame, *std::ranges::find_if(choices, accepts));
    else
        open_answer(frame);
}

void open_paper(const Frame& frame, Paper paper) {
    if (frame.page().kind == seat::PageKind::curtain)
        return;
    frame.memory.paper = paper;
    frame.ui.draw_again();
}

/// In a narrow window the map is a tab of the table; in a wide one it is always there.
void show_map(const Frame& frame) {
    constexpr std::size_t text_tab = 0;
    constexpr std::size_t map_tab = 2;
    frame.memory.map_large = !frame.memory.map_large;
    frame.memory.table_tab = frame.memory.map_large ? map_tab : text_tab;
    frame.ui.draw_again();
}

/// Opens the first clause of the article after or before the one that is open, among those with clauses.
void open_article(const Frame& frame, int direction) {
    if (!is_our_turn_or_told(frame))
        return;
    const treaty::TreatyText& text = frame.sitting().scenario().text;
    const std::optional<rules::ProvisionId> now = frame.model().prepared.clause;
    const int count = static_cast<int>(text.articles.size());
    int at = now ? static_cast<int>(text.at(*now).article.index()) : direction > 0 ? -1 : count;
    for (int tried = 0; tried < count; ++tried) {
        at = (at + direction + count) % count;
        const treaty::Article& article = text.articles[static_cast<std::size_t>(at)];
        if (!article.provisions.empty())
            return frame.want(intent::OpenClause{article.provisions.front()});
    }
}

/// The offers of the debrief's picture, up to that meeting.
void show_offers_up_to(const Frame& frame, std::size_t meeting) {
    frame.want(intent::ShowMeeting{std::min(meeting, frame.program.debrief->meetings)});
}

/// What lies open on the screen and is no part of the program, so that `Back` knows nothing of it; false for nothing.
bool put_away(const Frame& frame) {
    ScreenMemory& memory = frame.memory;
    const bool open = frame.program.screen == Screen::game && (memory.map_large || memory.aiming);
    if (!open || notice_up(frame.program) != nullptr)
        return false;
    if (memory.map_large)
        show_map(frame);
    memory.aiming.reset();
    memory.aiming_first.reset();
    frame.ui.draw_again();
    return true;
}

/// Of the game where one is on the screen, else of the scenario that is looked at.
void reload(const Frame& frame) {
    const bool in_gallery = frame.program.screen == Screen::gallery || frame.program.screen == Screen::seats;
    if (in_gallery)
        return frame.want(intent::ReloadScenario{frame.program.screen == Screen::gallery
                                                     ? frame.memory.gallery_card.value_or(frame.program.fresh.scenario)
                                                     : frame.program.fresh.scenario});
    if (frame.program.sitting && frame.program.screen != Screen::title)
        frame.want(intent::ReloadScenario{});
}

constexpr int scale_step_percent = 25;

void carry_out(const Frame& frame, Shortcut shortcut) {
    switch (shortcut) {
    case Shortcut::full_screen:
        return change_settings(frame, [](Settings& s) { s.window.full_screen = !s.window.full_screen; });
    case Shortcut::mute:
        return change_settings(frame, [](Settings& s) { s.volumes.muted = !s.volumes.muted; });
    case Shortcut::larger:
        return change_settings(frame, [](Settings& s) { s.scale_percent += scale_step_percent; });
    case Shortcut::smaller:
        return change_settings(frame, [](Settings& s) { s.scale_percent -= scale_step_percent; });
    case Shortcut::glossary:
        return show_or_leave(frame, Screen::glossary);
    case Shortcut::settings:
        return show_or_leave(frame, Screen::settings);
    case Shortcut::reload:
        return reload(frame);
    case Shortcut::quit:
        return frame.want(intent::Quit{});
    case Shortcut::propose:
        return choose_by_key(frame, "propose");
    case Shortcut::answer:
        return open_answer(frame);
    case Shortcut::speak:
        return open_panel(frame, seat::Panel::speak);
    case Shortcut::initial:
        return choose_by_key(frame, "initial");
    case Shortcut::accept:
        return accept_proposal(frame);
    case Shortcut::pass:
        return choose_by_key(frame, "end");
    case Shortcut::take_back:
        return frame.want(intent::TakeBack{});
    case Shortcut::briefing:
        return open_paper(frame, Paper::briefing);
    case Shortcut::home:
        return open_paper(frame, Paper::home);
    case Shortcut::mandate:
        return open_paper(frame, Paper::mandate);
    case Shortcut::map:
        return show_map(frame);
    case Shortcut::timeline:
        if (frame.page().kind == seat::PageKind::curtain)
            return;
        return frame.want(intent::GoTo{Screen::history});
    case Shortcut::save:
        return frame.want(intent::GoTo{Screen::saves});
    case Shortcut::next_article:
        return open_article(frame, 1);
    case Shortcut::previous_article:
        return open_article(frame, -1);
    case Shortcut::step_forward:
        return show_offers_up_to(frame, frame.program.debrief_meeting + 1);
    case Shortcut::step_back:
        return show_offers_up_to(frame, std::max<std::size_t>(frame.program.debrief_meeting, 1) - 1);
    case Shortcut::to_start:
        return show_offers_up_to(frame, 0);
    case Shortcut::to_end:
        return show_offers_up_to(frame, frame.program.debrief ? frame.program.debrief->meetings : 0);
    }
}

} // namespace

void shortcuts(const Frame& frame) {
    if (!frame.ui.input().key)
        return;
    // Also over what lies open; not while it is being asked which key shall do what.
    if (!frame.memory.binding && frame.ui.pressed_anywhere(frame.program.settings.keys.chord(Shortcut::quit)))
        return frame.want(intent::Quit{});
    if (frame.ui.pressed({ui::Key::escape}))
        return put_away(frame) ? void() : frame.want(intent::Back{});
    const bool debriefing = frame.program.screen == Screen::debrief && frame.program.debrief;
    const bool playing = frame.program.screen == Screen::game && frame.program.sitting;
    for (const ShortcutSpec& spec : shortcut_specs()) {
        if (spec.shortcut == Shortcut::quit)
            continue;
        const bool listened = spec.where == ShortcutPlace::anywhere || (playing && spec.where == ShortcutPlace::game) ||
                              (debriefing && spec.where == ShortcutPlace::replay);
        if (listened && frame.ui.pressed(frame.program.settings.keys.chord(spec.shortcut)))
            return carry_out(frame, spec.shortcut);
    }
}

} // namespace parley::desktop::screens
