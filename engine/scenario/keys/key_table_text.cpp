#include "scenario/keys/key_table.hpp"

namespace parley::scenario::keys {

using namespace shapes;

namespace {

const Form& option_form() {
    static const Form it{"option",
                         "One wording of a provision. The first of the list is option 1; option 0 is the status quo.",
                         {{"label", text(), required, "", "a few words for the ladder"},
                          {"clause", text(18), required, "", "the sentence in the text"},
                          {"values", each(NameOf::party, points(100)), required, "",
                           "points to every party at face value; 0 is said aloud"},
                          {"needs", option_of_provisions(1, 4), optional, "",
                           "what the text must have for it and the options above it, agreed before or together"},
                          {"melts", list(percent(), 1, max_sessions), optional, "",
                           "percent of its worth by the session in which it is agreed, one number a session"},
                          {"sources", cited_sources(), optional, "", "where it comes from"}}};
    return it;
}

const Form& provision_form() {
    static const Form it{
        "provision",
        "One negotiable variable of an article with its ladder of options.",
        {{"name", text(), required, "", "a heading"},
         {"obligors", list(name(NameOf::party), 1, treaty::max_parties), required, "", "the parties that it binds"},
         {"mirror", name(NameOf::provision), optional, "",
          "the same undertaking by the other side, which names this one"},
         {"counts", choice({"at face", "by trust"}), optional, "by trust",
          "in full, or as far as the obligor is credited or checked"},
         {"safeguard", percent(), optional, "0", "percent of breaches that would be seen without any verifier"},
         {"verified_by", map(NameOf::provision, list(percent(), 2, treaty::max_options), 0, 2), optional, "",
          "provisions that let breaches be seen: percent by their option, option 0 first"},
         {"due", whole(1, max_periods), optional, "1",
          "the first period of implementation that it binds and pays in, from 1"},
         {"intrusive", yes_no(), optional, "no", "its cost is multiplied by a profile's price of intrusion"},
         {"status_quo", text(), required, "", "what is said when nothing is undertaken"},
         {"options", list(form(option_form), 1, treaty::max_options - 1), required, "", "the ladder, from option 1"}}};
    return it;
}

const Form& article_form() {
    static const Form it{"article",
                         "A numbered subject of the text.",
                         {{"number", whole(1, 99), optional, "", "as printed; its place in the file when absent"},
                          {"title", text(), required, "", "as printed"},
                          {"must_agree", list(name(NameOf::party), 1, treaty::max_parties, {"all"}), optional, "",
                           "parties without whose word it is not agreed, beside those it binds"},
                          {"must_be_heard", list(name(NameOf::party), 1, treaty::max_parties, {"all"}), optional, "",
                           "parties that may say what they think before it is agreed, and cannot stop it"},
                          {"provisions", map(NameOf::fresh, form(provision_form), 1, treaty::max_provisions), required,
                           "", "what it regulates"}}};
    return it;
}

const Form& synergy_form() {
    static const Form it{"synergy",
                         "Worth that appears only when every named provision has at least its option.",
                         {{"needs", option_of_provisions(1, 3), required, "", "provisions and their least options"},
                          {"worth", map(NameOf::party, points(100), 1, treaty::max_parties), required, "",
                           "points to the parties that gain or lose by it"}}};
    return it;
}

const Form& terms_form() {
    static const Form it{
        "terms of a profile",
        "What an intention changes in a party. Confidential.",
        {{"reservation", points(100), required, "", "what no agreement is worth at the start, points"},
         {"intrusion_price", share(10), optional, "1.0", "multiplies the cost of intrusive provisions"},
         {"cheat_share", percent(), optional, "0", "percent of its own costs that it escapes by cheating unseen"},
         {"candour", percent(), optional, "90", "chance in percent that it answers a question truthfully"},
         {"hurt_by_tension", yes_no(), optional, "yes", "tension makes no agreement worse for it"},
         {"brief", text(), required, "", "what its capital tells it in confidence"}}};
    return it;
}

const Form& red_line_form() {
    static const Form it{"red line",
                         "A bound that the capital sets.",
                         {{"provision", name(NameOf::provision), required, "", "on which provision"},
                          {"at_most", rung(), optional, "", "the highest option that may be signed"},
                          {"at_least", rung(), optional, "", "the lowest option that may be signed"},
                          {"reason", text(), required, "", "why, one sentence"}},
                         Form::Rule::all_keys,
                         {"at_most", "at_least"}};
    return it;
}

const Form& instruction_form() {
    static const Form it{
        "instruction",
        "What the capital tells its delegation to say and not to say. It can be gone beyond in a personal forum, at a "
        "price; a red line cannot.",
        {{"provision", name(NameOf::provision), required, "", "on which provision"},
         {"at_most", rung(), optional, "", "the highest option that may be tabled, accepted or sounded out"},
         {"at_least", rung(), optional, "", "the lowest option that may be"},
         {"by", name(NameOf::constituency), required, "", "the audience at home that gave it"},
         {"reason", text(), required, "", "why, one sentence"}},
        Form::Rule::all_keys,
        {"at_most", "at_least"}};
    return it;
}

const Form& sharper_form() {
    static const Form it{"sharper cost",
                         "A higher cost of not having been asked.",
                         {{"from", option_of_provisions(1, 1), required, "", "from this option of this provision on"},
                          {"cost", percent(), required, "", "support lost"}}};
    return it;
}

const Form& concern_form() {
    static const Form it{
        "concern",
        "What a constituency minds or likes; hidden until it is consulted.",
        {{"provision", name(NameOf::provision), required, "", "about which provision"},
         {"per_option", whole(-50, 50), optional, "", "support added for each option above the status quo"},
         {"by_option", by_option(whole(-100, 100)), optional, "", "support added by option, the status quo first (0)"},
         {"reason", text(), required, "", "why, one sentence"}},
        Form::Rule::all_keys,
        {"per_option", "by_option"}};
    return it;
}

} // namespace

const Form& text_form() {
    static const Form it{
        "text",
        "The text under negotiation.",
        {{"title", text(), required, "", "as printed at its head"},
         {"form", name(NameOf::provision), optional, "", "the provision that says declaration, annexes or treaty"},
         {"least_form", whole(1, treaty::max_options - 1), optional, "1",
          "option of the form needed to initial the text"},
         {"incident_line", name(NameOf::provision), optional, "",
          "the provision that, once agreed, gives a line to use in an incident"},
         {"must_agree", list(name(NameOf::party), 1, treaty::max_parties, {"all"}), optional, "",
          "parties that initial the text and whose capitals ratify it, whether it binds them or not"},
         {"articles", map(NameOf::fresh, form(article_form), 1, treaty::max_articles), required, "", "in their order"},
         {"fades", map(NameOf::provision, list(percent(), 2, treaty::max_options), 0, treaty::max_provisions), optional,
          "",
          "of provisions by which breaches are seen, the percent that each option loses with every period that passes, "
          "option 0 first"},
         {"synergies", list(form(synergy_form), 0, many), optional, "", "what is worth more together"}}};
    return it;
}

const Form& mandate_form() {
    static const Form it{"mandate",
                         "A party's confidential instructions.",
                         {{"brief", text(180), required, "", "the role sheet"},
                          {"profiles", each(NameOf::profile, form(terms_form)), required, "", "terms of every profile"},
                          {"red_lines", list(form(red_line_form), 0, 8), optional, "", "what it may not sign"},
                          {"instructions", list(form(instruction_form), 0, treaty::max_instructions), optional, "",
                           "what it may not say outside a personal forum"}}};
    return it;
}

const Form& constituency_form() {
    static const Form it{
        "constituency",
        "A second-table audience of a party.",
        {{"name", text(), required, "", "its name"},
         {"interest", text(), required, "", "public, one sentence"},
         {"standing", percent(), optional, "55", "support at the start"},
         {"veto", map(NameOf::provision, whole(1, treaty::max_options - 1), 1, 1, {"never", "always"}), optional,
          "never", "whether it can stop a text: never, always, or from an option of a provision on"},
         {"unconsulted_cost", percent(), optional, "8", "support lost when it is touched before it was asked"},
         {"sharper", form(sharper_form), optional, "", "a higher cost from some option on"},
         {"concerns", list(form(concern_form), 0, many), optional, "", "what it minds or likes"},
         {"listens_to", list(name(NameOf::party), 1, treaty::max_parties), optional, "",
          "other parties whose objection to what is agreed costs support here"}}};
    return it;
}

} // namespace parley::scenario::keys
