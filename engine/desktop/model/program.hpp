// The whole of the program as a value: which screen, which settings, which scenarios, and the game at hand. Screens
// read it; update.hpp alone changes it. Knows nothing of windows, and is tested without one.
#pragma once

#include "desktop/model/intent.hpp"
#include "desktop/model/tasks.hpp"
#include "seat/cue.hpp"
#include "seat/notice.hpp"

#include <memory>

namespace parley::game {
struct SavedGame;
struct Seat;
} // namespace parley::game

namespace parley::scenario {
struct Scenario;
}

namespace parley::desktop {

struct Debriefing;
struct Sitting;

/// A scenario of the gallery; without a scenario, the sentences that say why.
struct ScenarioCard {
    std::filesystem::path path;
    std::string id;
    std::shared_ptr<const scenario::Scenario> scenario;
    std::vector<std::string> faults;
};

/// A game about to begin.
struct NewGame {
    std::size_t scenario{};        // of the library
    std::vector<game::Seat> seats; // one a party; "" is a person
    std::uint64_t seed{};
    std::string strength; // by its name among agents::strengths
};

/// A question of the program that must be answered before anything else; before an act the seat asks its own.
struct Question {
    std::string title;
    std::string text;
    std::string yes, no; // labels
    Intent then;         // done on yes
    bool grave{};        // it cannot be undone
};

/// A line that tells what became of something, until dismissed or replaced.
using Notice = seat::Notice;

struct Program {
    Program();
    Program(Program&&) noexcept;
    Program& operator=(Program&&) noexcept;
    ~Program();

    Screen screen{Screen::title};
    std::vector<Screen> before; // the way back
    Settings settings;
    std::vector<ScenarioCard> library;
    NewGame fresh;
    std::vector<game::SavedGame> saves; // read when they are shown
    std::unique_ptr<Sitting> sitting;
    std::uint64_t sittings{};               // how many there have been
    std::optional<Conferring> conferring;   // the advisers, while they think; perhaps about a moment that is over
    std::optional<std::uint64_t> unadvised; // the position about which they could not
    std::unique_ptr<Debriefing> debrief;    // of the game at hand, once it has ended
    std::size_t debrief_tab{}, debrief_meeting{};
    std::unique_ptr<SeekingMoments> looking; // for the moments that mattered, while it goes on
    int looked_percent{};                    // how far it was when it was last drawn
    PlayingOn playing_on;                    // from a step of the game that has ended, while it goes on
    int played_percent{};
    std::vector<std::unique_ptr<Task>> broken_off; // until they have ended
    std::optional<Question> question;
    std::optional<Notice> notice;
    std::optional<seat::Number> receipt; // the number whose receipt is open
    std::string sound_notice;            // what looking for a sound device came to, a sentence; "" while nobody knows
    std::uint64_t copies_kept{};         // rises with every copy of a game that was kept under a name
    std::uint64_t changes{};             // rises with every change: what was worked out for another count is stale
};

/// What the program asks of the outside, beside drawing itself.
struct Effects {
    bool quit{};
    bool settings_changed{};
    std::vector<seat::Cue> cues; // sounds
};

/// The question that is up, the program's or the seat's, as it is asked.
struct QuestionUp {
    std::string title, text;
    std::string yes, no; // labels
    bool grave{};        // it cannot be undone
};
[[nodiscard]] std::optional<QuestionUp> question_up(const Program& program);
/// The notice that is up, the program's or that of the person at the machine; null when there is none.
[[nodiscard]] const Notice* notice_up(const Program& program);
/// Whether the person at the machine has the advisers' word, or waits for it: with hints always, else once asked.
[[nodiscard]] bool advice_wanted(const Program& program);

/// One scenario file read and checked. `for_author`, where given, gets its errors with line, column and code.
[[nodiscard]] ScenarioCard read_card(const std::filesystem::path& path, std::vector<std::string>* for_author = nullptr);
/// The library read and checked; scenarios that cannot be played say why.
[[nodiscard]] std::vector<ScenarioCard> read_library();

} // namespace parley::desktop
