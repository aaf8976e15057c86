#include "analysis/agreement_space.hpp"

#include <bit>
#include <numeric>

namespace parley::analysis {

namespace {

using treaty::OptionIndex;

std::size_t option_count(const AllowedOptions& allowed, std::size_t provision) {
    return static_cast<std::size_t>(std::popcount(allowed.options[provision]));
}

OptionIndex lowest(const AllowedOptions& allowed, std::size_t provision) {
    return static_cast<OptionIndex>(std::countr_zero(static_cast<unsigned>(allowed.options[provision])));
}

std::int32_t value(const treaty::CompiledUtility& utility, const treaty::Factor& factor, const Outcome& outcome) {
    std::uint32_t row = outcome[factor.over[0].index()];
    for (std::uint8_t i = 1; i < factor.arity; ++i)
        row = row * factor.size[i] + outcome[factor.over[i].index()];
    return utility.pool()[factor.offset + row];
}

/// Which provisions hang together: a forest in which every free provision points towards the root of its block.
class Forest {
  public:
    explicit Forest(std::size_t size) : parent_(size) { std::iota(parent_.begin(), parent_.end(), std::size_t{0}); }
    std::size_t root(std::size_t i) {
        while (parent_[i] != i)
            i = parent_[i] = parent_[parent_[i]];
        return i;
    }
    void join(std::size_t a, std::size_t b) { parent_[std::max(root(a), root(b))] = std::min(root(a), root(b)); }

