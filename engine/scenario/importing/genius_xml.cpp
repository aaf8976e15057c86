// The XML of GENIUS, read with Boost.Property_tree.
#include "scenario/importing/file_parts.hpp"

#include <boost/property_tree/xml_parser.hpp>

#include <sstream>

namespace parley::scenario::importing {

namespace {

namespace pt = boost::property_tree;

constexpr std::size_t most_depth = 32;
constexpr double most_number = 1e9; // GENIUS states weights and evaluations on any scale

/// Elements nested deeper than `most_depth` would make the parser recurse without bound.
bool too_deep(std::string_view text) {
    std::size_t depth = 0;
    for (std::size_t i = 0; i + 1 < text.size(); ++i) {
        if (text[i] == '<' && text[i + 1] == '/')
            depth -= depth > 0 ? 1 : 0;
        else if (text[i] == '<' && text[i + 1] != '!' && text[i + 1] != '?') {
            if (++depth > most_depth)
                return true;
        } else if (text[i] == '/' && text[i + 1] == '>')
            depth -= depth > 0 ? 1 : 0;
    }
    return false;
}

std::string attribute(const pt::ptree& node, const char* name) {
    return node.get<std::string>(pt::ptree::path_type(std::string("<xmlattr>/") + name, '/'), "");
}

/// The objective that holds the issues: the first there is, whatever lies around it.
const pt::ptree* objective_in(const pt::ptree& node) {
    for (const auto& [key, child] : node) {
        if (key == "objective")
            return &child;
        if (key == "utility_space")
            if (const pt::ptree* found = objective_in(child))
                return found;
    }
    return nullptr;
}

bool is_discrete(const pt::ptree& issue, FileFaults& faults) {
    std::string type = attribute(issue, "vtype");
    if (type.empty())
        type = attribute(issue, "type");
    if (type.empty() || type == "discrete")
        return true;
    faults.add(DomainFaultCode::not_discrete, {attribute(issue, "name"), type}, attribute(issue, "name"));
    return false;
}

FilePart issues_of(const pt::ptree& objective, FileFaults& faults) {
    IssuesPart part;
    for (const auto& [key, issue] : objective) {
        if (key != "issue")
            continue;
        DomainIssue read{attribute(issue, "name"), {}};
        if (is_discrete(issue, faults))
            for (const auto& [item_key, item] : issue)
                if (item_key == "item")
                    read.values.push_back(attribute(item, "value"));
        part.issues.push_back(std::move(read));
    }
    return part;
}

IssueWants wants_of(const pt::ptree& issue, FileFaults& faults) {
    IssueWants wants{attribute(issue, "name"), {}, {}};
    for (const auto& [key, item] : issue) {
        if (key != "item")
            continue;
        const std::string value = attribute(item, "value");
        const auto number = faults.number(attribute(item, "evaluation"), "the evaluation of " + value, 0, most_number);
        wants.evaluations.emplace_back(value, number.value_or(0));
    }
    return wants;
}

/// The number in the attribute `value` of the element `name`, wherever GENIUS puts it; `preset` where there is none.
double setting(const pt::ptree& top, const char* name, double preset, FileFaults& faults) {
    const auto node = top.get_child_optional(name);
    const std::string text = node ? attribute(*node, "value") : "";
    return text.empty() ? preset : faults.number(text, name, 0, 1).value_or(preset);
}

FilePart profile_of(const pt::ptree& top, FileFaults& faults) {
    if (attribute(top, "type") == "nonlinear" || top.get_child_optional("ufun")) {
        faults.add(DomainFaultCode::not_additive, {"hyper-rectangles"}, "nonlinear");
        return ProfilePart{};
    }
    const pt::ptree* objective = objective_in(top);
    if (objective == nullptr) {
        faults.add(DomainFaultCode::shape, {"an objective with the issues"});
        return ProfilePart{};
    }
    ProfilePart part;
    part.evaluations_are_relative = true;
    std::vector<std::string> indices;
    for (const auto& [key, issue] : *objective)
        if (key == "issue") {
            indices.push_back(attribute(issue, "index"));
            if (is_discrete(issue, faults))
                part.wants.push_back(wants_of(issue, faults));
            else
                part.wants.push_back({attribute(issue, "name"), 0.0, {}});
        }
    for (const auto& [key, weight] : *objective)
        if (key == "weight")
            for (std::size_t i = 0; i < indices.size(); ++i)
                if (indices[i] == attribute(weight, "index"))
                    part.wants[i].weight =
                        faults
                            .number(attribute(weight, "value"), "the weight of " + part.wants[i].issue, 0, most_number)
                            .value_or(0);
    part.reservation = setting(top, "reservation", 0, faults);
    part.discount = setting(top, "discount_factor", 1, faults);
    if (part.discount <= 0) // GENIUS writes 0 where there is none
        part.discount = 1;
    return part;
}

} // namespace

FilePart read_genius_xml(const DomainFile& file, FileFaults& faults) {
    if (too_deep(file.text)) {
        faults.add(DomainFaultCode::not_xml, {"its elements are nested more than 32 deep"});
        return OtherPart{};
    }
    pt::ptree tree;
    try {
        std::istringstream text(file.text);
        pt::read_xml(text, tree, pt::xml_parser::no_comments | pt::xml_parser::trim_whitespace);
    } catch (const pt::xml_parser_error& error) {
        faults.add_at(DomainFaultCode::not_xml, {error.message()}, {static_cast<std::uint32_t>(error.line()), 1});
        return OtherPart{};
    }
    if (const auto top = tree.get_child_optional("negotiation_template")) {
        const pt::ptree* objective = objective_in(*top);
        if (objective != nullptr)
            return issues_of(*objective, faults);
        faults.add(DomainFaultCode::shape, {"an objective with the issues"});
        return IssuesPart{};
    }
    if (const auto top = tree.get_child_optional("utility_space"))
        return profile_of(*top, faults);
    return OtherPart{};
}

} // namespace parley::scenario::importing
