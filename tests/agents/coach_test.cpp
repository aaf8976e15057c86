// Warnings before what cannot be undone: each mistake is seen, and what is none is let pass.
#include "agents/capital/conduct.hpp"
#include "agents/coach/advice.hpp"
#include "agents/coach/warning.hpp"
#include "rules/legal_actions.hpp"
#include "tests/agents/playing.hpp"

#include <map>

using namespace parley;
using agents::Mistake;
using core::Points;
using testing::Moment;

namespace {

/// Whatever the agents of many games were about to do that a coach would warn of, by mistake.
std::map<Mistake, int> warned(const char* one, const char* other, std::uint64_t games,
                              const std::function<void(const Moment&, const agents::Warning&)>& look) {
    std::map<Mistake, int> count;
    const auto watch = [&](const Moment& moment) {
        if (const auto warning = agents::warning_before(moment.view, moment.decision.action)) {
            ++count[warning->mistake];
            look(moment, *warning);
        }
    };
    for (std::uint64_t seed = 1; seed <= games; ++seed)
        (void)testing::play(testing::scenario_at(testing::main_scenario), {one, other}, seed, watch);
    return count;
}

} // namespace

TEST_CASE("a player who draws lots is warned of every kind of mistake, and each warning is true") {
    const auto count = warned("random", "tit-for-tat", 250, [](const Moment& moment, const agents::Warning& warning) {
        const rules::View& view = moment.view;
        const Points agreed = rules::utility_now(view).worth(view.open().text.agreed);
        switch (warning.mistake) {
        case Mistake::initialling_below_no_deal:
            CHECK(std::holds_alternative<rules::InitialText>(moment.decision.action));
            CHECK(agreed < rules::reservation_now(view));
            CHECK(*warning.worth == agreed);
            break;
        case Mistake::initialling_against_home:
        case Mistake::signing_unchecked:
            CHECK(std::holds_alternative<rules::InitialText>(moment.decision.action));
            CHECK(agreed >= rules::reservation_now(view));
            break;
        case Mistake::accepting_below_no_deal:
            CHECK(*warning.worth < *warning.against);
            CHECK(*warning.worth < agreed);
            break;
        case Mistake::leaving_a_better_text:
            CHECK(std::holds_alternative<rules::WalkOut>(moment.decision.action));
            CHECK(*warning.worth > *warning.against);
            break;
        case Mistake::leaving_a_red_line: {
            bool own = false;
            for (const rules::DeclaredLine& line : view.open().red_lines)
                own |= line.by == view.seat() && line.line.provision == *warning.provision;
            CHECK(own);
            break;
        }
        case Mistake::third_threat:
            CHECK(view.open().done[view.seat().index()].threats >= 2);
            break;
        case Mistake::breach_does_not_pay: {
            const agents::Temptation sums = agents::temptation(view, *warning.provision);
            CHECK(*warning.worth == -sums.kept);
            CHECK((*warning.against == -sums.broken || *warning.against == -sums.bent));
            CHECK(*warning.against > *warning.worth);
            break;
        }
        }
        CHECK(warning.is_about_the_same(warning));
    });
    CHECK(count.contains(Mistake::initialling_below_no_deal));
    CHECK(count.contains(Mistake::accepting_below_no_deal));
    CHECK(count.contains(Mistake::leaving_a_red_line));
}

TEST_CASE("a delegation that keeps to its floor is hardly warned, and never of signing below no deal") {
    const auto count = warned("tit-for-tat", "conceder", 40, [](const Moment&, const agents::Warning&) {});
    CHECK_FALSE(count.contains(Mistake::initialling_below_no_deal));
    CHECK_FALSE(count.contains(Mistake::third_threat));
    CHECK_FALSE(count.contains(Mistake::breach_does_not_pay));
}

TEST_CASE("the same warning twice is recognised, another is not") {
    agents::Warning one{Mistake::leaving_a_red_line, agents::Concept::commitment};
    one.provision = rules::ProvisionId(3);
    agents::Warning later = one;
    later.worth = Points::whole(5);
    CHECK(one.is_about_the_same(later));
    later.provision = rules::ProvisionId(4);
    CHECK_FALSE(one.is_about_the_same(later));
}

TEST_CASE("the general warns of a leak where there can be one, and of none where the back channel is safe") {
    std::size_t safe = 0, unsafe = 0;
    (void)testing::play(
        testing::scenario_at("scenarios/deauville-2011.yaml"), {"tit-for-tat"}, 3, [&](const Moment& moment) {
            if (!std::holds_alternative<rules::Table>(moment.view.open().phase))
                return;
            agents::Decision decision;
            decision.action = rules::SoundOut{};
            const agents::TwoAdvisers said = agents::advise(moment.view, {}, decision);
            const bool is_safe = rules::forum_now(moment.view.scenario(), moment.view.open()).back_channel_is_safe;
            (is_safe ? safe : unsafe) += 1;
            CHECK((said.general.say == agents::Say::cannot_leak) == is_safe);
            CHECK((said.general.say == agents::Say::may_leak) != is_safe);
        });
    CHECK(safe > 0);
    CHECK(unsafe > 0);
}

TEST_CASE("the diplomat advises no link between articles that sit in two rooms") {
    const scenario::Scenario& scenario = testing::scenario_at("scenarios/brussels-2017.yaml");
    const auto article = [&](std::string_view id) {
        std::size_t i = 0;
        while (scenario.open.text.articles[i].id != id)
            ++i;
        return rules::ArticleId(i);
    };
    std::size_t apart = 0;
    (void)testing::play(scenario, {"tit-for-tat"}, 3, [&](const Moment& moment) {
        if (!std::holds_alternative<rules::Table>(moment.view.open().phase) || moment.view.open().session != 1)
            return;
        rules::ProposePackage draft;
        for (const rules::ArticleId id : {article("syria"), article("donbas")}) {
            draft.package.articles.insert(id);
            for (const rules::ProvisionId provision : scenario.open.text.at(id).provisions)
                draft.package.options[provision.index()] = 1;
        }
        const agents::TwoAdvisers said = agents::advise_on_draft(moment.view, {}, draft);
        CHECK(said.diplomat.say != agents::Say::link);
        CHECK(said.general.say != agents::Say::link);
        ++apart;
    });
    CHECK(apart > 0);
}
