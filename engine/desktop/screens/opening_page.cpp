// The evening before: how things stand, whom one leads, and what one's capital wants, in confidence.
#include "desktop/model/sitting.hpp"
#include "desktop/screens/page_sheet.hpp"
#include "desktop/screens/pages.hpp"
#include "desktop/ui/bars.hpp"
#include "desktop/ui/metrics.hpp"
#include "wording/hints.hpp"
#include "wording/mandate_parts.hpp"
#include "wording/window/pages_words.hpp"

#include <vector>

namespace parley::desktop::screens {
namespace {

using wording::Heading;

class OpeningPage {
  public:
    explicit OpeningPage(const Frame& frame)
        : frame_(frame),
          view_(frame.sitting().view()),
          parts_(wording::mandate_parts(view_)) {}

    void draw(const ui::Rect& area) {
        const bool wide = !frame_.ui.narrow();
        ui::Rect sheet = page_sheet(frame_.ui, area, wide ? 1560 : 1180);
        page_foot(frame_, sheet, frame_.page().choices.front());
        std::vector<PageColumn> columns;
        columns.push_back({"evening", 1, [this, wide](ui::Stack& stack) {
                               evening(stack);
                               if (!wide)
                                   others(stack);
                           }});
        columns.push_back({"mandate", wide ? 1.1F : 1.2F, [this](ui::Stack& stack) { mandate(stack); }});
        if (wide)
            columns.push_back({"others", 1, [this](ui::Stack& stack) { others(stack); }});
        page_columns(frame_, sheet, columns);
    }

  private:
    void evening(ui::Stack& stack) {
        stack.text(view_.scenario().title, styled(ui::TextStyle::title));
        stack.space(ui::gutter / 2);
        prose(stack, view_.scenario().opening, styled(ui::TextStyle::document));
        stack.space(ui::gutter);
        prose(stack, wording::you_lead(view_), styled(ui::TextStyle::lead));
        page_hint(frame_, stack, wording::hint(wording::Hint::opening));
        stack.space(ui::gutter);
        stack.section(wording::heading(Heading::our_public_case));
        prose(stack, view_.scenario().at(view_.seat()).public_case, styled(ui::TextStyle::document_italic));
        stack.space(ui::wide_gutter);
    }

    void mandate(ui::Stack& stack) {
        ui::card(stack, [this](ui::Stack& paper) {
            const std::string_view confidential = wording::heading(Heading::confidential);
            const ui::Point size = ui::tag_size(frame_.ui, confidential);
            ui::tag(frame_.ui, {paper.x(), paper.top()}, confidential, ui::TagKind::danger);
            paper.take(size.y);
            paper.space(6);
            prose(paper, parts_.address, styled(ui::TextStyle::document_italic, frame_.ui.theme().quiet));
            paper.space(8);
            prose(paper, parts_.brief, styled(ui::TextStyle::document));
            if (!parts_.intention.empty()) {
                paper.space(8);
                prose(paper, parts_.intention, styled(ui::TextStyle::document));
            }
            paper.space(8);
            prose(paper, parts_.no_deal, styled(ui::TextStyle::document_bold));
            for (const std::string& line : parts_.around) {
                paper.space(6);
                prose(paper, line, styled(ui::TextStyle::document));
            }
            instructions(paper);
            home(paper);
        });
    }

    void instructions(ui::Stack& paper) {
        if (parts_.instructions.empty())
            return;
        paper.space(ui::gutter);
        paper.section(wording::heading(Heading::instructions));
        for (const wording::InstructionWords& line : parts_.instructions) {
            prose(paper, wording::instruction_line(line.provision, line.bound), styled(ui::TextStyle::document_bold));
            prose(paper, line.reason, styled(ui::TextStyle::document));
            paper.space(6);
        }
    }

    void home(ui::Stack& paper) {
        if (parts_.home.empty())
            return;
        paper.space(ui::gutter / 2);
        paper.section(wording::heading(Heading::own_side));
        for (const wording::HomeWords& who : parts_.home) {
            paper.fact(who.name, wording::support_is(who.support));
            prose(paper, who.interest, styled(ui::TextStyle::small, frame_.ui.theme().quiet));
            if (!who.power.empty())
                prose(paper, wording::they_can(who.power), styled(ui::TextStyle::small_strong));
            paper.space(8);
        }
    }

    void others(ui::Stack& stack) {
        for (const wording::OtherSideWords& other : parts_.others) {
            stack.section(other.question);
            for (const wording::IntentionWords& intention : other.intentions) {
                stack.title(intention.name, wording::in_a_hundred(intention.in_100));
                ui::meter(frame_.ui, stack.row(6), intention.in_100 / 100.0,
                          ui::hand_colours(frame_.ui.theme(), ui::hand_of(other.party.index())).line);
                stack.space(4);
                prose(stack, intention.tell);
                stack.space(ui::gutter / 2 + 4);
            }
            if (other.public_case.empty())
                continue;
            stack.space(4);
            stack.section(wording::heading(Heading::their_public_case));
            prose(stack, other.public_case, styled(ui::TextStyle::document_italic));
            stack.space(ui::gutter);
        }
    }

    const Frame& frame_;
    const rules::View view_;
    const wording::MandateParts parts_;
};

} // namespace

void opening_page(const Frame& frame, const ui::Rect& area) { OpeningPage(frame).draw(area); }

} // namespace parley::desktop::screens
