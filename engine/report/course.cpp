#include "report/course.hpp"

#include "rules/world/locks.hpp"
#include "rules/world/regime.hpp"
#include "treaty/carried.hpp"

#include <algorithm>

namespace parley::report {

namespace {

/// True for what belongs to ratification and implementation.
bool is_aftermath(const rules::Happening& what) {
    return std::holds_alternative<rules::ConstituencyWeighed>(what) ||
           std::holds_alternative<rules::SideLetterWritten>(what) ||
           std::holds_alternative<rules::ReturnedToTable>(what) ||
           std::holds_alternative<rules::RatificationRefused>(what) ||
           std::holds_alternative<rules::TextRatified>(what) || std::holds_alternative<rules::PeriodOpened>(what) ||
           std::holds_alternative<rules::UndertakingBroken>(what) ||
           std::holds_alternative<rules::FindingReported>(what) ||
           std::holds_alternative<rules::FindingAnswered>(what) || std::holds_alternative<rules::BreachCaught>(what) ||
           std::holds_alternative<rules::FindingCleared>(what) ||
           std::holds_alternative<rules::FindingInconclusive>(what) ||
           std::holds_alternative<rules::ObligationSuspended>(what) ||
           std::holds_alternative<rules::AuthorsLeft>(what) ||
           std::holds_alternative<rules::UndertakingDropped>(what) || std::holds_alternative<rules::WorthMoved>(what);
}

/// True for what changes around the table in sight of all.
bool is_turn(const rules::Happening& what) {
    return std::holds_alternative<rules::LockOpened>(what) || std::holds_alternative<rules::LockClosed>(what) ||
           std::holds_alternative<rules::OfficeLost>(what) || std::holds_alternative<rules::OfficeFilled>(what) ||
           std::holds_alternative<rules::WordVoid>(what);
}

/// A capital is told how the text stands before it decides; the vote that all are told of comes after.
bool is_private_weighing(const rules::Event& event) {
    return std::holds_alternative<rules::ConstituencyWeighed>(event.what) && event.audience.size() == 1;
}

class Tracer {
  public:
    Tracer(DebriefData& data, const game::Game& game) : data_(data), game_(game), scenario_(game.scenario()) {}

    void trace() {
        rules::State state = game_.state_after(0);
        begin_numbers();
        read(0, game_.opening_events(), nullptr, state);
        std::size_t event = game_.opening_events();
        for (std::size_t i = 0; i < game_.beats().size(); ++i) {
            const game::Beat& beat = game_.beats()[i];
            step_ = beat.step;
            const rules::State before = state;
            game_.repeat(i, state);
            read(event, beat.events_end, beat.brought_in ? nullptr : &game_.steps()[beat.step], before);
            note_successions(event, beat.events_end, before, state);
            event = beat.events_end;
        }
        note_concessions();
        data_.shut = rules::closed_locks(scenario_.open, state.open);
    }

  private:
    [[nodiscard]] std::size_t meeting() const { return data_.meetings.empty() ? 0 : data_.meetings.size() - 1; }
    [[nodiscard]] bool afterwards() const { return !data_.meetings.empty() && !meeting_goes_on_; }

    void read(std::size_t begin, std::size_t end, const game::Step* step, const rules::State& before) {
        for (std::size_t i = begin; i < end; ++i) {
            const rules::Happening& what = game_.events()[i].what;
            if (!read_number(i, what))
                read_deed(i, what, step, before);
            note_numbers();
        }
    }

    /// True when the event was a number that moved.
    bool read_number(std::size_t index, const rules::Happening& what) {
        if (const auto* tension = std::get_if<rules::TensionMoved>(&what)) {
            now_.tension = tension->to;
            data_.tension.push_back({index, meeting(), afterwards(), tension->by, tension->to});
        } else if (const auto* trust = std::get_if<rules::TrustMoved>(&what)) {
            now_.trust[trust->in.index()][trust->of.index()] = trust->to;
            line_of(trust->in, trust->of).moves.push_back({index, meeting(), afterwards(), trust->by, trust->to});
        } else if (const auto* support = std::get_if<rules::SupportMoved>(&what)) {
            now_.support[support->party.index()][support->constituency.index()] = support->to;
            line_of(support->party, support->constituency)
                .moves.push_back({index, meeting(), afterwards(), support->by, support->to});
        } else if (const auto* leverage = std::get_if<rules::LeverageMoved>(&what)) {
            leverage_[leverage->party.index()] = leverage->to;
        } else if (const auto* ended = std::get_if<rules::FunctionEnded>(&what)) {
            ended_.insert(ended->function);
        } else {
            return false;
        }
        return true;
    }

