#include "wording/commands/accounts.hpp"

#include "wording/names.hpp"
#include "wording/opponents.hpp"
#include "wording/phrase.hpp"

namespace parley::wording {

std::string as_told_to(const scenario::PublicScenario& scenario, treaty::PartyId seat) {
    return phrase("As told to the {adjective} delegation.", {{"adjective", scenario.at(seat).adjective}});
}

std::string as_told_to_all() { return "As told to every delegation: what is public, until the game is over."; }

std::string as_told_with_reasons(const scenario::PublicScenario& scenario, treaty::PartyId seat) {
    return phrase("As told to the {adjective} delegation. Beside the line, the computer delegations’ notebooks; points "
                  "there are each delegation’s own.",
                  {{"adjective", scenario.at(seat).adjective}});
}

std::string account_breaks_off() { return "The game is not over."; }

std::string seat_passes(const scenario::PublicScenario& scenario, treaty::PartyId seat, std::string_view from,
                        std::string_view to) {
    return phrase(
        "From here on {holder} leads the {adjective} delegation, no longer {former}.",
        {{"holder", holder_in_text(to)}, {"adjective", scenario.at(seat).adjective}, {"former", holder_in_text(from)}});
}

std::string noted_decision(const scenario::PublicScenario& scenario, treaty::PartyId party, const std::string& did,
                           const std::string& why) {
    return phrase("{capital}: {did}. {why}", {{"capital", capital_name(scenario, party)}, {"did", did}, {"why", why}});
}

std::string noted_belief(const std::string& believed) { return phrase("Believed: {what}", {{"what", believed}}); }

std::string noted_wish(const std::string& wanted) { return phrase("Wanted: {what}", {{"what", wanted}}); }

std::string noted_weighing() { return "Weighed:"; }

} // namespace parley::wording
