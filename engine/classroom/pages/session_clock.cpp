#include "classroom/pages/session_clock.hpp"

#include "classroom/pages/markup.hpp"
#include "wording/classroom/class_words.hpp"
#include "wording/classroom/table_words.hpp"

namespace parley::classroom {

std::string session_clock(const Roll& roll, const TableStatus& table, Moment now) {
    const auto left = time_left(roll, table, now);
    if (!left)
        return {};
    return "<span class=\"clock\" data-left=\"" + std::to_string(roll.paused ? -left->count() : left->count()) + "\">" +
           escaped(wording::time_left(minutes_and_seconds(*left))) + "</span> " +
           element("span", wording::what_follows_time(), "then");
}

} // namespace parley::classroom
