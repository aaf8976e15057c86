#include "wording/zone_sentence.hpp"

#include "tests/game/playing.hpp"

using namespace parley;
using namespace parley::testing;
using analysis::ZoneCode;

TEST_CASE("every finding of the zone has a sentence with its place, its code and no blank left open") {
    const scenario::PublicScenario& open = small_scenario()->open;
    for (const ZoneCode code : {ZoneCode::zone_empty, ZoneCode::red_lines_leave_no_zone, ZoneCode::red_lines_contradict,
                                ZoneCode::zone_not_shown, ZoneCode::purely_distributive, ZoneCode::other_profile_empty})
        for (const bool known : {false, true}) {
            analysis::ZoneFinding finding;
            finding.code = code;
            finding.reservation = core::Points{1234};
            if (known) {
                finding.most = core::Points{-149};
                finding.lines.push_back({rules::PartyId(1), {rules::ProvisionId(1), treaty::Bound::at_most, 1}});
            }
            const std::string sentence = wording::sentence(open, "file.yaml", finding);
            INFO(sentence);
            CHECK(sentence.starts_with("file.yaml: error Z00" + std::to_string(static_cast<int>(code)) + ": "));
            CHECK(sentence.size() > 60);
            CHECK(sentence.find('{') == sentence.npos);
            CHECK(sentence.back() == '.');
        }
    analysis::ZoneFinding finding;
    finding.code = ZoneCode::zone_empty;
    finding.most = core::Points{-149};
    finding.reservation = core::Points{1234};
    CHECK(wording::sentence(open, "f", finding).find("North can have −1.5 at most and needs 12.3.") !=
          std::string::npos);
}
