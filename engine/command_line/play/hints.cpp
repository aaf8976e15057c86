#include "command_line/play/hints.hpp"

#include "wording/hints.hpp"

namespace parley::command_line {

std::string_view hint_for(Beat beat) {
    switch (beat) {
    case Beat::capitals:
        return wording::hint(wording::Hint::capitals);
    case Beat::table:
        return "Look for a trade: what costs you little and is worth much to them, against the reverse. “text” shows "
               "the draft, “article 2” its ladders with their worth to you.";
    case Beat::proposal_to_answer:
        return wording::hint(wording::Hint::proposal_to_answer);
    case Beat::composer:
        return "A promise counts for what trust and checking make of it: add verification and watch the worth rise. "
               "Type “2: id=option …” to set several clauses at once. In the bar, # is what the text is worth and | "
               "what no agreement is.";
    case Beat::question:
        return wording::hint(wording::Hint::question);
    case Beat::sounding:
        return wording::hint(wording::Hint::sounding);
    case Beat::incident:
        return wording::hint(wording::Hint::incident);
    case Beat::assessment:
        return wording::hint(wording::Hint::assessment);
    case Beat::ratification:
        return wording::hint(wording::Hint::ratification);
    case Beat::conduct:
        return wording::hint(wording::Hint::conduct);
    case Beat::finding:
        return wording::hint(wording::Hint::finding);
    }
    return "";
}

} // namespace parley::command_line
