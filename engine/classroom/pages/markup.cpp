#include "classroom/pages/markup.hpp"

#include "wording/classroom/class_words.hpp"
#include "wording/classroom/sheet_words.hpp"

namespace parley::classroom {
namespace {

std::string opening(std::string_view tag, std::string_view css_class) {
    std::string html = "<" + std::string(tag);
    if (!css_class.empty())
        html += " class=\"" + std::string(css_class) + '"';
    return html + '>';
}

/// The sentences that the script says.
std::string sayings() {
    const auto said = [](std::string_view name, std::string_view words) {
        return " data-" + std::string(name) + "=\"" + escaped(words) + '"';
    };
    return "<div id=\"says\" hidden" + said("unreachable", wording::says_unreachable()) +
           said("unsent", wording::says_not_sent()) + said("elsewhere", wording::says_elsewhere()) +
           said("newer", wording::says_newer()) + said("here", wording::says_use_here()) +
           said("heard", wording::says_heard()) + said("left", wording::says_left()) +
           said("sum", wording::says_sum()) + "></div>\n";
}

} // namespace

std::string element(std::string_view tag, std::string_view text, std::string_view css_class) {
    return wrapped(tag, escaped(text), css_class);
}

std::string wrapped(std::string_view tag, std::string_view markup, std::string_view css_class) {
    return opening(tag, css_class) + std::string(markup) + "</" + std::string(tag) + ">\n";
}

std::string hidden(std::string_view name, std::string_view value) {
    return "<input type=\"hidden\" name=\"" + std::string(name) + "\" value=\"" + escaped(value) + "\">";
}

std::string link_to(std::string_view href, std::string_view label, std::string_view css_class) {
    return opening("a href=\"" + escaped(href) + '"', css_class) + escaped(label) + "</a>\n";
}

std::string button(std::string_view name, std::string_view value, std::string_view label, std::string_view css_class) {
    return opening("button name=\"" + std::string(name) + "\" value=\"" + escaped(value) + '"', css_class) +
           escaped(label) + "</button>\n";
}

std::string folded(std::string_view key, std::string_view summary, std::string_view markup, bool open) {
    return "<details class=\"fold\" data-key=\"" + escaped(key) + '"' + (open ? " open" : "") + "><summary>" +
           escaped(summary) + "</summary>\n" + std::string(markup) + "</details>\n";
}

std::string paragraphs(std::span<const std::string> lines) {
    std::string html;
    for (const std::string& line : lines) {
        const std::size_t blanks = line.find_first_not_of(' ');
        if (blanks == line.npos)
            html += "<hr class=\"gap\">\n";
        else
            html += element("p", std::string_view(line).substr(blanks),
                            blanks == 0  ? ""
                            : blanks < 4 ? "hang"
                                         : "hang2");
    }
    return html;
}

std::string page(const Frame& frame) {
    std::string html = "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                       "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                       "<meta name=\"color-scheme\" content=\"light dark\">\n";
    html += element("title", frame.title);
    html += "<link rel=\"stylesheet\" href=\"/class.css\">\n<link rel=\"icon\" href=\"data:,\">\n"
            "<script src=\"/class.js\" defer></script>\n";
    if (frame.refreshes)
        html += "<noscript><meta http-equiv=\"refresh\" content=\"10\"></noscript>\n";
    html += "</head>\n<body class=\"" + frame.body_class + '"';
    if (!frame.kind.empty())
        html += " data-page=\"" + escaped(frame.kind) + '"';
    if (!frame.events.empty())
        html += " data-events=\"" + escaped(frame.events) + "\" data-version=\"" + std::to_string(frame.version) + '"';
    html += ">\n" + link_to("#main", wording::skip_to_page(), "skip");
    html +=
        "<header id=\"head\">" + frame.header + "</header>\n<p id=\"news\" role=\"status\" aria-live=\"polite\"></p>\n";
    return html + "<main id=\"main\" tabindex=\"-1\">" + frame.main + "</main>\n" + sayings() + "</body>\n</html>\n";
}

} // namespace parley::classroom
