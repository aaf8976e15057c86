#include "command_line/help/help_texts.hpp"

namespace parley::command_line {

CommandSpec simulate_help() {
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
            {"{parley} simulate first-table --games 200",
             "{parley} simulate geneva-2022 --us conceder --games 500 --format csv",
             "{parley} simulate first-table --games 5 --save games"},
            {"The scenario comes first. Each of its parties is an option of its own that names an agent, such as --us "
             "conceder; “{parley} agents” lists them."}};
}

OptionSpec seat_option(const scenario::Party& party) { return {party.id, "AGENT", "who leads " + party.name}; }

CommandSpec tournament_help() {
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
             {"paper", "NAME", "with html: a4 or letter, what it is laid out for when printed; a4 when left out"},
             {"output", "FILE", "where the report goes; the output when left out", "o"},
             {"keep", "FILE", "keep results as they come; the same command goes on where a killed one stopped"},
             {"shard", "I/N", "play part I of N and keep it in FILE.part-I-of-N; auto asks Open MPI, PMI or Slurm"},
             {"shards", "N", "with --shard auto under GNU parallel: how many jobs there are"},
             {"jobs", "N", "games at a time; as many as there are cores when left out. Never changes the result"}},
            {"{parley} tournament first-table --games 50",
             "{parley} tournament geneva-2022 --agents boulware,tit-for-tat,micro",
             "{parley} tournament --protocol saop river-water joint-venture --agents boulware,micro,agent-k",
             "{parley} tournament first-table geneva-2022 --keep all.results --format html -o all.html",
             "mpirun -n 4 {parley} tournament geneva-2022 --shard auto -o all",
             "{parley} merge all.part-* --format csv -o all.csv"},
            {"The same plan gives the same bytes, whatever the number of jobs or parts; “{parley} merge” joins parts, "
             "and tells "
             "a file of --keep again in another format. An interrupt (Ctrl-C) leaves the kept results in order."}};
}

CommandSpec merge_help() {
    return {"merge",
            "PART…",
            "Join the parts of a tournament to the report of the whole.",
            1,
            100000,
            {{"format", "FORMAT", "table, json, csv or html; table when left out"},
             {"paper", "NAME", "with html: a4 or letter, what it is laid out for when printed; a4 when left out"},
             {"output", "FILE", "where the report goes; the output when left out", "o"}},
            {"{parley} merge all.part-* --format html -o all.html", "{parley} merge all.results --format json"},
            {"A part that is missing, given twice, unfinished, damaged or of another tournament is named with a stable "
             "code, and nothing is written."}};
}

} // namespace parley::command_line
