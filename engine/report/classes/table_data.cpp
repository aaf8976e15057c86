#include "report/classes/class_data.hpp"
#include "rules/observance.hpp"
#include "wording/classes/class_titles.hpp"

#include <algorithm>

namespace parley::report {
namespace {

using rules::PartyId;

std::size_t count_undertakings(const treaty::TreatyText& text, const treaty::Outcome& agreed) {
    std::size_t count = 0;
    const auto obligations = rules::obligations_of(text, agreed);
    for (std::size_t i = 0; i < text.provisions.size(); ++i)
        if (obligations[i] == rules::Obligation::in_force)
            count += text.provisions[i].obligors.size();
    return count;
}

std::size_t sessions_begun(const game::Game& game) {
    return static_cast<std::size_t>(
        std::count_if(game.events().begin(), game.events().end(), [](const rules::Event& event) {
            return std::holds_alternative<rules::SessionOpened>(event.what);
        }));
}

bool held_by_computer(const std::vector<Holding>& holdings, std::size_t session) {
    bool computer = !holdings.empty() && holdings.front().computer;
    for (const Holding& holding : holdings)
        if (holding.from_session <= session)
            computer = holding.computer;
    return computer;
}

/// What became of the text, and what was filed of the others, as the events tell it.
class RecordReader {
  public:
    RecordReader(FinishedTable& table, const TableOfClass& of)
        : table_(table),
          of_(of),
          scenario_(of.game.scenario().open) {}

    void read() {
        for (const rules::Event& event : of_.game.events())
            read(event.what);
    }

  private:
    void read(const rules::Happening& what) {
        if (const auto* opened = std::get_if<rules::SessionOpened>(&what)) {
            session_ = opened->session;
            extra_ = opened->extra;
        } else if (const auto* period = std::get_if<rules::PeriodOpened>(&what)) {
            period_ = period->period;
        } else if (const auto* broken = std::get_if<rules::UndertakingBroken>(&what)) {
            note(*broken);
        } else if (const auto* caught = std::get_if<rules::BreachCaught>(&what)) {
            for (BrokenUndertaking& one : table_.broken)
                if (one.by == caught->by && one.provision == caught->provision && one.conduct == caught->conduct) {
                    one.caught = true;
                    one.cured = caught->cured;
                }
        } else if (const auto* suspended = std::get_if<rules::ObligationSuspended>(&what)) {
            table_.suspended.push_back({suspended->by, suspended->provision, period_});
        } else if (const auto* filed = std::get_if<rules::AssessmentFiled>(&what)) {
            note(*filed);
        }
    }

    void note(const rules::UndertakingBroken& broken) {
        const bool known = std::any_of(table_.broken.begin(), table_.broken.end(), [&](const BrokenUndertaking& one) {
            return one.by == broken.by && one.provision == broken.provision && one.conduct == broken.conduct;
        });
        if (!known)
            table_.broken.push_back({broken.by, broken.provision, broken.conduct, period_, false, false});
    }

    void note(const rules::AssessmentFiled& filed) {
        for (std::size_t other = 0; other < scenario_.party_count(); ++other) {
            const std::vector<scenario::Profile>& profiles = scenario_.parties[other].profiles;
            if (PartyId(other) == filed.by || profiles.size() < 2)
                continue;
            const rules::Belief& belief = filed.assessment.of[other];
            const std::size_t truth = table_.profiles[other].index();
            Reading reading{session_, extra_, filed.by, PartyId(other), belief.percent[truth], 0.0, 0.0, false, false};
            for (std::size_t i = 0; i < profiles.size(); ++i) {
                const double real = i == truth ? 1.0 : 0.0;
                const double miss = belief.percent[i] / 100.0 - real, prior_miss = profiles[i].prior / 1000.0 - real;
                reading.brier += miss * miss;
                reading.prior_brier += prior_miss * prior_miss;
            }
            reading.counts = session_ >= game::first_scored_session(scenario_);
            reading.computer = held_by_computer(of_.held[filed.by.index()], session_);
            table_.readings.push_back(reading);
        }
    }

