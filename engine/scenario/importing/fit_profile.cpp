// From what a profile file says to weights and evaluations of the domain's issues.
#include "scenario/importing/file_parts.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <set>

namespace parley::scenario::importing {

namespace {

constexpr double least_scale = 0.00001; // GENIUS: a greatest evaluation below it makes the issue count nothing
constexpr double rounding = 1e-9;
constexpr double weights_tolerance = 1e-3; // GeniusWeb: of their sum

class ProfileFitting {
  public:
    ProfileFitting(const std::vector<IssuePart>& issues, ProfilePart part, FileFaults& faults)
        : issues_(issues),
          part_(std::move(part)),
          faults_(faults) {}

    DomainProfile fit(std::string party) {
        DomainProfile profile{std::move(party), {}, {}, part_.reservation, part_.discount};
        tell_repeated_wants();
        take_weights();
        tell_unknown_wants();
        for (const IssuePart& issue : issues_)
            add_issue(issue, profile);
        if (!faulty_)
            check_weights(profile);
        if (!part_.reservation_bid.empty())
            profile.reservation = worth_of_bid(profile);
        if (!faulty_)
            check_worths(profile);
        compare_own_domain();
        return profile;
    }

  private:
    using Code = DomainFaultCode;

    [[nodiscard]] bool meet(const IssuePart& issue, const IssueWants& wants) const {
        return part_.is_genius ? wants.index && wants.index == issue.index : wants.issue == issue.issue.name;
    }

    void tell_repeated_wants() {
        if (!part_.is_genius)
            return; // keys given twice are told where they are read
        std::set<long> seen;
        for (IssueWants& wants : part_.wants)
            if (wants.index && !seen.insert(*wants.index).second) {
                faults_.add(Code::named_twice, {"issue with the index", std::to_string(*wants.index)}, wants.place);
                faulty_ = true;
            }
    }

    /// Gives each weight to the issue that it is of.
    void take_weights() {
        std::map<std::string, IssueWants*> wants; // by what weights name them
        for (IssueWants& one : part_.wants)
            if (!part_.is_genius || one.index)
                wants.emplace(part_.is_genius ? std::to_string(*one.index) : one.issue, &one);
        std::set<long> seen;
        for (const WeightGiven& given : part_.weights) {
            if (given.index && !seen.insert(*given.index).second) {
                faults_.add(Code::named_twice, {"weight of the index", std::to_string(*given.index)}, given.place);
                faulty_ = true;
            }
            if (part_.is_genius && !given.index) {
                faulty_ = true;
                continue;
            }
            const auto of = wants.find(part_.is_genius ? std::to_string(*given.index) : given.issue);
            if (of != wants.end()) {
                of->second->weight = given.weight;
                if (!given.weight)
                    of->second->faulty = true;
            } else if (part_.is_genius)
                faults_.add(is_objective(*given.index) ? Code::weight_of_objective : Code::weight_of_none,
                            {std::to_string(*given.index)}, given.place);
            else if (!is_of_the_domain(given.issue)) {
                faults_.add(Code::unknown_issue, {given.issue}, given.place);
                faulty_ = true;
            }
        }
    }

    [[nodiscard]] bool is_objective(long index) const { return part_.objective_indices.count(index) > 0; }

    [[nodiscard]] bool is_of_the_domain(const std::string& name) const {
        return std::any_of(issues_.begin(), issues_.end(),
                           [&](const IssuePart& issue) { return issue.issue.name == name; });
    }

    /// GENIUS passes issues over that the domain does not have; GeniusWeb refuses them.
    void tell_unknown_wants() {
        for (const IssueWants& wants : part_.wants) {
            if (std::any_of(issues_.begin(), issues_.end(), [&](const IssuePart& issue) { return meet(issue, wants); }))
                continue;
            if (!part_.is_genius) {
                faults_.add(Code::unknown_issue, {wants.issue}, wants.place);
                unknown_told_ = faulty_ = true;
            } else if (wants.index)
                faults_.add(Code::issue_beyond, {wants.issue, std::to_string(*wants.index)}, wants.place);
            else
                faulty_ = unknown_told_ = true; // that it has no index is told
        }
    }

