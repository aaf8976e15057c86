// What comes from outside, changed at random by a fixed seed: requests and forms, the class's log, its names, the games
// of its tables. Nothing crashes, what is refused is refused with its place and its code, and nothing is half loaded.
#include "classroom/http/headers.hpp"
#include "classroom/roll/class_log.hpp"
#include "core/plain_text.hpp"
#include "game/game.hpp"
#include "tests/catch.hpp"
#include "tests/classroom/addresses.hpp"
#include "tests/classroom/raw_client.hpp"
#include "tests/classroom/room.hpp"
#include "tests/classroom/running_server.hpp"

#include <random>
#include <set>

using namespace parley;
using namespace parley::tests;
using classroom::Method;
using testing::contents_of;
namespace fs = std::filesystem;

namespace {

/// Changes texts, the same way in every run.
class Changes {
  public:
    explicit Changes(std::uint32_t seed) : draws_(seed) {}

    std::size_t below(std::size_t count) { return draws_() % count; }

    std::string of(std::string text) {
        for (std::size_t times = 1 + below(3); times > 0; --times)
            change(text);
        return text;
    }

  private:
    void change(std::string& text) {
        const std::size_t at = below(text.size() + 1), span = std::min(below(12), text.size() - at);
        switch (below(7)) {
        case 0:
            text.insert(at, 1, static_cast<char>(below(256)));
            break;
        case 1:
            text.erase(at, span);
            break;
        case 2:
            text.insert(at, text.substr(at, span));
            break;
        case 3:
            if (at < text.size())
                text[at] = static_cast<char>(text[at] ^ static_cast<char>(1U << below(8)));
            break;
        case 4:
            text.insert(at, pieces[below(pieces.size())]);
            break;
        case 5:
            text.insert(at, std::string(1 + below(300), "a[{\"/%&="[below(8)]));
            break;
        default:
            if (at < text.size() && text[at] >= '0' && text[at] <= '9')
                text[at] = static_cast<char>('0' + below(10));
            else
                text.insert(at, std::to_string(draws_()));
        }
    }

    static constexpr std::array<std::string_view, 16> pieces{"-1",      "4294967296",   "9223372036854775807",
                                                             "1e999",   "null",         "%00",
                                                             "%zz",     "%F0%9F%98%80", "%E2%80%AE",
                                                             "/../",    "//",           "?",
                                                             "&&=&",    "[[[[",         "\n",
                                                             "\xC3\x28"};
    std::mt19937 draws_;
};

const std::vector<std::string_view> bodies{"do=end&at=0&nonce=1234",
                                           "code=ABCDEF&name=Somebody",
                                           "words=one-two-three",
                                           "act=open&odd=team&a-seat=2",
                                           "act=tell&text=Hello",
                                           "act=seat&person=1&place=1/us",
                                           "act=time&minutes=20",
                                           "act=plainest&seat=us",
                                           "act=extend-all",
                                           "act=release&table=1",
                                           "act=end",
                                           "when=before&quiz=hand-in&q-bracket=1",
                                           "act=tell-prepared&table=1&prepared=press",
                                           "act=quiz-off",
                                           "act=take-over&seat=us",
                                           "do=%3Fyes&at=0&nonce=9",
                                           "act=give-back&seat=us",
                                           "act=remove&person=9",
                                           "act=pause"};

bool is_answer(const classroom::Response& response) {
    static const std::set<unsigned> known{200, 303, 304, 400, 403, 404, 405, 409, 421, 422, 429, 503};
    return known.contains(response.status) && (response.status != 303 || response.location.starts_with('/'));
}

/// A log with a record of every kind.
std::string a_log() {
    using namespace classroom;
    Room room("first-table", 4);
    const Moment now = room.teacher.now();
    room.open_tables();
    const std::string seat = room.hall->roll()->parties[0];
    for (const Record& each :
         std::initializer_list<Record>{record::Returned{1, "aa"},
                                       record::NewReturnWords{1, "bb"},
                                       record::Paused{},
                                       record::Resumed{},
                                       record::Told{0, "All of you"},
                                       record::Told{1, "One of you"},
                                       record::SessionTime{600},
                                       record::Extended{0, 120},
                                       record::Extended{1, 120},
                                       record::SeatHeld{1, seat, "random"},
                                       record::SeatWanted{1, seat},
                                       record::PenTaken{2},
                                       record::Unseated{4},
                                       record::Seated{4, 1, ""},
                                       record::Removed{3},
                                       record::TableClosed{2},
                                       record::LastSession{1},
                                       record::Released{1},
                                       record::Released{0},
                                       record::ToldSeat{0, seat, "One side"},
                                       record::ToldSeat{1, seat, "One seat"},
                                       record::QuizHandedIn{1, false, {{"bracket", 1}, {"no-deal", 2}}},
                                       record::QuizHandedIn{1, true, {}},
                                       record::QuizAsked{false},
                                       record::QuizAsked{true},
                                       record::StretchBegun{1, 1},
                                       record::OpensWhenFull{2},
                                       record::TakenUp{1},
                                       record::TableEnded{1}})
        REQUIRE_FALSE(room.hall->change(now, each));
    return contents_of(room.folder.path() / "class.jsonl");
}

std::vector<std::string> lines_of(const std::string& text) {
    std::vector<std::string> lines;
    std::istringstream in(text);
    for (std::string line; std::getline(in, line);)
        lines.push_back(line + '\n');
    return lines;
}

} // namespace

