// A period of implementation: how one's own undertakings are kept.
#include "desktop/screens/news_lines.hpp"
#include "desktop/screens/page_sheet.hpp"
#include "desktop/ui/metrics.hpp"
#include "rules/legal_actions.hpp"
#include "wording/decisions.hpp"
#include "wording/hints.hpp"
#include "wording/phrase.hpp"

#include <algorithm>
#include <array>
#include <vector>

namespace parley::desktop::screens {
namespace {

constexpr std::array conducts{rules::Conduct::comply, rules::Conduct::hedge, rules::Conduct::violate};

class ConductPage {
  public:
    explicit ConductPage(const Frame& frame)
        : frame_(frame),
          view_(frame.sitting().view()),
          undertakings_(rules::legal_actions(view_).undertakings),
          filed_(frame.sitting().chair().conduct) {}

    void draw(const ui::Rect& area) {
        ui::Rect sheet = page_sheet(frame_.ui, area, 1240);
        const bool kept = std::ranges::all_of(undertakings_, [this](rules::ProvisionId id) {
            return filed_.conduct[id.index()] == rules::Conduct::comply;
        });
        if (page_foot(frame_, sheet,
                      main_action("file", kept ? "Keep everything" : "File this conduct", "What you file is sealed.")))
            frame_.want(intent::FileConduct{});
        const std::array<PageColumn, 2> columns{
            PageColumn{"undertakings", 1.5F, [this](ui::Stack& stack) { undertakings(stack); }},
            PageColumn{"period-news", 1, [this](ui::Stack& stack) { news(stack); }}};
        page_columns(frame_, sheet, columns);
    }

  private:
    void undertakings(ui::Stack& stack) {
        const auto* phase = std::get_if<rules::Implementation>(&view_.open().phase);
        const auto* dispute = std::get_if<rules::Dispute>(&view_.open().phase);
        const std::size_t period = phase != nullptr ? phase->period : dispute != nullptr ? dispute->period : 0;
        stack.text(wording::period_words(view_, period), styled(ui::TextStyle::title));
        stack.text("The text is in force: our own undertakings",
                   styled(ui::TextStyle::document_italic, frame_.ui.theme().quiet));
        page_hint(frame_, stack, wording::hint(wording::Hint::conduct));
        stack.space(ui::gutter);
        for (const rules::ProvisionId provision : undertakings_) {
            ui::card(stack, [this, provision](ui::Stack& card) { undertaking(card, provision); });
            stack.space(ui::gutter / 2);
        }
        if (undertakings_.empty())
            stack.text("Nothing that we owe can be broken.", styled(ui::TextStyle::body, frame_.ui.theme().quiet));
    }

    void undertaking(ui::Stack& card, rules::ProvisionId provision) {
        const ui::NameScope scope(frame_.ui, view_.scenario().text.at(provision).id);
        const wording::UndertakingWords words = wording::undertaking_words(view_, provision);
        card.title(words.name, words.option);
        prose(card, words.clause, styled(ui::TextStyle::document));
        if (!words.cost.empty())
            prose(card, words.cost, styled(ui::TextStyle::small, frame_.ui.theme().quiet));
        card.space(6);
        std::vector<ui::Step> steps;
        std::size_t chosen = 0;
        for (std::size_t i = 0; i < conducts.size(); ++i) {
            steps.push_back(ui::Step{.label = wording::raised(wording::conduct_name(conducts[i])),
                                     .enabled = true,
                                     .tip = wording::conduct_words(view_, provision, conducts[i])});
            if (filed_.conduct[provision.index()] == conducts[i])
                chosen = i;
        }
        float used = 0;
        const std::size_t now = ui::steps(frame_.ui, "conduct", card.rest(), steps, chosen, false, &used);
        card.take(used);
        if (now != chosen)
            frame_.want(intent::SetConduct{provision, conducts[now]});
        card.space(4);
        prose(card, wording::conduct_words(view_, provision, conducts[now]), styled(ui::TextStyle::small));
    }

    void news(ui::Stack& stack) {
        const News news = sorted_news(frame_, frame_.sitting().chair().news_from);
        stack.section("What was reported");
        for (const Told* told : news.deeds)
            deed_line(frame_, stack, *told);
        for (const Told* told : news.numbers)
            number_line(frame_, stack, *told);
        if (news.deeds.empty() && news.numbers.empty())
            stack.text("Nothing.", styled(ui::TextStyle::body, frame_.ui.theme().quiet));
    }

    const Frame& frame_;
    const rules::View view_;
    const std::vector<rules::ProvisionId> undertakings_;
    const rules::FileConduct& filed_;
};

} // namespace

void conduct_page(const Frame& frame, const ui::Rect& area) {
    if (!others_decide(frame, area))
        ConductPage(frame).draw(area);
}

} // namespace parley::desktop::screens
