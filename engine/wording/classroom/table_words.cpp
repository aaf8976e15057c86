#include "wording/classroom/table_words.hpp"

#include "core/variant_match.hpp"
#include "wording/figures.hpp"
#include "wording/phrase.hpp"

namespace parley::wording {

std::string table_name(std::uint32_t table) { return phrase("Table {table}", {{"table", std::to_string(table)}}); }
std::string table_and_side(std::uint32_t table, std::string_view side) {
    return phrase("Table {table} · {side}", {{"table", std::to_string(table)}, {"side", std::string(side)}});
}
std::string session_of(std::size_t session, std::size_t sessions) {
    return phrase("Session {session} of {sessions}",
                  {{"session", std::to_string(session)}, {"sessions", std::to_string(sessions)}});
}
std::string session_done() { return "done"; }
std::string session_at_hand() { return "at hand"; }
std::string session_to_come() { return "to come"; }
std::string ended_here() { return "ended here"; }
std::string session_and_day(const scenario::PublicScenario& scenario, std::size_t session) {
    return session_of(session + 1, scenario.sessions.size()) + " · " + day_in_words(scenario.sessions[session].date);
}
std::string what_follows_time() { return "then the plainest move is made"; }
std::string tables_open_soon() { return "The tables open soon"; }
std::string all_tables_over() { return "All tables have ended"; }
std::string ending_in_short(const rules::Ending& how) {
    return core::match(
        how, [](rules::NoAgreement) { return "no agreement"; }, [](rules::WalkedOut) { return "left the table"; },
        [](rules::TalksCollapsed) { return "broken off"; }, [](rules::NotRatified) { return "stopped at home"; },
        [](rules::AgreementKept) { return "in force"; }, [](rules::AgreementSuspended) { return "partly suspended"; },
        [](rules::AgreementLeft) { return "in force, then left"; });
}
std::string doing_words(Doing doing, bool drafting) {
    const std::string draft = drafting ? ", draft kept" : "";
    switch (doing) {
    case Doing::reading_papers:
        return "reading the papers" + draft;
    case Doing::looking:
        return "reading the text" + draft;
    case Doing::composing:
        return "composing" + draft;
    case Doing::answering:
        return "reading their proposal" + draft;
    case Doing::speaking:
        return "choosing words" + draft;
    case Doing::at_the_capital:
        return "at the capital";
    case Doing::at_the_incident:
        return "at the incident";
    case Doing::assessing:
        return "filing an assessment";
    case Doing::ratifying:
        return "at the ratification";
    case Doing::keeping_word:
        return "in the seasons";
    case Doing::deciding:
        return "asked whether it is sure" + draft;
    }
    return {};
}
std::string table_thinks() { return "thinking"; }
std::string table_stopped() { return "stopped"; }
std::string table_late() { return "late"; }
std::string table_incident() { return "incident"; }
std::string table_initialled() { return "initialled"; }
std::string table_plays() { return "playing"; }
std::string the_computer() { return "the computer"; }
std::string nobody_yet() { return "nobody yet"; }
std::string team_names(const std::vector<std::string>& names) { return listed(names); }

std::string table_not_playable() { return "cannot be played"; }
std::string not_the_tables_game(const std::string& file) {
    return phrase("{file} is a saved game of another class", {{"file", file}});
}

} // namespace parley::wording
