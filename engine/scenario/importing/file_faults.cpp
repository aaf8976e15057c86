#include "scenario/importing/file_parts.hpp"

#include <charconv>
#include <cmath>

namespace parley::scenario::importing {

namespace {

std::string written(double number) {
    std::array<char, 32> text{};
    const auto end = std::to_chars(text.data(), text.data() + text.size(), number).ptr;
    return {text.data(), end};
}

} // namespace

core::TextPosition FileFaults::place_of_byte(std::size_t byte) const {
    core::TextPosition place{1, 1};
    for (std::size_t i = 0; i < byte && i < file_.text.size(); ++i) {
        const auto character = static_cast<unsigned char>(file_.text[i]);
        if (character == '\n')
            place = {place.line + 1, 1};
        else if ((character & 0xC0U) != 0x80U) // columns count characters, not bytes
            ++place.column;
    }
    return place;
}

void FileFaults::add(DomainFaultCode code, std::vector<std::string> words, std::string_view named) {
    core::TextPosition place;
    if (!named.empty())
        if (const std::size_t at = file_.text.find('"' + std::string(named) + '"'); at != std::string::npos)
            place = place_of_byte(at);
    add_at(code, std::move(words), place);
}

void FileFaults::add_at(DomainFaultCode code, std::vector<std::string> words, core::TextPosition place) {
    faults_.push_back({code, file_.name, place, std::move(words)});
}

std::optional<double> FileFaults::number(std::string_view text, const std::string& what, double least, double most) {
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size() || text.empty() || !std::isfinite(value)) {
        add(DomainFaultCode::not_a_number, {std::string(text.substr(0, 40)), what}, text);
        return std::nullopt;
    }
    return in_range(value, what, least, most) ? std::optional(value) : std::nullopt;
}

bool FileFaults::in_range(double value, const std::string& what, double least, double most, std::string_view named) {
    if (value >= least && value <= most)
        return true;
    const std::string number = written(value);
    add(DomainFaultCode::out_of_range, {number, what, written(least), written(most)}, named.empty() ? number : named);
    return false;
}

} // namespace parley::scenario::importing
