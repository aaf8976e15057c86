#include "rules/observance.hpp"

#include "tests/catch.hpp"
#include "tests/rules/play.hpp"

#include <cstdlib>

using namespace parley;
using namespace parley::test;

namespace {

/// A table with limits 2 for 2 in force; `ver` as given.
Play in_force(std::uint64_t seed, int ver) {
    Play play("tests/fixtures/two-seats.yaml", seed);
    play.skip_capitals();
    play.agree(north, play.package({{"n_lim", 2}, {"s_lim", 2}, {"ver", ver}}));
    play.agree(north, play.package({{"form", 1}}));
    play.turn_of(north);
    for (PartyId seat : {north, south})
        for (std::int16_t& support : play.state.own[seat.index()].support)
            support = 90;
    play.initial_both();
    play.act(north, FileRatification{});
    play.act(south, FileRatification{});
    REQUIRE(std::holds_alternative<Implementation>(play.state.open.phase));
    return play;
}

FileConduct breaking(const Play& play, std::string_view provision, Conduct conduct) {
    FileConduct filing;
    filing.conduct[play.provision(provision).index()] = conduct;
    return filing;
}

/// Plays a period in which south behaves so; true when north has a finding to answer.
bool period(Play& play, Conduct conduct) {
    play.act(north, FileConduct{});
    play.act(south, breaking(play, "s_lim", conduct));
    while (const auto* dispute = std::get_if<Dispute>(&play.state.open.phase)) {
        if (dispute->pending.front() == north)
            return true;
        play.act(south, AnswerFinding{FindingAnswer::ignore});
    }
    return false;
}

} // namespace

TEST_CASE("Implementation: a party breaks only its own undertakings, in secret", "[rule-conduct]") {
    Play play = in_force(1, 1);
    CHECK(play.refused(north, breaking(play, "s_lim", Conduct::hedge)) == RefusalCode::not_your_undertaking);
    CHECK(play.refused(north, breaking(play, "n_aid", Conduct::hedge)) == RefusalCode::not_your_undertaking);
    play.act(north, breaking(play, "n_lim", Conduct::violate));
    CHECK(play.refused(north, FileConduct{}) == RefusalCode::not_your_turn);
    play.act(south, FileConduct{});
    for (const Event& event : play.log.events)
        if (std::holds_alternative<UndertakingBroken>(event.what))
            CHECK(event.audience == PartySet::of(north));
    CHECK(play.happened<UndertakingBroken>().size() == 1);
}

TEST_CASE("Implementation: four periods pay the whole face value of a text that is kept",
          "[rule-period-value][rule-course-run]") {
    for (std::uint64_t seed = 0; seed < 10; ++seed) {
        Play play = in_force(seed, 0);
        while (!std::holds_alternative<Ended>(play.state.open.phase)) {
            const PartyId seat = parties_to_act(play.scenario->open, play.state.open).front();
            play.act(seat, neutral_action(play.view(seat)));
        }
        CHECK(std::holds_alternative<AgreementKept>(std::get<Ended>(play.state.open.phase).how));
        CHECK(play.state.hidden.realised[0] == core::Points::whole(-6 + 18 + 0 + 1)); // with the synergy
        CHECK(play.state.hidden.realised[1] == core::Points::whole(16 - 7 + 2 + 1));
    }
}

TEST_CASE("Implementation: a breach saves its author and costs the other", "[rule-period-value]") {
    Play play = in_force(3, 0);
    play.act(north, FileConduct{});
    play.act(south, breaking(play, "s_lim", Conduct::hedge));
    // A quarter of: north −6 + 9 + 1, south 16 − 3.5 + 2 + 1.
    CHECK(play.state.hidden.realised[0] == core::Points{100});
    CHECK(play.state.hidden.realised[1] == core::Points{387});
}

