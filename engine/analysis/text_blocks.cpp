#include "analysis/text_blocks.hpp"

#include <optional>

namespace parley::analysis {

namespace {

constexpr unsigned bits_a_provision = 3;
static_assert((1U << bits_a_provision) >= treaty::max_options);

} // namespace

void ProvisionForest::join(const treaty::Factor& factor, const OptionMasks& masks) {
    std::optional<std::size_t> first;
    for (std::uint8_t k = 0; k < factor.arity; ++k) {
        const std::size_t provision = factor.over[k].index();
        if (!is_free(masks[provision]))
            continue;
        if (first)
            join(*first, provision);
        first = provision;
    }
}

std::int32_t value(const treaty::CompiledUtility& utility, const treaty::Factor& factor,
                   const treaty::Outcome& outcome) {
    std::uint32_t row = outcome[factor.over[0].index()];
    for (std::uint8_t k = 1; k < factor.arity; ++k)
        row = row * factor.size[k] + outcome[factor.over[k].index()];
    return utility.pool()[factor.offset + row];
}

std::uint64_t code_of(const std::vector<treaty::ProvisionId>& provisions, const treaty::Outcome& outcome) {
    std::uint64_t code = 0;
    for (std::size_t k = 0; k < provisions.size(); ++k)
        code |= std::uint64_t{outcome[provisions[k].index()]} << (bits_a_provision * k);
    return code;
}

void write(const std::vector<treaty::ProvisionId>& provisions, std::uint64_t code, treaty::Outcome& outcome) {
    for (std::size_t k = 0; k < provisions.size(); ++k)
        outcome[provisions[k].index()] = static_cast<treaty::OptionIndex>((code >> (bits_a_provision * k)) & 7U);
}

bool turn(const std::vector<treaty::ProvisionId>& provisions, const OptionMasks& masks, treaty::Outcome& outcome) {
    for (std::size_t digit = provisions.size(); digit > 0; --digit) {
        const std::size_t provision = provisions[digit - 1].index();
        const unsigned higher = masks[provision] & (~0U << (outcome[provision] + 1U));
        if (higher != 0) {
            outcome[provision] = static_cast<treaty::OptionIndex>(std::countr_zero(higher));
            return true;
        }
        outcome[provision] = lowest(masks[provision]);
    }
    return false;
}

} // namespace parley::analysis
