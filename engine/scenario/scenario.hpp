// A scenario as one value: what everybody may read, what each party reads alone, and the deck of events that nobody
// sees. Knows nothing of files (read_scenario.hpp) nor of play (rules/). What a file may leave out is stated in the key
// table alone (keys/): here every number begins as 0, every choice as its first.
#pragma once

#include "scenario/condition.hpp"
#include "scenario/effect.hpp"
#include "scenario/outside.hpp"
#include "scenario/procedure.hpp"
#include "scenario/room.hpp"
#include "scenario/teaching.hpp"
#include "treaty/mandate.hpp"
#include "treaty/treaty_text.hpp"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace parley::scenario {

enum class SourceKind : std::uint8_t { primary, leaked, press, scholarship, invented };

struct Source {
    std::string id;
    SourceKind kind{};
    std::string title; // publisher, page, date
    std::string date;  // ISO 8601, "" when it has none: it was there before the first session
};

/// A hidden intention that a party may have, as everybody knows it might.
struct Profile {
    std::string id;
    std::string name;       // "bargaining"
    std::string tell;       // how it shows, one sentence
    core::PerMille prior{}; // the priors of a party sum to 1000
    int compliance{};       // chance in percent that it honours an unverified undertaking
};

struct Party {
    std::string id;
    std::string name;        // "the United States"
    std::string short_name;  // "United States"
    std::string adjective;   // "American"
    std::string capital;     // "Washington"
    std::string head;        // the office that leads the delegation
    std::string public_case; // its public case at its strongest, a paragraph
    std::vector<Profile> profiles;
};

/// Who can stop a text at home, and when.
struct Veto {
    enum class Kind : std::uint8_t { never, always, from_option };
    Kind kind{};
    treaty::ProvisionId provision{}; // for `from_option`
    treaty::OptionIndex at_least{};  // the veto exists when the text has at least this option
};

/// What a constituency minds or likes: support added when the text has that option.
struct Concern {
    treaty::ProvisionId provision;
    std::array<std::int16_t, treaty::max_options> by_option{};
    std::string reason; // one sentence, shown once it has been consulted
};

struct Constituency {
    std::string id;
    std::string name;
    std::string interest; // public, one sentence
    int standing{};       // support at the start, 0–100
    Veto veto;
    int unconsulted_cost{}; // support lost once, when its interests are touched before it was asked
    /// A higher cost from this option on, e.g. the host states from one visit up.
    std::optional<Veto> sharper_from;
    int sharper_cost{};
    std::vector<Concern> concerns; // hidden from its own delegation until it is consulted
    treaty::PartySet listens_to;   // other parties whose objection counts with it
};

struct Forum {
    std::string id;
    std::string name;
    std::string note;           // the one thing only this forum offers, one sentence
    treaty::PartySet attending; // which parties sit at the table
    treaty::ArticleSet agenda;  // which articles may be tabled, in whichever of its rooms
    std::vector<Room> rooms;    // that sit at once, a proposal going to one of them; often none
    std::vector<Ceiling> ceiling;
    bool in_public{};            // positions are reported: a firm word bends at twice the price
    bool replies_next_session{}; // written exchange: what is tabled is answered at the next session
    bool back_channel_is_safe{}; // no leak
    bool mandates_can_be_widened{};
    bool personal{};           // delegations meet as persons: beyond their instructions, and binding nobody
    bool between_governing{};  // those who govern meet themselves: a word given here is theirs
    int consultation_factor{}; // multiplies the support that a consultation brings at this session
    /// Constituencies of a party that sit in the room: touching them unasked here costs double; asked, they add 6.
    std::vector<treaty::ConstituencySet> present; // by party
    int widening_cost{};                          // capital, to soften one instructed red line by one option
};

struct Goal {
    std::string text; // one sentence from the capital
    Condition when;   // met, it brings one capital at the next session
};

struct Session {
    std::string date; // ISO 8601 day
    std::string title;
    std::string place;
    ForumId forum;
    int actions{}; // own actions of each party
    int drift{};   // tension added at the close
};

