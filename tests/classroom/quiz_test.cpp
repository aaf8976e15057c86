// The quiz before the game and after it: who is asked when, what is kept, that no right answer is told too early; and
// the announcements that a scenario has prepared. Without scripts and sockets.
#include "classroom/pages/markup.hpp"
#include "classroom/roll/class_log.hpp"
#include "classroom/sheets/quiz_sheet.hpp"
#include "tests/classroom/class_room.hpp"
#include "wording/classroom/quiz_words.hpp"

#include <algorithm>

using namespace parley;
using namespace parley::tests;
using classroom::Method;

namespace {

/// The form of the quiz filled in: all right, or all with the answer after the right one.
std::string filled_in(const ClassRoom& room, bool after, bool right) {
    std::string body = after ? "when=after&quiz=hand-in" : "when=before&quiz=hand-in";
    for (const scenario::QuizQuestion& each : room.hall->scenario().teaching.quiz)
        if (each.is_asked(after ? scenario::QuizTime::after : scenario::QuizTime::before))
            body += "&" + classroom::quiz_field(each) + "=" +
                    std::to_string((each.right + (right ? 0 : 1)) % each.answers.size());
    return body;
}

std::string own(std::size_t person) { return "/p/" + std::to_string(person) + "/"; }

bool tells_an_explanation(const ClassRoom& room, const std::string& page) {
    const classroom::Quiz& quiz = room.hall->scenario().teaching.quiz;
    return std::any_of(quiz.begin(), quiz.end(), [&](const scenario::QuizQuestion& each) {
        return holds(page, each.explanation.substr(0, 30)) ||
               holds(page, classroom::escaped(wording::right_answer(each.answers[each.right])));
    });
}

/// The cells of a question's row.
std::string cells(const std::string& before, const std::string& after, const std::string& gain) {
    std::string html;
    for (const std::string& each : {before, after, gain})
        html += "<td class=\"figure\">" + each + "</td>";
    return html;
}

const classroom::Person& person(const ClassRoom& room, classroom::PersonNumber number) {
    return *room.hall->roll()->person(number);
}

std::size_t quizzes_kept(const ClassRoom& room) {
    const auto roll = room.hall->roll();
    return static_cast<std::size_t>(std::count_if(roll->people.begin(), roll->people.end(), [](const auto& each) {
        return each.quiz[0].has_value() || each.quiz[1].has_value();
    }));
}

} // namespace

TEST_CASE("the quiz is offered while one waits and in the first session, and blocks nothing", "[quiz]") {
    ClassRoom room("first-table", 2);
    Visitor& one = room.visitors[0];
    CHECK(holds(one.go(own(1)), "href=\"/p/1/quiz\""));
    const std::string page = one.go(own(1) + "quiz");
    const classroom::Quiz& quiz = room.hall->scenario().teaching.quiz;
    REQUIRE(quiz.size() >= 5);
    for (const scenario::QuizQuestion& each : quiz) {
        CHECK(holds(page, "<legend>" + classroom::escaped(each.text) + "</legend>"));
        CHECK(holds(page, "name=\"q-" + each.id + "\" value=\"0\""));
    }
    CHECK_FALSE(holds(page, "\" checked"));
    room.open_tables();
    CHECK(holds(one.go(own(1)), "href=\"/p/1/quiz\""));
    CHECK(std::ranges::any_of(one.buttons(), [](const Button& each) { return each.open && each.name == "do"; }));
    one.post(own(1) + "quiz", filled_in(room, false, true));
    CHECK(one.path() == own(1));
    CHECK_FALSE(holds(one.page(), "href=\"/p/1/quiz\""));
    CHECK(person(room, 1).quiz[0]->size() == quiz.size());

    room.play_to_session(1, 1);
    CHECK_FALSE(holds(room.visitors[1].go(own(2)), "href=\"/p/2/quiz\""));
    room.visitors[1].post(own(2) + "quiz", filled_in(room, false, true));
    CHECK_FALSE(person(room, 2).quiz[0]);
}

TEST_CASE("what is handed in is handed in once, and what is no answer is left out", "[quiz]") {
    ClassRoom room("first-table", 3);
    Visitor& one = room.visitors[0];
    one.post(own(1) + "quiz", filled_in(room, false, true));
    one.post(own(1) + "quiz", filled_in(room, false, false));
    const classroom::Quiz& quiz = room.hall->scenario().teaching.quiz;
    for (const scenario::QuizQuestion& each : quiz)
        CHECK(person(room, 1).quiz[0]->at(each.id) == each.right);
    room.visitors[1].post(own(2) + "quiz", "when=before&quiz=hand-in&q-bracket=99&q-nothing=1&q-no-deal=-1&q-trade=x");
    REQUIRE(person(room, 2).quiz[0]);
    CHECK(person(room, 2).quiz[0]->empty());
    room.visitors[2].post(own(3) + "quiz", "when=before&quiz=skip&q-bracket=1");
    REQUIRE(person(room, 3).quiz[0]);
    CHECK(person(room, 3).quiz[0]->empty());
    room.visitors[2].post(own(3) + "quiz", filled_in(room, true, true));
    CHECK_FALSE(person(room, 3).quiz[1]);
}

