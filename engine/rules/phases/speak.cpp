#include "rules/phases/speak.hpp"

#include "rules/amounts.hpp"
#include "rules/authority/instructions.hpp"
#include "rules/authority/personal.hpp"
#include "rules/phases/close.hpp"
#include "rules/phases/propose.hpp"
#include "rules/phases/ratification.hpp"
#include "rules/phases/table.hpp"
#include "rules/procedure/single_text.hpp"
#include "rules/world/conduct_count.hpp"
#include "rules/world/consent.hpp"
#include "rules/world/counter_moves.hpp"
#include "rules/world/offices.hpp"
#include "rules/world/persons.hpp"

#include <algorithm>

namespace parley::rules {

namespace {

/// Ends an act of speech: it costs an action and the turn goes on to the next party.
void finish(Transition& transition, PartyId party) {
    spend_action(transition, party);
    advance_turn(transition, party);
}

[[nodiscard]] bool may_be_promised(scenario::MeasureKind kind) {
    using enum scenario::MeasureKind;
    return kind == gesture || kind == statement || kind == consultation;
}

std::optional<Refusal> check_word(const View& view, MeasureId id, SessionIndex due, Rule rule) {
    if (auto refusal = check_action(view))
        return refusal;
    const auto& measures = view.scenario().measures[view.seat().index()];
    if (id.index() >= measures.size())
        return Refusal{.code = RefusalCode::unknown_measure, .rule = rule, .measure = id};
    const scenario::Measure& measure = measures[id.index()];
    const bool fits = rule == Rule::promise ? may_be_promised(measure.kind) : scenario::is_pressure(measure.kind);
    const bool spent = measure.once && view.own().taken.contains(id);
    if (!fits || measure.covert || spent || view.open().words.full())
        return Refusal{.code = RefusalCode::cannot_be_promised, .rule = rule, .measure = id};
    if (due <= view.open().session || due >= view.scenario().sessions.size())
        return Refusal{.code = RefusalCode::date_has_passed, .rule = rule, .measure = id, .number = due + 1};
    for (const GivenWord& word : view.open().words)
        if (word.by == view.seat() && word.measure == id)
            return Refusal{.code = RefusalCode::word_already_given, .rule = rule, .measure = id};
    return std::nullopt;
}

/// A word given here is that of those who govern.
[[nodiscard]] bool between_persons(const Transition& transition) {
    return has_persons(transition.rules_of()) && forum_now(transition.rules_of(), transition.open).between_governing;
}

/// The first instruction that the agreed text does not meet.
std::optional<Refusal> check_agreed_text(const View& view) {
    for (const treaty::RedLine& line : instructed_lines(view)) {
        const OptionIndex option = view.open().text.agreed[line.provision.index()];
        if (!treaty::crosses(line, option))
            continue;
        const bool lacks = line.bound == treaty::Bound::at_least;
        return Refusal{.code = lacks ? RefusalCode::lacks_instructed_option : RefusalCode::crosses_instructions,
                       .rule = Rule::instructions,
                       .provision = line.provision,
                       .number = line.option};
    }
    return std::nullopt;
}

} // namespace

std::optional<Refusal> check_table(const View& view, const AskPriority& action) {
    if (auto refusal = check_action(view))
        return refusal;
    if (action.whom == view.seat() || !forum_now(view.scenario(), view.open()).attending.contains(action.whom))
        return Refusal{.code = RefusalCode::unknown_party, .rule = Rule::question};
    const std::size_t articles = view.scenario().text.articles.size();
    if (action.first.index() >= articles || action.second.index() >= articles)
        return Refusal{.code = RefusalCode::unknown_article, .rule = Rule::question};
    if (action.first == action.second)
        return Refusal{.code = RefusalCode::same_article_twice, .rule = Rule::question, .article = action.first};
    if (view.open().done[view.seat().index()].asked)
        return Refusal{.code = RefusalCode::already_asked, .rule = Rule::question};
    if (view.open().question)
        return Refusal{.code = RefusalCode::question_pending, .rule = Rule::question};
    return std::nullopt;
}

void apply_table(Transition& transition, PartyId party, const AskPriority& action) {
    lapse_initials(transition, party);
    transition.open.question = Question{party, action.whom, action.first, action.second, false};
    transition.done(party).asked = true;
    transition.tell_all(QuestionAsked{party, action.whom, action.first, action.second}, {Rule::question, {}});
    finish(transition, party);
}

std::optional<Refusal> check_table(const View& view, const DeclareRedLine& action) {
    if (auto refusal = check_action(view))
        return refusal;
    const treaty::TreatyText& text = view.scenario().text;
    const treaty::RedLine& line = action.line;
    const Refusal refusal{.code = RefusalCode::unknown_option,
                          .rule = Rule::red_line,
                          .provision = line.provision,
                          .number = line.option};
    if (line.provision.index() >= text.provisions.size() || line.option >= text.at(line.provision).options.size())
        return refusal;
    const auto with_code = [&](RefusalCode code) {
        Refusal other = refusal;
        other.code = code;
        return other;
    };
    const Conspicuous& done = view.open().done[view.seat().index()];
    if (done.red_lines >= amounts::red_lines_a_game)
        return with_code(RefusalCode::too_many_red_lines);
    const std::size_t last = text.at(line.provision).options.size() - 1;
    if (line.bound == treaty::Bound::at_most ? line.option >= last : line.option == treaty::status_quo)
        return with_code(RefusalCode::red_line_forbids_nothing);
    const OptionIndex firm = done.firm[line.provision.index()];
    const bool agreed = view.open().text.agreed_articles.contains(text.at(line.provision).article);
    if ((firm != treaty::no_option && treaty::crosses(line, firm)) ||
        (agreed && treaty::crosses(line, view.open().text.agreed[line.provision.index()])))
        return with_code(RefusalCode::red_line_already_crossed);
    return std::nullopt;
}

void apply_table(Transition& transition, PartyId party, const DeclareRedLine& action) {
    lapse_initials(transition, party);
    ++transition.done(party).red_lines;
    transition.open.red_lines.push_back(DeclaredLine{party, action.line});
    transition.tell_all(RedLineDeclared{party, action.line}, {Rule::red_line, {}});
    finish(transition, party);
}

std::optional<Refusal> check_table(const View& view, const PromiseMeasure& action) {
    return check_word(view, action.measure, action.by, Rule::promise);
}

void apply_table(Transition& transition, PartyId party, const PromiseMeasure& action) {
    lapse_initials(transition, party);
    const GivenWord word{
        party, GivenWord::Kind::promise, action.measure, action.by, true, {std::nullopt, between_persons(transition)}};
    transition.open.words.push_back(word);
    transition.tell_all(WordGiven{word}, {Rule::promise, ByMeasure{party, action.measure}});
    count_promise(transition, party);
    finish(transition, party);
}

std::optional<Refusal> check_table(const View& view, const ThreatenMeasure& action) {
    if (auto refusal = check_word(view, action.measure, action.by, Rule::threat))
        return refusal;
    return action.unless ? check_condition(view, action.measure, *action.unless) : std::nullopt;
}

void apply_table(Transition& transition, PartyId party, const ThreatenMeasure& action) {
    lapse_initials(transition, party);
    Conspicuous& done = transition.done(party);
    const bool believed = done.threats < amounts::believed_threats;
    if (done.threats < 255)
        ++done.threats;
    const Cause cause{action.unless ? Rule::counter_move : Rule::threat, ByMeasure{party, action.measure}};
    const GivenWord word{party,          GivenWord::Kind::threat,
                         action.measure, action.by,
                         believed,       {action.unless, between_persons(transition)}};
    transition.open.words.push_back(word);
    transition.tell_all(WordGiven{word}, cause);
    count_threat(transition, party);
    if (believed)
        transition.move_tension(amounts::threat_tension, cause);
    finish(transition, party);
}

std::optional<Refusal> check_table(const View& view, const SoundOut& action) {
    if (auto refusal = check_action(view))
        return refusal;
    if (action.whom == view.seat() || !forum_now(view.scenario(), view.open()).attending.contains(action.whom))
        return Refusal{.code = RefusalCode::unknown_party, .rule = Rule::sounding};
    for (const PartyId end : {view.seat(), action.whom})
        if (const auto office = empty_office(view.scenario(), view.open(), end))
            return Refusal{
                .code = RefusalCode::channel_shut, .rule = Rule::office_lost, .party = end, .office = *office};
    if (view.open().owes_sounding.contains(action.whom))
        return Refusal{.code = RefusalCode::sounding_pending, .rule = Rule::sounding, .party = action.whom};
    if (auto refusal = check_package(view, action.package))
        return refusal;
    return check_instructions(view, action.package);
}

void apply_table(Transition& transition, PartyId party, const SoundOut& action) {
    lapse_initials(transition, party);
    go_beyond(transition, party, action.package);
    const Sounding sounding{party, action.whom, action.package, false};
    transition.own(party).sounding = sounding;
    transition.own(action.whom).sounding = sounding;
    transition.open.owes_sounding.insert(action.whom);
    transition.tell(PartySet::of(party, action.whom), SoundingMade{sounding}, {Rule::sounding, {}});
    finish(transition, party);
}

std::optional<Refusal> check_table(const View& view, const WidenMandate& action) {
    if (auto refusal = check_action(view))
        return refusal;
    const scenario::Forum& forum = forum_now(view.scenario(), view.open());
    if (!forum.mandates_can_be_widened)
        return Refusal{.code = RefusalCode::cannot_be_widened_here, .rule = Rule::widening};
    const auto& lines = view.mandate().red_lines;
    if (action.line >= lines.size() || action.line >= view.own().widened.size())
        return Refusal{.code = RefusalCode::no_such_instruction, .rule = Rule::widening};
    if (view.own().widened[action.line] > 0)
        return Refusal{.code = RefusalCode::cannot_be_widened_further,
                       .rule = Rule::widening,
                       .provision = lines[action.line].line.provision};
    if (view.own().capital < forum.widening_cost)
        return Refusal{.code = RefusalCode::not_enough_capital,
                       .rule = Rule::widening,
                       .number = forum.widening_cost - view.own().capital};
    return std::nullopt;
}

void apply_table(Transition& transition, PartyId party, const WidenMandate& action) {
    lapse_initials(transition, party);
    ++transition.own(party).widened[action.line];
    const Cause cause{Rule::widening, {}};
    transition.tell(party, MandateWidened{party, action.line}, cause);
    transition.move_capital(party, -forum_now(transition.rules_of(), transition.open).widening_cost, cause);
    finish(transition, party);
}

std::optional<Refusal> check_table(const View& view, const InitialText&) {
    const Public& open = view.open();
    const bool answers = !open.initialled.empty() && !open.initialled.contains(view.seat());
    if (auto refusal = answers ? check_turn(view) : check_action(view))
        return refusal;
    if (open.initialled.contains(view.seat()))
        return Refusal{.code = RefusalCode::already_initialled, .rule = Rule::initialling};
    const scenario::PublicScenario& scenario = view.scenario();
    if (is_personal(scenario, open))
        return Refusal{.code = RefusalCode::only_exploratory, .rule = Rule::personal_paper};
    ArticleSet substance = open.text.agreed_articles;
    if (const auto& form = scenario.text.form) {
        if (open.text.agreed[form->index()] < scenario.least_form)
            return Refusal{.code = RefusalCode::lacks_form,
                           .rule = Rule::initialling,
                           .provision = *form,
                           .number = scenario.least_form};
        substance.erase(scenario.text.at(*form).article);
    }
    if (substance.empty())
        return Refusal{.code = RefusalCode::lacks_substance, .rule = Rule::initialling};
    const PartySet parties = signatories(scenario, open.text);
    const PartySet absent = parties - forum_now(scenario, open).attending;
    if (!absent.empty()) {
        const bool bound = bound_by_text(scenario, open.text).contains(absent.front());
        return Refusal{.code = bound ? RefusalCode::bound_party_absent : RefusalCode::needed_party_absent,
                       .rule = bound ? Rule::initialling : Rule::consent,
                       .party = absent.front()};
    }
    if (!parties.contains(view.seat()))
        return Refusal{.code = RefusalCode::not_your_undertaking, .rule = Rule::initialling};
    return check_agreed_text(view);
}

void apply_table(Transition& transition, PartyId party, const InitialText&) {
    Public& open = transition.open;
    open.initialled.insert(party);
    transition.tell_all(TextInitialled{party}, {Rule::initialling, {}});
    if (open.initialled.includes(signatories(transition.rules_of(), open.text))) {
        withdraw_met(transition);
        begin_ratification(transition);
    } else
        finish(transition, party);
}

std::optional<Refusal> check_table(const View& view, const WalkOut&) { return check_turn(view); }

void apply_table(Transition& transition, PartyId party, const WalkOut&) {
    const Cause cause{Rule::walking_out, {}};
    transition.tell_all(PartyWalkedOut{party}, cause);
    transition.move_tension(amounts::walk_out_tension, cause);
    transition.end(WalkedOut{party}, cause);
}

std::optional<Refusal> check_table(const View& view, const EndTurn&) {
    auto refusal = check_action(view);
    return refusal && refusal->code == RefusalCode::no_actions_left ? std::nullopt : refusal; // passing needs no action
}

void apply_table(Transition& transition, PartyId party, const EndTurn&) {
    Public& open = transition.open;
    lapse_initials(transition, party);
    for (const PartyId author : answerable(transition.rules_of(), open, party)) {
        PartySet& heard_by = open.proposals[author.index()]->heard_by;
        if (!heard_by.contains(party))
            transition.tell_all(ProposalReserved{party, author}, {Rule::answering_turn, {}});
        heard_by.insert(party);
    }
    if (to_judge(transition.rules_of(), open).contains(party))
        open.procedure.let_stand.insert(party);
    transition.tell_all(TurnPassed{party}, {Rule::actions, {}});
    finish(transition, party);
}

} // namespace parley::rules
