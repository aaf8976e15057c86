#include "scenario_files.hpp"

#include "scenario/reading/document.hpp"
#include "tests/catch.hpp"

#include <algorithm>
#include <chrono>

using namespace parley;
using namespace parley::testing;
using scenario::FaultCode;
using scenario::read_scenario;

namespace {

std::string repeated(std::string_view piece, std::size_t times) {
    std::string text;
    text.reserve(piece.size() * times);
    for (std::size_t i = 0; i < times; ++i)
        text += piece;
    return text;
}

/// The codes of the faults of `text`, read in less time than anybody would notice as a hang.
std::vector<FaultCode> codes(const std::string& text) {
    const auto before = std::chrono::steady_clock::now();
    const scenario::Reading reading = read_scenario(text);
    CHECK(std::chrono::steady_clock::now() - before < std::chrono::seconds(60));
    CHECK_FALSE(reading.scenario);
    CHECK(kept_promise(reading));
    std::vector<FaultCode> all;
    for (const scenario::Fault& fault : reading.faults)
        all.push_back(fault.code);
    return all;
}

bool holds(const std::vector<FaultCode>& all, FaultCode code) {
    return std::find(all.begin(), all.end(), code) != all.end();
}

constexpr std::size_t mebibyte = 1 << 20;
const auto only = [](FaultCode code) { return std::vector<FaultCode>{code}; };

} // namespace

TEST_CASE("a file of 50 MB is refused by its size alone") {
    REQUIRE(codes(std::string(50 * mebibyte, 'x')) == only(FaultCode::too_large));
    REQUIRE(codes(base() + std::string(scenario::max_file_bytes - base().size() + 1, '#')) ==
            only(FaultCode::too_large));
}

TEST_CASE("a file of just the greatest size is read") {
    std::string text = base() + "#";
    text += std::string(scenario::max_file_bytes - text.size(), 'x');
    REQUIRE(read_scenario(text).scenario);
}

TEST_CASE("nesting beyond the limits is refused before anything recurses on it") {
    constexpr std::size_t levels = 4 * scenario::reading::max_depth; // of brackets, wherever they stand
    CHECK(codes("a: " + repeated("[", levels) + repeated("]", levels)) == only(FaultCode::too_deep)); // by its depth
    for (const std::string_view piece : {"[", "{", "[{", "{a: ", "[[],", "- [", "a: [\n"})
        CHECK(codes(repeated(piece, levels + 1)) == only(FaultCode::too_deep)); // by its brackets
    CHECK(codes(repeated("- ", scenario::reading::max_depth + 1) + "a") == only(FaultCode::too_deep));
    std::string stairs;
    for (std::size_t level = 0; level <= scenario::reading::max_depth; ++level)
        stairs += std::string(level, ' ') + "a:\n";
    CHECK(codes(stairs + std::string(scenario::reading::max_depth + 1, ' ') + "b") == only(FaultCode::too_deep));
    for (const std::string_view piece :
         {"? ", "! ", "&a ", "- - ", "?\n", "!a [", "\"", "'", "|\n ", ">\n", "a: ", "a:\n", "::", "%"})
        CHECK_FALSE(codes(repeated(piece, 30)).empty());
}

TEST_CASE("brackets in prose are not nesting") {
    REQUIRE(read_scenario(base_with("Two rivers", "\"" + repeated("[", 80) + "\"")).scenario);
}

TEST_CASE("nesting just within the limit is read and judged by its keys") {
    // root, events, flood, when are levels 1 to 4.
    const std::size_t spare = scenario::reading::max_depth - 4;
    const auto nested = [](std::size_t levels) {
        return base_with("when: {tension_at_least: 10}",
                         "when: {not: " + repeated("{not: ", levels - 1) + "always" + repeated("}", levels));
    };
    REQUIRE(read_scenario(nested(spare + 1)).scenario);
    REQUIRE(codes(nested(spare + 2)) == only(FaultCode::too_deep));
}

TEST_CASE("more values than any scenario has are refused") {
    const std::size_t many = scenario::reading::max_nodes + 1;
    CHECK(codes("parley: [" + repeated("1, ", many) + "1]") == only(FaultCode::too_many_nodes));
    std::string map = "parley: 1\n";
    for (std::size_t i = 0; i < many; ++i)
        map += "k" + std::to_string(i) + ": 1\n";
    CHECK(codes(map) == only(FaultCode::too_many_nodes));
    CHECK(codes("a: [" + repeated("[],", many) + "]") == only(FaultCode::too_many_nodes));
}

