// A list of at most `Capacity` elements stored inside the object, so that a state stays trivially copyable.
// (boost::container::static_vector is not trivially copyable.)
#pragma once

#include <array>
#include <cassert>
#include <cstddef>
#include <cstdint>

namespace parley::core {

/// Elements past the size are value-initialised at all times, so that equal lists are equal member by member.
template <class T, std::size_t Capacity>
struct BoundedList {
    std::array<T, Capacity> items{};
    std::uint8_t count{};

    [[nodiscard]] static constexpr std::size_t capacity() { return Capacity; }
    [[nodiscard]] constexpr std::size_t size() const { return count; }
    [[nodiscard]] constexpr bool empty() const { return count == 0; }
    [[nodiscard]] constexpr bool full() const { return count == Capacity; }
    /// Requires: not full.
    constexpr void push_back(const T& item) {
        assert(!full());
        items[count++] = item;
    }
    /// Removes the element at `position` and keeps the order of the rest.
    constexpr void erase_at(std::size_t position) {
        assert(position < count);
        for (std::size_t i = position; i + 1 < count; ++i)
            items[i] = items[i + 1];
        items[--count] = T{};
    }
    constexpr T& operator[](std::size_t i) { return items[i]; }
    constexpr const T& operator[](std::size_t i) const { return items[i]; }
    constexpr T* begin() { return items.data(); }
    constexpr T* end() { return items.data() + count; }
    constexpr const T* begin() const { return items.data(); }
    constexpr const T* end() const { return items.data() + count; }
    friend constexpr bool operator==(const BoundedList&, const BoundedList&) = default;
};

} // namespace parley::core
