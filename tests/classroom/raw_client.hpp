// A browser's end of a connection, byte by byte: sends what it is told and reads what comes, with patience that ends.
#pragma once

#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>

namespace parley::test {

class RawClient {
  public:
    using Patience = std::chrono::milliseconds;
    static constexpr Patience usual{5'000};

    /// To 127.0.0.1 at that port. Small buffers: a reader that stops is felt soon.
    explicit RawClient(std::uint16_t port, bool small_buffers = false);
    ~RawClient();
    RawClient(const RawClient&) = delete;
    RawClient& operator=(const RawClient&) = delete;

    void send(std::string_view bytes) const;
    /// All up to the first `end`, which it ends with; what came so far where the connection ends or patience does.
    [[nodiscard]] std::string read_to(std::string_view end, Patience patience = usual);
    /// A head, and as much body as its Content-Length says.
    [[nodiscard]] std::string read_answer(Patience patience = usual);
    /// Whether the other end closes within that time; takes in what comes before.
    [[nodiscard]] bool is_closed(Patience patience = usual);

  private:
    /// More of what came; false at the end or when no more comes in time.
    [[nodiscard]] bool read_more(std::chrono::steady_clock::time_point until);

    int socket_{-1};
    std::string came_;
    bool ended_{};
};

} // namespace parley::test
