// `parley tournament` and `parley merge`: the same bytes however the work is split, going on after a kill, and clear
// words for parts that do not fit.
#include "command_line/tournament/shard_option.hpp"
#include "storage/directories.hpp"
#include "tests/catch.hpp"
#include "tests/command_line/played.hpp"

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <sys/wait.h>

using namespace parley;
using command_line::ExitCode;

namespace {

using Words = std::vector<std::string>;

Words with(Words words, const Words& more) {
    words.insert(words.end(), more.begin(), more.end());
    return words;
}

const Words small{"tournament", "first-table", "--agents", "boulware,micro,random", "--games", "3", "--seed", "4"};

command_line::Environment environment_of(std::map<std::string, std::string> variables) {
    return [variables = std::move(variables)](const char* name) {
        const auto found = variables.find(name);
        return found == variables.end() ? std::string() : found->second;
    };
}

/// "2/5", or the sentence.
std::string shard(const std::string& text, std::map<std::string, std::string> variables,
                  const std::optional<std::string>& shards = {}) {
    const auto read = command_line::read_shard(text, shards, environment_of(std::move(variables)));
    return read ? std::to_string(read->index) + "/" + std::to_string(read->count) : read.error().sentence;
}

} // namespace

TEST_CASE("A tournament gives the same bytes whatever the number of jobs, and joined from parts") {
    const test::OwnFolder folder;
    for (const std::string index : {"1/3", "2/3", "3/3"})
        CHECK(test::ran(with(small, {"--shard", index, "-o", folder.file("t")})).code == ExitCode::ok);
    for (const std::string format : {"table", "json", "csv", "html"}) {
        const test::Ran one = test::ran(with(small, {"--jobs", "1", "--format", format}));
        CHECK(one.code == ExitCode::ok);
        CHECK(one.err.empty());
        CHECK(test::contains(one.out, "boulware"));
        CHECK((one.out == test::ran(with(small, {"--jobs", "3", "--format", format})).out));
        const std::string joined = folder.file("joined." + format);
        const test::Ran merged = test::ran({"merge", folder.file("t.part-3-of-3"), folder.file("t.part-1-of-3"),
                                            folder.file("t.part-2-of-3"), "--format", format, "-o", joined});
        CHECK(merged.code == ExitCode::ok);
        CHECK((test::text_of(joined) == one.out));
    }
}

TEST_CASE("The CSV of a tournament has a row a game and seat, each with as many fields as the head") {
    const test::OwnFolder folder;
    std::istringstream rows(test::ran(with(small, {"--format", "csv"})).out);
    std::string head;
    REQUIRE(std::getline(rows, head));
    CHECK(head.starts_with("game,venue,repetition,seed,seat,agent,"));
    std::size_t count = 0;
    for (std::string row; std::getline(rows, row); ++count)
        CHECK(std::ranges::count(row, ',') == std::ranges::count(head, ','));
    CHECK(count == 3 * 9 * 2);
}

TEST_CASE("The page of a tournament holds its pictures itself, and every agent") {
    const test::OwnFolder folder;
    const std::string page = test::ran(with(small, {"--format", "html"})).out;
    CHECK(page.starts_with("<!DOCTYPE html>"));
    CHECK(page.ends_with("</html>\n"));
    CHECK(test::contains(page, "<svg"));
    CHECK(test::contains(page, "prefers-color-scheme:dark"));
    CHECK(test::contains(page, "@media print"));
    for (const std::string outside : {"<script", "<link", "<img", "url(", "src="})
        CHECK_FALSE(test::contains(page, outside));
    for (const std::string agent : {"boulware", "micro", "random"})
        CHECK(test::contains(page, ">" + agent + "<"));
}

TEST_CASE("A tournament goes on from what was kept when it was killed, to the same bytes") {
    const test::OwnFolder folder;
    const std::string keep = folder.file("kept");
    const std::string whole = test::ran(small).out;
    const Words kept = with(small, {"--keep", keep});
    CHECK((test::ran(kept).out == whole));
    const std::string all = test::text_of(keep);
    for (const std::size_t size : {all.size() - 1, all.size() / 2, all.find('\n') + 1}) {
        std::ofstream(keep, std::ios::binary) << all.substr(0, size);
        CHECK((test::ran(kept).out == whole));
        CHECK(test::text_of(keep).size() == all.size());
        CHECK((test::ran({"merge", keep}).out == whole));
    }
    const test::Ran other = test::ran(with(kept, {"--seed", "5"}));
    CHECK(other.code == ExitCode::faulty);
    CHECK(test::contains(other.err, "T005"));
    CHECK(other.out.empty());
    CHECK(test::text_of(keep).size() == all.size());
}

