// What a side of a table has beside its game, in memory only: lines that the team suggested to each other, its debrief
// once somebody has read it, the moments that mattered once somebody has asked for them. Knows nothing of who may see
// it.
#pragma once

#include <cstddef>
#include <deque>
#include <memory>
#include <string>

namespace parley::classroom {

class SeekingMoments;
struct SoughtMoments;

struct Suggestion {
    std::string who; // the pseudonym
    std::string line;
};

struct SideNotes {
    static constexpr std::size_t most_suggestions = 12, most_characters = 140;

    std::deque<Suggestion> suggestions;            // the newest last
    std::string debrief;                           // its page, made once
    std::shared_ptr<const SeekingMoments> seeking; // while they are worked out
    std::shared_ptr<const SoughtMoments> moments;  // once they are found
    bool moments_lost{};                           // the last search threw

    void suggest(Suggestion made) {
        suggestions.push_back(std::move(made));
        if (suggestions.size() > most_suggestions)
            suggestions.pop_front();
    }
};

} // namespace parley::classroom
