#include "game/secrecy/curtain.hpp"

#include "core/digest.hpp"
#include "core/keyed_draw.hpp"

#include <algorithm>
#include <boost/archive/iterators/base64_from_binary.hpp>
#include <boost/archive/iterators/binary_from_base64.hpp>
#include <boost/archive/iterators/transform_width.hpp>
#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>

namespace parley::game {

namespace {

namespace json = boost::json;

constexpr std::uint32_t purpose_of_curtain = 0x5EA1; // of the draws that the stream is made of; no draw of a game
constexpr std::size_t deepest = 16;                  // as in a line of a journal

constexpr std::size_t mark_bytes = 3;

/// Low bytes of the text's digest: no two lines begin alike, and a letter changed is noticed.
std::string mark_of(std::string_view text) {
    core::Digest digest;
    digest.add(text);
    std::string mark;
    for (std::size_t i = 0; i < mark_bytes; ++i)
        mark.push_back(static_cast<char>(digest.value() >> (8 * i) & 0xFFU));
    return mark;
}

/// Changes every byte by a stream that begins with the mark; done twice it changes nothing.
void stir(std::string& text, std::string_view mark) {
    core::Digest salt;
    salt.add(mark);
    for (std::size_t i = 0; i < text.size(); ++i) {
        const std::uint64_t bits =
            core::draw_bits({salt.value(), purpose_of_curtain, 0, 0, static_cast<std::uint32_t>(i / 8)});
        text[i] = static_cast<char>(static_cast<unsigned char>(text[i]) ^ ((bits >> (8 * (i % 8))) & 0xFFU));
    }
}

bool is_base64(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '+' || c == '/';
}

std::optional<json::object> hidden_part(const json::object& step) {
    const json::value& sealed = step.at("sealed");
    if (sealed.is_null())
        return json::object{{"rationale", nullptr}};
    if (!sealed.is_string())
        return {};
    const std::optional<std::string> text = unveiled({sealed.get_string().data(), sealed.get_string().size()});
    if (!text)
        return {};
    json::parse_options options;
    options.max_depth = deepest;
    boost::system::error_code error;
    json::value value = json::parse(*text, error, {}, options);
    if (error || !value.is_object() || !value.get_object().contains("rationale"))
        return {};
    return std::move(value.get_object());
}

} // namespace

std::string veiled(std::string text) {
    using namespace boost::archive::iterators;
    using Letters = base64_from_binary<transform_width<std::string::const_iterator, 6, 8>>;
    text.append((3 - text.size() % 3) % 3, ' ');
    std::string bytes = mark_of(text);
    stir(text, bytes);
    bytes += text;
    return {Letters(bytes.cbegin()), Letters(bytes.cend())};
}

std::optional<std::string> unveiled(std::string_view text) {
    using namespace boost::archive::iterators;
    using Bytes = transform_width<binary_from_base64<std::string_view::const_iterator>, 8, 6>;
    if (text.size() < 4 || text.size() % 4 != 0 || !std::all_of(text.begin(), text.end(), is_base64))
        return {};
    std::string bytes(Bytes(text.begin()), Bytes(text.end()));
    const std::string mark = bytes.substr(0, mark_bytes);
    bytes.erase(0, mark_bytes);
    stir(bytes, mark);
    return mark_of(bytes) == mark ? std::optional(std::move(bytes)) : std::nullopt;
}

json::value seal_step(const json::object& step, bool action_too) {
    const json::value& rationale = step.at("rationale");
    json::object hidden{{"rationale", rationale}};
    if (action_too)
        hidden["action"] = step.at("action");
    json::value sealed(nullptr);
    if (action_too || !rationale.is_null())
        sealed = json::string(veiled(json::serialize(hidden)));
    return json::object{{"party", step.at("party")},
                        {"action", action_too ? json::value(nullptr) : step.at("action")},
                        {"sealed", std::move(sealed)},
                        {"node_budget", step.at("node_budget")},
                        {"digest", step.at("digest")}};
}

bool is_sealed(const json::value& value) {
    const json::object* step = value.if_object();
    return step != nullptr && step->contains("sealed");
}

std::optional<json::value> open_step(const json::value& sealed) {
    if (!is_sealed(sealed))
        return {};
    json::object step = sealed.get_object();
    if (step.contains("rationale") || !step.contains("action"))
        return {};
    std::optional<json::object> hidden = hidden_part(step);
    if (!hidden)
        return {};
    const bool action_too = step.at("action").is_null();
    const bool any = action_too || !hidden->at("rationale").is_null();
    if (hidden->size() != (action_too ? 2U : 1U) || hidden->contains("action") != action_too ||
        any == step.at("sealed").is_null())
        return {};
    step.erase("sealed");
    step["rationale"] = hidden->at("rationale");
    if (action_too)
        step["action"] = hidden->at("action");
    return json::value(std::move(step));
}

} // namespace parley::game
