// One measure in its parts, and as a line of a menu.
#include "core/variant_match.hpp"
#include "rules/amounts.hpp"
#include "wording/document.hpp"
#include "wording/figures.hpp"
#include "wording/measure_words.hpp"
#include "wording/names.hpp"
#include "wording/pages/horizon.hpp"
#include "wording/pages/seat_words.hpp"
#include "wording/phrase.hpp"

namespace parley::wording {

namespace {

using scenario::PartyRef;

/// Says what an effect of a measure of the viewer does; one overload an effect.
class EffectWords {
  public:
    explicit EffectWords(const rules::View& view) : view_(&view) {}

    std::string operator()(const scenario::ChangeTension& effect) const {
        return "tension " + signed_number(effect.by);
    }
    std::string operator()(const scenario::ChangeTrust& effect) const {
        return phrase(effect.between_persons ? "{their} leaders’ trust in {us} {by}" : "{their} trust in {us} {by}",
                      {{"their", whose(effect.in)}, {"us", whom(effect.of)}, {"by", signed_number(effect.by)}});
    }
    std::string operator()(const scenario::ChangeSupport& effect) const {
        const std::string by = signed_number(effect.by);
        switch (effect.scope) {
        case scenario::ChangeSupport::Scope::consulted:
            return "support of those asked " + by;
        case scenario::ChangeSupport::Scope::everyone:
            return phrase("{their} support at home {by}", {{"their", whose(effect.party)}, {"by", by}});
        case scenario::ChangeSupport::Scope::named:
            break;
        }
        if (is_viewer(effect.party) && effect.constituency.index() < view_->constituency_count())
            return phrase("{who} {by}", {{"who", view_->constituency(effect.constituency).name}, {"by", by}});
        return {}; // whose it is, is not ours to know: `add_support_elsewhere`
    }
    std::string operator()(const scenario::ChangeReservation& effect) const {
        return phrase("{their} no-deal line {by}", {{"their", whose(effect.party)}, {"by", signed_points(effect.by)}});
    }
    std::string operator()(const scenario::ChangeCapital& effect) const {
        return phrase("{their} political capital {by}",
                      {{"their", whose(effect.party)}, {"by", signed_number(effect.by)}});
    }
    std::string operator()(const scenario::ChangePosture& effect) const {
        const auto& sites = view_->scenario().sites;
        if (effect.site.index() >= sites.size() || effect.kind >= sites[effect.site.index()].postures.size())
            return {};
        return sites[effect.site.index()].name + " " + sites[effect.site.index()].postures[effect.kind];
    }
    std::string operator()(const scenario::RevealIntelligence& effect) const {
        const bool profile = effect.what == scenario::RevealIntelligence::What::profile;
        return phrase("a report on {what}, right {often}",
                      {{"what", profile ? "what they intend" : "which of two articles they care for more"},
                       {"often", frequency_words(effect.reliability)}});
    }
    std::string operator()(const scenario::LoseOffice& effect) const {
        return phrase("{office} goes, for {time}", {{"office", office_name(view_->scenario(), effect.office)},
                                                    {"time", counted(effect.sessions, "session", "sessions")}});
    }
    std::string operator()(const scenario::ChangeAgenda& effect) const {
        return phrase(effect.open ? "{article} may be discussed everywhere" : "{article} leaves every agenda",
                      {{"article", article_name(view_->scenario(), effect.article)}});
    }
    std::string operator()(const scenario::CauseIncident&) const { return "an incident at once"; }
    std::string operator()(const scenario::ConsultConstituency&) const {
        const int factor = rules::forum_now(view_->scenario(), view_->open()).consultation_factor;
        return phrase("shows their concerns, their support {by}",
                      {{"by", signed_number(rules::amounts::consultation_support * factor)}});
    }
    std::string operator()(const scenario::AskForRoom&) const {
        return phrase("from {support} support for one rung more they give it, below they forbid it",
                      {{"support", std::to_string(rules::amounts::room_from)}});
    }

