#include "wording/figures.hpp"

#include <array>
#include <chrono>
#include <optional>

namespace parley::wording {

namespace {

constexpr std::array<std::string_view, 13> small_counts{"no",    "one",   "two",  "three", "four",   "five",  "six",
                                                        "seven", "eight", "nine", "ten",   "eleven", "twelve"};
constexpr std::array<std::string_view, 12> months{"January",   "February", "March",    "April",
                                                  "May",       "June",     "July",     "August",
                                                  "September", "October",  "November", "December"};
constexpr std::array<std::string_view, 7> weekdays{"Sunday",   "Monday", "Tuesday", "Wednesday",
                                                   "Thursday", "Friday", "Saturday"};

struct Share {
    core::PerMille share;
    std::string_view words;
};
constexpr std::array<Share, 13> shares{{{0, "next to nothing"},
                                        {100, "a tenth"},
                                        {200, "a fifth"},
                                        {250, "a quarter"},
                                        {333, "a third"},
                                        {400, "two fifths"},
                                        {500, "half"},
                                        {600, "three fifths"},
                                        {667, "two thirds"},
                                        {750, "three quarters"},
                                        {800, "four fifths"},
                                        {900, "nine tenths"},
                                        {1000, "all of it"}}};

core::PerMille distance(core::PerMille a, core::PerMille b) { return a > b ? a - b : b - a; }

/// `count` digits of `text` from `at`, or nothing.
std::optional<int> digits(std::string_view text, std::size_t at, std::size_t count) {
    int number = 0;
    for (std::size_t i = at; i < at + count; ++i) {
        if (text[i] < '0' || text[i] > '9')
            return std::nullopt;
        number = number * 10 + (text[i] - '0');
    }
    return number;
}

std::optional<std::chrono::year_month_day> parsed(std::string_view text) {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-')
        return std::nullopt;
    const auto year = digits(text, 0, 4);
    const auto month = digits(text, 5, 2);
    const auto day = digits(text, 8, 2);
    if (!year || !month || !day)
        return std::nullopt;
    const std::chrono::year_month_day date{std::chrono::year{*year}, std::chrono::month{static_cast<unsigned>(*month)},
                                           std::chrono::day{static_cast<unsigned>(*day)}};
    if (!date.ok())
        return std::nullopt;
    return date;
}

std::string day_and_month(const std::chrono::year_month_day& date) {
    return std::to_string(static_cast<unsigned>(date.day())) + " " +
           std::string(months[static_cast<unsigned>(date.month()) - 1]);
}

} // namespace

std::string number(std::int64_t amount) {
    return amount < 0 ? std::string(minus) + std::to_string(-amount) : std::to_string(amount);
}

std::string points(core::Points amount) { return number(amount.rounded()); }

std::string signed_number(std::int32_t amount) { return (amount > 0 ? "+" : "") + number(amount); }

std::string signed_points(core::Points amount) { return signed_number(amount.rounded()); }

std::string with_unit(core::Points amount) {
    const std::int32_t whole = amount.rounded();
    return signed_number(whole) + (whole == 1 || whole == -1 ? " point" : " points");
}

std::string with_decimal(std::int64_t hundredths) {
    const std::int64_t tenths = (hundredths >= 0 ? hundredths + 5 : hundredths - 5) / 10;
    const std::string sign(tenths < 0 ? minus : "");
    const std::int64_t size = tenths < 0 ? -tenths : tenths;
    return sign + std::to_string(size / 10) + "." + std::to_string(size % 10);
}

std::string grouped(std::uint64_t number) {
    std::string digits = std::to_string(number);
    for (std::size_t at = digits.size(); at > 3; at -= 3)
        digits.insert(at - 3, ",");
    return digits;
}

std::string count_word(std::int32_t count) {
    if (count >= 0 && static_cast<std::size_t>(count) < small_counts.size())
        return std::string(small_counts[static_cast<std::size_t>(count)]);
    return std::to_string(count);
}

std::string counted(std::int32_t count, std::string_view one, std::string_view many) {
    return count_word(count) + " " + std::string(count == 1 ? one : many);
}

std::string share_words(core::PerMille share) {
    const Share* nearest = shares.data();
    for (const Share& candidate : shares)
        if (distance(candidate.share, share) < distance(nearest->share, share))
            nearest = &candidate;
    const bool exact = distance(nearest->share, share) <= 10 || nearest->share == 0;
    return (exact ? "" : "about ") + std::string(nearest->words);
}

std::string frequency_words(core::PerMille share) {
    if (share >= 995)
        return "every time";
    core::PerMille best_distance = 1000;
    std::int32_t times = 0;
    std::int32_t among = 0;
    for (std::int32_t denominator = 2; denominator <= 10; ++denominator) {
        const std::int32_t numerator = (share * denominator + 500) / 1000;
        if (numerator >= denominator)
            continue;
        const core::PerMille off = distance((numerator * 1000 + denominator / 2) / denominator, share);
        if (off < best_distance) {
            best_distance = off;
            times = numerator;
            among = denominator;
        }
    }
    if (times == 0)
        return "hardly ever";
    const std::string often = times == 1 ? "once" : times == 2 ? "twice" : count_word(times) + " times";
    return (best_distance <= 3 ? "" : "about ") + often + " in " + count_word(among);
}

std::string day_in_words(std::string_view iso_day) {
    const auto date = parsed(iso_day);
    if (!date)
        return std::string(iso_day);
    const std::chrono::weekday weekday{std::chrono::sys_days{*date}};
    return std::string(weekdays[weekday.c_encoding()]) + " " + day_and_month(*date) + " " +
           std::to_string(static_cast<int>(date->year()));
}

std::string short_day(std::string_view iso_day) {
    const auto date = parsed(iso_day);
    return date ? day_and_month(*date) : std::string(iso_day);
}

} // namespace parley::wording
