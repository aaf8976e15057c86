// What surrounds the text and moves by itself: rooms and offices, locks, and what still works without an agreement; and
// how the talks are led beside proposals.
#include "scenario/keys/key_table.hpp"

namespace parley::scenario::keys {

namespace {

using namespace shapes;

const Form& closes_form() {
    static const Form it{"what a lock closes",
                         "A whole article, or a provision from one of its options up.",
                         {{"article", name(NameOf::article), optional, "", "the article"},
                          {"provision", name(NameOf::provision), optional, "", "the provision"},
                          {"from", whole(1, treaty::max_options - 1), optional, "1",
                           "of a provision, the lowest option that is closed"}},
                         Form::Rule::all_keys,
                         {"article", "provision"},
                         {},
                         {{"from", "provision"}}};
    return it;
}

const Form& move_form() {
    static const Form it{
        "move outside",
        "A step that a course takes by itself, once, at the first briefing at which its condition holds, after the "
        "deck.",
        {{"text", text(), required, "", "what is done, one sentence"},
         {"by", whole(-7, 7), required, "", "steps up, or down when negative; never beyond the first and the last"},
         {"when", form(public_condition_form), optional, "", "the condition, which everybody can follow"},
         {"on", date(), optional, "", "only at the first session on or after this day"},
         {"sources", cited_sources(), optional, "", "where it comes from"}}};
    return it;
}

const Form& reaching_form() {
    static const Form it{"reaching a step",
                         "What a step does to the world when it is first reached.",
                         {{"step", whole(1, max_course_steps), required, "", "the step; the first is 1"},
                          {"effects", list(form(effect_form), 1, many), required, "", "as those of an event"}}};
    return it;
}

const Form& shift_form() {
    static const Form it{
        "shift",
        "What an option and those above it are worth more or less while a course stands at a step or a higher one.",
        {{"step", whole(1, max_course_steps), required, "", "from this step on"},
         {"provision", name(NameOf::provision), required, "", "the provision"},
         {"from", whole(1, treaty::max_options - 1), optional, "1", "its lowest option that is shifted"},
         {"worth", map(NameOf::party, points(100), 1, treaty::max_parties), required, "",
          "points, to the parties whose sheet moves"}}};
    return it;
}

const Form& obeying_form() {
    static const Form it{"obeying",
                         "What seeming to obey costs at home.",
                         {{"party", name(NameOf::party), required, "", "who meets the condition"},
                          {"constituency", name(NameOf::constituency), required, "", "who minds at home"},
                          {"by", whole(-100, 100), required, "", "percent points of support"}}};
    return it;
}

} // namespace

const Form& lock_form() {
    static const Form it{
        "lock",
        "What is neither tabled nor accepted until a condition holds that everybody can follow. It is read at each "
        "briefing, after the deck.",
        {{"closes", form(closes_form), required, "", "an article, or a provision from an option up"},
         {"key", name(NameOf::party), required, "", "who set the condition"},
         {"reason", text(), optional, "", "why, one sentence"},
         {"opens_when", form(public_condition_form), required, "", "the condition"},
         {"latch", yes_no(), optional, "yes",
          "once opened it stays open; else it closes again when the condition no longer holds"},
         {"obeying", list(form(obeying_form), 0, many), optional, "",
          "support that a party loses when an agreement on another's proposal meets a part of the condition"},
         {"sources", cited_sources(), optional, "", "where it comes from"}}};
    return it;
}

const Form& room_form() {
    static const Form it{
        "room",
        "One of several tables of a forum that sit at once. A proposal goes to one of them, and no further than it "
        "may.",
        {{"name", text(), required, "", "its name"},
         {"note", text(), optional, "", "whose room it is, one sentence"},
         {"agenda", list(name(NameOf::article), 1, treaty::max_articles), required, "", "the articles that it treats"},
         {"ceiling", map(NameOf::provision, rung(), 1, treaty::max_provisions), optional, "",
          "the highest option of a provision that it may table or accept"},
         {"needs", list(name(NameOf::office), 1, max_offices), optional, "",
          "offices: while one of them is empty, the room does not meet"}}};
    return it;
}

const Form& office_form() {
    static const Form it{"office",
                         "Somebody at home who carries a delegation's words, and whose loss everybody hears of.",
                         {{"party", name(NameOf::party), required, "", "whose"},
                          {"name", text(), required, "", "the office, as it stands within a sentence"}}};
    return it;
}

const Form& course_form() {
    static const Form it{
        "course outside",
        "A power, or events elsewhere, that has no seat and that no text binds: it reacts by rules that everybody can "
        "read.",
        {{"name", text(), required, "", "a few words"},
         {"about", text(), required, "", "why no text binds it, one sentence"},
         {"steps", list(text(), 2, max_course_steps), required, "",
          "what is seen at each step, one sentence each, from the lowest"},
         {"start", whole(1, max_course_steps), optional, "1", "the step at which it stands at first"},
         {"moves", list(form(move_form), 1, max_course_moves), required, "", "what makes it move"},
         {"reaching", list(form(reaching_form), 0, max_course_steps), optional, "", "what its steps bring about"},
         {"shifts", list(form(shift_form), 0, many), optional, "", "what its steps make of the worth of options"},
         {"sources", cited_sources(), optional, "", "where it comes from"}}};
    return it;
}

const Form& horizon_form() {
    static const Form it{
        "horizon",
        "Those who gave a party's word leave before the course has run; whether their successors go on with each "
        "undertaking is drawn at the first period after them.",
        {{"leaves", map(NameOf::party, whole(1, max_periods), 1, treaty::max_parties), required, "",
          "in how many periods they govern; a party that is not named stays to the end"},
         {"carries", each(NameOf::party, percent()), required, "",
          "chance in percent that its successors go on with an undertaking"},
         {"kept_by", map(NameOf::provision, list(percent(), 2, treaty::max_options), 1, 1), optional, "",
          "the provision that hands over: percent points added by its option, option 0 first, for undertakings that "
          "fall "
          "due only once their authors have left"}}};
    return it;
}

const Form& function_form() {
    static const Form it{
        "function of a regime",
        "Something that works without an agreement and ends on its day unless the agreed text keeps it.",
        {{"name", text(), required, "", "a few words"},
         {"text", text(), required, "", "what ends, one sentence"},
         {"stops", date(), required, "", "it ends at the first session on or after this day"},
         {"kept_by", option_of_provisions(1, 1), optional, "",
          "the provision, and the option of it from which the agreed text keeps it; nothing keeps it when absent"},
         {"loses", each(NameOf::party, number(ValueType::points, 0, 2000)), required, "",
          "points, for every party, that no agreement is worth less from then on"},
         {"sources", cited_sources(), optional, "", "where it comes from"}}};
    return it;
}

const Form& single_text_form() {
    static const Form it{
        "single text",
        "A third party drafts a text that is nobody's; the others criticise it and say yes or not yet, sealed.",
        {{"drafter", name(NameOf::party), required, "", "who drafts"},
         {"from_session", whole(1, max_sessions), optional, "1", "the first session at which it may be laid"}}};
    return it;
}

const Form& clock_form() {
    static const Form it{"clock",
                         "The last day's clock can be stopped, once: the talks go on without a date, at a price.",
                         {{"needs", whole(1, treaty::max_parties), required, "", "how many parties must want it"}}};
    return it;
}

} // namespace parley::scenario::keys
