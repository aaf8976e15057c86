// The scan for sentences outside wording/: literals of three words and more in the faces and in report/. What may stand
// there is written with its reason in sentences_allowed.txt, whose first lines say how.
#pragma once

#include "tests/house/scans.hpp"

#include <map>

namespace parley::house {

inline constexpr std::size_t words_of_a_sentence = 3;
inline constexpr std::size_t most_allowed = 100; // literals that the list may allow in all

/// A line of the list: a file, or the literals of a file that begin so.
struct Allowance {
    std::size_t line{}; // of the list, from 0
    std::string path;
    std::string start; // as spelled; "" for every literal of the file
};

struct SentenceList {
    std::string path;
    std::vector<Allowance> allowed;
    std::map<std::string, std::size_t> ceilings; // by folder of engine/: how many may stand there beside those allowed
    Breaches unreadable;                         // lines without a reason, or of no known form
};
[[nodiscard]] SentenceList read_sentence_list(const SourceFile& list);

/// How many literals of three words and more each folder holds that the list does not allow.
[[nodiscard]] std::map<std::string, std::size_t> count_sentences(const std::vector<SourceFile>& files,
                                                                 const SentenceList& list);

/// More than a folder's ceiling (none: 0), each literal with its place; lines of the list that match nothing or give no
/// reason; more than `most_allowed` allowed.
[[nodiscard]] Breaches scan_sentences(const std::vector<SourceFile>& files, const SentenceList& list);

} // namespace parley::house
