// The XML of GENIUS.
#include "scenario/importing/file_parts.hpp"
#include "scenario/importing/genius_forms.hpp"
#include "scenario/importing/xml_tree.hpp"

#include <algorithm>
#include <charconv>

namespace parley::scenario::importing {

namespace {

constexpr double most_number = 1e9; // GENIUS states weights and evaluations on any scale

std::string small_letters(std::string_view text) {
    std::string small(text);
    for (char& letter : small)
        if (letter >= 'A' && letter <= 'Z')
            letter = static_cast<char>(letter - 'A' + 'a');
    return small;
}

/// The place of an attribute, or of its element where it is missing.
core::TextPosition place_in(const XmlElement& element, std::string_view attribute) {
    const XmlAttribute* found = element.attribute(attribute);
    return found == nullptr ? element.place : found->place;
}

class GeniusReading {
  public:
    GeniusReading(bool is_profile, FileFaults& faults) : is_profile_(is_profile), faults_(faults) {
        profile_.is_genius = true;
    }

    FilePart read(const XmlElement& top) {
        const bool of_hypercubes = top.value_of("type") == "nonlinear";
        if (const XmlElement* found = find_ufun(top); found != nullptr || of_hypercubes) {
            faults_.add(DomainFaultCode::not_additive, {"hyper-rectangles"},
                        found != nullptr ? found->place : place_in(top, "type"));
            return FaultyPart{};
        }
        check_genius_forms(top, is_profile_, faults_);
        read_tree(top);
        if (!is_profile_)
            return std::move(issues_);
        if (profile_.wants.empty()) {
            faults_.add(DomainFaultCode::shape, {"`issue` elements with `item` elements"}, top.place);
            return FaultyPart{};
        }
        read_settings(top);
        profile_.reservation = reservation();
        profile_.discount = discount();
        return std::move(profile_);
    }

  private:
    static const XmlElement* find_ufun(const XmlElement& within) {
        for (const XmlElement& child : within.children) {
            if (child.name == "ufun")
                return &child;
            if (const XmlElement* found = find_ufun(child))
                return found;
        }
        return nullptr;
    }

    /// The objectives as a tree, inner ones first, as GENIUS lists their issues.
    void read_tree(const XmlElement& within) {
        const bool at_the_top = within.name != "objective";
        bool first = true;
        for (const XmlElement& child : within.children) {
            if (child.name == "utility_space" && within.name == "negotiation_template")
                read_tree(child);
            if (child.name != "objective")
                continue;
            if (at_the_top && !first)
                faults_.add(DomainFaultCode::second_tree, {}, child.place);
            first = false;
            if (const auto index = whole_number(child.value_of("index")))
                profile_.objective_indices.insert(*index);
            read_tree(child);
        }
        for (const XmlElement& child : within.children) {
            if (at_the_top && !is_profile_)
                break;
            if (child.name == "issue")
                read_issue(child);
            else if (child.name == "weight" && is_profile_)
                read_weight(child);
        }
    }

    static std::optional<long> whole_number(std::string_view text) {
        long number = 0;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
        if (text.empty() || error != std::errc{} || end != text.data() + text.size())
            return std::nullopt;
        return number;
    }

    std::optional<long> index_of(const XmlElement& element) {
        const auto index = whole_number(element.value_of("index"));
        if (!index)
            faults_.add(DomainFaultCode::shape, {"a whole number as `index` of the `" + element.name + "`"},
                        place_in(element, "index"));
        return index;
    }

    std::optional<double> number_in(const XmlElement& element, const char* attribute, const std::string& what,
                                    double least = -most_number) {
        if (element.attribute(attribute) == nullptr) {
            faults_.add(DomainFaultCode::shape,
                        {"`" + std::string(attribute) + "` in the element `" + element.name + "`"}, element.place);
            return std::nullopt;
        }
        return faults_.number(element.value_of(attribute), what, least, most_number, place_in(element, attribute));
    }

    /// By `type` alone; the others are compared with it, and a difference is told.
    ValueKind kind_of(const XmlElement& issue) {
        const std::string type = small_letters(issue.value_of("type"));
        const std::string taken = type == "integer" || type == "real" ? type : "discrete";
        for (const char* attribute : {"type", "etype", "vtype"})
            if (const XmlAttribute* stated = issue.attribute(attribute);
                stated != nullptr && small_letters(stated->value) != taken)
                faults_.add(DomainFaultCode::type_unclear, {std::string(issue.value_of("name")), stated->value, taken},
                            stated->place);
        return taken == "integer" ? ValueKind::integers : taken == "real" ? ValueKind::reals : ValueKind::listed;
    }

    void read_issue(const XmlElement& issue) {
        if (is_profile_)
            read_wants(issue);
        else
            read_stated(issue);
    }

    void tell_child_passed_over(const XmlElement& issue, const XmlElement& child) {
        if (child.name == "item" || child.name == "range" || child.name == "evaluator")
            tell_passed_over("element", child.name, std::string(issue.value_of("name")), child.place, faults_);
    }

