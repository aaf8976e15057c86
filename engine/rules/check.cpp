#include "rules/check.hpp"

#include "core/variant_match.hpp"
#include "rules/phases/answer.hpp"
#include "rules/phases/capitals.hpp"
#include "rules/phases/close.hpp"
#include "rules/phases/dispute.hpp"
#include "rules/phases/implementation.hpp"
#include "rules/phases/propose.hpp"
#include "rules/phases/ratification.hpp"
#include "rules/phases/speak.hpp"
#include "rules/procedure/single_text.hpp"

namespace parley::rules {

std::optional<Refusal> check(const View& view, const Action& action) {
    if (std::holds_alternative<Ended>(view.open().phase))
        return Refusal{.code = RefusalCode::game_is_over, .rule = Rule::game_over};
    return core::match(
        action, [&](const FileMeasures& a) { return check_capitals(view, a); },
        [&](const RespondToIncident& a) { return check_close(view, a); },
        [&](const FileAssessment& a) { return check_close(view, a); },
        [&](const FileRatification& a) { return check_ratification(view, a); },
        [&](const FileConduct& a) { return check_implementation(view, a); },
        [&](const AnswerFinding& a) { return check_dispute(view, a); },
        [&](const auto& a) { return check_table(view, a); });
}

} // namespace parley::rules
