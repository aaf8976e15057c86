// Whatever a file name, a word of the command line, the environment or a file of others holds: no command lets it reach
// a terminal as anything but plain text, and no JSON comes out broken.
#include "command_line/commands.hpp"
#include "command_line/guarded_stream.hpp"
#include "core/plain_text.hpp"
#include "tests/catch.hpp"
#include "tests/command_line/played.hpp"

#include <boost/json.hpp>
#include <cstdlib>
#include <fstream>

using namespace parley;
using namespace parley::test;
using command_line::ExitCode;

namespace {

/// Colour, a window's title, a control of eight bits, a turned line, half a character, a byte that is none.
const std::vector<std::string> hostile_words{"x\x1b[31mx", "x\x1b]0;x\x07x", "x\u009b31mx", "x\u202Ex",
                                             "x\xC3",      "\xFFx",          "\x7f\b\r"};

bool is_exit_code(ExitCode code) {
    for (const ExitCode known :
         {ExitCode::ok, ExitCode::faulty, ExitCode::usage, ExitCode::files, ExitCode::interrupted})
        if (code == known)
            return true;
    return false;
}

std::string spoken(const Words& words) {
    std::string all;
    for (const std::string& word : words)
        all += core::visible(word) + " ";
    return all;
}

bool asks_for_json(const Words& words) {
    const auto holds = [&](const char* word) { return std::find(words.begin(), words.end(), word) != words.end(); };
    return holds("json") && !holds("--help");
}

/// Runs and judges what came out.
Ran harmless(const Words& words, const std::string& input = "") {
    Ran run = ran(words, input);
    INFO(spoken(words));
    INFO(core::visible(run.out.substr(0, 2000)));
    INFO(core::visible(run.err));
    CHECK(is_exit_code(run.code));
    CHECK(core::is_safe_text(run.out));
    CHECK(core::is_safe_text(run.err));
    if (run.code == ExitCode::ok && asks_for_json(words) && !run.out.empty()) {
        boost::system::error_code error;
        (void)boost::json::parse(run.out, error);
        CHECK_FALSE(error);
    }
    return run;
}

void write(const std::filesystem::path& file, const std::string& text) {
    std::filesystem::create_directories(file.parent_path());
    std::ofstream(file, std::ios::binary) << text;
}

/// For each command, words with which it does something short.
struct Sound {
    std::map<std::string, Words> words;
    std::string save, domain;
};

Sound sound_words(const OwnFolder& folder) {
    const std::string games = folder.file("games"), results = folder.file("all.results");
    REQUIRE(ran({"simulate", "first-table", "--games", "1", "--save", games}).code == ExitCode::ok);
    REQUIRE(ran({"tournament", "--protocol", "saop", "river-water", "--agents", "boulware,micro", "--rounds", "5",
                 "--keep", results})
                .code == ExitCode::ok);
    const std::string save = games + "/first-table-0.parley";
    REQUIRE(std::filesystem::exists(save));
    return {{{"play", {"play", "first-table", "--seat", "us", "--seed", "1"}},
             {"check", {"check", "first-table"}},
             {"analyse", {"analyse", "first-table", "--format", "json"}},
             {"simulate", {"simulate", "first-table", "--games", "1", "--format", "json"}},
             {"tournament",
              {"tournament", "--protocol", "saop", "river-water", "--agents", "boulware,micro", "--rounds", "5",
               "--format", "json"}},
             {"merge", {"merge", results, "--format", "json"}},
             {"replay", {"replay", save, "--format", "json"}},
             {"what-if", {"what-if", save, "--at", "0", "--games", "2", "--format", "json"}},
             {"report", {"report", at_root("tests/fixtures/good-save.parley"), "-o", "-"}},
             {"class-report", {"class-report", games, "--format", "json"}},
             {"agents", {"agents"}},
             {"handouts", {"handouts", "first-table", "-o", folder.file("papers")}},
             {"new", {"new", folder.file("my-talks")}},
             {"fmt", {"fmt", at_root("scenarios/first-table.yaml")}},
             {"schema", {"schema"}}},
            save,
            at_root("scenarios/domains/river-water")};
}

/// What a command writes by a bare name lands in the folder, and not in the tree.
class WorkingIn {
  public:
    explicit WorkingIn(const std::filesystem::path& folder) { std::filesystem::current_path(folder); }
    ~WorkingIn() { std::filesystem::current_path(before_); }
    WorkingIn(const WorkingIn&) = delete;
    WorkingIn& operator=(const WorkingIn&) = delete;

