// Everything that one's delegation has been told, meeting by meeting.
#include "desktop/screens/news_lines.hpp"
#include "desktop/screens/page_sheet.hpp"
#include "desktop/ui/metrics.hpp"
#include "wording/figures.hpp"
#include "wording/phrase.hpp"

#include <algorithm>
#include <string>
#include <vector>

namespace parley::desktop::screens {
namespace {

enum class HistoryKind : std::uint8_t { everything, deeds, numbers };

class HistoryScreen {
  public:
    explicit HistoryScreen(const Frame& frame)
        : frame_(frame),
          lines_(frame.sitting().chair().feed.lines()),
          meetings_(lines_.empty() ? 0 : lines_.back().meeting + 1) {}

    void draw(const ui::Rect& area) {
        ui::Rect sheet = page_sheet(frame_.ui, area, 860);
        filters(sheet);
        const std::size_t meeting = std::min(frame_.memory.history_meeting, meetings_);
        const auto kind = static_cast<HistoryKind>(frame_.memory.history_kind);
        ui::scroll(frame_.ui, "history", sheet, [&](ui::Stack& stack) {
            std::size_t shown = 0;
            std::size_t last = meetings_; // whose heading stands
            for (const Told& told : lines_) {
                const bool wanted = (meeting == 0 || told.meeting + 1 == meeting) &&
                                    (kind == HistoryKind::everything || (kind == HistoryKind::numbers) == told.number);
                if (!wanted)
                    continue;
                if (told.meeting != last)
                    heading(stack, told.meeting);
                last = told.meeting;
                told_line(frame_, stack, told);
                ++shown;
            }
            if (shown == 0)
                stack.text("Nothing of this kind has been told.", styled(ui::TextStyle::body, frame_.ui.theme().quiet));
        });
    }

  private:
    void filters(ui::Rect& sheet) {
        std::vector<ui::Step> meetings{ui::Step{.label = "All meetings", .enabled = true, .tip = {}}};
        for (std::size_t i = 0; i < meetings_; ++i)
            meetings.push_back(ui::Step{.label = std::to_string(i + 1), .enabled = true, .tip = title(i)});
        const std::vector<ui::Step> kinds{ui::Step{.label = "Everything", .enabled = true, .tip = {}},
                                          ui::Step{.label = "What was said and done", .enabled = true, .tip = {}},
                                          ui::Step{.label = "Numbers that moved", .enabled = true, .tip = {}}};
        float used = 0;
        std::size_t& meeting = frame_.memory.history_meeting;
        meeting = ui::steps(frame_.ui, "meetings", sheet, meetings, std::min(meeting, meetings_), false, &used);
        sheet.cut_top(used + frame_.ui.px(8));
        std::size_t& kind = frame_.memory.history_kind;
        kind = ui::steps(frame_.ui, "kinds", sheet, kinds, std::min(kind, kinds.size() - 1), false, &used);
        sheet.cut_top(used + frame_.ui.px(ui::gutter));
    }

    [[nodiscard]] std::string title(std::size_t meeting) const {
        const scenario::PublicScenario& scenario = frame_.sitting().scenario();
        return meeting < scenario.sessions.size() ? scenario.sessions[meeting].title : "The extra session";
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
    const std::vector<Told>& lines_;
    const std::size_t meetings_;
};

} // namespace

void history_screen(const Frame& frame, const ui::Rect& area) {
    ui::Rect rest = area;
    plain_bar(frame, rest, "History", "What your delegation has been told");
    if (frame.program.sitting)
        HistoryScreen(frame).draw(rest);
    else
        ui::empty_state(frame.ui, rest, "There is no game at hand.");
}

} // namespace parley::desktop::screens
