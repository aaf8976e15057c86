#include "command_line/help/help_texts.hpp"

namespace parley::command_line {

CommandSpec check_help() {
    return {
        "check",
        "FILE…",
        "Check scenario files and the folders of plain domains; silent when they are sound.",
        1,
        1000,
        {{"strict", "", "warnings fail too"},
         {"watch", "", "check again whenever a file is saved, until Ctrl-C"},
         {"lint", "", "also whether a scenario will teach: figures out of the range in which play is a lesson"},
         {"figures", "", "as --lint, and every figure is told, also those in their range"},
         {"games", "N", "as --lint, with so many games a player; 60 when left out, 0 plays none"}},
        {"{parley} check scenarios/geneva-2022.yaml", "{parley} check --strict scenarios",
         "{parley} check --watch my-talks.yaml", "{parley} check --lint geneva-2022", "{parley} check river-water",
         "{parley} check scenarios/domains"},
        {"A folder stands for every scenario file in it; without any, for the plain domain whose .xml or .json "
         "files it holds, or for the domains in its folders. Each fault is one line: file:line:column, a stable "
         "code, a sentence.",
         "--lint holds the invariants of the balance of scenarios against a file: the first two digits of a code "
         "B022 … B201 are the invariant's number, those from B211 on are checks beside them. Ranges in points are "
         "for a text worth 100 at best, and shrink with it. Most is reckoned exactly; talks that collapse (15), "
         "scripted players (16, two parties only), early signature and goals are played: the same games each time, "
         "some seconds a scenario. What is meant to be as it is says so under `lint: allow` in the file, with a "
         "reason.",
         "Invariants 1, 10, 13 and the lengths of texts (19) are checked without --lint. Not reckoned: three tells "
         "of likelihood ratio 3 a pair of profiles (8) and what a session changes (17), for which a scenario states "
         "nothing. The share of texts that pass at home (14) is of the undominated texts of the zone. Of a plain "
         "domain --lint asks whether any outcome suits everybody."}};
}

CommandSpec analyse_help() {
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
             {"keeping", "", "what keeping every undertaking of the zone comes to, and what breaking it"},
             {"output", "FILE", "where it goes; - for the output", "o"}},
            {"{parley} analyse geneva-2022", "{parley} analyse geneva-2022 --russia pretender --trust 40",
             "{parley} analyse geneva-2022 --all-profiles", "{parley} analyse first-table --keeping",
             "{parley} analyse geneva-2022 --format svg -o zone.svg"},
            {"The scenario comes first. Each of its parties is an option of its own that names a profile, such as "
             "--russia prober; the most probable one when left out. This opens every side's papers.",
             "JSON gives points; engine/report/FORMATS.md has its keys."}};
}

OptionSpec profile_option(const scenario::Party& party) {
    std::string ids;
    for (const scenario::Profile& profile : party.profiles)
        ids += (ids.empty() ? "" : ", ") + profile.id;
    return {party.id, "PROFILE", "what " + party.name + " is: " + ids};
}

CommandSpec agents_help() {
    return {"agents", "", "List the computer delegations.", 0, 0, {}, {"{parley} agents"}, {}};
}

} // namespace parley::command_line
