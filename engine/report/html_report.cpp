#include "report/html_report.hpp"

#include "picture/svg.hpp"
#include "report/debrief_pictures.hpp"
#include "report/html_blocks.hpp"
#include "report/html_frame.hpp"
#include "wording/debrief/headings.hpp"
#include "wording/debrief/outcome.hpp"
#include "wording/debrief/possible_texts.hpp"
#include "wording/debrief/report_page.hpp"

#include <algorithm>
#include <array>

namespace parley::report {
namespace {

constexpr double possible_texts_height = 340;
constexpr std::size_t most_bars_in_summary = 2;

/// Beside what follows, where there is room.
std::string beside(const std::string& contents) { return "<div class=\"beside\">\n" + contents + "</div>\n"; }

/// The other party that had most to say of texts: whose proposals were most; of equals the first.
PartyId partner_of(const Debriefed& debrief) {
    std::array<std::size_t, treaty::max_parties> tabled{};
    for (const Concession& concession : debrief.data.concessions)
        ++tabled[concession.by.index()];
    std::optional<std::size_t> most;
    for (std::size_t p = 0; p < debrief.scenario().party_count(); ++p)
        if (PartyId(p) != debrief.seat && (!most || tabled[p] > tabled[*most]))
            most = p;
    return PartyId(most.value_or(0));
}

class ReportWriter {
  public:
    ReportWriter(const Debriefed& debrief, Paper paper) : debrief_(debrief), reader_(debrief.reader()), paper_(paper) {}

    std::string write() {
        html_ = html_head(wording::debrief_title(debrief_.scenario()), paper_);
        write_bar();
        html_ += html_column();
        write_summary();
        html_ += html_details();
        write_details();
        write_end();
        html_ += html_details_end();
        html_ += html_foot();
        return std::move(html_);
    }

  private:
    using Section = void (*)(Page&, const Debriefed&);

    /// Two pages, and no more for any number of seats: how it ended and what was possible; what it was worth, the
    /// moments and what to take away.
    void write_summary() {
        write_judgement_card();
        write_possible_texts(partner_);
        write_worth_card();
        plain_card(write_moments);
        plain_card(write_take_away, ItemsAs::numbers);
    }

    void write_details() {
        plain_card(write_joint_gain);
        write_other_possible_texts();
        write_bars_of_many();
        write_offers_card();
        write_numbers_card();
        write_others();
        write_afterwards();
    }

    [[nodiscard]] Page page_of(Section section) const {
        Page page;
        section(page, debrief_);
        return page;
    }

    /// The heading that a section gives itself.
    static std::string heading_of(const Page& page) {
        if (page.blocks().empty())
            return {};
        const Heading* heading = std::get_if<Heading>(&page.blocks().front());
        return heading != nullptr ? heading->words : std::string();
    }

    void card(const std::string& heading, const std::string& contents, OnPaper paper = OnPaper::flowing) {
        html_ += html_card(heading, contents, paper);
    }

    void plain_card(Section section, ItemsAs items = ItemsAs::dashes) {
        const Page page = page_of(section);
        if (!page.blocks().empty())
            card(heading_of(page), html_of(page, items));
    }

    /// The hidden intentions, now open, by party.
    [[nodiscard]] std::vector<treaty::ProfileId> truths() const {
        std::vector<treaty::ProfileId> all;
        for (std::size_t p = 0; p < debrief_.scenario().party_count(); ++p)
            all.push_back(debrief_.game.state().own[p].profile);
        return all;
    }

    void write_figure_of_score(const std::string& name, const std::string& figure, const std::string& of = {}) {
        html_ += "<div><dt>" + picture::escaped(name) + "</dt><dd>" + picture::escaped(figure) +
                 (of.empty() ? "" : " <span class=\"of\">" + picture::escaped(of) + "</span>") + "</dd></div>\n";
    }

    void write_bar() {
        const DebriefData& data = debrief_.data;
        const game::Score& mine = data.score.of[debrief_.seat.index()];
        const wording::ScoreBarTitles titles = wording::score_bar_titles(data.rehearsal);
        html_ += html_bar();
        html_ += html_element("p", wording::report_kind(data.rehearsal), "over");
        html_ += html_element("h1", debrief_.scenario().title);
        html_ += html_element("p", wording::you_led_against(reader_, truths()));
        html_ += "</div>\n<dl class=\"scores\">\n";
        write_figure_of_score(titles.score, std::to_string(mine.total()), wording::out_of(100));
        if (data.signing_step)
            write_figure_of_score(titles.joint_gain, wording::percentage(data.score.joint.gain_captured));
        write_figure_of_score(titles.assessment, std::to_string(mine.assessment), wording::out_of(15));
        html_ += "</dl>\n</div></header>\n";
    }

