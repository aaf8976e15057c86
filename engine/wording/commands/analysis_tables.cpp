#include "wording/commands/analysis_tables.hpp"

#include "wording/figures.hpp"
#include "wording/phrase.hpp"

namespace parley::wording {

std::vector<std::string> columns_of_parties() {
    return {"party", "profile", "no deal", "most in the zone", "over no deal"};
}

std::string heading_of_theory() { return "Agreements of theory, by worth"; }

std::string no_agreement_of_theory() { return "There is none: the bargaining zone is empty."; }

std::string rule_of_theory(const std::string& name, const std::string& rule) {
    return phrase("{name}: {rule}.", {{"name", name}, {"rule", rule}});
}

std::string heading_of_trading() { return "Trading, checking, trust"; }

std::string heading_of_even_trust() { return "If everybody credited everybody alike"; }

std::vector<std::string> columns_of_trust(const scenario::PublicScenario& scenario) {
    std::vector<std::string> columns{"trust", "joint", "unchecked", "checking"};
    for (const scenario::Party& party : scenario.parties)
        columns.push_back(party.short_name);
    columns.emplace_back("texts in the zone");
    return columns;
}

std::string share_of_trust(int percent) { return phrase("{percent} %", {{"percent", std::to_string(percent)}}); }

std::string note_on_trust() {
    return "joint: the most together; unchecked: the same without verification; checking: the difference; then the "
           "most "
           "over no deal in the zone, by party.";
}

std::string heading_of_profiles(const scenario::PublicScenario& scenario) {
    return phrase("{title}: the bargaining zone, whatever the parties are", {{"title", scenario.title}});
}

std::vector<std::string> columns_of_profiles(const scenario::PublicScenario& scenario) {
    std::vector<std::string> columns;
    for (const scenario::Party& party : scenario.parties)
        columns.push_back(party.short_name);
    columns.insert(columns.end(), {"chance", "joint"});
    for (const scenario::Party& party : scenario.parties)
        columns.push_back(party.adjective);
    columns.insert(columns.end(), {"fair share", "texts in the zone"});
    return columns;
}

std::string chance_of_profiles(std::int64_t in_a_million) {
    return phrase("{percent} %", {{"percent", with_decimal(in_a_million / 100)}});
}

std::string note_on_profiles() {
    return "joint: the most together; then the most over no deal in the zone, by party; fair share: the worth of the "
           "Kalai-Smorodinsky agreement.";
}

} // namespace parley::wording
