// The JSON of GeniusWeb.
#include "scenario/importing/file_parts.hpp"
#include "scenario/importing/json_tree.hpp"

#include <algorithm>
#include <set>

namespace parley::scenario::importing {

namespace {

using Keys = std::vector<std::string_view>;

/// A number, or a string that holds one.
std::optional<double> number_in_node(const JsonNode& node) {
    return node.kind == JsonKind::number || node.kind == JsonKind::string ? read_number(node.text) : std::nullopt;
}

std::string kind_word(const JsonNode& node) {
    switch (node.kind) {
    case JsonKind::null:
        return "null";
    case JsonKind::boolean:
    case JsonKind::number:
    case JsonKind::string:
        return node.text.substr(0, 40);
    case JsonKind::array:
        return "[…]";
    case JsonKind::object:
        return "{…}";
    }
    return {};
}

class GeniusWebReading {
  public:
    explicit GeniusWebReading(FileFaults& faults) : faults_(faults) {}

    FilePart read(const JsonNode& top) {
        const JsonMember* space = top.member("LinearAdditiveUtilitySpace");
        const JsonMember* issues = top.member("issuesValues");
        if (space != nullptr) {
            if (tell_repeated(top))
                return FaultyPart{};
            tell_unknown(top, {"LinearAdditiveUtilitySpace"}, "profile");
            return profile_of(*space);
        }
        for (const JsonMember& member : top.members)
            if (member.key.ends_with("UtilitySpace") || member.key.ends_with("Profile")) {
                faults_.add(DomainFaultCode::not_additive, {member.key}, member.place);
                return FaultyPart{};
            }
        if (issues == nullptr)
            return OtherPart{};
        if (tell_repeated(top))
            return FaultyPart{};
        return domain_of(top);
    }

  private:
    /// Keys given twice, at any depth: readers differ in which of them they take. True when there are any.
    bool tell_repeated(const JsonNode& node) {
        std::set<std::string_view> seen;
        bool found = false;
        for (const JsonMember& member : node.members) {
            if (!seen.insert(member.key).second) {
                faults_.add(DomainFaultCode::named_twice, {"key", member.key}, member.place);
                found = true;
            }
            found = tell_repeated(member.value) || found;
        }
        for (const JsonNode& item : node.items)
            found = tell_repeated(item) || found;
        return found;
    }

    void tell_unknown(const JsonNode& node, const Keys& known, const std::string& within) {
        for (const JsonMember& member : node.members)
            if (std::find(known.begin(), known.end(), member.key) == known.end())
                faults_.add_once(DomainFaultCode::part_passed_over, {"key", member.key, within, "GeniusWeb"},
                                 member.place);
    }

    /// The object of a key; nothing, and a fault, where it is missing or no object.
    const JsonNode* object_in(const JsonNode& node, const char* key) {
        const JsonMember* found = node.member(key);
        if (found != nullptr && found->value.kind == JsonKind::object)
            return &found->value;
        faults_.add(DomainFaultCode::shape, {"an object `" + std::string(key) + "`"},
                    found != nullptr ? found->value.place : node.place);
        return nullptr;
    }

    std::optional<double> number_of(const JsonNode& node, const std::string& what, double least, double most) {
        const auto number = number_in_node(node);
        if (!number) {
            faults_.add(DomainFaultCode::not_a_number, {kind_word(node), what}, node.place);
            return std::nullopt;
        }
        return faults_.in_range(*number, what, least, most, node.place) ? number : std::nullopt;
    }

    std::optional<double> number_of(const JsonNode& node, const char* key, double least, double most) {
        if (const JsonMember* found = node.member(key))
            return number_of(found->value, std::string(key), least, most);
        faults_.add(DomainFaultCode::shape, {"a number `" + std::string(key) + "`"}, node.place);
        return std::nullopt;
    }

    FilePart domain_of(const JsonNode& domain) {
        tell_unknown(domain, {"name", "issuesValues"}, "domain");
        const JsonNode* issues = object_in(domain, "issuesValues");
        if (issues == nullptr)
            return FaultyPart{};
        IssuesPart part;
        for (const JsonMember& issue : issues->members)
            part.issues.push_back(issue_of(issue));
        return part;
    }

    IssuePart issue_of(const JsonMember& stated) {
        IssuePart part;
        part.issue.name = stated.key;
        part.place = stated.place;
        const JsonMember* values = stated.value.member("values");
        const JsonMember* range = stated.value.member("range");
        tell_unknown(stated.value, {"values", "range"}, stated.key);
        if (values != nullptr && range != nullptr)
            faults_.add(DomainFaultCode::shape, {"either `values` or `range` of " + stated.key}, range->place);
        else if (values != nullptr && values->value.kind == JsonKind::array) {
            for (const JsonNode& value : values->value.items)
                if (value.kind == JsonKind::string)
                    add_value(part, value.text, value.place, faults_);
                else
                    part.faulty = tell_shape("words as the values of " + stated.key, value.place);
            return part;
        } else if (range != nullptr && range->value.kind == JsonKind::object) {
            read_range(range->value, part);
            return part;
        } else if (values != nullptr || range != nullptr)
            tell_shape(values != nullptr ? "a list as the values of " + stated.key
                                         : "`low`, `high` and `step` as the range of " + stated.key,
                       (values != nullptr ? values : range)->value.place);
        else
            faults_.add(DomainFaultCode::not_discrete, {stated.key, "unknown"}, stated.place);
        part.faulty = true;
        return part;
    }

    bool tell_shape(std::string expected, core::TextPosition place) {
        faults_.add(DomainFaultCode::shape, {std::move(expected)}, place);
        return true;
    }

