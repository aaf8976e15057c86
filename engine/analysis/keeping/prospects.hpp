// What keeping an undertaking, bending it and breaking it can be expected to come to over the periods that are left:
// exact expectations over the rules' own chances (rules/observance.hpp), with nobody else breaking anything and every
// true finding raised. Knows nothing of who means to keep what.
#pragma once

#include "rules/observance.hpp"

namespace parley::analysis {

/// How an undertaking is treated over the rest of the course. Once: in the one period in which that pays its author
/// most, the earliest of equals.
enum class Faith : std::uint8_t { keep, hedge_once, hedge_always, break_once, break_always };
inline constexpr std::size_t faith_count = 5;
inline constexpr std::array<Faith, faith_count> every_faith{Faith::keep, Faith::hedge_once, Faith::hedge_always,
                                                            Faith::break_once, Faith::break_always};

/// An undertaking of a text in force.
struct Promise {
    const treaty::TreatyText& text;
    std::size_t parties{};
    std::size_t periods{}; // of the whole course, at least 1
    std::size_t from{};    // the first that is left
    rules::PartyId obligor;
    rules::ProvisionId provision;
    treaty::Outcome agreed{};
    std::array<rules::Obligation, treaty::max_provisions> obligations{};
    treaty::Circumstances at{};
};

/// Whose sheet it is reckoned by.
struct Sheet {
    rules::PartyId party;
    const treaty::Mandate& mandate;
    const treaty::ProfileTerms& terms;
};

/// By `Faith`, what the undertaking brings a party over the rest of the course, in hundredths of a point: for its
/// obligor, kept, less what it costs; for another, kept, what it is worth to it at face.
using Prospects = std::array<double, faith_count>;

/// For its obligor, whose sheet `own` is. A suspension takes away what the other side owed in return.
[[nodiscard]] Prospects prospects_of(const Promise& promise, const Sheet& own);
/// For another party, when the obligor, whose sheet `own` is, chooses its periods by its own interest.
[[nodiscard]] Prospects prospects_for(const Promise& promise, const Sheet& own, const Sheet& other);

/// Rounded to the nearest hundredth.
[[nodiscard]] core::Points in_points(double hundredths);

/// The best of the four ways of not keeping one's word.
[[nodiscard]] double best_breach(const Prospects& prospects);
/// Whether no breach can be expected to come to more than keeping, to the hundredth.
[[nodiscard]] bool keeping_pays(const Prospects& prospects);

[[nodiscard]] constexpr double of(const Prospects& prospects, Faith faith) {
    return prospects[static_cast<std::size_t>(faith)];
}

} // namespace parley::analysis
