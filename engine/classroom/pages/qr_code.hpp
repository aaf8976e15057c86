// An address as a QR code (ISO/IEC 18004, by libqrcodegencpp). Knows no page.
#pragma once

#include "picture/picture.hpp"

#include <string>

namespace parley::classroom {

/// With the quiet zone of four modules that readers need; a module is one abstract pixel. Requires: at most 400 bytes.
[[nodiscard]] picture::Picture qr_code(const std::string& text);

} // namespace parley::classroom
