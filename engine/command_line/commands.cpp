#include "command_line/commands.hpp"

#include "wording/line_fill.hpp"

#include <algorithm>
#include <ostream>

namespace parley::command_line {
namespace {

const std::string exit_codes =
    "Exit codes: 0 done; 1 the thing checked is faulty, or a saved game is refused; 2 wrong usage; "
    "3 a file cannot be found, read or written; 130 interrupted.";

CommandSpec play_spec() {
    return {
        "play",
        "[SCENARIO]",
        "Play a game as text, at the keyboard or from a pipe.",
        0,
        1,
        {{"seat", "PARTY", "the delegation you lead, by its id; asked for when left out"},
         {"opponent", "NAME", "who leads the others: an agent, or PARTY=AGENT; may be given several times"},
         {"seed", "N", "the game's chance; the same seed and choices give the same game"},
         {"strength", "NAME",
          "how hard the others think: quick, standard or full; standard, or as saved, when left out"},
         {"hot-seat", "", "people lead every delegation, at one keyboard"},
         {"save", "FILE", "keep the saved game in FILE instead of the saves folder"},
         {"transcript", "FILE", "write what you were told to FILE when play stops"},
         {"load", "FILE", "go on with a saved game"},
         {"rehearse", "FILE", "try again from within a saved game; not scored"},
         {"at", "STEP", "the step to rehearse from; 0 is the beginning"},
         {"no-hints", "", "no hint lines for a first game"},
         {"no-warnings", "", "no question before a step that is likely a mistake and cannot be undone"},
         {"width", "N", "columns, 40 to 200"}},
        {"parley play first-table", "parley play geneva-2022 --seat us --seed 7", "parley play geneva-2022 --hot-seat",
         "parley play geneva-2022 --seat us --seed 7 < choices.txt", "parley play --load my-game.parley",
         "parley play --rehearse my-game.parley --at 12"},
        {"Choices are read a line at a time: a number or a word of the menu, ? for help. In a pipe every line read is "
         "echoed. Each step is saved as it is made. When the input ends, the program says where the game is kept and "
         "exits 0.",
         "Colour is used only on a terminal, never needed, and switched off by NO_COLOR."}};
}

CommandSpec check_spec() {
    return {"check",
            "FILE…",
            "Check scenario files and the folders of plain domains; silent when they are sound.",
            1,
            1000,
            {{"strict", "", "warnings fail too"}},
            {"parley check scenarios/geneva-2022.yaml", "parley check --strict scenarios", "parley check geneva-2022",
             "parley check river-water", "parley check scenarios/domains"},
            {"A folder stands for every scenario file in it; without any, for the plain domain whose .xml or .json "
             "files it "
             "holds, or for the domains in its folders. Each fault is one line: file:line:column, a stable code, a "
             "sentence."}};
}

CommandSpec simulate_spec() {
    return {"simulate",
            "SCENARIO",
            "Let computer delegations play many games and count how they end.",
            1,
            1,
            {{"games", "N", "how many, 1 to 1000000; 100 when left out"},
             {"seed", "N", "the first game's seed; the next game has the next one; 1 when left out"},
             {"strength", "NAME", "how hard agents think: quick, standard or full; standard when left out"},
             {"format", "FORMAT", "table, json or csv; table when left out"},
             {"save", "FOLDER", "save every game there, to be replayed, explained or played on from"},
             {"jobs", "N", "games at a time; as many as there are cores when left out. Never changes the result"}},
            {"parley simulate first-table --games 200",
             "parley simulate geneva-2022 --us conceder --games 500 --format csv",
             "parley simulate first-table --games 5 --save games"},
            {"The scenario comes first. Each of its parties is an option of its own that names an agent, such as --us "
             "conceder; “parley agents” lists them."}};
}

CommandSpec tournament_spec() {
    return {"tournament",
            "SCENARIO…",
            "Let computer delegations (or with saop, plain negotiators over domains) meet each other in every seat and "
            "rank them.",
            1,
            1000,
            {{"protocol", "WORD", "game, or saop: plain alternating offers over DOMAIN…; game when left out"},
             {"agents", "LIST", "a,b,c, or all, which it is when left out"},
             {"games", "N", "for every venue and pairing, 1 to 10000; 20 when left out, with saop 1"},
             {"rounds", "N", "with saop: how often each may speak; 100 when left out"},
             {"seed", "N", "of the series; every pairing plays the same seeds; 1 when left out"},
             {"seating", "WORD",
              "for three seats and more: every (assignment of agents to seats), or focal (each in each seat against a "
              "field of each other); every up to 256 assignments when left out"},
             {"nodes", "N", "what an agent may look at in one decision; 20000 when left out"},
             {"format", "FORMAT", "table, json, csv (a row a game and seat) or html; table when left out"},
             {"output", "FILE", "where the report goes; the output when left out", "o"},
             {"keep", "FILE", "keep results as they come; the same command goes on where a killed one stopped"},
             {"shard", "I/N", "play part I of N and keep it in FILE.part-I-of-N; auto asks Open MPI, PMI or Slurm"},
             {"shards", "N", "with --shard auto under GNU parallel: how many jobs there are"},
             {"jobs", "N", "games at a time; as many as there are cores when left out. Never changes the result"}},
            {"parley tournament first-table --games 50",
             "parley tournament geneva-2022 --agents boulware,tit-for-tat,micro",
             "parley tournament --protocol saop river-water joint-venture --agents boulware,micro,agent-k",
             "parley tournament first-table geneva-2022 --keep all.results --format html -o all.html",
             "mpirun -n 4 parley tournament geneva-2022 --shard auto -o all",
             "parley merge all.part-* --format csv -o all.csv"},
            {"The same plan gives the same bytes, whatever the number of jobs or parts; “parley merge” joins parts, "
             "and tells "
             "a file of --keep again in another format. An interrupt (Ctrl-C) leaves the kept results in order."}};
}

CommandSpec merge_spec() {
    return {"merge",
            "PART…",
            "Join the parts of a tournament to the report of the whole.",
            1,
            100000,
            {{"format", "FORMAT", "table, json, csv or html; table when left out"},
             {"output", "FILE", "where the report goes; the output when left out", "o"}},
            {"parley merge all.part-* --format html -o all.html", "parley merge all.results --format json"},
            {"A part that is missing, given twice, unfinished, damaged or of another tournament is named with a stable "
             "code, and nothing is written."}};
}

CommandSpec analyse_spec() {
    return {"analyse",
            "SCENARIO",
            "Say what can be agreed in a scenario: the zone, the frontier, the agreements of theory, and what trading, "
            "verification and trust are worth.",
            1,
            1,
            {{"format", "FORMAT", "table, json or svg; table when left out"},
             {"trust", "PERCENT",
              "how far everybody credits everybody, or PARTY:PARTY=PERCENT; may be given several times"},
             {"all-profiles", "", "a row for every combination of hidden profiles"},
             {"output", "FILE", "where it goes; - for the output", "o"}},
            {"parley analyse geneva-2022", "parley analyse geneva-2022 --russia pretender --trust 40",
             "parley analyse geneva-2022 --all-profiles", "parley analyse geneva-2022 --format svg -o zone.svg"},
            {"The scenario comes first. Each of its parties is an option of its own that names a profile, such as "
             "--russia prober; the most probable one when left out. This opens every side's papers.",
             "JSON gives hundredths of a point."}};
}

CommandSpec replay_spec() {
    return {"replay",
            "FILE",
            "Tell a saved game again, as one seat was told it.",
            1,
            1,
            {{"seat", "PARTY", "whose account; the first person's seat when left out"},
             {"explain", "", "after each decision of a computer delegation, why: what it believed, wanted and weighed"},
             {"format", "FORMAT", "text or json; text when left out"}},
            {"parley replay my-game.parley", "parley replay my-game.parley --explain",
             "parley replay my-game.parley --seat russia --format json"},
            {"The text is the very transcript that “play --transcript” writes.",
             "An explanation opens the papers of the other side, so --explain is refused for a game that goes on."}};
}

CommandSpec what_if_spec() {
    return {"what-if",
            "GAME",
            "Play a saved game on from one of its steps, many times; or find the moments that mattered most.",
            1,
            1,
            {{"at", "STEP", "the step to play on from; 0 is the beginning"},
             {"moments", "", "the three decisions of a finished game after which most had changed"},
             {"agent", "NAME", "who plays on in your seat; the other side's kind when left out"},
             {"games", "N", "continuations; 100 when left out, 48 from each side of a tested decision with --moments"},
             {"seat", "PARTY", "whose decisions and result; the first person's seat when left out"},
             {"seed", "N", "the continuations' chance; 1 when left out"},
             {"jobs", "N", "games at a time; as many as there are cores when left out. Never changes the result"},
             {"format", "FORMAT", "table or json; table when left out"}},
            {"parley what-if my-game.parley --at 12", "parley what-if my-game.parley --at 12 --agent boulware",
             "parley what-if my-game.parley --moments"},
            {"The past and every side's intentions stay as they were; what chance brings after the step is drawn anew. "
             "Intervals hold the true mean with 95 %. An interrupt stops the work and tells nothing of a part."}};
}

CommandSpec report_spec() {
    return {"report",
            "GAME",
            "Write the debrief of a finished game as a page of HTML with pictures, to read, print or hand out.",
            1,
            1,
            {{"output", "FILE", "where it goes; - for the output", "o"},
             {"seat", "PARTY", "whose debrief; the first person's seat when left out"},
             {"no-moments", "", "do not look for the moments that mattered, which takes a while"}},
            {"parley report my-game.parley -o debrief.html", "parley report my-game.parley --seat russia -o -"},
            {"The page stands by itself: no scripts, nothing fetched. It opens every side's papers, so an unfinished "
             "game is refused."}};
}

CommandSpec agents_spec() { return {"agents", "", "List the computer delegations.", 0, 0, {}, {"parley agents"}, {}}; }

void append(std::string& text, const std::vector<std::string>& lines) {
    for (const std::string& line : lines)
        text += line + '\n';
}

void append_row(std::string& text, const std::string& term, const std::string& meaning, std::size_t column) {
    std::string first = "  " + term;
    if (wording::characters(first) + 2 > column) {
        text += first + '\n';
        first.clear();
    }
    first.append(column - wording::characters(first), ' ');
    for (const std::string& line : wording::fill(meaning, 78 - column)) {
        text += first + line + '\n';
        first.assign(column, ' ');
    }
}

} // namespace

std::span<const CommandSpec> commands() {
    static const std::vector<CommandSpec> all{play_spec(),       check_spec(), analyse_spec(), simulate_spec(),
                                              tournament_spec(), merge_spec(), replay_spec(),  what_if_spec(),
                                              report_spec(),     agents_spec()};
    return all;
}

const CommandSpec& command(std::string_view name) { return *std::ranges::find(commands(), name, &CommandSpec::name); }

std::string help_of(const CommandSpec& spec) {
    std::string text = "parley " + spec.name + (spec.arguments.empty() ? "" : " " + spec.arguments) + " [OPTION…]\n";
    append(text, wording::fill(spec.summary, 78));
    text += "\nOptions\n";
    for (const OptionSpec& option : spec.options)
        append_row(text,
                   (option.letter.empty() ? "" : "-" + option.letter + ", ") + "--" + option.name +
                       (option.value.empty() ? "" : " " + option.value),
                   option.help, 24);
    append_row(text, "--help", "this page", 24);
    if (!spec.notes.empty())
        text += '\n';
    for (const std::string& note : spec.notes)
        append(text, wording::fill(note, 78));
    text += "\nExamples\n";
    for (const std::string& example : spec.examples)
        text += "  " + example + '\n';
    text += '\n';
    append(text, wording::fill(exit_codes, 78));
    return text;
}

std::string help_of_program() {
    std::string text = "parley [--help] [--version] [COMMAND …]\n";
    append(text,
           wording::fill("Parley: negotiate reciprocal limits on military exercises and missile deployments, clause "
                         "by clause. Alone, “parley” lists the scenarios and lets you choose one.",
                         78));
    text += "\nCommands\n";
    for (const CommandSpec& spec : commands())
        append_row(text, spec.name + (spec.arguments.empty() ? "" : " " + spec.arguments), spec.summary, 24);
    text += "\n“parley COMMAND --help” explains each.\n\nExamples\n  parley play first-table\n"
            "  parley check scenarios\n  parley simulate first-table --games 100\n\n";
    append(text, wording::fill(exit_codes, 78));
    return text;
}

ExitCode wrong_usage(Console& console, const std::string& name, const std::string& sentence) {
    console.err << "parley: " << sentence << "\nSee “parley" << (name.empty() ? "" : " " + name) << " --help”.\n";
    return ExitCode::usage;
}

} // namespace parley::command_line
