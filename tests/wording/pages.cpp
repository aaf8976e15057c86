#include "tests/catch.hpp"
#include "tests/wording/tiny_scenario.hpp"
#include "wording/document.hpp"
#include "wording/sentences.hpp"

using namespace parley;
using Page = std::vector<std::string>;

namespace {

/// Contacts agreed, positions on missiles, their red line on the promise.
rules::State in_the_middle() {
    rules::State state = tests::at_the_table();
    state.open.text.agreed_articles.insert(tests::contacts);
    state.open.text.agreed[tests::line_provision.index()] = 1;
    state.open.red_lines.push_back({tests::them, {tests::promise, treaty::Bound::at_most, 1}});
    return state;
}

treaty::Package missiles_and_form() {
    treaty::Package package;
    package.articles = rules::ArticleSet::of(tests::missiles, tests::form_article);
    package.options[tests::promise.index()] = 2;
    package.options[tests::visits.index()] = 1;
    return package;
}

} // namespace

TEST_CASE("The rolling text shows agreed clauses, brackets, a red line and what is off the table", "[wording]") {
    const scenario::Scenario scenario = tests::tiny_scenario();
    rules::State state = in_the_middle();
    state.open.proposals[1] = rules::Proposal{missiles_and_form(),
                                              missiles_and_form().articles,
                                              rules::Tone::exploring,
                                              rules::PartySet::of(tests::them),
                                              {}};
    CHECK(
        wording::rolling_text({scenario, state, tests::us}) ==
        Page{"Draft Understanding", "Rolling text, Monday 10 January 2022", "",
             "Article 1. Contacts, agreed ad referendum", "  1.1 The Parties shall test their lines every month.", "",
             "Article 2. Missiles",
             "  2.1 Ruritanian missiles: [Arcadia: east of the river] [Ruritania: border zone] (red line of Ruritania: "
             "no further than “border zone”)",
             "  2.2 Visits: [Arcadia: two visits a year]", "", "Article 3. Form, not on this forum's agenda",
             "  3.1 Form: [ ]", "",
             "Ruritania's proposal stands, exploring: Article 2 (Missiles) and Article 3 (Form) (Article 2 (Missiles) "
             "and Article 3 (Form), all or none).",
             "Off the table here: Troop levels; Who may join."});
}

TEST_CASE("Parties of one mind share a bracket", "[wording]") {
    const scenario::Scenario scenario = tests::tiny_scenario();
    rules::State state = tests::at_the_table();
    state.open.text.position[1][tests::promise.index()] = 2;
    CHECK(wording::rolling_text({scenario, state, tests::us})[7] ==
          "  2.1 Ruritanian missiles: [Arcadia and Ruritania: east of the river]");
}

TEST_CASE("Ladders price every option as the capital credits it, and say what checking does", "[wording]") {
    const scenario::Scenario scenario = tests::tiny_scenario();
    const rules::State state = in_the_middle();
    CHECK(
        wording::ladders({scenario, state, tests::us}, tests::missiles) ==
        Page{"Article 2. Missiles", "", "2.1 Ruritanian missiles (binds Ruritania)", "  0. no undertaking: 0.",
             "  1. border zone: +7 to us, of 10 on paper (Ruritania's position).",
             "  2. east of the river: +13 to us, of 20 on paper (our position; across Ruritania's red line).", "",
             "2.2 Visits (binds both)",
             "  0. no undertaking: 0; Ruritanian missiles, “east of the river”, then counts 7 of 20.",
             "  1. two visits a year: costs us 1; Ruritanian missiles, “east of the river”, then counts 13 of 20 (our "
             "position)."});
}

TEST_CASE("Trust alone fills the cup less than trust and checking", "[wording]") {
    const scenario::Scenario scenario = tests::tiny_scenario();
    const rules::State state = tests::at_the_table();
    const rules::View view(scenario, state, tests::us);
    treaty::Outcome outcome{};
    outcome[tests::promise.index()] = 2;
    CHECK(wording::cup(view, tests::promise, outcome) ==
          "Ruritanian missiles, east of the river: 20 on paper, 7 in our books: a quarter on trust, the rest because a "
          "breach might be noticed anyway.");
    outcome[tests::visits.index()] = 1;
    CHECK(wording::cup(view, tests::promise, outcome) ==
          "Ruritanian missiles, east of the river: 20 on paper, 13 in our books: a quarter on trust, the rest because "
          "“two visits a year” would show a breach.");
    CHECK(wording::cup(view, tests::visits, outcome) == "Visits, two visits a year: costs us 1.");
    outcome[tests::line_provision.index()] = 1;
    CHECK(wording::cup(view, tests::line_provision, outcome) ==
          "Military lines, lines tested: 3 on paper and in our books.");
}

