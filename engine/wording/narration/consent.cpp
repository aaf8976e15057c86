// What those who must be heard make of a proposal, and what is agreed without them.
#include "wording/figures.hpp"
#include "wording/names.hpp"
#include "wording/narration/tell.hpp"
#include "wording/phrase.hpp"

namespace parley::wording::narration {

std::string tell(const Teller& teller, const rules::OpinionGiven& what) {
    const Arguments words{{"author", possessive(short_name_in_text(teller.open(), what.author))},
                          {"article", article_number(teller.open(), what.article)},
                          {"reason", reason_name(what.reason)}};
    switch (what.opinion) {
    case rules::Opinion::lives_with_it:
        return teller.by(what.by, "We were heard on {author} proposal and raise nothing.",
                         "{Delegation} was heard on {author} proposal and raises nothing.", words);
    case rules::Opinion::welcomes:
        return teller.by(what.by, "We welcome {author} proposal.", "{Delegation} welcomes {author} proposal.", words);
    case rules::Opinion::objects:
        return teller.by(what.by, "We object to {author} proposal. ({article}, {reason})",
                         "{Delegation} objects to {author} proposal. ({article}, {reason})", words);
    }
    return {};
}

std::string tell(const Teller& teller, const rules::AgreedUnheard& what) {
    const Arguments words{{"articles", articles_briefly(teller.open(), what.articles)}};
    return what.absent
               ? teller.by(what.by, "Agreed while we were not in the room, who were to be heard: {articles}.",
                           "Agreed while {delegation}, to be heard on it, was not in the room: {articles}.", words)
               : teller.by(what.by, "Agreed over our objection: {articles}.",
                           "Agreed over the objection of {delegation}: {articles}.", words);
}

} // namespace parley::wording::narration
