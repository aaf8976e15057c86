#include "tests/scenario/invented_domain.hpp"

#include "tests/catch.hpp"
#include "tests/scenario/domain_folder.hpp"

#include <cmath>

namespace parley::testing {

using namespace parley::scenario;

void read_each(const std::vector<Invented>& all, const std::string& ending) {
    for (const Invented& invented : all) {
        INFO(invented.name);
        std::vector<DomainFile> files{{"domain" + ending, invented.domain}};
        Texts profiles = invented.profiles;
        if (profiles.size() == 1)
            profiles.push_back(profiles[0]);
        for (std::size_t p = 0; p < profiles.size(); ++p)
            files.push_back({"p" + std::to_string(p + 1) + ending, profiles[p]});
        const DomainReading reading = read_domain("invented", files);
        std::string told, all_told;
        for (const DomainFault& fault : reading.faults) {
            all_told += in_short(fault) + "\n";
            // Of two like profiles a warning stands twice.
            if (invented.profiles.size() == 1 && fault.file.starts_with("p2") &&
                severity_of(fault.code) == Severity::warning && ending == ".xml")
                continue;
            told += (told.empty() ? "" : " ") + std::to_string(static_cast<unsigned>(fault.code));
            CHECK((fault.file.empty() || fault.place.line > 0 || invented.worths.empty() ||
                   severity_of(fault.code) == Severity::warning));
        }
        INFO(all_told);
        CHECK(told == invented.told);
        REQUIRE(reading.domain.has_value() == !invented.worths.empty());
        for (const auto& [values, worth] : invented.worths)
            CHECK(std::abs(worth_of(reading.domain->profiles[0], values) - worth) < 1e-9);
    }
}

} // namespace parley::testing
