// The twelve domains of the library stand in the strict forms that GENIUS 10.4 and GeniusWeb 1.2.1 read, both of them,
// and are worth the same in both. The tools are not here: their readers' demands are written down as allowed shapes.
#include "scenario/importing/json_tree.hpp"
#include "scenario/importing/xml_tree.hpp"
#include "tests/catch.hpp"
#include "tests/scenario/domain_folder.hpp"

#include <cmath>
#include <map>
#include <set>

using namespace parley::scenario;
using namespace parley::scenario::importing;
namespace fs = std::filesystem;

namespace {

using NameSet = std::set<std::string>;

struct StrictForm {
    NameSet attributes, children;
};

/// Those of a domain and of a profile; GENIUS looks for no others.
const std::map<std::string, StrictForm> domain_forms{
    {"negotiation_template", {{}, {"utility_space"}}},
    {"utility_space", {{"number_of_issues"}, {"objective"}}},
    {"objective", {{"index", "name", "description", "type", "etype"}, {"issue"}}},
    {"issue", {{"index", "name", "type", "etype", "vtype"}, {"item"}}},
    {"item", {{"index", "value"}, {}}}};
const std::map<std::string, StrictForm> profile_forms{
    {"utility_space", {{}, {"objective", "reservation", "discount_factor"}}},
    {"objective", {{"index", "name", "description", "type", "etype"}, {"issue", "weight"}}},
    {"issue", {{"index", "name", "type", "etype", "vtype"}, {"item"}}},
    {"item", {{"index", "value", "evaluation"}, {}}},
    {"weight", {{"index", "value"}, {}}},
    {"reservation", {{"value"}, {}}},
    {"discount_factor", {{"value"}, {}}}};

void check_form(const XmlElement& element, const std::map<std::string, StrictForm>& forms) {
    INFO(element.name << " at line " << element.place.line);
    const StrictForm& form = forms.at(element.name);
    CHECK(element.words.empty());
    for (const XmlAttribute& attribute : element.attributes) {
        CHECK(form.attributes.count(attribute.name) == 1);
        CHECK(attribute.value.find_first_of("<>&\"'\n") == std::string::npos); // GENIUS decodes no entity
    }
    if (element.name == "issue")
        for (const char* type : {"type", "etype", "vtype"})
            CHECK(element.value_of(type) == "discrete");
    for (const XmlElement& child : element.children) {
        CHECK(form.children.count(child.name) == 1);
        check_form(child, forms);
    }
}

void check_genius_file(const DomainFile& file) {
    INFO(file.name);
    CHECK(file.text.starts_with("<")); // no byte-order mark, no blank
    for (const char* refused : {"<!", "<?", "&", "\r"})
        CHECK(file.text.find(refused) == std::string::npos);
    for (std::size_t at = file.text.find('<'); at != std::string::npos; at = file.text.find('<', at + 1)) {
        const std::size_t end = file.text.find_first_of(" >/\n", at + 2);
        CHECK((end != std::string::npos && file.text[end] != '\n')); // no line break right after a name
    }
    const auto read = read_xml(file.text);
    REQUIRE(std::holds_alternative<XmlElement>(read));
    const XmlElement& top = std::get<XmlElement>(read);
    const bool states = top.name == "negotiation_template";
    CHECK(states == file.name.ends_with("_domain.xml"));
    check_form(top, states ? domain_forms : profile_forms);
    const XmlElement& space = states ? top.children.at(0) : top;
    const XmlElement* objective = nullptr;
    for (const XmlElement& child : space.children)
        if (child.name == "objective") {
            CHECK(objective == nullptr);
            objective = &child;
        }
    REQUIRE(objective != nullptr);
    std::map<std::string, int> counts;
    for (const XmlElement& child : objective->children)
        CHECK(child.value_of("index") == std::to_string(++counts[child.name])); // 1, 2, 3 …
    if (states)
        CHECK(space.value_of("number_of_issues") == std::to_string(counts["issue"]));
    else
        CHECK(counts["issue"] == counts["weight"]);
}

NameSet keys_of(const JsonNode& node) {
    NameSet keys;
    for (const JsonMember& member : node.members)
        CHECK(keys.insert(member.key).second);
    return keys;
}

void check_web_domain(const JsonNode& domain) {
    CHECK(keys_of(domain) == NameSet{"name", "issuesValues"});
    CHECK(domain.member("name")->value.kind == JsonKind::string);
    for (const JsonMember& issue : domain.member("issuesValues")->value.members) {
        CHECK(keys_of(issue.value) == NameSet{"values"});
        NameSet values;
        for (const JsonNode& value : issue.value.member("values")->value.items) {
            CHECK(value.kind == JsonKind::string);
            CHECK(values.insert(value.text).second);
        }
    }
}

void check_web_profile(const JsonNode& top) {
    CHECK(keys_of(top) == NameSet{"LinearAdditiveUtilitySpace"});
    const JsonNode& space = top.members.at(0).value;
    NameSet keys = keys_of(space);
    keys.erase("reservationBid");
    CHECK(keys == NameSet{"name", "issueUtilities", "issueWeights", "domain"});
    const JsonNode& domain = space.member("domain")->value;
    check_web_domain(domain);
    const JsonNode& issues = domain.member("issuesValues")->value;
    const JsonNode& utilities = space.member("issueUtilities")->value;
    const JsonNode& weights = space.member("issueWeights")->value;
    CHECK(keys_of(utilities) == keys_of(issues));
    CHECK(keys_of(weights) == keys_of(issues));
    double sum = 0;
    for (const JsonMember& weight : weights.members) {
        CHECK(weight.value.kind == JsonKind::number);
        sum += std::stod(weight.value.text);
    }
    CHECK(std::abs(sum - 1) < 0.001);
    for (const JsonMember& issue : utilities.members) {
        CHECK(keys_of(issue.value) == NameSet{"DiscreteValueSetUtilities"});
        CHECK(keys_of(issue.value.members[0].value) == NameSet{"valueUtilities"});
        const JsonNode& values = issue.value.members[0].value.members[0].value;
        NameSet named;
        for (const JsonNode& value : issues.member(issue.key)->value.member("values")->value.items)
            named.insert(value.text);
        CHECK(keys_of(values) == named);
        for (const JsonMember& value : values.members)
            CHECK((value.value.kind == JsonKind::number && std::stod(value.value.text) >= 0 &&
                   std::stod(value.value.text) <= 1));
    }
    if (const JsonMember* bid = space.member("reservationBid")) {
        CHECK(keys_of(bid->value) == NameSet{"issuevalues"});
        for (const JsonMember& value : bid->value.members[0].value.members)
            CHECK(utilities.member(value.key) != nullptr);
    }
}

void check_web_file(const DomainFile& file) {
    INFO(file.name);
    CHECK(file.text.starts_with("{"));
    const auto read = read_json(file.text);
    REQUIRE(std::holds_alternative<JsonNode>(read));
    if (file.name == "domain.json")
        check_web_domain(std::get<JsonNode>(read));
    else
        check_web_profile(std::get<JsonNode>(read));
}

} // namespace

