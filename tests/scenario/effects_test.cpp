#include "scenario_files.hpp"

#include "tests/catch.hpp"

using namespace parley;
using namespace parley::testing;
using namespace parley::scenario;
using treaty::ArticleId;
using treaty::ConstituencyId;
using treaty::PartyId;
using treaty::ProvisionId;

namespace {

const Scenario& everything() {
    static const Scenario read = read_well(file_text("tests/scenario/every_effect.yaml"));
    return read;
}

const Measure& measure(std::string_view id) {
    for (const Measure& each : everything().open.measures[0])
        if (each.id == id)
            return each;
    FAIL("no such measure");
    return everything().open.measures[0][0];
}

template <class Kind>
const Kind& effect(std::string_view id, std::size_t place) {
    const auto& effects = measure(id).effects;
    REQUIRE(place < effects.size());
    REQUIRE(std::holds_alternative<Kind>(effects[place]));
    return std::get<Kind>(effects[place]);
}

template <class Test>
const Test& test_of(const Condition& condition) {
    REQUIRE(std::holds_alternative<Test>(condition.test));
    return std::get<Test>(condition.test);
}

template <class Test>
const Test& test_of(std::string_view event) {
    for (const Occurrence& each : everything().deck)
        if (each.id == event)
            return test_of<Test>(each.when);
    FAIL("no such event");
    static const Test none{};
    return none;
}

} // namespace

TEST_CASE("every effect of a measure is read") {
    using Kind = PartyRef::Kind;
    REQUIRE(measure("pact").effects.size() == 16);
    (void)effect<AskForRoom>("pact", 15);
    CHECK(asks_for_room(measure("pact")));
    (void)effect<ConsultConstituency>("pact", 0);
    CHECK(effect<ChangeTension>("pact", 1).by == -5);
    const auto& trust = effect<ChangeTrust>("pact", 2);
    CHECK((trust.of.kind == Kind::self && trust.in.kind == Kind::others && trust.by == -6));
    const auto& named = effect<ChangeTrust>("pact", 3);
    CHECK(
        (named.of.kind == Kind::named && named.of.party == PartyId(1) && named.in.kind == Kind::self && named.by == 7));
    const auto& own = effect<ChangeSupport>("pact", 4);
    CHECK((own.party.kind == Kind::self && own.scope == ChangeSupport::Scope::named &&
           own.constituency == ConstituencyId(0) && own.by == 4));
    const auto& others = effect<ChangeSupport>("pact", 5);
    CHECK((others.party.kind == Kind::others && others.scope == ChangeSupport::Scope::everyone && others.by == -3));
    CHECK(effect<ChangeSupport>("pact", 6).scope == ChangeSupport::Scope::consulted);
    CHECK(effect<ChangeSupport>("pact", 7).party.kind == Kind::named);
    CHECK(effect<ChangeReservation>("pact", 8).by == core::Points{125});
    const auto& capital = effect<ChangeCapital>("pact", 9);
    CHECK((capital.party.kind == Kind::others && capital.by == -1));
    const auto& posture = effect<ChangePosture>("pact", 10);
    CHECK((posture.site == SiteId(0) && posture.kind == 1));
    const auto& closed = effect<ChangeAgenda>("pact", 11);
    CHECK((closed.article == ArticleId(1) && !closed.open));
    const auto& opened = effect<ChangeAgenda>("pact", 12);
    CHECK((opened.article == ArticleId(0) && opened.open));
    const auto& lost = effect<LoseOffice>("pact", 13);
    CHECK((lost.office == OfficeId(0) && lost.sessions == 2));
    (void)effect<CauseIncident>("pact", 14);
}

TEST_CASE("intelligence says what it is about and how reliable it is") {
    const auto& profile = effect<RevealIntelligence>("spy", 0);
    CHECK((profile.what == RevealIntelligence::What::profile && profile.reliability == 750));
    CHECK(measure("spy").target == Target::party);
    const auto& ranking = effect<RevealIntelligence>("pry", 0);
    CHECK((ranking.what == RevealIntelligence::What::ranking && ranking.reliability == 1000));
    CHECK(measure("pry").target == Target::article_pair);
}

TEST_CASE("every condition is read") {
    (void)test_of<Always>("always_so");
    CHECK(test_of<TensionAtLeast>("high").value == 61);
    CHECK(test_of<TensionAtMost>("low").value == 39);
    const auto& trust = test_of<TrustAtLeast>("trusting");
    CHECK((trust.of == PartyId(0) && trust.in == PartyId(1) && trust.value == 44));
    CHECK(test_of<ArticleAgreed>("agreed").article == ArticleId(1));
    const auto& option = test_of<OptionAgreed>("chosen");
    CHECK((option.provision == ProvisionId(4) && option.at_least == 2));
    const auto& tabled = test_of<ArticleTabled>("tabled");
    CHECK((tabled.by == PartyId(1) && tabled.article == ArticleId(1)));
    const auto& refused = test_of<ArticleRefused>("refused");
    CHECK((refused.by == PartyId(1) && refused.article == ArticleId(0)));
    const auto& taken = test_of<MeasureTaken>("taken");
    CHECK((taken.by == PartyId(0) && taken.measure == MeasureId(1)));
    CHECK(test_of<QuestionAsked>("asked").by == PartyId(1));
    const auto& consulted = test_of<ConstituencyConsulted>("consulted");
    CHECK((consulted.party == PartyId(0) && consulted.constituency == ConstituencyId(0)));
    const auto& support = test_of<SupportAtLeast>("supported");
    CHECK((support.party == PartyId(0) && support.constituency == ConstituencyId(0) && support.value == 70));
}

