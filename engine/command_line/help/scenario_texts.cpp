#include "command_line/help/help_texts.hpp"

namespace parley::command_line {

CommandSpec check_help() {
    return {"check",
            "FILE…",
            "Check scenario files and the folders of plain domains; silent when they are sound.",
            1,
            1000,
            {{"strict", "", "warnings fail too"}, {"watch", "", "check again whenever a file is saved, until Ctrl-C"}},
            {"{parley} check scenarios/geneva-2022.yaml", "{parley} check --strict scenarios",
             "{parley} check --watch my-talks.yaml", "{parley} check geneva-2022", "{parley} check river-water",
             "{parley} check scenarios/domains"},
            {"A folder stands for every scenario file in it; without any, for the plain domain whose .xml or .json "
             "files it "
             "holds, or for the domains in its folders. Each fault is one line: file:line:column, a stable code, a "
             "sentence."}};
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
