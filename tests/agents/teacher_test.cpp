// The rules that the envoy keeps as a teacher (agents/METHODS.md), in whole games: it behaves by its profile from the
// first minute, has a home, bridges once and says why, keeps its word as its profile does; its manners differ in
// conduct and not in strength; what it puts on record is its own belief.
#include "agents/envoy/account.hpp"
#include "agents/envoy/envoy.hpp"
#include "tests/agents/playing.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

using namespace parley;
using agents::Envoy;
using agents::Motive;
using agents::WhyNot;
using rules::PartyId;
using testing::Moment;

namespace {

const PartyId us(std::size_t{0}), russia(std::size_t{1});

/// What one profile of Russia was seen to do, over some games.
struct Shown {
    int games{}, refusals{}, over_checking{}, undertakings{}, kept{}, offers{};
    double inspection{}; // rungs of checking in its offers
    double limits{};     // rungs of its own limits
};

double rungs(const rules::View& view, const treaty::Package& package, bool intrusive) {
    double sum = 0;
    for (const rules::ArticleId article : package.articles)
        for (const rules::ProvisionId id : view.scenario().text.at(article).provisions) {
            const treaty::Provision& provision = view.scenario().text.at(id);
            if (provision.intrusive == intrusive &&
                (intrusive || provision.obligors == rules::PartySet::of(view.seat())))
                sum += package.options[id.index()];
        }
    return sum;
}

std::array<Shown, 3> what_profiles_show() {
    std::array<Shown, 3> shown{};
    const auto watch = [&](const Moment& moment) {
        if (moment.view.seat() != russia)
            return;
        Shown& of = shown[moment.view.own().profile.index()];
        if (const auto* proposed = std::get_if<rules::ProposePackage>(&moment.decision.action);
            proposed != nullptr && proposed->package.articles.size() > 2) {
            ++of.offers;
            of.inspection += rungs(moment.view, proposed->package, true);
            of.limits += rungs(moment.view, proposed->package, false);
        }
        if (const auto* refused = std::get_if<rules::RefuseProposal>(&moment.decision.action)) {
            ++of.refusals;
            of.over_checking += refused->reason == rules::Reason::checking ? 1 : 0;
        }
        if (const auto* filed = std::get_if<rules::FileConduct>(&moment.decision.action))
            for (const rules::ProvisionId id : rules::legal_actions(moment.view).undertakings) {
                ++of.undertakings;
                of.kept += filed->conduct[id.index()] == rules::Conduct::comply ? 1 : 0;
            }
    };
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
        const testing::Played played =
            testing::play(testing::scenario_at(testing::main_scenario), {"conceder", "envoy"}, seed, watch);
        ++shown[played.state.own[1].profile.index()].games;
    }
    return shown;
}

} // namespace

TEST_CASE("rule 6: profiles show in what is resisted, in what is offered, and in how a word is kept", "[envoy]") {
    const std::array<Shown, 3> shown = what_profiles_show();
    const auto inspection = [&](std::size_t k) { return shown[k].inspection / std::max(1, shown[k].offers); };
    const auto kept = [&](std::size_t k) { return shown[k].kept / std::max(1.0, double(shown[k].undertakings)); };
    const auto checking = [&](std::size_t k) {
        return shown[k].over_checking / std::max(1.0, double(shown[k].refusals));
    };
    for (std::size_t k = 0; k < 3; ++k) {
        INFO("profile " << k << ": " << shown[k].games << " games, " << shown[k].offers << " whole offers with "
                        << inspection(k) << " rungs of checking; kept " << kept(k) << " of " << shown[k].undertakings
                        << "; refused over checking " << checking(k) << " of " << shown[k].refusals);
        CHECK(shown[k].games > 8);
        REQUIRE(shown[k].offers > 20);
    }
    // A pretender hates inspectors, from its first offers on; the others do not.
    CHECK(inspection(2) < inspection(0) * 0.8);
    // A bargainer keeps its word, a pretender breaks it where that pays, a prober stands between the two.
    REQUIRE(shown[0].undertakings > 20);
    REQUIRE(shown[1].undertakings > 20);
    CHECK(kept(0) == 1.0);
    CHECK(kept(1) < kept(0));
    if (shown[2].undertakings > 10)
        CHECK(kept(2) < kept(1));
}

