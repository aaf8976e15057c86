// The faults of one file of a plain domain as they are found, and the readings of numbers that make such. Knows no
// format.
#pragma once

#include "scenario/read_domain.hpp"

#include <set>
#include <string_view>
#include <utility>

namespace parley::scenario::importing {

class FileFaults {
  public:
    FileFaults(const DomainFile& file, std::vector<DomainFault>& faults) : file_(file), faults_(faults) {}
    /// Without a place it concerns the file.
    void add(DomainFaultCode code, std::vector<std::string> words, core::TextPosition place = {});
    /// The same fault with the same words is told once, at its first place.
    void add_once(DomainFaultCode code, std::vector<std::string> words, core::TextPosition place = {});
    /// A number as the whole of `text`, `least` to `most`; nothing, and a fault, when it is none or beyond. `what`
    /// names it in the sentence.
    [[nodiscard]] std::optional<double> number(std::string_view text, const std::string& what, double least,
                                               double most, core::TextPosition place);
    [[nodiscard]] bool in_range(double value, const std::string& what, double least, double most,
                                core::TextPosition place);
    [[nodiscard]] const std::string& file_name() const { return file_.name; }

  private:
    const DomainFile& file_;
    std::vector<DomainFault>& faults_;
    std::set<std::pair<DomainFaultCode, std::vector<std::string>>> told_once_;
};

/// Decimal, with or without sign, point and exponent, blanks around it and a d or f behind it, as Java reads doubles;
/// nothing when it is anything else or not finite.
[[nodiscard]] std::optional<double> read_number(std::string_view text);

/// The shortest text that reads as the same number.
[[nodiscard]] std::string written(double number);

} // namespace parley::scenario::importing
