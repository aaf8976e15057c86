#include "agents/standing/package_search.hpp"

#include <algorithm>
#include <bit>
#include <cstdlib>
#include <limits>

namespace parley::agents {

namespace {

using treaty::OptionIndex;
using treaty::ProvisionId;

constexpr int bits_a_provision = 3;
static_assert((1 << bits_a_provision) >= treaty::max_options);

OptionIndex unpack(std::uint64_t packed, std::size_t place) {
    return static_cast<OptionIndex>((packed >> (bits_a_provision * place)) & 7U);
}

bool is_free(std::uint8_t choices) { return std::popcount(choices) > 1; }

std::int32_t factor_worth(const treaty::CompiledUtility& utility, const treaty::Factor& factor,
                          const treaty::Outcome& outcome) {
    std::uint32_t row = outcome[factor.over[0].index()];
    if (factor.arity > 1)
        row = row * factor.size[1] + outcome[factor.over[1].index()];
    if (factor.arity > 2)
        row = row * factor.size[2] + outcome[factor.over[2].index()];
    return utility.pool()[factor.offset + row];
}

/// Which provisions belong together.
class Groups {
  public:
    Groups() {
        for (std::size_t i = 0; i < leader_.size(); ++i)
            leader_[i] = i;
    }
    [[nodiscard]] std::size_t leader(std::size_t i) const {
        while (leader_[i] != i)
            i = leader_[i];
        return i;
    }
    void join(std::size_t a, std::size_t b) {
        leader_[std::max(leader(a), leader(b))] = std::min(leader(a), leader(b));
    }