TEST_CASE("no right answer and no explanation is told before the second quiz and the release", "[quiz]") {
    ClassRoom room("first-table", 2);
    room.open_tables();
    const auto nothing_is_told_to = [&](std::size_t i) {
        for (const char* page : {"", "quiz", "text", "papers", "home", "record", "debrief"})
            CHECK_FALSE(tells_an_explanation(room, room.visitors[i].go(own(i + 1) + page)));
    };
    const auto nothing_is_told = [&] {
        nothing_is_told_to(0);
        nothing_is_told_to(1);
        CHECK_FALSE(tells_an_explanation(room, room.visitors[0].go("/wall")));
    };
    nothing_is_told();
    room.visitors[0].post(own(1) + "quiz", filled_in(room, false, false));
    nothing_is_told();
    room.play_plainly();
    REQUIRE(room.status(1).ended);
    nothing_is_told();
    room.visitors[1].post(own(2) + "quiz", filled_in(room, true, true));
    nothing_is_told();
    room.teacher.post("/teach/do", "act=release&sure=yes");
    nothing_is_told_to(0);
    CHECK(room.visitors[1].ask(Method::get, own(2) + "debrief").status == 200);
    CHECK(tells_an_explanation(room, room.visitors[1].go(own(2) + "quiz")));
    room.visitors[0].post(own(1) + "quiz", "when=after&quiz=skip");
    CHECK(room.visitors[0].path() == own(1) + "quiz");
    CHECK(tells_an_explanation(room, room.visitors[0].page()));
}

TEST_CASE("after the game the debrief comes first, and offers the quiz", "[quiz]") {
    ClassRoom room("first-table", 2);
    room.open_tables();
    room.play_plainly();
    room.teacher.post("/teach/do", "act=release&sure=yes");
    Visitor& one = room.visitors[0];
    CHECK(holds(one.go(own(1)), "href=\"/p/1/debrief\""));
    CHECK(one.ask(Method::get, own(1) + "debrief").status == 200);
    CHECK(holds(one.go(own(1) + "debrief"), "href=\"/p/1/quiz\""));
    CHECK(one.ask(Method::get, own(1) + "moments").status == 200);
    CHECK(holds(one.go(own(1) + "quiz"), "href=\"/p/1/debrief\"")); // and the way back to it
}

TEST_CASE("both pages of the quiz are the same bytes whichever answer is right", "[quiz]") {
    classroom::Quiz one{{"q", "Which?", scenario::QuizTime::both, {"This.", "That.", "Neither."}, 0, "So it is."}};
    classroom::Quiz other = one;
    other[0].right = 2;
    other[0].explanation = "It is otherwise.";
    for (const bool after : {false, true})
        CHECK(classroom::quiz_form(one, after) == classroom::quiz_form(other, after));
    CHECK(classroom::questions_asked(one, false) == 1);
}

TEST_CASE("the teacher sees how many were right before and after, and so does the wall with the debrief", "[quiz]") {
    ClassRoom room("first-table", 2);
    room.open_tables();
    room.visitors[0].post(own(1) + "quiz", filled_in(room, false, false));
    room.visitors[1].post(own(2) + "quiz", filled_in(room, false, true));
    CHECK(holds(room.teacher.go("/teach/"), "href=\"/teach/quiz\""));
    CHECK(holds(room.teacher.go("/teach/quiz"), cells("1 of 2", "–", "–")));
    room.play_plainly();
    room.visitors[0].post(own(1) + "quiz", filled_in(room, true, true));
    CHECK(holds(room.teacher.go("/teach/quiz"), cells("1 of 2", "1 of 1", "0 → 1 of 1")));
    CHECK_FALSE(holds(room.visitors[0].go("/wall"), "0 → 1 of 1"));
    room.teacher.post("/teach/do", "act=release&sure=yes");
    CHECK(holds(room.visitors[0].go("/wall?screen=99"), cells("1 of 2", "1 of 1", "0 → 1 of 1")));
    room.teacher.go("/teach/files");
    CHECK(holds(room.teacher.ask(Method::get, "/teach/report.html").body, "0 → 1 of 1"));
    CHECK(holds(room.teacher.ask(Method::get, "/teach/class.json").body,
                R"({"question":"bracket","answered":[2,1],"right":[1,1],"twice":{"answered":1,"right":[0,1]}})"));
    room.visitors[1].post(own(2) + "quiz", filled_in(room, true, true)); // the results follow what comes later
    room.teacher.go("/teach/files");
    CHECK(holds(room.teacher.ask(Method::get, "/teach/class.json").body, R"("answered":[2,2],"right":[1,2])"));
    const std::string csv = room.teacher.go("/teach/quiz.csv");
    CHECK(csv.starts_with("person,quiz,question,answer,right\n"));
    CHECK(holds(csv, person(room, 1).pseudonym + ",before,bracket,3,no\n"));
    CHECK(holds(csv, person(room, 1).pseudonym + ",after,bracket,2,yes\n"));
}

