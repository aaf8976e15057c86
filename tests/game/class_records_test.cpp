// The records of a class beside the games of a folder: read whole, or refused with place and code; never changed.
#include "game/classes/class_records.hpp"
#include "game/journal_file.hpp"
#include "game/saves.hpp"
#include "tests/game/playing.hpp"
#include "tests/storage/scratch_directory.hpp"

using namespace parley;
using namespace parley::testing;
namespace record = game::record;

namespace {

std::string opening(const std::string& scenario) {
    return game::log_line({1, record::ClassOpened{1, scenario, "ABCDEF", 7, true}});
}

struct ClassFolder {
    ClassFolder() {
        REQUIRE_FALSE(game::save_game(scratch.path() / "table-001.parley", played(small_scenario(), 7)));
        auto found = game::games_in(scratch.path());
        REQUIRE(found);
        games = std::move(*found);
    }
    [[nodiscard]] auto read() const { return game::records_beside(scratch.path(), games.tables); }
    void write(const std::string& log) const { put(game::log_path(scratch.path()), log); }

    ScratchDirectory scratch;
    game::GamesFolder games;
};

} // namespace

TEST_CASE("a folder without the records of a class has none, and that is no fault", "[roll]") {
    const ClassFolder folder;
    const auto records = folder.read();
    REQUIRE(records);
    CHECK(*records == nullptr);
}

TEST_CASE("a class's records are read with the parties of the games beside them, a torn last line left out", "[roll]") {
    const ClassFolder folder;
    const std::string log = opening(small_scenario()->open.id) +
                            game::log_line({2, record::Joined{1, "Amber Badger", "aa", ""}}) +
                            game::log_line({3, record::TableOpened{1, 7, {"", ""}}}) +
                            game::log_line({3, record::Seated{1, 1, small_scenario()->open.parties[1].id}});
    folder.write(log);
    auto records = folder.read();
    REQUIRE(records);
    REQUIRE(*records);
    CHECK_FALSE((*records)->torn);
    CHECK((*records)->roll.people[0].place->table == 1);
    CHECK(game::is_game_of(folder.games.tables[0].game, 1, (*records)->roll));
    CHECK_FALSE(game::is_game_of(folder.games.tables[0].game, 2, (*records)->roll));
    const std::string torn = log + R"({"at":4,"Unsea)";
    folder.write(torn);
    records = folder.read();
    REQUIRE(records);
    CHECK((*records)->torn);
    CHECK(contents_of(game::log_path(folder.scratch.path())) == torn);
}

TEST_CASE("damaged records are refused at their line with their code, whatever stands before it", "[roll]") {
    const ClassFolder folder;
    const std::string first = opening(small_scenario()->open.id), paused = game::log_line({2, record::Paused{}});
    std::string later = first;
    later.replace(later.find("\"format\":1"), 10, "\"format\":9");
    const auto fault_of = [&](const std::string& log) {
        folder.write(log);
        const auto records = folder.read();
        REQUIRE_FALSE(records);
        const game::RecordsTrouble trouble = records.error();
        const auto* const fault = std::get_if<game::LogProblem>(&trouble);
        REQUIRE(fault != nullptr);
        return std::pair(static_cast<int>(fault->fault), fault->line);
    };
    CHECK(fault_of(first + paused + "{\n" + paused) == std::pair(1, std::size_t{3}));
    CHECK(fault_of("nonsense\n" + first) == std::pair(1, std::size_t{1}));
    CHECK(fault_of(first + R"({"at":1,"Postponed":{}})" + '\n') == std::pair(2, std::size_t{2}));
    CHECK(fault_of(later) == std::pair(3, std::size_t{1}));
    CHECK(fault_of(paused) == std::pair(4, std::size_t{1}));
    CHECK(fault_of(first + game::log_line({2, record::TableEnded{1}})) == std::pair(4, std::size_t{2}));
    CHECK(fault_of("") == std::pair(5, std::size_t{0}));
    CHECK(fault_of(first.substr(0, first.size() - 1)) == std::pair(5, std::size_t{0})); // not one full line
    folder.write(opening("another"));
    const auto other = folder.read();
    REQUIRE_FALSE(other);
    const game::RecordsTrouble trouble = other.error();
    CHECK(std::get<game::OtherScenario>(trouble).id == "another");
}
