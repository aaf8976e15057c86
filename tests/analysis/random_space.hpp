// Small random agreement spaces, and the same questions answered by enumerating every text.
#pragma once

#include "analysis/bargaining_points.hpp"
#include "core/keyed_draw.hpp"

#include <bit>
#include <vector>

namespace parley::analysis::test {

/// Numbers drawn in turn for one test case.
class Lots {
  public:
    explicit Lots(std::uint64_t seed) : seed_(seed) {}
    int between(int low, int high) {
        return low + static_cast<int>(
                         core::draw_below({seed_, 1, 0, 0, next_++}, static_cast<std::uint32_t>(high - low + 1)));
    }

  private:
    std::uint64_t seed_;
    std::uint32_t next_{};
};

struct RandomSpace {
    std::vector<treaty::CompiledUtility> utilities;
    AllowedOptions allowed;
};

/// `provisions` ladders of 2 to `most_options` options; factors over one to three of them, joined at random, with
/// values so coarse that ties are common; now and then an option is forbidden.
inline RandomSpace random_space(std::uint64_t seed, std::size_t parties, std::size_t provisions, int most_options) {
    Lots lots(seed);
    RandomSpace space;
    space.allowed.provisions = provisions;
    std::vector<std::uint8_t> sizes;
    for (std::size_t i = 0; i < provisions; ++i) {
        sizes.push_back(static_cast<std::uint8_t>(lots.between(2, most_options)));
        space.allowed.options[i] = static_cast<std::uint8_t>((1U << sizes[i]) - 1U);
        if (lots.between(0, 5) == 0)
            space.allowed.options[i] &= static_cast<std::uint8_t>(~(1U << lots.between(0, sizes[i] - 1)));
    }
    const int grain = lots.between(0, 1) == 0 ? 1 : 100;
    for (std::size_t p = 0; p < parties; ++p) {
        std::vector<treaty::Factor> factors;
        std::vector<std::int32_t> pool;
        const int count = lots.between(0, static_cast<int>(provisions) + 1);
        for (int f = 0; f < count; ++f) {
            treaty::Factor factor;
            factor.offset = static_cast<std::uint32_t>(pool.size());
            std::size_t provision = static_cast<std::size_t>(lots.between(0, static_cast<int>(provisions) - 1));
            const int arity = std::min(lots.between(1, 3), static_cast<int>(provisions));
            std::size_t rows = 1;
            for (int i = 0; i < arity; ++i) {
                factor.over[factor.arity] = ProvisionId(provision);
                factor.size[factor.arity++] = sizes[provision];
                rows *= sizes[provision];
                provision = (provision + 1) % provisions;
            }
            for (std::size_t row = 0; row < rows; ++row)
                pool.push_back(lots.between(-6, 8) * grain);
            factors.push_back(factor);
        }
        space.utilities.emplace_back(factors, pool);
    }
    return space;
}

/// Every allowed text with its worth.
inline std::vector<Agreement> every_text(const AgreementSpace& space) {
    std::vector<Agreement> texts;
    if (space.empty())
        return texts;
    Outcome outcome{};
    for (;;) {
        if (space.allowed().contains(outcome))
            texts.push_back({outcome, space.worth(outcome)});
        std::size_t digit = 0;
        while (digit < space.allowed().provisions && ++outcome[digit] == std::bit_width(space.allowed().options[digit]))
            outcome[digit++] = 0;
        if (digit == space.allowed().provisions)
            return texts;
    }
}

/// The worths of the non-dominated texts, in falling order, each once.
inline std::vector<Worth> worths_not_dominated(const std::vector<Agreement>& texts, std::size_t parties) {
    std::vector<Worth> all;
    for (const Agreement& text : texts)
        all.push_back(text.worth);
    std::sort(all.begin(), all.end(), std::greater<>());
    all.erase(std::unique(all.begin(), all.end()), all.end());
    std::vector<Worth> maxima;
    for (const Worth& worth : all)
        if (std::none_of(all.begin(), all.end(),
                         [&](const Worth& other) { return other != worth && at_least(other, worth, parties); }))
            maxima.push_back(worth);
    return maxima;
}

} // namespace parley::analysis::test
