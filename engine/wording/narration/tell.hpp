// How each happening is told, one function a happening; a happening without one does not compile. "" where it
// says nothing to this reader. For the wording's own sources.
#pragma once

#include "wording/narration/teller.hpp"

namespace parley::wording::narration {

// numbers.cpp
[[nodiscard]] std::string tell(const Teller& teller, const rules::TensionMoved& what);
[[nodiscard]] std::string tell(const Teller& teller, const rules::TrustMoved& what);
[[nodiscard]] std::string tell(const Teller& teller, const rules::SupportMoved& what);
[[nodiscard]] std::string tell(const Teller& teller, const rules::CapitalMoved& what);
[[nodiscard]] std::string tell(const Teller& teller, const rules::LeverageMoved& what);
[[nodiscard]] std::string tell(const Teller& teller, const rules::WorthMoved& what);

// capitals.cpp
[[nodiscard]] std::string tell(const Teller& teller, const rules::SessionOpened& what);
[[nodiscard]] std::string tell(const Teller& teller, const rules::OccurrenceFired& what);
[[nodiscard]] std::string tell(const Teller& teller, const rules::PostureChanged& what);
[[nodiscard]] std::string tell(const Teller& teller, const rules::AgendaChanged& what);
[[nodiscard]] std::string tell(const Teller& teller, const rules::LockOpened& what);
[[nodiscard]] std::string tell(const Teller& teller, const rules::LockClosed& what);
[[nodiscard]] std::string tell(const Teller& teller, const rules::ConditionObeyed& what);
[[nodiscard]] std::string tell(const Teller& teller, const rules::FunctionEnded& what);
[[nodiscard]] std::string tell(const Teller& teller, const rules::OfficeLost& what);
[[nodiscard]] std::string tell(const Teller& teller, const rules::OfficeFilled& what);
[[nodiscard]] std::string tell(const Teller& teller, const rules::CourseMoved& what);
[[nodiscard]] std::string tell(const Teller& teller, const rules::GoalMet& what);
[[nodiscard]] std::string tell(const Teller& teller, const rules::MeasureTaken& what);
[[nodiscard]] std::string tell(const Teller& teller, const rules::CovertMeasureDiscovered& what);
[[nodiscard]] std::string tell(const Teller& teller, const rules::ConcernsRevealed& what);
[[nodiscard]] std::string tell(const Teller& teller, const rules::ProfileSignalled& what);
[[nodiscard]] std::string tell(const Teller& teller, const rules::RankingSignalled& what);
[[nodiscard]] std::string tell(const Teller& teller, const rules::GestureAnnounced& what);
[[nodiscard]] std::string tell(const Teller& teller, const rules::GestureKept& what);
[[nodiscard]] std::string tell(const Teller& teller, const rules::GestureDropped& what);
[[nodiscard]] std::string tell(const Teller& teller, const rules::GestureUnanswered& what);
[[nodiscard]] std::string tell(const Teller& teller, const rules::ConstituencySlighted& what);
[[nodiscard]] std::string tell(const Teller& teller, const rules::ConstituencyHeeded& what);

// table.cpp
[[nodiscard]] std::string tell(const Teller& teller, const rules::ProposalTabled& what);
[[nodiscard]] std::string tell(const Teller& teller, const rules::ProposalAccepted& what);
[[nodiscard]] std::string tell(const Teller& teller, const rules::ArticlesAgreed& what);
[[nodiscard]] std::string tell(const Teller& teller, const rules::ProposalRefused& what);
[[nodiscard]] std::string tell(const Teller& teller, const rules::ProposalReserved& what);
[[nodiscard]] std::string tell(const Teller& teller, const rules::ProposalLapsed& what);
[[nodiscard]] std::string tell(const Teller& teller, const rules::WordUndercut& what);
[[nodiscard]] std::string tell(const Teller& teller, const rules::AgreementReopened& what);
[[nodiscard]] std::string tell(const Teller& teller, const rules::OpinionGiven& what);
[[nodiscard]] std::string tell(const Teller& teller, const rules::AgreedUnheard& what);

// speech.cpp
[[nodiscard]] std::string tell(const Teller& teller, const rules::QuestionAsked& what);
[[nodiscard]] std::string tell(const Teller& teller, const rules::QuestionAnswered& what);
[[nodiscard]] std::string tell(const Teller& teller, const rules::RedLineDeclared& what);
[[nodiscard]] std::string tell(const Teller& teller, const rules::RedLineRetreated& what);
[[nodiscard]] std::string tell(const Teller& teller, const rules::WordGiven& what);
[[nodiscard]] std::string tell(const Teller& teller, const rules::WordKept& what);
[[nodiscard]] std::string tell(const Teller& teller, const rules::WordBroken& what);
[[nodiscard]] std::string tell(const Teller& teller, const rules::WordVoid& what);
[[nodiscard]] std::string tell(const Teller& teller, const rules::SoundingMade& what);
[[nodiscard]] std::string tell(const Teller& teller, const rules::SoundingAnswered& what);
[[nodiscard]] std::string tell(const Teller& teller, const rules::SoundingLeaked& what);
[[nodiscard]] std::string tell(const Teller& teller, const rules::MandateWidened& what);
[[nodiscard]] std::string tell(const Teller& teller, const rules::TextInitialled& what);
[[nodiscard]] std::string tell(const Teller& teller, const rules::InitialsLapsed& what);
[[nodiscard]] std::string tell(const Teller& teller, const rules::PartyWalkedOut& what);
[[nodiscard]] std::string tell(const Teller& teller, const rules::TurnPassed& what);

// close.cpp
[[nodiscard]] std::string tell(const Teller& teller, const rules::SessionClosed& what);
[[nodiscard]] std::string tell(const Teller& teller, const rules::IncidentHappened& what);
[[nodiscard]] std::string tell(const Teller& teller, const rules::IncidentAnswered& what);
[[nodiscard]] std::string tell(const Teller& teller, const rules::AssessmentFiled& what);

// single_text.cpp
[[nodiscard]] std::string tell(const Teller& teller, const rules::EditionLaid& what);
[[nodiscard]] std::string tell(const Teller& teller, const rules::EditionCriticised& what);
[[nodiscard]] std::string tell(const Teller& teller, const rules::EditionJudged& what);
[[nodiscard]] std::string tell(const Teller& teller, const rules::EditionOpened& what);
[[nodiscard]] std::string tell(const Teller& teller, const rules::CriticismHeeded& what);
[[nodiscard]] std::string tell(const Teller& teller, const rules::ClockStopped& what);

// personal.cpp
[[nodiscard]] std::string tell(const Teller& teller, const rules::StandingMoved& what);
[[nodiscard]] std::string tell(const Teller& teller, const rules::WentBeyond& what);
[[nodiscard]] std::string tell(const Teller& teller, const rules::RoomAnswered& what);
[[nodiscard]] std::string tell(const Teller& teller, const rules::ArticleWeighed& what);
[[nodiscard]] std::string tell(const Teller& teller, const rules::ArticleSettled& what);
[[nodiscard]] std::string tell(const Teller& teller, const rules::IdeaDisputed& what);

// succession.cpp
[[nodiscard]] std::string tell(const Teller& teller, const rules::PersonTrustMoved& what);
[[nodiscard]] std::string tell(const Teller& teller, const rules::WordWithdrawn& what);
[[nodiscard]] std::string tell(const Teller& teller, const rules::AuthorsLeft& what);
[[nodiscard]] std::string tell(const Teller& teller, const rules::UndertakingDropped& what);

// aftermath.cpp
[[nodiscard]] std::string tell(const Teller& teller, const rules::ConstituencyWeighed& what);
[[nodiscard]] std::string tell(const Teller& teller, const rules::SideLetterWritten& what);
[[nodiscard]] std::string tell(const Teller& teller, const rules::ReturnedToTable& what);
[[nodiscard]] std::string tell(const Teller& teller, const rules::RatificationRefused& what);
[[nodiscard]] std::string tell(const Teller& teller, const rules::TextRatified& what);
[[nodiscard]] std::string tell(const Teller& teller, const rules::PeriodOpened& what);
[[nodiscard]] std::string tell(const Teller& teller, const rules::UndertakingBroken& what);
[[nodiscard]] std::string tell(const Teller& teller, const rules::FindingReported& what);
[[nodiscard]] std::string tell(const Teller& teller, const rules::FindingAnswered& what);
[[nodiscard]] std::string tell(const Teller& teller, const rules::BreachCaught& what);
[[nodiscard]] std::string tell(const Teller& teller, const rules::FindingCleared& what);
[[nodiscard]] std::string tell(const Teller& teller, const rules::FindingInconclusive& what);
[[nodiscard]] std::string tell(const Teller& teller, const rules::ObligationSuspended& what);
[[nodiscard]] std::string tell(const Teller& teller, const rules::PeriodClosed& what);
[[nodiscard]] std::string tell(const Teller& teller, const rules::GameEnded& what);

} // namespace parley::wording::narration
