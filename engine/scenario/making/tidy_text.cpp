#include "scenario/making/tidy_text.hpp"

#include "scenario/reading/document.hpp"

#include <algorithm>
#include <map>

namespace parley::scenario {
namespace {

using reading::Node;

constexpr std::size_t step = 2; // blanks a level

std::string_view without_end_blanks(std::string_view line) {
    const std::size_t last = line.find_last_not_of(" \t\r");
    return last == std::string_view::npos ? std::string_view() : line.substr(0, last + 1);
}

std::vector<std::string_view> lines_of(std::string_view text) {
    std::vector<std::string_view> lines;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        std::string_view line = text.substr(0, end);
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        lines.push_back(line);
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return lines;
}

bool same_value(const Node& a, const Node& b) {
    if (a.kind != b.kind || a.key != b.key || a.text != b.text || a.plain != b.plain ||
        without_end_blanks(a.comment) != without_end_blanks(b.comment) || a.children.size() != b.children.size())
        return false;
    for (std::size_t i = 0; i < a.children.size(); ++i)
        if (!same_value(*a.children[i], *b.children[i]))
            return false;
    return true;
}

/// What lines hold besides blanks, in order: comments among them.
std::vector<std::string_view> contents_of(std::string_view text) {
    std::vector<std::string_view> contents;
    for (std::string_view line : lines_of(text)) {
        line = without_end_blanks(line);
        const std::size_t first = line.find_first_not_of(' ');
        if (first != std::string_view::npos)
            contents.push_back(line.substr(first));
    }
    return contents;
}

class Tidying {
  public:
    Tidying(std::string_view text, const Node& root) : lines_(lines_of(text)) { note(root); }

    /// `everywhere`: blanks at the ends of lines go within texts of several lines too.
    std::string write(bool everywhere) {
        std::string text;
        bool empty_before = true; // none at the beginning
        for (std::size_t i = 0; i < lines_.size(); ++i) {
            const std::string_view line = lines_[i];
            const std::size_t indent = line.find_first_not_of(' ');
            if (without_end_blanks(line).empty()) {
                if (!empty_before || next_is_of_a_text(i))
                    text += '\n';
                empty_before = true;
                continue;
            }
            empty_before = false;
            if (begins_value(i, indent))
                place(i, indent);
            const std::size_t wanted = new_indent(i, indent);
            const std::string_view kept = line.substr(indent);
            text += std::string(wanted, ' ');
            text += everywhere || begins_value(i, indent) || kept.front() == '#' ? without_end_blanks(kept) : kept;
            text += '\n';
        }
        while (text.ends_with("\n\n"))
            text.pop_back();
        levels_.clear();
        return text;
    }

  private:
    struct Level {
        std::size_t old_indent{}, new_indent{};
    };

    /// Where keys and the entries of lists begin.
    void note(const Node& node) {
        for (const auto& child : node.children) {
            if (node.kind == Node::Kind::map)
                keys_.emplace(child->key_place.line, child->key_place.column);
            else
                entries_.emplace(child->place.line, child->place.column);
            note(*child);
        }
    }

    /// The first sign of the line is a key's, or the dash of an entry.
    [[nodiscard]] bool begins_value(std::size_t i, std::size_t indent) const {
        const auto line = static_cast<std::uint32_t>(i + 1);
        if (const auto [from, to] = keys_.equal_range(line);
            std::any_of(from, to, [&](const auto& key) { return key.second == indent + 1; }))
            return true;
        const std::string_view rest = lines_[i].substr(indent);
        const auto [from, to] = entries_.equal_range(line);
        return (rest == "-" || rest.starts_with("- ")) &&
               std::any_of(from, to, [&](const auto& entry) { return entry.second > indent + 1; });
    }

    /// The level that a line which begins a value stands on; within an entry of a list its keys are a level deeper.
    void place(std::size_t i, std::size_t indent) {
        while (!levels_.empty() && levels_.back().old_indent > indent)
            levels_.pop_back();
        if (levels_.empty())
            levels_.push_back({indent, 0});
        else if (levels_.back().old_indent < indent)
            levels_.push_back({indent, levels_.back().new_indent + step});
        last_ = levels_.back();
        const std::string_view rest = lines_[i].substr(indent);
        const std::size_t inner = rest.starts_with('-') ? rest.find_first_not_of(" -") : std::string_view::npos;
        if (inner != std::string_view::npos)
            levels_.push_back({indent + inner, last_.new_indent + inner});
    }

    /// A comment stands as what follows it where it did before; everything else moves with what it belongs to.
    [[nodiscard]] std::size_t new_indent(std::size_t i, std::size_t indent) const {
        if (begins_value(i, indent))
            return last_.new_indent;
        if (lines_[i][indent] == '#')
            for (std::size_t next = i + 1; next < lines_.size(); ++next) {
                const std::size_t at = lines_[next].find_first_not_of(' ');
                if (at == std::string_view::npos || !begins_value(next, at))
                    continue;
                if (at == indent)
                    return indent_of_next(at);
                break;
            }
        return indent + last_.new_indent < last_.old_indent ? 0 : indent + last_.new_indent - last_.old_indent;
    }

    /// What `place` would give to a line that begins a value there.
    [[nodiscard]] std::size_t indent_of_next(std::size_t indent) const {
        const auto above = std::find_if(levels_.rbegin(), levels_.rend(),
                                        [&](const Level& level) { return level.old_indent <= indent; });
        if (above == levels_.rend())
            return 0;
        return above->old_indent == indent ? above->new_indent : above->new_indent + step;
    }

    /// Empty lines within a text of several lines mean something.
    [[nodiscard]] bool next_is_of_a_text(std::size_t i) const {
        for (std::size_t next = i + 1; next < lines_.size(); ++next) {
            const std::size_t at = lines_[next].find_first_not_of(' ');
            if (at != std::string_view::npos && !without_end_blanks(lines_[next]).empty())
                return !begins_value(next, at) && lines_[next][at] != '#';
        }
        return false;
    }

    std::vector<std::string_view> lines_;
    std::multimap<std::uint32_t, std::size_t> keys_, entries_; // line to column, both from 1
    std::vector<Level> levels_;
    Level last_;
};

} // namespace

core::Result<TidyText, std::vector<Fault>> tidy_text(std::string_view text) {
    reading::FaultList faults;
    const auto root = reading::read_document(text, faults);
    if (!root || faults.has_errors())
        return faults.take();
    for (const bool everywhere : {true, false}) {
        std::string tidy = Tidying(text, *root).write(everywhere);
        reading::FaultList unheard;
        const auto again = reading::read_document(tidy, unheard);
        if (again && same_value(*root, *again) && contents_of(text) == contents_of(tidy))
            return TidyText{std::move(tidy), true};
    }
    return TidyText{std::string(text), false};
}

} // namespace parley::scenario
