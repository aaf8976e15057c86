// The screens and the pages of a game.
#pragma once

namespace parley::desktop::ui {
struct Rect;
}

namespace parley::desktop::screens {

struct Frame;

// One source a screen. Each fills the rectangle that it is given.
void title_screen(const Frame& frame, const ui::Rect& area);
void gallery_screen(const Frame& frame, const ui::Rect& area);
void seats_screen(const Frame& frame, const ui::Rect& area);
void saves_screen(const Frame& frame, const ui::Rect& area);
void settings_screen(const Frame& frame, const ui::Rect& area);
void glossary_screen(const Frame& frame, const ui::Rect& area);
void history_screen(const Frame& frame, const ui::Rect& area);
void debrief_screen(const Frame& frame, const ui::Rect& area);

// The pages of a game, beneath the bar.
void curtain_page(const Frame& frame, const ui::Rect& area);
void opening_page(const Frame& frame, const ui::Rect& area);
void briefing_page(const Frame& frame, const ui::Rect& area);
void capitals_page(const Frame& frame, const ui::Rect& area);
void table_page(const Frame& frame, const ui::Rect& area); // also with something to answer before anything else
void incident_page(const Frame& frame, const ui::Rect& area);
void assessment_page(const Frame& frame, const ui::Rect& area);
void ratification_page(const Frame& frame, const ui::Rect& area);
void conduct_page(const Frame& frame, const ui::Rect& area);
void finding_page(const Frame& frame, const ui::Rect& area);
void ending_page(const Frame& frame, const ui::Rect& area);

} // namespace parley::desktop::screens
