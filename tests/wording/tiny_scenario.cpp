#include "tests/wording/tiny_scenario.hpp"

#include "treaty/rolling_text.hpp"

namespace parley::tests {

namespace {

using core::Points;

scenario::Party party(std::string name, std::string adjective, std::string capital) {
    scenario::Party result;
    result.name = name;
    result.short_name = std::move(name);
    result.adjective = std::move(adjective);
    result.capital = std::move(capital);
    result.head = "Deputy Minister";
    result.profiles = {{"bargainer", "bargaining", "Asks how each clause will be checked.", 600, 60},
                       {"pretender", "pretending", "Agrees quickly, and then refuses every visitor.", 400, 10}};
    return result;
}

treaty::Provision provision(std::string name, rules::ArticleId article, rules::PartySet obligors,
                            std::vector<treaty::Option> options) {
    treaty::Provision result;
    result.id = name;
    result.name = std::move(name);
    result.article = article;
    result.obligors = obligors;
    result.credit = treaty::Credit::by_trust;
    result.options = std::move(options);
    return result;
}

treaty::Option option(std::string label, std::string clause) { return {std::move(label), std::move(clause), {}}; }

treaty::TreatyText text() {
    const rules::PartySet both = rules::PartySet::of(us, them);
    treaty::TreatyText result;
    result.title = "Draft Understanding";
    result.articles = {{"contacts", 1, "Contacts", {line_provision}},
                       {"missiles", 2, "Missiles", {promise, visits}},
                       {"form", 3, "Form", {form_provision}}};
    result.provisions = {
        provision("Military lines", contacts, both,
                  {option("no undertaking", "The lines stay as they are."),
                   option("lines tested", "The Parties shall test their lines every month.")}),
        provision("Ruritanian missiles", missiles, rules::PartySet::of(them),
                  {option("no undertaking", "Ruritania undertakes nothing."),
                   option("border zone", "Ruritania shall keep its missiles 500 kilometres from the border."),
                   option("east of the river", "Ruritania shall keep its missiles east of the river.")}),
        provision("Visits", missiles, both,
                  {option("no undertaking", "Each side watches from afar."),
                   option("two visits a year", "Each Party may visit two places a year.")}),
        provision(
            "Form", form_article, both,
            {option("no undertaking", "The text has no form."), option("declaration", "This text is a declaration.")})};
    result.provisions[0].credit = treaty::Credit::at_face;
    result.provisions[1].base_safeguard = 100;
    result.provisions[1].verifiers = {{visits, {0, 500}}};
    result.provisions[2].credit = treaty::Credit::at_face;
    result.provisions[2].intrusive = true;
    result.provisions[3].credit = treaty::Credit::at_face;
    result.form = form_provision;
    return result;
}

std::vector<scenario::Measure> measures() {
    std::vector<scenario::Measure> result(4);
    result[0].name = "Consult";
    result[0].text = "Ask one audience at home before its interests are touched.";
    result[0].kind = scenario::MeasureKind::consultation;
    result[0].target = scenario::Target::constituency;
    result[0].cost = 1;
    result[0].effects = {scenario::ConsultConstituency{}};
    result[1].name = "Exercise near the border";
    result[1].text = "Hold a large exercise near the border";
    result[1].kind = scenario::MeasureKind::exercise;
    result[1].cost = 2;
    result[1].effects = {scenario::ChangeTension{8}, scenario::ChangeReservation{{}, Points::whole(3)},
                         scenario::ChangeTrust{{}, {scenario::PartyRef::Kind::others, {}}, -8}};
    result[2].name = std::string(secret) + " affair";
    result[2].kind = scenario::MeasureKind::statement;
    result[2].covert = true;
    result[3].name = "Second exercise";
    result[3].kind = scenario::MeasureKind::statement;
    result[3].requires_taken = scenario::MeasureSet::of(exercise);
    return result;
}

scenario::PrivatePapers papers(std::vector<std::vector<Points>> values) {
    scenario::PrivatePapers result;
    const std::string word = secret;
    result.mandate.values = std::move(values);
    result.mandate.profiles = {{Points::whole(6), 1000, 0, 900, true, word + " for a bargainer."},
                               {Points::whole(8), 4000, 800, 500, false, word + " for a pretender."}};
    result.mandate.red_lines = {{{form_provision, treaty::Bound::at_least, 1}, word + " asks for a form."}};
    result.mandate.brief = word + " must be kept in mind.";
    scenario::Constituency parliament;
    parliament.name = word + " parliament";
    parliament.interest = "It wants the border quiet.";
    parliament.standing = 55;
    parliament.unconsulted_cost = 8;
    parliament.veto.kind = scenario::Veto::Kind::always;
    parliament.concerns = {{promise, {0, -4, -8}, word + " minds the zone."}};
    result.home = {parliament};
    result.goals = {{word + " wants a hotline.", {}}, {word + " wants a text.", {}}};
    return result;
}

} // namespace

scenario::Scenario tiny_scenario() {
    scenario::Scenario result;
    scenario::PublicScenario& open = result.open;
    open.parties = {party("Arcadia", "Arcadian", "Meridia"), party("Ruritania", "Ruritanian", "Strelsau")};
    open.text = text();
    scenario::Forum forum;
    forum.name = "Bilateral talks";
    forum.note = "Only the two are in the room.";
    forum.attending = open.everyone();
    forum.agenda = rules::ArticleSet::of(contacts, missiles);
    forum.present.resize(2);
    forum.consultation_factor = 1;
    forum.widening_cost = 2;
    open.forums = {forum};
    open.sessions = {{"2022-01-10", "First day", "Geneva", scenario::ForumId(0), 3, 1},
                     {"2022-01-12", "Second day", "Brussels", scenario::ForumId(0), 2, 1}};
    open.measures = {measures(), measures()};
    open.sites = {{"camp", "Camp", 50, 30, them, {"quiet", "troops arriving"}, "", {}, {}, {}, {}, {}}};
    open.excluded = {{"Troop levels", us, "Not here."}, {"Who may join", them, "Not here."}};
    open.sources = {{"S1", scenario::SourceKind::press, "A paper", ""},
                    {"S2", scenario::SourceKind::invented, "Invented", ""}};
    open.tension = open.ripe_from = 58;
    open.capital = 4;
    open.income = 3;
    open.most_capital = 6;
    open.least_form = 1;
    open.trust = {{0, 25}, {25, 0}};
    open.periods = {"Spring 2022"};
    open.threshold = {50, 50};
    open.incident_line = line_provision;
    scenario::Occurrence news;
    news.headline = "Drills near the river";
    news.text = "Three thousand soldiers are said to take part.";
    news.chance = 1000;
    news.sources = {"S1", "S2"};
    scenario::Occurrence secret_news;
    secret_news.headline = std::string(secret) + " stirs.";
    secret_news.chance = 1000;
    secret_news.only_for = us;
    result.deck = {news, secret_news};
    const Points zero;
    const auto whole = [](int points) { return Points::whole(points); };
    result.papers = {papers({{zero, whole(3)}, {zero, whole(10), whole(20)}, {zero, whole(-1)}, {zero, zero}}),
                     papers({{zero, whole(1)}, {zero, whole(-4), whole(-12)}, {zero, whole(-2)}, {zero, whole(4)}})};
    return result;
}

rules::State at_the_table() {
    rules::State state;
    rules::Table table;
    table.to_act = us;
    table.actions_left = {3, 3};
    state.open.phase = table;
    state.open.tension = 68;
    state.open.trust[0] = {0, 25};
    state.open.trust[1] = {25, 0};
    state.open.text = treaty::blank_text();
    state.open.text.position[0][promise.index()] = 2;
    state.open.text.position[0][visits.index()] = 1;
    state.open.text.position[1][promise.index()] = 1;
    state.own[0].capital = 3;
    state.own[0].support[0] = 55;
    state.own[1].support[0] = 55;
    return state;
}

} // namespace parley::tests
