#include "command_line/commands.hpp"
#include "command_line/commands/analysis_report.hpp"
#include "command_line/help/help_texts.hpp"
#include "command_line/output_file.hpp"
#include "command_line/scenario_source.hpp"
#include "command_line/shell_words.hpp"
#include "command_line/workshop/profile_options.hpp"
#include "wording/commands/analysis_options.hpp"
#include "wording/commands/files.hpp"
#include "wording/commands/names_wanted.hpp"
#include "wording/commands/usage.hpp"

#include <algorithm>

namespace parley::command_line {
namespace {

std::optional<std::size_t> party_with_id(const scenario::PublicScenario& scenario, std::string_view id) {
    for (std::size_t p = 0; p < scenario.party_count(); ++p)
        if (scenario.parties[p].id == id)
            return p;
    return std::nullopt;
}

/// "40" for everybody, "us:russia=40" for what the one credits the other; later ones go over earlier ones.
core::Result<analysis::TrustRows, Complaint> trust_asked_for(const scenario::PublicScenario& scenario,
                                                             const GivenOptions& given) {
    analysis::TrustRows trust = analysis::trust_at_start(scenario);
    const auto values = given.values.find("trust");
    if (values == given.values.end())
        return trust;
    for (const std::string& text : values->second) {
        const std::size_t equals = text.find('=');
        const auto percent = read_number("trust", equals == text.npos ? text : text.substr(equals + 1), 0, 100);
        if (!percent)
            return percent.error();
        if (equals == text.npos) {
            trust = analysis::even_trust(static_cast<int>(*percent));
            continue;
        }
        const std::size_t colon = std::min(text.find(':'), equals);
        const auto one = party_with_id(scenario, text.substr(0, colon));
        const auto other =
            party_with_id(scenario, text.substr(std::min(colon + 1, equals), equals - std::min(colon + 1, equals)));
        if (!one || !other || *one == *other)
            return Complaint{wording::trust_for_parties_wanted(text)};
        trust[*one].now[*other] = static_cast<std::int16_t>(*percent);
        trust[*one].after[*other] = trust[*one].now[*other];
    }
    return trust;
}

struct Wish {
    AnalysisFormat format{AnalysisFormat::table};
    bool all_profiles{};
    bool keeping{};
    analysis::Profiles profiles{};
    analysis::TrustRows trust{};
};

core::Result<Wish, Complaint> wished(const scenario::PublicScenario& scenario, const GivenOptions& given) {
    Wish wish;
    wish.all_profiles = given.has("all-profiles");
    wish.keeping = given.has("keeping");
    const std::string word = given.value("format").value_or("table");
    const std::optional<AnalysisFormat> format = analysis_format(word);
    if (!format)
        return Complaint{wording::word_wanted("format", word, {"table", "json", "svg"})};
    wish.format = *format;
    const bool of_parties = any_profile_given(scenario, given);
    if (wish.keeping && (wish.format == AnalysisFormat::svg || wish.all_profiles || given.has("trust") || of_parties))
        return Complaint{wording::keeping_stands_alone()};
    if (wish.all_profiles && wish.format == AnalysisFormat::svg)
        return Complaint{wording::picture_of_one_combination()};
    const core::Result<analysis::Profiles, Complaint> profiles =
        profiles_asked_for(scenario, given, analysis::central_profiles(scenario));
    if (!profiles)
        return profiles.error();
    wish.profiles = *profiles;
    for (const scenario::Party& party : scenario.parties)
        if (wish.all_profiles && given.has(party.id))
            return Complaint{wording::all_profiles_leave_none(party.id)};
    const core::Result<analysis::TrustRows, Complaint> trust = trust_asked_for(scenario, given);
    if (!trust)
        return trust.error();
    wish.trust = *trust;
    return wish;
}

std::string result_of(const scenario::Scenario& scenario, const Wish& wish) {
    if (wish.keeping)
        return wish.format == AnalysisFormat::json ? keeping_json(scenario) : keeping_page(scenario);
    switch (wish.format) {
    case AnalysisFormat::table:
        return wish.all_profiles ? profiles_table(scenario, wish.trust)
                                 : analysis_table(scenario, analysis::analyse(scenario, wish.profiles, wish.trust));
    case AnalysisFormat::json:
        return wish.all_profiles ? profiles_json(scenario, wish.trust)
                                 : analysis_json(scenario, analysis::analyse(scenario, wish.profiles, wish.trust));
    case AnalysisFormat::svg:
        return analysis_svg(scenario, wish.profiles, wish.trust);
    }
    return "";
}

} // namespace

ExitCode analyse_command(std::span<const std::string> words, Console& console) {
    if (words.empty() || words.front().starts_with('-'))
        return wrong_usage(console, "analyse", wording::scenario_comes_first(as_typed(console, {"analyse"})));
    const auto scenario = load_scenario(words.front(), console);
    if (!scenario)
        return scenario.error();
    const core::Result<GivenOptions, Complaint> given =
        read_options(with_profiles(analyse_help(), (*scenario)->open), words);
    if (!given)
        return wrong_usage(console, "analyse", given.error().sentence);
    const core::Result<Wish, Complaint> wish = wished((*scenario)->open, *given);
    if (!wish)
        return wrong_usage(console, "analyse", wish.error().sentence);
    const std::string output = given->value("output").value_or("-");
    if (const auto source = game::find_scenario(words.front()); source && is_same_file(output, *source))
        return wrong_usage(console, "analyse", wording::result_in_place_of_scenario());
    if (const std::optional<ExitCode> refused = refuse_if_there(output, console))
        return *refused;
    return write_output(output, result_of(**scenario, *wish), console);
}

} // namespace parley::command_line
