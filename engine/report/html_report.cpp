#include "report/html_report.hpp"

#include "picture/svg.hpp"
#include "report/debrief_pictures.hpp"
#include "report/html_blocks.hpp"
#include "report/html_style.hpp"
#include "wording/figures.hpp"
#include "wording/names.hpp"
#include "wording/phrase.hpp"

#include <algorithm>

namespace parley::report {
namespace {

using wording::phrase;

constexpr double figure_width = 860;

std::string kind_words(scenario::SourceKind kind) {
    switch (kind) {
    case scenario::SourceKind::primary:
        return "primary";
    case scenario::SourceKind::leaked:
        return "leaked";
    case scenario::SourceKind::press:
        return "press";
    case scenario::SourceKind::scholarship:
        return "scholarship";
    case scenario::SourceKind::invented:
        return "invented";
    }
    return "";
}

class ReportWriter {
  public:
    explicit ReportWriter(const Debriefed& debrief) : debrief_(debrief) {}

    std::string write() {
        html_ = "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n";
        html_ += html_element("title", "Debrief: " + debrief_.scenario().title);
        html_ += "<style>\n" + html_style() + "</style>\n</head>\n<body>\n";
        write_bar();
        html_ += "<main class=\"column\">\n";
        write_judgement_card();
        write_possible_texts();
        write_worth_card();
        plain_card(write_moments);
        write_offers_card();
        write_numbers_card();
        write_others();
        write_afterwards();
        write_sources();
        write_footer();
        html_ += "</main>\n</body>\n</html>\n";
        return std::move(html_);
    }

  private:
    using Section = void (*)(Page&, const Debriefed&);

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

    void card(const std::string& heading, const std::string& contents) {
        html_ += "<section>\n" + html_element("h2", heading) + contents + "</section>\n";
    }

    void plain_card(Section section, ItemsAs items = ItemsAs::dashes) {
        const Page page = page_of(section);
        if (!page.blocks().empty())
            card(heading_of(page), html_of(page, items));
    }

    /// "They were bargaining": the hidden intentions, now open.
    [[nodiscard]] std::string intentions() const {
        std::vector<std::string> parts;
        for (std::size_t p = 0; p < debrief_.scenario().party_count(); ++p) {
            const scenario::Party& party = debrief_.scenario().at(PartyId(p));
            if (PartyId(p) != debrief_.seat)
                parts.push_back(
                    phrase("{party} was {profile}",
                           {{"party", wording::party_name(debrief_.scenario(), PartyId(p))},
                            {"profile", party.profiles[debrief_.game.state().own[p].profile.index()].name}}));
        }
        return wording::joined(parts, ", ");
    }

    void write_figure_of_score(const std::string& name, const std::string& figure, const std::string& of) {
        html_ += "<div><dt>" + picture::escaped(name) + "</dt><dd>" + picture::escaped(figure) +
                 (of.empty() ? "" : " <span class=\"of\">of " + of + "</span>") + "</dd></div>\n";
    }

    void write_bar() {
        const game::Score& mine = debrief_.data.score.of[debrief_.seat.index()];
        html_ += "<header><div class=\"column\">\n<div>\n";
        html_ += html_element("p", debrief_.data.rehearsal ? "Debrief of a rehearsal" : "Debrief", "over");
        html_ += html_element("h1", debrief_.scenario().title);
        html_ += html_element(
            "p", phrase("You led {seat}; {they}.",
                        {{"seat", wording::party_name(debrief_.scenario(), debrief_.seat)}, {"they", intentions()}}));
        html_ += "</div>\n<dl class=\"scores\">\n";
        write_figure_of_score(debrief_.data.rehearsal ? "Score, does not count" : "Score", std::to_string(mine.total()),
                              "100");
        if (debrief_.data.signing_step)
            write_figure_of_score(
                "Joint gain captured",
                std::to_string(static_cast<int>(100 * debrief_.data.score.joint.gain_captured + 0.5)) + " %", "");
        write_figure_of_score("Assessment", std::to_string(mine.assessment), "15");
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
        html_ += html_element("h3", heading_of(score)) + "<div class=\"beside\">\n" + html_of(score) +
                 "</div>\n</section>\n";
    }

