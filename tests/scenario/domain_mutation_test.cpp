// Every element, attribute and key of sound domain files is left out, renamed, written in capitals, repeated and
// nested: either something is said, or every outcome is worth what it was. Nothing is lost in silence.
#include "scenario/importing/json_tree.hpp"
#include "scenario/importing/xml_tree.hpp"
#include "tests/catch.hpp"
#include "tests/scenario/domain_folder.hpp"

#include <functional>

using namespace parley::scenario;
using namespace parley::scenario::importing;

namespace {

std::string upper(std::string text) {
    for (char& letter : text)
        if (letter >= 'a' && letter <= 'z') {
            letter = static_cast<char>(letter - 'a' + 'A');
            break;
        }
    return text;
}

std::string quoted(const std::string& text) {
    std::string safe;
    for (const char sign : text)
        safe += sign == '"' ? "&quot;" : sign == '&' ? "&amp;" : sign == '<' ? "&lt;" : std::string(1, sign);
    return "\"" + safe + "\"";
}

std::string xml_of(const XmlElement& element) {
    std::string text = "<" + element.name;
    for (const XmlAttribute& attribute : element.attributes)
        text += " " + attribute.name + "=" + quoted(attribute.value);
    text += ">";
    for (const XmlElement& child : element.children)
        text += xml_of(child);
    return text + "</" + element.name + ">\n";
}

std::string json_string(const std::string& text) {
    std::string safe;
    for (const char sign : text)
        safe += sign == '"' || sign == '\\' ? std::string("\\") + sign : std::string(1, sign);
    return "\"" + safe + "\"";
}

std::string json_of(const JsonNode& node) {
    switch (node.kind) {
    case JsonKind::null:
        return "null";
    case JsonKind::boolean:
    case JsonKind::number:
        return node.text;
    case JsonKind::string:
        return json_string(node.text);
    case JsonKind::array: {
        std::string text;
        for (const JsonNode& item : node.items)
            text += (text.empty() ? "" : ", ") + json_of(item);
        return "[" + text + "]";
    }
    case JsonKind::object: {
        std::string text;
        for (const JsonMember& member : node.members)
            text += (text.empty() ? "" : ",\n") + json_string(member.key) + ": " + json_of(member.value);
        return "{" + text + "}";
    }
    }
    return {};
}

/// Each change of one list of things, tried and taken back. `rename` is given a thing and its new name.
template <class Thing>
void change_each(std::vector<Thing>& list, std::string Thing::*name, const std::function<Thing(const Thing&)>& nest,
                 const std::function<void(const std::string&)>& tried) {
    const std::vector<Thing> whole = list;
    for (std::size_t i = 0; i < whole.size(); ++i) {
        const auto at = static_cast<std::ptrdiff_t>(i);
        const std::string what = whole[i].*name;
        list.erase(list.begin() + at);
        tried(what + " left out");
        list = whole;
        list[i].*name += "_";
        tried(what + " renamed");
        list[i].*name = upper(what);
        tried(what + " in capitals");
        list = whole;
        list.insert(list.begin() + at, whole[i]);
        tried(what + " repeated");
        list = whole;
        if (nest) {
            list[i] = nest(whole[i]);
            tried(what + " nested");
            list = whole;
        }
        if (i > 0) {
            std::swap(list[i], list[i - 1]);
            tried(what + " before its brother");
            list = whole;
        }
    }
}

void change_xml(XmlElement& element, const std::function<void(const std::string&)>& tried) {
    change_each<XmlAttribute>(element.attributes, &XmlAttribute::name, nullptr, tried);
    change_each<XmlElement>(
        element.children, &XmlElement::name,
        [](const XmlElement& inner) {
            XmlElement outer;
            outer.name = inner.name;
            outer.children = {inner};
            return outer;
        },
        tried);
    // Into the one before it.
    for (std::size_t i = 1; i < element.children.size(); ++i) {
        const std::vector<XmlElement> whole = element.children;
        element.children[i - 1].children.push_back(whole[i]);
        element.children.erase(element.children.begin() + static_cast<std::ptrdiff_t>(i));
        tried(whole[i].name + " in its brother");
        element.children = whole;
    }
    for (XmlElement& child : element.children)
        change_xml(child, tried);
}

void change_json(JsonNode& node, const std::function<void(const std::string&)>& tried) {
    change_each<JsonMember>(
        node.members, &JsonMember::key,
        [](const JsonMember& inner) {
            JsonMember outer = inner;
            outer.value = JsonNode();
            outer.value.kind = JsonKind::object;
            outer.value.members = {inner};
            return outer;
        },
        tried);
    change_each<JsonNode>(
        node.items, &JsonNode::text,
        [](const JsonNode& inner) {
            JsonNode outer;
            outer.kind = JsonKind::array;
            outer.items = {inner};
            return outer;
        },
        tried);
    for (JsonNode& item : node.items)
        change_json(item, tried);
    for (JsonMember& member : node.members)
        change_json(member.value, tried);
}

struct Tally {
    std::size_t tried{}, silent{};
};

/// Changes every file of a folder, each by itself, and holds what is read against what it was.
Tally change_folder(const std::string& folder) {
    std::vector<DomainFile> files = parley::testing::domain_files_in(std::string(PARLEY_ROOT) + "/" + folder);
    const DomainReading sound = read_domain("changed", files);
    REQUIRE(sound.domain);
    REQUIRE(sound.faults.empty());
    const auto worths = parley::testing::worths_of(*sound.domain);
    Tally tally;
    for (DomainFile& file : files) {
        const std::string text = file.text;
        const auto hold = [&](const std::string& what) {
            const DomainReading reading = read_domain("changed", files);
            ++tally.tried;
            if (!reading.faults.empty())
                return;
            ++tally.silent;
            INFO(file.name << ": " << what);
            REQUIRE(reading.domain);
            CHECK(parley::testing::same_worths(parley::testing::worths_of(*reading.domain), worths));
        };
        if (file.name.ends_with(".xml")) {
            XmlElement top = std::get<XmlElement>(read_xml(text));
            change_xml(top, [&](const std::string& what) {
                file.text = xml_of(top);
                hold(what);
            });
        } else {
            JsonNode top = std::get<JsonNode>(read_json(text));
            change_json(top, [&](const std::string& what) {
                file.text = json_of(top);
                hold(what);
            });
        }
        file.text = text;
    }
    return tally;
}

} // namespace

TEST_CASE("whatever is changed in a file of GENIUS, something is said or nothing is worth anything else") {
    const Tally tally = change_folder("scenarios/domains/ceasefire-line");
    CHECK(tally.tried > 900);
    CHECK(tally.silent > 100); // the order of things, descriptions, indices of items
    CHECK(tally.silent < tally.tried / 2);
    CHECK(change_folder("tests/fixtures/domains/int-attr").tried > 150);
}

TEST_CASE("whatever is changed in a file of GeniusWeb, something is said or nothing is worth anything else") {
    const Tally tally = change_folder("scenarios/domains/prisoner-exchange");
    CHECK(tally.tried > 700);
    CHECK(tally.silent > 50);
    CHECK(tally.silent < tally.tried / 2);
    CHECK(change_folder("tests/fixtures/domains/gw-number-range-object").tried > 150);
}
