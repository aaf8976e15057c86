#include "scenario/keys/key_table.hpp"
#include "scenario/lint_code.hpp"

#include <algorithm>

namespace parley::scenario::keys {

namespace {

using namespace shapes;

const Form& profile_form() {
    static const Form it{
        "profile",
        "A hidden intention that a party may have; that it might is public.",
        {{"name", text(), required, "", "what everybody calls it"},
         {"tell", text(), required, "", "how it shows, one sentence"},
         {"prior", percent(), required, "", "percent; the priors of a party sum to 100"},
         {"complies", percent(), required, "", "chance in percent that it honours an unverified undertaking"}}};
    return it;
}

const Form& party_form() {
    static const Form it{"party",
                         "A delegation. The order of the file is the order of the seats.",
                         {{"name", text(), required, "", "in full, as in a sentence"},
                          {"short_name", text(), required, "", "for tables and charts"},
                          {"adjective", text(), required, "", "as in \"the American text\""},
                          {"capital", text(), required, "", "the city"},
                          {"head", text(), required, "", "the office that leads the delegation, not a person"},
                          {"case", text(), required, "", "the public case at its strongest, a paragraph"},
                          {"profiles", map(NameOf::fresh, form(profile_form), 1, treaty::max_profiles), required, "",
                           "the intentions it may have"}}};
    return it;
}

const Form& capital_form() {
    static const Form it{"political capital",
                         "What delegations spend on measures.",
                         {{"start", whole(0, 20), optional, "4", "at the first session"},
                          {"income", whole(0, 20), optional, "3", "at every later session"},
                          {"most", whole(0, 40), optional, "6", "that can be kept"}}};
    return it;
}

const Form& world_form() {
    static const Form it{
        "world",
        "Where things stand on the evening before.",
        {{"tension", percent(), optional, "58", "of 100"},
         {"ripe_from", percent(), optional, "58", "tension above which no agreement becomes worse for those it hurts"},
         {"trust", each(NameOf::party, map(NameOf::party, percent(), 0, treaty::max_parties)), required, "",
          "how far each party credits each other one, percent; every pair, both ways"},
         {"persons", map(NameOf::party, map(NameOf::party, percent(), 0, treaty::max_parties), 0, treaty::max_parties),
          optional, "",
          "how far those who govern for each party credit one another, percent, beside the trust between states; every "
          "pair, both ways"},
         {"trust_reasons",
          map(NameOf::party, map(NameOf::party, text(), 1, treaty::max_parties), 0, treaty::max_parties), optional, "",
          "why one party credits another otherwise than its conduct bears out, a sentence a pair: S053 is a warning "
          "then"},
         {"capital", form(capital_form), optional, "", "political capital"}}};
    return it;
}

const Form& source_form() {
    static const Form it{"source",
                         "Where something comes from.",
                         {{"kind", choice({"primary", "leaked", "press", "scholarship", "invented"}), required, "",
                           "what sort of source it is"},
                          {"title", text(), required, "", "publisher, page and date"},
                          {"date", date(), optional, "",
                           "the day it was published, of a month or year its last; named on a page from the first "
                           "session after it, or from the start when absent"}}};
    return it;
}

const Form& excluded_form() {
    static const Form it{"excluded topic",
                         "What is not on the table, and why.",
                         {{"topic", text(), required, "", "what"},
                          {"by", name(NameOf::party), optional, "", "who keeps it off the table"},
                          {"reason", text(), required, "", "why, one sentence"}}};
    return it;
}

const Form& forum_form() {
    static const Form it{
        "forum",
        "Where a session meets.",
        {{"name", text(), required, "", "its name"},
         {"note", text(), required, "", "the one thing only this forum offers, one sentence"},
         {"attending", list(name(NameOf::party), 2, treaty::max_parties, {"all"}), optional, "all",
          "the parties at the table"},
         {"agenda", list(name(NameOf::article), 1, treaty::max_articles, {"all"}), optional, "all",
          "the articles that may be tabled; left out where the forum has rooms"},
         {"rooms", map(NameOf::fresh, form(room_form), 2, max_rooms), optional, "",
          "tables that sit at once, each with articles of its own"},
         {"ceiling", map(NameOf::provision, rung(), 1, treaty::max_provisions), optional, "",
          "the highest option of a provision that may be tabled or accepted here"},
         {"public", yes_no(), optional, "no", "positions are reported: retreat from a firm word costs twice"},
         {"replies", choice({"at once", "next session"}), optional, "at once", "when a proposal is answered"},
         {"safe_back_channel", yes_no(), optional, "no", "the back channel does not leak here"},
         {"mandates_can_be_widened", yes_no(), optional, "no", "an instructed red line can be softened here"},
         {"personal", yes_no(), optional, "no",
          "delegations meet as persons: they may go beyond their instructions, and what they agree binds nobody until "
          "their capitals own it"},
         {"persons", yes_no(), optional, "no",
          "those who govern meet themselves: a word given here moves trust between them by double and trust between "
          "states by half"},
         {"widening_cost", whole(0, 20), optional, "2", "capital, to soften one red line by one option"},
         {"consultation_factor", whole(1, 5), optional, "1", "multiplies the support that a consultation brings"},
         {"present",
          map(NameOf::party, list(name(NameOf::constituency), 1, treaty::max_constituencies), 0, treaty::max_parties),
          optional, "", "constituencies of a party that sit in the room"}}};
    return it;
}

const Form& goal_form() {
    static const Form it{"goal",
                         "What the capital wants from this session; met, it brings one unit of capital.",
                         {{"text", text(), required, "", "one sentence"},
                          {"when", form(condition_form), required, "", "when it is met"}}};
    return it;
}

const Form& session_form() {
    static const Form it{"session",
                         "One meeting.",
                         {{"date", date(), required, "", "its day"},
                          {"title", text(), required, "", "a heading"},
                          {"place", text(), required, "", "the city or the house"},
                          {"forum", name(NameOf::forum), required, "", "where"},
                          {"actions", whole(1, 6), optional, "3", "own actions of each party"},
                          {"drift", whole(-20, 20), optional, "1", "tension added at the close"},
                          {"goals", each(NameOf::party, form(goal_form)), required, "", "one for every party"}}};
    return it;
}

const Form& measure_form() {
    static const Form it{
        "measure",
        "An action away from the table.",
        {{"name", text(), required, "", "a few words"},
         {"text", text(), required, "", "what is done, one sentence"},
         {"kind",
          choice({"consultation", "gesture", "pressure", "deployment", "exercise", "sanction", "intelligence",
                  "statement"}),
          required, "", "what sort of step; a gesture brings trust and lowers tension by the rules themselves"},
         {"target", choice({"none", "constituency", "party", "article pair"}), optional, "none", "what it is aimed at"},
         {"cost", whole(0, 20), required, "", "political capital"},
         {"cooldown", whole(0, max_sessions), optional, "0", "sessions before it can be taken again"},
         {"once", yes_no(), optional, "no", "it can be taken once only"},
         {"requires", list(name(NameOf::measure), 0, max_measures), optional, "",
          "own measures that must have been taken before"},
         {"from_session", whole(1, max_sessions), optional, "1", "the first session at which it can be taken"},
         {"unless", option_of_provisions(1, 8), optional, "",
          "it can be announced as the answer if one of these is not agreed: provisions, and the least option of each"},
         {"covert", yes_no(), optional, "no", "others do not see it unless it is discovered"},
         {"discovery", percent(), optional, "0", "chance in percent that a covert measure becomes known"},
         {"effects", list(form(effect_form), 0, many), required, "", "what it does"},
         {"if_discovered", list(form(effect_form), 0, many), optional, "", "what its discovery does"},
         {"sources", cited_sources(), optional, "", "where it comes from"}}};
    return it;
}

const Form& site_form() {
    static const Form it{
        "site",
        "A place on the map. The rules never read where it is.",
        {{"name", text(), required, "", "its name"},
         {"latitude", degrees(90), required, "", "degrees north, WGS 84"},
         {"longitude", degrees(180), required, "", "degrees east"},
         {"party", name(NameOf::party), optional, "", "whose it is"},
         {"postures", list(text(), 1, most_postures), required, "", "what can stand there; the first at the start"},
         {"about", text(), optional, "", "what is there, one sentence"},
         {"reach_km", list(whole(1, 6000), 1, 3), optional, "",
          "how far what stands there reaches, in kilometres, by one account or several; the least first"},
         {"reach_ends", option_of_provisions(1, treaty::max_provisions), optional, "",
          "provisions, and the option of each from which that reach is gone"},
         {"concerned_by", option_of_provisions(1, treaty::max_provisions), optional, "",
          "provisions, and the option of each from which the clause speaks of this place"},
         {"exercise_when", list(name(NameOf::posture), 1, most_postures), optional, "",
          "the postures in which an exercise is held there"},
         {"sources", cited_sources(), optional, "", "where what is said of it comes from"}}};
    return it;
}

const Form& band_form() {
    static const Form it{"band",
                         "A band along a party's side that an option speaks of.",
                         {{"provision", name(NameOf::provision), required, "", "of which provision"},
                          {"option", whole(1, treaty::max_options - 1), required, "", "which option"},
                          {"around", name(NameOf::party), required, "", "along whose side"},
                          {"width_km", whole(1, 3000), required, "", "how wide, in kilometres"}}};
    return it;
}

const Form& map_form() {
    static const Form it{"map",
                         "What the map shows beside the sites. The rules never read it.",
                         {{"sides", map(NameOf::party, list(country(), 1, 80), 0, treaty::max_parties), optional, "",
                           "the countries of a party's side, each by its code of three capitals (ISO 3166-1 alpha-3)"},
                          {"bands", list(form(band_form), 0, many), optional, "", "bands that options speak of"}}};
    return it;
}

Shape effect_of_event() {
    Shape shape = form(effect_form);
    shape.nobody_acts = true;
    return shape;
}

const Form& event_form() {
    static const Form it{
        "event",
        "An event of the deck. It happens at a briefing when its date has come, its condition holds and its chance is "
        "drawn.",
        {{"headline", text(), required, "", "a few words"},
         {"text", text(60), required, "", "the cable or cutting"},
         {"note", text(), required, "", "what happened in history, for the debrief"},
         {"date", date(), optional, "", "due at the first session on or after it; at every briefing when absent"},
         {"when", form(condition_form), optional, "always", "a condition"},
         {"chance", whole(1, 100), optional, "100", "percent at each briefing at which it is due"},
         {"repeats", yes_no(), optional, "no", "it can happen again"},
         {"only_for", name(NameOf::party), optional, "", "intelligence to one capital"},
         {"effects", list(effect_of_event(), 0, many), optional, "", "what it does"},
         {"sources", cited_sources(), optional, "", "where it comes from"}}};
    return it;
}

const Form& ratification_form() {
    static const Form it{
        "ratification",
        "What a text needs at home.",
        {{"threshold", list(percent(), 1, treaty::max_options), required, "",
          "support needed, percent by option of the form, option 0 first; one number without a form"}}};
    return it;
}

const Form& allowance_form() {
    static const Form it{
        "allowance",
        "A figure that “check --lint” finds outside its range, and that is meant to be so.",
        {{"code", choice({lint_code_words.begin(), lint_code_words.end()}), required, "", "the code of the finding"},
         {"reason", text(), required, "", "why it is meant, one sentence; shown to nobody who plays"}}};
    return it;
}

const Form& lint_form() {
    static const Form it{"lint",
                         "What the check of whether a scenario will teach is to let pass.",
                         {{"allow", list(form(allowance_form), 1, lint_code_count), required, "",
                           "each code at most once; one that is not needed any more is told"}}};
    return it;
}

const Form& implementation_form() {
    static const Form it{
        "implementation",
        "What happens after signature.",
        {{"periods", list(text(), 1, max_periods), required, "", "the names of the periods"},
         {"horizon", form(horizon_form), optional, "", "who governs how long, and what successors go on with"}}};
    return it;
}

void gather(const Form& form, std::vector<const Form*>& into);

void gather(const Shape& shape, std::vector<const Form*>& into) {
    if (shape.form)
        gather(shape.form(), into);
    for (const Shape& part : shape.of)
        gather(part, into);
}

void gather(const Form& form, std::vector<const Form*>& into) {
    if (std::find(into.begin(), into.end(), &form) != into.end())
        return;
    into.push_back(&form);
    for (const Key& key : form.keys)
        gather(key.shape, into);
}

} // namespace

const Key* Form::key(std::string_view wanted) const {
    const auto found = std::find_if(keys.begin(), keys.end(), [&](const Key& key) { return key.name == wanted; });
    return found == keys.end() ? nullptr : &*found;
}

const Form& scenario_form() {
    static const Form it{
        "scenario",
        "The whole file.",
        {{"parley", whole(format_version, format_version), required, "", "the version of the format, the first key"},
         {"id", id(), required, "", "equals the base name of the file"},
         {"title", text(), required, "", "for the gallery"},
         {"summary", text(), required, "", "prose for the gallery"},
         {"teaches", text(), required, "", "what one learns, one sentence"},
         {"opening", text(90), required, "", "the evening before"},
         {"minutes", whole(1, 600), required, "", "playing time"},
         {"parties", map(NameOf::fresh, form(party_form), 2, treaty::max_parties), required, "", "who negotiates"},
         {"world", form(world_form), required, "", "where things stand"},
         {"sources", map(NameOf::fresh_source, form(source_form), 0, most_sources), optional, "",
          "where things come from"},
         {"text", form(text_form), required, "", "the text under negotiation"},
         {"excluded", list(form(excluded_form), 0, many), optional, "", "topics off the table"},
         {"offices", map(NameOf::fresh, form(office_form), 0, max_offices), optional, "",
          "who carries words at home, and may be lost"},
         {"forums", map(NameOf::fresh, form(forum_form), 1, most_forums), required, "", "where sessions meet"},
         {"locks", list(form(lock_form), 0, max_locks), optional, "",
          "articles and options that stay closed until a condition on conduct holds"},
         {"regime", list(form(function_form), 0, max_functions), optional, "",
          "what works without an agreement, and when it ends"},
         {"single_text", form(single_text_form), optional, "", "a third party that drafts; nobody does when absent"},
         {"clock", form(clock_form), optional, "", "a last day that can be stopped; it cannot when absent"},
         {"outside", map(NameOf::fresh, form(course_form), 0, treaty::max_courses), optional, "",
          "powers and events that no text binds, and that react to what is done"},
         {"calendar", list(form(session_form), 1, max_sessions), required, "", "the sessions in their order"},
         {"mandates", each(NameOf::party, form(mandate_form)), required, "", "confidential instructions"},
         {"constituencies",
          map(NameOf::party, map(NameOf::fresh, form(constituency_form), 0, treaty::max_constituencies), 0,
              treaty::max_parties),
          optional, "", "the second table of each party"},
         {"opening_drafts",
          map(NameOf::party, map(NameOf::provision, rung(), 1, treaty::max_provisions), 0, treaty::max_parties),
          optional, "", "positions a party brings, shown as its brackets at the start"},
         {"measures",
          map(NameOf::party, map(NameOf::fresh, form(measure_form), 0, max_measures), 0, treaty::max_parties), optional,
          "", "what each party can do away from the table"},
         {"sites", map(NameOf::fresh, form(site_form), 0, max_sites), optional, "", "places on the map"},
         {"map", form(map_form), optional, "", "what the map shows beside them"},
         {"events", map(NameOf::fresh, form(event_form), 0, max_occurrences), optional, "", "the deck"},
         {"ratification", form(ratification_form), required, "", "what a text needs at home"},
         {"implementation", form(implementation_form), required, "", "what happens after signature"},
         {"teaching", form(teaching_form), optional, "", "for lecturers"},
         {"lint", form(lint_form), optional, "", "what “check --lint” is to let pass, and why"}}};
    return it;
}

std::vector<const Form*> all_forms() {
    std::vector<const Form*> forms;
    gather(scenario_form(), forms);
    return forms;
}

std::string_view noun(NameOf kind) {
    switch (kind) {
    case NameOf::none:
        return "name";
    case NameOf::party:
        return "party";
    case NameOf::article:
        return "article";
    case NameOf::provision:
        return "provision";
    case NameOf::source:
    case NameOf::fresh_source:
        return "source";
    case NameOf::forum:
        return "forum";
    case NameOf::site:
        return "site";
    case NameOf::office:
        return "office";
    case NameOf::course:
        return "course outside";
    case NameOf::profile:
        return "profile";
    case NameOf::constituency:
        return "constituency";
    case NameOf::measure:
        return "measure";
    case NameOf::posture:
        return "posture";
    case NameOf::fresh:
        return "id";
    case NameOf::term:
        return "term";
    }
    return "name";
}

} // namespace parley::scenario::keys
