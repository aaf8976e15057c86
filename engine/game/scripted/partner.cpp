#include "game/scripted/partner.hpp"

#include "analysis/bargaining_points.hpp"
#include "game/delegations.hpp"

#include <algorithm>
#include <cassert>

namespace parley::game {

namespace {

constexpr core::Points partner_tolerance = core::Points::whole(1);
constexpr const char* partner_word = "partner";

} // namespace

core::Points Partner::target(const Outlook& outlook, double) const {
    const analysis::Frontier frontier = outlook.frontier(outlook.legal.tableable, outlook.can_complete());
    analysis::Worth reservation{};
    reservation[outlook.self.index()] = outlook.floor.hundredths;
    reservation[outlook.other.index()] = papers_->terms[outlook.other.index()].reservation.hundredths;
    const auto points = analysis::bargaining_points(frontier, reservation);
    if (!points)
        return outlook.floor;
    return std::max(outlook.floor, points->kalai_smorodinsky.to(outlook.self) - partner_tolerance);
}

rules::Action Partner::measures(const Outlook& outlook) const {
    auto filed = std::get<rules::FileMeasures>(Trader::measures(outlook));
    for (const rules::MeasureOrder& order : outlook.legal.measures) {
        if (outlook.view.scenario().measure(outlook.self, order.measure).kind != scenario::MeasureKind::gesture ||
            filed.orders.full())
            continue;
        filed.orders.push_back(order);
        if (rules::check(outlook.view, filed))
            filed.orders.erase_at(filed.orders.size() - 1);
    }
    return filed;
}

Game play_cooperative_pair(std::shared_ptr<const scenario::Scenario> scenario, std::uint64_t seed) {
    Game game(Setup{scenario, seed, std::vector<Seat>(2, Seat{partner_word}), false});
    const auto papers = std::make_shared<const Hearsay>(
        papers_laid_open(*scenario, analysis::true_profiles(scenario->open, game.state())));
    Delegations(game, agents::default_node_budget, [&](std::string_view) -> std::unique_ptr<agents::Agent> {
        return std::make_unique<Partner>(papers);
    }).run(game);
    assert(game.ended());
    return game;
}

} // namespace parley::game
