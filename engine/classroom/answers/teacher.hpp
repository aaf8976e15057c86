// What the teacher's answers share. Private to answers/; teacher.cpp decides among them.
#pragma once

#include "classroom/answers/answers.hpp"
#include "classroom/teaching/sight.hpp"

#include <functional>

namespace parley::classroom::answers {

/// A request of a teacher who was let in.
struct TeachersRequest {
    Hall& hall;
    const Asked& asked;
    Moment now;
    std::shared_ptr<const Roll> roll;

    [[nodiscard]] std::string_view field(std::string_view name) const { return asked.form.value(name); }
    /// The field `table`; 0 for all of them, or none.
    [[nodiscard]] TableNumber table() const { return static_cast<TableNumber>(asked.form.number("table").value_or(0)); }
    /// The field `person`; null for nobody in the class.
    [[nodiscard]] const Person* person() const;
    /// The field `event`; nothing for none of the deck.
    [[nodiscard]] std::optional<scenario::OccurrenceId> event() const;
    /// The page that the field `back` names: "people", "deck", "files", "join", a table's number; else the first.
    [[nodiscard]] std::string back() const;
    /// Later, on the table's queue; nothing where it is not open.
    void on_table(TableNumber table, std::function<void(Hall&, Table&, Moment)> task) const;
};

/// Carries out what a page says of the class, made for the moment.
[[nodiscard]] Response with_sight(const TeachersRequest& request,
                                  const std::function<std::string(const TeachersSight&)>& made);

/// A form at /teach/do, on the class's queue.
[[nodiscard]] Response act_on_class(const TeachersRequest& request);
/// A form at /teach/table/N/do, on the table's queue.
[[nodiscard]] Response act_on_table(const TeachersRequest& request, Table& table);

/// What is asked before an act that cannot be undone; nothing where it may be done at once.
struct QuestionBefore {
    std::string question, yes;
};
[[nodiscard]] std::optional<QuestionBefore> question_before(const TeachersRequest& request);
/// The question that a form at /teach/do was led to.
[[nodiscard]] Response ask_first(const TeachersRequest& request);
/// Where the same fields are asked about.
[[nodiscard]] std::string path_of_question(const TeachersRequest& request);

/// What is to be said when something was not done.
[[nodiscard]] Response refused(const TeachersRequest& request, const std::string& sentence);

} // namespace parley::classroom::answers
