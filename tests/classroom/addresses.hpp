// Every address of the class, and a few that are none, for tests that walk them all: of table 1 with its seat "us", and
// of persons in the class and not.
#pragma once

#include <string>
#include <vector>

namespace parley::tests {

inline const std::vector<std::string> addresses{
    "/",
    "/?code=ABCDEF",
    "/join",
    "/back",
    "/hello",
    "/class.css",
    "/class.js",
    "/wall",
    "/wall/events",
    "/p/1/",
    "/p/1/text",
    "/p/1/papers",
    "/p/1/home",
    "/p/1/record",
    "/p/1/events",
    "/p/1/words",
    "/p/1/pen",
    "/p/1/want",
    "/p/1/do",
    "/p/1/debrief",
    "/p/1/debrief?keep=1",
    "/p/3/",
    "/p/9/",
    "/teach/",
    "/teach/in?key=0",
    "/teach/events",
    "/teach/do",
    "/teach/table/1/seat/us",
    "/teach/table/1/do",
    "/teach/table/9/do",
    "/p/1/quiz",
    "/teach/quiz",
    "/teach/quiz.csv",
    "/p/2/",
    "/p/999999999/",
    "/nothing",
    "/nothing/there",
};

} // namespace parley::tests
