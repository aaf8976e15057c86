#include "game/draft.hpp"

namespace parley::game {

treaty::Outcome Draft::outcome() const { return treaty::with(*text_, standing_->agreed, now_.package); }

treaty::Outcome Draft::outcome_with(treaty::ProvisionId provision, treaty::OptionIndex option) const {
    treaty::Outcome outcome = this->outcome();
    outcome[provision.index()] = option;
    return outcome;
}

void Draft::take_in_quietly(treaty::ArticleId article) {
    if (now_.package.articles.contains(article))
        return;
    now_.package.articles.insert(article);
    for (const treaty::ProvisionId provision : text_->at(article).provisions)
        now_.package.options[provision.index()] = standing_->agreed[provision.index()];
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
    if (now_.linked.size() < 2)
        now_.linked.clear();
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
    now_ = proposal;
}

void Draft::link(treaty::ArticleSet articles) {
    remember();
    now_.linked = articles;
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