TEST_CASE("An action that concerns one's own home names it to its own side alone", "[wording]") {
    const scenario::Scenario scenario = tests::tiny_scenario();
    const rules::State state = tests::at_the_table();
    const rules::View view(scenario, state, tests::us);
    const rules::FileRatification letter{rules::WriteSideLetter{rules::ConstituencyId(0)}};
    CHECK(wording::describe(view, letter) == "Write a side letter to Zanzibar parliament, then submit the text.");
    CHECK(wording::describe(scenario.open, tests::us, letter) == "Write a side letter, then submit the text.");
}

TEST_CASE("The dials give tension, trust, home, capital and the no-deal line with its causes", "[wording]") {
    const scenario::Scenario scenario = tests::tiny_scenario();
    rules::State state = in_the_middle();
    state.own[0].leverage = core::Points::whole(3);
    CHECK(
        wording::dials({scenario, state, tests::us}) ==
        Page{"Tension 68 of 100. Trust: ours in Ruritania 25, theirs in us 25.",
             "Home: Zanzibar parliament 55 (can stop the text).",
             "Political capital 3. No agreement is worth 7 to us (at first 6, leverage +3, tension −2); what is agreed "
             "so far, 3."});
}

TEST_CASE("A package is priced alone, together, against no deal, by intention, at home and by instructions",
          "[wording]") {
    const scenario::Scenario scenario = tests::tiny_scenario();
    rules::State state = in_the_middle();
    const Page unasked = wording::package_sheet({scenario, state, tests::us}, missiles_and_form());
    CHECK(unasked ==
          Page{"Article 2 (Missiles): +12 to us alone.", "  Ruritanian missiles: east of the river (binds Ruritania).",
               "  Visits: two visits a year (binds both).", "Article 3 (Form): 0 to us alone.",
               "  Form: no undertaking (binds both).", "Together +12 to us (the parts: +12, 0).",
               "The text would then be worth 15 to us; no agreement is worth 4: 11 above the line.",
               "If it is kept as they mean to keep it: 18 to us if Ruritania is bargaining, 14 if pretending.",
               "On our side, Zanzibar parliament: not asked yet; they can stop it.",
               "Short of our instructions on Form, at least “declaration”: Zanzibar asks for a form."});
    state.own[0].consulted.insert(rules::ConstituencyId(0));
    const Page asked = wording::package_sheet({scenario, state, tests::us}, missiles_and_form());
    CHECK(asked[8] == "On our side, Zanzibar parliament: 47 for it, 50 needed; they would stop it.");
}

TEST_CASE("The briefing names day, forum, agenda and the capital's goal", "[wording]") {
    const scenario::Scenario scenario = tests::tiny_scenario();
    const rules::State state = tests::at_the_table();
    CHECK(wording::briefing({scenario, state, tests::us}) ==
          Page{"First day: Bilateral talks, Geneva.",
               "Monday 10 January 2022, session 1 of 2, three actions for each delegation.",
               "Only the two are in the room.", "On the agenda: Article 1 (Contacts) and Article 2 (Missiles).",
               "From Meridia: Zanzibar wants a hotline."});
    scenario::Scenario held = scenario;
    held.open.sessions.front().title = "Geneva, the two delegations";
    held.open.sessions.front().place = "Geneva";
    CHECK(wording::briefing({held, state, tests::us}).front() == "Geneva, the two delegations: Bilateral talks.");
}

TEST_CASE("The mandate opens a constituency's concerns only once it was asked", "[wording]") {
    const scenario::Scenario scenario = tests::tiny_scenario();
    rules::State state = tests::at_the_table();
    const std::string concern = "    On Ruritanian missiles: Zanzibar minds the zone.";
    const auto holds = [&](const Page& page) {
        for (const std::string& line : page)
            if (line == concern)
                return true;
        return false;
    };
    CHECK_FALSE(holds(wording::mandate({scenario, state, tests::us})));
    state.own[0].consulted.insert(rules::ConstituencyId(0));
    CHECK(holds(wording::mandate({scenario, state, tests::us})));
}

TEST_CASE("A measure's line says price, deed and effects", "[wording]") {
    const scenario::Scenario scenario = tests::tiny_scenario();
    const rules::State state = tests::at_the_table();
    const rules::View view(scenario, state, tests::us);
    CHECK(wording::measure_line(view, tests::consult) ==
          "Consult (costs 1). Ask one audience at home before its interests are touched. Shows their concerns, their "
          "support +8.");
    CHECK(wording::measure_line(view, tests::exercise) ==
          "Exercise near the border (costs 2). Hold a large exercise near the border. Tension +8, our no-deal line +3, "
          "their trust in us −8.");
    CHECK(wording::measure_line(view, tests::covert) == "Zanzibar affair (free and unannounced).");
}
