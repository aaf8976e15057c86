// What can be had: over which articles, by which options, at which price, at this table and later ones.
#include "agents/standing/standing.hpp"

#include "agents/capital/authority.hpp"
#include "agents/capital/home.hpp"
#include "rules/authority/instructions.hpp"
#include "rules/world/locks.hpp"
#include "rules/world/rooms.hpp"

#include <algorithm>

namespace parley::agents {

namespace {

using rules::ArticleId;
using rules::ArticleSet;
using treaty::OptionIndex;
using treaty::ProvisionId;

} // namespace

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

} // namespace parley::agents
