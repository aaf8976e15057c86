// Journals of every format that is read: each line is wholly of one format, and none is taken for another.
#include "game/journal.hpp"
#include "game/members.hpp"
#include "game/secrecy/curtain.hpp"
#include "playing.hpp"

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>
#include <boost/mp11/algorithm.hpp>
#include <set>
#include <utility>

using namespace parley;
using namespace parley::testing;
namespace json = boost::json;

namespace {

struct LaterMember {
    const char* name;
    int since;
};
/// By their names in a line, which no other member shares.
constexpr LaterMember later_members[] = {{"why_not", 2}, {"to_others", 2},   {"chance_percent", 2}, {"believed", 2},
                                         {"counts", 3},  {"prospect", 3},    {"prompted_by", 3},    {"also", 5},
                                         {"report", 6},  {"stops_clock", 7}, {"unless", 7}};

/// Since this format steps are written as they are.
constexpr int last_change_of_steps = 7;

/// Calls `visit` with every object of the value, however deep.
template <class Visit>
void each_object(json::value& value, const Visit& visit) {
    if (json::object* object = value.if_object()) {
        visit(*object);
        for (auto& member : *object)
            each_object(member.value(), visit);
    } else if (json::array* list = value.if_array()) {
        for (json::value& element : *list)
            each_object(element, visit);
    }
}

/// The line as a program of that format wrote it.
std::string line_of_format(const std::string& line, int format) {
    json::value value = json::parse(line);
    json::value& step = value.at("Acted");
    const bool sealed = game::is_sealed(step), action_too = sealed && step.at("action").is_null();
    if (sealed)
        step = game::open_step(step).value();
    each_object(value, [&](json::object& object) {
        for (const LaterMember& later : later_members)
            if (later.since > format)
                object.erase(later.name);
    });
    if (sealed && format >= game::first_sealed_format)
        step = game::seal_step(step.get_object(), action_too);
    return json::serialize(value) + "\n";
}

/// The line without one member where it stands first, sealed again if it was; "" when it has none of that name.
std::string line_without(const std::string& line, const std::string& name) {
    json::value value = json::parse(line);
    json::value& step = value.at("Acted");
    const bool sealed = game::is_sealed(step), action_too = sealed && step.at("action").is_null();
    if (sealed)
        step = game::open_step(step).value();
    bool erased = false;
    each_object(value, [&](json::object& object) {
        if (!erased && object.erase(name) > 0)
            erased = true;
    });
    if (sealed)
        step = game::seal_step(step.get_object(), action_too);
    return erased ? json::serialize(value) + "\n" : "";
}

std::string header_of_format(const game::Game& game, int format) {
    std::string header = game::journal_header(game.setup());
    const std::string now = "\"format\":" + std::to_string(game::journal_format);
    return header.replace(header.find(now), now.size(), "\"format\":" + std::to_string(format));
}

/// The first proposal, the first assessment and the first step with options weighed and something believed, in a game
/// of agents that explain themselves, and every step before them.
game::Game telling_game() {
    const auto tells_all = [](const game::Game& game) {
        bool proposed = false, weighed = false, believed = false, assessed = false;
        for (const game::Step& step : game.steps()) {
            proposed = proposed || std::holds_alternative<rules::ProposePackage>(step.action);
            assessed = assessed || std::holds_alternative<rules::FileAssessment>(step.action);
            weighed = weighed || (step.rationale && !step.rationale->weighed.empty());
            believed = believed || (step.rationale && !step.rationale->believed.empty());
        }
        return proposed && weighed && believed && assessed;
    };
    game::Game game = played(small_scenario(), 2, "tit-for-tat");
    REQUIRE(tells_all(game));
    for (game::Game shorter = game; shorter.take_back(1), tells_all(shorter);)
        game = shorter;
    return game;
}

std::vector<std::string> lines_of(const game::Game& game) {
    std::vector<std::string> lines;
    for (const game::Step& step : game.steps())
        lines.push_back(game::journal_line(game.scenario(), step));
    return lines;
}

std::string journal_in(const game::Game& game, int header, int lines) {
    std::string journal = header_of_format(game, header);
    for (const std::string& line : lines_of(game))
        journal += line_of_format(line, lines);
    return journal;
}

game::JournalProblem refused_line(const game::Game& game, int header, const std::string& line) {
    const auto read = game::read_journal(header_of_format(game, header) + line + line);
    REQUIRE_FALSE(read.has_value());
    return read.error();
}

} // namespace

