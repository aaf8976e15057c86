#include "agents/search/rollout.hpp"

#include "core/elementary.hpp"
#include "core/variant_match.hpp"
#include "rules/check.hpp"
#include "rules/procedure/single_text.hpp"
#include "rules/world/order_of_text.hpp"
#include "rules/world/persons.hpp"
#include "rules/world/regime.hpp"
#include "rules/world/rooms.hpp"

#include <algorithm>

namespace parley::agents {

namespace {

using rules::PartyId;

class Playing {
  public:
    Playing(const Stage& stage, std::uint32_t& nodes)
        : stage_(stage),
          scenario_(stage.world.scenario),
          state_(stage.world.state),
          nodes_(nodes) {}

    [[nodiscard]] Continuation run(const rules::Action& first) {
        carry_out(stage_.self, first);
        while (!over()) {
            const rules::PartySet due = rules::parties_to_act(scenario_.open, state_.open);
            if (due.empty() || nodes_ == 0)
                break;
            carry_out(due.front(), next_of(due.front()));
        }
        return outcome();
    }

  private:
    void carry_out(PartyId party, const rules::Action& action) {
        rules::NoEvents none;
        rules::apply(scenario_, state_, party, action, none);
        nodes_ -= std::min<std::uint32_t>(nodes_, 1);
    }

    [[nodiscard]] bool over() const {
        return std::holds_alternative<rules::Implementation>(state_.open.phase) ||
               std::holds_alternative<rules::Dispute>(state_.open.phase) ||
               std::holds_alternative<rules::Ended>(state_.open.phase);
    }

    [[nodiscard]] Continuation outcome() const {
        const rules::Own& own = state_.own[stage_.self.index()];
        if (!std::holds_alternative<rules::Ended>(state_.open.phase) && over()) {
            double complies = 0;
            int others = 0;
            for (std::size_t p = 0; p < scenario_.open.party_count(); ++p)
                if (p != stage_.self.index()) {
                    complies += scenario_.open.parties[p].profiles[state_.own[p].profile.index()].compliance / 100.0;
                    ++others;
                }
            const double letter = own.side_letter ? -2.0 : 0.0;
            return {worth(stage_.self, state_.open.text.agreed, others == 0 ? 1 : complies / others) + letter, true};
        }
        return {stage_.first_reservation - std::max(0, state_.open.tension - scenario_.open.ripe_from) / 5.0, false};
    }

    [[nodiscard]] double worth(PartyId party, const treaty::Outcome& outcome, double credit) const {
        return stage_.cast[party.index()].worth.at(outcome, credit);
    }
    [[nodiscard]] double credit_of(PartyId party) const {
        const treaty::CreditRow trust = rules::credits_of(scenario_.open, state_.open, party).now;
        double sum = 0;
        int others = 0;
        for (std::size_t p = 0; p < scenario_.open.party_count(); ++p)
            if (p != party.index()) {
                sum += trust[p] / 100.0;
                ++others;
            }
        return others == 0 ? 0 : sum / others;
    }
    [[nodiscard]] double worth_now(PartyId party, const treaty::Outcome& outcome) const {
        return worth(party, outcome, credit_of(party));
    }
    [[nodiscard]] double least_of(PartyId party) const {
        const treaty::ProfileTerms& terms =
            scenario_.papers[party.index()].mandate.profiles[state_.own[party.index()].profile.index()];
        const double hurt =
            terms.hurt_by_tension ? std::max(0, state_.open.tension - scenario_.open.ripe_from) / 5.0 : 0;
        const core::Points moved =
            state_.own[party.index()].leverage - rules::lost_with(scenario_.open, state_.open.around.ended, party);
        return stage_.cast[party.index()].reservation + moved.hundredths / 100.0 - hurt + 2;
    }
    /// How far the calendar has run, 0 to 1, counted to the last action of the last session.
    [[nodiscard]] double elapsed() const {
        const double sessions = static_cast<double>(scenario_.open.sessions.size());
        double part = 0;
        if (const auto* table = std::get_if<rules::Table>(&state_.open.phase)) {
            const int all = std::max(1, scenario_.open.sessions[state_.open.session].actions);
            const int left = *std::max_element(table->actions_left.begin(), table->actions_left.end());
            part = std::clamp(1 - static_cast<double>(left) / all, 0.0, 1.0);
        }
        return state_.open.extra_session ? 1 : std::min(1.0, (state_.open.session + part) / (sessions - 0.34));
    }
    [[nodiscard]] double aspiration(PartyId party) const {
        const Extra& extra = stage_.cast[party.index()];
        const double least = least_of(party);
        const double kept = 1 - core::power(elapsed(), extra.patience);
        return std::max(least, least + (extra.opening - least) * kept);
    }

    [[nodiscard]] rules::Action next_of(PartyId party) {
        return core::match(
            state_.open.phase,
            [&](const rules::Capitals&) {
                rules::FileMeasures filed;
                filed.carries_out_gesture = state_.open.done[party.index()].gesture.has_value();
                return rules::Action{filed};
            },
            [&](const rules::Table&) { return at_table(party); },
            [](const rules::Incident&) {
                return rules::Action{rules::RespondToIncident{rules::IncidentAnswer::play_down}};
            },
            [&](const rules::Assessment&) { return assessment(party); },
            [](const rules::Ratification&) { return rules::Action{rules::FileRatification{rules::Submit{}}}; },
            [](const rules::Implementation&) { return rules::Action{rules::FileConduct{}}; },
            [](const rules::Dispute&) { return rules::Action{rules::AnswerFinding{}}; },
            [](const rules::Ended&) { return rules::Action{rules::EndTurn{}}; });
    }

