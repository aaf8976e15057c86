// Pictures that take long to make, kept while what they show stays the same: the map and the charts. Knows which
// picture belongs to what; knows no screen.
#pragma once

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
                                 const std::function<picture::Picture()>& make) {
        Kept& kept = pictures_[name];
        if (!kept.made || kept.key != key) {
            kept.picture = make();
            kept.key = key;
            kept.made = true;
        }
        return kept.picture;
    }

  private:
    struct Kept {
        picture::Picture picture;
        std::uint64_t key{};
        bool made{};
    };
    std::map<std::string, Kept> pictures_;
};

} // namespace parley::desktop::screens
