#include "agents/table/reasons.hpp"

#include "agents/capital/authority.hpp"
#include "agents/capital/home.hpp"
#include "core/bounded_list.hpp"
#include "rules/authority/instructions.hpp"

#include <algorithm>
#include <tuple>

namespace parley::agents {

namespace {

using rules::ArticleId;
using rules::ArticleSet;
using rules::ProvisionId;
using rules::Reason;

struct Move {
    ProvisionId provision;
    rules::OptionIndex to{};
    friend bool operator==(const Move&, const Move&) = default;
};

struct Change {
    core::BoundedList<Move, 2> moves; // in the order of the text
    int rungs{};
    friend bool operator==(const Change& a, const Change& b) {
        return a.rungs == b.rungs && std::ranges::equal(a.moves, b.moves);
    }
};

Change change_by(int rungs, Move first, std::optional<Move> second = {}) {
    Change change;
    change.rungs = rungs;
    change.moves.push_back(first);
    if (second)
        change.moves.push_back(*second);
    return change;
}

treaty::Package changed(treaty::Package package, const Change& change) {
    for (const Move& move : change.moves)
        package.options[move.provision.index()] = move.to;
    return package;
}

/// Every change of exactly so many rungs, 1 or 2, within the articles of the package.
std::vector<Change> changes_of(const treaty::TreatyText& text, const treaty::Package& package, int rungs) {
    std::vector<ProvisionId> open;
    for (std::size_t i = 0; i < text.provisions.size(); ++i)
        if (package.articles.contains(text.provisions[i].article))
            open.emplace_back(i);
    const auto moves_by = [&](ProvisionId id, int by) {
        core::BoundedList<Move, 2> moves;
        for (const int to : {package.options[id.index()] - by, package.options[id.index()] + by})
            if (to >= 0 && to < static_cast<int>(text.at(id).options.size()))
                moves.push_back({id, static_cast<rules::OptionIndex>(to)});
        return moves;
    };
    std::vector<Change> changes;
    for (std::size_t i = 0; i < open.size(); ++i) {
        for (const Move& move : moves_by(open[i], rungs))
            changes.push_back(change_by(rungs, move));
        if (rungs != 2)
            continue;
        for (const Move& first : moves_by(open[i], 1))
            for (std::size_t j = i + 1; j < open.size(); ++j)
                for (const Move& second : moves_by(open[j], 1))
                    changes.push_back(change_by(rungs, first, second));
    }
    return changes;
}

/// How far from being accepted, the gravest first; all nothing when it would be.
struct Distance {
    int past_instructions{}; // rungs
    core::Points lacking;    // worth
    int stopping{}, support{};
    bool home_unasked{};
    friend auto operator<=>(const Distance&, const Distance&) = default;
};

int rungs_past_instructions(const Standing& standing, const treaty::Package& package) {
    const bool whole =
        standing.is_whole(standing.agreed_with(package), standing.rolling().agreed_articles | package.articles);
    int rungs = 0;
    for (const treaty::RedLine& line : rules::instructed_lines(standing.view)) {
        const auto option = package.options[line.provision.index()];
        if (package.articles.contains(standing.text().at(line.provision).article) && treaty::crosses(line, option) &&
            (whole || line.bound == treaty::Bound::at_most))
            rungs += std::abs(int{option} - int{line.option});
    }
    for (const treaty::RedLine& limit : limits_now(standing.view))
        if (package.articles.contains(standing.text().at(limit.provision).article))
            rungs += rules::rungs_beyond(limit, package.options[limit.provision.index()]);
    return rungs;
}

/// What a change is asked to mend: all that stands in the way, or one part of the rule whatever the others then say.
enum class Mends : std::uint8_t { all, home, worth };

bool is_mended(const Judgement& judgement, Mends what) {
    switch (what) {
    case Mends::all:
        return judgement.verdict == Verdict::accept;
    case Mends::home:
        return !judgement.stands_at_home();
    case Mends::worth:
        return !judgement.falls_short();
    }
    return false;
}

class Neighbours {
  public:
    Neighbours(const Standing& standing, rules::PartyId author)
        : standing_(standing),
          acceptance_(standing, author),
          package_(standing.view.open().proposals[author.index()]->package) {}

    [[nodiscard]] const treaty::Package& package() const { return package_; }
    [[nodiscard]] Judgement judged() { return acceptance_.of(package_); }

    /// The smallest change that mends so much; nothing when none within two rungs does.
    [[nodiscard]] std::optional<Change> smallest(Mends what) {
        std::optional<Change> best;
        for (int rungs = 1; rungs <= 2 && !best; ++rungs)
            for (const Change& change : changes_of(standing_.text(), package_, rungs))
                if ((!best || comes_before(change, *best)) &&
                    is_mended(acceptance_.of(changed(package_, change)), what))
                    best = change;
        return best;
    }

