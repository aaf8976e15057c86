// Delegations at tables of three and four: whom they heed, what they say of their instructions, and that they agree
// where there is something to agree. Rates are of small samples, with wide margins.
#include "agents/evidence/heed.hpp"
#include "agents/opponent/worth_band.hpp"
#include "tests/agents/playing.hpp"

#include <algorithm>
#include <map>

using namespace parley;
using testing::Moment;
using testing::Played;

namespace {

constexpr const char* three = "tests/fixtures/three-seats.yaml";
constexpr const char* four = "tests/fixtures/four-seats.yaml";
constexpr const char* stockholm = "scenarios/stockholm-1986.yaml";

const rules::PartyId first{std::size_t{0}}, second{std::size_t{1}}, third{std::size_t{2}};

bool has_text(const Played& played) {
    return std::holds_alternative<rules::AgreementKept>(played.ending()) ||
           std::holds_alternative<rules::AgreementSuspended>(played.ending());
}

agents::NotedRefusal refusal(rules::PartyId by, rules::PartyId author) {
    return {by, author, rules::ArticleId(std::size_t{0}), rules::Reason::cost, 0};
}

} // namespace

TEST_CASE("of several others those who refused last are heeded most; with one other nothing changes") {
    agents::Memory memory;
    const rules::PartySet others = rules::PartySet::of(second, third);
    CHECK(agents::heed(memory, others).of[second.index()] == 1);
    CHECK(agents::heed(memory, others).all == 2);
    for (const rules::PartyId author : {first, second, first})
        memory.refusals.push_back(refusal(third, author));
    memory.refusals.push_back(refusal(second, first));
    memory.refusals.push_back(refusal(first, second)); // one's own is no sign of another's wishes
    const agents::Heed heeded = agents::heed(memory, others);
    CHECK(heeded.of[second.index()] == 1 + 2);
    CHECK(heeded.of[third.index()] == 1 + 3 * 2);
    CHECK(heeded.all == 10);
    for (int more = 0; more < 6; ++more)
        memory.refusals.push_back(refusal(second, first));
    CHECK(agents::heed(memory, others).of[third.index()] == 1); // the last six count

    const agents::Heed alone = agents::heed(memory, rules::PartySet::of(second));
    CHECK(alone.of[second.index()] == 1);
    CHECK(alone.all == 1);
}

TEST_CASE("what a party tabled is not taken for a loss to it, where most clauses bind all") {
    const scenario::Scenario& scenario = testing::scenario_at(stockholm);
    int drafts = 0;
    for (std::uint64_t seed = 1; seed <= 4; ++seed)
        (void)testing::play(scenario, {"tit-for-tat"}, seed, [&](const Moment& moment) {
            const auto* delegate = dynamic_cast<const agents::Delegate*>(&moment.agent);
            REQUIRE(delegate != nullptr);
            for (std::size_t p = 0; p < scenario.open.party_count(); ++p) {
                const agents::Offer* last = delegate->memory().last_offer(rules::PartyId(p));
                if (rules::PartyId(p) == moment.view.seat() || last == nullptr)
                    continue;
                ++drafts;
                const agents::WorthBand guess =
                    agents::band_of_worth(moment.view, delegate->memory(), rules::PartyId(p),
                                          treaty::with(scenario.open.text, last->agreed, last->package));
                CHECK(guess.low.hundredths + guess.high.hundredths >= -2);
            }
        });
    CHECK(drafts > 100);
}

TEST_CASE("with several at the table a delegation refuses for its instructions only after it has declared them") {
    int refused = 0;
    for (const char* path : {stockholm, four})
        for (const char* name : {"tit-for-tat", "conceder", "envoy"})
            for (std::uint64_t seed = 1; seed <= 3; ++seed)
                (void)testing::play(testing::scenario_at(path), {name}, seed, [&](const Moment& moment) {
                    const auto* refusal = std::get_if<rules::RefuseProposal>(&moment.decision.action);
                    if (refusal == nullptr || moment.decision.rationale.motive != agents::Motive::instructed)
                        return;
                    ++refused;
                    const treaty::Package& package = moment.view.open().proposals[refusal->author.index()]->package;
                    for (const treaty::RedLine& line : rules::instructed_lines(moment.view)) {
                        const bool crossed =
                            package.articles.contains(moment.view.scenario().text.at(line.provision).article) &&
                            treaty::crosses(line, package.options[line.provision.index()]);
                        bool declared = false;
                        for (const rules::DeclaredLine& known : moment.view.open().red_lines)
                            declared |= known == rules::DeclaredLine{moment.view.seat(), line};
                        const bool can_declare = !rules::check(moment.view, rules::DeclareRedLine{line});
                        CHECK_FALSE((crossed && !declared && can_declare));
                    }
                });
    CHECK(refused > 0);
}

TEST_CASE("no initials lapse twice in a row by the same party under the same text") {
    int lapses = 0;
    for (const char* path : {stockholm, three, four})
        for (const char* name : {"tit-for-tat", "conceder", "envoy"})
            for (std::uint64_t seed = 1; seed <= 6; ++seed) {
                INFO(path << ", " << name << ", seed " << seed);
                std::optional<rules::PartyId> last;
                for (const rules::Event& event : testing::play(testing::scenario_at(path), {name}, seed).events) {
                    if (std::holds_alternative<rules::ArticlesAgreed>(event.what))
                        last.reset();
                    if (const auto* lapsed = std::get_if<rules::InitialsLapsed>(&event.what)) {
                        ++lapses;
                        CHECK(last != lapsed->by);
                        last = lapsed->by;
                    }
                }
            }
    CAPTURE(lapses);
}

TEST_CASE("delegations of a kind agree in most games, where there is a text that suits all") {
    const auto agreed = [&](const scenario::Scenario& scenario, const char* name, int games) {
        int count = 0;
        for (std::uint64_t seed = 1; seed <= static_cast<std::uint64_t>(games); ++seed)
            count += has_text(testing::play(scenario, {name}, seed)) ? 1 : 0;
        return count;
    };
    // The four passes at lower no-deal points: one text in three, one in five with a South that shuns inspectors.
    scenario::Scenario willing = testing::scenario_at(four);
    for (scenario::PrivatePapers& papers : willing.papers)
        for (treaty::ProfileTerms& terms : papers.mandate.profiles)
            terms.reservation = std::max(core::Points::whole(1), terms.reservation - core::Points::whole(4));
    for (const char* name : {"tit-for-tat", "conceder", "envoy"}) {
        INFO(name);
        CHECK(agreed(testing::scenario_at(stockholm), name, 36) * 10 >= 36 * 7);
        CHECK(agreed(testing::scenario_at(three), name, 12) * 10 >= 12 * 7);
        CHECK(agreed(willing, name, 12) * 10 >= 12 * 7);
    }
}
