#include "desktop/model/sitting.hpp"
#include "desktop/screens/screen_memory.hpp"
#include "desktop/table/table_parts.hpp"
#include "desktop/ui/text_flow.hpp"
#include "seat/model.hpp"
#include "seat/page.hpp"
#include "wording/choices/draft_words.hpp"
#include "wording/phrase.hpp"
#include "wording/window/table_words.hpp"

namespace parley::desktop::screens {

namespace {

/// One article after another, as a document.
class TextColumn {
  public:
    TextColumn(const Frame& frame, ui::Stack& column)
        : frame_(frame),
          column_(column),
          document_(seat::document(frame.model(), frame.sitting().view())) {}

    void draw() {
        ui::Ui& ui = frame_.ui;
        const bool low = ui.low(); // the articles come sooner
        column_.space(low ? 8 : 20);
        column_.text(document_.title,
                     {.style = low ? ui::TextStyle::heading : ui::TextStyle::title, .align = ui::Align::centre});
        column_.space(low ? 0 : 4);
        column_.text(document_.subtitle,
                     {.style = ui::TextStyle::document_italic, .ink = ui.theme().quiet, .align = ui::Align::centre});
        column_.space(low ? 4 : 12);
        for (const seat::ArticleCard& card : document_.articles)
            article(card);
        if (!document_.off_the_table.empty())
            off_the_table();
        column_.space(24);
    }

  private:
    void article(const seat::ArticleCard& card) {
        const ui::NameScope scope(frame_.ui, card.number);
        column_.divider();
        column_.space(10);
        heading(card);
        for (const std::string& line : card.locks)
            column_.text(line, {.style = ui::TextStyle::document_italic, .ink = frame_.ui.theme().quiet});
        column_.space(4);
        for (const seat::Clause& clause : card.clauses)
            paragraph(card, clause);
        column_.space(8);
    }

    void heading(const seat::ArticleCard& card) {
        ui::Ui& ui = frame_.ui;
        const std::string words = wording::article_heading(frame_.sitting().scenario(), card.article);
        const ui::Point tag = ui::tag_size(ui, card.standing);
        const float gap = ui.px(12);
        const float room = column_.width() - tag.x - gap;
        const bool beside = room > ui.px(140);
        const float width = beside ? room : column_.width();
        const float height = ui::text_height(ui, width, words, ui::TextStyle::document_bold);
        const ui::Rect row = column_.take(std::max(height, beside ? tag.y : height));
        ui::text(ui, {row.x, row.y, width, 0}, words, {.style = ui::TextStyle::document_bold});
        const ui::Rect place = beside ? row : column_.take(tag.y);
        ui::tag(ui, {beside ? row.right() - tag.x : place.x, place.y}, card.standing, tag_kind(card));
    }

    ui::TagKind tag_kind(const seat::ArticleCard& card) const {
        if (card.drafted)
            return tag_of(frame_.sitting().seat);
        if (card.agreed)
            return ui::TagKind::strong;
        return card.refused || card.in_their_proposal ? tag_of(the_others(frame_)) : ui::TagKind::plain;
    }

    void paragraph(const seat::ArticleCard& card, const seat::Clause& clause) {
        const bool open = frame_.model().prepared.clause == clause.provision;
        std::vector<ui::Span> spans;
        ui::Span lead;
        lead.words = wording::clause_lead(clause.number, clause.name);
        lead.ink = frame_.ui.theme().quiet;
        spans.push_back(std::move(lead));
        for (std::size_t i = 0; i < clause.brackets.size(); ++i) {
            spans.push_back(span(clause, i, open));
            ui::Span space;
            space.words = i + 1 < clause.brackets.size() ? "  " : "";
            if (!space.words.empty())
                spans.push_back(std::move(space));
        }
        const std::string name = "clause/" + std::to_string(clause.provision.index());
        const float top = column_.top();
        const ui::FlowHit hit = ui::text_flow(frame_.ui, name, column_.rest(), spans);
        column_.take(hit.height);
        column_.space(3);
        if (!hit.activated.empty())
            frame_.want(intent::OpenClause{clause.provision});
        if (!open)
            return;
        open_ladder(card, clause);
        if (frame_.memory.clause_shown != clause.provision) // it was opened just now, wherever from
            ui::scroll_to(frame_.ui, {column_.x(), top, column_.width(), column_.top() - top});
    }

