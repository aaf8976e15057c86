// The two-run test: vary what a seat cannot see, do the same, and compare all that the seat is given: its view, what it
// may do, why it may not, and the events told to it.
#include "tests/catch.hpp"
#include "tests/rules/hidden.hpp"
#include "tests/rules/play.hpp"
#include "tests/rules/random_player.hpp"

using namespace parley;
using namespace parley::test;

namespace {

/// The events a seat is told, as text enough to compare: kind, audience of one, numbers through the state they
/// describe.
class Heard final : public EventSink {
  public:
    explicit Heard(PartyId seat) : seat_(seat) {}
    void take(const Event& event) override {
        if (event.audience.contains(seat_))
            heard.emplace_back(event.what.index(), static_cast<std::size_t>(event.cause.rule),
                               event.cause.from.index());
    }
    std::vector<std::tuple<std::size_t, std::size_t, std::size_t>> heard;

  private:
    PartyId seat_;
};

/// The refusals of a few hundred actions, most of them foolish.
std::vector<std::optional<Refusal>> refusals(const View& view) {
    std::vector<std::optional<Refusal>> all;
    for (std::uint32_t i = 0; i < 24; ++i) {
        Package package;
        package.articles = ArticleSet(i + 1);
        package.options[i % 8] = static_cast<OptionIndex>(i % 5);
        all.push_back(check(view, ProposePackage{package, {}, Tone::firm}));
        all.push_back(check(view, AcceptProposal{PartyId(i % 4)}));
        all.push_back(check(view, AskPriority{PartyId(i % 4), ArticleId(i % 3), ArticleId(i % 5)}));
        all.push_back(check(view, PromiseMeasure{MeasureId(i), 3}));
        FileMeasures filing;
        filing.orders.push_back({MeasureId(i), NoTarget{}});
        all.push_back(check(view, filing));
    }
    all.push_back(check(view, InitialText{}));
    all.push_back(check(view, FileRatification{ReturnToTable{}}));
    all.push_back(check(view, AnswerFinding{FindingAnswer::inspect}));
    return all;
}

[[nodiscard]] bool same(const std::vector<std::optional<Refusal>>& a, const std::vector<std::optional<Refusal>>& b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const auto& x, const auto& y) {
        return x.has_value() == y.has_value() &&
               (!x || (x->code == y->code && x->number == y->number && x->party == y->party));
    });
}

} // namespace

TEST_CASE("What others hide changes nothing that a seat sees, may do, or is told", "[leak][playout]") {
    for (const std::string& path : all_scenarios()) {
        const auto scenario = read_from_tree(path);
        for (std::uint64_t seed = 0; seed < 40; ++seed) {
            NoEvents sink;
            State state = initial_state(*scenario, seed, sink);
            std::uint32_t step = 0;
            while (!std::holds_alternative<Ended>(state.open.phase)) {
                const PartyId seat = parties_to_act(scenario->open, state.open).front();
                const View view(*scenario, state, seat);
                State varied = state;
                for (const PartyId other : scenario->open.everyone())
                    if (other != seat)
                        tests::vary_hidden(*scenario, varied, other, seed);
                varied.hidden.realised[seat.index()] += core::Points{300};
                varied.hidden.seed ^= 0x5555;
                const View same_view(*scenario, varied, seat);
                REQUIRE(view == same_view);
                REQUIRE(same(refusals(view), refusals(same_view)));
                const LegalActions legal = legal_actions(view);
                const LegalActions same_legal = legal_actions(same_view);
                REQUIRE(legal.measures == same_legal.measures);
                REQUIRE(legal.tableable == same_legal.tableable);
                REQUIRE(legal.can_initial == same_legal.can_initial);
                apply(*scenario, state, seat, random_action(view, seed, step++), sink);
            }
        }
    }
}

TEST_CASE("What is filed in secret stays secret until all have filed", "[leak]") {
    for (const std::string& path : all_scenarios()) {
        const auto scenario = read_from_tree(path);
        for (std::uint64_t seed = 0; seed < 30; ++seed) {
            NoEvents sink;
            State state = initial_state(*scenario, seed, sink);
            std::uint32_t step = 0;
            while (!std::holds_alternative<Ended>(state.open.phase)) {
                const PartySet to_act = parties_to_act(scenario->open, state.open);
                const PartyId seat = to_act.front();
                const View view(*scenario, state, seat);
                const Action drawn = random_action(view, seed, step);
                const Action neutral = neutral_action(view);
                const bool sealed = !std::holds_alternative<Table>(state.open.phase) &&
                                    !std::holds_alternative<Dispute>(state.open.phase);
                if (sealed && to_act.size() > 1 && !check(view, drawn)) {
                    for (const PartyId other : scenario->open.everyone() - PartySet::of(seat)) {
                        State one = state;
                        State two = state;
                        Heard heard_one(other);
                        Heard heard_two(other);
                        apply(*scenario, one, seat, drawn, heard_one);
                        apply(*scenario, two, seat, neutral, heard_two);
                        REQUIRE(View(*scenario, one, other) == View(*scenario, two, other));
                        REQUIRE(heard_one.heard == heard_two.heard);
                    }
                }
                apply(*scenario, state, seat, drawn, sink);
                ++step;
            }
        }
    }
}

TEST_CASE("How a party keeps its undertakings is not seen before it is found out", "[leak]") {
    // The same game twice; in one the south breaks what it may. Until a finding, north's view and events are the same,
    // but for a finding that comes in one of the two: then the run stops.
    Play honest("tests/fixtures/two-seats.yaml", 11);
    honest.skip_capitals();
    honest.agree(north, honest.package({{"n_lim", 2}, {"s_lim", 2}}));
    honest.agree(north, honest.package({{"form", 1}}));
    honest.turn_of(north);
    for (const PartyId seat : {north, south})
        honest.state.own[seat.index()].support.fill(90);
    honest.initial_both();
    honest.act(north, FileRatification{});
    honest.act(south, FileRatification{});
    int compared = 0;
    for (std::uint64_t seed = 0; seed < 60; ++seed) {
        State one = honest.state;
        one.hidden.seed = seed;
        State two = one;
        Heard heard_one(north);
        Heard heard_two(north);
        FileConduct breaking;
        breaking.conduct[honest.provision("s_lim").index()] = Conduct::violate;
        for (State* state : {&one, &two}) {
            apply(*honest.scenario, *state, north, FileConduct{}, state == &one ? heard_one : heard_two);
            apply(*honest.scenario, *state, south, state == &one ? FileConduct{} : breaking,
                  state == &one ? heard_one : heard_two);
        }
        if (one.own[0].finding || two.own[0].finding || std::holds_alternative<Dispute>(one.open.phase) ||
            std::holds_alternative<Dispute>(two.open.phase))
            continue;
        ++compared;
        REQUIRE(View(*honest.scenario, one, north) == View(*honest.scenario, two, north));
        REQUIRE(heard_one.heard == heard_two.heard);
    }
    CHECK(compared > 20);
}
