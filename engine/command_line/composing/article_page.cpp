#include "command_line/composing/article_page.hpp"

#include "command_line/composing/package_notation.hpp"
#include "command_line/composing/worth_bar.hpp"
#include "command_line/play/prompt.hpp"
#include "wording/document.hpp"
#include "wording/figures.hpp"
#include "wording/names.hpp"
#include "wording/phrase.hpp"

namespace parley::command_line {
namespace {

std::string provision_label(const Sitting& sitting, const game::Draft& draft, treaty::ProvisionId id) {
    const scenario::PublicScenario& scenario = sitting.scenario();
    const treaty::Provision& provision = scenario.text.at(id);
    return provision.name + ", " + std::to_string(draft.option(id)) + ": " +
           wording::option_label(scenario, id, draft.option(id));
}

/// Who stands where on the clause: "Russia 3; agreed 1".
std::string positions_on(const rules::View& view, treaty::ProvisionId provision) {
    std::vector<std::string> parts;
    for (std::size_t i = 0; i < view.scenario().party_count(); ++i) {
        const treaty::OptionIndex option = view.open().text.position[i][provision.index()];
        if (option != treaty::no_option)
            parts.push_back(wording::short_name(view.scenario(), treaty::PartyId(i)) + " " + std::to_string(option));
    }
    if (view.open().text.agreed_articles.contains(view.scenario().text.at(provision).article))
        parts.push_back("agreed " + std::to_string(view.open().text.agreed[provision.index()]));
    return parts.empty() ? "" : "Positions: " + wording::joined(parts, "; ") + ".";
}

std::string option_label(const rules::View& view, const game::Draft& draft, treaty::ProvisionId provision,
                         treaty::OptionIndex option) {
    const treaty::CompiledUtility utility = rules::utility_now(view);
    const core::Points with = utility.worth(draft.outcome_with(provision, option));
    const core::Points now = utility.worth(draft.outcome());
    std::string label =
        wording::option_label(view.scenario(), provision, option) + ": the whole worth " + wording::points(with);
    label += option == draft.option(provision) ? " (as it is)" : " (" + wording::signed_points(with - now) + ")";
    for (const treaty::RedLine& line : rules::instructed_lines(view))
        if (line.provision == provision && treaty::crosses(line, option))
            label += "; your instructions forbid it";
    return label;
}

void choose_option(Sitting& sitting, game::Draft& draft, treaty::ProvisionId provision) {
    const rules::View view = sitting.view();
    const treaty::Provision& clause = view.scenario().text.at(provision);
    sitting.terminal.gap();
    sitting.terminal.say(clause.name + " (" + clause.id + "). Bound: " +
                         wording::party_names(view.scenario(), clause.obligors) + ". " + positions_on(view, provision));
    sitting.terminal.say(wording::cup(view, provision, draft.outcome()));
    Menu menu;
    menu.name = clause.id;
    menu.about = "One clause. Each option shows what the whole package would be worth to you with it.";
    menu.can_go_back = true;
    menu.first_number = 0;
    for (std::size_t i = 0; i < clause.options.size(); ++i)
        menu.choices.push_back({"", option_label(view, draft, provision, static_cast<treaty::OptionIndex>(i)),
                                clause.options[i].clause, false});
    menu.on_enter = draft.option(provision);
    menu.enter_label = "leave it as it is";
    if (const std::optional<Answer> answer = choose(sitting, menu))
        draft.set(provision, static_cast<treaty::OptionIndex>(answer->choice));
}

/// Fills the article with a party's last position on it; says so when there is none.
void take_position(Sitting& sitting, game::Draft& draft, treaty::ArticleId article, treaty::PartyId party) {
    const rules::View view = sitting.view();
    const auto position =
        game::last_position(view.scenario().text, view.open().text, party, treaty::ArticleSet::of(article));
    if (position)
        draft.write(*position);
    else
        sitting.terminal.say(wording::raised(wording::party_name(view.scenario(), party)) +
                             " has no position on this article yet.");
}

struct ArticleMenu {
    Menu menu;
    std::vector<treaty::ProvisionId> provisions;
    std::vector<treaty::PartyId> positions; // after the provisions
};

ArticleMenu article_menu(Sitting& sitting, const game::Draft& draft, treaty::ArticleId article) {
    const scenario::PublicScenario& scenario = sitting.scenario();
    ArticleMenu page;
    page.menu.name = "article " + std::to_string(scenario.text.at(article).number);
    page.menu.about = "One article of your package. Choose a clause, or write clauses in short: id=option id=option.";
    page.menu.free = true;
    page.menu.can_go_back = true;
    for (const treaty::ProvisionId provision : scenario.text.at(article).provisions) {
        page.provisions.push_back(provision);
        page.menu.choices.push_back(
            {scenario.text.at(provision).id, provision_label(sitting, draft, provision), "", false});
    }
    for (std::size_t i = 0; i < scenario.party_count(); ++i) {
        const treaty::PartyId party(i);
        if (!game::last_position(scenario.text, sitting.view().open().text, party, treaty::ArticleSet::of(article)))
            continue;
        const bool own = party == sitting.seat;
        page.positions.push_back(party);
        page.menu.choices.push_back(
            {own ? "ours" : "as-" + scenario.at(party).id,
             own ? "As we last had it" : "As " + wording::party_name(scenario, party) + " last had it", "", false});
    }
    page.menu.choices.push_back({"undo", "Change back the last change", "", false});
    page.menu.choices.push_back({"out", "Leave this article out of the package", "", false});
    page.menu.choices.push_back({"done", "Back to the package", "", false});
    page.menu.on_enter = page.menu.choices.size() - 1;
    page.menu.enter_label = "back to the package";
    return page;
}

void write_clauses(Sitting& sitting, game::Draft& draft, const std::string& line) {
    const auto read = read_package(sitting.scenario(), draft.outcome(), line);
    if (!read) {
        sitting.terminal.say(read.error().sentence);
        return;
    }
    draft.write(read->package);
}

} // namespace

void edit_article(Sitting& sitting, game::Draft& draft, treaty::ArticleId article) {
    draft.take_in(article);
    while (!sitting.left()) {
        const rules::View view = sitting.view();
        const ArticleMenu page = article_menu(sitting, draft, article);
        sitting.terminal.heading(wording::article_name(view.scenario(), article));
        sitting.terminal.say(worth_line(rules::utility_now(view).worth(draft.outcome()), rules::reservation_now(view)));
        const std::optional<Answer> answer = choose(sitting, page.menu);
        if (!answer)
            return;
        if (answer->choice == Answer::free_text) {
            write_clauses(sitting, draft, answer->rest);
        } else if (answer->choice < page.provisions.size()) {
            choose_option(sitting, draft, page.provisions[answer->choice]);
        } else if (const std::size_t i = answer->choice - page.provisions.size(); i < page.positions.size()) {
            take_position(sitting, draft, article, page.positions[i]);
        } else if (page.menu.choices[answer->choice].word == "undo") {
            if (!draft.undo())
                sitting.terminal.say("Nothing has been changed yet.");
        } else {
            if (page.menu.choices[answer->choice].word == "out")
                draft.take_out(article);
            return;
        }
    }
}

} // namespace parley::command_line
