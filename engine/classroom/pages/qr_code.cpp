#include "classroom/pages/qr_code.hpp"

#include <qrcodegen/qrcodegen.hpp>

namespace parley::classroom {

picture::Picture qr_code(const std::string& text) {
    constexpr int quiet = 4;
    const qrcodegen::QrCode code = qrcodegen::QrCode::encodeText(text.c_str(), qrcodegen::QrCode::Ecc::MEDIUM);
    picture::Picture picture;
    picture.size = {static_cast<double>(code.getSize() + 2 * quiet), static_cast<double>(code.getSize() + 2 * quiet)};
    for (int y = 0; y < code.getSize(); ++y)
        for (int x = 0; x < code.getSize();) {
            int end = x;
            while (end < code.getSize() && code.getModule(end, y))
                ++end;
            if (end > x)
                picture.shapes.push_back(
                    {picture::Rectangle{{static_cast<double>(x + quiet), static_cast<double>(y + quiet),
                                         static_cast<double>(end - x), 1},
                                        0,
                                        picture::Fill{picture::Ink::ink},
                                        {}},
                     {}});
            x = std::max(end, x + 1);
        }
    return picture;
}

} // namespace parley::classroom
