// The two advisers over whole games: what they say of a package in numbers is what the page shows of the same package,
// they do not say yes to a text below no agreement without its figures, and they do not advise what was just done.
#include "agents/agent.hpp"
#include "agents/coach/advice.hpp"
#include "rules/apply.hpp"
#include "rules/legal_actions.hpp"
#include "seat/figures.hpp"
#include "tests/catch.hpp"
#include "tests/rules/play.hpp"
#include "wording/coach.hpp"
#include "wording/figures.hpp"

#include <algorithm>
#include <functional>
#include <map>

using namespace parley;
using agents::Remark;
using agents::Say;
using agents::TwoAdvisers;
using core::Points;

namespace {

class Recorded final : public rules::EventSink {
  public:
    void take(const rules::Event& event) override { events.push_back(event); }
    std::vector<rules::Event> events;
};

/// A decision that is due, what an adviser's mind would do, and what the player does.
struct Due {
    const rules::View& view;
    const seat::Model& model; // with the memory of the seat
    const agents::Decision& mind;
    const rules::Action& done;
    const std::vector<rules::Action>& before; // of the same seat

    [[nodiscard]] TwoAdvisers advice(const rules::FileMeasures& ordered = {}) const {
        return agents::advise(view, model.memory, mind, ordered);
    }
    [[nodiscard]] TwoAdvisers on(const rules::ProposePackage& draft) const {
        return agents::advise_on_draft(view, model.memory, draft);
    }
    [[nodiscard]] seat::PackageFigures page(const treaty::Package& package) const {
        return seat::package_figures(model, view, {package, {}, rules::Tone::firm});
    }
    [[nodiscard]] const rules::Proposal* proposal(rules::PartyId author) const {
        const auto& proposal = view.open().proposals[author.index()];
        return proposal ? &*proposal : nullptr;
    }
    [[nodiscard]] const treaty::TreatyText& text() const { return view.scenario().text; }
};

void play(const std::string& path, const std::vector<std::string>& players, std::uint64_t seed,
          const std::function<void(const Due&)>& look) {
    const auto scenario = test::read_from_tree(path);
    Recorded told;
    rules::State state = rules::initial_state(*scenario, seed, told);
    struct Seat {
        std::unique_ptr<agents::Agent> player, mind;
        seat::Model model;
        std::size_t shown{};
        std::uint32_t decisions{};
        std::vector<rules::Action> done;
    };
    std::vector<Seat> seats(scenario->open.party_count());
    for (std::size_t p = 0; p < seats.size(); ++p) {
        seats[p].player = agents::make_agent(players[p % players.size()]);
        seats[p].mind = agents::make_agent("envoy");
    }
    for (rules::PartySet due = rules::parties_to_act(scenario->open, state.open); !due.empty();
         due = rules::parties_to_act(scenario->open, state.open)) {
        const rules::PartyId party = due.front();
        Seat& seat = seats[party.index()];
        const rules::View view(*scenario, state, party);
        std::vector<rules::Event> news;
        for (; seat.shown < told.events.size(); ++seat.shown)
            if (told.events[seat.shown].audience.contains(party))
                news.push_back(told.events[seat.shown]);
        seat.player->observe(view, news);
        seat.mind->observe(view, news);
        seat.model.memory.take(scenario->open, party, news);
        const agents::AgentRandom random{seed * 17 + party.index(), seat.decisions++};
        const rules::Action action = seat.player->decide(view, random, 0).action;
        const agents::Decision mind = seat.mind->decide(view, random, 0);
        look({view, seat.model, mind, action, seat.done});
        seat.done.push_back(action);
        rules::apply(*scenario, state, party, action, told);
    }
}

/// Several kinds of players at the three tables.
void play_all(const std::function<void(const Due&)>& look) {
    const std::vector<std::vector<std::string>> pairs{
        {"conceder", "tit-for-tat"}, {"logroller", "boulware"}, {"random", "conceder"}, {"tit-for-tat", "random"}};
    for (const char* path :
         {"scenarios/first-table.yaml", "scenarios/geneva-2022-short.yaml", "scenarios/geneva-2022.yaml"})
        for (const auto& pair : pairs)
            for (std::uint64_t seed = 1; seed <= 3; ++seed) {
                INFO(path << ", " << pair[0] << " and " << pair[1] << ", seed " << seed);
                play(path, pair, seed, look);
            }
}

/// What the page shows while the mind's decision is due: their proposal, what they sounded us out on, or the text.
treaty::Package on_the_page(const Due& due) {
    const rules::Proposal* theirs = nullptr;
    if (const auto* accepts = std::get_if<rules::AcceptProposal>(&due.mind.action))
        theirs = due.proposal(accepts->author);
    if (const auto* picks = std::get_if<rules::AcceptArticles>(&due.mind.action))
        theirs = due.proposal(picks->author);
    if (const auto* refuses = std::get_if<rules::RefuseProposal>(&due.mind.action))
        theirs = due.proposal(refuses->author);
    if (std::holds_alternative<rules::AnswerSounding>(due.mind.action) && due.view.own().sounding)
        return due.view.own().sounding->package;
    return theirs != nullptr ? theirs->package : treaty::Package{};
}

/// Whether the sentence changes with what `worth` and `against` are.
bool says_a_worth(const rules::View& view, Remark remark) {
    const std::string words = wording::remark_words(view, remark);
    for (auto* number : {&remark.worth, &remark.against})
        if (*number)
            *number = **number + Points::whole(777);
    return wording::remark_words(view, remark) != words;
}

/// The two numbers that the page of that package shows for what the remark speaks of; nothing where none is due.
std::optional<std::pair<Points, Points>> shown_for(const Due& due, const treaty::Package& package,
                                                   const Remark& remark) {
    const seat::PackageFigures page = due.page(package);
    const treaty::Package part = treaty::part_of(due.text(), package, package.articles & remark.articles);
    const auto is_any = [&](std::initializer_list<Say> says) {
        return std::find(says.begin(), says.end(), remark.say) != says.end();
    };
    if (is_any({Say::take_it, Say::refuse_below, Say::short_of_no_deal, Say::sign_now, Say::refuse_short}))
        return std::pair(page.worth, page.no_deal);
    if (remark.say == Say::take_part)
        return std::pair(due.page(part).worth, page.worth);
    if (remark.say == Say::bank_step)
        return std::pair(due.page(part).worth, page.no_deal);
    if (remark.say == Say::carries_it) {
        treaty::Package without = package;
        CHECK(without.options[remark.provision->index()] == remark.option);
        without.options[remark.provision->index()] = treaty::status_quo;
        return std::pair(due.page(without).worth, page.worth);
    }
    if (!is_any({Say::ask_checking, Say::sign_on_word}))
        return std::nullopt;
    const auto outcome = treaty::with(due.text(), due.view.open().text.agreed, package);
    const treaty::Receipt receipt =
        treaty::value_receipt(due.text(), due.view.mandate(), due.view.terms(), due.view.seat(),
                              due.view.open().trust[due.view.seat().index()], *remark.provision, outcome);
    CHECK(outcome[remark.provision->index()] == remark.option);
    return std::pair(receipt.counted, receipt.face);
}

/// How often each thing was said in numbers.
using Tally = std::map<Say, int>;

void check_numbers(const Due& due, const treaty::Package& package, const TwoAdvisers& advice, Tally& tally) {
    for (const Remark& remark : {advice.general, advice.diplomat}) {
        const std::string words = wording::remark_words(due.view, remark);
        INFO(words);
        if (remark.say == Say::weigh_a_breach || !says_a_worth(due.view, remark))
            continue; // of conduct; or nothing in numbers
        const auto shown = shown_for(due, package, remark);
        REQUIRE(shown.has_value());
        CHECK(*remark.worth == shown->first);
        CHECK(*remark.against == shown->second);
        CHECK(words.find(wording::points(shown->first)) != std::string::npos);
        ++tally[remark.say];
    }
}

/// Drafts that a person might have before it: what it tabled, what they tabled, what its advisers would table.
std::vector<rules::ProposePackage> drafts_of(const Due& due) {
    std::vector<rules::ProposePackage> drafts;
    if (!std::holds_alternative<rules::Table>(due.view.open().phase))
        return drafts;
    for (std::size_t p = 0; p < due.view.scenario().party_count(); ++p)
        if (const agents::Offer* last = due.model.memory.last_offer(rules::PartyId(p)))
            drafts.push_back({last->package, {}, rules::Tone::firm});
    for (const rules::Action* action : {&due.mind.action, &due.done})
        if (const auto* proposed = std::get_if<rules::ProposePackage>(action))
            drafts.push_back(*proposed);
    for (const agents::NotedRefusal& refusal : due.model.memory.refusals)
        if (refusal.author == due.view.seat())
            drafts.push_back({due.model.memory.offers[refusal.offer].package, {}, rules::Tone::firm});
    return drafts;
}

} // namespace

