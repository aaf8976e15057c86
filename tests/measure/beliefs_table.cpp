#include "tests/measure/tables.hpp"
#include "tests/play/belief_band.hpp"
#include "tests/play/calibration.hpp"

#include <algorithm>
#include <cstdio>

namespace parley::testing {

namespace {

/// The scripted players of rules/BALANCE.md and all of the roster.
std::vector<std::string> mixed_opponents(const Request& request) {
    if (!request.players.empty())
        return request.players;
    std::vector<std::string> names{"trader", "extreme-opener", "staller", "haggler"};
    for (const agents::AgentKind& kind : agents::roster())
        names.emplace_back(kind.name);
    return names;
}

/// `take` of every game of the agent against every opponent, in either seat; the games are shared out evenly.
template <class Take>
std::uint32_t play_mixed(const Request& request, const Take& take) {
    const std::vector<std::string> names = mixed_opponents(request);
    const auto pairings = static_cast<std::uint32_t>(2 * names.size());
    const std::uint32_t each = std::max(1U, (request.games + pairings - 1) / pairings);
    std::uint32_t played = 0;
    for (const std::string& name : names)
        for (const std::size_t seat : {std::size_t{0}, std::size_t{1}}) {
            Match match{request.scenario, {name, name}, request.series + played, each, request.node_budget};
            match.names[seat] = request.against;
            play_match(match, request.jobs, [&](std::uint32_t, const game::Game& game) {
                take(game, rules::PartyId(seat), rules::PartyId(1 - seat));
                ++played;
            });
        }
    return played;
}

std::string session_name(std::size_t session, std::size_t sessions) {
    return session == sessions ? "extra" : std::to_string(session + 1);
}

void print_skill(const char* format, const std::string& name, const Skill& skill) {
    if (skill.count() > 0)
        std::printf(format, name.c_str(), skill.count(), skill.brier(), skill.prior_brier(), skill.skill(),
                    skill.standard_error());
}

void print_bins(const char* format, const char* which, const std::array<ReliabilityBin, 10>& bins) {
    for (std::size_t k = 0; k < bins.size(); ++k)
        std::printf(format, which, k * 10, (k + 1) * 10, bins[k].mean_forecast(), bins[k].observed_rate(),
                    bins[k].count);
}

bool known(const Request& request) {
    const auto nobody = std::make_shared<const Hearsay>();
    std::vector<std::string> names = mixed_opponents(request);
    names.push_back(request.against);
    for (const std::string& name : names)
        if (make_player(name, nobody) == nullptr) {
            std::fprintf(stderr, "measure_play: nobody is called %s\n", name.c_str());
            return false;
        }
    return true;
}

} // namespace

bool print_calibration(const Request& request) {
    if (!known(request))
        return false;
    Calibration calibration;
    const std::uint32_t games = play_mixed(request, [&](const game::Game& game, rules::PartyId by,
                                                        rules::PartyId other) { calibration.add(game, by, other); });
    const std::size_t sessions = request.scenario->open.sessions.size();
    const char* row = "%-7s %6u   %.3f   %.3f   %6.3f ± %.3f\n";
    const char* bin = "%-5s %3zu-%3zu %%   %.3f   %.3f   %6u\n";
    if (request.csv) {
        row = "%s,%u,%.4f,%.4f,%.4f,%.4f\n";
        bin = "%s,%zu,%zu,%.4f,%.4f,%u\n";
        std::printf("session,count,brier,prior_brier,skill,standard_error\n");
    } else {
        std::printf(
            "%s, series %llu: what %s files about the other's profile, %u games against all others, both seats\n"
            "session  count   Brier   prior    skill (1 - Brier/Brier of the prior)\n",
            request.scenario->open.id.c_str(), static_cast<unsigned long long>(request.series), request.against.c_str(),
            games);
    }
    for (std::size_t session = 0; session < calibration.by_session.size(); ++session)
        print_skill(row, session_name(session, sessions), calibration.by_session[session]);
    print_skill(row, "last", calibration.last);
    std::printf(request.csv ? "which,from_percent,to_percent,mean_forecast,observed_rate,count\n"
                            : "which forecast     mean    came true  count\n");
    print_bins(bin, "all", calibration.bins);
    print_bins(bin, "last", calibration.last_bins);
    return request.svg.empty() || write_reliability(request, calibration, games);
}

namespace {

void print_coverage(const char* format, const std::string& name, const Coverage& coverage) {
    if (coverage.count > 0)
        std::printf(format, name.c_str(), coverage.count, 100 * coverage.inside(),
                    100.0 * coverage.below / coverage.count, 100.0 * coverage.above / coverage.count,
                    static_cast<double>(coverage.width) / 100 / coverage.count,
                    static_cast<double>(coverage.off_middle) / 100 / coverage.count);
}

} // namespace

bool print_band(const Request& request) {
    if (!known(request))
        return false;
    BeliefBand band;
    const std::uint32_t games =
        play_mixed(request, [&](const game::Game& game, rules::PartyId by, rules::PartyId other) {
            band.add(game, by, other);
            band.add(game, other, by);
        });
    const std::size_t sessions = request.scenario->open.sessions.size();
    const char* row = "%-8s %7u   %5.1f %%   %5.1f %%   %5.1f %%   %6.1f   %+6.1f\n";
    if (request.csv) {
        row = "%s,%u,%.2f,%.2f,%.2f,%.2f,%.2f\n";
        std::printf(
            "session,texts,inside_percent,truth_below_percent,truth_above_percent,mean_width,truth_less_middle\n");
    } else {
        std::printf(
            "%s, series %llu: the band of worth to the other on every package tabled, %u games of %s against all "
            "others, seen from both seats\n"
            "session    texts    inside     below     above    width   truth less middle\n",
            request.scenario->open.id.c_str(), static_cast<unsigned long long>(request.series), games,
            request.against.c_str());
    }
    for (std::size_t session = 0; session < band.by_session.size(); ++session)
        print_coverage(row, session_name(session, sessions), band.by_session[session]);
    print_coverage(row, "all", band.all);
    for (std::size_t shown = 0; shown < band.by_shown.size(); ++shown)
        print_coverage(row, "shown " + std::to_string(shown), band.by_shown[shown]);
    return true;
}

} // namespace parley::testing
