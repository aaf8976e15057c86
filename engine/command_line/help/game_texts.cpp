#include "command_line/help/help_texts.hpp"

namespace parley::command_line {

CommandSpec play_help() {
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
         {"rehearse", "FILE", "try again from within a finished game; not scored"},
         {"at", "STEP", "the step to rehearse from; 0 is the beginning"},
         {"no-hints", "", "no hint lines for a first game"},
         {"no-warnings", "", "no question before a step that is likely a mistake and cannot be undone"},
         {"width", "N", "columns, 40 to 200"}},
        {"{parley} play first-table", "{parley} play geneva-2022 --seat us --seed 7",
         "{parley} play geneva-2022 --hot-seat", "{parley} play geneva-2022 --seat us --seed 7 < choices.txt",
         "{parley} play --load my-game.parley", "{parley} play --rehearse my-game.parley --at 12"},
        {"Choices are read a line at a time: a number or a word of the menu, ? for help. In a pipe every line read is "
         "echoed. Each step is saved as it is made. When the input ends, the program says where the game is kept and "
         "exits 0. Where not every step of it could be kept, it says so, and exits 3.",
         "Colour is used only on a terminal, never needed, and switched off by NO_COLOR."}};
}

CommandSpec replay_help() {
    return {
        "replay",
        "FILE",
        "Tell a saved game again, as one seat was told it.",
        1,
        1,
        {{"seat", "PARTY", "whose account; the first person's seat when left out"},
         {"explain", "", "after each decision of a computer delegation, why: what it believed, wanted and weighed"},
         {"format", "FORMAT", "text or json; text when left out"}},
        {"{parley} replay my-game.parley", "{parley} replay my-game.parley --explain",
         "{parley} replay my-game.parley --seat russia --format json"},
        {"The text is the very transcript that “play --transcript” writes.",
         "Of a game that is not over only the one person's account is told, and where two or more play only what is "
         "public. --explain opens the papers of the other side, and is refused until the game is over."}};
}

CommandSpec what_if_help() {
    return {"what-if",
            "GAME",
            "Play a finished game on from one of its steps, many times; or find the moments that mattered most.",
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
            {"{parley} what-if my-game.parley --at 12", "{parley} what-if my-game.parley --at 12 --agent boulware",
             "{parley} what-if my-game.parley --moments"},
            {"The past and every side's intentions stay as they were; what chance brings after the step is drawn anew. "
             "A game that is not over is refused: what would come of it tells what the other side hides. "
             "Intervals hold the true mean with 95 %. An interrupt stops the work and tells nothing of a part."}};
}

CommandSpec report_help() {
    return {
        "report",
        "GAME|SCENARIO",
        "Write the debrief of a finished game as a page of HTML with pictures, to read, print or hand out; with "
        "--balance, what a scenario holds before anybody plays it.",
        1,
        1,
        {{"output", "FILE", "where it goes; - for the output", "o"},
         {"seat", "PARTY", "whose debrief; the first person's seat when left out"},
         {"paper", "NAME", "a4 or letter: what it is laid out for when printed; a4 when left out"},
         {"no-moments", "", "do not look for the moments that mattered, which takes a while"},
         {"balance", "", "of a scenario: what can be agreed, what it is worth to whom, and whether it will teach"},
         {"games", "N", "with --balance: so many games a habit, a quarter of it a pairing; 60 when left out, 0 none"}},
        {"{parley} report my-game.parley -o debrief.html",
         "{parley} report my-game.parley --seat russia --paper letter -o -",
         "{parley} report --balance my-talks.yaml -o balance.html"},
        {"The page stands by itself: no scripts, nothing fetched. Printed, it is a summary of two pages, then the "
         "details. It opens every side's papers, so an unfinished game is refused.",
         "--balance is for authors and lecturers: the space of agreements with its frontier, the zone by what the "
         "parties may be, what trading, trust and checking are worth, each provision to whom, whether keeping pays, "
         "measures compared, agents against agents beside a cooperative pair, reading times, and the verdicts of "
         "“check --lint”. The same file gives the same page."}};
}

CommandSpec class_report_help() {
    return {
        "class-report",
        "FOLDER",
        "Write one report of all the saved games in a folder: every table's outcome, what was agreed where, readings, "
        "scores.",
        1,
        1,
        {{"output", "FILE", "where it goes; the output when left out", "o"},
         {"format", "FORMAT",
          "html to read and print, csv or json for other programs, text for a terminal; html when left out"},
         {"paper", "NAME", "a4 or letter: what html is laid out for when printed; a4 when left out"},
         {"with-names", "", "who sat where by name, as typed in class: personal data, never written unasked"}},
        {"{parley} class-report my-class -o class.html", "{parley} class-report my-class --format csv -o class.csv",
         "{parley} class-report my-class --format text",
         "{parley} class-report my-class --with-names --format csv -o who-is-who.csv"},
        {"Every .parley file in the folder itself is a table: table-07.parley is table 7, others follow in the order "
         "of their names. Games of several scenarios get a report each. A file that cannot be read is named and left "
         "out, as are rehearsals and autosaves.",
         "In the folder of a class that played on its phones, class.jsonl gives the pseudonyms, the minutes that each "
         "table took, and the quiz. One that is damaged is named with its line, and the games are reported without it. "
         "With --with-names the report also has pseudonym, name, table and seat of everybody in names.csv; as csv it "
         "is "
         "these alone, and the csv without names has the same tables and seats.",
         "A game that is not over is counted and nothing of it is shown. But the report opens every side's "
         "instructions at the tables that have ended, and tables of one class mostly play under the same: hand it "
         "out when all are done."}};
}

} // namespace parley::command_line
