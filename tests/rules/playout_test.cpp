// Random games on every scenario of the tree, two to four parties, with what must hold after every step. The number of
// games is 10,000 unless PARLEY_PLAYOUTS says otherwise.
#include "tests/catch.hpp"
#include "tests/rules/play.hpp"
#include "tests/rules/random_player.hpp"

#include <cstdlib>
#include <map>

using namespace parley;
using namespace parley::test;

namespace {

std::size_t playouts() {
    const char* wanted = std::getenv("PARLEY_PLAYOUTS");
    return wanted != nullptr ? static_cast<std::size_t>(std::strtoul(wanted, nullptr, 10)) : 10'000;
}

/// Adds up what events say has moved, so that it can be held against the state: every number has its receipt.
class Receipts final : public EventSink {
  public:
    Receipts(const scenario::Scenario& scenario) : tension(scenario.open.tension) {
        for (std::size_t p = 0; p < scenario.open.party_count(); ++p) {
            capital[p] = scenario.open.capital;
            for (std::size_t o = 0; o < scenario.open.party_count(); ++o)
                trust[p][o] = scenario.open.trust[p][o];
            for (std::size_t c = 0; c < scenario.papers[p].home.size(); ++c)
                support[p][c] = scenario.papers[p].home[c].standing;
        }
    }
    void take(const Event& event) override {
        if (const auto* moved = std::get_if<TensionMoved>(&event.what))
            tension += moved->by;
        if (const auto* moved = std::get_if<TrustMoved>(&event.what))
            trust[moved->in.index()][moved->of.index()] += moved->by;
        if (const auto* moved = std::get_if<SupportMoved>(&event.what))
            support[moved->party.index()][moved->constituency.index()] += moved->by;
        if (const auto* moved = std::get_if<CapitalMoved>(&event.what))
            capital[moved->party.index()] += moved->by;
        if (const auto* moved = std::get_if<LeverageMoved>(&event.what))
            leverage[moved->party.index()] += moved->by;
        empty_audience |= event.audience.empty();
    }
    [[nodiscard]] bool agree_with(const State& state) const {
        bool same = tension == state.open.tension;
        for (std::size_t p = 0; p < treaty::max_parties; ++p) {
            same &= capital[p] == state.own[p].capital && leverage[p] == state.own[p].leverage;
            for (std::size_t o = 0; o < treaty::max_parties; ++o)
                same &= trust[p][o] == state.open.trust[p][o];
            for (std::size_t c = 0; c < treaty::max_constituencies; ++c)
                same &= support[p][c] == state.own[p].support[c];
        }
        return same;
    }

