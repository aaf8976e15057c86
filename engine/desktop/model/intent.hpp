// What a person wants done, as values: the only way by which screens change the program. Knows nothing of keys or
// pointers.
#pragma once

#include "desktop/model/feed.hpp"
#include "desktop/model/screen.hpp"
#include "desktop/settings/settings.hpp"
#include "rules/action.hpp"

#include <filesystem>
#include <string>
#include <variant>

namespace parley::desktop::intent {

// Getting about
struct GoTo {
    Screen screen{};
};
struct Back {}; // the way out: closes what is open, then leads to the screen before; on the title it asks to quit
struct Quit {
    bool surely{};
};
struct Answer { // to the question on the screen
    bool yes{};
};
struct DismissNotice {};
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
struct BeginFirstGame {}; // the guided one
struct Continue {};       // the newest game that is not over
struct LoadGame {
    std::filesystem::path path;
};
struct SaveCopy {
    std::string name; // of a file in the saves folder, without extension
};
struct Rehearse { // a branch of the game at hand from before that step
    std::size_t step{};
};

struct SaveReport {}; // of a finished game, beside its own file

// In a game
struct ReadOn {}; // the curtain, the opening, the briefing, the ending
struct TakeBack {};
struct OpenReceipt {
    Number number;
};
struct CloseReceipt {};

// Capitals
struct OrderMeasure {
    rules::MeasureOrder order;
};
struct DropMeasure {
    rules::MeasureOrder order;
};
struct ToggleGesture {};
struct FileOrders {};

// The table: preparing
struct OpenPanel {
    Panel panel{};
};
struct OpenClause { // or closes it
    rules::ProvisionId provision;
};
struct DraftOption {
    rules::ProvisionId provision;
    rules::OptionIndex option{};
};
struct DraftTakeIn {
    rules::ArticleId article;
};
struct DraftTakeOut {
    rules::ArticleId article;
};
struct DraftPositions { // everything that may be tabled as that party last had it
    rules::PartyId of;
};
struct DraftLink { // takes the article into the linkage, or out of it
    rules::ArticleId article;
};
struct DraftTone {
    rules::Tone tone{};
};
struct UndoDraft {};
struct ClearDraft {};
struct PickArticle { // of their proposal
    rules::ArticleId article;
};
struct PointAtArticle { // the one that stands in the way, for a refusal
    rules::ArticleId article;
};
struct PrepareSpeech {
    Speech kind{};
};
struct SpeakTo {
    rules::PartyId whom;
};
struct SpeakOfArticle { // one of the two of a question; again to take it out
    rules::ArticleId article;
};
struct SpeakOfProvision {
    rules::ProvisionId provision;
};
struct SpeakBound {
    treaty::Bound bound{};
};
struct SpeakOption {
    rules::OptionIndex option{};
};
struct SpeakOfMeasure {
    rules::MeasureId measure;
};
struct SpeakBySession {
    rules::SessionIndex session{};
};

// The close, and implementation: preparing
struct SetPercent { // the others give way in proportion, so that the sum stays 100
    rules::PartyId about;
    rules::ProfileId profile;
    int percent{};
};
struct ToggleTopArticle {
    rules::PartyId about;
    rules::ArticleId article;
};
struct FileReadings {};
struct SetConduct {
    rules::ProvisionId provision;
    rules::Conduct conduct{};
};
struct FileConduct {};

struct AskAdvisers {}; // what they would do now

/// Does it. What cannot be undone is asked about first.
struct Act {
    rules::Action action;
};

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
    std::variant<intent::GoTo, intent::Back, intent::Quit, intent::Answer, intent::DismissNotice, intent::UseSettings,
                 intent::ChooseScenario, intent::ChooseSeat, intent::ChooseOpponent, intent::ChooseStrength,
                 intent::UseSeed, intent::BeginGame, intent::BeginFirstGame, intent::Continue, intent::LoadGame,
                 intent::SaveCopy, intent::Rehearse, intent::SaveReport, intent::ReadOn, intent::TakeBack,
                 intent::OpenReceipt, intent::CloseReceipt, intent::OrderMeasure, intent::DropMeasure,
                 intent::ToggleGesture, intent::FileOrders, intent::OpenPanel, intent::OpenClause, intent::DraftOption,
                 intent::DraftTakeIn, intent::DraftTakeOut, intent::DraftPositions, intent::DraftLink,
                 intent::DraftTone, intent::UndoDraft, intent::ClearDraft, intent::PickArticle, intent::PointAtArticle,
                 intent::PrepareSpeech, intent::SpeakTo, intent::SpeakOfArticle, intent::SpeakOfProvision,
                 intent::SpeakBound, intent::SpeakOption, intent::SpeakOfMeasure, intent::SpeakBySession,
                 intent::SetPercent, intent::ToggleTopArticle, intent::FileReadings, intent::SetConduct,
                 intent::FileConduct, intent::AskAdvisers, intent::Act, intent::ShowTab, intent::ShowMeeting,
                 intent::FindMoments, intent::StopLooking, intent::PlayOn, intent::StopPlayingOn>;

} // namespace parley::desktop