TEST_CASE("the library's domains hold nothing that the readers of GENIUS and GeniusWeb refuse") {
    std::size_t xml = 0, json = 0;
    for (const auto& entry : fs::recursive_directory_iterator(fs::path(PARLEY_ROOT) / "scenarios/domains")) {
        if (!entry.is_directory())
            continue;
        INFO(entry.path().string());
        for (const DomainFile& file : parley::testing::domain_files_in(entry.path())) {
            const bool is_xml = file.name.ends_with(".xml");
            ++(is_xml ? xml : json);
            is_xml ? check_genius_file(file) : check_web_file(file);
        }
    }
    CHECK(xml == 37);
    CHECK(json == 37);
}

TEST_CASE("each domain of the library stands in both formats, and every outcome is worth the same in both") {
    std::size_t tried = 0;
    for (const auto& folder : fs::directory_iterator(fs::path(PARLEY_ROOT) / "scenarios/domains")) {
        if (!folder.is_directory())
            continue;
        INFO(folder.path().string());
        ++tried;
        const bool in_xml = fs::exists(folder.path() / "geniusweb");
        const fs::path other = folder.path() / (in_xml ? "geniusweb" : "genius");
        const DomainReading one = read_domain("one", parley::testing::domain_files_in(folder.path()));
        const DomainReading two = read_domain("two", parley::testing::domain_files_in(other));
        CHECK(one.faults.empty());
        CHECK(two.faults.empty());
        REQUIRE(one.domain);
        REQUIRE(two.domain);
        CHECK(one.domain->issues == two.domain->issues);
        REQUIRE(one.domain->profiles.size() == two.domain->profiles.size());
        for (std::size_t p = 0; p < one.domain->profiles.size(); ++p) {
            const DomainProfile &a = one.domain->profiles[p], &b = two.domain->profiles[p];
            CHECK(a.party == b.party);
            CHECK(a.weights == b.weights);
            for (std::size_t i = 0; i < a.evaluations.size(); ++i)
                for (std::size_t v = 0; v < a.evaluations[i].size(); ++v)
                    CHECK(std::abs(a.evaluations[i][v] - b.evaluations[i][v]) < 1e-12);
            if (!in_xml) // GeniusWeb knows bids for reservation, not numbers, and no discount
                CHECK(std::abs(a.reservation - b.reservation) < 1e-9);
            else
                CHECK((b.reservation == 0 && b.discount == 1));
        }
    }
    CHECK(tried == 12);
}
