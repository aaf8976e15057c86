// What is wrong with a line of words given to the program: commands and options that it does not know, words that are
// missing or too many, values that are none. Knows no command.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace parley::wording {

/// " Did you mean “x”?" with a blank before it, to follow a sentence; "" for "".
[[nodiscard]] std::string guess_at(const std::string& nearest);

// `nearest` is the known word that was most likely meant, "" when none is near.
[[nodiscard]] std::string no_such_command(const std::string& word, const std::string& nearest);
/// Of the program itself, with its dashes: "--verzion".
[[nodiscard]] std::string no_such_program_option(const std::string& option, const std::string& nearest);
/// Of a command, both options without dashes.
[[nodiscard]] std::string no_such_option(const std::string& command, const std::string& option,
                                         const std::string& nearest);

/// `arguments` as a usage line names them: "SCENARIO", "FILE…"; "" for a command that takes none.
[[nodiscard]] std::string arguments_lacking(const std::string& command, const std::string& arguments);
[[nodiscard]] std::string arguments_too_many(const std::string& command, const std::string& arguments);

/// With its dashes, as it was written.
[[nodiscard]] std::string option_takes_no_value(const std::string& option);
[[nodiscard]] std::string option_needs_value(const std::string& option);
[[nodiscard]] std::string options_unreadable(const std::string& reason);

/// Without dashes: "seed".
[[nodiscard]] std::string whole_number_wanted(const std::string& option, const std::string& given, std::uint64_t least,
                                              std::uint64_t most);
/// "--format is table, json or csv, not “xml”."
[[nodiscard]] std::string word_wanted(const std::string& option, const std::string& given,
                                      const std::vector<std::string>& words);

/// `command` as it is typed: "See “./parley play --help”."
[[nodiscard]] std::string where_help_is(const std::string& command);
/// `command` as it is typed: "name the scenario first: ./parley simulate SCENARIO [OPTION…]."
[[nodiscard]] std::string scenario_comes_first(const std::string& command);

} // namespace parley::wording
