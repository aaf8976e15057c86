#include "game/tournament/game_result.hpp"

#include "core/digest.hpp"

#include <algorithm>
#include <charconv>
#include <vector>

namespace parley::game {

namespace {

constexpr std::size_t plain_fields = 9; // before those of the seats; the check sum is the last
constexpr std::size_t seat_fields = 4;

/// Sixteen hexadecimal digits.
std::string check_sum(std::string_view text) {
    core::Digest digest;
    digest.add(text);
    std::string digits(16, '0');
    std::uint64_t rest = digest.value();
    for (std::size_t i = digits.size(); i > 0; --i, rest >>= 4)
        digits[i - 1] = "0123456789abcdef"[rest & 15U];
    return digits;
}

std::vector<std::string_view> fields_of(std::string_view line) {
    std::vector<std::string_view> fields;
    for (;;) {
        const std::size_t blank = line.find(' ');
        fields.push_back(line.substr(0, blank));
        if (blank == std::string_view::npos)
            return fields;
        line.remove_prefix(blank + 1);
    }
}

template <class Number>
bool read(std::string_view text, Number& number) {
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), number);
    return fault == std::errc{} && end == text.data() + text.size();
}

bool read_flag(std::string_view text, bool& flag) {
    flag = text == "1";
    return flag || text == "0";
}

} // namespace

std::string line_of(const GameResult& result, std::size_t seats) {
    std::string line = std::to_string(result.number) + ' ' + std::to_string(result.ending) + ' ' +
                       (result.agreed ? "1 " : "0 ") + (result.in_force ? "1 " : "0 ") + (result.exact ? "1 " : "0 ") +
                       std::to_string(result.to_frontier) + ' ' +
                       (result.to_nash ? std::to_string(*result.to_nash) : "-") + ' ' +
                       std::to_string(result.gain_captured) + ' ' + std::to_string(result.steps);
    for (std::size_t seat = 0; seat < seats; ++seat) {
        const SeatResult& one = result.seats[seat];
        for (const std::int32_t number : {one.utility, one.points, one.score, one.uncapped})
            line += ' ' + std::to_string(number);
    }
    return line + ' ' + check_sum(line) + '\n';
}

std::size_t seats_in(std::string_view line) {
    const auto fields = static_cast<std::size_t>(std::count(line.begin(), line.end(), ' ')) + 1;
    if (fields <= plain_fields + 1 || (fields - plain_fields - 1) % seat_fields != 0)
        return 0;
    return (fields - plain_fields - 1) / seat_fields;
}

std::optional<GameResult> result_in(std::string_view line, std::size_t seats) {
    if (seats == 0 || seats > treaty::max_parties || seats_in(line) != seats)
        return std::nullopt;
    const std::vector<std::string_view> fields = fields_of(line);
    GameResult result;
    bool sound = read(fields[0], result.number) && read(fields[1], result.ending) &&
                 read_flag(fields[2], result.agreed) && read_flag(fields[3], result.in_force) &&
                 read_flag(fields[4], result.exact) && read(fields[5], result.to_frontier) &&
                 read(fields[7], result.gain_captured) && read(fields[8], result.steps);
    if (fields[6] != "-")
        sound = sound && read(fields[6], result.to_nash.emplace());
    for (std::size_t seat = 0; seat < seats && sound; ++seat) {
        const std::size_t at = plain_fields + seat_fields * seat;
        SeatResult& one = result.seats[seat];
        sound = read(fields[at], one.utility) && read(fields[at + 1], one.points) && read(fields[at + 2], one.score) &&
                read(fields[at + 3], one.uncapped);
    }
    // Only the one way of writing it counts; this judges the check sum too.
    const std::string again = sound ? line_of(result, seats) : std::string();
    return sound && again.size() == line.size() + 1 && again.compare(0, line.size(), line) == 0 ? std::optional(result)
                                                                                                : std::nullopt;
}

} // namespace parley::game
