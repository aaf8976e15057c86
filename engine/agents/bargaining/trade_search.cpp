#include "agents/bargaining/trade_search.hpp"

#include <algorithm>

namespace parley::agents::bargaining {

TradeSearch::TradeSearch(const OutcomeSpace& space, const Preference& own)
    : space_(space),
      own_(own),
      own_rest_(space.issue_count() + 1, 0.0),
      try_(space.issue_count()) {
    for (std::size_t i = space.issue_count(); i-- > 0;) {
        double most = 0;
        for (std::size_t v = 0; v < space.size(i); ++v)
            most = std::max(most, own.part(i, v));
        own_rest_[i] = own_rest_[i + 1] + most;
        for (std::size_t v = 0; v < space.size(i); ++v)
            try_[i].push_back(static_cast<std::uint8_t>(v));
    }
}

void TradeSearch::set_others(std::span<const Estimate* const> others) {
    assert(!others.empty() && others.size() <= most_others);
    others_.assign(others.begin(), others.end());
    others_rest_.assign((space_.issue_count() + 1) * others_.size(), 0.0);
}

void TradeSearch::prepare() {
    const std::size_t count = others_.size();
    for (std::size_t i = space_.issue_count(); i-- > 0;) {
        for (std::size_t k = 0; k < count; ++k)
            others_rest_[i * count + k] = others_rest_[(i + 1) * count + k] + others_[k]->most(i);
        promise_.assign(space_.size(i), 0.0);
        for (std::size_t v = 0; v < promise_.size(); ++v) {
            promise_[v] = own_.part(i, v);
            for (const Estimate* other : others_)
                promise_[v] += other->part(i, v);
        }
        // Ladders are short and nearly in order from the last time.
        auto& order = try_[i];
        for (std::size_t a = 1; a < order.size(); ++a)
            for (std::size_t b = a; b > 0 && promise_[order[b]] > promise_[order[b - 1]]; --b)
                std::swap(order[b], order[b - 1]);
    }
    found_ = false;
    best_ = 0;
}

double TradeSearch::product(const Node& node, const double* added) const {
    double value = 1;
    for (std::size_t k = 0; k < others_.size(); ++k)
        value *= std::max(0.0, node.others[k] + (added == nullptr ? 0.0 : added[k]) - others_no_deal_);
    return value;
}

void TradeSearch::consider(double value, double own, double others, Outcome outcome) {
    if (found_ && (value < best_ || (value == best_ && own <= trade_.own)))
        return;
    found_ = true;
    best_ = value;
    trade_ = {outcome, own, others};
}

/// The innermost issue with one other side: no calls, no copies.
void TradeSearch::last_issue(std::size_t depth, const Node& node, Outcome prefix) {
    const Estimate& other = *others_[0];
    for (std::size_t v = 0; v < space_.size(depth); ++v) {
        const double own = node.own + own_.part(depth, v);
        const double theirs = std::max(0.0, node.others[0] + other.part(depth, v) - others_no_deal_);
        const double value = aim_ == Aim::kindest ? theirs : (own - own_no_deal_) * theirs;
        const bool allowed = aim_ == Aim::kindest ? own >= target_ : own > own_no_deal_ && theirs > 0;
        if (allowed)
            consider(value, own, theirs, prefix + static_cast<Outcome>(v));
    }
}

void TradeSearch::descend(std::size_t depth, const Node& node, Outcome prefix) {
    // Sums are made in another order than the bound's: a hair's breadth is allowed for it.
    constexpr double breadth = 1e-9;
    const double own_most = node.own + own_rest_[depth];
    const double others_most = product(node, &others_rest_[depth * others_.size()]);
    if (aim_ == Aim::kindest) {
        if (own_most + breadth < target_)
            return;
        if (found_ && (others_most + breadth < best_ || (others_most <= best_ && own_most <= trade_.own)))
            return;
    } else if (own_most <= own_no_deal_ || (found_ && (own_most - own_no_deal_) * others_most <= best_ * (1 - 1e-12)))
        return;
    if (depth + 1 == space_.issue_count() && others_.size() == 1)
        return last_issue(depth, node, prefix);
    if (depth == space_.issue_count()) {
        const double others = product(node, nullptr);
        const bool allowed = aim_ == Aim::kindest ? node.own >= target_ : node.own > own_no_deal_ && others > 0;
        if (allowed)
            consider(aim_ == Aim::kindest ? others : (node.own - own_no_deal_) * others, node.own, others, prefix);
        return;
    }
    for (const std::uint8_t v : try_[depth]) {
        Node next;
        next.own = node.own + own_.part(depth, v);
        for (std::size_t k = 0; k < others_.size(); ++k)
            next.others[k] = node.others[k] + others_[k]->part(depth, v);
        descend(depth + 1, next, prefix + v * space_.stride(depth));
    }
}

std::optional<Trade> TradeSearch::kindest_at_least(double target) {
    aim_ = Aim::kindest;
    target_ = target;
    others_no_deal_ = 0;
    prepare();
    descend(0, {}, 0);
    return found_ ? std::optional(trade_) : std::nullopt;
}

std::optional<Trade> TradeSearch::nash(double own_no_deal, double others_no_deal, std::optional<Outcome> hint) {
    aim_ = Aim::nash;
    own_no_deal_ = own_no_deal;
    others_no_deal_ = others_no_deal;
    prepare();
    if (hint) {
        Node node;
        const auto values = space_.values(*hint);
        for (std::size_t i = 0; i < values.size(); ++i) {
            node.own += own_.part(i, values[i]);
            for (std::size_t k = 0; k < others_.size(); ++k)
                node.others[k] += others_[k]->part(i, values[i]);
        }
        const double others = product(node, nullptr);
        if (node.own > own_no_deal_ && others > 0)
            consider((node.own - own_no_deal_) * others, node.own, others, *hint);
    }
    descend(0, {}, 0);
    return found_ ? std::optional(trade_) : std::nullopt;
}

} // namespace parley::agents::bargaining
