// What a delegation does beyond its instructions, as values: its standing at home, the text that two persons agreed
// and no capital owns yet, and what each reports of it. Knows no rule.
#pragma once

#include "treaty/ids.hpp"
#include "treaty/package.hpp"

#include <array>
#include <cstdint>

namespace parley::rules {

/// Whose idea a text was, as its delegation tells its capital.
enum class Idea : std::uint8_t { joint, ours, theirs };

/// What a delegation tells its capital of a personal forum: whole articles of the joint exploratory text.
struct Report {
    treaty::ArticleSet articles;
    Idea idea{Idea::joint};
    friend bool operator==(const Report&, const Report&) = default;
};

/// Public. Articles agreed in a personal forum stand in the text and are not applied until their capitals own them.
struct Exploratory {
    treaty::ArticleSet articles;   // agreed between persons
    treaty::ArticleSet earlier;    // of these, agreed ad referendum before
    treaty::Outcome text_before{}; // what the agreed text said in the provisions of `articles`
    treaty::ArticleSet owned;      // owned by every capital they bind, and not changed since
    friend bool operator==(const Exploratory&, const Exploratory&) = default;
};

/// A seat's own: how far it has gone beyond its instructions, and how it stands at home. All by instruction.
struct Authority {
    std::uint8_t standing{};
    std::array<std::uint8_t, treaty::max_instructions> beyond{};    // rungs beyond it that were paid for
    std::array<std::uint8_t, treaty::max_instructions> released{};  // rungs beyond it that the capital owns or gave
    std::array<std::uint8_t, treaty::max_instructions> forbidden{}; // 1 where room was asked for and refused
    treaty::ConstituencySet asked;                                  // for room
    friend bool operator==(const Authority&, const Authority&) = default;
};

} // namespace parley::rules
