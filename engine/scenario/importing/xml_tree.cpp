// With Expat, which checks what XML demands and says where it is broken.
#include "scenario/importing/xml_tree.hpp"

#include <expat.h>

#include <algorithm>
#include <cstdint>
#include <memory>
#include <new>
#include <optional>
#include <type_traits>

namespace parley::scenario::importing {

namespace {

constexpr std::string_view xml_blanks = " \t\r\n";
constexpr std::size_t most_words = 40;

// Where Expat stands in the text. Since 2.9, functions of 64 bits on every machine do it, and the older ones warn.
#if XML_MAJOR_VERSION > 2 || (XML_MAJOR_VERSION == 2 && XML_MINOR_VERSION >= 9)
std::uint64_t line_at(XML_Parser parser) { return XML_GetCurrentLineNumber64(parser); }
std::uint64_t column_at(XML_Parser parser) { return XML_GetCurrentColumnNumber64(parser); }
std::int64_t byte_at(XML_Parser parser) { return XML_GetCurrentByteIndex64(parser); }
#else
std::uint64_t line_at(XML_Parser parser) { return XML_GetCurrentLineNumber(parser); }
std::uint64_t column_at(XML_Parser parser) { return XML_GetCurrentColumnNumber(parser); }
std::int64_t byte_at(XML_Parser parser) { return XML_GetCurrentByteIndex(parser); }
#endif

/// The tree as it grows while Expat calls.
class XmlBuilding {
  public:
    XmlBuilding(std::string_view text, XML_Parser parser) : text_(text), parser_(parser) {}
    void start(const char* name, const char** attributes);
    void end();
    void characters(std::string_view said);
    void stop(XmlFlaw flaw, std::vector<std::string> words = {}) {
        if (!fault)
            fault = XmlFault{flaw, std::move(words), here()};
        XML_StopParser(parser_, XML_FALSE);
    }
    [[nodiscard]] core::TextPosition here() const {
        return {static_cast<std::uint32_t>(line_at(parser_)), static_cast<std::uint32_t>(column_at(parser_)) + 1};
    }
    [[nodiscard]] const XmlElement* innermost() const { return open_.empty() ? nullptr : &open_.back(); }
    /// The name that stands at a byte of the text.
    [[nodiscard]] std::string name_at(std::size_t byte) const {
        const std::string_view rest = text_.substr(std::min(byte, text_.size()));
        return std::string(rest.substr(0, std::min(rest.find_first_of(" \t\r\n=/>"), most_words)));
    }

    std::optional<XmlFault> fault;
    std::optional<XmlElement> root;