TEST_CASE("Implementation: detection by period adds up to the safeguard", "[rule-detection]") {
    for (const core::PerMille safeguard : {0, 150, 350, 500, 600, 700, 850, 900, 1000})
        for (const std::size_t periods : {std::size_t{1}, std::size_t{2}, std::size_t{4}, std::size_t{8}}) {
            const double missed = 1 - detection_a_period(safeguard, periods) / 1000.0;
            double over_all = 1;
            for (std::size_t i = 0; i < periods; ++i)
                over_all *= missed;
            const double error = 1 - over_all - safeguard / 1000.0;
            CHECK(error < 0.004 * static_cast<double>(periods));
            CHECK(error > -0.004 * static_cast<double>(periods));
        }
    int seen = 0;
    int hedges_seen = 0;
    for (std::uint64_t seed = 0; seed < 300; ++seed) {
        Play violating = in_force(seed, 2); // 1 − 0.1^¼ = 0.44 a period
        seen += period(violating, Conduct::violate) &&
                        violating.state.own[0].finding->provision == violating.provision("s_lim")
                    ? 1
                    : 0;
        Play hedging = in_force(seed, 2);
        hedges_seen +=
            period(hedging, Conduct::hedge) && hedging.state.own[0].finding->provision == hedging.provision("s_lim")
                ? 1
                : 0;
    }
    CHECK(seen > 107);
    CHECK(seen < 165);
    CHECK(hedges_seen > 43);
    CHECK(hedges_seen < 97);
}

TEST_CASE("Implementation: some findings are false, and look like true ones", "[rule-false-finding]") {
    const auto count = [](int ver) {
        int findings = 0;
        for (std::uint64_t seed = 0; seed < 400; ++seed) {
            Play play = in_force(seed, ver);
            findings += period(play, Conduct::comply) ? 1 : 0;
            for (const Event& event : play.log.events)
                if (std::holds_alternative<FindingReported>(event.what))
                    CHECK(event.cause.rule == Rule::detection);
        }
        return findings;
    };
    const int unchecked = count(0);
    CHECK(unchecked > 22);
    CHECK(unchecked < 62);
    const int well_checked = count(2); // the limits at .90, the visits themselves are plain to see
    CHECK(well_checked < unchecked);
}

TEST_CASE("Implementation: of several watchers one sees a breach, and together they see it no oftener than one would",
          "[rule-detection]") {
    const PartyId east{std::size_t{1}}, west{std::size_t{2}};
    constexpr int games = 1200;
    int seen = 0;
    ByParty<int> by{};
    for (std::uint64_t seed = 0; seed < games; ++seed) {
        Play play("tests/fixtures/three-seats.yaml", seed);
        Public& open = play.state.open;
        open.text.agreed = play.package({{"to_west", 2}, {"form", 1}}).options;
        open.text.agreed_articles = play.articles({"towers", "seal"});
        open.obligations = obligations_of(play.scenario->open.text, open.text.agreed);
        open.phase = Implementation{0, PartySet::of(north, east)}; // nobody else owes anything
        play.act(west, breaking(play, "to_west", Conduct::violate));
        int found = 0;
        for (const PartyId watcher : {north, east})
            if (play.state.own[watcher.index()].finding) {
                ++found;
                ++by[watcher.index()];
            }
        CHECK(found < 2);
        seen += found;
    }
    const int wanted = games * detection_a_period(500, 2) / 1000; // 0.293 a period
    CHECK(std::abs(seen - wanted) < 65);                          // four standard deviations
    CHECK(by[0] > seen / 3);
    CHECK(by[1] > seen / 3);
}

