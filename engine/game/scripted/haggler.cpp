#include "game/scripted/haggler.hpp"

#include "rules/world/rooms.hpp"
#include "treaty/order.hpp"

#include <algorithm>

namespace parley::game {

namespace {

/// The option it would like best: by its own value of the provision alone.
treaty::OptionIndex wish(const Outlook& outlook, rules::ProvisionId id) {
    const auto& values = outlook.view.mandate().values[id.index()];
    treaty::OptionIndex best = 0;
    for (std::size_t option = 1; option < values.size(); ++option)
        if (values[option] > values[best])
            best = static_cast<treaty::OptionIndex>(option);
    for (const treaty::RedLine& line : rules::instructed_lines(outlook.view))
        if (line.provision == id && treaty::crosses(line, best))
            best = line.option;
    return best;
}

/// What the other last said; before it has spoken, nothing from it and everything from oneself.
treaty::OptionIndex other_side(const Outlook& outlook, rules::ProvisionId id) {
    const treaty::OptionIndex said = outlook.rolling().position[outlook.other.index()][id.index()];
    if (said != treaty::no_option)
        return said;
    const treaty::Provision& provision = outlook.text().at(id);
    return provision.obligors.contains(outlook.other) ? treaty::status_quo
                                                      : static_cast<treaty::OptionIndex>(provision.options.size() - 1);
}

} // namespace

int Haggler::notches_made(const Outlook& outlook) {
    return static_cast<int>(std::ranges::count_if(
        outlook.memory.offers, [&](const agents::Offer& offer) { return offer.author == outlook.self; }));
}

treaty::Package Haggler::position(const Outlook& outlook, int notches) {
    treaty::Package package{outlook.legal.tableable - outlook.rolling().agreed_articles, {}};
    for (const rules::ArticleId article : package.articles)
        for (const rules::ProvisionId id : outlook.text().at(article).provisions) {
            const int from = wish(outlook, id);
            const int to = other_side(outlook, id);
            int now = to > from ? std::min(from + notches, to) : std::max(from - notches, to);
            for (const treaty::RedLine& line : rules::instructed_lines(outlook.view))
                if (line.provision == id && treaty::crosses(line, static_cast<treaty::OptionIndex>(now)))
                    now = line.option;
            if (outlook.text().form == id)
                now = std::max<int>(now, outlook.view.scenario().least_form);
            package.options[id.index()] = std::min(static_cast<treaty::OptionIndex>(now), outlook.highest_open(id));
        }
    const treaty::Package here = treaty::part_of(
        outlook.text(), package, rules::for_one_room(outlook.view.scenario(), outlook.view.open(), package));
    return treaty::lowered_to_order(outlook.text(), outlook.rolling().agreed, here).value_or(treaty::Package{});
}

Player::Choice Haggler::answer(const Outlook& outlook, const rules::Proposal& proposal) const {
    const core::Points worth = outlook.worth(proposal.package);
    if (!outlook.is_whole(proposal.package)) {
        const core::Points gain = worth - outlook.agreed_worth();
        return gain >= core::Points::whole(1) ? Choice(rules::AcceptProposal{outlook.other})
                                              : Choice(refusal(outlook, proposal));
    }
    if (worth < outlook.floor)
        return refusal(outlook, proposal);
    const core::Points next = outlook.worth(position(outlook, notches_made(outlook)));
    if (worth >= next && outlook.carries_at_home(outlook.with(proposal.package)))
        return rules::AcceptProposal{outlook.other};
    return std::nullopt;
}

Player::Choice Haggler::offer(const Outlook& outlook) const {
    if (outlook.legal.tableable.empty())
        return std::nullopt;
    const treaty::Package package = position(outlook, notches_made(outlook));
    const core::Points least = outlook.can_complete() ? outlook.floor : outlook.agreed_worth() + core::Points::whole(1);
    const rules::Proposal* live = outlook.proposal_of(outlook.self);
    if (package.articles.empty() || outlook.worth(package) < least || (live != nullptr && live->package == package))
        return std::nullopt;
    return rules::ProposePackage{package, {}, rules::Tone::firm};
}

} // namespace parley::game
