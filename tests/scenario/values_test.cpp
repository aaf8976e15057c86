#include "scenario_files.hpp"

#include "tests/catch.hpp"

using namespace parley;
using namespace parley::testing;
using namespace parley::scenario;
using treaty::ArticleId;
using treaty::ConstituencyId;
using treaty::PartyId;
using treaty::ProvisionId;

namespace {

const Scenario& full() {
    static const Scenario read = read_well(file_text("tests/scenario/every_key.yaml"));
    return read;
}

const PublicScenario& open() { return full().open; }

using Texts = std::vector<std::string>;

} // namespace

TEST_CASE("the head of the file is read") {
    CHECK(open().id == "every-key");
    CHECK(open().title == "Three lakes");
    CHECK(open().summary == "Three invented neighbours.");
    CHECK(open().teaches == "Every key.");
    CHECK(open().opening == "The evening before.");
    CHECK(open().minutes == 25);
    CHECK(full().text == file_text("tests/scenario/every_key.yaml"));
}

TEST_CASE("parties are read in their order with their profiles") {
    REQUIRE(open().parties.size() == 3);
    const Party& north = open().parties[0];
    CHECK(north.id == "north");
    CHECK(north.name == "the North");
    CHECK(north.short_name == "North");
    CHECK(north.adjective == "Northern");
    CHECK(north.capital == "Upper Town");
    CHECK(north.head == "Head of the Northern delegation");
    CHECK(north.public_case == "Rules for all.");
    REQUIRE(north.profiles.size() == 2);
    CHECK(north.profiles[1].id == "closed");
    CHECK(north.profiles[1].name == "shut");
    CHECK(north.profiles[1].tell == "Avoids checks.");
    CHECK(north.profiles[1].prior == 400);
    CHECK(north.profiles[1].compliance == 20);
    CHECK(open().parties[1].id == "south");
    CHECK(open().parties[2].id == "east");
}

TEST_CASE("the world is read, trust by who believes and who is believed") {
    CHECK(open().tension == 41);
    CHECK(open().ripe_from == 67);
    const std::vector<std::vector<std::int16_t>> trust{{0, 31, 32}, {33, 0, 34}, {36, 37, 0}};
    CHECK(open().trust == trust);
    CHECK(open().capital == 5);
    CHECK(open().income == 2);
    CHECK(open().most_capital == 9);
}

TEST_CASE("sources, excluded topics and sites are read") {
    REQUIRE(open().sources.size() == 3);
    CHECK(open().sources[1].id == "L1");
    CHECK(open().sources[1].kind == SourceKind::leaked);
    CHECK(open().sources[1].title == "A letter");
    CHECK(open().sources[1].date == "2001-02-28");
    CHECK(open().sources[0].date.empty());
    CHECK(open().sources[2].kind == SourceKind::invented);
    REQUIRE(open().excluded.size() == 2);
    CHECK(open().excluded[0].topic == "the mills");
    CHECK(open().excluded[0].by == PartyId(2));
    CHECK(open().excluded[0].reason == "They are ours.");
    CHECK_FALSE(open().excluded[1].by);
    REQUIRE(open().sites.size() == 2);
    CHECK(open().sites[0].latitude == -12.5);
    CHECK(open().sites[0].longitude == 3.000001);
    CHECK_FALSE(open().sites[0].party);
    CHECK(open().sites[1].id == "lock");
    CHECK(open().sites[1].name == "The lock");
    CHECK(open().sites[1].party == PartyId(1));
    CHECK(open().sites[1].postures == Texts{"shut", "open"});
    CHECK(open().sites[0].about.empty());
    CHECK(open().sites[0].reach_km.empty());
    CHECK(open().sites[1].about == "Barges wait here.");
    CHECK(open().sites[1].reach_km == std::vector<int>{40, 200});
    CHECK(open().sites[1].reach_ends == std::vector<ClauseFrom>{{ProvisionId(0), 1}});
    CHECK(open().sites[1].concerned_by == std::vector<ClauseFrom>{{ProvisionId(0), 2}, {ProvisionId(2), 1}});
    CHECK(open().sites[1].exercise_when == std::vector<std::uint8_t>{1});
    CHECK(open().sites[1].sources == Texts{"P1"});
    REQUIRE(open().map.sides.size() == 3);
    CHECK(open().map.sides[0] == Texts{"NOR", "SWE"});
    CHECK(open().map.sides[1] == Texts{"DNK"});
    CHECK(open().map.sides[2].empty());
    REQUIRE(open().map.bands.size() == 1);
    CHECK(open().map.bands[0].provision == ProvisionId(2));
    CHECK(open().map.bands[0].option == 2);
    CHECK(open().map.bands[0].around == PartyId(0));
    CHECK(open().map.bands[0].width_km == 150);
}