    void read_range(const JsonNode& range, IssuePart& part) {
        part.kind = ValueKind::steps;
        tell_unknown(range, {"low", "high", "step"}, part.issue.name);
        const auto low = number_of(range, "low", -1e9, 1e9);
        const auto high = number_of(range, "high", low.value_or(-1e9), 1e9);
        const auto step = number_of(range, "step", 1e-6, 1e9);
        if (low && high && step)
            add_steps(part, *low, *high, *step, faults_);
        else
            part.faulty = true;
    }

    FilePart profile_of(const JsonMember& stated) {
        const JsonNode& space = stated.value;
        tell_unknown(space, {"name", "domain", "issueUtilities", "issueWeights", "reservationBid"}, stated.key);
        const JsonNode* utilities = object_in(space, "issueUtilities");
        const JsonNode* weights = object_in(space, "issueWeights");
        if (utilities == nullptr || weights == nullptr)
            return FaultyPart{};
        ProfilePart part;
        for (const JsonMember& issue : utilities->members)
            part.wants.push_back(wants_of(issue));
        for (const JsonMember& weight : weights->members)
            part.weights.push_back(
                {weight.key, {}, number_of(weight.value, "the weight of " + weight.key, 0, 1), weight.place});
        part.weights_place = space.member("issueWeights")->place;
        read_reservation_bid(space, part);
        if (const JsonMember* own = space.member("domain")) {
            part.own_domain_place = own->place;
            FilePart domain = domain_of(own->value);
            if (auto* issues = std::get_if<IssuesPart>(&domain))
                part.own_domain = std::move(*issues);
        }
        return part;
    }

    IssueWants wants_of(const JsonMember& stated) {
        IssueWants wants;
        wants.issue = stated.key;
        wants.place = stated.place;
        // The second of each pair is the spelling of older files.
        for (const char* spelling : {"DiscreteValueSetUtilities", "discreteutils"})
            if (const JsonMember* found = stated.value.member(spelling)) {
                tell_unknown(stated.value, {spelling}, stated.key);
                read_listed(*found, wants);
                return wants;
            }
        for (const char* spelling : {"NumberValueSetUtilities", "numberutils"})
            if (const JsonMember* found = stated.value.member(spelling)) {
                tell_unknown(stated.value, {spelling}, stated.key);
                read_straight_line(found->value, wants);
                return wants;
            }
        faults_.add(DomainFaultCode::not_discrete,
                    {stated.key, stated.value.members.empty() ? "unknown" : stated.value.members[0].key}, stated.place);
        wants.faulty = true;
        return wants;
    }

    void read_listed(const JsonMember& stated, IssueWants& wants) {
        tell_unknown(stated.value, {"valueUtilities"}, stated.key);
        const JsonNode* values = object_in(stated.value, "valueUtilities");
        wants.faulty = values == nullptr;
        for (const JsonMember& value : values != nullptr ? values->members : std::vector<JsonMember>())
            if (const auto number = number_of(value.value, "the utility of " + value.key, 0, 1))
                wants.evaluations.push_back({value.key, *number, value.place});
            else
                wants.faulty = true;
    }

    void read_straight_line(const JsonNode& line, IssueWants& wants) {
        wants.kind = ValueKind::steps;
        tell_unknown(line, {"lowValue", "lowUtility", "highValue", "highUtility"}, wants.issue);
        const auto low = number_of(line, "lowValue", -1e9, 1e9);
        const auto low_utility = number_of(line, "lowUtility", 0, 1);
        const auto high = number_of(line, "highValue", -1e9, 1e9);
        const auto high_utility = number_of(line, "highUtility", 0, 1);
        wants.faulty = !low || !low_utility || !high || !high_utility;
        if (wants.faulty)
            return;
        wants.low = *low;
        wants.high = *high;
        wants.curve = Curve{Curve::Shape::between, {*low, *low_utility, *high, *high_utility}};
    }

    void read_reservation_bid(const JsonNode& space, ProfilePart& part) {
        const JsonMember* stated = space.member("reservationBid");
        if (stated == nullptr || stated->value.kind == JsonKind::null)
            return;
        if (stated->value.kind != JsonKind::object) {
            tell_shape("an object as the reservation bid", stated->value.place);
            return;
        }
        tell_unknown(stated->value, {"issuevalues"}, "reservationBid");
        const JsonNode* values = object_in(stated->value, "issuevalues");
        for (const JsonMember& value : values != nullptr ? values->members : std::vector<JsonMember>())
            if (value.value.kind == JsonKind::string || value.value.kind == JsonKind::number)
                part.reservation_bid.push_back({value.key, value.value.text, value.place, value.value.place});
            else
                tell_shape("a value of " + value.key, value.value.place);
    }

    FileFaults& faults_;
};

} // namespace

bool was_meant_for_geniusweb(std::string_view text) {
    return text.find("issuesValues") != std::string_view::npos || text.find("UtilitySpace\"") != std::string_view::npos;
}

FilePart read_geniusweb_json(const DomainFile& file, FileFaults& faults) {
    const std::variant<JsonNode, JsonFault> read = read_json(file.text);
    if (const auto* fault = std::get_if<JsonFault>(&read)) {
        if (!was_meant_for_geniusweb(file.text))
            return UnreadPart{true, DomainFaultCode::not_json, {fault->says}, fault->place};
        faults.add(DomainFaultCode::not_json, {fault->says}, fault->place);
        return FaultyPart{};
    }
    return GeniusWebReading(faults).read(std::get<JsonNode>(read));
}

} // namespace parley::scenario::importing