enum class MeasureKind : std::uint8_t {
    consultation,
    gesture,
    pressure,
    deployment,
    exercise,
    sanction,
    intelligence,
    statement
};
enum class Target : std::uint8_t { none, constituency, party, article_pair }; // article_pair: of a party

/// An action away from the table.
struct Measure {
    std::string id;
    std::string name;
    std::string text; // what is done, one sentence
    MeasureKind kind{};
    Target target{};
    int cost{};     // political capital
    int cooldown{}; // sessions before it can be taken again
    bool once{};
    MeasureSet requires_taken; // own measures that must have been taken before
    SessionIndex from_session{};
    std::vector<treaty::Synergy::Term> unless; // it can be announced as the answer if one of these is not agreed
    bool covert{};
    core::PerMille discovery{}; // chance that a covert measure becomes known
    std::vector<Effect> effects;
    std::vector<Effect> if_discovered;
    std::vector<std::string> sources;
};

/// Whether the measure asks a constituency for room, rather than what it minds.
[[nodiscard]] bool asks_for_room(const Measure& measure);

/// Whether all hear that the measure is taken when it is.
[[nodiscard]] constexpr bool is_announced(MeasureKind kind, bool covert) {
    return !covert && kind != MeasureKind::consultation && kind != MeasureKind::intelligence;
}
[[nodiscard]] inline bool is_announced(const Measure& measure) { return is_announced(measure.kind, measure.covert); }
/// Whether a measure of the kind presses the others.
[[nodiscard]] constexpr bool is_pressure(MeasureKind kind) {
    using enum MeasureKind;
    return kind == pressure || kind == deployment || kind == exercise || kind == sanction;
}

/// An event of the deck. It fires at a briefing when its session has come (if it names one), its condition holds and
/// its chance is drawn.
struct Occurrence {
    std::string id;
    std::string headline;
    std::string text;               // the cable or cutting, at most 60 words
    std::string note;               // what happened in history, for the debrief
    std::string date;               // ISO 8601, "" when it has no date of its own
    std::optional<SessionIndex> at; // the briefing of the first session on or after its date
    Condition when;
    core::PerMille chance{};
    bool repeats{};
    std::optional<treaty::PartyId> only_for; // intelligence to one capital; else to everybody
    std::vector<Effect> effects;
    std::vector<std::string> sources;
};

/// A clause from one of its options on.
struct ClauseFrom {
    treaty::ProvisionId provision;
    treaty::OptionIndex option{};
    friend bool operator==(const ClauseFrom&, const ClauseFrom&) = default;
};

/// What cannot be tabled or accepted before everybody has seen a condition met.
struct Lock {
    /// What a party loses at home for meeting the condition on the other side's proposal: it seems to obey.
    struct Obeying {
        treaty::PartyId party;
        treaty::ConstituencyId constituency;
        int by{}; // support added
    };
    std::variant<treaty::ArticleId, ClauseFrom> closes; // an article, or a provision from an option up
    treaty::PartyId key;                                // who set the condition
    std::string reason;                                 // why, one sentence; may be empty
    PublicCondition opens_when;
    bool stays_open{}; // once opened; else it closes again when the condition no longer holds
    std::vector<Obeying> obeying;
};

/// Something that works without an agreement and ends on its day unless the text keeps it.
struct RegimeFunction {
    std::string name;                  // a few words
    std::string text;                  // what ends, one sentence
    std::string date;                  // ISO 8601
    SessionIndex at{};                 // the briefing at which it ends: the first session on or after its date
    std::optional<ClauseFrom> kept_by; // what keeps it, once agreed
    std::vector<core::Points> loses;   // by party: what no agreement is worth less from then on
    std::vector<std::string> sources;
};

