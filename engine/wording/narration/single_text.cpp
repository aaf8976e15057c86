// The single text and a clock that is stopped: what was laid, judged, opened.
#include "wording/choices/single_text_words.hpp"
#include "wording/names.hpp"
#include "wording/narration/tell.hpp"

namespace parley::wording::narration {

std::string tell(const Teller& teller, const rules::EditionLaid& what) {
    return teller.by(
        what.by, "We lay edition {number} of the single text: {articles}.",
        "{Delegation} lays edition {number} of the single text: {articles}.",
        {{"number", std::to_string(what.number)}, {"articles", article_names(teller.open(), what.edition.articles)}});
}

std::string tell(const Teller& teller, const rules::EditionCriticised& what) {
    return teller.by(what.by, "We tell the drafter, and nobody else: {asked}.",
                     "{Delegation} tells the drafter, and nobody else: {asked}.",
                     {{"asked", criticisms_words(teller.open(), what.criticisms)}});
}

std::string tell(const Teller& teller, const rules::EditionJudged& what) {
    return teller.by(what.by, "Our verdict on the single text is sealed.",
                     "The verdict of {delegation} on the single text is sealed.");
}

std::string tell(const Teller&, const rules::EditionOpened& what) {
    const Arguments number{{"number", std::to_string(what.number)}};
    return what.agreed
               ? phrase("The verdicts on edition {number} are opened: yes from all.", number)
               : phrase("The verdicts on edition {number} are opened: not yet. No names, and no count.", number);
}

std::string tell(const Teller& teller, const rules::CriticismHeeded& what) {
    return what.heeded ? teller.by(what.by, "The new edition takes up what we asked.",
                                   "The new edition takes up what {delegation} asked.")
                       : teller.by(what.by, "All asked the same of the text, and the new edition does not do it.",
                                   "{Delegation} asked the same as everybody, and the new edition does not do it.");
}

std::string tell(const Teller& teller, const rules::ClockStopped& what) {
    return phrase("The clock is stopped, for {parties} would have it so. The printed date stays.",
                  {{"parties", party_names(teller.open(), what.by)}});
}

} // namespace parley::wording::narration