TEST_CASE("the text is read: articles, provisions, ladders and who checks what") {
    const treaty::TreatyText& text = open().text;
    CHECK(text.title == "Draft on the lakes");
    CHECK(text.form == ProvisionId(1));
    CHECK(open().least_form == 2);
    CHECK(open().text.must_agree == open().everyone());
    CHECK(open().text.articles[0].must_agree.empty());
    CHECK(open().text.articles[1].must_agree == treaty::PartySet::of(treaty::PartyId(2)));
    CHECK(open().incident_line == ProvisionId(0));
    REQUIRE(text.articles.size() == 2);
    CHECK(text.articles[0].id == "contacts");
    CHECK(text.articles[0].number == 4);
    CHECK(text.articles[0].title == "Contacts");
    CHECK(text.articles[1].number == 2); // its place in the file
    CHECK(text.articles[1].provisions == std::vector<ProvisionId>{ProvisionId(2), ProvisionId(3), ProvisionId(4)});
    REQUIRE(text.provisions.size() == 5);
    const treaty::Provision& line = text.provisions[0];
    CHECK(line.obligors == treaty::PartySet::first(3));
    CHECK(line.credit == treaty::Credit::at_face);
    REQUIRE(line.options.size() == 3);
    CHECK(line.options[0].clause == "There is no line.");
    CHECK(line.options[1].label == "tested");
    CHECK(line.options[1].clause == "The line shall be tested.");
    CHECK(line.options[1].sources == Texts{"P1", "L1"});
    const treaty::Provision& barges = text.provisions[2];
    CHECK(barges.id == "barges_n");
    CHECK(barges.name == "Northern barges");
    CHECK(barges.article == ArticleId(1));
    CHECK(barges.obligors == treaty::PartySet::of(PartyId(0)));
    CHECK(barges.mirror == ProvisionId(3));
    CHECK(barges.credit == treaty::Credit::by_trust);
    CHECK(barges.base_safeguard == 100);
    CHECK_FALSE(barges.intrusive);
    REQUIRE(barges.verifiers.size() == 2);
    CHECK(barges.verifiers[0].provision == ProvisionId(4));
    CHECK(barges.verifiers[0].sees == std::array<core::PerMille, treaty::max_options>{0, 250, 600});
    CHECK(barges.verifiers[1].sees == std::array<core::PerMille, treaty::max_options>{10, 20, 30});
    CHECK(text.provisions[4].intrusive);
}

TEST_CASE("values are hundredths exactly, by provision and option, with the status quo at 0") {
    const auto values = [](std::size_t party) { return full().papers[party].mandate.values; };
    using Row = std::vector<core::Points>;
    CHECK(values(0)[0] == Row{{0}, {300}, {250}});
    CHECK(values(2)[0] == Row{{0}, {50}, {-25}});
    CHECK(values(1)[3] == Row{{0}, {-200}});
    CHECK(values(0).size() == 5);
    REQUIRE(full().papers[0].mandate.synergies.size() == 1);
    const treaty::Synergy& synergy = full().papers[0].mandate.synergies[0];
    CHECK(synergy.worth == core::Points{150});
    REQUIRE(synergy.terms.size() == 2);
    CHECK(synergy.terms[1].provision == ProvisionId(4));
    CHECK(synergy.terms[1].at_least == 2);
    CHECK(full().papers[1].mandate.synergies.empty());
    CHECK(full().papers[2].mandate.synergies[0].worth == core::Points{-200});
}

