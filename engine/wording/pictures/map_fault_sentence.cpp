#include "wording/pictures/map_fault_sentence.hpp"

#include "wording/figures.hpp"
#include "wording/phrase.hpp"

#include <string_view>

namespace parley::wording {

namespace {

std::string_view map_fault_pattern(MapFault fault) {
    switch (fault) {
    case MapFault::too_large:
        return "The map is larger than {megabytes} MB.";
    case MapFault::other_format:
        return "This is no map of the first format: its first line is not \"parley-map 1\".";
    case MapFault::no_countries:
        return "The map has no countries.";
    case MapFault::no_shape:
        return "The map's {name} has no shape.";
    case MapFault::unknown_record:
        return "Line {line} of the map cannot be used: the record is of no known kind.";
    case MapFault::step_not_first:
        return "Line {line} of the map cannot be used: the step must come first.";
    case MapFault::step_twice:
        return "Line {line} of the map cannot be used: the step is given twice.";
    case MapFault::bad_step:
        return "Line {line} of the map cannot be used: the step is not a whole number from 1 to {limit}.";
    case MapFault::bad_coordinate:
        return "Line {line} of the map cannot be used: a coordinate is not a whole number, or has no partner.";
    case MapFault::off_the_globe:
        return "Line {line} of the map cannot be used: an arc leaves the globe.";
    case MapFault::too_many_points:
        return "Line {line} of the map cannot be used: there are more than {limit} points.";
    case MapFault::short_arc:
        return "Line {line} of the map cannot be used: an arc needs two points.";
    case MapFault::bad_country:
        return "Line {line} of the map cannot be used: a country needs a code of three capitals and a name.";
    case MapFault::country_twice:
        return "Line {line} of the map cannot be used: the country {name} is there twice.";
    case MapFault::too_many_countries:
        return "Line {line} of the map cannot be used: there are more than {limit} countries.";
    case MapFault::ring_without_country:
        return "Line {line} of the map cannot be used: a ring stands before any country.";
    case MapFault::bad_arc_number:
        return "Line {line} of the map cannot be used: the number of an arc is not a whole number.";
    case MapFault::unknown_arc:
        return "Line {line} of the map cannot be used: a ring names an arc that is not there.";
    case MapFault::arc_used_thrice:
        return "Line {line} of the map cannot be used: an arc is used by more than two rings.";
    case MapFault::open_ring:
        return "Line {line} of the map cannot be used: a ring is not closed.";
    case MapFault::short_ring:
        return "Line {line} of the map cannot be used: a ring needs three points.";
    case MapFault::bad_town:
        return "Line {line} of the map cannot be used: a town needs a place on the globe and a name.";
    case MapFault::too_many_towns:
        return "Line {line} of the map cannot be used: there are more than {limit} towns.";
    }
    return "";
}

} // namespace

std::string sentence(const MapProblem& problem) {
    return phrase(map_fault_pattern(problem.fault), {{"line", std::to_string(problem.line)},
                                                     {"limit", grouped(problem.limit)},
                                                     {"megabytes", std::to_string(problem.limit / 1'000'000)},
                                                     {"name", problem.name}});
}

} // namespace parley::wording
