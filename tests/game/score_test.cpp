#include "game/score.hpp"

#include "analysis/situation.hpp"
#include "playing.hpp"

#include <bit>
#include <functional>

using namespace parley;
using namespace parley::testing;
using game::Game;
using game::GameScore;
using rules::PartyId;

namespace {

constexpr PartyId north{std::size_t{0}};
constexpr PartyId south{std::size_t{1}};

/// What both seats do: nothing, but for what a test says.
struct Script {
    std::function<std::optional<rules::Action>(const Game&, PartyId)> at_table = [](const Game&, PartyId) {
        return std::nullopt;
    };
    rules::FileMeasures measures_of_north, measures_of_south; // at the first session
    std::array<std::uint8_t, treaty::max_profiles> belief{50, 50};
    rules::Conduct southern_conduct{rules::Conduct::comply};
    bool raises_findings{};
};

rules::Action decision(const Script& script, const Game& game, PartyId party) {
    const rules::Public& open = game.state().open;
    if (std::holds_alternative<rules::Capitals>(open.phase)) {
        if (open.session > 0)
            return rules::FileMeasures{};
        return party == north ? script.measures_of_north : script.measures_of_south;
    }
    if (std::holds_alternative<rules::Table>(open.phase))
        return script.at_table(game, party).value_or(rules::EndTurn{});
    if (std::holds_alternative<rules::Incident>(open.phase))
        return rules::RespondToIncident{};
    if (std::holds_alternative<rules::Ratification>(open.phase))
        return rules::FileRatification{};
    if (std::holds_alternative<rules::Dispute>(open.phase))
        return rules::AnswerFinding{script.raises_findings ? rules::FindingAnswer::raise
                                                           : rules::FindingAnswer::ignore};
    if (std::holds_alternative<rules::Implementation>(open.phase)) {
        rules::FileConduct conduct;
        if (party == south)
            for (std::size_t i = 0; i < game.scenario().open.text.provisions.size(); ++i)
                if (game.scenario().open.text.provisions[i].id == "s_lim")
                    conduct.conduct[i] = script.southern_conduct;
        return conduct;
    }
    rules::FileAssessment assessment;
    rules::Belief& belief = assessment.of[party == north ? 1 : 0];
    belief.percent = script.belief;
    if (!rules::check(game.view(party), assessment))
        return assessment;
    belief.top_articles.push_back(rules::ArticleId(0)); // wanted now and then
    belief.top_articles.push_back(rules::ArticleId(1));
    return assessment;
}

Game play(std::uint64_t seed, const Script& script) {
    Game game(setup_of(small_scenario(), seed, ""));
    while (!game.ended()) {
        const PartyId party = game.to_act().front();
        const auto refusal = game.act(party, decision(script, game, party));
        INFO("refusal " << (refusal ? static_cast<int>(refusal->code) : -1) << " in phase "
                        << game.state().open.phase.index());
        REQUIRE_FALSE(refusal);
    }
    return game;
}

/// A seed that draws these profiles (0: bargainer, 1: pretender).
std::uint64_t seed_with(std::size_t northern, std::size_t southern, std::uint64_t from = 0) {
    for (std::uint64_t seed = from;; ++seed) {
        const Game game(setup_of(small_scenario(), seed, ""));
        if (game.state().own[0].profile.index() == northern && game.state().own[1].profile.index() == southern)
            return seed;
    }
}

treaty::Outcome option_by_id(std::initializer_list<std::pair<std::string_view, int>> options) {
    treaty::Outcome outcome{};
    const treaty::TreatyText& text = small_scenario()->open.text;
    for (const auto& [id, option] : options)
        for (std::size_t i = 0; i < text.provisions.size(); ++i)
            if (text.provisions[i].id == id)
                outcome[i] = static_cast<treaty::OptionIndex>(option);
    return outcome;
}

treaty::Outcome fair() { return option_by_id({{"hot", 1}, {"n_lim", 1}, {"s_lim", 1}, {"ver", 1}, {"form", 1}}); }

/// North tables the fair text, South accepts, both initial. Asked beforehand, the homes let it pass.
Script signing() {
    Script script;
    script.measures_of_north.orders.push_back({rules::MeasureId(0), rules::ConstituencyId(0)});
    script.measures_of_south.orders.push_back({rules::MeasureId(0), rules::ConstituencyId(0)});
    script.at_table = [](const Game& game, PartyId party) -> std::optional<rules::Action> {
        const rules::Public& open = game.state().open;
        if (!open.text.agreed_articles.empty())
            return rules::InitialText{};
        if (party == north && !open.proposals[0])
            return rules::ProposePackage{{rules::ArticleSet(0b1011), fair()}, {}, rules::Tone::firm};
        if (party == south && open.proposals[0])
            return rules::AcceptProposal{north};
        return std::nullopt;
    };
    return script;
}

Script walking_out() {
    Script script;
    script.at_table = [](const Game&, PartyId) -> std::optional<rules::Action> { return rules::WalkOut{}; };
    return script;
}

/// The most party `p` can have of the texts that may be signed, with the other at its reservation; by enumeration.
std::int32_t best_by_enumeration(const analysis::Situation& situation, std::size_t p) {
    std::int32_t best = situation.reservation[p];
    treaty::Outcome outcome{};
    for (;;) {
        if (situation.allowed.contains(outcome) &&
            situation.utilities[1 - p].worth(outcome).hundredths >= situation.reservation[1 - p])
            best = std::max(best, situation.utilities[p].worth(outcome).hundredths);
        std::size_t digit = 0;
        while (digit < situation.allowed.provisions &&
               ++outcome[digit] == std::bit_width(situation.allowed.options[digit]))
            outcome[digit++] = 0;
        if (digit == situation.allowed.provisions)
            return best;
    }
}

} // namespace

