#include "agents/capital/conduct.hpp"
#include "agents/capital/home.hpp"
#include "agents/opponent/type_posterior.hpp"
#include "agents/table/answers.hpp"
#include "tests/agents/playing.hpp"

#include <cmath>
#include <map>
#include <set>

using namespace parley;
using testing::Moment;
using testing::Played;

namespace {

/// A question put to seat 1 by seat 0 at the first table of the main scenario, by seed.
struct Asked {
    const scenario::Scenario& scenario;
    rules::State state;
    std::vector<rules::Event> events;
};

Asked ask(std::uint64_t seed, rules::ProfileId profile) {
    class Record final : public rules::EventSink {
      public:
        explicit Record(std::vector<rules::Event>& to) : to_(to) {}
        void take(const rules::Event& event) override { to_.push_back(event); }

      private:
        std::vector<rules::Event>& to_;
    };
    Asked asked{testing::scenario_at(testing::main_scenario), {}, {}};
    Record record(asked.events);
    asked.state = rules::initial_state(asked.scenario, seed, record);
    asked.state.own[1].profile = profile;
    for (std::size_t p = 0; p < 2; ++p)
        rules::apply(asked.scenario, asked.state, rules::PartyId(p), rules::FileMeasures{}, record);
    const rules::AskPriority question{rules::PartyId(std::size_t{1}), rules::ArticleId(std::size_t{1}),
                                      rules::ArticleId(std::size_t{2})};
    rules::apply(asked.scenario, asked.state, rules::PartyId(std::size_t{0}), question, record);
    return asked;
}

} // namespace

TEST_CASE("questions are answered truthfully as often as the profile's candour says, and only a cheat inverts") {
    const scenario::Scenario& scenario = testing::scenario_at(testing::main_scenario);
    for (std::size_t k = 0; k < scenario.papers[1].mandate.profiles.size(); ++k) {
        const treaty::ProfileTerms& terms = scenario.papers[1].mandate.profiles[k];
        constexpr int games = 600;
        int truthful = 0, deflected = 0, inverted = 0;
        for (int n = 0; n < games; ++n) {
            const Asked asked = ask(static_cast<std::uint64_t>(n), rules::ProfileId(k));
            const rules::PartyId seat(std::size_t{1});
            const rules::View view(asked.scenario, asked.state, seat);
            const auto agent = agents::make_agent("tit-for-tat");
            agent->observe(view, testing::shown_to(seat, asked.events));
            const agents::Decision decision = agent->decide(view, {static_cast<std::uint64_t>(n) * 7919, 3}, 0);
            const auto* answer = std::get_if<rules::AnswerQuestion>(&decision.action);
            REQUIRE(answer != nullptr);
            const rules::Question& question = *view.open().question;
            const bool first = treaty::stake(scenario.open.text, view.mandate(), question.first) >=
                               treaty::stake(scenario.open.text, view.mandate(), question.second);
            const auto truth = first ? rules::Preference::first : rules::Preference::second;
            if (answer->preference == truth) {
                ++truthful;
                CHECK(decision.rationale.motive == agents::Motive::candid);
            } else if (answer->preference == rules::Preference::deflect) {
                ++deflected;
                CHECK(decision.rationale.motive == agents::Motive::withholding);
            } else {
                ++inverted;
                CHECK(decision.rationale.motive == agents::Motive::misleading);
            }
        }
        INFO("profile " << k << ": truthful " << truthful << ", deflected " << deflected << ", inverted " << inverted);
        const double expected = games * terms.candour / 1000.0;
        const double spread = std::sqrt(games * terms.candour / 1000.0 * (1 - terms.candour / 1000.0));
        CHECK(std::abs(truthful - expected) <= 4 * spread + 1);
        if (terms.cheat_share < 500)
            CHECK(inverted == 0);
        else
            CHECK(inverted > 0);
        CHECK(deflected > 0);
    }
}

