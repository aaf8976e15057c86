// What the class's server says by itself: to a browser whose request nobody in the class is asked about. Knows no page.
#pragma once

#include <string>

namespace parley::wording {

/// A sentence for a status of HTTP from 400 on.
[[nodiscard]] std::string request_refused(unsigned status);

} // namespace parley::wording
