// The teacher's pages and forms, under /teach/: to this machine only unless told otherwise, and to whoever came by the
// one-time link.
#include "classroom/answers/answers.hpp"
#include "classroom/pages/teacher_page.hpp"
#include "classroom/roll/seating.hpp"
#include "classroom/roll/secret.hpp"
#include "core/plain_text.hpp"
#include "wording/classroom/class_words.hpp"
#include "wording/classroom/teacher_words.hpp"

#include <algorithm>

namespace parley::classroom::answers {
namespace {

constexpr std::size_t max_told = 300;
constexpr std::uint32_t two_minutes = 120;

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

class Teacher {
  public:
    Teacher(Hall& hall, const Asked& asked) : hall_(hall), asked_(asked), now_(asked.request.at), roll_(hall.roll()) {}

    [[nodiscard]] Response answer() {
        const auto& parts = asked_.parts;
        const bool post = asked_.request.method == Method::post;
        if (parts.size() == 1)
            return post ? not_found() : overview();
        if (parts[1] == "events" && !post)
            return stream();
        if (parts[1] == "do" && post)
            return act();
        return parts[1] == "table" && parts.size() > 3 ? at_table() : not_found();
    }

  private:
    [[nodiscard]] Response overview() {
        const auto names = hall_.names();
        const std::vector<TableStatus> tables = hall_.statuses();
        const auto heard = hall_.heard();
        return page_of(teacher_page(sight(*names, tables, heard)));
    }

    [[nodiscard]] TeachersSight sight(const Names& names, const std::vector<TableStatus>& tables,
                                      const std::map<PersonNumber, Moment>& heard) {
        std::optional<std::string> trouble;
        if (const auto problem = hall_.trouble())
            trouble = storage::sentence(*problem);
        return {*roll_,
                names,
                hall_.scenario().open,
                tables,
                heard,
                trouble,
                asked_.address.shown,
                asked_.address.warnings,
                hall_.class_version(),
                now_};
    }

    [[nodiscard]] Response stream() const {
        Response response;
        response.type = "text/event-stream";
        response.stream = Channel{0, 0};
        response.number = hall_.class_version();
        response.listener = "teacher";
        return response;
    }

    [[nodiscard]] Response done(std::optional<storage::Problem> problem) {
        if (problem)
            return told(503, wording::nothing_can_be_kept());
        hall_.touch_class();
        return see_other("/teach/");
    }

    /// Pages of every table show what the class as a whole does.
    [[nodiscard]] Response done_for_all(std::optional<storage::Problem> problem) {
        if (!problem)
            for (const TableOnRoll& each : roll_->tables)
                on_table(each.number, [](Hall& hall, Table& table, Moment now) { hall.follow(table, now); });
        return done(std::move(problem));
    }

    void on_table(TableNumber number, std::function<void(Hall&, Table&, Moment)> task) {
        hall_.queues().at_table(number, [&hall = hall_, number, task = std::move(task), now = now_] {
            if (Table* table = hall.table(number))
                task(hall, *table, now);
        });
    }

    [[nodiscard]] TableNumber table_named() const {
        return static_cast<TableNumber>(asked_.form.number("table").value_or(0));
    }

    [[nodiscard]] Response act() {
        const std::string_view what = asked_.form.value("act");
        if (what == "pause")
            return done_for_all(hall_.change(now_, record::Paused{}));
        if (what == "resume")
            return done_for_all(hall_.change(now_, record::Resumed{}));
        if (what == "open")
            return open_tables();
        if (what == "tell")
            return tell();
        if (what == "time")
            return done_for_all(hall_.change(
                now_, record::SessionTime{
                          static_cast<std::uint32_t>(std::min(asked_.form.number("minutes").value_or(0), 180)) * 60}));
        if (what == "extend-all")
            return done_for_all(hall_.change(now_, record::Extended{0, two_minutes}));
        if (what == "end")
            return end_all();
        if (what == "release")
            return done_for_all(hall_.change(now_, record::Released{table_named()}));
        if (what == "seat")
            return seat_person();
        if (what == "remove")
            return done_for_all(hall_.change(
                now_, record::Removed{static_cast<PersonNumber>(asked_.form.number("person").value_or(0))}));
        if (what == "forget-names")
            return done(hall_.forget_names());
        return not_found();
    }