    /// The one that comes nearest; nothing when none comes nearer than the package itself.
    [[nodiscard]] std::optional<Change> nearest() {
        std::optional<Change> best;
        Distance least = distance(package_);
        for (int rungs = 1; rungs <= 2; ++rungs)
            for (const Change& change : changes_of(standing_.text(), package_, rungs)) {
                const Distance far = distance(changed(package_, change));
                if (far > least || (far == least && (!best || !comes_before(change, *best))))
                    continue;
                best = change;
                least = far;
            }
        return best;
    }

    /// The part of a change that alone comes nearest.
    [[nodiscard]] Move main_part(const Change& change) {
        if (change.moves.size() == 1)
            return change.moves[0];
        const Distance first = distance(changed(package_, change_by(1, change.moves[0])));
        const Distance second = distance(changed(package_, change_by(1, change.moves[1])));
        return second < first ? change.moves[1] : change.moves[0];
    }

    /// Of a package that falls short and stands at home besides: whether home is what to name. `would_do` tells whether
    /// the change would have been accepted.
    [[nodiscard]] bool is_for_home(const Change& change, bool would_do) {
        if (would_do && smallest(Mends::home) == change)
            return true;
        if (would_do && smallest(Mends::worth) == change)
            return false;
        const Distance before = distance(package_), after = distance(changed(package_, change));
        return after.past_instructions < before.past_instructions || after.stopping < before.stopping ||
               after.lacking >= before.lacking;
    }

  private:
    [[nodiscard]] Distance distance(const treaty::Package& package) {
        const Judgement judgement = acceptance_.of(package);
        Distance far;
        if (judgement.instructed)
            far.past_instructions = rungs_past_instructions(standing_, package);
        far.lacking = std::max(core::Points{}, judgement.bar - judgement.worth);
        far.home_unasked = judgement.home_unasked;
        if (judgement.home_stops) {
            const HomeFront home = weigh_at_home(standing_.view, standing_.agreed_with(package));
            far.stopping = home.failing;
            far.support = home.shortfall;
        }
        return far;
    }

    [[nodiscard]] bool comes_before(const Change& a, const Change& b) const {
        if (a.rungs != b.rungs)
            return a.rungs < b.rungs;
        const int spread_a = spread(a), spread_b = spread(b);
        if (spread_a != spread_b)
            return spread_a < spread_b;
        const std::int32_t cost_a = cost(a), cost_b = cost(b);
        return cost_a != cost_b
                   ? cost_a < cost_b
                   : std::ranges::lexicographical_compare(a.moves, b.moves, [](const Move& one, const Move& other) {
                         return std::pair(one.provision.index(), one.to) < std::pair(other.provision.index(), other.to);
                     });
    }
    [[nodiscard]] int spread(const Change& change) const {
        ArticleSet articles;
        for (const Move& move : change.moves)
            articles.insert(standing_.text().at(move.provision).article);
        return static_cast<int>(articles.size());
    }
    [[nodiscard]] std::int32_t cost(const Change& change) const {
        return displeasure(standing_.text(), standing_.costs, standing_.agreed_with(changed(package_, change)));
    }

