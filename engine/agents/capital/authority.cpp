#include "agents/capital/authority.hpp"

#include "rules/amounts.hpp"
#include "rules/authority/instructions.hpp"
#include "rules/authority/ownership.hpp"

#include <algorithm>

namespace parley::agents {

namespace {

using rules::ArticleId;
using rules::ArticleSet;

/// Each a rung farther, in the order of the mandate, while rungs and standing last.
std::vector<treaty::RedLine> stretched(const rules::View& view) {
    std::vector<treaty::RedLine> lines;
    const rules::Authority& authority = view.own().authority;
    const auto& instructions = view.mandate().instructions;
    int rungs = rungs_allowed, standing = authority.standing;
    for (const std::uint8_t gone : authority.beyond)
        rungs -= gone;
    for (std::size_t i = 0; i < instructions.size(); ++i) {
        treaty::RedLine line = rules::instruction_now(view, i);
        int farther = authority.beyond[i];
        const bool asked = rules::asked_beforehand(view.own(), instructions[i].by);
        const int price = asked ? rules::amounts::rung_beyond_when_asked : rules::amounts::rung_beyond;
        if (farther == 0 && rungs > 0 && authority.forbidden[i] == 0 && standing >= price) {
            farther = 1;
            --rungs;
            standing -= price;
        }
        const int option =
            line.bound == treaty::Bound::at_most ? line.option + farther : std::max(0, line.option - farther);
        line.option = static_cast<treaty::OptionIndex>(option);
        lines.push_back(line);
    }
    return lines;
}

std::vector<treaty::RedLine> as_told(const rules::View& view) {
    std::vector<treaty::RedLine> lines;
    for (std::size_t i = 0; i < view.mandate().instructions.size(); ++i)
        lines.push_back(rules::instruction_now(view, i));
    return lines;
}

rules::Asked asked_of(const rules::View& view, rules::ConstituencyId id, rules::Idea idea) {
    return {view.own().support[id.index()], rules::asked_beforehand(view.own(), id), view.own().authority.standing,
            idea};
}

/// Whoever tabled last what an article now says.
std::optional<rules::PartyId> author_of(const Standing& standing, ArticleId article) {
    const treaty::Outcome& agreed = standing.rolling().agreed;
    const auto& provisions = standing.text().at(article).provisions;
    for (auto offer = standing.memory.offers.rbegin(); offer != standing.memory.offers.rend(); ++offer)
        if (offer->package.articles.contains(article) && std::ranges::all_of(provisions, [&](rules::ProvisionId id) {
                return offer->package.options[id.index()] == agreed[id.index()];
            }))
            return offer->author;
    return std::nullopt;
}

/// The chance that it is owned by one who would take it with `support` today: news comes before the answer.
double chance_with(int support) {
    constexpr int news = 6; // what a season can take away
    const int spare = support - rules::amounts::owns_if_from;
    return spare >= news ? 1 : spare < -2 ? 0 : 0.3 + 0.1 * spare;
}

/// The idea of whoever wrote the most of it.
rules::Idea idea_of(const Standing& standing, ArticleSet articles) {
    int own = 0, all = 0;
    for (const ArticleId article : articles)
        if (const auto author = author_of(standing, article)) {
            ++all;
            own += *author == standing.self ? 1 : 0;
        }
    return 2 * own > all ? rules::Idea::ours : 2 * own < all ? rules::Idea::theirs : rules::Idea::joint;
}

} // namespace

std::vector<treaty::RedLine> limits_now(const rules::View& view) {
    return rules::is_personal(view.scenario(), view.open()) ? stretched(view) : as_told(view);
}

std::vector<treaty::RedLine> limits_to_come(const rules::View& view) {
    const rules::Public& open = view.open();
    const auto& sessions = view.scenario().sessions;
    const std::size_t last = open.extra_session ? std::size_t{open.session} + 1 : sessions.size();
    for (std::size_t s = open.session; s < last; ++s)
        if (view.scenario().forums[sessions[s].forum.index()].personal)
            return stretched(view);
    return as_told(view);
}

int short_of_owning(const rules::View& view, rules::ConstituencyId id, const treaty::Outcome& outcome) {
    if (view.concerns(id) == nullptr || !rules::holds_veto(view.constituency(id), outcome))
        return 0;
    const treaty::TreatyText& text = view.scenario().text;
    int lacking = 0;
    for (std::size_t a = 0; a < text.articles.size(); ++a) {
        const ArticleId article(a);
        const bool said = std::ranges::any_of(text.at(article).provisions, [&](rules::ProvisionId provision) {
            return outcome[provision.index()] != treaty::status_quo;
        });
        if (!said || view.open().exploratory.owned.contains(article))
            continue;
        const rules::Ownership taken = rules::take_ownership(view.constituency(id), text, article, outcome,
                                                             asked_of(view, id, rules::Idea::joint));
        if (taken.verdict == rules::Verdict::disowns)
            lacking = std::max(lacking, rules::amounts::owns_if_from - taken.support);
    }
    return lacking;
}

double chance_of_owning(const rules::View& view, ArticleId article, rules::Idea idea) {
    const treaty::Outcome& agreed = view.open().text.agreed;
    double chance = 1;
    for (std::size_t c = 0; c < view.constituency_count(); ++c) {
        const rules::ConstituencyId id(c);
        scenario::Constituency home = view.constituency(id);
        if (!rules::holds_veto(home, agreed))
            continue;
        const bool asked = view.concerns(id) != nullptr;
        if (!asked)
            home.concerns.clear(); // not known: by its interest it may mind as well as like
        const rules::Ownership taken =
            rules::take_ownership(home, view.scenario().text, article, agreed, asked_of(view, id, idea));
        chance *= asked ? chance_with(taken.support) : taken.verdict == rules::Verdict::disowns ? 0.2 : 0.6;
    }
    return chance;
}

rules::Report report_home(const Standing& standing) {
    rules::Report report;
    const rules::View& view = standing.view;
    const ArticleSet found = view.open().exploratory.articles;
    if (found.empty())
        return report;
    report.idea = idea_of(standing, found);
    const core::Points all = standing.worth(treaty::Package{});
    const bool worth_it = all >= standing.floor;
    for (const ArticleId article : found) {
        treaty::Outcome without = standing.rolling().agreed;
        for (const rules::ProvisionId id : standing.text().at(article).provisions)
            without[id.index()] = view.open().exploratory.text_before[id.index()];
        // What is a loss by itself is reported for the sake of a whole alone.
        const core::Points alone = standing.worth(standing.rolling().agreed) - standing.worth(without);
        const core::Points gain = worth_it ? std::max(alone, all - standing.floor) : alone;
        const double chance = chance_of_owning(view, article, report.idea);
        const double risk = (1 - chance) * -rules::amounts::disowned_leverage.hundredths;
        if ((worth_it || alone > core::Points{}) && chance > 0 && chance * gain.hundredths > risk)
            report.articles.insert(article);
    }
    return report;
}

} // namespace parley::agents
