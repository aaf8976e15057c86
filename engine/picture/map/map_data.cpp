#include "picture/map/map_data.hpp"

#include "wording/pictures/map_fault_sentence.hpp"

#include <algorithm>
#include <charconv>
#include <optional>

namespace parley::picture::map {

namespace {

using wording::MapFault;
using wording::MapProblem;

constexpr int most_steps = 1'000'000; // a degree
constexpr std::size_t most_bytes = 4'000'000;
constexpr std::size_t most_points = 200'000;
constexpr std::size_t most_names = 1'000; // countries and towns

/// Takes the words of one line one by one.
class Words {
  public:
    explicit Words(std::string_view line) : rest_(line) {}

    [[nodiscard]] bool empty() const { return rest_.empty(); }
    [[nodiscard]] std::string_view rest() const { return rest_; }

    std::string_view next() {
        const std::size_t end = std::min(rest_.find(' '), rest_.size());
        const std::string_view word = rest_.substr(0, end);
        rest_.remove_prefix(std::min(end + 1, rest_.size()));
        return word;
    }
    std::optional<int> number() {
        const std::string_view word = next();
        int value = 0;
        const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), value);
        if (error != std::errc() || end != word.data() + word.size())
            return std::nullopt;
        return value;
    }

  private:
    std::string_view rest_;
};

/// Reads record by record. A record that is wrong leaves its fault.
class MapReader {
  public:
    core::Result<MapData, MapProblem> read(std::string_view text);

  private:
    bool read_record(std::string_view line);
    bool read_step(Words words);
    bool read_arc(ArcKind kind, Words words);
    bool read_land(Words words);
    bool read_ring(Words words);
    bool read_town(bool capital, Words words);
    bool wrong(MapFault fault, std::size_t limit = 0, std::string name = {}) {
        problem_ = {fault, 0, limit, std::move(name)};
        return false;
    }
    [[nodiscard]] std::optional<Place> place(std::int64_t longitude, std::int64_t latitude) const;

    MapData data_;
    std::vector<std::uint8_t> uses_; // by arc: how many rings it is part of
    int steps_per_degree_{};
    std::size_t points_{};
    MapProblem problem_;
};

std::optional<Place> MapReader::place(std::int64_t longitude, std::int64_t latitude) const {
    const std::int64_t steps = steps_per_degree_;
    if (longitude < -180 * steps || longitude > 180 * steps || latitude < -90 * steps || latitude > 90 * steps)
        return std::nullopt;
    return Place{static_cast<double>(latitude) / steps_per_degree_, static_cast<double>(longitude) / steps_per_degree_};
}

bool MapReader::read_step(Words words) {
    const std::optional<int> step = words.number();
    if (!step || !words.empty() || *step < 1 || *step > most_steps)
        return wrong(MapFault::bad_step, most_steps);
    if (steps_per_degree_ != 0)
        return wrong(MapFault::step_twice);
    steps_per_degree_ = *step;
    return true;
}

bool MapReader::read_arc(ArcKind kind, Words words) {
    Arc arc{kind, {}};
    std::int64_t longitude = 0;
    std::int64_t latitude = 0;
    while (!words.empty()) {
        const std::optional<int> east = words.number();
        const std::optional<int> north = words.empty() ? std::nullopt : words.number();
        if (!east || !north)
            return wrong(MapFault::bad_coordinate);
        longitude += *east;
        latitude += *north;
        const std::optional<Place> point = place(longitude, latitude);
        if (!point)
            return wrong(MapFault::off_the_globe);
        if (++points_ > most_points)
            return wrong(MapFault::too_many_points, most_points);
        arc.points.push_back(*point);
    }
    if (arc.points.size() < 2)
        return wrong(MapFault::short_arc);
    data_.arcs.push_back(std::move(arc));
    uses_.push_back(0);
    return true;
}