TEST_CASE("away from the table each keeps to its temper") {
    std::map<std::string, std::map<scenario::MeasureKind, int>> taken;
    std::map<std::string, int> dropped;
    for (const char* name : {"hardliner", "boulware", "conceder", "tit-for-tat", "micro"})
        for (std::uint64_t seed = 1; seed <= 8; ++seed) {
            const auto watch = [&](const Moment& moment) {
                const auto* filed = std::get_if<rules::FileMeasures>(&moment.decision.action);
                if (filed == nullptr || moment.view.seat().index() != 0)
                    return;
                for (const rules::MeasureOrder& order : filed->orders)
                    ++taken[name][moment.view.scenario().measure(moment.view.seat(), order.measure).kind];
                dropped[name] += rules::legal_actions(moment.view).gesture_due && !filed->carries_out_gesture ? 1 : 0;
            };
            (void)testing::play(testing::scenario_at(testing::main_scenario), {name, "boulware"}, seed, watch);
        }
    using scenario::MeasureKind;
    CHECK(taken["hardliner"][MeasureKind::pressure] > 0);
    CHECK(taken["hardliner"][MeasureKind::gesture] == 0);
    CHECK(taken["conceder"][MeasureKind::gesture] > 0);
    CHECK(taken["conceder"][MeasureKind::pressure] == 0);
    CHECK(taken["boulware"][MeasureKind::pressure] == 0);
    CHECK(taken["tit-for-tat"][MeasureKind::gesture] > 0);
    CHECK(taken["tit-for-tat"][MeasureKind::consultation] > 0);
    CHECK(taken["tit-for-tat"][MeasureKind::pressure] == 0); // nobody had pressed
    CHECK(taken["tit-for-tat"][MeasureKind::intelligence] > 0);
    for (const auto& [name, times] : dropped) {
        INFO(name);
        CHECK(times == 0);
    }
}

TEST_CASE("tit-for-tat answers pressure with pressure and gestures with gestures") {
    int pressed = 0, gestured = 0;
    for (std::uint64_t seed = 1; seed <= 10; ++seed) {
        (void)testing::play(testing::scenario_at(testing::main_scenario), {"tit-for-tat", "hardliner"}, seed,
                            [&](const Moment& moment) {
                                if (moment.view.seat().index() == 0 &&
                                    std::holds_alternative<rules::FileMeasures>(moment.decision.action))
                                    pressed += moment.decision.rationale.motive == agents::Motive::pressing ? 1 : 0;
                            });
        (void)testing::play(
            testing::scenario_at(testing::main_scenario), {"tit-for-tat", "conceder"}, seed, [&](const Moment& moment) {
                gestured += moment.decision.rationale.motive == agents::Motive::answering_gesture ? 1 : 0;
            });
    }
    CHECK(pressed > 0);
    CHECK(gestured > 0);
}

TEST_CASE(
    "tit-for-tat asks first, makes one bridging offer at most, sounds out once, and puts off a text for its home") {
    int asked = 0, bridged = 0, sounded = 0, home = 0;
    for (std::uint64_t seed = 1; seed <= 40; ++seed) {
        std::map<std::uint8_t, int> asks, bridges, soundings, homes;
        const auto watch = [&](const Moment& moment) {
            const std::uint8_t seat = moment.view.seat().value;
            const bool bridging = moment.decision.rationale.motive == agents::Motive::bridging;
            asks[seat] += std::holds_alternative<rules::AskPriority>(moment.decision.action) ? 1 : 0;
            soundings[seat] += std::holds_alternative<rules::SoundOut>(moment.decision.action) ? 1 : 0;
            const auto* proposal = std::get_if<rules::ProposePackage>(&moment.decision.action);
            bridges[seat] += bridging && proposal != nullptr && proposal->tone == rules::Tone::exploring ? 1 : 0;
            const auto* refusal = std::get_if<rules::RefuseProposal>(&moment.decision.action);
            const bool for_home = refusal != nullptr && refusal->reason == rules::Reason::home &&
                                  moment.decision.rationale.motive == agents::Motive::home_not_asked;
            homes[seat] += for_home ? 1 : 0;
        };
        (void)testing::play(testing::scenario_at(testing::main_scenario), {"tit-for-tat"}, seed, watch);
        for (std::uint8_t seat = 0; seat < 2; ++seat) {
            CHECK(asks[seat] <= 1);
            CHECK(bridges[seat] <= 1);
            CHECK(soundings[seat] <= 1);
            asked += asks[seat];
            bridged += bridges[seat];
            sounded += soundings[seat];
            home += homes[seat];
        }
    }
    CHECK(asked > 0);
    CHECK(bridged > 0);
    CHECK(sounded > 0);
    CHECK(home > 0);
}

