#include "scenario/reading/document.hpp"

#include "core/plain_text.hpp"
#include "scenario/fault_code.hpp"
#include "scenario/reading/source_text.hpp"

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
    /// An odd blank in this line, or one of the three before it, where YAML wants a blank: at the beginning, or after a
    /// colon or dash.
    [[nodiscard]] std::optional<std::pair<core::TextPosition, char32_t>> odd_blank(std::uint32_t line) {
        const std::size_t from = line_starts_[line > 3 ? line - 4 : 0];
        const std::size_t end = line < line_starts_.size() ? line_starts_[line] : text_.size();
        bool wanted = true;
        for (std::size_t at = from; at < end;) {
            const std::size_t here = at;
            const auto point = core::next_code_point(text_, at);
            if (!point)
                return std::nullopt;
            if (wanted && is_odd_blank(*point))
                return std::pair{place(mark_of(here)), *point};
            if (*point != ' ')
                wanted = *point == '\n' || *point == ':' || *point == '-';
        }
        return std::nullopt;
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
        node.text = value;
        node.plain = tag == "?";
        if (node.plain)
            note_comment(mark, node);
        else
            check_continued(mark, end_of_quotes(text_, offset(mark)));
    }
    void OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                         YAML::EmitterStyle::value style) override {
        open(mark, tag, anchor, Node::Kind::list, style == YAML::EmitterStyle::Flow);
    }
    void OnSequenceEnd() override { close(); }
    void OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                    YAML::EmitterStyle::value style) override {
        open(mark, tag, anchor, Node::Kind::map, style == YAML::EmitterStyle::Flow);
    }
    void OnMapEnd() override { close(); }

  private:
    struct Level {
        Node* node;
        bool expects_value{};
        std::string key;
        core::TextPosition key_place;
        bool duplicate{};
        bool in_brackets{};
        std::size_t indent{}; // of the list or mapping around it that is written in lines
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
    [[nodiscard]] std::size_t offset(const YAML::Mark& mark) const {
        if (mark.is_null() || mark.line < 0 || mark.column < 0)
            return text_.size();
        const auto line = std::min(static_cast<std::size_t>(mark.line), line_starts_.size() - 1);
        return std::min(line_starts_[line] + static_cast<std::size_t>(mark.column), text_.size());
    }
    [[nodiscard]] YAML::Mark mark_of(std::size_t at) const {
        YAML::Mark mark;
        const auto next = std::upper_bound(line_starts_.begin(), line_starts_.end(), at);
        mark.line = static_cast<int>(next - line_starts_.begin()) - 1;
        mark.column = static_cast<int>(at - *(next - 1));
        return mark;
    }
    /// A comment behind a text without quotes: perhaps its author meant it as a part of the text.
    void note_comment(const YAML::Mark& mark, Node& node) {
        std::size_t at = offset(mark);
        for (const char c : node.text) { // lines are joined with a blank: what is no blank stands in its order
            if (c == ' ' || c == '\t' || c == '\n')
                continue;
            at = text_.find(c, at);
            if (at++ == std::string_view::npos)
                return;
        }
        const std::size_t next = text_.find_first_not_of(" \t", at);
        if (next == std::string_view::npos || next == at || text_[next] != '#')
            return;
        node.comment = std::string(text_.substr(next, text_.find('\n', next) - next));
        node.comment_place = place(mark_of(next));
    }
    /// What is quoted or bracketed goes on only in lines that are indented further than what it belongs to (YAML 1.2.2
    /// §6.1, which the parser does not ask for); a closing bracket alone may stand under its key.
    void check_continued(const YAML::Mark& mark, std::size_t end) {
        if (levels_.empty() || levels_.back().in_brackets)
            return;
        for (std::size_t line = text_.find('\n', offset(mark)); line < end; line = text_.find('\n', line)) {
            const std::size_t start = ++line;
            const std::size_t first = std::min(text_.find_first_not_of(' ', start), text_.size());
            const std::size_t word = text_.find_first_not_of(" \t", start);
            if (word >= end || text_[word] == '\n' || first - start > levels_.back().indent)
                continue;
            if (first - start == levels_.back().indent && first + 1 == end &&
                (text_[first] == ']' || text_[first] == '}'))
                continue;
            faults_.add(FaultCode::syntax, place(mark_of(word)), owner(), {"a line that goes on is not indented"});
            return;
        }
    }
    /// Escapes can bring in what the scan of the file refused.
    bool plain_text(const std::string& value, core::TextPosition where, const Node* node) {
        for (std::size_t at = 0; at < value.size();) {
            const auto point = core::next_code_point(value, at);
            if (point && !core::is_unsafe(*point))
                continue;
            if (point)
                faults_.add(FaultCode::control, where, node, {core::code_point_name(*point)});
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
    void open(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor, Node::Kind kind,
              bool in_brackets) {
        if (is_key())
            stop(FaultCode::key_shape, mark);
        if (levels_.size() >= max_depth)
            stop(FaultCode::too_deep, mark, {std::to_string(max_depth)});
        refuse_anchor(mark, anchor);
        refuse_tag(mark, tag == "!" ? "! " : tag); // "!" marks a quoted scalar, on a list it was written
        if (in_brackets)
            check_continued(mark, end_of_brackets(text_, offset(mark)));
        const std::size_t indent = !in_brackets      ? static_cast<std::size_t>(std::max(mark.column, 0))
                                   : levels_.empty() ? 0
                                                     : levels_.back().indent;
        Node& node = put(mark, kind);
        levels_.push_back({&node, false, {}, {}, false, in_brackets, indent, {}});
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
        if (const auto blank = builder.odd_blank(place.line))
            faults.add(FaultCode::odd_blank, blank->first, nullptr, {core::code_point_name(blank->second)});
        else if (const auto tab = builder.indenting_tab(place.line))
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
