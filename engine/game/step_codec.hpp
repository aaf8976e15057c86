// Steps as JSON values and back. Variants are {"Tag": {…}}; parties, articles, provisions, measures, constituencies and
// profiles stand by the scenario's own ids, options by their rung, worth in hundredths of a point. Private to the
// journal.
#pragma once

#include "game/game.hpp"

#include <boost/json/value.hpp>

namespace parley::game {

/// The parts of a step that are saved: not where its events end nor whether it moved on, which carrying it out tells
/// again.
[[nodiscard]] boost::json::value encode_step(const scenario::Scenario& scenario, const Step& step);

/// What is wrong with a value that should have been a step.
struct StepFault {
    bool unknown_party{};
    std::string detail; // "action.ProposePackage.tone: frim"
};
/// Strict: no key missing or unknown, no number that is not a whole one in its range; what journals of an older format
/// did not have may be missing there. Whether the action is allowed is not asked here. Never asserts, whatever the
/// value.
[[nodiscard]] core::Result<Step, StepFault> decode_step(const scenario::Scenario& scenario,
                                                        const boost::json::value& value, int format);

} // namespace parley::game
