#include "wording/classes/class_titles.hpp"

#include "core/variant_match.hpp"
#include "wording/commands/endings.hpp"
#include "wording/figures.hpp"
#include "wording/names.hpp"
#include "wording/phrase.hpp"

namespace parley::wording {

std::string class_report_kind() { return "Class report"; }

std::string class_report_title(const scenario::PublicScenario& scenario) {
    return phrase("Class report: {title}", {{"title", scenario.title}});
}

std::string heading_of(ClassSection section) {
    switch (section) {
    case ClassSection::outcomes:
        return "Every table’s text";
    case ClassSection::agreed:
        return "What was agreed where";
    case ClassSection::readings:
        return "Readings against the truth";
    case ClassSection::tables:
        return "Table by table";
    case ClassSection::kept_and_broken:
        return "What was kept and broken";
    case ClassSection::moments:
        return "Worth telling";
    case ClassSection::scores:
        return "Scores, seat by seat";
    case ClassSection::questions:
        return "For discussion";
    case ClassSection::who_is_who:
        return "Who is who";
    case ClassSection::method:
        return "How to read this";
    }
    return {};
}

std::string outcomes_of_set(std::size_t set, const std::string& profiles) {
    return phrase("Instructions {set}: {profiles}", {{"set", std::to_string(set)}, {"profiles", profiles}});
}

std::string profiles_named(const scenario::PublicScenario& scenario, const std::vector<rules::ProfileId>& profiles) {
    std::vector<std::string> parts;
    for (std::size_t p = 0; p < profiles.size(); ++p)
        if (scenario.parties[p].profiles.size() > 1)
            parts.push_back(
                phrase("{party} was {profile}", {{"party", short_name_in_text(scenario, rules::PartyId(p))},
                                                 {"profile", profile_name(scenario, rules::PartyId(p), profiles[p])}}));
    return joined(parts, ", ");
}

std::string scores_of_seat(const scenario::PublicScenario& scenario, rules::PartyId party) {
    return raised(short_name_in_text(scenario, party));
}

std::string table_named(std::uint32_t number) { return phrase("Table {number}", {{"number", std::to_string(number)}}); }

std::string part_of_parts(std::size_t part, std::size_t parts) {
    return phrase("{part} of {parts}", {{"part", std::to_string(part)}, {"parts", std::to_string(parts)}});
}

std::string tables_named(const std::vector<std::uint32_t>& numbers) {
    if (numbers.size() == 1)
        return table_named(numbers.front());
    std::vector<std::string> words;
    for (const std::uint32_t number : numbers)
        words.push_back(std::to_string(number));
    return phrase("Tables {numbers}", {{"numbers", listed(words)}});
}

std::string ended_label(const std::optional<rules::Ending>& how) {
    if (!how)
        return "unfinished";
    return core::match(
        *how, [](const rules::NoAgreement&) { return std::string("no text"); },
        [](const rules::WalkedOut&) { return std::string("walked out"); },
        [](const rules::TalksCollapsed&) { return std::string("collapsed"); },
        [](const rules::NotRatified&) { return std::string("stopped at home"); },
        [](const rules::AgreementKept&) { return std::string("signed and kept"); },
        [](const rules::AgreementSuspended&) { return std::string("partly suspended"); },
        [](const rules::AgreementLeft&) { return std::string("signed, then left"); });
}

std::string_view ended_word(const std::optional<rules::Ending>& how) {
    return how ? ending_name(*how).word : std::string_view("unfinished");
}

std::string person_holder() { return "a person"; }

std::string computer_holder(const std::string& agent) {
    return agent.empty() ? std::string("the computer") : phrase("the computer ({agent})", {{"agent", agent}});
}

std::string holders_in_turn(const std::vector<std::string>& labels, const std::vector<std::size_t>& from_sessions) {
    std::vector<std::string> parts;
    for (std::size_t i = 0; i < labels.size(); ++i)
        parts.push_back(i == 0 ? labels[i]
                               : phrase("from session {session} {label}",
                                        {{"session", std::to_string(from_sessions[i])}, {"label", labels[i]}}));
    return joined(parts, ", ");
}

std::vector<std::string> who_is_who_titles() { return {"called", "name", "table", "seat"}; }
std::string who_is_who_note() {
    return "Personal data, written because it was asked for by name: not for the wall, and not to be handed on. "
           "Everything else in this report is by pseudonym.";
}
std::string observer_of_table() { return "an observer"; }

ClassTitles class_titles() {
    ClassTitles titles;
    titles.table = "table";
    titles.ended = "how it ended";
    titles.gain = "joint gain";
    titles.sessions = "sessions";
    titles.steps = "steps";
    titles.minutes = "minutes";
    titles.holder = "held by";
    titles.score = "score";
    titles.national = "interest";
    titles.support = "support";
    titles.assessment = "reading";
    titles.best = "best";
    titles.undertakings = "undertakings";
    titles.broken = "broken";
    titles.came_out = "came out";
    titles.suspended = "suspended";
    titles.provision = "provision";
    return titles;
}

std::string worth_beside_no_deal_title(const scenario::PublicScenario& scenario, rules::PartyId party) {
    return short_name(scenario, party);
}

std::string worth_beside_no_deal_note() {
    return "What it came to for each side in the end, with what no deal was worth to it at the start in brackets.";
}

std::string worth_beside_no_deal(core::Points worth, core::Points no_deal) {
    return phrase("{worth} ({no_deal})", {{"worth", points(worth)}, {"no_deal", points(no_deal)}});
}

} // namespace parley::wording
