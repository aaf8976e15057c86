#include "wording/listing.hpp"

#include "core/variant_match.hpp"
#include "rules/dated.hpp"
#include "storage/problem.hpp"
#include "wording/figures.hpp"
#include "wording/names.hpp"
#include "wording/pages/told_sources.hpp"
#include "wording/phrase.hpp"
#include "wording/sentences.hpp"

#include <algorithm>
#include <array>

namespace parley::wording {

namespace {

std::string figure_counted(std::size_t count, std::string_view one, std::string_view many) {
    return std::to_string(count) + " " + std::string(count == 1 ? one : many);
}

std::string kind_words(scenario::SourceKind kind, std::size_t count) {
    switch (kind) {
    case scenario::SourceKind::primary:
        return std::to_string(count) + " primary";
    case scenario::SourceKind::leaked:
        return std::to_string(count) + " leaked";
    case scenario::SourceKind::press:
        return std::to_string(count) + " from the press";
    case scenario::SourceKind::scholarship:
        return std::to_string(count) + " scholarly";
    case scenario::SourceKind::invented:
        break;
    }
    return {};
}

bool is_invented(const scenario::PublicScenario& scenario, const std::string& id) {
    const auto found = std::ranges::find(scenario.sources, id, &scenario::Source::id);
    return found != scenario.sources.end() && found->kind == scenario::SourceKind::invented;
}

std::string sources_line(const ToldSources& told) {
    std::vector<std::string> parts = told.titles;
    if (told.invented)
        parts.emplace_back(told.titles.empty() && told.later == 0 ? "invented for the game"
                                                                  : "in part invented for the game");
    if (told.later > 0)
        parts.push_back(later_sources(told.later));
    if (told.titles.empty() && !parts.empty()) // titles begin as they are written
        parts.front() = raised(parts.front());
    return joined(parts, "; ");
}

std::string power_of(const rules::View& view, const scenario::Constituency& constituency) {
    switch (constituency.veto.kind) {
    case scenario::Veto::Kind::never:
        return "Cannot stop a text.";
    case scenario::Veto::Kind::always:
        return "Can stop any text.";
    case scenario::Veto::Kind::from_option:
        return phrase(
            "Can stop a text with at least “{option}” ({provision}).",
            {{"option", option_label(view.scenario(), constituency.veto.provision, constituency.veto.at_least)},
             {"provision", provision_name(view.scenario(), constituency.veto.provision)}});
    }
    return {};
}

} // namespace

std::string extent(const scenario::PublicScenario& scenario) {
    return joined({figure_counted(scenario.party_count(), "delegation", "delegations"),
                   figure_counted(scenario.text.articles.size(), "article", "articles"),
                   figure_counted(scenario.text.provisions.size(), "provision", "provisions"),
                   figure_counted(scenario.sessions.size(), "session", "sessions")},
                  ", ");
}

std::string grounds(const scenario::PublicScenario& scenario) {
    std::vector<std::string> parts;
    for (const auto kind : {scenario::SourceKind::primary, scenario::SourceKind::leaked, scenario::SourceKind::press,
                            scenario::SourceKind::scholarship}) {
        const auto count = std::ranges::count(scenario.sources, kind, &scenario::Source::kind);
        if (count > 0)
            parts.push_back(kind_words(kind, static_cast<std::size_t>(count)));
    }
    std::size_t options = 0;
    std::size_t invented = 0;
    for (const treaty::Provision& provision : scenario.text.provisions)
        for (std::size_t i = 1; i < provision.options.size(); ++i) {
            ++options;
            const std::vector<std::string>& sources = provision.options[i].sources;
            if (std::ranges::any_of(sources, [&](const auto& id) { return is_invented(scenario, id); }))
                ++invented;
        }
    const std::string sources =
        parts.empty() ? "No source is named." : phrase("Sources: {parts}.", {{"parts", joined(parts, ", ")}});
    const std::string inventions =
        invented == 0 ? "Every option has a source."
                      : phrase("Of {options} options, {invented} are partly or wholly invented for the game.",
                               {{"options", std::to_string(options)}, {"invented", std::to_string(invented)}});
    return sources + " " + inventions;
}

std::string delegations(const scenario::PublicScenario& scenario) {
    return ended(raised(party_names(scenario, scenario.everyone())));
}

std::string standing(const game::SavedGame& save) {
    return phrase("Session {number}, {title}, {day}", {{"number", std::to_string(save.session)},
                                                       {"title", save.session_title},
                                                       {"day", day_in_words(save.session_date)}});
}

std::string peculiarity(const game::SavedGame& save) {
    if (save.problem)
        return sentence(save.path, *save.problem);
    std::vector<std::string> parts;
    if (save.ended)
        parts.emplace_back("ended");
    if (save.rehearsal)
        parts.emplace_back("a rehearsal");
    if (save.changed_hands)
        parts.emplace_back("seats have changed hands");
    if (save.torn)
        parts.emplace_back("the last step was cut short and is left out");
    return raised(joined(parts, "; "));
}

std::string seated(const game::SavedGame& save) {
    std::vector<std::string> parts;
    for (const game::Seat& seat : save.seats)
        parts.push_back(seat.is_person() ? "a person" : seat.agent);
    return raised(joined(parts, ", "));
}

std::string sentence(const std::filesystem::path& path, const game::LoadProblem& problem) {
    return core::match(
        problem, [](const storage::Problem& disk) { return storage::sentence(disk) + "."; },
        [&](const game::JournalProblem& journal) { return told_plainly(path.filename().string(), journal); });
}

std::vector<RecordLine> record(const scenario::PublicScenario& scenario, const rules::Public& open) {
    std::vector<RecordLine> lines;
    for (const scenario::Fact& fact : scenario.facts)
        if (rules::may_be_told(scenario, open, fact.date))
            lines.push_back({ended(fact.text), sources_line(told_sources(scenario, open, fact.sources))});
    for (const scenario::ExcludedTopic& topic : scenario.excluded)
        lines.push_back(
            {phrase("Not on the table: {topic}. {reason}", {{"topic", topic.topic}, {"reason", ended(topic.reason)}}),
             ""});
    return lines;
}

std::vector<RecordLine> later_record(const scenario::PublicScenario& scenario, const rules::Public& open) {
    std::vector<RecordLine> lines;
    for (const scenario::Fact& fact : scenario.facts)
        if (rules::is_later(scenario, open, fact.date))
            lines.push_back({ended(fact.text), sources_line(told_sources(scenario, open, fact.sources))});
    return lines;
}

std::string_view no_record() { return "The scenario's file gives no record."; }

std::vector<HomeLine> home(const rules::View& view) {
    std::vector<HomeLine> lines;
    for (std::size_t i = 0; i < view.constituency_count(); ++i) {
        const rules::ConstituencyId id(i);
        const scenario::Constituency& constituency = view.constituency(id);
        HomeLine line{id, raised(constituency.name), power_of(view, constituency), {ended(constituency.interest)}};
        if (const std::vector<scenario::Concern>* concerns = view.concerns(id)) {
            for (const scenario::Concern& concern : *concerns)
                if (!concern.reason.empty())
                    line.says.push_back(phrase("On {provision}: {reason}",
                                               {{"provision", provision_name(view.scenario(), concern.provision)},
                                                {"reason", ended(concern.reason)}}));
        } else {
            line.says.emplace_back(constituency.unconsulted_cost > 0
                                       ? "Not asked yet: what it minds is not known. Touching it unasked costs support."
                                       : "Not asked yet: what it minds is not known. It does not expect to be asked.");
        }
        lines.push_back(std::move(line));
    }
    return lines;
}

} // namespace parley::wording
