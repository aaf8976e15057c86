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
                         "What a party has done with an article in this session; for an event, which comes at a "
                         "briefing, in the session before it.",
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
                         "A party has asked a question in this session; for an event, which comes at a briefing, in "
                         "the session before it.",
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

const Form& count_condition_form() {
    static const Form it{
        "count condition",
        "What a party has done in sight of all, and how often.",
        {{"by", name(NameOf::party), required, "", "who"}, {"at_least", whole(1, 20), optional, "1", "how often"}}};
    return it;
}

const Form& posture_condition_form() {
    static const Form it{"posture condition",
                         "What stands at a site on the map.",
                         {{"site", name(NameOf::site), required, "", "where"},
                          {"is", name(NameOf::posture), required, "", "one of the postures of the site"}}};
    return it;
}

const Form& outside_condition_form() {
    static const Form it{"outside condition",
                         "How far a course outside the room has come.",
                         {{"of", name(NameOf::course), required, "", "which course"},
                          {"step", whole(1, max_course_steps), required, "", "the step; the first is 1"}}};
    return it;
}

const Form& some_condition_form() {
    static const Form it{"some condition",
                         "So many of several conditions.",
                         {{"n", whole(1, many), required, "", "how many must hold"},
                          {"list", list(form(condition_form), 1, many), required, "", "of which"}}};
    return it;
}

const Form& some_public_condition_form() {
    static const Form it{"some public condition",
                         "So many of several conditions that everybody can follow.",
                         {{"n", whole(1, many), required, "", "how many must hold"},
                          {"list", list(form(public_condition_form), 1, many), required, "", "of which"}}};
    return it;
}

/// Conditions that ask what everybody sees, but for those that hold others.
std::vector<Key> public_tests() {
    return {{"tension_at_least", percent(), optional, "", "tension is this high or higher"},
            {"tension_at_most", percent(), optional, "", "tension is this low or lower"},
            {"trust_at_least", form(trust_condition_form), optional, "", "one party credits another this far"},
            {"article_agreed", name(NameOf::article), optional, "", "the article is agreed ad referendum"},
            {"option_agreed", option_of_provisions(1, 1), optional, "",
             "the provision is agreed at this option or a higher one"},
            {"taken", form(taken_condition_form), optional, "", "a party has taken the measure"},
            {"kept_words", form(count_condition_form), optional, "", "a party has kept so many promises"},
            {"promises_made", form(count_condition_form), optional, "", "a party has made so many promises"},
            {"promises_broken", form(count_condition_form), optional, "",
             "a party has let so many promises fall due unkept"},
            {"threats_made", form(count_condition_form), optional, "", "a party has made so many threats"},
            {"threats_done", form(count_condition_form), optional, "", "a party has carried out so many threats"},
            {"gestures_done", form(count_condition_form), optional, "",
             "a party has carried out so many gestures that it announced"},
            {"quiet_closes", form(count_condition_form), optional, "",
             "so many closes in a row, up to the last, without an incident or a measure of pressure by the party"},
            {"posture", form(posture_condition_form), optional, "", "this stands at a site on the map"},
            {"outside_at_least", form(outside_condition_form), optional, "",
             "a course outside the room has come to this step or a higher one"}};
}

} // namespace

const Form& condition_form() {
    static const Form it = [] {
        Form made{
            "condition",
            "When an event comes due or a goal is met: a mapping with exactly one of these keys, or the word `always`.",
            {{"always", bare(), optional, "", "in every case; written alone, without a value"}},
            Form::Rule::single_key};
        for (Key& key : public_tests())
            made.keys.push_back(std::move(key));
        const std::vector<Key> others{
            {"tabled", form(table_condition_form), optional, "", "a party has tabled the article in this session"},
            {"refused", form(table_condition_form), optional, "",
             "a party has refused a proposal in this session, naming the article"},
            {"asked", form(asked_condition_form), optional, "", "a party has asked a question in this session"},
            {"consulted", form(consulted_condition_form), optional, "", "the constituency has been consulted"},
            {"support_at_least", form(support_condition_form), optional, "", "support at home is this high or higher"},
            {"all", list(form(condition_form), 1, many), optional, "", "every one of these"},
            {"any", list(form(condition_form), 1, many), optional, "", "at least one of these"},
            {"some_of", form(some_condition_form), optional, "", "so many of these"},
            {"not", form(condition_form), optional, "", "the opposite"}};
        made.keys.insert(made.keys.end(), others.begin(), others.end());
        return made;
    }();
    return it;
}

const Form& public_condition_form() {
    static const Form it = [] {
        using enum BarredKey::Why;
        Form made{"public condition",
                  "A condition that every delegation can follow, for it asks what all see: a mapping with exactly one "
                  "of these keys. A measure is named in it only where taking it is seen.",
                  public_tests(), Form::Rule::single_key};
        const std::vector<Key> others{
            {"all", list(form(public_condition_form), 1, many), optional, "", "every one of these"},
            {"any", list(form(public_condition_form), 1, many), optional, "", "at least one of these"},
            {"some_of", form(some_public_condition_form), optional, "", "so many of these"},
            {"not", form(public_condition_form), optional, "", "the opposite"}};
        made.keys.insert(made.keys.end(), others.begin(), others.end());
        made.barred = {{"consulted", private_to_one},
                       {"support_at_least", private_to_one},
                       {"tabled", passing},
                       {"refused", passing},
                       {"asked", passing}};
        return made;
    }();
    return it;
}

} // namespace parley::scenario::keys