TEST_CASE("a journal of every format is read, and what its format did not tell is left as it is made") {
    const game::Game game = telling_game();
    for (int format = game::oldest_journal_format; format <= game::journal_format; ++format) {
        INFO(format);
        const auto loaded = game::read_journal(journal_in(game, format, format));
        REQUIRE(loaded.has_value());
        REQUIRE((*loaded).game.state() == game.state());
        for (std::size_t i = 0; i < game.steps().size(); ++i) {
            const auto& read = (*loaded).game.steps()[i].rationale;
            const auto& told = game.steps()[i].rationale;
            REQUIRE(read.has_value() == told.has_value());
            if (!read)
                continue;
            CHECK(read->believed.size() == (format >= 2 ? told->believed.size() : 0));
            REQUIRE(read->weighed.size() == told->weighed.size());
            for (std::size_t k = 0; k < read->weighed.size(); ++k) {
                CHECK(read->weighed[k].worth == told->weighed[k].worth);
                CHECK(read->weighed[k].why_not == (format >= 2 ? told->weighed[k].why_not : agents::Weighed{}.why_not));
                CHECK(read->weighed[k].counts == (format >= 3 ? told->weighed[k].counts : agents::Weighed{}.counts));
            }
        }
    }
}

TEST_CASE("a game saved in an older format is gone on with in a later one, and in no earlier one") {
    const game::Game game = telling_game();
    for (int header = game::oldest_journal_format; header <= game::journal_format; ++header)
        for (int lines = game::oldest_journal_format; lines <= game::journal_format; ++lines) {
            INFO("header " << header << ", lines " << lines);
            const auto read = game::read_journal(journal_in(game, header, lines));
            REQUIRE(read.has_value() == (lines >= std::min(header, last_change_of_steps)));
            if (!read)
                CHECK(read.error().fault == game::JournalFault::action_unreadable);
        }
}

TEST_CASE("a line without one member of its format, or with one of a later format alone, is refused") {
    const game::Game game = telling_game();
    std::set<std::string> left_out;
    for (const std::string& line : lines_of(game))
        for (int format = game::oldest_journal_format; format <= game::journal_format; ++format)
            for (const LaterMember& later : later_members) {
                const std::string lacking = line_without(line_of_format(line, format), later.name);
                bool of_an_older_format = false;
                for (int older = game::oldest_journal_format; older < format; ++older)
                    of_an_older_format = of_an_older_format || lacking == line_of_format(line, older);
                if (lacking.empty() || of_an_older_format)
                    continue;
                INFO(format << ": " << later.name << " left out of " << line);
                for (int header = game::oldest_journal_format; header <= format; ++header) {
                    const game::JournalProblem problem = refused_line(game, header, lacking);
                    CHECK(problem.fault == game::JournalFault::action_unreadable);
                    CHECK(problem.line == 2);
                }
                left_out.insert(later.name);
            }
    CHECK(left_out.size() >= 5);
}

TEST_CASE("what is wrong with a line is told as its own format has it, not as the header's") {
    const game::Game game = telling_game();
    std::string line;
    for (const std::string& sealed : lines_of(game))
        if (const std::string each = line_of_format(sealed, 3);
            each.find("\"believed\":[{") != std::string::npos && each.find("\"why_not\":\"") != std::string::npos)
            line = each;
    REQUIRE_FALSE(line.empty());
    const std::string key = "\"why_not\":\"";
    const std::size_t at = line.find(key);
    REQUIRE(at != std::string::npos);
    line.insert(at + key.size(), "zzz");
    const game::JournalProblem problem = refused_line(game, 1, line);
    CHECK(problem.detail.find("why_not") != std::string::npos);
    CHECK(problem.detail.find("unknown") != std::string::npos);
}

TEST_CASE("a line that is not sealed is of no format that seals, and a sealed one of no other") {
    const game::Game game = telling_game();
    for (const std::string& line : lines_of(game)) {
        const std::string open = line_of_format(line, game::first_sealed_format - 1);
        CHECK(open.find("\"sealed\"") == std::string::npos);
        const game::JournalProblem problem = refused_line(game, game::first_sealed_format, open);
        CHECK(problem.fault == game::JournalFault::action_unreadable);
        CHECK(problem.detail.find("sealed") != std::string::npos);
    }
}

TEST_CASE("every member that is not as old as the journal is known to these tests") {
    std::set<std::string> later;
    const auto note = [&]<class T>(std::type_identity<T>) {
        boost::mp11::mp_for_each<game::Members<T>>([&](auto each) {
            if (game::written_since < decltype(each)::pointer >> game::oldest_journal_format)
                later.insert(each.name);
        });
    };
    note(std::type_identity<agents::Rationale>());
    note(std::type_identity<agents::Weighed>());
    note(std::type_identity<rules::ProposePackage>());
    note(std::type_identity<rules::FileAssessment>());
    note(std::type_identity<rules::ThreatenMeasure>());
    for (const LaterMember& each : later_members)
        CHECK(later.erase(each.name) == 1);
    CHECK(later.empty());
}
