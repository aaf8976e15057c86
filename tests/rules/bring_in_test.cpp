#include "rules/bring_in.hpp"

#include "tests/catch.hpp"
#include "tests/rules/play.hpp"

#include <set>

using namespace parley;
using namespace parley::test;
using scenario::OccurrenceId;

namespace {

OccurrenceId event_of(const Play& play, std::string_view id) {
    for (std::size_t i = 0; i < play.scenario->deck.size(); ++i)
        if (play.scenario->deck[i].id == id)
            return OccurrenceId(i);
    FAIL("no event " << id);
    return {};
}

std::optional<RefusalCode> why_not(const Play& play, std::string_view id) {
    const auto refusal = check_event(*play.scenario, play.state, event_of(play, id));
    if (refusal)
        CHECK(refusal->rule == Rule::brought_in);
    return refusal ? std::optional(refusal->code) : std::nullopt;
}

/// What it added to the log.
std::vector<Event> brought(Play& play, OccurrenceId event) {
    const std::size_t before = play.log.events.size();
    REQUIRE_FALSE(check_event(*play.scenario, play.state, event));
    bring_in(*play.scenario, play.state, event, play.log);
    return {play.log.events.begin() + static_cast<std::ptrdiff_t>(before), play.log.events.end()};
}

/// A game in which chance brought nothing at the opening.
Play quiet_play() {
    for (std::uint64_t seed = 0;; ++seed)
        if (Play play("tests/fixtures/two-seats.yaml", seed); play.state.hidden.fired.empty())
            return play;
}

} // namespace

TEST_CASE("Briefing: the instructor brings in an event, which does what it does when drawn and is not drawn again",
          "[rule-brought-in]") {
    Play drawn = quiet_play(), ours = drawn;
    const std::vector<Event> events = brought(ours, event_of(ours, "drills_begin"));
    REQUIRE(events.size() == 2);
    CHECK(std::holds_alternative<OccurrenceFired>(events[0].what));
    CHECK(std::get<TensionMoved>(events[1].what).by == 2);
    for (const Event& event : events) {
        CHECK(event.cause.rule == Rule::brought_in);
        CHECK(std::get<ByOccurrence>(event.cause.from).occurrence == event_of(ours, "drills_begin"));
        CHECK(event.audience == ours.scenario->open.everyone());
    }
    CHECK(why_not(ours, "drills_begin") == RefusalCode::event_has_happened);
    drawn.close_session();
    ours.close_session();
    CHECK(drawn.state.hidden.fired.contains(event_of(drawn, "drills_begin"))); // by its date
    CHECK(ours.state.open.tension == drawn.state.open.tension);
    CHECK(ours.state == drawn.state); // nothing else was drawn otherwise
}

TEST_CASE("Briefing: neither date nor condition nor chance is asked of what the instructor brings in",
          "[rule-brought-in]") {
    Play play = quiet_play();
    CHECK(why_not(play, "border_opened") == std::nullopt); // wants an article agreed
    const int tension = play.state.open.tension;
    const std::vector<Event> events = brought(play, event_of(play, "border_opened"));
    CHECK(play.state.open.tension == tension - 2);
    CHECK(agenda_now(play.scenario->open, play.state.open).contains(play.article("aid")));
    CHECK(events.size() == 4);
    for (const Event& event : events)
        if (std::holds_alternative<CapitalMoved>(event.what))
            CHECK(event.audience == PartySet::of(south));
}

TEST_CASE("Briefing: what one capital alone is told stays its own when the instructor brings it in",
          "[rule-brought-in]") {
    Play play = quiet_play();
    for (const Event& event : brought(play, event_of(play, "quiet_word")))
        CHECK(event.audience == PartySet::of(north));
}