    void read_deed(std::size_t index, const rules::Happening& what, const game::Step* step,
                   const rules::State& before) {
        if (const auto* opened = std::get_if<rules::SessionOpened>(&what)) {
            data_.meetings.push_back({opened->session, opened->extra, {}, {}, {}, {}});
            meeting_goes_on_ = true;
        } else if (const auto* tabled = std::get_if<rules::ProposalTabled>(&what)) {
            note_offer(*tabled, before);
        } else if (const auto* refused = std::get_if<rules::ProposalRefused>(&what)) {
            data_.refusals.push_back({meeting(), refused->by, refused->author, refused->article, refused->reason,
                                      step != nullptr && step->party == refused->by ? step->rationale : std::nullopt});
        } else if (const auto* filed = std::get_if<rules::AssessmentFiled>(&what)) {
            note_estimates(*filed);
        } else if (is_turn(what)) {
            data_.turns.push_back({index, meeting()});
        } else if (is_aftermath(what) && !is_private_weighing(game_.events()[index])) {
            data_.aftermath.push_back(index);
            meeting_goes_on_ = false;
        }
    }

    TrustLine& line_of(PartyId in, PartyId of) {
        for (TrustLine& line : data_.trust)
            if (line.in == in && line.of == of)
                return line;
        return data_.trust.emplace_back(TrustLine{in, of, {}});
    }

    SupportLine& line_of(PartyId party, treaty::ConstituencyId constituency) {
        for (SupportLine& line : data_.support)
            if (line.party == party && line.constituency == constituency)
                return line;
        return data_.support.emplace_back(SupportLine{party, constituency, {}});
    }

    void note_offer(const rules::ProposalTabled& tabled, const rules::State& before) {
        const treaty::Outcome outcome = treaty::with(scenario_.open.text, before.open.text.agreed, tabled.package);
        const analysis::Situation then = analysis::situation_at(scenario_, before);
        Offer offer{step_, meeting(), tabled.author, tabled.tone, tabled.package, {}};
        for (std::size_t p = 0; p < scenario_.open.party_count(); ++p)
            offer.worth[p] = then.utilities[p].worth(outcome).hundredths;
        data_.offers.push_back(offer);
    }

    void note_estimates(const rules::AssessmentFiled& filed) {
        for (std::size_t other = 0; other < scenario_.open.party_count(); ++other) {
            const std::vector<scenario::Profile>& profiles = scenario_.open.parties[other].profiles;
            if (PartyId(other) == filed.by || profiles.size() < 2)
                continue;
            Estimate estimate{meeting(), filed.by, PartyId(other), filed.assessment.of[other], 0.0, 0.0, false};
            for (std::size_t i = 0; i < profiles.size(); ++i) {
                const double truth = game_.state().own[other].profile.index() == i ? 1.0 : 0.0;
                const double miss = estimate.belief.percent[i] / 100.0 - truth;
                const double prior_miss = profiles[i].prior / 1000.0 - truth;
                estimate.brier += miss * miss;
                estimate.prior_brier += prior_miss * prior_miss;
            }
            estimate.counts = data_.meetings[meeting()].session >= game::first_scored_session(scenario_.open);
            data_.estimates.push_back(estimate);
        }
    }

    void begin_numbers() {
        now_.tension = static_cast<std::int16_t>(scenario_.open.tension);
        for (std::size_t p = 0; p < scenario_.open.party_count(); ++p) {
            for (std::size_t o = 0; o < scenario_.open.party_count(); ++o)
                now_.trust[p][o] = scenario_.open.trust[p][o];
            for (std::size_t i = 0; i < scenario_.papers[p].home.size(); ++i)
                now_.support[p][i] = static_cast<std::int16_t>(scenario_.papers[p].home[i].standing);
        }
    }