TEST_CASE("an alias stands for nothing: what it names is not written out in its place") {
    const auto found = codes("list: &list [one, two]\nagain: *list\nonce_more: [*list, *list]\n");
    CHECK(std::count(found.begin(), found.end(), FaultCode::anchor) == 1);
    CHECK(std::count(found.begin(), found.end(), FaultCode::alias) == 3);
    // Refused where it stands, whatever it names: also where the list is, a place that has no list of its own yet.
    const auto inside = codes(base_with("obligors: [north]", "obligors: [*north]"));
    CHECK(inside == only(FaultCode::syntax)); // the parser knows no anchor of that name
}

TEST_CASE("a value or key of a megabyte is refused") {
    const std::string long_word(mebibyte / 2, 'x');
    CHECK(holds(codes("parley: " + long_word), FaultCode::too_long));
    CHECK(holds(codes("parley: \"" + long_word + "\""), FaultCode::too_long));
    CHECK(holds(codes("parley: |\n  " + repeated("word\n  ", mebibyte / 8)), FaultCode::too_long));
    CHECK_FALSE(codes(long_word + ": 1").empty());
    CHECK_FALSE(codes("? " + long_word + "\n: 1").empty());
}

TEST_CASE("ten thousand faults are counted, and three hundred shown") {
    std::string text = base();
    for (int i = 0; i < 10'000; ++i)
        text += "unknown" + std::to_string(i) + ": 1\n";
    const auto found = codes(text);
    REQUIRE(found.size() == scenario::reading::max_faults + 1);
    CHECK(found.back() == FaultCode::further_faults);
    CHECK(read_scenario(text).faults.back().words == std::vector<std::string>{"9700"});
}

TEST_CASE("an error among the faults that are only counted still refuses the file") {
    std::string facts;
    for (int i = 0; i < 400; ++i)
        facts += "  X" + std::to_string(i + 2) + ": {kind: press, title: Not cited}\n";
    const auto reading = read_scenario(base_with("  X1: {kind", facts + "  X1: {kind"));
    CHECK_FALSE(reading.scenario); // more sources than there is room for
    CHECK(kept_promise(reading));
}

TEST_CASE("lists and maps beyond the room of the house are reported, and nothing is written past it") {
    const auto parties = [] {
        std::string all;
        for (int i = 0; i < 300; ++i)
            all += "  p" + std::to_string(i) + ": {name: p}\n";
        return all;
    };
    CHECK_FALSE(codes(base_with("parties:\n", "parties:\n" + parties())).empty());
    std::string provisions;
    for (int i = 0; i < 300; ++i)
        provisions += "        q" + std::to_string(i) + ": {name: q, obligors: [north], status_quo: s, options: []}\n";
    CHECK_FALSE(codes(base_with("        visits:\n", provisions + "        visits:\n")).empty());
    std::string articles;
    for (int i = 0; i < 300; ++i)
        articles += "    r" + std::to_string(i) + ": {title: r, provisions: {r" + std::to_string(i) + ": {name: r}}}\n";
    CHECK_FALSE(codes(base_with("    contacts:\n", articles + "    contacts:\n")).empty());
    std::string measures;
    for (int i = 0; i < 300; ++i)
        measures += "    m" + std::to_string(i) + ": {name: m, requires: [m299, m" + std::to_string(i) + "]}\n";
    CHECK_FALSE(codes(base_with("    ask: {", measures + "    ask: {")).empty());
    std::string sessions;
    for (int i = 0; i < 300; ++i)
        sessions += "  - {date: 2001-01-01, title: t, place: p, forum: hall}\n";
    CHECK_FALSE(codes(base_with("calendar:\n", "calendar:\n" + sessions)).empty());
    std::string homes;
    for (int i = 0; i < 300; ++i)
        homes += "    h" + std::to_string(i) + ": {name: h}\n";
    CHECK_FALSE(codes(base_with("    guild:\n", homes + "    guild:\n")).empty());
    std::string sites;
    for (int i = 0; i < 300; ++i)
        sites += "  s" + std::to_string(i) + ": {name: s, postures: [" + repeated("a, ", 300) + "b]}\n";
    CHECK_FALSE(codes(base_with("sites:\n", "sites:\n" + sites)).empty());
    std::string events;
    for (int i = 0; i < 300; ++i)
        events += "  e" + std::to_string(i) + ": {headline: h, effects: [incident, tension: 1]}\n";
    CHECK_FALSE(codes(base_with("events:\n", "events:\n" + events)).empty());
}

TEST_CASE("what is no UTF-8, and what a screen obeys, is refused at its place, written out or by an escape") {
    const auto spoken_of = [](const std::string& capital) {
        return spoken(read_scenario(base_with("capital: Upper Town", "capital: " + capital)).faults);
    };
    CHECK(spoken_of("Upper T\xFFwn") == std::vector<std::string>{"S002 at 14:21"});
    for (const std::string control : {"\a", "\x1b", "\u0085", "\u202E", "\u200F", "\u2028", "\uFEFF", "\U000E0041"}) {
        INFO(control.size());
        CHECK(spoken_of("Upper" + control + "Town") == std::vector<std::string>{"S003 at 14:19"});
    }
    CHECK(spoken_of(std::string("Upper\0Town", 10)) == std::vector<std::string>{"S003 at 14:19"});
    const std::string two = replaced(base_with("capital: Upper Town", "capital: Upper\aTown"), "capital: Lower Town",
                                     "capital: Lower\x1bTown");
    CHECK(spoken(read_scenario(two).faults) == std::vector<std::string>{"S003 at 14:19", "S003 at 24:19"});
    for (const std::string escape : {"\\a", "\\e", "\\x9b", "\\u202e", "\\U000e0041"})
        CHECK(spoken_of("\"Upper" + escape + "Town\"") == std::vector<std::string>{"S003 at 14:14"});
}

TEST_CASE("a line of blanks is an empty line, whatever blanks they are") {
    CHECK(read_scenario(base_with("minutes: 10\n", "minutes: 10\n\t\n")).scenario);
    CHECK(read_scenario(base_with("minutes: 10\n", "minutes: 10\n  \t \n")).scenario);
    CHECK(read_scenario(base_with("  tension: 50\n", "  \t\n  tension: 50\n")).scenario);
    CHECK(codes(base_with("  tension: 50\n", "\ttension: 50\n")).back() == FaultCode::syntax);
    CHECK(read_well(base_with("summary: Two invented", "summary: |\n  A\n\t\n  B. Two invented")).open.summary ==
          "A\n\nB. Two invented neighbours bargain over lines and barges.");
}

TEST_CASE("what goes on in further lines is indented further than its key, as YAML has it") {
    const auto first = [](const std::string& text) { return codes(text).front(); };
    CHECK(read_well(base_with("title: Two rivers", "title: \"Two\n rivers\"")).open.title == "Two rivers");
    CHECK(read_well(base_with("title: Two rivers", "title: \"Two\n\n rivers\"")).open.title == "Two\nrivers");
    CHECK(first(base_with("title: Two rivers", "title: \"Two\nrivers\"")) == FaultCode::syntax);
    CHECK(first(base_with("title: Two rivers", "title: 'Two\nrivers'")) == FaultCode::syntax);
    CHECK(first(base_with("capital: Upper Town", "capital: \"Upper\n    Town\"")) == FaultCode::syntax);
    CHECK(read_scenario(base_with("capital: Upper Town", "capital: \"Upper\n     Town\"")).scenario);
    const std::string obligors = "obligors: [north]\n          mirror: barges_s";
    const auto listed = [&](const std::string& list) {
        return base_with(obligors, "obligors: " + list + "\n          mirror: barges_s");
    };
    CHECK(first(listed("[\nnorth]")) == FaultCode::syntax);
    CHECK(first(listed("[\n          north]")) == FaultCode::syntax);
    CHECK(read_scenario(listed("[\n           north]")).scenario);
    CHECK(read_scenario(listed("[\n           north # it's [here\n          ]")).scenario); // as editors let it
    CHECK(read_scenario(listed("[\n\n           north]")).scenario);
}

TEST_CASE("the id of a scenario is the name of its file") {
    const auto faults = scenario::read_scenario(base(), "other").faults;
    REQUIRE(spoken(faults) == std::vector<std::string>{"S058 at 2:5"});
    CHECK(faults[0].words == std::vector<std::string>{"base", "other"});
    CHECK(scenario::read_scenario(base(), "base").scenario);
    CHECK(scenario::read_scenario(base()).scenario);
}

TEST_CASE("an unclosed quote, a lone byte, a byte order mark and other line ends") {
    CHECK(codes(base() + "summary2: \"open").back() == FaultCode::syntax);
    for (int byte = 0; byte < 256; ++byte)
        CHECK_FALSE(codes(std::string(1, static_cast<char>(byte))).empty());
    CHECK(codes("") == only(FaultCode::empty_file));
    CHECK(read_scenario("\xEF\xBB\xBF" + base()).scenario);
    std::string windows;
    for (const char c : base())
        windows += c == '\n' ? std::string("\r\n") : std::string(1, c);
    const auto reading = read_scenario(windows);
    REQUIRE(reading.scenario);
    CHECK(reading.scenario->text == windows);
    CHECK(reading.scenario->open.opening == read_well(base()).open.opening);
}
