#include "scenario/keys/key_table.hpp"

namespace parley::scenario::keys {

namespace {

using namespace shapes;

Shape with_acting(Shape shape, std::vector<std::string_view> acting) {
    shape.acting = std::move(acting);
    return shape;
}

Shape party_of_effect() { return with_acting(name(NameOf::party, {"self", "others"}), {"self", "others"}); }

const Form& trust_effect_form() {
    static const Form it{"trust effect",
                         "A change of how far one party's word is credited by another.",
                         {{"of", party_of_effect(), required, "", "whose word"},
                          {"in", party_of_effect(), required, "", "who believes it"},
                          {"by", whole(-100, 100), required, "", "percent points"},
                          {"persons", yes_no(), optional, "no", "between those who govern, not between states"}}};
    return it;
}

const Form& support_effect_form() {
    static const Form it{
        "support effect",
        "A change of support at home.",
        {{"party", party_of_effect(), required, "", "whose constituencies"},
         {"constituency", with_acting(name(NameOf::constituency, {"everyone", "consulted"}), {"consulted"}), required,
          "", "one of them; `everyone`; or `consulted`, the one that the measure is aimed at"},
         {"by", whole(-100, 100), required, "", "percent points"}}};
    return it;
}

const Form& reservation_effect_form() {
    static const Form it{
        "reservation effect",
        "Leverage: a change of what no agreement is worth to a party.",
        {{"party", party_of_effect(), required, "", "whose"}, {"by", points(50), required, "", "points"}}};
    return it;
}

const Form& capital_effect_form() {
    static const Form it{"capital effect",
                         "A change of political capital.",
                         {{"party", party_of_effect(), required, "", "whose"},
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

const Form& office_effect_form() {
    static const Form it{
        "office effect",
        "An office-holder goes. While the office is empty, its rooms do not meet, its party has an action less (never "
        "fewer than one) and no back channel; what the party has promised is void.",
        {{"office", name(NameOf::office), required, "", "which office"},
         {"sessions", whole(1, 4), optional, "1", "for how many sessions it is empty, the one at hand the first"}}};
    return it;
}

} // namespace

const Form& effect_form() {
    static const Form it{
        "effect",
        "What a measure or an event does: a mapping with exactly one of these keys, or one of the words `consult`, "
        "`ask_for_room` and `incident`. `self` and `others` are for measures; an event names parties.",
        {{"consult", bare(), optional, "",
          "the constituency that the measure is aimed at is asked; written alone, without a value"},
         {"ask_for_room", bare(), optional, "",
          "the constituency that the measure is aimed at lets its delegation go one rung beyond what it told it to, or "
          "forbids it; written alone, without a value"},
         {"tension", whole(-100, 100), optional, "", "added to tension"},
         {"trust", form(trust_effect_form), optional, "", "a change of trust"},
         {"support", form(support_effect_form), optional, "", "a change of support at home"},
         {"reservation", form(reservation_effect_form), optional, "", "leverage"},
         {"capital", form(capital_effect_form), optional, "", "a change of political capital"},
         {"posture", form(posture_effect_form), optional, "", "a change on the map"},
         {"reveal", form(reveal_effect_form), optional, "", "intelligence"},
         {"agenda", form(agenda_effect_form), optional, "", "an article is opened or closed"},
         {"office_lost", form(office_effect_form), optional, "", "an office-holder goes"},
         {"incident", bare(), optional, "", "an incident at once; written alone, without a value"}},
        Form::Rule::single_key,
        {},
        {},
        {},
        {"consult", "reveal"}};
    return it;
}

} // namespace parley::scenario::keys
