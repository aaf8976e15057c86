// A value or a reason why there is none. GCC 12 has no std::expected; Boost.System's result is the same idea.
#pragma once

#include <boost/system/result.hpp>

namespace parley::core {

/// Holds a T (`has_value()`, `*result`) or an E (`result.error()`). Never call `.value()`: nothing here throws.
template <class T, class E>
using Result = boost::system::result<T, E>;

} // namespace parley::core
