#include "game/step_codec.hpp"

#include "core/keyed_draw.hpp"
#include "game/journal.hpp"
#include "game/secrecy/curtain.hpp"
#include "playing.hpp"

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>
#include <utility>

using namespace parley;
using namespace parley::testing;
namespace json = boost::json;

namespace {

/// Draws values of every type that an action holds, as a scenario allows them.
class Arbitrary {
  public:
    Arbitrary(const scenario::Scenario& scenario, std::uint64_t seed) : scenario_(scenario), seed_(seed) {
        actor_ = any(scenario.open.parties.size());
    }
    std::size_t below(std::size_t bound) {
        return core::draw_below({seed_, 0, 0, 0, count_++}, static_cast<std::uint32_t>(bound));
    }
    rules::PartyId actor() const { return rules::PartyId(actor_); }

    rules::Action action(std::size_t alternative) { return alternatives(alternative, rules::Action()); }
    agents::Rationale rationale() {
        agents::Rationale why;
        why.motive = motive();
        why.floor = maybe(worth());
        why.target = maybe(worth());
        why.worth = maybe(worth());
        why.received = maybe(worth());
        why.article = maybe(article());
        for (std::size_t i = below(6); i > 0; --i)
            why.weighed.push_back(
                {action(below(std::variant_size_v<rules::Action>)), worth(),
                 static_cast<agents::WhyNot>(below(static_cast<std::size_t>(agents::WhyNot::against_habit) + 1)),
                 worths(), maybe(byte()),
                 static_cast<agents::Counts>(below(static_cast<std::size_t>(agents::Counts::nothing) + 1)),
                 maybe(worth())});
        for (std::size_t i = below(3); i > 0; --i) {
            why.also.push_back(motive());
            agents::Believed& believed = why.believed.emplace_back();
            believed.of = party();
            for (std::size_t k = 0; k < scenario_.open.at(believed.of).profiles.size(); ++k)
                believed.percent[k] = byte();
            believed.worth_low = maybe(worth());
            believed.worth_high = maybe(worth());
        }
        return why;
    }

