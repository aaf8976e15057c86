// What a package would be worth, as markup: the bar with its scale, no-deal mark, ticks and band; its parts, what it
// changes, what hangs on it. All from seat::package_figures. Knows no form.
#pragma once

#include "seat/figures.hpp"

#include <string>

namespace parley::classroom {

enum class PackageRead : std::uint8_t { ours, theirs };

/// The strip above a draft or a proposal that is read.
[[nodiscard]] std::string worth_strip(const rules::View& view, const seat::PackageFigures& figures, PackageRead whose);
/// Article by article, the greatest loss first: from what stands, or what we last had, to what it says.
[[nodiscard]] std::string changes_sheet(const rules::View& view, const seat::PackageFigures& figures,
                                        const treaty::Package& package);
/// Instructions it crosses, who at home can stop it, what tabling it costs.
[[nodiscard]] std::string strings_sheet(const rules::View& view, const seat::PackageFigures& figures);

} // namespace parley::classroom
