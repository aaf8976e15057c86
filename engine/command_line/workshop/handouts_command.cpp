// `parley handouts`: the papers of a class, in a folder.
#include "command_line/commands.hpp"
#include "command_line/commands/long_work.hpp"
#include "command_line/help/help_texts.hpp"
#include "command_line/output_file.hpp"
#include "command_line/paper_option.hpp"
#include "command_line/scenario_source.hpp"
#include "command_line/shell_words.hpp"
#include "command_line/workshop/pdf_printer.hpp"
#include "command_line/workshop/profile_options.hpp"
#include "report/handouts/handouts.hpp"
#include "rules/apply.hpp"
#include "storage/directories.hpp"
#include "storage/replace_file.hpp"
#include "wording/commands/files.hpp"
#include "wording/commands/usage.hpp"
#include "wording/commands/workshop_words.hpp"

#include <limits>
#include <ostream>

namespace parley::command_line {
namespace {

namespace fs = std::filesystem;

struct HandoutsWish {
    report::HandoutsAsked asked;
    fs::path folder;
    std::vector<InstalledPrinter> printers; // none: no PDF is wanted
};

core::Result<report::HandoutsAsked, Complaint> papers_asked(const scenario::Scenario& scenario,
                                                            const GivenOptions& given) {
    report::HandoutsAsked asked;
    const core::Result<report::Paper, Complaint> paper = paper_asked_for(given);
    if (!paper)
        return paper.error();
    asked.paper = *paper;
    asked.every_profile = given.has("all-profiles");
    const bool named = any_profile_given(scenario.open, given);
    if (asked.every_profile + given.has("deal") + named > 1)
        return Complaint{wording::deal_one_way()};
    analysis::Profiles preset = analysis::central_profiles(scenario.open);
    if (const std::optional<std::string> text = given.value("deal")) {
        const auto seed = read_number("deal", *text, 0, std::numeric_limits<std::uint64_t>::max());
        if (!seed)
            return seed.error();
        rules::NoEvents unheard;
        preset = analysis::true_profiles(scenario.open, rules::initial_state(scenario, *seed, unheard));
    }
    const core::Result<analysis::Profiles, Complaint> profiles = profiles_asked_for(scenario.open, given, preset);
    if (!profiles)
        return profiles.error();
    asked.dealt = *profiles;
    return asked;
}

fs::path with_pdf_ending(fs::path file) { return file.replace_extension(".pdf"); }

/// Makes the folder and sees that none of the files is there.
std::optional<ExitCode> make_room(const scenario::Scenario& scenario, const HandoutsWish& wish, Console& console) {
    if (const auto problem = storage::make_directory(wish.folder))
        return complain(console, *problem);
    for (const std::string& name : report::handout_names(scenario, wish.asked))
        for (const fs::path& file : {wish.folder / name, with_pdf_ending(wish.folder / name)})
            if (is_there(file) && (file.extension() == ".html" || !wish.printers.empty()))
                return complain(console, wording::there_already_in_folder(file.string()), ExitCode::files);
    return std::nullopt;
}

ExitCode create(const fs::path& file, const std::string& bytes, Console& console) {
    const std::optional<storage::Problem> problem = storage::create_file(file, bytes);
    if (!problem)
        return ExitCode::ok;
    return storage::is_taken(*problem)
               ? complain(console, wording::there_already_in_folder(file.string()), ExitCode::files)
               : complain(console, *problem);
}

ExitCode print(const std::vector<report::Handout>& papers, const HandoutsWish& wish, Console& console) {
    LongWork work(console);
    const game::Progress progress = work.progress();
    std::uint32_t done = 0;
    for (const report::Handout& paper : papers) {
        progress(done++, static_cast<std::uint32_t>(papers.size()));
        const std::optional<std::string> pdf = printed(wish.printers, paper.html, work.token());
        if (!pdf) {
            progress(done, static_cast<std::uint32_t>(papers.size())); // notes an interrupt meanwhile
            work.finish();
            return work.token().stop_requested()
                       ? complain(console, wording::printing_stopped(), ExitCode::interrupted)
                       : complain(console, wording::cannot_print((wish.folder / paper.name).string()), ExitCode::files);
        }
        if (const ExitCode code = create(with_pdf_ending(wish.folder / paper.name), *pdf, console);
            code != ExitCode::ok) {
            work.finish();
            return code;
        }
    }
    work.finish();
    return ExitCode::ok;
}

} // namespace

ExitCode handouts_command(std::span<const std::string> words, Console& console) {
    if (words.empty() || words.front().starts_with('-'))
        return wrong_usage(console, "handouts", wording::scenario_comes_first(as_typed(console, {"handouts"})));
    const auto scenario = load_scenario(words.front(), console);
    if (!scenario)
        return scenario.error();
    const core::Result<GivenOptions, Complaint> given =
        read_options(with_profiles(handouts_help(), (*scenario)->open), words);
    if (!given)
        return wrong_usage(console, "handouts", given.error().sentence);
    const core::Result<report::HandoutsAsked, Complaint> asked = papers_asked(**scenario, *given);
    if (!asked)
        return wrong_usage(console, "handouts", asked.error().sentence);
    const std::optional<std::string> output = given->value("output");
    if (!output || output->empty() || *output == "-")
        return wrong_usage(console, "handouts", wording::say_which_folder());
    HandoutsWish wish{*asked, *output, {}};
    if (given->has("pdf")) {
        wish.printers = installed_printers();
        if (wish.printers.empty())
            return complain(console, wording::no_printer_installed(), ExitCode::files);
    }
    if (const std::optional<ExitCode> refused = make_room(**scenario, wish, console))
        return *refused;
    const std::vector<report::Handout> papers = report::handouts(**scenario, wish.asked);
    for (const report::Handout& paper : papers)
        if (const ExitCode code = create(wish.folder / paper.name, paper.html, console); code != ExitCode::ok)
            return code;
    if (!wish.printers.empty())
        if (const ExitCode code = print(papers, wish, console); code != ExitCode::ok)
            return code;
    console.out << wording::papers_written(papers.size(), wish.folder.string(), papers.back().name) << '\n';
    return ExitCode::ok;
}

} // namespace parley::command_line
