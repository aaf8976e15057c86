// The scans themselves can fail: a small bad house in fixtures/ breaks each rule, and each breach is found where it is.
#include "tests/house/literals.hpp"
#include "tests/house/markup.hpp"
#include "tests/house/rule_book.hpp"
#include "tests/house/scans.hpp"
#include "tests/house/sentence_scan.hpp"

#include "tests/catch.hpp"

#include <algorithm>

using namespace parley::house;

namespace {

const std::filesystem::path bad_house = std::filesystem::path(PARLEY_ROOT) / "tests/house/fixtures";

std::vector<SourceFile> bad_code() { return read_sources(bad_house, {"engine", "tests"}, {".hpp", ".cpp"}); }

bool found(const Breaches& breaches, const std::string& place, const std::string& word) {
    return std::any_of(breaches.begin(), breaches.end(), [&](const std::string& breach) {
        return breach.starts_with(place + ": ") && breach.find(word) != std::string::npos;
    });
}

SourceFile file_of(const std::string& path, std::size_t lines, const std::string& line) {
    return {path, std::vector<std::string>(lines, line)};
}

} // namespace

TEST_CASE("the bad house is not taken for a part of the good one", "[house][self]") {
    for (const SourceFile& file : read_sources(PARLEY_ROOT, {"tests"}, {".hpp", ".cpp", ".md", ".txt"}))
        REQUIRE(file.path.find("fixtures/engine") == std::string::npos);
    REQUIRE(bad_code().size() == 18);
}

TEST_CASE("the floor scan finds an upward include, a peek at another face, and a folder that is no floor",
          "[house][self]") {
    const Breaches breaches = scan_floors(bad_code(), read_order(bad_house));
    CHECK(found(breaches, "engine/core/reaches_up.hpp:5", "higher floor"));
    CHECK(found(breaches, "engine/command_line/peeks.hpp:4", "of a face"));
    CHECK(found(breaches, "engine/cellar/wine.cpp", "neither a floor nor a face"));
    CHECK(breaches.size() == 3);
}

TEST_CASE("the library scan finds a library away from home and a second source with a slow one", "[house][self]") {
    const Breaches breaches = scan_libraries(bad_code());
    CHECK(found(breaches, "engine/rules/clock.cpp:1", "boost/json"));
    CHECK(found(breaches, "engine/rules/clock.cpp:3", "yaml-cpp"));
    CHECK(found(breaches, "engine/command_line/options.cpp", "one source"));
    CHECK(found(breaches, "engine/desktop/window.hpp:4", "Describe"));
    CHECK(found(breaches, "engine/game/drawn.cpp:1", "SFML/"));
    CHECK(found(breaches, "engine/game/drawn.cpp:2", "backends/imgui"));
    CHECK(found(breaches, "engine/game/drawn.cpp:3", "fontconfig/"));
    CHECK(found(breaches, "engine/game/drawn.cpp:4", "imgui.h"));
    CHECK(breaches.size() == 11);
}

TEST_CASE("the library scan finds the window's libraries in a room that is to know none", "[house][self]") {
    const Breaches breaches = scan_libraries(bad_code());
    CHECK(found(breaches, "engine/desktop/model/model.hpp:4", "desktop/window.hpp brings the window's libraries"));
    CHECK(found(breaches, "engine/desktop/model/model.cpp:1", "brings the window's libraries"));
    CHECK(found(breaches, "engine/desktop/model/model.cpp:2", "imgui.h brings the window's libraries"));
}

TEST_CASE("the determinism scan finds clocks, fractions, printing and functions of the machine", "[house][self]") {
    const Breaches breaches = scan_determinism(bad_code(), read_order(bad_house));
    CHECK(found(breaches, "engine/rules/clock.cpp:2", "chrono"));
    CHECK(found(breaches, "engine/rules/clock.cpp:5", "fractions"));
    CHECK(found(breaches, "engine/agents/guess.cpp:2", "only the faces print"));
    CHECK(found(breaches, "engine/agents/guess.cpp:8", "std::exp"));
    CHECK(breaches.size() == 4);
}

TEST_CASE("the header scan finds a header without purpose or guard", "[house][self]") {
    const Breaches breaches = scan_headers(bad_code());
    CHECK(found(breaches, "engine/core/manager.hpp", "what it is for"));
    CHECK(found(breaches, "engine/core/manager.hpp", "pragma once"));
    CHECK(breaches.size() == 2);
}

TEST_CASE("the word scan finds vague names, unfinished work and a path of one machine", "[house][self]") {
    const Breaches breaches = scan_words(bad_code());
    CHECK(found(breaches, "engine/core/manager.hpp", "says nothing"));
    CHECK(found(breaches, "engine/agents/guess.cpp:6", "GuessManager"));
    CHECK(found(breaches, "engine/cellar/wine.cpp:1", "unfinished"));
    CHECK(found(breaches, "engine/cellar/wine.cpp:2", "one machine"));
    CHECK(breaches.size() == 4);
}