TEST_CASE("Briefing: a capital is told which news of its own moved its home, and the others only that news did",
          "[rule-deck]") {
    Play play = quiet_play();
    auto told = std::make_shared<scenario::Scenario>(*play.scenario);
    const OccurrenceId news = event_of(play, "quiet_word");
    using scenario::PartyRef;
    told->deck[news.index()].effects = {
        scenario::ChangeSupport{
            {PartyRef::Kind::named, north}, scenario::ChangeSupport::Scope::named, treaty::ConstituencyId(0), -3},
        scenario::ChangeTension{2}};
    play.scenario = told;
    bool own = false, seen = false;
    for (const Event& event : brought(play, news)) {
        const bool named = std::holds_alternative<ByOccurrence>(event.cause.from);
        if (std::holds_alternative<SupportMoved>(event.what))
            own = named;
        if (std::holds_alternative<TensionMoved>(event.what))
            seen = named;
    }
    CHECK(own);
    CHECK(!seen);
}

TEST_CASE("Briefing: an incident that the instructor brings in interrupts the capitals, which decide afterwards",
          "[rule-brought-in]") {
    Play play = quiet_play();
    (void)brought(play, event_of(play, "close_pass"));
    REQUIRE(std::holds_alternative<Incident>(play.state.open.phase));
    CHECK(why_not(play, "drills_begin") == RefusalCode::event_not_now);
    for (const PartyId party : {north, south})
        play.act(party, RespondToIncident{IncidentAnswer::play_down});
    REQUIRE(std::get<Capitals>(play.state.open.phase).filed.empty());
    CHECK(why_not(play, "drills_begin") == std::nullopt);
}

TEST_CASE("Briefing: an event comes before any capital has filed or at the table, an incident not at the table",
          "[rule-brought-in]") {
    Play play = quiet_play();
    CHECK(events_that_may_come(*play.scenario, play.state).size() == play.scenario->deck.size());
    play.file(north, {});
    CHECK(events_that_may_come(*play.scenario, play.state).empty());
    CHECK(why_not(play, "drills_begin") == RefusalCode::event_not_now);
    play.file(south, {});
    REQUIRE(std::holds_alternative<Table>(play.state.open.phase));
    CHECK(why_not(play, "close_pass") == RefusalCode::event_not_now);
    CHECK(why_not(play, "border_opened") == RefusalCode::event_not_now); // it changes the agenda
    const Phase before = play.state.open.phase;
    (void)brought(play, event_of(play, "drills_begin"));
    CHECK(play.state.open.phase == before); // whose turn it is stays
    CHECK(check_event(*play.scenario, play.state, OccurrenceId(play.scenario->deck.size()))->code ==
          RefusalCode::no_such_event);
}

TEST_CASE("Briefing: once the text is with the capitals, and once the talks are over, no event comes",
          "[rule-brought-in]") {
    Play play = quiet_play();
    play.skip_capitals();
    play.agree(north, play.package({{"form", 1}, {"hot", 1}}));
    play.initial_both();
    REQUIRE(std::holds_alternative<Ratification>(play.state.open.phase));
    CHECK(why_not(play, "drills_begin") == RefusalCode::event_not_now);
    Play over = quiet_play();
    over.skip_capitals();
    over.act(parties_to_act(over.scenario->open, over.state.open).front(), WalkOut{});
    const auto refusal = check_event(*over.scenario, over.state, event_of(over, "drills_begin"));
    REQUIRE(refusal);
    CHECK(refusal->code == RefusalCode::game_is_over);
}

TEST_CASE("Briefing: every event of every scenario can be brought in wherever it may come, and the game goes on",
          "[rule-brought-in]") {
    for (const std::string& path : all_scenarios()) {
        INFO(path);
        Play play(path, 3);
        std::set<std::size_t> came;
        for (std::size_t turn = 0; turn < 4000 && !std::holds_alternative<Ended>(play.state.open.phase); ++turn) {
            const std::vector<OccurrenceId> events = events_that_may_come(*play.scenario, play.state);
            if (!events.empty()) {
                (void)brought(play, events[turn % events.size()]);
                came.insert(events[turn % events.size()].index());
            }
            const PartyId party = parties_to_act(play.scenario->open, play.state.open).front();
            play.act(party, neutral_action(play.view(party)));
        }
        CHECK(std::holds_alternative<Ended>(play.state.open.phase));
        CHECK(came.size() * 2 > play.scenario->deck.size());
    }
}