    void read_stated(const XmlElement& issue) {
        IssuePart part;
        part.issue.name = issue.value_of("name");
        part.place = issue.place;
        part.kind = kind_of(issue);
        part.index = index_of(issue);
        if (part.issue.name.empty())
            faults_.add(DomainFaultCode::shape, {"`name` in the element `issue`"}, place_in(issue, "name"));
        part.faulty = !part.index || part.issue.name.empty();
        if (part.kind == ValueKind::listed)
            for (const XmlElement& child : issue.children)
                if (child.name != "item")
                    tell_child_passed_over(issue, child);
                else if (const XmlAttribute* value = child.attribute("value");
                         value != nullptr && !value->value.empty())
                    add_value(part, value->value, value->place, faults_);
                else {
                    faults_.add(DomainFaultCode::shape, {"`value` in the element `item`"}, child.place);
                    part.faulty = true;
                }
        else if (const auto bounds = bounds_of(issue, part.kind))
            add_steps(part, bounds->first, bounds->second, 1, faults_);
        else
            part.faulty = true;
        issues_.issues.push_back(std::move(part));
    }

    /// Integer issues have their bounds as attributes, real ones in an element `range`.
    std::optional<std::pair<double, double>> bounds_of(const XmlElement& issue, ValueKind kind) {
        const XmlElement* stated = kind == ValueKind::integers ? &issue : nullptr;
        for (const XmlElement& child : issue.children)
            if (child.name == "range" && stated == nullptr)
                stated = &child;
        if (stated == nullptr) {
            faults_.add(DomainFaultCode::shape, {"an element `range` in the issue"}, issue.place);
            return std::nullopt;
        }
        const std::string name(issue.value_of("name"));
        const auto low = number_in(*stated, "lowerbound", "the lowest value of " + name);
        const auto high = low ? number_in(*stated, "upperbound", "the highest value of " + name, *low) : std::nullopt;
        if (!high)
            return std::nullopt;
        if (kind == ValueKind::integers)
            for (const char* bound : {"lowerbound", "upperbound"})
                if (!whole_number(stated->value_of(bound))) {
                    faults_.add(DomainFaultCode::shape, {"a whole number as `" + std::string(bound) + "`"},
                                place_in(*stated, bound));
                    return std::nullopt;
                }
        for (const XmlElement& child : issue.children)
            if (&child != stated && child.name != "evaluator")
                tell_child_passed_over(issue, child);
        return std::pair(*low, *high);
    }

    void read_wants(const XmlElement& issue) {
        IssueWants wants;
        wants.issue = issue.value_of("name");
        wants.place = issue.place;
        wants.kind = kind_of(issue);
        wants.index = index_of(issue);
        wants.faulty = !wants.index;
        if (wants.kind == ValueKind::listed) {
            for (const XmlElement& child : issue.children)
                if (child.name == "item")
                    read_evaluation(child, wants);
                else
                    tell_child_passed_over(issue, child);
        } else if (const auto bounds = bounds_of(issue, wants.kind)) {
            wants.low = bounds->first;
            wants.high = bounds->second;
            wants.curve = curve_of(issue, wants);
            wants.faulty = wants.faulty || !wants.curve;
        } else
            wants.faulty = true;
        profile_.wants.push_back(std::move(wants));
    }

    void read_evaluation(const XmlElement& item, IssueWants& wants) {
        const XmlAttribute* value = item.attribute("value");
        if (value == nullptr || value->value.empty())
            faults_.add(DomainFaultCode::shape, {"`value` in the element `item`"}, item.place);
        const auto number =
            value == nullptr ? std::nullopt : number_in(item, "evaluation", "the evaluation of " + value->value);
        if (!number)
            wants.faulty = true;
        else
            wants.evaluations.push_back({value->value, *number, value->place});
    }

    std::optional<Curve> curve_of(const XmlElement& issue, const IssueWants& wants) {
        const XmlElement* evaluator = nullptr;
        for (const XmlElement& child : issue.children)
            if (child.name == "evaluator") {
                if (evaluator != nullptr) {
                    faults_.add(DomainFaultCode::named_twice, {"element", "evaluator"}, child.place);
                    return std::nullopt;
                }
                evaluator = &child;
            }
        if (evaluator == nullptr) {
            faults_.add(DomainFaultCode::shape, {"an element `evaluator` in the issue"}, issue.place);
            return std::nullopt;
        }
        if (wants.kind == ValueKind::integers)
            return parameters(*evaluator, Curve::Shape::linear, {"offset", "slope"}, wants.low);
        const std::string shape = small_letters(evaluator->value_of("ftype"));
        if (shape == "linear")
            return parameters(*evaluator, Curve::Shape::linear, {"parameter0", "parameter1"}, 0);
        if (shape == "constant")
            return parameters(*evaluator, Curve::Shape::constant, {"parameter0"}, 0);
        if (shape == "triangular")
            return parameters(*evaluator, Curve::Shape::triangular, {"parameter0", "parameter1", "parameter2"}, 0);
        faults_.add(DomainFaultCode::shape, {"linear, constant or triangular as `ftype`"},
                    place_in(*evaluator, "ftype"));
        return std::nullopt;
    }

