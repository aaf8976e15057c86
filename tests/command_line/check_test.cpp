#include "tests/catch.hpp"
#include "tests/command_line/played.hpp"

#include <algorithm>
#include <fstream>
#include <sstream>

using namespace parley;
using command_line::ExitCode;

TEST_CASE("Check is silent about the scenarios that come with the program") {
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

TEST_CASE("With the figures check notes what instructions leave of the zone") {
    const test::Ran woods =
        test::ran({"check", "--figures", "--games", "0", test::at_root("scenarios/woods-1982.yaml")});
    CHECK(test::contains(woods.out, ": note: the instructions leave no text"));
    const test::Ran table =
        test::ran({"check", "--figures", "--games", "0", test::at_root("scenarios/first-table.yaml")});
    CHECK_FALSE(test::contains(table.out, ": note:"));
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
    const test::OwnFolder folder;
    const std::string file = folder.file("base.yaml"); // as its id has it
    std::filesystem::copy_file(test::at_root("tests/fixtures/bad/unused-source.yaml"), file);
    const test::Ran plain = test::ran({"check", file});
    CHECK(plain.code == ExitCode::ok);
    CHECK(test::contains(plain.out, "warning"));
    CHECK(test::ran({"check", "--strict", file}).code == ExitCode::faulty);
}

TEST_CASE("Mistrust that gives its reason passes a strict check without a word, and is told with the figures") {
    const std::string file = test::at_root("scenarios/stockholm-1986.yaml");
    const test::Ran strict = test::ran({"check", "--strict", file});
    CHECK_FALSE(test::contains(strict.out, "S089"));
    CHECK(strict.code == ExitCode::ok);
    CHECK(test::contains(test::ran({"check", "--figures", file}).out, "S089"));
}

TEST_CASE("A folder stands for the scenario files in it, and an empty one is a file problem") {
    const test::OwnFolder folder;
    CHECK(test::ran({"check", test::at_root("tests/fixtures/bad")}).code == ExitCode::faulty);
    CHECK(test::ran({"check", folder.path().string()}).code == ExitCode::files);
}

TEST_CASE("Check is silent about the plain domains of the library, by folder, by name, or all at once") {
    for (const std::string& what : {test::at_root("scenarios/domains"), test::at_root("scenarios/domains/river-water"),
                                    std::string("river-water")}) {
        INFO(what);
        const test::Ran one = test::ran({"check", "--strict", what});
        CHECK(one.code == ExitCode::ok);
        CHECK(one.out.empty());
        CHECK(one.err.empty());
    }
}

TEST_CASE("Check tells each fault of a bad domain by file, place and code, in a sentence") {
    std::size_t tried = 0;
    for (const auto& entry : std::filesystem::directory_iterator(test::at_root("tests/fixtures/bad-domains"))) {
        INFO(entry.path());
        ++tried;
        std::ifstream in(entry.path() / "expected"); // "D015 b.xml:5": code, and where, if it stands anywhere
        std::string code, where;
        in >> code >> where;
        const test::Ran one = test::ran({"check", entry.path().string()});
        const bool warns = code >= "D080";
        CHECK(one.code == (warns ? ExitCode::ok : ExitCode::faulty));
        CHECK(one.err.empty());
        const std::string place = where.empty() ? entry.path().string() : (entry.path() / where).string();
        std::istringstream lines(one.out);
        bool found = false;
        for (std::string line; std::getline(lines, line);) {
            CHECK(line.starts_with(entry.path().string()));
            found = found || (line.starts_with(place + ":") &&
                              test::contains(line, (warns ? ": warning " : ": error ") + code + ": "));
        }
        INFO(one.out);
        CHECK(found);
        CHECK(std::count(one.out.begin(), one.out.end(), '\n') == 1); // nothing that follows from it
    }
    CHECK(tried >= 16);
    CHECK(test::ran({"check", test::at_root("tests/fixtures/bad-domains")}).code == ExitCode::faulty);
}

TEST_CASE("Check of a domain passes over what cannot be opened or is called a file only, and says so") {
    namespace fs = std::filesystem;
    const test::OwnFolder folder;
    const fs::path domain = folder.path() / "own";
    fs::copy(test::at_root("scenarios/domains/ceasefire-line"), domain);
    fs::rename(domain / "highlanders.xml", domain / "highlanders.XML");
    CHECK(test::ran({"check", domain.string()}).out.empty());
    fs::create_directory(domain / "drafts.xml");
    fs::create_symlink("nowhere.xml", domain / "link.xml");
    std::ofstream(domain / "pareto.xml") << "0.3;0.7\n";
    const test::Ran one = test::ran({"check", domain.string()});
    CHECK(one.code == ExitCode::ok);
    CHECK(test::contains(one.out, "drafts.xml: warning D082: "));
    CHECK(test::contains(one.out, "link.xml: warning D082: "));
    CHECK(test::contains(one.out, "pareto.xml:1:4: warning D081: "));
    CHECK_FALSE(test::contains(one.out, "JSON"));
    // Without it a party is missing: then it may be the one.
    fs::remove(domain / "highlanders.XML");
    const test::Ran lacking = test::ran({"check", domain.string()});
    CHECK(lacking.code == ExitCode::faulty);
    CHECK(test::contains(lacking.out, "link.xml: error D031: "));
    CHECK_FALSE(test::contains(lacking.out, "D003"));
}

TEST_CASE("Check of a domain with a file that is neither warns, and fails only when strict") {
    const test::OwnFolder folder;
    const std::filesystem::path domain = folder.path() / "own";
    std::filesystem::copy(test::at_root("scenarios/domains/river-water"), domain);
    std::ofstream(domain / "notes.json") << "{}";
    const test::Ran plain = test::ran({"check", domain.string()});
    CHECK(plain.code == ExitCode::ok);
    CHECK(test::contains(plain.out, "notes.json: warning D080: "));
    CHECK(test::ran({"check", "--strict", domain.string()}).code == ExitCode::faulty);
}
