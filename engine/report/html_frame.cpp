#include "report/html_frame.hpp"

#include "report/html_blocks.hpp"
#include "report/html_style.hpp"

namespace parley::report {

std::string html_head(std::string_view title) {
    return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
           "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n" +
           html_element("title", title) + "<style>\n" + html_style() + "</style>\n</head>\n<body>\n";
}

std::string_view html_bar() { return "<header><div class=\"column\">\n<div>\n"; }

std::string_view html_column() { return "<main class=\"column\">\n"; }

std::string_view html_foot() { return "</main>\n</body>\n</html>\n"; }

std::string html_card(std::string_view heading, std::string_view contents) {
    return "<section>\n" + html_element("h2", heading) + std::string(contents) + "</section>\n";
}

} // namespace parley::report
