// Small parts of which every page of the class is made; all text goes through `escaped` there. Knows no page.
#pragma once

#include "picture/svg.hpp"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace parley::classroom {

using picture::escaped;

/// `<tag class="…">text</tag>`, the text escaped; without a class where `css_class` is "".
[[nodiscard]] std::string element(std::string_view tag, std::string_view text, std::string_view css_class = {});
/// The same around markup.
[[nodiscard]] std::string wrapped(std::string_view tag, std::string_view markup, std::string_view css_class = {});
/// A hidden field of a form.
[[nodiscard]] std::string hidden(std::string_view name, std::string_view value);
[[nodiscard]] std::string link_to(std::string_view href, std::string_view label, std::string_view css_class = {});
/// A button that posts `name` = `value`.
[[nodiscard]] std::string button(std::string_view name, std::string_view value, std::string_view label,
                                 std::string_view css_class = {});

/// What is shut until somebody opens it; of the same `key` it stays as it was when the page is made anew.
[[nodiscard]] std::string folded(std::string_view key, std::string_view summary, std::string_view markup,
                                 bool open = false);

/// wording's plain lines as paragraphs: "" ends a paragraph's group, two blanks before a line hang it.
[[nodiscard]] std::string paragraphs(std::span<const std::string> lines);

/// A whole page. `events` is the path of its stream, "" where it hears of nothing; `version` how far the page is.
struct Frame {
    std::string title;
    std::string body_class;
    std::string kind{}; // which page it is, in a word: for the style, and for whoever tests it
    std::string header; // markup
    std::string main;   // markup
    std::string events;
    std::uint64_t version{};
    bool refreshes{}; // without a script, every ten seconds: nothing is being filled in
};
[[nodiscard]] std::string page(const Frame& frame);

} // namespace parley::classroom
