#include "analysis/yardsticks.hpp"

namespace parley::analysis {

namespace {

std::int64_t greatest_sum(const Frontier& frontier) {
    std::int64_t most = 0;
    for (const Agreement& point : frontier.points)
        most = std::max(most, sum(point.worth));
    return most;
}

std::int64_t best_midpoint(const treaty::TreatyText& text, const AgreementSpace& space) {
    Outcome down{};
    Outcome up{};
    for (std::size_t i = 0; i < text.provisions.size(); ++i) {
        const std::size_t top = text.provisions[i].options.size() - 1;
        down[i] = static_cast<treaty::OptionIndex>(top / 2);
        up[i] = static_cast<treaty::OptionIndex>((top + 1) / 2);
    }
    return std::max(sum(space.worth(down)), sum(space.worth(up)));
}

/// The greatest sum of one article on its own, everything else at the status quo, that leaves nobody worse off.
std::int64_t alone(const treaty::TreatyText& text, const treaty::Article& article, const Situation& situation) {
    AllowedOptions allowed = whole_ladders(text);
    for (std::size_t i = 0; i < text.provisions.size(); ++i)
        if (std::find(article.provisions.begin(), article.provisions.end(), ProvisionId(i)) == article.provisions.end())
            restrict_by(allowed, {ProvisionId(i), treaty::Bound::at_most, treaty::status_quo});
    return greatest_sum(frontier(AgreementSpace(situation.utilities, allowed), Worth{}));
}

/// The utility with a price that nobody can pay on every mirrored pair of unequal options.
treaty::CompiledUtility bound_to_equal_rungs(const treaty::TreatyText& text, const treaty::CompiledUtility& utility) {
    constexpr std::int32_t forbidden = -10'000'000;
    std::vector<treaty::Factor> factors = utility.factors();
    std::vector<std::int32_t> pool = utility.pool();
    for (std::size_t i = 0; i < text.provisions.size(); ++i) {
        const std::optional<ProvisionId> mirror = text.provisions[i].mirror;
        if (!mirror || mirror->index() <= i)
            continue;
        treaty::Factor factor;
        factor.arity = 2;
        factor.over = {ProvisionId(i), *mirror, {}};
        factor.size = {static_cast<std::uint8_t>(text.provisions[i].options.size()),
                       static_cast<std::uint8_t>(text.at(*mirror).options.size()), 1};
        factor.offset = static_cast<std::uint32_t>(pool.size());
        for (std::uint8_t a = 0; a < factor.size[0]; ++a)
            for (std::uint8_t b = 0; b < factor.size[1]; ++b)
                pool.push_back(a == b ? 0 : forbidden);
        factors.push_back(factor);
    }
    return {std::move(factors), std::move(pool)};
}

} // namespace

Yardsticks yardsticks(const treaty::TreatyText& text, const Situation& situation) {
    const AllowedOptions ladders = whole_ladders(text);
    const AgreementSpace space(situation.utilities, ladders);
    const Frontier whole = frontier(space);
    std::vector<treaty::CompiledUtility> bound;
    for (const treaty::CompiledUtility& utility : situation.utilities)
        bound.push_back(bound_to_equal_rungs(text, utility));
    const Frontier equal = frontier(AgreementSpace(std::move(bound), ladders));

    Yardsticks result;
    result.joint_maximum = greatest_sum(whole);
    result.best_midpoint = best_midpoint(text, space);
    for (const treaty::Article& article : text.articles)
        result.article_by_article += alone(text, article, situation);
    result.equal_rungs = greatest_sum(equal);
    result.exact = whole.exact && equal.exact;
    return result;
}

} // namespace parley::analysis
