// Which of the teacher's acts are asked about first, and what is asked.
#include "classroom/answers/teacher.hpp"

#include "classroom/teaching/question_page.hpp"
#include "wording/classroom/question_words.hpp"
#include "wording/names.hpp"

#include <algorithm>

namespace parley::classroom::answers {
namespace {

/// The fields that forms of the teacher's carry, and that a question hands on.
constexpr std::string_view handed_on[]{"act", "table", "seat", "person", "event", "back"};

std::vector<std::pair<std::string, std::string>> fields_of(const TeachersRequest& request) {
    std::vector<std::pair<std::string, std::string>> fields;
    for (const std::string_view name : handed_on)
        if (request.asked.form.has(name))
            fields.emplace_back(name, request.field(name));
    return fields;
}

/// Somebody who has a seat at a table that has begun has read its secret papers.
bool has_read_papers(const TeachersRequest& request, const Person& person) {
    if (!person.place || person.place->seat.empty())
        return false;
    const std::vector<TableStatus> tables = request.hall.statuses();
    return std::ranges::any_of(tables, [&](const TableStatus& each) {
        return each.number == person.place->table && each.steps > 0 && !each.ended;
    });
}

/// As typed, or by pseudonym where the name was forgotten.
std::string called(const TeachersRequest& request, const Person& person) {
    const auto names = request.hall.names();
    const auto name = names->find(person.number);
    return name == names->end() ? person.pseudonym : name->second;
}

std::string seat_of(const TeachersRequest& request, const Person& person) {
    const auto party = request.roll->party(person.place->seat);
    return party ? wording::short_name_in_text(request.hall.scenario().open, rules::PartyId(*party)) : std::string();
}

std::size_t tables_at_play(const TeachersRequest& request) {
    std::size_t count = 0;
    for (const TableStatus& each : request.hall.statuses())
        count += each.ended || request.roll->table(each.number)->closed ? 0U : 1U;
    return count;
}

std::size_t furthest_session(const TeachersRequest& request) {
    std::size_t furthest = 0;
    for (const TableStatus& each : request.hall.statuses())
        furthest = std::max(furthest, each.ended ? 0 : each.meeting + 1);
    return furthest;
}

} // namespace

std::optional<QuestionBefore> question_before(const TeachersRequest& request) {
    const std::string_view what = request.field("act");
    const Person* person = request.person();
    if (what == "end")
        return QuestionBefore{wording::ask_end(furthest_session(request)), wording::yes_end()};
    if (what == "release")
        return QuestionBefore{request.table() == 0 ? wording::ask_release(tables_at_play(request))
                                                   : wording::ask_release_table(request.table()),
                              wording::yes_release()};
    if (what == "close")
        return QuestionBefore{wording::ask_close(request.table()), wording::yes_close()};
    if (const auto event = request.event(); what == "bring-in" && event)
        return QuestionBefore{
            wording::ask_bring_in(request.hall.scenario().deck[event->index()].headline, request.table()),
            wording::yes_bring_in()};
    if (what == "with-names" && !request.hall.names()->empty())
        return QuestionBefore{wording::ask_with_names(), wording::yes_with_names()};
    if (what == "forget-names")
        return QuestionBefore{wording::ask_forget_names(), wording::yes_forget_names()};
    if (what == "remove" && person != nullptr)
        return QuestionBefore{wording::ask_remove(called(request, *person)), wording::yes_remove()};
    if ((what == "seat" || what == "unseat") && person != nullptr && has_read_papers(request, *person))
        return QuestionBefore{
            wording::ask_papers_back(called(request, *person), person->place->table, seat_of(request, *person)),
            wording::yes_papers_back()};
    return std::nullopt;
}

std::string path_of_question(const TeachersRequest& request) {
    std::string path = "/teach/sure";
    for (const auto& [name, value] : fields_of(request))
        path += (path.find('?') == path.npos ? '?' : '&') + percent_encoded(name) + '=' + percent_encoded(value);
    return path;
}

Response ask_first(const TeachersRequest& request) {
    const auto question = question_before(request);
    if (!question)
        return see_other(request.back());
    return with_sight(request, [&](const TeachersSight& sight) {
        return question_page(sight, question->question, question->yes, "/teach/do", request.back(), fields_of(request));
    });
}

} // namespace parley::classroom::answers
