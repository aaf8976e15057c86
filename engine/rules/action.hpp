// Everything a delegation can do, as values in the imperative. Each is a whole decision: checked by check.hpp, carried
// out by apply.hpp. Trivially copyable.
#pragma once

#include "core/bounded_list.hpp"
#include "rules/authority/standing.hpp"
#include "rules/procedure/actions.hpp"
#include "scenario/ids.hpp"
#include "treaty/mandate.hpp"
#include "treaty/package.hpp"

#include <optional>
#include <variant>

namespace parley::rules {

using scenario::MeasureId;
using scenario::SessionIndex;
using treaty::ArticleId;
using treaty::ArticleSet;
using treaty::ConstituencyId;
using treaty::ConstituencySet;
using treaty::OptionIndex;
using treaty::PartyId;
using treaty::PartySet;
using treaty::ProfileId;
using treaty::ProvisionId;

// Capitals ------------------------------------------------------------------------------------------------------------

struct NoTarget {
    friend bool operator==(NoTarget, NoTarget) = default;
};
struct ArticlePair {
    PartyId of;
    ArticleId first, second;
    friend bool operator==(ArticlePair, ArticlePair) = default;
};
using MeasureTarget = std::variant<NoTarget, ConstituencyId, PartyId, ArticlePair>;

struct MeasureOrder {
    MeasureId measure;
    MeasureTarget target;
    friend bool operator==(const MeasureOrder&, const MeasureOrder&) = default;
};

inline constexpr std::size_t measures_a_session = 2;

/// Sealed until every party has filed. Carrying out a gesture announced at the last session takes one of the two
/// places.
struct FileMeasures {
    core::BoundedList<MeasureOrder, measures_a_session> orders;
    bool carries_out_gesture{};
    friend bool operator==(const FileMeasures&, const FileMeasures&) = default;
};

// Table: propose ------------------------------------------------------------------------------------------------------

/// What another party did before everybody that a proposal says it answers.
enum class Signal : std::uint8_t { answered, drew_line, refused, insisted };
struct Prompt {
    Signal signal{};
    ArticleId article;
    friend bool operator==(Prompt, Prompt) = default;
};

struct ProposePackage {
    treaty::Package package;
    ArticleSet
        linked; // "our Article 2 if your Article 3": accepted all or none; empty or at least two of the package's
    Tone tone{Tone::firm};
    std::optional<Prompt> prompted_by{}; // said aloud; binds nobody
    friend bool operator==(const ProposePackage&, const ProposePackage&) = default;
};

// Table: answer (free; a turn goes on) --------------------------------------------------------------------------------

struct AcceptProposal {
    PartyId author;
    friend bool operator==(AcceptProposal, AcceptProposal) = default;
};
/// Whole articles of a proposal; the rest lapses.
struct AcceptArticles {
    PartyId author;
    ArticleSet articles;
    friend bool operator==(AcceptArticles, AcceptArticles) = default;
};
struct RefuseProposal {
    PartyId author;
    ArticleId article;
    Reason reason{Reason::cost};
    friend bool operator==(RefuseProposal, RefuseProposal) = default;
};
enum class Preference : std::uint8_t { first, second, deflect };
/// Owed by the party that was asked, then by the asker: the mirror question on record.
struct AnswerQuestion {
    Preference preference{Preference::deflect};
    friend bool operator==(AnswerQuestion, AnswerQuestion) = default;
};
enum class Reception : std::uint8_t { decline, welcome };
/// Owed by the party that was sounded out in the back channel.
struct AnswerSounding {
    Reception reception{Reception::decline};
    friend bool operator==(AnswerSounding, AnswerSounding) = default;
};

// Table: speak (one action each) --------------------------------------------------------------------------------------

struct AskPriority {
    PartyId whom;
    ArticleId first, second; // "which of the two matters more to you?"
    friend bool operator==(AskPriority, AskPriority) = default;
};
struct DeclareRedLine {
    treaty::RedLine line;
    friend bool operator==(const DeclareRedLine&, const DeclareRedLine&) = default;
};
struct PromiseMeasure {
    MeasureId measure;
    SessionIndex by{}; // the last session at whose Capitals it may be taken
    friend bool operator==(PromiseMeasure, PromiseMeasure) = default;
};
/// What another's threat waits for: the clause, from one of its options on.
struct WantedClause {
    ProvisionId provision;
    OptionIndex at_least{};
    friend bool operator==(WantedClause, WantedClause) = default;
};
/// Plain: the measure will be taken by then. With `unless`, a counter-move announced: it is made at that session's
/// close if the clause is not agreed, and not before; one of the clauses that the measure's `unless` lists.
struct ThreatenMeasure {
    MeasureId measure;
    SessionIndex by{};
    std::optional<WantedClause> unless{};
    friend bool operator==(ThreatenMeasure, ThreatenMeasure) = default;
};
/// The back channel: a package off the record, to one party. Welcomed, it is expected to be accepted when tabled.
struct SoundOut {
    PartyId whom;
    treaty::Package package;
    friend bool operator==(const SoundOut&, const SoundOut&) = default;
};
/// Softens one instructed red line by one option, where the forum allows it; costs capital.
struct WidenMandate {
    std::uint8_t line{}; // index into the mandate's red lines
    friend bool operator==(WidenMandate, WidenMandate) = default;
};
struct InitialText {
    friend bool operator==(InitialText, InitialText) = default;
};
struct WalkOut {
    friend bool operator==(WalkOut, WalkOut) = default;
};
/// Passes; proposals that stand unanswered are reserved ("we will report").
struct EndTurn {
    friend bool operator==(EndTurn, EndTurn) = default;
};

// Close ---------------------------------------------------------------------------------------------------------------

enum class IncidentAnswer : std::uint8_t { play_down, use_line, protest };
struct RespondToIncident {
    IncidentAnswer answer{IncidentAnswer::play_down};
    friend bool operator==(RespondToIncident, RespondToIncident) = default;
};

/// What a seat believes of another party: percent by profile, 100 in all; its two top articles when they are asked for.
struct Belief {
    std::array<std::uint8_t, treaty::max_profiles> percent{};
    core::BoundedList<ArticleId, 2> top_articles;
    friend bool operator==(const Belief&, const Belief&) = default;
};
struct FileAssessment {
    std::array<Belief, treaty::max_parties> of{}; // by party; one's own entry stays empty
    Report report{};                              // after a personal forum: what its capital is told of it
    bool stops_clock{};                           // at the last close: it would have the clock stopped
    friend bool operator==(const FileAssessment&, const FileAssessment&) = default;
};

// Ratification and implementation -------------------------------------------------------------------------------------

struct Submit {
    friend bool operator==(Submit, Submit) = default;
};
/// The one repair: a side letter to a constituency.
struct WriteSideLetter {
    ConstituencyId to;
    friend bool operator==(WriteSideLetter, WriteSideLetter) = default;
};
struct ReturnToTable {
    friend bool operator==(ReturnToTable, ReturnToTable) = default;
};
/// Sealed until every party has filed.
struct FileRatification {
    std::variant<Submit, WriteSideLetter, ReturnToTable> choice;
    friend bool operator==(const FileRatification&, const FileRatification&) = default;
};

enum class Conduct : std::uint8_t { comply, hedge, violate };
/// How a party keeps each of its own undertakings for a period; sealed. Entries of other provisions stay `comply`.
struct FileConduct {
    std::array<Conduct, treaty::max_provisions> conduct{};
    friend bool operator==(const FileConduct&, const FileConduct&) = default;
};

enum class FindingAnswer : std::uint8_t { ignore, raise, inspect, suspend, withdraw };
struct AnswerFinding {
    FindingAnswer answer{FindingAnswer::ignore};
    friend bool operator==(AnswerFinding, AnswerFinding) = default;
};

using Action = std::variant<FileMeasures, ProposePackage, AcceptProposal, AcceptArticles, RefuseProposal,
                            AnswerQuestion, AnswerSounding, AskPriority, DeclareRedLine, PromiseMeasure,
                            ThreatenMeasure, SoundOut, WidenMandate, InitialText, WalkOut, EndTurn, RespondToIncident,
                            FileAssessment, FileRatification, FileConduct, AnswerFinding, LayText, JudgeText>;

} // namespace parley::rules
