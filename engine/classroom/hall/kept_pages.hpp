// Pages that take long to draw and do not change any more, kept as long as there is room: the reports of games that are
// over. Knows nothing of what stands on them, nor of who may read it. Any thread.
#pragma once

#include <cstdint>
#include <list>
#include <memory>
#include <mutex>
#include <string>

namespace parley::classroom {

class KeptPages {
  public:
    /// Of all pages together; the one that was asked for longest ago goes first.
    static constexpr std::size_t most_bytes = std::size_t{8} << 20;

    struct Key {
        std::uint32_t table{};
        std::size_t seat{};
        std::uint64_t digest{}; // of the game as it was drawn
        bool with_moments{};
        friend bool operator==(const Key&, const Key&) = default;
    };

    /// Null where it is not kept.
    [[nodiscard]] std::shared_ptr<const std::string> find(const Key& key);
    /// A page larger than all the room is not kept.
    void keep(const Key& key, std::shared_ptr<const std::string> page);
    [[nodiscard]] std::size_t bytes() const;

  private:
    struct Kept {
        Key key;
        std::shared_ptr<const std::string> page;
    };
    mutable std::mutex lock_;
    std::list<Kept> kept_; // the one asked for last first
    std::size_t bytes_{};
};

} // namespace parley::classroom
