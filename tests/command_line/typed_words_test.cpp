// What a typed line may and may not do: whole words and printed numbers, never an abbreviation; a verb of the table
// wherever a package is composed; a way out named at every prompt.
#include "command_line/play/open_pages.hpp"
#include "scenario/typed_words.hpp"
#include "tests/catch.hpp"
#include "tests/command_line/played.hpp"

#include <set>

using namespace parley;
using test::contains;

namespace {

std::string played(const std::vector<std::string>& words, const std::string& typed) {
    const test::OwnFolder folder;
    return test::ran(words, typed).out;
}

const std::vector<std::string> russia{"play",       "first-table", "--seat", "russia",
                                      "--opponent", "tit-for-tat", "--seed", "2"};
const std::vector<std::string> america{"play",       "first-table", "--seat", "us",
                                       "--opponent", "tit-for-tat", "--seed", "1"};

/// The prompts of an output, as they stood before what was typed.
std::set<std::string> prompts_of(const std::string& output) {
    std::set<std::string> prompts;
    std::istringstream lines(output);
    for (std::string line; std::getline(lines, line);)
        if (const std::size_t end = line.find("> "); end != std::string::npos && end > 0 && line.front() >= 'a')
            prompts.insert(line.substr(0, end));
    return prompts;
}

} // namespace

TEST_CASE("The start of a word orders nothing: it is said which words it may be short for") {
    const std::string out = played(russia, "end\nfile\nquit\n");
    CHECK(contains(out, "“end” may be short for end_drill"));
    CHECK_FALSE(contains(out, "End a drill early, announced"));
    CHECK(contains(out, "Political capital 4 → 5")); // and none was spent
    CHECK_FALSE(contains(out, "5 → 3"));
}

TEST_CASE("A whole word with more behind it is called no abbreviation") {
    const std::string out = played(america, "file\nend at once\nquit\n");
    CHECK(contains(out, "“end” stands alone here"));
    CHECK_FALSE(contains(out, "may be short for"));
}

TEST_CASE("A target that a measure does not have is refused, with those that it has") {
    const std::string out = played(america, "consult security_services\nconsult allies\nquit\n");
    CHECK(contains(out, "cannot be aimed at “security_services”; it can be at allies, public."));
    CHECK(contains(out, "Ordered: Consult: NATO allies."));
}

TEST_CASE("A clause is named by its number as the text prints it") {
    const std::string out = played(america, "file\npropose 1.1=2 1.2=2; 2.2=3 2.3=2 if\nyes\nquit\n");
    CHECK(contains(out, "In short: 1: m_us=2 m_ver=2; 2: ex_us=0 ex_ru=3 ex_ver=2 if"));
    CHECK(contains(out, "We table, firm: Articles 1 and 2, linked."));
}

TEST_CASE("Choosing one option in a line leaves the other clauses where we last stood") {
    const std::string out = played(america, "file\npropose 1: m_us=2 m_ver=2\nyes\npropose 1: m_us=3\nquit\n");
    CHECK(contains(out, "In short: 1: m_us=3 m_ver=2"));
}

TEST_CASE("Where a package is composed the verbs of the table are understood") {
    const std::string out = played(america, "file\npropose\nask 1 2\nquit\n");
    CHECK(contains(out, "We ask the Russian delegation which matters more"));
}

TEST_CASE("What is closed says why, and is not offered") {
    const std::string out = played(america, "file\nsheet\nrefuse 1 cost\ninitial\nquit\n");
    CHECK(contains(out, "The Russian delegation has no proposal on the table."));
    CHECK_FALSE(contains(out, "initial: Initial the text as agreed"));
    CHECK_FALSE(contains(out, "I do not know what"));
}

TEST_CASE("A refusal that was begun and left does not decide the next one") {
    // the other side's package of two articles stands after the question
    const std::string out = played(america, "file\nask 1 2\nsecond\nrefuse 1\nback\nrefuse 2 cost\nquit\n");
    CHECK(contains(out, "We refuse the Russian proposal. (Article 2, cost)"));
    CHECK_FALSE(contains(out, "(Article 1, cost)"));
}

TEST_CASE("An article that lies open does not keep a package in one line from being tabled") {
    const std::string out = played(america, "file\npropose\n1\nsound 1: m_us=2 m_ver=2\nyes\nquit\n");
    CHECK(contains(out, "For the back channel"));
}

TEST_CASE("The tone of a draft stays while clauses are written in a line, and a line may change it") {
    const std::string out = played(america, "file\npropose\ntone\n1: m_us=1\n2: ex_ru=2; firm\nquit\n");
    CHECK(contains(out, "Your package, exploring"));
    const std::size_t exploring = out.rfind("Your package, exploring"), firm = out.rfind("Your package, firm");
    REQUIRE(firm != std::string::npos);
    CHECK(firm > exploring);
}

TEST_CASE("Every question within a page names the way back") {
    const std::string out =
        played(america, "file\nredline\nm_us\nmost\nback\npromise\nback\npropose\n1\nback\nback\nask\nback\nquit\n");
    const std::set<std::string> main{"capital [Enter: file nothing]", "capital", "table", "sure"};
    std::size_t within = 0;
    for (const std::string& prompt : prompts_of(out)) {
        INFO(prompt);
        within += main.contains(prompt) ? 0U : 1U;
        CHECK((main.contains(prompt) || contains(prompt, "back")));
    }
    CHECK(within >= 5);
}

TEST_CASE("A copy of a game is never written over a file that is there") {
    const test::OwnFolder folder;
    const std::string copy = folder.file("copy.parley");
    const std::string out = test::ran(america, "save " + copy + "\nsave " + copy + "\nquit\n").out;
    CHECK(contains(out, "A copy is in " + copy));
    CHECK(out.find("A copy is in") == out.rfind("A copy is in"));
    CHECK(contains(out, "already"));
}

TEST_CASE("Every word that opens a page is one that a scenario is warned of, and every such word is understood") {
    for (const command_line::OpenPage& page : command_line::open_pages())
        CHECK(scenario::is_typed_beside(scenario::TypedId::party, page.word));
    for (const std::string_view word : scenario::typed::everywhere) {
        if (word == scenario::typed::back) // at the prompts that can be left so
            continue;
        const std::string out = played(russia, std::string(word) + "\nquit\n");
        INFO(word << out);
        CHECK_FALSE(contains(out, "I do not know what"));
        CHECK_FALSE(contains(out, "may be short for"));
    }
    CHECK(contains(played(russia, "nonsense\nquit\n"), "I do not know what"));
    CHECK_FALSE(contains(played(america, "file\npropose\nback\nquit\n"), "I do not know what"));
}

TEST_CASE("A scenario in which an id hides a word of the pages is warned of, with the place") {
    const test::Ran told = test::ran({"check", test::at_root("tests/fixtures/bad/ids-that-are-typed-words.yaml")});
    CHECK(contains(told.out, "warning S092: "));
    CHECK(contains(told.out, "`undo`"));
}
