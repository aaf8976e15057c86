// engine/rules/RULES.md against the code: one row for every rule, and for every row its number, its function, its
// refusals and a test that protects it.
#pragma once

#include "tests/house/scans.hpp"

namespace parley::house {

struct RuleRow {
    std::size_t line{}; // of RULES.md, from 0
    std::string number; // "B1"
    std::string name;   // the enumerator
    std::string sentence;
    std::vector<std::string> functions;
    std::vector<std::string> refusals;
    std::vector<std::string> tags; // "[rule-income]"
};

/// The rows of the tables in RULES.md: number, rule, sentence, function, refusal, test tag.
[[nodiscard]] std::vector<RuleRow> read_rule_rows(const SourceFile& rules);

/// The enumerators of `enum class name`, in order; empty when the file has no such enumeration.
[[nodiscard]] std::vector<std::string> enumerators(const SourceFile& file, const std::string& name);

struct RuleSources {
    SourceFile book;                  // RULES.md
    std::vector<std::string> rules;   // the enumerators of rules::Rule
    std::vector<std::string> numbers; // rules::rule_number of each
    std::vector<std::string> refusal_codes;
    std::vector<SourceFile> code;  // engine/rules
    std::vector<SourceFile> tests; // tests/rules
};
[[nodiscard]] Breaches scan_rule_book(const RuleSources& sources);

} // namespace parley::house
