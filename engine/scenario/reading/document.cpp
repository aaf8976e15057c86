#include "scenario/reading/document.hpp"

#include "scenario/fault_code.hpp"
#include "scenario/read_scenario.hpp"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <optional>
#include <sstream>
#include <unordered_map>

namespace parley::scenario::reading {

Node* Node::child(std::string_view wanted) {
    for (const auto& each : children)
        if (each->key == wanted)
            return each.get();
    return nullptr;
}

const Node* Node::child(std::string_view wanted) const { return const_cast<Node*>(this)->child(wanted); }

void FaultList::add(FaultCode code, core::TextPosition where, const Node* owner, std::vector<std::string> words,
                    std::string nearest) {
    const Severity severity = severity_of(code);
    has_errors_ = has_errors_ || severity == Severity::error;
    if (full()) {
        ++further_;
        further_errors_ = further_errors_ || severity == Severity::error;
        return;
    }
    Fault fault{code, severity, where, {}, std::move(words), std::move(nearest)};
    for (const Node* node = owner; node && node->parent; node = node->parent)
        fault.path.push_back(node->key.empty() ? "item " + std::to_string(node->ordinal + 1) : node->key);
    std::reverse(fault.path.begin(), fault.path.end());
    faults_.push_back(std::move(fault));
}

std::vector<Fault> FaultList::take() {
    std::stable_sort(faults_.begin(), faults_.end(), [](const Fault& a, const Fault& b) { return a.place < b.place; });
    if (further_ > 0)
        faults_.push_back({FaultCode::further_faults,
                           further_errors_ ? Severity::error : Severity::warning,
                           faults_.back().place,
                           {},
                           {std::to_string(further_)},
                           {}});
    return std::move(faults_);
}

namespace {

/// Reads the code point at `at` and moves past it; nothing when the bytes are not well-formed UTF-8 (Unicode table
/// 3-7).
std::optional<char32_t> next_code_point(std::string_view text, std::size_t& at) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned lead = byte(at);
    if (lead < 0x80) {
        ++at;
        return lead;
    }
    const std::size_t length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    if (lead < 0xC2 || lead > 0xF4 || at + length > text.size())
        return std::nullopt;
    char32_t point = lead & (0xFFU >> (length + 1));
    for (std::size_t i = 1; i < length; ++i) {
        if ((byte(at + i) & 0xC0U) != 0x80)
            return std::nullopt;
        point = (point << 6) | (byte(at + i) & 0x3FU);
    }
    static constexpr std::array<char32_t, 5> least{0, 0, 0x80, 0x800, 0x10000};
    if (point < least[length] || point > 0x10FFFF || (point >= 0xD800 && point <= 0xDFFF))
        return std::nullopt;
    at += length;
    return point;
}

/// Characters that no scenario needs and that can hide or turn round what a reader sees.
bool is_control(char32_t point) {
    return (point < 0x20 && point != '\n' && point != '\t') || (point >= 0x7F && point <= 0x9F) ||
           (point >= 0x2028 && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069) || point == 0xFEFF ||
           (point & 0xFFFE) == 0xFFFE;
}

std::string code_point_name(char32_t point) {
    std::array<char, 16> name{};
    std::snprintf(name.data(), name.size(), "U+%04X", static_cast<unsigned>(point));
    return name.data();
}

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

/// The text with line ends made alike, ended so that an unclosed quote is noticed. Nothing when it may not be parsed.
std::optional<std::string> prepared(std::string_view text, FaultList& faults) {
    if (text.size() > max_file_bytes) {
        faults.add(FaultCode::too_large, {1, 1}, nullptr,
                   {std::to_string(text.size()), std::to_string(max_file_bytes)});
        return std::nullopt;
    }
    if (text.starts_with(byte_order_mark))
        text.remove_prefix(byte_order_mark.size());
    std::string out;
    out.reserve(text.size() + 8);
    core::TextPosition place{1, 1};
    std::size_t nesting = 0;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t from = at;
        if (text.substr(at).starts_with("\r\n"))
            ++at;
        const std::size_t start = at;
        const auto point = next_code_point(text, at);
        if (!point) {
            faults.add(FaultCode::encoding, place, nullptr);
            return std::nullopt;
        }
        if (is_control(*point))
            faults.add(FaultCode::control, place, nullptr, {code_point_name(*point)});
        // Brackets that open and never close, wherever they stand: the parser would recurse on them.
        if (*point == '[' || *point == '{')
            ++nesting;
        if ((*point == ']' || *point == '}') && nesting > 0)
            --nesting;
        if (nesting > 4 * max_depth) {
            faults.add(FaultCode::too_deep, place, nullptr, {std::to_string(max_depth)});
            return std::nullopt;
        }
        out.append(text.substr(start, at - start));
        place.column += start == from || *point == '\n' ? 1U : 0U;
        if (*point == '\n')
            place = {place.line + 1, 1};
    }
    if (faults.has_errors())
        return std::nullopt;
    const std::size_t first = out.find_first_not_of(" \t\n");
    if (first == std::string::npos) {
        faults.add(FaultCode::empty_file, {1, 1}, nullptr);
        return std::nullopt;
    }
    out += "\n...\n";
    return out;
}

