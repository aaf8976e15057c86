// `parley new` writes what an author begins with, and `parley check --watch` goes on checking it.
#include "command_line/run.hpp"
#include "game/self_play.hpp"
#include "scenario/making/new_scenario.hpp"
#include "scenario/read_scenario.hpp"
#include "tests/catch.hpp"
#include "tests/command_line/played.hpp"

#include <chrono>
#include <fstream>

using namespace parley;
using command_line::ExitCode;
using test::contains;
using test::ran;
namespace fs = std::filesystem;

namespace {

std::size_t count(const std::string& text, const std::string& part) {
    std::size_t found = 0;
    for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1))
        ++found;
    return found;
}

void write(const fs::path& file, const std::string& text) { std::ofstream(file, std::ios::binary) << text; }

/// Runs `check --watch`, and whenever it has said so often that it watches, the next of the deeds; after the last one
/// an interrupt.
struct Watched {
    ExitCode code{};
    std::string out, err;
};
Watched watched(const std::vector<std::string>& words, const std::vector<std::function<void()>>& deeds) {
    std::istringstream nothing;
    command_line::StreamLines lines(nothing);
    std::ostringstream out, err;
    std::size_t done = 0;
    const auto until = std::chrono::steady_clock::now() + std::chrono::seconds(120);
    command_line::Console console{lines, out, err};
    console.interrupted = [&] {
        if (count(out.str(), "Watching;") > done) {
            if (done == deeds.size())
                return true;
            deeds[done++]();
        }
        return std::chrono::steady_clock::now() > until;
    };
    const ExitCode code = command_line::run(words, console, "0.0.0");
    return {code, out.str(), err.str()};
}

} // namespace

TEST_CASE("A new scenario is sound by the strictest check, and agents play it to its end") {
    const test::OwnFolder folder;
    const std::string file = folder.file("my-talks.yaml");
    const test::Ran made = ran({"new", folder.file("my-talks")});
    CHECK(made.err.empty());
    CHECK(made.code == ExitCode::ok);
    CHECK(contains(made.out, "check --watch " + file));
    const test::Ran checked = ran({"check", "--strict", file});
    CHECK(checked.out.empty());
    CHECK(checked.code == ExitCode::ok);
    const std::string text = test::text_of(file);
    CHECK(text.starts_with("# yaml-language-server: $schema=file:///"));
    CHECK(contains(text, "scenario.schema.json\n"));
    CHECK(contains(text, "id: my-talks "));
    CHECK(contains(text, "title: \"My talks\""));
    scenario::Reading reading = scenario::read_scenario(text, "my-talks");
    REQUIRE(reading.scenario.has_value());
    const auto scenario = std::make_shared<const scenario::Scenario>(*std::move(reading.scenario));
    for (const std::string agent : {"tit-for-tat", "conceder", "random"})
        CHECK(game::play_one(scenario, {game::Seat{agent}, game::Seat{agent}}, 3).ended());
    CHECK(contains(ran({"simulate", file, "--games", "5"}).out, "Agreement kept"));
}

TEST_CASE("The name of a new scenario is checked, and nothing is written over") {
    const test::OwnFolder folder;
    for (const std::string name : {"My-Talks", "2talks", "my talks", "täglich", "first-table", "",
                                   "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"}) {
        INFO(name);
        const test::Ran refused = ran({"new", folder.file(name)});
        CHECK(refused.code == ExitCode::usage);
        CHECK(refused.out.empty());
    }
    CHECK(ran({"new", folder.file(std::string(scenario::longest_new_id, 'a'))}).code == ExitCode::ok);
    const std::string file = folder.file("mine.yaml");
    write(file, "not to be lost");
    CHECK(ran({"new", file}).code == ExitCode::files);
    CHECK(ran({"new", folder.file("mine")}).code == ExitCode::files);
    CHECK(test::text_of(file) == "not to be lost");
    CHECK(ran({"new", folder.file("no/such/folder/talks")}).code == ExitCode::files);
}

TEST_CASE("A watched file is checked again at each saving, also where an editor puts another in its place") {
    const test::OwnFolder folder;
    const fs::path file = folder.file("my-talks.yaml");
    const std::string sound = scenario::new_scenario("my-talks", "");
    std::string faulty = sound;
    faulty.replace(faulty.find("minutes: 10"), 11, "minutes: no");
    write(file, sound);
    const Watched seen =
        watched({"check", "--watch", file.string()}, {[&] { write(file, faulty); },
                                                      [&] {
                                                          write(folder.file("my-talks.yaml~"), sound);
                                                          fs::rename(folder.file("my-talks.yaml~"), file);
                                                      },
                                                      [&] { fs::remove(file); }, [&] { write(file, faulty); }});
    CHECK(seen.code == ExitCode::interrupted);
    CHECK(count(seen.out, "Watching; Ctrl-C ends.") == 5);
    CHECK(count(seen.out, "checked: sound.") == 2);
    CHECK(count(seen.out, "my-talks.yaml:") == 2); // the fault, twice
    CHECK(contains(seen.err, "my-talks.yaml"));    // while it was gone
}

TEST_CASE("In a watched folder a file that comes is checked too") {
    const test::OwnFolder folder;
    const fs::path inside = folder.path() / "scenarios";
    fs::create_directories(inside);
    write(inside / "one.yaml", scenario::new_scenario("one", ""));
    const Watched seen = watched({"check", "--watch", "--strict", inside.string()},
                                 {[&] { write(inside / "two.yaml", scenario::new_scenario("other", "")); }});
    CHECK(contains(seen.out, "One file checked: sound."));
    CHECK(contains(seen.out, "two.yaml:"));
    CHECK(contains(seen.out, "Two files checked."));
}
