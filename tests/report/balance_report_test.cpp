// The balance report of a scenario: that it is whole, well-formed and says what the analysis finds.
#include "report/workshop/balance_pictures.hpp"
#include "report/workshop/balance_report.hpp"
#include "scenario/read_scenario.hpp"
#include "tests/game/playing.hpp"
#include "tests/picture/labels_of.hpp"
#include "wording/workshop/balance_words.hpp"

#include <boost/property_tree/ptree.hpp>
#include <boost/property_tree/xml_parser.hpp>

#include <algorithm>
#include <cmath>
#include <sstream>

using namespace parley;
using namespace parley::testing;
using treaty::PartyId;

namespace {

report::BalanceData balance_of(const fs::path& path, std::uint32_t games) {
    const auto data = report::balance_data(scenario_at(path), {{}, {}, games});
    REQUIRE(data);
    return *data;
}

bool says(const std::string& html, const std::string& part) { return html.find(part) != std::string::npos; }

void read_as_xml(const std::string& html) {
    const std::size_t begin = html.find("<body>"), end = html.find("</html>");
    REQUIRE(end != std::string::npos);
    std::istringstream in(html.substr(begin, end - begin));
    boost::property_tree::ptree tree;
    read_xml(in, tree);
    CHECK(tree.count("body") == 1);
}

} // namespace

TEST_CASE("a balance report is whole, well-formed and self-contained, for every scenario and number of seats") {
    std::vector<fs::path> files = every_scenario_file();
    files.push_back(root / "tests/fixtures/many-seats/five-seats.yaml");
    for (const fs::path& path : files) {
        INFO(path.string());
        const report::BalanceData data = balance_of(path, 0);
        const std::string html = report::balance_html(data, path.filename().string(), report::Paper::a4);
        CHECK(html == report::balance_html(balance_of(path, 0), path.filename().string(), report::Paper::a4));
        read_as_xml(html);
        for (const auto section :
             {wording::BalanceSection::agreements, wording::BalanceSection::profiles, wording::BalanceSection::worths,
              wording::BalanceSection::provisions, wording::BalanceSection::keeping, wording::BalanceSection::measures,
              wording::BalanceSection::pairings, wording::BalanceSection::reading, wording::BalanceSection::verdicts})
            CHECK(says(html, "<h2>" + wording::heading_of(section)));
        CHECK(says(html, wording::nothing_played()));
        for (const char* const outside : {"<script", "https:", "url(", "@import", "src="})
            CHECK_FALSE(says(html, outside));
        for (const treaty::Provision& provision : data.open().text.provisions)
            CHECK(std::ranges::any_of(report::provision_worths(data).rows,
                                      [&](const picture::GainRow& row) { return says(row.title, provision.name); }));
    }
}

TEST_CASE("the pictures of a balance report have room for their labels") {
    for (const fs::path& path : every_scenario_file()) {
        INFO(path.string());
        const report::BalanceData data = balance_of(path, 0);
        check_labels(picture::gain_bars(report::provision_worths(data), 720, picture::estimated_width));
        for (std::size_t p = 0; p < data.open().party_count(); ++p)
            check_labels(
                picture::heat_table(report::keeping_by_profile(data, PartyId(p)), 720, picture::estimated_width));
        if (data.open().party_count() == 2)
            check_labels(picture::heat_table(report::zone_by_profile(data), 720, picture::estimated_width));
    }
}

TEST_CASE("a provision's worth is that of the text that holds it alone, and keeping is counted row by row") {
    const report::BalanceData data = balance_of(root / "scenarios/geneva-2022.yaml", 0);
    const analysis::Situation situation = analysis::situation_at_start(*data.scenario, data.analysis.profiles);
    for (const report::ProvisionRow& row : data.provisions)
        for (std::size_t p = 0; p < 2; ++p) {
            treaty::Outcome alone{};
            alone[row.provision.index()] =
                static_cast<treaty::OptionIndex>(data.open().text.at(row.provision).options.size() - 1);
            CHECK(row.to[p].at_top == situation.utilities[p].worth(alone));
        }
    std::size_t rows = 0, pays = 0;
    for (const report::KeepingShare& share : data.keeping_shares) {
        CHECK(share.pays <= share.rows);
        rows += share.rows;
        pays += share.pays;
    }
    CHECK(rows == data.keeping.size());
    CHECK(pays == static_cast<std::size_t>(std::ranges::count_if(
                      data.keeping, [](const auto& row) { return analysis::keeping_pays(row.to_obligor); })));
    double chances = 0;
    for (const analysis::AtProfiles& at : data.by_profiles)
        chances += static_cast<double>(at.chance) / 1e6;
    CHECK(std::abs(chances - 1) < 1e-5);
}

TEST_CASE(
    "what is not as wanted stands on the page with its code, and what the author means to be so with the reason") {
    const fs::path path = root / "tests/fixtures/lint/no-measures.yaml";
    const auto scenario = scenario_at(path);
    const report::BalanceWish allowed{{}, {{scenario::LintCode::measures, "Talks alone are shown.", {7, 9}}}, 0};
    const auto plain = report::balance_data(scenario, {});
    const auto meant = report::balance_data(scenario, allowed);
    REQUIRE(plain);
    REQUIRE(meant);
    const auto page = [&](const report::BalanceData& data) {
        return report::balance_html(data, "no-measures.yaml", report::Paper::letter);
    };
    const std::string finding = "<li>B231: ";
    CHECK(says(page(*plain), finding));
    CHECK_FALSE(says(page(*plain), "Talks alone are shown."));
    CHECK(says(page(*meant), "B231: Talks alone are shown."));
    const auto found = [](const report::BalanceData& data) {
        return std::ranges::count(data.held.found, scenario::LintCode::measures, &analysis::TeachingFigure::code);
    };
    CHECK(found(*plain) > 0);
    CHECK(found(*meant) == 0);
}