  private:
    agents::Motive motive() {
        return static_cast<agents::Motive>(below(static_cast<std::size_t>(agents::Motive::meeting_condition) + 1));
    }
    std::size_t any(std::size_t count) { return count == 0 ? 0 : below(count); }
    template <class T>
    std::optional<T> maybe(T value) {
        return below(2) == 0 ? std::nullopt : std::optional<T>(value);
    }
    std::vector<agents::WorthTo> worths() {
        std::vector<agents::WorthTo> list;
        for (std::size_t i = below(3); i > 0; --i)
            list.push_back({party(), worth()});
        return list;
    }
    core::Points worth() { return {static_cast<std::int32_t>(below(40'000)) - 20'000}; }
    rules::PartyId party() { return rules::PartyId(any(scenario_.open.parties.size())); }
    rules::ArticleId article() { return rules::ArticleId(any(scenario_.open.text.articles.size())); }
    rules::ProvisionId provision() { return rules::ProvisionId(any(scenario_.open.text.provisions.size())); }
    rules::MeasureId measure() { return rules::MeasureId(any(scenario_.open.measures[actor_].size())); }
    rules::ConstituencyId constituency() { return rules::ConstituencyId(any(scenario_.papers[actor_].home.size())); }
    rules::OptionIndex option() { return static_cast<rules::OptionIndex>(below(treaty::max_options)); }
    std::uint8_t byte() { return static_cast<std::uint8_t>(below(256)); }
    rules::ArticleSet articles() {
        rules::ArticleSet set;
        for (std::size_t i = 0; i < scenario_.open.text.articles.size(); ++i) {
            if (below(2) == 1)
                set.insert(rules::ArticleId(i));
        }
        return set;
    }
    treaty::Package package() {
        treaty::Package package;
        package.articles = articles();
        for (const rules::ArticleId article : package.articles) {
            for (const rules::ProvisionId provision : scenario_.open.text.at(article).provisions)
                package.options[provision.index()] = option();
        }
        return package;
    }
    rules::MeasureTarget target() {
        switch (below(4)) {
        case 0:
            return constituency();
        case 1:
            return party();
        case 2:
            return rules::ArticlePair{party(), article(), article()};
        default:
            return rules::NoTarget{};
        }
    }

    void fill(rules::FileMeasures& action) {
        for (std::size_t i = below(rules::measures_a_session + 1); i > 0; --i)
            action.orders.push_back({measure(), target()});
        action.carries_out_gesture = below(2) == 1;
    }
    void fill(rules::ProposePackage& action) {
        action = {package(), articles(), static_cast<rules::Tone>(below(2)), std::nullopt};
        if (below(2) == 1)
            action.prompted_by = rules::Prompt{
                static_cast<rules::Signal>(below(static_cast<std::size_t>(rules::Signal::insisted) + 1)), article()};
    }
    void fill(rules::AcceptProposal& action) { action = {party()}; }
    void fill(rules::AcceptArticles& action) { action = {party(), articles()}; }
    void fill(rules::RefuseProposal& action) { action = {party(), article(), static_cast<rules::Reason>(below(6))}; }
    void fill(rules::AnswerQuestion& action) { action = {static_cast<rules::Preference>(below(3))}; }
    void fill(rules::AnswerSounding& action) { action = {static_cast<rules::Reception>(below(2))}; }
    void fill(rules::AskPriority& action) { action = {party(), article(), article()}; }
    void fill(rules::DeclareRedLine& action) {
        action = {{provision(), static_cast<treaty::Bound>(below(2)), option()}};
    }
    void fill(rules::PromiseMeasure& action) { action = {measure(), byte()}; }
    void fill(rules::ThreatenMeasure& action) {
        action = {measure(), byte(), std::nullopt};
        if (below(2) == 1)
            action.unless = rules::WantedClause{provision(), option()};
    }
    void fill(rules::SoundOut& action) { action = {party(), package()}; }
    void fill(rules::WidenMandate& action) { action = {byte()}; }
    void fill(rules::InitialText&) {}
    void fill(rules::WalkOut&) {}
    void fill(rules::EndTurn&) {}
    void fill(rules::RespondToIncident& action) { action = {static_cast<rules::IncidentAnswer>(below(3))}; }
    void fill(rules::FileAssessment& action) {
        for (std::size_t i = 0; i < scenario_.open.party_count(); ++i) {
            if (i == actor_)
                continue;
            for (std::size_t j = 0; j < scenario_.open.parties[i].profiles.size(); ++j)
                action.of[i].percent[j] = static_cast<std::uint8_t>(below(101));
            for (std::size_t j = below(3); j > 0; --j)
                action.of[i].top_articles.push_back(article());
        }
        action.report = {articles(), static_cast<rules::Idea>(below(3))};
        action.stops_clock = below(2) == 1;
    }
    void fill(rules::FileRatification& action) {
        switch (below(3)) {
        case 0:
            action.choice = rules::Submit{};
            break;
        case 1:
            action.choice = rules::WriteSideLetter{constituency()};
            break;
        default:
            action.choice = rules::ReturnToTable{};
        }
    }
    void fill(rules::FileConduct& action) {
        for (std::size_t i = 0; i < scenario_.open.text.provisions.size(); ++i)
            action.conduct[i] = static_cast<rules::Conduct>(below(3));
    }
    void fill(rules::LayText& action) { action = {package()}; }
    void fill(rules::JudgeText& action) {
        action.yes = below(2) == 1;
        for (std::size_t j = below(3); j > 0; --j)
            action.criticisms.push_back(
                {provision(), below(2) == 1, below(2) == 1, static_cast<rules::Reason>(below(6))});
    }
    void fill(rules::AnswerFinding& action) { action = {static_cast<rules::FindingAnswer>(below(5))}; }

    template <class... Each>
    rules::Action alternatives(std::size_t alternative, const std::variant<Each...>&) {
        rules::Action made;
        std::size_t i = 0;
        const auto make = [&]<class T>(std::type_identity<T>) {
            if (i++ == alternative)
                fill(made.emplace<T>());
        };
        (make(std::type_identity<Each>()), ...);
        return made;
    }

    const scenario::Scenario& scenario_;
    std::uint64_t seed_;
    std::size_t actor_{};
    std::uint32_t count_{};
};

game::Step arbitrary_step(const scenario::Scenario& scenario, std::size_t alternative, std::uint64_t seed) {
    Arbitrary draw(scenario, seed);
    game::Step step{draw.actor(), draw.action(alternative), {}, 0, core::draw_bits({seed, 1, 0, 0, 0}), 0, false};
    if (draw.below(4) != 0)
        step.rationale = draw.rationale();
    step.node_budget = static_cast<std::uint32_t>(core::draw_bits({seed, 2, 0, 0, 0}));
    return step;
}

bool same_option(const agents::Weighed& x, const agents::Weighed& y) {
    return x.action == y.action && x.worth == y.worth && x.why_not == y.why_not &&
           x.chance_percent == y.chance_percent &&
           std::equal(x.to_others.begin(), x.to_others.end(), y.to_others.begin(), y.to_others.end(),
                      [](const agents::WorthTo& a, const agents::WorthTo& b) {
                          return a.party == b.party && a.worth == b.worth;
                      });
}

bool same(const std::optional<agents::Rationale>& a, const std::optional<agents::Rationale>& b) {
    if (a.has_value() != b.has_value())
        return false;
    if (!a)
        return true;
    return a->motive == b->motive && a->floor == b->floor && a->target == b->target && a->worth == b->worth &&
           a->received == b->received && a->article == b->article && a->also == b->also &&
           std::equal(a->weighed.begin(), a->weighed.end(), b->weighed.begin(), b->weighed.end(), same_option) &&
           std::equal(a->believed.begin(), a->believed.end(), b->believed.begin(), b->believed.end(),
                      [](const agents::Believed& x, const agents::Believed& y) {
                          return x.of == y.of && x.percent == y.percent && x.worth_low == y.worth_low &&
                                 x.worth_high == y.worth_high;
                      });
}

/// Calls `visit` with every copy of `value` in which one part, however deep, was put through `change`.
template <class Change, class Visit>
void with_each_part_changed(const json::value& whole, json::value& part, const Change& change, const Visit& visit) {
    const json::value before = part;
    if (change(part))
        visit(whole);
    part = before;
    if (part.is_object()) {
        for (auto& member : part.get_object())
            with_each_part_changed(whole, member.value(), change, visit);
    } else if (part.is_array()) {
        for (json::value& element : part.get_array())
            with_each_part_changed(whole, element, change, visit);
    }
}

/// Whatever a reader accepts it has understood whole: written again it is the same.
void check_nothing_is_read_over(const scenario::Scenario& scenario, const json::value& changed) {
    const auto read = game::decode_step(scenario, changed, game::journal_format);
    if (read) {
        INFO(json::serialize(changed));
        REQUIRE(json::serialize(game::encode_step(scenario, *read)) == json::serialize(changed));
    } else {
        REQUIRE_FALSE(read.error().detail.empty());
    }
}

} // namespace

TEST_CASE("every action and every field of a rationale is the same after writing and reading") {
    for (const fs::path& file : every_scenario_file()) {
        const auto scenario = scenario_at(file);
        for (std::size_t alternative = 0; alternative < std::variant_size_v<rules::Action>; ++alternative) {
            for (std::uint64_t seed = 0; seed < 40; ++seed) {
                const game::Step step = arbitrary_step(*scenario, alternative, 100 * alternative + seed);
                const json::value written = json::parse(json::serialize(game::encode_step(*scenario, step)));
                const auto read = game::decode_step(*scenario, written, game::journal_format);
                INFO(json::serialize(written));
                REQUIRE(read.has_value());
                REQUIRE((*read).party == step.party);
                REQUIRE((*read).action == step.action);
                REQUIRE((*read).node_budget == step.node_budget);
                REQUIRE((*read).digest == step.digest);
                REQUIRE(same((*read).rationale, step.rationale));
            }
        }
    }
}

TEST_CASE("the arbitrary steps cover every motive and tell rationales apart, so the test above can fail") {
    std::vector<bool> seen(static_cast<std::size_t>(agents::Motive::meeting_condition) + 1);
    for (std::uint64_t seed = 0; seed < 2000; ++seed) {
        const game::Step step = arbitrary_step(*small_scenario(), 0, seed);
        if (step.rationale)
            seen[static_cast<std::size_t>(step.rationale->motive)] = true;
    }
    REQUIRE(std::count(seen.begin(), seen.end(), false) == 0);
    agents::Rationale changed;
    changed.weighed.push_back({rules::EndTurn{}, {}});
    REQUIRE_FALSE(same(agents::Rationale{}, changed));
    agents::Rationale other = changed;
    other.weighed.front().why_not = agents::WhyNot::too_early;
    REQUIRE_FALSE(same(changed, other));
    other = changed;
    other.believed.push_back({});
    REQUIRE_FALSE(same(changed, other));
    other = changed;
    other.also.push_back(agents::Motive::home_not_asked);
    REQUIRE_FALSE(same(changed, other));
}

TEST_CASE("every step is the same behind the curtain, and a changed one is refused or was understood whole") {
    const auto scenario = small_scenario();
    for (std::size_t alternative = 0; alternative < std::variant_size_v<rules::Action>; ++alternative)
        for (std::uint64_t seed = 0; seed < 8; ++seed)
            for (const bool action_too : {true, false}) {
                const json::value plain =
                    game::encode_step(*scenario, arbitrary_step(*scenario, alternative, 300 * alternative + seed));
                json::value sealed = game::seal_step(plain.get_object(), action_too);
                REQUIRE(game::is_sealed(sealed));
                REQUIRE_FALSE(game::is_sealed(plain));
                REQUIRE(game::open_step(sealed).value() == plain);
                const auto check = [&](const json::value& changed) {
                    if (const auto opened = game::open_step(changed)) {
                        INFO(json::serialize(changed));
                        REQUIRE(game::seal_step(opened->get_object(), changed.at("action").is_null()) == changed);
                    }
                };
                for (const json::value& other : {json::value(nullptr), json::value("AAAA"), json::value(7)})
                    with_each_part_changed(
                        sealed, sealed,
                        [&](json::value& part) {
                            part = other;
                            return true;
                        },
                        check);
            }
}

TEST_CASE("a step reads as people write it: ids, words and whole numbers, one line") {
    const auto scenario = small_scenario();
    game::Step step{rules::PartyId(1),
                    rules::RefuseProposal{rules::PartyId(0), rules::ArticleId(0), rules::Reason::checking},
                    {},
                    0,
                    0xAB,
                    0,
                    false};
    const std::string line = game::journal_line(*scenario, step);
    REQUIRE(line == R"({"Acted":{"party":"south","action":{"RefuseProposal":{"author":"north","article":")" +
                        scenario->open.text.articles[0].id +
                        R"(","reason":"checking"}},"sealed":null,"node_budget":0,"digest":"00000000000000ab"}})"
                        "\n");
}

