// What is said to be kept is kept: full disks, files that are moved or deleted, damaged and torn saves, and many
// programs in one home directory at once.
#include "tests/catch.hpp"
#include "tests/command_line/played.hpp"

#include <array>
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <fstream>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace parley;
using command_line::ExitCode;
using test::contains;
namespace fs = std::filesystem;

namespace {

const test::Habits passing{
    {"table", {"end"}}, {"answer", {"deflect"}}, {"articles", {"1 2"}}, {"sounding", {"decline"}}};

std::vector<std::string> first_table(const std::string& save = "") {
    std::vector<std::string> words{"play", "first-table", "--seat", "us", "--seed", "1", "--no-hints"};
    if (!save.empty())
        words.insert(words.end(), {"--save", save});
    return words;
}

/// The program itself in a process of its own, fed from one file and writing all it says to another.
pid_t started(const std::vector<std::string>& words, const std::string& in, const std::string& out, rlim_t most_bytes) {
    const pid_t child = ::fork();
    if (child != 0)
        return child;
    std::vector<char*> arguments{const_cast<char*>(PARLEY_PROGRAM)};
    for (const std::string& word : words)
        arguments.push_back(const_cast<char*>(word.c_str()));
    arguments.push_back(nullptr);
    const int input = ::open(in.c_str(), O_RDONLY), output = ::open(out.c_str(), O_WRONLY | O_CREAT | O_APPEND, 0600);
    ::dup2(input, STDIN_FILENO);
    ::dup2(output, STDOUT_FILENO);
    ::dup2(output, STDERR_FILENO);
    if (most_bytes != RLIM_INFINITY) {
        const rlimit limit{most_bytes, most_bytes};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ::execv(PARLEY_PROGRAM, arguments.data());
    ::_exit(127);
}

/// Its exit code; what a shell would say of a death by signal.
int ended(pid_t child) {
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

void damage(const fs::path& save) {
    std::string text = test::text_of(save);
    const std::size_t second = text.find('\n') + 1;
    text.replace(second, 10, "##########");
    std::ofstream(save, std::ios::binary) << text + "\n{}\n";
}

} // namespace

TEST_CASE("Thirty programs that begin one game at once in one home directory leave thirty games, told apart") {
    const test::OwnFolder folder;
    std::ofstream(folder.file("choices.txt")) << "file\nend\nend\nend\n";
    std::vector<pid_t> children;
    for (int number = 0; number < 30; ++number)
        children.push_back(started(first_table(), folder.file("choices.txt"),
                                   folder.file("said-" + std::to_string(number)), RLIM_INFINITY));
    for (const pid_t child : children)
        CHECK(ended(child) == 0);
    const std::vector<fs::path> saves = folder.saves();
    CHECK(saves.size() == 30);
    CHECK(folder.autosaves().size() >= 30); // one each at least
    const std::string told = test::ran({"replay", saves.front().string()}).out;
    for (const fs::path& save : saves) {
        INFO(save);
        const test::Ran replay = test::ran({"replay", save.string()});
        CHECK(replay.code == ExitCode::ok);
        CHECK(replay.out == told); // the same seed and choices
        const fs::path copy = save.parent_path() / ("autosave-" + save.stem().string() + "-1.parley");
        CHECK(test::ran({"replay", copy.string()}).code == ExitCode::ok);
    }
    for (int number = 0; number < 30; ++number) { // each was told of a file of its own
        const std::string said = test::text_of(folder.file("said-" + std::to_string(number)));
        CHECK(std::ranges::count_if(
                  saves, [&](const fs::path& save) { return contains(said, "--load " + save.string() + "\n"); }) == 1);
    }
}

TEST_CASE("On a full disk the farewell does not say that the game is kept, and the exit code is 3") {
    const test::OwnFolder folder;
    const std::string save = folder.file("mine.parley");
    std::ofstream(folder.file("none.txt")) << "";
    std::ofstream(folder.file("choices.txt")) << "file\nend\nend\nend\nend\nend\nend\nend\n";
    REQUIRE(ended(started(first_table(folder.file("opening.parley")), folder.file("none.txt"), folder.file("opening"),
                          RLIM_INFINITY)) == 0);
    const auto room = static_cast<rlim_t>(fs::file_size(folder.file("opening.parley")) + 400); // for a step or two
    CHECK(ended(started(first_table(save), folder.file("choices.txt"), folder.file("said"), room)) == 3);
    const std::string said = test::text_of(folder.file("said"));
    INFO(said);
    CHECK_FALSE(contains(said, "The game is kept."));
    CHECK(contains(said, "not all of it is kept"));
    CHECK(contains(said, "“save FILE”"));
    CHECK(contains(said, "Not all of this game is kept"));
    CHECK(contains(said, "File too large"));
    CHECK(contains(said, "play --load " + save));
    CHECK(test::ran({"replay", save}).code == ExitCode::ok); // what the file holds is whole

    // no room for the game at all: a sentence, not the end of the process by a signal
    CHECK(ended(started(first_table(folder.file("none.parley")), folder.file("choices.txt"), folder.file("refused"),
                        2000)) == 3);
    CHECK(contains(test::text_of(folder.file("refused")), "File too large"));
    CHECK_FALSE(fs::exists(folder.file("none.parley")));
}

TEST_CASE("A game whose file is moved, deleted or made anew during play is not said to be kept") {
    for (const std::string deed : {"moved", "deleted", "made anew", "moved and back"}) {
        INFO(deed);
        const test::OwnFolder folder;
        const std::string save = folder.file("mine.parley"), elsewhere = folder.file("elsewhere");
        const auto meddle = [&](std::size_t line) {
            if (line == 3 && deed.starts_with("moved"))
                fs::rename(save, elsewhere);
            else if (line == 3)
                fs::remove(save);
            if (line == 3 && deed == "made anew")
                std::ofstream(save) << "a stranger's";
            if (line == 5 && deed == "moved and back")
                fs::rename(elsewhere, save);
        };
        const test::Ran game = test::ran_with(first_table(save), passing, 6, meddle);
        INFO(game.out);
        const bool kept = deed == "moved and back";
        CHECK(game.code == (kept ? ExitCode::ok : ExitCode::files));
        CHECK(contains(game.out, "The game is kept.") == kept);
        CHECK(contains(game.out, "Not all of this game is kept") != kept);
        CHECK(contains(game.out, "kept again") == kept);
        if (deed == "made anew")
            CHECK(test::text_of(save) == "a stranger's");
    }
}

TEST_CASE("An unsaved game is told again at each meeting, and can be kept elsewhere during play or at the end") {
    const test::OwnFolder folder;
    const auto deletes = [&](std::size_t line) {
        if (line == 3)
            fs::remove(folder.file("mine.parley"));
    };
    const test::Ran untold = test::ran_with(first_table(folder.file("mine.parley")), passing, 2000, deletes);
    INFO(untold.out);
    CHECK(contains(untold.out, "\nDebrief: "));
    CHECK(untold.code == ExitCode::files);
    const std::string told = "The game goes on, but not all of it is kept";
    std::size_t times = 0;
    for (std::size_t at = untold.out.find(told); at != std::string::npos; at = untold.out.find(told, at + 1))
        ++times;
    CHECK(times >= 2); // the first table meets more than once
    CHECK(contains(untold.out, "Type the name of a file"));

    test::Habits at_the_end = passing;
    at_the_end["file"] = {folder.file("no/such/folder.parley"), folder.file("at-the-end.parley")};
    const test::Ran late = test::ran_with(first_table(folder.file("mine.parley")), at_the_end, 2000, deletes);
    CHECK(late.code == ExitCode::ok);
    CHECK(contains(late.out, "Not saved there"));
    CHECK(contains(late.out, "replay " + folder.file("at-the-end.parley")));
    CHECK(test::ran({"replay", folder.file("at-the-end.parley")}).code == ExitCode::ok);

    test::Habits during = passing;
    during["table"] = {"end", "end", "save " + folder.file("during.parley"), "end"};
    const test::Ran moved = test::ran_with(first_table(folder.file("mine.parley")), during, 2000, deletes);
    INFO(moved.out);
    CHECK(moved.code == ExitCode::ok);
    CHECK(contains(moved.out, "The whole game is in " + folder.file("during.parley")));
    CHECK(test::ran({"replay", folder.file("during.parley")}).out ==
          test::ran({"replay", folder.file("at-the-end.parley")}).out);
}

TEST_CASE("A damaged game offers its last sound copy by name, and a game from a copy gets a file of its own") {
    const test::OwnFolder folder;
    REQUIRE(test::ran_with(first_table(), passing, 5).code == ExitCode::ok);
    const fs::path save = folder.saves().front(), copy = folder.autosaves().front();
    CHECK(copy.filename() == "autosave-" + save.stem().string() + "-1.parley");
    damage(save);
    for (const std::vector<std::string>& words :
         {std::vector<std::string>{"play", "--load"}, {"replay"}, {"what-if", "--moments"}, {"play", "--rehearse"}}) {
        std::vector<std::string> whole = words;
        whole.push_back(save.string());
        const test::Ran refused = test::ran(whole);
        INFO(refused.err);
        CHECK(refused.code == ExitCode::faulty);
        CHECK(contains(refused.err, "is sound: “" + copy.stem().string() + "”"));
        CHECK(contains(refused.err, "play --load " + copy.string()));
    }
    const std::string before = test::text_of(copy);
    const test::Ran from_copy = test::ran({"play", "--load", copy.string()}, "end\n");
    CHECK(from_copy.code == ExitCode::ok);
    CHECK(contains(from_copy.out, "play --load " + folder.saves().front().string()));
    CHECK(folder.saves().size() == 2);
    CHECK(test::text_of(copy) == before);
}

TEST_CASE("Whoever reads a game with a torn last line tells so: replay, rehearsal, what-if, report") {
    const test::OwnFolder folder;
    const std::string save = folder.file("mine.parley"), torn = folder.file("torn.parley");
    REQUIRE(test::ran_with(first_table(save), passing).code == ExitCode::ok);
    const std::string whole = test::text_of(save);
    std::ofstream(torn, std::ios::binary) << whole << whole.substr(whole.rfind('\n', whole.size() - 2) + 1, 40);
    for (const std::vector<std::string>& words : {std::vector<std::string>{"replay", torn},
                                                  {"play", "--rehearse", torn, "--at", "2"},
                                                  {"what-if", torn, "--at", "2", "--games", "2"},
                                                  {"report", torn, "--no-moments", "-o", folder.file("report.html")}}) {
        const test::Ran told = test::ran(words);
        INFO(words.front() << told.err);
        CHECK(told.code == ExitCode::ok);
        CHECK(contains(told.err, "the last line of “" + torn + "” was cut short"));
    }
    CHECK_FALSE(contains(test::ran({"replay", save}).err, "cut short"));
}

TEST_CASE("A tournament and the joining of its parts tell of a torn last line") {
    const test::OwnFolder folder;
    const std::string results = folder.file("all.results");
    const std::vector<std::string> words{"tournament", "first-table", "--agents", "micro,random",
                                         "--games",    "1",           "--keep",   results};
    REQUIRE(test::ran(words).code == ExitCode::ok);
    const std::string whole = test::text_of(results);
    const std::string extra = whole.substr(whole.rfind('\n', whole.size() - 2) + 1, 20);
    std::ofstream(results, std::ios::app) << extra;
    CHECK(contains(test::ran({"merge", results}).err, "was cut short"));
    const test::Ran again = test::ran(words);
    CHECK(again.code == ExitCode::ok);
    CHECK(contains(again.err, "was cut short"));
    CHECK(test::text_of(results) == whole);
}

TEST_CASE("Two tournaments that keep their results in one new file at once: one plays, the other is told") {
    const test::OwnFolder folder;
    std::ofstream(folder.file("none.txt")) << "";
    const std::string results = folder.file("all.results");
    const std::vector<std::string> words{"tournament", "first-table", "--agents", "micro,random,conceder",
                                         "--games",    "2",           "--keep",   results};
    std::vector<pid_t> children;
    for (int number = 0; number < 4; ++number)
        children.push_back(
            started(words, folder.file("none.txt"), folder.file("said-" + std::to_string(number)), RLIM_INFINITY));
    int well = 0;
    for (const pid_t child : children) {
        const int code = ended(child);
        CHECK((code == 0 || code == 3));
        well += code == 0 ? 1 : 0;
    }
    CHECK(well >= 1);
    const test::Ran again = test::ran(words);
    CHECK(again.code == ExitCode::ok);
    CHECK_FALSE(contains(again.err, "cut short"));
}