    std::optional<Curve> parameters(const XmlElement& evaluator, Curve::Shape shape,
                                    const std::vector<const char*>& names, double shift) {
        Curve curve{shape, {}};
        if (shape == Curve::Shape::linear)
            curve.at[2] = shift;
        for (std::size_t i = 0; i < names.size(); ++i) {
            const auto number = number_in(evaluator, names[i], names[i]);
            if (!number)
                return std::nullopt;
            curve.at[i] = *number;
        }
        for (const XmlAttribute& stated : evaluator.attributes) {
            const bool is_read =
                std::find(names.begin(), names.end(), stated.name) != names.end() || stated.name == "ftype";
            if (!is_read)
                tell_passed_over("attribute", stated.name, "evaluator", stated.place, faults_);
        }
        return curve;
    }

    void read_weight(const XmlElement& weight) {
        WeightGiven given;
        given.index = index_of(weight);
        given.place = weight.place;
        if (profile_.weights.empty())
            profile_.weights_place = weight.place;
        given.weight = number_in(weight, "value", "the weight", 0);
        profile_.weights.push_back(std::move(given));
    }

    void read_settings(const XmlElement& within) {
        for (const XmlElement& child : within.children) {
            for (auto& [name, found] : settings_)
                if (child.name == name) {
                    if (found != nullptr)
                        faults_.add(DomainFaultCode::named_twice, {"element", child.name}, child.place);
                    found = &child;
                }
            read_settings(child);
        }
    }

    double reservation() {
        const XmlElement* stated = settings_[0].second;
        if (stated == nullptr)
            return 0;
        profile_.reservation_place = place_in(*stated, "value");
        if (stated->attribute("value") == nullptr) {
            faults_.add(DomainFaultCode::shape, {"`value` in the element `reservation`"}, stated->place);
            return 0;
        }
        return faults_
            .number(stated->value_of("value"), "reservation", least_worth, most_reservation, place_in(*stated, "value"))
            .value_or(0);
    }

    /// GENIUS takes 1 for whatever is no factor.
    double discount() {
        const XmlElement* stated = settings_[1].second;
        if (stated == nullptr)
            return 1;
        const auto factor = read_number(stated->value_of("value"));
        if (factor && *factor > 0 && *factor <= 1)
            return *factor;
        faults_.add(DomainFaultCode::setting_not_taken,
                    {"discount_factor", std::string(stated->value_of("value")), "1"}, place_in(*stated, "value"));
        return 1;
    }

    bool is_profile_;
    FileFaults& faults_;
    IssuesPart issues_;
    ProfilePart profile_;
    std::array<std::pair<std::string_view, const XmlElement*>, 2> settings_{
        {{"reservation", nullptr}, {"discount_factor", nullptr}}};
};

FilePart unread(const DomainFile& file, const XmlFault& fault, FileFaults& faults) {
    using Code = DomainFaultCode;
    UnreadPart part{false, Code::not_xml, fault.words, fault.place};
    switch (fault.flaw) {
    case XmlFlaw::not_well_formed:
        break;
    case XmlFlaw::attribute_twice:
        part.code = Code::named_twice;
        part.words.insert(part.words.begin(), "attribute");
        break;
    case XmlFlaw::wrong_end_tag:
        part.code = Code::end_tag;
        break;
    case XmlFlaw::document_type:
        part.code = Code::document_type;
        break;
    case XmlFlaw::too_deep:
        part.words = {"its elements are nested more than " + fault.words.at(0) + " deep"};
        break;
    case XmlFlaw::too_many_nodes:
        part.words = {"it has more than " + fault.words.at(0) + " elements and attributes"};
        break;
    }
    if (!was_meant_for_genius(file.text))
        return part;
    faults.add(part.code, part.words, part.place);
    return FaultyPart{};
}

} // namespace

bool was_meant_for_genius(std::string_view text) {
    return text.find("utility_space") != std::string_view::npos ||
           text.find("negotiation_template") != std::string_view::npos;
}

FilePart read_genius_xml(const DomainFile& file, FileFaults& faults) {
    const std::variant<XmlElement, XmlFault> read = read_xml(file.text);
    if (const auto* fault = std::get_if<XmlFault>(&read))
        return unread(file, *fault, faults);
    const XmlElement& top = std::get<XmlElement>(read);
    if (top.name == "negotiation_template")
        return GeniusReading(false, faults).read(top);
    if (top.name == "utility_space")
        return GeniusReading(true, faults).read(top);
    return OtherPart{};
}

} // namespace parley::scenario::importing
