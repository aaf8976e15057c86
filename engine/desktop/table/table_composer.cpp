#include "desktop/model/update_game.hpp"
#include "desktop/table/table_parts.hpp"
#include "desktop/ui/bars.hpp"
#include "wording/figures.hpp"
#include "wording/names.hpp"
#include "wording/phrase.hpp"

namespace parley::desktop::screens {

namespace {

double in_points(core::Points points) { return points.hundredths / 100.0; }

/// A row of the draft's articles: link, take out.
void drafted_articles(const Frame& frame, ui::Stack& column, const rules::ProposePackage& proposal) {
    const scenario::PublicScenario& scenario = frame.sitting().scenario();
    const bool several = proposal.package.articles.size() > 1;
    for (const rules::ArticleId article : proposal.package.articles) {
        const ui::NameScope scope(frame.ui, scenario.text.at(article).number);
        ui::Rect row = column.row(ui::small_control_height + 4);
        ui::ButtonLook look;
        look.kind = ui::ButtonKind::quiet;
        look.small = true;
        if (ui::button_right(frame.ui, row, "take out", "Take out", look))
            frame.want(intent::DraftTakeOut{article});
        if (several && unlocked(frame.sitting()).linkage) {
            const bool linked = proposal.linked.contains(article);
            if (ui::button_right(frame.ui, row, "link", linked ? "Linked" : "Link", look))
                frame.want(intent::DraftLink{article});
        }
        ui::text(frame.ui, row,
                 wording::article_number(scenario, article) + " · " + wording::article_title(scenario, article),
                 {.middle = true, .shorten = true});
    }
}

/// Each article by itself, then the whole: why a trade is more than its parts.
void parts_against_whole(const Frame& frame, ui::Stack& column, const PackageFigures& figures) {
    if (figures.parts.empty())
        return;
    ui::Ui& ui = frame.ui;
    const scenario::PublicScenario& scenario = frame.sitting().scenario();
    std::vector<std::pair<std::string, ui::TagKind>> tags;
    if (figures.parts.size() > 1)
        for (const PartWorth& part : figures.parts)
            tags.emplace_back(wording::article_number(scenario, part.article) + " alone " +
                                  wording::signed_points(part.alone),
                              ui::TagKind::plain);
    tags.emplace_back((figures.parts.size() > 1 ? "together " : "adds ") + wording::signed_points(figures.together),
                      ui::TagKind::gold);
    const ui::Rect place = column.rest();
    const float gap = ui.px(6);
    float x = place.x, y = place.y, line = 0;
    for (const auto& [words, kind] : tags) {
        const ui::Point size = ui::tag_size(ui, words);
        if (x > place.x && x + size.x > place.right()) {
            x = place.x;
            y += line + gap;
        }
        ui::tag(ui, {x, y}, words, kind);
        x += size.x + gap;
        line = size.y;
    }
    column.take(y + line - place.y);
    column.space(8);
}

void cup_row(const Frame& frame, ui::Stack& column, const Cup& cup) {
    ui::Ui& ui = frame.ui;
    const float wide = ui.px(44), gap = ui.px(12);
    const ui::Rect place = column.rest();
    const float words = ui::text_height(ui, place.width - wide - gap, cup.sentence, ui::TextStyle::small);
    const ui::Rect row = column.take(std::max(ui.px(52), words));
    const double face = std::max(0.01, in_points(cup.face));
    ui::credibility_cup(ui, {row.x, row.y, wide, ui.px(52)}, in_points(cup.by_trust) / face,
                        in_points(cup.by_checking) / face, ui::hand_of(the_others(frame).index()));
    ui::text(ui, {row.x + wide + gap, row.y, row.width - wide - gap, row.height}, cup.sentence,
             {.style = ui::TextStyle::small, .middle = true});
    column.space(8);
}

void tone_row(const Frame& frame, ui::Stack& column, rules::Tone tone) {
    std::vector<ui::Step> tones{
        {"Firm", true, "On record: it earns credit, and going back on it costs trust."},
        {"Exploring", true, "Off the record: it earns nothing and costs nothing."},
    };
    const ui::Rect place = column.rest();
    float height = 0;
    const std::size_t now = tone == rules::Tone::firm ? 0 : 1;
    const std::size_t chosen = ui::steps(frame.ui, "tone", place, tones, now, false, &height);
    column.take(height);
    column.space(8);
    if (chosen != now)
        frame.want(intent::DraftTone{chosen == 0 ? rules::Tone::firm : rules::Tone::exploring});
}

} // namespace

void worth_bars(const Frame& frame, ui::Stack& column, const PackageFigures& figures) {
    ui::Ui& ui = frame.ui;
    const scenario::PublicScenario& scenario = frame.sitting().scenario();
    column.text("worth to us, as " + wording::capital_name(scenario, frame.sitting().seat) + " credits it",
                {.style = ui::TextStyle::small, .ink = ui.theme().quiet});
    ui::WorthBar bar;
    bar.lowest = in_points(figures.least);
    bar.highest = in_points(figures.most);
    bar.origin = 0;
    bar.value = in_points(figures.worth);
    bar.value_label = wording::points(figures.worth);
    bar.hand = ui::hand_of(frame.sitting().seat.index());
    bar.reference = in_points(figures.no_deal);
    bar.reference_label = "no deal " + wording::points(figures.no_deal);
    for (const BeliefTick& tick : figures.ticks)
        bar.ticks.push_back({in_points(tick.worth), tick.profile, false});
    column.take(ui::worth_bar(ui, column.rest(), bar));
    column.space(6);
    if (figures.parts.empty())
        return;
    column.text("worth to " +
                    std::string(scenario.party_count() == 2 ? "them" : wording::party_name(scenario, figures.them)) +
                    ", as we believe" + (figures.to_them.shown == 0 ? ": they have shown nothing yet" : ""),
                {.style = ui::TextStyle::small, .ink = ui.theme().quiet});
    ui::BeliefBand band;
    band.hand = ui::hand_of(figures.them.index());
    band.lowest = bar.lowest;
    band.highest = bar.highest;
    band.from = in_points(figures.to_them.low);
    band.to = in_points(figures.to_them.high);
    band.label = "about " + wording::points(figures.to_them.low) + " to " + wording::points(figures.to_them.high);
    column.take(ui::belief_band(ui, column.rest(), band));
    column.space(8);
}

void strings_attached(const Frame& frame, ui::Stack& column, const PackageFigures& figures) {
    const ui::Theme& theme = frame.ui.theme();
    const rules::View view = frame.sitting().view();
    const auto line = [&](const std::string& words, ui::Colour ink) {
        column.text(words, {.style = ui::TextStyle::small, .ink = ink});
        column.space(3);
    };
    for (const Crossing& crossing : figures.crossings)
        line(wording::raised(wording::provision_name(view.scenario(), crossing.provision)) + ": " + crossing.words +
                 ".",
             theme.danger);
    for (const HomeReading& reading : figures.home) {
        const std::string& name = view.constituency(reading.constituency).name;
        if (reading.weighed)
            line("At home, " + name + ": " + std::to_string(reading.weighed->support) + " for it, " +
                     std::to_string(reading.weighed->threshold) + " needed.",
                 reading.weighed->support < reading.weighed->threshold ? theme.danger : theme.quiet);
        else if (reading.unasked_and_touched)
            line("At home, " + name + ": not asked, and this touches them.", theme.danger);
    }
    for (const std::string& price : figures.prices)
        line(price, theme.danger);
}

void composer_card(const Frame& frame, ui::Stack& column) {
    const Sitting& sitting = frame.sitting();
    const rules::ProposePackage proposal = drafted(sitting);
    const bool sounding = sitting.chair().speech.kind == Speech::sound_out;
    ui::card(column, [&](ui::Stack& inner) {
        const std::string title = package_title(frame, proposal.package.articles, proposal.linked);
        inner.title(title.empty() ? (sounding ? "A sounding" : "Our proposal")
                                  : (sounding ? "Off the record: " : "Our proposal: ") + title,
                    proposal.linked.empty() ? "" : "a linkage: all or none");
        inner.space(6);
        if (proposal.package.articles.empty()) {
            inner.text("Open a bracket in the text and choose a rung. Every article you touch joins the proposal.",
                       {.ink = frame.ui.theme().quiet});
            inner.space(8);
        } else {
            const PackageFigures figures = package_figures(sitting, proposal);
            worth_bars(frame, inner, figures);
            if (figures.cup)
                cup_row(frame, inner, *figures.cup);
            parts_against_whole(frame, inner, figures);
            drafted_articles(frame, inner, proposal);
            inner.space(6);
            if (!sounding)
                tone_row(frame, inner, proposal.tone);
            strings_attached(frame, inner, figures);
        }
        inner.space(4);
        ui::Rect row = inner.row(ui::control_height);
        const std::optional<rules::Action> action = sounding ? spoken(sitting) : std::optional<rules::Action>(proposal);
        ui::ButtonLook main;
        main.kind = ui::ButtonKind::primary;
        main.refusal =
            !action || proposal.package.articles.empty() ? "Draft something first." : forbidden(frame, *action);
        if (ui::button_right(frame.ui, row, "table it", sounding ? "Sound them out" : "Table it", main) && action)
            frame.want(intent::Act{*action});
        ui::ButtonLook side;
        side.kind = ui::ButtonKind::quiet;
        if (!proposal.package.articles.empty()) {
            if (ui::button_left(frame.ui, row, "change back", "Change back", side))
                frame.want(intent::UndoDraft{});
            if (ui::button_left(frame.ui, row, "clear", "Clear", side))
                frame.want(intent::ClearDraft{});
        } else {
            if (ui::button_left(frame.ui, row, "our last", "Our last draft", side))
                frame.want(intent::DraftPositions{sitting.seat});
            if (ui::button_left(frame.ui, row, "theirs", "Theirs", side))
                frame.want(intent::DraftPositions{the_others(frame)});
        }
    });
    column.space(ui::gutter);
}

} // namespace parley::desktop::screens
