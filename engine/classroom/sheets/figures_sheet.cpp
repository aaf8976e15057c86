#include "classroom/sheets/figures_sheet.hpp"

#include "classroom/pages/markup.hpp"
#include "game/draft.hpp"
#include "picture/charts/worth_bar.hpp"
#include "wording/classroom/sheet_words.hpp"
#include "wording/figures.hpp"
#include "wording/names.hpp"
#include "wording/window/table_words.hpp"

#include <algorithm>

namespace parley::classroom {
namespace {

constexpr double strip_width = 344; // of a phone's column

double whole_points(core::Points value) { return static_cast<double>(value.hundredths) / 100.0; }

/// A worth of the least and the most of the scale, as the bar shows it.
picture::WorthBar bar_of(const rules::View& view, const seat::PackageFigures& figures) {
    picture::WorthBar bar;
    bar.party = view.seat().index();
    bar.low = whole_points(figures.least);
    bar.high = whole_points(figures.most);
    bar.worth = whole_points(figures.worth);
    bar.no_deal = whole_points(figures.no_deal);
    bar.no_deal_title = wording::no_deal_in_short();
    for (const seat::BeliefTick& tick : figures.ticks)
        bar.ticks.push_back({whole_points(tick.worth), tick.profile, ""});
    return bar;
}

picture::WorthBar band_of(const rules::View& view, const seat::PackageFigures& figures) {
    picture::WorthBar band;
    band.party = figures.them.index();
    band.title = wording::belief_caption(view.scenario(), figures.them, figures.to_them.shown == 0);
    band.low = whole_points(figures.least);
    band.high = whole_points(figures.most);
    band.band = picture::BelievedBand{whole_points(figures.to_them.low), whole_points(figures.to_them.high)};
    return band;
}

std::string bar_svg(const picture::WorthBar& bar, std::string title) {
    return picture::svg(picture::worth_bar(bar, strip_width, picture::estimated_width),
                        picture::palette(picture::Theme::light), {std::move(title), true, true});
}

/// A bar of its own beside a figure, as long as the figure is great; the sign is said by the figure.
std::string loss_bar(std::int64_t hundredths, std::int64_t greatest) {
    const std::int64_t length = greatest == 0 ? 0 : std::max<std::int64_t>(2, std::abs(hundredths) * 60 / greatest);
    return "<svg class=\"length\" viewBox=\"0 0 60 10\" aria-hidden=\"true\"><rect class=\"" +
           std::string(hundredths < 0 ? "lost" : "won") + "\" x=\"" + std::to_string(60 - length) +
           "\" y=\"0\" width=\"" + std::to_string(length) + "\" height=\"10\"/></svg>";
}

/// "American missiles: 2,000 km → all Europe" for each clause that would be another.
std::string changed_clauses(const rules::View& view, const treaty::Package& package, rules::ArticleId article) {
    const scenario::PublicScenario& scenario = view.scenario();
    const treaty::Outcome stands = game::starting_options(view);
    std::string html;
    for (const rules::ProvisionId provision : scenario.text.at(article).provisions) {
        const rules::OptionIndex from = stands[provision.index()], to = package.options[provision.index()];
        if (from == to)
            continue;
        html += "<p class=\"change\">" + escaped(wording::provision_name(scenario, provision)) +
                ": <span class=\"from\">" + escaped(wording::option_label(scenario, provision, from)) +
                "</span> → <b>" + escaped(wording::option_label(scenario, provision, to)) + "</b></p>\n";
    }
    return html.empty() ? element("p", wording::nothing_changes(), "change quiet") : html;
}

} // namespace

std::string worth_strip(const rules::View& view, const seat::PackageFigures& figures, PackageRead whose) {
    const core::Points over = figures.worth - figures.no_deal;
    std::string html =
        "<section class=\"worth\" aria-label=\"" + escaped(wording::worth_heading(whose == PackageRead::ours)) +
        "\"><p class=\"line\"><b>" + escaped(wording::worth_heading(whose == PackageRead::ours)) + "</b> <b class=\"" +
        (over.hundredths < 0 ? "bad" : "good") + "\">" + escaped(wording::over_no_deal(over)) + "</b></p>\n";
    html += bar_svg(bar_of(view, figures), wording::worth_bar_read(figures.worth, figures.no_deal));
    if (!figures.falls.empty())
        html += element("p", figures.falls, "quiet");
    if (!figures.parts.empty()) {
        const std::string range = wording::belief_range(figures.to_them.low, figures.to_them.high);
        html += "<details data-key=\"to-them\"><summary>" + escaped(wording::to_them_in_short(range)) + "</summary>" +
                bar_svg(band_of(view, figures), range) + "</details>\n";
    }
    return html + "</section>\n";
}

std::string changes_sheet(const rules::View& view, const seat::PackageFigures& figures,
                          const treaty::Package& package) {
    std::vector<seat::PartWorth> parts = figures.parts;
    std::ranges::stable_sort(parts, {}, [](const seat::PartWorth& part) { return part.alone.hundredths; });
    std::int64_t greatest = 0;
    for (const seat::PartWorth& part : parts)
        greatest = std::max<std::int64_t>(greatest, std::abs(part.alone.hundredths));
    std::string html = "<section class=\"changes\"><h2>" + escaped(wording::what_would_change()) + "</h2>\n";
    for (const seat::PartWorth& part : parts)
        html += "<div class=\"part\"><p class=\"line\"><b>" +
                escaped(wording::article_name(view.scenario(), part.article)) + "</b> <span class=\"figure\">" +
                loss_bar(part.alone.hundredths, greatest) + " <b>" + escaped(wording::signed_number(part.shown)) +
                "</b></span></p>\n" + changed_clauses(view, package, part.article) + "</div>\n";
    if (figures.parts.size() > 1 && figures.interplay_shown != 0)
        html += element("p", wording::interplay_tag(figures.interplay_shown), "brings");
    if (!figures.parts.empty())
        html += element("p", wording::together_tag(figures.together_shown, figures.parts.size() > 1), "sum");
    if (figures.cup)
        html += element("p", figures.cup->sentence, "brings");
    return html + "</section>\n";
}

std::string strings_sheet(const rules::View& view, const seat::PackageFigures& figures) {
    std::string html;
    for (const seat::Crossing& crossing : figures.crossings)
        html += element("p", wording::crossing_line(view.scenario(), crossing.provision, crossing.words), "warned");
    for (const seat::HomeReading& reading : figures.home)
        if (reading.weighed || reading.unasked_and_touched) {
            const bool stops = !reading.weighed || reading.weighed->support < reading.weighed->threshold;
            html += element("p", wording::home_line(view.constituency(reading.constituency).name, reading.weighed),
                            stops ? "warned" : "brings");
        }
    for (const std::string& price : figures.prices)
        html += element("p", price, "warned");
    return html.empty() ? html : wrapped("section", html, "strings");
}

} // namespace parley::classroom