TEST_CASE("An interrupt leaves a tournament that can go on, with exit code 130") {
    const test::OwnFolder folder;
    const std::string keep = folder.file("kept");
    const std::string long_work = std::string("'") + PARLEY_PROGRAM +
                                  "' tournament first-table --agents boulware,micro --games 10000 --keep '" + keep +
                                  "' >'" + folder.file("out") + "' 2>'" + folder.file("err") + "' </dev/null";
    // In the background an interrupt is ignored by custom of the shell, so it is sent by another program; once, since a
    // second one ends the program at once.
    const int status =
        std::system(("timeout --foreground --preserve-status -s INT 3 sh -c \"exec " + long_work + "\"").c_str());
    REQUIRE(WIFEXITED(status));
    CHECK(WEXITSTATUS(status) == 130);
    CHECK(test::contains(test::text_of(folder.file("err")), "goes on from there"));
    CHECK(test::text_of(folder.file("out")).empty());
    const test::Ran merged = test::ran({"merge", keep});
    CHECK(merged.code == ExitCode::faulty);
    CHECK(test::contains(merged.err, "T015"));
    CHECK(std::ranges::count(test::text_of(keep), '\n') > 1); // not in vain
}

TEST_CASE("Parts that do not make a whole are refused with a code, and nothing is written") {
    const test::OwnFolder folder;
    for (const std::string index : {"1/2", "2/2"})
        REQUIRE(test::ran(with(small, {"--shard", index, "-o", folder.file("t")})).code == ExitCode::ok);
    REQUIRE(test::ran(with(small, {"--games", "2", "--shard", "2/2", "-o", folder.file("other")})).code ==
            ExitCode::ok);
    const std::string one = folder.file("t.part-1-of-2"), two = folder.file("t.part-2-of-2");
    const auto refused = [&](const Words& parts, const std::string& code) {
        const test::Ran ran = test::ran(with(with({"merge"}, parts), {"-o", folder.file("joined")}));
        CHECK(ran.code == ExitCode::faulty);
        CHECK(ran.out.empty());
        INFO(ran.err);
        CHECK(test::contains(ran.err, "error " + code));
        CHECK_FALSE(std::filesystem::exists(folder.file("joined")));
    };
    refused({one}, "T011: part 2 of 2");
    refused({one, two, two}, "T012");
    refused({one, folder.file("other.part-2-of-2")}, "T013");
    const std::string text = test::text_of(two);
    std::ofstream(two, std::ios::binary) << text.substr(0, text.size() - 3);
    refused({one, two}, "T015: part 2 of 2 lacks one game, its last line broke off");
    std::string damaged = text;
    damaged[text.find('\n') + 3] ^= 1;
    std::ofstream(two, std::ios::binary) << damaged;
    refused({one, two}, "T002");
    std::ofstream(two, std::ios::binary) << "a letter\n";
    refused({one, two}, "T001");
    CHECK(test::ran({"merge", one, folder.file("nowhere")}).code == ExitCode::files);
    std::ofstream(two, std::ios::binary) << text;
    CHECK(test::ran({"merge", one, two, "-o", one}).code == ExitCode::usage);
    CHECK(test::ran({"merge", one, two, "-o", folder.file("joined")}).code == ExitCode::ok);
}

TEST_CASE("A part goes on where it stopped, and the file of another part is left alone") {
    const test::OwnFolder folder;
    const Words part = with(small, {"--shard", "1/2", "-o", folder.file("t")});
    REQUIRE(test::ran(part).code == ExitCode::ok);
    const std::string file = folder.file("t.part-1-of-2"), text = test::text_of(file);
    std::ofstream(file, std::ios::binary) << text.substr(0, text.size() - 30);
    CHECK(test::ran(part).code == ExitCode::ok);
    CHECK(test::text_of(file).size() == text.size());
    std::filesystem::rename(file, folder.file("t.part-2-of-2"));
    const test::Ran other = test::ran(with(small, {"--shard", "2/2", "-o", folder.file("t")}));
    CHECK(other.code == ExitCode::faulty);
    CHECK(test::contains(other.err, "T006"));
}

TEST_CASE("A part is named, or taken from the engine that launched the process") {
    CHECK(shard("2/5", {}) == "2/5");
    CHECK(shard("auto", {{"OMPI_COMM_WORLD_RANK", "0"}, {"OMPI_COMM_WORLD_SIZE", "2"}}) == "1/2");
    CHECK(shard("auto", {{"PMI_RANK", "3"}, {"PMI_SIZE", "4"}}) == "4/4");
    CHECK(shard("auto", {{"SLURM_PROCID", "6"}, {"SLURM_NTASKS", "64"}}) == "7/64");
    // mpirun within an allocation of Slurm: the inner one counts.
    CHECK(shard("auto", {{"SLURM_PROCID", "0"},
                         {"SLURM_NTASKS", "1"},
                         {"OMPI_COMM_WORLD_RANK", "1"},
                         {"OMPI_COMM_WORLD_SIZE", "3"}}) == "2/3");
    CHECK(shard("auto", {{"PARALLEL_SEQ", "4"}, {"SLURM_PROCID", "0"}, {"SLURM_NTASKS", "1"}}, "8") == "4/8");
}