TEST_CASE("changed requests and forms are answered, whoever sends them, and reading changes nothing", "[fuzz]") {
    Room room("first-table", 2);
    room.open_tables();
    Changes changes(11);
    Visitor stranger(*room.hall, {});
    for (int turn = 0; turn < 4000; ++turn) {
        Visitor& who = turn % 4 == 0 ? stranger : turn % 4 == 1 ? room.teacher : room.visitors[0];
        const bool post = changes.below(2) == 0;
        std::string path(addresses[changes.below(addresses.size())]), body(bodies[changes.below(bodies.size())]);
        if (changes.below(2) == 0)
            path = '/' + changes.of(path.substr(1));
        if (changes.below(2) == 0)
            body = changes.of(body);
        const std::string before = post ? "" : contents_of(room.folder.path() / "class.jsonl");
        who.wait(std::chrono::milliseconds(150));
        const classroom::Response response = who.ask(post ? Method::post : Method::get, path, body);
        INFO(path << " with " << body << " gave " << response.status);
        REQUIRE(is_answer(response));
        if (!post)
            REQUIRE(contents_of(room.folder.path() / "class.jsonl") == before);
    }
    room.take_up_again(); // whatever was done by it is a class still
    CHECK(room.hall->roll()->people.size() >= 2);
}

TEST_CASE("changed cookies and headers let nobody in", "[fuzz]") {
    Room room("first-table", 1);
    Changes changes(12);
    for (int turn = 0; turn < 500; ++turn) {
        classroom::Request request;
        request.path = turn % 2 == 0 ? "/p/1/" : "/teach/";
        request.from_this_machine = true;
        request.cookies = changes.of("seat=0123456789abcdef0123456789abcdef; teach=0123456789abcdef");
        request.host = changes.of("parley.local:8722");
        request.if_none_match = changes.of("\"1\"");
        REQUIRE(classroom::respond(request, *room.hall, {}).status == 403);
    }
}

TEST_CASE("bytes that are hardly a request are answered or hung up on, and the next one is served", "[fuzz][server]") {
    test::Running running;
    Changes changes(13);
    for (int turn = 0; turn < 150; ++turn) {
        const std::string request = changes.of(test::posted("/a?b=c", "d=e&f=g"));
        test::RawClient client(running.port);
        client.send(request + "\r\n\r\n");
        const std::string answer = client.read_to("\r\n", std::chrono::milliseconds(50));
        INFO(request << "\n gave " << answer);
        REQUIRE((answer.empty() || answer.starts_with("HTTP/1.")));
    }
    CHECK(test::has_status(test::answer_to(running.port, test::get("/")), 200));
}

TEST_CASE("a changed log of a class is taken up whole or refused at its line with its code, and stays as it is",
          "[fuzz]") {
    const std::string log = a_log();
    const std::vector<std::string> lines = lines_of(log);
    const auto scenario = scenario_named("first-table");
    Changes changes(14);
    std::size_t taken_up = 0;
    std::set<classroom::LogFault> seen;
    for (int turn = 0; turn < 1000; ++turn) {
        std::vector<std::string> changed = lines;
        const std::size_t at = changes.below(changed.size());
        switch (changes.below(5)) {
        case 0:
            changed.erase(changed.begin() + static_cast<std::ptrdiff_t>(at));
            break;
        case 1:
            changed.insert(changed.begin() + static_cast<std::ptrdiff_t>(at), changed[changes.below(changed.size())]);
            break;
        case 2:
            std::swap(changed[at], changed[changes.below(changed.size())]);
            break;
        default:
            changed[at] = changes.of(changed[at]);
        }
        std::string text;
        for (const std::string& each : changed)
            text += each;
        const testing::ScratchDirectory folder;
        const fs::path file = folder.path() / "class.jsonl";
        testing::put(file, text);
        classroom::HallOptions options;
        options.folder = folder.path();
        classroom::AtOnce queues;
        if (turn % 20 == 0) {
            auto hall = classroom::Hall::take_up(scenario, options, queues, classroom::Moment{});
            if (hall)
                (*hall)->tick(classroom::Clock::now());
        }
        const std::string before = contents_of(file);
        std::vector<std::string> parties;
        for (std::size_t i = 0; i < scenario->open.party_count(); ++i)
            parties.push_back(scenario->open.at(rules::PartyId(i)).id);
        const auto taken = classroom::ClassLog::take_up(folder.path(), parties);
        if (taken) {
            ++taken_up;
            continue;
        }
        REQUIRE(contents_of(file) == before);
        const classroom::ClassLog::Trouble trouble = taken.error();
        const auto* problem = std::get_if<classroom::LogProblem>(&trouble);
        REQUIRE(problem != nullptr);
        CHECK(problem->line <= lines_of(text).size());
        CHECK((problem->line > 0 || problem->fault == classroom::LogFault::empty));
        seen.insert(problem->fault);
    }
    CHECK(taken_up > 0);
    CHECK(seen.contains(classroom::LogFault::unreadable_line));
    CHECK(seen.contains(classroom::LogFault::unknown_kind));
    CHECK(seen.contains(classroom::LogFault::does_not_fit));
}

