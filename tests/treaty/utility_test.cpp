// The value model against the tables of treaty/VALUE.md and against a plain reading of its formula.
#include "core/keyed_draw.hpp"
#include "tests/catch.hpp"
#include "treaty/rolling_text.hpp"
#include "treaty/utility.hpp"

#include <array>

using namespace parley;
using namespace parley::treaty;

namespace {

constexpr PartyId us(std::size_t{0});
constexpr PartyId them(std::size_t{1});

ProvisionId id(std::size_t i) { return ProvisionId(i); }

/// One article: our promise, their promise (mirrored), verification that binds both.
TreatyText limits() {
    TreatyText text;
    text.articles.push_back({"limits", 1, "Limits", {id(0), id(1), id(2)}});
    const std::vector<Option> ladder(4);
    const Verifier ver{id(2), {350, 500, 700, 850}};
    Provision ours{"ours", "",    ArticleId(std::size_t{0}), PartySet::of(us), id(1), Credit::by_trust, 0, {ver}, 0,
                   false,  ladder};
    Provision theirs{
        "theirs", "",    ArticleId(std::size_t{0}), PartySet::of(them), id(0), Credit::by_trust, 0, {ver}, 0,
        false,    ladder};
    Provision checks{"checks", "",    ArticleId(std::size_t{0}), PartySet::of(us, them), {}, Credit::by_trust, 0, {}, 0,
                     true,     ladder};
    text.provisions = {ours, theirs, checks};
    return text;
}

/// One that adds nothing to a text: intrusion at its price, no cheating.
ProfileTerms plain_terms() {
    ProfileTerms terms;
    terms.intrusion_price = 1000;
    return terms;
}

Mandate mandate() {
    Mandate m;
    m.values = {{{0}, core::Points::whole(-2), core::Points::whole(-5), core::Points::whole(-10)},
                {{0}, core::Points::whole(5), core::Points::whole(12), core::Points::whole(20)},
                {{0}, {0}, core::Points::whole(-1), core::Points::whole(-3)}};
    m.profiles = {plain_terms()};
    return m;
}

} // namespace

TEST_CASE("A twenty-point promise counts as the cup of credibility says") {
    const TreatyText text = limits();
    // Rows: trust 10, 25, 45, 70 %; columns: the four rungs of checking. In tenths of a point.
    const std::array<std::array<int, 4>, 4> table{
        {{83, 110, 146, 173}, {103, 125, 155, 178}, {129, 145, 167, 184}, {161, 170, 182, 191}}};
    const std::array<std::int16_t, 4> trust{10, 25, 45, 70};
    for (std::size_t t = 0; t < trust.size(); ++t)
        for (OptionIndex rung = 0; rung < 4; ++rung) {
            Outcome outcome{};
            outcome[1] = 3;
            outcome[2] = rung;
            CreditRow credit{};
            credit[1] = trust[t];
            const Receipt receipt = value_receipt(text, mandate(), plain_terms(), us, credit, id(1), outcome);
            CHECK(receipt.face == core::Points::whole(20));
            CHECK(std::abs(receipt.counted.hundredths - table[t][rung] * 10) <= 10);
        }
}

TEST_CASE("The status quo is worth exactly nothing, and a promise is never worth more than its face") {
    const TreatyText text = limits();
    for (std::int16_t trust = 0; trust <= 100; trust = static_cast<std::int16_t>(trust + 20)) {
        CreditRow credit{};
        credit[1] = trust;
        const auto utility = compile_utility(text, mandate(), plain_terms(), us, credit);
        CHECK(utility.worth(Outcome{}) == core::Points{});
        Outcome outcome{};
        outcome[1] = 2;
        CHECK(utility.worth(outcome) <= core::Points::whole(12));
        CHECK(utility.worth(outcome) >= core::Points{});
    }
}

TEST_CASE("More trust and more checking never lower what the other side's promise is worth") {
    const TreatyText text = limits();
    for (OptionIndex rung = 0; rung < 4; ++rung) {
        core::Points before{-1};
        for (std::int16_t trust = 0; trust <= 100; ++trust) {
            CreditRow credit{};
            credit[1] = trust;
            Outcome outcome{};
            outcome[1] = 3;
            outcome[2] = rung;
            const core::Points now = value_receipt(text, mandate(), plain_terms(), us, credit, id(1), outcome).counted;
            CHECK(now >= before);
            before = now;
        }
    }
}

