// `measure_play`: the tables of the scripted players and their relatives, measured by play. Built with the tests, run
// by hand.
#include "scenario/read_scenario.hpp"
#include "storage/read_file.hpp"
#include "tests/measure/tables.hpp"

#include <charconv>
#include <cstdio>
#include <cstring>

namespace {

using namespace parley;

constexpr const char* usage =
    "measure_play MODE [--OPTION VALUE]...\n"
    "  players       players against one agent: agreements, payoffs, endings (scripted ones)\n"
    "  trace         one game of the first player, move by move\n"
    "  calibration   what the agent files about the other's profile against what was drawn\n"
    "  band          how often the band of worth to the other holds the truth\n"
    "  pairs         every pair of players: agreements, payoffs, endings\n"
    "  field         one agent against each of the roster in both seats, as a tournament has it\n"
    "  pace          how many articles are agreed by the close of each session, a row a player (the trader)\n"
    "  decisions     how long the agent takes over its decisions\n"
    "options:\n"
    "  --scenario ID     for two parties (geneva-2022)\n"
    "  --against NAME    the agent (tit-for-tat)\n"
    "  --players A,B     scripted players or agents; players: the four scripted ones, or all;\n"
    "                    calibration, band: these and the roster; pairs: the roster\n"
    "  --seat N          which seat the players hold, from 0 (0)\n"
    "  --games N         a row, a pair, or in all (200)\n"
    "  --index N         which game of the series is traced (0)\n"
    "  --series N        the seed (1)\n"
    "  --budget N        nodes a decision\n"
    "  --jobs N          threads, 0 for all (1)\n"
    "  --format F        text or csv, of calibration and band\n"
    "  --svg FILE        calibration: its reliability diagram as well\n";

using Mode = bool (*)(const testing::Request& request);

Mode mode_named(std::string_view name) {
    if (name == "players")
        return testing::print_players;
    if (name == "trace")
        return testing::print_one_game;
    if (name == "calibration")
        return testing::print_calibration;
    if (name == "band")
        return testing::print_band;
    if (name == "pairs")
        return testing::print_pairs;
    if (name == "field")
        return testing::print_field;
    if (name == "pace")
        return testing::print_pace;
    if (name == "decisions")
        return testing::print_decisions;
    return nullptr;
}

struct Options {
    Mode mode{};
    std::string scenario{"geneva-2022"};
    testing::Request request;
};

bool number(const char* text, auto& into) {
    const char* end = text + std::strlen(text);
    const auto result = std::from_chars(text, end, into);
    return result.ec == std::errc{} && result.ptr == end;
}

std::vector<std::string> list(std::string_view text) {
    std::vector<std::string> names;
    while (!text.empty()) {
        const std::size_t comma = std::min(text.find(','), text.size());
        names.emplace_back(text.substr(0, comma));
        text.remove_prefix(std::min(comma + 1, text.size()));
    }
    return names;
}

bool take(Options& options, std::string_view name, const char* value) {
    testing::Request& request = options.request;
    if (name == "--scenario")
        options.scenario = value;
    else if (name == "--against")
        request.against = value;
    else if (name == "--players")
        request.players = list(value);
    else if (name == "--seat")
        return number(value, request.seat) && request.seat < 2;
    else if (name == "--games")
        return number(value, request.games);
    else if (name == "--series")
        return number(value, request.series);
    else if (name == "--svg")
        request.svg = value;
    else if (name == "--budget")
        return number(value, request.node_budget);
    else if (name == "--index")
        return number(value, request.index);
    else if (name == "--format") {
        request.csv = std::string_view(value) == "csv";
        return request.csv || std::string_view(value) == "text";
    } else if (name == "--jobs")
        return number(value, request.jobs);
    else
        return false;
    return true;
}

} // namespace

int main(int argc, char** argv) {
    Options options;
    bool sound = argc >= 2 && argc % 2 == 0;
    if (sound)
        options.mode = mode_named(argv[1]);
    for (int i = 2; sound && i + 1 < argc; i += 2)
        sound = take(options, argv[i], argv[i + 1]);
    if (!sound || options.mode == nullptr) {
        std::fputs(usage, stderr);
        return 2;
    }
    const auto text = storage::read_file(std::string(PARLEY_ROOT) + "/scenarios/" + options.scenario + ".yaml",
                                         scenario::max_file_bytes);
    scenario::Reading reading = text ? scenario::read_scenario(*text) : scenario::Reading{};
    if (!reading.scenario || reading.scenario->open.party_count() != 2) {
        std::fputs("measure_play: no sound scenario of that name for two parties\n", stderr);
        return 1;
    }
    options.request.scenario = std::make_shared<const scenario::Scenario>(*std::move(reading.scenario));
    return options.mode(options.request) ? 0 : 1;
}
