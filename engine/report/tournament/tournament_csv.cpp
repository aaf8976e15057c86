#include "report/tournament/tournament_report.hpp"
#include "wording/commands/endings.hpp"
#include "wording/formats/machine_formats.hpp"
#include "wording/phrase.hpp"

namespace parley::report {
namespace {

std::string_view ending_of(game::Protocol protocol, const game::GameResult& result) {
    if (protocol == game::Protocol::alternating_offers)
        return result.agreed ? "agreement" : "no-agreement";
    return result.ending < wording::ending_names().size() ? wording::ending_names()[result.ending].word : "";
}

/// Whole arithmetic: 1234 with two decimals is "12.34".
std::string decimal_of(std::int64_t number, std::size_t decimals) {
    const std::int64_t size = number < 0 ? -number : number;
    std::string digits = std::to_string(size);
    if (digits.size() <= decimals)
        digits.insert(0, decimals + 1 - digits.size(), '0');
    digits.insert(digits.size() - decimals, ".");
    return (number < 0 ? "-" : "") + digits;
}

/// In quotation marks where a comma, a quotation mark or a line end would otherwise mean something.
std::string field(const std::string& text) {
    if (text.find_first_of(",\"\n\r") == std::string::npos)
        return text;
    std::string quoted = "\"";
    for (const char c : text)
        quoted += c == '"' ? std::string("\"\"") : std::string(1, c);
    return quoted + '"';
}

} // namespace

std::string tournament_csv(const game::Schedule& schedule, std::span<const game::GameResult> results) {
    const game::TournamentPlan& plan = schedule.plan();
    std::string text = wording::joined(wording::csv_columns(wording::CsvFormat::tournament), ",") + "\n";
    for (const game::GameResult& result : results) {
        const game::Fixture fixture = schedule.at(result.number);
        const game::Venue& venue = plan.venues[fixture.venue];
        const std::string start = std::to_string(result.number) + "," + field(venue.name) + "," +
                                  std::to_string(fixture.repetition) + "," + std::to_string(fixture.seed) + ",";
        const std::string end = "," + decimal_of(result.to_frontier, 2) + "," +
                                (result.to_nash ? decimal_of(*result.to_nash, 2) : "") + "," +
                                decimal_of(result.gain_captured, 6) + "," + std::to_string(result.steps) + "\n";
        for (std::size_t seat = 0; seat < venue.seats.size(); ++seat) {
            const game::SeatResult& one = result.seats[seat];
            text += start + field(venue.seats[seat]) + "," + field(plan.agents[fixture.pairing.agents[seat]]) + "," +
                    (fixture.pairing.counts(seat) ? "1," : "0,") + std::string(ending_of(plan.protocol, result)) +
                    (result.agreed ? ",1," : ",0,") + (result.in_force ? "1," : "0,") + decimal_of(one.utility, 6) +
                    "," + decimal_of(one.uncapped, 6) + "," + decimal_of(one.points, 2) + "," +
                    (plan.protocol == game::Protocol::whole_games ? std::to_string(one.score) : "") + end;
        }
    }
    return text;
}

} // namespace parley::report