TEST_CASE("A profile prices intrusion and escapes its own costs only as far as it is not seen") {
    const TreatyText text = limits();
    ProfileTerms pretender;
    pretender.intrusion_price = 4000;
    pretender.cheat_share = 800;
    Outcome outcome{};
    outcome[0] = 3;
    outcome[2] = 3;
    const CreditRow credit{};
    const auto own = value_receipt(text, mandate(), pretender, us, credit, id(0), outcome);
    CHECK(own.counted == core::Points{-880}); // −10 · (1 − 0.8 · 0.15)
    const auto checks = value_receipt(text, mandate(), pretender, us, credit, id(2), outcome);
    CHECK(checks.counted == core::Points::whole(-12));
    outcome[2] = 0;
    CHECK(value_receipt(text, mandate(), pretender, us, credit, id(0), outcome).counted ==
          core::Points{-480}); // unseen but for .35
}

TEST_CASE("What counts at face needs no trust; a promise of several is credited by the mean of them") {
    TreatyText text = limits();
    text.provisions[1].credit = Credit::at_face;
    Outcome outcome{};
    outcome[1] = 3;
    CHECK(value_receipt(text, mandate(), plain_terms(), us, CreditRow{}, id(1), outcome).counted ==
          core::Points::whole(20));
    text.provisions[1].credit = Credit::by_trust;
    text.provisions[1].verifiers.clear();
    text.provisions[1].obligors = PartySet::of(them, PartyId(std::size_t{2}), us);
    CreditRow credit{};
    credit[1] = 20;
    credit[2] = 60;
    CHECK(value_receipt(text, mandate(), plain_terms(), us, credit, id(1), outcome).counted ==
          core::Points::whole(8)); // 40 %
}

TEST_CASE("Compiled tables add up to the receipts, synergies included, for every outcome") {
    const TreatyText text = limits();
    Mandate m = mandate();
    m.synergies.push_back({{{id(0), 1}, {id(1), 2}}, core::Points::whole(3)});
    CreditRow credit{};
    credit[1] = 37;
    const auto utility = compile_utility(text, m, plain_terms(), us, credit);
    for (OptionIndex a = 0; a < 4; ++a)
        for (OptionIndex b = 0; b < 4; ++b)
            for (OptionIndex c = 0; c < 4; ++c) {
                Outcome outcome{};
                outcome[0] = a;
                outcome[1] = b;
                outcome[2] = c;
                core::Points sum = a >= 1 && b >= 2 ? core::Points::whole(3) : core::Points{};
                for (std::size_t i = 0; i < 3; ++i)
                    sum += value_receipt(text, m, plain_terms(), us, credit, id(i), outcome).counted;
                CHECK(utility.worth(outcome) == sum);
            }
}

TEST_CASE("Packages write over a text by whole articles, and are cut by article") {
    TreatyText text = limits();
    text.articles.push_back({"form", 2, "Form", {id(3)}});
    text.provisions.push_back({"form",
                               "",
                               ArticleId(std::size_t{1}),
                               PartySet::of(us, them),
                               {},
                               Credit::at_face,
                               0,
                               {},
                               0,
                               false,
                               std::vector<Option>(3)});
    Package package;
    package.articles = ArticleSet::of(ArticleId(std::size_t{0}), ArticleId(std::size_t{1}));
    package.options = {2, 1, 0, 2};
    Outcome base{};
    base[2] = 3;
    const Outcome written = with(text, base, package);
    CHECK(written[0] == 2);
    CHECK(written[2] == 0); // a provision left out of a named article keeps the status quo
    const Package part = part_of(text, package, ArticleSet::of(ArticleId(std::size_t{1})));
    CHECK(part.options == Outcome{0, 0, 0, 2});
    Package other = package;
    other.options = {0, 3, 0, 2};
    CHECK(rung_distance(text, package, other) == 4);
    CHECK(rung_distance(text, part, other) == 0);
}

TEST_CASE("A stake is the span of an article's face values") {
    CHECK(stake(limits(), mandate(), ArticleId(std::size_t{0})) == core::Points::whole(10 + 20 + 3));
}

namespace {

/// The same, due over four periods; those who sign for the other side leave after the first.
TreatyText left_to_successors(std::uint8_t due) {
    TreatyText text = limits();
    Provision hand{"hand", "",    ArticleId(std::size_t{0}), PartySet::of(us, them), {}, Credit::at_face, 0, {},
                   0,      false, std::vector<Option>(3)};
    text.provisions.push_back(hand);
    text.provisions[1].due = due;
    text.horizon.periods = 4;
    text.horizon.leaves[1] = 1;
    text.horizon.carries[1] = 60;
    text.horizon.kept_by = id(3);
    text.horizon.lifts = {0, 15, 60};
    return text;
}

Outcome promised(OptionIndex checks, OptionIndex hand) {
    Outcome outcome{};
    outcome[1] = 3;
    outcome[2] = checks;
    outcome[3] = hand;
    return outcome;
}

} // namespace

