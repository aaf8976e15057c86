// The members and the tags by which actions and rationales are written in a journal. Private to the journal's codec:
// Boost.Describe stays out of every other header. Names are never changed once written: saved games hold them.
#pragma once

#include "agents/rationale.hpp"
#include "game/journal.hpp"

#include <boost/describe/class.hpp>
#include <boost/describe/members.hpp>
#include <boost/mp11/list.hpp>
#include <boost/pfr/tuple_size.hpp>
#include <string_view>

namespace parley::treaty {

BOOST_DESCRIBE_STRUCT(RedLine, (), (provision, bound, option))

} // namespace parley::treaty

namespace parley::rules {

BOOST_DESCRIBE_STRUCT(NoTarget, (), ())
BOOST_DESCRIBE_STRUCT(ArticlePair, (), (of, first, second))
BOOST_DESCRIBE_STRUCT(MeasureOrder, (), (measure, target))
BOOST_DESCRIBE_STRUCT(FileMeasures, (), (orders, carries_out_gesture))
BOOST_DESCRIBE_STRUCT(Prompt, (), (signal, article))
BOOST_DESCRIBE_STRUCT(ProposePackage, (), (package, linked, tone, prompted_by))
BOOST_DESCRIBE_STRUCT(AcceptProposal, (), (author))
BOOST_DESCRIBE_STRUCT(AcceptArticles, (), (author, articles))
BOOST_DESCRIBE_STRUCT(RefuseProposal, (), (author, article, reason))
BOOST_DESCRIBE_STRUCT(AnswerQuestion, (), (preference))
BOOST_DESCRIBE_STRUCT(AnswerSounding, (), (reception))
BOOST_DESCRIBE_STRUCT(AskPriority, (), (whom, first, second))
BOOST_DESCRIBE_STRUCT(DeclareRedLine, (), (line))
BOOST_DESCRIBE_STRUCT(PromiseMeasure, (), (measure, by))
BOOST_DESCRIBE_STRUCT(WantedClause, (), (provision, at_least))
BOOST_DESCRIBE_STRUCT(ThreatenMeasure, (), (measure, by, unless))
BOOST_DESCRIBE_STRUCT(SoundOut, (), (whom, package))
BOOST_DESCRIBE_STRUCT(WidenMandate, (), (line))
BOOST_DESCRIBE_STRUCT(InitialText, (), ())
BOOST_DESCRIBE_STRUCT(WalkOut, (), ())
BOOST_DESCRIBE_STRUCT(EndTurn, (), ())
BOOST_DESCRIBE_STRUCT(RespondToIncident, (), (answer))
BOOST_DESCRIBE_STRUCT(Report, (), (articles, idea))
BOOST_DESCRIBE_STRUCT(FileAssessment, (), (of, report, stops_clock))
BOOST_DESCRIBE_STRUCT(Submit, (), ())
BOOST_DESCRIBE_STRUCT(WriteSideLetter, (), (to))
BOOST_DESCRIBE_STRUCT(ReturnToTable, (), ())
BOOST_DESCRIBE_STRUCT(FileRatification, (), (choice))
BOOST_DESCRIBE_STRUCT(FileConduct, (), (conduct))
BOOST_DESCRIBE_STRUCT(AnswerFinding, (), (answer))
BOOST_DESCRIBE_STRUCT(LayText, (), (edition))
BOOST_DESCRIBE_STRUCT(Criticism, (), (provision, higher, must, reason))
BOOST_DESCRIBE_STRUCT(JudgeText, (), (yes, criticisms))

} // namespace parley::rules

namespace parley::agents {

BOOST_DESCRIBE_STRUCT(WorthTo, (), (party, worth))
BOOST_DESCRIBE_STRUCT(Weighed, (), (action, worth, why_not, to_others, chance_percent, counts, prospect))
BOOST_DESCRIBE_STRUCT(Rationale, (), (motive, floor, target, worth, received, article, weighed, believed, also))

} // namespace parley::agents

namespace parley::game {

template <class T>
using Members = boost::describe::describe_members<T, boost::describe::mod_public>;

/// A struct all of whose members are told above; one forgotten does not compile where it is used.
template <class T>
concept Told = boost::describe::has_describe_members<T>::value && [] {
    static_assert(boost::mp11::mp_size<Members<T>>::value == boost::pfr::tuple_size_v<T>,
                  "a member is missing above: it would not be saved");
    return true;
}();

/// Since which format of the journal a member is written: a line of that format or a later one has it, a line of an
/// earlier one has it not. Members that are not named here are as old as the journal.
template <auto Member>
inline constexpr int written_since = oldest_journal_format;
template <>
inline constexpr int written_since<&agents::Weighed::why_not> = 2;
template <>
inline constexpr int written_since<&agents::Weighed::to_others> = 2;
template <>
inline constexpr int written_since<&agents::Weighed::chance_percent> = 2;
template <>
inline constexpr int written_since<&agents::Rationale::believed> = 2;
template <>
inline constexpr int written_since<&agents::Weighed::counts> = 3;
template <>
inline constexpr int written_since<&agents::Weighed::prospect> = 3;
template <>
inline constexpr int written_since<&rules::ProposePackage::prompted_by> = 3;
template <>
inline constexpr int written_since<&agents::Rationale::also> = 5;
template <>
inline constexpr int written_since<&rules::FileAssessment::report> = 6;
template <>
inline constexpr int written_since<&rules::FileAssessment::stops_clock> = 7;
template <>
inline constexpr int written_since<&rules::ThreatenMeasure::unless> = 7;

/// The tag of an alternative of a variant; one without does not compile.
template <class T>
struct Tag;

#define PARLEY_TAG(name)                                                                                               \
    template <>                                                                                                        \
    struct Tag<rules::name> {                                                                                          \
        static constexpr std::string_view text = #name;                                                                \
    }
PARLEY_TAG(NoTarget);
PARLEY_TAG(ArticlePair);
PARLEY_TAG(FileMeasures);
PARLEY_TAG(ProposePackage);
PARLEY_TAG(AcceptProposal);
PARLEY_TAG(AcceptArticles);
PARLEY_TAG(RefuseProposal);
PARLEY_TAG(AnswerQuestion);
PARLEY_TAG(AnswerSounding);
PARLEY_TAG(AskPriority);
PARLEY_TAG(DeclareRedLine);
PARLEY_TAG(PromiseMeasure);
PARLEY_TAG(ThreatenMeasure);
PARLEY_TAG(SoundOut);
PARLEY_TAG(WidenMandate);
PARLEY_TAG(InitialText);
PARLEY_TAG(WalkOut);
PARLEY_TAG(EndTurn);
PARLEY_TAG(RespondToIncident);
PARLEY_TAG(FileAssessment);
PARLEY_TAG(Submit);
PARLEY_TAG(WriteSideLetter);
PARLEY_TAG(ReturnToTable);
PARLEY_TAG(FileRatification);
PARLEY_TAG(FileConduct);
PARLEY_TAG(AnswerFinding);
PARLEY_TAG(LayText);
PARLEY_TAG(JudgeText);
#undef PARLEY_TAG
template <>
struct Tag<rules::ConstituencyId> {
    static constexpr std::string_view text = "Constituency";
};
template <>
struct Tag<rules::PartyId> {
    static constexpr std::string_view text = "Party";
};

} // namespace parley::game
