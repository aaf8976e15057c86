// Steps as JSON values and back. Variants are {"Tag": {…}}; parties, articles, provisions, measures, constituencies and
// profiles stand by the scenario's own ids, options by their rung, worth in hundredths of a point. Private to the
// journal.
#pragma once

#include "game/game.hpp"

#include <boost/json/value.hpp>
#include <optional>
#include <string>
#include <string_view>

namespace parley::game {

/// The parts of a step that are saved: not where its events end nor whether it moved on, which carrying it out tells
/// again.
[[nodiscard]] boost::json::value encode_step(const scenario::Scenario& scenario, const Step& step);

/// A digest in a journal: sixteen hexadecimal digits, small letters.
[[nodiscard]] std::string digest_text(std::uint64_t digest);
/// Nothing for any other text.
[[nodiscard]] std::optional<std::uint64_t> digest_of_text(std::string_view text);

/// What is wrong with a value that should have been a step.
struct StepFault {
    bool unknown_party{};
    bool of_another_shape{}; // a key is missing or is one too many: in another format it might be right
    std::string detail;      // "action.ProposePackage.tone: frim"
};
/// A step as `format` writes it, oldest_journal_format to journal_format. Strict: no key that this format has is
/// missing, none is unknown to it, no number is not a whole one in its range; what later formats tell stays as it is
/// made. Whether the action is allowed is not asked here. Never asserts, whatever the value.
[[nodiscard]] core::Result<Step, StepFault> decode_step(const scenario::Scenario& scenario,
                                                        const boost::json::value& value, int format);

} // namespace parley::game
