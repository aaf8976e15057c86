#include "wording/hints.hpp"

namespace parley::wording {

std::string_view hint(Hint about) {
    switch (about) {
    case Hint::opening:
        return "A text is worth signing when it is worth more to you than no agreement, and they must find the same. "
               "What they are really after, nobody has told you.";
    case Hint::briefing:
        return "Every number that moved has a cause. What your capital asks of this session brings political capital "
               "when it is done.";
    case Hint::capitals:
        return "Capital buys leverage, trust, support at home or knowledge; what is not spent is kept. Nobody sees "
               "what "
               "you file until everybody has filed.";
    case Hint::no_measures_yet:
        return "In a first game, measures away from the table begin at the next meeting.";
    case Hint::table:
        return "Look for a trade: what costs you little and is worth much to them, against the reverse.";
    case Hint::table_in_words:
        return "Look for a trade: what costs you little and is worth much to them, against the reverse. “text” shows "
               "the draft, “article 2” its ladders with their worth to you.";
    case Hint::composer_in_words:
        return "A promise counts for what trust and checking make of it: add verification and watch the worth rise. "
               "Type “2: id=option …” to set several clauses at once. In the bar, # is what the text is worth and | "
               "what no agreement is.";
    case Hint::first_bracket:
        return "The text is full of brackets: ours and theirs. Open one that they want and that costs us little; then "
               "one that we want and that costs them little. Not sure which? Ask them first.";
    case Hint::ladder:
        return "Each rung says what it is worth to us. Choose one: its whole article joins our proposal.";
    case Hint::linkage:
        return "Two articles or more: link them, so that they cannot take the half they like. Then watch the bar: "
               "above "
               "the no-deal line it is better for us than leaving.";
    case Hint::tabling:
        return "Watch the bar: above the no-deal line the text is better for us than leaving. A promise counts for "
               "what "
               "trust and checking make of it, so add checking. Then table it.";
    case Hint::agreed:
        return "Everything is agreed, subject to the capitals. Above the no-deal line the text can be initialled; "
               "below it, ask for something better.";
    case Hint::refused:
        return "They have named an article and a reason, and that is worth knowing. Mend that, or give elsewhere, and "
               "table it again.";
    case Hint::proposal_to_answer:
        return "Above your no-deal line a text is better than none. A part of a package can be accepted only by whole "
               "articles; a refusal must name an article and a reason, and tells them something.";
    case Hint::question:
        return "An answer is on record. A true one lets them trade on it; deflecting tells nothing and earns no "
               "question in return.";
    case Hint::sounding:
        return "What is welcomed in the back channel is expected to be accepted when it is tabled.";
    case Hint::incident:
        return "The next incident ends the talks. A line agreed earlier can now be used.";
    case Hint::assessment:
        return "Say how likely you think each intention is, in percent. The debrief compares it with the truth: "
               "certainty pays only when it is right.";
    case Hint::ratification:
        return "Every constituency with a veto must reach its threshold. One repair is possible.";
    case Hint::conduct:
        return "Every undertaking is kept unless you say otherwise. Being caught costs more than cheating saves; "
               "whether to "
               "count on not being seen, the two sums beside it say.";
    case Hint::finding:
        return "A finding may be false. Raising it costs least; the strongest answers end the most.";
    }
    return "";
}

} // namespace parley::wording
