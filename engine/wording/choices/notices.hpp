// What a person is told when something that was wanted could not be, or was, done in the preparing of a turn. Knows no
// layout.
#pragma once

#include "scenario/scenario.hpp"
#include "treaty/ids.hpp"

#include <string>
#include <string_view>

namespace parley::wording {

enum class NoticeOf : std::uint8_t {
    places_taken,    // two measures are ordered
    nothing_drafted, // to change back
    nothing_to_take_back,
    taken_back,
    no_draft_to_file,
    speech_incomplete,
    nothing_before_us,    // no proposal to answer
    article_first,        // a reason was given before the article was named
    one_article_at_least, // to accept
    choose_whom,          // of several
    two_articles_to_link, // at least
};
[[nodiscard]] std::string_view notice(NoticeOf what);

/// `thrown` is what the program's own fault says of itself.
[[nodiscard]] std::string delegation_could_not_decide(std::string_view thrown);
/// Of one whose plainest move failed as well, where somebody else has been told why and can do something about it.
[[nodiscard]] std::string delegation_does_not_go_on();

/// Of a party whose words on the table cannot be drafted from.
[[nodiscard]] std::string no_position(const scenario::PublicScenario& scenario, treaty::PartyId party);

} // namespace parley::wording