    int tension;
    ByParty<std::array<int, treaty::max_parties>> trust{};
    ByParty<std::array<int, treaty::max_constituencies>> support{};
    ByParty<int> capital{};
    ByParty<core::Points> leverage{};
    bool empty_audience{};
};

[[nodiscard]] bool within_bounds(const scenario::Scenario& scenario, const State& state) {
    const auto hundred = [](int value) { return value >= 0 && value <= 100; };
    bool good = hundred(state.open.tension);
    for (std::size_t p = 0; p < scenario.open.party_count(); ++p) {
        good &= state.own[p].capital >= 0;
        good &= state.own[p].leverage <= core::Points::whole(6) && state.own[p].leverage >= core::Points::whole(-6);
        for (std::size_t o = 0; o < scenario.open.party_count(); ++o)
            good &= hundred(state.open.trust[p][o]);
        for (std::size_t c = 0; c < scenario.papers[p].home.size(); ++c)
            good &= hundred(state.own[p].support[c]);
    }
    return good;
}

[[nodiscard]] bool text_is_sound(const scenario::Scenario& scenario, const Public& open) {
    bool good = true;
    for (std::size_t i = 0; i < scenario.open.text.provisions.size(); ++i) {
        const treaty::Provision& provision = scenario.open.text.provisions[i];
        good &= open.text.agreed[i] < provision.options.size();
        if (!open.text.agreed_articles.contains(provision.article))
            good &= open.text.agreed[i] == treaty::status_quo; // an unagreed provision counts as its status quo
        for (std::size_t p = 0; p < scenario.open.party_count(); ++p)
            good &=
                open.text.position[p][i] == treaty::no_option || open.text.position[p][i] < provision.options.size();
        if (open.obligations[i] != Obligation::none)
            good &= open.text.agreed[i] != treaty::status_quo;
    }
    for (std::size_t p = 0; p < scenario.open.party_count(); ++p)
        if (const auto& proposal = open.proposals[p])
            good &= proposal->accepted_by.contains(PartyId(p)) && !proposal->package.articles.empty() &&
                    proposal->package.articles.includes(proposal->linked);
    return good;
}

/// Nobody may act out of turn, and only those to act are offered anything.
[[nodiscard]] bool turns_are_kept(const scenario::Scenario& scenario, const State& state) {
    const PartySet to_act = parties_to_act(scenario.open, state.open);
    bool good = to_act.empty() == std::holds_alternative<Ended>(state.open.phase);
    for (const PartyId seat : scenario.open.everyone()) {
        const View view(scenario, state, seat);
        good &= legal_actions(view).to_act == to_act.contains(seat);
        if (to_act.contains(seat))
            good &= !check(view, neutral_action(view)); // there is always something that may be done
        else
            good &= check(view, EndTurn{}) && check(view, FileMeasures{}) && check(view, FileConduct{});
    }
    return good;
}

struct Played {
    State state;
    std::vector<std::pair<PartyId, Action>> actions;
};

Played play_one(const scenario::Scenario& scenario, std::uint64_t seed, bool thorough) {
    Receipts receipts(scenario);
    Played played{initial_state(scenario, seed, receipts), {}};
    State& state = played.state;
    std::uint32_t step = 0;
    while (!std::holds_alternative<Ended>(state.open.phase)) {
        const PartyId seat = parties_to_act(scenario.open, state.open).front();
        const View view(scenario, state, seat);
        const Action action = random_action(view, seed, step++);
        apply(scenario, state, seat, action, receipts);
        played.actions.emplace_back(seat, action);
        if (thorough) {
            REQUIRE(receipts.agree_with(state));
            REQUIRE(within_bounds(scenario, state));
            REQUIRE(text_is_sound(scenario, state.open));
            REQUIRE(turns_are_kept(scenario, state));
        }
        REQUIRE(step < 5'000); // every game ends
    }
    REQUIRE(receipts.agree_with(state));
    REQUIRE_FALSE(receipts.empty_audience);
    return played;
}

} // namespace

TEST_CASE("Random games end, keep every invariant, and find many endings", "[playout]") {
    const auto& paths = all_scenarios();
    const std::size_t each = playouts() / paths.size() + 1;
    std::map<std::size_t, int> all_endings;
    for (const std::string& path : paths) {
        const auto scenario = read_from_tree(path);
        std::map<std::size_t, int> endings;
        for (std::uint64_t seed = 0; seed < each; ++seed) {
            const Played played = play_one(*scenario, seed, seed % 4 == 0);
            ++endings[std::get<Ended>(played.state.open.phase).how.index()];
            ++all_endings[std::get<Ended>(played.state.open.phase).how.index()];
        }
        INFO(path);
        CHECK(endings.size() >= 2);
    }
    // The rarest ending comes about once in ten thousand games.
    CHECK(all_endings.size() >= (playouts() >= 50'000 ? std::variant_size_v<Ending> : 4));
}

TEST_CASE("The same scenario, seed and actions give the same state, step by step", "[playout]") {
    for (const std::string& path : all_scenarios()) {
        const auto scenario = read_from_tree(path);
        for (std::uint64_t seed = 0; seed < 20; ++seed) {
            const Played played = play_one(*scenario, seed, false);
            NoEvents sink;
            State again = initial_state(*scenario, seed, sink);
            for (const auto& [seat, action] : played.actions) {
                const State before = again;
                REQUIRE_FALSE(check(View(*scenario, again, seat), action));
                REQUIRE(again == before); // checking changes nothing
                apply(*scenario, again, seat, action, sink);
            }
            REQUIRE(again == played.state);
        }
    }
}