    void add_issue(const IssuePart& issue, DomainProfile& profile) {
        profile.weights.push_back(0);
        profile.evaluations.emplace_back(issue.issue.values.size(), 0.0);
        const auto wants = std::find_if(part_.wants.begin(), part_.wants.end(),
                                        [&](const IssueWants& one) { return meet(issue, one); });
        if (wants == part_.wants.end()) {
            if (!unknown_told_)
                faults_.add(Code::issue_missing, {issue.issue.name});
            faulty_ = true;
            return;
        }
        if (part_.is_genius && wants->issue != issue.issue.name)
            faults_.add(Code::name_differs, {wants->issue, issue.issue.name, std::to_string(*wants->index)},
                        wants->place);
        if (wants->faulty) {
            faulty_ = true;
            return;
        }
        if (!wants->weight) {
            faults_.add(Code::weight_missing, {issue.issue.name}, wants->place);
            faulty_ = true;
        }
        profile.weights.back() = wants->weight.value_or(0);
        if (wants->kind != issue.kind) {
            faults_.add(Code::types_differ, {issue.issue.name, type_of(wants->kind), type_of(issue.kind)},
                        wants->place);
            faulty_ = true;
        } else if (issue.kind == ValueKind::listed)
            evaluate_listed(issue, *wants, profile.evaluations.back());
        else
            evaluate_numbers(issue, *wants, profile.evaluations.back());
    }

    [[nodiscard]] static std::string type_of(ValueKind kind) {
        switch (kind) {
        case ValueKind::listed:
            return "discrete";
        case ValueKind::integers:
            return "integer";
        case ValueKind::reals:
            return "real";
        case ValueKind::steps:
            return "number";
        }
        return {};
    }

    void evaluate_listed(const IssuePart& issue, const IssueWants& wants, std::vector<double>& into) {
        const std::vector<std::string>& values = issue.issue.values;
        std::map<std::string_view, const Evaluation*> last; // of a value given again the last counts
        for (const Evaluation& one : wants.evaluations) {
            if (!last.insert_or_assign(one.value, &one).second)
                faults_.add(Code::value_repeated, {one.value, wants.issue}, one.place);
        }
        std::vector<bool> given(values.size(), false);
        std::vector<const Evaluation*> beyond;
        double most = 0;
        for (const auto& [value, one] : last) {
            most = std::max(most, one->number);
            const auto place = std::find(values.begin(), values.end(), value);
            if (place == values.end()) {
                beyond.push_back(one);
                continue;
            }
            const auto index = static_cast<std::size_t>(place - values.begin());
            given[index] = true;
            into[index] = one->number;
        }
        const bool complete = std::find(given.begin(), given.end(), false) == given.end();
        std::sort(beyond.begin(), beyond.end(),
                  [](const Evaluation* a, const Evaluation* b) { return a->place < b->place; });
        for (const Evaluation* one : beyond)
            faults_.add(complete && part_.is_genius ? Code::value_beyond : Code::unknown_value,
                        {one->value, issue.issue.name}, one->place);
        faulty_ = faulty_ || !complete || (!part_.is_genius && !beyond.empty());
        for (std::size_t v = 0; v < given.size() && beyond.empty(); ++v)
            if (!given[v])
                faults_.add(Code::value_missing, {values[v], issue.issue.name}, wants.place);
        if (!part_.is_genius)
            return;
        if (complete && most < least_scale)
            faults_.add(Code::scale_too_small, {issue.issue.name}, wants.place);
        for (double& evaluation : into)
            evaluation = most < least_scale ? 0 : evaluation / most;
    }

    void evaluate_numbers(const IssuePart& issue, const IssueWants& wants, std::vector<double>& into) {
        for (std::size_t v = 0; v < issue.numbers.size(); ++v)
            into[v] = (*wants.curve)(issue.numbers[v]);
        if (wants.low == issue.low && wants.high == issue.high)
            return;
        faults_.add(
            part_.is_genius ? Code::bounds_taken : Code::bounds_differ,
            {issue.issue.name, written(wants.low), written(wants.high), written(issue.low), written(issue.high)},
            wants.place);
        faulty_ = faulty_ || !part_.is_genius;
    }