TEST_CASE("conditions of conditions keep their parts in order") {
    const auto& all = test_of<AllOf>("all_of");
    REQUIRE(all.parts.size() == 2);
    (void)test_of<Always>(all.parts[0]);
    const auto& no = test_of<NotSo>(all.parts[1]);
    REQUIRE(no.part.size() == 1);
    CHECK(test_of<QuestionAsked>(no.part[0]).by == PartyId(0));
    const auto& any = test_of<AnyOf>("any_of");
    REQUIRE(any.parts.size() == 3);
    CHECK(test_of<TensionAtLeast>(any.parts[0]).value == 1);
    CHECK(test_of<TensionAtMost>(any.parts[1]).value == 2);
    (void)test_of<Always>(any.parts[2]);
}

TEST_CASE("what conditions ask of conduct is read, in the deck too") {
    const auto& kept = test_of<KeptWords>("kept");
    CHECK((kept.by == PartyId(0) && kept.at_least == 2));
    const auto& gestures = test_of<GesturesDone>("gestured");
    CHECK((gestures.by == PartyId(1) && gestures.at_least == 1));
    const auto& quiet = test_of<QuietCloses>("quiet");
    CHECK((quiet.by == PartyId(0) && quiet.at_least == 1));
    CHECK((test_of<PromisesMade>("promised").by == PartyId(0) && test_of<PromisesMade>("promised").at_least == 3));
    CHECK((test_of<PromisesBroken>("broke").by == PartyId(1) && test_of<PromisesBroken>("broke").at_least == 1));
    CHECK(test_of<ThreatsMade>("threatened").by == PartyId(0));
    CHECK(test_of<ThreatsDone>("struck").at_least == 2);
    const auto& posture = test_of<PostureIs>("stands");
    CHECK((posture.site == SiteId(0) && posture.kind == 1));
    const auto& some = test_of<SomeOf>("some");
    CHECK((some.at_least == 2 && some.parts.size() == 3));
    CHECK(test_of<TensionAtLeast>(some.parts[2]).value == 3);
    CHECK(everything().open.counts_conduct);
}

namespace {

template <class Test>
const Test& part_of_lock(std::size_t place) {
    const auto& all = std::get<AllSeen>(everything().open.locks.at(0).opens_when.test);
    REQUIRE(place < all.parts.size());
    REQUIRE(std::holds_alternative<Test>(all.parts[place].test));
    return std::get<Test>(all.parts[place].test);
}

} // namespace

TEST_CASE("a lock's condition is read as one that everybody sees") {
    REQUIRE(everything().open.locks.size() == 1);
    const Lock& lock = everything().open.locks[0];
    CHECK(std::get<ArticleId>(lock.closes) == ArticleId(1));
    CHECK((lock.key == PartyId(0) && lock.stays_open && lock.obeying.empty() && lock.reason.empty()));
    CHECK(part_of_lock<TensionAtLeast>(0).value == 11);
    CHECK(part_of_lock<TensionAtMost>(1).value == 66);
    CHECK(part_of_lock<TrustAtLeast>(2).value == 12);
    CHECK(part_of_lock<ArticleAgreed>(3).article == ArticleId(0));
    CHECK(part_of_lock<OptionAgreed>(4).at_least == 2);
    CHECK(part_of_lock<MeasureSeen>(5).measure == MeasureId(1));
    CHECK(part_of_lock<KeptWords>(6).at_least == 2);
    CHECK(part_of_lock<GesturesDone>(7).at_least == 1);
    CHECK(part_of_lock<QuietCloses>(8).at_least == 3);
    CHECK(part_of_lock<PostureIs>(9).kind == 1);
    const auto& any = part_of_lock<AnySeen>(10);
    REQUIRE(any.parts.size() == 2);
    CHECK(std::holds_alternative<NotSeen>(any.parts[1].test));
    CHECK(part_of_lock<SomeSeen>(11).at_least == 1);
    CHECK((part_of_lock<PromisesMade>(12).by == PartyId(1) && part_of_lock<PromisesMade>(12).at_least == 4));
    CHECK(part_of_lock<PromisesBroken>(13).at_least == 1);
    CHECK(part_of_lock<ThreatsMade>(14).at_least == 5);
    CHECK((part_of_lock<ThreatsDone>(15).by == PartyId(0) && part_of_lock<ThreatsDone>(15).at_least == 6));
}
