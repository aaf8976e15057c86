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
    std::string name; // as faults cite it; without folders and ending it names the party
    std::string text; // XML when its first character after blanks is <, else JSON
};

struct DomainReading {
    std::optional<Domain> domain; // engaged exactly when no fault is an error
    std::vector<DomainFault> faults;
};

/// Profiles in the order of the files; the parties are called after their files. Utilities are normalised: weights to a
/// sum of 1, GENIUS's evaluations by the greatest of each issue, so that u = Σ (wᵢ/Σw) · evaluationᵢ(v)/max
/// evaluationᵢ; those of GeniusWeb stand in [0, 1] and are taken as they are. A GeniusWeb reservation bid counts as its
/// worth. Refused with a sentence: integer and real issues, and utilities that are no sum over issues
/// (hyper-rectangles). Bounded in time and memory whatever the texts hold.
[[nodiscard]] DomainReading read_domain(std::string name, std::span<const DomainFile> files);

inline constexpr std::size_t max_domain_file_bytes = 4 << 20;

} // namespace parley::scenario
