// From the files of a plain negotiation domain to a Domain, or to the list of all their faults; never both, never half.
// Reads the XML of GENIUS (Lin, Kraus, Baarslag, Tykhonov, Hindriks & Jonker 2014) and the JSON of GeniusWeb: one file
// states issues and values, one for each party what it wants. Knows no folders: the caller brings the texts.
#pragma once

#include "scenario/domain.hpp"
#include "scenario/domain_fault.hpp"

#include <optional>
#include <span>

namespace parley::scenario {

struct DomainFile {
    std::string name;      // as faults cite it; without folders and ending it names the party
    std::string text;      // XML when its first character after blanks is <, JSON when it is { or [, else by the ending
    std::string trouble{}; // why it could not be opened; its text is then not looked at
};

struct DomainReading {
    std::optional<Domain> domain; // engaged exactly when no fault is an error
    std::vector<DomainFault> faults;
};

/// Profiles in the order of the files; the parties are called after their files. Utilities are those that the tools
/// themselves compute, seen with GENIUS 10.4 and GeniusWeb 1.2.1:
///
/// - GENIUS: u = min(1, Σ wᵢ · evaluationᵢ(v)/max evaluationᵢ), the weights as written, whatever they sum to. Issues of
///   domain and profile meet by their index. Objectives are read as a tree, inner issues first. Integer issues: offset
///   + slope · (v − least), within 0 and 1; real issues: linear, constant or triangular, read in `real_issue_values`
///   steps.
/// - GeniusWeb: u = Σ wᵢ · utilityᵢ(v); the weights sum to 1 within 0.001, each issue has its utilities, no other has.
///   Number issues: a straight line, rounded to eight decimals. A reservation bid counts as its worth, issues left out
///   as 0.
///
/// Whatever is not read is told by a warning: no element, attribute or key is dropped in silence, none is read twice.
/// Refused with a sentence: utilities that are no sum over issues (hyper-rectangles). Bounded in time and memory
/// whatever the texts hold; no text makes it open another file.
[[nodiscard]] DomainReading read_domain(std::string name, std::span<const DomainFile> files);

/// How many values stand for the range of a real issue, evenly spaced, both ends among them: as many as GENIUS lists.
inline constexpr std::size_t real_issue_values = 21;

inline constexpr std::size_t max_domain_file_bytes = 4 << 20;

} // namespace parley::scenario
