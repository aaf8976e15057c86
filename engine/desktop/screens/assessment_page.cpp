// The close of a session: what it brought, and one's reading of the others, sealed to the end.
#include "desktop/screens/news_lines.hpp"
#include "desktop/screens/page_sheet.hpp"
#include "desktop/ui/metrics.hpp"
#include "rules/legal_actions.hpp"
#include "wording/figures.hpp"
#include "wording/hints.hpp"
#include "wording/names.hpp"
#include "wording/phrase.hpp"
#include "wording/sentences.hpp"

#include <algorithm>
#include <vector>

namespace parley::desktop::screens {
namespace {

class AssessmentPage {
  public:
    explicit AssessmentPage(const Frame& frame)
        : frame_(frame),
          view_(frame.sitting().view()),
          owes_articles_(rules::legal_actions(view_).owes_top_articles) {}

    void draw(const ui::Rect& area) {
        const bool reads = owes_articles_ || intentions_are_hidden();
        ui::Rect sheet = page_sheet(frame_.ui, area, reads ? 1240 : prose_width + 60);
        if (page_foot(
                frame_, sheet,
                main_action("close", reads ? "Seal it and close the session" : "Close the session", {}, refusal())))
            frame_.want(intent::FileReadings{});
        std::vector<PageColumn> columns;
        columns.push_back({"communique", 1, [this](ui::Stack& stack) { communique(stack); }});
        if (reads)
            columns.push_back({"reading", 1, [this](ui::Stack& stack) { readings(stack); }});
        page_columns(frame_, sheet, columns);
    }

  private:
    [[nodiscard]] bool intentions_are_hidden() const {
        for (std::size_t i = 0; i < view_.scenario().party_count(); ++i)
            if (rules::PartyId(i) != view_.seat() && view_.scenario().parties[i].profiles.size() > 1)
                return true;
        return false;
    }

    [[nodiscard]] Reading reading_of(rules::PartyId other) const {
        const Chair& chair = frame_.sitting().chair();
        if (chair.reading_begun)
            return chair.readings[other.index()];
        Reading reading;
        reading.percent = belief_held(view_, other);
        if (owes_articles_)
            reading.top_articles = view_.own().assessment.of[other.index()].top_articles;
        return reading;
    }

    /// Why it could not be filed as it stands; "" if it can.
    [[nodiscard]] std::string refusal() const {
        rules::FileAssessment filing;
        for (std::size_t i = 0; i < view_.scenario().party_count(); ++i) {
            if (rules::PartyId(i) == view_.seat())
                continue;
            const Reading reading = reading_of(rules::PartyId(i));
            for (std::size_t p = 0; p < view_.scenario().parties[i].profiles.size(); ++p)
                filing.of[i].percent[p] = static_cast<std::uint8_t>(reading.percent[p]);
            filing.of[i].top_articles = reading.top_articles;
        }
        const auto refused = rules::check(view_, filing);
        return refused ? wording::sentence(view_.scenario(), *refused, view_.seat()) : std::string{};
    }

    void communique(ui::Stack& stack) {
        const scenario::Session& session = view_.scenario().sessions[view_.open().session];
        stack.text(rules::forum_now(view_.scenario(), view_.open()).name, styled(ui::TextStyle::title));
        stack.text(wording::day_in_words(session.date),
                   styled(ui::TextStyle::document_italic, frame_.ui.theme().quiet));
        stack.space(ui::gutter);
        stack.section("What this session brought");
        const Sitting& sitting = frame_.sitting();
        for (const Told& told : sitting.chair().feed.lines())
            if (told.meeting == sitting.meeting())
                told_line(frame_, stack, told);
    }

    void readings(ui::Stack& stack) {
        stack.text("Your reading of them", styled(ui::TextStyle::title));
        stack.text("Sealed to the end of the game.", styled(ui::TextStyle::document_italic, frame_.ui.theme().quiet));
        page_hint(frame_, stack, wording::hint(wording::Hint::assessment));
        stack.space(ui::gutter);
        for (std::size_t i = 0; i < view_.scenario().party_count(); ++i)
            if (rules::PartyId(i) != view_.seat())
                ui::card(stack, [this, i](ui::Stack& card) { reading_card(card, rules::PartyId(i)); });
    }

    void reading_card(ui::Stack& card, rules::PartyId other) {
        const scenario::Party& party = view_.scenario().at(other);
        const ui::NameScope scope(frame_.ui, party.id);
        const Reading reading = reading_of(other);
        if (party.profiles.size() > 1) {
            card.title("What is " + wording::party_name(view_.scenario(), other) + " doing?", "in percent");
            for (std::size_t p = 0; p < party.profiles.size(); ++p) {
                card.space(ui::gutter / 2);
                ui::SliderLook look;
                look.label = wording::raised(party.profiles[p].name);
                int percent = reading.percent[p];
                if (ui::slider(frame_.ui, "percent/" + party.profiles[p].id, card.row(ui::slider_height), percent,
                               look))
                    frame_.want(intent::SetPercent{other, rules::ProfileId(p), percent});
                prose(card, party.profiles[p].tell, styled(ui::TextStyle::small, frame_.ui.theme().quiet));
            }
        }
        if (owes_articles_)
            top_articles(card, other, reading);
    }

    void top_articles(ui::Stack& card, rules::PartyId other, const Reading& reading) {
        card.space(ui::gutter);
        card.title("Which two articles matter most to them?", reading.top_articles.empty()       ? "none chosen"
                                                              : reading.top_articles.size() == 1 ? "one chosen"
                                                                                                 : "two chosen");
        card.space(4);
        std::vector<ui::OptionRow> rows;
        for (std::size_t a = 0; a < view_.scenario().text.articles.size(); ++a) {
            ui::OptionRow row;
            row.label = wording::article_name(view_.scenario(), rules::ArticleId(a));
            row.radio = true;
            for (const rules::ArticleId top : reading.top_articles)
                row.chosen = row.chosen || top == rules::ArticleId(a);
            rows.push_back(std::move(row));
        }
        float used = 0;
        if (const auto pressed = ui::ladder(frame_.ui, "top-articles", card.rest(), rows, &used))
            frame_.want(intent::ToggleTopArticle{other, rules::ArticleId(*pressed)});
        card.take(used);
    }

    const Frame& frame_;
    const rules::View view_;
    const bool owes_articles_;
};

} // namespace

void assessment_page(const Frame& frame, const ui::Rect& area) {
    if (!others_decide(frame, area))
        AssessmentPage(frame).draw(area);
}

} // namespace parley::desktop::screens
