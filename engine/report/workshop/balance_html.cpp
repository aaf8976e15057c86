#include "picture/svg.hpp"
#include "report/html_blocks.hpp"
#include "report/html_frame.hpp"
#include "report/scenario_picture.hpp"
#include "report/workshop/balance_pictures.hpp"
#include "report/workshop/balance_report.hpp"
#include "wording/analysis_words.hpp"
#include "wording/commands/analysis_tables.hpp"
#include "wording/commands/keeping_words.hpp"
#include "wording/commands/lint_words.hpp"
#include "wording/sentences.hpp"
#include "wording/workshop/balance_words.hpp"
#include "wording/zone_sentence.hpp"

#include <algorithm>

namespace parley::report {
namespace {

using wording::BalanceSection;

constexpr double space_height = 420;
constexpr std::size_t most_combinations = 16; // in a table of their own
constexpr std::string_view balance_style =
    "td,th{white-space:normal}td.figure,th.figure,td:last-child{white-space:nowrap}\n";

std::string paragraph(const std::string& words) { return words.empty() ? "" : html_element("p", words); }

class BalancePage {
  public:
    BalancePage(const BalanceData& data, const std::string& file, Paper paper)
        : data_(data),
          file_(file),
          paper_(paper) {}

    std::string write() {
        html_ = html_head(wording::balance_title(data_.open()), paper_, balance_style);
        write_bar();
        html_ += html_column();
        write_lead();
        card(BalanceSection::agreements, agreements());
        card(BalanceSection::profiles, profiles());
        card(BalanceSection::worths, worths());
        card(BalanceSection::provisions, provisions());
        card(BalanceSection::keeping, keeping());
        card(BalanceSection::measures, measures());
        card(BalanceSection::pairings, agents());
        card(BalanceSection::reading, reading());
        card(BalanceSection::verdicts, verdicts());
        html_ += html_element("footer", wording::balance_foot(data_.open(), games(), pairing_games()));
        html_ += html_foot();
        return std::move(html_);
    }

  private:
    void card(BalanceSection section, const std::string& contents) {
        html_ += html_card(wording::heading_of(section), contents);
    }

    [[nodiscard]] std::uint32_t games() const {
        std::uint32_t most = 0;
        for (const analysis::TeachingFigure& figure : data_.figures.figures)
            if (figure.code == scenario::LintCode::signed_early)
                most = std::max(most, figure.games);
        return most;
    }
    [[nodiscard]] std::uint32_t pairing_games() const { return data_.pairings.empty() ? 0 : data_.pairings_plan.games; }

    void write_bar() {
        html_ += html_bar();
        html_ += html_element("p", wording::balance_kind(), "over");
        html_ += html_element("h1", data_.open().title);
        html_ += html_element("p", wording::balance_intro());
        html_ += "</div>\n</div></header>\n";
    }

    void write_lead() {
        const analysis::TeachingFigures& figures = data_.figures.figures;
        const auto wanted = std::ranges::count_if(figures, &analysis::TeachingFigure::as_wanted);
        const std::size_t otherwise = data_.held.found.size();
        html_ += "<section>\n";
        html_ += html_element("p",
                              wording::balance_lead(figures.size(), static_cast<std::size_t>(wanted),
                                                    figures.size() - static_cast<std::size_t>(wanted) - otherwise),
                              "lead");
        html_ += paragraph(wording::zone_sentence(data_.analysis.zone));
        html_ += paragraph(wording::profiles_sentence(data_.open(), data_.analysis.profiles) + " " +
                           wording::trust_sentence(data_.open(), data_.analysis.trust));
        html_ += "</section>\n";
    }

    [[nodiscard]] std::string agreements() const {
        std::string contents;
        const analysis::Situation situation =
            analysis::situation_with(*data_.scenario, data_.analysis.profiles, data_.analysis.trust);
        for (std::size_t x = 0; x < data_.open().party_count(); ++x)
            for (std::size_t y = x + 1; y < data_.open().party_count(); ++y) {
                const picture::UtilitySpace space = scenario_space(data_.open(), situation, data_.analysis.zone,
                                                                   treaty::PartyId(x), treaty::PartyId(y));
                contents +=
                    html_figure(picture::utility_space(space, {figure_width, space_height}, picture::estimated_width),
                                wording::space_figure(data_.open(), treaty::PartyId(x), treaty::PartyId(y)));
            }
        contents += html_of(parties_table(data_));
        contents +=
            data_.analysis.zone.points ? html_of(theory_table(data_)) : paragraph(wording::no_agreement_of_theory());
        return contents + paragraph(wording::approximate_sentence(data_.analysis.zone.exact));
    }

    [[nodiscard]] std::string profiles() const {
        std::string contents;
        const bool exact = std::ranges::all_of(data_.by_profiles, [](const auto& at) { return at.zone.exact; });
        if (data_.open().party_count() == 2 && exact)
            contents += heat(zone_by_profile(data_), wording::zone_by_profile_figure());
        if (data_.by_profiles.size() <= most_combinations)
            contents += html_of(combinations_table(data_)) + paragraph(wording::note_on_profiles());
        else
            contents += html_of(profiles_alone_table(data_)) +
                        paragraph(wording::note_on_one_profile(data_.by_profiles.size()));
        return contents + paragraph(wording::approximate_sentence(exact));
    }

