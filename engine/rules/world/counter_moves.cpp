#include "rules/world/counter_moves.hpp"

#include "rules/amounts.hpp"
#include "rules/effects.hpp"
#include "rules/phases/capitals.hpp"
#include "rules/world/conduct_count.hpp"

#include <algorithm>

namespace parley::rules {

namespace {

void withdraw(Transition& transition, const GivenWord& word) {
    const Cause cause{Rule::counter_move_due, ByMeasure{word.by, word.measure}};
    transition.tell_all(WordWithdrawn{word}, cause);
    if (!word.believed)
        return;
    transition.move_tension(amounts::counter_move_withdrawn_tension, cause);
    for (const PartyId other : transition.everyone() - PartySet::of(word.by)) {
        transition.move_trust(other, word.by, amounts::counter_move_withdrawn_trust, cause);
        transition.move_trust(word.by, other, amounts::counter_move_withdrawn_trust, cause);
    }
}

/// The measure is taken there and then, if it can be and if there is capital for it.
void make(Transition& transition, const GivenWord& word) {
    const View view(transition.scenario, transition.state, word.by);
    const MeasureOrder order{word.measure, NoTarget{}};
    const Cause cause{Rule::counter_move_due, ByMeasure{word.by, word.measure}};
    if (!check_order(view, order)) {
        transition.tell_all(WordKept{word}, cause);
        count_threat_done(transition, word.by);
        carry_out_order(transition, word.by, order, 0, true);
        return;
    }
    transition.tell_all(WordBroken{word}, cause);
    transition.move_support_everywhere(word.by, amounts::empty_threat_support, cause);
}

} // namespace

bool is_agreed(const scenario::PublicScenario& scenario, const Public& open, const WantedClause& clause) {
    return open.text.agreed[clause.provision.index()] >= clause.at_least &&
           !open.exploratory.articles.contains(scenario.text.at(clause.provision).article);
}

std::optional<Refusal> check_condition(const View& view, MeasureId measure, const WantedClause& unless) {
    const auto refused = [&](RefusalCode code) {
        return Refusal{.code = code,
                       .rule = Rule::counter_move,
                       .provision = unless.provision,
                       .measure = measure,
                       .number = unless.at_least};
    };
    const auto& listed = view.scenario().measure(view.seat(), measure).unless;
    const bool known = std::ranges::any_of(listed, [&](const treaty::Synergy::Term& term) {
        return term.provision == unless.provision && term.at_least == unless.at_least;
    });
    if (!known)
        return refused(RefusalCode::cannot_depend_on);
    if (is_agreed(view.scenario(), view.open(), unless))
        return refused(RefusalCode::condition_met_already);
    const bool another = std::ranges::any_of(view.open().words, [&](const GivenWord& word) {
        return word.by == view.seat() && word.terms.unless.has_value();
    });
    return another ? std::optional(refused(RefusalCode::word_already_given)) : std::nullopt;
}

const GivenWord* waits_for(const View& view, MeasureId measure) {
    const auto& words = view.open().words;
    const auto found = std::ranges::find_if(words, [&](const GivenWord& word) {
        return word.by == view.seat() && word.measure == measure && word.terms.unless.has_value();
    });
    return found == words.end() ? nullptr : &*found;
}

bool is_settled_now(const Transition& transition, const GivenWord& word) {
    return word.due <= transition.open.session || is_agreed(transition.rules_of(), transition.open, *word.terms.unless);
}

void settle_counter_move(Transition& transition, const GivenWord& word) {
    if (is_agreed(transition.rules_of(), transition.open, *word.terms.unless))
        withdraw(transition, word);
    else
        make(transition, word);
}

void withdraw_met(Transition& transition) {
    auto& words = transition.open.words;
    for (std::size_t i = words.size(); i-- > 0;) {
        const GivenWord word = words[i];
        if (!word.terms.unless || !is_agreed(transition.rules_of(), transition.open, *word.terms.unless))
            continue;
        words.erase_at(i);
        withdraw(transition, word);
    }
}

} // namespace parley::rules
