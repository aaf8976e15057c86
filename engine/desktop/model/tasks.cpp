#include "desktop/model/tasks.hpp"

#include "desktop/model/played_on.hpp"
#include "game/counsel.hpp"
#include "game/counterfactual/continuation.hpp"
#include "game/desk.hpp"
#include "report/debrief_data.hpp"
#include "seat/model.hpp"

namespace parley::desktop {

std::unique_ptr<Thinking> think(game::AgentsTurn turn) {
    return std::make_unique<Thinking>(std::move(turn), [](game::AgentsTurn& each, const Thinking::Tell&,
                                                          const std::stop_token& stop) { each.run(stop); });
}

Conferring confer(const game::Game& game, rules::PartyId seat, std::uint64_t sitting) {
    using Advising = TaskOn<agents::TwoAdvisers>;
    return {sitting, seat::position_of(game), seat,
            std::make_unique<Advising>(
                agents::TwoAdvisers{},
                [game, seat](agents::TwoAdvisers& advice, const Advising::Tell&, const std::stop_token& stop) {
                    if (!stop.stop_requested())
                        advice = game::counsel(game, seat);
                })};
}

std::unique_ptr<SeekingMoments> seek_moments(game::Game game, rules::PartyId seat, std::uint32_t games) {
    report::MomentsFound found{{}, game::search_for_debrief(game)};
    found.search.how.games = games;
    return std::make_unique<SeekingMoments>(
        std::move(found),
        [game = std::move(game), seat](report::MomentsFound& moments, const SeekingMoments::Tell& tell,
                                       const std::stop_token& stop) {
            moments.moments = game::moments_that_mattered(game, seat, moments.search, 0, tell, stop);
        });
}

PlayingOn play_on_from(game::Game game, std::size_t step, rules::PartyId seat, std::uint32_t games) {
    using Playing = TaskOn<PlayedOn>;
    PlayedOn played;
    played.how.agent = game::kind_to_play_on(game);
    played.how.games = games;
    return {step, std::make_unique<Playing>(
                      std::move(played), [game = std::move(game), step, seat](PlayedOn& each, const Playing::Tell& tell,
                                                                              const std::stop_token& stop) {
                          each.found = game::what_if(game, step, seat, each.how, 0, tell, stop);
                      })};
}

} // namespace parley::desktop
