// When an event comes due or a session's goal is met, as data. Evaluated in rules/.
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
struct AllOf {
    std::vector<Condition> parts;
};
struct AnyOf {
    std::vector<Condition> parts;
};
struct NotSo {
    std::vector<Condition> part; // exactly one
};

struct Condition {
    std::variant<Always, TensionAtLeast, TensionAtMost, TrustAtLeast, ArticleAgreed, OptionAgreed, ArticleTabled,
                 ArticleRefused, MeasureTaken, QuestionAsked, ConstituencyConsulted, SupportAtLeast, AllOf, AnyOf,
                 NotSo>
        test;
};

} // namespace parley::scenario