TEST_CASE("rule 7: a home is a reason to refuse, it is asked, and what it minds can be taken once that is mended",
          "[envoy]") {
    int games_refused = 0, games_asked = 0, taken = 0;
    constexpr std::array others{"tit-for-tat", "boulware", "logroller", "micro", "hardliner", "agreeable"};
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
        bool asked = false, refused = false;
        const auto watch = [&](const Moment& moment) {
            if (moment.view.seat() != russia)
                return;
            const agents::Decision& decision = moment.decision;
            if (const auto* refusal = std::get_if<rules::RefuseProposal>(&decision.action);
                refusal != nullptr && decision.rationale.motive == Motive::home_not_asked) {
                CHECK(refusal->reason == rules::Reason::home);
                refused = true;
            }
            if (const auto* filed = std::get_if<rules::FileMeasures>(&decision.action))
                for (const rules::MeasureOrder& order : filed->orders)
                    asked |= std::holds_alternative<rules::ConstituencyId>(order.target);
            if (refused && (std::holds_alternative<rules::AcceptProposal>(decision.action) ||
                            std::holds_alternative<rules::InitialText>(decision.action))) {
                ++taken;
                refused = false;
            }
        };
        const char* const other = others[seed % others.size()];
        (void)testing::play(testing::scenario_at(testing::main_scenario), {other, "envoy"}, seed, watch);
        games_refused += refused ? 1 : 0;
        games_asked += asked ? 1 : 0;
    }
    INFO("still refused at the end " << games_refused << ", asked in " << games_asked << ", taken afterwards "
                                     << taken);
    CHECK(games_refused + taken > 10);
    CHECK(games_asked > 40);
    CHECK(taken > 5);
}

TEST_CASE("rule 3: the bridging offer says which public signal of the other side prompted it", "[envoy]") {
    int bridges = 0, prompted = 0;
    for (const char* other : {"hardliner", "boulware", "envoy", "tit-for-tat", "micro"})
        for (std::uint64_t seed = 1; seed <= 10; ++seed) {
            agents::Memory memory;
            const auto watch = [&](const Moment& moment) {
                const auto* proposed = std::get_if<rules::ProposePackage>(&moment.decision.action);
                if (moment.view.seat() != russia || proposed == nullptr)
                    return;
                if (proposed->tone == rules::Tone::exploring && moment.decision.rationale.motive == Motive::bridging)
                    ++bridges;
                if (!proposed->prompted_by)
                    return;
                ++prompted;
                CHECK(moment.decision.rationale.motive == Motive::bridging);
                CHECK(proposed->package.articles.contains(proposed->prompted_by->article));
                CHECK(moment.decision.rationale.article == proposed->prompted_by->article);
            };
            const testing::Played played =
                testing::play(testing::scenario_at(testing::main_scenario), {other, "envoy"}, seed, watch);
            // What it names did happen, before everybody.
            for (std::size_t i = 0; i < played.events.size(); ++i) {
                const auto* tabled = std::get_if<rules::ProposalTabled>(&played.events[i].what);
                if (tabled == nullptr || !tabled->prompted_by)
                    continue;
                bool happened = false;
                const rules::Prompt prompt = *tabled->prompted_by;
                int offers = 0;
                for (std::size_t j = 0; j < i; ++j) {
                    const auto& what = played.events[j].what;
                    if (const auto* e = std::get_if<rules::ProposalRefused>(&what))
                        happened |=
                            prompt.signal == rules::Signal::refused && e->by == us && e->article == prompt.article;
                    if (const auto* e = std::get_if<rules::QuestionAnswered>(&what))
                        happened |= prompt.signal == rules::Signal::answered && e->by == us;
                    if (const auto* e = std::get_if<rules::RedLineDeclared>(&what))
                        happened |= prompt.signal == rules::Signal::drew_line && e->by == us;
                    if (const auto* e = std::get_if<rules::ProposalTabled>(&what))
                        offers += e->author == us && e->package.articles.contains(prompt.article) ? 1 : 0;
                }
                happened |= prompt.signal == rules::Signal::insisted && offers >= 2;
                CHECK(happened);
            }
        }
    CHECK(bridges > 5);
    CHECK(prompted * 10 >= bridges * 8);
}

