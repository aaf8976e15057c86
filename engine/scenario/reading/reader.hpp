// The second pass of reading: a checked document becomes a Scenario, and what only shows when two places are compared
// is checked on the way. One source file per part of the format.
#pragma once

#include "scenario/fault_code.hpp"
#include "scenario/lint_code.hpp"
#include "scenario/reading/names.hpp"
#include "scenario/reading/part.hpp"
#include "scenario/scenario.hpp"

namespace parley::scenario::reading {

class Reader {
  public:
    Reader(const Node& root, const Names& names, FaultList& faults);

    /// Reads everything in an order in which what is referred to comes first.
    void read();
    [[nodiscard]] Scenario take() { return std::move(scenario_); }
    [[nodiscard]] std::vector<LintAllowance> take_allowances() { return std::move(allowances_); }

  private:
    /// Where an effect stands, which decides what it may say.
    struct EffectPlace {
        std::optional<treaty::PartyId> actor; // of a measure; none in an event
        Target target{};
    };

    // reader.cpp
    void fault(FaultCode code, const Node& at, std::vector<std::string> words = {});
    void fault_at(FaultCode code, core::TextPosition where, const Node& owner, std::vector<std::string> words = {});
    /// The entries of a map by party, each with its party; entries under unknown names are left out.
    [[nodiscard]] std::vector<std::pair<treaty::PartyId, const Node*>> by_party(const Node* map) const;
    [[nodiscard]] std::vector<std::string> cited(const Part& part);
    void want_source(const Part& part, std::string_view kind, const std::vector<std::string>& sources);
    /// How many options the provision has, 0 when its ladder could not be read.
    [[nodiscard]] std::size_t option_count(treaty::ProvisionId provision) const;
    /// Reports an option that is not on the ladder of its provision.
    bool on_ladder(const Node& at, treaty::ProvisionId provision, std::int64_t option);
    /// Entries `provision: option`, those on their ladders.
    [[nodiscard]] std::vector<treaty::Synergy::Term> options(const Node* map);

    // read_setting.cpp
    void read_head();
    void read_parties();
    void read_world();
    void read_persons(const Node* rows);
    /// Reports a key that speaks of persons where the world does not tell them from states.
    void want_persons(const Node& at);
    void trust_unlike_conduct(const Node& credit, std::int64_t complies, const Node* reason);
    void read_forums();
    void read_calendar();
    void read_after_signature();

    // read_horizon.cpp
    void read_horizon();
    void read_due(const Part& provision, treaty::ProvisionId id);
    void read_fades();
    void read_succession(const Part& horizon);
    [[nodiscard]] std::array<int, treaty::max_options> by_option(const Node& list, treaty::ProvisionId provision);

    // read_teaching.cpp
    void read_teaching();
    void want_short(const Node* text, std::size_t most);
    void read_quiz(const Part& teaching);
    void read_answers(const Part& question, QuizQuestion& into);
    void read_announcements(const Part& teaching);

    // read_map.cpp
    void read_sites();
    void read_map();
    [[nodiscard]] std::vector<ClauseFrom> clauses(const Part& part, std::string_view key);

    // read_text.cpp
    void read_text();
    void read_consent(const Part& article, treaty::Article& into);
    void read_provision(const Part& provision, const Node& node, treaty::ArticleId article);
    void read_options(const Part& provision, treaty::Provision& into);
    void read_verifiers(const Part& provision, treaty::Provision& into);
    void check_mirror(const Node& node, treaty::ProvisionId provision);
    void read_synergies(const Part& text);
    void read_order(const Part& provision, treaty::ProvisionId id);
    void read_melting(const Part& option, treaty::Option& into);

    // read_papers.cpp
    void read_mandates();
    void read_red_lines(const Part& mandate, treaty::Mandate& into);
    void read_constituencies();
    [[nodiscard]] Constituency read_constituency(const Part& part, const Node& node);
    [[nodiscard]] Concern read_concern(const Part& part);
    void read_opening_drafts();

    // read_instructions.cpp
    void read_instructions(const Part& mandate, treaty::Mandate& into);

    // read_measures.cpp
    void read_measures();
    [[nodiscard]] Measure read_measure(const Part& part, const Node& node, treaty::PartyId party);
    void check_requirements(treaty::PartyId party, const std::vector<const Node*>& nodes);
    void read_events();
    void place_event(const Part& part, Occurrence& event);

    // read_effects.cpp
    [[nodiscard]] std::vector<Effect> effects(const Part& part, std::string_view key, const EffectPlace& place);
    [[nodiscard]] Effect effect(const Node& node, const EffectPlace& place);
    [[nodiscard]] Effect support(const Node& node, const EffectPlace& place);
    [[nodiscard]] Effect trust(const Node& node, const EffectPlace& place);
    [[nodiscard]] Effect office_lost(const Node& node);
    [[nodiscard]] Effect reveal(const Node& node, const EffectPlace& place);
    [[nodiscard]] PartyRef party_ref(const Part& part, std::string_view key, const EffectPlace& place);

    // read_conditions.cpp
    [[nodiscard]] Condition condition(const Node* node);
    [[nodiscard]] PublicCondition public_condition(const Node* node);
    template <class Either>
    [[nodiscard]] std::optional<Either> common_condition(const Node& child, const Part& part);
    void note_count(const Node& child);
    [[nodiscard]] const Node* some_of(const Node& child, int& at_least);
    [[nodiscard]] MeasureSeen seen_measure(const Node& child, const Part& part);

    // read_surroundings.cpp
    void read_offices();
    [[nodiscard]] std::vector<Ceiling> ceilings(const Part& part, treaty::ArticleSet within);
    [[nodiscard]] std::vector<Room> rooms(const Part& forum);
    void read_locks();
    void read_regime();
    void read_procedure();

    // read_outside.cpp
    void read_outside();
    void read_moves(const Part& part, OutsideCourse& into);
    void read_shifts(const Part& part, std::size_t course);
    [[nodiscard]] bool has_step(const Node* step, CourseId course);
    [[nodiscard]] std::vector<Lock::Obeying> obeying(const Part& lock);

    // lint.cpp
    void read_allowances();
    void lint();
    void lint_values(treaty::ProvisionId provision);
    void lint_dominated(treaty::ProvisionId provision);
    void lint_agenda();
    void lint_ids();

    const Node& root_;
    Part file_;
    const Names& names_;
    FaultList& faults_;
    Scenario scenario_;
    PublicScenario& open_{scenario_.open};
    std::vector<const Node*> provision_nodes_; // by provision
    std::vector<const Node*> article_nodes_;   // by article
    std::vector<bool> source_used_;            // by source
    treaty::ArticleSet opened_by_effect_;
    std::vector<LintAllowance> allowances_;
};

} // namespace parley::scenario::reading
