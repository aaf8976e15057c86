// Keeping one's word pays where the game says so: the expectations written out by hand, and the library's scenarios by
// the table.
#include "analysis/keeping/keeping_table.hpp"
#include "rules/amounts.hpp"
#include "scenario/read_scenario.hpp"
#include "tests/catch.hpp"

#include <algorithm>
#include <fstream>
#include <sstream>

using namespace parley;
using namespace parley::analysis;
using rules::Conduct;
using rules::Obligation;
using rules::PartyId;
using rules::ProvisionId;

namespace {

scenario::Scenario read(const std::string& path) {
    std::ifstream file(PARLEY_ROOT "/" + path);
    std::stringstream text;
    text << file.rdbuf();
    scenario::Reading reading = scenario::read_scenario(text.str());
    INFO(path);
    REQUIRE(reading.scenario.has_value());
    return *std::move(reading.scenario);
}

ProvisionId provision_of(const scenario::Scenario& scenario, std::string_view id) {
    std::size_t i = 0;
    while (scenario.open.text.provisions.at(i).id != id)
        ++i;
    return ProvisionId(i);
}

treaty::Outcome outcome_of(const scenario::Scenario& scenario,
                           std::initializer_list<std::pair<std::string_view, int>> options) {
    treaty::Outcome outcome{};
    for (const auto& [id, option] : options)
        outcome[provision_of(scenario, id).index()] = static_cast<treaty::OptionIndex>(option);
    return outcome;
}

Promise promise_of(const scenario::Scenario& scenario, PartyId obligor, std::string_view id,
                   const treaty::Outcome& agreed) {
    return {scenario.open.text,
            scenario.open.party_count(),
            scenario.open.periods.size(),
            0,
            obligor,
            provision_of(scenario, id),
            agreed,
            rules::obligations_of(scenario.open.text, agreed)};
}

Sheet sheet_of(const scenario::Scenario& scenario, PartyId party, std::size_t profile = 0) {
    const treaty::Mandate& mandate = scenario.papers[party.index()].mandate;
    return {party, mandate, mandate.profiles[profile]};
}

constexpr PartyId first{std::size_t{0}};
constexpr PartyId second{std::size_t{1}};

} // namespace

TEST_CASE("two periods by hand: a promise of seven points under the best checking of the first table") {
    const scenario::Scenario scenario = read("scenarios/first-table.yaml");
    const treaty::Outcome agreed = outcome_of(scenario, {{"m_us", 3}, {"m_ver", 2}});
    const Prospects own = prospects_of(promise_of(scenario, first, "m_us", agreed), sheet_of(scenario, first));
    const double q = rules::detection_a_period(650, 2) / 1000.0;
    const double loss = 600 + 1.5 * 700; // six points, and half as much again as the undertaking costs
    CHECK(of(own, Faith::keep) == Approx(-700));
    // Nothing is owed in return. In the second period: half is saved, and the loss with its chance. In the first as
    // well, and where it is not put right, the other half need not be borne.
    const double late = 350 - q * loss;
    const double early = 350 - q * loss + q * 0.2 * 350;
    CHECK(of(own, Faith::break_once) == Approx(-700 + std::max(late, early)));
    CHECK(of(own, Faith::break_always) == Approx(-700 + 350 + q * (-loss + 0.8 * late + 0.2 * 350) + (1 - q) * late));
    const double h = rules::detection_a_period(650, 2) / 2 / 1000.0;
    const double half = 175 - h * loss;
    CHECK(of(own, Faith::hedge_always) == Approx(-700 + 175 + h * (-loss + 0.8 * half + 0.2 * 350) + (1 - h) * half));
    const Prospects theirs = prospects_for(promise_of(scenario, first, "m_us", agreed), sheet_of(scenario, first),
                                           sheet_of(scenario, second));
    CHECK(of(theirs, Faith::keep) == Approx(2700));
    CHECK(of(theirs, Faith::break_always) ==
          Approx(2700 - 1350 + q * (-600 + 0.8 * (-1350 - q * 600) + 0.2 * -1350) + (1 - q) * (-1350 - q * 600)));
    CHECK(keeping_pays(own));
}

