// What a package would be worth, as the composer shows it: the worth bar, the three ticks, the band for them, the cup,
// the parts against the whole, home and instructions. Reads the view alone.
#pragma once

#include "agents/opponent/worth_band.hpp"
#include "seat/model.hpp"

#include <string>
#include <vector>

namespace parley::seat {

struct BeliefTick { // the worth in the end, if the other side kept its word as this intention would
    std::string profile;
    core::Points worth;
};
struct PartWorth {
    rules::ArticleId article;
    core::Points alone;   // what the article adds to what is agreed, by itself
    std::int32_t shown{}; // the same in whole points that add up to `PackageFigures::together_shown`
};
struct Cup { // the promise of theirs that is worth most to us
    rules::ProvisionId provision;
    core::Points face, by_trust, by_checking; // the last two add up to what is counted
    std::string sentence;
};
struct HomeReading {
    rules::ConstituencyId constituency;
    std::optional<rules::Weighing> weighed; // once it was asked
    bool unasked_and_touched{};
};
struct Crossing {
    rules::ProvisionId provision;
    std::string words;
};

struct PackageFigures {
    core::Points worth, agreed, no_deal;
    std::string falls;             // when no deal falls next and to what, a sentence; "" when it does not
    std::vector<BeliefTick> ticks; // of the first other party
    agents::WorthBand to_them;     // the same
    rules::PartyId them;
    std::vector<PartWorth> parts;
    core::Points together;                            // what the package adds to what is agreed
    std::int32_t together_shown{}, interplay_shown{}; // in whole points: the sum, and what it has beyond its parts
    std::optional<Cup> cup;
    std::vector<HomeReading> home;
    std::vector<Crossing> crossings; // of our instructions
    std::vector<std::string> prices; // of tabling it
    core::Points least, most;        // the scale of the bar: holds all of these, the same for a whole game
};

[[nodiscard]] PackageFigures package_figures(const Model& model, const rules::View& view,
                                             const rules::ProposePackage& proposal);

} // namespace parley::seat
