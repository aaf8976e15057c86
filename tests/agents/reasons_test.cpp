#include "agents/delegate/answers.hpp"
#include "agents/delegate/home.hpp"
#include "agents/delegate/reasons.hpp"
#include "tests/agents/playing.hpp"

#include <algorithm>
#include <map>

using namespace parley;
using core::Points;
using rules::Reason;
using testing::Moment;

namespace {

struct Case {
    const rules::View& view;
    const treaty::Package& package;
    rules::ArticleId article;

    [[nodiscard]] const treaty::TreatyText& text() const { return view.scenario().text; }
    [[nodiscard]] treaty::Outcome all() const { return treaty::with(text(), view.open().text.agreed, package); }
    [[nodiscard]] treaty::Outcome without() const {
        const auto rest = package.articles - rules::ArticleSet::of(article);
        return treaty::with(text(), view.open().text.agreed, treaty::part_of(text(), package, rest));
    }
    /// What the article adds when every other party's word is credited at `trust` percent.
    [[nodiscard]] Points gain(const treaty::CompiledUtility& utility) const {
        return utility.worth(all()) - utility.worth(without());
    }
    [[nodiscard]] Points gain_now() const { return gain(rules::utility_now(view)); }
    [[nodiscard]] Points gain_if_trusted() const {
        treaty::CreditRow credit{};
        credit.fill(100);
        return gain(treaty::compile_utility(text(), view.mandate(), view.terms(), view.seat(), credit));
    }
    /// Whether any change of the article's own checking provisions upwards is worth a point.
    [[nodiscard]] bool more_checking_helps() const {
        const auto utility = rules::utility_now(view);
        for (const rules::ProvisionId promised : text().at(article).provisions)
            for (const treaty::Verifier& verifier : text().at(promised).verifiers) {
                const std::size_t i = verifier.provision.index();
                treaty::Outcome better = all();
                for (better[i] = all()[i]; better[i] + 1U < text().provisions[i].options.size();) {
                    ++better[i];
                    if (utility.worth(better) >= utility.worth(all()) + Points::whole(1))
                        return true;
                }
            }
        return false;
    }
    [[nodiscard]] bool has_intrusive_cost() const {
        for (const rules::ProvisionId id : text().at(article).provisions)
            if (text().at(id).intrusive && view.mandate().values[id.index()][all()[id.index()]] < Points{})
                return true;
        return false;
    }
    [[nodiscard]] bool instructed() const {
        for (const treaty::RedLine& line : rules::instructed_lines(view))
            if (text().at(line.provision).article == article && treaty::crosses(line, all()[line.provision.index()]))
                return true;
        return false;
    }
};

} // namespace

TEST_CASE("every refusal gives a reason that the refusing delegation's own papers bear out") {
    std::map<Reason, int> given;
    const auto watch = [&](const Moment& moment) {
        const auto* refusal = std::get_if<rules::RefuseProposal>(&moment.decision.action);
        if (refusal == nullptr || moment.decision.rationale.motive == agents::Motive::by_lot)
            return;
        const Case c{moment.view, moment.view.open().proposals[refusal->author.index()]->package, refusal->article};
        ++given[refusal->reason];
        INFO("seat " << int{moment.view.seat().value} << " article " << int{refusal->article.value} << " reason "
                     << int(refusal->reason));
        REQUIRE(c.package.articles.contains(refusal->article));
        switch (refusal->reason) {
        case Reason::cost:
            // It takes from the package, or gives less than the bid that its author holds to.
            CHECK((c.gain_now() < Points{} || *moment.decision.rationale.worth < *moment.decision.rationale.target));
            break;
        case Reason::trust:
            CHECK(c.gain_if_trusted() > c.gain_now());
            break;
        case Reason::checking:
            CHECK((c.has_intrusive_cost() || (c.gain_if_trusted() > c.gain_now() && c.more_checking_helps())));
            break;
        case Reason::form:
            CHECK(c.text().form.has_value());
            CHECK(c.text().at(*c.text().form).article == refusal->article);
            CHECK(c.gain_now() < Points{});
            break;
        case Reason::home:
            CHECK((c.instructed() || agents::weigh_at_home(moment.view, c.all()).failing > 0 ||
                   agents::unasked(moment.view, c.all()).has_value()));
            break;
        case Reason::timing:
            CHECK(c.gain_now() >= Points{});
            break;
        }
    };
    for (const std::string& path : testing::every_scenario())
        for (const agents::AgentKind& one : agents::roster())
            for (const char* other : {"conceder", "tit-for-tat", "random"})
                for (std::uint64_t seed = 1; seed <= 5; ++seed)
                    (void)testing::play(testing::scenario_at(path), {std::string(one.name), other}, seed, watch);
    CHECK(given[Reason::cost] > 50);
    CHECK(given[Reason::trust] + given[Reason::checking] > 20);
    CHECK(given[Reason::home] > 5);
    CHECK(given[Reason::form] > 5);
}

