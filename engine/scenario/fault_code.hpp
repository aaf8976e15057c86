// The stable codes of the faults of a scenario file, with the words each one carries for its sentence. The sentences
// themselves are in wording/fault_sentence.cpp.
#pragma once

#include "scenario/fault.hpp"

#include <array>

namespace parley::scenario {

/// A number is never used again for another fault. From 80 on they are warnings. In brackets: the words, in order.
enum class FaultCode : std::uint16_t {
    // The file as text
    syntax = 1,         // [what the YAML reader says]
    encoding = 2,       // not UTF-8
    control = 3,        // a control character [its code point]
    too_large = 4,      // [bytes, most bytes]
    too_deep = 5,       // [most levels]
    too_many_nodes = 6, // [most]
    too_long = 7,       // one value [most characters]
    anchor = 8,
    alias = 9,
    tag = 10,       // [the tag]
    document = 11,  // a further document
    directive = 12, // a line with %
    empty_file = 13,

    // Keys and shapes
    unknown_key = 14,   // [the key]
    duplicate_key = 15, // [the key]
    missing_key = 16,   // [the key]
    key_shape = 17,     // a key that is no single word
    shape = 18,         // [what is expected, what is there]
    no_value = 19,      // [what is expected]
    one_key = 20,       // exactly one of these keys [the keys]
    version = 21,       // [what is written, what this reader reads]
    first_key = 22,     // the version must come first
    number_shape = 23,  // [what is written, what is expected]
    range = 24,         // [what is written, least, most]
    id_shape = 25,      // [what is written, what is expected]
    choice = 26,        // [what is written, the choices]
    yes_no = 27,        // [what is written]
    date_shape = 28,    // [what is written]
    too_many = 29,      // [how many, of what, most]
    too_few = 30,       // [how many, of what, least]

    // Names
    unknown_name = 31,  // [the kind, the name]
    party_missing = 32, // [the party]
    own_name = 33,      // a party named where only others may be [the party]
    defined_twice = 34, // [the kind, the name, the first line]
    name_missing = 35,  // [the kind, the name]
    named_twice = 36,   // in one list [the name]

    // Meaning
    priors = 40,              // [the sum]
    calendar_order = 41,      // [the date, the date before]
    verifier_count = 42,      // [given, needed, the verifying provision]
    concern_count = 43,       // [given, needed, the provision]
    threshold_count = 44,     // [given, needed]
    status_quo_value = 45,    // the status quo must count 0 [what is written]
    mirror_not_mutual = 46,   // [the provision named, what it names or ""]
    mirror_same_obligor = 47, // [the party]
    self_verified = 48,
    not_on_ladder = 49,         // [the option, the provision, its top option]
    red_lines_conflict = 50,    // [the provision, at least, at most]
    effect_not_allowed = 51,    // [what is wrong]
    after_calendar = 52,        // [the date, the last date]
    trust_against_conduct = 53, // [trust, the other's weighted compliance]
    circular_requirement = 54,  // [the measure]
    session_not_held = 55,      // [the session, how many there are]
    number_twice = 56,          // two articles with a number [the number]
    country_code = 57,          // [what is written]
    file_name = 58,             // the id is not the name of the file [the id, the name]
    odd_blank = 59,             // a blank that is none to YAML [its code point]
    one_right_answer = 60,      // of a question [how many are right]
    equal_answers = 61,         // of one question [the line of the other]
    long_text = 62,             // longer than its place has room for [how many characters, most]
    private_term = 63,          // in a condition that everybody must be able to follow [the key, or the measure]
    passing_term = 64,          // in such a condition, of the session at hand [the key]
    too_many_wanted = 65,       // of a list [how many, how many there are]
    instructed_twice = 68,      // one provision, the same way [the provision]
    no_third_party = 69,        // to draft a single text, between two
    ceiling_elsewhere = 70,     // on a provision that is not treated there [the provision]
    agenda_beside_rooms = 71,   // a forum with rooms has no agenda of its own
    no_such_step = 72,          // of a course outside [the step, the course, how many it has]
    needs_itself = 73,          // an option that needs its own provision
    melt_count = 74,            // [given, how many sessions there are]
    course_has_seat = 75,       // a course outside with the id of a party [the party]
    no_persons = 78,            // a key of persons where the world has none beside its states
    no_counter_move = 76,       // `unless` of a measure that cannot be threatened, or that is aimed at somebody
    checked_twice = 77,         // a provision that successors find due, with two that check it
    further_faults = 79,        // [how many more]

