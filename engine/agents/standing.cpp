#include "agents/standing.hpp"

#include "agents/home.hpp"
#include "rules/amounts.hpp"

#include <algorithm>
#include <bit>
#include <cstdlib>

namespace parley::agents {

namespace {

using rules::ArticleId;
using rules::ArticleSet;
using treaty::OptionIndex;
using treaty::ProvisionId;

/// Units of displeasure: one whole ladder of an article of plain weight.
constexpr std::int32_t whole_ladder = 100;
/// Crossing what another has declared in public is all but out of the question.
constexpr std::int32_t across_red_line = 200'000;
/// Where nothing was shown, a rung that one side of a mirrored pair has and the other has not.
constexpr std::int32_t uneven_rung = 12;

const treaty::CompiledUtility& compiled(const rules::View& view, Workings& workings) {
    const treaty::CreditRow& credit = view.open().trust[view.seat().index()];
    if (!workings.utility || workings.utility->credit != credit || workings.utility->profile != view.own().profile)
        workings.utility = Workings::Utility{credit, view.own().profile, rules::utility_now(view)};
    return workings.utility->compiled;
}

} // namespace

double Clock::elapsed(int ahead) const {
    const int useful = std::max(1, total - 1);
    return std::clamp(static_cast<double>(total - left + ahead) / useful, 0.0, 1.0);
}

Clock read_clock(const rules::View& view) {
    const rules::Public& open = view.open();
    Clock clock;
    const auto& sessions = view.scenario().sessions;
    for (std::size_t s = 0; s < sessions.size(); ++s) {
        if (!view.scenario().forums[sessions[s].forum.index()].attending.contains(view.seat()))
            continue;
        clock.total += sessions[s].actions;
        if (s > open.session)
            clock.left += sessions[s].actions;
    }
    if (open.extra_session) {
        clock.left = 0;
        clock.total += rules::amounts::actions_of_extra_session;
    }
    if (const auto* table = std::get_if<rules::Table>(&open.phase))
        clock.left += table->actions_left[view.seat().index()];
    else if (std::holds_alternative<rules::Capitals>(open.phase))
        clock.left += open.extra_session ? rules::amounts::actions_of_extra_session : sessions[open.session].actions;
    return clock;
}

Standing::Standing(const rules::View& view_, const Memory& memory_, const Character& character_, AgentRandom random_,
                   Workings& workings)
    : view(view_),
      memory(memory_),
      character(character_),
      random(random_),
      self(view_.seat()),
      others(view_.scenario().everyone() - rules::PartySet::of(view_.seat())),
      legal(rules::legal_actions(view_)),
      clock(read_clock(view_)),
      utility(compiled(view_, workings)),
      floor(rules::reservation_now(view_) + floor_margin),
      interests(interests_shown(text(), memory_, self)),
      workings_(workings) {
    price_displeasure();
    price_home();
    const ArticleSet unagreed = attainable() - rolling().agreed_articles;
    reach = space(choices(unagreed, true)).search(text(), costs);
    if (reach.most() < floor) // what is agreed stands in the way: all is open again
        reach = space(choices(attainable(), true)).search(text(), costs);
    ArticleSet now = legal.tableable - rolling().agreed_articles;
    const auto completes = [&](ArticleSet open) {
        return !text().form || open.contains(text().at(*text().form).article) ||
               rolling().agreed[text().form->index()] >= scenario().least_form;
    };
    can_complete = !now.empty() && completes(now);
    on_the_table = space(choices(now, can_complete)).search(text(), costs);
    if (can_complete && on_the_table.most() < floor) {
        now = legal.tableable;
        on_the_table = space(choices(now, true)).search(text(), costs);
    }
    aim.floor = floor;
    aim.most = reach.most();
    aim.elapsed = clock.elapsed();
    reckon_received();
}

treaty::Outcome Standing::agreed_with(const treaty::Package& package) const {
    return treaty::with(text(), rolling().agreed, package);
}

core::Points Standing::target_next() const {
    Aim next = aim;
    next.elapsed = clock.elapsed(1);
    return target(character, next);
}

int Standing::deadlocked() const { return std::max(0, int{view.open().session} - last_progress - 1); }

double Standing::demand() const {
    const std::int32_t range = (aim.most - aim.floor).hundredths;
    return range <= 0 ? 0.0 : std::clamp(static_cast<double>((target_now() - aim.floor).hundredths) / range, 0.0, 1.0);
}

bool Standing::is_whole(const treaty::Outcome& outcome, ArticleSet agreed) const {
    if (!text().form)
        return !agreed.empty();
    agreed.erase(text().at(*text().form).article);
    return !agreed.empty() && outcome[text().form->index()] >= scenario().least_form;
}

/// Articles that this table or a later one may still agree, with the parties bound by them present.
ArticleSet Standing::attainable() const {
    const rules::Public& open = view.open();
    ArticleSet all;
    const std::size_t last = open.extra_session ? std::size_t{open.session} + 1 : scenario().sessions.size();
    for (std::size_t s = open.session; s < last; ++s) {
        const scenario::Forum& forum = scenario().forums[scenario().sessions[s].forum.index()];
        if (!forum.attending.contains(self))
            continue;
        for (const ArticleId article : (forum.agenda | open.opened) - open.closed)
            if (article.index() < text().articles.size() &&
                forum.attending.includes(rules::bound_by(scenario(), ArticleSet::of(article))))
                all.insert(article);
    }
    return all;
}

Choices Standing::choices(ArticleSet open, bool whole) const {
    Choices choices{};
    for (std::size_t i = 0; i < text().provisions.size(); ++i) {
        const treaty::Provision& provision = text().provisions[i];
        choices[i] = open.contains(provision.article) ? static_cast<std::uint8_t>((1U << provision.options.size()) - 1U)
                                                      : only(rolling().agreed[i]);
    }
    const auto forbid = [&](ProvisionId id, const auto& forbidden) {
        if (!open.contains(text().at(id).article))
            return;
        std::uint8_t left = choices[id.index()];
        for (OptionIndex option = 0; option < text().at(id).options.size(); ++option)
            if (forbidden(option))
                left = static_cast<std::uint8_t>(left & ~only(option));
        if (left != 0)
            choices[id.index()] = left;
    };
    if (whole && text().form)
        forbid(*text().form, [&](OptionIndex option) { return option < scenario().least_form; });
    for (const treaty::RedLine& line : rules::instructed_lines(view))
        if (whole || line.bound == treaty::Bound::at_most)
            forbid(line.provision, [&](OptionIndex option) { return treaty::crosses(line, option); });
    for (const rules::DeclaredLine& declared : view.open().red_lines)
        if (declared.by == self)
            forbid(declared.line.provision, [&](OptionIndex option) { return treaty::crosses(declared.line, option); });
    return choices;
}

const Space& Standing::space(const Choices& wanted) const {
    constexpr std::size_t kept = 6;
    const treaty::CreditRow& credit = view.open().trust[self.index()];
    for (const Workings::Search& search : workings_.searches)
        if (search.credit == credit && search.profile == view.own().profile && search.choices == wanted)
            return search.space;
    if (workings_.searches.size() == kept)
        workings_.searches.erase(workings_.searches.begin());
    workings_.searches.push_back(
        {credit, view.own().profile, wanted, Space(text(), utility, wanted, rolling().agreed)});
    return workings_.searches.back().space;
}

/// Distance to the last known positions of the others, each article weighed by what was shown; where a party has no
/// position, what it would owe is dear to it and what it would be owed is welcome.
void Standing::price_displeasure() {
    const auto& lines = view.open().red_lines;
    for (std::size_t i = 0; i < text().provisions.size(); ++i) {
        const treaty::Provision& provision = text().provisions[i];
        const auto last = static_cast<std::int32_t>(provision.options.size()) - 1;
        const std::int32_t weight = interests.of(provision.article);
        for (std::int32_t option = 0; option <= last; ++option) {
            std::int32_t cost = 0;
            for (const rules::PartyId other : others) {
                const OptionIndex position = rolling().position[other.index()][i];
                const bool owes = provision.obligors.contains(other);
                const std::int32_t wanted = position != treaty::no_option ? position : owes ? 0 : last;
                cost += weight * whole_ladder * std::abs(option - wanted) / std::max(1, last) / plain_weight;
            }
            costs.of[i][static_cast<std::size_t>(option)] = cost / static_cast<std::int32_t>(others.size());
        }
        if (!interests.shown.contains(provision.article))
            costs.uneven[i] = uneven_rung;
        for (const rules::DeclaredLine& declared : lines)
            if (declared.by != self && declared.line.provision.index() == i)
                for (OptionIndex option = 0; option <= last; ++option)
                    if (treaty::crosses(declared.line, option))
                        costs.of[i][option] += across_red_line;
    }
}

/// What consulted veto-holders mind, the more the thinner their support.
void Standing::price_home() {
    for (std::size_t c = 0; c < view.constituency_count(); ++c) {
        const rules::ConstituencyId id(c);
        const auto* concerns = view.concerns(id);
        if (concerns == nullptr || view.constituency(id).veto.kind == scenario::Veto::Kind::never)
            continue;
        const int margin = view.own().support[c] - scenario().threshold[scenario().least_form];
        const std::int32_t price = margin < 6 ? 8 : margin < 16 ? 4 : 1;
        for (const scenario::Concern& concern : *concerns)
            for (std::size_t option = 0; option < treaty::max_options; ++option)
                costs.of[concern.provision.index()][option] -= price * concern.by_option[option];
    }
}

/// The high-water mark of what the others' firm offers were worth, counted from the status quo. An author that falls
/// back below it earns no new credit before the session after the next (BALANCE §2.4, 4).
void Standing::reckon_received() {
    aim.received = std::max(core::Points{}, agreed_worth());
    aim.own_offers = memory.distinct_offers(self);
    aim.offers_received = -1;
    for (const rules::PartyId other : others) {
        core::Points mark;
        ArticleSet marked; // the articles of the offer that set the mark
        int frozen_until = -1;
        for (const Offer& offer : memory.offers) {
            if (offer.author != other || offer.tone != rules::Tone::firm)
                continue;
            const core::Points worth_then = worth(treaty::with(text(), offer.agreed, offer.package));
            if (worth_then > mark && offer.session > frozen_until) {
                if (worth_then >= mark + indifference)
                    last_progress = std::max<int>(last_progress, offer.session);
                mark = worth_then;
                marked = offer.package.articles;
            } else if (worth_then + indifference < mark && offer.package.articles.includes(marked))
                frozen_until = offer.session + 1;
        }
        aim.received = std::max(aim.received, mark);
        const int distinct = memory.distinct_offers(other);
        aim.offers_received = aim.offers_received < 0 ? distinct : std::min(aim.offers_received, distinct);
    }
    aim.offers_received = std::max(0, aim.offers_received);
    if (memory.last_agreement != 0xFF)
        last_progress = std::max<int>(last_progress, memory.last_agreement);
}

Plan Standing::alone(ArticleId article, core::Points target) const {
    return space(choices(ArticleSet::of(article), false)).search(text(), costs).at_least(target);
}

Rationale Standing::rationale(Motive motive) const {
    Rationale rationale;
    rationale.motive = motive;
    rationale.floor = floor;
    rationale.target = target_now();
    rationale.received = aim.received;
    return rationale;
}

} // namespace parley::agents