TEST_CASE("a refused article is the one whose loss is greatest, where any is lost") {
    int checked = 0;
    const auto watch = [&](const Moment& moment) {
        const auto* refusal = std::get_if<rules::RefuseProposal>(&moment.decision.action);
        if (refusal == nullptr || refusal->reason == Reason::home)
            return;
        const treaty::Package& package = moment.view.open().proposals[refusal->author.index()]->package;
        Points least = Points::whole(1000);
        for (const rules::ArticleId article : package.articles)
            least = std::min(least, Case{moment.view, package, article}.gain_now());
        if (least >= Points{})
            return;
        ++checked;
        CHECK(Case{moment.view, package, refusal->article}.gain_now() == least);
    };
    for (std::uint64_t seed = 1; seed <= 10; ++seed)
        (void)testing::play(testing::scenario_at(testing::main_scenario), {"boulware", "tit-for-tat"}, seed, watch);
    CHECK(checked > 30);
}

namespace {

/// What a delegation of that character would object to, from the papers and the memory of its seat alone.
agents::Objection objection_again(const rules::View& view, const std::vector<rules::Event>& shown,
                                  const agents::Character& character, const treaty::Package& package) {
    agents::Memory memory;
    memory.take(view.scenario(), view.seat(), shown);
    agents::Workings workings;
    const agents::Standing standing(view, memory, character, {0, 0}, workings);
    agents::Objection objection = agents::objection_to(standing, package);
    if (agents::judge(standing, package).motive != agents::Motive::home_not_asked)
        return objection;
    const treaty::Outcome outcome = standing.agreed_with(package);
    const agents::HomeFront home = agents::weigh_at_home(view, outcome);
    const auto who = agents::can_carry(home) ? agents::unasked(view, outcome) : std::optional(home.weakest);
    const auto article = who ? agents::touching_article(view, *who, package) : std::nullopt;
    return {article.value_or(objection.article), Reason::home, agents::Motive::home_not_asked, objection.loss};
}

class Telling final : public rules::EventSink {
  public:
    void take(const rules::Event& event) override { events.push_back(event); }
    std::vector<rules::Event> events;
};

} // namespace

TEST_CASE("the article and the category of every refusal are found again from the seat's own papers at that moment") {
    int found = 0;
    int worse = 0;
    for (const agents::AgentKind& kind : agents::roster()) {
        const agents::Character* character = agents::character_named(kind.name);
        if (character == nullptr)
            continue; // draws lots, or is checked by what its reason claims, above
        for (std::uint64_t seed = 1; seed <= 12; ++seed) {
            const scenario::Scenario& scenario = testing::scenario_at(testing::main_scenario);
            const auto played = testing::play(scenario, {std::string(kind.name), "tit-for-tat"}, seed);
            Telling telling;
            rules::State state = rules::initial_state(scenario, seed, telling);
            for (const rules::Action& action : played.actions) {
                const rules::PartyId party = rules::parties_to_act(scenario.open, state.open).front();
                const rules::View view(scenario, state, party);
                const auto* refusal = std::get_if<rules::RefuseProposal>(&action);
                if (refusal != nullptr && party.index() == 0) {
                    const treaty::Package package = view.open().proposals[refusal->author.index()]->package;
                    const agents::Objection again =
                        objection_again(view, testing::shown_to(party, telling.events), *character, package);
                    INFO(kind.name << ", seed " << seed);
                    CHECK(again.article == refusal->article);
                    CHECK(again.reason == refusal->reason);
                    ++found;
                    // What hurts makes the text worse than it would be without that article.
                    const Case c{view, package, refusal->article};
                    if (refusal->reason == Reason::form)
                        CHECK(c.gain_now() < Points{});
                    worse += c.gain_now() < Points{} ? 1 : 0;
                }
                const std::size_t before = telling.events.size();
                rules::apply(scenario, state, party, action, telling);
                if (refusal == nullptr)
                    continue;
                // The event that everybody is told says the same.
                const auto told = std::find_if(telling.events.begin() + static_cast<std::ptrdiff_t>(before),
                                               telling.events.end(), [](const rules::Event& event) {
                                                   return std::holds_alternative<rules::ProposalRefused>(event.what);
                                               });
                REQUIRE(told != telling.events.end());
                CHECK(std::get<rules::ProposalRefused>(told->what).article == refusal->article);
                CHECK(std::get<rules::ProposalRefused>(told->what).reason == refusal->reason);
            }
        }
    }
    CHECK(found > 100);
    CHECK(worse > 50);
}
