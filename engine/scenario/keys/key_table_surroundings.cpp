// What surrounds the text and moves by itself: locks, and what still works without an agreement.
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
                         {"article", "provision"}};
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

} // namespace parley::scenario::keys
