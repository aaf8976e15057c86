#include "command_line/play/home_page.hpp"

#include "wording/names.hpp"
#include "wording/phrase.hpp"

namespace parley::command_line {
namespace {

std::string veto_words(const rules::View& view, const scenario::Constituency& constituency) {
    switch (constituency.veto.kind) {
    case scenario::Veto::Kind::never:
        return "cannot stop a text";
    case scenario::Veto::Kind::always:
        return "can stop any text";
    case scenario::Veto::Kind::from_option:
        return "can stop a text with at least " +
               wording::in_quotes(
                   wording::option_label(view.scenario(), constituency.veto.provision, constituency.veto.at_least)) +
               " (" + wording::provision_name(view.scenario(), constituency.veto.provision) + ")";
    }
    return "";
}

} // namespace

std::vector<std::string> home_on(const rules::View& view, const treaty::Outcome& outcome) {
    std::vector<std::string> lines;
    std::vector<std::string> unasked;
    for (std::size_t i = 0; i < view.constituency_count(); ++i) {
        const rules::ConstituencyId id(i);
        const std::optional<rules::Weighing> weighing = rules::weigh_known(view, id, outcome);
        if (!weighing) {
            unasked.push_back(view.constituency(id).name);
            continue;
        }
        const bool enough = weighing->support >= weighing->threshold;
        std::string line =
            wording::raised(view.constituency(id).name) + " would give it " + std::to_string(weighing->support);
        line += weighing->can_veto ? ", " + std::to_string(weighing->threshold) + " needed" +
                                         (enough ? "." : ": it would be stopped at home.")
                                   : ", without a veto.";
        lines.push_back(std::move(line));
    }
    if (!unasked.empty())
        lines.push_back("Not asked yet: " + wording::listed(unasked) + ".");
    return lines;
}

void show_home(Sitting& sitting) {
    const rules::View view = sitting.view();
    Terminal& terminal = sitting.terminal;
    terminal.heading("Home: " + wording::capital_name(view.scenario(), view.seat()));
    for (std::size_t i = 0; i < view.constituency_count(); ++i) {
        const rules::ConstituencyId id(i);
        const scenario::Constituency& constituency = view.constituency(id);
        terminal.say("- " + wording::raised(constituency.name) + ": support " + std::to_string(view.own().support[i]) +
                     " of 100; " + veto_words(view, constituency) + ". " + constituency.interest);
        if (const std::vector<scenario::Concern>* concerns = view.concerns(id)) {
            for (const scenario::Concern& concern : *concerns)
                terminal.say("    " + wording::provision_name(view.scenario(), concern.provision) + ": " +
                             concern.reason);
        } else {
            terminal.say("    Not asked yet: what it minds is not known. Touching it unasked costs support.");
        }
    }
    terminal.say("On the text agreed so far:");
    for (const std::string& line : home_on(view, view.open().text.agreed))
        terminal.say("  " + line);
}

} // namespace parley::command_line
