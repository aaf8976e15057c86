#include "wording/commands/analysis_options.hpp"

#include "wording/phrase.hpp"

namespace parley::wording {

std::string trust_for_parties_wanted(const std::string& given) {
    return phrase("--trust is a percentage, or PARTY:PARTY=PERCENTAGE with two parties of the scenario by their ids, "
                  "not “{given}”.",
                  {{"given", given}});
}

std::string picture_of_one_combination() {
    return "--all-profiles gives a table or JSON; a picture is of one combination of profiles.";
}

std::string keeping_stands_alone() {
    return "--keeping gives a table or JSON, over every profile and at the trust of the start: leave out --trust, "
           "--all-profiles and the parties' options.";
}

std::string all_profiles_leave_none(const std::string& party) {
    return phrase("--all-profiles goes over every profile: leave out --{party}.", {{"party", party}});
}

} // namespace parley::wording
