// A 64-bit fingerprint of a sequence of numbers: FNV-1a (Fowler, Noll & Vo). For noticing change, not for security.
#pragma once

#include <cstdint>
#include <string_view>

namespace parley::core {

class Digest {
  public:
    constexpr void add(std::uint64_t number) {
        for (int byte = 0; byte < 8; ++byte)
            step(static_cast<unsigned char>(number >> (8 * byte)));
    }
    constexpr void add(std::string_view text) {
        for (const char c : text)
            step(static_cast<unsigned char>(c));
        add(text.size());
    }
    [[nodiscard]] constexpr std::uint64_t value() const { return value_; }

  private:
    constexpr void step(unsigned char byte) { value_ = (value_ ^ byte) * 0x100000001B3ULL; }
    std::uint64_t value_{0xCBF29CE484222325ULL};
};

} // namespace parley::core