    [[nodiscard]] Response open_tables() {
        const std::string_view word = asked_.form.value("odd");
        const OddOnes odd = word == "team"    ? OddOnes::join_teams
                            : word == "watch" ? OddOnes::watch
                                              : OddOnes::against_computer;
        const auto a_seat = static_cast<std::size_t>(
            std::clamp(asked_.form.number("a-seat").value_or(1), 1, static_cast<int>(max_team)));
        const auto problem = hall_.change(
            now_, [&](const Roll& roll) { return plan_seating(roll, a_seat, odd, hall_.options().agent).records; });
        if (!problem && hall_.set_tables(now_))
            return told(503, wording::nothing_can_be_kept());
        return done(problem);
    }

    /// No table goes on into a session after the furthest that any is in: there only the plainest moves are made.
    [[nodiscard]] Response end_all() {
        std::size_t furthest = 0;
        for (const TableStatus& each : hall_.statuses())
            furthest = std::max(furthest, each.ended ? 0 : each.meeting + 1);
        return done_for_all(hall_.change(now_, record::LastSession{static_cast<std::uint32_t>(furthest)}));
    }

    [[nodiscard]] Response tell() {
        const std::string text(asked_.form.value("text").substr(0, max_told));
        if (text.empty() || !core::is_safe_text(text))
            return see_other("/teach/");
        return done_for_all(hall_.change(now_, record::Told{table_named(), text}));
    }

    [[nodiscard]] Response seat_person() {
        const auto person = static_cast<PersonNumber>(asked_.form.number("person").value_or(0));
        const std::string_view place = asked_.form.value("place");
        const std::size_t slash = place.find('/');
        if (slash == place.npos)
            return done_for_all(hall_.change(now_, record::Unseated{person}));
        const auto table = static_cast<TableNumber>(whole_number(place.substr(0, slash)).value_or(0));
        return done_for_all(hall_.change(now_, record::Seated{person, table, std::string(place.substr(slash + 1))}));
    }

    /// On the table's own queue.
    [[nodiscard]] Response at_table() {
        Table* table = hall_.table(static_cast<TableNumber>(whole_number(asked_.parts[2]).value_or(0)));
        if (table == nullptr)
            return not_found();
        const std::string_view what = asked_.parts[3];
        if (what == "seat" && asked_.parts.size() == 5)
            return look(*table, asked_.parts[4]);
        if (what != "do" || asked_.request.method != Method::post)
            return not_found();
        const auto party = roll_->party(asked_.form.value("seat"));
        return party ? act_at(*table, rules::PartyId(*party)) : not_found();
    }

    [[nodiscard]] Response look(Table& table, std::string_view seat) {
        const auto party = roll_->party(seat);
        if (!party)
            return not_found();
        const Names none;
        const std::vector<TableStatus> tables = hall_.statuses();
        const std::map<PersonNumber, Moment> heard;
        return page_of(table_as_seat_page(sight(none, tables, heard), table, rules::PartyId(*party)));
    }

    [[nodiscard]] Response act_at(Table& table, rules::PartyId seat) {
        const std::string_view what = asked_.form.value("act");
        if (what == "nudge") {
            if (hall_.change(now_, record::Told{table.number(), wording::nudged()}))
                return told(503, wording::nothing_can_be_kept());
            hall_.follow(table, now_);
        } else if (what == "extend") {
            if (hall_.change(now_, record::Extended{table.number(), two_minutes}))
                return told(503, wording::nothing_can_be_kept());
            hall_.follow(table, now_);
        } else if (what == "plainest") {
            if (table.sitting().persons_due().contains(seat) && !table.sitting().is_lifted()) {
                table.play_plainest(seat);
                hall_.follow(table, now_);
            }
        } else if (what == "take-over") {
            hall_.hold_seat(table, seat, hall_.options().agent, now_);
        } else if (what == "give-back") {
            hall_.hold_seat(table, seat, "", now_);
        } else {
            return not_found();
        }
        return see_other("/teach/");
    }

    Hall& hall_;
    const Asked& asked_;
    const Moment now_;
    std::shared_ptr<const Roll> roll_;
};

} // namespace

Response teacher(Hall& hall, const Asked& asked) {
    if (!asked.request.from_this_machine && !asked.address.teach_from_lan)
        return not_found();
    if (asked.parts.size() == 2 && asked.parts[1] == "in" && asked.request.method == Method::get)
        return come_in(hall, asked);
    if (!is_admitted(asked.request, *hall.roll()))
        return told(403, wording::not_the_teacher());
    return Teacher(hall, asked).answer();
}

} // namespace parley::classroom::answers
