#include "analysis/teaching/grounds.hpp"

#include <algorithm>

namespace parley::analysis {

namespace {

constexpr double cheap = 200; // hundredths, on a scale of 1: a concession that hardly costs (invariant 18)

double in_whole(std::int64_t hundredths) { return static_cast<double>(hundredths) / 100.0; }

/// Every party is what it needs least to be.
Profiles most_forthcoming(const scenario::Scenario& scenario) {
    Profiles profiles{};
    for (std::size_t p = 0; p < scenario.papers.size(); ++p) {
        const std::vector<treaty::ProfileTerms>& terms = scenario.papers[p].mandate.profiles;
        const auto least = std::ranges::min_element(
            terms, {}, [](const auto& each) { return std::pair(each.reservation, each.intrusion_price); });
        profiles[p] = treaty::ProfileId(static_cast<std::size_t>(least - terms.begin()));
    }
    return profiles;
}

void add_zone_share(const Grounds& grounds, TeachingFigures& figures) {
    const Situation situation = situation_at_start(grounds.scenario, most_forthcoming(grounds.scenario));
    const AgreementSpace space = situation.space();
    const std::optional<std::uint64_t> texts = space.size();
    const std::optional<OutcomeCount> inside = count_zone(space, situation.reservation);
    if (!texts || !inside || *texts == 0)
        return;
    // Where only bounds are known, the bound that speaks for the scenario.
    const Range wanted = wanted_range(LintCode::zone_share);
    const double least = static_cast<double>(inside->least) / static_cast<double>(*texts);
    const double most = static_cast<double>(inside->most) / static_cast<double>(*texts);
    figures.push_back(figure_of(LintCode::zone_share, std::clamp(wanted.least, least, most)));
    figures.back().of = static_cast<std::size_t>(*texts);
}

void add_surplus(const Grounds& grounds, TeachingFigures& figures) {
    const auto points = bargaining_points(grounds.frontier, grounds.situation.reservation);
    for (std::size_t p = 0; p < grounds.parties(); ++p) {
        const std::int32_t needs = grounds.situation.reservation[p];
        figures.push_back(figure_in_points(grounds.scenario, LintCode::surplus, PartyId(p),
                                           in_whole(grounds.balanced->worth[p] - needs)));
        figures.push_back(
            figure_in_points(grounds.scenario, LintCode::span, PartyId(p), in_whole(points->ideal[p] - needs)));
    }
}

void add_trade(const Grounds& grounds, TeachingFigures& figures) {
    const Yardsticks measured = yardsticks(grounds.text(), grounds.situation);
    const auto most =
        static_cast<double>(greatest_joint_worth({grounds.situation.utilities, whole_ladders(grounds.text())}));
    const auto add = [&](LintCode code, std::int64_t without) {
        if (without > 0)
            figures.push_back(figure_of(code, most / static_cast<double>(without)));
    };
    add(LintCode::midpoint_gain, measured.best_midpoint);
    add(LintCode::article_gain, measured.article_by_article);
    if (std::ranges::any_of(grounds.text().provisions, [](const auto& each) { return each.mirror.has_value(); }))
        add(LintCode::mirror_gain, measured.equal_rungs);
}

/// An article of the balanced text that costs somebody, though the whole gains.
bool is_lopsided(const Grounds& grounds, const treaty::Article& article) {
    Outcome without = grounds.balanced->outcome;
    for (const ProvisionId id : article.provisions)
        without[id.index()] = treaty::status_quo;
    for (const treaty::CompiledUtility& utility : grounds.situation.utilities)
        if (utility.worth(grounds.balanced->outcome) < utility.worth(without))
            return true;
    return false;
}

void add_shape(const Grounds& grounds, TeachingFigures& figures) {
    const treaty::TreatyText& text = grounds.text();
    const auto lopsided =
        std::ranges::count_if(text.articles, [&](const auto& article) { return is_lopsided(grounds, article); });
    figures.push_back(figure_of(LintCode::lopsided, static_cast<double>(lopsided)));
    figures.back().of = text.articles.size();
    std::size_t at_an_end = 0;
    for (std::size_t i = 0; i < text.provisions.size(); ++i) {
        const treaty::OptionIndex option = grounds.balanced->outcome[i];
        at_an_end += option == treaty::status_quo || option + 1U == text.provisions[i].options.size();
    }
    const double share = 100.0 * static_cast<double>(at_an_end) / static_cast<double>(text.provisions.size());
    figures.push_back(figure_of(LintCode::extremes, share));
    figures.back().of = text.provisions.size();
}

/// Found where no text of the frontier has the provision; nothing is claimed of a frontier that is not exact.
void add_unmoved(const Grounds& grounds, TeachingFigures& figures) {
    if (!grounds.frontier.exact)
        return;
    figures.push_back(figure_of(LintCode::unmoved, 0));
    for (std::size_t i = 0; i < grounds.text().provisions.size(); ++i) {
        const bool moved = std::ranges::any_of(
            grounds.frontier.points, [&](const Agreement& point) { return point.outcome[i] != treaty::status_quo; });
        if (moved)
            continue;
        figures.push_back(figure_of(LintCode::unmoved, 1));
        figures.back().provision = ProvisionId(i);
    }
}

/// The best that each party can make of concessions that cost their authors next to nothing, against what it needs.
void add_pocketing(const Grounds& grounds, TeachingFigures& figures) {
    for (std::size_t p = 0; p < grounds.parties(); ++p) {
        AllowedOptions allowed = whole_ladders(grounds.text());
        for (std::size_t i = 0; i < grounds.text().provisions.size(); ++i) {
            const treaty::Provision& provision = grounds.text().provisions[i];
            for (std::size_t option = 1; option < provision.options.size(); ++option) {
                bool given = false, dear = false;
                for (const PartyId obligor : provision.obligors) {
                    const treaty::Mandate& mandate = grounds.scenario.papers[obligor.index()].mandate;
                    given = given || obligor != PartyId(p);
                    dear = dear || (obligor != PartyId(p) && mandate.values[i][option].hundredths <
                                                                 -cheap * scale_of(grounds.scenario, obligor));
                }
                if (!given || dear)
                    allowed.options[i] &= static_cast<std::uint8_t>(~(1U << option));
            }
        }
        const std::int64_t best = greatest_joint_worth({{grounds.situation.utilities[p]}, allowed});
        TeachingFigure figure = figure_of(LintCode::pocketing, PartyId(p), in_whole(best));
        figure.wanted.most = in_whole(grounds.situation.reservation[p] - 1);
        figures.push_back(figure);
    }
}

} // namespace

void add_text_figures(const Grounds& grounds, TeachingFigures& figures) {
    add_zone_share(grounds, figures);
    add_surplus(grounds, figures);
    add_trade(grounds, figures);
    add_shape(grounds, figures);
    add_unmoved(grounds, figures);
    add_pocketing(grounds, figures);
}

} // namespace parley::analysis