  private:
    void count_node() {
        if (++nodes_ > most_xml_nodes)
            stop(XmlFlaw::too_many_nodes, {std::to_string(most_xml_nodes)});
    }
    /// Where each attribute of the start tag at hand is named, in order; the tag is known to be well formed.
    void place_attributes(XmlElement& element) const;
    std::string_view text_;
    XML_Parser parser_;
    std::vector<XmlElement> open_; // from the root inwards
    std::size_t nodes_{};
};

void XmlBuilding::start(const char* name, const char** attributes) {
    if (fault)
        return;
    if (open_.size() >= most_xml_depth) {
        stop(XmlFlaw::too_deep, {std::to_string(most_xml_depth)});
        return;
    }
    count_node();
    XmlElement element{name, here(), {}, {}, {}, {}};
    for (; attributes[0] != nullptr; attributes += 2) {
        element.attributes.push_back({attributes[0], attributes[1], element.place});
        count_node();
    }
    place_attributes(element);
    open_.push_back(std::move(element));
}

void XmlBuilding::place_attributes(XmlElement& element) const {
    const std::int64_t first = byte_at(parser_);
    if (first < 0 || static_cast<std::size_t>(first) >= text_.size() || text_[static_cast<std::size_t>(first)] != '<')
        return; // not one byte a sign: the place of the element stands for theirs
    core::TextPosition place = element.place;
    auto at = static_cast<std::size_t>(first);
    const auto step = [&] {
        const auto sign = static_cast<unsigned char>(text_[at++]);
        if (sign == '\n')
            place = {place.line + 1, 1};
        else if ((sign & 0xC0U) != 0x80U) // columns count characters, not bytes
            ++place.column;
    };
    const auto step_while = [&](auto&& holds) {
        while (at < text_.size() && holds(text_[at]))
            step();
    };
    const auto blank = [](char sign) { return xml_blanks.find(sign) != std::string_view::npos; };
    step_while([&](char sign) { return !blank(sign) && sign != '>'; });
    for (XmlAttribute& attribute : element.attributes) {
        step_while(blank);
        if (text_.substr(at, attribute.name.size()) != attribute.name)
            return;
        attribute.place = place;
        step_while([](char sign) { return sign != '"' && sign != '\''; });
        if (at >= text_.size())
            return;
        const char quote = text_[at];
        step();
        step_while([&](char sign) { return sign != quote; });
        if (at < text_.size())
            step();
    }
}

void XmlBuilding::end() {
    if (fault || open_.empty())
        return;
    XmlElement closed = std::move(open_.back());
    open_.pop_back();
    if (const std::size_t last = closed.words.find_last_not_of(xml_blanks); last != std::string::npos)
        closed.words.resize(last + 1);
    if (open_.empty())
        root = std::move(closed);
    else
        open_.back().children.push_back(std::move(closed));
}

void XmlBuilding::characters(std::string_view said) {
    if (fault || open_.empty())
        return;
    XmlElement& element = open_.back();
    if (element.words.empty()) {
        const std::size_t first = said.find_first_not_of(xml_blanks);
        if (first == std::string_view::npos)
            return;
        said.remove_prefix(first);
        element.words_place = here();
    }
    if (element.words.size() < most_words) // cut between characters
        while (!said.empty() &&
               (element.words.size() < most_words || (static_cast<unsigned char>(said.front()) & 0xC0U) == 0x80U)) {
            element.words += said.front();
            said.remove_prefix(1);
        }
}

XmlFault fault_of(XML_Parser parser, const XmlBuilding& building) {
    const XML_Error error = XML_GetErrorCode(parser);
    const core::TextPosition place = building.here();
    const std::int64_t byte = byte_at(parser);
    if (error == XML_ERROR_DUPLICATE_ATTRIBUTE && byte >= 0)
        return {XmlFlaw::attribute_twice, {building.name_at(static_cast<std::size_t>(byte))}, place};
    if (error == XML_ERROR_TAG_MISMATCH && building.innermost() != nullptr) {
        const std::uint32_t sign = place.column > 2 ? 2 : 0; // Expat points behind the </
        return {XmlFlaw::wrong_end_tag,
                {building.innermost()->name, std::to_string(building.innermost()->place.line)},
                {place.line, place.column - sign}};
    }
    return {XmlFlaw::not_well_formed, {XML_ErrorString(error)}, place};
}

XmlBuilding& building_of(void* data) { return *static_cast<XmlBuilding*>(data); }

} // namespace

const XmlAttribute* XmlElement::attribute(std::string_view named) const {
    for (const XmlAttribute& one : attributes)
        if (one.name == named)
            return &one;
    return nullptr;
}

std::string_view XmlElement::value_of(std::string_view named) const {
    const XmlAttribute* found = attribute(named);
    return found == nullptr ? std::string_view() : std::string_view(found->value);
}

std::variant<XmlElement, XmlFault> read_xml(std::string_view text) {
    const std::unique_ptr<std::remove_pointer_t<XML_Parser>, decltype(&XML_ParserFree)> parser(
        XML_ParserCreate(nullptr), &XML_ParserFree);
    if (!parser)
        throw std::bad_alloc();
    XmlBuilding building(text, parser.get());
    XML_SetUserData(parser.get(), &building);
    XML_SetElementHandler(
        parser.get(),
        [](void* data, const char* name, const char** attributes) { building_of(data).start(name, attributes); },
        [](void* data, const char*) { building_of(data).end(); });
    XML_SetCharacterDataHandler(parser.get(), [](void* data, const char* said, int length) {
        building_of(data).characters({said, static_cast<std::size_t>(length)});
    });
    XML_SetStartDoctypeDeclHandler(parser.get(), [](void* data, const char*, const char*, const char*, int) {
        building_of(data).stop(XmlFlaw::document_type);
    });
    const XML_Status status = XML_Parse(parser.get(), text.data(), static_cast<int>(text.size()), 1);
    if (building.fault)
        return *std::move(building.fault);
    if (status != XML_STATUS_OK || !building.root)
        return fault_of(parser.get(), building);
    return *std::move(building.root);
}

} // namespace parley::scenario::importing
