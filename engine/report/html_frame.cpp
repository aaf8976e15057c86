#include "report/html_frame.hpp"

#include "report/html_blocks.hpp"
#include "report/html_style.hpp"

namespace parley::report {
namespace {

std::string section_tag(OnPaper paper) {
    switch (paper) {
    case OnPaper::flowing:
        break;
    case OnPaper::second_page:
        return "<section class=\"second\">\n";
    case OnPaper::together:
        return "<section class=\"together\">\n";
    }
    return "<section>\n";
}

} // namespace

std::string html_head(std::string_view title, Paper paper, std::string_view more_style) {
    return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
           "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n" +
           html_element("title", title) + "<style>\n" + html_style(paper) + std::string(more_style) +
           "</style>\n</head>\n<body>\n";
}

std::string_view html_bar() { return "<header><div class=\"column\">\n<div>\n"; }

std::string_view html_column() { return "<main class=\"column\">\n"; }

std::string_view html_foot() { return "</main>\n</body>\n</html>\n"; }

std::string_view html_details() { return "<div class=\"details\">\n"; }

std::string_view html_details_end() { return "</div>\n"; }

std::string html_card(std::string_view heading, std::string_view contents, OnPaper paper) {
    return section_tag(paper) + html_element("h2", heading) + std::string(contents) + "</section>\n";
}

} // namespace parley::report
