#include "scenario/read_domain.hpp"

#include "scenario/importing/file_parts.hpp"
#include "scenario/importing/sound_text.hpp"

#include <algorithm>
#include <numeric>

namespace parley::scenario {

namespace {

using importing::FileFaults;
using importing::FilePart;
using importing::IssuesPart;
using importing::IssueWants;
using importing::ProfilePart;

FilePart read_file(const DomainFile& file, FileFaults& faults) {
    if (file.text.size() > max_domain_file_bytes) {
        faults.add(DomainFaultCode::too_large,
                   {std::to_string(file.text.size()), std::to_string(max_domain_file_bytes)});
        return importing::OtherPart{};
    }
    const std::size_t first = file.text.find_first_not_of(" \t\r\n\xEF\xBB\xBF");
    const bool is_xml = first != std::string::npos && file.text[first] == '<';
    return is_xml ? importing::read_genius_xml(file, faults) : importing::read_geniusweb_json(file, faults);
}

void check_issues(const std::vector<DomainIssue>& issues, FileFaults& faults) {
    if (issues.empty())
        faults.add(DomainFaultCode::no_issues, {});
    if (issues.size() > most_domain_issues)
        faults.add(DomainFaultCode::too_many_issues,
                   {std::to_string(issues.size()), std::to_string(most_domain_issues)});
    for (std::size_t i = 0; i < issues.size(); ++i) {
        const DomainIssue& issue = issues[i];
        for (std::size_t j = 0; j < i; ++j)
            if (issues[j].name == issue.name)
                faults.add(DomainFaultCode::named_twice, {"issue", issue.name}, issue.name);
        if (issue.values.empty())
            faults.add(DomainFaultCode::no_values, {issue.name}, issue.name);
        if (issue.values.size() > most_domain_values) {
            faults.add(DomainFaultCode::too_many_values,
                       {issue.name, std::to_string(issue.values.size()), std::to_string(most_domain_values)},
                       issue.name);
            continue;
        }
        for (std::size_t v = 0; v < issue.values.size(); ++v)
            if (std::find(issue.values.begin(), issue.values.begin() + static_cast<std::ptrdiff_t>(v),
                          issue.values[v]) != issue.values.begin() + static_cast<std::ptrdiff_t>(v))
                faults.add(DomainFaultCode::named_twice, {"value", issue.values[v]}, issue.values[v]);
    }
}

/// Fits what a profile file says to the issues of the domain.
class Fitting {
  public:
    Fitting(const std::vector<DomainIssue>& issues, const ProfilePart& part, FileFaults& faults)
        : issues_(issues),
          part_(part),
          faults_(faults) {}

    DomainProfile fit(std::string party) {
        DomainProfile profile{std::move(party), {}, {}, part_.reservation, part_.discount};
        for (const IssueWants& wants : part_.wants)
            if (std::none_of(issues_.begin(), issues_.end(),
                             [&](const DomainIssue& issue) { return issue.name == wants.issue; }))
                faults_.add(DomainFaultCode::unknown_issue, {wants.issue}, wants.issue);
        for (const DomainIssue& issue : issues_)
            add_issue(issue, profile);
        const double sum = std::accumulate(profile.weights.begin(), profile.weights.end(), 0.0);
        if (sum <= 0 && !part_.wants.empty())
            faults_.add(DomainFaultCode::no_weight, {});
        for (double& weight : profile.weights)
            weight = sum > 0 ? weight / sum : 0;
        if (!part_.reservation_bid.empty())
            profile.reservation = worth_of_bid(profile);
        return profile;
    }

