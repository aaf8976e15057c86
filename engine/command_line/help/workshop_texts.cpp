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

} // namespace parley::command_line
