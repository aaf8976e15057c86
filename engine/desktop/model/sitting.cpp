#include "desktop/model/sitting.hpp"

#include "game/desk.hpp"

namespace parley::desktop {

Sitting::Sitting(game::Game game, std::optional<game::JournalFile> file, std::uint32_t node_budget)
    : desk(std::move(game), std::move(file), node_budget) {
    if (!desk.persons().empty())
        seat = desk.persons().front();
}

Sitting::~Sitting() = default;

bool Sitting::waiting() const { return thinking != nullptr; }

std::size_t Sitting::meeting() const {
    const rules::Public& open = desk.game().state().open;
    return open.extra_session ? scenario().sessions.size() : open.session;
}

} // namespace parley::desktop
