// A text under negotiation that belongs to no scenario: the sheet beside the title, and the clause by which a person
// chooses colours and sizes. Knows nothing of how it is drawn.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace parley::wording {

/// Whose words they are.
enum class SampleHand : std::uint8_t { none, first, second, agreed };

struct SamplePiece {
    std::string words; // with its brackets, and the spaces around it
    SampleHand hand{};
};

struct SampleArticle {
    std::string title;    // "Article 1 · Contacts"
    std::string standing; // "two positions"
    bool agreed{};
    std::vector<SamplePiece> pieces; // in the order of the text
};

struct SampleDraft {
    std::string title;
    std::string standing;
    std::vector<SampleArticle> articles;
    std::string excluded_heading;
    std::string excluded;
};

[[nodiscard]] SampleDraft sample_draft();

/// The clause of the settings; its standing is what it is shown for.
[[nodiscard]] SampleArticle sample_clause();

} // namespace parley::wording