TEST_CASE("What a promise counts for over several governments is the mean over its periods, rounded once") {
    const TreatyText text = left_to_successors(0);
    const Credits credit(CreditRow{0, 55}, CreditRow{0, 35});
    const Outcome outcome = promised(0, 2);
    // Own authors 55 %; successors floor(35 * 60 / 100) = 21 %, not lifted: it is due while its authors govern.
    const core::PerMille now = core::either(550, 350), after = core::either(210, 350);
    const core::PerMille mean = (now + 3 * after + 2) / 4;
    const Receipt receipt = value_receipt(text, mandate(), plain_terms(), us, credit, id(1), outcome);
    CHECK(receipt.counted == core::scaled(core::Points::whole(20), mean));
    CHECK(receipt.outlives_authors);
    CHECK(receipt.while_they_govern == now);
    CHECK(receipt.afterwards == after);
    CHECK(promise_credit(text, us, credit, id(1), outcome) == mean);
    CHECK(decided_by(text, id(1), us) == std::vector<ProvisionId>{id(1), id(2)});
    CHECK(share_carried(text, id(1), them, outcome) == (1000 + 3 * 740) / 4); // 0.74 = 1 - (1 - 0.6)(1 - 0.35)
}

TEST_CASE("What hands a late promise over lifts it, and nothing else") {
    Mandate m = mandate();
    m.values.push_back({{0}, {0}, {0}});
    const TreatyText late = left_to_successors(3);
    const TreatyText early = left_to_successors(0);
    const CreditRow credit{0, 35};
    for (OptionIndex hand = 0; hand < 3; ++hand) {
        const int carried = std::min(100, 60 + late.horizon.lifts[hand]);
        CHECK(carried_on(late, id(1), them, promised(1, hand)) == carried);
        CHECK(carried_on(late, id(0), us, promised(1, hand)) == 100); // nobody of ours leaves
        const Receipt receipt = value_receipt(late, m, plain_terms(), us, credit, id(1), promised(1, hand));
        CHECK(receipt.counted == core::scaled(core::Points::whole(20), core::either(35 * carried / 100 * 10, 500)));
        CHECK_FALSE(receipt.while_they_govern);
        const CompiledUtility utility = compile_utility(late, m, plain_terms(), us, credit);
        CHECK(utility.worth(promised(1, hand)) == receipt.counted);
        CHECK(value_receipt(early, m, plain_terms(), us, credit, id(1), promised(1, hand)).counted ==
              value_receipt(early, m, plain_terms(), us, credit, id(1), promised(1, 0)).counted);
    }
    CHECK(decided_by(late, id(1), us) == std::vector<ProvisionId>{id(1), id(2), id(3)});
    CHECK(decided_by(late, id(1), them) == std::vector<ProvisionId>{id(1), id(2)});
    CHECK(falls_due_late(late, id(1), them));
    CHECK_FALSE(falls_due_late(early, id(1), them));
}

TEST_CASE("A check that fades sees less with every period, never less than nothing, and counts by its mean") {
    TreatyText text = limits();
    text.horizon.periods = 4;
    for (Provision& provision : text.provisions)
        for (Verifier& verifier : provision.verifiers)
            verifier.fades = {0, 200, 10, 0};
    const Outcome outcome = promised(1, 0); // 500, 300, 100, 0
    CHECK(safeguard_in(text, id(1), outcome, 0) == 500);
    CHECK(safeguard_in(text, id(1), outcome, 2) == 100);
    CHECK(safeguard_in(text, id(1), outcome, 3) == 0);
    CHECK(safeguard(text, id(1), outcome) == 225);
    CHECK(changes_with_time(text, id(1)));
    const CreditRow credit{0, 40};
    core::PerMille sum = 0;
    for (std::size_t period = 0; period < 4; ++period)
        sum += core::either(400, safeguard_in(text, id(1), outcome, period));
    CHECK(value_receipt(text, mandate(), plain_terms(), us, credit, id(1), outcome).counted ==
          core::scaled(core::Points::whole(20), (sum + 2) / 4));
    CHECK(safeguard(text, id(1), promised(3, 0)) == 850); // what does not fade is as it was
}
