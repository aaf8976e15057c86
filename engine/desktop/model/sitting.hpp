// The game at hand at one machine: the desk with the seats of its persons, whose person is at the machine, and the
// computer delegations at their thinking. Every change goes through update.hpp. Knows nothing of how it looks.
#pragma once

#include "desktop/model/tasks.hpp"
#include "seat/page_kind.hpp"
#include "seat/sitting.hpp"

#include <memory>
#include <optional>

namespace parley::desktop {

struct Sitting {
    Sitting(game::Game game, std::optional<game::JournalFile> file, std::uint32_t node_budget);
    Sitting(const Sitting&) = delete;
    Sitting& operator=(const Sitting&) = delete;
    ~Sitting();

    seat::Sitting desk;
    rules::PartyId seat; // the person's at the machine
    std::unique_ptr<Thinking> thinking;

    /// Of the person at the machine.
    [[nodiscard]] const seat::Model& model() const { return desk.model(seat); }
    [[nodiscard]] seat::Model& model() { return desk.model(seat); }
    [[nodiscard]] rules::View view() const { return desk.view(seat); }
    [[nodiscard]] const scenario::PublicScenario& scenario() const { return desk.scenario(); }
    [[nodiscard]] bool waiting() const;
    /// The page that the person at the machine is due.
    [[nodiscard]] seat::PageKind page() const { return seat::page_kind(model(), view()); }
    /// 0 for the first session; the extra one is one more than the calendar has.
    [[nodiscard]] std::size_t meeting() const;
};

} // namespace parley::desktop
