#include "scenario/importing/genius_forms.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace parley::scenario::importing {

namespace {

using Names = std::vector<std::string_view>;

struct Form {
    std::string_view element;
    Names attributes, children;                 // in every file
    Names profile_attributes, profile_children; // in profiles alone
};

const std::vector<Form>& genius_forms() {
    static const std::vector<Form> all{
        {"negotiation_template", {"number_of_issues", "name"}, {"utility_space", "objective"}, {}, {}},
        {"utility_space", {"number_of_issues", "name", "type"}, {"objective"}, {}, {"issue", "weight"}},
        {"objective", {"index", "name", "description", "type", "etype"}, {"objective", "issue"}, {}, {"weight"}},
        {"issue",
         {"index", "name", "description", "type", "etype", "vtype", "lowerbound", "upperbound"},
         {"item", "range"},
         {},
         {"evaluator"}},
        {"item", {"index", "value", "description"}, {}, {"evaluation"}, {}},
        {"range", {"lowerbound", "upperbound"}, {}, {}, {}},
        {"weight", {"index", "value"}, {}, {}, {}},
        {"evaluator", {"ftype", "slope", "offset", "parameter0", "parameter1", "parameter2", "parameter3"}, {}, {}, {}},
        {"reservation", {"value"}, {}, {}, {}},
        {"discount_factor", {"value"}, {}, {}, {}},
    };
    return all;
}

const Form* form_of(std::string_view element) {
    for (const Form& form : genius_forms())
        if (form.element == element)
            return &form;
    return nullptr;
}

std::string in_small_letters(std::string_view name) {
    std::string small(name);
    for (char& letter : small)
        if (letter >= 'A' && letter <= 'Z')
            letter = static_cast<char>(letter - 'A' + 'a');
    return small;
}

bool is_among(std::string_view name, const Names& names) {
    return std::find(names.begin(), names.end(), name) != names.end();
}

/// A setting counts wherever it stands, as GENIUS finds it at any depth.
bool is_setting(std::string_view name) { return name == "reservation" || name == "discount_factor"; }

class FormCheck {
  public:
    FormCheck(bool is_profile, FileFaults& faults) : is_profile_(is_profile), faults_(faults) {}

    void check(const XmlElement& element, const Form& form) {
        for (const XmlAttribute& attribute : element.attributes)
            if (const bool known = is_among(attribute.name, form.attributes) ||
                                   (is_profile_ && is_among(attribute.name, form.profile_attributes));
                !known)
                tell("attribute", attribute.name, element, attribute.place, form.attributes, form.profile_attributes);
        if (!element.words.empty())
            tell_passed_over("text", element.words, element.name, element.words_place, faults_);
        for (const XmlElement& child : element.children) {
            const Form* next = form_of(child.name);
            const bool known =
                next != nullptr && ((is_setting(child.name) && is_profile_) || is_among(child.name, form.children) ||
                                    (is_profile_ && is_among(child.name, form.profile_children)));
            if (known)
                check(child, *next);
            else
                tell("element", child.name, element, child.place, form.children, form.profile_children);
        }
    }

  private:
    void tell(const char* kind, const std::string& name, const XmlElement& within, core::TextPosition place,
              const Names& known, const Names& known_in_profiles) {
        const std::string meant = in_small_letters(name);
        if (meant != name && (is_among(meant, known) || (is_profile_ && is_among(meant, known_in_profiles))))
            faults_.add_once(DomainFaultCode::misspelt, {kind, name, meant}, place);
        else
            tell_passed_over(kind, name, within.name, place, faults_);
    }
    bool is_profile_;
    FileFaults& faults_;
};

} // namespace

void tell_passed_over(const char* kind, const std::string& part, const std::string& within, core::TextPosition place,
                      FileFaults& faults) {
    faults.add_once(DomainFaultCode::part_passed_over, {kind, part, within, "GENIUS"}, place);
}

void check_genius_forms(const XmlElement& top, bool is_profile, FileFaults& faults) {
    if (const Form* form = form_of(top.name))
        FormCheck(is_profile, faults).check(top, *form);
}

} // namespace parley::scenario::importing