TEST_CASE("Implementation: raising brings a breach out, cures four in five, clears what was false",
          "[rule-raising][rule-caught]") {
    int caught = 0;
    int cured = 0;
    int cleared = 0;
    for (std::uint64_t seed = 0; seed < 400; ++seed) {
        Play play = in_force(seed, 1);
        const Conduct conduct = seed % 4 == 0 ? Conduct::comply : Conduct::violate;
        if (!period(play, conduct))
            continue;
        const bool truly =
            conduct == Conduct::violate && play.state.own[0].finding->provision == play.provision("s_lim");
        const core::Points before = play.state.hidden.realised[0];
        const core::Points before_south = play.state.hidden.realised[1];
        const int trust = play.trust(north, south);
        const int support = play.support(south, "public");
        play.act(north, AnswerFinding{FindingAnswer::raise});
        CHECK_FALSE(play.state.own[0].finding);
        if (!truly) {
            ++cleared;
            CHECK(play.happened<FindingCleared>().size() == 1);
            CHECK(play.trust(north, south) == trust);
            continue;
        }
        ++caught;
        CHECK(play.state.hidden.realised[0] == before - core::Points::whole(6));
        // Six points, and half as much again as the seven that the limit costs; told to nobody else. Where nothing is
        // in force any more, the periods that are left have been paid as well.
        if (play.happened<BreachCaught>().at(0).cured)
            CHECK((before_south - play.state.hidden.realised[1]).hundredths == 600 + 1050);
        for (const Event& event : play.log.events)
            if (const auto* moved = std::get_if<WorthMoved>(&event.what); moved != nullptr && moved->party == south)
                CHECK(event.audience == PartySet::of(south));
        CHECK(play.trust(north, south) == std::max(0, trust - 30));
        CHECK(play.support(south, "public") == support - 8);
        cured += play.happened<BreachCaught>().at(0).cured ? 1 : 0;
        CHECK((play.state.open.obligations[play.provision("n_lim").index()] == Obligation::suspended) !=
              play.happened<BreachCaught>().at(0).cured);
    }
    CHECK(cleared > 3);
    CHECK(caught > 20);
    CHECK(cured * 10 > caught * 6);
    CHECK(cured < caught);
}

TEST_CASE("Implementation: with one breach all that its author broke comes out", "[rule-caught]") {
    int cured = 0;
    for (std::uint64_t seed = 0; seed < 10; ++seed) {
        Play play = in_force(seed, 2);
        const std::size_t withdrawal = play.provision("s_back").index();
        play.state.open.text.agreed[withdrawal] = 1;
        play.state.open.obligations[withdrawal] = Obligation::in_force;
        FileConduct both = breaking(play, "s_lim", Conduct::hedge);
        both.conduct[withdrawal] = Conduct::violate;
        play.act(north, FileConduct{});
        play.act(south, both);
        play.state.own[0].finding = Finding{south, play.provision("s_lim")};
        play.state.open.phase = Dispute{0, PartySet::of(north)};
        const std::array before = play.state.hidden.realised;
        const int trust = play.trust(north, south);
        const int support = play.support(south, "public");
        play.act(north, AnswerFinding{FindingAnswer::raise});
        CHECK(play.happened<BreachCaught>().size() == 2);
        CHECK(play.trust(north, south) == std::max(0, trust - 30)); // once, by the gravest
        CHECK(play.support(south, "public") == support - 8);
        if (!play.happened<BreachCaught>().at(0).cured)
            continue;
        ++cured;
        // Six points each, and half as much again as each costs: seven, and three.
        CHECK((before[1] - play.state.hidden.realised[1]).hundredths == 600 + 1050 + 600 + 450);
        CHECK((before[0] - play.state.hidden.realised[0]).hundredths == 600);
    }
    CHECK(cured > 4);
}

TEST_CASE("Implementation: no finding, no answer", "[rule-raising]") {
    Play play = in_force(1, 1);
    play.state.open.phase = Dispute{0, PartySet::of(north)};
    CHECK(play.refused(north, AnswerFinding{FindingAnswer::raise}) == RefusalCode::no_finding);
    CHECK(play.refused(south, AnswerFinding{FindingAnswer::raise}) == RefusalCode::not_your_turn);
}

TEST_CASE("Implementation: an inspection needs an article that provides it, and sees as far as its safeguard",
          "[rule-inspecting]") {
    int conclusive = 0;
    int asked = 0;
    for (std::uint64_t seed = 0; seed < 200; ++seed) {
        Play play = in_force(seed, 2);
        play.act(north, FileConduct{});
        play.act(south, breaking(play, "s_lim", Conduct::violate));
        play.state.own[0].finding = Finding{south, play.provision("s_lim")};
        play.state.open.phase = Dispute{0, PartySet::of(north)};
        play.act(north, AnswerFinding{FindingAnswer::inspect});
        ++asked;
        conclusive += play.happened<FindingInconclusive>().empty() ? 1 : 0;
    }
    CHECK(conclusive * 100 > asked * 82);
    CHECK(conclusive < asked);
    Play unchecked = in_force(1, 0);
    unchecked.state.own[0].finding = Finding{south, unchecked.provision("s_lim")};
    unchecked.state.open.phase = Dispute{0, PartySet::of(north)};
    CHECK(unchecked.refused(north, AnswerFinding{FindingAnswer::inspect}) == RefusalCode::cannot_inspect);
}

