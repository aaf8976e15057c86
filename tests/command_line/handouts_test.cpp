// `parley handouts`: a folder of papers, never over what is there, printed where something can print.
#include "tests/catch.hpp"
#include "tests/command_line/played.hpp"

#include <cstdlib>
#include <fstream>

using namespace parley;
using command_line::ExitCode;
using test::contains;
using test::ran;
namespace fs = std::filesystem;

namespace {

/// PATH leads to one folder alone while one lives.
class OwnPath {
  public:
    explicit OwnPath(const std::string& path) : before_(std::getenv("PATH")) { setenv("PATH", path.c_str(), 1); }
    ~OwnPath() { setenv("PATH", before_.c_str(), 1); }
    OwnPath(const OwnPath&) = delete;
    OwnPath& operator=(const OwnPath&) = delete;

  private:
    std::string before_;
};

/// A browser that prints nothing of the page; `script` may use $pdf.
std::string browser(const test::OwnFolder& folder, const std::string& script) {
    const fs::path path = folder.path() / "programs";
    fs::create_directories(path);
    std::ofstream(path / "chromium") << "#!/bin/sh\nfor word; do case $word in --print-to-pdf=*) "
                                        "pdf=${word#--print-to-pdf=} ;; esac; done\n"
                                     << script << "\n";
    fs::permissions(path / "chromium", fs::perms::owner_all);
    return path.string();
}

std::size_t files_in(const std::string& folder, const std::string& ending) {
    std::size_t count = 0;
    if (fs::exists(folder))
        for (const auto& entry : fs::directory_iterator(folder))
            count += entry.path().extension() == ending ? 1U : 0U;
    return count;
}

} // namespace

TEST_CASE("Handouts fill a folder, and never write over a file in it") {
    const test::OwnFolder folder;
    const std::string papers = folder.file("papers/of/a class");
    const test::Ran written = ran({"handouts", "first-table", "-o", papers});
    CHECK(written.err.empty());
    CHECK(written.code == ExitCode::ok);
    CHECK(contains(written.out, "instructor-guide.html"));
    CHECK(files_in(papers, ".html") == 12);
    CHECK(files_in(papers, ".pdf") == 0);
    const std::string before = test::text_of(papers + "/briefing.html");
    const test::Ran again = ran({"handouts", "first-table", "-o", papers});
    CHECK(again.code == ExitCode::files);
    CHECK(again.out.empty());
    CHECK(contains(again.err, "is there already and is not written over"));
    // One file in the way: none is written.
    const std::string other = folder.file("other");
    fs::create_directories(other);
    std::ofstream(other + "/map.html") << "not to be lost";
    CHECK(ran({"handouts", "first-table", "-o", other}).code == ExitCode::files);
    CHECK(test::text_of(other + "/map.html") == "not to be lost");
    CHECK(files_in(other, ".html") == 1);
    CHECK(test::text_of(papers + "/briefing.html") == before);
}

TEST_CASE("What the delegations are is said by option, by deal, or for all") {
    const test::OwnFolder folder;
    const std::string two_seats = test::at_root("tests/fixtures/two-seats.yaml");
    const auto papers = [&](const std::string& name, std::vector<std::string> more) {
        std::vector<std::string> words{"handouts", two_seats, "-o", folder.file(name)};
        words.insert(words.end(), more.begin(), more.end());
        return ran(words).code;
    };
    const auto sheet = [&](const std::string& name) { return test::text_of(folder.file(name + "/seat-south.html")); };
    CHECK(papers("probing", {"--south", "bargainer"}) == ExitCode::ok);
    CHECK(papers("pretending", {"--south", "pretender"}) == ExitCode::ok);
    CHECK(sheet("probing") != sheet("pretending"));
    CHECK(test::text_of(folder.file("probing/seat-north.html")) ==
          test::text_of(folder.file("pretending/seat-north.html")));
    CHECK(papers("dealt", {"--deal", "7"}) == ExitCode::ok);
    CHECK(papers("dealt-again", {"--deal", "7"}) == ExitCode::ok);
    CHECK(sheet("dealt") == sheet("dealt-again"));
    CHECK(papers("all", {"--all-profiles", "--paper", "letter"}) == ExitCode::ok);
    CHECK(files_in(folder.file("all"), ".html") > files_in(folder.file("dealt"), ".html"));
    CHECK(papers("both", {"--deal", "7", "--south", "bargainer"}) == ExitCode::usage);
    CHECK(papers("both", {"--all-profiles", "--south", "bargainer"}) == ExitCode::usage);
    CHECK(papers("nobody", {"--south", "barginer"}) == ExitCode::usage);
    CHECK(papers("a5", {"--paper", "a5"}) == ExitCode::usage);
    CHECK(ran({"handouts", two_seats}).code == ExitCode::usage);
    CHECK(ran({"handouts", two_seats, "-o", "-"}).code == ExitCode::usage);
    CHECK(ran({"handouts", "geneva-2922", "-o", folder.file("x")}).code == ExitCode::files);
    for (const char* const name : {"both", "nobody", "a5", "x"})
        CHECK_FALSE(fs::exists(folder.file(name)));
}

TEST_CASE("A PDF is made beside each page where something can print, else it is said what is lacking") {
    const test::OwnFolder folder;
    const auto papers = [&](const std::string& name) {
        return ran({"handouts", "first-table", "--pdf", "-o", folder.file(name)});
    };
    fs::create_directories(folder.path() / "empty");
    {
        const OwnPath none(folder.file("empty"));
        const test::Ran refused = papers("none");
        CHECK(refused.code == ExitCode::files);
        CHECK(contains(refused.err, "chromium or weasyprint"));
        CHECK_FALSE(fs::exists(folder.file("none")));
    }
    {
        const OwnPath prints(browser(folder, "printf '%%PDF-1.7 page' >\"$pdf\""));
        const test::Ran printed = papers("printed");
        CHECK(printed.code == ExitCode::ok);
        CHECK(files_in(folder.file("printed"), ".pdf") == files_in(folder.file("printed"), ".html"));
        CHECK(test::text_of(folder.file("printed/briefing.pdf")) == "%PDF-1.7 page");
    }
    for (const char* const script : {"exit 1", "exit 0", "printf 'no page' >\"$pdf\""}) {
        INFO(script);
        const OwnPath fails(browser(folder, script));
        fs::remove_all(folder.file("failed"));
        const test::Ran failed = papers("failed");
        CHECK(failed.code == ExitCode::files);
        CHECK(contains(failed.err, "could not be printed"));
        CHECK(files_in(folder.file("failed"), ".html") == 12);
        CHECK(files_in(folder.file("failed"), ".pdf") == 0);
    }
    {
        std::ofstream(folder.path() / "in-the-way");
        CHECK(ran({"handouts", "first-table", "-o", folder.file("in-the-way")}).code == ExitCode::files);
    }
}
