#include "classroom/hall/seeking_moments.hpp"

#include <utility>

namespace parley::classroom {
namespace {

game::MomentsSearch search_of(const game::Game& game, const MomentsEffort& effort) {
    game::MomentsSearch search = game::search_for_debrief(game);
    search.how.games = effort.games;
    search.screening = effort.screening;
    search.tested = effort.tested;
    return search;
}

} // namespace

SeekingMoments::SeekingMoments(game::Game game, rules::PartyId seat, const MomentsEffort& effort)
    : game_(std::move(game)),
      seat_(seat),
      effort_(effort),
      sought_{{{}, search_of(game_, effort)}, {}},
      hunt_(game_, seat, sought_.found.search) {}

bool SeekingMoments::go_on(std::chrono::milliseconds span) {
    begun_.store(true, std::memory_order_relaxed);
    const auto end = std::chrono::steady_clock::now() + span;
    const std::uint32_t all = hunt_.pieces_of_all() + most_moments * effort_.continuations;
    do {
        if (!play_one())
            return false;
        ++done_;
        percent_.store(static_cast<int>(std::uint64_t{done_} * 100 / (all + 2)), std::memory_order_relaxed);
    } while (std::chrono::steady_clock::now() < end);
    return true;
}

bool SeekingMoments::play_one() {
    if (hunting_ && piece_ < hunt_.pieces()) {
        hunt_.play(piece_++);
        return true;
    }
    if (hunting_) {
        piece_ = 0;
        hunting_ = hunt_.next_stage();
        sought_.found.moments = hunt_.found();
        return true;
    }
    const std::vector<game::Moment>& chosen = sought_.found.moments.chosen;
    if (sought_.came_of.size() == chosen.size())
        return false;
    play_moment(chosen[sought_.came_of.size()]);
    return true;
}

void SeekingMoments::play_moment(const game::Moment& moment) {
    game::PlayOn how = sought_.found.search.how;
    how.games = effort_.continuations;
    const auto index = static_cast<std::uint32_t>(games_.size());
    games_.emplace_back(game::played_once(game_, moment.step, seat_, how, index));
    if (games_.size() == how.games)
        sought_.came_of.push_back(game::what_came_of(moment.step, seat_, std::exchange(games_, {})));
}

} // namespace parley::classroom
