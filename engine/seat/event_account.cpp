#include "seat/event_account.hpp"

namespace parley::seat {
namespace {

using namespace rules;

EventAccount nobody() { return {}; }
EventAccount done_by(PartyId party) { return {party, {}, {}, {}}; }
EventAccount done_by(PartyId party, Cue cue) { return {party, {}, cue, {}}; }
EventAccount heard(Cue cue) { return {{}, {}, cue, {}}; }
EventAccount moved(Number number) { return {{}, number, {}, {}}; }
EventAccount owned(Number::Kind kind, PartyId of, ConstituencyId constituency = {}) {
    return moved({kind, of, {}, constituency});
}
EventAccount replied(const Reply& reply) { return {reply.by, {}, {}, reply}; }

/// One overload an event, none for the rest: a new event does not compile until it is accounted for.
struct Accounting {
    // Numbers
    EventAccount operator()(const TensionMoved&) const { return moved({Number::Kind::tension, {}, {}, {}}); }
    EventAccount operator()(const TrustMoved& e) const { return moved({Number::Kind::trust, e.of, e.in, {}}); }
    EventAccount operator()(const SupportMoved& e) const {
        return owned(Number::Kind::support, e.party, e.constituency);
    }
    EventAccount operator()(const CapitalMoved& e) const { return owned(Number::Kind::capital, e.party); }
    EventAccount operator()(const LeverageMoved& e) const { return owned(Number::Kind::leverage, e.party); }
    EventAccount operator()(const StandingMoved& e) const { return owned(Number::Kind::standing, e.party); }
    EventAccount operator()(const WorthMoved& e) const { return owned(Number::Kind::worth, e.party); }

    // Briefing and capitals
    EventAccount operator()(const SessionOpened&) const { return heard(Cue::bell); }
    EventAccount operator()(const OccurrenceFired&) const { return nobody(); }
    EventAccount operator()(const PostureChanged&) const { return nobody(); }
    EventAccount operator()(const AgendaChanged&) const { return nobody(); }
    EventAccount operator()(const LockOpened&) const { return nobody(); }
    EventAccount operator()(const LockClosed&) const { return nobody(); }
    EventAccount operator()(const ConditionObeyed& e) const { return done_by(e.party); }
    EventAccount operator()(const FunctionEnded&) const { return nobody(); }
    EventAccount operator()(const OpinionGiven& e) const {
        if (e.opinion == Opinion::lives_with_it)
            return replied({e.by, e.author, {}, {}, false});
        const bool objects = e.opinion == Opinion::objects;
        return replied({e.by, e.author, objects ? std::optional(e.article) : std::nullopt,
                        objects ? std::optional(e.reason) : std::nullopt, !objects});
    }
    EventAccount operator()(const AgreedUnheard&) const { return heard(Cue::knock); }
    EventAccount operator()(const OfficeLost&) const { return nobody(); }
    EventAccount operator()(const OfficeFilled&) const { return nobody(); }
    EventAccount operator()(const WordVoid& e) const { return done_by(e.word.by); }
    EventAccount operator()(const CourseMoved&) const { return nobody(); }
    EventAccount operator()(const PersonTrustMoved&) const { return nobody(); }
    EventAccount operator()(const WordWithdrawn& e) const { return done_by(e.word.by); }
    EventAccount operator()(const AuthorsLeft&) const { return nobody(); }
    EventAccount operator()(const UndertakingDropped& e) const { return done_by(e.by); }
    EventAccount operator()(const GoalMet&) const { return nobody(); }
    EventAccount operator()(const MeasureTaken& e) const { return done_by(e.party); }
    EventAccount operator()(const CovertMeasureDiscovered& e) const { return done_by(e.party); }
    EventAccount operator()(const ConcernsRevealed&) const { return nobody(); }
    EventAccount operator()(const ProfileSignalled&) const { return nobody(); }
    EventAccount operator()(const RankingSignalled&) const { return nobody(); }
    EventAccount operator()(const GestureAnnounced& e) const { return done_by(e.party); }
    EventAccount operator()(const GestureKept& e) const { return done_by(e.party); }
    EventAccount operator()(const GestureDropped& e) const { return done_by(e.party); }
    EventAccount operator()(const GestureUnanswered&) const { return nobody(); }
    EventAccount operator()(const ConstituencySlighted&) const { return nobody(); }
    EventAccount operator()(const ConstituencyHeeded&) const { return nobody(); }

