// What takes long to make and is kept while it stays the same: the map of a scenario, and pictures. Knows which picture
// belongs to what; knows no screen.
#pragma once

#include "picture/map/map_sheet.hpp"
#include "picture/picture.hpp"

#include <cstdint>
#include <functional>
#include <map>
#include <string>

namespace parley::desktop::screens {

class Scenery {
  public:
    /// The picture called `name`, made anew when `key` (what it shows, and its size) is another than last time.
    const picture::Picture& kept(const std::string& name, std::uint64_t key,
                                 const std::function<picture::Picture()>& make);

    /// The map of the scenario; made anew for another one, also for another version of the same. Null where there is
    /// none, and then `map_problem` says why.
    const picture::map::MapSheet* map_of(const scenario::PublicScenario& scenario);
    /// Which map it is: another number for another sheet.
    [[nodiscard]] std::uint64_t map_number() const { return sheet_of_; }
    [[nodiscard]] const std::string& map_problem() const { return map_problem_; }

  private:
    void read_map();

    struct Kept {
        picture::Picture picture;
        std::uint64_t key{};
        bool made{};
    };
    std::map<std::string, Kept> pictures_;
    bool map_sought_{};
    std::string map_problem_;
    std::shared_ptr<const picture::map::MapMesh> mesh_;
    std::uint64_t sheet_of_{}; // the scenario's places, as a key
    std::optional<picture::map::MapSheet> sheet_;
};

/// A key for `kept` out of several numbers.
[[nodiscard]] std::uint64_t key_from(std::initializer_list<std::uint64_t> parts);

} // namespace parley::desktop::screens