TEST_CASE("no deal scores the initial reservation less the hurt of tension; leverage never enters") {
    Script script = walking_out();
    script.measures_of_north.orders.push_back(
        {rules::MeasureId(3), rules::NoTarget{}}); // press: own no-deal +3, tension +5
    const Game game = play(seed_with(0, 1), script);
    REQUIRE(game.state().own[0].leverage == core::Points::whole(3));
    const int tension = game.state().open.tension;
    REQUIRE(tension >= 63);
    const GameScore score = game::score(game);
    CHECK(score.of[0].worth == core::Points{600 - (tension - 58) * 20}); // a point for every five: a bargainer is hurt
    CHECK(score.of[0].reservation == core::Points::whole(6));
    CHECK(score.of[1].worth == core::Points::whole(10)); // a pretender is not
    CHECK(score.of[0].national == 0);
    CHECK(score.of[0].at_signature == core::Points{});
    CHECK(score.joint.gain_captured == 0.0);
    CHECK(score.joint.tension == tension);
    CHECK_FALSE(game::signing_step(game).has_value());
}

TEST_CASE("a text that was signed and kept scores what was realised, against the best by enumeration") {
    const std::uint64_t seed = seed_with(0, 0);
    const Game game = play(seed, signing());
    REQUIRE(std::holds_alternative<rules::AgreementKept>(std::get<rules::Ended>(game.state().open.phase).how));
    const GameScore score = game::score(game);
    // At signature, trust 30 and data at .50 make .65 of a promise: 3 + .65·9 − 2 + 1, and 2 + .65·8 − 2 − 1 + 2 + 1.
    CHECK(score.of[0].at_signature == core::Points{785});
    CHECK(score.of[1].at_signature == core::Points{720});
    // Kept in full: 3 + 9 − 2 + 1 and 2 + 8 − 2 − 1 + 2 + 1.
    CHECK(score.of[0].worth == core::Points::whole(11));
    CHECK(score.of[1].worth == core::Points::whole(10));
    const analysis::Situation start =
        analysis::situation_at_start(game.scenario(), analysis::true_profiles(game.scenario().open, game.state()));
    for (std::size_t p = 0; p < 2; ++p) {
        const std::int32_t best = best_by_enumeration(start, p);
        CHECK(score.of[p].best.hundredths == best);
        const double share = (score.of[p].worth.hundredths - 600) / static_cast<double>(best - 600);
        CHECK(score.of[p].national == static_cast<int>(70.0 * std::min(1.0, share) + 0.5));
        CHECK(score.of[p].support > 10);
    }
    CHECK(score.joint.gain_captured > 0.0);
    CHECK(score.joint.gain_captured < 1.0);
    CHECK(score.joint.to_frontier > core::Points{});
    CHECK(score.joint.balance == core::Points{65});
    CHECK(score.joint.exact);
    const auto step = game::signing_step(game);
    REQUIRE(step);
    CHECK(game.state_before(*step).open.text.agreed == fair());
}

