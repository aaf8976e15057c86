#include "tests/catch.hpp"
#include "tests/command_line/played.hpp"

#include <algorithm>

using namespace parley;
using command_line::ExitCode;

TEST_CASE("Check is silent about the scenarios that come with the program") {
    const test::OwnFolder folder;
    for (const auto& entry : std::filesystem::directory_iterator(test::at_root("scenarios"))) {
        if (entry.path().extension() != ".yaml")
            continue;
        INFO(entry.path());
        const test::Ran one = test::ran({"check", entry.path().string()});
        CHECK(one.code == ExitCode::ok);
        CHECK(one.out.empty());
        CHECK(one.err.empty());
    }
}

TEST_CASE("Check names every fault of a bad file by place and code, in the order of places") {
    std::size_t tried = 0, errors = 0;
    for (const auto& entry : std::filesystem::directory_iterator(test::at_root("tests/fixtures/bad"))) {
        INFO(entry.path());
        ++tried;
        const test::Ran one = test::ran({"check", entry.path().string()});
        const test::Ran strict = test::ran({"check", "--strict", entry.path().string()});
        CHECK(strict.code == ExitCode::faulty);
        CHECK(strict.out == one.out);
        CHECK(test::contains(one.out, entry.path().string() + ":"));
        errors += one.code == ExitCode::faulty;
        std::istringstream lines(one.out);
        std::vector<std::size_t> rows;
        for (std::string line; std::getline(lines, line);)
            if (line.starts_with(entry.path().string() + ":") &&
                std::isdigit(line[entry.path().string().size() + 1]) != 0)
                rows.push_back(std::stoul(line.substr(entry.path().string().size() + 1)));
        CHECK(std::ranges::is_sorted(rows));
    }
    CHECK(tried > 50);
    CHECK(errors > 50);
}

TEST_CASE("A warning fails a check only when it is strict") {
    const std::string file = test::at_root("tests/fixtures/bad/unused-source.yaml");
    const test::Ran plain = test::ran({"check", file});
    CHECK(plain.code == ExitCode::ok);
    CHECK(test::contains(plain.out, "warning"));
    CHECK(test::ran({"check", "--strict", file}).code == ExitCode::faulty);
}

TEST_CASE("A folder stands for the scenario files in it, and an empty one is a file problem") {
    const test::OwnFolder folder;
    CHECK(test::ran({"check", test::at_root("tests/fixtures/bad")}).code == ExitCode::faulty);
    CHECK(test::ran({"check", folder.path().string()}).code == ExitCode::files);
}
