// What everybody reads: briefing, rules, map, timing plan.
#include "picture/map/map_picture.hpp"
#include "report/handouts/handout_page.hpp"
#include "report/handouts/installed_map.hpp"
#include "report/handouts/sheets.hpp"
#include "report/html_blocks.hpp"
#include "wording/debrief/report_page.hpp"
#include "wording/handouts/handout_titles.hpp"
#include "wording/handouts/public_sheet_words.hpp"
#include "wording/handouts/rules_page_words.hpp"
#include "wording/handouts/surroundings_words.hpp"
#include "wording/listing.hpp"

namespace parley::report {
namespace {

using wording::HandoutKind;
using wording::HandoutPart;

HandoutPage public_page(const scenario::PublicScenario& scenario, HandoutKind kind, Paper paper) {
    return HandoutPage({wording::handout_title(kind), scenario.title, wording::for_everybody(), Discretion::open},
                       paper);
}

std::string delegations_html(const scenario::PublicScenario& scenario) {
    std::string html;
    for (std::size_t p = 0; p < scenario.party_count(); ++p) {
        const treaty::PartyId party(p);
        html += html_element("h3", scenario.at(party).short_name);
        html += paragraph_html(wording::led_from(scenario, party) + " " + scenario.at(party).public_case);
    }
    return html;
}

std::string record_html(const scenario::PublicScenario& scenario) {
    const std::vector<wording::RecordLine> lines = wording::record(scenario, rules::Public{});
    return lines.empty() ? paragraph_html(wording::no_record()) : record_list(lines);
}

/// The meetings where a file has no plan of the hour.
std::vector<std::string> timing_steps(const scenario::PublicScenario& scenario,
                                      const std::vector<std::string>& timing) {
    if (!timing.empty())
        return timing;
    std::vector<std::string> steps;
    for (std::size_t s = 0; s < scenario.sessions.size(); ++s)
        steps.push_back(wording::meeting_step(scenario, static_cast<scenario::SessionIndex>(s)));
    return steps;
}

} // namespace

std::string briefing_sheet(const scenario::PublicScenario& scenario, Paper paper) {
    HandoutPage page = public_page(scenario, HandoutKind::briefing, paper);
    page.plain(html_element("p", scenario.summary, "lead-in"));
    if (!scenario.opening.empty())
        page.card(wording::handout_heading(HandoutPart::evening_before), paragraph_html(scenario.opening));
    page.card(wording::handout_heading(HandoutPart::delegations), delegations_html(scenario));
    page.card(wording::handout_heading(HandoutPart::meetings), table_html(wording::calendar_rows(scenario)),
              OnPaper::together);
    page.card(wording::handout_heading(HandoutPart::forums), list_html(wording::forum_lines(scenario)));
    if (const std::vector<std::string> around = wording::surroundings_on_paper(scenario); !around.empty())
        page.card(wording::handout_heading(HandoutPart::surroundings), list_html(around));
    page.card(wording::handout_heading(HandoutPart::record), record_html(scenario));
    return page.finish(wording::handout_foot(scenario));
}

std::string rules_sheet(const scenario::PublicScenario& scenario, Paper paper) {
    HandoutPage page = public_page(scenario, HandoutKind::rules, paper);
    std::string html;
    for (const wording::RuleSection& section : wording::rules_on_a_page(scenario))
        html += html_element("h3", section.heading) + list_html(section.lines);
    page.plain("<div class=\"close-set\">\n" + html + "</div>\n");
    return page.finish(wording::handout_foot(scenario));
}

std::string map_handout(const rules::View& view, Paper paper) {
    const scenario::PublicScenario& scenario = view.scenario();
    HandoutPage page = public_page(scenario, HandoutKind::map, paper);
    constexpr picture::Size size{figure_width, 490};
    if (const auto mesh = installed_map()) {
        const picture::map::MapSheet sheet = picture::map::make_sheet(mesh, scenario);
        page.card(
            wording::handout_heading(HandoutPart::map_of_places),
            html_figure(picture::map::map_picture(sheet, view, {}, picture::map::view_of_all(sheet.near_sites(), size),
                                                  size, picture::estimated_width),
                        wording::map_title(scenario)));
    } else {
        page.plain(paragraph_html(wording::map_not_installed()));
    }
    page.card(wording::handout_heading(HandoutPart::places),
              "<div class=\"places\">\n" + table_html(wording::place_rows(scenario)) + "</div>\n");
    return page.finish(wording::handout_foot(scenario));
}

std::string timing_sheet(const scenario::PublicScenario& scenario, const std::vector<std::string>& timing,
                         Paper paper) {
    HandoutPage page = public_page(scenario, HandoutKind::timing, paper);
    const wording::TimingTitles titles = wording::timing_titles();
    std::string html = paragraph_html(wording::takes_minutes(scenario));
    if (timing.empty())
        html += paragraph_html(wording::no_timing_plan());
    html += "<table class=\"fill\">\n<thead><tr><th scope=\"col\">" + in_line(titles.step) + "</th><th scope=\"col\">" +
            in_line(titles.from) + "</th><th scope=\"col\">" + in_line(titles.until) + "</th></tr></thead>\n<tbody>\n";
    for (const std::string& step : timing_steps(scenario, timing))
        html += "<tr><td>" + in_line(step) + "</td><td>" + std::string(short_blank()) + "</td><td>" +
                std::string(short_blank()) + "</td></tr>\n";
    page.card(wording::handout_heading(HandoutPart::steps), html + "</tbody></table>\n");
    page.card(wording::handout_heading(HandoutPart::meetings), table_html(wording::calendar_rows(scenario)));
    return page.finish(wording::handout_foot(scenario));
}

} // namespace parley::report