    [[nodiscard]] std::string worths() const {
        return paragraph(wording::trading_sentence(data_.analysis)) +
               paragraph(wording::checking_sentence(data_.analysis)) +
               paragraph(wording::trust_worth_sentence(data_.analysis)) +
               html_element("h3", wording::heading_of_even_trust()) + html_of(trust_table(data_)) +
               paragraph(wording::note_on_trust());
    }

    [[nodiscard]] std::string provisions() const {
        const picture::GainBars bars = provision_worths(data_);
        const bool marked = data_.analysis.zone.points.has_value();
        std::string contents = html_figure(picture::gain_bars(bars, figure_width, picture::estimated_width),
                                           wording::provisions_figure(marked));
        if (marked)
            contents += html_of(balanced_text_table(data_)) + paragraph(wording::note_on_balanced());
        return contents;
    }

    [[nodiscard]] std::string keeping() const {
        if (data_.keeping.empty())
            return paragraph(wording::nothing_to_keep());
        std::string contents = paragraph(wording::keeping_summary(data_.keeping));
        for (std::size_t p = 0; p < data_.open().party_count(); ++p) {
            const picture::HeatTable table = keeping_by_profile(data_, treaty::PartyId(p));
            if (!table.rows.empty())
                contents += heat(table, wording::keeping_figure(data_.open(), treaty::PartyId(p)));
        }
        for (const analysis::BreakablePromise& promise : data_.breakable)
            contents += paragraph(wording::sentence(data_.open(), file_, promise));
        return contents;
    }

    [[nodiscard]] std::string measures() const {
        if (data_.measures.empty())
            return paragraph(wording::no_measures_compared());
        std::string contents = paragraph(wording::note_on_measures());
        for (std::size_t p = 0; p < data_.open().party_count(); ++p) {
            const Table table = measures_table(data_, treaty::PartyId(p));
            if (table.rows.size() > 1)
                contents += html_element("h3", data_.open().parties[p].short_name) + html_of(table);
        }
        return contents;
    }

    [[nodiscard]] std::string agents() const {
        if (data_.pairings.empty())
            return paragraph(wording::nothing_played());
        const bool pair = data_.open().party_count() == 2;
        std::string contents =
            html_of(pairings_table(data_)) +
            paragraph(pair ? wording::note_on_cooperative_pair() : wording::note_without_cooperative_pair());
        if (pair)
            contents += heat(pairings_in_force(data_), wording::in_force_figure(data_.open(), pairing_games())) +
                        heat(pairings_together(data_), wording::together_figure(data_.open()));
        return contents;
    }

    [[nodiscard]] std::string reading() const {
        std::size_t longest_event = 0;
        for (const analysis::ReadingLoad& load : data_.reading)
            if (load.part == analysis::ReadingPart::events)
                longest_event = load.at_once;
        return html_of(reading_table(data_)) +
               paragraph(wording::note_on_reading(analysis::careful_reading, longest_event));
    }

    [[nodiscard]] std::string verdicts() const {
        std::string contents;
        Page findings;
        findings.heading(wording::heading_of(BalanceSection::verdicts)); // the card has it: left out
        for (const scenario::Fault& fault : data_.warnings)
            findings.item(wording::sentence(file_, fault));
        for (const analysis::ZoneFinding& finding : data_.zone_findings)
            findings.item(wording::sentence(data_.open(), file_, finding));
        for (const analysis::TeachingFigure& figure : data_.held.found)
            findings.item(
                wording::after_code(scenario::word_of(figure.code), wording::figure_told(*data_.scenario, figure) +
                                                                        " " + wording::advice_on(figure.code)));
        contents += html_element("h3", wording::heading_of_findings());
        contents += findings.blocks().size() > 1 ? html_of(findings) : paragraph(wording::no_findings());
        if (!data_.allowances.empty()) {
            Page allowed;
            allowed.heading(wording::heading_of_allowances());
            for (const scenario::LintAllowance& allowance : data_.allowances)
                allowed.item(wording::after_code(scenario::word_of(allowance.code), allowance.reason));
            contents += html_element("h3", wording::heading_of_allowances()) + html_of(allowed);
        }
        if (!data_.figures.played)
            contents += paragraph(wording::nothing_played());
        return contents + html_element("h3", wording::heading_of_all_figures()) + html_of(verdicts_table(data_));
    }

    static std::string heat(const picture::HeatTable& table, const wording::FigureWords& words) {
        return html_figure(picture::heat_table(table, figure_width, picture::estimated_width), words);
    }

    const BalanceData& data_;
    const std::string& file_;
    Paper paper_;
    std::string html_;
};

} // namespace

std::string balance_html(const BalanceData& data, const std::string& file, Paper paper) {
    return BalancePage(data, file, paper).write();
}

} // namespace parley::report
