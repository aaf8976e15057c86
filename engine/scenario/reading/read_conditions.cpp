#include "scenario/reading/reader.hpp"

namespace parley::scenario::reading {

using namespace keys;

using treaty::ArticleId;
using treaty::ConstituencyId;
using treaty::PartyId;
using treaty::ProvisionId;

Condition Reader::condition(const Node* node) {
    if (!node || node->kind != Node::Kind::map || node->children.empty())
        return {Always{}};
    const Node& child = *node->children.front();
    const Shape& shape = condition_form().key(child.key)->shape;
    const int number = static_cast<int>(child.number);
    const auto part = [&] { return Part(&child, shape.form()); };
    const auto party = [](const Part& from, std::string_view key) { return from.id<PartyId>(key).value_or(PartyId{}); };
    const auto article = [](const Part& from) { return from.id<ArticleId>("article").value_or(ArticleId{}); };
    const auto constituency = [](const Part& from) {
        return from.id<ConstituencyId>("constituency").value_or(ConstituencyId{});
    };
    const auto parts = [&] {
        std::vector<Condition> all;
        for (const auto& each : child.children)
            all.push_back(condition(each->sound ? each.get() : nullptr));
        return all;
    };
    if (child.key == "tension_at_least")
        return {TensionAtLeast{number}};
    if (child.key == "tension_at_most")
        return {TensionAtMost{number}};
    if (child.key == "trust_at_least")
        return {TrustAtLeast{party(part(), "of"), party(part(), "in"), part().whole("value")}};
    if (child.key == "article_agreed")
        return {ArticleAgreed{ArticleId(static_cast<std::size_t>(child.number))}};
    if (child.key == "option_agreed") {
        const auto terms = options(&child);
        return terms.empty() ? Condition{Always{}}
                             : Condition{OptionAgreed{terms.front().provision, terms.front().at_least}};
    }
    if (child.key == "tabled")
        return {ArticleTabled{party(part(), "by"), article(part())}};
    if (child.key == "refused")
        return {ArticleRefused{party(part(), "by"), article(part())}};
    if (child.key == "taken")
        return {MeasureTaken{party(part(), "by"), part().id<MeasureId>("measure").value_or(MeasureId{})}};
    if (child.key == "asked")
        return {QuestionAsked{party(part(), "by")}};
    if (child.key == "consulted")
        return {ConstituencyConsulted{party(part(), "party"), constituency(part())}};
    if (child.key == "support_at_least")
        return {SupportAtLeast{party(part(), "party"), constituency(part()), part().whole("value")}};
    if (child.key == "all")
        return {AllOf{parts()}};
    if (child.key == "any")
        return {AnyOf{parts()}};
    return {NotSo{{condition(child.sound ? &child : nullptr)}}};
}

} // namespace parley::scenario::reading
