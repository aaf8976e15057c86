// Everything that a command writes passes through here on its way to output and errors: a file name, a scenario, a
// saved game or a domain of others cannot bring an escape sequence to a terminal, nor break the UTF-8 of what is piped
// on. What the program itself means to tell a terminal goes past it, by name.
#pragma once

#include <ostream>
#include <streambuf>
#include <string>
#include <string_view>

namespace parley::command_line {

/// Hands on what is written as core::visible shows it, at once but for a character whose last bytes are still to come.
class GuardedBuffer final : public std::streambuf {
  public:
    explicit GuardedBuffer(std::ostream& target) : target_(target) {}
    ~GuardedBuffer() override;
    GuardedBuffer(const GuardedBuffer&) = delete;
    GuardedBuffer& operator=(const GuardedBuffer&) = delete;

    /// As it stands, after all that was written before.
    void pass(std::string_view codes);

  protected:
    int_type overflow(int_type byte) override;
    std::streamsize xsputn(const char* bytes, std::streamsize count) override;
    int sync() override;

  private:
    bool write(std::string_view bytes);
    void end_character();

    std::ostream& target_;
    std::string begun_; // the first bytes of a character
};

/// A stream over `target`, which must outlive it and whose own state tells whether anything was lost.
class GuardedStream final : public std::ostream {
  public:
    explicit GuardedStream(std::ostream& target) : std::ostream(nullptr), buffer_(target) { rdbuf(&buffer_); }

  private:
    GuardedBuffer buffer_;
};

/// Codes of our own for a terminal: past the guard where there is one.
void tell_terminal(std::ostream& out, std::string_view codes);

} // namespace parley::command_line
