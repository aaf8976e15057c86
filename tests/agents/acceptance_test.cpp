#include "agents/capital/home.hpp"
#include "agents/table/answers.hpp"
#include "tests/agents/playing.hpp"

#include <algorithm>

using namespace parley;
using core::Points;
using testing::Moment;

namespace {

const std::vector<std::string> bargainers{"hardliner", "boulware", "conceder", "tit-for-tat", "micro"};

/// The character that plays the first seat, watched in games against the whole roster.
void watch_all(const testing::Watch& watch, std::uint64_t seeds = 3) {
    for (const char* path : {testing::main_scenario, testing::small_scenario})
        for (const std::string& one : bargainers)
            for (const std::string& other : bargainers)
                for (std::uint64_t seed = 1; seed <= seeds; ++seed)
                    (void)testing::play(testing::scenario_at(path), {one, other}, seed, watch);
}

Points worth_of(const rules::View& view, const treaty::Package& package) {
    return rules::utility_now(view).worth(treaty::with(view.scenario().text, view.open().text.agreed, package));
}

bool could_be_initialled(const rules::View& view, const treaty::Package& package) {
    const treaty::TreatyText& text = view.scenario().text;
    const treaty::Outcome outcome = treaty::with(text, view.open().text.agreed, package);
    rules::ArticleSet agreed = view.open().text.agreed_articles | package.articles;
    if (text.form)
        agreed.erase(text.at(*text.form).article);
    return !agreed.empty() && (!text.form || outcome[text.form->index()] >= view.scenario().least_form);
}

} // namespace

TEST_CASE("nobody signs for less than no agreement and two points") {
    int signed_texts = 0;
    watch_all([&](const Moment& moment) {
        if (!std::holds_alternative<rules::InitialText>(moment.decision.action))
            return;
        ++signed_texts;
        const Points worth = rules::utility_now(moment.view).worth(moment.view.open().text.agreed);
        CHECK(worth >= rules::reservation_now(moment.view) + Points::whole(2));
    });
    CHECK(signed_texts > 25);
}

TEST_CASE("a large package is accepted for the floor at least, and a part only when it gains") {
    int accepted = 0;
    watch_all([&](const Moment& moment) {
        const auto* accept = std::get_if<rules::AcceptProposal>(&moment.decision.action);
        if (accept == nullptr)
            return;
        ++accepted;
        const treaty::Package& package = moment.view.open().proposals[accept->author.index()]->package;
        const Points worth = worth_of(moment.view, package);
        const Points now = rules::utility_now(moment.view).worth(moment.view.open().text.agreed);
        if (could_be_initialled(moment.view, package) && package.articles.size() > 2)
            CHECK(worth >= rules::reservation_now(moment.view) + Points::whole(2));
        CHECK((worth >= rules::reservation_now(moment.view) + Points::whole(2) || worth >= now + Points::whole(1)));
    });
    CHECK(accepted > 25);
}

TEST_CASE("an improvement on one's own last whole proposal is never refused, except for one's home or instructions") {
    int improved = 0;
    watch_all([&](const Moment& moment) {
        if (!std::holds_alternative<rules::Table>(moment.view.open().phase))
            return;
        const auto* delegate = dynamic_cast<const agents::Delegate*>(&moment.agent);
        REQUIRE(delegate != nullptr);
        const agents::Offer* last = delegate->memory().last_offer(moment.view.seat());
        if (last == nullptr || !could_be_initialled(moment.view, last->package))
            return;
        for (const rules::PartyId author : rules::legal_actions(moment.view).answerable) {
            const treaty::Package& package = moment.view.open().proposals[author.index()]->package;
            const Points worth = worth_of(moment.view, package);
            if (!could_be_initialled(moment.view, package) || worth < worth_of(moment.view, last->package) ||
                worth < rules::reservation_now(moment.view) + Points::whole(2))
                continue;
            const auto* refusal = std::get_if<rules::RefuseProposal>(&moment.decision.action);
            const bool owed = std::holds_alternative<rules::AnswerQuestion>(moment.decision.action) ||
                              std::holds_alternative<rules::AnswerSounding>(moment.decision.action) ||
                              std::holds_alternative<rules::InitialText>(moment.decision.action);
            if (owed)
                continue;
            ++improved;
            if (refusal != nullptr)
                CHECK(refusal->reason == rules::Reason::home);
            else
                CHECK(std::holds_alternative<rules::AcceptProposal>(moment.decision.action));
        }
    });
    CHECK(improved >= 8);
}

TEST_CASE("nobody takes its initials to a text that it knows its own capital would stop beyond repair") {
    watch_all([&](const Moment& moment) {
        if (std::holds_alternative<rules::InitialText>(moment.decision.action))
            CHECK(agents::can_carry(agents::weigh_at_home(moment.view, moment.view.open().text.agreed)));
    });
}

TEST_CASE("what one would not give singly is linked: no part of a proposal can be taken at its author's cost") {
    int linked = 0;
    watch_all(
        [&](const Moment& moment) {
            const auto* proposal = std::get_if<rules::ProposePackage>(&moment.decision.action);
            if (proposal == nullptr || proposal->package.articles.size() < 2)
                return;
            const treaty::TreatyText& text = moment.view.scenario().text;
            const Points now = rules::utility_now(moment.view).worth(moment.view.open().text.agreed);
            for (const rules::ArticleId article : proposal->package.articles - proposal->linked)
                CHECK(worth_of(moment.view, treaty::part_of(text, proposal->package, rules::ArticleSet::of(article))) >=
                      now);
            linked += proposal->linked.empty() ? 0 : 1;
        },
        3);
    CHECK(linked > 100);
}

TEST_CASE("a package welcomed in the back channel is accepted when it is tabled at once") {
    int kept = 0;
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
        std::optional<rules::Sounding> welcomed;
        const auto watch = [&](const Moment& moment) {
            const auto* answer = std::get_if<rules::AnswerSounding>(&moment.decision.action);
            if (answer != nullptr && answer->reception == rules::Reception::welcome)
                welcomed = moment.view.own().sounding;
            const auto* refusal = std::get_if<rules::RefuseProposal>(&moment.decision.action);
            if (welcomed && refusal != nullptr && moment.view.seat() == welcomed->to)
                CHECK((refusal->reason == rules::Reason::home ||
                       !(moment.view.open().proposals[refusal->author.index()]->package == welcomed->package)));
            const auto* accept = std::get_if<rules::AcceptProposal>(&moment.decision.action);
            if (welcomed && accept != nullptr && moment.view.seat() == welcomed->to &&
                moment.view.open().proposals[accept->author.index()]->package == welcomed->package)
                ++kept;
        };
        (void)testing::play(testing::scenario_at(testing::main_scenario), {"tit-for-tat", "conceder"}, seed, watch);
    }
    CHECK(kept > 0);
}
