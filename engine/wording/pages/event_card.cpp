#include "wording/pages/event_card.hpp"

#include "core/variant_match.hpp"
#include "wording/figures.hpp"
#include "wording/names.hpp"
#include "wording/phrase.hpp"

namespace parley::wording {

namespace {

/// What an effect of an event does, named from nobody's side; one overload an effect.
class EventEffectWords {
  public:
    explicit EventEffectWords(const scenario::Scenario& scenario) : scenario_(&scenario) {}

    std::string operator()(const scenario::ChangeTension& effect) const {
        return "tension " + signed_number(effect.by);
    }
    std::string operator()(const scenario::ChangeTrust& effect) const {
        return phrase("trust of {in} in {of} {by}",
                      {{"in", named(effect.in)}, {"of", named(effect.of)}, {"by", signed_number(effect.by)}});
    }
    std::string operator()(const scenario::ChangeSupport& effect) const {
        const std::string by = signed_number(effect.by);
        if (effect.scope == scenario::ChangeSupport::Scope::named)
            return phrase("support of {group} in {party} {by}",
                          {{"group", constituency_name(*scenario_, effect.party.party, effect.constituency)},
                           {"party", named(effect.party)},
                           {"by", by}});
        return phrase("support of everybody at home in {party} {by}", {{"party", named(effect.party)}, {"by", by}});
    }
    std::string operator()(const scenario::ChangeReservation& effect) const {
        return phrase("no-deal line of {party} {by}",
                      {{"party", named(effect.party)}, {"by", signed_points(effect.by)}});
    }
    std::string operator()(const scenario::ChangeCapital& effect) const {
        return phrase("political capital of {party} {by}",
                      {{"party", named(effect.party)}, {"by", signed_number(effect.by)}});
    }
    std::string operator()(const scenario::ChangePosture& effect) const {
        const scenario::Site& site = scenario_->open.sites[effect.site.index()];
        return site.name + ": " + site.postures[effect.kind];
    }
    std::string operator()(const scenario::RevealIntelligence&) const { return {}; } // an event names nobody to spy on
    std::string operator()(const scenario::LoseOffice& effect) const {
        return phrase("{office} is gone for {time}", {{"office", office_name(scenario_->open, effect.office)},
                                                      {"time", counted(effect.sessions, "session", "sessions")}});
    }
    std::string operator()(const scenario::ChangeAgenda& effect) const {
        return phrase(effect.open ? "{article} may be discussed in every forum" : "{article} leaves every agenda",
                      {{"article", article_name(scenario_->open, effect.article)}});
    }
    std::string operator()(const scenario::CauseIncident&) const { return "an incident at once"; }
    std::string operator()(const scenario::ConsultConstituency&) const { return {}; }
    std::string operator()(const scenario::AskForRoom&) const { return {}; }

  private:
    [[nodiscard]] std::string named(const scenario::PartyRef& ref) const {
        return short_name_in_text(scenario_->open, ref.party); // an event knows parties by name alone
    }
    const scenario::Scenario* scenario_;
};

} // namespace

EventCard event_card(const scenario::Scenario& scenario, scenario::OccurrenceId event) {
    const scenario::Occurrence& occurrence = scenario.deck[event.index()];
    EventCard card;
    card.headline = occurrence.headline;
    card.text = ended(occurrence.text);
    card.day = occurrence.date.empty() ? "" : short_day(occurrence.date);
    card.told_to = occurrence.only_for ? phrase("Told to {delegation} alone.",
                                                {{"delegation", delegation_name(scenario.open, *occurrence.only_for)}})
                                       : "Told to every delegation.";
    for (const scenario::Effect& effect : occurrence.effects)
        if (std::string words = core::match(effect, EventEffectWords(scenario)); !words.empty())
            card.does.push_back(std::move(words));
    return card;
}

} // namespace parley::wording
