// What a seat may do now, verb by verb: for menus, for random play and for agents. Packages are too many to list; the
// articles that may be named are given instead, and `check` has the last word.
#pragma once

#include "rules/check.hpp"

#include <vector>

namespace parley::rules {

struct LegalActions {
    bool to_act{}; // the seat owes a decision now
    bool owes_question{};
    bool owes_sounding{};
    std::vector<MeasureOrder> measures; // affordable now, one by one, with every target
    bool gesture_due{};                 // one announced last session waits to be carried out
    std::uint8_t measure_places{};      // how many measures may still be filed (2, less a gesture carried out)
    ArticleSet tableable;               // articles that may be proposed; empty when proposing is closed
    PartySet answerable;                // authors whose proposal the seat may accept or refuse
    PartySet hearable;                  // authors on whose proposal it may say what it thinks, and decides nothing
    PartySet can_ask;                   // parties that may be asked
    PartySet can_sound_out;
    bool can_declare_red_line{};
    std::vector<MeasureId> can_promise;
    std::vector<MeasureId> can_threaten;
    std::vector<ThreatenMeasure> can_announce; // counter-moves with their conditions, by the next session
    std::vector<std::uint8_t> can_widen;       // instructed lines
    bool can_initial{};
    bool can_walk_out{};
    bool can_end_turn{};
    bool can_use_line{};                      // in an incident
    std::vector<ConstituencyId> can_write_to; // side letters
    bool can_return{};
    std::vector<ProvisionId> undertakings; // own, in force
    bool owes_top_articles{};              // this session's assessment asks for them
    bool asks_clock{};                     // this assessment says whether the clock stops
    bool can_stop_clock{};
    ArticleSet draftable; // articles that an edition of the single text may name; empty when the seat may lay none
    bool can_judge{};     // an edition waits for its verdict
    bool can_inspect{};   // a finding
    bool can_suspend{};
};

[[nodiscard]] LegalActions legal_actions(const View& view);

} // namespace parley::rules
