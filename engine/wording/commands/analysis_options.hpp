// Options of an analysis that cannot be followed, as sentences. Knows no analysis.
#pragma once

#include <string>

namespace parley::wording {

[[nodiscard]] std::string trust_for_parties_wanted(const std::string& given);
[[nodiscard]] std::string picture_of_one_combination();
/// --keeping goes with no picture, no profiles and no trust.
[[nodiscard]] std::string keeping_stands_alone();
/// `party` is its id.
[[nodiscard]] std::string all_profiles_leave_none(const std::string& party);

} // namespace parley::wording
