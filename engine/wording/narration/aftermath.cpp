// After the initials: the capitals weigh the text, then it is kept or not, and how it all ended.
#include "core/variant_match.hpp"
#include "wording/figures.hpp"
#include "wording/names.hpp"
#include "wording/narration/tell.hpp"

namespace parley::wording::narration {

namespace {

Arguments finding_arguments(const Teller& teller, const rules::Finding& finding) {
    return {
        {"suspected", teller.ours(finding.suspected) ? "we are" : party_name(teller.open(), finding.suspected) + " is"},
        {"its", teller.ours(finding.suspected) ? "our" : "its"},
        {"provision", provision_name(teller.open(), finding.provision)}};
}

std::string breach_words(rules::Conduct conduct) {
    return conduct == rules::Conduct::hedge ? "kept only in part" : "broken";
}

} // namespace

std::string tell(const Teller& teller, const rules::ConstituencyWeighed& what) {
    const bool enough = what.support >= what.threshold;
    // Nothing is needed of those who have no veto.
    const std::string bar = what.can_veto
                                ? phrase("{threshold} needed", {{"threshold", std::to_string(what.threshold)}})
                                : "without a veto";
    if (teller.for_us_alone()) // how they would vote; the vote itself is told to everybody
        return phrase("On our side, {who} would give the text {support}, {bar}{verdict}.",
                      {{"who", constituency_name(teller.whole(), what.party, what.constituency)},
                       {"support", std::to_string(what.support)},
                       {"bar", bar},
                       {"verdict", enough          ? ""
                                   : what.can_veto ? ", and would stop it"
                                                   : ", and is against it"}});
    const std::string_view verdict = what.can_veto ? (enough ? "The text passes." : "That stops the text.")
                                                   : (enough ? "They are for it." : "They are against it.");
    return teller.by(
        what.party, "On our side, {who}: {support} for the text, {bar}. {verdict}",
        "On the {adjective} side, {who}: {support} for the text, {bar}. {verdict}",
        {{"adjective", what.party.index() < teller.open().parties.size() ? teller.open().at(what.party).adjective : ""},
         {"who", constituency_name(teller.whole(), what.party, what.constituency)},
         {"support", std::to_string(what.support)},
         {"bar", bar},
         {"verdict", std::string(verdict)}});
}

std::string tell(const Teller& teller, const rules::SideLetterWritten& what) {
    const std::string who = teller.ours(what.party) ? constituency_name(teller.whole(), what.party, what.to) : "";
    return teller.by(what.party, "We write a side letter to reassure them at home: {who}.",
                     "{Capital} writes a side letter to reassure somebody at home.", {{"who", who}});
}

std::string tell(const Teller& teller, const rules::ReturnedToTable& what) {
    return teller.by(what.by, "We ask for one more session.", "{Capital} asks for one more session.");
}

std::string tell(const Teller& teller, const rules::RatificationRefused& what) {
    return teller.by(what.party, "Our text is stopped at home: {who} will not have it.",
                     "{Capital} does not ratify: {who} will not have the text.",
                     {{"who", constituency_name(teller.whole(), what.party, what.by)}});
}

std::string tell(const Teller& teller, const rules::TextRatified& what) {
    return teller.by(what.party, "{Capital} ratifies. We are bound.", "{Capital} ratifies.");
}

std::string tell(const Teller& teller, const rules::PeriodOpened& what) {
    return phrase("{Period}: the text is in force.", {{"period", period_name(teller.open(), what.period)}});
}

std::string tell(const Teller& teller, const rules::UndertakingBroken& what) {
    return teller.by(
        what.by, "This period an undertaking of ours is {broken}: {provision}. Only we know.", "",
        {{"broken", breach_words(what.conduct)}, {"provision", provision_name(teller.open(), what.provision)}});
}

std::string tell(const Teller& teller, const rules::FindingReported& what) {
    if (!teller.ours(what.to))
        return {};
    return phrase("A report for us alone: {suspected} perhaps not keeping {its} undertaking on {provision}. Such "
                  "reports can be false.",
                  finding_arguments(teller, what.finding));
}

std::string tell(const Teller& teller, const rules::FindingAnswered& what) {
    Arguments arguments = finding_arguments(teller, what.finding);
    switch (what.answer) {
    case rules::FindingAnswer::ignore:
        return teller.by(what.by, "We let the report on “{provision}” rest.", "", std::move(arguments));
    case rules::FindingAnswer::raise:
        return teller.by(what.by, "We raise “{provision}” in the commission, without an accusation.",
                         "{Capital} raises “{provision}” in the commission, without an accusation.",
                         std::move(arguments));
    case rules::FindingAnswer::inspect:
        return teller.by(what.by, "We ask for an inspection: “{provision}”.",
                         "{Capital} asks for an inspection: “{provision}”.", std::move(arguments));
    case rules::FindingAnswer::suspend:
        return teller.by(what.by, "We suspend what we owe in return for “{provision}”.",
                         "{Capital} suspends what it owes in return for “{provision}”.", std::move(arguments));
    case rules::FindingAnswer::withdraw:
        return teller.by(what.by, "We withdraw from the text, over “{provision}”.",
                         "{Capital} withdraws from the text, over “{provision}”.", std::move(arguments));
    }
    return {};
}

std::string tell(const Teller& teller, const rules::BreachCaught& what) {
    const Arguments arguments{{"provision", provision_name(teller.open(), what.provision)},
                              {"broken", breach_words(what.conduct)}};
    if (what.cured)
        return teller.by(
            what.by, "We were seen: our undertaking on {provision} was {broken}. It is put right.",
            "The report was true: the undertaking on {provision} was {broken} by {party}. It is put right.", arguments);
    return teller.by(what.by, "We were caught: our undertaking on {provision} was {broken}.",
                     "Caught: the undertaking on {provision} was {broken} by {party}.", arguments);
}

std::string tell(const Teller& teller, const rules::FindingCleared& what) {
    return phrase("Cleared: nothing was wrong with “{provision}”.", finding_arguments(teller, what.finding));
}

std::string tell(const Teller& teller, const rules::FindingInconclusive& what) {
    return phrase("On “{provision}” it remains unclear what happened.", finding_arguments(teller, what.finding));
}

std::string tell(const Teller& teller, const rules::ObligationSuspended& what) {
    if (teller.by_successors())
        return phrase("With it rests what answered it: {provision}.",
                      {{"provision", provision_name(teller.open(), what.provision)}});
    return teller.by(what.by, "Suspended by us: {provision}.", "Suspended by {party}: {provision}.",
                     {{"provision", provision_name(teller.open(), what.provision)}});
}

std::string tell(const Teller& teller, const rules::PeriodClosed& what) {
    return phrase("{Period} is over.", {{"period", period_name(teller.open(), what.period)}});
}

std::string tell(const Teller& teller, const rules::GameEnded& what) {
    return core::match(
        what.how,
        [](const rules::NoAgreement&) { return std::string("The calendar has run out. There is no agreement."); },
        [&](const rules::WalkedOut& how) {
            return teller.by(how.by, "The talks are over: we have left them.",
                             "The talks are over: {delegation} has left them.");
        },
        [](const rules::TalksCollapsed&) {
            return std::string("A second incident, and nobody can speak of limits any more. The talks have collapsed.");
        },
        [&](const rules::NotRatified& how) {
            return teller.by(how.by, "The text fails in {capital}: we could not bring it through at home.",
                             "The text fails in {capital}. What was initialled will not be signed.");
        },
        [](const rules::AgreementKept&) { return std::string("The text has run its course, and it stands."); },
        [](const rules::AgreementSuspended&) {
            return std::string("The text has run its course, with a part of it suspended.");
        },
        [&](const rules::AgreementLeft& how) {
            return teller.by(how.by, "We have left the agreement, and it is at an end.",
                             "{Party} has left the agreement, and it is at an end.");
        });
}

} // namespace parley::wording::narration