TEST_CASE("forums are read, and an absent key means everybody, everything, nobody present") {
    REQUIRE(open().forums.size() == 3);
    const Forum& hall = open().forums[0];
    CHECK(hall.id == "hall");
    CHECK(hall.name == "The hall");
    CHECK(hall.note == "Everybody sits.");
    CHECK(hall.attending == treaty::PartySet::of(PartyId(0), PartyId(2)));
    CHECK(hall.agenda == treaty::ArticleSet::of(ArticleId(1)));
    CHECK((hall.in_public && hall.replies_next_session && hall.back_channel_is_safe && hall.mandates_can_be_widened));
    CHECK(hall.widening_cost == 3);
    CHECK(hall.consultation_factor == 2);
    REQUIRE(hall.present.size() == 3);
    CHECK(hall.present[0] == treaty::ConstituencySet::of(ConstituencyId(0), ConstituencyId(1)));
    CHECK(hall.present[1].empty());
    CHECK(hall.present[2] == treaty::ConstituencySet::of(ConstituencyId(0)));
    const Forum& garden = open().forums[2];
    CHECK(garden.attending == open().everyone());
    CHECK(garden.agenda == treaty::ArticleSet::first(2));
    CHECK_FALSE(garden.in_public);
    CHECK_FALSE(garden.replies_next_session);
    CHECK_FALSE(garden.back_channel_is_safe);
    CHECK_FALSE(garden.mandates_can_be_widened);
    CHECK(garden.widening_cost == 2);
    CHECK(garden.consultation_factor == 1);
    const Scenario bare = read_well(base_with(" agenda: [contacts, barges], present: {north: [guild]}", " public: no"));
    CHECK(bare.open.forums[0].attending == bare.open.everyone());
    CHECK(bare.open.forums[0].agenda == treaty::ArticleSet::first(2));
    CHECK(bare.open.forums[0].present.size() == 2);
}

TEST_CASE("rooms are read with their ceilings and offices, and a forum treats what its rooms treat") {
    REQUIRE(open().offices.size() == 1);
    CHECK((open().offices[0].id == "clerk" && open().offices[0].name == "the clerk of the lakes"));
    CHECK(open().offices[0].party == PartyId(0));
    const Forum& pier = open().forums[1];
    REQUIRE(pier.rooms.size() == 2);
    CHECK((pier.rooms[0].id == "skiff" && pier.rooms[0].name == "The skiff" && pier.rooms[0].note == "For bargemen."));
    CHECK(pier.rooms[0].agenda == treaty::ArticleSet::of(ArticleId(1)));
    CHECK(pier.rooms[0].ceiling == std::vector<Ceiling>{{ProvisionId(4), 1}});
    CHECK(pier.rooms[0].needs == OfficeSet::of(OfficeId(0)));
    CHECK((pier.rooms[1].ceiling.empty() && pier.rooms[1].needs.empty()));
    CHECK(pier.agenda == treaty::ArticleSet::first(2));
    CHECK(pier.ceiling == std::vector<Ceiling>{{ProvisionId(0), 1}});
    CHECK((open().forums[0].rooms.empty() && open().forums[0].ceiling.empty()));
}

