// A paper of a class as a page of HTML: its head with whom it is for, its cards, boxes to tick and lines to write on.
// Knows nothing of what it says.
#pragma once

#include "report/html_frame.hpp"
#include "report/page.hpp"
#include "wording/listing.hpp"

#include <string>
#include <string_view>

namespace parley::report {

/// Whether the paper's mark warns.
enum class Discretion : std::uint8_t { open, confidential };

struct HandoutHead {
    std::string title, subtitle; // what it is, of which talks
    std::string for_whom;
    Discretion discretion{};
};

class HandoutPage {
  public:
    HandoutPage(const HandoutHead& head, Paper paper);
    void card(std::string_view heading, std::string_view contents, OnPaper paper = OnPaper::flowing);
    /// A card without a heading.
    void plain(std::string_view contents);
    /// Nothing where the page of blocks is empty. The page has no heading of its own.
    void blocks(std::string_view heading, const Page& page, OnPaper paper = OnPaper::flowing);
    /// The foot, and the end.
    [[nodiscard]] std::string finish(std::string_view foot);

  private:
    std::string html_;
};

/// A box to tick, a line to write on (as wide as a figure, or the rest of the line), as parts of a line.
[[nodiscard]] std::string_view tick_box();
[[nodiscard]] std::string_view short_blank();
[[nodiscard]] std::string_view long_blank();

/// Text within a line, escaped and typeset.
[[nodiscard]] std::string in_line(std::string_view text);

/// Paragraphs and tables of words without a heading.
[[nodiscard]] std::string paragraph_html(std::string_view text);
[[nodiscard]] std::string list_html(const std::vector<std::string>& items);
[[nodiscard]] std::string steps_html(const std::vector<std::string>& items);
/// Facts, each with its sources in small letters.
[[nodiscard]] std::string record_list(const std::vector<wording::RecordLine>& lines);
/// The first row titles.
[[nodiscard]] std::string table_html(const std::vector<std::vector<std::string>>& rows);

/// The rules of the handouts' own elements, for screen and paper.
[[nodiscard]] std::string handout_style();

} // namespace parley::report
