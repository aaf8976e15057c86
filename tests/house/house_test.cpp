// The house rules, kept by the tree as it is.
#include "tests/house/rule_book.hpp"
#include "tests/house/scans.hpp"
#include "tests/house/sentence_scan.hpp"

#include "rules/rule.hpp"
#include "tests/catch.hpp"

using namespace parley::house;

namespace {

std::vector<SourceFile> code() { return read_sources(PARLEY_ROOT, {"engine", "tests"}, {".hpp", ".cpp"}); }

std::vector<SourceFile> everything() {
    auto files = read_sources(PARLEY_ROOT, {"engine", "tests", "scenarios", "assets", "findings"},
                              {".hpp", ".cpp", ".txt", ".sh", ".md", ".yaml", ".json"});
    for (const char* path : {"CMakeLists.txt", "CMakePresets.json", "README.md", "parley", ".ci/run"})
        if (auto file = read_source(PARLEY_ROOT, path))
            files.push_back(std::move(*file));
    return files;
}

std::string list(const Breaches& breaches) {
    std::string text = std::to_string(breaches.size()) + " breaches\n";
    for (const std::string& breach : breaches)
        text += "  " + breach + "\n";
    return text;
}

void require_kept(const Breaches& breaches) {
    INFO(list(breaches));
    REQUIRE(breaches.empty());
}

} // namespace

TEST_CASE("includes point only down the floors, and no face includes another", "[house]") {
    const Order order = read_order(PARLEY_ROOT);
    REQUIRE(order.floors.size() >= 11);
    REQUIRE(order.floors.front() == "core");
    REQUIRE(order.is_face("command_line"));
    REQUIRE(code().size() > 100);
    require_kept(scan_floors(code(), order));
}

TEST_CASE("each library stays on the floor it belongs to", "[house]") { require_kept(scan_libraries(code())); }

TEST_CASE("nothing in the rules can differ between two runs or two machines", "[house]") {
    require_kept(scan_determinism(code(), read_order(PARLEY_ROOT)));
}

TEST_CASE("every header says what it is for", "[house]") { require_kept(scan_headers(code())); }

TEST_CASE("no vague names, no unfinished work, no path of one machine", "[house]") {
    REQUIRE(everything().size() > code().size());
    require_kept(scan_words(everything()));
}

TEST_CASE("what is for one floor or room alone is included there alone", "[house]") {
    require_kept(scan_own_headers(code()));
}

TEST_CASE("a namespace begins with the name of its floor", "[house]") {
    require_kept(scan_namespaces(code(), read_order(PARLEY_ROOT)));
}

TEST_CASE("what is cited can be read here", "[house]") {
    require_kept(scan_citations(everything(), paths_below(PARLEY_ROOT)));
}

TEST_CASE("every file of the tree has a plain name, and no test left one behind", "[house]") {
    const std::vector<std::string> paths = paths_below(PARLEY_ROOT);
    REQUIRE(paths.size() > 500);
    require_kept(scan_paths(paths));
}

TEST_CASE("files and folders keep within half more than their budget", "[house]") {
    if (const Breaches over = scan_sizes(code(), 100); !over.empty())
        WARN("over the budget: " << list(over));
    require_kept(scan_sizes(code(), 150));
}

TEST_CASE("sentences are said by wording/ alone, but for those allowed with a reason", "[house]") {
    const auto text = read_source(PARLEY_ROOT, "tests/house/sentences_allowed.txt");
    REQUIRE(text);
    const SentenceList list = read_sentence_list(*text);
    const auto counts = count_sentences(code(), list);
    for (const auto& [folder, ceiling] : list.ceilings)
        if (counts.at(folder) < ceiling)
            WARN("ceiling " << folder << " " << ceiling << " can be lowered to " << counts.at(folder));
    require_kept(scan_sentences(code(), list));
}

TEST_CASE("every rule has its row, its number, its function and its test", "[house]") {
    RuleSources sources;
    const auto book = read_source(PARLEY_ROOT, "engine/rules/RULES.md");
    const auto rule_header = read_source(PARLEY_ROOT, "engine/rules/rule.hpp");
    const auto refusal_header = read_source(PARLEY_ROOT, "engine/rules/refusal.hpp");
    REQUIRE(book);
    REQUIRE(rule_header);
    REQUIRE(refusal_header);
    sources.book = *book;
    sources.rules = enumerators(*rule_header, "Rule");
    sources.refusal_codes = enumerators(*refusal_header, "RefusalCode");
    REQUIRE(sources.rules.size() == parley::rules::rule_count);
    for (std::size_t i = 0; i < parley::rules::rule_count; ++i)
        sources.numbers.emplace_back(parley::rules::rule_number(static_cast<parley::rules::Rule>(i)));
    sources.code = read_sources(PARLEY_ROOT, {"engine/rules"}, {".hpp", ".cpp"});
    sources.tests = read_sources(PARLEY_ROOT, {"tests/rules"}, {".cpp"});
    require_kept(scan_rule_book(sources));
}
