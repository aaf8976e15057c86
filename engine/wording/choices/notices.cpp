#include "wording/choices/notices.hpp"

#include "wording/names.hpp"
#include "wording/phrase.hpp"

namespace parley::wording {

std::string_view notice(NoticeOf what) {
    switch (what) {
    case NoticeOf::places_taken:
        return "Two measures are ordered already; take one off first.";
    case NoticeOf::nothing_drafted:
        return "Nothing has been changed yet.";
    case NoticeOf::nothing_to_take_back:
        return "There is nothing to take back: somebody has acted since, or you have not acted yet.";
    case NoticeOf::taken_back:
        return "Your last step is taken back.";
    case NoticeOf::no_draft_to_file:
        return "Draft something first.";
    case NoticeOf::speech_incomplete:
        return "Something is still missing.";
    case NoticeOf::nothing_before_us:
        return "There is no proposal of theirs to answer.";
    case NoticeOf::article_first:
        return "Name the article first.";
    case NoticeOf::one_article_at_least:
        return "Choose at least one article.";
    case NoticeOf::choose_whom:
        return "Say to whom first.";
    case NoticeOf::two_articles_to_link:
        return "A linkage needs at least two articles of the package.";
    }
    return {};
}

std::string delegation_could_not_decide(std::string_view thrown) {
    return phrase(
        "A computer delegation could not decide, by a fault of the program ({thrown}); it made its plainest move.",
        {{"thrown", std::string(thrown)}});
}

std::string delegation_does_not_go_on() {
    return "A computer delegation cannot go on, by a fault of the program. All that was played is kept: in a class the "
           "teacher can let it try again, else whoever opens the game again.";
}

std::string no_position(const scenario::PublicScenario& scenario, treaty::PartyId party) {
    return phrase("{Party} has no position on anything that may be tabled now.",
                  {{"party", party_name(scenario, party)}});
}

} // namespace parley::wording
