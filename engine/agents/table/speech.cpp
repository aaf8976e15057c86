#include "agents/table/speech.hpp"

#include "agents/capital/home.hpp"
#include "agents/conditions/counter_moves.hpp"
#include "agents/table/account.hpp"

#include <algorithm>

namespace parley::agents {

namespace {

using rules::ArticleId;
using rules::ArticleSet;
using rules::MeasureId;

int actions_left(const Standing& standing) {
    const auto* table = std::get_if<rules::Table>(&standing.view.open().phase);
    return table == nullptr ? 0 : table->actions_left[standing.self.index()];
}

/// A question when nothing has been shown yet: which of the two articles that would cost its asker most to grant.
std::optional<Decision> ask(const Standing& standing) {
    const bool curious =
        standing.character.temper == Temper::mirroring || standing.character.temper == Temper::yielding;
    if (!curious || standing.legal.can_ask.empty() || standing.memory.questions_asked[standing.self.index()] > 0 ||
        !standing.interests.shown.empty())
        return std::nullopt;
    const rules::PartyId whom = standing.legal.can_ask.front();
    std::vector<std::pair<core::Points, std::size_t>> dear; // negative prices, to sort
    for (std::size_t a = 0; a < standing.text().articles.size(); ++a) {
        treaty::Package wanted{ArticleSet::of(ArticleId(a)), {}};
        for (const rules::ProvisionId id : standing.text().articles[a].provisions) {
            const treaty::OptionIndex position = standing.rolling().position[whom.index()][id.index()];
            wanted.options[id.index()] = position == treaty::no_option ? treaty::status_quo : position;
        }
        dear.emplace_back(standing.worth(wanted), a);
    }
    if (dear.size() < 2)
        return std::nullopt;
    std::ranges::stable_sort(dear);
    Rationale rationale = standing.rationale(Motive::learning);
    rationale.article = ArticleId(dear[0].second);
    return Decision{rules::AskPriority{whom, ArticleId(dear[0].second), ArticleId(dear[1].second)}, rationale};
}

/// The first of the delegation's instructions that can still be declared and that `tested` is true of.
template <class Tested>
std::optional<Decision> declare_first(const Standing& standing, const Tested& tested) {
    for (const treaty::RedLine& line : rules::instructed_lines(standing.view)) {
        const bool known =
            std::ranges::any_of(standing.view.open().red_lines, [&](const rules::DeclaredLine& declared) {
                return declared.by == standing.self && declared.line.provision == line.provision;
            });
        if (known || !tested(line) || rules::check(standing.view, rules::DeclareRedLine{line}))
            continue;
        Rationale rationale = standing.rationale(Motive::instructed);
        rationale.article = standing.text().at(line.provision).article;
        return Decision{rules::DeclareRedLine{line}, rationale};
    }
    return std::nullopt;
}

bool crosses_line(const Standing& standing, const treaty::RedLine& line, const treaty::Package& package) {
    return package.articles.contains(standing.text().at(line.provision).article) &&
           treaty::crosses(line, package.options[line.provision.index()]);
}

/// An instruction that the others' last package crosses is made known before it is tested again.
std::optional<Decision> declare_red_line(const Standing& standing) {
    const bool declares =
        standing.character.temper == Temper::mirroring || standing.character.temper == Temper::pressing;
    if (!declares || !standing.legal.can_declare_red_line || actions_left(standing) < 2)
        return std::nullopt;
    return declare_first(standing, [&](const treaty::RedLine& line) {
        bool tested = false;
        for (const rules::PartyId other : standing.others) {
            const Offer* last = standing.memory.last_offer(other);
            tested |= last != nullptr && crosses_line(standing, line, last->package);
        }
        return tested;
    });
}

bool has_given_word(const Standing& standing) {
    return std::ranges::any_of(standing.view.open().words,
                               [&](const rules::GivenWord& word) { return word.by == standing.self; });
}

/// Of the measures listed, the first that can be taken and paid for at the next session's capitals.
std::optional<MeasureId> affordable_next(const Standing& standing, const std::vector<MeasureId>& listed,
                                         scenario::MeasureKind kind) {
    const scenario::PublicScenario& scenario = standing.scenario();
    const rules::Own& own = standing.view.own();
    const int capital = std::min(own.capital + scenario.income, scenario.most_capital);
    const int next = standing.view.open().session + 1;
    for (const MeasureId id : listed) {
        const scenario::Measure& measure = scenario.measure(standing.self, id);
        if (measure.kind == kind && measure.cost <= capital && measure.from_session <= next &&
            own.ready_at[id.index()] <= next && own.taken.includes(measure.requires_taken) &&
            measure.target == scenario::Target::none)
            return id;
    }
    return std::nullopt;
}

/// A threat that will be carried out, or a promise that will be kept, at the next session.
std::optional<Decision> give_word(const Standing& standing) {
    if (is_last_session(standing.view) || has_given_word(standing) || actions_left(standing) < 2)
        return std::nullopt;
    const auto by = static_cast<rules::SessionIndex>(standing.view.open().session + 1);
    const auto& done = standing.view.open().done[standing.self.index()];
    const bool presses =
        standing.character.temper == Temper::pressing || standing.character.temper == Temper::mirroring;
    const bool stuck = standing.character.temper == Temper::pressing || standing.deadlocked() >= 1;
    if (presses && stuck && done.threats < 2)
        if (const auto announced = counter_move_in_mind(standing))
            return Decision{*announced, standing.rationale(Motive::pressing)};
    if (standing.character.temper == Temper::pressing && done.threats < 2 && standing.view.open().session >= 1)
        if (const auto id = affordable_next(standing, standing.legal.can_threaten, scenario::MeasureKind::pressure))
            return Decision{rules::ThreatenMeasure{*id, by}, standing.rationale(Motive::pressing)};
    if (standing.character.temper == Temper::yielding && done.gestures < 2 && !done.gesture)
        if (const auto id = affordable_next(standing, standing.legal.can_promise, scenario::MeasureKind::gesture))
            return Decision{rules::PromiseMeasure{*id, by}, standing.rationale(Motive::building_trust)};
    return std::nullopt;
}

/// Once, late and deadlocked: the bridging package off the record.
std::optional<Decision> sound_out(const Standing& standing) {
    const bool used = std::ranges::any_of(
        standing.memory.soundings, [&](const rules::Sounding& sounding) { return sounding.from == standing.self; });
    if (standing.character.temper != Temper::mirroring || used || !standing.can_complete ||
        standing.legal.can_sound_out.empty() || standing.clock.elapsed() < 0.6 || actions_left(standing) < 2 ||
        standing.aim.received >= standing.target_now() - indifference)
        return std::nullopt;
    const treaty::Package package = bridging_package(standing);
    if (package.articles.empty() || standing.worth(package) < standing.floor)
        return std::nullopt;
    Rationale rationale = standing.rationale(Motive::bridging);
    rationale.worth = standing.worth(package);
    return Decision{rules::SoundOut{standing.legal.can_sound_out.front(), package}, rationale};
}

/// Softens an instruction that stands against what another has declared, when talks are deadlocked.
std::optional<Decision> widen(const Standing& standing) {
    const bool would = standing.character.temper == Temper::mirroring || standing.character.temper == Temper::yielding;
    if (!would || standing.deadlocked() < 1 || standing.legal.can_widen.empty() || actions_left(standing) < 2)
        return std::nullopt;
    const auto lines = rules::instructed_lines(standing.view);
    for (const std::uint8_t index : standing.legal.can_widen) {
        const treaty::RedLine& line = lines[index];
        for (const rules::DeclaredLine& declared : standing.view.open().red_lines) {
            const bool opposed = declared.by != standing.self && declared.line.provision == line.provision &&
                                 declared.line.bound != line.bound && treaty::crosses(declared.line, line.option);
            if (!opposed)
                continue;
            Rationale rationale = standing.rationale(Motive::bridging);
            rationale.article = standing.text().at(line.provision).article;
            return Decision{rules::WidenMandate{index}, rationale};
        }
    }
    return std::nullopt;
}

} // namespace

bool would_lapse_again(const Standing& standing) {
    const auto& lapse = standing.memory.last_lapse;
    return standing.others.size() > 1 && lapse && lapse->by != standing.self &&
           lapse->agreed == standing.rolling().agreed && !standing.view.open().initialled.contains(lapse->by);
}

std::optional<Decision> name_crossed_line(const Standing& standing, const treaty::Package& package) {
    if (standing.others.size() < 2 || !standing.legal.can_declare_red_line || actions_left(standing) < 1)
        return std::nullopt;
    return declare_first(standing, [&](const treaty::RedLine& line) { return crosses_line(standing, line, package); });
}

std::optional<Decision> initial_text(const Standing& standing) {
    if (!standing.legal.can_initial || standing.view.open().initialled.contains(standing.self) ||
        would_lapse_again(standing))
        return std::nullopt;
    const core::Points worth = standing.agreed_worth();
    if (worth < standing.floor)
        return std::nullopt;
    if (!home_is_ready(standing))
        return std::nullopt;
    Rationale rationale = standing.rationale(Motive::text_good_enough);
    rationale.worth = worth;
    note_stakes(standing, standing.rolling().agreed, rationale);
    weigh_standing_proposals(standing, rationale);
    return Decision{rules::InitialText{}, rationale};
}

std::optional<Decision> leave(const Standing& standing) {
    if (standing.character.temper != Temper::pressing || !standing.legal.can_walk_out ||
        !is_last_session(standing.view) || actions_left(standing) > 1 || standing.agreed_worth() >= standing.floor)
        return std::nullopt;
    for (const rules::PartyId other : standing.others) {
        const auto& proposal = standing.view.open().proposals[other.index()];
        if (proposal && standing.worth(proposal->package) >= standing.floor)
            return std::nullopt;
    }
    Rationale rationale = standing.rationale(Motive::no_way_forward);
    rationale.worth = standing.agreed_worth();
    weigh_standing_proposals(standing, rationale);
    return Decision{rules::WalkOut{}, rationale};
}

std::optional<Decision> speak(const Standing& standing) {
    if (auto decision = ask(standing))
        return decision;
    if (auto decision = declare_red_line(standing))
        return decision;
    if (auto decision = widen(standing))
        return decision;
    if (auto decision = sound_out(standing))
        return decision;
    return give_word(standing);
}

} // namespace parley::agents
