#include "game/journal.hpp"

#include "game/journal_file.hpp"
#include "playing.hpp"

#include <set>

using namespace parley;
using namespace parley::testing;

namespace {

void require_same(const game::Game& a, const game::Game& b) {
    REQUIRE(a.state() == b.state());
    REQUIRE(a.setup().seed == b.setup().seed);
    REQUIRE(a.setup().seats == b.setup().seats);
    REQUIRE(a.setup().rehearsal == b.setup().rehearsal);
    REQUIRE(a.events().size() == b.events().size());
    REQUIRE(a.opening_events() == b.opening_events());
    REQUIRE(a.steps().size() == b.steps().size());
    for (std::size_t i = 0; i < a.steps().size(); ++i) {
        REQUIRE(a.steps()[i].events_end == b.steps()[i].events_end);
        REQUIRE(a.steps()[i].moved_on == b.steps()[i].moved_on);
    }
    REQUIRE(game::journal_of(a) == game::journal_of(b));
}

std::string replaced(std::string text, const std::string& from, const std::string& to) {
    const std::size_t at = text.find(from);
    REQUIRE(at != std::string::npos);
    return text.replace(at, from.size(), to);
}

/// As a string inside JSON, without the quotation marks.
std::string escaped(const std::string& text) {
    std::string out;
    for (const char c : text) {
        if (c == '\n')
            out += "\\n";
        else if (c == '"' || c == '\\')
            out += std::string("\\") + c;
        else
            out += c;
    }
    return out;
}

game::JournalProblem refused(const std::string& journal) {
    const auto read = game::read_journal(journal);
    REQUIRE_FALSE(read.has_value());
    return read.error();
}

} // namespace

TEST_CASE("a game saved at any step of a random game on any scenario loads as the same game") {
    for (const fs::path& file : every_scenario_file()) {
        const auto scenario = scenario_at(file);
        for (std::uint64_t seed = 1; seed <= 3; ++seed) {
            const game::Game whole = played(scenario, seed);
            const std::size_t stride = seed == 1 ? std::max<std::size_t>(1, whole.steps().size() / 40) : 1000;
            for (std::size_t step = 0; step <= whole.steps().size(); step += stride) {
                game::Game part = whole;
                part.take_back(whole.steps().size() - step);
                const auto loaded = game::read_journal(game::journal_of(part));
                INFO(file.string() << ", seed " << seed << ", step " << step);
                REQUIRE(loaded.has_value());
                REQUIRE_FALSE((*loaded).torn);
                require_same((*loaded).game, part);
            }
        }
    }
}

TEST_CASE("a game kept by an older program is read, where nothing in it is played otherwise now") {
    const std::string scenario = escaped(small_scenario()->text);
    std::size_t count = 0;
    for (const auto& entry : fs::directory_iterator(root / "tests/fixtures/older-saves")) {
        INFO(entry.path().string());
        const auto text = storage::read_file(entry.path(), 1 << 20);
        REQUIRE(text.has_value());
        std::string journal = *text;
        const std::size_t at = journal.find("@TWO-SEATS@");
        REQUIRE(at != std::string::npos);
        journal.replace(at, 11, scenario);
        const auto loaded = game::read_journal(journal);
        if (!loaded)
            FAIL_CHECK(static_cast<int>(loaded.error().fault) << " at line " << loaded.error().line);
        ++count;
    }
    CHECK(count > 0);
}

TEST_CASE("a last line torn at any byte is dropped and told, and the steps before it are kept") {
    game::Game game = played(small_scenario(), 5);
    game.take_back(game.steps().size() - 4);
    const std::string whole = game::journal_of(game);
    const std::size_t last = whole.rfind('\n', whole.size() - 2) + 1;
    for (std::size_t length = last; length < whole.size();
         length += length < last + 3 || length + 4 > whole.size() ? 1U : 17U) {
        const auto loaded = game::read_journal(std::string_view(whole).substr(0, length));
        REQUIRE(loaded.has_value());
        REQUIRE((*loaded).torn == (length > last));
        REQUIRE((*loaded).used == last);
        REQUIRE((*loaded).game.steps().size() == 3);
    }
    // A machine that lost power may leave a line of the right length with nothing in it.
    const auto zeros = game::read_journal(whole.substr(0, last) + std::string(40, '\0') + "\n");
    REQUIRE(zeros.has_value());
    REQUIRE((*zeros).torn);
    REQUIRE((*zeros).used == last);
}

TEST_CASE("steps taken back are not there when the journal is read, and the game goes on from before them") {
    const game::Game game = played(small_scenario(), 8);
    game::Game other = game;
    other.take_back(game.steps().size() - 6);
    std::string journal = game::journal_of(other);
    journal += game::take_back_line(2) + game::take_back_line(1);
    const auto loaded = game::read_journal(journal);
    REQUIRE(loaded.has_value());
    other.take_back(3);
    require_same((*loaded).game, other);

    for (std::size_t i = 3; i < game.steps().size(); ++i)
        journal += game::journal_line(game.scenario(), game.steps()[i]);
    const auto again = game::read_journal(journal);
    REQUIRE(again.has_value());
    require_same((*again).game, game);
}

