// All texts that could be agreed, with their worth to every party, held as independent blocks: the connected components
// of the provisions that some party's factors join. The worth of a text is the sum over its blocks, so that frontiers
// and counts are found without enumerating the texts. Knows nothing of reservation values.
#pragma once

#include "analysis/agreement.hpp"
#include "analysis/allowed_options.hpp"
#include "analysis/sums/presorted_blocks.hpp"
#include "treaty/utility.hpp"

#include <optional>
#include <vector>

namespace parley::analysis {

/// One combination of the options of a block's provisions.
struct BlockRow {
    Worth worth{};
    std::uint64_t code{}; // of its options (text_blocks.hpp)
    std::uint32_t rungs{};
};

struct Block {
    std::vector<ProvisionId> provisions;
    std::vector<BlockRow> rows;
};

/// Writes the options of a row into `outcome`.
void write(const Block& block, const BlockRow& row, Outcome& outcome);

/// Blocks are kept to this many rows. A larger one has its most entangled provisions frozen at their lowest allowed
/// option until it fits; the space is then not complete, and everything found in it is labelled approximate.
inline constexpr std::size_t max_block_rows = 1U << 17;

class AgreementSpace {
  public:
    /// `utilities` by party, 1 to max_parties of them, all compiled for the text that `allowed` was made for.
    AgreementSpace(std::vector<treaty::CompiledUtility> utilities, const AllowedOptions& allowed);

    [[nodiscard]] std::size_t party_count() const { return utilities_.size(); }
    /// No text is possible: some provision has no option left.
    [[nodiscard]] bool empty() const { return allowed_.leaves_nothing(); }
    /// False when provisions had to be frozen.
    [[nodiscard]] bool complete() const { return complete_; }
    [[nodiscard]] const AllowedOptions& allowed() const { return allowed_; }
    /// Independent of one another, small ones first; together with the fixed part they make every text.
    [[nodiscard]] const std::vector<Block>& blocks() const { return blocks_; }
    /// The same as bare rows, in hundredths; the burden of a row is its rungs. Requires: not empty.
    [[nodiscard]] RowBlocks row_blocks() const;
    /// And made ready for frontiers.
    [[nodiscard]] const PresortedBlocks& presorted() const { return presorted_; }
    /// The provisions that have one allowed option only, written out, and what factors over them alone are worth.
    [[nodiscard]] const Agreement& fixed() const { return fixed_; }

    /// What `outcome` is worth to every party; it need not be allowed.
    [[nodiscard]] Worth worth(const Outcome& outcome) const;
    /// How many texts there are; nothing when 2⁶³ or more. Frozen provisions count with all their options.
    [[nodiscard]] std::optional<std::uint64_t> size() const;

  private:
    void split_into_blocks(const AllowedOptions& free);

    std::vector<treaty::CompiledUtility> utilities_;
    AllowedOptions allowed_;
    std::vector<Block> blocks_;
    PresortedBlocks presorted_;
    Agreement fixed_;
    bool complete_{true};
};

} // namespace parley::analysis
