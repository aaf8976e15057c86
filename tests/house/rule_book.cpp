#include "tests/house/rule_book.hpp"

#include <algorithm>
#include <set>

namespace parley::house {

namespace {

std::string trimmed(std::string_view text) {
    const std::size_t from = text.find_first_not_of(" \t\r");
    if (from == std::string_view::npos)
        return "";
    return std::string(text.substr(from, text.find_last_not_of(" \t\r") - from + 1));
}

std::vector<std::string> cells_of(const std::string& line) {
    std::vector<std::string> cells;
    std::size_t from = 1;
    for (std::size_t bar = line.find('|', from); bar != std::string::npos; bar = line.find('|', from)) {
        cells.push_back(trimmed(std::string_view(line).substr(from, bar - from)));
        from = bar + 1;
    }
    return cells;
}

/// The words between backquotes, without the brackets of a call.
std::vector<std::string> quoted(const std::string& cell) {
    std::vector<std::string> words;
    for (std::size_t opening = cell.find('`'); opening != std::string::npos;) {
        const std::size_t closing = cell.find('`', opening + 1);
        if (closing == std::string::npos)
            break;
        std::string word = cell.substr(opening + 1, closing - opening - 1);
        if (word.ends_with("()"))
            word.resize(word.size() - 2);
        words.push_back(word);
        opening = cell.find('`', closing + 1);
    }
    return words;
}

bool any_code_line(const std::vector<SourceFile>& files, const std::string& ending, const auto& holds) {
    return std::any_of(files.begin(), files.end(), [&](const SourceFile& file) {
        return file.path.ends_with(ending) &&
               std::any_of(file.lines.begin(), file.lines.end(),
                           [&](const std::string& line) { return holds(std::string(code_of(line))); });
    });
}

/// A definition or a call: the name, as a word, before an opening bracket.
bool function_exists(const std::vector<SourceFile>& code, const std::string& name) {
    const std::string bare = name.substr(name.rfind(':') == std::string::npos ? 0 : name.rfind(':') + 1);
    return any_code_line(code, ".cpp", [&](const std::string& line) {
        return line.find(bare + "(") != std::string::npos && has_word(line, bare);
    });
}

bool tag_exists(const std::vector<SourceFile>& tests, const std::string& tag) {
    return any_code_line(tests, ".cpp", [&](const std::string& line) {
        const std::size_t at = line.find(tag);
        return at != std::string::npos && line.rfind('"', at) != std::string::npos;
    });
}

bool contains(const std::vector<std::string>& list, const std::string& word) {
    return std::find(list.begin(), list.end(), word) != list.end();
}

void check_row(const RuleRow& row, const RuleSources& sources, Breaches& breaches) {
    const std::string where = place(sources.book, row.line) + ": " + row.name + " ";
    const auto rule = std::find(sources.rules.begin(), sources.rules.end(), row.name);
    if (rule == sources.rules.end()) {
        breaches.push_back(where + "is no rule in rule.hpp");
        return;
    }
    const std::string& number = sources.numbers[static_cast<std::size_t>(rule - sources.rules.begin())];
    if (number != row.number)
        breaches.push_back(where + "is numbered " + row.number + " here and " + number + " in the code");
    if (row.sentence.size() < 12)
        breaches.push_back(where + "has no sentence");
    if (row.functions.empty())
        breaches.push_back(where + "names no function");
    for (const std::string& function : row.functions)
        if (!function_exists(sources.code, function))
            breaches.push_back(where + "names the function " + function + ", which engine/rules does not have");
    for (const std::string& refusal : row.refusals)
        if (!contains(sources.refusal_codes, refusal))
            breaches.push_back(where + "names the refusal " + refusal + ", which refusal.hpp does not have");
    if (row.tags.empty())
        breaches.push_back(where + "names no test tag");
    for (const std::string& tag : row.tags)
        if (!tag.starts_with('[') || !tag.ends_with(']') || !tag_exists(sources.tests, tag))
            breaches.push_back(where + "names the test tag " + tag + ", which no test in tests/rules has");
}

} // namespace

std::vector<RuleRow> read_rule_rows(const SourceFile& rules) {
    std::vector<RuleRow> rows;
    for (std::size_t i = 0; i < rules.lines.size(); ++i) {
        if (!rules.lines[i].starts_with('|'))
            continue;
        const std::vector<std::string> cells = cells_of(rules.lines[i]);
        if (cells.size() < 2 || cells[0] == "number" || cells[0] == "#" || cells[0] == "No." ||
            cells[0].find_first_not_of(":- ") == std::string::npos)
            continue;
        RuleRow row{i, cells[0], cells[1], {}, {}, {}, {}};
        if (row.name.starts_with('`') && row.name.ends_with('`'))
            row.name = row.name.substr(1, row.name.size() - 2);
        if (cells.size() == 6) {
            row.sentence = cells[2];
            row.functions = quoted(cells[3]);
            row.refusals = quoted(cells[4]);
            row.tags = quoted(cells[5]);
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<std::string> enumerators(const SourceFile& file, const std::string& name) {
    std::string body;
    bool inside = false;
    for (const std::string& line : file.lines) {
        const std::string code(code_of(line));
        if (has_word(code, name) && code.starts_with("enum class"))
            inside = true;
        if (inside)
            body += code + " ";
        if (inside && code.find('}') != std::string::npos)
            break;
    }
    std::vector<std::string> names;
    const std::size_t opening = body.find('{');
    if (opening == std::string::npos)
        return names;
    body = body.substr(opening + 1, body.find('}') - opening - 1) + ",";
    for (std::size_t comma = body.find(','); comma != std::string::npos; comma = body.find(',')) {
        const std::string entry = body.substr(0, comma);
        if (const std::string word = trimmed(entry.substr(0, entry.find('='))); !word.empty())
            names.push_back(word);
        body.erase(0, comma + 1);
    }
    return names;
}

Breaches scan_rule_book(const RuleSources& sources) {
    Breaches breaches;
    const std::vector<RuleRow> rows = read_rule_rows(sources.book);
    std::set<std::string> numbers, names;
    for (const RuleRow& row : rows) {
        check_row(row, sources, breaches);
        if (!numbers.insert(row.number).second)
            breaches.push_back(place(sources.book, row.line) + ": the number " + row.number + " stands twice");
        if (!names.insert(row.name).second)
            breaches.push_back(place(sources.book, row.line) + ": the rule " + row.name + " stands twice");
    }
    for (const std::string& rule : sources.rules)
        if (!names.contains(rule))
            breaches.push_back(sources.book.path + ": the rule " + rule + " has no row");
    return breaches;
}

} // namespace parley::house
