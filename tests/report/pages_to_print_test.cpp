// Every kind of debrief that is handed out, as files for the test that prints them (tests/report/print_pages.py): run
// by its tag, with the folder in PARLEY_PAGES.
#include "report/handouts/handouts.hpp"
#include "report/html_report.hpp"
#include "tests/report/classes_made.hpp"

#include <cstdlib>
#include <fstream>

using namespace parley;
using namespace parley::testing;
using rules::PartyId;

namespace {

/// Three of the seat's decisions, as far apart as they can be, as if each had mattered: what takes most room. Where
/// something else was done by one who plays on, it is the seat's next decision.
report::MomentsFound three_moments(const game::Game& game, PartyId seat) {
    report::MomentsFound found{{}, game::search_for_debrief(game)};
    const std::vector<std::size_t> decisions = game::decisions_of(game, seat);
    REQUIRE(decisions.size() >= 3);
    for (const std::size_t i : {std::size_t{0}, decisions.size() / 2, decisions.size() - 1}) {
        game::Moment moment;
        moment.step = decisions[i];
        moment.before = {8.2, 6.7, 9.7, 5.2, 48};
        moment.after = {10.4, 9.1, 11.7, 4.5, 48};
        moment.difference = {2.2, 0.4, 4.0, 6.2, 48};
        moment.instead = game.steps()[decisions[(i + 1) % decisions.size()]].action;
        moment.instead_of = 31;
        found.moments.chosen.push_back(moment);
    }
    found.moments.decisions = decisions.size();
    found.moments.tested = 6;
    found.moments.complete = true;
    return found;
}

struct Printed {
    const char* file; // of the scenario
    const char* agent;
    std::uint64_t seed;
};

void write(const fs::path& folder, const std::string& name, const game::Game& game, PartyId seat) {
    for (const report::Paper paper : {report::Paper::a4, report::Paper::letter}) {
        std::ofstream out(folder / (name + "." + std::string(report::paper_name(paper)) + ".html"), std::ios::binary);
        out << report::html_report(game, seat, three_moments(game, seat), paper);
        REQUIRE(out.flush());
    }
}

} // namespace

TEST_CASE("every kind of debrief is written to be printed", "[.printing]") {
    const char* const named = std::getenv("PARLEY_PAGES");
    if (named == nullptr)
        return; // only print_pages.py, which prints them, says where
    const fs::path folder(named);
    for (const Printed& each : {Printed{"scenarios/first-table.yaml", "tit-for-tat", 1},
                                {"scenarios/geneva-2022.yaml", "tit-for-tat", 3},
                                {"scenarios/geneva-2022.yaml", "hardliner", 1}, // no text
                                {"tests/fixtures/three-seats.yaml", "tit-for-tat", 1},
                                {"tests/fixtures/four-seats.yaml", "tit-for-tat", 1},
                                {"tests/fixtures/many-seats/five-seats.yaml", "tit-for-tat", 1},
                                {"tests/fixtures/many-seats/six-seats.yaml", "envoy", 1}}) {
        const game::Game game = played(scenario_at(root / each.file), each.seed, each.agent);
        const std::string name = fs::path(each.file).stem().string() + "-" + each.agent;
        write(folder, name, game, PartyId(game.scenario().open.party_count() - 1));
        if (name != "first-table-tit-for-tat")
            continue;
        game::Game rehearsal = game.branch(game.steps().size() / 2, game.setup().seats);
        game::Delegations(rehearsal).run(rehearsal);
        write(folder, name + "-rehearsed", rehearsal, PartyId(0));
    }
}

TEST_CASE("every kind of class report is written to be printed", "[.printing]") {
    const char* const named = std::getenv("PARLEY_PAGES");
    if (named == nullptr)
        return;
    struct ClassPrinted {
        const char* file;
        std::size_t tables;
        bool same; // instructions
    };
    const std::vector<std::string> agents{"tit-for-tat", "conceder", "hardliner",
                                          "boulware",    "micro",    "nice-tit-for-tat"};
    for (const ClassPrinted& each : {ClassPrinted{"scenarios/first-table.yaml", 1, true},
                                     {"scenarios/geneva-2022.yaml", 15, true},
                                     {"scenarios/geneva-2022-short.yaml", 34, false},
                                     {"tests/fixtures/three-seats.yaml", 6, true},
                                     {"tests/fixtures/four-seats.yaml", 12, false},
                                     {"tests/fixtures/many-seats/six-seats.yaml", 6, true}}) {
        std::vector<game::Game> games;
        for (std::size_t t = 0; t < each.tables; ++t)
            games.push_back(played(games.empty() ? scenario_at(root / each.file) : games.front().setup().scenario,
                                   each.same ? 5 : t + 1, agents[t % agents.size()]));
        const std::vector<report::ClassData> classes{class_of(games)};
        for (const report::Paper paper : {report::Paper::a4, report::Paper::letter}) {
            const std::string name =
                "class-" + fs::path(each.file).stem().string() + "." + std::string(report::paper_name(paper)) + ".html";
            std::ofstream out(fs::path(named) / name, std::ios::binary);
            out << report::class_html(classes, paper);
            REQUIRE(out.flush());
        }
    }
}

TEST_CASE("what is handed out of every scenario of the library is written to be printed", "[.printing]") {
    const char* const named = std::getenv("PARLEY_PAGES");
    if (named == nullptr)
        return;
    for (const fs::directory_entry& entry : fs::directory_iterator(root / "scenarios")) {
        const fs::path& path = entry.path();
        if (path.extension() != ".yaml")
            continue;
        const auto scenario = scenario_at(path);
        for (const report::Paper paper : {report::Paper::a4, report::Paper::letter}) {
            report::HandoutsAsked asked;
            asked.dealt = analysis::central_profiles(scenario->open);
            asked.paper = paper;
            for (const report::Reader reader : {report::Reader::everybody, report::Reader::one_seat})
                for (const report::Handout& handout : report::handouts_for(*scenario, asked, reader)) {
                    const std::string name = "handout-" + path.stem().string() + "-" +
                                             fs::path(handout.name).stem().string() + "." +
                                             std::string(report::paper_name(paper)) + ".html";
                    std::ofstream out(fs::path(named) / name, std::ios::binary);
                    out << handout.html;
                    REQUIRE(out.flush());
                }
        }
    }
}
