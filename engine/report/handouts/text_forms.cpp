// The draft to be marked, and the agreement to be signed.
#include "report/handouts/handout_page.hpp"
#include "report/handouts/sheets.hpp"
#include "report/html_blocks.hpp"
#include "wording/handouts/handout_titles.hpp"
#include "wording/handouts/public_sheet_words.hpp"
#include "wording/names.hpp"
#include "wording/pages/surroundings.hpp"

namespace parley::report {
namespace {

using treaty::ArticleId;
using treaty::OptionIndex;
using treaty::PartyId;
using treaty::ProvisionId;
using wording::HandoutKind;
using wording::HandoutPart;

class TextForm {
  public:
    TextForm(const scenario::PublicScenario& scenario, HandoutKind kind, Paper paper)
        : scenario_(scenario),
          page_({wording::handout_title(kind), scenario.title, wording::for_everybody(), Discretion::open}, paper) {}

    std::string rolling_text() {
        page_.plain(html_element("p", scenario_.text.title, "lead") +
                    paragraph_html(wording::how_to_use_rolling_text()) + "<p>" + in_line(wording::meeting_and_time()) +
                    " " + std::string(long_blank()) + "</p>\n");
        for (std::size_t a = 0; a < scenario_.text.articles.size(); ++a) {
            std::string html = consent(ArticleId(a));
            for (const ProvisionId provision : scenario_.text.articles[a].provisions)
                html += ladder(provision, true);
            html += "<p class=\"initials\">" + std::string(tick_box()) + in_line(wording::agreed_box()) + "</p>\n";
            page_.card(wording::printed_article_heading(scenario_, ArticleId(a)), html);
        }
        return page_.finish(wording::handout_foot(scenario_));
    }

    std::string agreement() {
        page_.plain(html_element("p", scenario_.text.title, "lead") + paragraph_html(wording::how_to_use_agreement()) +
                    "<p>" + in_line(wording::meeting_and_time()) + " " + std::string(long_blank()) + "</p>\n<p>" +
                    std::string(tick_box()) + in_line(wording::no_agreement_box()) + "</p>\n" +
                    paragraph_html(wording::parties_have_agreed(scenario_)));
        for (std::size_t a = 0; a < scenario_.text.articles.size(); ++a) {
            std::string html = consent(ArticleId(a)) + "<p class=\"leads-in\">" + std::string(tick_box()) +
                               in_line(wording::article_left_out()) + "</p>\n";
            for (const ProvisionId provision : scenario_.text.articles[a].provisions)
                html += ladder(provision, false);
            page_.card(wording::printed_article_heading(scenario_, ArticleId(a)), html + initials());
        }
        page_.card(wording::handout_heading(HandoutPart::signatures), signatures(), OnPaper::together);
        return page_.finish(wording::handout_foot(scenario_));
    }

  private:
    /// Whose word the article needs and who is heard on it, where the text names somebody.
    [[nodiscard]] std::string consent(ArticleId article) const {
        const std::string line = wording::consent_line(scenario_, article);
        return line.empty() ? line : paragraph_html(line);
    }
    [[nodiscard]] bool opens_at(std::size_t party, ProvisionId provision, OptionIndex option) const {
        return party < scenario_.opening_drafts.size() && scenario_.opening_drafts[party] &&
               (*scenario_.opening_drafts[party])[provision.index()] == option;
    }

    /// Every rung with its clause; in the draft a column a delegation, else a box before each.
    [[nodiscard]] std::string ladder(ProvisionId provision, bool with_sides) const {
        std::string html = "<table class=\"ladder\">\n<thead><tr><th scope=\"col\" class=\"what\">" +
                           in_line(wording::provision_heading(scenario_, provision)) + "</th>";
        for (std::size_t p = 0; with_sides && p < scenario_.party_count(); ++p)
            html += "<th scope=\"col\" class=\"side\">" + in_line(wording::short_name(scenario_, PartyId(p))) + "</th>";
        html += "</tr></thead>\n<tbody>\n";
        const std::vector<treaty::Option>& options = scenario_.text.at(provision).options;
        for (std::size_t i = 0; i < options.size(); ++i) {
            html += "<tr><td>" + std::string(with_sides ? std::string_view() : tick_box()) + std::to_string(i) + ". " +
                    in_line(options[i].clause) + "</td>";
            for (std::size_t p = 0; with_sides && p < scenario_.party_count(); ++p)
                html += "<td class=\"side\">" + std::string(tick_box()) +
                        (opens_at(p, provision, static_cast<OptionIndex>(i)) ? in_line(wording::opens_here()) : "") +
                        "</td>";
            html += "</tr>\n";
        }
        return html + "</tbody></table>\n";
    }

    [[nodiscard]] std::string initials() const {
        std::string html = "<p class=\"initials\">" + in_line(wording::initialled_by()) + " ";
        for (std::size_t p = 0; p < scenario_.party_count(); ++p)
            html += "<span class=\"who\">" + in_line(wording::short_name(scenario_, PartyId(p))) + " " +
                    std::string(short_blank()) + "</span> ";
        return html + "</p>\n";
    }

    [[nodiscard]] std::string signatures() const {
        std::string html;
        for (std::size_t p = 0; p < scenario_.party_count(); ++p)
            html += "<div class=\"sign\"><div class=\"line\"></div>\n" +
                    html_element("p", wording::signs_for(scenario_, PartyId(p))) + "</div>\n";
        return html + "<div class=\"sign\"><div class=\"line\"></div>\n" +
               html_element("p", wording::place_and_date()) + "</div>\n";
    }

    const scenario::PublicScenario& scenario_;
    HandoutPage page_;
};

} // namespace

std::string rolling_text_sheet(const scenario::PublicScenario& scenario, Paper paper) {
    return TextForm(scenario, HandoutKind::rolling_text, paper).rolling_text();
}

std::string agreement_sheet(const scenario::PublicScenario& scenario, Paper paper) {
    return TextForm(scenario, HandoutKind::agreement, paper).agreement();
}

} // namespace parley::report