    /// Weights count as written; only what keeps their sum from 1 by rounding is taken off.
    void check_weights(DomainProfile& profile) {
        const double sum = std::accumulate(profile.weights.begin(), profile.weights.end(), 0.0);
        const std::string told = written(std::round(sum * 1e9) / 1e9);
        if (std::abs(sum - 1) <= rounding)
            for (double& weight : profile.weights)
                weight /= sum;
        else if (sum <= 0)
            faults_.add(Code::no_weight, {}, part_.weights_place);
        else if (part_.is_genius)
            faults_.add(Code::weights_sum, {told}, part_.weights_place);
        else if (std::abs(sum - 1) > weights_tolerance + rounding)
            faults_.add(Code::weights_off, {told}, part_.weights_place);
        faulty_ = faulty_ || sum <= 0;
    }

    /// Partial bids count what they name.
    double worth_of_bid(const DomainProfile& profile) {
        double sum = 0;
        for (const BidValue& bid : part_.reservation_bid) {
            const auto issue = std::find_if(issues_.begin(), issues_.end(),
                                            [&](const IssuePart& one) { return one.issue.name == bid.issue; });
            if (issue == issues_.end()) {
                faults_.add(Code::unknown_issue, {bid.issue}, bid.issue_place);
                continue;
            }
            const std::optional<std::size_t> value = value_in(*issue, bid.value);
            const auto i = static_cast<std::size_t>(issue - issues_.begin());
            if (!value)
                faults_.add(Code::unknown_value, {bid.value, bid.issue}, bid.value_place);
            else
                sum += profile.weights[i] * profile.evaluations[i][*value];
        }
        return std::min(1.0, sum);
    }

    /// Numbers are the same however they are written.
    static std::optional<std::size_t> value_in(const IssuePart& issue, const std::string& named) {
        const auto number = read_number(named);
        for (std::size_t v = 0; v < issue.issue.values.size(); ++v)
            if (issue.issue.values[v] == named ||
                (v < issue.numbers.size() && number && std::abs(issue.numbers[v] - *number) < 1e-9))
                return v;
        return std::nullopt;
    }

    void check_worths(const DomainProfile& profile) {
        double least = 0, most = 0;
        for (std::size_t i = 0; i < profile.weights.size(); ++i) {
            const auto& evaluations = profile.evaluations[i];
            least += profile.weights[i] * *std::min_element(evaluations.begin(), evaluations.end());
            most += profile.weights[i] * *std::max_element(evaluations.begin(), evaluations.end());
        }
        if (least < least_worth)
            (void)faults_.in_range(least, "the worth of every outcome", least_worth, 1, {});
        if (profile.reservation > std::min(1.0, most) + 1e-9)
            faults_.add(Code::reservation_beyond, {written(profile.reservation)}, part_.reservation_place);
    }

    /// GeniusWeb's profiles state their domain again.
    void compare_own_domain() {
        if (!part_.own_domain)
            return;
        const auto sorted = [](const std::vector<IssuePart>& issues) {
            std::vector<std::pair<std::string, std::vector<std::string>>> all;
            for (const IssuePart& issue : issues) {
                all.emplace_back(issue.issue.name, issue.issue.values);
                std::sort(all.back().second.begin(), all.back().second.end());
            }
            std::sort(all.begin(), all.end());
            return all;
        };
        if (sorted(part_.own_domain->issues) != sorted(issues_))
            faults_.add(Code::other_domain, {}, part_.own_domain_place);
    }

    const std::vector<IssuePart>& issues_;
    ProfilePart part_;
    FileFaults& faults_;
    bool faulty_{};       // an error was told of what the worths are made of
    bool unknown_told_{}; // an issue without its like in the domain was told: the one that lacks may be it
};

} // namespace

DomainProfile fit_profile(std::string party, const std::vector<IssuePart>& issues, ProfilePart part,
                          FileFaults& faults) {
    return ProfileFitting(issues, std::move(part), faults).fit(std::move(party));
}

} // namespace parley::scenario::importing
