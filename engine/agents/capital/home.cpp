#include "agents/capital/home.hpp"

#include "agents/capital/authority.hpp"
#include "rules/amounts.hpp"
#include "rules/authority/instructions.hpp"
#include "rules/authority/ownership.hpp"

namespace parley::agents {

HomeFront weigh_at_home(const rules::View& view, const treaty::Outcome& outcome) {
    HomeFront home;
    if (rules::is_personal(view.scenario(), view.open())) {
        // It is weighed when it is reported; no side letter helps there.
        for (std::size_t c = 0; c < view.constituency_count(); ++c)
            if (const int lacking = short_of_owning(view, rules::ConstituencyId(c), outcome); lacking > 0) {
                ++home.failing;
                if (lacking + rules::amounts::side_letter_support > home.shortfall) {
                    home.shortfall = lacking + rules::amounts::side_letter_support;
                    home.weakest = rules::ConstituencyId(c);
                }
            }
        return home;
    }
    for (std::size_t c = 0; c < view.constituency_count(); ++c) {
        const auto weighing = rules::weigh_known(view, rules::ConstituencyId(c), outcome);
        if (!weighing || !weighing->can_veto || weighing->support >= weighing->threshold)
            continue;
        ++home.failing;
        const int lacking = weighing->threshold - weighing->support;
        if (lacking > home.shortfall) {
            home.shortfall = lacking;
            home.weakest = rules::ConstituencyId(c);
        }
    }
    return home;
}

bool can_carry(const HomeFront& home) {
    return home.failing == 0 || (home.failing == 1 && home.shortfall <= rules::amounts::side_letter_support);
}

namespace {

bool reached(const scenario::Veto& veto, const treaty::Outcome& outcome) {
    switch (veto.kind) {
    case scenario::Veto::Kind::never:
        return false;
    case scenario::Veto::Kind::always:
        return true;
    case scenario::Veto::Kind::from_option:
        return outcome[veto.provision.index()] >= veto.at_least;
    }
    return false;
}

/// True when its capital owned what the text says, and all that it says but its form.
bool owns_already(const rules::View& view, const scenario::Constituency& constituency, const treaty::Outcome& outcome) {
    return rules::holds_veto(constituency, outcome) && !view.open().exploratory.owned.empty() &&
           !rules::after_ownership({0, 100, true}, constituency, view.scenario(), view.open(), outcome).can_veto;
}

} // namespace

std::optional<rules::ConstituencyId> unasked(const rules::View& view, const treaty::Outcome& outcome) {
    for (std::size_t c = 0; c < view.constituency_count(); ++c) {
        const rules::ConstituencyId id(c);
        if (view.own().consulted.contains(id))
            continue;
        const scenario::Constituency& constituency = view.constituency(id);
        if (owns_already(view, constituency, outcome))
            continue;
        if (reached(constituency.veto, outcome) ||
            (constituency.sharper_from && reached(*constituency.sharper_from, outcome)))
            return id;
    }
    return std::nullopt;
}

std::optional<rules::ArticleId> touching_article(const rules::View& view, rules::ConstituencyId id,
                                                 const treaty::Package& package) {
    const treaty::TreatyText& text = view.scenario().text;
    const scenario::Constituency& constituency = view.constituency(id);
    const auto begins = [&](const scenario::Veto& veto) {
        return veto.kind == scenario::Veto::Kind::from_option &&
               package.articles.contains(text.at(veto.provision).article) &&
               package.options[veto.provision.index()] >= veto.at_least;
    };
    if (begins(constituency.veto))
        return text.at(constituency.veto.provision).article;
    if (constituency.sharper_from && begins(*constituency.sharper_from))
        return text.at(constituency.sharper_from->provision).article;
    std::optional<rules::ArticleId> most_minded;
    int least = 0;
    if (const auto* concerns = view.concerns(id))
        for (const scenario::Concern& concern : *concerns) {
            const int minds = concern.by_option[package.options[concern.provision.index()]];
            if (package.articles.contains(text.at(concern.provision).article) && minds < least) {
                least = minds;
                most_minded = text.at(concern.provision).article;
            }
        }
    return most_minded;
}

} // namespace parley::agents
