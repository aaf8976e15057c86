#include "rules/conditions.hpp"

#include "core/variant_match.hpp"

#include <algorithm>

namespace parley::rules {

bool holds(const scenario::Condition& condition, const State& state) {
    const Public& open = state.open;
    return core::match(
        condition.test, [](const scenario::Always&) { return true; },
        [&](const scenario::TensionAtLeast& c) { return open.tension >= c.value; },
        [&](const scenario::TensionAtMost& c) { return open.tension <= c.value; },
        [&](const scenario::TrustAtLeast& c) { return open.trust[c.in.index()][c.of.index()] >= c.value; },
        [&](const scenario::ArticleAgreed& c) { return open.text.agreed_articles.contains(c.article); },
        [&](const scenario::OptionAgreed& c) { return open.text.agreed[c.provision.index()] >= c.at_least; },
        [&](const scenario::ArticleTabled& c) { return open.done[c.by.index()].tabled.contains(c.article); },
        [&](const scenario::ArticleRefused& c) { return open.done[c.by.index()].refused.contains(c.article); },
        [&](const scenario::MeasureTaken& c) { return state.own[c.by.index()].taken.contains(c.measure); },
        [&](const scenario::QuestionAsked& c) { return open.done[c.by.index()].asked; },
        [&](const scenario::ConstituencyConsulted& c) {
            return state.own[c.party.index()].consulted.contains(c.constituency);
        },
        [&](const scenario::SupportAtLeast& c) {
            return state.own[c.party.index()].support[c.constituency.index()] >= c.value;
        },
        [&](const scenario::AllOf& c) {
            return std::ranges::all_of(c.parts, [&](const auto& part) { return holds(part, state); });
        },
        [&](const scenario::AnyOf& c) {
            return std::ranges::any_of(c.parts, [&](const auto& part) { return holds(part, state); });
        },
        [&](const scenario::NotSo& c) { return !holds(c.part.front(), state); });
}

} // namespace parley::rules
