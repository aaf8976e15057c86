#include "agents/opponent/issue_weights.hpp"

#include <algorithm>

namespace parley::agents {

namespace {

constexpr std::int32_t least_weight = 40;
constexpr std::int32_t most_weight = 500;

/// Whether `of` is one whose signals count.
using Whose = rules::PartySet;

class Tally {
  public:
    Tally() { interests_.weight.fill(plain_weight); }
    void add(rules::ArticleId article, std::int32_t amount) {
        std::int32_t& weight = interests_.weight[article.index()];
        weight = std::clamp(weight + amount, least_weight, most_weight);
        interests_.shown.insert(article);
    }
    [[nodiscard]] const IssueWeights& interests() const { return interests_; }

  private:
    IssueWeights interests_;
};

void add_answers(Tally& tally, const Memory& memory, Whose whose) {
    for (const NotedAnswer& answer : memory.answers) {
        if (!whose.contains(answer.by) || answer.preference == rules::Preference::deflect)
            continue;
        const bool first = answer.preference == rules::Preference::first;
        tally.add(first ? answer.first : answer.second, 100);
        tally.add(first ? answer.second : answer.first, -30);
    }
    for (const RankingSignal& signal : memory.ranking_signals) {
        if (!whose.contains(signal.about))
            continue;
        tally.add(signal.more, signal.reliability / 10);
        tally.add(signal.less, -signal.reliability / 40);
    }
}

/// A refusal tells what hurts; the same article named again tells little more.
void add_refusals(Tally& tally, const Memory& memory, Whose whose) {
    std::array<int, treaty::max_articles> named{};
    for (const NotedRefusal& refusal : memory.refusals) {
        if (!whose.contains(refusal.by))
            continue;
        const bool tells = refusal.reason == rules::Reason::cost || refusal.reason == rules::Reason::trust ||
                           refusal.reason == rules::Reason::checking || refusal.reason == rules::Reason::home;
        if (tells && named[refusal.article.index()]++ < 2)
            tally.add(refusal.article, 50);
    }
}

/// Articles on which an author does not move while it moves elsewhere (van Krimpen et al. 2013), and what it demanded
/// first when it demanded little.
void add_offers(Tally& tally, const treaty::TreatyText& text, const Memory& memory, Whose whose) {
    for (const rules::PartyId author : whose) {
        const Offer* before = nullptr;
        std::array<std::int32_t, treaty::max_articles> unmoved{};
        for (const Offer& offer : memory.offers) {
            if (offer.author != author)
                continue;
            if (before == nullptr && offer.package.articles.size() <= 2)
                for (const rules::ArticleId article : offer.package.articles)
                    tally.add(article, 40);
            if (before != nullptr && !(before->package == offer.package))
                for (const rules::ArticleId article : before->package.articles& offer.package.articles) {
                    const auto alone = rules::ArticleSet::of(article);
                    if (treaty::rung_distance(text, treaty::part_of(text, before->package, alone),
                                              treaty::part_of(text, offer.package, alone)) == 0 &&
                        unmoved[article.index()]++ < 4)
                        tally.add(article, 15);
                }
            before = &offer;
        }
    }
}

IssueWeights tally_of(const treaty::TreatyText& text, const Memory& memory, Whose whose) {
    Tally tally;
    add_answers(tally, memory, whose);
    add_refusals(tally, memory, whose);
    add_offers(tally, text, memory, whose);
    for (const rules::DeclaredLine& line : memory.red_lines)
        if (whose.contains(line.by))
            tally.add(text.at(line.line.provision).article, 60);
    return tally.interests();
}

} // namespace

IssueWeights weights_shown(const treaty::TreatyText& text, const Memory& memory, rules::PartyId self) {
    Whose whose = Whose::first(treaty::max_parties);
    whose.erase(self);
    return tally_of(text, memory, whose);
}

IssueWeights weights_shown_by(const treaty::TreatyText& text, const Memory& memory, rules::PartyId party) {
    return tally_of(text, memory, Whose::of(party));
}

core::BoundedList<rules::ArticleId, 2> top_articles(const scenario::PublicScenario& scenario,
                                                    const treaty::RollingText& rolling, const Memory& memory,
                                                    rules::PartyId other) {
    const treaty::TreatyText& text = scenario.text;
    const IssueWeights interests = tally_of(text, memory, Whose::of(other));
    std::vector<std::pair<std::int32_t, std::size_t>> ranked;
    for (std::size_t a = 0; a < text.articles.size(); ++a) {
        std::int32_t demanded = 0; // rungs that it asks of others
        for (const rules::ProvisionId id : text.articles[a].provisions) {
            const treaty::OptionIndex position = rolling.position[other.index()][id.index()];
            if (position != treaty::no_option && !text.at(id).obligors.contains(other))
                demanded += position;
        }
        ranked.emplace_back(-(interests.weight[a] * 10 + demanded), a);
    }
    std::sort(ranked.begin(), ranked.end());
    core::BoundedList<rules::ArticleId, 2> top;
    for (std::size_t i = 0; i < ranked.size() && !top.full(); ++i)
        top.push_back(rules::ArticleId(ranked[i].second));
    return top;
}

} // namespace parley::agents
