#include "classroom/hall/clock.hpp"

#include <algorithm>

namespace parley::classroom {
namespace {

std::int64_t in_milliseconds(Moment moment) {
    return std::chrono::duration_cast<std::chrono::milliseconds>(moment.time_since_epoch()).count();
}

std::string two_digits(std::int64_t number) { return (number < 10 ? "0" : "") + std::to_string(number); }

} // namespace

std::optional<std::chrono::seconds> time_left(const Roll& roll, const TableStatus& table, Moment now) {
    const TableOnRoll* on_roll = roll.table(table.number);
    if (roll.session_time == 0 || table.ended || on_roll == nullptr)
        return std::nullopt;
    const std::int64_t begun = std::max(in_milliseconds(table.session_since), roll.session_time_at);
    const std::int64_t stopped = roll.paused_for_since(begun, in_milliseconds(now));
    std::int64_t allowed = std::int64_t{roll.session_time} * 1000;
    for (const auto& [at, seconds] : on_roll->extended) // those of this session
        allowed += at >= begun ? std::int64_t{seconds} * 1000 : 0;
    const std::int64_t used = in_milliseconds(now) - begun - stopped;
    return std::chrono::seconds(std::max<std::int64_t>(0, (allowed - used) / 1000));
}

std::string minutes_and_seconds(std::chrono::seconds span) {
    const std::int64_t all = span.count(), hours = all / 3600, minutes = all / 60 % 60;
    const std::string seconds = ':' + two_digits(all % 60);
    return hours > 0 ? std::to_string(hours) + ':' + two_digits(minutes) + seconds : std::to_string(minutes) + seconds;
}

} // namespace parley::classroom
