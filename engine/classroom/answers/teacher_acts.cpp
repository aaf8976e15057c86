// What the teacher does to the class as a whole, and to one table.
#include "classroom/answers/teacher.hpp"
#include "classroom/roll/seating.hpp"
#include "core/plain_text.hpp"
#include "report/records/class_people.hpp"
#include "wording/classroom/class_words.hpp"
#include "wording/classroom/question_words.hpp"
#include "wording/classroom/teacher_words.hpp"

#include <algorithm>

namespace parley::classroom::answers {
namespace {

constexpr std::size_t max_told = scenario::longest_announcement;
constexpr std::uint32_t two_minutes = 120;
constexpr int longest_session = 180; // minutes

using Problem = std::optional<storage::Problem>;

Response done(const TeachersRequest& request, const Problem& problem) {
    if (problem)
        return told(503, wording::nothing_can_be_kept());
    request.hall.touch_class();
    return see_other(request.back());
}

/// Pages of every table show what the class as a whole does.
Response done_for_all(const TeachersRequest& request, const Problem& problem) {
    if (!problem)
        for (const TableOnRoll& each : request.roll->tables)
            request.on_table(each.number, [](Hall& hall, Table& table, Moment now) { hall.follow(table, now); });
    return done(request, problem);
}

Response change_for_all(const TeachersRequest& request, Record record) {
    return done_for_all(request, request.hall.change(request.now, std::move(record)));
}

/// The tables that the roll has now, made; and their pages.
Response with_new_tables(const TeachersRequest& request, const Problem& problem) {
    if (!problem && request.hall.set_tables(request.now))
        return told(503, wording::nothing_can_be_kept());
    return done_for_all(request, problem);
}

std::size_t people_a_seat(const TeachersRequest& request, int least) {
    return static_cast<std::size_t>(
        std::clamp(request.asked.form.number("a-seat").value_or(least), least, static_cast<int>(max_team)));
}

Response open_tables(const TeachersRequest& request) {
    const std::string_view word = request.field("odd");
    const OddOnes odd = word == "team"    ? OddOnes::join_teams
                        : word == "watch" ? OddOnes::watch
                                          : OddOnes::against_computer;
    return with_new_tables(request, request.hall.change(request.now, [&](const Roll& roll) {
        return plan_seating(roll, people_a_seat(request, 1), odd, request.hall.options().agent).records;
    }));
}

Response open_by_themselves(const TeachersRequest& request) {
    const std::size_t a_seat = people_a_seat(request, 0);
    return with_new_tables(request, request.hall.change(request.now, [&](const Roll& roll) {
        std::vector<Record> records{record::OpensWhenFull{static_cast<std::uint32_t>(a_seat)}};
        if (a_seat > 0)
            for (Record& each : open_full_tables(roll, a_seat, 0, request.hall.options().agent))
                records.push_back(std::move(each));
        return records;
    }));
}

/// No table goes on into a session after the furthest that any is in: there only the plainest moves are made.
Response end_all(const TeachersRequest& request) {
    std::size_t furthest = 0;
    for (const TableStatus& each : request.hall.statuses())
        furthest = std::max(furthest, each.ended ? 0 : each.meeting + 1);
    const auto last = static_cast<std::uint32_t>(furthest);
    return done_for_all(request, request.hall.change(request.now, [&](const Roll&) {
        return std::vector<Record>{record::LastSession{last}, record::Told{0, wording::class_ends_with(last)}};
    }));
}

/// As one line: a text area's line ends become blanks. Nothing for what is empty, too long or unsafe.
std::optional<std::string> line_to_tell(std::string_view typed) {
    std::string line;
    for (const char c : typed)
        if (c == '\n' || c == '\r' || c == '\t')
            line += line.empty() || line.back() == ' ' ? "" : " ";
        else
            line += c;
    const auto characters =
        std::ranges::count_if(line, [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; });
    if (line.find_first_not_of(' ') == line.npos || static_cast<std::size_t>(characters) > max_told ||
        !core::is_safe_text(line))
        return std::nullopt;
    return line;
}

Response tell(const TeachersRequest& request) {
    const auto line = line_to_tell(request.field("text"));
    if (!line)
        return refused(request, wording::cannot_be_told(max_told));
    return change_for_all(request, record::Told{request.table(), *line});
}

/// A text that the scenario has prepared, to whom it is meant for.
Response tell_prepared(const TeachersRequest& request) {
    const auto& texts = request.hall.scenario().teaching.announcements;
    const auto found = std::ranges::find(texts, request.field("prepared"), &scenario::PreparedAnnouncement::id);
    if (found == texts.end())
        return not_found();
    const auto line = line_to_tell(found->text);
    if (!line)
        return refused(request, wording::cannot_be_told(max_told));
    if (found->only_for)
        return change_for_all(
            request, record::ToldSeat{request.table(), request.roll->parties[found->only_for->index()], *line});
    return change_for_all(request, record::Told{request.table(), *line});
}

bool is_at_play(const TeachersRequest& request, TableNumber table) {
    const TableOnRoll* on_roll = request.roll->table(table);
    const std::vector<TableStatus> tables = request.hall.statuses();
    return on_roll != nullptr && !on_roll->closed &&
           std::ranges::any_of(tables, [&](const TableStatus& each) { return each.number == table && !each.ended; });
}

Response seat_person(const TeachersRequest& request) {
    const Person* person = request.person();
    if (person == nullptr)
        return refused(request, wording::nobody_of_that_number());
    const std::string& agent = request.hall.options().agent;
    if (request.field("table") == "new")
        return with_new_tables(request, request.hall.change(request.now, [&](const Roll& roll) {
            return seat_at_new_table(roll, person->number, agent);
        }));
    const Place place{request.table(), request.field("seat") == "watch" ? "" : std::string(request.field("seat"))};
    if (!is_at_play(request, place.table) || (!place.seat.empty() && !request.roll->party(place.seat)))
        return refused(request, wording::cannot_sit_there());
    if (!place.seat.empty() && person->place != place && request.roll->team(place).size() >= max_team)
        return refused(request, wording::team_is_full(max_team));
    const Problem problem = request.hall.change(
        request.now, [&](const Roll& roll) { return seat_at(roll, person->number, place.table, place.seat); });
    if (!problem)
        request.hall.seated_at(place.table, request.now);
    return done_for_all(request, problem);
}

/// At one table, or at all where it may come now. Where the computer thinks at the moment it comes when that is done.
Response bring_in(const TeachersRequest& request) {
    const auto event = request.event();
    if (!event)
        return not_found();
    std::vector<TableNumber> tables;
    for (const TableStatus& each : request.hall.statuses())
        if ((request.table() == 0 || request.table() == each.number) && !each.ended &&
            !request.roll->table(each.number)->closed && (each.thinking || each.may_come.contains(*event)))
            tables.push_back(each.number);
    if (tables.empty())
        return refused(request, wording::comes_nowhere_now());
    for (const TableNumber each : tables)
        request.on_table(each, [event = *event](Hall& hall, Table& table, Moment now) {
            table.expect(event);
            hall.follow(table, now);
        });
    return done(request, std::nullopt);
}

Response release(const TeachersRequest& request) {
    Response response = change_for_all(request, record::Released{request.table()});
    request.hall.draw_up_papers();
    return response;
}

Response close_table(const TeachersRequest& request) {
    if (request.roll->table(request.table()) == nullptr)
        return not_found();
    return change_for_all(request, record::TableClosed{request.table()});
}

Response show_address(const TeachersRequest& request) {
    const std::string wanted(request.field("address"));
    const Address& address = request.asked.address;
    if (wanted != address.shown && std::ranges::find(address.others, wanted) == address.others.end())
        return not_found();
    request.hall.show_address(wanted);
    return done(request, std::nullopt);
}

Response set_session_time(const TeachersRequest& request) {
    const auto minutes = request.asked.form.number("minutes");
    if (!minutes || *minutes > longest_session)
        return refused(request, wording::no_such_time(longest_session));
    return change_for_all(request, record::SessionTime{static_cast<std::uint32_t>(*minutes) * 60});
}

/// Pseudonyms with names and seats, as a file.
Response with_names(const TeachersRequest& request) {
    if (request.hall.names()->empty())
        return refused(request, wording::no_names_any_more());
    Response response = page_of(report::who_is_who_csv(report::who_is_who(*request.roll, *request.hall.names())));
    response.type = "text/csv; charset=utf-8";
    response.file_name = "who-is-who.csv";
    return response;
}

} // namespace

Response act_on_class(const TeachersRequest& request) {
    const std::string_view what = request.field("act");
    if (request.field("sure") != "yes" && question_before(request))
        return see_other(path_of_question(request));
    const Person* person = request.person();
    if (what == "pause")
        return change_for_all(request, record::Paused{});
    if (what == "resume")
        return change_for_all(request, record::Resumed{});
    if (what == "open")
        return open_tables(request);
    if (what == "opens")
        return open_by_themselves(request);
    if (what == "tell")
        return tell(request);
    if (what == "tell-prepared")
        return tell_prepared(request);
    if (what == "quiz-on" || what == "quiz-off")
        return change_for_all(request, record::QuizAsked{what == "quiz-on"});
    if (what == "time")
        return set_session_time(request);
    if (what == "extend-all")
        return change_for_all(request, record::Extended{0, two_minutes});
    if (what == "end")
        return end_all(request);
    if (what == "release")
        return release(request);
    if (what == "bring-in")
        return bring_in(request);
    if (what == "close")
        return close_table(request);
    if (what == "seat")
        return seat_person(request);
    if (what == "unseat" && person != nullptr)
        return change_for_all(request, record::Unseated{person->number});
    if (what == "remove" && person != nullptr)
        return change_for_all(request, record::Removed{person->number});
    if (what == "address")
        return show_address(request);
    if (what == "with-names")
        return with_names(request);
    if (what == "forget-names")
        return done(request, request.hall.forget_names());
    return not_found();
}

Response act_on_table(const TeachersRequest& request, Table& table) {
    const std::string_view what = request.field("act");
    Hall& hall = request.hall;
    const auto party = request.roll->party(request.field("seat"));
    const auto kept = [&](Record record) {
        const bool failed = hall.change(request.now, std::move(record)).has_value();
        if (!failed)
            hall.follow(table, request.now);
        return !failed;
    };
    bool well = true;
    if (what == "extend") {
        well = kept(record::Extended{table.number(), two_minutes});
    } else if (what == "try-again") {
        if (table.is_stopped())
            hall.let_go_on(table, request.now);
    } else if (!party || request.roll->table(table.number())->closed) {
        return not_found();
    } else if (const rules::PartyId seat(*party); what == "nudge") {
        well = kept(record::Nudged{table.number(), request.roll->parties[*party]});
    } else if (what == "plainest") {
        if (table.sitting().is_lifted() || !table.sitting().persons_due().contains(seat))
            return refused(request, wording::no_longer_waited_for());
        hall.move_plainly(table, seat, request.now);
        hall.follow(table, request.now);
    } else if (what == "take-over" || what == "give-back") {
        const std::string by = what == "take-over" ? hall.options().agent : std::string();
        if (!hall.hold_seat(table, seat, by, request.now))
            return refused(request, wording::cannot_change_hands());
        if (!by.empty() && !request.roll->team({table.number(), request.roll->parties[*party]}).empty())
            well = kept(record::SeatWanted{table.number(), request.roll->parties[*party]});
    } else {
        return not_found();
    }
    if (!well)
        return told(503, wording::nothing_can_be_kept());
    return see_other(request.field("back") == "class" ? "/teach/"
                                                      : "/teach/table/" + std::to_string(table.number()) + '/');
}

} // namespace parley::classroom::answers
