#include "agents/capital/conduct.hpp"
#include "agents/capital/capitals.hpp"
#include "agents/negotiator/phases.hpp"

#include <algorithm>

namespace parley::agents {

namespace {

using rules::FileMeasures;
using rules::MeasureOrder;
using scenario::MeasureKind;

/// Orders as they are put together, each where rules and purse allow it.
class Filing {
  public:
    explicit Filing(const Standing& standing) : standing_(standing) {
        filed_.carries_out_gesture = standing.legal.gesture_due;
    }
    template <class Wanted>
    bool add(const Wanted& wanted) {
        for (const MeasureOrder& order : standing_.legal.measures) {
            if (filed_.orders.full() || !wanted(measure(order), order))
                continue;
            FileMeasures with = filed_;
            with.orders.push_back(order);
            if (rules::check(standing_.view, with))
                continue;
            filed_ = with;
            return true;
        }
        return false;
    }
    [[nodiscard]] const scenario::Measure& measure(const MeasureOrder& order) const {
        return standing_.scenario().measure(standing_.self, order.measure);
    }
    [[nodiscard]] const FileMeasures& filed() const { return filed_; }

  private:
    const Standing& standing_;
    FileMeasures filed_;
};

/// Those whose word a text may need, and who were not asked.
bool consult_next(const Standing& standing, Filing& filing) {
    for (std::size_t c = 0; c < standing.view.constituency_count(); ++c) {
        const rules::ConstituencyId id(c);
        const scenario::Constituency& constituency = standing.view.constituency(id);
        if (standing.view.own().consulted.contains(id) ||
            (constituency.veto.kind == scenario::Veto::Kind::never && !constituency.sharper_from))
            continue;
        const bool asked = filing.add([&](const scenario::Measure& measure, const MeasureOrder& order) {
            const auto* target = std::get_if<rules::ConstituencyId>(&order.target);
            return measure.kind == MeasureKind::consultation && !asks_for_room(measure) && target != nullptr &&
                   *target == id;
        });
        if (asked)
            return true;
    }
    return false;
}

/// Points by which a measure lowers what no agreement is worth to the others.
double leverage_of(const Standing& standing, const scenario::Measure& measure) {
    double taken = 0;
    for (const scenario::Effect& effect : measure.effects)
        if (const auto* change = std::get_if<scenario::ChangeReservation>(&effect)) {
            const auto kind = change->party.kind;
            const bool theirs = kind == scenario::PartyRef::Kind::others ||
                                (kind == scenario::PartyRef::Kind::named && change->party.party != standing.self);
            taken -= theirs ? change->by.hundredths / 100.0 : 0;
        }
    return taken;
}

/// Leverage fades at every close, so that it is used when the last word is spoken; and only where tension has room for
/// it, for without a text tension is what is left.
bool press_at_the_end(const Standing& standing, Filing& filing, double least) {
    return filing.add([&](const scenario::Measure& measure, const MeasureOrder&) {
        return leverage_of(standing, measure) >= least &&
               standing.view.open().tension + tension_of(measure) <= standing.scenario().ripe_from;
    });
}

} // namespace

Decision prepare(const Standing& standing) {
    Filing filing(standing);
    const auto& done = standing.view.open().done[standing.self.index()];
    Motive motive = filing.filed().carries_out_gesture ? Motive::keeping_word : Motive::saving;
    const auto note = [&](bool added, Motive why) {
        if (added && motive == Motive::saving)
            motive = why;
    };
    const auto gesture = [&] {
        if (done.gestures < 3 && !done.gesture)
            note(filing.add([](const scenario::Measure& measure, const MeasureOrder&) {
                return measure.kind == MeasureKind::gesture;
            }),
                 Motive::building_trust);
    };
    if (is_last_session(standing.view))
        for (const double least : {2.0, 1.0})
            note(press_at_the_end(standing, filing, least), Motive::pressing);
    // First those at home whom a text needs; then the others' trust; then calm; then knowledge.
    note(consult_next(standing, filing), Motive::asking_home);
    gesture();
    note(consult_next(standing, filing), Motive::asking_home);
    note(filing.add([&](const scenario::Measure& measure, const MeasureOrder&) {
        return measure.kind != MeasureKind::gesture && tension_of(measure) < 0;
    }),
         Motive::easing);
    note(filing.add([&](const scenario::Measure& measure, const MeasureOrder& order) {
        return measure.kind == MeasureKind::intelligence && std::holds_alternative<rules::PartyId>(order.target) &&
               standing.view.own().capital > measure.cost + 1;
    }),
         Motive::learning);
    Rationale rationale = standing.rationale(motive);
    rationale.worth = standing.agreed_worth();
    return {filing.filed(), rationale};
}

Decision keep_what_pays(const Standing& standing) {
    rules::FileConduct filed;
    Rationale rationale = standing.rationale(Motive::honouring);
    rationale.worth = standing.agreed_worth();
    core::Points most;
    bool tempted_at_all = false;
    std::optional<rules::ProvisionId> broken; // one at most: with one that comes out all do
    for (const rules::ProvisionId id : standing.legal.undertakings) {
        const Temptation tempted = temptation(standing.view, id);
        tempted_at_all |= tempted.kept < core::Points{};
        if (tempted.gain() <= most)
            continue;
        most = tempted.gain();
        broken = id;
    }
    if (broken) {
        filed.conduct[broken->index()] = rules::Conduct::violate;
        rationale.article = standing.text().at(*broken).article;
    }
    if (most > core::Points{})
        rationale.motive = Motive::cheating_pays;
    else if (tempted_at_all)
        rationale.motive = Motive::deterred;
    return {filed, rationale};
}

Decision raise_findings(const Standing& standing) {
    Rationale rationale = standing.rationale(Motive::patient);
    rationale.worth = standing.agreed_worth();
    const auto& finding = standing.view.own().finding;
    if (finding)
        rationale.article = standing.text().at(finding->provision).article;
    return {rules::AnswerFinding{finding ? rules::FindingAnswer::raise : rules::FindingAnswer::ignore}, rationale};
}

} // namespace parley::agents
