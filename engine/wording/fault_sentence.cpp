#include "wording/sentences.hpp"

#include "core/plain_text.hpp"
#include "scenario/fault_code.hpp"
#include "wording/outside/odd_characters.hpp"

#include <algorithm>
#include <array>
#include <cstdio>
#include <utility>

namespace parley::wording {

namespace {

using scenario::Fault;
using scenario::FaultCode;

/// The sentence of a code; {1}, {2} and {3} stand for the fault's words in their order.
std::string_view pattern(FaultCode code) {
    switch (code) {
    case FaultCode::syntax:
        return "this cannot be read as YAML: {1}";
    case FaultCode::encoding:
        return "the text is not valid UTF-8 from here on";
    case FaultCode::control:
        return "the character {1} may not stand in a scenario file";
    case FaultCode::too_large:
        return "the file has {1} bytes; at most {2} are read";
    case FaultCode::too_deep:
        return "lists and mappings are nested more than {1} deep";
    case FaultCode::too_many_nodes:
        return "the file holds more than {1} values";
    case FaultCode::too_long:
        return "this value is longer than {1} bytes";
    case FaultCode::anchor:
        return "anchors (&) are not allowed: write the value out";
    case FaultCode::alias:
        return "aliases (*) are not allowed: write the value out";
    case FaultCode::tag:
        return "tags (!) are not allowed: the key says of what type its value is";
    case FaultCode::document:
        return "a scenario file holds one document; a further one begins here";
    case FaultCode::directive:
        return "directives (%) are not allowed";
    case FaultCode::empty_file:
        return "the file is empty";
    case FaultCode::unknown_key:
        return "unknown key `{1}`";
    case FaultCode::duplicate_key:
        return "the key `{1}` stands here for the second time";
    case FaultCode::missing_key:
        return "the key `{1}` is missing";
    case FaultCode::key_shape:
        return "a key must be one word or name, up to 100 bytes long";
    case FaultCode::shape:
        return "expected {1}, found {2}";
    case FaultCode::no_value:
        return "nothing is written here; expected {1}";
    case FaultCode::one_key:
        return "exactly one of these keys must stand here: {1}";
    case FaultCode::version:
        return "this is format {1}; this program reads format {2}";
    case FaultCode::first_key:
        return "the format version `parley` must be the first key";
    case FaultCode::number_shape:
        return "`{1}` is not {2}";
    case FaultCode::range:
        return "{1} is out of range: from {2} to {3}";
    case FaultCode::id_shape:
        return "`{1}` is no id: {2}, digits, `_` and `-`, a letter first";
    case FaultCode::choice:
        return "`{1}` is not one of {2}";
    case FaultCode::yes_no:
        return "`{1}` is neither `yes` nor `no`";
    case FaultCode::date_shape:
        return "`{1}` is not a day of the calendar written as YYYY-MM-DD";
    case FaultCode::too_many:
        return "too many: {1} {2}; at most {3}";
    case FaultCode::too_few:
        return "too few: {1} {2}; at least {3}";
    case FaultCode::unknown_name:
        return "there is no {1} `{2}`";
    case FaultCode::party_missing:
        return "the party `{1}` is missing; every party must be named here";
    case FaultCode::own_name:
        return "the party `{1}` may not name itself here";
    case FaultCode::defined_twice:
        return "the {1} `{2}` is defined already in line {3}";
    case FaultCode::name_missing:
        return "the {1} `{2}` is missing";
    case FaultCode::named_twice:
        return "`{1}` stands in this list for the second time";
    case FaultCode::priors:
        return "the priors sum to {1}; they must sum to 100";
    case FaultCode::calendar_order:
        return "the session of {1} stands after that of {2}";
    case FaultCode::verifier_count:
        return "{1} numbers are given; the verifier `{3}` needs {2}, one for each option and its status quo";
    case FaultCode::concern_count:
        return "{1} numbers are given; the concern needs {2}, one for each option of `{3}` and its status quo";
    case FaultCode::threshold_count:
        return "{1} thresholds are given and {2} needed: one for each option of the form, or a single one without a "
               "form";
    case FaultCode::status_quo_value:
        return "the status quo must count 0, not {1}";
    case FaultCode::mirror_not_mutual:
        return "`{1}` does not name this provision as its mirror";
    case FaultCode::mirror_same_obligor:
        return "the party `{1}` is bound by both sides of the mirror";
    case FaultCode::self_verified:
        return "a provision cannot verify itself";
    case FaultCode::not_on_ladder:
        return "`{2}` has no option {1}; its highest is {3}";
    case FaultCode::red_lines_conflict:
        return "no option of `{1}` satisfies all red lines: at least {2} and at most {3}";
    case FaultCode::effect_not_allowed:
        return "this effect cannot stand here: {1}";
    case FaultCode::after_calendar:
        return "{1} lies after the last session, {2}";
    case FaultCode::trust_against_conduct:
        return "trust of {1} lies more than 10 from {2}, the compliance of `{3}` weighted by its priors; change "
               "one of them, or say why under `trust_reasons`";
    case FaultCode::circular_requirement:
        return "`{1}` requires itself, directly or by what it requires, and can never be taken";
    case FaultCode::session_not_held:
        return "there is no session {1}; the calendar has {2}";
    case FaultCode::country_code:
        return "`{1}` is not the code of a country; three capitals are expected, such as POL";
    case FaultCode::number_twice:
        return "two articles have the number {1}";
    case FaultCode::file_name:
        return "the id `{1}` is not the name of the file, `{2}`; the program finds a scenario by its file's name";
    case FaultCode::odd_blank:
        return "the character {1} looks like a blank and is none to YAML; write an ordinary space";
    case FaultCode::one_right_answer:
        return "{1} of the answers are right; exactly one must be";
    case FaultCode::equal_answers:
        return "this answer stands in line {1} already";
    case FaultCode::long_text:
        return "{1} characters; at most {2} have room here";
    case FaultCode::private_term:
        return "`{1}` is known to one delegation alone; what opens a lock, or moves a course outside, everybody sees";
    case FaultCode::passing_term:
        return "`{1}` speaks of the session at hand, which is over at the next briefing, when this is read";
    case FaultCode::too_many_wanted:
        return "{1} of {2} conditions can never hold; ask for {2} at most";
    case FaultCode::instructed_twice:
        return "there is an instruction on `{1}` with such a bound already";
    case FaultCode::no_third_party:
        return "a single text is drafted by a third party, and there are only two";
    case FaultCode::ceiling_elsewhere:
        return "`{1}` is in no article that is treated here, so that it needs no ceiling";
    case FaultCode::agenda_beside_rooms:
        return "this forum has rooms, and each of them has its own agenda: leave this one out";
    case FaultCode::no_such_step:
        return "there is no step {1} of `{2}`; it has {3}";
    case FaultCode::needs_itself:
        return "an option cannot need its own provision";
    case FaultCode::melt_count:
        return "as many numbers are expected as there are sessions, what is left of the worth at each: {2}, not {1}";
    case FaultCode::course_has_seat:
        return "`{1}` is a party; what has a seat is bound by the text and stands in no course outside";
    case FaultCode::no_persons:
        return "this speaks of trust between persons, and `world` has no `persons`";
    case FaultCode::no_counter_move:
        return "`unless` is for measures of pressure that are announced and aimed at nobody";
    case FaultCode::checked_twice:
        return "a provision that falls due when its authors have left may be verified by one provision at most, where "
               "`kept_by` hands it over";
    case FaultCode::further_faults:
        return "{1} further faults are not shown";
    case FaultCode::many_words:
        return "{1} words; at most {2} are read with pleasure";
    case FaultCode::no_source:
        return "this {1} has no source; an invented one says so by a source of the kind `invented`";
    case FaultCode::nobody_cares:
        return "nobody cares about `{1}`: it is worth 0 to all and no constituency minds it";
    case FaultCode::dominated_option:
        return "option {1} is worth no more to anybody than option {2}, and less to somebody";
    case FaultCode::swing:
        return "its options differ by {1} points at most; between 2 and 30 make a choice worth bargaining over";
    case FaultCode::unused_source:
        return "nothing cites the source `{1}`";
    case FaultCode::idle_red_line:
        return "this red line forbids nothing";
    case FaultCode::idle_discovery:
        return "this has no meaning for a measure that is not covert";
    case FaultCode::never_on_agenda:
        return "`{1}` is on the agenda of no session and no effect opens it";
    case FaultCode::reasoned_trust:
        return "trust of {1} lies more than 10 from {2}, the compliance of `{3}` weighted by its priors; the file says "
               "why: {4}";
    case FaultCode::text_cut:
        return "the text ends here: `{1}` is a comment; put the text in quotes, or the comment on a line of its own";
    case FaultCode::read_as:
        return "`{1}` is read as {2}";
    case FaultCode::typed_word:
        return "`{2}` is a word that players type: where it is the id of a {1} as well, one of the two cannot be typed";
    case FaultCode::idle_fading:
        return "`{1}` verifies nothing, so that nothing of it can fade";
    case FaultCode::idle_instruction:
        return "this instruction forbids nothing that is not forbidden already";
    case FaultCode::idle_consent:
        return "`{1}` has its word on this article anyway, being bound by it or named among those who must agree";
    case FaultCode::idle_ceiling:
        return "a ceiling at the highest option of `{1}` forbids nothing";
    case FaultCode::nothing_measured:
        return "no question is asked both before and after the game, so that nothing says what was learnt";
    }
    return "this cannot be used";
}

/// What the YAML reader says most often, as an author can act on it; its own words otherwise.
std::string_view explained(std::string_view message) {
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 12> known{{
        {"illegal map value", "a colon too many; text that holds `: ` must stand in quotes"},
        {"illegal document indicator in scalar", "a quote that was opened before is never closed"},
        {"illegal EOF in scalar", "a quote that was opened before is never closed"},
        {"end of map not found", "the indentation does not fit, or text that begins with a quote goes on after it"},
        {"end of sequence not found", "the indentation of this list does not fit"},
        {"end of map flow not found", "a `{` that was opened before is never closed, or a comma is missing"},
        {"end of sequence flow not found", "a `[` that was opened before is never closed, or a comma is missing"},
        {"unknown token", "put the text around this character in quotes"},
        {"illegal flow end", "this `]` or `}` does not close what was opened last"},
        {"a tab cannot indent", "a tab stands here; indent with spaces"},
        {"a line that goes on is not indented",
         "this line goes on what was opened before; indent it further than its key"},
        {"illegal block entry", "a list item cannot stand here; look at the indentation"},
    }};
    for (const auto& [words, meaning] : known)
        if (message == words)
            return meaning;
    return message;
}

/// Whether the first word of the fault is a key, a name, a word or a number as the file has it.
bool cites_a_word(FaultCode code) {
    static constexpr std::array codes{FaultCode::unknown_key,   FaultCode::duplicate_key, FaultCode::number_shape,
                                      FaultCode::id_shape,      FaultCode::choice,        FaultCode::yes_no,
                                      FaultCode::date_shape,    FaultCode::party_missing, FaultCode::own_name,
                                      FaultCode::defined_twice, FaultCode::named_twice,   FaultCode::file_name};
    return std::find(codes.begin(), codes.end(), code) != codes.end();
}

std::string odd_in(const Fault& fault) {
    std::string_view word;
    if (cites_a_word(fault.code) && !fault.words.empty())
        word = fault.words.front();
    if (fault.code == FaultCode::unknown_name && fault.words.size() > 1)
        word = fault.words[1];
    if (fault.code == FaultCode::shape && fault.words.size() > 1)
        word = fault.words[1];
    return odd_characters(word, Alphabet::ascii);
}

std::string filled(const Fault& fault) {
    std::string text;
    std::string_view rest = pattern(fault.code);
    while (!rest.empty()) {
        if (rest.size() > 2 && rest[0] == '{' && rest[2] == '}') {
            const auto index = static_cast<std::size_t>(rest[1] - '1');
            if (index < fault.words.size())
                text += fault.code == FaultCode::syntax ? explained(fault.words[index]) : fault.words[index];
            rest.remove_prefix(3);
        } else {
            text += rest.front();
            rest.remove_prefix(1);
        }
    }
    return text;
}

std::string with_place_and_nearest(const Fault& fault) {
    std::string text = filled(fault) + odd_in(fault);
    if (!fault.nearest.empty())
        text += "; did you mean `" + fault.nearest + "`?";
    for (std::size_t i = 0; i < fault.path.size(); ++i)
        text += (i == 0 ? " (in " : " > ") + fault.path[i];
    return fault.path.empty() ? text : text + ")";
}

} // namespace

std::string sentence(std::string_view file, const Fault& fault) {
    std::array<char, 24> code{};
    std::snprintf(code.data(), code.size(), "S%03u", static_cast<unsigned>(fault.code));
    std::string text(file);
    text += ":" + std::to_string(fault.place.line) + ":" + std::to_string(fault.place.column) + ": ";
    text += fault.severity == scenario::Severity::error ? "error " : "warning ";
    return core::visible(text + std::string(code.data()) + ": " + with_place_and_nearest(fault));
}

std::string told_plainly(std::string_view file, const Fault& fault) {
    return core::visible(std::string(file) + ", line " + std::to_string(fault.place.line) + ": " +
                         with_place_and_nearest(fault));
}

} // namespace parley::wording
