// JSON text as a tree with the place of each key and value, keys in the order written and as often as written, or the
// first thing that makes it none. Bounded in depth and size. Knows no domain.
#pragma once

#include "core/text_position.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace parley::scenario::importing {

enum class JsonKind { null, boolean, number, string, array, object };

struct JsonMember;

struct JsonNode {
    JsonKind kind{};
    std::string text; // a string without its quotes; a number as it is written; true or false
    core::TextPosition place;
    std::vector<JsonNode> items;     // of an array
    std::vector<JsonMember> members; // of an object
    /// The first of that name; nothing when there is none, or when this is no object.
    [[nodiscard]] const JsonMember* member(std::string_view key) const;
    /// The value of that name, when it is an object.
    [[nodiscard]] const JsonNode* object(std::string_view key) const;
};

struct JsonMember {
    std::string key;
    core::TextPosition place; // of the key
    JsonNode value;
};

struct JsonFault {
    std::string says; // the parser
    core::TextPosition place;
};

inline constexpr std::size_t most_json_nodes = 100'000;

/// A byte-order mark before the text is no fault. A key given twice is no fault here: both stand in `members`.
[[nodiscard]] std::variant<JsonNode, JsonFault> read_json(std::string_view text);

} // namespace parley::scenario::importing
