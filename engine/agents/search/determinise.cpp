#include "agents/search/determinise.hpp"

#include "rules/amounts.hpp"

#include <algorithm>

namespace parley::agents {

namespace {

using rules::PartyId;

constexpr int supposed_standing = 55;
constexpr int supposed_unconsulted_cost = 8;

/// A goal that is never met: what others' capitals ask is not known.
scenario::Goal no_goal() { return {"", scenario::Condition{scenario::AnyOf{}}}; }

/// How many constituencies of a party the public scenario speaks of; at least one.
std::size_t constituencies_named(const scenario::PublicScenario& scenario, PartyId party) {
    std::size_t count = 1;
    const auto note = [&](rules::ConstituencyId id) { count = std::max(count, id.index() + 1); };
    for (const scenario::Forum& forum : scenario.forums)
        if (party.index() < forum.present.size())
            for (const rules::ConstituencyId id : forum.present[party.index()])
                note(id);
    for (const scenario::Lock& lock : scenario.locks)
        for (const scenario::Lock::Obeying& obeying : lock.obeying)
            if (obeying.party == party)
                note(obeying.constituency);
    const auto note_effects = [&](const std::vector<scenario::Effect>& effects, bool own) {
        for (const scenario::Effect& effect : effects)
            if (const auto* change = std::get_if<scenario::ChangeSupport>(&effect)) {
                const auto kind = change->party.kind;
                const bool meant = (own && kind == scenario::PartyRef::Kind::self) ||
                                   (!own && kind == scenario::PartyRef::Kind::others) ||
                                   (kind == scenario::PartyRef::Kind::named && change->party.party == party);
                if (meant && change->scope == scenario::ChangeSupport::Scope::named)
                    note(change->constituency);
            }
    };
    for (std::size_t p = 0; p < scenario.measures.size(); ++p)
        for (const scenario::Measure& measure : scenario.measures[p]) {
            note_effects(measure.effects, p == party.index());
            note_effects(measure.if_discovered, p == party.index());
        }
    return std::min(count, treaty::max_constituencies);
}

scenario::PrivatePapers own_papers(const rules::View& view) {
    scenario::PrivatePapers papers;
    papers.mandate = view.mandate();
    for (std::size_t c = 0; c < view.constituency_count(); ++c) {
        const rules::ConstituencyId id(c);
        const scenario::Constituency& seen = view.constituency(id);
        scenario::Constituency shown;
        shown.standing = seen.standing;
        shown.veto = seen.veto;
        shown.unconsulted_cost = seen.unconsulted_cost;
        shown.sharper_from = seen.sharper_from;
        shown.sharper_cost = seen.sharper_cost;
        if (const auto* concerns = view.concerns(id))
            shown.concerns = *concerns;
        papers.home.push_back(std::move(shown));
    }
    papers.goals.assign(view.scenario().sessions.size(), no_goal());
    papers.goals[view.open().session] = view.goal();
    return papers;
}

scenario::PrivatePapers supposed_papers(const rules::View& view, const Supposed& supposed) {
    const scenario::PublicScenario& scenario = view.scenario();
    scenario::PrivatePapers papers;
    papers.mandate = supposed.draw.taste->mandate;
    for (std::size_t k = 0; k < scenario.at(supposed.party).profiles.size(); ++k) {
        papers.mandate.profiles.push_back(supposed_terms(scenario.at(supposed.party), rules::ProfileId(k)));
        papers.mandate.profiles.back().reservation += supposed.draw.taste->reservation;
    }
    for (const rules::DeclaredLine& declared : view.open().red_lines)
        if (declared.by == supposed.party)
            papers.mandate.red_lines.push_back({declared.line, ""});
    scenario::Constituency audience;
    audience.standing = supposed_standing;
    audience.unconsulted_cost = supposed_unconsulted_cost;
    papers.home.assign(constituencies_named(scenario, supposed.party), audience);
    papers.home.front().veto.kind = scenario::Veto::Kind::always;
    papers.goals.assign(scenario.sessions.size(), no_goal());
    return papers;
}

/// What it has filed where the phase shows that it has: the plainest thing.
void suppose_filed(const rules::View& view, PartyId party, rules::Own& own) {
    const rules::Phase& phase = view.open().phase;
    if (const auto* capitals = std::get_if<rules::Capitals>(&phase); capitals && capitals->filed.contains(party)) {
        own.filed_measures = rules::FileMeasures{};
        own.filed_measures->carries_out_gesture = view.open().done[party.index()].gesture.has_value();
    }
    if (const auto* incident = std::get_if<rules::Incident>(&phase); incident && incident->filed.contains(party))
        own.filed_answer = rules::IncidentAnswer::play_down;
    if (const auto* vote = std::get_if<rules::Ratification>(&phase); vote && vote->filed.contains(party))
        own.filed_ratification = rules::FileRatification{rules::Submit{}};
    if (const auto* period = std::get_if<rules::Implementation>(&phase); period && period->filed.contains(party))
        own.filed_conduct = rules::FileConduct{};
    if (const auto* dispute = std::get_if<rules::Dispute>(&phase); dispute && dispute->pending.contains(party))
        own.finding = rules::Finding{view.seat(), rules::ProvisionId(0)};
}

rules::Own supposed_own(const rules::View& view, const Supposed& supposed) {
    rules::Own own;
    own.profile = supposed.draw.profile;
    own.capital = static_cast<std::int16_t>(view.open().session == 0 ? view.scenario().capital
                                                                     : (view.scenario().most_capital + 1) / 2);
    own.support.fill(supposed_standing);
    own.authority.standing = rules::amounts::standing_at_start; // what it has spent is not seen

    own.taken = view.open().done[supposed.party.index()].taken;
    const auto& sounding = view.own().sounding;
    if (sounding && (sounding->from == supposed.party || sounding->to == supposed.party))
        own.sounding = sounding;
    else if (view.open().owes_sounding.contains(supposed.party)) // it owes a third party an answer
        own.sounding = rules::Sounding{view.seat(), supposed.party, {}, false};
    suppose_filed(view, supposed.party, own);
    return own;
}

} // namespace

std::shared_ptr<const scenario::PublicScenario> bare(const scenario::PublicScenario& scenario) {
    auto stripped = std::make_shared<scenario::PublicScenario>(scenario);
    stripped->summary = stripped->teaches = stripped->opening = {};
    stripped->map = {};
    stripped->excluded.clear();
    stripped->sources.clear();
    stripped->facts.clear();
    for (scenario::Party& party : stripped->parties) {
        party.public_case = party.head = party.capital = party.adjective = {};
        for (scenario::Profile& profile : party.profiles)
            profile.tell = profile.name = {};
    }
    for (treaty::Provision& provision : stripped->text.provisions) {
        provision.name = {};
        for (treaty::Option& option : provision.options)
            option = {{}, {}, {}, std::move(option.needs), std::move(option.melts)};
    }
    for (scenario::Forum& forum : stripped->forums) {
        forum.note = forum.name = {};
        for (scenario::Room& room : forum.rooms)
            room.note = room.name = {};
    }
    for (scenario::Session& session : stripped->sessions)
        session.title = session.place = session.date = {};
    for (auto& measures : stripped->measures)
        for (scenario::Measure& measure : measures) {
            measure.name = measure.text = {};
            measure.sources.clear();
        }
    for (scenario::Lock& lock : stripped->locks)
        lock.reason = {};
    for (scenario::RegimeFunction& function : stripped->regime) {
        function.name = function.text = function.date = {};
        function.sources.clear();
    }
    for (scenario::OutsideCourse& course : stripped->outside) {
        course.id = course.name = course.about = {};
        for (std::string& step : course.steps)
            step = {};
        for (scenario::OutsideCourse::Move& move : course.moves) {
            move.text = move.date = {};
            move.sources.clear();
        }
    }
    for (scenario::Site& site : stripped->sites)
        site = {};
    return stripped;
}

World determinise(const rules::View& view, const scenario::PublicScenario& bare_scenario,
                  const std::vector<Supposed>& supposed, std::uint64_t seed) {
    World world;
    world.scenario.open = bare_scenario;
    world.scenario.papers.resize(bare_scenario.party_count());
    world.scenario.papers[view.seat().index()] = own_papers(view);
    world.state.open = view.open();
    world.state.own[view.seat().index()] = view.own();
    world.state.hidden.seed = seed;
    for (const Supposed& other : supposed) {
        world.scenario.papers[other.party.index()] = supposed_papers(view, other);
        world.state.own[other.party.index()] = supposed_own(view, other);
    }
    return world;
}

} // namespace parley::agents
