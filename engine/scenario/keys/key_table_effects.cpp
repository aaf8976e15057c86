#include "scenario/keys/key_table.hpp"

namespace parley::scenario::keys {

namespace {

using namespace shapes;

const Form& trust_condition_form() {
    static const Form it{"trust condition",
                         "How far one party credits another.",
                         {{"of", name(NameOf::party), required, "", "whose word"},
                          {"in", name(NameOf::party), required, "", "who believes it"},
                          {"value", percent(), required, "", "percent"}}};
    return it;
}

const Form& table_condition_form() {
    static const Form it{"table condition",
                         "What a party has done with an article in the current session.",
                         {{"by", name(NameOf::party), required, "", "who"},
                          {"article", name(NameOf::article), required, "", "which article"}}};
    return it;
}

const Form& taken_condition_form() {
    static const Form it{"taken condition",
                         "A measure that a party has taken at any time.",
                         {{"by", name(NameOf::party), required, "", "who"},
                          {"measure", name(NameOf::measure), required, "", "which of its measures"}}};
    return it;
}

const Form& asked_condition_form() {
    static const Form it{"asked condition",
                         "A party has asked a question in the current session.",
                         {{"by", name(NameOf::party), required, "", "who"}}};
    return it;
}

const Form& consulted_condition_form() {
    static const Form it{"consulted condition",
                         "A constituency has been asked.",
                         {{"party", name(NameOf::party), required, "", "whose constituency"},
                          {"constituency", name(NameOf::constituency), required, "", "which one"}}};
    return it;
}

const Form& support_condition_form() {
    static const Form it{"support condition",
                         "Support at home.",
                         {{"party", name(NameOf::party), required, "", "whose constituency"},
                          {"constituency", name(NameOf::constituency), required, "", "which one"},
                          {"value", percent(), required, "", "percent"}}};
    return it;
}

const Form& trust_effect_form() {
    static const Form it{"trust effect",
                         "A change of how far one party's word is credited by another.",
                         {{"of", name(NameOf::party, {"self", "others"}), required, "", "whose word"},
                          {"in", name(NameOf::party, {"self", "others"}), required, "", "who believes it"},
                          {"by", whole(-100, 100), required, "", "percent points"}}};
    return it;
}

const Form& support_effect_form() {
    static const Form it{"support effect",
                         "A change of support at home.",
                         {{"party", name(NameOf::party, {"self", "others"}), required, "", "whose constituencies"},
                          {"constituency", name(NameOf::constituency, {"everyone", "consulted"}), required, "",
                           "one of them; `everyone`; or `consulted`, the one that the measure is aimed at"},
                          {"by", whole(-100, 100), required, "", "percent points"}}};
    return it;
}

const Form& reservation_effect_form() {
    static const Form it{"reservation effect",
                         "Leverage: a change of what no agreement is worth to a party.",
                         {{"party", name(NameOf::party, {"self", "others"}), required, "", "whose"},
                          {"by", points(50), required, "", "points"}}};
    return it;
}

const Form& capital_effect_form() {
    static const Form it{"capital effect",
                         "A change of political capital.",
                         {{"party", name(NameOf::party, {"self", "others"}), required, "", "whose"},
                          {"by", whole(-20, 20), required, "", "units of capital"}}};
    return it;
}

const Form& posture_effect_form() {
    static const Form it{"posture effect",
                         "What stands at a site on the map.",
                         {{"site", name(NameOf::site), required, "", "where"},
                          {"becomes", name(NameOf::posture), required, "", "one of the postures of the site"}}};
    return it;
}

const Form& reveal_effect_form() {
    static const Form it{"reveal effect",
                         "Intelligence about the party that the measure is aimed at.",
                         {{"what", choice({"profile", "ranking"}), required, "",
                           "its intention, or which of two articles it values more"},
                          {"reliability", percent(), optional, "100", "chance in percent that the report is right"}}};
    return it;
}

const Form& agenda_effect_form() {
    static const Form it{"agenda effect",
                         "Opens or closes an article in every later forum.",
                         {{"article", name(NameOf::article), required, "", "which article"},
                          {"open", yes_no(), optional, "yes", "opened, or closed"}}};
    return it;
}

} // namespace

const Form& condition_form() {
    static const Form it{
        "condition",
        "When an event comes due or a goal is met: a mapping with exactly one of these keys, or the word `always`.",
        {{"always", bare(), optional, "", "in every case; written alone, without a value"},
         {"tension_at_least", percent(), optional, "", "tension is this high or higher"},
         {"tension_at_most", percent(), optional, "", "tension is this low or lower"},
         {"trust_at_least", form(trust_condition_form), optional, "", "one party credits another this far"},
         {"article_agreed", name(NameOf::article), optional, "", "the article is agreed ad referendum"},
         {"option_agreed", option_of_provisions(1, 1), optional, "",
          "the provision is agreed at this option or a higher one"},
         {"tabled", form(table_condition_form), optional, "", "a party has tabled the article in this session"},
         {"refused", form(table_condition_form), optional, "",
          "a party has refused a proposal in this session, naming the article"},
         {"taken", form(taken_condition_form), optional, "", "a party has taken the measure"},
         {"asked", form(asked_condition_form), optional, "", "a party has asked a question in this session"},
         {"consulted", form(consulted_condition_form), optional, "", "the constituency has been consulted"},
         {"support_at_least", form(support_condition_form), optional, "", "support at home is this high or higher"},
         {"all", list(form(condition_form), 1, many), optional, "", "every one of these"},
         {"any", list(form(condition_form), 1, many), optional, "", "at least one of these"},
         {"not", form(condition_form), optional, "", "the opposite"}},
        Form::Rule::single_key};
    return it;
}

const Form& effect_form() {
    static const Form it{
        "effect",
        "What a measure or an event does: a mapping with exactly one of these keys, or one of the words `consult` and "
        "`incident`. `self` and `others` are for measures; an event names parties.",
        {{"consult", bare(), optional, "",
          "the constituency that the measure is aimed at is asked; written alone, without a value"},
         {"tension", whole(-100, 100), optional, "", "added to tension"},
         {"trust", form(trust_effect_form), optional, "", "a change of trust"},
         {"support", form(support_effect_form), optional, "", "a change of support at home"},
         {"reservation", form(reservation_effect_form), optional, "", "leverage"},
         {"capital", form(capital_effect_form), optional, "", "a change of political capital"},
         {"posture", form(posture_effect_form), optional, "", "a change on the map"},
         {"reveal", form(reveal_effect_form), optional, "", "intelligence"},
         {"agenda", form(agenda_effect_form), optional, "", "an article is opened or closed"},
         {"incident", bare(), optional, "", "an incident at once; written alone, without a value"}},
        Form::Rule::single_key};
    return it;
}

} // namespace parley::scenario::keys
