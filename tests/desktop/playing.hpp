// A program of the window without a window, played by intents alone. Knows nothing of how it looks.
#pragma once

#include "desktop/model/program.hpp"
#include "seat/page.hpp"
#include "seat/page_kind.hpp"

#include <filesystem>
#include <set>
#include <string>

namespace parley::testing {

/// A home of its own, so that no test sees a person's games.
class OwnHome {
  public:
    OwnHome();
    ~OwnHome();
    OwnHome(const OwnHome&) = delete;
    OwnHome& operator=(const OwnHome&) = delete;
    [[nodiscard]] const std::filesystem::path& path() const { return path_; }

  private:
    std::filesystem::path path_;
};

/// With the advisers quiet until they are asked, so that whole games are quick.
[[nodiscard]] desktop::Program fresh_program();
/// Which of the library; fails the test where it is not there.
[[nodiscard]] std::size_t card_of(const desktop::Program& program, const std::string& id);

/// Carries out the intent, and waits for whoever thinks.
desktop::Effects want(desktop::Program& program, const desktop::Intent& intent);

/// A new game from the first seat against that agent, whoever is the usual opponent.
void begin_against(desktop::Program& program, const std::string& scenario, const std::string& agent,
                   std::uint64_t seed);

/// The plainest way on from any page: what somebody does who presses the first thing that helps.
void go_on(desktop::Program& program);
/// Goes on to the first page of that kind; fails the test where the game ends before.
void go_on_to(desktop::Program& program, seat::PageKind page);
/// Plays to the debrief and returns the pages on the way; fails the test where a page does not lead on.
std::set<seat::PageKind> play_on(desktop::Program& program);

} // namespace parley::testing