TEST_CASE("each faulty save is refused for its own fault, at its line") {
    std::set<std::string> codes;
    std::size_t count = 0;
    const std::string scenario = escaped(small_scenario()->text);
    for (const auto& entry : fs::directory_iterator(root / "tests/fixtures/bad-saves")) {
        const std::string name = entry.path().filename().string();
        INFO(name);
        // "J007-3-garbage-in-the-middle.parley": the code and the line.
        const auto text = storage::read_file(entry.path(), 1 << 20);
        REQUIRE(text.has_value());
        std::string journal = *text;
        if (const std::size_t at = journal.find("@TWO-SEATS@"); at != std::string::npos)
            journal.replace(at, 11, scenario);
        const game::JournalProblem problem = refused(journal);
        CHECK(static_cast<int>(problem.fault) == std::stoi(name.substr(1, 3)));
        CHECK(problem.line == std::stoul(name.substr(5)));
        codes.insert(name.substr(0, 4));
        ++count;
    }
    REQUIRE(count >= 15);
    REQUIRE(codes.size() == 14); // all but J013, which needs a large file
}

TEST_CASE("the frame that the faulty saves are written in is a good one") {
    const auto text = storage::read_file(root / "tests/fixtures/good-save.parley", 1 << 20);
    REQUIRE(text.has_value());
    const auto loaded = game::read_journal(replaced(*text, "@TWO-SEATS@", escaped(small_scenario()->text)));
    REQUIRE(loaded.has_value());
    REQUIRE((*loaded).game.setup().seed == 42);
    REQUIRE((*loaded).game.setup().seats[0].is_person());
    REQUIRE((*loaded).game.setup().seats[1].agent == "random");
    REQUIRE((*loaded).game.steps().empty());
}

TEST_CASE("a changed digest, a changed action and a missing step are noticed") {
    const game::Game game = played(small_scenario(), 3);
    const std::string journal = game::journal_of(game);
    const std::size_t third = journal.find('\n', journal.find('\n', journal.find('\n') + 1) + 1) + 1;
    const std::size_t digest = journal.find("\"digest\":\"", third) + 10;
    std::string changed = journal;
    changed[digest] = changed[digest] == 'a' ? 'b' : 'a';
    REQUIRE(refused(changed).fault == game::JournalFault::digest_differs);
    REQUIRE(refused(changed).line == 4);

    std::string shorter = journal;
    shorter.erase(third, journal.find('\n', third) + 1 - third);
    const game::JournalFault fault = refused(shorter).fault;
    REQUIRE((fault == game::JournalFault::digest_differs || fault == game::JournalFault::action_refused));

    const std::uint64_t seed = game.setup().seed;
    const std::string other_seed =
        replaced(journal, "\"seed\":\"" + std::to_string(seed), "\"seed\":\"77" + std::to_string(seed));
    REQUIRE_FALSE(game::read_journal(other_seed).has_value());
}

TEST_CASE("a journal too large or too deep is refused, not read") {
    REQUIRE(refused(std::string(game::max_journal_bytes + 1, ' ')).fault == game::JournalFault::too_large);
    const std::string header = game::journal_header(setup_of(small_scenario(), 1));
    const auto nested = [](std::size_t levels) { return std::string(levels, '[') + std::string(levels, ']') + "\n"; };
    REQUIRE(refused(header + nested(16) + nested(16)).fault == game::JournalFault::action_unreadable);
    REQUIRE(refused(header + nested(17) + nested(17)).fault == game::JournalFault::line_unreadable);
    REQUIRE(refused(nested(17) + nested(17)).fault == game::JournalFault::header_unreadable);
    const std::string wide = "{\"Acted\":\"" + std::string(400'000, 'x') + "\"}\n";
    REQUIRE(refused(header + wide + wide).fault == game::JournalFault::line_unreadable);
}

TEST_CASE("no change of a byte of a journal crashes the reader or loads as another game") {
    game::Game game = played(small_scenario(), 11);
    game.take_back(game.steps().size() - std::min<std::size_t>(game.steps().size(), 5));
    const std::string journal = game::journal_of(game);
    const std::size_t steps_at = journal.find('\n') + 1;
    for (std::size_t at = steps_at; at < journal.size(); at += 61) {
        for (const char c : {'\0', '\n', '"', '{', '0', '9', 'x', '\xFF'}) {
            std::string changed = journal;
            changed[at] = c;
            const auto read = game::read_journal(changed);
            if (read && !(*read).torn) // only what is beside the point may differ: a rationale, a node budget
                REQUIRE((*read).game.state() == game.state());
        }
    }
}