  private:
    std::filesystem::path before_{std::filesystem::current_path()};
};

Words with(Words words, const Words& more) {
    words.insert(words.end(), more.begin(), more.end());
    return words;
}

} // namespace

TEST_CASE("every command with every option and every hostile word tells it as plain text") {
    const OwnFolder folder;
    const Sound sound = sound_words(folder);
    const WorkingIn there(folder.path());
    for (const command_line::Command& command : command_line::commands()) {
        INFO(command.help.name);
        REQUIRE(sound.words.contains(command.help.name)); // a new command gets its words above
        const Words& words = sound.words.at(command.help.name);
        if (command.help.name != "report") // a report takes long, and report_test.cpp writes it
            CHECK(harmless(words, "quit\n").code == ExitCode::ok);
        for (const std::string& word : hostile_words) {
            (void)harmless({command.help.name, word}, "quit\n");
            (void)harmless({command.help.name, "--" + word}, "quit\n");
            (void)harmless({command.help.name, "--help", word});
        }
        const std::string& word = hostile_words[0];
        (void)harmless(with(words, {"--" + word}), "quit\n");
        for (const command_line::OptionSpec& option : command.help.options)
            if (!option.value.empty())
                (void)harmless(with(words, {"--" + option.name, word}), "quit\n");
    }
    for (const std::string& word : hostile_words) {
        (void)harmless({word});
        (void)harmless({"help", word});
        (void)harmless({"--" + word});
    }
}

TEST_CASE("files and folders of hostile names are told of as plain text, and can still be used") {
    const OwnFolder folder;
    const Sound sound = sound_words(folder);
    const std::string scenario = text_of(at_root("scenarios/first-table.yaml"));
    int number = 0;
    for (const std::string& word : {hostile_words[1], hostile_words[3], hostile_words[5]}) {
        const std::filesystem::path place = folder.path() / ("place" + std::to_string(number++));
        const std::string save = (place / (word + ".parley")).string();
        write(save, text_of(sound.save));
        CHECK(harmless({"replay", save}).code == ExitCode::ok);
        CHECK(harmless({"replay", save, "--format", "json"}).code == ExitCode::ok);
        CHECK(harmless({"report", save, "-o", save}).code == ExitCode::usage); // in its own place
        for (const char* const format : {"text", "csv", "json", "html"})
            CHECK(harmless({"class-report", place.string(), "--format", format}).code == ExitCode::ok);
        (void)harmless({"play", "--load", save});
        (void)harmless({"play", "first-table", "--seat", "us", "--save", (place / ("new" + word)).string(),
                        "--transcript", (place / ("told" + word)).string()},
                       "quit\n");
        (void)harmless({"play", "first-table", "--seat", "us", "--save", (place / ("new" + word)).string()});
        const std::string yaml = (place / (word + ".yaml")).string();
        write(yaml, scenario);
        CHECK(harmless({"check", yaml}).code == ExitCode::faulty); // its id is not its name
        CHECK(harmless({"check", place.string()}).code == ExitCode::faulty);
        (void)harmless({"play", yaml});
        (void)harmless({"simulate", "first-table", "--games", "1", "--save", (place / ("all" + word)).string()});
        const std::string results = (place / (word + ".results")).string();
        (void)harmless({"tournament", "--protocol", "saop", "river-water", "--agents", "boulware,micro", "--rounds",
                        "5", "--keep", results});
        (void)harmless({"merge", results, results, "--format", "json"});
        (void)harmless({"merge", yaml});
        (void)harmless({"analyse", "first-table", "--format", "svg", "-o", results});
    }
}

