#include "wording/classroom/table_words.hpp"

#include "core/variant_match.hpp"
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
std::string ending_in_short(const rules::Ending& how) {
    return core::match(
        how, [](rules::NoAgreement) { return "no agreement"; }, [](rules::WalkedOut) { return "left the table"; },
        [](rules::TalksCollapsed) { return "broken off"; }, [](rules::NotRatified) { return "stopped at home"; },
        [](rules::AgreementKept) { return "in force"; }, [](rules::AgreementSuspended) { return "partly suspended"; },
        [](rules::AgreementLeft) { return "in force, then left"; });
}
std::string table_thinks() { return "thinking"; }
std::string table_late() { return "late"; }
std::string table_incident() { return "incident"; }
std::string table_initialled() { return "initialled"; }
std::string table_plays() { return "playing"; }
std::string the_computer() { return "the computer"; }
std::string nobody_yet() { return "nobody yet"; }
std::string team_names(const std::vector<std::string>& names) { return listed(names); }

} // namespace parley::wording
