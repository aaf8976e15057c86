// Small parts of the teacher's pages: forms, selections, marks of parties, the frame. Knows no page in particular.
#pragma once

#include "classroom/pages/markup.hpp"
#include "classroom/teaching/sight.hpp"

namespace parley::classroom {

/// A form that posts to `action`.
[[nodiscard]] std::string form(std::string_view action, std::string_view inside, std::string_view css_class = "inline");
/// A form of one button for an act on the class as a whole, with hidden fields before it.
[[nodiscard]] std::string act(std::string_view what, std::string_view label, std::string_view css_class = "small",
                              std::string_view fields = {});
/// The same for an act at a table.
[[nodiscard]] std::string act_at(TableNumber table, std::string_view what, std::string_view label,
                                 std::string_view css_class = "small", std::string_view fields = {});

using Choices = std::vector<std::pair<std::string, std::string>>; // value, label
/// A selection with its label. `id` is unique on the page, so that what was chosen stays when the page changes.
[[nodiscard]] std::string select(std::string_view id, std::string_view name, std::string_view label,
                                 const Choices& choices, std::string_view chosen);
/// The tables that are open, after `first`.
[[nodiscard]] Choices tables_to_choose(const TeachersSight& sight, std::pair<std::string, std::string> first);

/// "/teach/table/7/"
[[nodiscard]] std::string table_path(TableNumber table);
/// The form of a party's own, as on every page: square, triangle, disc, diamond.
[[nodiscard]] std::string party_mark(rules::PartyId party);
/// A time that counts on in the page: from so many seconds ago.
[[nodiscard]] std::string counting(std::chrono::seconds since, std::string_view css_class);
/// Sessions as small bars: done, at hand, to come.
[[nodiscard]] std::string session_bars(const TableStatus& table);
/// "0:40 ago" and such, or that it was never heard.
[[nodiscard]] std::string heard_words(std::optional<std::int64_t> seconds);

/// As typed, with the pseudonym beside it.
[[nodiscard]] std::string called_and_pseudonym(const TeachersSight& sight, const Person& person);
/// That something was said, to whom and how long ago: the last that reached the table, or of all for 0. "" for nothing.
[[nodiscard]] std::string last_said(const TeachersSight& sight, TableNumber table);
/// That the seat was nudged since it last did something; "" where it was not.
[[nodiscard]] std::string last_nudge(const TeachersSight& sight, const TableStatus& table, rules::PartyId party);

/// A page of the teacher's that changes by itself.
[[nodiscard]] std::string teachers_frame(const TeachersSight& sight, std::string title, std::string header,
                                         std::string main, std::string_view body_class = "teacher");
/// The bar of the pages behind the first: title and the way back.
[[nodiscard]] std::string inner_bar(const TeachersSight& sight, std::string_view title, bool heads = true);

} // namespace parley::classroom