TEST_CASE("a domain whose folder or file has a hostile name is refused before anything is written") {
    const OwnFolder folder;
    for (const std::string& word : hostile_words) {
        const std::filesystem::path there = folder.path() / "domains" / word;
        std::filesystem::create_directories(there.parent_path());
        std::filesystem::copy(at_root("scenarios/domains/river-water"), there);
        const Words saop{"tournament", "--protocol",     "saop",     there.string(),
                         "--agents",   "boulware,micro", "--rounds", "5"};
        const std::string keep = folder.file("kept.results");
        for (const char* format : {"table", "json", "csv", "html"})
            CHECK(harmless(with(saop, {"--format", format, "--keep", keep})).code == ExitCode::faulty);
        CHECK_FALSE(std::filesystem::exists(keep));
        const Ran check = harmless({"check", there.string()});
        CHECK(check.code == ExitCode::faulty);
        CHECK(contains(check.out, "error D042: the name of the folder"));
        std::filesystem::remove_all(there);
        std::filesystem::copy(at_root("scenarios/domains/river-water"), folder.path() / "domains/plain");
        std::filesystem::path profile;
        for (const auto& entry : std::filesystem::directory_iterator(folder.path() / "domains/plain"))
            if (!entry.path().filename().string().starts_with("domain"))
                profile = entry.path();
        std::filesystem::rename(profile, profile.parent_path() / (word + profile.extension().string()));
        const Ran file = harmless({"check", (folder.path() / "domains/plain").string()});
        CHECK(file.code == ExitCode::faulty);
        CHECK(contains(file.out, "error D042: the name of the file"));
        std::filesystem::remove_all(folder.path() / "domains");
    }
}

TEST_CASE("a domain whose text holds what a screen obeys is refused at its place, written out or by an escape") {
    const OwnFolder folder;
    const auto refused = [&](const std::string& issue, const char* ending, const std::string& fault) {
        const std::filesystem::path there = folder.path() / "tried";
        std::filesystem::remove_all(there);
        const bool xml = std::string(ending) == "xml";
        write(there / (std::string("domain.") + ending),
              xml ? "<negotiation_template><utility_space>\n<objective><issue name=\"" + issue +
                        "\" type=\"discrete\"><item "
                        "value=\"a\"/></issue></objective></utility_space></negotiation_template>"
                  : "{\"issuesValues\":\n {\"" + issue + "\": {\"values\": [\"a\"]}}}");
        const Ran run = harmless({"check", there.string()});
        CHECK(run.code == ExitCode::faulty);
        INFO(run.out);
        CHECK(contains(run.out, fault));
        (void)harmless({"tournament", "--protocol", "saop", there.string(), "--format", "json"});
    };
    refused("wa\x1b[31mter", "json", "domain.json:2:6: error D041: the character U+001B");
    refused("wa\\u001b[31mter", "json", "domain.json:2:6: error D041: the character U+001B");
    refused("wa\\u009B31mter", "json", "domain.json:2:6: error D041: the character U+009B");
    refused("wa\\uDB40\\uDC41ter", "json", "domain.json:2:6: error D041: the character U+E0041");
    refused("wa\u202Eter", "json", "domain.json:2:6: error D041: the character U+202E");
    refused("wa\xFFter", "json", "domain.json:2:6: error D040: the text is not valid UTF-8");
    refused("wa\x1b]0;t\x07", "xml", "domain.xml:2:27: error D041: the character U+001B");
    refused("wa&#27;ter", "xml", "domain.xml:2:27: error D041: the character U+001B");
    refused("wa&#x9b;ter", "xml", "domain.xml:2:27: error D041: the character U+009B");
    refused("wa\xE9ter", "xml", "domain.xml:2:27: error D040: the text is not valid UTF-8");
    refused("wa\u200Bter", "json", "error D003");    // it can be shown: only the profiles are missing
    refused("wa\\\\u001bter", "json", "error D003"); // a backslash and plain letters
}

