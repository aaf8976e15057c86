// tests/fixtures/domains: what GENIUS 10.4 and GeniusWeb 1.2.1 compute of files that are out of the common, and what is
// said of them.
#include "tests/catch.hpp"
#include "tests/scenario/domain_folder.hpp"

#include <algorithm>
#include <cmath>
#include <fstream>
#include <sstream>

using namespace parley::scenario;
namespace fs = std::filesystem;

namespace {

struct Expected {
    std::vector<std::string> faults;
    struct Profile {
        std::string party;
        double reservation{}, discount{};
    };
    std::vector<Profile> profiles;
    struct Worth {
        std::string party, outcome; // the value of each issue in order, between bars
        double worth{};
    };
    std::vector<Worth> worths;
};

Expected expected_in(const fs::path& folder) {
    Expected expected;
    std::ifstream in(folder / "expected");
    for (std::string line; std::getline(in, line);) {
        std::istringstream words(line);
        std::string kind;
        words >> kind >> std::ws;
        if (kind == "fault")
            std::getline(words, expected.faults.emplace_back());
        else if (kind == "profile") {
            auto& profile = expected.profiles.emplace_back();
            words >> profile.party >> profile.reservation >> profile.discount;
        } else if (kind == "worth") {
            auto& worth = expected.worths.emplace_back();
            words >> worth.party >> worth.worth >> worth.outcome;
        }
        CHECK(!words.fail());
    }
    return expected;
}

/// The values named between bars, as indices; requires that they exist.
std::vector<std::uint8_t> values_named(const Domain& domain, const std::string& outcome) {
    std::vector<std::uint8_t> values;
    std::istringstream in(outcome);
    for (std::string value; std::getline(in, value, '|');) {
        REQUIRE(values.size() < domain.issues.size());
        const auto& known = domain.issues[values.size()].values;
        const auto found = std::find(known.begin(), known.end(), value);
        REQUIRE(found != known.end());
        values.push_back(static_cast<std::uint8_t>(found - known.begin()));
    }
    return values;
}

} // namespace

TEST_CASE("domains of the field are worth what its tools compute, and what is odd in them is told where it stands") {
    std::size_t tried = 0, worths = 0;
    for (const auto& folder : fs::directory_iterator(fs::path(PARLEY_ROOT) / "tests/fixtures/domains")) {
        if (!folder.is_directory())
            continue;
        ++tried;
        INFO(folder.path().string());
        const Expected expected = expected_in(folder.path());
        const DomainReading reading = read_domain("tried", parley::testing::domain_files_in(folder.path()));
        std::vector<std::string> told;
        for (const DomainFault& fault : reading.faults)
            told.push_back(parley::testing::in_short(fault));
        std::string all;
        for (const std::string& one : told)
            all += one + "\n";
        INFO(all);
        CHECK(told.size() == expected.faults.size());
        for (const std::string& fault : expected.faults)
            CHECK(
                std::any_of(told.begin(), told.end(), [&](const std::string& one) { return one.starts_with(fault); }));
        REQUIRE(reading.domain.has_value() == !expected.profiles.empty());
        if (!reading.domain)
            continue;
        REQUIRE(reading.domain->profiles.size() == expected.profiles.size());
        for (std::size_t p = 0; p < expected.profiles.size(); ++p) {
            const DomainProfile& profile = reading.domain->profiles[p];
            CHECK(profile.party == expected.profiles[p].party);
            CHECK(std::abs(profile.reservation - expected.profiles[p].reservation) < 1e-12);
            CHECK(profile.discount == expected.profiles[p].discount);
            for (const Expected::Worth& worth : expected.worths)
                if (worth.party == profile.party) {
                    INFO(worth.party << " " << worth.outcome);
                    ++worths;
                    CHECK(std::abs(worth_of(profile, values_named(*reading.domain, worth.outcome)) - worth.worth) <
                          1e-9);
                }
        }
    }
    CHECK(tried >= 27);
    CHECK(worths >= 160);
}

TEST_CASE("issues of nested objectives come inner ones first, as GENIUS lists them") {
    const DomainReading reading = read_domain(
        "nested", parley::testing::domain_files_in(fs::path(PARLEY_ROOT) / "tests/fixtures/domains/nested-objective"));
    REQUIRE(reading.domain);
    CHECK(reading.domain->issues[0].name == "b");
    CHECK(reading.domain->issues[1].name == "a");
}
