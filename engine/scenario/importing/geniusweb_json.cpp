// The JSON of GeniusWeb, read with Boost.JSON.
#include "scenario/importing/file_parts.hpp"

#include <boost/json.hpp>

namespace parley::scenario::importing {

namespace {

namespace json = boost::json;

const json::object* object_at(const json::object& in, std::string_view key) {
    const json::value* value = in.if_contains(key);
    return value == nullptr ? nullptr : value->if_object();
}

/// The number of `named`, of which `what` is said.
std::optional<double> number_of(const json::value& value, const std::string& what, const std::string& named,
                                FileFaults& faults) {
    const std::string whole = what + named;
    if (!value.is_number()) {
        faults.add(DomainFaultCode::not_a_number, {json::serialize(value).substr(0, 40), whole}, named);
        return std::nullopt;
    }
    const double number = value.to_number<double>();
    return faults.in_range(number, whole, 0, 1, named) ? std::optional(number) : std::nullopt;
}

FilePart issues_of(const json::object& issues, FileFaults& faults) {
    IssuesPart part;
    for (const auto& [name, stated] : issues) {
        DomainIssue issue{std::string(name), {}};
        const json::object* object = stated.if_object();
        const json::value* values = object == nullptr ? nullptr : object->if_contains("values");
        if (values == nullptr || !values->is_array())
            faults.add(DomainFaultCode::not_discrete, {issue.name, "range"}, issue.name);
        else
            for (const json::value& value : values->get_array()) {
                if (value.is_string())
                    issue.values.emplace_back(value.get_string());
                else
                    faults.add(DomainFaultCode::shape, {"a list of words as the values of " + issue.name}, issue.name);
            }
        part.issues.push_back(std::move(issue));
    }
    return part;
}

IssueWants wants_of(const std::string& issue, const json::value& stated, FileFaults& faults) {
    IssueWants wants{issue, {}, {}};
    const json::object* object = stated.if_object();
    const json::object* discrete = object == nullptr ? nullptr : object_at(*object, "DiscreteValueSetUtilities");
    const json::object* values = discrete == nullptr ? nullptr : object_at(*discrete, "valueUtilities");
    if (values == nullptr) {
        const bool known = object != nullptr && !object->empty();
        faults.add(DomainFaultCode::not_discrete, {issue, known ? std::string(object->begin()->key()) : "unknown"},
                   issue);
        return wants;
    }
    for (const auto& [value, number] : *values)
        wants.evaluations.emplace_back(std::string(value),
                                       number_of(number, "the utility of ", std::string(value), faults).value_or(0));
    return wants;
}

void read_reservation_bid(const json::object& space, ProfilePart& part, FileFaults& faults) {
    const json::value* stated = space.if_contains("reservationBid");
    if (stated == nullptr || stated->is_null())
        return;
    const json::object* bid = stated->if_object();
    const json::object* values = bid == nullptr ? nullptr : object_at(*bid, "issuevalues");
    if (values == nullptr) {
        faults.add(DomainFaultCode::shape, {"`issuevalues` in the reservation bid"}, "reservationBid");
        return;
    }
    for (const auto& [issue, value] : *values)
        if (value.is_string())
            part.reservation_bid.emplace_back(std::string(issue), std::string(value.get_string()));
        else
            faults.add(DomainFaultCode::shape, {"a word as the value of " + std::string(issue)}, "reservationBid");
}

FilePart profile_of(const json::object& space, FileFaults& faults) {
    ProfilePart part;
    const json::object* utilities = object_at(space, "issueUtilities");
    const json::object* weights = object_at(space, "issueWeights");
    if (utilities == nullptr || weights == nullptr) {
        faults.add(DomainFaultCode::shape, {"`issueUtilities` and `issueWeights`"}, "LinearAdditiveUtilitySpace");
        return part;
    }
    for (const auto& [issue, stated] : *utilities) {
        part.wants.push_back(wants_of(std::string(issue), stated, faults));
        if (const json::value* weight = weights->if_contains(issue))
            part.wants.back().weight = number_of(*weight, "the weight of ", std::string(issue), faults).value_or(0);
    }
    read_reservation_bid(space, part, faults);
    return part;
}

} // namespace

FilePart read_geniusweb_json(const DomainFile& file, FileFaults& faults) {
    json::error_code error;
    json::stream_parser parser;
    const std::size_t read = parser.write_some(file.text, error);
    if (!error)
        parser.finish(error);
    if (!error && file.text.find_first_not_of(" \t\r\n", read) != std::string::npos)
        error = json::error::extra_data;
    if (error) {
        faults.add_at(DomainFaultCode::not_json, {error.message()}, faults.place_of_byte(read));
        return OtherPart{};
    }
    const json::value top = parser.release();
    const json::object* object = top.if_object();
    if (object == nullptr)
        return OtherPart{};
    if (const json::object* space = object_at(*object, "LinearAdditiveUtilitySpace"))
        return profile_of(*space, faults);
    for (const auto& [key, value] : *object)
        if (key.ends_with("UtilitySpace") || key.ends_with("Profile")) {
            faults.add(DomainFaultCode::not_additive, {std::string(key)}, key);
            return ProfilePart{};
        }
    if (const json::object* issues = object_at(*object, "issuesValues"))
        return issues_of(*issues, faults);
    return OtherPart{};
}

} // namespace parley::scenario::importing
