#include "picture/charts/heat_table.hpp"
#include "picture/charts/ranking.hpp"
#include "report/html_blocks.hpp"
#include "report/html_style.hpp"
#include "report/tournament/tournament_report.hpp"
#include "report/tournament/tournament_tables.hpp"
#include "report/tournament/tournament_words.hpp"

#include "picture/svg.hpp"

#include <algorithm>

namespace parley::report {
namespace {

using game::Measured;

constexpr double page_picture_width = 860;

/// With a true minus sign, as pictures have it.
std::string drawn(std::string figure) { return figure.starts_with('-') ? "−" + figure.substr(1) : figure; }

picture::Ranking ranking_picture(const game::TournamentPlan& plan, const game::TournamentFigures& figures,
                                 const std::vector<game::AgentFigures>& agents, bool with_places) {
    picture::Ranking chart;
    chart.axis_title = "mean utility, 95 % interval";
    for (const game::Standing& standing : figures.ranking) {
        const game::Estimate& utility = agents[standing.agent][Measured::utility];
        chart.rows.push_back({plan.agents[standing.agent], with_places ? place_words(standing) : "", utility.mean,
                              utility.margin, with_margin(utility, Measured::utility), with_places && standing.tied()});
    }
    if (!with_places)
        std::stable_sort(chart.rows.begin(), chart.rows.end(),
                         [](const auto& a, const auto& b) { return a.mean > b.mean; });
    return chart;
}

std::string figure_of(const picture::Ranking& chart, std::string_view title, std::string_view caption) {
    return html_figure(picture::ranking(chart, page_picture_width, picture::estimated_width), title, caption);
}

std::string meetings_figure(const game::TournamentPlan& plan, const game::TournamentFigures& figures) {
    picture::HeatTable chart;
    chart.row_title = "who";
    chart.column_title = "against whom";
    for (const game::Standing& row : figures.ranking) {
        chart.rows.push_back(plan.agents[row.agent]);
        chart.columns.push_back(plan.agents[row.agent]);
        chart.cells.emplace_back();
        for (const game::Standing& column : figures.ranking) {
            const game::Estimate& estimate = figures.against[row.agent][column.agent];
            chart.cells.back().push_back(estimate.count == 0 ? std::nullopt
                                                             : std::optional<picture::HeatCell>(
                                                                   {estimate.mean, drawn(fixed(estimate.mean, 2))}));
        }
    }
    return html_figure(
        picture::heat_table(chart, page_picture_width, picture::estimated_width),
        "Mean utility of each agent against each",
        "Mean utility of the row's agent in games with the column's; on the diagonal, among its own kind.");
}

class TournamentPage {
  public:
    TournamentPage(const game::TournamentPlan& plan, const game::TournamentFigures& figures)
        : plan_(plan),
          figures_(figures) {}

    std::string write() {
        html_ = "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n";
        html_ += html_element("title", "Tournament");
        html_ += "<style>\n" + html_style() + "</style>\n</head>\n<body>\n";
        write_bar();
        html_ += "<main class=\"column\">\n";
        write_ranking();
        card("What their games came to", html_of(outcome_table(plan_, figures_.overall)));
        card("Each against each", meetings_figure(plan_, figures_));
        for (std::size_t v = 0; v < plan_.venues.size(); ++v)
            write_venue(v);
        write_method();
        html_ += html_element("footer", "Parley. " + plan_words(plan_));
        html_ += "</main>\n</body>\n</html>\n";
        return std::move(html_);
    }

  private:
    void card(const std::string& heading, const std::string& contents) {
        html_ += "<section>\n" + html_element("h2", heading) + contents + "</section>\n";
    }

    void write_bar() {
        html_ += "<header><div class=\"column\">\n<div>\n";
        html_ += html_element("p", "Tournament", "over");
        html_ += html_element("h1", plan_.protocol == game::Protocol::whole_games ? "Whole games of Parley"
                                                                                  : "Plain alternating offers");
        html_ += html_element("p", plan_words(plan_));
        html_ += "</div>\n</div></header>\n";
    }

    void write_ranking() {
        html_ += "<section>\n";
        bool lead = true;
        for (const std::string& finding : findings(plan_, figures_)) {
            html_ += html_element("p", finding, lead ? "lead" : "");
            lead = false;
        }
        html_ += figure_of(ranking_picture(plan_, figures_, figures_.overall, true), "Ranking by mean utility",
                           "The place stands before the name; a ring marks an agent that is not told apart from its "
                           "neighbours.");
        html_ += html_of(ranking_table(plan_, figures_)) + "</section>\n";
    }

    void write_venue(std::size_t venue) {
        const std::string& title = plan_.venues[venue].title;
        card(title, figure_of(ranking_picture(plan_, figures_, figures_.venues[venue].agents, false),
                              "Mean utility in " + title, "") +
                        html_of(venue_table(plan_, figures_, venue)));
    }

    void write_method() {
        std::string text;
        for (const std::string& sentence : method_words(plan_, figures_))
            text += html_element("p", sentence);
        card("How this was reckoned", text);
    }

    const game::TournamentPlan& plan_;
    const game::TournamentFigures& figures_;
    std::string html_;
};

} // namespace

std::string tournament_html(const game::TournamentPlan& plan, const game::TournamentFigures& figures) {
    return TournamentPage(plan, figures).write();
}

} // namespace parley::report
