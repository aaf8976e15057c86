#include "wording/commands/usage.hpp"

#include "wording/phrase.hpp"

namespace parley::wording {

namespace {

/// "table", "table or json", "table, json or csv"
std::string one_of(std::vector<std::string> words) {
    if (words.size() < 2)
        return words.empty() ? "" : words.front();
    const std::string last = std::move(words.back());
    words.pop_back();
    return joined(words, ", ") + " or " + last;
}

} // namespace

std::string guess_at(const std::string& nearest) {
    return nearest.empty() ? "" : phrase(" Did you mean “{nearest}”?", {{"nearest", nearest}});
}

std::string no_such_command(const std::string& word, const std::string& nearest) {
    return phrase("there is no command “{word}”.{guess}", {{"word", word}, {"guess", guess_at(nearest)}});
}

std::string no_such_program_option(const std::string& option, const std::string& nearest) {
    return phrase("there is no option “{option}”.{guess}", {{"option", option}, {"guess", guess_at(nearest)}});
}

std::string no_such_option(const std::string& command, const std::string& option, const std::string& nearest) {
    return phrase("“parley {command}” knows no option “--{option}”.{guess}",
                  {{"command", command},
                   {"option", option},
                   {"guess", guess_at(nearest.empty() ? std::string() : "--" + nearest)}});
}

std::string arguments_lacking(const std::string& command, const std::string& arguments) {
    return phrase("“parley {command}” needs {arguments}.", {{"command", command}, {"arguments", arguments}});
}

std::string arguments_too_many(const std::string& command, const std::string& arguments) {
    if (arguments.empty())
        return phrase("“parley {command}” takes no arguments.", {{"command", command}});
    return phrase("“parley {command}” takes {arguments} and no more.",
                  {{"command", command}, {"arguments", arguments}});
}

std::string option_takes_no_value(const std::string& option) {
    return phrase("The option “{option}” takes no value.", {{"option", option}});
}

std::string option_needs_value(const std::string& option) {
    return phrase("The option “{option}” needs a value.", {{"option", option}});
}

std::string options_unreadable(const std::string& reason) {
    return phrase("The options cannot be read: {reason}.", {{"reason", reason}});
}

std::string whole_number_wanted(const std::string& option, const std::string& given, std::uint64_t least,
                                std::uint64_t most) {
    return phrase(
        "--{option} wants a whole number from {least} to {most}, not “{given}”.",
        {{"option", option}, {"least", std::to_string(least)}, {"most", std::to_string(most)}, {"given", given}});
}

std::string word_wanted(const std::string& option, const std::string& given, const std::vector<std::string>& words) {
    return phrase("--{option} is {words}, not “{given}”.",
                  {{"option", option}, {"words", one_of(words)}, {"given", given}});
}

std::string where_help_is(const std::string& command) { return phrase("See “{command}”.", {{"command", command}}); }

std::string scenario_comes_first(const std::string& command) {
    return phrase("name the scenario first: {command} SCENARIO [OPTION…].", {{"command", command}});
}

} // namespace parley::wording
