#include "classroom/sheets/moments_sheet.hpp"

#include "classroom/hall/seeking_moments.hpp"
#include "classroom/pages/markup.hpp"
#include "wording/classroom/sheet_words.hpp"
#include "wording/debrief/headings.hpp"
#include "wording/moments.hpp"

namespace parley::classroom {
namespace {

std::string moment_section(const game::Game& game, rules::PartyId seat, const SoughtMoments& sought, std::size_t i) {
    const game::Moment& moment = sought.found.moments.chosen[i];
    const std::string& agent = sought.found.search.how.agent;
    const wording::MomentWords words = wording::moment_words(game, seat, moment, agent);
    const double points = moment.difference.mean;
    return wrapped("section", "<h2 class=\"line\"><span>" + escaped(words.when) + "</span> " +
                                  element("span", wording::moment_difference(points), points < 0 ? "bad" : "good") +
                                  "</h2>\n" + element("p", wording::moment_done(words), "lead") +
                                  element("p", wording::moment_outcome(words)) +
                                  element("h3", wording::what_would_have_come()) +
                                  element("p", wording::what_if_words(game, sought.came_of[i], agent)));
}

std::string working(const SeekingMoments& seeking) {
    const std::string share = wording::share_of_games_played(seeking.percent());
    return wrapped("section", element("p", wording::moments_being_found(seeking.begun())) + element("p", share) +
                                  "<progress max=\"100\" value=\"" + std::to_string(seeking.percent()) +
                                  "\" aria-label=\"" + escaped(share) + "\"></progress>\n");
}

} // namespace

std::string moments_form(std::string_view label) {
    return "<form method=\"post\" action=\"moments\"><button class=\"choice\">" + escaped(label) + "</button></form>\n";
}

std::string moments_sheet(const game::Game& game, rules::PartyId seat, const SideNotes& notes) {
    std::string html = element("h1", wording::heading_of(wording::DebriefSection::moments));
    if (notes.moments) {
        for (std::size_t i = 0; i < notes.moments->came_of.size(); ++i)
            html += moment_section(game, seat, *notes.moments, i);
        html +=
            element("p", wording::moments_found(notes.moments->found.moments, notes.moments->found.search), "quiet");
    } else {
        html += element("p", wording::how_moments_are_found());
        if (notes.moments_lost)
            html += element("p", wording::moments_not_found(), "notice bad");
        html += notes.seeking ? working(*notes.seeking) : moments_form(wording::look_for_moments_label());
    }
    return html + link_to("debrief", wording::back_to_the_debrief(), "choice");
}

} // namespace parley::classroom
