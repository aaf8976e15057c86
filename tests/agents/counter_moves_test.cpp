// Counter-moves with a condition as agents announce them and answer to them, and promises left to successors as they
// price them.
#include "agents/conditions/counter_moves.hpp"
#include "agents/opponent/worth_band.hpp"
#include "rules/world/persons.hpp"
#include "tests/agents/playing.hpp"
#include "tests/catch.hpp"
#include "treaty/utility.hpp"

using namespace parley;
using testing::Moment;
using testing::Played;

namespace {

constexpr const char* deauville = "scenarios/deauville-2011.yaml";

struct Counted {
    int announced{}, withdrawn{}, made{}, left{}, replaced{};
};

Counted count(const std::string& name, int games) {
    Counted counted;
    for (std::uint64_t seed = 1; seed <= static_cast<std::uint64_t>(games); ++seed) {
        const Played played = testing::play(testing::scenario_at(deauville), {name, name}, seed);
        counted.replaced += static_cast<int>(played.replaced);
        for (const rules::Event& event : played.events) {
            const auto* given = std::get_if<rules::WordGiven>(&event.what);
            const auto* kept = std::get_if<rules::WordKept>(&event.what);
            counted.announced += given != nullptr && given->word.terms.unless ? 1 : 0;
            counted.made += kept != nullptr && kept->word.terms.unless ? 1 : 0;
            counted.withdrawn += std::holds_alternative<rules::WordWithdrawn>(event.what) ? 1 : 0;
            counted.left += std::holds_alternative<rules::AuthorsLeft>(event.what) ? 1 : 0;
        }
    }
    return counted;
}

} // namespace

TEST_CASE("agents announce counter-moves with a condition, and see some withdrawn and some made", "[agents]") {
    const Counted counted = count("tit-for-tat", 8);
    CHECK(counted.replaced == 0);
    CHECK(counted.announced > 0);
    CHECK(counted.withdrawn + counted.made > 0);
}

TEST_CASE("meeting what another announced against is worth what its measure would cost, once", "[agents]") {
    bool looked = false;
    const scenario::Scenario& scenario = testing::scenario_at(deauville);
    (void)testing::play(scenario, {"tit-for-tat"}, 2, [&](const Moment& moment) {
        if (looked || !std::holds_alternative<rules::Table>(moment.view.open().phase) ||
            moment.view.seat() != rules::PartyId(0))
            return;
        looked = true;
        rules::State state = moment.state;
        rules::GivenWord word{rules::PartyId(1), rules::GivenWord::Kind::threat, {}, 2, true};
        const auto& measures = scenario.open.measures[1];
        while (measures[word.measure.index()].id != "announce_heavy")
            word.measure = rules::MeasureId(word.measure.index() + 1);
        const treaty::Synergy::Term term = measures[word.measure.index()].unless.front();
        word.terms.unless = rules::WantedClause{term.provision, term.at_least};
        state.open.words = {};
        state.open.words.push_back(word);
        const rules::View view(scenario, state, rules::PartyId(0));
        agents::Workings workings;
        const agents::Memory memory;
        const agents::Character character;
        const agents::Standing standing(view, memory, character, {}, workings);
        treaty::Package package{rules::ArticleSet::of(scenario.open.text.at(term.provision).article), {}};
        CHECK(agents::worth_of_averting(standing, package) == core::Points{});
        package.options[term.provision.index()] = term.at_least;
        CHECK(agents::worth_of_averting(standing, package) >= core::Points{150}); // half of three
    });
    CHECK(looked);
}