/// A place on the map. The rules read its postures alone.
struct Site {
    std::string id;
    std::string name;
    double latitude{};  // degrees north, WGS 84
    double longitude{}; // degrees east
    std::optional<treaty::PartyId> party;
    std::vector<std::string> postures;       // [0] at the start
    std::string about;                       // what is there, a sentence; may be empty
    std::vector<int> reach_km;               // of what stands there, as one account or another gives it; often empty
    std::vector<ClauseFrom> reach_ends;      // what takes it away
    std::vector<ClauseFrom> concerned_by;    // what speaks of this place
    std::vector<std::uint8_t> exercise_when; // postures in which an exercise is held there
    std::vector<std::string> sources;
};

/// A band of land and sea along a party's side that an option speaks of.
struct MapBand {
    treaty::ProvisionId provision;
    treaty::OptionIndex option{};
    treaty::PartyId around;
    int width_km{};
};

/// What the map shows beside the sites. The rules never read it.
struct MapNotes {
    std::vector<std::vector<std::string>> sides; // by party: the countries of its side, ISO 3166-1 alpha-3
    std::vector<MapBand> bands;
};

struct ExcludedTopic {
    std::string topic;
    std::optional<treaty::PartyId> by;
    std::string reason;
};

struct Fact {
    std::string text;
    std::vector<std::string> sources;
    std::string date; // ISO 8601, from which it was known; "" for background, known before the first session
};

/// What everybody at the table may read.
struct PublicScenario {
    std::string id;
    std::string title;
    std::string summary;
    std::string teaches; // one sentence for the gallery
    std::string opening; // the evening before, at most 90 words
    int minutes{};
    std::vector<Party> parties;
    std::vector<Office> offices;
    treaty::TreatyText text;
    std::vector<Forum> forums;
    std::vector<Session> sessions;
    std::vector<std::vector<Measure>> measures; // by party
    std::vector<Lock> locks;
    std::vector<RegimeFunction> regime;
    Procedure procedure;
    std::vector<OutsideCourse> outside;
    bool values_move{};    // some worth melts, or is shifted by a course outside; else nobody keeps count of it
    bool counts_conduct{}; // a condition asks what parties have done; else nobody keeps count of it
    std::vector<Site> sites;
    MapNotes map;
    std::vector<ExcludedTopic> excluded;
    std::vector<Source> sources;
    std::vector<Fact> facts;

    int tension{};                                // at the start, 0–100
    int ripe_from{};                              // tension above which no-deal falls, one point in five
    std::vector<std::vector<std::int16_t>> trust; // [p][o]: how far p credits o, percent
    std::vector<std::vector<std::int16_t>>
        persons; // the same between those who govern; empty where it is not told apart
    int capital{}, income{}, most_capital{};
    std::vector<std::string> periods;                          // names of the implementation periods
    std::array<std::int16_t, treaty::max_options> threshold{}; // support needed, by the option of the form
    treaty::OptionIndex least_form{};                 // of the form, to initial the text; ignored without a form
    std::optional<treaty::ProvisionId> incident_line; // the provision that gives a line to use in an incident
    std::vector<std::optional<treaty::Outcome>> opening_drafts; // by party: the positions it brings; none when absent

    [[nodiscard]] std::size_t party_count() const { return parties.size(); }
    [[nodiscard]] treaty::PartySet everyone() const { return treaty::PartySet::first(parties.size()); }
    [[nodiscard]] const Party& at(treaty::PartyId party) const { return parties[party.index()]; }
    [[nodiscard]] const Measure& measure(treaty::PartyId party, MeasureId which) const {
        return measures[party.index()][which.index()];
    }
};

/// What one party reads alone.
struct PrivatePapers {
    treaty::Mandate mandate;
    std::vector<Constituency> home; // concerns of one are shown only once it has been consulted
    std::vector<Goal> goals;        // by session
};

struct Scenario {
    PublicScenario open;
    std::vector<PrivatePapers> papers; // by party
    std::vector<Occurrence> deck;
    Teaching teaching;
    std::string text; // the file as read; saved games carry it, so that an edited file never orphans a save
};

} // namespace parley::scenario
