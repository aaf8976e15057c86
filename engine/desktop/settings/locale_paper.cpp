#include "desktop/settings/locale_paper.hpp"

#include <langinfo.h>
#include <locale.h> // newlocale: not in <clocale>

#include <cstdint>
#include <cstdlib>

namespace parley::desktop {
namespace {

/// glibc gives these numbers in the place of the pointer.
int millimetres(nl_item which, locale_t locale) {
    return static_cast<int>(reinterpret_cast<std::intptr_t>(nl_langinfo_l(which, locale)));
}

} // namespace

report::Paper paper_of_sheet(int width_mm, int height_mm) {
    const auto away = [&](int width, int height) { return std::abs(width_mm - width) + std::abs(height_mm - height); };
    constexpr int rounding = 4;
    return away(216, 279) <= rounding ? report::Paper::letter : report::Paper::a4;
}

report::Paper locale_paper(const char* name) {
    const locale_t locale = newlocale(LC_PAPER_MASK, name, nullptr);
    if (locale == nullptr)
        return report::Paper::a4;
    const report::Paper paper =
        paper_of_sheet(millimetres(_NL_PAPER_WIDTH, locale), millimetres(_NL_PAPER_HEIGHT, locale));
    freelocale(locale);
    return paper;
}

} // namespace parley::desktop
