// What has to be answered before anything else, over the text: a question, a sounding, initials that wait for ours. It
// stands where the text stood and its choices at the foot, so that a press meant for the desk answers nothing.
#include "desktop/screens/page_sheet.hpp"
#include "desktop/screens/paper_lines.hpp"
#include "desktop/table/table_parts.hpp"
#include "wording/names.hpp"
#include "wording/window/table_words.hpp"

namespace parley::desktop::screens {
namespace {

using wording::TableLine;

class AskedSheet {
  public:
    explicit AskedSheet(const Frame& frame) : frame_(frame), page_(frame.page()) {}

    void draw(const ui::Rect& area) {
        ui::Ui& ui = frame_.ui;
        const float margin = std::max(ui.px(ui::wide_gutter), (area.width - ui.px(prose_width)) / 2);
        const ui::Rect column = area.inset(margin, ui.px(ui::wide_gutter));
        const float foot = choices_height(column.width);
        if (foot > column.height * 0.6F) { // all in one, where there is no room to keep them in sight
            ui::scroll(ui, "asked", column, [&](ui::Stack& stack) {
                fill(stack);
                choices(stack);
            });
            return;
        }
        ui::Rect rest = column;
        const ui::Rect below = rest.cut_bottom(foot);
        ui::scroll(ui, "asked", rest, [&](ui::Stack& stack) { fill(stack); });
        ui::Stack stack(ui, below);
        choices(stack);
    }

  private:
    void fill(ui::Stack& stack) {
        stack.text(page_.title, styled(ui::TextStyle::title));
        if (const std::string_view note = nature(); !note.empty())
            stack.text(note, styled(ui::TextStyle::document_italic, frame_.ui.theme().quiet));
        stack.space(ui::gutter);
        if (const seat::Told* asked = last_asked(); asked != nullptr && page_.kind == seat::PageKind::question)
            stack.text(asked->text, styled(ui::TextStyle::document));
        for (std::size_t i = 0; i < page_.sections.size(); ++i) {
            if (i > 0) {
                stack.space(ui::gutter / 2);
                stack.divider();
            }
            paper_lines(stack, page_.sections[i].lines);
        }
        if (page_.kind != seat::PageKind::question) {
            stack.space(ui::gutter / 2);
            worth_bars(frame_, stack, figures());
        }
    }

    /// The line that tells of the question; null where there is none.
    [[nodiscard]] const seat::Told* last_asked() const {
        const seat::Told* found = nullptr;
        for (const seat::Told& told : frame_.model().feed.lines())
            if (std::holds_alternative<rules::QuestionAsked>(told.event.what))
                found = &told;
        return found;
    }

    [[nodiscard]] std::string_view nature() const {
        if (page_.kind == seat::PageKind::sounding)
            return wording::table_line(TableLine::off_record);
        return page_.kind == seat::PageKind::question ? wording::table_line(TableLine::on_record) : std::string_view{};
    }

    /// Of the text that is asked about: the one sounded out, or what is agreed.
    [[nodiscard]] seat::PackageFigures figures() const {
        const rules::View view = frame_.sitting().view();
        rules::ProposePackage package;
        if (const std::optional<rules::Sounding>& made = view.own().sounding;
            page_.kind == seat::PageKind::sounding && made)
            package = {made->package, {}, rules::Tone::exploring};
        return seat::package_figures(frame_.model(), view, package);
    }

    [[nodiscard]] static ui::OptionRow row_of(const seat::Choice& choice) {
        ui::OptionRow row;
        row.label = choice.label;
        row.note = choice.consequence;
        row.refusal = choice.refusal;
        row.behind = rule_of(choice);
        return row;
    }

    [[nodiscard]] float choices_height(float width) const {
        const ui::Ui& ui = frame_.ui;
        float height = ui.px(ui::gutter);
        if (!page_.prompt.empty())
            height += ui::text_height(ui, width, page_.prompt, ui::TextStyle::document_italic) + ui.px(8);
        for (const seat::Choice* choice : choices_of_group(page_, seat::ChoiceGroup::reply))
            height += ui::option_row_height(ui, width, row_of(*choice)) + ui.px(8);
        return height;
    }

    void choices(ui::Stack& stack) {
        ui::Ui& ui = frame_.ui;
        stack.space(ui::gutter);
        if (!page_.prompt.empty()) {
            stack.text(page_.prompt, styled(ui::TextStyle::document_italic));
            stack.space(8);
        }
        for (const seat::Choice* choice : choices_of_group(page_, seat::ChoiceGroup::reply)) {
            const float height = ui::option_row_height(ui, stack.width(), row_of(*choice));
            ui.outline({stack.x(), stack.top(), stack.width(), height}, ui.theme().edge, std::max(1.0F, ui.px(1)),
                       ui.px(ui::radius_small));
            choice_row(frame_, stack, *choice, row_of(*choice));
            stack.space(8);
        }
    }

    const Frame& frame_;
    const seat::Page& page_;
};

} // namespace

void asked_sheet(const Frame& frame, const ui::Rect& area) {
    const ui::NameScope scope(frame.ui, "asked");
    AskedSheet(frame).draw(area);
}

} // namespace parley::desktop::screens