TEST_CASE("Implementation: suspending without cause costs trust, with cause it is the mirror", "[rule-suspending]") {
    Play play = in_force(5, 1);
    play.act(north, FileConduct{});
    const bool broken = GENERATE(true, false);
    play.act(south, broken ? breaking(play, "s_lim", Conduct::hedge) : FileConduct{});
    play.state.own[0].finding = Finding{south, play.provision("s_lim")};
    play.state.open.phase = Dispute{0, PartySet::of(north)};
    const int trust = play.trust(south, north);
    const int theirs = play.trust(north, south);
    play.act(north, AnswerFinding{FindingAnswer::suspend});
    CHECK(play.state.open.obligations[play.provision("n_lim").index()] == Obligation::suspended);
    CHECK(play.trust(south, north) == trust - (broken ? 0 : 15));
    CHECK(play.trust(north, south) == std::max(0, theirs - (broken ? 15 : 0)));
    while (!std::holds_alternative<Ended>(play.state.open.phase)) {
        const PartyId seat = parties_to_act(play.scenario->open, play.state.open).front();
        play.act(seat, neutral_action(play.view(seat)));
    }
    CHECK(std::holds_alternative<AgreementSuspended>(std::get<Ended>(play.state.open.phase).how));
}

TEST_CASE("Implementation: what is suspended already cannot be suspended again", "[rule-suspending]") {
    Play play = in_force(5, 1);
    play.state.open.obligations[play.provision("n_lim").index()] = Obligation::suspended;
    play.state.own[0].finding = Finding{south, play.provision("s_lim")};
    play.state.open.phase = Dispute{0, PartySet::of(north)};
    CHECK(play.refused(north, AnswerFinding{FindingAnswer::suspend}) == RefusalCode::nothing_to_suspend);
}

TEST_CASE("Implementation: a withdrawal leaves the rest of the time without a deal", "[rule-withdrawing]") {
    Play play = in_force(5, 1);
    play.act(north, FileConduct{});
    play.act(south, FileConduct{});
    const core::Points before = play.state.hidden.realised[0];
    const auto& terms = play.view(north).terms();
    play.state.open.tension = 58;
    play.state.own[0].finding = Finding{south, play.provision("s_lim")};
    play.state.open.phase = Dispute{0, PartySet::of(north)};
    play.act(north, AnswerFinding{FindingAnswer::withdraw});
    REQUIRE(std::holds_alternative<Ended>(play.state.open.phase));
    CHECK(std::get<AgreementLeft>(std::get<Ended>(play.state.open.phase).how).by == north);
    CHECK(play.state.hidden.realised[0] == before + core::Points{terms.reservation.hundredths * 3 / 4});
}

TEST_CASE("Implementation: cheating that is sure to be seen costs more than it saves", "[rule-caught][exploit-8]") {
    // The southern limit costs 7; its mirror is worth 16. Always breaking it, against a north that raises every
    // finding.
    const auto mean = [](int ver, bool cheats) {
        std::int64_t sum = 0;
        constexpr int games = 300;
        for (std::uint64_t seed = 0; seed < games; ++seed) {
            Play play = in_force(seed, ver);
            while (!std::holds_alternative<Ended>(play.state.open.phase)) {
                const PartyId seat = parties_to_act(play.scenario->open, play.state.open).front();
                const auto provision = play.provision("s_lim").index();
                if (std::holds_alternative<Dispute>(play.state.open.phase))
                    play.act(seat, AnswerFinding{seat == north ? FindingAnswer::raise : FindingAnswer::ignore});
                else if (cheats && seat == south && play.state.open.obligations[provision] == Obligation::in_force)
                    play.act(seat, breaking(play, "s_lim", Conduct::violate));
                else
                    play.act(seat, neutral_action(play.view(seat)));
            }
            sum += play.state.hidden.realised[1].hundredths;
        }
        return sum / games;
    };
    CHECK(mean(0, true) > mean(0, false));       // unchecked, it pays
    CHECK(mean(1, true) < mean(1, false));       // checked halfway, it does not
    CHECK(mean(2, true) < mean(2, false) - 300); // well checked, far from it
}