    const Standing& standing_;
    Acceptance acceptance_;
    treaty::Package package_;
};

/// The worth if every word were kept.
treaty::CompiledUtility at_full_credit(const Standing& standing) {
    treaty::CreditRow credit{};
    credit.fill(100);
    const rules::View& view = standing.view;
    return treaty::compile_utility(standing.text(), view.mandate(), view.terms(), view.seat(), credit,
                                   rules::circumstances(view));
}

/// What an article adds to the package, the rest of it standing.
core::Points gain_of(const treaty::CompiledUtility& utility, const Standing& standing, const treaty::Package& package,
                     ArticleId article) {
    const treaty::Package rest = treaty::part_of(standing.text(), package, package.articles - ArticleSet::of(article));
    return utility.worth(standing.agreed_with(package)) - utility.worth(standing.agreed_with(rest));
}

bool verifies_another(const treaty::TreatyText& text, ProvisionId id) {
    for (std::size_t i = 0; i < text.provisions.size(); ++i)
        for (const treaty::Verifier& verifier : text.provisions[i].verifiers)
            if (verifier.provision == id && i != id.index())
                return true;
    return false;
}

/// Whether the move brings what it brings through checking.
bool is_about_checking(const Standing& standing, const treaty::Package& package, Move move) {
    const bool intrusive = standing.text().at(move.provision).intrusive;
    if (!intrusive && !verifies_another(standing.text(), move.provision))
        return false;
    const rules::View& view = standing.view;
    const treaty::Outcome before = standing.agreed_with(package);
    treaty::Outcome after = before;
    after[move.provision.index()] = move.to;
    core::Points own, elsewhere;
    for (std::size_t i = 0; i < standing.text().provisions.size(); ++i) {
        const ProvisionId id(i);
        const auto counted = [&](const treaty::Outcome& outcome) {
            return rules::receipt_now(view, id, outcome).counted;
        };
        (id == move.provision ? own : elsewhere) += counted(after) - counted(before);
    }
    return (intrusive && own > core::Points{} && own >= elsewhere) || (elsewhere > core::Points{} && elsewhere >= own);
}

/// Whether full credit for the words in the article would have brought what lacks.
bool is_about_trust(const Standing& standing, const treaty::Package& package, ArticleId article, core::Points lacking) {
    const core::Points doubt = gain_of(at_full_credit(standing), standing, package, article) -
                               gain_of(standing.utility, standing, package, article);
    return doubt > core::Points{} && doubt >= lacking;
}

/// Below the floor, only below what is still hoped for, or a part that takes away.
Motive shortfall_motive(const Standing& standing, const treaty::Package& package) {
    const bool whole =
        standing.is_whole(standing.agreed_with(package), standing.rolling().agreed_articles | package.articles);
    if (!whole && standing.worth(package) <= standing.agreed_worth())
        return Motive::worse_than_agreed;
    return standing.worth(package) < standing.floor ? Motive::no_better_than_no_deal : Motive::not_yet_enough;
}

/// What an instruction, or else a constituency, says against it.
Motive home_motive(const Judgement& judgement) {
    return judgement.instructed ? Motive::instructed : Motive::home_not_asked;
}

/// What stood in the way besides what is named.
std::vector<Motive> besides(const Judgement& judgement, const Objection& named, Motive of_worth) {
    std::vector<Motive> also;
    if (named.reason == Reason::home && judgement.falls_short())
        also.push_back(of_worth);
    if (named.reason != Reason::home && judgement.instructed)
        also.push_back(Motive::instructed);
    if ((judgement.home_stops || judgement.home_unasked) && named.motive != Motive::home_not_asked)
        also.push_back(Motive::home_not_asked);
    return also;
}

/// Where no change brings the package nearer: what touches home, else the article that takes most or gives least.
Objection without_change(const Standing& standing, const treaty::Package& package, const Judgement& judgement) {
    std::optional<ArticleId> article = crossed_instruction(standing, package);
    if (!article && judgement.stands_at_home()) {
        const treaty::Outcome outcome = standing.agreed_with(package);
        const HomeFront home = weigh_at_home(standing.view, outcome);
        const auto who = can_carry(home) ? unasked(standing.view, outcome) : std::optional(home.weakest);
        article = who ? touching_article(standing.view, *who, package) : std::nullopt;
    }
    if (!article) {
        core::Points least;
        for (const ArticleId each : package.articles) {
            const core::Points gain = gain_of(standing.utility, standing, package, each);
            if (article && gain >= least)
                continue;
            article = each;
            least = gain;
        }
    }
    if (judgement.stands_at_home())
        return {*article, Reason::home, home_motive(judgement), {}};
    return {*article, Reason::timing, Motive::not_yet_enough, {}};
}

/// What lacks in worth, by the provision that is to be changed.
Objection objection_for_worth(const Standing& standing, const treaty::Package& package, const Judgement& judgement,
                              Move move) {
    Objection objection{
        standing.text().at(move.provision).article, Reason::cost, shortfall_motive(standing, package), {}};
    if (standing.text().form == move.provision) {
        objection.reason = Reason::form;
    } else if (is_about_checking(standing, package, move)) {
        objection.reason = Reason::checking;
        objection.motive = Motive::checking_too_weak;
    } else if (is_about_trust(standing, package, objection.article, judgement.bar - judgement.worth)) {
        objection.reason = Reason::trust;
    }
    return objection;
}

} // namespace

Objection objection_to(const Standing& standing, rules::PartyId author) {
    Neighbours neighbours(standing, author);
    const treaty::Package& package = neighbours.package();
    const Judgement judgement = neighbours.judged();
    std::optional<Change> change = neighbours.smallest(Mends::all);
    const bool would_do = change.has_value();
    if (!change)
        change = neighbours.nearest();
    Objection objection;
    Motive of_worth = shortfall_motive(standing, package);
    if (!change) {
        objection = without_change(standing, package, judgement);
    } else {
        objection = objection_for_worth(standing, package, judgement, neighbours.main_part(*change));
        of_worth = objection.motive;
        if (judgement.stands_at_home() && (!judgement.falls_short() || neighbours.is_for_home(*change, would_do))) {
            objection.reason = Reason::home;
            objection.motive = home_motive(judgement);
        }
    }
    objection.also = besides(judgement, objection, of_worth);
    return objection;
}

} // namespace parley::agents