/// Directives come before everything but comments and blank lines.
bool has_directive(std::string_view text, FaultList& faults) {
    for (std::uint32_t line = 1; !text.empty(); ++line) {
        const std::size_t end = std::min(text.find('\n'), text.size() - 1);
        if (text.front() == '%') {
            faults.add(FaultCode::directive, {line, 1}, nullptr);
            return true;
        }
        const std::size_t first = text.substr(0, end + 1).find_first_not_of(" \t\n");
        if (first != std::string_view::npos && text[first] != '#')
            return false;
        text.remove_prefix(end + 1);
    }
    return false;
}

/// Thrown by the handler to leave the parser; caught in read_document.
struct Stop {};

class Builder : public YAML::EventHandler {
  public:
    Builder(std::string_view text, FaultList& faults) : text_(text), faults_(faults) {
        line_starts_.push_back(0);
        for (std::size_t i = 0; i < text.size(); ++i)
            if (text[i] == '\n')
                line_starts_.push_back(i + 1);
    }

    [[nodiscard]] core::TextPosition place(const YAML::Mark& mark) {
        if (mark.is_null() || mark.line < 0 || mark.column < 0)
            return {1, 1};
        const auto line = std::min(static_cast<std::size_t>(mark.line), line_starts_.size() - 1);
        const std::size_t end = std::min(line_starts_[line] + static_cast<std::size_t>(mark.column), text_.size());
        // Places mostly follow each other: count on from the last one, or a long line costs the square of its length.
        if (line != counted_line_ || end < counted_to_) {
            counted_line_ = line;
            counted_to_ = line_starts_[line];
            characters_ = 0;
        }
        for (; counted_to_ < end; ++counted_to_)
            characters_ += (text_[counted_to_] & '\xC0') != '\x80' ? 1U : 0U;
        return {static_cast<std::uint32_t>(line + 1), static_cast<std::uint32_t>(characters_ + 1)};
    }
    /// Where a tab stands among the spaces before the first character of the line.
    [[nodiscard]] std::optional<core::TextPosition> indenting_tab(std::uint32_t line) const {
        const std::string_view rest = text_.substr(line_starts_[line - 1]);
        const std::size_t first = rest.find_first_not_of(' ');
        if (first == std::string_view::npos || rest[first] != '\t')
            return std::nullopt;
        return core::TextPosition{line, static_cast<std::uint32_t>(first + 1)};
    }
    [[nodiscard]] std::unique_ptr<Node> take() { return std::move(root_); }
    [[nodiscard]] bool seen_document() const { return documents_ > 0; }