TEST_CASE("a saved game's own words are told of as plain text") {
    const OwnFolder folder;
    const std::string good = text_of(at_root("tests/fixtures/good-save.parley"));
    const std::string header = good.substr(0, good.find('\n') + 1);
    const std::string last = "{\"TakenBack\":{\"steps\":0}}\n";
    const std::vector<std::string> words{
        "\\u001b[31m", "\\u001b]0;t\\u0007", "\\u009b31m", "\u202E", "\\u007f", std::string(57, 'x') + "\u00e9\u00e9"};
    for (const std::string& word : words) {
        for (const std::string& line : {"{\"" + word + "\":{}}", "{\"" + word + "\":1,\"b\":2}", "\"" + word + "\"",
                                        "{\"Acted\":{\"party\":\"" + word +
                                            "\",\"action\":{},\"rationale\":null,\"node_budget\":0,\"digest\":\"\"}}",
                                        "{\"Acted\":{\"" + word + "\":\"x\"}}",
                                        "{\"Acted\":{\"party\":\"us\",\"action\":{\"" + word +
                                            "\":{}},\"rationale\":null,\"node_budget\":0,\"digest\":\"\"}}"}) {
            write(folder.path() / "bad.parley", header + line + "\n" + last);
            const std::string file = folder.file("bad.parley");
            const Ran run = harmless({"replay", file});
            CHECK(run.code == ExitCode::faulty);
            CHECK(contains(run.err, "error J0"));
            (void)harmless({"play", "--load", file});
            (void)harmless({"report", file, "-o", "-"});
        }
        for (const char* key : {"seed", "format", "rules_version", "rehearsal"}) {
            std::string other = header;
            const std::size_t at = other.find("\"" + std::string(key) + "\":") + std::string(key).size() + 3;
            other.replace(at, other.find_first_of(",}", at) - at, "\"" + word + "\"");
            write(folder.path() / "bad.parley", other + last);
            CHECK(harmless({"replay", folder.file("bad.parley")}).code == ExitCode::faulty);
        }
    }
}

TEST_CASE("a scenario's own words are told of as plain text") {
    const OwnFolder folder;
    const std::string good = text_of(at_root("tests/scenario/base.yaml"));
    for (const std::string& word :
         {std::string("\"x\\e[31m\""), std::string("\"x\\x9b31m\""), std::string("\"\\u202ex\""),
          std::string("x\x1b[31m"), std::string("x\xC3"), std::string("x\u043E\u200B")})
        for (const std::string& place : {std::string("title"), std::string("  tension"), std::string("  south")}) {
            std::string text = good;
            text.replace(text.find("\n" + place + ":") + 1, place.size(),
                         place.substr(0, place.find_first_not_of(' ')) + word);
            write(folder.path() / "base.yaml", text);
            CHECK(harmless({"check", folder.file("base.yaml")}).code == ExitCode::faulty);
            (void)harmless({"play", folder.file("base.yaml")});
            (void)harmless({"simulate", folder.file("base.yaml")});
        }
}

TEST_CASE("a results file with names that no screen can show is no results file") {
    const OwnFolder folder;
    const std::string file = folder.file("all.results");
    REQUIRE(ran({"tournament", "--protocol", "saop", "river-water", "--agents", "boulware,micro", "--rounds", "5",
                 "--keep", file})
                .code == ExitCode::ok);
    const std::string good = text_of(file);
    for (const std::string& word : {std::string("\\u001b[31m"), std::string("\u202E"), std::string("\xFF")}) {
        std::string text = good;
        for (std::size_t at = 0; (at = text.find("river-water", at)) != std::string::npos;)
            text.replace(at, 11, word);
        write(file, text);
        CHECK(harmless({"merge", file, "--format", "json"}).code == ExitCode::faulty);
    }
}

TEST_CASE("the name of the program is told so that it can be typed again, and cannot act") {
    std::istringstream in;
    std::ostringstream out, err;
    command_line::StreamLines lines(in);
    command_line::Console console{lines, out, err};
    console.program = "./par\x1b[31mley's\xFF";
    (void)command_line::run({"--help"}, console, "0.0.0");
    CHECK(core::is_safe_text(out.str()));
    CHECK(contains(out.str(), "$'./par\\033[31mley\\'s\\377'"));
}

TEST_CASE("the guard hands on plain text at once, and only what the program itself means passes it") {
    std::ostringstream target;
    command_line::GuardedStream guarded(target);
    guarded << "plain é ";
    CHECK(target.str() == "plain é ");
    guarded << "\xE2\x82"
            << "\xAC" << '\xC3' << '\xA9'; // characters in pieces
    CHECK(target.str() == "plain é €é");
    guarded << "\x1b[31m\xC3"
            << "x\n";
    CHECK(target.str() == "plain é €é\\u001B[31m\\xC3x\n");
    command_line::tell_terminal(guarded, "\x1b[1m");
    CHECK(target.str().ends_with("x\n\x1b[1m"));
    std::ostringstream plain;
    {
        command_line::GuardedStream cut_short(plain);
        cut_short << "a\xE2\x82";
    }
    CHECK(plain.str() == "a\\xE2\\x82");
    target.setstate(std::ios::badbit);
    guarded << "lost";
    CHECK(guarded.bad());
}
