// A game under test: the rules alone, with names instead of numbers. For tests.
#pragma once

#include "rules/apply.hpp"
#include "rules/check.hpp"
#include "rules/legal_actions.hpp"

#include <initializer_list>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace parley::test {

using namespace parley::rules;
using treaty::Package;

/// Keeps every event.
class EventLog final : public EventSink {
  public:
    void take(const Event& event) override { events.push_back(event); }
    std::vector<Event> events;
};

/// Reads a scenario of the tree by its path from the top; fails the test when it has a fault.
[[nodiscard]] std::shared_ptr<const scenario::Scenario> read_from_tree(const std::string& path);
/// Every scenario of the tree, the tests' own tables of two, three and four seats among them.
[[nodiscard]] const std::vector<std::string>& all_scenarios();

inline constexpr PartyId north(std::size_t{0});
inline constexpr PartyId south(std::size_t{1});

struct Play {
    explicit Play(const std::string& path = "tests/fixtures/two-seats.yaml", std::uint64_t seed = 7);

    std::shared_ptr<const scenario::Scenario> scenario;
    EventLog log;
    State state;

    [[nodiscard]] View view(PartyId seat) const { return View(*scenario, state, seat); }
    /// Carries out the action, which must be allowed.
    void act(PartyId seat, const Action& action);
    /// The code of the refusal; nothing when the action is allowed.
    [[nodiscard]] std::optional<RefusalCode> refused(PartyId seat, const Action& action) const;
    [[nodiscard]] std::optional<Rule> refusing_rule(PartyId seat, const Action& action) const;

    [[nodiscard]] ArticleId article(std::string_view id) const;
    [[nodiscard]] ArticleSet articles(std::initializer_list<std::string_view> ids) const;
    [[nodiscard]] ProvisionId provision(std::string_view id) const;
    [[nodiscard]] MeasureId measure(PartyId seat, std::string_view id) const;
    [[nodiscard]] ConstituencyId constituency(PartyId seat, std::string_view id) const;
    /// The whole articles of the provisions named; provisions not named stay at the status quo.
    [[nodiscard]] Package package(std::initializer_list<std::pair<std::string_view, int>> options) const;
    [[nodiscard]] MeasureOrder order(PartyId seat, std::string_view id, MeasureTarget target = NoTarget{}) const;

    /// Files nothing for everybody, from the capitals to the table.
    void skip_capitals();
    void file(PartyId seat, std::initializer_list<MeasureOrder> orders, bool carries_out_gesture = false);
    /// Passes and files whatever is owed until session `session` stands at its table (or the game ends).
    void go_to_table(SessionIndex session);
    /// Passes until the next session has opened (or the game has ended), playing down any incident.
    void close_session();
    /// Makes it `seat`'s turn at the table by letting the others pass.
    void turn_of(PartyId seat);
    /// Both sides agree a package: one proposes, the other accepts.
    void agree(PartyId author, const Package& package);
    /// From the table to ratification on the text as agreed.
    void initial_both();

    template <class Happened>
    [[nodiscard]] std::vector<Happened> happened() const {
        std::vector<Happened> found;
        for (const Event& event : log.events)
            if (const auto* what = std::get_if<Happened>(&event.what))
                found.push_back(*what);
        return found;
    }
    [[nodiscard]] int trust(PartyId in, PartyId of) const { return state.open.trust[in.index()][of.index()]; }
    [[nodiscard]] int support(PartyId seat, std::string_view id) const {
        return state.own[seat.index()].support[constituency(seat, id).index()];
    }
};

/// What a seat may always do: pass, file nothing, keep everything.
[[nodiscard]] Action neutral_action(const View& view);

} // namespace parley::test
