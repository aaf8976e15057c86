#include "wording/decisions.hpp"

#include "agents/capital/conduct.hpp"
#include "core/variant_match.hpp"
#include "rules/amounts.hpp"
#include "rules/observance.hpp"
#include "wording/figures.hpp"
#include "wording/names.hpp"
#include "wording/phrase.hpp"

namespace parley::wording {
namespace {

namespace amounts = rules::amounts;

std::string in_100(core::PerMille share) { return std::to_string((share + 5) / 10) + " times in 100"; }

std::string cost_of_being_caught() {
    return phrase(
        "its author loses more than a breach can save, and we {broken} points, {hedged} if it was half kept",
        {{"broken", points(-amounts::deceived_by_violation)}, {"hedged", points(-amounts::deceived_by_hedging)}});
}

/// What a breach of ours that comes out takes from us.
core::Points lost_when_caught(const rules::View& view, rules::ProvisionId provision) {
    return rules::loss_of_author(rules::cost_of_keeping(view.scenario().text, view.mandate(), view.terms(), view.seat(),
                                                        provision, view.open().text.agreed,
                                                        rules::circumstances(view)));
}

core::PerMille safeguard(const rules::View& view, rules::ProvisionId provision) {
    return treaty::safeguard(view.scenario().text, provision, view.open().text.agreed);
}

/// What a suspension lays to rest: our half of the pair, or what we owe in the article.
std::string what_we_owe(const rules::View& view) {
    const auto& mirror = view.scenario().text.at(view.own().finding->provision).mirror;
    return mirror
               ? phrase("our own undertaking on {provision}", {{"provision", provision_name(view.scenario(), *mirror)}})
               : std::string("what we owe in return");
}

} // namespace

ChoiceWords choice_words(const rules::View&, rules::IncidentAnswer answer) {
    switch (answer) {
    case rules::IncidentAnswer::play_down:
        return {"Play it down", phrase("Tension stays where it is. Home is not impressed: support {by} everywhere.",
                                       {{"by", signed_number(amounts::play_down_support)}})};
    case rules::IncidentAnswer::use_line:
        return {"Use the line that the text gives you", "The agreed line settles it quietly. Nothing else moves."};
    case rules::IncidentAnswer::protest:
        return {"Protest in public", phrase("Home approves: support {support} everywhere. Tension {tension}.",
                                            {{"support", signed_number(amounts::protest_support)},
                                             {"tension", signed_number(amounts::protest_tension)}})};
    }
    return {};
}

ChoiceWords choice_words(const rules::View& view, rules::FindingAnswer answer) {
    const core::PerMille seen = view.own().finding ? safeguard(view, view.own().finding->provision) : 0;
    switch (answer) {
    case rules::FindingAnswer::ignore:
        return {"Let it pass", "Nobody learns of the report. If it is true, the breach goes on."};
    case rules::FindingAnswer::raise:
        return {
            "Raise it in the commission",
            phrase("A false report is cleared. A true one comes out: {cost}, and {often} it is put right; else both "
                   "halves are suspended.",
                   {{"cost", cost_of_being_caught()}, {"often", frequency_words(amounts::raising_cures)}})};
    case rules::FindingAnswer::inspect:
        return {"Inspect", phrase("Finds the truth {often}. A true report comes out: {cost}, and both halves are "
                                  "suspended.",
                                  {{"often", in_100(seen)}, {"cost", cost_of_being_caught()}})};
    case rules::FindingAnswer::suspend:
        return {
            phrase("Suspend {ours}", {{"ours", what_we_owe(view)}}),
            phrase("If the report is true, both halves rest, and {cost}. If it is false, ours rests alone, and trust "
                   "in us {trust}.",
                   {{"cost", cost_of_being_caught()}, {"trust", signed_number(amounts::wrongly_suspended_trust)}})};
    case rules::FindingAnswer::withdraw:
        return {"Withdraw from the agreement",
                "It ends here, for everybody. What is left is worth what no agreement is."};
    }
    return {};
}

ChoiceWords choice_words(const rules::View& view, const rules::FileRatification& filing) {
    return core::match(
        filing.choice,
        [](const rules::Submit&) {
            return ChoiceWords{"Submit the text",
                               "Everybody at home votes. Whoever has a veto and falls short stops the text."};
        },
        [&](const rules::WriteSideLetter& letter) {
            return ChoiceWords{
                phrase("Submit it with a side letter to {who}", {{"who", view.constituency(letter.to).name}}),
                phrase("Their support {support}; it costs us {worth} points of what the text is worth.",
                       {{"support", signed_number(amounts::side_letter_support)},
                        {"worth", points(-amounts::side_letter_worth)}})};
        },
        [](const rules::ReturnToTable&) {
            return ChoiceWords{"Go back to the table",
                               phrase("Once in the talks: an extra session of {actions} each. The initials lapse.",
                                      {{"actions", counted(amounts::actions_of_extra_session, "action", "actions")}})};
        });
}

std::string finding_words(const rules::View& view) {
    const std::optional<rules::Finding>& finding = view.own().finding;
    if (!finding)
        return {};
    return phrase("{Party} may not be keeping its undertaking on {provision}: “{option}”. An inspection would tell the "
                  "truth {often}. Such reports can be false.",
                  {{"party", party_name(view.scenario(), finding->suspected)},
                   {"provision", provision_name(view.scenario(), finding->provision)},
                   {"option", option_label(view.scenario(), finding->provision,
                                           view.open().text.agreed[finding->provision.index()])},
                   {"often", in_100(safeguard(view, finding->provision))}});
}

std::string initialled_worth(const rules::View& view) {
    const core::Points worth = rules::utility_now(view).worth(view.open().text.agreed);
    return phrase("The text is worth {worth} to us as {capital} credits it now; no agreement, {no_deal}.",
                  {{"worth", points(worth)},
                   {"capital", capital_name(view.scenario(), view.seat())},
                   {"no_deal", points(rules::reservation_now(view))}});
}

UndertakingWords undertaking_words(const rules::View& view, rules::ProvisionId provision) {
    const treaty::Outcome& text = view.open().text.agreed;
    const rules::OptionIndex option = text[provision.index()];
    UndertakingWords words;
    words.name = raised(provision_name(view.scenario(), provision));
    words.option = option_label(view.scenario(), provision, option);
    words.clause = view.scenario().text.at(provision).options[option].clause;
    words.sums = sums_of_keeping(view, provision);
    return words;
}

std::string sums_of_keeping(const rules::View& view, rules::ProvisionId provision) {
    const agents::Temptation sums = agents::temptation(view, provision);
    if (sums.kept >= core::Points{})
        return {};
    return phrase("Kept to the end it costs us {kept} points; broken in every period that is left, {broken} must be "
                  "expected.",
                  {{"kept", with_decimal(-sums.kept.hundredths)}, {"broken", with_decimal(-sums.broken.hundredths)}});
}

std::string conduct_name(rules::Conduct conduct) {
    switch (conduct) {
    case rules::Conduct::comply:
        return "kept";
    case rules::Conduct::hedge:
        return "hedged";
    case rules::Conduct::violate:
        return "broken";
    }
    return {};
}

std::string conduct_words(const rules::View& view, rules::ProvisionId provision, rules::Conduct conduct) {
    const core::PerMille seen = rules::detection_a_period(safeguard(view, provision), view.scenario().periods.size());
    switch (conduct) {
    case rules::Conduct::comply:
        return "Kept as the text has it. A report against us would be false.";
    case rules::Conduct::hedge:
        return phrase(
            "Saves half of what this period costs. Seen {often}; caught, {lost} to us, {theirs} to them, trust "
            "in us {trust}.",
            {{"often", in_100(seen / 2)},
             {"lost", with_unit(lost_when_caught(view, provision))},
             {"theirs", signed_points(amounts::deceived_by_hedging)},
             {"trust", signed_number(amounts::caught_hedging_trust)}});
    case rules::Conduct::violate:
        return phrase(
            "Saves all of what this period costs. Seen {often}; caught, {lost} to us, {theirs} to them, trust "
            "in us {trust}.",
            {{"often", in_100(seen)},
             {"lost", with_unit(lost_when_caught(view, provision))},
             {"theirs", signed_points(amounts::deceived_by_violation)},
             {"trust", signed_number(amounts::caught_violating_trust)}});
    }
    return {};
}

std::string period_words(const rules::View& view, std::size_t period) {
    return phrase("{Name} ({number} of {count})", {{"name", period_name(view.scenario(), period)},
                                                   {"number", std::to_string(period + 1)},
                                                   {"count", std::to_string(view.scenario().periods.size())}});
}

} // namespace parley::wording
