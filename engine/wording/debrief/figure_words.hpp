// The words of a picture on a page. Knows nothing of the picture.
#pragma once

#include <string>

namespace parley::wording {

struct FigureWords {
    std::string title;   // for readers who do not see it
    std::string caption; // stands below it; "" for nothing
};

} // namespace parley::wording