    void write_possible_texts() {
        for (std::size_t p = 0; p < debrief_.scenario().party_count(); ++p) {
            if (PartyId(p) == debrief_.seat)
                continue;
            const PossibleTexts possible = possible_texts(debrief_, PartyId(p));
            const picture::Picture picture =
                picture::utility_space(possible.space, {figure_width, 520}, picture::estimated_width);
            const std::string other = wording::party_name(debrief_.scenario(), PartyId(p));
            const std::string heading = debrief_.scenario().party_count() > 2
                                            ? "Every text that was possible, for you and " + other
                                            : "Every text that was possible";
            card(heading, html_figure(picture, heading + ", by its worth to you and to " + other,
                                      possible_texts_words(debrief_, possible)));
        }
    }

    void write_worth_card() {
        const Page worth = page_of(report::write_worth);
        std::string bars;
        for (const picture::WorthBar& bar : worth_bars(debrief_))
            bars += html_figure(picture::worth_bar(bar, figure_width, picture::estimated_width),
                                "What it came to for " + bar.title);
        card(heading_of(worth), bars + "<div class=\"beside\">\n" + html_of(worth) + "</div>\n");
        plain_card(write_joint_gain);
    }

    void write_offers_card() {
        const Page offers = page_of(report::write_offers);
        std::string contents;
        if (std::any_of(debrief_.data.concessions.begin(), debrief_.data.concessions.end(),
                        [](const Concession& concession) { return concession.moved.has_value(); }))
            contents = html_figure(
                picture::concessions(concessions_made(debrief_), {figure_width, 250}, picture::estimated_width),
                "What each side gave of its own worth, session by session",
                "Upwards is given, downwards is taken back. A symbol alone is a first offer.");
        card(heading_of(offers), contents + html_of(offers));
    }

    void write_numbers_card() {
        const Page numbers = page_of(report::write_numbers);
        const picture::Timelines lines = number_lines(debrief_);
        const double height = 60 + 150 * static_cast<double>(lines.panels.size());
        card(heading_of(numbers),
             html_figure(picture::timelines(lines, {figure_width, height}, picture::estimated_width),
                         "Tension, trust and support over the sessions",
                         "Numbers in the picture are the moves listed below.") +
                 html_of(numbers, ItemsAs::numbers));
    }

    void write_others() {
        plain_card(write_their_papers);
        plain_card(write_their_notebook);
        const Page assessments = page_of(report::write_estimates);
        std::string charts;
        for (const picture::Estimates& made : estimates_made(debrief_))
            charts += html_figure(picture::estimates(made, figure_width, picture::estimated_width),
                                  "How likely you thought each intention, session by session");
        card(heading_of(assessments), charts + html_of(assessments));
    }

    void write_afterwards() {
        plain_card(write_aftermath);
        plain_card(write_history);
        plain_card(write_questions, ItemsAs::numbers);
    }

    void write_sources() {
        if (debrief_.scenario().sources.empty())
            return;
        std::string list = "<ul class=\"sources\">\n";
        for (const scenario::Source& source : debrief_.scenario().sources)
            list += "<li>" + picture::escaped(source.title) + " <span>(" + kind_words(source.kind) + ")</span></li>\n";
        card("Sources of the scenario", list + "</ul>\n");
    }

    void write_footer() {
        html_ += html_element("footer", phrase("Parley. Scenario {scenario}, seed {seed}. This report shows the "
                                               "papers of every side.",
                                               {{"scenario", debrief_.scenario().id},
                                                {"seed", std::to_string(debrief_.game.setup().seed)}}));
    }

    const Debriefed& debrief_;
    std::string html_;
};

} // namespace

std::string html_report(const game::Game& game, rules::PartyId seat, std::optional<MomentsFound> moments) {
    DebriefData data = debrief_data(game);
    data.moments = std::move(moments);
    return ReportWriter({game, data, seat}).write();
}

} // namespace parley::report