TEST_CASE("an undertaking is broken only where that saves more than being caught would cost, by chance, loses") {
    std::map<rules::Conduct, int> conducts;
    std::map<std::uint8_t, int> broken_by_profile, undertaken_by_profile;
    const auto watch = [&](const Moment& moment) {
        const auto* filed = std::get_if<rules::FileConduct>(&moment.decision.action);
        if (filed == nullptr)
            return;
        const treaty::ProfileTerms& terms = moment.view.terms();
        for (const rules::ProvisionId id : rules::legal_actions(moment.view).undertakings) {
            const rules::Conduct conduct = filed->conduct[id.index()];
            ++conducts[conduct];
            ++undertaken_by_profile[moment.view.own().profile.value];
            broken_by_profile[moment.view.own().profile.value] += conduct == rules::Conduct::comply ? 0 : 1;
            const agents::Temptation temptation = agents::temptation(moment.view, id);
            if (temptation.deterred())
                CHECK(conduct == rules::Conduct::comply);
            if (conduct == rules::Conduct::violate)
                CHECK(terms.cheat_share >= 500);
            if (conduct == rules::Conduct::hedge)
                CHECK(terms.cheat_share < 500);
        }
    };
    for (std::uint64_t seed = 1; seed <= 120; ++seed)
        (void)testing::play(testing::scenario_at(testing::main_scenario), {"conceder", "tit-for-tat"}, seed, watch);
    REQUIRE(conducts[rules::Conduct::comply] > 100);
    CHECK(conducts[rules::Conduct::hedge] + conducts[rules::Conduct::violate] > 0);
    // Profiles stand from the most sincere to the least in this scenario.
    REQUIRE(undertaken_by_profile[0] > 0);
    REQUIRE(undertaken_by_profile[2] > 0);
    CHECK(broken_by_profile[2] * undertaken_by_profile[0] > broken_by_profile[0] * undertaken_by_profile[2]);
}

TEST_CASE("being seen deters: the better the checking, the greater the expected loss") {
    const scenario::Scenario& scenario = testing::scenario_at(testing::main_scenario);
    rules::NoEvents none;
    rules::State state = rules::initial_state(scenario, 3, none);
    const rules::PartyId seat(std::size_t{1});
    const treaty::TreatyText& text = scenario.open.text;
    std::size_t promised = 0;
    while (promised < text.provisions.size() &&
           (text.provisions[promised].verifiers.empty() || !text.provisions[promised].obligors.contains(seat) ||
            text.provisions[promised].intrusive))
        ++promised;
    REQUIRE(promised < text.provisions.size());
    const std::size_t checked_by = text.provisions[promised].verifiers.front().provision.index();
    state.open.text.agreed[promised] = 2;
    core::Points before{-100000};
    for (treaty::OptionIndex option = 0; option < text.provisions[checked_by].options.size(); ++option) {
        state.open.text.agreed[checked_by] = option;
        const agents::Temptation temptation =
            agents::temptation(rules::View(scenario, state, seat), rules::ProvisionId(promised));
        CHECK(temptation.kept < core::Points{});
        CHECK(-temptation.broken > before);
        before = -temptation.broken;
    }
}