TEST_CASE("sessions are read, and every party's goal of every session") {
    REQUIRE(open().sessions.size() == 2);
    CHECK(open().sessions[0].date == "2001-03-01");
    CHECK(open().sessions[0].title == "First meeting");
    CHECK(open().sessions[0].place == "The island");
    CHECK(open().sessions[0].forum == ForumId(2));
    CHECK(open().sessions[0].actions == 2);
    CHECK(open().sessions[0].drift == -3);
    CHECK(open().sessions[1].forum == ForumId(0));
    CHECK(open().sessions[1].actions == 3);
    CHECK(open().sessions[1].drift == 1);
    for (const PrivatePapers& papers : full().papers)
        REQUIRE(papers.goals.size() == 2);
    CHECK(full().papers[1].goals[1].text == "Stay calm.");
    CHECK(std::get<TensionAtMost>(full().papers[1].goals[1].when.test).value == 60);
    CHECK(full().papers[2].goals[0].text == "Be there.");
    CHECK(std::get<OptionAgreed>(full().papers[0].goals[1].when.test).at_least == 1);
}

TEST_CASE("mandates are read with the terms of every profile") {
    const treaty::Mandate& north = full().papers[0].mandate;
    CHECK(north.brief == "Get the line.");
    REQUIRE(north.profiles.size() == 2);
    CHECK(north.profiles[0].reservation == core::Points::whole(2));
    CHECK(north.profiles[0].intrusion_price == 1000);
    CHECK(north.profiles[0].cheat_share == 0);
    CHECK(north.profiles[0].candour == 900);
    CHECK(north.profiles[0].hurt_by_tension);
    CHECK(north.profiles[1].reservation == core::Points{425});
    CHECK(north.profiles[1].intrusion_price == 1550);
    CHECK(north.profiles[1].cheat_share == 400);
    CHECK(north.profiles[1].candour == 600);
    CHECK_FALSE(north.profiles[1].hurt_by_tension);
    CHECK(north.profiles[1].brief == "We wait.");
    REQUIRE(north.red_lines.size() == 2);
    CHECK(north.red_lines[0].line == treaty::RedLine{ProvisionId(2), treaty::Bound::at_most, 1});
    CHECK(north.red_lines[0].reason == "The bargemen would starve.");
    CHECK(north.red_lines[1].line == treaty::RedLine{ProvisionId(1), treaty::Bound::at_least, 1});
    CHECK(full().papers[1].mandate.profiles[0].reservation == core::Points::whole(-3));
}

TEST_CASE("terms stand in the order of the public profiles, whatever the order of the mandate") {
    const std::string text = base_with("      open: {reservation: 2, brief: We mean it.}\n", "");
    const Scenario read = read_well(
        replaced(text, "brief: We wait.}\n", "brief: We wait.}\n      open: {reservation: 2, brief: We mean it.}\n"));
    REQUIRE(read.papers[0].mandate.profiles.size() == 2);
    CHECK(read.papers[0].mandate.profiles[0].brief == "We mean it.");
    CHECK(read.papers[0].mandate.profiles[1].brief == "We wait.");
}

TEST_CASE("constituencies are read with vetoes and concerns") {
    REQUIRE(full().papers[0].home.size() == 2);
    const Constituency& guild = full().papers[0].home[0];
    CHECK(guild.id == "guild");
    CHECK(guild.name == "The guild");
    CHECK(guild.interest == "Work on the river.");
    CHECK(guild.standing == 61);
    CHECK(guild.veto.kind == Veto::Kind::from_option);
    CHECK(guild.veto.provision == ProvisionId(2));
    CHECK(guild.veto.at_least == 2);
    CHECK(guild.unconsulted_cost == 7);
    CHECK(guild.listens_to.empty());
    REQUIRE(guild.sharper_from);
    CHECK(guild.sharper_from->kind == Veto::Kind::from_option);
    CHECK(guild.sharper_from->provision == ProvisionId(4));
    CHECK(guild.sharper_from->at_least == 1);
    CHECK(guild.sharper_cost == 15);
    REQUIRE(guild.concerns.size() == 2);
    CHECK(guild.concerns[0].provision == ProvisionId(2));
    CHECK(guild.concerns[0].by_option == std::array<std::int16_t, treaty::max_options>{0, -4, -8});
    CHECK(guild.concerns[1].by_option == std::array<std::int16_t, treaty::max_options>{0, -1, -3});
    CHECK(guild.concerns[1].reason == "Strangers on deck.");
    const Constituency& fleet = full().papers[0].home[1];
    CHECK(fleet.veto.kind == Veto::Kind::always);
    CHECK(fleet.standing == 55);
    CHECK(fleet.unconsulted_cost == 8);
    CHECK(fleet.listens_to == treaty::PartySet::of(treaty::PartyId(2)));
    CHECK_FALSE(fleet.sharper_from);
    CHECK(full().papers[1].home.empty());
    CHECK(full().papers[2].home[0].veto.kind == Veto::Kind::never);
}

