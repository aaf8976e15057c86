// When an event comes due, a session's goal is met or a lock opens, as data. Conditions are split by who may know them:
// a PublicCondition asks only what everybody sees, and is evaluated on public state alone; a Condition may ask all.
// Evaluated in rules/.
#pragma once

#include "scenario/ids.hpp"

#include <variant>
#include <vector>

namespace parley::scenario {

struct Condition;

struct Always {};
struct TensionAtLeast {
    int value{};
};
struct TensionAtMost {
    int value{};
};
struct TrustAtLeast {
    treaty::PartyId of, in;
    int value{};
};
struct ArticleAgreed {
    treaty::ArticleId article;
};
struct OptionAgreed {
    treaty::ProvisionId provision;
    treaty::OptionIndex at_least{};
};
/// `by` has tabled the article in the current session.
struct ArticleTabled {
    treaty::PartyId by;
    treaty::ArticleId article;
};
/// `by` has refused a proposal in the current session, naming this article.
struct ArticleRefused {
    treaty::PartyId by;
    treaty::ArticleId article;
};
/// `by` has taken the measure, ever.
struct MeasureTaken {
    treaty::PartyId by;
    MeasureId measure;
};
/// `by` has asked a question in the current session.
struct QuestionAsked {
    treaty::PartyId by;
};
struct ConstituencyConsulted {
    treaty::PartyId party;
    treaty::ConstituencyId constituency;
};
struct SupportAtLeast {
    treaty::PartyId party;
    treaty::ConstituencyId constituency;
    int value{};
};
/// `by` has kept so many promises, ever.
struct KeptWords {
    treaty::PartyId by;
    int at_least{};
};
/// `by` has made so many promises at the table, ever.
struct PromisesMade {
    treaty::PartyId by;
    int at_least{};
};
/// `by` has let so many promises fall due unkept, ever.
struct PromisesBroken {
    treaty::PartyId by;
    int at_least{};
};
/// `by` has made so many threats, ever.
struct ThreatsMade {
    treaty::PartyId by;
    int at_least{};
};
/// `by` has carried out so many of its threats, ever.
struct ThreatsDone {
    treaty::PartyId by;
    int at_least{};
};
/// `by` has carried out so many of the gestures that it announced, ever.
struct GesturesDone {
    treaty::PartyId by;
    int at_least{};
};
/// So many closes in a row, up to the last one, were quiet on the part of `by`: no incident in the session, and no
/// measure of pressure that was seen to be its own.
struct QuietCloses {
    treaty::PartyId by;
    int at_least{};
};
struct PostureIs {
    SiteId site;
    std::uint8_t kind{};
};
/// `by` has been seen to take the measure, ever: it was announced, or discovered.
struct MeasureSeen {
    treaty::PartyId by;
    MeasureId measure;
};

/// A course outside the room stands at this step or a higher one.
struct OutsideAtLeast {
    CourseId course;
    std::uint8_t step{}; // the first is 1
};

struct PublicCondition;
struct AllSeen {
    std::vector<PublicCondition> parts;
};
struct AnySeen {
    std::vector<PublicCondition> parts;
};
struct SomeSeen {
    int at_least{};
    std::vector<PublicCondition> parts;
};
struct NotSeen {
    std::vector<PublicCondition> part; // exactly one
};

struct PublicCondition {
    std::variant<TensionAtLeast, TensionAtMost, TrustAtLeast, ArticleAgreed, OptionAgreed, MeasureSeen, KeptWords,
                 PromisesMade, PromisesBroken, ThreatsMade, ThreatsDone, GesturesDone, QuietCloses, PostureIs,
                 OutsideAtLeast, AllSeen, AnySeen, SomeSeen, NotSeen>
        test;
};

struct AllOf {
    std::vector<Condition> parts;
};
struct AnyOf {
    std::vector<Condition> parts;
};
struct SomeOf {
    int at_least{};
    std::vector<Condition> parts;
};
struct NotSo {
    std::vector<Condition> part; // exactly one
};

struct Condition {
    std::variant<Always, TensionAtLeast, TensionAtMost, TrustAtLeast, ArticleAgreed, OptionAgreed, ArticleTabled,
                 ArticleRefused, MeasureTaken, QuestionAsked, ConstituencyConsulted, SupportAtLeast, KeptWords,
                 PromisesMade, PromisesBroken, ThreatsMade, ThreatsDone, GesturesDone, QuietCloses, PostureIs,
                 OutsideAtLeast, AllOf, AnyOf, SomeOf, NotSo>
        test;
};

} // namespace parley::scenario
