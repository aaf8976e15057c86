#include "agents/standing/package_search.hpp"

#include <algorithm>
#include <cstdlib>

namespace parley::agents {

namespace {

using analysis::is_free;
using treaty::ProvisionId;

/// Provisions that share a factor, and mirrored pairs.
analysis::ProvisionForest joined(const treaty::TreatyText& text, const treaty::CompiledUtility& utility,
                                 const Choices& choices) {
    analysis::ProvisionForest forest;
    for (const treaty::Factor& factor : utility.factors())
        forest.join(factor, choices);
    for (std::size_t i = 0; i < text.provisions.size(); ++i)
        if (leads_pair(text, i) && is_free(choices[i]) && is_free(choices[text.provisions[i].mirror->index()]))
            forest.join(i, text.provisions[i].mirror->index());
    return forest;
}

/// Shortens the longest ladders of `over` until their product is at most `limit`.
void thin(Choices& choices, const std::vector<ProvisionId>& over, const treaty::Outcome& keep, std::size_t limit) {
    for (;;) {
        std::size_t product = 1;
        std::size_t longest = over.front().index();
        for (const ProvisionId id : over) {
            const auto size = static_cast<std::size_t>(std::popcount(choices[id.index()]));
            product = product > limit ? product : product * size;
            if (std::popcount(choices[id.index()]) > std::popcount(choices[longest]))
                longest = id.index();
        }
        if (product <= limit)
            return;
        const std::uint8_t all = choices[longest];
        const auto lowest = static_cast<std::uint8_t>(all & (~all + 1U));
        const std::uint8_t highest = std::bit_floor(all);
        const auto kept = static_cast<std::uint8_t>(all & only(keep[longest]));
        auto ends = static_cast<std::uint8_t>(lowest | highest | kept);
        if (ends == all) // already at its ends: give up one of them
            ends = kept != 0 && kept != lowest ? static_cast<std::uint8_t>(kept | lowest) : lowest;
        choices[longest] = ends == all ? lowest : ends;
    }
}

/// A mirrored pair of which a block holds a side, and what a rung between its two costs.
struct UnevenPair {
    std::size_t first, second;
    std::int32_t uneven;
};

std::vector<UnevenPair> pairs_of(const std::vector<ProvisionId>& over, const treaty::TreatyText& text,
                                 const Displeasure& costs) {
    std::vector<UnevenPair> pairs;
    for (const ProvisionId id : over) {
        const std::size_t i = id.index();
        const auto& mirror = text.provisions[i].mirror;
        if (leads_pair(text, i) && costs.uneven[i] != 0)
            pairs.push_back({i, mirror->index(), costs.uneven[i]});
        else if (mirror && costs.uneven[mirror->index()] != 0 && leads_pair(text, mirror->index()) &&
                 std::find(over.begin(), over.end(), *mirror) == over.end())
            pairs.push_back({mirror->index(), i, costs.uneven[mirror->index()]});
    }
    return pairs;
}

} // namespace

Space::Space(const treaty::TreatyText& text, const treaty::CompiledUtility& utility, const Choices& choices,
             const treaty::Outcome& keep)
    : choices_(choices) {
    split(text, utility, keep);
    enumerate(utility);
    for (Block& block : blocks_)
        std::ranges::sort(block.rows, [](const Row& one, const Row& other) {
            return one.worth != other.worth ? one.worth > other.worth : one.code < other.code;
        });
    std::stable_sort(blocks_.begin(), blocks_.end(),
                     [](const Block& a, const Block& b) { return a.rows.size() < b.rows.size(); });
}

void Space::split(const treaty::TreatyText& text, const treaty::CompiledUtility& utility, const treaty::Outcome& keep) {
    const Choices whole = choices_;
    const analysis::ProvisionForest forest = joined(text, utility, whole);
    for (std::size_t i = 0; i < text.provisions.size(); ++i) {
        if (!is_free(whole[i])) {
            fixed_[i] = analysis::lowest(whole[i]);
            continue;
        }
        if (forest.root(i) != i)
            continue;
        Block block;
        for (std::size_t j = i; j < text.provisions.size(); ++j)
            if (is_free(whole[j]) && forest.root(j) == i) {
                block.over.emplace_back(j);
                block_of_[j] = static_cast<std::uint8_t>(blocks_.size() + 1);
            }
        thin(choices_, block.over, keep, most_rows);
        blocks_.push_back(std::move(block));
    }
}

/// The free provisions of a factor are all in one block.
void Space::enumerate(const treaty::CompiledUtility& utility) {
    std::vector<std::vector<const treaty::Factor*>> factors_of(blocks_.size());
    for (const treaty::Factor& factor : utility.factors()) {
        std::uint8_t home = 0;
        for (std::uint8_t k = 0; k < factor.arity; ++k)
            home = std::max(home, block_of_[factor.over[k].index()]);
        if (home != 0)
            factors_of[home - 1U].push_back(&factor);
        else
            fixed_worth_ += analysis::value(utility, factor, fixed_);
    }
    for (std::size_t b = 0; b < blocks_.size(); ++b) {
        treaty::Outcome outcome = fixed_;
        for (const ProvisionId id : blocks_[b].over)
            outcome[id.index()] = analysis::lowest(choices_[id.index()]);
        do {
            Row row{0, analysis::code_of(blocks_[b].over, outcome)};
            for (const treaty::Factor* factor : factors_of[b])
                row.worth += analysis::value(utility, *factor, outcome);
            blocks_[b].rows.push_back(row);
        } while (analysis::turn(blocks_[b].over, choices_, outcome));
    }
}

/// The rows that no other equals or beats in both. They stand in the order of worth falling: one pass keeps those that
/// are cheaper than all before them.
Space::Priced Space::undominated(const Block& block, const treaty::TreatyText& text, const Displeasure& costs) const {
    const std::vector<UnevenPair> pairs = pairs_of(block.over, text, costs);
    Priced priced;
    treaty::Outcome outcome = fixed_;
    for (const Row& row : block.rows) {
        analysis::write(block.over, row.code, outcome);
        std::int32_t cost = costs.own_worth * row.worth;
        for (const ProvisionId id : block.over)
            cost += costs.of[id.index()][outcome[id.index()]];
        for (const UnevenPair& pair : pairs)
            cost += pair.uneven * std::abs(int{outcome[pair.first]} - int{outcome[pair.second]});
        if (!priced.rows.empty() && -cost <= priced.rows.back().second)
            continue;
        if (!priced.rows.empty() && priced.rows.back().first == row.worth) {
            priced.rows.pop_back();
            priced.codes.pop_back();
        }
        priced.rows.push_back({row.worth, -cost});
        priced.codes.push_back(row.code);
    }
    return priced;
}

std::int32_t Space::fixed_cost(const treaty::TreatyText& text, const Displeasure& costs) const {
    std::int32_t cost = costs.own_worth * fixed_worth_;
    for (std::size_t i = 0; i < text.provisions.size(); ++i) {
        if (block_of_[i] == 0)
            cost += costs.of[i][fixed_[i]];
        if (const auto& mirror = text.provisions[i].mirror;
            leads_pair(text, i) && block_of_[i] == 0 && block_of_[mirror->index()] == 0)
            cost += costs.uneven[i] * std::abs(int{fixed_[i]} - int{fixed_[mirror->index()]});
    }
    return cost;
}

Frontier Space::search(const treaty::TreatyText& text, const Displeasure& costs, std::int32_t band) const {
    Frontier frontier;
    frontier.fixed_ = fixed_;
    std::vector<std::vector<analysis::TwoWorths>> rows;
    for (const Block& block : blocks_) {
        Priced priced = undominated(block, text, costs);
        rows.push_back(std::move(priced.rows));
        frontier.blocks_.push_back({block.over, std::move(priced.codes)});
    }
    frontier.sums_ = analysis::banded_frontier(rows, {fixed_worth_, -fixed_cost(text, costs)}, band);
    return frontier;
}

Plan Frontier::at_least(core::Points target) const {
    const auto& points = sums_.points; // worth falling: the last one that reaches the target
    const auto past = std::partition_point(points.begin(), points.end(),
                                           [&](const analysis::Worth& point) { return point[0] >= target.hundredths; });
    const auto found = static_cast<std::size_t>(past == points.begin() ? 0 : past - points.begin() - 1);
    Plan plan{fixed_, core::Points{points[found][0]}, -points[found][1]};
    const std::vector<std::uint32_t> rows = sums_.rows_of(found);
    for (std::size_t b = 0; b < blocks_.size(); ++b)
        analysis::write(blocks_[b].over, blocks_[b].codes[rows[b]], plan.outcome);
    return plan;
}

} // namespace parley::agents
