// With the parser of Boost.JSON, fed a byte at a time, so that it is known where it is. Its own values would lose
// places and all but the last of equal keys.
#include "scenario/importing/json_tree.hpp"

#include <boost/json/basic_parser_impl.hpp>

#include <algorithm>
#include <cstdint>

namespace parley::scenario::importing {

namespace {

namespace json = boost::json;

/// Places of bytes, asked for in no particular order but mostly rising.
class JsonPlaces {
  public:
    explicit JsonPlaces(std::string_view text) : text_(text) {}
    [[nodiscard]] core::TextPosition at(std::size_t byte) {
        if (byte < known_) {
            known_ = 0;
            place_ = {1, 1};
        }
        for (; known_ < byte && known_ < text_.size(); ++known_) {
            const auto sign = static_cast<unsigned char>(text_[known_]);
            if (sign == '\n')
                place_ = {place_.line + 1, 1};
            else if ((sign & 0xC0U) != 0x80U) // columns count characters, not bytes
                ++place_.column;
        }
        return place_;
    }

  private:
    std::string_view text_;
    std::size_t known_{};
    core::TextPosition place_{1, 1};
};

/// What the parser calls. `at` is the byte that it is being given.
struct JsonBuilding {
    static constexpr std::size_t max_array_size = static_cast<std::size_t>(-1);
    static constexpr std::size_t max_object_size = static_cast<std::size_t>(-1);
    static constexpr std::size_t max_string_size = static_cast<std::size_t>(-1);
    static constexpr std::size_t max_key_size = static_cast<std::size_t>(-1);

    std::string_view text;
    std::size_t at{};
    struct Open {
        JsonNode node;
        std::string key; // of the member under way
        std::size_t key_byte{};
    };
    std::vector<Open> open;
    JsonNode root;
    std::string said; // of the string, key or number under way
    std::size_t nodes{};

    static core::TextPosition byte_of(std::size_t byte) { return {0, static_cast<std::uint32_t>(byte)}; }
    /// The quote that opens the string whose closing quote is at hand.
    [[nodiscard]] std::size_t opening_quote() const {
        for (std::size_t i = at; i-- > 0;) {
            if (text[i] != '"')
                continue;
            std::size_t slashes = 0;
            while (slashes < i && text[i - 1 - slashes] == '\\')
                ++slashes;
            if (slashes % 2 == 0)
                return i;
        }
        return 0;
    }
    bool keep(JsonNode node, json::error_code& error) {
        if (++nodes > most_json_nodes) {
            error = json::error::array_too_large;
            return false;
        }
        if (open.empty())
            root = std::move(node);
        else if (Open& within = open.back(); within.node.kind == JsonKind::array)
            within.node.items.push_back(std::move(node));
        else
            within.node.members.push_back({std::move(within.key), byte_of(within.key_byte), std::move(node)});
        return true;
    }
    bool keep_scalar(JsonKind kind, std::string words, std::size_t byte, json::error_code& error) {
        return keep(JsonNode{kind, std::move(words), byte_of(byte), {}, {}}, error);
    }
    bool keep_number(json::string_view rest, json::error_code& error) {
        said.append(rest.data(), rest.size());
        std::string words = std::move(said);
        said.clear();
        const std::size_t length = words.size();
        return keep_scalar(JsonKind::number, std::move(words), at - std::min(at, length), error);
    }
    bool begin(JsonKind kind) {
        open.push_back({JsonNode{kind, {}, byte_of(at), {}, {}}, {}, 0});
        return true;
    }
    bool end(json::error_code& error) {
        JsonNode closed = std::move(open.back().node);
        open.pop_back();
        return keep(std::move(closed), error);
    }
    bool more(json::string_view part) {
        said.append(part.data(), part.size());
        return true;
    }

    bool on_document_begin(json::error_code&) { return true; }
    bool on_document_end(json::error_code&) { return true; }
    bool on_array_begin(json::error_code&) { return begin(JsonKind::array); }
    bool on_array_end(std::size_t, json::error_code& error) { return end(error); }
    bool on_object_begin(json::error_code&) { return begin(JsonKind::object); }
    bool on_object_end(std::size_t, json::error_code& error) { return end(error); }
    bool on_string_part(json::string_view part, std::size_t, json::error_code&) { return more(part); }
    bool on_string(json::string_view part, std::size_t, json::error_code& error) {
        more(part);
        std::string words = std::move(said);
        said.clear();
        return keep_scalar(JsonKind::string, std::move(words), opening_quote(), error);
    }
    bool on_key_part(json::string_view part, std::size_t, json::error_code&) { return more(part); }
    bool on_key(json::string_view part, std::size_t, json::error_code&) {
        more(part);
        open.back().key = std::move(said);
        said.clear();
        open.back().key_byte = opening_quote();
        return true;
    }
    bool on_number_part(json::string_view part, json::error_code&) { return more(part); }
    bool on_int64(std::int64_t, json::string_view rest, json::error_code& error) { return keep_number(rest, error); }
    bool on_uint64(std::uint64_t, json::string_view rest, json::error_code& error) { return keep_number(rest, error); }
    bool on_double(double, json::string_view rest, json::error_code& error) { return keep_number(rest, error); }
    bool on_bool(bool yes, json::error_code& error) {
        return keep_scalar(JsonKind::boolean, yes ? "true" : "false", at - (yes ? 3U : 4U), error);
    }
    bool on_null(json::error_code& error) { return keep_scalar(JsonKind::null, {}, at - 3, error); }
    bool on_comment_part(json::string_view, json::error_code&) { return true; }
    bool on_comment(json::string_view, json::error_code&) { return true; }
};

/// Turns the bytes that nodes hold into places, in the order of the text: keys, then what they name.
void place_json(JsonNode& node, JsonPlaces& places) {
    node.place = places.at(node.place.column);
    for (JsonNode& item : node.items)
        place_json(item, places);
    for (JsonMember& member : node.members) {
        member.place = places.at(member.place.column);
        place_json(member.value, places);
    }
}

} // namespace

const JsonMember* JsonNode::member(std::string_view key) const {
    for (const JsonMember& one : members)
        if (one.key == key)
            return &one;
    return nullptr;
}

const JsonNode* JsonNode::object(std::string_view key) const {
    const JsonMember* found = member(key);
    return found != nullptr && found->value.kind == JsonKind::object ? &found->value : nullptr;
}

std::variant<JsonNode, JsonFault> read_json(std::string_view text) {
    if (text.starts_with("\xEF\xBB\xBF"))
        text.remove_prefix(3);
    json::basic_parser<JsonBuilding> parser{json::parse_options()};
    JsonBuilding& building = parser.handler();
    building.text = text;
    JsonPlaces places(text);
    json::error_code error;
    for (std::size_t& at = building.at; at < text.size() && !error; ++at) {
        if (parser.done() && std::string_view(" \t\r\n").find(text[at]) == std::string_view::npos) {
            error = json::error::extra_data;
            break;
        }
        if (!parser.done())
            parser.write_some(true, text.data() + at, 1, error);
        if (error)
            break;
    }
    if (!error && !parser.done())
        parser.write_some(false, nullptr, 0, error);
    if (error)
        return JsonFault{error.message(), places.at(building.at)};
    place_json(building.root, places);
    return std::move(building.root);
}

} // namespace parley::scenario::importing
