// A reason given is the reason that matters: the article, and the category, whose smallest change would have made the
// refused package acceptable.
#include "agents/capital/home.hpp"
#include "tests/agents/refusal_again.hpp"

#include <algorithm>
#include <map>

using namespace parley;
using core::Points;
using rules::Reason;
using testing::Moment;

namespace {

constexpr std::array<const char*, 3> shipped{"scenarios/first-table.yaml", "scenarios/geneva-2022-short.yaml",
                                             "scenarios/geneva-2022.yaml"};

/// Everybody of the roster who refuses for a reason.
std::vector<std::string> refusers() {
    std::vector<std::string> names;
    for (const agents::AgentKind& kind : agents::roster())
        if (agents::character_named(kind.name) != nullptr || kind.name == "envoy")
            names.emplace_back(kind.name);
    REQUIRE(names.size() == 12);
    return names;
}

/// The notebook says all that stood in the way, and nothing else.
void check_notebook(const agents::Rationale& rationale, const agents::Judgement& said, Reason reason) {
    std::vector<agents::Motive> noted = rationale.also;
    noted.insert(noted.begin(), rationale.motive);
    const auto notes = [&](agents::Motive motive) { return std::count(noted.begin(), noted.end(), motive); };
    const int instructed = said.instructed ? 1 : 0, home = said.home_stops || said.home_unasked ? 1 : 0;
    const int worth = said.falls_short() ? 1 : 0;
    CHECK(notes(agents::Motive::instructed) == instructed);
    CHECK(notes(agents::Motive::home_not_asked) == home);
    CHECK(static_cast<int>(noted.size()) == instructed + home + worth);
    CHECK((noted[0] == agents::Motive::instructed || noted[0] == agents::Motive::home_not_asked) ==
          (reason == Reason::home));
}

struct Count {
    std::map<Reason, int> given;
    std::map<int, int> rungs;
    int all{}, would_do{}, both{}, both_for_home{};
    std::string line; // the same as words
};

/// Plays `games` games, the n-th on the n-th scenario with the n-th pair, and finds every reason given in them again.
Count recompute(int games, const std::vector<std::string>& names) {
    Count count;
    for (int game = 0; game < games; ++game) {
        const auto n = static_cast<std::size_t>(game);
        const std::vector<std::string> seats{names[n % names.size()], names[(n / names.size() + n) % names.size()]};
        const char* path = shipped[(n / 2) % shipped.size()];
        (void)testing::play(testing::scenario_at(path), seats, n + 1, [&](const Moment& moment) {
            const auto* refusal = std::get_if<rules::RefuseProposal>(&moment.decision.action);
            if (refusal == nullptr || moment.decision.rationale.motive == agents::Motive::by_lot)
                return;
            const testing::RefusingSeat seat(moment, seats[std::min<std::size_t>(moment.view.seat().index(), 1)]);
            const testing::ReasonAgain again = testing::reason_again(seat);
            INFO(path << ", game " << game << ", " << seats[0] << " and " << seats[1] << ", seat "
                      << moment.view.seat().index() << ", session " << int{moment.view.open().session});
            REQUIRE(seat.now().verdict == agents::Verdict::refuse);
            if (again.rungs > 0)
                CHECK(refusal->article == again.article);
            CHECK(seat.offered().articles.contains(refusal->article));
            CHECK(refusal->reason == again.reason);
            CHECK(moment.decision.rationale.article == refusal->article);
            check_notebook(moment.decision.rationale, seat.now(), refusal->reason);
            ++count.all;
            count.both += again.both ? 1 : 0;
            count.both_for_home += again.both && again.reason == Reason::home ? 1 : 0;
            ++count.given[again.reason];
            ++count.rungs[again.would_do ? again.rungs : -again.rungs];
            count.would_do += again.would_do ? 1 : 0;
        });
    }
    std::string line = std::to_string(count.all) + " refusals, " + std::to_string(count.would_do) +
                       " one change away, " + std::to_string(count.both) + " for worth and home alike (" +
                       std::to_string(count.both_for_home) + " said home);";
    for (const auto& [reason, times] : count.given)
        line += " reason " + std::to_string(static_cast<int>(reason)) + ": " + std::to_string(times) + ",";
    for (const auto& [rungs, times] : count.rungs)
        line += " rungs " + std::to_string(rungs) + ": " + std::to_string(times) + ",";
    count.line = line;
    return count;
}

} // namespace

