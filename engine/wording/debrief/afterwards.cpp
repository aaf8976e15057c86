#include "wording/debrief/afterwards.hpp"

#include "wording/figures.hpp"
#include "wording/names.hpp"
#include "wording/phrase.hpp"
#include "wording/sentences.hpp"

#include <string_view>
#include <variant>

namespace parley::wording {

namespace {

std::string_view conduct_in_secret(rules::Conduct conduct) {
    switch (conduct) {
    case rules::Conduct::comply:
        return "{party} secretly kept {provision}.";
    case rules::Conduct::hedge:
        return "{party} secretly kept only half of {provision}.";
    case rules::Conduct::violate:
        return "{party} secretly broke {provision}.";
    }
    return "";
}

std::string_view answer_to_report(rules::FindingAnswer answer) {
    switch (answer) {
    case rules::FindingAnswer::ignore:
        return "{party} let it pass.";
    case rules::FindingAnswer::raise:
        return "{party} raised it in the consultative commission.";
    case rules::FindingAnswer::inspect:
        return "{party} sent inspectors.";
    case rules::FindingAnswer::suspend:
        return "{party} suspended what was owed in return.";
    case rules::FindingAnswer::withdraw:
        return "{party} left the text.";
    }
    return "";
}

/// One overload an event that has a line.
class AftermathTeller {
  public:
    AftermathTeller(const DebriefReader& reader, const AftermathEvent& told) : reader_(reader), told_(told) {}

    std::string operator()(const rules::ConstituencyWeighed& event) const {
        if (!event.can_veto)
            return {};
        return phrase(event.support >= event.threshold
                          ? "{Home} ({party}) gave the text {support} and asked for {threshold}: carried."
                          : "{Home} ({party}) gave the text {support} and asked for {threshold}: refused.",
                      {{"home", home(event.party, event.constituency)},
                       {"party", short_name(reader_.open(), event.party)},
                       {"support", std::to_string(event.support)},
                       {"threshold", std::to_string(event.threshold)}});
    }
    std::string operator()(const rules::SideLetterWritten& event) const {
        return phrase("{Party} wrote a side letter to {home}.",
                      {{"party", party(event.party)}, {"home", home(event.party, event.to)}});
    }
    std::string operator()(const rules::ReturnedToTable& event) const {
        return phrase("{Party} went back to the table.", {{"party", party(event.by)}});
    }
    std::string operator()(const rules::UndertakingBroken& event) const {
        return phrase(conduct_in_secret(event.conduct),
                      {{"party", party(event.by)}, {"provision", provision(event.provision)}});
    }
    std::string operator()(const rules::FindingReported& event) const {
        return phrase(is_you(event.finding.suspected)
                          ? "a report reached {to} that {suspected} did not keep your undertaking on {provision}; in "
                            "truth it was {truth}."
                          : "a report reached {to} that {suspected} did not keep its undertaking on {provision}; in "
                            "truth it was {truth}.",
                      {{"to", party(event.to)},
                       {"suspected", party(event.finding.suspected)},
                       {"provision", provision(event.finding.provision)},
                       {"truth", told_.report_is_true ? "so" : "not so"}});
    }
    std::string operator()(const rules::FindingAnswered& event) const {
        return phrase(answer_to_report(event.answer), {{"party", party(event.by)}});
    }
    std::string operator()(const rules::BreachCaught& event) const {
        const Arguments arguments{{"party", party(event.by)}, {"provision", provision(event.provision)}};
        if (event.cured)
            return phrase(is_you(event.by) ? "{party} were caught over {provision}, and mended it."
                                           : "{party} was caught over {provision}, and mended it.",
                          arguments);
        return phrase(is_you(event.by) ? "{party} were caught over {provision}."
                                       : "{party} was caught over {provision}.",
                      arguments);
    }
    std::string operator()(const rules::FindingCleared& event) const {
        return phrase(
            is_you(event.finding.suspected) ? "{suspected} were cleared over {provision}."
                                            : "{suspected} was cleared over {provision}.",
            {{"suspected", party(event.finding.suspected)}, {"provision", provision(event.finding.provision)}});
    }
    std::string operator()(const rules::FindingInconclusive& event) const {
        return phrase("inspection of {provision} settled nothing.",
                      {{"provision", provision(event.finding.provision)}});
    }
    std::string operator()(const rules::AuthorsLeft& event) const {
        return phrase(is_you(event.party) ? "those who had given your word governed no longer."
                                          : "those who had given the word of {party} governed no longer.",
                      {{"party", party(event.party)}});
    }
    std::string operator()(const rules::UndertakingDropped& event) const {
        return phrase(is_you(event.by) ? "your successors dropped {provision}, as they might."
                                       : "successors of {party} dropped {provision}, as they might.",
                      {{"party", party(event.by)}, {"provision", provision(event.provision)}});
    }
    std::string operator()(const rules::ObligationSuspended& event) const {
        if (told_.event.cause.rule == rules::Rule::succession)
            return phrase("with it rested {provision}, which answered it.",
                          {{"provision", provision(event.provision)}});
        return phrase("{party} suspended {provision}.",
                      {{"party", party(event.by)}, {"provision", provision(event.provision)}});
    }
    std::string operator()(const rules::WorthMoved& event) const {
        if (event.by == core::Points{})
            return {};
        return phrase("{by} for {party} outside the text: {cause}.",
                      {{"by", with_unit(event.by)},
                       {"party", party(event.party)},
                       {"cause", cause_words(reader_.whole, told_.event.cause)}});
    }
    template <class Other>
    std::string operator()(const Other&) const {
        return {};
    }