TEST_CASE("A part that cannot be told is refused in words") {
    for (const std::string text : {"", "0/2", "3/2", "1", "1/0", "/", "1/2/3", "-1/2", "1/1000000000", "Auto"})
        CHECK(test::contains(shard(text, {}), "--shard wants a part"));
    CHECK(test::contains(shard("auto", {}), "finds neither Open MPI"));
    CHECK(test::contains(shard("auto", {{"PARALLEL_SEQ", "1"}}), "--shards N"));
    CHECK(test::contains(shard("auto", {}, "4"), "PARALLEL_SEQ"));
    CHECK(test::contains(shard("auto", {{"PARALLEL_SEQ", "5"}}, "4"), "job “5”"));
    CHECK(test::contains(shard("auto", {{"OMPI_COMM_WORLD_RANK", "2"}, {"OMPI_COMM_WORLD_SIZE", "2"}}), "Open MPI"));
    CHECK(test::contains(shard("auto", {{"SLURM_PROCID", "2"}}), "Slurm"));
    CHECK(test::contains(shard("1/2", {}, "4"), "--shard auto alone"));
}

TEST_CASE("What a tournament cannot do it says before it plays") {
    const test::OwnFolder folder;
    const auto wrong = [](const Words& words, const std::string& part) {
        const test::Ran ran = test::ran(words);
        CHECK(ran.code == ExitCode::usage);
        CHECK(ran.out.empty());
        INFO(ran.err);
        CHECK(test::contains(ran.err, part));
    };
    wrong({"tournament"}, "needs SCENARIO");
    wrong(with(small, {"--rounds", "5"}), "--protocol saop");
    wrong(with(small, {"--protocol", "auction"}), "game or saop");
    wrong(with(small, {"--agents", "boulwar"}), "Did you mean “boulware”");
    wrong(with(small, {"--agents", "micro,micro"}), "twice");
    wrong(with(small, {"--games", "0"}), "--games wants");
    wrong(with(small, {"--format", "pdf"}), "--format is");
    wrong(with(small, {"--shard", "1/2"}), "name it with -o FILE");
    wrong(with(small, {"--shard", "1/2", "-o", "x", "--keep", "y"}), "leave out --keep");
    wrong(with(small, {"--keep", folder.file("x"), "-o", folder.file("x")}), "same file");
    wrong({"tournament", "first-table", "first-table"}, "named twice");
    CHECK(test::ran({"tournament", "no-such-table"}).code == ExitCode::files);
}

TEST_CASE("A tournament of alternating offers splits and joins as one of games does") {
    const test::OwnFolder folder;
    const Words offers{"tournament",
                       "--protocol",
                       "saop",
                       "ceasefire-line",
                       "fishing-rights",
                       "--agents",
                       "boulware,micro,random",
                       "--rounds",
                       "20",
                       "--games",
                       "2"};
    const test::Ran whole = test::ran(offers);
    CHECK(whole.code == ExitCode::ok);
    CHECK(test::contains(whole.out, "2 domains, 3 agents"));
    CHECK(test::contains(whole.out, "Pareto"));
    for (const std::string index : {"1/2", "2/2"})
        REQUIRE(test::ran(with(offers, {"--shard", index, "-o", folder.file("t")})).code == ExitCode::ok);
    CHECK((test::ran({"merge", folder.file("t.part-2-of-2"), folder.file("t.part-1-of-2")}).out == whole.out));
    const test::Ran nowhere = test::ran({"tournament", "--protocol", "saop", "fishing-right"});
    CHECK(nowhere.code == ExitCode::files);
    CHECK(test::contains(nowhere.err, "Did you mean “fishing-rights”"));
}

TEST_CASE("a tournament over a domain with something odd in it plays, and says what is odd") {
    const Words words{
        "tournament", "--protocol",      "saop",     test::at_root("tests/fixtures/domains/weights-sum-2"),
        "--agents",   "boulware,linear", "--rounds", "5"};
    const test::Ran odd = test::ran(words);
    CHECK(odd.code == ExitCode::ok);
    CHECK(test::contains(odd.err, "weights-sum-2/p1.xml:12:1: warning D084: "));
    CHECK(test::contains(odd.out, "boulware"));
    const test::Ran refused =
        test::ran({"tournament", "--protocol", "saop", test::at_root("tests/fixtures/domains/unquoted")});
    CHECK(refused.code == ExitCode::faulty);
    CHECK(test::contains(refused.err, "unquoted/dom.xml:5:13: error D006: "));
}
