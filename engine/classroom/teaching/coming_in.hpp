// Coming in, on the teacher's pages: the code and the address, whether phones get here, the network, and opening tables
// with the plan said before the click. Knows no request.
#pragma once

#include "classroom/teaching/sight.hpp"

#include <string>

namespace parley::classroom {

/// While no table is open: all of it.
[[nodiscard]] std::string coming_in(const TeachersSight& sight);
/// The same without opening tables, for somebody who comes late.
[[nodiscard]] std::string joining_page(const TeachersSight& sight);
/// The ways in which those who wait can be seated, a button each that says what comes of it.
[[nodiscard]] std::string opening_tables(const TeachersSight& sight);
/// A QR code that phones read as a Wi-Fi network with its password, neither of which is kept.
[[nodiscard]] std::string wifi_page(const TeachersSight& sight, const std::string& name, const std::string& password);
/// What such a code says: "WIFI:T:WPA;S:…;P:…;;", with the signs escaped that the form asks for.
[[nodiscard]] std::string wifi_text(const std::string& name, const std::string& password);

} // namespace parley::classroom