TEST_CASE("what an envoy puts on record of the others is what it believes, and every alternative has its reason",
          "[envoy]") {
    int believed = 0, options = 0, chances = 0;
    const auto watch = [&](const Moment& moment) {
        const auto* envoy = dynamic_cast<const Envoy*>(&moment.agent);
        REQUIRE(envoy != nullptr);
        const agents::Rationale& rationale = moment.decision.rationale;
        REQUIRE(rationale.believed.size() == envoy->beliefs().models().size());
        for (std::size_t i = 0; i < rationale.believed.size(); ++i) {
            const agents::HypothesisModel& belief = envoy->beliefs().models()[i];
            CHECK(rationale.believed[i].of == belief.party());
            CHECK(rationale.believed[i].percent == agents::percents(belief.profiles(), 3));
            if (rationale.believed[i].worth_low) {
                CHECK(*rationale.believed[i].worth_low <= *rationale.believed[i].worth_high);
                ++believed;
            }
        }
        CHECK(rationale.weighed.size() <= 5);
        int taken = 0;
        for (const agents::Weighed& weighed : rationale.weighed) {
            taken += weighed.why_not == WhyNot::taken ? 1 : 0;
            CHECK(weighed.why_not != WhyNot::not_said);
            if (weighed.why_not == WhyNot::taken)
                CHECK(weighed.action == moment.decision.action);
            if (weighed.counts == agents::Counts::text &&
                std::holds_alternative<rules::ProposePackage>(weighed.action)) {
                REQUIRE(weighed.chance_percent.has_value());
                CHECK(weighed.to_others.size() == envoy->beliefs().models().size());
                ++chances;
            }
            ++options;
        }
        CHECK(taken <= 1);
    };
    for (std::uint64_t seed = 1; seed <= 4; ++seed)
        (void)testing::play(testing::scenario_at(testing::main_scenario), {"envoy", "envoy"}, seed, watch);
    CHECK(believed > 50);
    CHECK(options > 150);
    CHECK(chances > 40);
}

TEST_CASE("an envoy's manner is drawn from the game, or named, and shows in what it does away from the table",
          "[envoy]") {
    for (const std::string_view name : agents::manners()) {
        CHECK(agents::is_agent(name));
        REQUIRE(agents::make_agent(name) != nullptr);
    }
    CHECK_FALSE(agents::is_agent("envoy:"));
    CHECK_FALSE(agents::is_agent("envoy:cheerful"));
    CHECK(agents::make_agent("envoy:cheerful") == nullptr);
    std::map<std::string, int> unasked_gestures, intelligence;
    for (const std::string_view manner : agents::manners())
        for (std::uint64_t seed = 1; seed <= 12; ++seed) {
            const auto watch = [&](const Moment& moment) {
                const auto* filed = std::get_if<rules::FileMeasures>(&moment.decision.action);
                if (filed == nullptr || moment.view.seat() != russia)
                    return;
                for (const rules::MeasureOrder& order : filed->orders) {
                    const auto kind = moment.view.scenario().measure(russia, order.measure).kind;
                    if (moment.view.open().session <= 1)
                        unasked_gestures[std::string(manner)] += kind == scenario::MeasureKind::gesture ? 1 : 0;
                    intelligence[std::string(manner)] += kind == scenario::MeasureKind::intelligence ? 1 : 0;
                }
            };
            (void)testing::play(testing::scenario_at(testing::main_scenario), {"boulware", std::string(manner)}, seed,
                                watch);
        }
    CHECK(unasked_gestures["envoy:warm"] > unasked_gestures["envoy:wary"]);
    CHECK(unasked_gestures["envoy:formal"] > unasked_gestures["envoy:wary"]);
    CHECK(intelligence["envoy:wary"] > intelligence["envoy:warm"]);
}

TEST_CASE("games open differently: whether a teacher begins with a gesture, when, and with which is drawn", "[envoy]") {
    for (const char* path : {testing::main_scenario, "scenarios/brussels-2017.yaml"}) {
        const scenario::Scenario& scenario = testing::scenario_at(path);
        std::map<std::string, int> first; // the session and the name of Russia's first gesture
        for (std::uint64_t seed = 1; seed <= 24; ++seed) {
            std::string found = "none early";
            const auto watch = [&](const Moment& moment) {
                const auto* filed = std::get_if<rules::FileMeasures>(&moment.decision.action);
                if (filed == nullptr || moment.view.seat() != russia || moment.view.open().session > 1 ||
                    found != "none early")
                    return;
                for (const rules::MeasureOrder& order : filed->orders)
                    if (const scenario::Measure& measure = moment.view.scenario().measure(russia, order.measure);
                        measure.kind == scenario::MeasureKind::gesture)
                        found = std::to_string(moment.view.open().session + 1) + ": " + measure.id;
            };
            (void)testing::play(scenario, {"boulware", "envoy"}, seed, watch);
            ++first[found];
        }
        INFO(path);
        CHECK(first.size() >= 3);
        for (const auto& [opening, games] : first) {
            INFO(opening);
            CHECK(games <= 15);
        }
    }
}
