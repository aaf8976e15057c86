#include "agents/standing/standing.hpp"

#include "agents/capital/authority.hpp"
#include "agents/capital/home.hpp"
#include "agents/evidence/heed.hpp"
#include "agents/opponent/offer_models.hpp"
#include "agents/opponent/type_posterior.hpp"
#include "rules/amounts.hpp"
#include "rules/authority/instructions.hpp"
#include "rules/world/locks.hpp"
#include "rules/world/rooms.hpp"

#include <algorithm>
#include <bit>
#include <cstdlib>

namespace parley::agents {

namespace {

using rules::ArticleId;
using rules::ArticleSet;
using treaty::OptionIndex;
using treaty::ProvisionId;

/// Where nothing was shown, a rung that one side of a mirrored pair has and the other has not.
constexpr std::int32_t uneven_rung = 600;
/// A point of own support lost with a veto-holder whose support is ample.
constexpr std::int32_t point_of_support = 50;
/// A hundredth of own worth: a point of it is a fiftieth of a ladder.
constexpr std::int32_t own_hundredth = 1;

/// Displeasure at `rungs` from what is wanted on a ladder of `last` rungs. The first rungs away cost less than the
/// last: obligations grow dearer and gains dwindle as ladders are climbed (half in proportion, half by the square).
std::int32_t distance(std::int32_t rungs, std::int32_t last) {
    const std::int32_t whole = std::max(1, last);
    return (whole_ladder * rungs * whole + whole_ladder * rungs * rungs) / (2 * whole * whole);
}

/// What a provision is taken to matter to the others before they show it, 100 on average: seven tenths alike for
/// all, three as much as it matters to oneself, as negotiators assume of each other (the fixed-pie assumption, Thompson
/// & Hastie 1990).
std::array<std::int32_t, treaty::max_provisions> assumed_stakes(const rules::View& view) {
    const auto& values = view.mandate().values;
    std::array<std::int32_t, treaty::max_provisions> stakes{};
    std::int64_t sum = 0;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const auto [least, most] = std::minmax_element(values[i].begin(), values[i].end());
        stakes[i] = most->hundredths - least->hundredths;
        sum += stakes[i];
    }
    const std::int64_t mean =
        std::max<std::int64_t>(1, sum / static_cast<std::int64_t>(std::max<std::size_t>(1, values.size())));
    for (std::size_t i = 0; i < values.size(); ++i)
        stakes[i] = plain_weight * 7 / 10 +
                    static_cast<std::int32_t>(std::min<std::int64_t>(plain_weight * stakes[i] / mean, 250)) * 3 / 10;
    return stakes;
}

const treaty::CompiledUtility& compiled(const rules::View& view, Workings& workings) {
    const treaty::Credits credit = rules::credits_now(view);
    const treaty::Circumstances at = rules::circumstances(view);
    if (!workings.utility || !(workings.utility->credit == credit) || workings.utility->profile != view.own().profile ||
        workings.utility->at != at)
        workings.utility = Workings::Utility{credit, view.own().profile, at, rules::utility_now(view)};
    return workings.utility->compiled;
}

} // namespace

Standing::Standing(const rules::View& seen, const Memory& remembered, const Character& kind, AgentRandom chance,
                   Workings& workings, const Outlook* outlook)
    : view(seen),
      memory(remembered),
      character(kind),
      random(chance),
      self(seen.seat()),
      others(seen.scenario().everyone() - rules::PartySet::of(seen.seat())),
      legal(rules::legal_actions(seen)),
      clock(read_clock(seen)),
      utility(outlook != nullptr && outlook->worth ? *outlook->worth : compiled(seen, workings)),
      floor(outlook != nullptr && outlook->floor ? *outlook->floor : rules::reservation_now(seen) + floor_margin),
      interests(outlook != nullptr ? outlook->interests : weights_shown(text(), remembered, self)),
      bargaining(std::holds_alternative<rules::Capitals>(seen.open().phase) ||
                 std::holds_alternative<rules::Table>(seen.open().phase)),
      workings_(workings) {
    aim.floor = aim.most = floor;
    if (!bargaining)
        return;
    if (outlook != nullptr && outlook->costs)
        costs = *outlook->costs;
    else
        price_displeasure();
    blend_offer_models(text(), memory, others, character.reading, costs);
    price_home(costs, 1);
    costs.own_worth = own_hundredth;
    survey();
    aim.most = reach().most();
    aim.elapsed = clock.elapsed();
    aim.useful_actions = clock.useful;
    aim.bands = std::max(2, clock.whole);
    reckon_received();
}

