#include "picture/charts/heat_table.hpp"
#include "picture/charts/ranking.hpp"
#include "report/html_blocks.hpp"
#include "report/html_frame.hpp"
#include "report/tournament/tournament_report.hpp"
#include "report/tournament/tournament_tables.hpp"
#include "wording/tournament/findings.hpp"
#include "wording/tournament/measures.hpp"
#include "wording/tournament/tournament_titles.hpp"

#include <algorithm>

namespace parley::report {
namespace {

using game::Measured;
using wording::TournamentSection;

/// With a true minus sign, as pictures have it.
std::string drawn(std::string figure) { return figure.starts_with('-') ? "−" + figure.substr(1) : figure; }

picture::Ranking ranking_picture(const game::TournamentPlan& plan, const game::TournamentFigures& figures,
                                 const std::vector<game::AgentFigures>& agents, bool with_places) {
    picture::Ranking chart;
    chart.axis_title = wording::utility_axis();
    for (const game::Standing& standing : figures.ranking) {
        const game::Estimate& utility = agents[standing.agent][Measured::utility];
        chart.rows.push_back({plan.agents[standing.agent], with_places ? wording::place_words(standing) : "",
                              utility.mean, utility.margin, wording::with_margin(utility, Measured::utility),
                              with_places && standing.tied()});
    }
    if (!with_places)
        std::stable_sort(chart.rows.begin(), chart.rows.end(),
                         [](const auto& a, const auto& b) { return a.mean > b.mean; });
    return chart;
}

std::string figure_of(const picture::Ranking& chart, const wording::FigureWords& words) {
    return html_figure(picture::ranking(chart, figure_width, picture::estimated_width), words);
}

std::string meetings_figure(const game::TournamentPlan& plan, const game::TournamentFigures& figures) {
    picture::HeatTable chart;
    const wording::MeetingsAxes axes = wording::meetings_axes();
    chart.row_title = axes.rows;
    chart.column_title = axes.columns;
    for (const game::Standing& row : figures.ranking) {
        chart.rows.push_back(plan.agents[row.agent]);
        chart.columns.push_back(plan.agents[row.agent]);
        chart.cells.emplace_back();
        for (const game::Standing& column : figures.ranking) {
            const game::Estimate& estimate = figures.against[row.agent][column.agent];
            chart.cells.back().push_back(
                estimate.count == 0
                    ? std::nullopt
                    : std::optional<picture::HeatCell>({estimate.mean, drawn(wording::fixed(estimate.mean, 2))}));
        }
    }
    return html_figure(picture::heat_table(chart, figure_width, picture::estimated_width), wording::meetings_figure());
}

class TournamentPage {
  public:
    TournamentPage(const game::TournamentPlan& plan, const game::TournamentFigures& figures, Paper paper)
        : plan_(plan),
          figures_(figures),
          paper_(paper) {}

    std::string write() {
        html_ = html_head(wording::tournament_kind(), paper_);
        write_bar();
        html_ += html_column();
        write_ranking();
        card(TournamentSection::outcomes, html_of(outcome_table(plan_, figures_.overall)));
        card(TournamentSection::meetings, meetings_figure(plan_, figures_));
        for (std::size_t v = 0; v < plan_.venues.size(); ++v)
            write_venue(v);
        write_method();
        html_ += html_element("footer", wording::tournament_foot(plan_));
        html_ += html_foot();
        return std::move(html_);
    }

  private:
    void card(TournamentSection section, const std::string& contents) {
        html_ += html_card(wording::heading_of(section), contents);
    }

    void write_bar() {
        html_ += html_bar();
        html_ += html_element("p", wording::tournament_kind(), "over");
        html_ += html_element("h1", wording::protocol_heading(plan_.protocol));
        html_ += html_element("p", wording::plan_words(plan_));
        html_ += "</div>\n</div></header>\n";
    }

    void write_ranking() {
        html_ += "<section>\n";
        bool lead = true;
        for (const std::string& finding : wording::findings(plan_, figures_)) {
            html_ += html_element("p", finding, lead ? "lead" : "");
            lead = false;
        }
        html_ += figure_of(ranking_picture(plan_, figures_, figures_.overall, true), wording::ranking_figure());
        html_ += html_of(ranking_table(plan_, figures_)) + "</section>\n";
    }

    void write_venue(std::size_t venue) {
        html_ += html_card(plan_.venues[venue].title,
                           figure_of(ranking_picture(plan_, figures_, figures_.venues[venue].agents, false),
                                     wording::venue_figure(plan_.venues[venue])) +
                               html_of(venue_table(plan_, figures_, venue)));
    }

    void write_method() {
        std::string text;
        for (const std::string& sentence : wording::method_words(plan_, figures_))
            text += html_element("p", sentence);
        card(TournamentSection::method, text);
    }

    const game::TournamentPlan& plan_;
    const game::TournamentFigures& figures_;
    Paper paper_;
    std::string html_;
};

} // namespace

std::string tournament_html(const game::TournamentPlan& plan, const game::TournamentFigures& figures, Paper paper) {
    return TournamentPage(plan, figures, paper).write();
}

} // namespace parley::report