bool MapReader::read_land(Words words) {
    const std::string_view code = words.next();
    const bool letters = std::all_of(code.begin(), code.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
    if (code.size() != 3 || !letters || words.empty())
        return wrong(MapFault::bad_country);
    if (data_.land(code) != nullptr)
        return wrong(MapFault::country_twice, 0, std::string(code));
    if (data_.lands.size() == most_names)
        return wrong(MapFault::too_many_countries, most_names);
    data_.lands.push_back({std::string(code), std::string(words.rest()), {}});
    return true;
}

bool MapReader::read_ring(Words words) {
    if (data_.lands.empty())
        return wrong(MapFault::ring_without_country);
    std::vector<ArcUse> ring;
    while (!words.empty()) {
        const std::optional<int> which = words.number();
        if (!which)
            return wrong(MapFault::bad_arc_number);
        const ArcUse use{static_cast<std::uint32_t>(*which < 0 ? -1 - *which : *which), *which < 0};
        if (use.arc >= data_.arcs.size())
            return wrong(MapFault::unknown_arc);
        if (++uses_[use.arc] > 2)
            return wrong(MapFault::arc_used_thrice);
        ring.push_back(use);
    }
    const auto end_of = [&](const ArcUse& use, bool last) {
        const std::vector<Place>& points = data_.arcs[use.arc].points;
        return last != use.backwards ? points.back() : points.front();
    };
    for (std::size_t i = 0; i < ring.size(); ++i)
        if (!(end_of(ring[i], true) == end_of(ring[(i + 1) % ring.size()], false)))
            return wrong(MapFault::open_ring);
    if (ring.empty() || ring_points(data_, ring).size() < 3)
        return wrong(MapFault::short_ring);
    data_.lands.back().rings.push_back(std::move(ring));
    return true;
}

bool MapReader::read_town(bool capital, Words words) {
    const std::optional<int> longitude = words.number();
    const std::optional<int> latitude = words.number();
    const std::optional<Place> where = longitude && latitude ? place(*longitude, *latitude) : std::nullopt;
    if (!where || words.empty())
        return wrong(MapFault::bad_town);
    if (data_.towns.size() == most_names)
        return wrong(MapFault::too_many_towns, most_names);
    data_.towns.push_back({std::string(words.rest()), *where, capital});
    return true;
}

bool MapReader::read_record(std::string_view line) {
    Words words(line);
    const std::string_view kind = words.next();
    if (kind == "step")
        return read_step(words);
    if (steps_per_degree_ == 0)
        return wrong(MapFault::step_not_first);
    if (kind == "coast")
        return read_arc(ArcKind::coast, words);
    if (kind == "border")
        return read_arc(ArcKind::border, words);
    if (kind == "disputed")
        return read_arc(ArcKind::disputed, words);
    if (kind == "land")
        return read_land(words);
    if (kind == "ring")
        return read_ring(words);
    if (kind == "capital" || kind == "town")
        return read_town(kind == "capital", words);
    return wrong(MapFault::unknown_record);
}

core::Result<MapData, MapProblem> MapReader::read(std::string_view text) {
    if (text.size() > most_bytes)
        return MapProblem{MapFault::too_large, 0, most_bytes, {}};
    std::size_t number = 0;
    while (!text.empty()) {
        ++number;
        const std::size_t end = std::min(text.find('\n'), text.size());
        std::string_view line = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        if (number == 1) {
            if (line != "parley-map 1")
                return MapProblem{MapFault::other_format, 0, 0, {}};
        } else if (!line.empty() && line.front() != '#' && !read_record(line)) {
            problem_.line = number;
            return problem_;
        }
    }
    if (data_.lands.empty())
        return MapProblem{MapFault::no_countries, 0, 0, {}};
    for (const Land& land : data_.lands)
        if (land.rings.empty())
            return MapProblem{MapFault::no_shape, 0, 0, land.name};
    return std::move(data_);
}

} // namespace

const Land* MapData::land(std::string_view code) const {
    const auto found = std::find_if(lands.begin(), lands.end(), [&](const Land& land) { return land.code == code; });
    return found == lands.end() ? nullptr : &*found;
}

const Town* MapData::town(std::string_view name) const {
    const auto found = std::find_if(towns.begin(), towns.end(), [&](const Town& town) { return town.name == name; });
    return found == towns.end() ? nullptr : &*found;
}

std::vector<Place> ring_points(const MapData& data, const std::vector<ArcUse>& ring) {
    std::vector<Place> points;
    for (const ArcUse& use : ring) {
        const std::vector<Place>& arc = data.arcs[use.arc].points;
        if (use.backwards)
            points.insert(points.end(), arc.rbegin(), arc.rend() - 1);
        else
            points.insert(points.end(), arc.begin(), arc.end() - 1);
    }
    return points;
}

core::Result<MapData, std::string> read_map(std::string_view text) {
    core::Result<MapData, MapProblem> reading = MapReader().read(text);
    if (!reading)
        return wording::sentence(reading.error());
    return *std::move(reading);
}

} // namespace parley::picture::map