/// Finds what can be had: over all that may still be agreed, and over what may be tabled now. Where what is agreed
/// already leaves nothing worth the floor, all is open again.
void Standing::survey() {
    const ArticleSet all = attainable();
    ArticleSet kept = rolling().agreed_articles;
    const std::vector<treaty::RedLine> now_told = limits_now(view), to_come = limits_to_come(view);
    const bool at_once = is_last_session(view); // no briefing follows at which a lock could open
    Choices wanted = choices(all - kept, true, at_once, to_come);
    reach_ = search(wanted, costs);
    if (reach().most() < floor && !kept.empty()) {
        kept = {};
        wanted = choices(all, true, at_once, to_come);
        reach_ = search(wanted, costs);
    }
    const ArticleSet now = legal.tableable - kept;
    // Between persons all but the form is said: a text that is whole but for its form is whole there.
    const bool has_form = !text().form || rules::is_personal(scenario(), view.open()) ||
                          now.contains(text().at(*text().form).article) ||
                          rolling().agreed[text().form->index()] >= scenario().least_form;
    can_complete = !now.empty() && has_form;
    tabled_choices_ = choices(now, can_complete, true, now_told);
    on_the_table_ = tabled_choices_ == wanted ? reach_ : search(tabled_choices_, costs);
    if (can_complete && on_the_table().most() < floor) {
        tabled_choices_ = choices(legal.tableable, true, true, now_told);
        on_the_table_ = search(tabled_choices_, costs);
    }
}

treaty::Outcome Standing::agreed_with(const treaty::Package& package) const {
    treaty::Outcome outcome = treaty::with(text(), rolling().agreed, package);
    if (const auto form = form_to_come(); form && outcome[text().form->index()] == treaty::status_quo)
        outcome[text().form->index()] = *form;
    return outcome;
}

std::optional<OptionIndex> Standing::form_to_come() const {
    if (!text().form || !rules::is_personal(scenario(), view.open()) ||
        rolling().agreed[text().form->index()] != treaty::status_quo)
        return std::nullopt;
    const std::size_t last = text().at(*text().form).options.size() - 1;
    return static_cast<OptionIndex>((scenario().least_form + last + 1) / 2);
}

core::Points Standing::target_next(const Aim& aimed) const {
    Aim next = aimed;
    next.elapsed = clock.elapsed(1);
    return target(character, next);
}

int Standing::deadlocked() const { return std::max(0, int{view.open().session} - last_progress - 1); }

double Standing::demand(const Aim& aimed) const {
    const std::int32_t range = (aimed.most - aimed.floor).hundredths;
    const core::Points now = target(character, aimed);
    return range <= 0 ? 0.0 : std::clamp(static_cast<double>((now - aimed.floor).hundredths) / range, 0.0, 1.0);
}

bool Standing::is_whole(const treaty::Outcome& outcome, ArticleSet agreed) const {
    if (!text().form)
        return !agreed.empty();
    agreed.erase(text().at(*text().form).article);
    const bool has_form =
        outcome[text().form->index()] >= scenario().least_form || rules::is_personal(scenario(), view.open());
    return !agreed.empty() && has_form;
}

