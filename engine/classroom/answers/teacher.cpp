// The teacher's pages and forms, under /teach/: to this machine only unless told otherwise, and to whoever came by the
// one-time link.
#include "classroom/answers/teacher.hpp"

#include "classroom/hall/class_papers.hpp"
#include "classroom/roll/secret.hpp"
#include "classroom/sheets/quiz_sheet.hpp"
#include "classroom/teaching/coming_in.hpp"
#include "classroom/teaching/deck_page.hpp"
#include "classroom/teaching/files_page.hpp"
#include "classroom/teaching/people_page.hpp"
#include "classroom/teaching/question_page.hpp"
#include "classroom/teaching/quiz_page.hpp"
#include "classroom/teaching/table_page.hpp"
#include "classroom/teaching/teacher_page.hpp"
#include "core/plain_text.hpp"
#include "wording/classroom/class_words.hpp"
#include "wording/classroom/network_words.hpp"

#include <algorithm>

namespace parley::classroom::answers {
namespace {

std::string teachers_cookie(std::string_view token) {
    return "teach=" + std::string(token) + "; HttpOnly; SameSite=Strict; Path=/teach";
}

bool is_admitted(const Request& request, const Roll& roll) {
    const std::string token = cookie(request, "teach");
    return !token.empty() &&
           std::ranges::any_of(roll.teachers, [&](const std::string& hash) { return matches(token, hash); });
}

/// By the one-time link: a cookie, and the page.
Response come_in(Hall& hall, const Asked& asked) {
    if (!hall.use_teachers_key(asked.form.value("key")))
        return told(403, wording::link_used_already());
    const std::string token = drawn_token();
    if (hall.change(asked.request.at, record::TeacherAdmitted{hash_of(token)}))
        return told(503, wording::nothing_can_be_kept());
    Response response = see_other("/teach/");
    response.cookies.push_back(teachers_cookie(token));
    return response;
}

Response stream(const Hall& hall) {
    Response response;
    response.type = "text/event-stream";
    response.stream = Channel{0, 0};
    response.number = hall.class_version();
    response.listener = "teacher";
    return response;
}

/// Name and password of a network as a QR code: shown once, kept nowhere.
Response wifi(const TeachersRequest& request) {
    constexpr std::size_t longest_name = 32, longest_password = 63; // bytes, IEEE 802.11
    const std::string name(request.field("name")), password(request.field("password"));
    if (name.empty() || name.size() > longest_name || password.size() > longest_password || !core::is_safe_text(name) ||
        !core::is_safe_text(password))
        return refused(request, wording::wifi_not_possible());
    return with_sight(request, [&](const TeachersSight& sight) { return wifi_page(sight, name, password); });
}

/// On the table's own queue.
Response at_table(const TeachersRequest& request, bool post) {
    const auto& parts = request.asked.parts;
    Table* table = request.hall.table(static_cast<TableNumber>(whole_number(parts[2]).value_or(0)));
    if (table == nullptr)
        return not_found();
    if (post)
        return parts.size() == 4 && parts[3] == "do" ? act_on_table(request, *table) : not_found();
    if (parts.size() == 3)
        return with_sight(request, [&](const TeachersSight& sight) { return table_page(sight, *table); });
    const auto party = parts.size() == 5 && parts[3] == "seat" ? request.roll->party(parts[4]) : std::nullopt;
    if (!party)
        return not_found();
    return with_sight(
        request, [&](const TeachersSight& sight) { return table_as_seat_page(sight, *table, rules::PartyId(*party)); });
}

/// The results as they are now, or the page that says that they are drawn up.
Response files(const TeachersRequest& request) {
    const std::vector<TableStatus> tables = request.hall.statuses();
    const auto is_up_to_date = [&](const std::shared_ptr<const ClassPapers>& papers) {
        return papers && papers->steps == steps_of(tables) && papers->quizzes == quizzes_of(*request.roll);
    };
    if (!is_up_to_date(request.hall.papers()))
        request.hall.draw_up_papers();
    const auto papers = request.hall.papers();
    return with_sight(request, [&](const TeachersSight& sight) {
        return files_page(sight, is_up_to_date(papers) ? papers.get() : nullptr);
    });
}

/// One of the results as a file; nothing for another name.
std::optional<Response> file_named(const TeachersRequest& request, std::string_view name) {
    const auto papers = request.hall.papers();
    Response response;
    if (name == "report.html") {
        response.own_style = true;
        response.body = papers ? papers->html : "";
    } else if (name == "class.csv" || name == "class.json") {
        response.type = name == "class.csv" ? "text/csv; charset=utf-8" : "application/json";
        response.file_name = name;
        response.body = papers ? name == "class.csv" ? papers->csv : papers->json : "";
    } else {
        return std::nullopt;
    }
    return papers ? response : see_other("/teach/files");
}

Response read(const TeachersRequest& request) {
    const auto& parts = request.asked.parts;
    if (parts.size() == 1)
        return with_sight(request, teacher_page);
    if (parts[1] == "table" && parts.size() > 2)
        return at_table(request, false);
    if (parts.size() > 2)
        return not_found();
    if (parts[1] == "events")
        return stream(request.hall);
    if (parts[1] == "people")
        return with_sight(request, people_page);
    if (parts[1] == "deck")
        return with_sight(request, [&](const TeachersSight& sight) { return deck_page(sight, request.table()); });
    if (parts[1] == "quiz")
        return with_sight(request, teachers_quiz_page);
    if (parts[1] == "quiz.csv") {
        Response response;
        response.type = "text/csv; charset=utf-8";
        response.file_name = "quiz.csv";
        response.body = report::quiz_csv(request.hall.scenario().teaching.quiz, report::quiz_people(*request.roll));
        return response;
    }
    if (parts[1] == "files")
        return files(request);
    if (parts[1] == "guide")
        return guide();
    if (auto file = file_named(request, parts[1]))
        return *file;
    if (parts[1] == "join")
        return with_sight(request, joining_page);
    return parts[1] == "sure" ? ask_first(request) : not_found();
}

Response write(const TeachersRequest& request) {
    const auto& parts = request.asked.parts;
    if (parts.size() > 2)
        return parts[1] == "table" ? at_table(request, true) : not_found();
    if (parts.size() < 2)
        return not_found();
    if (parts[1] == "do")
        return act_on_class(request);
    return parts[1] == "wifi" ? wifi(request) : not_found();
}

} // namespace

const Person* TeachersRequest::person() const {
    const Person* found = roll->person(static_cast<PersonNumber>(asked.form.number("person").value_or(0)));
    return found == nullptr || found->removed ? nullptr : found;
}

std::optional<scenario::OccurrenceId> TeachersRequest::event() const {
    const auto& deck = hall.scenario().deck;
    const auto found = std::ranges::find(deck, field("event"), &scenario::Occurrence::id);
    if (found == deck.end())
        return std::nullopt;
    return scenario::OccurrenceId(static_cast<std::size_t>(found - deck.begin()));
}

std::string TeachersRequest::back() const {
    const std::string_view word = field("back");
    for (const std::string_view page : {"people", "deck", "files", "join", "quiz"})
        if (word == page)
            return "/teach/" + std::string(page);
    const auto number = static_cast<TableNumber>(whole_number(word).value_or(0));
    return roll->table(number) == nullptr ? "/teach/" : "/teach/table/" + std::to_string(number) + '/';
}

void TeachersRequest::on_table(TableNumber number, std::function<void(Hall&, Table&, Moment)> task) const {
    hall.queues().at_table(number, [&hall = hall, number, task = std::move(task), now = now] {
        if (Table* table = hall.table(number))
            task(hall, *table, now);
    });
}

Response with_sight(const TeachersRequest& request, const std::function<std::string(const TeachersSight&)>& made) {
    const Hall& hall = request.hall;
    const Address& address = request.asked.address;
    const auto names = hall.names();
    const std::vector<TableStatus> tables = hall.statuses();
    const auto heard = hall.heard();
    std::optional<std::string> trouble;
    if (const auto problem = hall.trouble())
        trouble = storage::sentence(*problem);
    const std::string chosen = hall.shown_address();
    const std::string& shown = chosen.empty() ? address.shown : chosen;
    std::vector<std::string> others = address.others;
    others.push_back(address.shown);
    std::erase(others, shown);
    return page_of(made({*request.roll, *names, hall.scenario(), tables, heard, trouble, hall.stumbled(), shown, others,
                         address.warnings, hall.greeted(), hall.options().agent, hall.options().folder.string(),
                         hall.class_version(), request.now}));
}

Response refused(const TeachersRequest& request, const std::string& sentence) {
    Response response = with_sight(request, [&](const TeachersSight& sight) {
        return question_page(sight, sentence, "", "", request.back(), {});
    });
    response.status = 409;
    return response;
}

Response teacher(Hall& hall, const Asked& asked) {
    if (!asked.request.from_this_machine && !asked.address.teach_from_lan)
        return not_found();
    const bool post = asked.request.method == Method::post;
    if (asked.parts.size() == 2 && asked.parts[1] == "in" && asked.request.method == Method::get)
        return come_in(hall, asked);
    const TeachersRequest request{hall, asked, asked.request.at, hall.roll()};
    if (!is_admitted(asked.request, *request.roll))
        return told(403, wording::not_the_teacher());
    return post ? write(request) : read(request);
}

} // namespace parley::classroom::answers
