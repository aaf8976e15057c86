#include "analysis/agreement_space.hpp"

#include "analysis/text_blocks.hpp"

#include <bit>

namespace parley::analysis {

namespace {

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

ProvisionForest join_by_factors(const std::vector<PartyFactor>& factors, const AllowedOptions& free) {
    ProvisionForest forest;
    for (const PartyFactor& part : factors)
        forest.join(*part.factor, free.options);
    return forest;
}

/// The free provision that shares factors with the most others in an oversized block; nothing when every block fits.
std::optional<std::size_t> most_entangled(const std::vector<PartyFactor>& factors, const AllowedOptions& free) {
    const ProvisionForest forest = join_by_factors(factors, free);
    std::array<std::size_t, treaty::max_provisions> rows;
    rows.fill(1);
    for (std::size_t i = 0; i < free.provisions; ++i) {
        std::size_t& count = rows[forest.root(i)];
        count = std::min(count * static_cast<std::size_t>(std::popcount(free.options[i])), max_block_rows + 1);
    }
    std::optional<std::size_t> worst;
    int most = -1;
    for (std::size_t i = 0; i < free.provisions; ++i) {
        if (!is_free(free.options[i]) || rows[forest.root(i)] <= max_block_rows)
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
    do {
        BlockRow row;
        row.code = code_of(block.provisions, outcome);
        for (const ProvisionId provision : block.provisions)
            row.rungs += outcome[provision.index()];
        for (const PartyFactor& part : factors)
            row.worth[part.party] += value(utilities[part.party], *part.factor, outcome);
        block.rows.push_back(row);
    } while (turn(block.provisions, free.options, outcome));
}

} // namespace

void write(const Block& block, const BlockRow& row, Outcome& outcome) { write(block.provisions, row.code, outcome); }

AgreementSpace::AgreementSpace(std::vector<treaty::CompiledUtility> utilities, const AllowedOptions& allowed)
    : utilities_(std::move(utilities)),
      allowed_(allowed) {
    if (empty())
        return;
    AllowedOptions free = allowed;
    const std::vector<PartyFactor> factors = all_factors(utilities_);
    while (const std::optional<std::size_t> frozen = most_entangled(factors, free)) {
        free.options[*frozen] = static_cast<std::uint8_t>(1U << lowest(free.options[*frozen]));
        complete_ = false;
    }
    split_into_blocks(free);
    presorted_ = PresortedBlocks(row_blocks());
}

void AgreementSpace::split_into_blocks(const AllowedOptions& free) {
    const std::vector<PartyFactor> factors = all_factors(utilities_);
    const ProvisionForest forest = join_by_factors(factors, free);
    std::vector<std::size_t> roots;
    for (std::size_t i = 0; i < free.provisions; ++i) {
        fixed_.outcome[i] = lowest(free.options[i]);
        if (is_free(free.options[i]) && forest.root(i) == i)
            roots.push_back(i);
    }
    std::vector<std::vector<PartyFactor>> of_root(free.provisions);
    for (const PartyFactor& part : factors) {
        std::optional<std::size_t> root;
        for (std::uint8_t j = 0; j < part.factor->arity && !root; ++j)
            if (is_free(free.options[part.factor->over[j].index()]))
                root = forest.root(part.factor->over[j].index());
        if (root)
            of_root[*root].push_back(part);
        else
            fixed_.worth[part.party] += value(utilities_[part.party], *part.factor, fixed_.outcome);
    }
    for (const std::size_t root : roots) {
        Block block;
        for (std::size_t i = 0; i < free.provisions; ++i)
            if (is_free(free.options[i]) && forest.root(i) == root)
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
        const auto options = static_cast<std::uint64_t>(std::popcount(allowed_.options[i]));
        if (options != 0 && count >= (std::uint64_t{1} << 63) / options)
            return std::nullopt;
        count *= options;
    }
    return count;
}

} // namespace parley::analysis
