#include "desktop/table/table_parts.hpp"
#include "desktop/ui/text_flow.hpp"
#include "wording/figures.hpp"

namespace parley::desktop::screens {

namespace {

/// One article after another, as a document.
class TextColumn {
  public:
    TextColumn(const Frame& frame, ui::Stack& column)
        : frame_(frame),
          column_(column),
          document_(document(frame.sitting())) {}

    void draw() {
        ui::Ui& ui = frame_.ui;
        column_.space(20);
        column_.text(document_.title, {.style = ui::TextStyle::title, .align = ui::Align::centre});
        column_.space(4);
        column_.text(document_.subtitle,
                     {.style = ui::TextStyle::document_italic, .ink = ui.theme().quiet, .align = ui::Align::centre});
        column_.space(12);
        for (const ArticleCard& card : document_.articles)
            article(card);
        if (!document_.off_the_table.empty())
            off_the_table();
        column_.space(24);
    }

  private:
    void article(const ArticleCard& card) {
        const ui::NameScope scope(frame_.ui, card.number);
        column_.divider();
        column_.space(10);
        heading(card);
        column_.space(4);
        for (const Clause& clause : card.clauses)
            paragraph(card, clause);
        column_.space(8);
    }

    void heading(const ArticleCard& card) {
        ui::Ui& ui = frame_.ui;
        const std::string words = "Article " + std::to_string(card.number) + " · " + card.title;
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

    ui::TagKind tag_kind(const ArticleCard& card) const {
        if (card.drafted)
            return tag_of(frame_.sitting().seat);
        if (card.agreed)
            return ui::TagKind::strong;
        return card.refused || card.in_their_proposal ? tag_of(the_others(frame_)) : ui::TagKind::plain;
    }

    void paragraph(const ArticleCard& card, const Clause& clause) {
        const Sitting& sitting = frame_.sitting();
        const bool open = sitting.chair().clause == clause.provision;
        std::vector<ui::Span> spans;
        ui::Span lead;
        lead.words = clause.number + "  " + clause.name + ":  ";
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
        const ui::FlowHit hit = ui::text_flow(frame_.ui, name, column_.rest(), spans);
        column_.take(hit.height);
        column_.space(3);
        if (!hit.activated.empty())
            frame_.want(intent::OpenClause{clause.provision});
        if (open)
            open_ladder(card, clause);
    }

    ui::Span span(const Clause& clause, std::size_t index, bool open) const {
        const Bracket& bracket = clause.brackets[index];
        ui::Span span;
        span.name = "bracket/" + std::to_string(clause.provision.index()) + "/" + std::to_string(index);
        switch (bracket.kind) {
        case Bracket::Kind::agreed:
            span.words = bracket.words;
            span.hand = ui::Hand::agreed;
            span.style = ui::TextStyle::document_bold;
            span.tip = "Agreed ad referendum. Changing it costs trust.";
            break;
        case Bracket::Kind::position:
            span.words = "[" + bracket.words + "]";
            span.hand = hand_of(frame_, bracket.whose);
            span.refused = bracket.refused;
            break;
        case Bracket::Kind::drafted:
            span.words = "[" + bracket.words + "]";
            span.hand = ui::hand_of(frame_.sitting().seat.index());
            span.style = ui::TextStyle::document_bold;
            break;
        case Bracket::Kind::untouched:
            span.words = "[ ]";
            span.ink = frame_.ui.theme().quiet;
            span.tip = "Nobody has proposed anything here yet.";
            break;
        }
        span.chosen = open && index == 0;
        return span;
    }

    /// Every option under its clause, with its worth to us.
    void open_ladder(const ArticleCard& card, const Clause& clause) {
        std::vector<ui::OptionRow> rows;
        const std::vector<Rung> ladder = rungs(frame_.sitting(), clause.provision);
        for (const Rung& rung : ladder) {
            ui::OptionRow row;
            row.label = rung.label;
            row.note = rung.option == treaty::status_quo && rung.worth.rounded() == 0
                           ? "nothing"
                           : wording::signed_points(rung.worth) + " to us";
            if (!rung.note.empty())
                row.note += ", " + rung.note;
            row.chosen = rung.drafted || (rung.agreed && !card.drafted);
            for (const rules::PartyId party : rung.whose)
                (row.hand == ui::Hand::none ? row.hand : row.other_hand) = ui::hand_of(party.index());
            row.tip = rung.against.empty() ? rung.clause : rung.clause + " (" + rung.against + ")";
            if (!rung.against.empty())
                row.label += " · " + rung.against;
            if (!card.tableable)
                row.refusal = frame_.sitting().waiting() ? "The other side is considering."
                                                         : "This article cannot be tabled here and now.";
            rows.push_back(std::move(row));
        }
        float height = 0;
        ui::Rect rect = column_.rest();
        const auto pressed =
            ui::ladder(frame_.ui, "ladder/" + std::to_string(clause.provision.index()), rect, rows, &height);
        column_.take(height);
        column_.space(8);
        if (pressed)
            frame_.want(intent::DraftOption{clause.provision, ladder[*pressed].option});
    }

    void off_the_table() {
        column_.divider();
        column_.space(10);
        column_.text("Off the table here", {.style = ui::TextStyle::document_bold, .ink = frame_.ui.theme().quiet});
        std::string topics;
        for (const std::string& topic : document_.off_the_table)
            topics += (topics.empty() ? "" : " · ") + topic;
        column_.text(topics, {.style = ui::TextStyle::document, .ink = frame_.ui.theme().quiet});
    }

    const Frame& frame_;
    ui::Stack& column_;
    Document document_;
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
