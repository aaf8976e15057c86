// Whether two values are the same in every member: plain structs by their members, however deep, whatever else by ==.
// For tests of reading, whose structs need no comparison of their own.
#pragma once

#include <boost/pfr/core.hpp>
#include <boost/pfr/tuple_size.hpp>
#include <concepts>
#include <cstddef>
#include <optional>
#include <utility>
#include <variant>
#include <vector>

namespace parley::testing {

template <class T>
concept HasEquality = requires(const T& value) {
    { value == value } -> std::same_as<bool>;
};

template <class T>
[[nodiscard]] bool same(const T& one, const T& other);
template <class T>
[[nodiscard]] bool same(const std::vector<T>& one, const std::vector<T>& other);
template <class T>
[[nodiscard]] bool same(const std::optional<T>& one, const std::optional<T>& other);
template <class... Alternatives>
[[nodiscard]] bool same(const std::variant<Alternatives...>& one, const std::variant<Alternatives...>& other);

template <class T>
bool same(const std::vector<T>& one, const std::vector<T>& other) {
    bool equal = one.size() == other.size();
    for (std::size_t i = 0; equal && i < one.size(); ++i)
        equal = same(static_cast<const T&>(one[i]), static_cast<const T&>(other[i]));
    return equal;
}

template <class T>
bool same(const std::optional<T>& one, const std::optional<T>& other) {
    return one.has_value() == other.has_value() && (!one || same(*one, *other));
}

template <class... Alternatives>
bool same(const std::variant<Alternatives...>& one, const std::variant<Alternatives...>& other) {
    return one.index() == other.index() &&
           std::visit([&]<class T>(const T& active) { return same(active, std::get<T>(other)); }, one);
}

template <class T>
bool same(const T& one, const T& other) {
    if constexpr (HasEquality<T>) {
        return one == other;
    } else {
        return [&]<std::size_t... Member>(std::index_sequence<Member...>) {
            return (same(boost::pfr::get<Member>(one), boost::pfr::get<Member>(other)) && ...);
        }
        (std::make_index_sequence<boost::pfr::tuple_size_v<T>>());
    }
}

} // namespace parley::testing
