#include "command_line/composing/package_page.hpp"

#include "command_line/composing/worth_bar.hpp"
#include "wording/document.hpp"
#include "wording/figures.hpp"
#include "wording/names.hpp"
#include "wording/phrase.hpp"

namespace parley::command_line {

core::Points worth_of(const rules::View& view, const treaty::Package& package) {
    return rules::utility_now(view).worth(treaty::with(view.scenario().text, view.open().text.agreed, package));
}

void show_package(Sitting& sitting, const treaty::Package& package, rules::ArticleSet linked) {
    const rules::View view = sitting.view();
    Terminal& terminal = sitting.terminal;
    terminal.lines(wording::package_sheet(view, package));
    if (!linked.empty())
        terminal.say("Linked, all or none: " + wording::articles_briefly(view.scenario(), linked) + ".");
    terminal.raw(worth_bar(worth_of(view, package), rules::reservation_now(view), terminal.width()) + "\n");
}

std::string proposal_line(const rules::View& view, rules::PartyId author, const rules::Proposal& proposal) {
    const std::string whose =
        author == view.seat() ? "Our own proposal" : "The proposal of " + wording::party_name(view.scenario(), author);
    return whose + " stands, " + (proposal.tone == rules::Tone::firm ? "firm" : "exploring") + ": " +
           wording::article_numbers(view.scenario(), proposal.package.articles) +
           (proposal.linked.empty() ? ""
                                    : " (linked: " + wording::article_numbers(view.scenario(), proposal.linked) + ")") +
           ". With it the text is worth " + wording::points(worth_of(view, proposal.package)) + " to us; no deal " +
           wording::points(rules::reservation_now(view)) + ".";
}

} // namespace parley::command_line