    [[nodiscard]] rules::Action assessment(PartyId party) const {
        rules::FileAssessment filed;
        const bool top = state_.open.session % 2 == 1 && scenario_.open.text.articles.size() >= 2;
        for (std::size_t p = 0; p < scenario_.open.party_count(); ++p)
            if (p != party.index()) {
                filed.of[p].percent[0] = 100;
                for (std::size_t a = 0; top && a < 2; ++a)
                    filed.of[p].top_articles.push_back(rules::ArticleId(a));
            }
        filed.report.articles = state_.open.exploratory.articles;
        return filed;
    }

    [[nodiscard]] bool allowed(const rules::View& view, const rules::Action& action) const {
        return !rules::check(view, action).has_value();
    }

    [[nodiscard]] rules::Action at_table(PartyId party) {
        const rules::Public& open = state_.open;
        if (open.question && (open.question->mirrored ? open.question->asker : open.question->asked) == party)
            return rules::AnswerQuestion{rules::Preference::first};
        const double least = least_of(party), wanted = aspiration(party);
        const auto& sounding = state_.own[party.index()].sounding;
        if (open.owes_sounding.contains(party)) {
            const bool pleases = sounding && worth_now(party, treaty::with(scenario_.open.text, open.text.agreed,
                                                                           sounding->package)) >= wanted;
            return rules::AnswerSounding{pleases ? rules::Reception::welcome : rules::Reception::decline};
        }
        const rules::View view(scenario_, state_, party);
        if (rules::to_judge(scenario_.open, open).contains(party))
            return verdict(view, least + (wanted - least) / 4);
        const double agreed = worth_now(party, open.text.agreed);
        if (!open.initialled.empty() && !open.initialled.contains(party) && agreed >= least &&
            allowed(view, rules::InitialText{}))
            return rules::InitialText{};
        for (std::size_t p = 0; p < scenario_.open.party_count(); ++p) {
            const auto& proposal = open.proposals[p];
            if (p == party.index() || !proposal || proposal->accepted_by.contains(party))
                continue;
            const treaty::Outcome with = treaty::with(scenario_.open.text, open.text.agreed, proposal->package);
            if (worth_now(party, with) >= wanted && allowed(view, rules::AcceptProposal{PartyId(p)}))
                return rules::AcceptProposal{PartyId(p)};
        }
        const auto& table = std::get<rules::Table>(open.phase);
        if (table.actions_left[party.index()] > 0) {
            if (agreed >= least && allowed(view, rules::InitialText{}))
                return rules::InitialText{};
            if (sounding && sounding->from == party && sounding->welcomed) {
                const rules::Action action = rules::ProposePackage{sounding->package, {}, rules::Tone::exploring};
                if (!open.proposals[party.index()] && allowed(view, action))
                    return action;
            }
            if (const auto package = offer(party, wanted)) {
                const rules::Action action = rules::ProposePackage{
                    *package, package->articles.size() < 2 ? rules::ArticleSet{} : package->articles,
                    rules::Tone::exploring};
                if (allowed(view, action))
                    return action;
            }
        }
        return rules::EndTurn{};
    }

    /// On the single text: yes from `bar` on.
    [[nodiscard]] rules::Action verdict(const rules::View& view, double bar) const {
        const treaty::Outcome with =
            treaty::with(scenario_.open.text, state_.open.text.agreed, state_.open.procedure.edition);
        const rules::JudgeText yes{true, {}};
        return worth_now(view.seat(), with) >= bar && allowed(view, yes) ? yes : rules::JudgeText{};
    }

    /// Of the ladder, what is worth the aspiration and suits the others best; nothing when it stands already.
    [[nodiscard]] std::optional<treaty::Package> offer(PartyId party, double wanted) const {
        const rules::ArticleSet agenda = rules::agenda_now(scenario_.open, state_.open);
        std::optional<treaty::Package> best;
        double most = 0;
        for (const treaty::Outcome& rung : *stage_.ladder) {
            if (worth_now(party, rung) < wanted)
                continue;
            double others = 0;
            for (std::size_t p = 0; p < scenario_.open.party_count(); ++p)
                if (p != party.index())
                    others += worth_now(PartyId(p), rung);
            if (best && others <= most)
                continue;
            rules::ArticleSet changed;
            for (std::size_t i = 0; i < scenario_.open.text.provisions.size(); ++i)
                if (rung[i] != state_.open.text.agreed[i])
                    changed.insert(scenario_.open.text.provisions[i].article);
            if (changed.empty() || !agenda.includes(changed))
                continue;
            const treaty::Package package = treaty::part_of(scenario_.open.text, {changed, rung}, changed);
            if (rules::cannot_stand(scenario_.open, state_.open, package))
                continue;
            best = package;
            most = others;
        }
        const auto& own = state_.open.proposals[party.index()];
        return best && own && own->package == *best ? std::nullopt : best;
    }

    const Stage& stage_;
    const scenario::Scenario& scenario_;
    rules::State state_;
    std::uint32_t& nodes_;
};

} // namespace

double CreditedWorth::at(const treaty::Outcome& outcome, double credit) const {
    const double low = unbelieved->worth(outcome).hundredths, high = believed->worth(outcome).hundredths;
    return (low + (high - low) * credit) / 100;
}

Continuation play_on(const Stage& stage, const rules::Action& first, std::uint32_t& nodes) {
    return Playing(stage, nodes).run(first);
}

} // namespace parley::agents
