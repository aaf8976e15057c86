#include "command_line/pages/implementation_page.hpp"

#include "command_line/play/prompt.hpp"
#include "wording/decisions.hpp"
#include "wording/figures.hpp"
#include "wording/names.hpp"
#include "wording/phrase.hpp"

namespace parley::command_line {
namespace {

/// What an undertaking costs its own party over the whole course, and how likely a breach is to be seen by its end.
std::string undertaking_words(const rules::View& view, rules::ProvisionId provision) {
    const treaty::Outcome& text = view.open().text.agreed;
    const treaty::Receipt receipt =
        treaty::value_receipt(view.scenario().text, view.mandate(), view.terms(), view.seat(),
                              view.open().trust[view.seat().index()], provision, text);
    const core::PerMille seen = treaty::safeguard(view.scenario().text, provision, text);
    std::string words = wording::provision_name(view.scenario(), provision) + ", " +
                        wording::option_label(view.scenario(), provision, text[provision.index()]);
    if (receipt.face.hundredths < 0)
        words += "; it costs us " + wording::points(-receipt.face) + " over the whole course";
    return words + "; a breach kept up would be seen " + std::to_string((seen + 5) / 10) + " times in 100";
}

std::string period_name(const rules::View& view, std::size_t period) {
    const auto& names = view.scenario().periods;
    return period < names.size() ? names[period] : "Period " + std::to_string(period + 1);
}

/// The next conduct in the round kept, hedged, broken.
rules::Conduct next(rules::Conduct conduct) {
    switch (conduct) {
    case rules::Conduct::comply:
        return rules::Conduct::hedge;
    case rules::Conduct::hedge:
        return rules::Conduct::violate;
    case rules::Conduct::violate:
        return rules::Conduct::comply;
    }
    return rules::Conduct::comply;
}

Menu conduct_menu(const rules::View& view, const std::vector<rules::ProvisionId>& undertakings,
                  const rules::FileConduct& filing) {
    Menu menu;
    menu.name = "conduct";
    menu.about =
        "Choose an undertaking to change how it is kept: kept, hedged (half the saving, half the risk), broken. "
        "What you file is sealed.";
    bool all_kept = true;
    for (const rules::ProvisionId provision : undertakings) {
        const rules::Conduct conduct = filing.conduct[provision.index()];
        all_kept = all_kept && conduct == rules::Conduct::comply;
        menu.choices.push_back({view.scenario().text.at(provision).id,
                                "[" + wording::conduct_name(conduct) + "] " + undertaking_words(view, provision), "",
                                false});
    }
    menu.choices.push_back({"file", all_kept ? "Keep everything" : "File this conduct", "", false});
    menu.on_enter = undertakings.size();
    menu.enter_label = all_kept ? "keep everything" : "file this";
    return menu;
}

/// What a suspension would suspend.
std::string suspension_words(const rules::View& view) {
    const std::optional<rules::Finding>& finding = view.own().finding;
    const auto mirror = finding ? view.scenario().text.at(finding->provision).mirror : std::nullopt;
    return mirror ? "Suspend our own undertaking on " + wording::provision_name(view.scenario(), *mirror)
                  : std::string("Suspend what we owe in return");
}

} // namespace

void conduct_page(Sitting& sitting) {
    const rules::View view = sitting.view();
    const auto* phase = std::get_if<rules::Implementation>(&view.open().phase);
    const std::size_t period = phase == nullptr ? 0 : phase->period;
    const std::vector<rules::ProvisionId> undertakings = rules::legal_actions(view).undertakings;
    sitting.terminal.heading("Implementation, " + period_name(view, period) + " (" + std::to_string(period + 1) +
                             " of " + std::to_string(view.scenario().periods.size()) + "): our undertakings");
    sitting.hint(Beat::conduct);
    rules::FileConduct filing;
    bool read = period > 0; // the list is the same in every period
    if (read)
        sitting.terminal.say("The undertakings are those of before; ? lists them.");
    while (!sitting.left()) {
        const Menu menu = conduct_menu(view, undertakings, filing);
        const std::optional<Answer> answer = read ? ask_again(sitting, menu) : choose(sitting, menu);
        if (!answer)
            return;
        read = true;
        if (answer->choice < undertakings.size()) {
            rules::Conduct& conduct = filing.conduct[undertakings[answer->choice].index()];
            conduct = next(conduct);
            sitting.terminal.say(wording::provision_name(view.scenario(), undertakings[answer->choice]) + ": " +
                                 wording::conduct_name(conduct) + ".");
        } else if (sitting.act(filing)) {
            return;
        }
    }
}

void finding_page(Sitting& sitting) {
    const rules::View view = sitting.view();
    sitting.terminal.heading("A finding on your desk");
    if (const std::optional<rules::Finding>& finding = view.own().finding) {
        const core::PerMille seen =
            treaty::safeguard(view.scenario().text, finding->provision, view.open().text.agreed);
        sitting.terminal.say(wording::raised(wording::party_name(view.scenario(), finding->suspected)) +
                             " may not be keeping its undertaking on " +
                             wording::provision_name(view.scenario(), finding->provision) + ": " +
                             wording::option_label(view.scenario(), finding->provision,
                                                   view.open().text.agreed[finding->provision.index()]) +
                             ". An inspection would tell the truth " + std::to_string((seen + 5) / 10) +
                             " times in 100.");
    }
    sitting.hint(Beat::finding);
    Menu menu;
    menu.name = "finding";
    menu.about = "The report may be false. What you do is known to the other side.";
    menu.choices = {{"ignore", "Let it pass", "", false},
                    {"raise", "Raise it in the consultative commission", "most breaches are put right there", false}};
    std::vector<rules::FindingAnswer> answers{rules::FindingAnswer::ignore, rules::FindingAnswer::raise};
    if (rules::legal_actions(view).can_inspect) {
        menu.choices.push_back({"inspect", "Inspect", "finds out, as far as the checking agreed allows", false});
        answers.push_back(rules::FindingAnswer::inspect);
    }
    menu.choices.push_back({"suspend", suspension_words(view), "our own undertaking of the pair rests", false});
    answers.push_back(rules::FindingAnswer::suspend);
    menu.choices.push_back({"withdraw", "Withdraw from the agreement", "ends it for good", false});
    answers.push_back(rules::FindingAnswer::withdraw);
    const std::optional<Answer> answer = choose(sitting, menu);
    if (!answer)
        return;
    const rules::AnswerFinding action{answers[answer->choice]};
    if (action.answer != rules::FindingAnswer::withdraw ||
        confirm(sitting, "The whole agreement ends, for everybody.", "Withdraw", false))
        sitting.act(action);
}

} // namespace parley::command_line
