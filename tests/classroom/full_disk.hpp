// A disk that is full for a while, as far as this process can tell. For tests.
#pragma once

#include "storage/staged_file.hpp"

#include <sys/resource.h>

namespace parley::tests {

/// No file grows beyond its first byte until the end of its life.
class FullDisk {
  public:
    FullDisk() {
        storage::let_writes_fail();
        ::getrlimit(RLIMIT_FSIZE, &before_);
        rlimit none = before_;
        none.rlim_cur = 1;
        ::setrlimit(RLIMIT_FSIZE, &none);
    }
    ~FullDisk() { ::setrlimit(RLIMIT_FSIZE, &before_); }
    FullDisk(const FullDisk&) = delete;
    FullDisk& operator=(const FullDisk&) = delete;

  private:
    rlimit before_{};
};

} // namespace parley::tests
