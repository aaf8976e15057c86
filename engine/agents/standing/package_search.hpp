// The package that displeases the other side least at a given own worth: the text falls into blocks of provisions that
// share a factor (analysis/text_blocks.hpp), each block is reduced to its undominated rows (worth against displeasure),
// and the blocks are added up as a frontier of two (analysis/sums/banded_frontier.hpp), with displeasure in the place
// of the second worth. Knows no game: tables in, outcomes out.
#pragma once

#include "agents/opponent/displeasure.hpp"
#include "analysis/sums/banded_frontier.hpp"
#include "analysis/text_blocks.hpp"

namespace parley::agents {

/// The options each provision may take: bit o stands for option o; at least one bit.
using Choices = analysis::OptionMasks;

[[nodiscard]] constexpr std::uint8_t only(treaty::OptionIndex option) {
    return static_cast<std::uint8_t>(1U << option);
}

/// A complete assignment that was found.
struct Plan {
    treaty::Outcome outcome{};
    core::Points worth;
    std::int32_t cost{};
};

/// Undominated pairs of worth and displeasure over all outcomes that the choices leave.
class Frontier {
  public:
    /// The best own worth that the choices leave.
    [[nodiscard]] core::Points most() const { return core::Points{sums_.points.front()[0]}; }
    /// The least displeasing outcome worth at least `target`; when none is, the one worth most.
    [[nodiscard]] Plan at_least(core::Points target) const;

  private:
    friend class Space;
    struct Block {
        std::vector<treaty::ProvisionId> over;
        std::vector<std::uint64_t> codes; // of the rows
    };
    treaty::Outcome fixed_{};
    std::vector<Block> blocks_;
    analysis::SumFrontier sums_; // own worth, and displeasure below nought
};

/// The blocks of a text under a utility and choices; searched as often as displeasure changes.
class Space {
  public:
    /// A block of more rows than this is thinned: its longest ladders keep only their ends and `keep`'s option.
    static constexpr std::size_t most_rows = 20'000;

    Space(const treaty::TreatyText& text, const treaty::CompiledUtility& utility, const Choices& choices,
          const treaty::Outcome& keep);

    /// `band` in hundredths: sums that fall in one band of worth are not told apart; 1 is exact.
    [[nodiscard]] Frontier search(const treaty::TreatyText& text, const Displeasure& costs,
                                  std::int32_t band = 10) const;

    [[nodiscard]] std::size_t block_count() const { return blocks_.size(); }

  private:
    struct Row {
        std::int32_t worth{};
        std::uint64_t code{};
    };
    struct Block {
        std::vector<treaty::ProvisionId> over;
        std::vector<Row> rows; // worth falling, then code rising
    };
    struct Priced {
        std::vector<analysis::TwoWorths> rows;
        std::vector<std::uint64_t> codes;
    };
    void split(const treaty::TreatyText& text, const treaty::CompiledUtility& utility, const treaty::Outcome& keep);
    void enumerate(const treaty::CompiledUtility& utility);
    [[nodiscard]] Priced undominated(const Block& block, const treaty::TreatyText& text,
                                     const Displeasure& costs) const;
    [[nodiscard]] std::int32_t fixed_cost(const treaty::TreatyText& text, const Displeasure& costs) const;

    Choices choices_{};
    treaty::Outcome fixed_{};                                     // the options of provisions that no block holds
    std::array<std::uint8_t, treaty::max_provisions> block_of_{}; // 0 where fixed, else a block's number from 1
    std::int32_t fixed_worth_{};
    std::vector<Block> blocks_; // few rows first
};

} // namespace parley::agents
