// `parley fmt` and `parley schema`: what an author's editor works with.
#include "scenario/making/new_scenario.hpp"
#include "scenario/schema.hpp"
#include "tests/catch.hpp"
#include "tests/command_line/played.hpp"

#include <fstream>

using namespace parley;
using command_line::ExitCode;
using test::contains;
using test::ran;

TEST_CASE("fmt shows the tidy text, writes it only when it is told to, and names untidy files") {
    const test::OwnFolder folder;
    const std::string file = folder.file("my-talks.yaml");
    const std::string messy = scenario::new_scenario("my-talks", "") + "\n\n\n";
    std::ofstream(file, std::ios::binary) << messy;
    const test::Ran shown = ran({"fmt", file});
    CHECK(shown.code == ExitCode::ok);
    CHECK(shown.out == scenario::new_scenario("my-talks", ""));
    CHECK(test::text_of(file) == messy);
    const test::Ran named = ran({"fmt", "--check", file});
    CHECK(named.code == ExitCode::faulty);
    CHECK(contains(named.out, "my-talks.yaml is not tidy"));
    CHECK(ran({"fmt", "--write", file}).code == ExitCode::ok);
    CHECK(test::text_of(file) == shown.out);
    CHECK(ran({"fmt", "--check", file}).code == ExitCode::ok);
    CHECK(ran({"check", "--strict", file}).code == ExitCode::ok);
    const std::string broken = folder.file("broken.yaml");
    std::ofstream(broken, std::ios::binary) << "a: [1\n";
    const test::Ran refused = ran({"fmt", "--write", broken});
    CHECK(refused.code == ExitCode::faulty);
    CHECK(contains(refused.err, "broken.yaml:"));
    CHECK(test::text_of(broken) == "a: [1\n");
    CHECK(ran({"fmt", folder.file("none.yaml")}).code == ExitCode::files);
    CHECK(ran({"fmt", "--write", "--check", file}).code == ExitCode::usage);
}

TEST_CASE("the schema goes to the output or to a file, plain or with the names of a scenario") {
    const test::OwnFolder folder;
    CHECK(ran({"schema"}).out == scenario::json_schema());
    const std::string file = folder.file("my.schema.json");
    CHECK(ran({"schema", "--for", "first-table", "-o", file}).code == ExitCode::ok);
    CHECK(contains(test::text_of(file), "\"small_room\""));
    CHECK(ran({"schema", "-o", file}).code == ExitCode::files); // nothing is written over
    const std::string broken = folder.file("broken.yaml");
    std::ofstream(broken, std::ios::binary) << "a: [1\n";
    const test::Ran refused = ran({"schema", "--for", broken});
    CHECK(refused.code == ExitCode::faulty);
    CHECK(refused.out.empty());
    CHECK(contains(refused.err, "broken.yaml:"));
    CHECK(ran({"schema", "--for", folder.file("none.yaml")}).code == ExitCode::files);
}