    /// The judgement first, as the lead; then the score.
    void write_judgement_card() {
        const Page judgement = page_of(report::write_judgement);
        html_ += "<section>\n";
        bool lead = true;
        for (const Block& block : judgement.blocks())
            if (const Paragraph* paragraph = std::get_if<Paragraph>(&block)) {
                html_ += html_element("p", paragraph->words, lead ? "lead" : "");
                lead = false;
            }
        const Page score = page_of(report::write_score);
        html_ += html_element("h3", heading_of(score)) + beside(html_of(score)) + "</section>\n";
    }

    void write_possible_texts(PartyId with) {
        const PossibleTexts possible = possible_texts(debrief_, with);
        const picture::Picture picture =
            picture::utility_space(possible.space, {figure_width, possible_texts_height}, picture::estimated_width);
        card(wording::possible_texts_heading(reader_, with),
             html_figure(picture, wording::possible_texts_title(reader_, with),
                         possible_texts_words(debrief_, possible)));
    }

    void write_other_possible_texts() {
        for (std::size_t p = 0; p < debrief_.scenario().party_count(); ++p)
            if (PartyId(p) != debrief_.seat && PartyId(p) != partner_)
                write_possible_texts(PartyId(p));
    }

    /// One a party.
    [[nodiscard]] std::string bars() const {
        std::string bars;
        for (const picture::WorthBar& bar : worth_bars(debrief_))
            bars += html_figure(picture::worth_bar(bar, figure_width, picture::estimated_width),
                                wording::worth_figure(reader_, PartyId(bar.party)));
        return bars;
    }

    [[nodiscard]] bool many_bars() const { return debrief_.scenario().party_count() > most_bars_in_summary; }

    void write_worth_card() {
        const Page worth = page_of(report::write_worth);
        card(heading_of(worth), (many_bars() ? std::string() : bars()) + beside(html_of(worth)), OnPaper::second_page);
    }

    void write_bars_of_many() {
        if (many_bars())
            card(wording::worth_bars_heading(), bars(), OnPaper::together);
    }

    void write_offers_card() {
        const Page offers = page_of(report::write_offers);
        std::string contents;
        if (std::any_of(debrief_.data.concessions.begin(), debrief_.data.concessions.end(),
                        [](const Concession& concession) { return concession.moved.has_value(); }))
            contents = html_figure(
                picture::concessions(concessions_made(debrief_), {figure_width, 250}, picture::estimated_width),
                wording::concessions_figure());
        card(heading_of(offers), contents + html_of(offers));
    }

    void write_numbers_card() {
        const Page numbers = page_of(report::write_numbers);
        const picture::Timelines lines = number_lines(debrief_);
        card(heading_of(numbers),
             html_figure(picture::timelines(lines, {figure_width, picture::timelines_height(lines, 150)},
                                            picture::estimated_width),
                         wording::numbers_figure()) +
                 html_of(numbers, ItemsAs::numbers));
    }

    void write_others() {
        plain_card(write_their_papers);
        plain_card(write_their_notebook);
        const Page assessments = page_of(report::write_estimates);
        std::string charts;
        for (const picture::Estimates& made : estimates_made(debrief_))
            charts += html_figure(picture::estimates(made, figure_width, picture::estimated_width),
                                  wording::assessments_figure());
        card(heading_of(assessments), charts + html_of(assessments));
    }

    void write_afterwards() {
        plain_card(write_aftermath);
        plain_card(write_history);
    }

    void write_sources() {
        if (debrief_.scenario().sources.empty())
            return;
        std::string list = "<ul class=\"sources\">\n";
        for (const scenario::Source& source : debrief_.scenario().sources)
            list += "<li>" + picture::escaped(source.title) + " <span>(" + wording::source_kind(source.kind) +
                    ")</span></li>\n";
        card(wording::sources_heading(), list + "</ul>\n");
    }

    /// The sources, and the line at the foot: on paper few sources stay with it, so that it does not stand alone.
    void write_end() {
        constexpr std::size_t few = 12;
        const bool together = debrief_.scenario().sources.size() <= few;
        html_ += together ? "<div class=\"together\">\n" : "";
        write_sources();
        write_footer();
        html_ += together ? "</div>\n" : "";
    }

    void write_footer() {
        html_ += html_element("footer", wording::report_foot(debrief_.scenario(), debrief_.game.setup().seed));
    }

    const Debriefed& debrief_;
    wording::DebriefReader reader_;
    Paper paper_;
    PartyId partner_ = partner_of(debrief_); // whose picture stands in the summary
    std::string html_;
};

} // namespace

std::string html_report(const game::Game& game, rules::PartyId seat, std::optional<MomentsFound> moments, Paper paper) {
    DebriefData data = debrief_data(game);
    data.moments = std::move(moments);
    return ReportWriter({game, data, seat}, paper).write();
}

} // namespace parley::report