TEST_CASE("with three at the table a breach is no likelier to come out than with two") {
    const scenario::Scenario scenario = read("tests/fixtures/three-seats.yaml");
    const treaty::Outcome agreed = outcome_of(scenario, {{"to_west", 2}, {"form", 1}});
    constexpr PartyId third{std::size_t{2}};
    const Prospects own = prospects_of(promise_of(scenario, third, "to_west", agreed), sheet_of(scenario, third));
    const double q = rules::detection_a_period(500, 2) / 1000.0;
    const double loss = 600 + 1.5 * 800;
    const double late = 400 - q * loss;
    CHECK(of(own, Faith::keep) == Approx(-800));
    CHECK(of(own, Faith::break_always) == Approx(-800 + 400 + q * (-loss + 0.8 * late + 0.2 * 400) + (1 - q) * late));
}

TEST_CASE("an uncured breach loses its author what was owed in return") {
    const scenario::Scenario scenario = read("scenarios/first-table.yaml");
    const auto broken = [&](int mirror) {
        const treaty::Outcome agreed = outcome_of(scenario, {{"ex_us", 1}, {"ex_ru", mirror}, {"ex_ver", 1}});
        return of(prospects_of(promise_of(scenario, first, "ex_us", agreed), sheet_of(scenario, first)),
                  Faith::break_always);
    };
    CHECK(broken(1) < broken(0));
    CHECK(broken(3) < broken(1));
}

TEST_CASE("whatever comes out has cost more than the whole undertaking, at every cost") {
    for (std::int32_t cost = 0; cost <= 3000; cost += 50)
        CHECK(-rules::loss_of_author(core::Points{cost}).hundredths > cost);
}

TEST_CASE("keeping pays a bargainer in every scenario of the library from the middle of the checking on") {
    for (const char* file : {"first-table", "geneva-2022-short", "geneva-2022"}) {
        const scenario::Scenario scenario = read("scenarios/" + std::string(file) + ".yaml");
        std::size_t checked = 0, unchecked_and_tempting = 0;
        for (const KeepingRow& row : keeping_table(scenario)) {
            const treaty::ProfileTerms& terms =
                scenario.papers[row.obligor.index()].mandate.profiles[row.profile.index()];
            INFO(file << " " << scenario.open.text.at(row.provision).id << " " << int{row.option} << " seen "
                      << row.safeguard << " by profile " << row.profile.index());
            CHECK(scenario.open.text.at(row.provision).obligors.contains(row.obligor));
            CHECK(of(row.to_obligor, Faith::keep) < 0);
            if (terms.cheat_share == 0 && row.halfway_checked) {
                ++checked;
                CHECK(keeping_pays(row.to_obligor));
                CHECK(of(row.to_deceived, Faith::break_always) < of(row.to_deceived, Faith::keep));
            }
            const bool nothing_agreed = std::ranges::all_of(row.checking, [](auto o) { return o == 0; });
            if (!row.checking.empty() && nothing_agreed && !keeping_pays(row.to_obligor))
                ++unchecked_and_tempting;
        }
        CHECK(checked >= 6);
        CHECK(unchecked_and_tempting > 0); // a promise that nobody checks still tempts
        CHECK(breakable_promises(scenario).empty());
    }
}

TEST_CASE("a promise that even the best checking hardly sees is found, at its dearest option") {
    scenario::Scenario scenario = read("scenarios/first-table.yaml");
    const ProvisionId missiles = provision_of(scenario, "m_us");
    scenario.open.text.provisions[missiles.index()].verifiers.front().sees = {50, 80, 100};
    const std::vector<BreakablePromise> found = breakable_promises(scenario);
    REQUIRE(found.size() == 1);
    CHECK(found.front().provision == missiles);
    CHECK(found.front().obligor == first);
    CHECK(found.front().option == 3);
    CHECK(found.front().safeguard == 100);
    CHECK(found.front().kept == core::Points::whole(-7));
    CHECK(found.front().broken > found.front().kept);
}

TEST_CASE("the texts of the table hold what their rows say, and lie in the zone") {
    const scenario::Scenario scenario = read("scenarios/geneva-2022-short.yaml");
    const std::vector<KeepingRow> rows = keeping_table(scenario);
    REQUIRE(rows.size() > 100);
    for (const KeepingRow& row : rows) {
        Profiles profiles = central_profiles(scenario.open);
        profiles[row.obligor.index()] = row.profile;
        const Situation situation = situation_at_start(scenario, profiles);
        CHECK(row.text[row.provision.index()] == row.option);
        const auto& verifiers = scenario.open.text.at(row.provision).verifiers;
        for (std::size_t v = 0; v < verifiers.size(); ++v)
            CHECK(row.text[verifiers[v].provision.index()] == row.checking[v]);
        for (std::size_t p = 0; p < 2; ++p)
            CHECK(situation.utilities[p].worth(row.text).hundredths >= situation.reservation[p]);
    }
}
