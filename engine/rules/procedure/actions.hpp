// The moves of the one-text procedure, as values: the drafter lays a text that is nobody's, the others judge it.
// Trivially copyable; part of rules/action.hpp.
#pragma once

#include "core/bounded_list.hpp"
#include "treaty/ids.hpp"
#include "treaty/package.hpp"

#include <cstdint>

namespace parley::rules {

/// Firm: on record, earns credit, and costs trust if its author later retreats from it. Exploring: neither.
enum class Tone : std::uint8_t { exploring, firm };

enum class Reason : std::uint8_t { cost, home, trust, checking, form, timing };

/// An edition of the single text: whole articles that are not agreed yet. One action.
struct LayText {
    treaty::Package edition;
    friend bool operator==(const LayText&, const LayText&) = default;
};

/// That a provision of the edition should be higher or lower on its ladder; told to the drafter alone.
struct Criticism {
    treaty::ProvisionId provision;
    bool higher{};
    bool must{}; // else a wish
    Reason reason{Reason::cost};
    friend bool operator==(Criticism, Criticism) = default;
};
inline constexpr std::size_t most_criticisms = 2; // of one party, an edition
using Criticisms = core::BoundedList<Criticism, most_criticisms>;

/// Sealed until everybody whose word the edition needs has judged it. Free, like an answer.
struct JudgeText {
    bool yes{};
    Criticisms criticisms;
    friend bool operator==(const JudgeText&, const JudgeText&) = default;
};

} // namespace parley::rules
