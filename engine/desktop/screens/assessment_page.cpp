// The close of a session: what it brought, and one's reading of the others, sealed to the end.
#include "desktop/model/sitting.hpp"
#include "desktop/screens/choice_controls.hpp"
#include "desktop/screens/news_lines.hpp"
#include "desktop/screens/page_sheet.hpp"
#include "desktop/screens/pages.hpp"
#include "desktop/ui/metrics.hpp"
#include "seat/model.hpp"
#include "seat/page.hpp"
#include "wording/choices/report_words.hpp"
#include "wording/figures.hpp"
#include "wording/hints.hpp"
#include "wording/phrase.hpp"
#include "wording/window/pages_words.hpp"

#include <vector>

namespace parley::desktop::screens {
namespace {

using wording::Heading;
using wording::MainButton;

class AssessmentPage {
  public:
    explicit AssessmentPage(const Frame& frame) : frame_(frame), view_(frame.sitting().view()), page_(frame.page()) {}

    void draw(const ui::Rect& area) {
        const bool reads = !page_.readings.empty() || !page_.fields.empty();
        ui::Rect sheet = page_sheet(frame_.ui, area, reads ? 1240 : prose_width + 60);
        if (const seat::Choice* file = page_.choice("file"))
            page_foot(frame_, sheet, *file,
                      wording::main_button(reads ? MainButton::seal_and_close : MainButton::close_session));
        std::vector<PageColumn> columns;
        columns.push_back({"communique", 1, [this](ui::Stack& stack) { communique(stack); }});
        if (reads)
            columns.push_back({"reading", 1, [this](ui::Stack& stack) { readings(stack); }});
        page_columns(frame_, sheet, columns);
    }

  private:
    void communique(ui::Stack& stack) {
        const scenario::Session& session = view_.scenario().sessions[view_.open().session];
        stack.text(rules::forum_now(view_.scenario(), view_.open()).name, styled(ui::TextStyle::title));
        stack.text(wording::day_in_words(session.date),
                   styled(ui::TextStyle::document_italic, frame_.ui.theme().quiet));
        stack.space(ui::gutter);
        stack.section(wording::heading(Heading::session_brought));
        for (const seat::Told& told : frame_.model().feed.lines())
            if (told.meeting == frame_.model().meeting())
                told_line(frame_, stack, told);
    }

    void readings(ui::Stack& stack) {
        stack.text(wording::heading(Heading::your_reading), styled(ui::TextStyle::title));
        stack.text(wording::page_line(wording::PageLine::sealed_to_the_end),
                   styled(ui::TextStyle::document_italic, frame_.ui.theme().quiet));
        page_hint(frame_, stack, wording::hint(wording::Hint::assessment));
        stack.space(ui::gutter);
        if (page_.field("clock") != nullptr)
            ui::card(stack, [this](ui::Stack& card) { clock_card(card); });
        if (page_.field("report") != nullptr)
            ui::card(stack, [this](ui::Stack& card) { report_card(card); });
        for (std::size_t i = 0; i < view_.scenario().party_count(); ++i)
            if (const rules::PartyId other(i); other != view_.seat())
                ui::card(stack, [this, other](ui::Stack& card) { reading_card(card, other); });
    }

    /// Whether the clock is stopped on a day that ends without a text.
    void clock_card(ui::Stack& card) {
        const seat::Field& field = *page_.field("clock");
        card.title(field.question);
        for (const seat::Choice* choice : choices_of_field(page_, field.key))
            choice_row(frame_, card, *choice, RowMark::one_of);
    }

    /// What is told at home of a personal forum.
    void report_card(ui::Stack& card) {
        card.title(wording::report_title());
        for (const std::string_view key : {"report", "idea"})
            if (const seat::Field* field = page_.field(key)) {
                card.space(ui::gutter / 2);
                prose(card, field->question, styled(ui::TextStyle::body));
                for (const seat::Choice* choice : choices_of_field(page_, field->key))
                    choice_row(frame_, card, *choice, field->most > 1 ? RowMark::any_of : RowMark::one_of);
            }
    }

    void reading_card(ui::Stack& card, rules::PartyId other) {
        const std::string& id = view_.scenario().at(other).id;
        const ui::NameScope scope(frame_.ui, id);
        for (const seat::ReadingField& reading : page_.readings)
            if (reading.about == other)
                percentages(card, reading);
        if (const seat::Field* field = page_.field("top-" + id))
            top_articles(card, *field);
    }

    void percentages(ui::Stack& card, const seat::ReadingField& reading) {
        card.title(reading.question, wording::page_line(wording::PageLine::in_percent));
        for (const seat::ReadingField::Line& line : reading.lines) {
            card.space(ui::gutter / 2);
            ui::SliderLook look;
            look.label = wording::raised(line.name);
            int percent = line.percent;
            if (ui::slider(frame_.ui, "percent/" + line.word, card.row(ui::slider_height), percent, look))
                frame_.want(intent::SetPercent{reading.about, line.profile, percent});
            prose(card, line.tell, styled(ui::TextStyle::small, frame_.ui.theme().quiet));
        }
    }

    void top_articles(ui::Stack& card, const seat::Field& field) {
        const std::vector<const seat::Choice*> choices = choices_of_field(page_, field.key);
        std::size_t chosen = 0;
        for (const seat::Choice* choice : choices)
            chosen += choice->chosen ? 1 : 0;
        card.space(ui::gutter);
        card.title(field.question, wording::chosen_of_two(chosen));
        card.space(4);
        for (const seat::Choice* choice : choices)
            choice_row(frame_, card, *choice, RowMark::any_of);
    }

    const Frame& frame_;
    const rules::View view_;
    const seat::Page& page_;
};

} // namespace

void assessment_page(const Frame& frame, const ui::Rect& area) {
    if (!others_decide(frame, area))
        AssessmentPage(frame).draw(area);
}

} // namespace parley::desktop::screens