TEST_CASE("every fault of a log has its code, at its line", "[fuzz]") {
    const std::vector<std::string> lines = lines_of(a_log());
    const std::vector<std::string> parties{"a", "b"};
    const auto fault_of = [&](const std::string& text) {
        const auto roll = classroom::read_log(text, parties);
        REQUIRE_FALSE(roll);
        return std::pair(static_cast<int>(roll.error().fault), roll.error().line);
    };
    const std::string first = lines[0];
    CHECK(fault_of(first + "{\n") == std::pair(1, std::size_t{2}));
    CHECK(fault_of(first + R"({"at":-1,"Paused":{}})" + '\n') == std::pair(1, std::size_t{2}));
    CHECK(fault_of(first + R"({"at":9223372036854775807,"Paused":{}})" + '\n') == std::pair(1, std::size_t{2}));
    CHECK(fault_of(first + R"({"at":1,"Postponed":{}})" + '\n') == std::pair(2, std::size_t{2}));
    std::string later = first;
    later.replace(later.find("\"format\":1"), 10, "\"format\":9");
    CHECK(fault_of(later) == std::pair(3, std::size_t{1}));
    CHECK(fault_of(first + first) == std::pair(4, std::size_t{2}));
    CHECK(fault_of(first + R"({"at":1,"TableOpened":{"table":1,"seed":1,"seats":["","nobody we know"]}})" + '\n') ==
          std::pair(4, std::size_t{2}));
    CHECK(fault_of("") == std::pair(5, std::size_t{0}));
}

TEST_CASE("a torn last line of the log is cut off, one that a refused log ends with is not", "[fuzz]") {
    const std::vector<std::string> lines = lines_of(a_log());
    const testing::ScratchDirectory folder;
    const fs::path file = folder.path() / "class.jsonl";
    const std::vector<std::string> parties{"a", "b"};
    testing::put(file, lines[0] + "nonsense\n" + R"({"at":1,"Pau)");
    CHECK_FALSE(classroom::ClassLog::take_up(folder.path(), parties));
    CHECK(contents_of(file) == lines[0] + "nonsense\n" + R"({"at":1,"Pau)");
    testing::put(file, lines[0] + R"({"at":1,"Pau)");
    CHECK(classroom::ClassLog::take_up(folder.path(), parties));
    CHECK(contents_of(file) == lines[0]);
}

TEST_CASE("a changed names.csv keeps no class from being taken up, and names nobody unsafely", "[fuzz]") {
    Room room("first-table", 4);
    const fs::path file = room.folder.path() / "names.csv";
    const std::string names = contents_of(file);
    Changes changes(15);
    for (int turn = 0; turn < 80; ++turn) {
        testing::put(file, changes.of(names));
        room.take_up_again();
        REQUIRE(room.teacher.status() == 200);
        for (const auto& [number, name] : *room.hall->names()) {
            REQUIRE(room.hall->roll()->person(number) != nullptr);
            REQUIRE(core::is_safe_text(name));
            REQUIRE_FALSE(name.empty());
        }
    }
}

TEST_CASE("a changed game of a table is played from a state that was, or not at all, and its file stays", "[fuzz]") {
    Room room("first-table", 4);
    room.open_tables();
    for (Visitor& each : room.visitors)
        each.go(each.path());
    for (std::uint32_t turn = 1; room.steps(1) < 4 || room.steps(2) < 4; ++turn)
        press_something(room.visitors[turn % 4], 3, turn);
    const fs::path file = room.hall->table_path(1);
    const std::string whole = contents_of(file);
    const std::size_t steps = room.steps(1), steps_beside = room.steps(2);
    std::vector<std::uint64_t> digests;
    for (const game::Step& each : room.hall->table(1)->sitting().game().steps())
        digests.push_back(each.digest);
    const std::size_t header = whole.find('\n');
    Changes changes(16);
    std::size_t broken = 0;
    for (int turn = 0; turn < 60; ++turn) {
        const std::string changed = turn % 4 == 0 ? changes.of(whole.substr(0, header)) + whole.substr(header)
                                                  : whole.substr(0, header) + changes.of(whole.substr(header));
        testing::put(file, changed);
        room.take_up_again();
        REQUIRE(room.steps(2) == steps_beside);
        if (room.hall->broken(1)) {
            ++broken;
            REQUIRE(contents_of(file) == changed);
            continue;
        }
        const std::vector<game::Step>& found = room.hall->table(1)->sitting().game().steps();
        REQUIRE(found.size() <= steps);
        for (std::size_t i = 0; i < found.size(); ++i)
            REQUIRE(found[i].digest == digests[i]);
    }
    CHECK(broken > 0);
}
