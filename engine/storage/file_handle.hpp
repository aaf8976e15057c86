// An open file of the operating system that closes itself. Private to storage/.
#pragma once

#include <string_view>
#include <unistd.h>
#include <utility>

namespace parley::storage {

class FileHandle {
  public:
    FileHandle() = default;
    explicit FileHandle(int descriptor) : descriptor_(descriptor) {}
    FileHandle(FileHandle&& other) noexcept : descriptor_(std::exchange(other.descriptor_, -1)) {}
    FileHandle& operator=(FileHandle&& other) noexcept {
        std::swap(descriptor_, other.descriptor_);
        return *this;
    }
    FileHandle(const FileHandle&) = delete;
    FileHandle& operator=(const FileHandle&) = delete;
    ~FileHandle() {
        if (descriptor_ >= 0)
            ::close(descriptor_);
    }
    [[nodiscard]] bool is_open() const { return descriptor_ >= 0; }
    [[nodiscard]] int get() const { return descriptor_; }

    /// Writes all of `bytes`, however many calls it takes. False on failure, with errno set.
    [[nodiscard]] bool write_all(std::string_view bytes) const;

  private:
    int descriptor_{-1};
};

} // namespace parley::storage
