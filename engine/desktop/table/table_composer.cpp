#include "desktop/model/update_game.hpp"
#include "desktop/table/table_parts.hpp"
#include "desktop/ui/bars.hpp"
#include "desktop/ui/button_row.hpp"
#include "wording/figures.hpp"
#include "wording/names.hpp"
#include "wording/phrase.hpp"

namespace parley::desktop::screens {

namespace {

double in_points(core::Points points) { return points.hundredths / 100.0; }

/// Words at the left, wrapped, and small buttons at the right; below the words where those would be squeezed.
std::optional<std::size_t> words_with_buttons(ui::Stack& column, const std::string& words,
                                              const std::vector<ui::RowButton>& buttons) {
    ui::Ui& ui = column.ui();
    float wide = 0;
    for (const ui::RowButton& button : buttons)
        wide += ui::button_width(ui, button.label, button.look) + ui.px(12);
    const ui::Rect place = column.rest();
    const bool beside = place.width - wide >= std::min(ui.px(180), ui::text_width(ui, words));
    const float room = beside ? place.width - wide : place.width;
    const float high = ui.px(ui::small_control_height + 4);
    const ui::Rect row = column.take(std::max(high, ui::text_height(ui, room, words) + ui.px(8)));
    ui::text(ui, {row.x, row.y, room, row.height}, words, {.middle = true});
    if (!beside)
        return ui::button_row(column, buttons);
    return ui::button_row(ui, {row.x, row.y + (row.height - ui.px(ui::small_control_height)) / 2, row.width, 0},
                          buttons);
}

/// A row of the draft's articles: link, take out.
void drafted_articles(const Frame& frame, ui::Stack& column, const rules::ProposePackage& proposal) {
    const scenario::PublicScenario& scenario = frame.sitting().scenario();
    const bool several = proposal.package.articles.size() > 1;
    for (const rules::ArticleId article : proposal.package.articles) {
        const ui::NameScope scope(frame.ui, scenario.text.at(article).number);
        ui::ButtonLook look;
        look.kind = ui::ButtonKind::quiet;
        look.small = true;
        std::vector<ui::RowButton> buttons;
        if (several)
            buttons.push_back({"link", proposal.linked.contains(article) ? "Linked" : "Link", look, true});
        buttons.push_back({"take out", "Take out", look, true});
        const std::string words =
            wording::article_number(scenario, article) + " · " + wording::article_title(scenario, article);
        if (const auto pressed = words_with_buttons(column, words, buttons)) {
            if (buttons[*pressed].name == "link")
                frame.want(intent::DraftLink{article});
            else
                frame.want(intent::DraftTakeOut{article});
        }
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

void composer_buttons(const Frame& frame, ui::Stack& column, const rules::ProposePackage& proposal, bool sounding) {
    const Sitting& sitting = frame.sitting();
    const std::optional<rules::Action> action = sounding ? spoken(sitting) : std::optional<rules::Action>(proposal);
    const bool empty = proposal.package.articles.empty();
    ui::ButtonLook main, side;
    main.kind = ui::ButtonKind::primary;
    main.refusal = !action || empty ? "Draft something first." : forbidden(frame, *action);
    side.kind = ui::ButtonKind::quiet;
    std::vector<ui::RowButton> buttons;
    std::vector<Intent> intents;
    const auto add = [&](std::string name, std::string label, Intent wanted) {
        buttons.push_back({std::move(name), std::move(label), side, false});
        intents.push_back(std::move(wanted));
    };
    if (empty) {
        add("our last", "Our last draft", intent::DraftPositions{sitting.seat});
        add("theirs", "Theirs", intent::DraftPositions{the_others(frame)});
    } else {
        add("change back", "Change back", intent::UndoDraft{});
        add("clear", "Clear", intent::ClearDraft{});
    }
    buttons.push_back({"table it", sounding ? "Sound them out" : "Table it", main, true});
    const auto pressed = ui::button_row(column, buttons);
    if (pressed && *pressed < intents.size())
        frame.want(intents[*pressed]);
    else if (pressed && action)
        frame.want(intent::Act{*action});
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
    column.space(3);
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
        composer_buttons(frame, inner, proposal, sounding);
    });
    column.space(ui::gutter);
}

} // namespace parley::desktop::screens
