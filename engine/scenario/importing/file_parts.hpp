// What one file of a plain domain says, before it is fitted to the others. Knows the common ground of two formats only.
#pragma once

#include "scenario/importing/file_faults.hpp"

#include <array>
#include <set>
#include <variant>

namespace parley::scenario::importing {

/// What the values of an issue are.
enum class ValueKind { listed, integers, reals, steps };

/// An issue as a domain file states it.
struct IssuePart {
    DomainIssue issue;
    std::set<std::string> known; // the values of a listed issue
    ValueKind kind{};
    std::vector<double> numbers; // what the values are, unless they are listed
    double low{}, high{};        // likewise
    std::optional<long> index;   // GENIUS: by which profiles mean it
    core::TextPosition place;
    bool faulty{}; // something was said of it already
};

struct IssuesPart {
    std::vector<IssuePart> issues;
};

/// What a number of an issue is worth.
struct Curve {
    enum class Shape { linear, constant, triangular, between };
    Shape shape{};
    /// linear: slope · (v − at[2]) + offset with offset, slope in at[0], at[1], within 0 and 1; constant: at[0];
    /// triangular: 0 at at[0] and at[1], 1 at at[2]; between: from at[1] at at[0] to at[3] at at[2], eight decimals.
    std::array<double, 4> at{};
    [[nodiscard]] double operator()(double value) const;
};

struct Evaluation {
    std::string value;
    double number{};
    core::TextPosition place;
};

/// What a profile file says of one issue.
struct IssueWants {
    std::string issue;
    core::TextPosition place;
    std::optional<long> index; // GENIUS
    ValueKind kind{};          // numbers of any kind: `reals`, in GeniusWeb
    std::vector<Evaluation> evaluations;
    std::optional<Curve> curve;
    double low{}, high{};         // where there is a curve
    std::optional<double> weight; // filled in from `weights`
    bool faulty{};                // something was said of it already
};

struct WeightGiven {
    std::string issue;         // GeniusWeb
    std::optional<long> index; // GENIUS
    std::optional<double> weight;
    core::TextPosition place;
};

struct BidValue {
    std::string issue, value;
    core::TextPosition issue_place, value_place;
};

struct ProfilePart {
    bool is_genius{};
    std::vector<IssueWants> wants;
    std::vector<WeightGiven> weights;
    core::TextPosition weights_place; // of the first
    std::set<long> objective_indices; // GENIUS: what a weight may stand at without being of an issue
    double reservation{};
    core::TextPosition reservation_place;
    double discount{1};
    std::vector<BidValue> reservation_bid;
    std::optional<IssuesPart> own_domain; // GeniusWeb: for which it was written
    core::TextPosition own_domain_place;
};

/// A file that is neither.
struct OtherPart {};

/// A file whose text is not of its format; whether that matters depends on the others.
struct UnreadPart {
    bool is_json{};
    DomainFaultCode code{};
    std::vector<std::string> words;
    core::TextPosition place;
};

/// Nothing is left of a file of which an error was told.
struct FaultyPart {};

using FilePart = std::variant<OtherPart, UnreadPart, FaultyPart, IssuesPart, ProfilePart>;

[[nodiscard]] FilePart read_genius_xml(const DomainFile& file, FileFaults& faults);
[[nodiscard]] FilePart read_geniusweb_json(const DomainFile& file, FileFaults& faults);

/// Whether a text that cannot be read as its format, by an error or at all, was meant as a file of that format.
[[nodiscard]] bool was_meant_for_genius(std::string_view text);
[[nodiscard]] bool was_meant_for_geniusweb(std::string_view text);

/// Adds a value to a listed issue; one that it has already counts once, and a warning says so.
void add_value(IssuePart& issue, std::string value, core::TextPosition place, FileFaults& faults);

/// Makes `low`, `low` + step, … up to `high` the values, or says why there are too many.
void add_steps(IssuePart& issue, double low, double high, double step, FileFaults& faults);

/// Fits what a profile file says to the issues of the domain, which are sound.
[[nodiscard]] DomainProfile fit_profile(std::string party, const std::vector<IssuePart>& issues, ProfilePart part,
                                        FileFaults& faults);

} // namespace parley::scenario::importing