  private:
    [[nodiscard]] bool is_viewer(const PartyRef& ref) const {
        return ref.kind == PartyRef::Kind::self || (ref.kind == PartyRef::Kind::named && ref.party == view_->seat());
    }
    [[nodiscard]] std::string whose(const PartyRef& ref) const {
        if (is_viewer(ref))
            return "our";
        return ref.kind == PartyRef::Kind::others ? "their" : pages::our_or_names(*view_, ref.party);
    }
    [[nodiscard]] std::string whom(const PartyRef& ref) const {
        if (is_viewer(ref))
            return "us";
        return ref.kind == PartyRef::Kind::others ? "them" : short_name_in_text(view_->scenario(), ref.party);
    }

    const rules::View* view_;
};

/// What the rules add to a gesture by themselves, while it is new.
void add_gesture(const rules::View& view, std::vector<std::string>& parts) {
    const std::size_t made = view.open().done[view.seat().index()].gestures;
    if (made >= rules::amounts::gesture_trust.size()) {
        parts.emplace_back("one gesture too many: nobody's trust grows by it");
        return;
    }
    parts.push_back("their trust in us " + signed_number(rules::amounts::gesture_trust[made]));
    parts.push_back("tension " + signed_number(rules::amounts::gesture_tension));
    parts.emplace_back("to be carried out at the next session");
}

/// The support that the measure moves within another party, whose groups the viewer cannot name: "support within Russia
/// +4 in one quarter, -4 in another".
void add_support_elsewhere(const rules::View& view, const scenario::Measure& measure, std::vector<std::string>& parts) {
    for (std::size_t p = 0; p < view.scenario().party_count(); ++p) {
        std::vector<std::string> moves;
        for (const scenario::Effect& effect : measure.effects) {
            const auto* support = std::get_if<scenario::ChangeSupport>(&effect);
            if (support != nullptr && support->scope == scenario::ChangeSupport::Scope::named &&
                support->party.kind == PartyRef::Kind::named && support->party.party == rules::PartyId(p))
                moves.push_back(signed_number(support->by) + (moves.empty() ? " in one quarter" : " in another"));
        }
        if (rules::PartyId(p) != view.seat() && !moves.empty())
            parts.push_back(phrase(
                "support within {party} {moves}",
                {{"party", short_name_in_text(view.scenario(), rules::PartyId(p))}, {"moves", joined(moves, ", ")}}));
    }
}

std::string price(const scenario::Measure& measure) {
    std::vector<std::string> notes{measure.cost == 0 ? "free" : "costs " + std::to_string(measure.cost)};
    if (measure.covert)
        notes.push_back(measure.discovery == 0 ? "unannounced"
                                               : "unannounced, comes out " + frequency_words(measure.discovery));
    if (measure.once)
        notes.emplace_back("once only");
    return listed(notes);
}

} // namespace

MeasureWords measure_words(const rules::View& view, rules::MeasureId id) {
    const scenario::Measure& measure = view.scenario().measure(view.seat(), id);
    std::vector<std::string> parts;
    if (measure.kind == scenario::MeasureKind::gesture)
        add_gesture(view, parts);
    for (const scenario::Effect& effect : measure.effects)
        if (std::string words = core::match(effect, EffectWords(view)); !words.empty())
            parts.push_back(std::move(words));
    add_support_elsewhere(view, measure, parts);
    std::vector<std::string> clauses;
    for (const treaty::Synergy::Term& term : measure.unless)
        clauses.push_back(wanted_clause(view.scenario(), {term.provision, term.at_least}));
    if (!clauses.empty())
        parts.push_back(
            phrase("can be threatened unless they agree to {clauses}", {{"clauses", joined(clauses, " or to ")}}));
    return {measure_name(view.scenario(), view.seat(), id), price(measure),
            measure.text.empty() ? "" : ended(measure.text), parts.empty() ? "" : raised(joined(parts, ", ")) + "."};
}

std::string measure_in_short(const rules::View& view, rules::MeasureId id) {
    return phrase("{name} ({price}).", {{"name", measure_name(view.scenario(), view.seat(), id)},
                                        {"price", price(view.scenario().measure(view.seat(), id))}});
}

std::string measure_line(const rules::View& view, rules::MeasureId id) {
    const MeasureWords words = measure_words(view, id);
    return phrase("{short}{text}{effects}", {{"short", measure_in_short(view, id)},
                                             {"text", words.done.empty() ? "" : " " + words.done},
                                             {"effects", words.changes.empty() ? "" : " " + words.changes}});
}

} // namespace parley::wording