    // Warnings
    many_words = 80,       // [how many, most]
    no_source = 81,        // [the kind]
    nobody_cares = 82,     // [the provision]
    dominated_option = 83, // [the option, the better option]
    swing = 84,            // [the swing in points]
    unused_source = 85,    // [the source]
    idle_red_line = 86,    // forbids nothing
    idle_discovery = 87,   // discovery of a measure that is not covert
    never_on_agenda = 88,  // [the article]
    reasoned_trust = 89,   // as 53, with a reason [trust, the other's weighted compliance, the other, the reason]
    text_cut = 90,         // by a comment [the comment]
    read_as = 91,          // a number in a notation of its own, or too fine [what is written, what it is read as]
    typed_word = 92,       // an id that is a word of the pages of typed words [the kind, the id]
    nothing_measured = 93, // a quiz of which nothing is asked both times
    idle_fading = 95,      // of a provision that checks nothing [the provision]
    idle_instruction = 96, // forbids nothing, or nothing that a red line does not
    idle_consent = 97,     // names a party that is bound, or must agree, anyway [the party]
    idle_ceiling = 98,     // forbids nothing [the provision]
};

inline constexpr std::array all_fault_codes{
    FaultCode::syntax,
    FaultCode::encoding,
    FaultCode::control,
    FaultCode::too_large,
    FaultCode::too_deep,
    FaultCode::too_many_nodes,
    FaultCode::too_long,
    FaultCode::anchor,
    FaultCode::alias,
    FaultCode::tag,
    FaultCode::document,
    FaultCode::directive,
    FaultCode::empty_file,
    FaultCode::unknown_key,
    FaultCode::duplicate_key,
    FaultCode::missing_key,
    FaultCode::key_shape,
    FaultCode::shape,
    FaultCode::no_value,
    FaultCode::one_key,
    FaultCode::version,
    FaultCode::first_key,
    FaultCode::number_shape,
    FaultCode::range,
    FaultCode::id_shape,
    FaultCode::choice,
    FaultCode::yes_no,
    FaultCode::date_shape,
    FaultCode::too_many,
    FaultCode::too_few,
    FaultCode::unknown_name,
    FaultCode::party_missing,
    FaultCode::own_name,
    FaultCode::defined_twice,
    FaultCode::name_missing,
    FaultCode::named_twice,
    FaultCode::priors,
    FaultCode::calendar_order,
    FaultCode::verifier_count,
    FaultCode::concern_count,
    FaultCode::threshold_count,
    FaultCode::status_quo_value,
    FaultCode::mirror_not_mutual,
    FaultCode::mirror_same_obligor,
    FaultCode::self_verified,
    FaultCode::not_on_ladder,
    FaultCode::red_lines_conflict,
    FaultCode::effect_not_allowed,
    FaultCode::after_calendar,
    FaultCode::trust_against_conduct,
    FaultCode::circular_requirement,
    FaultCode::session_not_held,
    FaultCode::number_twice,
    FaultCode::country_code,
    FaultCode::file_name,
    FaultCode::odd_blank,
    FaultCode::one_right_answer,
    FaultCode::equal_answers,
    FaultCode::long_text,
    FaultCode::private_term,
    FaultCode::passing_term,
    FaultCode::too_many_wanted,
    FaultCode::instructed_twice,
    FaultCode::no_third_party,
    FaultCode::ceiling_elsewhere,
    FaultCode::agenda_beside_rooms,
    FaultCode::no_such_step,
    FaultCode::needs_itself,
    FaultCode::melt_count,
    FaultCode::course_has_seat,
    FaultCode::no_persons,
    FaultCode::no_counter_move,
    FaultCode::checked_twice,
    FaultCode::further_faults,
    FaultCode::many_words,
    FaultCode::no_source,
    FaultCode::nobody_cares,
    FaultCode::dominated_option,
    FaultCode::swing,
    FaultCode::unused_source,
    FaultCode::idle_red_line,
    FaultCode::idle_discovery,
    FaultCode::never_on_agenda,
    FaultCode::reasoned_trust,
    FaultCode::text_cut,
    FaultCode::read_as,
    FaultCode::typed_word,
    FaultCode::nothing_measured,
    FaultCode::idle_fading,
    FaultCode::idle_instruction,
    FaultCode::idle_consent,
    FaultCode::idle_ceiling,
};

[[nodiscard]] constexpr Severity severity_of(FaultCode code) {
    return static_cast<std::uint16_t>(code) >= 80 ? Severity::warning : Severity::error;
}

} // namespace parley::scenario