    /// The numbers as they are now stand for the meeting, until the next one opens or the text is with the capitals.
    void note_numbers() {
        if (data_.meetings.empty() || !meeting_goes_on_)
            return;
        Meeting& last = data_.meetings.back();
        now_.session = last.session;
        now_.extra = last.extra;
        for (std::size_t p = 0; p < scenario_.open.party_count(); ++p)
            now_.reservation[p] =
                (game::no_deal_worth(scenario_.papers[p].mandate.profiles[game_.state().own[p].profile.index()],
                                     now_.tension, scenario_.open.ripe_from) +
                 leverage_[p] - rules::lost_with(scenario_.open, ended_, PartyId(p)))
                    .hundredths;
        last = now_;
    }

    void note_concessions() {
        for (std::size_t p = 0; p < scenario_.open.party_count(); ++p) {
            std::optional<Worth> previous;
            for (std::size_t i = 0; i < data_.offers.size(); ++i) {
                const Offer& offer = data_.offers[i];
                if (offer.author != PartyId(p) || !last_of_its_meeting(i))
                    continue;
                Concession concession{offer.meeting, offer.author, offer.worth, {}};
                if (previous) {
                    concession.moved = offer.worth;
                    for (std::size_t q = 0; q < concession.moved->size(); ++q)
                        (*concession.moved)[q] -= (*previous)[q];
                }
                previous = offer.worth;
                data_.concessions.push_back(concession);
            }
        }
        std::stable_sort(data_.concessions.begin(), data_.concessions.end(),
                         [](const Concession& a, const Concession& b) { return a.meeting < b.meeting; });
    }

    void note_successions(std::size_t begin, std::size_t end, const rules::State& before, const rules::State& after) {
        for (std::size_t i = begin; i < end; ++i) {
            const rules::Happening& what = game_.events()[i].what;
            if (const auto* opened = std::get_if<rules::PeriodOpened>(&what))
                period_ = opened->period;
            else if (const auto* left = std::get_if<rules::AuthorsLeft>(&what))
                data_.successions.push_back({left->party, period_, left_in_force(left->party, before, after)});
            else if (const auto* drop = std::get_if<rules::UndertakingDropped>(&what))
                data_.successions.back().left.push_back({drop->provision, chance_of(*drop), true});
        }
        for (Succession& succession : data_.successions)
            std::sort(succession.left.begin(), succession.left.end(),
                      [](const Inherited& a, const Inherited& b) { return a.provision < b.provision; });
    }

    /// What they went on with: what others dropped or suspended in the same period is no longer theirs to keep.
    [[nodiscard]] std::vector<Inherited> left_in_force(PartyId party, const rules::State& before,
                                                       const rules::State& after) const {
        std::vector<Inherited> kept;
        for (std::size_t i = 0; i < scenario_.open.text.provisions.size(); ++i)
            if (scenario_.open.text.provisions[i].obligors.contains(party) &&
                before.open.obligations[i] == rules::Obligation::in_force &&
                after.open.obligations[i] == rules::Obligation::in_force)
                kept.push_back({rules::ProvisionId(i), chance_of({party, rules::ProvisionId(i)}), false});
        return kept;
    }

    [[nodiscard]] core::PerMille chance_of(const rules::UndertakingDropped& what) const {
        return treaty::chance_carried(scenario_.open.text, what.provision, what.by, game_.state().open.text.agreed,
                                      period_);
    }

    [[nodiscard]] bool last_of_its_meeting(std::size_t offer) const {
        for (std::size_t i = offer + 1; i < data_.offers.size(); ++i)
            if (data_.offers[i].author == data_.offers[offer].author)
                return data_.offers[i].meeting != data_.offers[offer].meeting;
        return true;
    }

    DebriefData& data_;
    const game::Game& game_;
    const scenario::Scenario& scenario_;
    std::size_t step_{};
    Meeting now_;
    rules::ByParty<core::Points> leverage_{};
    rules::FunctionSet ended_;
    bool meeting_goes_on_{true};
    std::uint8_t period_{};
};

} // namespace

void trace_course(DebriefData& data, const game::Game& game) { Tracer(data, game).trace(); }

} // namespace parley::report
