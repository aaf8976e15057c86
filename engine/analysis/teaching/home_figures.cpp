#include "analysis/teaching/grounds.hpp"

#include "rules/amounts.hpp"
#include "rules/weighing.hpp"

#include <algorithm>

namespace parley::analysis {

namespace {

/// The whole text as one package.
treaty::Package whole(const treaty::TreatyText& text, const Outcome& outcome) {
    return {treaty::ArticleSet::first(text.articles.size()), outcome};
}

/// Its standing when the text was tabled before it was asked: what that costs, once, where it minds the text.
int standing_unasked(const scenario::PublicScenario& open, const scenario::Constituency& constituency,
                     const Outcome& outcome) {
    if (!rules::is_minded(constituency, whole(open.text, outcome), open.text))
        return constituency.standing;
    const auto& sharper = constituency.sharper_from;
    const bool sharp = sharper && outcome[sharper->provision.index()] >= sharper->at_least;
    return std::max(0, constituency.standing - (sharp ? constituency.sharper_cost : constituency.unconsulted_cost));
}

int standing_asked(const scenario::Constituency& constituency) {
    return std::min(100, constituency.standing + rules::amounts::consultation_support);
}

bool stops(const Grounds& grounds, PartyId party, const scenario::Constituency& constituency, const Outcome& outcome,
           bool asked) {
    const int standing = asked ? standing_asked(constituency) : standing_unasked(grounds.open(), constituency, outcome);
    return rules::weigh(grounds.open(), constituency, standing, party, outcome).vetoes();
}

/// The undominated texts of the zone that no veto-holder of the party stops, in percent.
double win_set(const Grounds& grounds, const std::vector<Agreement>& zone_texts, PartyId party, bool asked) {
    const auto passing = std::ranges::count_if(zone_texts, [&](const Agreement& text) {
        return std::ranges::none_of(grounds.scenario.papers[party.index()].home,
                                    [&](const auto& each) { return stops(grounds, party, each, text.outcome, asked); });
    });
    return 100.0 * static_cast<double>(passing) / static_cast<double>(zone_texts.size());
}

/// What a text lacks with the constituency by its concerns, as the worth of one more party.
treaty::CompiledUtility discontent(const scenario::Constituency& constituency, const treaty::TreatyText& text) {
    std::vector<treaty::Factor> factors;
    std::vector<std::int32_t> pool;
    for (const scenario::Concern& concern : constituency.concerns) {
        treaty::Factor factor;
        factor.arity = 1;
        factor.over = {concern.provision, {}, {}};
        factor.size = {static_cast<std::uint8_t>(text.at(concern.provision).options.size()), 1, 1};
        factor.offset = static_cast<std::uint32_t>(pool.size());
        for (std::size_t option = 0; option < factor.size[0]; ++option)
            pool.push_back(-100 * concern.by_option[option]);
        factors.push_back(factor);
    }
    return {std::move(factors), std::move(pool)};
}

/// Whether it stops a text of the zone that was tabled without asking it: among the undominated ones, and among those
/// that it likes least.
bool stops_some(const Grounds& grounds, const std::vector<Agreement>& zone_texts, PartyId party,
                const scenario::Constituency& constituency) {
    const auto stopped = [&](const Agreement& text) {
        return stops(grounds, party, constituency, text.outcome, false);
    };
    if (std::ranges::any_of(zone_texts, stopped))
        return true;
    if (grounds.parties() == treaty::max_parties || constituency.concerns.empty())
        return false;
    constexpr FrontierLimits few{.three_parties = 4'000, .more_parties = 800};
    Situation situation = grounds.situation;
    situation.reservation[grounds.parties()] = -1'000'000;
    situation.utilities.push_back(discontent(constituency, grounds.text()));
    return std::ranges::any_of(frontier(situation.space(), situation.reservation, few).points, stopped);
}

} // namespace

void add_home_figures(const Grounds& grounds, TeachingFigures& figures) {
    const std::vector<Agreement> zone_texts = zone(grounds.frontier, grounds.situation.reservation);
    bool any = false;
    for (std::size_t p = 0; p < grounds.parties(); ++p) {
        const std::vector<scenario::Constituency>& home = grounds.scenario.papers[p].home;
        if (std::ranges::all_of(home, [](const auto& each) { return each.veto.kind == scenario::Veto::Kind::never; }))
            continue;
        any = true;
        for (const bool asked : {false, true}) {
            figures.push_back(figure_of(asked ? LintCode::win_set_asked : LintCode::win_set_unasked, PartyId(p),
                                        win_set(grounds, zone_texts, PartyId(p), asked)));
            figures.back().of = zone_texts.size();
        }
        for (std::size_t c = 0; c < home.size(); ++c) {
            if (home[c].veto.kind == scenario::Veto::Kind::never ||
                stops_some(grounds, zone_texts, PartyId(p), home[c]))
                continue;
            figures.push_back(figure_of(LintCode::idle_veto, PartyId(p), 1));
            figures.back().constituency = treaty::ConstituencyId(c);
        }
    }
    if (any)
        figures.push_back(figure_of(LintCode::idle_veto, 0));
}

} // namespace parley::analysis
