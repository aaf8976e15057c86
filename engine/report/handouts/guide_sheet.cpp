// The instructor's guide: what to do, what can be agreed, what to ask afterwards, and the answers.
#include "report/handouts/handout_page.hpp"
#include "report/handouts/sheets.hpp"
#include "report/html_blocks.hpp"
#include "report/scenario_picture.hpp"
#include "wording/analysis_words.hpp"
#include "wording/commands/analysis_tables.hpp"
#include "wording/debrief/report_page.hpp"
#include "wording/figures.hpp"
#include "wording/handouts/handout_titles.hpp"
#include "wording/handouts/public_sheet_words.hpp"
#include "wording/listing.hpp"
#include "wording/names.hpp"

namespace parley::report {
namespace {

using treaty::PartyId;
using wording::HandoutPart;

class Guide {
  public:
    Guide(const scenario::Scenario& scenario, const analysis::Profiles& dealt, Paper paper)
        : scenario_(scenario),
          open_(scenario.open),
          dealt_(dealt),
          analysis_(analysis::analyse(scenario, dealt, analysis::trust_at_start(scenario.open))),
          page_({wording::handout_title(wording::HandoutKind::guide), open_.title, wording::for_the_instructor(),
                 Discretion::confidential},
                paper) {}

    std::string write(const std::vector<wording::FileInFolder>& files) {
        page_.plain(paragraph_html(open_.summary) + paragraph_html(open_.teaches));
        list(HandoutPart::objectives, scenario_.teaching.objectives);
        card(HandoutPart::folder,
             table_html(wording::folder_rows(files)) +
                 (scenario_.teaching.quiz.empty() ? paragraph_html(wording::no_quiz_in_file()) : ""));
        card(HandoutPart::on_paper, steps_html(wording::steps_on_paper(open_)));
        write_what_can_be_agreed();
        write_during();
        write_afterwards();
        return page_.finish(wording::handout_foot(open_));
    }

  private:
    void card(HandoutPart part, const std::string& html, OnPaper paper = OnPaper::flowing) {
        page_.card(wording::handout_heading(part), html, paper);
    }
    /// Nothing for an empty list.
    void list(HandoutPart part, const std::vector<std::string>& lines, const std::string& note = {}) {
        if (!lines.empty())
            card(part, (note.empty() ? "" : leads_in(note)) + list_html(lines));
    }

    /// What is not parted from the list or table after it.
    [[nodiscard]] static std::string leads_in(const std::string& note) { return html_element("p", note, "leads-in"); }

    void write_what_can_be_agreed() {
        const std::string falls = wording::note_on_falls(scenario_, dealt_);
        card(HandoutPart::dealt, table_html(wording::dealt_rows(scenario_, dealt_)) +
                                     paragraph_html(wording::note_on_dealt()) +
                                     (falls.empty() ? "" : paragraph_html(falls)));
        card(HandoutPart::stakes, leads_in(wording::note_on_stakes()) + table_html(wording::stake_rows(scenario_)));
        std::string html = paragraph_html(wording::profiles_sentence(open_, dealt_) + " " +
                                          wording::trust_sentence(open_, analysis_.trust) + " " +
                                          wording::zone_sentence(analysis_.zone));
        if (!analysis_.zone.exact)
            html += paragraph_html(wording::approximate_sentence(analysis_.zone.exact));
        for (const std::string& sentence : {wording::trading_sentence(analysis_), wording::checking_sentence(analysis_),
                                            wording::trust_worth_sentence(analysis_)})
            html += paragraph_html(sentence);
        card(HandoutPart::likely_paths, html + picture_of_two() + combinations());
        if (analysis_.zone.points)
            card(HandoutPart::named_texts,
                 table_html(wording::named_text_rows(open_, *analysis_.zone.points)) +
                     leads_in(wording::leads_in_nash()) +
                     list_html(wording::text_by_article(open_, analysis_.zone.points->nash.outcome)));
    }

    /// Of the two parties that the calendar names first.
    [[nodiscard]] std::string picture_of_two() const {
        const analysis::Situation situation = analysis::situation_with(scenario_, dealt_, analysis_.trust);
        return html_figure(
            picture::utility_space(scenario_space(open_, situation, analysis_.zone, PartyId(0), PartyId(1)),
                                   {figure_width, 400}, picture::estimated_width),
            wording::analysis_title(open_), wording::picture_of_texts());
    }

    [[nodiscard]] std::string combinations() const {
        const std::vector<analysis::AtProfiles> all = analysis::analyse_all_profiles(scenario_, analysis_.trust);
        if (all.size() < 2)
            return {};
        std::vector<std::vector<std::string>> rows{wording::combination_titles(open_)};
        for (const analysis::AtProfiles& at : all)
            rows.push_back(wording::combination_row(open_, at));
        return leads_in(wording::leads_in_combinations()) + table_html(rows);
    }

    void write_during() {
        list(HandoutPart::if_asked, wording::concern_lines(scenario_), wording::note_on_asking());
        list(HandoutPart::announcements, wording::announcement_lines(scenario_));
        list(HandoutPart::cables, wording::cable_lines(scenario_), wording::note_on_cables());
    }

    void write_afterwards() {
        if (!scenario_.teaching.debrief_questions.empty())
            card(HandoutPart::debrief, steps_html(scenario_.teaching.debrief_questions));
        list(HandoutPart::answers, wording::answer_lines(scenario_, analysis_));
        list(HandoutPart::keeping, wording::keeping_lines(open_, analysis::keeping_table(scenario_)));
        if (!scenario_.teaching.historical_outcome.empty())
            card(HandoutPart::history, paragraph_html(scenario_.teaching.historical_outcome));
        rules::Public over; // when every source may be named
        over.phase = rules::Ended{};
        if (const std::vector<wording::RecordLine> later = wording::later_record(open_, over); !later.empty())
            card(HandoutPart::later, record_list(later));
        std::vector<std::string> terms;
        for (const scenario::GlossaryTerm& term : scenario_.teaching.glossary)
            terms.push_back(wording::term_line(term));
        list(HandoutPart::glossary, terms);
        write_sources();
    }

    void write_sources() {
        std::string html;
        for (const scenario::Source& source : open_.sources)
            html += "<li>" + in_line(source.title) + " <span>(" + wording::source_kind(source.kind) + ")</span></li>\n";
        if (!html.empty())
            page_.card(wording::sources_heading(), "<ul class=\"sources\">\n" + html + "</ul>\n");
    }

    const scenario::Scenario& scenario_;
    const scenario::PublicScenario& open_;
    analysis::Profiles dealt_;
    analysis::ScenarioAnalysis analysis_;
    HandoutPage page_;
};

} // namespace

std::string guide_sheet(const scenario::Scenario& scenario, const analysis::Profiles& dealt,
                        const std::vector<wording::FileInFolder>& files, Paper paper) {
    return Guide(scenario, dealt, paper).write(files);
}

} // namespace parley::report
