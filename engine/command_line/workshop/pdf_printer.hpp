// Printing a page of HTML to PDF by a program of the distribution. Knows nothing of what is printed.
#pragma once

#include "core/result.hpp"

#include <filesystem>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace parley::command_line {

/// Programs that can print, in the order in which they are tried.
enum class Printer : std::uint8_t { chromium, weasyprint };

struct InstalledPrinter {
    Printer printer{};
    std::filesystem::path program;
};

/// Those that PATH leads to.
[[nodiscard]] std::vector<InstalledPrinter> installed_printers();

/// The bytes of the page as PDF, by the first printer that can; nothing when none can, when one takes longer than two
/// minutes, or after a stop.
[[nodiscard]] std::optional<std::string> printed(const std::vector<InstalledPrinter>& printers, const std::string& html,
                                                 const std::stop_token& stop);

} // namespace parley::command_line
