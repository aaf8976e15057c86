#include "agents/bargaining/preference.hpp"

#include <algorithm>
#include <array>

namespace parley::agents::bargaining {

namespace {

struct Entry {
    std::uint32_t key; // rises as worth falls
    Outcome outcome;
};

/// A worth in [0, 4] in billionths: finer than most files state it. What it cannot tell apart is put right afterwards.
std::uint32_t coarse(double worth) { return static_cast<std::uint32_t>(worth * 1'000'000'000.0 + 0.5); }

/// By rising key, equals in the order given: three passes of eleven bits.
void radix_sort(std::vector<Entry>& entries, std::vector<Entry>& spare) {
    constexpr unsigned bits = 11;
    constexpr std::uint32_t digits = 1U << bits;
    std::array<std::array<std::uint32_t, digits>, 3> start{};
    for (const Entry& entry : entries)
        for (unsigned pass = 0; pass < 3; ++pass)
            ++start[pass][(entry.key >> (pass * bits)) & (digits - 1)];
    for (unsigned pass = 0; pass < 3; ++pass) {
        std::uint32_t sum = 0;
        bool one_digit = false;
        for (std::uint32_t& count : start[pass]) {
            one_digit = one_digit || count == entries.size();
            const std::uint32_t here = count;
            count = sum;
            sum += here;
        }
        if (one_digit)
            continue;
        for (const Entry& entry : entries)
            spare[start[pass][(entry.key >> (pass * bits)) & (digits - 1)]++] = entry;
        entries.swap(spare);
    }
}

} // namespace

Preference::Preference(const OutcomeSpace& space, const scenario::DomainProfile& profile)
    : reservation_(profile.reservation),
      discount_(profile.discount) {
    const std::size_t issues = space.issue_count();
    assert(profile.weights.size() == issues && profile.evaluations.size() == issues);
    for (std::size_t i = 0; i < issues; ++i) {
        offsets_.push_back(parts_.size());
        for (std::size_t v = 0; v < space.size(i); ++v)
            parts_.push_back(profile.weights[i] * profile.evaluations[i][v]);
    }
    // Issue by issue, so that every sum is made in the order of the issues, as worth_of makes it.
    worth_.reserve(space.outcome_count());
    worth_.assign(1, 0.0);
    std::vector<double> longer;
    longer.reserve(space.outcome_count());
    for (std::size_t i = 0; i < issues; ++i) {
        longer.clear();
        for (const double before : worth_)
            for (std::size_t v = 0; v < space.size(i); ++v)
                longer.push_back(before + part(i, v));
        worth_.swap(longer);
    }
    for (double& worth : worth_)
        worth = scenario::cut_off(worth); // weights may sum to more than 1
    sort();
}

void Preference::sort() {
    const std::size_t count = worth_.size();
    std::vector<Entry> entries(count), spare(count);
    const std::uint32_t top = coarse(4.0);
    for (std::size_t i = 0; i < count; ++i)
        entries[i] = {top - coarse(std::clamp(worth_[i], 0.0, 4.0)), static_cast<Outcome>(i)};
    radix_sort(entries, spare);
    const auto before = [&](Outcome a, Outcome b) { return worth_[a] != worth_[b] ? worth_[a] > worth_[b] : a < b; };
    order_.resize(count);
    for (std::size_t i = 0; i < count; ++i)
        order_[i] = entries[i].outcome;
    // Runs that the coarse key could not tell apart.
    for (std::size_t first = 0, end = 0; first < count; first = end) {
        for (end = first + 1; end < count && entries[end].key == entries[first].key;)
            ++end;
        const auto at = [&](std::size_t i) { return order_.begin() + static_cast<std::ptrdiff_t>(i); };
        if (end - first > 1 && !std::is_sorted(at(first), at(end), before))
            std::sort(at(first), at(end), before);
    }
    ranked_worth_.resize(count);
    for (std::size_t i = 0; i < count; ++i)
        ranked_worth_[i] = worth_[order_[i]];
}

double Preference::least() const { return std::max(ranked_worth_.back(), reservation_); }

Rank Preference::count_at_least(double target) const {
    const auto end =
        std::partition_point(ranked_worth_.begin(), ranked_worth_.end(), [&](double worth) { return worth >= target; });
    return static_cast<Rank>(end - ranked_worth_.begin());
}

namespace {

/// Of the ranks on both sides of a target, the nearer; then the first of those that are worth the same.
Rank nearer(const std::vector<double>& worth, double target, std::size_t below) {
    if (below == 0)
        return 0;
    std::size_t best = below - 1;
    if (below < worth.size() && target - worth[below] < worth[best] - target)
        best = below;
    const double found = worth[best];
    while (best > 0 && worth[best - 1] == found)
        --best;
    return static_cast<Rank>(best);
}

} // namespace

Rank Preference::nearest(double target) const { return nearer(ranked_worth_, target, count_at_least(target)); }

Rank Preference::nearest(double target, Rank from) const {
    std::size_t below = from;
    while (below < ranked_worth_.size() && ranked_worth_[below] >= target)
        ++below;
    while (below > 0 && ranked_worth_[below - 1] < target)
        --below;
    return nearer(ranked_worth_, target, below);
}

Rank Preference::rational_nearest(double target) const {
    const Rank rank = nearest(target);
    const Rank rational = count_at_least(reservation_);
    return rational > 0 && rank >= rational ? rational - 1 : rank;
}

std::shared_ptr<const PreparedDomain> prepare(const scenario::Domain& domain) {
    std::vector<std::uint8_t> sizes;
    for (const scenario::DomainIssue& issue : domain.issues)
        sizes.push_back(static_cast<std::uint8_t>(issue.values.size()));
    auto prepared = std::make_shared<PreparedDomain>(PreparedDomain{OutcomeSpace(std::move(sizes)), {}});
    for (const scenario::DomainProfile& profile : domain.profiles)
        prepared->parties.emplace_back(prepared->space, profile);
    return prepared;
}

} // namespace parley::agents::bargaining