ArticleSet Standing::attainable() const {
    const rules::Public& open = view.open();
    ArticleSet all;
    const std::size_t last = open.extra_session ? std::size_t{open.session} + 1 : scenario().sessions.size();
    const ArticleSet shut = is_last_session(view) ? rules::locked_articles(scenario(), open) : ArticleSet{};
    for (std::size_t s = open.session; s < last; ++s) {
        const scenario::Forum& forum = scenario().forums[scenario().sessions[s].forum.index()];
        if (!forum.attending.contains(self))
            continue;
        for (const ArticleId article : (forum.agenda | open.opened) - open.closed - shut)
            if (article.index() < text().articles.size() &&
                forum.attending.includes(rules::needed_for(scenario(), ArticleSet::of(article))))
                all.insert(article);
    }
    return open.procedure.clock_stopped ? all & open.procedure.drafted : all;
}

Choices Standing::choices(ArticleSet open, bool whole, bool at_once, const std::vector<treaty::RedLine>& limits) const {
    Choices choices{};
    for (std::size_t i = 0; i < text().provisions.size(); ++i) {
        const treaty::Provision& provision = text().provisions[i];
        choices[i] = open.contains(provision.article) ? static_cast<std::uint8_t>((1U << provision.options.size()) - 1U)
                                                      : only(rolling().agreed[i]);
    }
    if (const auto form = form_to_come(); form && !open.contains(text().at(*text().form).article))
        choices[text().form->index()] = only(*form);
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
    if (at_once)
        for (const ArticleId article : open)
            for (const ProvisionId id : text().at(article).provisions)
                forbid(id, [&](OptionIndex option) { return rules::is_shut(scenario(), view.open(), id, option); });
    for (const treaty::RedLine& line : rules::instructed_lines(view))
        if (whole || line.bound == treaty::Bound::at_most)
            forbid(line.provision, [&](OptionIndex option) { return treaty::crosses(line, option); });
    for (const treaty::RedLine& limit : limits)
        forbid(limit.provision, [&](OptionIndex option) { return treaty::crosses(limit, option); });
    for (const rules::DeclaredLine& declared : view.open().red_lines)
        if (declared.by == self)
            forbid(declared.line.provision, [&](OptionIndex option) { return treaty::crosses(declared.line, option); });
    return choices;
}

std::shared_ptr<const Frontier> Standing::search(const Choices& wanted, const Displeasure& priced) const {
    constexpr std::size_t kept = 20;
    const treaty::Credits credit = rules::credits_now(view);
    const treaty::Circumstances at = rules::circumstances(view);
    const auto is_wanted = [&](const auto& entry) {
        return entry.credit == credit && entry.at == at && entry.profile == view.own().profile &&
               entry.choices == wanted;
    };
    auto& found = workings_.found;
    for (const Workings::Found& entry : found)
        if (is_wanted(entry) && entry.costs == priced)
            return entry.frontier;
    auto& searches = workings_.searches;
    auto place = std::ranges::find_if(searches, is_wanted);
    if (place == searches.end()) {
        if (searches.size() == kept)
            searches.erase(searches.begin());
        searches.push_back({credit, view.own().profile, at, wanted, Space(text(), utility, wanted, rolling().agreed)});
        place = searches.end() - 1;
    }
    if (found.size() == kept)
        found.erase(found.begin());
    found.push_back({credit, view.own().profile, at, wanted, priced,
                     std::make_shared<const Frontier>(place->space.search(text(), priced))});
    return found.back().frontier;
}

/// Distance to the last known positions of the others, each article weighed by what was shown; where a party has no
/// position, what it would owe is dear to it and what it would be owed is welcome. Of several others those who refused
/// last weigh most.
void Standing::price_displeasure() {
    const std::array<std::int32_t, treaty::max_provisions> stakes = assumed_stakes(view);
    const Heed heeded = heed(memory, others);
    for (std::size_t i = 0; i < text().provisions.size(); ++i) {
        const treaty::Provision& provision = text().provisions[i];
        const auto last = static_cast<std::int32_t>(provision.options.size()) - 1;
        const std::int32_t weight = interests.of(provision.article);
        for (std::int32_t option = 0; option <= last; ++option) {
            std::int64_t cost = 0;
            for (const rules::PartyId other : others) {
                const OptionIndex position = rolling().position[other.index()][i];
                const bool owes = provision.obligors.contains(other);
                const std::int32_t wanted = position != treaty::no_option ? position : owes ? 0 : last;
                // More than was asked is welcome too, if less than what was asked.
                const bool more_than_asked =
                    !owes ? option > wanted : provision.obligors.size() == 1 && option < wanted;
                const std::int32_t away =
                    weight * stakes[i] / plain_weight * distance(std::abs(option - wanted), last) / plain_weight;
                cost += std::int64_t{heeded.of[other.index()]} * (more_than_asked ? -away / 4 : away);
            }
            costs.of[i][static_cast<std::size_t>(option)] = static_cast<std::int32_t>(cost / heeded.all);
        }
        if (!interests.shown.contains(provision.article))
            costs.uneven[i] = uneven_rung;
    }
    price_declared_lines(view, costs);
}