TEST_CASE("A number that an adviser says of a package is the one that the page shows for the same package",
          "[advisers]") {
    Tally moments, drafts;
    play_all([&](const Due& due) {
        check_numbers(due, on_the_page(due), due.advice(), moments);
        for (const rules::ProposePackage& draft : drafts_of(due))
            check_numbers(due, draft.package, due.on(draft), drafts);
    });
    for (const Say say : {Say::take_it, Say::refuse_below, Say::sign_now})
        CHECK(moments[say] > 5);
    CHECK(moments[Say::take_part] + moments[Say::bank_step] > 5);
    for (const Say say : {Say::short_of_no_deal, Say::carries_it, Say::ask_checking})
        CHECK(drafts[say] > 5);
}

TEST_CASE("No adviser says to accept what leaves the text below no agreement without both figures", "[advisers]") {
    int accepts = 0, steps = 0;
    play_all([&](const Due& due) {
        const TwoAdvisers advice = due.advice();
        const treaty::Package page = on_the_page(due);
        for (const Remark& remark : {advice.general, advice.diplomat}) {
            INFO(wording::remark_words(due.view, remark));
            if (remark.say == Say::bank_it || remark.say == Say::bank_part) {
                const treaty::Package taken =
                    remark.say == Say::bank_it ? page : treaty::part_of(due.text(), page, remark.articles);
                CHECK(due.page(taken).worth >= due.page(taken).no_deal);
                ++accepts;
            }
            if (remark.say == Say::bank_step) {
                CHECK(*remark.worth < *remark.against);
                ++steps;
            }
        }
    });
    CHECK(accepts > 5);
    CHECK(steps > 5);
}

