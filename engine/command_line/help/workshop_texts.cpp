#include "command_line/help/help_texts.hpp"

namespace parley::command_line {

CommandSpec handouts_help() {
    return {"handouts",
            "SCENARIO",
            "Write the papers of a class that plays on paper: briefing, instructions and score sheet of each "
            "delegation, rolling text, agreement form, map, timing, rules, quiz, instructor's guide.",
            1,
            1,
            {{"output", "FOLDER", "where they go; it is made if it is not there", "o"},
             {"paper", "NAME", "a4 or letter: what they are laid out for when printed; a4 when left out"},
             {"deal", "SEED", "what the delegations are, as the game of that seed deals it"},
             {"all-profiles", "", "instructions for each intention that a delegation may have"},
             {"pdf", "", "a PDF beside each page, by Chromium or WeasyPrint where one is installed"}},
            {"{parley} handouts first-table -o papers", "{parley} handouts geneva-2022 --russia prober -o papers --pdf",
             "{parley} handouts geneva-2022 --deal 7 --paper letter -o papers"},
            {"The scenario comes first. Each of its parties is an option of its own that says what it is, such as "
             "--russia prober; the most probable when left out. Its instructions are those that the game would deal.",
             "Files whose names begin with “seat-” are for one delegation alone and hold nothing of another's; those "
             "that begin with “instructor-” open everybody's papers. Nothing is written over."}};
}

CommandSpec new_help() {
    return {
        "new",
        "NAME",
        "Write a small, whole scenario with comments, to begin one of your own.",
        1,
        1,
        {},
        {"{parley} new my-talks", "{parley} new scenarios/my-talks"},
        {"It goes to NAME.yaml, and its id is the last part of NAME: a small letter, then small letters, figures, - "
         "and _. It plays as it is. Its first line tells editors where the schema of the format is, so that they "
         "complete keys and mark faults while you type. Nothing is written over."}};
}

CommandSpec fmt_help() {
    return {
        "fmt",
        "FILE…",
        "Even out the indentation and spacing of scenario files; every comment and every value stays.",
        1,
        1000,
        {{"write", "", "put the tidy text in the place of the file, instead of on the output"},
         {"check", "", "only name the files that are not tidy; fails if there are any"}},
        {"{parley} fmt my-talks.yaml", "{parley} fmt --write my-talks.yaml", "{parley} fmt --check my-talks.yaml"},
        {"Two blanks a level, none at the ends of lines, no two empty lines together. The tidy text is read again "
         "and compared, value by value and comment by comment; a file that would read otherwise is left as it is."}};
}

CommandSpec schema_help() {
    return {"schema",
            "",
            "Write the JSON Schema of the scenario format, by which editors complete keys and mark faults.",
            0,
            0,
            {{"for", "FILE", "with the names that this file defines, so that an editor marks a misspelt one"},
             {"output", "FILE", "where it goes; the output when left out", "o"}},
            {"{parley} schema -o scenario.schema.json", "{parley} schema --for my-talks.yaml -o my-talks.schema.json"},
            {"An editor finds it by the file's first line: # yaml-language-server: $schema=my-talks.schema.json. That "
             "of one file is to be made anew when the file gets new names; “{parley} check” sees more than any schema "
             "can."}};
}

} // namespace parley::command_line