/// What consulted veto-holders mind, the more the thinner their support.
void Standing::price_home(Displeasure& priced, std::int32_t emphasis) const {
    for (std::size_t c = 0; c < view.constituency_count(); ++c) {
        const rules::ConstituencyId id(c);
        const auto* concerns = view.concerns(id);
        if (concerns == nullptr || view.constituency(id).veto.kind == scenario::Veto::Kind::never)
            continue;
        const int standing =
            rules::amounts::support_for_standing * (view.own().authority.standing - rules::amounts::plain_standing);
        const int margin = rules::is_personal(scenario(), view.open())
                               ? view.own().support[c] + standing - rules::amounts::owns_from
                               : view.own().support[c] - scenario().threshold[scenario().least_form];
        const std::int32_t price = (margin < 6 ? 8 : margin < 16 ? 4 : 1) * emphasis * point_of_support;
        if (const auto& form = text().form) // a weightier form needs more support
            for (std::size_t option = scenario().least_form; option < text().at(*form).options.size(); ++option)
                priced.of[form->index()][option] +=
                    price * (scenario().threshold[option] - scenario().threshold[scenario().least_form]);
        for (const scenario::Concern& concern : *concerns)
            for (std::size_t option = 0; option < treaty::max_options; ++option)
                priced.of[concern.provision.index()][option] -= price * concern.by_option[option];
    }
}

/// The high-water mark of what the firm offers of `other` were worth, counted from the status quo. An author that falls
/// back below it earns no new credit before the session after the next (rules/BALANCE.md, exploit 4).
Standing::Mark Standing::mark_of(const Memory& remembered, rules::PartyId other) const {
    Mark mark;
    ArticleSet marked; // the articles of the offer that set the mark
    int frozen_until = -1;
    for (const Offer& offer : remembered.offers) {
        if (offer.author != other || offer.tone != rules::Tone::firm)
            continue;
        const core::Points worth_then = worth(treaty::with(text(), offer.agreed, offer.package));
        if (worth_then > mark.worth && offer.session > frozen_until) {
            if (worth_then >= mark.worth + indifference)
                mark.last_risen = std::max<int>(mark.last_risen, offer.session);
            mark.worth = worth_then;
            marked = offer.package.articles;
        } else if (!marked.empty() && worth_then + indifference < mark.worth && offer.package.articles.includes(marked))
            frozen_until = offer.session + 1;
    }
    return mark;
}

Aim Standing::aim_had_been(const Memory& remembered) const {
    Aim had = aim;
    had.received = std::max(core::Points{}, agreed_worth());
    had.own_offers = remembered.distinct_offers(self);
    int fewest = -1;
    for (const rules::PartyId other : others) {
        had.received = std::max(had.received, mark_of(remembered, other).worth);
        int distinct = remembered.distinct_offers(other);
        for (const rules::Sounding& sounding : remembered.soundings)
            distinct += sounding.from == other ? 1 : 0; // a package, if off the record
        fewest = fewest < 0 ? distinct : std::min(fewest, distinct);
    }
    had.offers_received = std::max(0, fewest);
    reckon_offers(remembered, had);
    return had;
}

