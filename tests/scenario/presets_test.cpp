// What a file leaves out is what the key table says, for every key that has a preset: nowhere else is a default stated.
#include "scenario/keys/key_table.hpp"
#include "scenario/keys/written_value.hpp"
#include "scenario/reading/document.hpp"
#include "scenario_files.hpp"

#include "tests/catch.hpp"
#include "tests/scenario/same_value.hpp"

#include <algorithm>
#include <optional>

using namespace parley;
using namespace parley::testing;
using namespace parley::scenario::keys;
using scenario::reading::Node;

namespace {

/// The first mapping of this form that leaves the key out; null when there is none.
const Node* mapping_without(const Node& node, const Form& form, const Form& wanted, std::string_view key);

const Node* mapping_without(const Node& node, const Shape& shape, const Form& wanted, std::string_view key) {
    if (shape.type == ValueType::form)
        return mapping_without(node, shape.form(), wanted, key);
    for (const auto& child : node.children)
        if (!shape.of.empty())
            if (const Node* found = mapping_without(*child, shape.of.front(), wanted, key))
                return found;
    return nullptr;
}

const Node* mapping_without(const Node& node, const Form& form, const Form& wanted, std::string_view key) {
    if (&form == &wanted && node.kind == Node::Kind::map && !node.child(key))
        return &node;
    for (const auto& child : node.children)
        if (const Key* row = form.key(child->key))
            if (const Node* found = mapping_without(*child, row->shape, wanted, key))
                return found;
    return nullptr;
}

/// Where a place of a document stands in its text.
std::size_t offset_of(const std::string& text, core::TextPosition place) {
    std::size_t at = 0;
    for (std::uint32_t line = 1; line < place.line; ++line)
        at = text.find('\n', at) + 1;
    return at + place.column - 1;
}

/// The text with `key: value` put into the mapping, in the style in which it is written.
std::string with_key(const std::string& text, const Node& mapping, std::string_view key, std::string_view value) {
    const std::string entry = std::string(key) + ": " + std::string(value);
    std::string result = text;
    if (mapping.children.empty()) // {}
        return result.insert(offset_of(text, mapping.place) + 1, entry);
    const core::TextPosition first = mapping.children.front()->key_place;
    const std::size_t at = offset_of(text, first);
    const bool in_braces = text[text.find_last_not_of(" \n", at - 1)] == '{';
    return result.insert(at, entry + (in_braces ? ", " : "\n" + std::string(first.column - 1, ' ')));
}

/// A sound value of the key that is not its preset. Where neither words nor numbers tell one, it stands here.
std::optional<std::string> other_than_preset(const Key& key) {
    if (key.name == "attending")
        return "[north, south]";
    if (key.name == "agenda")
        return "[ponds]";
    if (key.name == "when")
        return "{tension_at_least: 1}";
    for (const std::string_view word : key.shape.words)
        if (word != key.preset)
            return std::string(word);
    const auto preset = read_number(key.shape, key.preset);
    if (!preset)
        return {};
    const std::int64_t step = key.shape.type == ValueType::share ? 10 : 1;
    return write_number(key.shape.type, *preset + step <= key.shape.most ? *preset + step : *preset - step);
}

scenario::Scenario read_without_its_text(const std::string& text) {
    scenario::Scenario read = read_well(text);
    read.text.clear();
    return read;
}

} // namespace

TEST_CASE("a key that is left out counts as the key table's preset, and a written one as what is written") {
    const std::string text = file_text("tests/scenario/least.yaml");
    const scenario::Scenario least = read_without_its_text(text);
    scenario::reading::FaultList faults;
    const auto root = scenario::reading::read_document(text, faults);
    REQUIRE(root);
    std::size_t presets = 0;
    for (const Form* form : all_forms())
        for (const Key& key : form->keys) {
            if (key.preset.empty())
                continue;
            ++presets;
            INFO(form->name << ": " << key.name);
            const Node* mapping = mapping_without(*root, scenario_form(), *form, key.name);
            REQUIRE(mapping); // least.yaml is to hold one of each form, with nothing that may be left out
            CHECK(same(least, read_without_its_text(with_key(text, *mapping, key.name, key.preset))));
            const auto other = other_than_preset(key);
            REQUIRE(other);
            CHECK_FALSE(same(least, read_without_its_text(with_key(text, *mapping, key.name, *other))));
        }
    CHECK(presets > 30);
}

TEST_CASE("two scenarios are the same when every member is, however deep") {
    scenario::Scenario one = read_well(base());
    scenario::Scenario other = one;
    CHECK(same(one, other));
    other.deck.front().effects.pop_back();
    CHECK_FALSE(same(one, other));
    other = one;
    other.papers[0].mandate.profiles[1].candour += 1;
    CHECK_FALSE(same(one, other));
    other = one;
    other.open.trust[1][0] += 1;
    CHECK_FALSE(same(one, other));
}
