// Everything that one's delegation has been told, meeting by meeting.
#include "desktop/model/program.hpp"
#include "desktop/model/sitting.hpp"
#include "desktop/screens/news_lines.hpp"
#include "desktop/screens/page_sheet.hpp"
#include "desktop/screens/pages.hpp"
#include "desktop/screens/screen_memory.hpp"
#include "desktop/ui/metrics.hpp"
#include "seat/model.hpp"
#include "wording/figures.hpp"
#include "wording/window/pages_words.hpp"

#include <algorithm>
#include <string>
#include <vector>

namespace parley::desktop::screens {
namespace {

class HistoryScreen {
  public:
    explicit HistoryScreen(const Frame& frame)
        : frame_(frame),
          lines_(frame.model().feed.lines()),
          meetings_(lines_.empty() ? 0 : lines_.back().meeting + 1) {}

    void draw(const ui::Rect& area) {
        ui::Rect sheet = page_sheet(frame_.ui, area, 860);
        filters(sheet);
        const std::size_t meeting = std::min(frame_.memory.history_meeting, meetings_);
        const auto kind = static_cast<wording::HistoryOf>(frame_.memory.history_kind);
        ui::scroll(frame_.ui, "history", sheet, [&](ui::Stack& stack) {
            std::size_t shown = 0;
            std::size_t last = meetings_; // whose heading stands
            for (const seat::Told& told : lines_) {
                const bool wanted = (meeting == 0 || told.meeting + 1 == meeting) &&
                                    (kind == wording::HistoryOf::everything ||
                                     (kind == wording::HistoryOf::numbers) == told.moved.has_value());
                if (!wanted)
                    continue;
                if (told.meeting != last)
                    heading(stack, told.meeting);
                last = told.meeting;
                told_line(frame_, stack, told);
                ++shown;
            }
            if (shown == 0)
                stack.text(wording::page_line(wording::PageLine::none_of_this_kind),
                           styled(ui::TextStyle::body, frame_.ui.theme().quiet));
        });
    }

  private:
    void filters(ui::Rect& sheet) {
        std::vector<ui::Step> meetings{
            ui::Step{.label = std::string(wording::all_meetings()), .enabled = true, .tip = {}}};
        for (std::size_t i = 0; i < meetings_; ++i)
            meetings.push_back(ui::Step{.label = std::to_string(i + 1), .enabled = true, .tip = title(i)});
        std::vector<ui::Step> kinds;
        for (const wording::HistoryOf each :
             {wording::HistoryOf::everything, wording::HistoryOf::deeds, wording::HistoryOf::numbers})
            kinds.push_back(ui::Step{.label = std::string(wording::history_of(each)), .enabled = true, .tip = {}});
        float used = 0;
        std::size_t& meeting = frame_.memory.history_meeting;
        meeting = ui::steps(frame_.ui, "meetings", sheet, meetings, std::min(meeting, meetings_), false, &used);
        sheet.cut_top(used + frame_.ui.px(8));
        std::size_t& kind = frame_.memory.history_kind;
        kind = ui::steps(frame_.ui, "kinds", sheet, kinds, std::min(kind, kinds.size() - 1), false, &used);
        sheet.cut_top(used + frame_.ui.px(ui::gutter));
    }

    [[nodiscard]] std::string title(std::size_t meeting) const {
        return wording::meeting_title(frame_.sitting().scenario(), meeting);
    }

    void heading(ui::Stack& stack, std::size_t meeting) const {
        const scenario::PublicScenario& scenario = frame_.sitting().scenario();
        stack.space(ui::gutter);
        stack.title(title(meeting),
                    meeting < scenario.sessions.size() ? wording::day_in_words(scenario.sessions[meeting].date) : "",
                    ui::TextStyle::heading);
        stack.space(8);
    }

    const Frame& frame_;
    const std::vector<seat::Told>& lines_;
    const std::size_t meetings_;
};

} // namespace

void history_screen(const Frame& frame, const ui::Rect& area) {
    ui::Rect rest = area;
    plain_bar(frame, rest, wording::heading(wording::Heading::history),
              wording::page_line(wording::PageLine::told_your_delegation));
    if (frame.program.sitting)
        HistoryScreen(frame).draw(rest);
    else
        ui::empty_state(frame.ui, rest, wording::page_line(wording::PageLine::no_game_at_hand));
}

} // namespace parley::desktop::screens
