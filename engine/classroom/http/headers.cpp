#include "classroom/http/headers.hpp"

#include "wording/classroom/server_words.hpp"

namespace parley::classroom {
namespace {

std::string in_tag_quotes(std::string_view tag) {
    return tag.starts_with('"') ? std::string(tag) : '"' + std::string(tag) + '"';
}

/// Without what would end a line of a header, or be none in it.
std::string one_line(std::string_view value) {
    std::string kept;
    for (const char character : value)
        if (static_cast<unsigned char>(character) >= 0x20 && character != 0x7F)
            kept += character;
    return kept;
}

std::string security_policy(bool own_style) {
    std::string policy = "default-src 'none'; script-src 'self'; style-src 'self'";
    policy += own_style ? " 'unsafe-inline'" : "";
    return policy + "; img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; "
                    "frame-ancestors 'none'";
}

} // namespace

std::vector<HeaderLine> headers_of(const Response& response) {
    std::vector<HeaderLine> lines;
    if (response.stream)
        lines.push_back({"Content-Type", "text/event-stream; charset=utf-8"});
    else if (!response.body.empty())
        lines.push_back({"Content-Type", response.type});
    if (!response.location.empty())
        lines.push_back({"Location", response.location});
    for (const std::string& cookie : response.cookies)
        lines.push_back({"Set-Cookie", cookie});
    if (!response.file_name.empty())
        lines.push_back({"Content-Disposition", "attachment; filename=\"" + response.file_name + '"'});
    if (response.tag.empty()) {
        lines.push_back({"Cache-Control", "no-store"});
    } else {
        lines.push_back({"Cache-Control", "no-cache"}); // may be kept, and is asked for again
        lines.push_back({"ETag", in_tag_quotes(response.tag)});
    }
    lines.push_back({"Content-Security-Policy", security_policy(response.own_style)});
    lines.push_back({"X-Content-Type-Options", "nosniff"});
    lines.push_back({"Referrer-Policy", "same-origin"});
    if (response.status == 429 || response.status == 503)
        lines.push_back({"Retry-After", "1"}); // second
    if (response.status == 405)
        lines.push_back({"Allow", "GET, HEAD, POST"});
    for (HeaderLine& line : lines)
        line.value = one_line(line.value);
    return lines;
}

bool has_it_already(const Response& response, std::string_view if_none_match) {
    return response.status == 200 && !response.tag.empty() &&
           if_none_match.find(in_tag_quotes(response.tag)) != std::string_view::npos;
}

Response refusal(unsigned status) {
    Response response;
    response.status = status;
    response.type = "text/plain; charset=utf-8";
    response.body = wording::request_refused(status) + '\n';
    return response;
}

} // namespace parley::classroom
