// What a person wants done, as values: the only way by which screens change the program. What a seat wants of a game is
// an intent of the seat, handed on as it is (seat/intent.hpp). Knows nothing of keys or pointers.
#pragma once

#include "desktop/model/screen.hpp"
#include "desktop/settings/settings.hpp"
#include "seat/intent.hpp"
#include "seat/number.hpp"

#include <filesystem>
#include <optional>
#include <string>
#include <variant>

namespace parley::desktop::intent {

using namespace seat::intent; // so that a screen names them all alike

// Getting about
struct GoTo {
    Screen screen{};
};
/// The way out: closes what is open, then leads to the screen before; from a game that is not over it asks first, and
/// from the title it leads nowhere.
struct Back {};
struct LeaveGame { // for the title, where it can be continued; asks unless it is over
    bool surely{};
};
struct Quit { // the program; asks while a game is under way
    bool surely{};
};
struct Answer { // to the question on the screen, the program's or the seat's
    bool yes{};
};
struct DismissNotice {}; // whosever it is
struct TellWhyNot {      // a key was pressed for what is closed now
    std::string refusal;
};
struct UseSettings {
    Settings settings;
};

// A new game, a saved one
struct ChooseScenario {
    std::size_t index{};
};
struct ChooseSeat {
    rules::PartyId party;
};
struct ChooseOpponent {
    rules::PartyId party;
    std::string agent; // "" for a person at this machine
};
struct ChooseStrength { // how hard the computer delegations think
    std::string name;
};
struct UseSeed {
    std::uint64_t seed{};
};
struct BeginGame {};
struct BeginFirstGame {                // the guided one
    std::optional<std::uint64_t> seed; // by chance when left out
};
struct Continue {}; // the newest game that is not over
struct LoadGame {
    std::filesystem::path path;
};
struct SaveCopy {
    std::string name; // of a file in the saves folder, without extension
};
/// The scenario's file read anew. In a game, that of the game, which begins anew with the same people and seed; else
/// that of the library. What is wrong with the file is shown, and nothing changes.
struct ReloadScenario {
    std::optional<std::size_t> card; // of the library; that of the game at hand, or the chosen one, when left out
    bool surely{};                   // a game under way may be put aside
};
struct Rehearse { // a branch of the game at hand from before that step, once it has ended
    std::size_t step{};
};
struct SaveReport {}; // of a finished game, beside its own file

// Above a game
struct OpenReceipt {
    seat::Number number;
};
struct CloseReceipt {};

// The debrief
struct ShowTab {
    std::size_t tab{};
};
struct ShowMeeting { // of the offer path
    std::size_t meeting{};
};
struct FindMoments { // that mattered: a while's work, on other threads
    std::uint32_t games{48};
};
struct StopLooking {};
struct PlayOn { // from before that step, an agent in the person's seat: what might have come of it
    std::size_t step{};
    std::uint32_t games{48};
};
struct StopPlayingOn {};

} // namespace parley::desktop::intent

namespace parley::desktop {

using Intent =
    std::variant<intent::GoTo, intent::Back, intent::LeaveGame, intent::Quit, intent::Answer, intent::DismissNotice,
                 intent::TellWhyNot, intent::UseSettings, intent::ChooseScenario, intent::ChooseSeat,
                 intent::ChooseOpponent, intent::ChooseStrength, intent::UseSeed, intent::BeginGame,
                 intent::BeginFirstGame, intent::Continue, intent::LoadGame, intent::SaveCopy, intent::ReloadScenario,
                 intent::Rehearse, intent::SaveReport, intent::OpenReceipt, intent::CloseReceipt, intent::ShowTab,
                 intent::ShowMeeting, intent::FindMoments, intent::StopLooking, intent::PlayOn, intent::StopPlayingOn,
                 seat::Intent>;

} // namespace parley::desktop