TEST_CASE("an assessment starts at the prior, adds up to a hundred, and is moved by what was seen") {
    const scenario::Scenario& scenario = testing::scenario_at(testing::main_scenario);
    const rules::PartyId other(std::size_t{1});
    agents::Memory memory;
    const agents::Posterior prior = agents::posterior(scenario.open, memory, other);
    CHECK_FALSE(prior.moved);
    for (std::size_t k = 0; k < 3; ++k)
        CHECK(std::abs(prior.chance[k] - scenario.open.parties[1].profiles[k].prior / 1000.0) < 1e-9);

    agents::Memory told = memory;
    told.profile_signals.push_back({other, rules::ProfileId(std::size_t{2}), 750});
    CHECK(agents::posterior(scenario.open, told, other).chance[2] > prior.chance[2]);

    agents::Memory shunned = memory; // it offers limits, and nobody may come to look
    treaty::Package package;
    for (std::size_t i = 0; i < scenario.open.text.provisions.size(); ++i) {
        const treaty::Provision& provision = scenario.open.text.provisions[i];
        package.articles.insert(provision.article);
        package.options[i] = provision.intrusive ? treaty::OptionIndex{0}
                                                 : static_cast<treaty::OptionIndex>(provision.options.size() - 1);
    }
    shunned.offers.push_back({other, package, rules::Tone::firm, {}, 0});
    const agents::Posterior suspicious = agents::posterior(scenario.open, shunned, other);
    CHECK(suspicious.moved);
    CHECK(suspicious.chance[2] > 1.5 * suspicious.chance[0]);

    agents::Memory open_handed = memory; // it takes inspectors as well
    for (std::size_t i = 0; i < scenario.open.text.provisions.size(); ++i)
        package.options[i] = static_cast<treaty::OptionIndex>(scenario.open.text.provisions[i].options.size() - 1);
    open_handed.offers.push_back({other, package, rules::Tone::firm, {}, 0});
    CHECK(agents::posterior(scenario.open, open_handed, other).chance[0] > suspicious.chance[0]);

    int sum = 0;
    for (const std::uint8_t percent : agents::percents(suspicious, 3))
        sum += percent;
    CHECK(sum == 100);
}

TEST_CASE("assessments learn: over many games they beat the prior", "[playout]") {
    double score = 0, prior_score = 0;
    int filed = 0;
    for (std::uint64_t seed = 1; seed <= 80; ++seed) {
        rules::FileAssessment last;
        bool any = false;
        const auto watch = [&](const Moment& moment) {
            const auto* assessment = std::get_if<rules::FileAssessment>(&moment.decision.action);
            if (assessment != nullptr && moment.view.seat().index() == 0) {
                last = *assessment;
                any = true;
            }
        };
        const scenario::Scenario& scenario = testing::scenario_at(testing::main_scenario);
        const Played played = testing::play(scenario, {"tit-for-tat", "tit-for-tat"}, seed, watch);
        if (!any)
            continue;
        ++filed;
        for (std::size_t k = 0; k < 3; ++k) {
            const double truth = played.state.own[1].profile.index() == k ? 1 : 0;
            const double believed = last.of[1].percent[k] / 100.0;
            const double prior = scenario.open.parties[1].profiles[k].prior / 1000.0;
            score += (believed - truth) * (believed - truth);
            prior_score += (prior - truth) * (prior - truth);
        }
    }
    INFO("Brier " << score / filed << ", of the prior " << prior_score / filed);
    CHECK(filed > 60);
    CHECK(score < prior_score);
}

TEST_CASE("the default opponent makes games that end in many ways", "[playout]") {
    std::set<std::size_t> endings;
    int agreements = 0, games = 0;
    int sincere = 0, sincere_agreed = 0, insincere = 0, insincere_agreed = 0;
    const scenario::Scenario& scenario = testing::scenario_at(testing::main_scenario);
    for (const char* other : {"tit-for-tat", "boulware", "hardliner", "random"})
        for (std::uint64_t seed = 1; seed <= 60; ++seed) {
            const Played played = testing::play(scenario, {other, "tit-for-tat"}, seed);
            endings.insert(played.ending().index());
            if (std::string(other) == "hardliner" || std::string(other) == "random")
                continue;
            const bool agreed = std::holds_alternative<rules::AgreementKept>(played.ending()) ||
                                std::holds_alternative<rules::AgreementSuspended>(played.ending()) ||
                                std::holds_alternative<rules::AgreementLeft>(played.ending());
            ++games;
            agreements += agreed ? 1 : 0;
            const std::size_t profile = played.state.own[1].profile.index();
            (profile == 2 ? insincere : sincere) += profile == 1 ? 0 : 1;
            if (agreed)
                (profile == 2 ? insincere_agreed : sincere_agreed) += profile == 1 ? 0 : 1;
        }
    INFO(agreements << " agreements in " << games << " games");
    CHECK(agreements * 100 >= games * 30);
    CHECK(agreements * 100 <= games * 90);
    CHECK(endings.size() >= 4);
    // Where the other side is pretending, fewer texts are signed.
    CHECK(insincere_agreed * sincere < sincere_agreed * insincere);
}
