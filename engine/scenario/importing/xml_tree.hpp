// XML text as a tree of elements with the place of each, or the first thing that makes it none. Strict: well-formed as
// XML 1.0 demands, no document type declaration, bounded in depth and size. Knows no domain.
#pragma once

#include "core/text_position.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace parley::scenario::importing {

struct XmlAttribute {
    std::string name, value;
    core::TextPosition place; // of its name
};

struct XmlElement {
    std::string name;
    core::TextPosition place; // of its <
    std::vector<XmlAttribute> attributes;
    std::vector<XmlElement> children;
    std::string words; // what stands in it outside of elements, without blanks around; its beginning only
    core::TextPosition words_place;
    /// Nothing when there is none of that name.
    [[nodiscard]] const XmlAttribute* attribute(std::string_view named) const;
    /// Its value, "" when there is none.
    [[nodiscard]] std::string_view value_of(std::string_view named) const;
};

enum class XmlFlaw {
    not_well_formed, // words: what the parser says
    attribute_twice, // words: the attribute
    wrong_end_tag,   // words: the element that is open, the line of its start
    document_type,   // a document type declaration: never read, whatever it holds
    too_deep,        // words: the most
    too_many_nodes,  // words: the most
};

struct XmlFault {
    XmlFlaw flaw{};
    std::vector<std::string> words;
    core::TextPosition place;
};

inline constexpr std::size_t most_xml_depth = 32;
inline constexpr std::size_t most_xml_nodes = 100'000; // elements and attributes

/// Names and values in UTF-8, entities of XML itself decoded; comments and processing instructions are left out.
/// Columns count characters, from 1. Nothing outside of the text is ever opened.
[[nodiscard]] std::variant<XmlElement, XmlFault> read_xml(std::string_view text);

} // namespace parley::scenario::importing