TEST_CASE("a promise broken in secret costs the deceived in the score, not at signature") {
    Script script = signing();
    script.southern_conduct = rules::Conduct::violate;
    const Game game = play(seed_with(0, 0), script);
    const GameScore score = game::score(game);
    CHECK(score.of[0].at_signature == core::Points{785});
    CHECK(score.of[0].worth < core::Points::whole(11));
}

TEST_CASE("what breaking one's word saved counts for nothing in the score, and what came out counts against it") {
    const std::uint64_t seed = seed_with(0, 0);
    const game::Score kept = game::score(play(seed, signing())).of[1];
    CHECK(kept.saved == core::Points{});
    for (const rules::Conduct conduct : {rules::Conduct::hedge, rules::Conduct::violate}) {
        Script script = signing();
        script.southern_conduct = conduct;
        const game::Score unseen = game::score(play(seed, script)).of[1]; // north lets every finding rest
        CHECK(unseen.saved == core::Points{conduct == rules::Conduct::violate ? 200 : 100});
        CHECK(unseen.worth == kept.worth + unseen.saved);
        CHECK(unseen.national == kept.national);
        script.raises_findings = true;
        std::uint64_t caught = seed;
        const auto comes_out = [&](std::uint64_t at) {
            const Game game = play(at, script);
            return std::ranges::any_of(game.events(), [](const rules::Event& event) {
                return std::holds_alternative<rules::BreachCaught>(event.what);
            });
        };
        while (!comes_out(caught))
            caught = seed_with(0, 0, caught + 1);
        const game::Score seen = game::score(play(caught, script)).of[1];
        CHECK(seen.national < kept.national);
        CHECK(seen.total() < kept.total());
        CHECK(seen.worth < kept.worth);
    }
}

TEST_CASE("assessments score nothing at the prior, fifteen for certain and right, nothing for certain and wrong") {
    const std::uint64_t seed = seed_with(0, 1); // North a bargainer, South a pretender; the prior is even
    const auto score_with = [&](std::uint8_t bargainer, std::uint8_t pretender) {
        Script script;
        script.belief = {bargainer, pretender};
        return game::score(play(seed, script)).of[0];
    };
    const game::Score prior = score_with(50, 50);
    CHECK(prior.assessment == 0);
    CHECK(std::abs(prior.assessment_skill) < 1e-9);
    const game::Score right = score_with(0, 100);
    CHECK(right.assessment == 15);
    const game::Score wrong = score_with(100, 0);
    CHECK(wrong.assessment == 0);
    CHECK(wrong.assessment_skill < -2.9); // Brier 2 against the prior's .5
    const game::Score leaning = score_with(25, 75);
    CHECK(leaning.assessment == 11); // 1 − .125/.5 = .75 of 15
}

TEST_CASE("support kept is the mean share of each constituency's standing, and gains do not make up for losses") {
    const Game game = play(seed_with(0, 0), signing());
    double kept = 0.0;
    const auto& home = game.scenario().papers[0].home;
    for (std::size_t i = 0; i < home.size(); ++i)
        kept += std::min(1.0, game.state().own[0].support[i] / static_cast<double>(home[i].standing));
    CHECK(game::score(game).of[0].support == static_cast<int>(15.0 * kept / static_cast<double>(home.size()) + 0.5));
}

TEST_CASE("every played game of every scenario has a score within its bounds") {
    for (const fs::path& path : every_scenario_file())
        for (std::uint64_t seed = 1; seed <= 3; ++seed) {
            const Game game = played(scenario_at(path), seed);
            const GameScore score = game::score(game);
            INFO(path.string() << " seed " << seed);
            REQUIRE(score.of.size() == game.scenario().open.party_count());
            for (const game::Score& one : score.of) {
                CHECK((one.national >= 0 && one.national <= 70));
                CHECK((one.support >= 0 && one.support <= 15));
                CHECK((one.assessment >= 0 && one.assessment <= 15));
            }
            CHECK((score.joint.gain_captured >= 0.0 && score.joint.gain_captured <= 1.0));
            CHECK(score.joint.to_frontier >= core::Points{});
        }
}
