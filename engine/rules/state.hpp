// The whole of a game in progress as one trivially copyable value: what all may see, what each seat sees alone, and
// what nobody sees. No history, strings or maps: the journal (game/) is the history.
#pragma once

#include "rules/phase.hpp"
#include "rules/procedure/standing.hpp"
#include "treaty/rolling_text.hpp"

#include <optional>
#include <type_traits>

namespace parley::rules {

template <class T>
using ByParty = std::array<T, treaty::max_parties>;

/// A live proposal. It lapses when its author replaces it, when a party that must accept refuses it (unless others'
/// acceptances keep it), or when what it proposes is agreed otherwise.
struct Proposal {
    treaty::Package package;
    ArticleSet linked;
    Tone tone{Tone::firm};
    PartySet accepted_by;                  // the author among them
    PartySet heard_by;                     // those who let it stand at the end of their turn this session
    PartySet refused_by{};                 // this session, while others' acceptances keep it on the table
    PartySet welcomed_by{}, objected_by{}; // of those who must be heard on it
    friend bool operator==(const Proposal&, const Proposal&) = default;
};

struct Question {
    PartyId asker, asked;
    ArticleId first, second;
    bool mirrored{}; // the asked party has answered; the asker owes the mirror answer
    friend bool operator==(const Question&, const Question&) = default;
};

struct DeclaredLine {
    PartyId by;
    treaty::RedLine line;
    friend bool operator==(const DeclaredLine&, const DeclaredLine&) = default;
};

/// What a word depends on and between whom it was given; counts only where a scenario has it.
struct WordTerms {
    std::optional<WantedClause> unless; // a threat: the counter-move is not made if this is agreed
    bool between_persons{};             // given where those who govern met themselves
    friend bool operator==(const WordTerms&, const WordTerms&) = default;
};

/// A promise or a threat to take a measure by a session.
struct GivenWord {
    enum class Kind : std::uint8_t { promise, threat };
    PartyId by;
    Kind kind{Kind::promise};
    MeasureId measure;
    SessionIndex due{};
    bool believed{true};
    WordTerms terms{};
    friend bool operator==(const GivenWord&, const GivenWord&) = default;
};

/// A gesture announced and not yet carried out.
struct AnnouncedGesture {
    MeasureId measure;
    SessionIndex announced{};
    friend bool operator==(const AnnouncedGesture&, const AnnouncedGesture&) = default;
};

enum class Obligation : std::uint8_t { none, in_force, suspended };

/// What a party has done so far that everybody saw.
struct Conspicuous {
    scenario::MeasureSet taken;  // public measures, and covert ones that were discovered
    ArticleSet tabled;           // this session
    ArticleSet refused;          // this session, by the article named
    bool asked{};                // a question this session
    std::uint8_t red_lines{};    // declared, ever
    std::uint8_t threats{};      // made, ever
    std::uint8_t gestures{};     // announced, ever
    std::uint8_t unanswered{};   // gestures in a row that no other side answered
    std::uint8_t cherry_picks{}; // acceptances of part of a proposal, ever
    std::optional<AnnouncedGesture> gesture;
    std::optional<SessionIndex> last_gesture; // the session in which one was last announced
    /// The last firm option of each provision, against which a retreat is judged; `no_option` before one is tabled.
    treaty::Outcome firm{};
    friend bool operator==(const Conspicuous&, const Conspicuous&) = default;
};

/// By office, the first session at which it is filled again; 0 where it was never lost.
using Vacancies = std::array<SessionIndex, scenario::max_offices>;

/// What conditions ask of a party's conduct; counted only where a condition of the scenario asks.
struct ConductCount {
    std::uint8_t kept_words{}, gestures_done{}; // ever
    std::uint8_t quiet_closes{};                // in a row, up to the last close
    bool disturbed{};                           // this session: an incident, or pressure of its own that was seen
    std::uint8_t promises_made{}, promises_broken{}, threats_made{}, threats_done{}; // ever
    friend bool operator==(const ConductCount&, const ConductCount&) = default;
};

/// Where a course outside the room stands.
struct CourseStanding {
    std::uint8_t step{};     // the first is 1; 0 where there is no such course
    std::uint16_t moved{};   // its moves that have been made, a bit each
    std::uint16_t reached{}; // steps that it has reached by moving, a bit each
    friend bool operator==(const CourseStanding&, const CourseStanding&) = default;
};

/// What moves worth beside the text; all zero where a scenario has nothing of the kind.
struct Moving {
    std::array<std::uint8_t, treaty::max_provisions> since{}; // 1 + the session in which what is agreed was agreed
    std::array<CourseStanding, treaty::max_courses> courses{};
    friend bool operator==(const Moving&, const Moving&) = default;
};

/// Where the world stands that a scenario may set beside the text: locks, what still works without it, what moves.
struct Surroundings {
    scenario::LockSet unlocked;
    scenario::FunctionSet ended; // functions of the regime that have ended
    ByParty<ConductCount> conduct;
    Vacancies filled_at{};
    Moving moving;
    friend bool operator==(const Surroundings&, const Surroundings&) = default;
};

/// Trust between those who govern, where a scenario has it, beside the trust between states.
struct Persons {
    ByParty<treaty::CreditRow> trust{}; // [p][o]: how far p's credits o's word, 0-100
    PartySet gone;                      // whose authors have left since the text is in force
    friend bool operator==(const Persons&, const Persons&) = default;
};

struct Public {
    Phase phase;
    SessionIndex session{};
    bool extra_session{};               // the one return to the table
    std::int16_t tension{};             // 0–100
    ByParty<treaty::CreditRow> trust{}; // trust[p][o]: how far p credits o, 0–100
    treaty::RollingText text;
    ByParty<std::optional<Proposal>> proposals; // by author
    std::optional<Question> question;
    PartySet
        owes_sounding; // parties that owe an answer in the back channel (that it is used is seen; what is said is not)
    core::BoundedList<DeclaredLine, 2 * treaty::max_parties> red_lines;
    core::BoundedList<GivenWord, 12> words;
    ByParty<Conspicuous> done;
    PartySet initialled;
    Exploratory exploratory; // agreed between persons, and what capitals own since
    ArticleSet opened;       // articles an event put on every agenda
    ArticleSet closed;       // articles an event took off every agenda
    bool incident_happened{};
    bool returned_to_table{};
    bool refused_once{}; // a capital has refused to ratify
    PartySet ratified;
    std::array<Obligation, treaty::max_provisions> obligations{};
    std::array<std::uint8_t, scenario::max_sites> posture{};
    Surroundings around;
    ProcedureStanding procedure;
    Persons persons;
    friend bool operator==(const Public&, const Public&) = default;
};

/// A package in the back channel, as the two parties to it know it.
struct Sounding {
    PartyId from, to;
    treaty::Package package;
    bool welcomed{};
    friend bool operator==(const Sounding&, const Sounding&) = default;
};

/// A report that an undertaking may not be kept. It may be false.
struct Finding {
    PartyId suspected;
    ProvisionId provision;
    friend bool operator==(const Finding&, const Finding&) = default;
};

/// What only its own seat sees.
struct Own {
    ProfileId profile;
    std::int16_t capital{};
    core::Points leverage; // added to the no-deal value; ± 6 points, decaying
    std::array<std::int16_t, treaty::max_constituencies> support{};
    ConstituencySet consulted;
    ConstituencySet slighted; // touched before they were asked
    ConstituencySet heeded;   // asked, and then heard in their own presence
    scenario::MeasureSet taken;
    std::array<std::uint8_t, scenario::max_measures> ready_at{}; // the first session a measure may be taken again
    std::array<std::uint8_t, 8> widened{};                       // by instructed line: options softened
    bool goal_met{};                                             // the last session's, paid at the next briefing
    std::optional<FileMeasures> filed_measures;
    std::optional<IncidentAnswer> filed_answer;
    std::optional<FileRatification> filed_ratification;
    std::optional<FileConduct> filed_conduct;
    FileConduct conduct; // in force this period
    std::optional<ConstituencyId> side_letter;
    std::optional<Sounding> sounding;
    std::optional<Finding> finding;
    FileAssessment assessment; // the last filed
    Authority authority;
    OwnProcedure procedure;
    friend bool operator==(const Own&, const Own&) = default;
};

/// What nobody sees before the debrief.
struct Hidden {
    std::uint64_t seed{};
    scenario::OccurrenceSet fired;
    ByParty<core::Points> realised{}; // worth earned in implementation, hundredths, with breach losses
    friend bool operator==(const Hidden&, const Hidden&) = default;
};

struct State {
    Public open;
    ByParty<Own> own{};
    Hidden hidden;
    friend bool operator==(const State&, const State&) = default;
};

static_assert(std::is_trivially_copyable_v<State>);

} // namespace parley::rules
