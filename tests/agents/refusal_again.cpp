#include "tests/agents/refusal_again.hpp"

#include "agents/capital/home.hpp"
#include "agents/envoy/phases.hpp"

#include <algorithm>
#include <set>
#include <tuple>

namespace parley::testing {

namespace {

using agents::Motive;
using core::Points;
using rules::Reason;

/// What a teacher holds to besides its floor: the no-deal value of the first day.
void hold_to_the_first_day(const rules::View& view, agents::Aim& aim) {
    const Points first = view.terms().reservation + view.own().leverage + agents::floor_margin;
    if (first > aim.floor && first < aim.most)
        aim.floor = first;
}

/// All packages on the same articles within two rungs, by a walk over the provisions.
std::vector<treaty::Package> within_two_rungs(const treaty::TreatyText& text, const treaty::Package& package) {
    std::vector<treaty::Package> all{package};
    for (std::size_t i = 0; i < text.provisions.size(); ++i) {
        if (!package.articles.contains(text.provisions[i].article))
            continue;
        const std::size_t so_far = all.size();
        for (std::size_t k = 0; k < so_far; ++k)
            for (std::size_t option = 0; option < text.provisions[i].options.size(); ++option) {
                treaty::Package other = all[k];
                other.options[i] = static_cast<treaty::OptionIndex>(option);
                if (option != package.options[i] && treaty::rung_distance(text, package, other) <= 2)
                    all.push_back(other);
            }
    }
    all.erase(all.begin());
    return all;
}

std::set<std::size_t> provisions_changed(const treaty::Package& from, const treaty::Package& to) {
    std::set<std::size_t> changed;
    for (std::size_t i = 0; i < from.options.size(); ++i)
        if (from.options[i] != to.options[i])
            changed.insert(i);
    return changed;
}

/// How one change is preferred to another at the same effect; the least is preferred.
using Order = std::tuple<int, std::size_t, std::int32_t, std::vector<std::pair<std::size_t, int>>>;

Order order_of(const RefusingSeat& seat, const treaty::Package& package) {
    const agents::Standing& standing = seat.standing();
    std::set<std::size_t> articles;
    std::vector<std::pair<std::size_t, int>> moves;
    for (const std::size_t i : provisions_changed(seat.offered(), package)) {
        articles.insert(standing.text().provisions[i].article.index());
        moves.emplace_back(i, package.options[i]);
    }
    return {treaty::rung_distance(standing.text(), seat.offered(), package), articles.size(),
            agents::displeasure(standing.text(), standing.costs, standing.agreed_with(package)), moves};
}

/// Rungs past instructions, worth lacking, vetoes, support lacking, unasked: all 0 for what would be accepted.
using Far = std::array<int, 5>;

Far far_from_accepted(const RefusingSeat& seat, const treaty::Package& package) {
    const agents::Standing& standing = seat.standing();
    const agents::Judgement judgement = seat.to(package);
    Far far{};
    const bool whole =
        standing.is_whole(standing.agreed_with(package), standing.rolling().agreed_articles | package.articles);
    for (const treaty::RedLine& line : rules::instructed_lines(standing.view)) {
        const int option = package.options[line.provision.index()];
        if (!package.articles.contains(standing.text().at(line.provision).article))
            continue;
        if (line.bound == treaty::Bound::at_most)
            far[0] += std::max(0, option - line.option);
        else if (whole)
            far[0] += std::max(0, line.option - option);
    }
    far[1] = std::max(0, judgement.bar.hundredths - judgement.worth.hundredths);
    if (judgement.home_stops) {
        const agents::HomeFront home = agents::weigh_at_home(standing.view, standing.agreed_with(package));
        far[2] = home.failing;
        far[3] = home.shortfall;
    }
    far[4] = judgement.home_unasked ? 1 : 0;
    CHECK((far == Far{}) == (judgement.verdict == agents::Verdict::accept));
    return far;
}

bool home_is_content(const Far& far) { return far[0] == 0 && far[2] == 0 && far[3] == 0 && far[4] == 0; }

/// Of the packages that pass, the one preferred; nothing when none does.
template <class Passes>
std::optional<treaty::Package> first_that(const RefusingSeat& seat, const std::vector<treaty::Package>& all,
                                          const Passes& passes) {
    std::optional<std::pair<Order, treaty::Package>> first;
    for (const treaty::Package& package : all) {
        Order order = order_of(seat, package);
        if ((!first || order < first->first) && passes(far_from_accepted(seat, package)))
            first.emplace(std::move(order), package);
    }
    return first ? std::optional(first->second) : std::nullopt;
}

/// The worth of an article within the package, its words credited as they are, or in full.
Points worth_of_article(const agents::Standing& standing, const treaty::Package& package, rules::ArticleId article,
                        bool in_full) {
    treaty::CreditRow credit = standing.view.open().trust[standing.self.index()];
    if (in_full)
        credit.fill(100);
    const auto utility =
        treaty::compile_utility(standing.text(), standing.view.mandate(), standing.view.terms(), standing.self, credit);
    const treaty::Package rest =
        treaty::part_of(standing.text(), package, package.articles - rules::ArticleSet::of(article));
    return utility.worth(standing.agreed_with(package)) - utility.worth(standing.agreed_with(rest));
}

/// What a change of one provision brings by itself, and to the provisions that it checks.
bool mostly_by_checking(const agents::Standing& standing, const treaty::Package& from, std::size_t changed,
                        treaty::OptionIndex to) {
    const treaty::TreatyText& text = standing.text();
    bool checks = text.provisions[changed].intrusive;
    for (std::size_t i = 0; i < text.provisions.size(); ++i)
        for (const treaty::Verifier& verifier : text.provisions[i].verifiers)
            checks |= i != changed && verifier.provision.index() == changed;
    if (!checks)
        return false;
    const treaty::Outcome before = standing.agreed_with(from);
    treaty::Outcome after = before;
    after[changed] = to;
    int itself = 0, others = 0;
    for (std::size_t i = 0; i < text.provisions.size(); ++i) {
        const auto price = [&](const treaty::Outcome& outcome) {
            return treaty::value_receipt(text, standing.view.mandate(), standing.view.terms(), standing.self,
                                         standing.view.open().trust[standing.self.index()], rules::ProvisionId(i),
                                         outcome)
                .counted.hundredths;
        };
        (i == changed ? itself : others) += price(after) - price(before);
    }
    if (itself > others)
        return text.provisions[changed].intrusive && itself > 0;
    return others > 0 || (text.provisions[changed].intrusive && itself > 0);
}

} // namespace

RefusingSeat::RefusingSeat(const Moment& moment, std::string_view name) {
    const rules::View& view = moment.view;
    const auto* refusal = std::get_if<rules::RefuseProposal>(&moment.decision.action);
    REQUIRE(refusal != nullptr);
    author_ = refusal->author;
    offered_ = view.open().proposals[author_.index()]->package;
    memory_.take(view.scenario(), view.seat(), shown_to(view.seat(), moment.events));
    if (const agents::Character* character = agents::character_named(name)) {
        character_ = *character;
        standing_.emplace(view, memory_, character_, moment.random, workings_);
        return;
    }
    const auto* envoy = dynamic_cast<const agents::Envoy*>(&moment.agent);
    REQUIRE(envoy != nullptr);
    character_ = agents::character_of(agents::drawn_manner(moment.random));
    outlook_ = agents::outlook_of(view, envoy->beliefs());
    standing_.emplace(view, memory_, character_, moment.random, workings_, &outlook_);
    hold_to_the_first_day(view, standing_->aim);
}

agents::Aim RefusingSeat::aim_after(const std::vector<agents::Offer>& offers) const {
    const agents::Standing& s = *standing_;
    agents::Aim aim = s.aim;
    const double most = std::max(1, aim.most.hundredths);
    std::vector<double> shares;
    std::vector<int> distinct;
    aim.received = std::max(Points{}, s.agreed_worth());
    for (const rules::PartyId other : s.others) {
        Points mark;
        rules::ArticleSet marked;
        int frozen = -1, count = 0;
        std::vector<treaty::Package> seen;
        for (const agents::Offer& offer : offers) {
            if (offer.author != other)
                continue;
            if (std::find(seen.begin(), seen.end(), offer.package) == seen.end())
                seen.push_back(offer.package);
            if (offer.tone != rules::Tone::firm)
                continue;
            const Points worth = s.worth(treaty::with(s.text(), offer.agreed, offer.package));
            if (worth > mark && offer.session > frozen) {
                mark = worth;
                marked = offer.package.articles;
            } else if (!marked.empty() && worth + agents::indifference < mark &&
                       offer.package.articles.includes(marked))
                frozen = offer.session + 1;
        }
        count = static_cast<int>(seen.size());
        for (const rules::Sounding& sounding : s.memory.soundings)
            count += sounding.from == other ? 1 : 0;
        distinct.push_back(count);
        aim.received = std::max(aim.received, mark);
    }
    aim.offers_received = *std::min_element(distinct.begin(), distinct.end());
    aim.history.clear();
    for (const agents::Offer& offer : offers) {
        if (offer.author == s.self || offer.tone != rules::Tone::firm)
            continue;
        const Points worth = s.worth(treaty::with(s.text(), offer.agreed, offer.package));
        shares.push_back(std::clamp(worth.hundredths / most, 0.0, 1.0));
        const double sessions = static_cast<double>(s.scenario().sessions.size());
        aim.history.push_back({(offer.session + 1) / (sessions + 1), *std::max_element(shares.begin(), shares.end())});
    }
    double sum = 0, squares = 0;
    for (const double share : shares) {
        sum += share;
        squares += share * share;
    }
    const double count = static_cast<double>(shares.size());
    aim.first_offer = shares.empty() ? 0 : shares.front();
    aim.best_offer = shares.empty() ? 0 : *std::max_element(shares.begin(), shares.end());
    aim.offers_mean = shares.empty() ? 0 : sum / count;
    aim.offers_variance = shares.empty() ? 0 : std::max(0.0, squares / count - aim.offers_mean * aim.offers_mean);
    return aim;
}

agents::Judgement RefusingSeat::to(const treaty::Package& package) const {
    std::vector<agents::Offer> offers = memory_.offers;
    for (std::size_t i = offers.size(); i-- > 0;) {
        if (offers[i].author != author_)
            continue;
        if (offers[i].package == offered_)
            offers[i].package = package;
        break;
    }
    agents::Standing otherwise = *standing_;
    otherwise.aim = aim_after(offers);
    return agents::judge(otherwise, package);
}

ReasonAgain reason_again(const RefusingSeat& seat) {
    const agents::Standing& standing = seat.standing();
    const agents::Judgement said = seat.now();
    std::optional<treaty::Package> found;
    const std::vector<treaty::Package> all = within_two_rungs(standing.text(), seat.offered());
    std::optional<std::tuple<Far, Order>> least;
    const Far unchanged = far_from_accepted(seat, seat.offered());
    // One rung that would do comes before two, whatever two rungs would bring; where none does, what comes nearest.
    for (const int rungs : {1, 2}) {
        for (const treaty::Package& package : all) {
            if (treaty::rung_distance(standing.text(), seat.offered(), package) != rungs)
                continue;
            const std::tuple<Far, Order> key{far_from_accepted(seat, package), order_of(seat, package)};
            if (std::get<0>(key) < unchanged && (!least || key < *least)) {
                least = key;
                found = package;
            }
        }
        if (least && std::get<0>(*least) == Far{})
            break;
    }
    const bool at_home = !home_is_content(unchanged), worth_lacks = unchanged[1] > 0;
    if (!found)
        return {{}, at_home ? Reason::home : Reason::timing, 0, false, at_home && worth_lacks};
    // Of two provisions the one that alone comes nearest, the earlier if both do.
    std::optional<std::pair<Far, std::size_t>> main;
    for (const std::size_t i : provisions_changed(seat.offered(), *found)) {
        treaty::Package part = seat.offered();
        part.options[i] = found->options[i];
        const std::pair<Far, std::size_t> key{far_from_accepted(seat, part), i};
        if (!main || key < *main)
            main = key;
    }
    const std::size_t provision = main->second;
    const bool would_do = std::get<0>(*least) == Far{};
    ReasonAgain again{standing.text().provisions[provision].article, Reason::cost,
                      treaty::rung_distance(standing.text(), seat.offered(), *found), would_do, at_home && worth_lacks};
    const Points doubt = worth_of_article(standing, seat.offered(), again.article, true) -
                         worth_of_article(standing, seat.offered(), again.article, false);
    bool for_home = at_home;
    if (again.both) {
        const auto content_at_home = [](const Far& far) { return home_is_content(far); };
        const auto worth_enough = [](const Far& far) { return far[1] == 0; };
        if (would_do && first_that(seat, all, content_at_home) == found)
            for_home = true;
        else if (would_do && first_that(seat, all, worth_enough) == found)
            for_home = false;
        else
            for_home = std::get<0>(*least)[0] < unchanged[0] || std::get<0>(*least)[2] < unchanged[2] ||
                       std::get<0>(*least)[1] >= unchanged[1];
    }
    if (for_home)
        again.reason = Reason::home;
    else if (standing.text().form && standing.text().form->index() == provision)
        again.reason = Reason::form;
    else if (mostly_by_checking(standing, seat.offered(), provision, found->options[provision]))
        again.reason = Reason::checking;
    else if (doubt > Points{} && said.worth + doubt >= said.bar)
        again.reason = Reason::trust;
    return again;
}

} // namespace parley::testing
