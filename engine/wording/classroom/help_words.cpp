#include "wording/classroom/help_words.hpp"

#include "wording/phrase.hpp"

#include <algorithm>

namespace parley::wording {
namespace {

constexpr ClassOption class_option_lines[]{
    {"folder", "FOLDER", "where a new class is kept; without it a folder of its own among the classes"},
    {"port", "N", "the port to listen on; without it 8722, or the next that is free"},
    {"address", "ADDRESS", "this machine's IPv4 address that phones can reach; 0.0.0.0 for all of them"},
    {"agent", "NAME", "who plays where people are absent (envoy)"},
    {"strength", "NAME", "how hard it may think: quick, standard or full (standard)"},
    {"seed", "N", "a new class: the chance of its tables"},
    {"many-seeds", "", "a new class: hidden instructions of its own for each table, instead of the same for all"},
    {"teach-from-lan", "", "the teacher's page opens on other machines too, a tablet say"},
    {"help", "", "this page"},
    {"version", "", "the version"},
};

} // namespace

std::span<const ClassOption> class_options() { return class_option_lines; }

std::string class_help(const std::string& command) {
    std::string text =
        phrase("{command} SCENARIO|FOLDER [OPTION…]\n"
               "A class on one machine: students play on their phones, in the same network, without an\n"
               "account or anything to install. With a scenario: a new class. With the folder of a class:\n"
               "the same class goes on, with the same people at the same tables.\n\nOptions\n",
               {{"command", command}});
    for (const ClassOption& option : class_option_lines) {
        std::string row =
            "  --" + std::string(option.name) + (option.value.empty() ? "" : " ") + std::string(option.value);
        row.resize(std::max<std::size_t>(row.size() + 2, 24), ' ');
        text += row + std::string(option.help) + '\n';
    }
    return text +
           phrase("\nExamples\n  {command} geneva-2022\n  {command} geneva-2022 --folder monday --many-seeds\n"
                  "  {command} monday\n"
                  "\nCtrl-C ends it; what was played is on the disk, and the folder takes it up again.\n"
                  "Exit codes: 0 the class was ended; 1 a scenario or what is kept of a class is refused; 2 wrong\n"
                  "usage; 3 a file cannot be found, read or written; 4 nothing can listen at the address.\n",
                  {{"command", command}});
}

} // namespace parley::wording
