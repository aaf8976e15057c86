// What a seat is preparing and has not done yet: a draft, a speech, orders, readings, conduct. Knows nothing of how it
// is shown.
#pragma once

#include "game/draft.hpp"
#include "rules/action.hpp"
#include "seat/panel.hpp"

#include <array>
#include <optional>
#include <vector>

namespace parley::seat {

/// What a speech is being made of; which fields count depends on its kind.
struct SpeechDraft {
    Speech kind{Speech::none};
    std::optional<rules::PartyId> whom;
    std::vector<rules::ArticleId> articles; // ask: the two, in the order chosen
    std::optional<rules::ProvisionId> provision;
    std::optional<treaty::Bound> bound;
    std::optional<rules::OptionIndex> option;
    std::optional<std::uint8_t> instruction; // widen: index of the red line in the mandate
    std::optional<rules::MeasureId> measure;
    std::optional<rules::WantedClause> unless; // threat: what it waits for
    std::optional<rules::SessionIndex> by;
};

/// An assessment in the making, of one other party.
struct Reading {
    std::array<int, treaty::max_profiles> percent{};
    core::BoundedList<rules::ArticleId, 2> top_articles;
};

struct Preparation {
    Panel panel{Panel::overview};
    std::optional<rules::PartyId> answering;         // whose proposal is read, picked from or refused
    std::optional<game::Draft> draft;                // of the composer
    std::optional<rules::ArticleId> article;         // of the draft, opened by itself
    std::optional<rules::ProvisionId> clause;        // the bracket whose ladder is open
    rules::ArticleSet picked;                        // articles of their proposal that would be accepted
    std::optional<rules::ArticleId> refused_article; // the one that stands in the way
    SpeechDraft speech;
    std::optional<rules::FileMeasures> filing;
    std::optional<std::array<Reading, treaty::max_parties>> readings;
    std::optional<rules::Report> report; // of a personal forum
    bool stops_clock{};                  // at the last close
    rules::Criticisms criticisms;        // of the edition that lies
    rules::FileConduct conduct;
};

} // namespace parley::seat