TEST_CASE("opening drafts leave open what they do not name") {
    REQUIRE(open().opening_drafts.size() == 3);
    CHECK_FALSE(open().opening_drafts[0]);
    REQUIRE(open().opening_drafts[1]);
    const treaty::Outcome& draft = *open().opening_drafts[1];
    CHECK(draft[0] == 0);
    CHECK(draft[1] == treaty::no_option);
    CHECK(draft[2] == 2);
    CHECK(draft[treaty::max_provisions - 1] == treaty::no_option);
}

TEST_CASE("measures are read by party") {
    REQUIRE(open().measures.size() == 3);
    REQUIRE(open().measures[0].size() == 2);
    CHECK(open().measures[2].empty());
    const Measure& ask = open().measures[0][0];
    CHECK(ask.kind == MeasureKind::consultation);
    CHECK(ask.target == Target::constituency);
    CHECK(ask.cooldown == 0);
    CHECK_FALSE(ask.once);
    CHECK(ask.from_session == 0);
    CHECK_FALSE(ask.covert);
    CHECK(ask.discovery == 0);
    CHECK(ask.requires_taken.empty());
    const Measure& show = open().measures[0][1];
    CHECK(show.id == "show");
    CHECK(show.name == "Show the flag");
    CHECK(show.text == "A barge sails by.");
    CHECK(show.kind == MeasureKind::pressure);
    CHECK(show.target == Target::party);
    CHECK(show.cost == 2);
    CHECK(show.cooldown == 3);
    CHECK(show.once);
    CHECK(show.requires_taken == MeasureSet::of(MeasureId(0)));
    CHECK(show.from_session == 1);
    CHECK(show.covert);
    CHECK(show.discovery == 350);
    CHECK(show.effects.size() == 1);
    CHECK(show.if_discovered.size() == 2);
    CHECK(show.sources == Texts{"X1", "L1"});
}

TEST_CASE("events are read and due at the first session on or after their date") {
    REQUIRE(full().deck.size() == 1);
    const Occurrence& flood = full().deck[0];
    CHECK(flood.id == "flood");
    CHECK(flood.headline == "High water");
    CHECK(flood.text == "The river rises.");
    CHECK(flood.note == "Invented.");
    CHECK(flood.date == "2001-03-02");
    CHECK(flood.at == SessionIndex(1));
    CHECK(std::get<TensionAtLeast>(flood.when.test).value == 10);
    CHECK(flood.chance == 450);
    CHECK(flood.repeats);
    CHECK(flood.only_for == PartyId(2));
    CHECK(flood.effects.size() == 1);
    CHECK(flood.sources == Texts{"X1"});
    const auto due = [](std::string_view date) { return read_well(base_with("2001-03-02", date)).deck[0].at; };
    CHECK(due("1999-01-01") == SessionIndex(0));
    CHECK(due("2001-03-01") == SessionIndex(0));
    CHECK(due("2001-03-05") == SessionIndex(1));
    const Occurrence undated =
        read_well(base_with("    date: 2001-03-02\n    when: {tension_at_least: 10}\n", "")).deck[0];
    CHECK_FALSE(undated.at);
    CHECK(undated.date.empty());
    CHECK(std::holds_alternative<Always>(undated.when.test));
    CHECK(undated.chance == 1000);
    CHECK_FALSE(undated.repeats);
    CHECK_FALSE(undated.only_for);
}

