#include "wording/commands/workshop_words.hpp"

#include "wording/figures.hpp"
#include "wording/phrase.hpp"

namespace parley::wording {

std::string say_which_folder() { return "say which folder the papers go to: -o FOLDER."; }

std::string deal_one_way() {
    return "say in one way what the delegations are: by an option a party, by --deal, or by --all-profiles.";
}

std::string no_printer_installed() {
    return "nothing here prints to PDF: install chromium or weasyprint, or leave --pdf out and print the pages from "
           "any browser. Nothing was written.";
}

std::string cannot_print(const std::string& file) {
    return phrase(
        "“{file}” could not be printed to PDF; the pages themselves are written. Print them from any browser.",
        {{"file", file}});
}

std::string printing_stopped() { return "stopped; the pages are written, not all of them are printed to PDF."; }

std::string papers_written(std::size_t count, const std::string& folder, const std::string& first) {
    return phrase("{papers} in “{folder}”. Read “{first}” first; it says who gets which.",
                  {{"papers", raised(counted(static_cast<std::int32_t>(count), "paper", "papers"))},
                   {"folder", folder},
                   {"first", first}});
}

std::string no_id_for_scenario(const std::string& id, scenario::IdFault fault) {
    const std::string_view pattern = [&]() -> std::string_view {
        switch (fault) {
        case scenario::IdFault::empty:
            return "a scenario needs a name, such as my-talks.";
        case scenario::IdFault::first_sign:
            return "“{id}” cannot be the name of a scenario: it begins with a small letter, such as my-talks.";
        case scenario::IdFault::other_sign:
            return "“{id}” cannot be the name of a scenario: small letters, figures, - and _, such as my-talks.";
        case scenario::IdFault::too_long:
            return "“{id}” cannot be the name of a scenario: it has more than {most} characters.";
        }
        return {};
    }();
    return phrase(pattern, {{"id", id}, {"most", std::to_string(scenario::longest_new_id)}});
}

std::string id_of_library(const std::string& id) {
    return phrase("“{id}” is a scenario of the library already. Choose another name.", {{"id", id}});
}

std::string scenario_begun(const std::string& file, const std::string& watch, const std::string& play) {
    return phrase("“{file}” is a whole scenario to change as you like.\n  {watch}\n  {play}",
                  {{"file", file}, {"watch", watch}, {"play", play}});
}

std::string cannot_be_tidied(const std::string& file) {
    return phrase("“{file}” would read otherwise if it were tidied, so it is left as it is.", {{"file", file}});
}

std::string is_untidy(const std::string& file) { return phrase("{file} is not tidy.", {{"file", file}}); }

std::string write_or_check() { return "--write changes files and --check does not: choose one."; }

std::string not_of_a_balance_report(const std::string& option) {
    return phrase("--{option} is of the debrief of a game; a balance report is of a scenario that nobody has played.",
                  {{"option", option}});
}

std::string only_of_a_balance_report(const std::string& option) {
    return phrase("--{option} goes with --balance: the debrief of a game plays none.", {{"option", option}});
}

std::string checked_and_watching(std::size_t files, bool sound) {
    return phrase(sound ? "{Files} checked: sound. Watching; Ctrl-C ends." : "{Files} checked. Watching; Ctrl-C ends.",
                  {{"files", counted(static_cast<std::int32_t>(files), "file", "files")}});
}

} // namespace parley::wording
