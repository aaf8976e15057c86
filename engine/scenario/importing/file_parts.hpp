// What one file of a plain domain says, before it is fitted to the others. Knows two formats' common ground only.
#pragma once

#include "scenario/read_domain.hpp"

#include <utility>
#include <variant>

namespace parley::scenario::importing {

/// The issues of a domain file.
struct IssuesPart {
    std::vector<DomainIssue> issues;
};

/// What a profile file says of one issue.
struct IssueWants {
    std::string issue;
    std::optional<double> weight;
    std::vector<std::pair<std::string, double>> evaluations; // value and number
};

struct ProfilePart {
    std::vector<IssueWants> wants;
    double reservation{};
    double discount{1};
    std::vector<std::pair<std::string, std::string>> reservation_bid; // issue and value, where it is given so
    bool evaluations_are_relative{};                                  // to the greatest of their issue, as in GENIUS
};

/// A file that is neither.
struct OtherPart {};

using FilePart = std::variant<OtherPart, IssuesPart, ProfilePart>;

/// The faults found so far, each with the place where a quoted name first stands in the file.
class FileFaults {
  public:
    FileFaults(const DomainFile& file, std::vector<DomainFault>& faults) : file_(file), faults_(faults) {}
    void add(DomainFaultCode code, std::vector<std::string> words, std::string_view named = {});
    void add_at(DomainFaultCode code, std::vector<std::string> words, core::TextPosition place);
    [[nodiscard]] core::TextPosition place_of_byte(std::size_t byte) const;
    /// A number as the whole of `text`, `least` to `most`; nothing, and a fault, when it is none or beyond. `what`
    /// names it in the sentence.
    [[nodiscard]] std::optional<double> number(std::string_view text, const std::string& what, double least,
                                               double most);
    /// The fault stands where `named` is first quoted, else where the number is.
    [[nodiscard]] bool in_range(double value, const std::string& what, double least, double most,
                                std::string_view named = {});

  private:
    const DomainFile& file_;
    std::vector<DomainFault>& faults_;
};

[[nodiscard]] FilePart read_genius_xml(const DomainFile& file, FileFaults& faults);
[[nodiscard]] FilePart read_geniusweb_json(const DomainFile& file, FileFaults& faults);

} // namespace parley::scenario::importing
