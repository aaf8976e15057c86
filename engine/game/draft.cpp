#include "game/draft.hpp"

#include "rules/world/rooms.hpp"

namespace parley::game {

rules::ProposePackage Draft::proposal() const {
    rules::ProposePackage proposal{now_.package, now_.all_or_none ? now_.package.articles : now_.linked, now_.tone};
    if (proposal.linked.size() < 2)
        proposal.linked.clear();
    return proposal;
}

treaty::Outcome Draft::outcome() const { return treaty::with(*text_, standing_.agreed, now_.package); }

treaty::OptionIndex Draft::option(treaty::ProvisionId provision) const {
    return now_.package.articles.contains(text_->at(provision).article)
               ? now_.package.options[provision.index()]
               : starting_options(*text_, standing_, author_)[provision.index()];
}

treaty::Outcome Draft::outcome_with(treaty::ProvisionId provision, treaty::OptionIndex option) const {
    Draft changed = *this;
    changed.set(provision, option);
    return changed.outcome();
}

void Draft::take_in_quietly(treaty::ArticleId article) {
    if (now_.package.articles.contains(article))
        return;
    now_.package.articles.insert(article);
    const treaty::Outcome start = starting_options(*text_, standing_, author_);
    for (const treaty::ProvisionId provision : text_->at(article).provisions)
        now_.package.options[provision.index()] = start[provision.index()];
}

void Draft::set(treaty::ProvisionId provision, treaty::OptionIndex option) {
    remember();
    take_in_quietly(text_->at(provision).article);
    now_.package.options[provision.index()] = option;
}

void Draft::take_in(treaty::ArticleId article) {
    remember();
    take_in_quietly(article);
}

void Draft::take_out(treaty::ArticleId article) {
    remember();
    now_.package.articles.erase(article);
    now_.linked.erase(article);
    for (const treaty::ProvisionId provision : text_->at(article).provisions)
        now_.package.options[provision.index()] = treaty::status_quo;
}

void Draft::write(const treaty::Package& package) {
    remember();
    for (const treaty::ArticleId article : package.articles) {
        now_.package.articles.insert(article);
        for (const treaty::ProvisionId provision : text_->at(article).provisions)
            now_.package.options[provision.index()] = package.options[provision.index()];
    }
}

void Draft::replace(const rules::ProposePackage& proposal) {
    remember();
    now_.package = proposal.package;
    now_.tone = proposal.tone;
    now_.all_or_none = false; // a linkage that was written names its articles
    now_.linked = proposal.linked;
}

void Draft::link(treaty::ArticleSet articles) {
    remember();
    now_.linked = articles & now_.package.articles;
    now_.all_or_none = false;
}

void Draft::link_all(bool all_or_none) {
    remember();
    now_.linked.clear();
    now_.all_or_none = all_or_none;
}

void Draft::set_tone(rules::Tone tone) {
    remember();
    now_.tone = tone;
}

bool Draft::undo() {
    if (before_.empty())
        return false;
    now_ = before_.back();
    before_.pop_back();
    return true;
}

treaty::Outcome starting_options(const treaty::TreatyText& text, const treaty::RollingText& standing,
                                 treaty::PartyId author) {
    treaty::Outcome start = standing.agreed;
    const treaty::Outcome& position = standing.position[author.index()];
    for (std::size_t i = 0; i < text.provisions.size(); ++i)
        if (!standing.agreed_articles.contains(text.provisions[i].article) && position[i] != treaty::no_option)
            start[i] = position[i];
    return start;
}

treaty::Outcome starting_options(const rules::View& view) {
    return starting_options(view.scenario().text, rules::within_reach(view.scenario(), view.open()), view.seat());
}

std::optional<treaty::Package> last_position(const treaty::TreatyText& text, const treaty::RollingText& standing,
                                             treaty::PartyId party, treaty::ArticleSet articles) {
    treaty::Package package;
    const treaty::Outcome& position = standing.position[party.index()];
    for (const treaty::ArticleId article : articles) {
        bool any = false;
        for (const treaty::ProvisionId provision : text.at(article).provisions)
            any = any || position[provision.index()] != treaty::no_option;
        if (!any)
            continue;
        package.articles.insert(article);
        for (const treaty::ProvisionId provision : text.at(article).provisions) {
            const treaty::OptionIndex option = position[provision.index()];
            package.options[provision.index()] =
                option == treaty::no_option ? standing.agreed[provision.index()] : option;
        }
    }
    if (package.articles.empty())
        return std::nullopt;
    return package;
}

} // namespace parley::game
