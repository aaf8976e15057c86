// What a seat wants done, as values: the only way by which a face changes a model. Knows nothing of keys, pointers or
// typed words.
#pragma once

#include "rules/action.hpp"
#include "seat/panel.hpp"

#include <array>
#include <optional>
#include <variant>

namespace parley::seat {

namespace intent {

struct ReadOn {}; // the curtain, the opening, the briefing, the ending
struct TakeBack {};
struct Confirm { // answers the question that is asked before an act
    bool yes{};
};
struct DismissNotice {};
struct AskAdvisers {}; // what they would do now
/// Does it. What cannot be undone is asked about first.
struct Act {
    rules::Action action;
};
/// The others have initialled the text: one would rather go on, for now.
struct KeepNegotiating {};

/// The edition of the single text is read again, or let stand for now.
struct OpenEdition {
    bool open{};
};
struct ToggleCriticism { // of the edition that lies; at most two
    rules::ProvisionId provision;
    bool higher{};
};
struct WeighCriticism { // all of them
    bool must{};
};
struct ReasonCriticism { // all of them
    rules::Reason reason{};
};

// Capitals
struct OrderMeasure {
    rules::MeasureOrder order;
};
struct DropMeasure {
    rules::MeasureOrder order;
};
struct DropAllMeasures {};
struct ToggleGesture {};
struct FileOrders {};

// The table: what lies open
struct OpenPanel {
    Panel panel{};
    std::optional<rules::PartyId> of{}; // whose proposal; the first that may be answered
};
struct CloseOpen {}; // the ladder, else the article, else the panel
struct OpenArticle { // of the draft, which it joins; or closes it
    rules::ArticleId article;
};
struct OpenClause { // or closes it
    rules::ProvisionId provision;
};

// The table: a draft
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
struct DraftPositions { // everything that may be tabled as that party last had it; one article's, where it is named
    rules::PartyId of;
    std::optional<rules::ArticleId> article{};
};
struct DraftProposal { // starts from the last package that the party tabled, its linkage with it
    rules::PartyId of;
};
struct DraftAgreed {}; // starts from what is agreed
struct DraftWrite {    // writes it into the draft, or begins the draft with it
    rules::ProposePackage proposal;
};
struct DraftAllOrNone { // the articles stand or fall together, or each by itself
    bool together{};
};
struct DraftLink { // these stand or fall together, and no others
    rules::ArticleSet articles;
};
struct DraftTone {
    rules::Tone tone{};
};
struct UndoDraft {};
struct ClearDraft {};
struct FileDraft {}; // tables it, or sounds out with it

// The table: an answer
struct PickArticle { // of their proposal, or leaves it out
    rules::ArticleId article;
};
struct PointAtArticle { // the one that stands in the way, for a refusal
    rules::ArticleId article;
};

// The table: a speech
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
    std::optional<rules::ProvisionId> provision; // nothing: another is to be chosen
};
struct SpeakBound {
    treaty::Bound bound{};
};
struct SpeakOption {
    rules::OptionIndex option{};
};
struct SpeakOfInstruction {
    std::uint8_t line{};
};
struct SpeakOfMeasure {
    rules::MeasureId measure;
};
struct SpeakUnless { // nothing: a plain threat
    std::optional<rules::WantedClause> clause;
};
struct SpeakBySession {
    rules::SessionIndex session{};
};

// The close, and implementation
struct SetPercent { // the others give way in proportion, so that the sum stays 100
    rules::PartyId about;
    rules::ProfileId profile;
    int percent{};
};
struct SetReading { // all of them at once
    rules::PartyId about;
    std::array<int, treaty::max_profiles> percent{};
};
struct ToggleTopArticle {
    rules::PartyId about;
    rules::ArticleId article;
};
struct ToggleReported { // an article of the joint exploratory text, or leaves it out
    rules::ArticleId article;
};
struct ReportNothing {};
struct StopClock { // or let it run
    bool stops{};
};
struct SayWhoseIdea {
    rules::Idea idea{};
};
struct FileReadings {};
struct SetConduct {
    rules::ProvisionId provision;
    rules::Conduct conduct{};
};
struct FileConduct {};

} // namespace intent

using Intent = std::variant<
    intent::ReadOn, intent::TakeBack, intent::Confirm, intent::DismissNotice, intent::AskAdvisers, intent::Act,
    intent::KeepNegotiating, intent::OrderMeasure, intent::DropMeasure, intent::DropAllMeasures, intent::ToggleGesture,
    intent::FileOrders, intent::OpenPanel, intent::CloseOpen, intent::OpenArticle, intent::OpenClause,
    intent::DraftOption, intent::DraftTakeIn, intent::DraftTakeOut, intent::DraftPositions, intent::DraftProposal,
    intent::DraftAgreed, intent::DraftWrite, intent::DraftAllOrNone, intent::DraftLink, intent::DraftTone,
    intent::UndoDraft, intent::ClearDraft, intent::FileDraft, intent::PickArticle, intent::PointAtArticle,
    intent::PrepareSpeech, intent::SpeakTo, intent::SpeakOfArticle, intent::SpeakOfProvision, intent::SpeakBound,
    intent::SpeakOption, intent::SpeakOfInstruction, intent::SpeakOfMeasure, intent::SpeakUnless,
    intent::SpeakBySession, intent::SetPercent, intent::SetReading, intent::ToggleTopArticle, intent::ToggleReported,
    intent::ReportNothing, intent::SayWhoseIdea, intent::FileReadings, intent::SetConduct, intent::FileConduct,
    intent::OpenEdition, intent::ToggleCriticism, intent::WeighCriticism, intent::ReasonCriticism, intent::StopClock>;

} // namespace parley::seat
