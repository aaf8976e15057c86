// Small typed indices, so that a party is never passed where an article is meant. Knows nothing of what is numbered.
#pragma once

#include <bit>
#include <compare>
#include <cstddef>
#include <cstdint>

namespace parley::core {

/// The index of a thing of kind `Tag` in its list, from 0; at most 254. Trivially copyable.
template <class Tag>
struct StrongId {
    std::uint8_t value{};

    constexpr StrongId() = default;
    constexpr explicit StrongId(std::size_t index) : value(static_cast<std::uint8_t>(index)) {}
    [[nodiscard]] constexpr std::size_t index() const { return value; }
    friend constexpr auto operator<=>(StrongId, StrongId) = default;
};

/// A set of ids below 64, iterated in rising order. Trivially copyable.
template <class Id>
class IdSet {
  public:
    constexpr IdSet() = default;
    constexpr explicit IdSet(std::uint64_t bits) : bits_(bits) {}
    template <class... Ids>
    [[nodiscard]] static constexpr IdSet of(Ids... ids) {
        IdSet set;
        (set.insert(ids), ...);
        return set;
    }
    /// The ids 0 … count − 1; `count` ≤ 64.
    [[nodiscard]] static constexpr IdSet first(std::size_t count) {
        return IdSet(count >= 64 ? ~std::uint64_t{0} : (std::uint64_t{1} << count) - 1);
    }

    [[nodiscard]] constexpr bool contains(Id id) const { return ((bits_ >> id.index()) & 1U) != 0; }
    constexpr void insert(Id id) { bits_ |= std::uint64_t{1} << id.index(); }
    constexpr void erase(Id id) { bits_ &= ~(std::uint64_t{1} << id.index()); }
    constexpr void clear() { bits_ = 0; }
    [[nodiscard]] constexpr bool empty() const { return bits_ == 0; }
    [[nodiscard]] constexpr std::size_t size() const { return static_cast<std::size_t>(std::popcount(bits_)); }
    [[nodiscard]] constexpr std::uint64_t bits() const { return bits_; }
    [[nodiscard]] constexpr bool includes(IdSet other) const { return (other.bits_ & ~bits_) == 0; }
    /// The lowest member. Requires: not empty.
    [[nodiscard]] constexpr Id front() const { return Id(static_cast<std::size_t>(std::countr_zero(bits_))); }

    friend constexpr IdSet operator|(IdSet a, IdSet b) { return IdSet(a.bits_ | b.bits_); }
    friend constexpr IdSet operator&(IdSet a, IdSet b) { return IdSet(a.bits_ & b.bits_); }
    friend constexpr IdSet operator-(IdSet a, IdSet b) { return IdSet(a.bits_ & ~b.bits_); }
    friend constexpr bool operator==(IdSet, IdSet) = default;

    class Iterator {
      public:
        constexpr explicit Iterator(std::uint64_t bits) : bits_(bits) {}
        constexpr Id operator*() const { return Id(static_cast<std::size_t>(std::countr_zero(bits_))); }
        constexpr Iterator& operator++() {
            bits_ &= bits_ - 1;
            return *this;
        }
        friend constexpr bool operator==(Iterator, Iterator) = default;

      private:
        std::uint64_t bits_;
    };
    [[nodiscard]] constexpr Iterator begin() const { return Iterator(bits_); }
    [[nodiscard]] constexpr Iterator end() const { return Iterator(0); }

  private:
    std::uint64_t bits_{};
};

} // namespace parley::core
