// Why the text of a map is refused, as a sentence that names the line. Knows neither the format nor files.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

namespace parley::wording {

enum class MapFault : std::uint8_t {
    // of the whole
    too_large, // with the limit, in bytes
    other_format,
    no_countries,
    no_shape, // with the country's name
    // of a line
    unknown_record,
    step_not_first,
    step_twice,
    bad_step, // with the limit
    bad_coordinate,
    off_the_globe,
    too_many_points, // with the limit
    short_arc,
    bad_country,
    country_twice,      // with its code
    too_many_countries, // with the limit
    ring_without_country,
    bad_arc_number,
    unknown_arc,
    arc_used_thrice,
    open_ring,
    short_ring,
    bad_town,
    too_many_towns, // with the limit
};

struct MapProblem {
    MapFault fault{};
    std::size_t line{};  // from 1; of faults of the whole, nothing
    std::size_t limit{}; // what may not be exceeded
    std::string name;    // of what is at fault
};

/// "Line 2 of the map cannot be used: the step must come first."
[[nodiscard]] std::string sentence(const MapProblem& problem);

} // namespace parley::wording
