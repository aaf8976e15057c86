#include "game/scripted/outlook.hpp"

#include "agents/capital/home.hpp"
#include "agents/standing/standing.hpp"
#include "rules/world/persons.hpp"
#include "rules/world/rooms.hpp"
#include "treaty/order.hpp"

#include <algorithm>

namespace parley::game {

Outlook::Outlook(const rules::View& seen, const agents::Memory& remembered, const Hearsay& hearsay)
    : view(seen),
      memory(remembered),
      self(seen.seat()),
      other(seen.seat().index() == 0 ? 1U : 0U),
      legal(rules::legal_actions(seen)),
      own(rules::utility_now(seen)),
      theirs(treaty::compile_utility(text(), hearsay.mandates[other.index()], hearsay.terms[other.index()], other,
                                     rules::credits_of(seen.scenario(), seen.open(), other),
                                     rules::circumstances(seen))),
      floor(rules::reservation_now(seen) + core::Points::whole(2)),
      last_session(seen.open().extra_session || seen.open().session + 1U >= seen.scenario().sessions.size()) {
    if (const auto* table = std::get_if<rules::Table>(&seen.open().phase))
        actions_left = table->actions_left[self.index()];
}

treaty::Outcome Outlook::with(const treaty::Package& package) const {
    return treaty::with(text(), rolling().agreed, package);
}

const rules::Proposal* Outlook::proposal_of(rules::PartyId author) const {
    const auto& proposal = view.open().proposals[author.index()];
    return proposal ? &*proposal : nullptr;
}

double Outlook::elapsed(int ahead) const { return agents::read_clock(view).elapsed(ahead); }

bool Outlook::can_complete() const {
    return !text().form || legal.tableable.contains(text().at(*text().form).article) ||
           rolling().agreed[text().form->index()] >= view.scenario().least_form;
}

bool Outlook::is_whole(const treaty::Package& package) const {
    rules::ArticleSet agreed = rolling().agreed_articles | package.articles;
    if (!text().form)
        return !agreed.empty();
    agreed.erase(text().at(*text().form).article);
    return !agreed.empty() && with(package)[text().form->index()] >= view.scenario().least_form;
}

bool Outlook::carries_at_home(const treaty::Outcome& outcome) const {
    return agents::can_carry(agents::weigh_at_home(view, outcome));
}

treaty::OptionIndex Outlook::highest_open(rules::ProvisionId provision) const {
    auto option = static_cast<treaty::OptionIndex>(text().at(provision).options.size() - 1);
    while (option != treaty::status_quo && rules::is_shut(view.scenario(), view.open(), provision, option))
        --option;
    return option;
}

analysis::Frontier Outlook::frontier(rules::ArticleSet open, bool whole, treaty::OptionIndex least_form) const {
    analysis::AllowedOptions allowed = analysis::whole_ladders(text());
    for (std::size_t i = 0; i < text().provisions.size(); ++i) {
        const rules::ProvisionId id(i);
        if (open.contains(text().at(id).article))
            continue;
        analysis::restrict_by(allowed, {id, treaty::Bound::at_most, rolling().agreed[i]});
        analysis::restrict_by(allowed, {id, treaty::Bound::at_least, rolling().agreed[i]});
    }
    const auto bind = [&](const treaty::RedLine& line) {
        if (open.contains(text().at(line.provision).article))
            analysis::restrict_by(allowed, line);
    };
    for (const treaty::RedLine& line : rules::instructed_lines(view))
        if (whole || line.bound == treaty::Bound::at_most)
            bind(line);
    for (const rules::DeclaredLine& declared : view.open().red_lines)
        if (whole || declared.line.bound == treaty::Bound::at_most)
            bind(declared.line);
    for (const rules::ArticleId article : open)
        for (const rules::ProvisionId id : text().at(article).provisions)
            bind({id, treaty::Bound::at_most, highest_open(id)});
    if (whole && text().form)
        bind({*text().form, treaty::Bound::at_least, std::max(view.scenario().least_form, least_form)});
    std::vector<treaty::CompiledUtility> utilities(2);
    utilities[self.index()] = own;
    utilities[other.index()] = theirs;
    return analysis::frontier(analysis::AgreementSpace(std::move(utilities), allowed));
}

treaty::Package Outlook::package_to(const treaty::Outcome& outcome) const {
    rules::ArticleSet changed;
    for (const rules::ArticleId article : legal.tableable)
        for (const rules::ProvisionId id : text().at(article).provisions)
            if (outcome[id.index()] != rolling().agreed[id.index()])
                changed.insert(article);
    treaty::Package package = treaty::part_of(text(), {changed, outcome}, changed);
    package = treaty::part_of(text(), package, rules::for_one_room(view.scenario(), view.open(), package));
    return treaty::lowered_to_order(text(), rolling().agreed, package).value_or(treaty::Package{});
}

bool Outlook::tabled_before(const treaty::Package& package) const {
    return std::ranges::any_of(
        memory.offers, [&](const agents::Offer& offer) { return offer.author == self && offer.package == package; });
}

Outlook::Cost Outlook::dearest_article(const treaty::Package& package) const {
    Cost dearest{package.articles.front(), core::Points::whole(-1000)};
    const core::Points whole = worth(package);
    for (const rules::ArticleId article : package.articles) {
        const auto without = package.articles - rules::ArticleSet::of(article);
        const core::Points loss = worth(treaty::part_of(text(), package, without)) - whole;
        if (loss > dearest.loss)
            dearest = {article, loss};
    }
    return dearest;
}

} // namespace parley::game
