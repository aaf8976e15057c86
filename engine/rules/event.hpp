// What happened, in the past tense: each with the audience that learns of it and the cause that explains it. "Every
// number opens into its receipt" is a fold over these. Trivially copyable.
#pragma once

#include "rules/aftermath.hpp"
#include "rules/authority/happenings.hpp"
#include "rules/phase.hpp"
#include "rules/procedure/happenings.hpp"
#include "rules/rule.hpp"
#include "rules/state.hpp"
#include "rules/world/happenings.hpp"

namespace parley::rules {

using scenario::OccurrenceId;

// Numbers that moved
// ---------------------------------------------------------------------------------------------------
struct TensionMoved {
    std::int16_t by{}, to{};
};
struct TrustMoved {
    PartyId in, of; // `in` believes `of` more or less
    std::int16_t by{}, to{};
};
struct SupportMoved {
    PartyId party;
    ConstituencyId constituency;
    std::int16_t by{}, to{};
};
struct CapitalMoved {
    PartyId party;
    std::int16_t by{}, to{};
};
struct LeverageMoved {
    PartyId party;
    core::Points by, to;
};
/// Points lost or earned in implementation outside the text: breach penalties and side letters.
struct WorthMoved {
    PartyId party;
    core::Points by;
};

// Briefing and capitals
// ------------------------------------------------------------------------------------------------
struct SessionOpened {
    SessionIndex session{};
    bool extra{};
};
struct OccurrenceFired {
    OccurrenceId occurrence;
};
struct PostureChanged {
    scenario::SiteId site;
    std::uint8_t kind{};
};
struct AgendaChanged {
    ArticleId article;
    bool open{};
};
struct GoalMet {
    PartyId party;
};
struct MeasureTaken {
    PartyId party;
    MeasureOrder order;
};
struct CovertMeasureDiscovered {
    PartyId party;
    MeasureId measure;
};
struct ConcernsRevealed {
    PartyId party;
    ConstituencyId constituency;
};
struct ProfileSignalled { // intelligence; may be wrong
    PartyId about;
    ProfileId profile;
    core::PerMille reliability{};
};
struct RankingSignalled { // intelligence; may be wrong
    PartyId about;
    ArticleId more, less;
    core::PerMille reliability{};
};
struct GestureAnnounced {
    PartyId party;
    MeasureId measure;
};
struct GestureKept {
    PartyId party;
    MeasureId measure;
};
struct GestureDropped {
    PartyId party;
    MeasureId measure;
};
struct GestureUnanswered {
    PartyId party;
};
struct ConstituencySlighted { // touched before it was asked
    PartyId party;
    ConstituencyId constituency;
};
struct ConstituencyHeeded { // touched in its presence after it was asked
    PartyId party;
    ConstituencyId constituency;
};

// Table
// ----------------------------------------------------------------------------------------------------------------
struct ProposalTabled {
    PartyId author;
    treaty::Package package;
    ArticleSet linked;
    Tone tone{};
    std::optional<Prompt> prompted_by{};
};
struct ProposalAccepted {
    PartyId by, author;
    ArticleSet articles;
    bool whole{};
};
struct ArticlesAgreed {
    ArticleSet articles;
    treaty::Package package;
};
struct ProposalRefused {
    PartyId by, author;
    ArticleId article;
    Reason reason{};
};
struct ProposalReserved {
    PartyId by, author;
};
struct ProposalLapsed {
    PartyId author;
};
struct WordUndercut { // a firm position was retreated from
    PartyId by;
    ArticleSet articles;
};
struct AgreementReopened {
    PartyId by;
    ArticleSet articles;
};
struct QuestionAsked {
    PartyId asker, asked;
    ArticleId first, second;
};
struct QuestionAnswered {
    PartyId by;
    ArticleId first, second;
    Preference preference{};
    bool mirror{};
};
struct RedLineDeclared {
    PartyId by;
    treaty::RedLine line;
};
struct RedLineRetreated {
    PartyId by;
    treaty::RedLine line;
};
struct WordGiven {
    GivenWord word;
};
struct WordKept {
    GivenWord word;
};
struct WordBroken {
    GivenWord word;
};
struct SoundingMade {
    Sounding sounding;
};
struct SoundingAnswered {
    Sounding sounding;
    Reception reception{};
};
struct SoundingLeaked {
    PartyId from, to;
    ArticleSet articles;
};
struct MandateWidened {
    PartyId party;
    std::uint8_t line{};
};
struct TextInitialled {
    PartyId by;
};
struct InitialsLapsed {
    PartyId by; // the party whose next action was something else
};
struct PartyWalkedOut {
    PartyId by;
};
struct TurnPassed {
    PartyId by;
};

// Close
// ----------------------------------------------------------------------------------------------------------------
struct SessionClosed {
    SessionIndex session{};
};
struct IncidentHappened {};
struct IncidentAnswered {
    PartyId by;
    IncidentAnswer answer{};
};
struct AssessmentFiled {
    PartyId by;
    FileAssessment assessment;
    bool report_was_due{};
};

struct GameEnded {
    Ending how;
};

using Happening =
    std::variant<TensionMoved, TrustMoved, SupportMoved, CapitalMoved, LeverageMoved, StandingMoved, WorthMoved,
                 SessionOpened, WentBeyond, RoomAnswered, ArticleWeighed, ArticleSettled, IdeaDisputed, OccurrenceFired,
                 PostureChanged, AgendaChanged, LockOpened, LockClosed, ConditionObeyed, FunctionEnded, CourseMoved,
                 PersonTrustMoved, WordWithdrawn, AuthorsLeft, UndertakingDropped, OfficeLost, OfficeFilled, WordVoid,
                 OpinionGiven, AgreedUnheard, GoalMet, MeasureTaken, CovertMeasureDiscovered, ConcernsRevealed,
                 ProfileSignalled, RankingSignalled, GestureAnnounced, GestureKept, GestureDropped, GestureUnanswered,
                 ConstituencySlighted, ConstituencyHeeded, ProposalTabled, ProposalAccepted, ArticlesAgreed,
                 ProposalRefused, ProposalReserved, ProposalLapsed, WordUndercut, AgreementReopened, QuestionAsked,
                 QuestionAnswered, RedLineDeclared, RedLineRetreated, WordGiven, WordKept, WordBroken, SoundingMade,
                 SoundingAnswered, SoundingLeaked, MandateWidened, TextInitialled, InitialsLapsed, PartyWalkedOut,
                 TurnPassed, SessionClosed, IncidentHappened, IncidentAnswered, AssessmentFiled, ConstituencyWeighed,
                 SideLetterWritten, ReturnedToTable, RatificationRefused, TextRatified, PeriodOpened, UndertakingBroken,
                 FindingReported, FindingAnswered, BreachCaught, FindingCleared, FindingInconclusive,
                 ObligationSuspended, PeriodClosed, GameEnded, EditionLaid, EditionCriticised, EditionJudged,
                 EditionOpened, CriticismHeeded, ClockStopped>;

/// What made it happen, beside the rule: nothing more, a measure, or an event of the deck.
struct ByMeasure {
    PartyId party;
    MeasureId measure;
};
struct ByOccurrence {
    OccurrenceId occurrence;
};
struct Cause {
    Rule rule{};
    std::variant<std::monostate, ByMeasure, ByOccurrence> from;
};

struct Event {
    Happening what;
    PartySet audience;
    Cause cause;
};

/// Takes events in the order in which they happen.
class EventSink {
  public:
    virtual void take(const Event& event) = 0;

  protected:
    EventSink() = default;
    EventSink(const EventSink&) = default;
    EventSink& operator=(const EventSink&) = default;
    ~EventSink() = default;
};

/// Drops them: for search and for counting.
class NoEvents final : public EventSink {
  public:
    void take(const Event&) override {}
};

} // namespace parley::rules