  private:
    void add_issue(const DomainIssue& issue, DomainProfile& profile) {
        profile.weights.push_back(0);
        profile.evaluations.emplace_back(issue.values.size(), 0.0);
        const auto wants = std::find_if(part_.wants.begin(), part_.wants.end(),
                                        [&](const IssueWants& one) { return one.issue == issue.name; });
        if (wants == part_.wants.end()) {
            if (!part_.wants.empty())
                faults_.add(DomainFaultCode::issue_missing, {issue.name});
            return;
        }
        if (!wants->weight)
            faults_.add(DomainFaultCode::weight_missing, {issue.name}, issue.name);
        profile.weights.back() = wants->weight.value_or(0);
        std::vector<bool> given(issue.values.size(), false);
        for (const auto& [value, evaluation] : wants->evaluations) {
            const auto place = std::find(issue.values.begin(), issue.values.end(), value);
            if (place == issue.values.end()) {
                faults_.add(DomainFaultCode::unknown_value, {value, issue.name}, value);
                continue;
            }
            const auto index = static_cast<std::size_t>(place - issue.values.begin());
            if (given[index])
                faults_.add(DomainFaultCode::named_twice, {"value", value}, value);
            given[index] = true;
            profile.evaluations.back()[index] = evaluation;
        }
        for (std::size_t v = 0; v < given.size(); ++v)
            if (!given[v] && !wants->evaluations.empty())
                faults_.add(DomainFaultCode::value_missing, {issue.values[v], issue.name}, issue.name);
        if (!part_.evaluations_are_relative)
            return;
        const double most = *std::max_element(profile.evaluations.back().begin(), profile.evaluations.back().end());
        for (double& evaluation : profile.evaluations.back())
            evaluation = most > 0 ? evaluation / most : 0;
    }
    double worth_of_bid(const DomainProfile& profile) {
        double sum = 0;
        for (const auto& [issue, value] : part_.reservation_bid)
            for (std::size_t i = 0; i < issues_.size(); ++i)
                for (std::size_t v = 0; v < issues_[i].values.size(); ++v)
                    if (issues_[i].name == issue && issues_[i].values[v] == value)
                        sum += profile.weights[i] * profile.evaluations[i][v];
        return std::min(1.0, sum);
    }
    const std::vector<DomainIssue>& issues_;
    const ProfilePart& part_;
    FileFaults& faults_;
};

std::string stem(const std::string& name) {
    const std::size_t slash = name.find_last_of('/');
    const std::string file = slash == std::string::npos ? name : name.substr(slash + 1);
    return file.substr(0, file.find_last_of('.'));
}

bool any_error(const std::vector<DomainFault>& faults) {
    return std::any_of(faults.begin(), faults.end(),
                       [](const DomainFault& fault) { return severity_of(fault.code) == Severity::error; });
}

/// Everything that concerns the files together.
void check_whole(const Domain& domain, const DomainFile* stating, std::vector<DomainFault>& faults) {
    if (stating == nullptr)
        faults.push_back({DomainFaultCode::no_domain, "", {}, {}});
    const std::size_t profiles = domain.profiles.size();
    if (profiles < 2)
        faults.push_back({DomainFaultCode::too_few_profiles, "", {}, {std::to_string(profiles)}});
    if (profiles > most_domain_parties)
        faults.push_back({DomainFaultCode::too_many_profiles,
                          "",
                          {},
                          {std::to_string(profiles), std::to_string(most_domain_parties)}});
    if (stating != nullptr && outcome_count(domain) > most_domain_outcomes)
        faults.push_back(
            {DomainFaultCode::too_many_outcomes, stating->name, {}, {std::to_string(most_domain_outcomes)}});
}

} // namespace

DomainReading read_domain(std::string name, std::span<const DomainFile> files) {
    DomainReading reading;
    Domain domain{std::move(name), {}, {}};
    (void)importing::has_sound_name("folder", domain.name, reading.faults);
    const DomainFile* stating = nullptr;
    std::vector<std::pair<const DomainFile*, ProfilePart>> profiles;
    for (const DomainFile& file : files) {
        FileFaults faults(file, reading.faults);
        const std::size_t before = reading.faults.size();
        if (!importing::has_sound_name("file", file.name, reading.faults) ||
            (file.text.size() <= max_domain_file_bytes && !importing::has_sound_text(file, reading.faults)))
            continue;
        FilePart part = read_file(file, faults);
        if (auto* issues = std::get_if<IssuesPart>(&part)) {
            if (stating != nullptr)
                faults.add(DomainFaultCode::several_domains, {stating->name});
            else {
                stating = &file;
                domain.issues = std::move(issues->issues);
                check_issues(domain.issues, faults);
            }
        } else if (auto* profile = std::get_if<ProfilePart>(&part))
            profiles.emplace_back(&file, std::move(*profile));
        else if (reading.faults.size() == before)
            faults.add(files.size() > 3 ? DomainFaultCode::passed_over : DomainFaultCode::neither, {});
    }
    const bool issues_are_sound = stating != nullptr && !any_error(reading.faults);
    for (const auto& [file, part] : profiles) {
        FileFaults faults(*file, reading.faults);
        domain.profiles.push_back(issues_are_sound ? Fitting(domain.issues, part, faults).fit(stem(file->name))
                                                   : DomainProfile{stem(file->name), {}, {}, 0, 1});
    }
    check_whole(domain, stating, reading.faults);
    if (!any_error(reading.faults))
        reading.domain = std::move(domain);
    return reading;
}

} // namespace parley::scenario