    // Table
    EventAccount operator()(const ProposalTabled& e) const { return done_by(e.author); }
    EventAccount operator()(const ProposalAccepted& e) const { return replied({e.by, e.author, {}, {}, true}); }
    EventAccount operator()(const ArticlesAgreed&) const { return heard(Cue::agreed); }
    EventAccount operator()(const ProposalRefused& e) const {
        EventAccount account = replied({e.by, e.author, e.article, e.reason, false});
        account.cue = Cue::refusal;
        return account;
    }
    EventAccount operator()(const ProposalReserved& e) const { return replied({e.by, e.author, {}, {}, false}); }
    EventAccount operator()(const ProposalLapsed&) const { return nobody(); }
    EventAccount operator()(const WordUndercut& e) const { return done_by(e.by); }
    EventAccount operator()(const AgreementReopened& e) const { return done_by(e.by); }
    EventAccount operator()(const QuestionAsked& e) const { return done_by(e.asker); }
    EventAccount operator()(const QuestionAnswered& e) const {
        return e.mirror ? done_by(e.by) : replied({e.by, {}, {}, {}, false});
    }
    EventAccount operator()(const RedLineDeclared& e) const { return done_by(e.by); }
    EventAccount operator()(const RedLineRetreated& e) const { return done_by(e.by); }
    EventAccount operator()(const WordGiven& e) const { return done_by(e.word.by); }
    EventAccount operator()(const WordKept& e) const { return done_by(e.word.by); }
    EventAccount operator()(const WordBroken& e) const { return done_by(e.word.by); }
    EventAccount operator()(const SoundingMade& e) const { return done_by(e.sounding.from); }
    EventAccount operator()(const SoundingAnswered& e) const {
        return replied({e.sounding.to, e.sounding.from, {}, {}, e.reception == Reception::welcome});
    }
    EventAccount operator()(const SoundingLeaked&) const { return nobody(); }
    EventAccount operator()(const MandateWidened&) const { return nobody(); }
    EventAccount operator()(const TextInitialled& e) const { return done_by(e.by, Cue::stamp); }
    EventAccount operator()(const InitialsLapsed& e) const { return done_by(e.by); }
    EventAccount operator()(const PartyWalkedOut& e) const { return done_by(e.by); }
    EventAccount operator()(const TurnPassed& e) const { return done_by(e.by); }

    // Close
    EventAccount operator()(const SessionClosed&) const { return nobody(); }
    EventAccount operator()(const IncidentHappened&) const { return heard(Cue::knock); }
    EventAccount operator()(const IncidentAnswered& e) const { return done_by(e.by); }
    EventAccount operator()(const AssessmentFiled& e) const { return done_by(e.by); }

    // The single text, and the clock
    EventAccount operator()(const EditionLaid& e) const { return done_by(e.by); }
    EventAccount operator()(const EditionCriticised& e) const { return done_by(e.by); }
    EventAccount operator()(const EditionJudged& e) const { return done_by(e.by); }
    EventAccount operator()(const EditionOpened&) const { return nobody(); }
    EventAccount operator()(const CriticismHeeded&) const { return nobody(); }
    EventAccount operator()(const ClockStopped&) const { return heard(Cue::bell); }

    // A personal forum's report
    EventAccount operator()(const WentBeyond& e) const { return done_by(e.party); }
    EventAccount operator()(const RoomAnswered&) const { return nobody(); }
    EventAccount operator()(const ArticleWeighed&) const { return nobody(); }
    EventAccount operator()(const ArticleSettled& e) const {
        return e.how == Settlement::owned ? heard(Cue::agreed) : nobody();
    }
    EventAccount operator()(const IdeaDisputed&) const { return heard(Cue::knock); }

    // Ratification and implementation
    EventAccount operator()(const ConstituencyWeighed&) const { return nobody(); }
    EventAccount operator()(const SideLetterWritten& e) const { return done_by(e.party); }
    EventAccount operator()(const ReturnedToTable& e) const { return done_by(e.by); }
    EventAccount operator()(const RatificationRefused&) const { return nobody(); }
    EventAccount operator()(const TextRatified&) const { return nobody(); }
    EventAccount operator()(const PeriodOpened&) const { return nobody(); }
    EventAccount operator()(const UndertakingBroken& e) const { return done_by(e.by); }
    EventAccount operator()(const FindingReported&) const { return nobody(); }
    EventAccount operator()(const FindingAnswered& e) const { return done_by(e.by); }
    EventAccount operator()(const BreachCaught& e) const { return done_by(e.by); }
    EventAccount operator()(const FindingCleared&) const { return nobody(); }
    EventAccount operator()(const FindingInconclusive&) const { return nobody(); }
    EventAccount operator()(const ObligationSuspended& e) const { return done_by(e.by); }
    EventAccount operator()(const PeriodClosed&) const { return nobody(); }
    EventAccount operator()(const GameEnded&) const { return nobody(); }
};

} // namespace

EventAccount account_of(const Happening& what) { return std::visit(Accounting{}, what); }

} // namespace parley::seat
