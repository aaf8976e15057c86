#include "wording/sentences.hpp"

#include "tests/catch.hpp"

#include <set>

using namespace parley;

TEST_CASE("every fault of a journal has a sentence of its own, with file, line and code") {
    std::set<std::string> sentences;
    const auto last = static_cast<int>(game::JournalFault::event_wrong);
    for (int code = 1; code <= last; ++code) {
        const std::string text =
            wording::sentence("saves/game.parley", game::JournalProblem{static_cast<game::JournalFault>(code), 7, "x"});
        const std::string number = code < 10 ? "J00" + std::to_string(code) : "J0" + std::to_string(code);
        CHECK(text.starts_with("saves/game.parley:7: error " + number + ": "));
        CHECK(text.back() == '.');
        sentences.insert(text.substr(text.find(number) + 4));
    }
    CHECK(sentences.size() == static_cast<std::size_t>(last));
}

TEST_CASE("a fault of the file as a whole names no line, and an empty detail leaves no brackets") {
    CHECK(wording::sentence("a.parley", game::JournalProblem{game::JournalFault::empty, 0, ""}) ==
          "a.parley: error J001: the file is empty; it holds no game.");
    for (int code = 1; code <= static_cast<int>(game::JournalFault::event_wrong); ++code) {
        const std::string text =
            wording::sentence("f", game::JournalProblem{static_cast<game::JournalFault>(code), 1, ""});
        CHECK(text.find('(') == std::string::npos);
    }
}

TEST_CASE("who wants to play is told the place and the cause, and no code") {
    for (int code = 1; code <= static_cast<int>(game::JournalFault::event_wrong); ++code) {
        const std::string text =
            wording::told_plainly("game.parley", game::JournalProblem{static_cast<game::JournalFault>(code), 7, "P3"});
        CHECK(text.starts_with("game.parley, line 7: "));
        CHECK(text.back() == '.');
        CHECK(text.find("J0") == std::string::npos);
        CHECK(text.find("rule P3") == std::string::npos);
    }
    CHECK(wording::told_plainly("game.parley", game::JournalProblem{game::JournalFault::empty, 0, ""}) ==
          "game.parley: the file is empty; it holds no game.");
}
