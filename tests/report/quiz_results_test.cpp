// What a quiz came to, from what people handed in.
#include "report/html_blocks.hpp"
#include "report/records/quiz_table.hpp"
#include "tests/catch.hpp"

using namespace parley;
using scenario::QuizTime;

namespace {

const std::vector<scenario::QuizQuestion> quiz{
    {"both", "Which?", QuizTime::both, {"This.", "That.", "None."}, 1, "So."},
    {"late", "And now?", QuizTime::after, {"Yes.", "No."}, 0, "So."}};

} // namespace

TEST_CASE("right answers are counted before and after, and the gain only of those who answered twice", "[quiz]") {
    const std::vector<report::QuizPerson> people{
        {"Amber Badger", {report::QuizSheet{{"both", 0}}, report::QuizSheet{{"both", 1}, {"late", 0}}}},
        {"Bold Bear", {report::QuizSheet{{"both", 1}}, std::nullopt}},
        {"Calm Crane", {std::nullopt, report::QuizSheet{{"both", 2}, {"late", 1}}}},
        {"Deft Deer", {report::QuizSheet{}, report::QuizSheet{{"both", 1}}}}};
    const auto results = report::quiz_results(quiz, people);
    REQUIRE(results.size() == 2);
    CHECK(results[0].answered == std::array<std::size_t, 2>{2, 3});
    CHECK(results[0].right == std::array<std::size_t, 2>{1, 2});
    CHECK(results[0].both == 1);
    CHECK(results[0].right_of_both == std::array<std::size_t, 2>{0, 1});
    CHECK(results[1].answered == std::array<std::size_t, 2>{0, 2});
    CHECK(results[1].right == std::array<std::size_t, 2>{0, 1});
    CHECK(results[1].both == 0);
}

TEST_CASE("what is no answer of the quiz is counted nowhere, and a pseudonym is no formula", "[quiz]") {
    const std::vector<report::QuizPerson> people{
        {"=1+1", {report::QuizSheet{{"both", 3}, {"late", 0}, {"gone", 0}}, report::QuizSheet{{"late", 1}}}}};
    CHECK(report::quiz_results(quiz, people)[0].answered == std::array<std::size_t, 2>{0, 0});
    CHECK(report::quiz_results(quiz, people)[1].answered == std::array<std::size_t, 2>{0, 1});
    CHECK(report::quiz_csv(quiz, people) == "person,quiz,question,answer,right\n'=1+1,after,late,2,no\n");
    CHECK(report::quiz_results({}, people).empty());
}

TEST_CASE("the quiz's table titles its columns and its rows, and who answered nothing is a dash", "[quiz]") {
    const std::vector<report::QuizPerson> people{{"Amber Badger", {report::QuizSheet{{"both", 1}}, std::nullopt}}};
    const std::string html = report::html_of(report::quiz_table(quiz, people));
    CHECK(html.find("<th scope=\"row\">Which?</th><td class=\"figure\">1 of 1</td><td class=\"figure\">–</td>") !=
          std::string::npos);
    CHECK(html.find("<th scope=\"col\">Question</th>") != std::string::npos);
}
