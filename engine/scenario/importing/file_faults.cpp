#include "scenario/importing/file_faults.hpp"

#include <array>
#include <charconv>
#include <cmath>

namespace parley::scenario::importing {

std::string written(double number) {
    std::array<char, 32> text{};
    const auto end = std::to_chars(text.data(), text.data() + text.size(), number).ptr;
    return {text.data(), end};
}

std::optional<double> read_number(std::string_view text) {
    constexpr std::string_view blanks = " \t\r\n";
    const std::size_t first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos)
        return std::nullopt;
    text = text.substr(first, text.find_last_not_of(blanks) - first + 1);
    if (text.size() > 1 && std::string_view("dDfF").find(text.back()) != std::string_view::npos)
        text.remove_suffix(1);
    if (text.size() > 1 && text[0] == '+' && text[1] != '-')
        text.remove_prefix(1);
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size() || !std::isfinite(value))
        return std::nullopt;
    return value;
}

void FileFaults::add(DomainFaultCode code, std::vector<std::string> words, core::TextPosition place) {
    faults_.push_back({code, file_.name, place, std::move(words)});
}

void FileFaults::add_once(DomainFaultCode code, std::vector<std::string> words, core::TextPosition place) {
    if (told_once_.insert({code, words}).second)
        add(code, std::move(words), place);
}

std::optional<double> FileFaults::number(std::string_view text, const std::string& what, double least, double most,
                                         core::TextPosition place) {
    const std::optional<double> value = read_number(text);
    if (!value) {
        add(DomainFaultCode::not_a_number, {std::string(text.substr(0, 40)), what}, place);
        return std::nullopt;
    }
    return in_range(*value, what, least, most, place) ? value : std::nullopt;
}

bool FileFaults::in_range(double value, const std::string& what, double least, double most, core::TextPosition place) {
    if (value >= least && value <= most)
        return true;
    add(DomainFaultCode::out_of_range, {written(value), what, written(least), written(most)}, place);
    return false;
}

} // namespace parley::scenario::importing
