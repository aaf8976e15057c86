// Those who govern: what they credit one another, when they go, what is left to those who come after them; and what was
// announced with a condition.
#include "wording/figures.hpp"
#include "wording/names.hpp"
#include "wording/narration/tell.hpp"
#include "wording/pages/horizon.hpp"

namespace parley::wording::narration {

std::string tell(const Teller& teller, const rules::PersonTrustMoved& what) {
    return phrase("Between leaders, {our} trust in {us} {from} → {to}: {cause}.",
                  {{"our", teller.ours(what.in) ? "our" : teller.our_or(what.in)},
                   {"us", teller.us_or(what.of)},
                   {"from", std::to_string(what.to - what.by)},
                   {"to", std::to_string(what.to)},
                   {"cause", teller.cause()}});
}

std::string tell(const Teller& teller, const rules::WordWithdrawn& what) {
    return teller.by(what.word.by, "{Clause} is agreed: we take back what we announced, {measure}.",
                     "{Clause} is agreed: {capital} takes back what it announced, {measure}.",
                     {{"clause", wanted_clause(teller.open(), *what.word.terms.unless)},
                      {"measure", measure_name(teller.open(), what.word.by, what.word.measure)}});
}

std::string tell(const Teller& teller, const rules::AuthorsLeft& what) {
    return teller.by(
        what.party,
        "Those of us who gave our word govern no longer. What our successors drop is said here; with the "
        "rest they go on.",
        "In {capital} those who gave their word govern no longer. What their successors drop is said here; "
        "with the rest they go on.");
}

std::string tell(const Teller& teller, const rules::UndertakingDropped& what) {
    return teller.by(what.by, "Our new leaders do not go on with an undertaking of their predecessors: {provision}.",
                     "The new leaders in {capital} do not go on with an undertaking: {provision}.",
                     {{"provision", provision_name(teller.open(), what.provision)}});
}

} // namespace parley::wording::narration