  private:
    [[nodiscard]] bool is_you(rules::PartyId id) const { return id == reader_.seat; }
    [[nodiscard]] std::string party(rules::PartyId id) const { return you_or_party(reader_, id); }
    [[nodiscard]] std::string provision(rules::ProvisionId id) const {
        return in_quotes(provision_name(reader_.open(), id));
    }
    [[nodiscard]] std::string home(rules::PartyId id, rules::ConstituencyId constituency) const {
        return constituency_name(reader_.whole, id, constituency);
    }

    const DebriefReader& reader_;
    const AftermathEvent& told_;
};

std::string period_in_force(const scenario::PublicScenario& scenario, std::uint8_t period) {
    return period < scenario.periods.size() ? scenario.periods[period] : "Period " + std::to_string(period + 1);
}

} // namespace

std::string aftermath_line(const DebriefReader& reader, const AftermathEvent& told) {
    const std::string line = std::visit(AftermathTeller(reader, told), told.event.what);
    const std::string period = told.period ? period_in_force(reader.open(), *told.period) : std::string();
    if (line.empty() || period.empty())
        return raised(line);
    return phrase("{Period}: {line}", {{"period", period}, {"line", line}});
}

std::string all_was_kept() { return "Nobody broke an undertaking, in the open or in secret."; }

std::string credited_line(const DebriefReader& reader, rules::PartyId party, const game::Score& score) {
    return phrase("{Party}: credited with {then} when the text was initialled, {now} in the end ({by}).",
                  {{"party", you_or_party(reader, party)},
                   {"then", points(score.at_signature)},
                   {"now", points(score.worth)},
                   {"by", signed_number(score.worth.rounded() - score.at_signature.rounded())}});
}

std::string successors_line(const DebriefReader& reader, rules::PartyId party, std::uint8_t period,
                            const std::vector<CameToSuccessors>& left) {
    std::vector<std::string> dropped, kept;
    for (const CameToSuccessors& one : left)
        (one.dropped ? dropped : kept)
            .push_back(phrase("{provision} ({chance})",
                              {{"provision", in_quotes(provision_name(reader.open(), one.provision))},
                               {"chance", std::to_string((one.chance + 5) / 10)}}));
    const std::string_view deed = left.empty()      ? "Nothing was left to them that they could drop."
                                  : dropped.empty() ? "They went on with all that was left to them: {kept}."
                                  : kept.empty()    ? "They dropped all that was left to them: {dropped}."
                                                    : "They dropped {dropped} and went on with {kept}.";
    return phrase("{Party}, from “{period}” on: others governed. {deed}",
                  {{"party", you_or_party(reader, party)},
                   {"period", period_in_force(reader.open(), period)},
                   {"deed", phrase(deed, {{"dropped", listed(dropped)}, {"kept", listed(kept)}})}});
}

std::string successors_held_by(const scenario::PublicScenario& scenario, const treaty::Outcome& text) {
    const treaty::Horizon& horizon = scenario.text.horizon;
    const std::string figures =
        "In brackets stands in how many cases of a hundred successors go on with it; what would be "
        "seen to be dropped is dropped less often.";
    if (!horizon.kept_by)
        return figures;
    const treaty::OptionIndex agreed = text[horizon.kept_by->index()];
    const std::string hand = in_quotes(provision_name(scenario, *horizon.kept_by));
    if (agreed == 0)
        return phrase(
            "{figures} Nothing was agreed in {hand}, which would have held them to more of what fell due only "
            "then.",
            {{"figures", figures}, {"hand", hand}});
    return phrase("{figures} {hand}, “{option}”, is counted in for what fell due only then: up to {lift} of them.",
                  {{"figures", figures},
                   {"hand", hand},
                   {"option", option_label(scenario, *horizon.kept_by, agreed)},
                   {"lift", std::to_string(horizon.lifts[agreed])}});
}

std::string text_intro(bool any) {
    return any ? "The text of this table:" : "The text at this table undertook nothing.";
}

std::string no_text_initialled() { return "At this table no text was initialled by all."; }

std::string in_history(const std::string& outcome) { return phrase("In history: {outcome}", {{"outcome", outcome}}); }

std::string known_later() { return "What nobody at the table could know yet:"; }

std::string fact_with_sources(const std::string& fact, const std::string& sources) {
    return sources.empty() ? fact : phrase("{fact} [{sources}]", {{"fact", fact}, {"sources", sources}});
}

std::vector<std::string> questions_of_any_game() {
    return {"Which trade would you have proposed first, had you known what you know now?",
            "Which of their acts should have changed your mind about their intentions, and did it?",
            "Which promise in the text rested on trust alone?"};
}

} // namespace parley::wording