    void OnDocumentStart(const YAML::Mark& mark) override {
        if (++documents_ > 1)
            stop(FaultCode::document, mark);
    }
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override {
        if (is_key())
            return take_key(mark, anchor, "?", {});
        refuse_anchor(mark, anchor);
        put(mark, Node::Kind::none);
    }
    void OnAlias(const YAML::Mark& mark, YAML::anchor_t) override {
        faults_.add(FaultCode::alias, place(mark), owner());
        if (is_key())
            throw Stop{};
        put(mark, Node::Kind::refused);
    }
    void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                  const std::string& value) override {
        if (is_key())
            return take_key(mark, anchor, tag, value);
        refuse_anchor(mark, anchor);
        if (refuse_tag(mark, tag)) {
            put(mark, Node::Kind::refused);
            return;
        }
        Node& node = put(mark, Node::Kind::scalar);
        if (value.size() > max_scalar) {
            faults_.add(FaultCode::too_long, node.place, &node, {std::to_string(max_scalar)});
            node.kind = Node::Kind::refused;
            return;
        }
        if (!plain_text(value, node.place, &node))
            node.kind = Node::Kind::refused;
        const std::size_t first = value.find_first_not_of(" \t\n");
        if (first != std::string::npos)
            node.text = value.substr(first, value.find_last_not_of(" \t\n") - first + 1);
    }
    void OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                         YAML::EmitterStyle::value) override {
        open(mark, tag, anchor, Node::Kind::list);
    }
    void OnSequenceEnd() override { close(); }
    void OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                    YAML::EmitterStyle::value) override {
        open(mark, tag, anchor, Node::Kind::map);
    }
    void OnMapEnd() override { close(); }

  private:
    struct Level {
        Node* node;
        bool expects_value{};
        std::string key;
        core::TextPosition key_place;
        bool duplicate{};
        std::unordered_map<std::string, std::size_t> seen;
    };

    [[noreturn]] void stop(FaultCode code, const YAML::Mark& mark, std::vector<std::string> words = {}) {
        faults_.add(code, place(mark), owner(), std::move(words));
        throw Stop{};
    }
    [[nodiscard]] const Node* owner() const { return levels_.empty() ? nullptr : levels_.back().node; }
    [[nodiscard]] bool is_key() const {
        return !levels_.empty() && levels_.back().node->kind == Node::Kind::map && !levels_.back().expects_value;
    }
    /// Escapes can bring in what the scan of the file refused.
    bool plain_text(const std::string& value, core::TextPosition where, const Node* node) {
        for (std::size_t at = 0; at < value.size();) {
            const auto point = next_code_point(value, at);
            if (point && !is_control(*point))
                continue;
            if (point)
                faults_.add(FaultCode::control, where, node, {code_point_name(*point)});
            else
                faults_.add(FaultCode::encoding, where, node);
            return false;
        }
        return true;
    }
    void refuse_anchor(const YAML::Mark& mark, YAML::anchor_t anchor) {
        if (anchor != 0)
            faults_.add(FaultCode::anchor, place(mark), owner());
    }
    bool refuse_tag(const YAML::Mark& mark, const std::string& tag) {
        if (tag.empty() || tag == "?" || tag == "!")
            return false;
        faults_.add(FaultCode::tag, place(mark), owner(), {tag.substr(0, max_key)});
        return true;
    }
    void take_key(const YAML::Mark& mark, YAML::anchor_t anchor, const std::string& tag, const std::string& value) {
        Level& level = levels_.back();
        refuse_anchor(mark, anchor);
        if (refuse_tag(mark, tag) || value.empty() || value.size() > max_key || value.find('\n') != std::string::npos ||
            !plain_text(value, place(mark), owner()))
            stop(FaultCode::key_shape, mark);
        level.key = value;
        level.key_place = place(mark);
        level.expects_value = true;
        level.duplicate = !level.seen.emplace(value, level.node->children.size()).second;
        if (level.duplicate)
            faults_.add(FaultCode::duplicate_key, level.key_place, level.node, {value});
    }
    Node& put(const YAML::Mark& mark, Node::Kind kind) {
        if (++nodes_ > max_nodes)
            stop(FaultCode::too_many_nodes, mark, {std::to_string(max_nodes)});
        auto node = std::make_unique<Node>();
        node->kind = kind;
        node->place = place(mark);
        Node& put = *node;
        if (levels_.empty()) {
            root_ = std::move(node);
            return put;
        }
        Level& level = levels_.back();
        put.parent = level.node;
        put.ordinal = level.node->children.size();
        if (level.node->kind == Node::Kind::map) {
            put.key = level.key;
            put.key_place = level.key_place;
            level.expects_value = false;
            if (level.duplicate) { // read, so that its own faults are found, and then forgotten
                spare_.push_back(std::move(node));
                return put;
            }
        }
        level.node->children.push_back(std::move(node));
        return put;
    }
    void open(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor, Node::Kind kind) {
        if (is_key())
            stop(FaultCode::key_shape, mark);
        if (levels_.size() >= max_depth)
            stop(FaultCode::too_deep, mark, {std::to_string(max_depth)});
        refuse_anchor(mark, anchor);
        refuse_tag(mark, tag == "!" ? "! " : tag); // "!" marks a quoted scalar, on a list it was written
        Node& node = put(mark, kind);
        levels_.push_back({&node, false, {}, {}, false, {}});
    }
    void close() { levels_.pop_back(); }

    std::string_view text_;
    FaultList& faults_;
    std::vector<std::size_t> line_starts_;
    std::size_t counted_line_{}, counted_to_{}, characters_{};
    std::unique_ptr<Node> root_;
    std::vector<std::unique_ptr<Node>> spare_;
    std::vector<Level> levels_;
    std::size_t nodes_{};
    int documents_{};
};

} // namespace

std::unique_ptr<Node> read_document(std::string_view text, FaultList& faults) {
    const auto ready = prepared(text, faults);
    if (!ready || has_directive(*ready, faults))
        return nullptr;
    Builder builder(*ready, faults);
    try {
        std::istringstream stream(*ready);
        YAML::Parser parser(stream);
        while (parser.HandleNextDocument(builder)) {
        }
    } catch (const Stop&) {
        return nullptr;
    } catch (const YAML::Exception& problem) {
        const core::TextPosition place = builder.place(problem.mark);
        if (const auto tab = builder.indenting_tab(place.line))
            faults.add(FaultCode::syntax, *tab, nullptr, {"a tab cannot indent"});
        else
            faults.add(FaultCode::syntax, place, nullptr, {problem.msg});
        return nullptr;
    }
    auto root = builder.take();
    if (!root || root->kind == Node::Kind::none) {
        faults.add(FaultCode::empty_file, {1, 1}, nullptr);
        return nullptr;
    }
    return root;
}

} // namespace parley::scenario::reading