  private:
    std::vector<std::size_t> parent_;
};

struct PartyFactor {
    std::size_t party{};
    const treaty::Factor* factor{};
};

std::vector<PartyFactor> all_factors(const std::vector<treaty::CompiledUtility>& utilities) {
    std::vector<PartyFactor> all;
    for (std::size_t party = 0; party < utilities.size(); ++party)
        for (const treaty::Factor& factor : utilities[party].factors())
            all.push_back({party, &factor});
    return all;
}

Forest join_by_factors(const std::vector<PartyFactor>& factors, const AllowedOptions& free) {
    Forest forest(free.provisions);
    for (const PartyFactor& part : factors) {
        std::optional<std::size_t> first;
        for (std::uint8_t i = 0; i < part.factor->arity; ++i) {
            const std::size_t provision = part.factor->over[i].index();
            if (option_count(free, provision) < 2)
                continue;
            if (first)
                forest.join(*first, provision);
            first = provision;
        }
    }
    return forest;
}

/// The free provision that shares factors with the most others in an oversized block; nothing when every block fits.
std::optional<std::size_t> most_entangled(const std::vector<PartyFactor>& factors, const AllowedOptions& free) {
    Forest forest = join_by_factors(factors, free);
    std::array<std::size_t, treaty::max_provisions> rows;
    rows.fill(1);
    for (std::size_t i = 0; i < free.provisions; ++i) {
        std::size_t& count = rows[forest.root(i)];
        count = std::min(count * option_count(free, i), max_block_rows + 1);
    }
    std::optional<std::size_t> worst;
    int most = -1;
    for (std::size_t i = 0; i < free.provisions; ++i) {
        if (option_count(free, i) < 2 || rows[forest.root(i)] <= max_block_rows)
            continue;
        std::uint64_t neighbours = 0;
        for (const PartyFactor& part : factors) {
            std::uint64_t members = 0;
            for (std::uint8_t j = 0; j < part.factor->arity; ++j)
                members |= std::uint64_t{1} << part.factor->over[j].index();
            if (((members >> i) & 1U) != 0)
                neighbours |= members;
        }
        if (std::popcount(neighbours) > most) {
            most = std::popcount(neighbours);
            worst = i;
        }
    }
    return worst;
}

/// Fills in the rows of a block, whose provisions are known, from the factors that touch it.
void enumerate(Block& block, const std::vector<treaty::CompiledUtility>& utilities,
               const std::vector<PartyFactor>& factors, const AllowedOptions& free, Outcome outcome) {
    for (;;) {
        BlockRow row;
        for (std::size_t j = 0; j < block.provisions.size(); ++j) {
            const OptionIndex option = outcome[block.provisions[j].index()];
            row.code |= std::uint64_t{option} << (3 * j);
            row.rungs += option;
        }
        for (const PartyFactor& part : factors)
            row.worth[part.party] += value(utilities[part.party], *part.factor, outcome);
        block.rows.push_back(row);

        std::size_t digit = block.provisions.size();
        for (; digit > 0; --digit) { // an odometer over the allowed options, the last provision fastest
            const std::size_t provision = block.provisions[digit - 1].index();
            const unsigned higher = free.options[provision] & (~0U << (outcome[provision] + 1U));
            if (higher != 0) {
                outcome[provision] = static_cast<OptionIndex>(std::countr_zero(higher));
                break;
            }
            outcome[provision] = lowest(free, provision);
        }
        if (digit == 0)
            return;
    }
}

} // namespace

void write(const Block& block, const BlockRow& row, Outcome& outcome) {
    for (std::size_t j = 0; j < block.provisions.size(); ++j)
        outcome[block.provisions[j].index()] = static_cast<OptionIndex>((row.code >> (3 * j)) & 7U);
}

AgreementSpace::AgreementSpace(std::vector<treaty::CompiledUtility> utilities, const AllowedOptions& allowed)
    : utilities_(std::move(utilities)),
      allowed_(allowed) {
    if (empty())
        return;
    AllowedOptions free = allowed;
    const std::vector<PartyFactor> factors = all_factors(utilities_);
    while (const std::optional<std::size_t> frozen = most_entangled(factors, free)) {
        free.options[*frozen] = static_cast<std::uint8_t>(1U << lowest(free, *frozen));
        complete_ = false;
    }
    split_into_blocks(free);
    presorted_ = PresortedBlocks(row_blocks());
}

void AgreementSpace::split_into_blocks(const AllowedOptions& free) {
    const std::vector<PartyFactor> factors = all_factors(utilities_);
    Forest forest = join_by_factors(factors, free);
    std::vector<std::size_t> roots;
    for (std::size_t i = 0; i < free.provisions; ++i) {
        fixed_.outcome[i] = lowest(free, i);
        if (option_count(free, i) > 1 && forest.root(i) == i)
            roots.push_back(i);
    }
    std::vector<std::vector<PartyFactor>> of_root(free.provisions);
    for (const PartyFactor& part : factors) {
        std::optional<std::size_t> root;
        for (std::uint8_t j = 0; j < part.factor->arity && !root; ++j)
            if (option_count(free, part.factor->over[j].index()) > 1)
                root = forest.root(part.factor->over[j].index());
        if (root)
            of_root[*root].push_back(part);
        else
            fixed_.worth[part.party] += value(utilities_[part.party], *part.factor, fixed_.outcome);
    }
    for (const std::size_t root : roots) {
        Block block;
        for (std::size_t i = 0; i < free.provisions; ++i)
            if (option_count(free, i) > 1 && forest.root(i) == root)
                block.provisions.push_back(ProvisionId(i));
        enumerate(block, utilities_, of_root[root], free, fixed_.outcome);
        blocks_.push_back(std::move(block));
    }
    for (const Block& block : blocks_) // the fixed part names the fixed provisions only
        for (const ProvisionId provision : block.provisions)
            fixed_.outcome[provision.index()] = 0;
    std::stable_sort(blocks_.begin(), blocks_.end(),
                     [](const Block& a, const Block& b) { return a.rows.size() < b.rows.size(); });
}

RowBlocks AgreementSpace::row_blocks() const {
    RowBlocks rows(utilities_.size());
    rows.set_base(fixed_.worth);
    for (const Block& block : blocks_) {
        rows.open_block(block.rows.size());
        for (const BlockRow& row : block.rows)
            rows.add_row(row.worth, row.rungs);
    }
    return rows;
}

Worth AgreementSpace::worth(const Outcome& outcome) const {
    Worth worth{};
    for (std::size_t party = 0; party < utilities_.size(); ++party)
        worth[party] = utilities_[party].worth(outcome).hundredths;
    return worth;
}

std::optional<std::uint64_t> AgreementSpace::size() const {
    std::uint64_t count = 1;
    for (std::size_t i = 0; i < allowed_.provisions; ++i) {
        const std::uint64_t options = option_count(allowed_, i);
        if (options != 0 && count >= (std::uint64_t{1} << 63) / options)
            return std::nullopt;
        count *= options;
    }
    return count;
}

} // namespace parley::analysis
