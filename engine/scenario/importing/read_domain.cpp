#include "scenario/read_domain.hpp"

#include "scenario/importing/file_parts.hpp"
#include "scenario/importing/sound_text.hpp"

#include <algorithm>
#include <set>

namespace parley::scenario {

namespace {

using importing::FaultyPart;
using importing::FileFaults;
using importing::FilePart;
using importing::IssuePart;
using importing::IssuesPart;
using importing::OtherPart;
using importing::ProfilePart;
using importing::UnreadPart;

bool is_json_by_name(const std::string& name) {
    return name.size() > 5 && std::equal(name.end() - 5, name.end(), ".json", [](char a, char b) {
               return (a >= 'A' && a <= 'Z' ? static_cast<char>(a - 'A' + 'a') : a) == b;
           });
}

bool is_xml(const DomainFile& file) {
    std::string_view text = file.text;
    if (text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF"))
        return true; // UTF-16: JSON is never so written
    if (text.starts_with("\xEF\xBB\xBF"))
        text.remove_prefix(3);
    const std::size_t first = text.find_first_not_of(" \t\r\n");
    const char sign = first == std::string_view::npos ? ' ' : text[first];
    if (sign == '<' || sign == '{' || sign == '[')
        return sign == '<';
    return !is_json_by_name(file.name);
}

/// Of a file too large, or with a character that may not stand in it, nothing is read.
std::optional<UnreadPart> stopped_at_the_gate(const DomainFile& file) {
    if (file.text.size() > max_domain_file_bytes)
        return UnreadPart{false,
                          DomainFaultCode::too_large,
                          {std::to_string(file.text.size()), std::to_string(max_domain_file_bytes)},
                          {}};
    if (std::optional<DomainFault> unsound = importing::unsound_text(file))
        return UnreadPart{false, unsound->code, std::move(unsound->words), unsound->place};
    return std::nullopt;
}

FilePart read_file(const DomainFile& file, FileFaults& faults) {
    if (!file.trouble.empty())
        return UnreadPart{false, DomainFaultCode::unopened, {file.trouble}, {}};
    if (std::optional<UnreadPart> unsound = stopped_at_the_gate(file)) {
        if (!importing::was_meant_for_genius(file.text) && !importing::was_meant_for_geniusweb(file.text))
            return std::move(*unsound);
        faults.add(unsound->code, unsound->words, unsound->place);
        return FaultyPart{};
    }
    return is_xml(file) ? importing::read_genius_xml(file, faults) : importing::read_geniusweb_json(file, faults);
}

void check_issues(std::vector<IssuePart>& issues, FileFaults& faults) {
    if (issues.empty())
        faults.add(DomainFaultCode::no_issues, {});
    if (issues.size() > most_domain_issues)
        faults.add(DomainFaultCode::too_many_issues,
                   {std::to_string(issues.size()), std::to_string(most_domain_issues)});
    std::set<std::string_view> names;
    std::set<long> indices;
    for (const IssuePart& issue : issues) {
        if (!issue.issue.name.empty() && !names.insert(issue.issue.name).second)
            faults.add(DomainFaultCode::named_twice, {"issue", issue.issue.name}, issue.place);
        if (issue.index && !indices.insert(*issue.index).second)
            faults.add(DomainFaultCode::named_twice, {"issue with the index", std::to_string(*issue.index)},
                       issue.place);
        if (issue.faulty)
            continue; // what follows would follow from that
        if (issue.issue.values.empty())
            faults.add(DomainFaultCode::no_values, {issue.issue.name}, issue.place);
        if (issue.issue.values.size() > most_domain_values)
            faults.add(
                DomainFaultCode::too_many_values,
                {issue.issue.name, std::to_string(issue.issue.values.size()), std::to_string(most_domain_values)},
                issue.place);
        if (issue.kind == importing::ValueKind::reals)
            faults.add(DomainFaultCode::read_in_steps, {issue.issue.name, std::to_string(issue.issue.values.size())},
                       issue.place);
    }
}

std::string stem(const std::string& name) {
    const std::size_t slash = name.find_last_of('/');
    const std::string file = slash == std::string::npos ? name : name.substr(slash + 1);
    return file.substr(0, file.find_last_of('.'));
}

bool any_error(const std::vector<DomainFault>& faults) {
    return std::any_of(faults.begin(), faults.end(),
                       [](const DomainFault& fault) { return severity_of(fault.code) == Severity::error; });
}

/// The files of a folder as they are read, one after another, and then fitted together.
class FolderReading {
  public:
    FolderReading(std::string name, std::span<const DomainFile> files) : files_(files) {
        domain_.name = std::move(name);
    }

    DomainReading read() {
        (void)importing::has_sound_name("folder", domain_.name, reading_.faults);
        for (const DomainFile& file : files_)
            take(file);
        // A file that could not be read is the first cause of whatever is missing.
        const bool lacks = stating_ == nullptr || profiles_.size() < 2;
        tell_strays(lacks);
        if (!faulty_file_ && (!lacks || strays_.empty()))
            check_count();
        fit();
        if (!any_error(reading_.faults))
            reading_.domain = std::move(domain_);
        return std::move(reading_);
    }

  private:
    void take(const DomainFile& file) {
        if (!importing::has_sound_name("file", file.name, reading_.faults)) {
            faulty_file_ = true;
            return;
        }
        FileFaults faults(file, reading_.faults);
        FilePart part = read_file(file, faults);
        if (auto* issues = std::get_if<IssuesPart>(&part)) {
            if (stating_ != nullptr)
                faults.add(DomainFaultCode::several_domains, {stating_->name});
            else {
                stating_ = &file;
                issues_ = std::move(issues->issues);
                check_issues(issues_, faults);
            }
        } else if (auto* profile = std::get_if<ProfilePart>(&part))
            profiles_.emplace_back(&file, std::move(*profile));
        else if (std::holds_alternative<FaultyPart>(part))
            faulty_file_ = true;
        else
            strays_.emplace_back(&file, std::move(part));
    }

    /// Files that are neither: passed over where the others make a domain, else one of them may be what is missing.
    void tell_strays(bool lacks) {
        for (const auto& [file, part] : strays_) {
            FileFaults faults(*file, reading_.faults);
            const auto* unread = std::get_if<UnreadPart>(&part);
            if (unread == nullptr)
                faults.add(lacks ? DomainFaultCode::neither : DomainFaultCode::passed_over, {});
            else if (lacks)
                faults.add(unread->code, unread->words, unread->place);
            else if (const auto code = as_stray(unread->code))
                faults.add(*code, unread->words, unread->place);
            else
                tell_stray_text(*unread, faults);
        }
    }

    /// The warning for a file that is not needed and was not looked into; nothing where a reader of a format spoke.
    static std::optional<DomainFaultCode> as_stray(DomainFaultCode code) {
        if (code == DomainFaultCode::unopened)
            return DomainFaultCode::stray_unopened;
        if (code == DomainFaultCode::not_utf8)
            return DomainFaultCode::stray_not_utf8;
        if (code == DomainFaultCode::unsafe_character)
            return DomainFaultCode::stray_unsafe;
        if (code == DomainFaultCode::too_large)
            return DomainFaultCode::stray_too_large;
        return std::nullopt;
    }

    static void tell_stray_text(const UnreadPart& unread, FileFaults& faults) {
        std::string why;
        for (const std::string& word : unread.words)
            why += (why.empty() ? "" : " ") + word;
        faults.add(DomainFaultCode::stray_unread, {unread.is_json ? "JSON" : "XML", std::move(why)}, unread.place);
    }

    void check_count() {
        if (stating_ == nullptr)
            reading_.faults.push_back({DomainFaultCode::no_domain, "", {}, {}});
        const std::size_t profiles = profiles_.size();
        if (profiles < 2)
            reading_.faults.push_back({DomainFaultCode::too_few_profiles, "", {}, {std::to_string(profiles)}});
        if (profiles > most_domain_parties)
            reading_.faults.push_back({DomainFaultCode::too_many_profiles,
                                       "",
                                       {},
                                       {std::to_string(profiles), std::to_string(most_domain_parties)}});
    }

    void fit() {
        for (const IssuePart& issue : issues_)
            domain_.issues.push_back(issue.issue);
        if (stating_ == nullptr || any_error(of_file(*stating_)))
            return; // what profiles lack would follow from that
        if (outcome_count(domain_) > most_domain_outcomes)
            reading_.faults.push_back(
                {DomainFaultCode::too_many_outcomes, stating_->name, {}, {std::to_string(most_domain_outcomes)}});
        for (auto& [file, part] : profiles_) {
            FileFaults faults(*file, reading_.faults);
            domain_.profiles.push_back(importing::fit_profile(stem(file->name), issues_, std::move(part), faults));
        }
    }

    [[nodiscard]] std::vector<DomainFault> of_file(const DomainFile& file) const {
        std::vector<DomainFault> faults;
        for (const DomainFault& fault : reading_.faults)
            if (fault.file == file.name)
                faults.push_back(fault);
        return faults;
    }

    std::span<const DomainFile> files_;
    DomainReading reading_;
    Domain domain_;
    const DomainFile* stating_{};
    std::vector<IssuePart> issues_;
    std::vector<std::pair<const DomainFile*, ProfilePart>> profiles_;
    std::vector<std::pair<const DomainFile*, FilePart>> strays_;
    bool faulty_file_{};
};

} // namespace

DomainReading read_domain(std::string name, std::span<const DomainFile> files) {
    return FolderReading(std::move(name), files).read();
}

} // namespace parley::scenario