    FinishedTable& table_;
    const TableOfClass& of_;
    const scenario::PublicScenario& scenario_;
    std::size_t session_{};
    bool extra_{};
    std::uint8_t period_{};
};

FinishedTable finished_table(const TableOfClass& of) {
    const game::Game& game = of.game;
    const scenario::Scenario& scenario = game.scenario();
    FinishedTable table;
    table.how = std::get<rules::Ended>(game.state().open.phase).how;
    table.profiles = analysis::true_profiles(scenario.open, game.state());
    table.score = game::score(game);
    const analysis::Situation start = analysis::situation_at_start(scenario, table.profiles);
    table.reservation = start.reservation;
    if (const std::optional<std::size_t> step = game::signing_step(game)) {
        table.text = game.state_before(*step).open.text.agreed;
        for (std::size_t p = 0; p < start.utilities.size(); ++p)
            table.worth[p] = start.utilities[p].worth(*table.text).hundredths;
        if (table.in_force())
            table.undertakings = count_undertakings(scenario.open.text, *table.text);
    }
    RecordReader(table, of).read();
    table.turning = turning_point(game, start);
    return table;
}

/// The sessions of one seat, in which a person or the computer decided.
class HoldingsReader {
  public:
    HoldingsReader(const game::Seat& seat, std::string person) : seat_(seat), person_(std::move(person)) {}

    void decided(std::size_t session, bool by_computer) {
        if (!held_.empty() && held_.back().computer == by_computer)
            return;
        const bool stands_in = by_computer && seat_.is_person();
        Holding holding{held_.empty() ? 0 : session, by_computer ? wording::computer_holder(seat_.agent) : person_,
                        by_computer, stands_in};
        // Of one session held by both, the one who came last has it.
        if (!held_.empty() && held_.back().from_session == holding.from_session)
            held_.back() = holding;
        else
            held_.push_back(holding);
    }

    std::vector<Holding> take() {
        if (held_.empty())
            decided(0, !seat_.is_person());
        return std::move(held_);
    }

  private:
    const game::Seat& seat_;
    std::string person_;
    std::vector<Holding> held_;
};

} // namespace

bool FinishedTable::in_force() const {
    return kept() || std::holds_alternative<rules::AgreementSuspended>(how) ||
           std::holds_alternative<rules::AgreementLeft>(how);
}

bool FinishedTable::worse_than_no_deal(PartyId party) const {
    const game::Score& one = score.of[party.index()];
    return one.worth < one.reservation;
}

std::vector<std::vector<Holding>> holders_of(const game::Game& game, const std::vector<std::string>& people) {
    std::vector<HoldingsReader> readers;
    for (std::size_t p = 0; p < game.setup().seats.size(); ++p)
        readers.emplace_back(game.setup().seats[p],
                             p < people.size() && !people[p].empty() ? people[p] : wording::person_holder());
    std::size_t event = game.opening_events(), session = 0;
    for (const game::Step& step : game.steps()) {
        if (step.party.index() < readers.size())
            readers[step.party.index()].decided(session, step.rationale.has_value());
        for (; event < step.events_end; ++event)
            if (const auto* opened = std::get_if<rules::SessionOpened>(&game.events()[event].what))
                session = opened->session;
    }
    std::vector<std::vector<Holding>> held;
    for (HoldingsReader& reader : readers)
        held.push_back(reader.take());
    return held;
}

TableData table_data(const TableOfClass& of) {
    TableData table;
    table.number = of.number;
    table.file = of.file;
    table.seed = of.game.setup().seed;
    table.held = of.held;
    table.sessions = sessions_begun(of.game);
    table.steps = of.game.steps().size();
    if (of.game.ended())
        table.finished = finished_table(of);
    return table;
}

} // namespace parley::report