    ui::Span span(const seat::Clause& clause, std::size_t index, bool open) const {
        const seat::Bracket& bracket = clause.brackets[index];
        ui::Span span;
        span.name = "bracket/" + std::to_string(clause.provision.index()) + "/" + std::to_string(index);
        switch (bracket.kind) {
        case seat::Bracket::Kind::agreed:
            span.words = bracket.words;
            span.hand = ui::Hand::agreed;
            span.style = ui::TextStyle::document_bold;
            span.tip = wording::table_line(wording::TableLine::agreed_bracket);
            break;
        case seat::Bracket::Kind::position:
            span.words = wording::bracket(bracket.words);
            span.hand = hand_of(frame_, bracket.whose);
            span.also = second_hand(bracket.whose);
            span.refused = bracket.refused;
            break;
        case seat::Bracket::Kind::drafted:
            span.words = wording::bracket(bracket.words);
            span.hand = hand_of(frame_, bracket.whose);
            span.also = second_hand(bracket.whose);
            span.style = ui::TextStyle::document_bold;
            break;
        case seat::Bracket::Kind::untouched:
            span.words = wording::bracket({});
            span.ink = frame_.ui.theme().quiet;
            span.tip = wording::table_line(wording::TableLine::untouched_bracket);
            break;
        }
        span.chosen = open && index == 0;
        return span;
    }

    /// Of those who share a bracket with the one in whose hand it is, the first.
    [[nodiscard]] ui::Hand second_hand(rules::PartySet whose) const {
        if (whose.size() < 2)
            return ui::Hand::none;
        const rules::PartyId us = frame_.sitting().seat;
        whose.erase(whose.contains(us) ? us : whose.front());
        return ui::hand_of(whose.front().index());
    }

    /// Every option under its clause, with what choosing it would make of the text.
    void open_ladder(const seat::ArticleCard& card, const seat::Clause& clause) {
        const std::vector<const seat::Choice*> choices = choices_of_group(frame_.page(), seat::ChoiceGroup::ladder);
        const std::vector<seat::Rung> ladder = seat::rungs(frame_.model(), frame_.sitting().view(), clause.provision);
        if (choices.size() != ladder.size())
            return; // another form has the word
        std::vector<ui::OptionRow> rows;
        for (std::size_t i = 0; i < ladder.size(); ++i) {
            const seat::Rung& rung = ladder[i];
            ui::OptionRow row;
            row.name = choices[i]->key();
            row.label = wording::rung_label(choices[i]->label, rung.against);
            row.note = wording::rung_note(wording::rung_brings_briefly(rung.whole, rung.now, rung.drafted), rung.note);
            row.chosen = choices[i]->chosen || (rung.agreed && !card.drafted);
            for (const rules::PartyId party : rung.whose)
                (row.hand == ui::Hand::none ? row.hand : row.other_hand) = ui::hand_of(party.index());
            row.tip = wording::rung_tip(rung.clause, rung.against);
            row.refusal = choices[i]->refusal;
            row.behind = rule_of(*choices[i]);
            rows.push_back(std::move(row));
        }
        float height = 0;
        const auto pressed =
            ui::ladder(frame_.ui, "ladder/" + std::to_string(clause.provision.index()), column_.rest(), rows, &height);
        column_.take(height);
        column_.space(8);
        if (pressed)
            choose(frame_, *choices[*pressed]);
    }

    void off_the_table() {
        column_.divider();
        column_.space(10);
        column_.text(wording::table_line(wording::TableLine::off_the_table),
                     {.style = ui::TextStyle::document_bold, .ink = frame_.ui.theme().quiet});
        column_.text(wording::joined(document_.off_the_table, " · "),
                     {.style = ui::TextStyle::document, .ink = frame_.ui.theme().quiet});
    }

    const Frame& frame_;
    ui::Stack& column_;
    const seat::Document document_;
};

} // namespace

void table_text(const Frame& frame, const ui::Rect& area) {
    ui::Ui& ui = frame.ui;
    const float most = ui.px(720);
    const float margin = std::max(ui.px(24), (area.width - most) / 2);
    ui::scroll(ui, "text", area, [&](ui::Stack& whole) {
        ui::Rect page = whole.rest();
        const float inner = std::max(ui.px(200), whole.width() - 2 * margin);
        ui::Stack column(ui, {page.x + margin, page.y, inner, page.height});
        TextColumn(frame, column).draw();
        whole.take(column.top() - page.y);
    });
}

} // namespace parley::desktop::screens