TEST_CASE("a quiz switched off is asked nowhere, keeps what was handed in, and can be switched on again", "[quiz]") {
    ClassRoom room("first-table", 2);
    room.visitors[0].post(own(1) + "quiz", filled_in(room, false, true));
    room.teacher.go("/teach/quiz");
    room.teacher.press("quiz-off");
    CHECK(room.teacher.path() == "/teach/quiz");
    CHECK_FALSE(room.hall->roll()->quiz_asked);
    CHECK_FALSE(holds(room.visitors[1].go(own(2)), "href=\"/p/2/quiz\""));
    room.visitors[1].post(own(2) + "quiz", filled_in(room, false, true));
    CHECK(quizzes_kept(room) == 1);
    room.open_tables();
    room.play_plainly();
    room.teacher.post("/teach/do", "act=release&sure=yes");
    CHECK_FALSE(holds(room.visitors[0].go(own(1) + "debrief"), "href=\"/p/1/quiz\""));
    room.teacher.go("/teach/quiz");
    room.teacher.press("quiz-on");
    CHECK(room.hall->roll()->quiz_asked);
    CHECK(holds(room.visitors[0].go(own(1) + "debrief"), "href=\"/p/1/quiz\""));
}

TEST_CASE("a class taken up again has all that was handed in, and a log without a quiz is read as before", "[quiz]") {
    ClassRoom room("first-table", 2);
    room.visitors[0].post(own(1) + "quiz", filled_in(room, false, true));
    room.teacher.post("/teach/do", "act=quiz-off");
    const auto before = person(room, 1).quiz;
    room.hall.reset();
    room.hall = class_again(room.folder.path(), "first-table", room.queues);
    CHECK(person(room, 1).quiz == before);
    CHECK_FALSE(room.hall->roll()->quiz_asked);

    using namespace classroom;
    const std::vector<std::string> parties{"us", "russia"};
    const std::string old = log_line({1, record::ClassOpened{1, "first-table", "abcd", 1, true}}) +
                            log_line({2, record::Joined{1, "Bold Bear", "aa", "bb"}});
    const auto roll = read_log(old, parties);
    REQUIRE(roll);
    CHECK(roll->quiz_asked);
    CHECK_FALSE(roll->people[0].quiz[0]);
    const std::string once = log_line({3, record::QuizHandedIn{1, false, {{"bracket", 1}}}});
    CHECK(read_log(old + once, parties));
    for (const std::string& wrong :
         {once + once, log_line({3, record::QuizHandedIn{2, false, {}}}),
          log_line({3, record::QuizHandedIn{1, false, std::vector<record::GivenAnswer>(13, {"bracket", 1})}})}) {
        const auto refused = read_log(old + wrong, parties);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().fault == LogFault::does_not_fit);
    }
}

TEST_CASE("a prepared announcement is told in one click, to all, to a table or to the seat it is meant for", "[quiz]") {
    ClassRoom room("first-table", 4);
    room.open_tables();
    const auto& texts = room.hall->scenario().teaching.announcements;
    REQUIRE(texts.size() >= 3);
    room.teacher.go("/teach/");
    for (const scenario::PreparedAnnouncement& each : texts)
        CHECK(holds(room.teacher.page(), "name=\"prepared\" value=\"" + each.id + "\""));
    room.teacher.press(texts[0].id);
    for (std::size_t i = 0; i < 4; ++i)
        CHECK(holds(room.visitors[i].go(own(i + 1)), classroom::escaped(texts[0].text)));
    room.teacher.post("/teach/do", "act=tell-prepared&table=1&prepared=" + texts[1].id);
    const auto roll = room.hall->roll();
    for (std::size_t i = 0; i < 4; ++i)
        CHECK(holds(room.visitors[i].go(own(i + 1)), classroom::escaped(texts[1].text)) ==
              (roll->people[i].place->table == 1));
    CHECK(room.teacher.ask(Method::post, "/teach/do", "act=tell-prepared&prepared=none").status == 404);

    REQUIRE_FALSE(room.hall->change(room.teacher.now(), classroom::record::ToldSeat{0, roll->parties[0], "Only you."}));
    for (std::size_t i = 0; i < 4; ++i)
        CHECK(holds(room.visitors[i].go(own(i + 1)), "Only you.") == (roll->people[i].place->seat == roll->parties[0]));
    CHECK_FALSE(holds(room.visitors[0].go("/wall"), "Only you."));
}