TEST_CASE("thresholds, periods and teaching are read") {
    CHECK(open().threshold[0] == 50);
    CHECK(open().threshold[1] == 45);
    CHECK(open().threshold[2] == 55);
    CHECK(open().periods == Texts{"Spring", "Summer"});
    CHECK(full().teaching.objectives == Texts{"Read a table.", "Read a file."});
    CHECK(full().teaching.timing == Texts{"5 minutes"});
    CHECK(full().teaching.debrief_questions == Texts{"What moved?"});
    CHECK(full().teaching.historical_outcome == "None was kept.");
    REQUIRE(full().teaching.glossary.size() == 1);
    CHECK(full().teaching.glossary[0].term == "Zone of agreement");
    CHECK(full().teaching.glossary[0].meaning == "What both prefer to none.");
    REQUIRE(open().facts.size() == 1);
    CHECK(open().facts[0].text == "The lakes are invented.");
    CHECK(open().facts[0].sources == Texts{"X1"});
    CHECK(open().facts[0].date == "2001-03-02");
}

TEST_CASE("the questions of the quiz are read with their answers, of which one is right") {
    const auto& quiz = full().teaching.quiz;
    REQUIRE(quiz.size() == 2);
    CHECK(quiz[0].id == "line");
    CHECK(quiz[0].text == "What does the line divide?");
    CHECK(quiz[0].asked == scenario::QuizTime::before);
    CHECK(quiz[0].is_asked(scenario::QuizTime::before));
    CHECK_FALSE(quiz[0].is_asked(scenario::QuizTime::after));
    CHECK(quiz[0].answers == Texts{"The lake.", "The mill."});
    CHECK(quiz[0].right == 0);
    CHECK(quiz[0].explanation == "The first article says so.");
    CHECK(quiz[1].asked == scenario::QuizTime::both);
    CHECK(quiz[1].is_asked(scenario::QuizTime::before));
    CHECK(quiz[1].is_asked(scenario::QuizTime::after));
    CHECK(quiz[1].answers.size() == 3);
    CHECK(quiz[1].right == 2);
}

TEST_CASE("prepared announcements are read with whom and when they are meant for") {
    const auto& prepared = full().teaching.announcements;
    REQUIRE(prepared.size() == 2);
    CHECK(prepared[0].id == "press");
    CHECK(prepared[0].label == "A press line");
    CHECK(prepared[0].text == "The papers of the island, invented, write of fish.");
    CHECK_FALSE(prepared[0].only_for);
    CHECK_FALSE(prepared[0].session);
    CHECK(prepared[1].only_for == treaty::PartyId(0));
    CHECK(prepared[1].session == scenario::SessionIndex{0});
}

TEST_CASE("without a form one threshold holds for every text") {
    std::string text = base_with("  form: seal\n  least_form: 1\n", "");
    text = replaced(std::move(text), "threshold: [50, 45, 55]", "threshold: [52]");
    const Scenario read = read_well(text);
    CHECK_FALSE(read.open.text.form);
    for (const std::int16_t threshold : read.open.threshold)
        CHECK(threshold == 52);
}

TEST_CASE("the world has its defaults where the file is silent") {
    std::string text = base_with("  tension: 50\n  ripe_from: 60\n", "");
    text = replaced(std::move(text), "  capital: {start: 3, income: 2, most: 5}\n", "");
    const Scenario read = read_well(text);
    CHECK(read.open.tension == 58);
    CHECK(read.open.ripe_from == 58);
    CHECK(read.open.capital == 4);
    CHECK(read.open.income == 3);
    CHECK(read.open.most_capital == 6);
}