TEST_CASE("a header of one floor or room is found where another includes it, and a namespace of elsewhere",
          "[house][self]") {
    const SourceFile rules{"engine/rules/phases/a.hpp", {"// A phase. For the rules' own", "// sources.", ""}};
    const SourceFile kit{"engine/desktop/ui/b.hpp", {"// For the kit's own sources.", ""}};
    const auto breaches = [&](const std::string& path, const std::string& header) {
        return scan_own_headers({rules, kit, {path, {"#include \"" + header + "\""}}});
    };
    CHECK(breaches("engine/rules/apply.cpp", "rules/phases/a.hpp").empty());
    CHECK(breaches("engine/desktop/ui/b.cpp", "desktop/ui/b.hpp").empty());
    CHECK(found(breaches("engine/game/game.cpp", "rules/phases/a.hpp"), "engine/game/game.cpp:1", "engine/rules/"));
    CHECK(found(breaches("engine/desktop/table/c.cpp", "desktop/ui/b.hpp"), "engine/desktop/table/c.cpp:1", "ui/"));
    const Order order{{"rules", "game", "seat"}, {"desktop"}};
    const auto named = [&](const std::string& path, const std::vector<std::string>& lines) {
        return scan_namespaces({{path, lines}}, order).size();
    };
    CHECK(named("engine/game/game.cpp", {"namespace parley::game {"}) == 0);
    CHECK(named("engine/game/game.cpp", {"namespace parley::games::x {"}) == 1);
    CHECK(named("engine/game/a.hpp", {"namespace parley::rules {", "class View;", "}"}) == 0);
    CHECK(named("engine/game/a.hpp", {"namespace parley::rules {", "class View {};", "}"}) == 1);
    CHECK(named("engine/game/a.hpp", {"namespace parley::seat {", "struct Model;", "}"}) == 1);
    CHECK(named("engine/desktop/a.hpp", {"namespace parley::seat {", "struct Model;", "}"}) == 0);
}

TEST_CASE("the citation scan finds a page that is not in the tree, by its path and by its section", "[house][self]") {
    const std::vector<std::string> paths{"README.md", "engine/rules/RULES.md"};
    const auto cited = [&](const std::string& line) { return scan_citations({{"engine/core/a.hpp", {line}}}, paths); };
    const std::string outside = "LED"
                                "GER";
    CHECK(cited("// as RULES.md says, ../rules/RULES.md, `README.md`.").empty());
    CHECK(cited("// RULES \xC2\xA7"
                "3 and \xC2\xA7"
                "4 of a law")
              .empty());
    CHECK(found(cited("// see " + outside + ".md"), "engine/core/a.hpp:1", outside));
    CHECK(found(cited("// (" + outside +
                      " \xC2\xA7"
                      "2.4)"),
                "engine/core/a.hpp:1", outside));
    CHECK(found(cited("// treaty/"
                      "RULES.md"),
                "engine/core/a.hpp:1", "RULES.md"));
}

TEST_CASE("the path scan finds a name that a screen would obey, and no other", "[house][self]") {
    CHECK(scan_paths({"engine/core/point_2.hpp", ".ci/run"}).empty());
    const Breaches breaches = scan_paths({"x\x1b[31mx", "tests/x y", "\xFFx"});
    REQUIRE(breaches.size() == 3);
    CHECK(breaches[0].starts_with("x?[31mx: "));
}

TEST_CASE("the size scan counts code, not comments, and knows a full folder", "[house][self]") {
    CHECK(scan_sizes({file_of("engine/core/a.hpp", 301, "// words")}, 100).empty());
    CHECK(scan_sizes({file_of("engine/core/a.hpp", 200, "int a;")}, 100).empty());
    CHECK(scan_sizes({file_of("engine/core/a.hpp", 201, "int a;")}, 100).size() == 1);
    CHECK(scan_sizes({file_of("engine/core/a.cpp", 401, "int a;")}, 100).size() == 1);
    CHECK(scan_sizes({file_of("engine/core/a.cpp", 600, "int a;")}, 150).empty());
    CHECK(scan_sizes({file_of("engine/core/a.cpp", 601, "int a;")}, 150).size() == 1);
    std::vector<SourceFile> full;
    for (int i = 0; i < 21; ++i) {
        full.push_back(file_of("engine/core/part" + std::to_string(i) + ".hpp", 1, "int a;"));
        full.push_back(file_of("engine/core/part" + std::to_string(i) + ".cpp", 1, "int a;"));
    }
    CHECK(scan_sizes(full, 100).size() == 1);
}

TEST_CASE("the sentence scan finds literals of three words, and no comment, include or static_assert",
          "[house][self]") {
    const Breaches breaches = scan_sentences(bad_code(), {});
    const std::string place = "engine/command_line/sentences.cpp:";
    CHECK(found(breaches, place + "5", "\"two words and two more\""));
    CHECK(found(breaches, place + "10", "a raw"));
    CHECK(found(breaches, place + "13", "One"));
    CHECK(breaches.size() == 3);
}