  private:
    std::array<std::size_t, treaty::max_provisions> leader_{};
};

Groups groups_of(const treaty::TreatyText& text, const treaty::CompiledUtility& utility, const Choices& choices) {
    Groups groups;
    for (const treaty::Factor& factor : utility.factors()) {
        std::optional<std::size_t> before;
        for (std::uint8_t k = 0; k < factor.arity; ++k) {
            const std::size_t i = factor.over[k].index();
            if (!is_free(choices[i]))
                continue;
            if (before)
                groups.join(*before, i);
            before = i;
        }
    }
    for (std::size_t i = 0; i < text.provisions.size(); ++i)
        if (leads_pair(text, i) && is_free(choices[i]) && is_free(choices[text.provisions[i].mirror->index()]))
            groups.join(i, text.provisions[i].mirror->index());
    return groups;
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

} // namespace

Space::Space(const treaty::TreatyText& text, const treaty::CompiledUtility& utility, const Choices& choices,
             const treaty::Outcome& keep)
    : choices_(choices) {
    const Groups groups = groups_of(text, utility, choices_);
    for (std::size_t i = 0; i < text.provisions.size(); ++i) {
        if (!is_free(choices[i])) {
            fixed_[i] = static_cast<OptionIndex>(std::countr_zero(choices[i]));
            continue;
        }
        if (groups.leader(i) != i)
            continue;
        Block block;
        for (std::size_t j = i; j < text.provisions.size(); ++j)
            if (is_free(choices[j]) && groups.leader(j) == i) {
                block.over.emplace_back(j);
                block_of_[j] = static_cast<std::uint8_t>(blocks_.size() + 1);
            }
        thin(choices_, block.over, keep, most_rows);
        blocks_.push_back(std::move(block));
    }
    // The free provisions of a factor are all in one block.
    std::vector<std::vector<std::size_t>> factors_of(blocks_.size());
    for (std::size_t f = 0; f < utility.factors().size(); ++f) {
        const treaty::Factor& factor = utility.factors()[f];
        std::uint8_t home = 0;
        for (std::uint8_t k = 0; k < factor.arity; ++k)
            home = std::max(home, block_of_[factor.over[k].index()]);
        if (home != 0)
            factors_of[home - 1U].push_back(f);
        else
            fixed_worth_ += factor_worth(utility, factor, fixed_);
    }
    for (std::size_t b = 0; b < blocks_.size(); ++b) {
        enumerate(blocks_[b], utility, factors_of[b]);
        std::ranges::sort(blocks_[b].rows, [](const Row& one, const Row& other) {
            return one.worth != other.worth ? one.worth > other.worth : one.packed < other.packed;
        });
    }
    std::stable_sort(blocks_.begin(), blocks_.end(),
                     [](const Block& a, const Block& b) { return a.rows.size() < b.rows.size(); });
}

void Space::enumerate(Block& block, const treaty::CompiledUtility& utility, const std::vector<std::size_t>& factors) {
    treaty::Outcome outcome = fixed_;
    for (const ProvisionId id : block.over)
        outcome[id.index()] = static_cast<OptionIndex>(std::countr_zero(choices_[id.index()]));
    for (;;) {
        Row row;
        for (const std::size_t f : factors)
            row.worth += factor_worth(utility, utility.factors()[f], outcome);
        for (std::size_t k = 0; k < block.over.size(); ++k)
            row.packed |= std::uint64_t{outcome[block.over[k].index()]} << (bits_a_provision * k);
        block.rows.push_back(row);
        // The next combination: the last provision turns fastest.
        std::size_t k = block.over.size();
        for (; k > 0; --k) {
            const std::size_t i = block.over[k - 1].index();
            const auto above = static_cast<std::uint8_t>(choices_[i] & ~((2U << outcome[i]) - 1U));
            if (above != 0) {
                outcome[i] = static_cast<OptionIndex>(std::countr_zero(above));
                break;
            }
            outcome[i] = static_cast<OptionIndex>(std::countr_zero(choices_[i]));
        }
        if (k == 0)
            return;
    }
}

/// The rows that no other equals or beats in both, worth falling and cost falling.
std::vector<Space::Priced> Space::undominated(const Block& block, const treaty::TreatyText& text,
                                              const Displeasure& costs, treaty::Outcome outcome) {
    struct Pair {
        std::size_t first, second;
        std::int32_t uneven;
    };
    std::vector<Pair> pairs; // mirrored pairs of which the block holds a side
    for (const ProvisionId id : block.over) {
        const std::size_t i = id.index();
        const auto& mirror = text.provisions[i].mirror;
        if (leads_pair(text, i) && costs.uneven[i] != 0)
            pairs.push_back({i, mirror->index(), costs.uneven[i]});
        else if (mirror && costs.uneven[mirror->index()] != 0 && leads_pair(text, mirror->index()) &&
                 std::find(block.over.begin(), block.over.end(), *mirror) == block.over.end())
            pairs.push_back({mirror->index(), i, costs.uneven[mirror->index()]});
    }
    // Rows stand in the order of worth falling: one pass keeps those that are cheaper than all before them.
    std::vector<Priced> rows;
    for (const Row& row : block.rows) {
        std::int32_t cost = costs.own_worth * row.worth;
        for (std::size_t k = 0; k < block.over.size(); ++k) {
            const std::size_t i = block.over[k].index();
            outcome[i] = unpack(row.packed, k);
            cost += costs.of[i][outcome[i]];
        }
        for (const Pair& pair : pairs)
            cost += pair.uneven * std::abs(int{outcome[pair.first]} - int{outcome[pair.second]});
        if (!rows.empty() && cost >= rows.back().cost)
            continue;
        if (!rows.empty() && rows.back().worth == row.worth)
            rows.pop_back();
        rows.push_back({row.worth, cost, row.packed});
    }
    return rows;
}

namespace {

/// Which band above the lowest each worth lies in; `items` in the order of worth falling.
template <class Items>
std::vector<std::uint32_t> bands_of(const Items& items, std::int32_t band) {
    std::vector<std::uint32_t> bands;
    bands.reserve(items.size());
    for (const auto& item : items)
        bands.push_back(static_cast<std::uint32_t>((item.worth - items.back().worth) / band));
    return bands;
}

} // namespace

Frontier Space::search(const treaty::TreatyText& text, const Displeasure& costs, std::int32_t band) const {
    using Node = Frontier::Node;
    constexpr std::int32_t none = std::numeric_limits<std::int32_t>::max();
    Frontier frontier;
    frontier.fixed_ = fixed_;
    frontier.fixed_worth_ = fixed_worth_;
    frontier.fixed_cost_ = costs.own_worth * fixed_worth_;
    for (std::size_t i = 0; i < text.provisions.size(); ++i) {
        if (block_of_[i] == 0)
            frontier.fixed_cost_ += costs.of[i][fixed_[i]];
        if (const auto& mirror = text.provisions[i].mirror;
            leads_pair(text, i) && block_of_[i] == 0 && block_of_[mirror->index()] == 0)
            frontier.fixed_cost_ += costs.uneven[i] * std::abs(int{fixed_[i]} - int{fixed_[mirror->index()]});
    }
    std::vector<Node> last{Node{}};
    std::vector<Node> cells;
    for (const Block& block : blocks_) {
        const std::vector<Priced> rows = undominated(block, text, costs, fixed_);
        Frontier::Layer layer;
        layer.over = block.over;
        for (const Priced& row : rows)
            layer.rows.push_back(row.packed);
        const std::vector<std::uint32_t> node_bands = bands_of(last, band);
        const std::vector<std::uint32_t> row_bands = bands_of(rows, band);
        cells.assign(node_bands.front() + row_bands.front() + 1, Node{0, none, 0, 0});
        for (std::uint32_t n = 0; n < last.size(); ++n) {
            const std::int32_t worth_before = last[n].worth, cost_before = last[n].cost;
            Node* const from_here = cells.data() + node_bands[n];
            for (std::uint32_t r = 0; r < rows.size(); ++r) {
                const std::int32_t worth = worth_before + rows[r].worth;
                const std::int32_t cost = cost_before + rows[r].cost;
                Node& cell = from_here[row_bands[r]];
                if (cost < cell.cost || (cost == cell.cost && worth > cell.worth))
                    cell = {worth, cost, n, r};
            }
        }
        std::int32_t best = none;
        for (std::size_t c = cells.size(); c-- > 0;) {
            if (cells[c].cost >= best)
                continue;
            best = cells[c].cost;
            if (!layer.nodes.empty() && layer.nodes.back().worth <= cells[c].worth)
                layer.nodes.pop_back(); // neighbouring bands may overlap
            layer.nodes.push_back(cells[c]);
        }
        last = layer.nodes;
        frontier.layers_.push_back(std::move(layer));
    }
    return frontier;
}

core::Points Frontier::most() const {
    return core::Points{fixed_worth_ + (layers_.empty() ? 0 : layers_.back().nodes.front().worth)};
}

core::Points Frontier::least() const {
    return core::Points{fixed_worth_ + (layers_.empty() ? 0 : layers_.back().nodes.back().worth)};
}

Plan Frontier::at_least(core::Points target) const {
    Plan plan{fixed_, core::Points{fixed_worth_}, fixed_cost_};
    if (layers_.empty())
        return plan;
    const std::vector<Node>& nodes = layers_.back().nodes; // worth falling: the last one that reaches the target
    const auto past = std::partition_point(
        nodes.begin(), nodes.end(), [&](const Node& node) { return fixed_worth_ + node.worth >= target.hundredths; });
    auto node = static_cast<std::uint32_t>(past == nodes.begin() ? 0 : past - nodes.begin() - 1);
    plan.worth += core::Points{nodes[node].worth};
    plan.cost += nodes[node].cost;
    for (std::size_t l = layers_.size(); l-- > 0;) {
        const Layer& layer = layers_[l];
        const std::uint64_t packed = layer.rows[layer.nodes[node].row];
        for (std::size_t k = 0; k < layer.over.size(); ++k)
            plan.outcome[layer.over[k].index()] = unpack(packed, k);
        node = layer.nodes[node].from;
    }
    return plan;
}

} // namespace parley::agents