TEST_CASE("every refusal names the article and the category whose smallest change would have made it acceptable") {
    const Count count = recompute(60, refusers());
    INFO(count.line);
    CHECK(count.all > 60);
    CHECK(count.would_do > 60);
    for (const Reason reason : {Reason::cost, Reason::home, Reason::checking})
        CHECK(count.given.contains(reason));
}

TEST_CASE("every refusal of five hundred games is found again", "[.five-hundred]") {
    const Count count = recompute(500, refusers());
    WARN(count.line);
    CHECK(count.all > 500);
    for (const Reason reason : {Reason::cost, Reason::home, Reason::trust, Reason::checking, Reason::form})
        CHECK(count.given.contains(reason));
}

namespace {

class ReplayedEvents final : public rules::EventSink {
  public:
    void take(const rules::Event& event) override { events.push_back(event); }
    std::vector<rules::Event> events;
};

/// Whether the delegation accepts when the same game is played with another package in the place of the one that it
/// refused; nothing where the rules would not let it be tabled there.
std::optional<bool> accepts_instead(const scenario::Scenario& scenario, std::uint64_t seed, const Moment& moment,
                                    const std::string& name, const treaty::Package& package) {
    const rules::PartyId author = std::get<rules::RefuseProposal>(moment.decision.action).author;
    const treaty::Package& offered = moment.view.open().proposals[author.index()]->package;
    std::optional<std::size_t> tabled;
    for (std::size_t i = 0; i < moment.actions.size(); ++i)
        if (const auto* proposed = std::get_if<rules::ProposePackage>(&moment.actions[i]))
            if (proposed->package == offered)
                tabled = i;
    REQUIRE(tabled.has_value());
    ReplayedEvents record;
    rules::State state = rules::initial_state(scenario, seed, record);
    for (std::size_t i = 0; i < moment.actions.size(); ++i) {
        rules::Action action = moment.actions[i];
        const rules::PartyId party = rules::parties_to_act(scenario.open, state.open).front();
        if (i == *tabled)
            std::get<rules::ProposePackage>(action).package = package;
        if (rules::check(rules::View(scenario, state, party), action))
            return std::nullopt;
        rules::apply(scenario, state, party, action, record);
    }
    const rules::PartyId seat = moment.view.seat();
    const rules::View view(scenario, state, seat);
    const auto agent = agents::make_agent(name);
    agent->observe(view, testing::shown_to(seat, record.events));
    // Without nodes to search with: an envoy may take less than its rule asks when the calendar is all but out.
    const agents::Decision decision = agent->decide(view, moment.random, 0);
    return decision.action == rules::Action{rules::AcceptProposal{author}};
}

} // namespace

TEST_CASE("played again with one rung changed, the package is accepted where the reason said it would be") {
    int with_one = 0, without = 0;
    std::size_t n = 0;
    for (const std::string& name : refusers())
        for (const char* path : {shipped[0], shipped[1]}) {
            const std::uint64_t seed = ++n;
            const scenario::Scenario& scenario = testing::scenario_at(path);
            (void)testing::play(scenario, {"logroller", name}, seed, [&](const Moment& moment) {
                const auto* refusal = std::get_if<rules::RefuseProposal>(&moment.decision.action);
                if (refusal == nullptr || moment.view.seat().index() != 1)
                    return;
                const treaty::Package& offered = moment.view.open().proposals[refusal->author.index()]->package;
                rules::ArticleSet would_do, not_known;
                for (std::size_t i = 0; i < scenario.open.text.provisions.size(); ++i)
                    for (const int by : {-1, 1}) {
                        const treaty::Provision& provision = scenario.open.text.provisions[i];
                        const int option = offered.options[i] + by;
                        if (!offered.articles.contains(provision.article) || option < 0 ||
                            option >= static_cast<int>(provision.options.size()))
                            continue;
                        treaty::Package other = offered;
                        other.options[i] = static_cast<treaty::OptionIndex>(option);
                        const auto accepts = accepts_instead(scenario, seed, moment, name, other);
                        if (!accepts)
                            not_known.insert(provision.article);
                        else if (*accepts)
                            would_do.insert(provision.article);
                    }
                INFO(name << ", " << path << ", seed " << seed << ", session " << int{moment.view.open().session});
                if (!would_do.empty())
                    CHECK((would_do | not_known).contains(refusal->article));
                ++(would_do.empty() ? without : with_one);
            });
        }
    INFO(with_one << " with one rung that would do, " << without << " without");
    CHECK(with_one > 3);
    CHECK(without > 3);
}
