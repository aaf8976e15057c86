// Games in which every seat is a person's, brought to a position by choices. For tests.
#pragma once

#include "game/desk.hpp"
#include "tests/rules/play.hpp"
#include "tests/seat/choosing.hpp"

#include <string>
#include <utility>
#include <vector>

namespace parley::tests {

using test::north;
using test::south;

[[nodiscard]] seat::Sitting hot_seat(std::uint64_t seed, const std::string& path = "tests/fixtures/two-seats.yaml");

/// Articles by their numbers, the clauses chosen in each; a clause that is not named stays as the draft has it.
using Drafted = std::vector<std::pair<std::string, std::vector<std::pair<std::string, int>>>>;

/// Brings the seat to its turn; whoever is due before passes.
void at_the_table(seat::Sitting& sitting, rules::PartyId seat);
/// Opens the composer and drafts.
void draft(seat::Sitting& sitting, rules::PartyId author, const Drafted& articles);
/// On the author's turn: drafts and tables it.
void table(seat::Sitting& sitting, rules::PartyId author, const Drafted& articles);

[[nodiscard]] rules::ProvisionId provision(const seat::Sitting& sitting, std::string_view id);

/// The whole numbers with their signs in the text, in order: "+16, −6" is 16 and −6.
[[nodiscard]] std::vector<int> numbers_in(std::string_view text);

} // namespace parley::tests
