#include "command_line/command_options.hpp"

#include "command_line/nearest_word.hpp"
#include "wording/commands/usage.hpp"

#include <boost/program_options.hpp>

#include <charconv>

namespace parley::command_line {
namespace {

namespace po = boost::program_options;

Complaint unknown_option(const CommandSpec& command, std::string name) {
    name.erase(0, name.find_first_not_of('-'));
    name = name.substr(0, name.find('='));
    std::vector<std::string> known{"help"};
    for (const OptionSpec& option : command.options)
        known.push_back(option.name);
    return {wording::no_such_option(command.name, name, nearest_word(name, known))};
}

Complaint counted_wrong(const CommandSpec& command, std::size_t count) {
    if (count < command.least_arguments)
        return {wording::arguments_lacking(command.name, command.arguments)};
    return {wording::arguments_too_many(command.name, command.arguments)};
}

po::options_description described(const CommandSpec& command) {
    po::options_description description;
    description.add_options()("help,h", "")("argument", po::value<std::vector<std::string>>(), "");
    for (const OptionSpec& option : command.options) {
        const std::string name = option.name + (option.letter.empty() ? "" : "," + option.letter);
        if (option.value.empty())
            description.add_options()(name.c_str(), "");
        else
            description.add_options()(name.c_str(), po::value<std::vector<std::string>>(), "");
    }
    return description;
}

} // namespace

std::optional<std::string> GivenOptions::value(const std::string& name) const {
    const auto found = values.find(name);
    if (found == values.end() || found->second.empty())
        return std::nullopt;
    return found->second.back();
}

core::Result<GivenOptions, Complaint> read_options(const CommandSpec& command, std::span<const std::string> words) {
    const po::options_description description = described(command);
    po::positional_options_description positions;
    positions.add("argument", -1);
    GivenOptions given;
    try {
        using namespace po::command_line_style;
        const int style =
            allow_long | long_allow_adjacent | long_allow_next | allow_short | short_allow_next | allow_dash_for_short;
        const po::parsed_options parsed = po::command_line_parser(std::vector<std::string>(words.begin(), words.end()))
                                              .options(description)
                                              .positional(positions)
                                              .style(style)
                                              .run();
        for (const po::option& option : parsed.options) {
            if (option.string_key == "argument") {
                if (option.position_key < 0) // someone wrote --argument
                    return unknown_option(command, "argument");
                given.arguments.insert(given.arguments.end(), option.value.begin(), option.value.end());
            } else {
                given.values[option.string_key].push_back(option.value.empty() ? "" : option.value.front());
            }
        }
    } catch (const po::unknown_option& fault) {
        return unknown_option(command, fault.get_option_name());
    } catch (const po::invalid_command_line_syntax& fault) {
        const std::string name = fault.get_option_name();
        if (fault.kind() == po::invalid_syntax::extra_parameter)
            return Complaint{wording::option_takes_no_value(name)};
        return Complaint{wording::option_needs_value(name)};
    } catch (const po::error& fault) {
        return Complaint{wording::options_unreadable(fault.what())};
    }
    if (!given.has("help") &&
        (given.arguments.size() < command.least_arguments || given.arguments.size() > command.most_arguments))
        return counted_wrong(command, given.arguments.size());
    return given;
}

core::Result<std::uint64_t, Complaint> read_number(const std::string& option, const std::string& text,
                                                   std::uint64_t least, std::uint64_t most) {
    std::uint64_t number = 0;
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (fault != std::errc{} || end != text.data() + text.size() || number < least || number > most)
        return Complaint{wording::whole_number_wanted(option, text, least, most)};
    return number;
}

} // namespace parley::command_line
