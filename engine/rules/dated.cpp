#include "rules/dated.hpp"

namespace parley::rules {

bool is_later(const scenario::PublicScenario& scenario, const Public& open, std::string_view day) {
    return !day.empty() && open.session < scenario.sessions.size() && day >= scenario.sessions[open.session].date;
}

bool may_be_told(const scenario::PublicScenario& scenario, const Public& open, std::string_view day) {
    return std::holds_alternative<Ended>(open.phase) || !is_later(scenario, open, day);
}

} // namespace parley::rules