TEST_CASE("the sentence scan sees of markup what a person reads, wherever a literal begins", "[house][self]") {
    const auto words = [](std::string_view spelled) { return words_in(without_markup(spelled)); };
    CHECK(words(R"(<p class=\"notice bad\" role=\"alert\">)") == 0);
    CHECK(words(R"(<p class=\"notice bad\">three words here</p>)") == 3);
    CHECK(words(R"(\" min=\"0\" inputmode=\"numeric\" required value=\")") == 0);
    CHECK(words(R"(\"><span class=\"mark new\" hidden><b>one</b> <i>two</i>)") == 2);
    CHECK(words(R"(<img alt=\"three words here\" src=\"a b c d\">)") == 3);
    CHECK(words(R"(<label class=\"big\" title=\"an unended)") == 2);
    CHECK(words("more than three > no tag < at all") == words_in("more than three > no tag < at all"));
    CHECK(words("a plain sentence of words") == 5);
}

TEST_CASE("the sentence scan allows what the list allows, and finds what is wrong with the list", "[house][self]") {
    const auto text = read_source(bad_house, "sentences_allowed.txt");
    REQUIRE(text);
    const SentenceList list = read_sentence_list(*text);
    const Breaches breaches = scan_sentences(bad_code(), list);
    const std::string place = "sentences_allowed.txt:";
    CHECK(found(breaches, place + "3", "allows what is not there"));
    CHECK(found(breaches, place + "4", "allows what is not there"));
    for (const char* line : {"5", "6", "7", "8", "9", "11"})
        CHECK(found(breaches, place + line, "neither"));
    CHECK(found(breaches, "engine/command_line/", "2 sentences; the ceiling is 1"));
    CHECK(found(breaches, "engine/command_line/sentences.cpp:5", "outside wording/"));
    CHECK(found(breaches, "engine/command_line/sentences.cpp:13", "outside wording/"));
    CHECK(breaches.size() == 11);
    CHECK(count_sentences(bad_code(), list).at("command_line") == 2);
}

TEST_CASE("the sentence scan allows a hundred literals at most, and counts no more than a ceiling as kept",
          "[house][self]") {
    const SourceFile many = file_of("engine/report/many.cpp", 101, "say(\"one two three\");");
    const SentenceList allowing = read_sentence_list({"list", {"engine/report/many.cpp: a test"}});
    CHECK(scan_sentences({many}, allowing).size() == 1);
    CHECK(scan_sentences({file_of(many.path, 100, many.lines.front())}, allowing).empty());
    CHECK(scan_sentences({many}, read_sentence_list({"list", {"ceiling report 101"}})).empty());
    CHECK(scan_sentences({many}, read_sentence_list({"list", {"ceiling report 100"}})).size() == 102);
}

TEST_CASE("words are counted as a person sees them", "[house][self]") {
    CHECK(words_in("one two three") == 3);
    CHECK(words_in("  one,two;three  ") == 1);
    CHECK(words_in("I took a\\nboat") == 4);
    CHECK(words_in("12 x — … 3%") == 0);
    CHECK(words_in("") == 0);
}

TEST_CASE("the rule book scan finds every way in which book, code and tests can part", "[house][self]") {
    RuleSources sources;
    sources.book = *read_source(bad_house, "engine/rules/RULES.md");
    sources.rules = enumerators(*read_source(bad_house, "engine/rules/rule.hpp"), "Rule");
    REQUIRE(sources.rules == std::vector<std::string>{"income", "drift", "walking_out", "crisis"});
    sources.numbers = {"B1", "C1", "S1", "C9"};
    sources.refusal_codes = {"not_your_turn"};
    sources.code = read_sources(bad_house, {"engine/rules"}, {".hpp", ".cpp"});
    sources.tests = read_sources(bad_house, {"tests/rules"}, {".cpp"});
    const Breaches breaches = scan_rule_book(sources);
    const std::string book = "engine/rules/RULES.md:";
    CHECK(found(breaches, book + "6", "numbered C2 here and C1 in the code"));
    CHECK(found(breaches, book + "6", "no_such_function"));
    CHECK(found(breaches, book + "6", "no_such_refusal"));
    CHECK(found(breaches, book + "6", "[rule-drift]"));
    CHECK(found(breaches, book + "7", "stands twice"));
    CHECK(found(breaches, book + "8", "no rule in rule.hpp"));
    CHECK(found(breaches, book + "8", "the number C1 stands twice"));
    CHECK(found(breaches, book + "9", "numbered S9"));
    CHECK(found(breaches, book + "9", "no sentence"));
    CHECK(found(breaches, book + "9", "no function"));
    CHECK(found(breaches, book + "9", "no test tag"));
    CHECK(found(breaches, "engine/rules/RULES.md", "crisis has no row"));
    CHECK(breaches.size() == 12);
}

TEST_CASE("lines are read as the compiler would", "[house][self]") {
    CHECK(included("#include \"rules/state.hpp\"") == "rules/state.hpp");
    CHECK(included("  #  include <yaml-cpp/yaml.h> // why") == "yaml-cpp/yaml.h");
    CHECK(included("// #include <chrono>").empty());
    CHECK(has_word("double a", "double"));
    CHECK_FALSE(has_word("doubled", "double"));
    CHECK(floor_of("engine/rules/state.hpp") == "rules");
    CHECK(floor_of("tests/rules/x.cpp").empty());
}
