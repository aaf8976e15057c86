// What has to be answered before anything else, over the text: a question, a sounding, initials that wait for ours. It
// stands where the text stood and its choices at the foot, so that a press meant for the desk answers nothing.
#include "desktop/model/sitting.hpp"
#include "desktop/screens/answers.hpp"
#include "desktop/screens/page_sheet.hpp"
#include "desktop/screens/paper_lines.hpp"
#include "desktop/table/table_parts.hpp"
#include "seat/model.hpp"
#include "seat/page.hpp"
#include "wording/names.hpp"
#include "wording/window/table_words.hpp"

#include <vector>

namespace parley::desktop::screens {
namespace {

using wording::TableLine;

class AskedSheet {
  public:
    explicit AskedSheet(const Frame& frame) : frame_(frame), page_(frame.page()) {}

    void draw(const ui::Rect& area) {
        ui::Ui& ui = frame_.ui;
        const float margin = std::max(ui.px(ui::wide_gutter), (area.width - ui.px(prose_width)) / 2);
        const ui::Rect column = area.inset(margin, ui.px(ui.low() ? ui::gutter / 2 : ui::wide_gutter));
        ui::Rect rest = column;
        const std::vector<const seat::Choice*> replies = choices_of_group(page_, seat::ChoiceGroup::reply);
        answers_below(frame_, rest, replies, AnswerLook::rows, page_.prompt);
        ui::scroll(ui, "asked", rest, [&](ui::Stack& stack) { fill(stack); });
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
        for (const seat::Field& field : page_.fields)
            if (!is_ladder(page_, field))
                field_rows(frame_, stack, field);
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
        if (page_.kind == seat::PageKind::edition)
            package = {view.open().procedure.edition, {}, rules::Tone::exploring};
        return seat::package_figures(frame_.model(), view, package);
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