/// The others' firm offers as the formulas of the field take them: as shares of the most.
void Standing::reckon_offers(const Memory& remembered, Aim& had) const {
    const double most = std::max(1, had.most.hundredths);
    const double sessions = static_cast<double>(std::max<std::size_t>(1, scenario().sessions.size()));
    double sum = 0, squares = 0, count = 0;
    had.first_offer = had.best_offer = 0;
    had.history.clear();
    for (const Offer& offer : remembered.offers) {
        if (offer.author == self || offer.tone != rules::Tone::firm)
            continue;
        const core::Points then = worth(treaty::with(text(), offer.agreed, offer.package));
        const double share = std::clamp(then.hundredths / most, 0.0, 1.0);
        had.first_offer = count == 0 ? share : had.first_offer;
        had.best_offer = count == 0 ? share : std::max(had.best_offer, share);
        had.history.push_back({(offer.session + 1) / (sessions + 1), had.best_offer});
        count += 1;
        sum += share;
        squares += share * share;
    }
    had.offers_mean = count > 0 ? sum / count : 0;
    had.offers_variance = count > 0 ? std::max(0.0, squares / count - had.offers_mean * had.offers_mean) : 0;
}

void Standing::reckon_received() {
    aim = aim_had_been(memory);
    for (const rules::PartyId other : others)
        last_progress = std::max(last_progress, mark_of(memory, other).last_risen);
    if (memory.last_agreement != 0xFF)
        last_progress = std::max<int>(last_progress, memory.last_agreement);
    estimate_nash();
}

/// The Nash text among the least displeasing of twenty aspirations, the others' no-deal being one's own best text.
void Standing::estimate_nash() {
    const double most = std::max(1, aim.most.hundredths);
    const double worst = reach().at_least(aim.most).cost;
    double best = -1;
    for (int step = 0; step <= 20; ++step) {
        const Plan plan = reach().at_least(aim.floor + core::scaled(aim.most - aim.floor, 50 * step));
        const double product = static_cast<double>((plan.worth - aim.floor).hundredths) * (worst - plan.cost);
        if (product > best) {
            best = product;
            aim.nash = plan.worth.hundredths / most;
        }
    }
}

Plan Standing::bid_at(core::Points target) const {
    const Plan plan = on_the_table().at_least(target);
    if (can_carry(weigh_at_home(view, plan.outcome)))
        return plan;
    for (const std::int32_t emphasis : {3, 8, 20}) {
        Displeasure priced = costs;
        price_home(priced, emphasis);
        const Plan other = search(tabled_choices_, priced)->at_least(target);
        if (can_carry(weigh_at_home(view, other.outcome)))
            return other;
    }
    return plan;
}

Plan Standing::alone(ArticleId article, core::Points target) const {
    return search(choices(ArticleSet::of(article), false, true, limits_now(view)), costs)->at_least(target);
}

core::Points Standing::most_alone(ArticleId article) const {
    const Choices wanted = choices(ArticleSet::of(article), false, is_last_session(view), limits_now(view));
    return search(wanted, costs)->at_least(core::Points::whole(1000)).worth;
}

Plan Standing::alone_with(ArticleId article, ProvisionId provision, OptionIndex at_least, core::Points target) const {
    Choices wanted = choices(ArticleSet::of(article), false, true, limits_now(view));
    for (OptionIndex option = 0; option < at_least; ++option)
        wanted[provision.index()] = static_cast<std::uint8_t>(wanted[provision.index()] & ~only(option));
    return wanted[provision.index()] == 0 ? Plan{rolling().agreed, agreed_worth(), 0}
                                          : search(wanted, costs)->at_least(target);
}

std::shared_ptr<const Frontier> Standing::editions(const Displeasure& priced) const {
    return search(choices(legal.draftable, true, true, limits_now(view)), priced);
}

Rationale Standing::rationale(Motive motive) const {
    Rationale rationale;
    rationale.motive = motive;
    rationale.floor = floor;
    if (bargaining) {
        rationale.target = target_now();
        rationale.received = aim.received;
    }
    for (const rules::PartyId other : others)
        rationale.believed.push_back(
            {other, percents(posterior(scenario(), memory, other), scenario().at(other).profiles.size()), {}, {}});
    return rationale;
}

} // namespace parley::agents
