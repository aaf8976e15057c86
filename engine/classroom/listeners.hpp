// Whom an open page counts as heard, though nobody asks for anything there. Knows no sockets.
#pragma once

#include "classroom/hall/hall.hpp"

#include <string>
#include <string_view>

namespace parley::classroom {

/// How a `Response` names a person that listens.
[[nodiscard]] std::string listener_of(PersonNumber person);

/// The page of a listener is still open and reached: where it is a person's, that person is heard. Any thread.
void hear_listener(std::string_view listener, Hall& hall, Moment now);

} // namespace parley::classroom
