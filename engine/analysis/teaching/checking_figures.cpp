#include "analysis/teaching/grounds.hpp"

#include "analysis/keeping/prospects.hpp"

#include <algorithm>

namespace parley::analysis {

namespace {

AllowedOptions checked_at(const Grounds& grounds, const AllowedOptions& allowed, bool strong) {
    AllowedOptions result = allowed;
    for (const ProvisionId id : verifying_provisions(grounds.text())) {
        const std::size_t top = grounds.text().at(id).options.size() - 1;
        const auto middle = static_cast<treaty::OptionIndex>(top / 2);
        restrict_by(result,
                    strong ? treaty::RedLine{id, treaty::Bound::at_least, static_cast<treaty::OptionIndex>(middle + 1U)}
                           : treaty::RedLine{id, treaty::Bound::at_most, middle});
    }
    return result;
}

void add_worth(const Grounds& grounds, TeachingFigures& figures) {
    const std::vector<ProvisionId> verifying = verifying_provisions(grounds.text());
    const AllowedOptions ladders = whole_ladders(grounds.text());
    AllowedOptions unchecked = ladders;
    for (const ProvisionId id : verifying)
        restrict_by(unchecked, {id, treaty::Bound::at_most, treaty::status_quo});
    const std::int64_t with = greatest_joint_worth({grounds.situation.utilities, ladders});
    const std::int64_t without = greatest_joint_worth({grounds.situation.utilities, unchecked});
    if (without > 0)
        figures.push_back(figure_of(LintCode::checking_worth,
                                    100.0 * static_cast<double>(with - without) / static_cast<double>(without)));
    std::size_t chosen = 0;
    for (const ProvisionId id : verifying) {
        const treaty::OptionIndex option = grounds.balanced->outcome[id.index()];
        chosen += option != treaty::status_quo && option + 1U < grounds.text().at(id).options.size();
    }
    figures.push_back(figure_of(LintCode::checking_chosen, static_cast<double>(chosen)));
    figures.back().of = verifying.size();
}

void add_free_steps(const Grounds& grounds, TeachingFigures& figures) {
    figures.push_back(figure_of(LintCode::checking_free, 0));
    for (const ProvisionId id : verifying_provisions(grounds.text()))
        for (std::size_t option = 1; option < grounds.text().at(id).options.size(); ++option) {
            const bool costs = std::ranges::any_of(grounds.scenario.papers, [&](const auto& papers) {
                return papers.mandate.values[id.index()][option] < core::Points{};
            });
            if (costs)
                continue;
            figures.push_back(figure_of(LintCode::checking_free, 1));
            figures.back().provision = id;
            figures.back().option = static_cast<treaty::OptionIndex>(option);
        }
}

bool is_open(const Situation& situation, const AllowedOptions& allowed, bool& exact) {
    const AgreementSpace space(situation.utilities, allowed);
    if (space.empty())
        return false;
    const Frontier found = frontier(space, situation.reservation);
    exact = exact && (found.exact || !found.points.empty());
    return !found.points.empty();
}

/// Profiles with a zone under weak checks and none under strong ones, each with the others as they most probably are.
void add_traps(const Grounds& grounds, TeachingFigures& figures) {
    if (verifying_provisions(grounds.text()).empty())
        return;
    std::size_t traps = 0, profiles = 0;
    bool exact = true;
    for (std::size_t p = 0; p < grounds.parties(); ++p)
        for (std::size_t k = 0; k < grounds.open().parties[p].profiles.size(); ++k) {
            Profiles drawn = grounds.profiles;
            drawn[p] = treaty::ProfileId(k);
            const Situation situation = situation_at_start(grounds.scenario, drawn);
            ++profiles;
            traps += is_open(situation, checked_at(grounds, situation.allowed, false), exact) &&
                     !is_open(situation, checked_at(grounds, situation.allowed, true), exact);
        }
    if (!exact && traps == 0)
        return;
    figures.push_back(figure_of(LintCode::trap, static_cast<double>(traps)));
    figures.back().of = profiles;
}

treaty::ProfileId by_honesty(const scenario::Party& party, bool most) {
    std::size_t found = 0;
    for (std::size_t k = 1; k < party.profiles.size(); ++k)
        if (most ? party.profiles[k].compliance > party.profiles[found].compliance
                 : party.profiles[k].compliance < party.profiles[found].compliance)
            found = k;
    return treaty::ProfileId(found);
}

/// What breaking an undertaking of `agreed` in every period brings the party over keeping it, where it brings most.
std::optional<TeachingFigure> most_from_cheating(const Grounds& grounds, LintCode code, PartyId party,
                                                 treaty::ProfileId profile, const Outcome& agreed) {
    const treaty::Mandate& mandate = grounds.scenario.papers[party.index()].mandate;
    const Sheet own{party, mandate, mandate.profiles[profile.index()]};
    std::optional<TeachingFigure> most;
    for (std::size_t i = 0; i < grounds.text().provisions.size(); ++i) {
        const ProvisionId id(i);
        const treaty::Provision& provision = grounds.text().provisions[i];
        if (!provision.obligors.contains(party) || mandate.values[i][agreed[i]] >= core::Points{} ||
            !rules::can_be_broken(grounds.text(), id, agreed))
            continue;
        const Prospects prospects = prospects_of({grounds.text(), grounds.parties(), grounds.open().periods.size(), 0,
                                                  party, id, agreed, rules::obligations_of(grounds.text(), agreed)},
                                                 own);
        const double gain =
            in_points(of(prospects, Faith::break_always) - of(prospects, Faith::keep)).hundredths / 100.0;
        if (most && gain <= most->value)
            continue;
        most = figure_of(code, party, gain);
        most->provision = id;
        most->option = agreed[i];
        most->profile = profile;
    }
    return most;
}

void add_cheating(const Grounds& grounds, TeachingFigures& figures) {
    Outcome unchecked = grounds.balanced->outcome;
    for (const ProvisionId id : verifying_provisions(grounds.text()))
        unchecked[id.index()] = treaty::status_quo;
    for (std::size_t p = 0; p < grounds.parties(); ++p) {
        const scenario::Party& party = grounds.open().parties[p];
        const treaty::ProfileId honest = by_honesty(party, true);
        const treaty::ProfileId sly = by_honesty(party, false);
        if (auto figure =
                most_from_cheating(grounds, LintCode::cheating_pays, PartyId(p), honest, grounds.balanced->outcome))
            figures.push_back(*figure);
        if (honest == sly)
            continue;
        if (auto figure = most_from_cheating(grounds, LintCode::cheating_never_pays, PartyId(p), sly, unchecked))
            figures.push_back(*figure);
    }
}

} // namespace

void add_checking_figures(const Grounds& grounds, TeachingFigures& figures) {
    add_worth(grounds, figures);
    add_free_steps(grounds, figures);
    add_traps(grounds, figures);
    add_cheating(grounds, figures);
}

} // namespace parley::analysis
