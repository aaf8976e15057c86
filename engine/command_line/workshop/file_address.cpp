#include "command_line/workshop/file_address.hpp"

#include <string_view>

namespace parley::command_line {

std::string file_address(const std::filesystem::path& file) {
    constexpr std::string_view plain = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/";
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string address = "file://";
    for (const char c : file.string()) {
        const auto byte = static_cast<unsigned char>(c);
        if (plain.find(c) != std::string_view::npos)
            address += c;
        else
            address += {'%', digits[byte >> 4U], digits[byte & 15U]};
    }
    return address;
}

} // namespace parley::command_line