TEST_CASE("no key is read over, no fraction or text taken for a number, no tag or word guessed") {
    const auto scenario = small_scenario();
    for (std::size_t alternative = 0; alternative < std::variant_size_v<rules::Action>; ++alternative) {
        for (std::uint64_t seed = 0; seed < 4; ++seed) {
            json::value value = game::encode_step(*scenario, arbitrary_step(*scenario, alternative, 7 + seed));
            const auto check = [&](const json::value& changed) { check_nothing_is_read_over(*scenario, changed); };
            const auto refuse = [&](const json::value& changed) {
                INFO(json::serialize(changed));
                REQUIRE_FALSE(game::decode_step(*scenario, changed, game::journal_format).has_value());
            };
            with_each_part_changed(
                value, value,
                [](json::value& part) {
                    if (!part.is_object())
                        return false;
                    part.get_object()["zzz"] = 1;
                    return true;
                },
                refuse);
            with_each_part_changed(
                value, value,
                [](json::value& part) {
                    if (!part.is_int64())
                        return false;
                    part = static_cast<double>(part.get_int64());
                    return true;
                },
                refuse);
            with_each_part_changed(
                value, value,
                [](json::value& part) {
                    if (!part.is_string())
                        return false;
                    part.get_string() += "x";
                    return true;
                },
                refuse);
            for (const json::value& other :
                 {json::value(nullptr), json::value(true), json::value(-1), json::value(256), json::value(1.0),
                  json::value(INT64_MAX), json::value(UINT64_MAX), json::value(""), json::value(json::array{}),
                  json::value(json::object{}), json::value(json::array{1, 2, 3, 4, 5, 6, 7})})
                with_each_part_changed(
                    value, value,
                    [&](json::value& part) {
                        part = other;
                        return true;
                    },
                    check);
            with_each_part_changed(
                value, value,
                [](json::value& part) {
                    if (!part.is_object() || part.get_object().empty())
                        return false;
                    part.get_object().erase(
                        std::prev(part.get_object().end())); // the last keeps the order of the others
                    return true;
                },
                check);
            with_each_part_changed(
                value, value,
                [](json::value& part) {
                    if (!part.is_array() || part.get_array().empty())
                        return false;
                    part.get_array().push_back(part.get_array().front());
                    return true;
                },
                check);
        }
    }
}

