#include "tests/wording/happenings.hpp"

#include "tests/wording/tiny_scenario.hpp"

namespace parley::tests {

namespace {

treaty::Package package() {
    treaty::Package result;
    result.articles = rules::ArticleSet::of(contacts, missiles);
    result.options[0] = 1;
    result.options[1] = 2;
    result.options[2] = 1;
    return result;
}

void add_numbers(std::vector<rules::Happening>& all, rules::PartyId by, rules::PartyId other) {
    const rules::ConstituencyId parliament(0);
    all.insert(all.end(), {rules::TensionMoved{5, 63}, rules::TrustMoved{other, by, -6, 19},
                           rules::PersonTrustMoved{other, by, -6, 19}, rules::SupportMoved{by, parliament, 8, 63},
                           rules::CapitalMoved{by, -1, 3},
                           rules::LeverageMoved{by, core::Points::whole(3), core::Points::whole(3)},
                           rules::StandingMoved{by, -1, 5}, rules::WorthMoved{by, core::Points::whole(-6)}});
}

void add_capitals(std::vector<rules::Happening>& all, rules::PartyId by, rules::PartyId other) {
    const rules::ConstituencyId parliament(0);
    all.insert(all.end(), {rules::SessionOpened{1, false},
                           rules::OccurrenceFired{rules::OccurrenceId(0)},
                           rules::PostureChanged{scenario::SiteId(0), 1},
                           rules::AgendaChanged{missiles, true},
                           rules::LockOpened{scenario::LockId(0)},
                           rules::LockClosed{scenario::LockId(0)},
                           rules::ConditionObeyed{by, scenario::LockId(0)},
                           rules::FunctionEnded{scenario::FunctionId(0)},
                           rules::CourseMoved{scenario::CourseId(0), 0, 1, 2},
                           rules::OfficeLost{scenario::OfficeId(0), 1},
                           rules::OfficeFilled{scenario::OfficeId(0)},
                           rules::WordVoid{{by, rules::GivenWord::Kind::promise, exercise, 1, true}},
                           rules::GoalMet{by},
                           rules::MeasureTaken{by, {consult, parliament}},
                           rules::CovertMeasureDiscovered{by, exercise},
                           rules::ConcernsRevealed{by, parliament},
                           rules::ProfileSignalled{other, rules::ProfileId(1), 750},
                           rules::RankingSignalled{other, missiles, contacts, 850},
                           rules::GestureAnnounced{by, exercise},
                           rules::GestureKept{by, exercise},
                           rules::GestureDropped{by, exercise},
                           rules::GestureUnanswered{by},
                           rules::ConstituencySlighted{by, parliament},
                           rules::ConstituencyHeeded{by, parliament}});
}

void add_table(std::vector<rules::Happening>& all, rules::PartyId by, rules::PartyId other) {
    const rules::ArticleSet both = rules::ArticleSet::of(contacts, missiles);
    const treaty::RedLine line{promise, treaty::Bound::at_least, 1};
    const rules::GivenWord word{by, rules::GivenWord::Kind::promise, exercise, 1, true};
    rules::GivenWord announced{by, rules::GivenWord::Kind::threat, exercise, 1, true};
    announced.terms.unless = rules::WantedClause{promise, 1};
    const rules::Sounding sounding{by, other, package(), false};
    all.insert(all.end(), {rules::ProposalTabled{by, package(), both, rules::Tone::firm},
                           rules::ProposalAccepted{by, other, both, true},
                           rules::ArticlesAgreed{both, package()},
                           rules::ProposalRefused{by, other, missiles, rules::Reason::checking},
                           rules::ProposalReserved{by, other},
                           rules::ProposalLapsed{by},
                           rules::WordUndercut{by, both},
                           rules::AgreementReopened{by, both},
                           rules::QuestionAsked{by, other, contacts, missiles},
                           rules::QuestionAnswered{by, contacts, missiles, rules::Preference::second, false},
                           rules::RedLineDeclared{by, line},
                           rules::RedLineRetreated{by, line},
                           rules::WordGiven{word},
                           rules::WordGiven{announced},
                           rules::WordKept{announced},
                           rules::WordBroken{announced},
                           rules::WordWithdrawn{announced},
                           rules::WordKept{word},
                           rules::WordBroken{word},
                           rules::SoundingMade{sounding},
                           rules::SoundingAnswered{sounding, rules::Reception::welcome},
                           rules::SoundingLeaked{by, other, both},
                           rules::MandateWidened{by, 0},
                           rules::TextInitialled{by},
                           rules::InitialsLapsed{by},
                           rules::PartyWalkedOut{by},
                           rules::TurnPassed{by},
                           rules::SessionClosed{0},
                           rules::IncidentHappened{},
                           rules::IncidentAnswered{by, rules::IncidentAnswer::use_line},
                           rules::AssessmentFiled{by, {}}});
}

void add_procedure(std::vector<rules::Happening>& all, rules::PartyId by, rules::PartyId other) {
    rules::Criticisms asked;
    asked.push_back({promise, true, true, rules::Reason::checking});
    all.insert(all.end(), {rules::EditionLaid{by, package(), 2}, rules::EditionCriticised{by, asked},
                           rules::EditionJudged{by}, rules::EditionOpened{2, false}, rules::CriticismHeeded{by, true},
                           rules::ClockStopped{rules::PartySet::of(by, other)}});
}

void add_personal(std::vector<rules::Happening>& all, rules::PartyId by, rules::PartyId other) {
    const rules::ConstituencyId parliament(0);
    const rules::PartySet both = rules::PartySet::of(by, other);
    all.insert(
        all.end(),
        {rules::WentBeyond{by, 0, 1}, rules::RoomAnswered{by, 0, true}, rules::RoomAnswered{by, 0, false},
         rules::ArticleWeighed{by, parliament, missiles, {47, rules::Verdict::owns_if, promise, 1}, {55, false, 4}},
         rules::ArticleSettled{missiles, rules::Settlement::owned, both}, rules::IdeaDisputed{both},
         rules::OpinionGiven{by, other, rules::Opinion::lives_with_it, missiles, {}},
         rules::OpinionGiven{by, other, rules::Opinion::objects, missiles, rules::Reason::cost},
         rules::AgreedUnheard{by, rules::ArticleSet::of(missiles), false},
         rules::AgreedUnheard{by, rules::ArticleSet::of(missiles), true}});
}

void add_aftermath(std::vector<rules::Happening>& all, rules::PartyId by, rules::PartyId other) {
    const rules::ConstituencyId parliament(0);
    const rules::Finding finding{other, promise};
    all.insert(all.end(),
               {rules::ConstituencyWeighed{by, parliament, 58, 50, true}, rules::SideLetterWritten{by, parliament},
                rules::ReturnedToTable{by}, rules::RatificationRefused{by, parliament}, rules::TextRatified{by},
                rules::PeriodOpened{0}, rules::AuthorsLeft{by}, rules::UndertakingDropped{by, promise},
                rules::UndertakingBroken{by, promise, rules::Conduct::violate}, rules::FindingReported{by, finding},
                rules::FindingAnswered{by, finding, rules::FindingAnswer::raise},
                rules::BreachCaught{by, other, promise, rules::Conduct::hedge, false}, rules::FindingCleared{finding},
                rules::FindingInconclusive{finding}, rules::ObligationSuspended{by, promise}, rules::PeriodClosed{0},
                rules::GameEnded{rules::WalkedOut{by}}});
}

} // namespace

std::vector<rules::Happening> happenings_of(rules::PartyId by, rules::PartyId other) {
    std::vector<rules::Happening> all;
    add_numbers(all, by, other);
    add_capitals(all, by, other);
    add_procedure(all, by, other);
    add_table(all, by, other);
    add_personal(all, by, other);
    add_aftermath(all, by, other);
    return all;
}

} // namespace parley::tests
