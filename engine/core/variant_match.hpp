// One visitor from several lambdas, for std::visit over the project's variants.
#pragma once

#include <variant>

namespace parley::core {

template <class... Cases>
struct Overloaded : Cases... {
    using Cases::operator()...;
};
template <class... Cases>
Overloaded(Cases...) -> Overloaded<Cases...>;

/// `match(variant, [](A) {…}, [](B) {…})`: every alternative must be covered, or it does not compile.
template <class Variant, class... Cases>
constexpr decltype(auto) match(Variant&& variant, Cases&&... cases) {
    return std::visit(Overloaded{std::forward<Cases>(cases)...}, std::forward<Variant>(variant));
}

} // namespace parley::core