TEST_CASE("a digest changes with the state, and not with what is not active in it") {
    rules::State state{};
    const std::uint64_t before = game::digest(state);
    const auto differs = [&](auto change) {
        rules::State other = state;
        change(other);
        return game::digest(other) != before;
    };
    CHECK(differs([](rules::State& s) { s.open.phase = rules::Table{}; }));
    CHECK(differs([](rules::State& s) { std::get<rules::Capitals>(s.open.phase).filed.insert(rules::PartyId(5)); }));
    CHECK(differs([](rules::State& s) { s.open.session = 1; }));
    CHECK(differs([](rules::State& s) { s.open.tension = -1; }));
    CHECK(differs([](rules::State& s) { s.open.trust[5][5] = 1; }));
    CHECK(differs([](rules::State& s) { s.open.text.position[5][23] = 1; }));
    CHECK(differs([](rules::State& s) { s.open.proposals[5].emplace(); }));
    CHECK(differs([](rules::State& s) { s.open.question.emplace(); }));
    CHECK(differs([](rules::State& s) { s.open.words.push_back({}); }));
    CHECK(differs([](rules::State& s) { s.open.persons.trust[1][0] = 60; }));
    CHECK(differs([](rules::State& s) { s.open.done[5].firm[23] = 1; }));
    CHECK(differs([](rules::State& s) { s.open.posture[31] = 1; }));
    CHECK(differs([](rules::State& s) { s.own[5].leverage.hundredths = 1; }));
    CHECK(differs([](rules::State& s) { s.own[5].ready_at[23] = 1; }));
    CHECK(differs([](rules::State& s) { s.own[0].filed_ratification.emplace(); }));
    CHECK(differs([](rules::State& s) { s.own[0].filed_conduct.emplace(); }));
    CHECK(differs([](rules::State& s) { s.own[5].assessment.of[5].percent[3] = 1; }));
    CHECK(differs([](rules::State& s) { s.hidden.seed = 1; }));
    CHECK(differs([](rules::State& s) { s.hidden.fired.insert(rules::OccurrenceId(59)); }));
    CHECK(differs([](rules::State& s) { s.hidden.realised[5].hundredths = 1; }));
    CHECK_FALSE(differs([](rules::State& s) {
        s.own[3].finding = rules::Finding{rules::PartyId(3), rules::ProvisionId(7)};
        s.own[3].finding.reset();
        s.open.phase = rules::Table{rules::PartyId(1), {1, 2, 3, 4, 5, 6}};
        s.open.phase = rules::Capitals{};
    }));
}