TEST_CASE("No adviser calls an article too much for those who tabled it so themselves, or mends what was mended",
          "[advisers]") {
    int mended = 0;
    play_all([&](const Due& due) {
        for (const rules::ProposePackage& draft : drafts_of(due)) {
            const Remark remark = due.on(draft).diplomat;
            if (remark.say != Say::mend)
                continue;
            ++mended;
            const auto alone = rules::ArticleSet::of(*remark.article);
            const auto says = [&](const treaty::Package& package) {
                return treaty::part_of(due.text(), package, alone);
            };
            const auto& refusals = due.model.memory.refusals;
            const auto last = std::find_if(refusals.rbegin(), refusals.rend(), [&](const agents::NotedRefusal& each) {
                return each.author == due.view.seat();
            });
            REQUIRE(last != refusals.rend());
            CHECK(says(draft.package) == says(due.model.memory.offers[last->offer].package));
            if (const agents::Offer* theirs = due.model.memory.last_offer(last->by))
                if (theirs->package.articles.contains(*remark.article))
                    CHECK_FALSE(says(draft.package) == says(theirs->package));
        }
    });
    CHECK(mended > 5);
}

TEST_CASE("No adviser says to do what was just done: ask, consult, order, table, link", "[advisers]") {
    int asked = 0, consulted = 0, tabled = 0, ordered = 0;
    play_all([&](const Due& due) {
        std::vector<Remark> said;
        const TwoAdvisers now = due.advice();
        said.insert(said.end(), {now.general, now.diplomat});
        const rules::Proposal* own = due.proposal(due.view.seat());
        for (const rules::ProposePackage& draft : drafts_of(due)) {
            const TwoAdvisers advice = due.on(draft);
            said.insert(said.end(), {advice.general, advice.diplomat});
            if (own == nullptr || !(draft.package == own->package))
                continue;
            ++tabled;
            CHECK(advice.general.say == Say::let_them_move);
            CHECK((advice.diplomat.say == Say::ask_them || advice.diplomat.say == Say::ask_home ||
                   advice.diplomat.say == Say::time_is_short));
        }
        for (const Remark& remark : said) {
            INFO(wording::remark_words(due.view, remark));
            if (remark.say == Say::ask_home) {
                CHECK_FALSE(due.view.own().consulted.contains(*remark.constituency));
                ++consulted;
            }
            if (remark.say == Say::ask_them && !std::holds_alternative<rules::AskPriority>(due.mind.action)) {
                ++asked;
                CHECK_FALSE(rules::legal_actions(due.view).can_ask.empty());
                CHECK_FALSE(due.view.open().text.agreed_articles.contains(*remark.article));
                CHECK_FALSE(due.view.open().text.agreed_articles.contains(*remark.other));
                for (const rules::Action& action : due.before)
                    if (const auto* question = std::get_if<rules::AskPriority>(&action))
                        CHECK_FALSE(((question->first == remark.article && question->second == remark.other) ||
                                     (question->first == remark.other && question->second == remark.article)));
            }
            if (remark.say == Say::hold_out_for && own != nullptr &&
                own->package.articles.contains(due.text().at(*remark.provision).article))
                CHECK(own->package.options[remark.provision->index()] != remark.option);
            if (remark.say == Say::link && own != nullptr)
                CHECK_FALSE((own->linked.contains(*remark.article) && own->linked.contains(*remark.other)));
        }
        // With what the mind would order on the player's list already, nothing of it is advised again.
        const auto* filing = std::get_if<rules::FileMeasures>(&due.mind.action);
        if (filing == nullptr)
            return;
        const TwoAdvisers after = due.advice(*filing);
        for (const rules::MeasureOrder& order : filing->orders) {
            ++ordered;
            for (const Remark& remark : {after.general, after.diplomat}) {
                CHECK(remark.measure != order.measure);
                if (const auto* whom = std::get_if<rules::ConstituencyId>(&order.target))
                    CHECK(remark.constituency != *whom);
            }
        }
    });
    CHECK(asked > 5);
    CHECK(consulted > 5);
    CHECK(tabled > 5);
    CHECK(ordered > 5);
}
