// The confidential paper of one seat: its instructions, then its score sheet.
#include "report/handouts/handout_page.hpp"
#include "report/handouts/score_sheet.hpp"
#include "report/handouts/sheets.hpp"
#include "report/html_blocks.hpp"
#include "wording/figures.hpp"
#include "wording/handouts/handout_titles.hpp"
#include "wording/handouts/public_sheet_words.hpp"
#include "wording/handouts/seat_sheet_words.hpp"
#include "wording/mandate_parts.hpp"

namespace parley::report {
namespace {

using treaty::OptionIndex;
using wording::HandoutPart;

std::string figure_cell(core::Points points) {
    return "<td class=\"points\">" + in_line(wording::with_decimal(points.hundredths)) + "</td>";
}

/// Letters of instructions that one page holds, on Letter too; with more of them the score sheet follows at once, lest
/// a page hold their last lines alone.
constexpr std::size_t one_page_of_letters = 2750;

std::size_t letters_of(std::string_view html) {
    std::size_t letters = 0;
    bool in_tag = false;
    for (const char c : html) {
        letters += static_cast<std::size_t>(!in_tag && c != '<');
        in_tag = c == '<' || (in_tag && c != '>');
    }
    return letters;
}

class SeatSheet {
  public:
    SeatSheet(const rules::View& view, Paper paper)
        : view_(view),
          scenario_(view.scenario()),
          page_({wording::seat_title(scenario_, view.seat()), scenario_.title,
                 wording::for_one_delegation(scenario_, view.seat()), Discretion::confidential},
                paper) {}

    std::string write(const std::vector<scenario::Goal>& goals) {
        write_instructions(goals);
        write_score_sheet();
        return page_.finish(wording::handout_foot(scenario_));
    }

  private:
    void write_instructions(const std::vector<scenario::Goal>& goals) {
        const wording::MandateParts parts = wording::mandate_parts(view_);
        tell(HandoutPart::instructions, paragraph_html(parts.address) + paragraph_html(parts.brief) +
                                            (parts.intention.empty() ? "" : paragraph_html(parts.intention)) +
                                            html_element("p", parts.no_deal, "lead") + falls());
        tell(HandoutPart::what_binds, instructions());
        const std::vector<std::string> wishes = wording::goal_lines(view_, goals);
        if (!wishes.empty())
            tell(HandoutPart::goals, list_html(wishes));
        if (view_.constituency_count() > 0)
            tell(HandoutPart::home, list_html(wording::constituency_lines(view_)));
        std::string others;
        for (const wording::IntentionLines& other : wording::intention_lines(view_))
            others += html_element("h3", other.party) + list_html(other.lines);
        tell(HandoutPart::others, others);
    }

    void tell(HandoutPart part, const std::string& html) {
        letters_ += letters_of(html);
        page_.card(wording::handout_heading(part), html);
    }

    /// What ends by its day, with what that costs this seat. What everybody is told of it stands in the briefing.
    [[nodiscard]] std::string falls() const {
        const std::vector<std::string> lines = wording::fall_lines(view_);
        return lines.empty() ? std::string() : list_html(lines);
    }

    [[nodiscard]] std::string instructions() const {
        const std::vector<std::vector<std::string>> rows = wording::instruction_rows(view_);
        if (rows.size() < 2)
            return paragraph_html(wording::no_instructions());
        const std::string note = wording::note_on_instructions(view_);
        return table_html(rows) + (note.empty() ? "" : paragraph_html(note));
    }

    void write_score_sheet() {
        page_.card(wording::handout_heading(HandoutPart::score_sheet),
                   paragraph_html(wording::how_to_use_score_sheet()) + tables(),
                   letters_ > one_page_of_letters ? OnPaper::flowing : OnPaper::second_page);
        if (!view_.mandate().synergies.empty())
            page_.card(wording::handout_heading(HandoutPart::standing_together), synergies(), OnPaper::together);
        page_.card(wording::handout_heading(HandoutPart::total), total(), OnPaper::together);
    }

    /// Under the heading of each article; of a provision that two others check, several.
    [[nodiscard]] std::string tables() const {
        const std::vector<ScoreTable> all = score_tables(view_);
        std::string html;
        for (std::size_t i = 0; i < all.size(); ++i) {
            const treaty::ArticleId article = scenario_.text.at(all[i].provision).article;
            const bool begins = i == 0 || all[i - 1].provision != all[i].provision;
            const bool ends = i + 1 == all.size() || all[i + 1].provision != all[i].provision;
            if (i == 0 || scenario_.text.at(all[i - 1].provision).article != article)
                html += html_element("h3", wording::printed_article_heading(scenario_, article));
            if (begins && all[i].second)
                html += html_element("p", wording::score_heading(view_, all[i].provision), "leads-in what");
            html += score_table(all[i], ends);
        }
        return html;
    }

    /// The line to write on is in the last table of a provision.
    [[nodiscard]] std::string score_table(const ScoreTable& table, bool last) const {
        const std::string title =
            table.second ? wording::with_second_check(scenario_, table.second->provision, table.second->option)
                         : wording::score_heading(view_, table.provision);
        std::string html =
            "<table class=\"scores-of\">\n<thead><tr><th scope=\"col\" class=\"what\">" + in_line(title) + "</th>";
        for (std::size_t c = 0; c < table.at.front().size(); ++c)
            html += "<th scope=\"col\" class=\"points\">" +
                    in_line(table.first ? wording::check_column(scenario_, *table.first, static_cast<OptionIndex>(c))
                                        : wording::points_column()) +
                    "</th>";
        html += "<th scope=\"col\" class=\"mine\">" + (last ? in_line(wording::own_points_column()) : std::string()) +
                "</th></tr></thead>\n<tbody>\n";
        for (std::size_t rung = 0; rung < table.at.size(); ++rung) {
            html += "<tr><td>" + std::string(tick_box()) +
                    in_line(wording::score_row(view_, table.provision, static_cast<OptionIndex>(rung))) + "</td>";
            for (const core::Points points : table.at[rung])
                html += figure_cell(points);
            html +=
                std::string("<td") + (last && rung + 1 == table.at.size() ? " class=\"mine\"" : "") + "></td></tr>\n";
        }
        return html + "</tbody></table>\n";
    }

    [[nodiscard]] std::string synergies() const {
        std::vector<std::vector<std::string>> rows{wording::synergy_titles()};
        for (const treaty::Synergy& synergy : view_.mandate().synergies)
            rows.push_back(
                {wording::synergy_condition(scenario_, synergy), wording::with_decimal(synergy.worth.hundredths)});
        return table_html(rows);
    }

    [[nodiscard]] std::string total() const {
        std::string html = "<table class=\"total fill\">\n<tbody>\n";
        for (const wording::TotalLine& line : wording::total_lines(view_))
            html += "<tr><td>" + in_line(line.words) + "</td><td class=\"mine figure\">" +
                    (line.figure.empty() ? std::string() : in_line(line.figure)) + "</td></tr>\n";
        return html + "</tbody></table>\n" + paragraph_html(wording::note_on_score_sheet(view_));
    }

    const rules::View& view_;
    const scenario::PublicScenario& scenario_;
    HandoutPage page_;
    std::size_t letters_{}; // of the instructions
};

} // namespace

std::string seat_sheet(const rules::View& view, const std::vector<scenario::Goal>& goals, Paper paper) {
    return SeatSheet(view, paper).write(goals);
}

} // namespace parley::report
