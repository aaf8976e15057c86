#include "command_line/play/hints.hpp"

namespace parley::command_line {

std::string_view hint_for(Beat beat) {
    switch (beat) {
    case Beat::capitals:
        return "Capital buys leverage, trust, support at home or knowledge; what is not spent is kept. Nobody sees "
               "what you file until everybody has filed.";
    case Beat::table:
        return "Look for a trade: what costs you little and is worth much to them, against the reverse. “text” shows "
               "the draft, “article 2” its ladders with their worth to you.";
    case Beat::proposal_to_answer:
        return "Above your no-deal line a text is better than none. A part of a package can be accepted only by whole "
               "articles; a refusal must name an article and a reason, and tells them something.";
    case Beat::composer:
        return "A promise counts for what trust and checking make of it: add verification and watch the worth rise. "
               "Type “2: id=option …” to set several clauses at once. In the bar, # is what the text is worth and | "
               "what no agreement is.";
    case Beat::question:
        return "An answer is on record. A true one lets them trade on it; deflecting tells nothing and earns no "
               "question in return.";
    case Beat::sounding:
        return "What is welcomed in the back channel is expected to be accepted when it is tabled.";
    case Beat::incident:
        return "The next incident ends the talks. A line agreed earlier can now be used.";
    case Beat::assessment:
        return "Say how likely you think each intention is, in percent. The debrief compares it with the truth: "
               "certainty pays only when it is right.";
    case Beat::ratification:
        return "Every constituency with a veto must reach its threshold. One repair is possible.";
    case Beat::conduct:
        return "Every undertaking is kept unless you say otherwise. Being caught costs more than cheating saves.";
    case Beat::finding:
        return "A finding may be false. Raising it costs least; the strongest answers end the most.";
    }
    return "";
}

} // namespace parley::command_line
