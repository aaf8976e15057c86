#include "scenario/reading/reader.hpp"

#include <algorithm>
#include <array>
#include <optional>

namespace parley::scenario::reading {

using namespace keys;

using treaty::ArticleId;
using treaty::ConstituencyId;
using treaty::PartyId;
using treaty::ProvisionId;

namespace {

PartyId party_in(const Part& from, std::string_view key) { return from.id<PartyId>(key).value_or(PartyId{}); }

template <class Counted>
Counted counted(const Part& part) {
    return {party_in(part, "by"), part.whole("at_least")};
}

PostureIs posture(const Part& part) {
    return {part.id<SiteId>("site").value_or(SiteId{}),
            static_cast<std::uint8_t>(part.id<SiteId>("is").value_or(SiteId{}).index())};
}

} // namespace

/// What both kinds of conditions may ask; nothing for another key.
template <class Either>
std::optional<Either> Reader::common_condition(const Node& child, const Part& part) {
    const int number = static_cast<int>(child.number);
    if (child.key == "tension_at_least")
        return Either{TensionAtLeast{number}};
    if (child.key == "tension_at_most")
        return Either{TensionAtMost{number}};
    if (child.key == "trust_at_least")
        return Either{TrustAtLeast{party_in(part, "of"), party_in(part, "in"), part.whole("value")}};
    if (child.key == "article_agreed")
        return Either{ArticleAgreed{ArticleId(static_cast<std::size_t>(child.number))}};
    if (child.key == "option_agreed") {
        const auto terms = options(&child);
        return Either{terms.empty() ? OptionAgreed{} : OptionAgreed{terms.front().provision, terms.front().at_least}};
    }
    if (child.key == "kept_words")
        return Either{counted<KeptWords>(part)};
    if (child.key == "promises_made")
        return Either{counted<PromisesMade>(part)};
    if (child.key == "promises_broken")
        return Either{counted<PromisesBroken>(part)};
    if (child.key == "threats_made")
        return Either{counted<ThreatsMade>(part)};
    if (child.key == "threats_done")
        return Either{counted<ThreatsDone>(part)};
    if (child.key == "gestures_done")
        return Either{counted<GesturesDone>(part)};
    if (child.key == "quiet_closes")
        return Either{counted<QuietCloses>(part)};
    if (child.key == "posture")
        return Either{posture(part)};
    if (child.key == "outside_at_least") {
        const OutsideAtLeast outside{part.id<CourseId>("of").value_or(CourseId{}),
                                     static_cast<std::uint8_t>(part.number("step"))};
        if (part.find("of"))
            (void)has_step(part.find("step"), outside.course);
        return Either{outside};
    }
    return std::nullopt;
}

void Reader::note_count(const Node& child) {
    constexpr std::array counted_keys{"kept_words",   "promises_made", "promises_broken", "threats_made",
                                      "threats_done", "gestures_done", "quiet_closes"};
    open_.counts_conduct |= std::find(counted_keys.begin(), counted_keys.end(), child.key) != counted_keys.end();
}

/// The parts of `some_of`, and how many of them must hold.
const Node* Reader::some_of(const Node& child, int& at_least) {
    const Part part(&child, condition_form().key("some_of")->shape.form());
    const Node* all = part.find("list");
    at_least = part.whole("n");
    const Node* wanted = part.find("n");
    if (all && wanted && static_cast<std::size_t>(at_least) > all->children.size())
        fault(FaultCode::too_many_wanted, *wanted, {wanted->text, std::to_string(all->children.size())});
    return all;
}

Condition Reader::condition(const Node* node) {
    if (!node || node->kind != Node::Kind::map || node->children.empty())
        return {Always{}};
    const Node& child = *node->children.front();
    const Shape& shape = condition_form().key(child.key)->shape;
    const auto part = [&] { return Part(&child, shape.form()); };
    const auto party = party_in;
    const auto article = [](const Part& from) { return from.id<ArticleId>("article").value_or(ArticleId{}); };
    const auto constituency = [](const Part& from) {
        return from.id<ConstituencyId>("constituency").value_or(ConstituencyId{});
    };
    const auto parts = [&](const Node* list) {
        std::vector<Condition> all;
        if (list)
            for (const auto& each : list->children)
                all.push_back(condition(each->sound ? each.get() : nullptr));
        return all;
    };
    note_count(child);
    if (auto common = common_condition<Condition>(child, shape.form ? part() : Part(nullptr, condition_form())))
        return *common;
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
        return {AllOf{parts(&child)}};
    if (child.key == "any")
        return {AnyOf{parts(&child)}};
    if (child.key == "some_of") {
        SomeOf some;
        const Node* all = some_of(child, some.at_least);
        some.parts = parts(all);
        return {some};
    }
    return {NotSo{{condition(child.sound ? &child : nullptr)}}};
}

PublicCondition Reader::public_condition(const Node* node) {
    if (!node || node->kind != Node::Kind::map || node->children.empty())
        return {AllSeen{}};
    const Node& child = *node->children.front();
    const Key* key = public_condition_form().key(child.key);
    if (key == nullptr)
        return {AllSeen{}};
    const Part part = key->shape.form ? Part(&child, key->shape.form()) : Part(nullptr, public_condition_form());
    const auto parts = [&](const Node* list) {
        std::vector<PublicCondition> all;
        if (list)
            for (const auto& each : list->children)
                all.push_back(public_condition(each->sound ? each.get() : nullptr));
        return all;
    };
    note_count(child);
    if (auto common = common_condition<PublicCondition>(child, part))
        return *common;
    if (child.key == "taken")
        return {seen_measure(child, part)};
    if (child.key == "all")
        return {AllSeen{parts(&child)}};
    if (child.key == "any")
        return {AnySeen{parts(&child)}};
    if (child.key == "some_of") {
        SomeSeen some;
        const Node* all = some_of(child, some.at_least);
        some.parts = parts(all);
        return {some};
    }
    return {NotSeen{{public_condition(child.sound ? &child : nullptr)}}};
}

/// A measure that one delegation alone knows of is none that all can count.
MeasureSeen Reader::seen_measure(const Node& child, const Part& part) {
    const MeasureSeen seen{party_in(part, "by"), part.id<MeasureId>("measure").value_or(MeasureId{})};
    const Node* name = child.child("measure");
    const bool known = part.find("by") && part.find("measure") && seen.by.index() < open_.measures.size() &&
                       seen.measure.index() < open_.measures[seen.by.index()].size();
    if (known && name && !is_announced(open_.measure(seen.by, seen.measure)))
        fault(FaultCode::private_term, *name, {name->text});
    return seen;
}

} // namespace parley::scenario::reading
