#include "classroom/sheets/debrief_sheet.hpp"

#include "classroom/pages/markup.hpp"
#include "classroom/sheets/moments_sheet.hpp"
#include "report/debrief_pictures.hpp"
#include "report/html_blocks.hpp"
#include "wording/classroom/sheet_words.hpp"
#include "wording/debrief/headings.hpp"
#include "wording/debrief/possible_texts.hpp"
#include "wording/debrief/report_page.hpp"
#include "wording/moments.hpp"

namespace parley::classroom {
namespace {

constexpr double chart_width = 344; // of a phone's column
constexpr double space_height = 320, line_height = 110, bars_height = 240;

std::string figure_of(const picture::Picture& picture, std::string title) {
    return "<figure>" + picture::svg(picture, picture::palette(picture::Theme::light), {std::move(title), true, true}) +
           "</figure>\n";
}

class DebriefSheet {
  public:
    DebriefSheet(const game::Game& game, rules::PartyId seat)
        : data_(report::debrief_data(game)),
          debrief_{game, data_, seat},
          reader_(debrief_.reader()) {}

    std::string write() {
        std::string html = judgement();
        for (std::size_t p = 0; p < debrief_.scenario().party_count(); ++p)
            if (rules::PartyId(p) != debrief_.seat)
                html += possible(rules::PartyId(p));
        html += section(report::write_take_away, "", report::ItemsAs::numbers);
        html += wrapped("section", element("h2", wording::heading_of(wording::DebriefSection::moments)) +
                                       element("p", wording::how_moments_are_found()) +
                                       moments_form(wording::read_the_moments()));
        html += fold("worth", report::write_worth, bars());
        html += fold("gain", report::write_joint_gain, "");
        html += fold("offers", report::write_offers, conceded());
        const picture::Timelines lines = report::number_lines(debrief_);
        html += fold("numbers", report::write_numbers,
                     figure_of(picture::timelines(lines, {chart_width, picture::timelines_height(lines, line_height)},
                                                  picture::estimated_width),
                               wording::numbers_figure().title),
                     report::ItemsAs::numbers);
        html += fold("papers", report::write_their_papers, "") + fold("notebook", report::write_their_notebook, "");
        html += fold("estimates", report::write_estimates, believed());
        html += fold("after", report::write_aftermath, "") + fold("history", report::write_history, "");
        return html + "<div class=\"actions\">" +
               link_to("report?keep=1", wording::keep_report(), "choice brief main") + "</div>\n";
    }

  private:
    using Writer = void (*)(report::Page&, const report::Debriefed&);

    [[nodiscard]] report::Page page_of(Writer writer) const {
        report::Page page;
        writer(page, debrief_);
        return page;
    }
    static std::string heading_of(const report::Page& page) {
        const auto* heading = page.blocks().empty() ? nullptr : std::get_if<report::Heading>(&page.blocks().front());
        return heading == nullptr ? std::string() : heading->words;
    }

    /// The first sentence heads the page.
    std::string judgement() const {
        std::string html;
        const report::Page judged = page_of(report::write_judgement);
        for (const report::Block& block : judged.blocks())
            if (const auto* paragraph = std::get_if<report::Paragraph>(&block))
                html += element(html.empty() ? "h1" : "p", paragraph->words, html.empty() ? "judgement" : "");
        const report::Page score = page_of(report::write_score);
        return html + folded("score", heading_of(score), report::html_of(score));
    }

    std::string possible(rules::PartyId other) const {
        const report::PossibleTexts possible = report::possible_texts(debrief_, other);
        return wrapped("section", element("h2", wording::possible_texts_heading(reader_, other)) +
                                      figure_of(picture::utility_space(possible.space, {chart_width, space_height},
                                                                       picture::estimated_width),
                                                wording::possible_texts_title(reader_, other)) +
                                      folded("read-" + std::to_string(other.index()), wording::how_to_read_it(),
                                             element("p", report::possible_texts_words(debrief_, possible))));
    }

    std::string section(Writer writer, const std::string& picture, report::ItemsAs items) const {
        const report::Page page = page_of(writer);
        return page.blocks().empty()
                   ? std::string()
                   : wrapped("section", element("h2", heading_of(page)) + picture + report::html_of(page, items));
    }

    std::string fold(std::string_view key, Writer writer, const std::string& picture,
                     report::ItemsAs items = report::ItemsAs::dashes) const {
        const report::Page page = page_of(writer);
        return page.blocks().empty() ? std::string()
                                     : folded(key, heading_of(page), picture + report::html_of(page, items));
    }

    std::string bars() const {
        std::string html;
        for (const picture::WorthBar& bar : report::worth_bars(debrief_))
            html += figure_of(picture::worth_bar(bar, chart_width, picture::estimated_width),
                              wording::worth_figure(reader_, rules::PartyId(bar.party)).title);
        return html;
    }

    std::string conceded() const {
        for (const report::Concession& each : data_.concessions)
            if (each.moved)
                return figure_of(picture::concessions(report::concessions_made(debrief_), {chart_width, bars_height},
                                                      picture::estimated_width),
                                 wording::concessions_figure().title);
        return {};
    }

    std::string believed() const {
        std::string html;
        for (const picture::Estimates& made : report::estimates_made(debrief_))
            html += figure_of(picture::estimates(made, chart_width, picture::estimated_width),
                              wording::assessments_figure().title);
        return html;
    }

    const report::DebriefData data_;
    const report::Debriefed debrief_;
    const wording::DebriefReader reader_;
};

} // namespace

std::string debrief_sheet(const game::Game& game, rules::PartyId seat) { return DebriefSheet(game, seat).write(); }

} // namespace parley::classroom
