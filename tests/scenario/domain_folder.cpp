#include "tests/scenario/domain_folder.hpp"

#include <algorithm>
#include <cmath>
#include <fstream>
#include <iterator>

namespace parley::testing {

namespace fs = std::filesystem;

std::vector<scenario::DomainFile> domain_files_in(const fs::path& folder) {
    std::vector<scenario::DomainFile> files;
    for (const auto& entry : fs::directory_iterator(folder)) {
        if (entry.path().extension() != ".xml" && entry.path().extension() != ".json")
            continue;
        std::ifstream in(entry.path(), std::ios::binary);
        files.push_back({entry.path().filename().string(), std::string(std::istreambuf_iterator<char>(in), {})});
    }
    std::sort(files.begin(), files.end(), [](const auto& a, const auto& b) { return a.name < b.name; });
    return files;
}

std::map<std::string, double> worths_of(const scenario::Domain& domain) {
    std::map<std::string, double> worths;
    std::vector<std::uint8_t> values(domain.issues.size(), 0);
    for (bool more = true; more;) {
        std::map<std::string, std::string> by_issue;
        for (std::size_t i = 0; i < values.size(); ++i)
            by_issue[domain.issues[i].name] = domain.issues[i].values[values[i]];
        std::string outcome;
        for (const auto& [issue, value] : by_issue)
            outcome += issue + "=" + value + "; ";
        for (const scenario::DomainProfile& profile : domain.profiles)
            worths[profile.party + ": " + outcome] = scenario::worth_of(profile, values);
        more = false;
        for (std::size_t i = 0; i < values.size() && !more; ++i) {
            more = ++values[i] < domain.issues[i].values.size();
            if (!more)
                values[i] = 0;
        }
    }
    return worths;
}

bool same_worths(const std::map<std::string, double>& one, const std::map<std::string, double>& other) {
    return one.size() == other.size() &&
           std::equal(one.begin(), one.end(), other.begin(), [](const auto& a, const auto& b) {
               return a.first == b.first && std::abs(a.second - b.second) < 1e-9;
           });
}

std::string in_short(const scenario::DomainFault& fault) {
    const std::string number = std::to_string(static_cast<unsigned>(fault.code));
    std::string text = "D" + std::string(3 - number.size(), '0') + number;
    if (!fault.file.empty())
        text += " " + fault.file;
    if (fault.place.line > 0)
        text += ":" + std::to_string(fault.place.line) + ":" + std::to_string(fault.place.column);
    return text;
}

} // namespace parley::testing
