#include "scenario_files.hpp"

#include "tests/catch.hpp"

#include <algorithm>
#include <cstdio>
#include <fstream>
#include <sstream>

namespace parley::testing {

namespace fs = std::filesystem;

std::string file_text(const fs::path& path) {
    std::ifstream file(fs::path(PARLEY_ROOT) / path, std::ios::binary);
    INFO(path.string());
    REQUIRE(file);
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

std::vector<fs::path> files_in(const fs::path& folder, std::string_view ending) {
    std::vector<fs::path> files;
    for (const auto& entry : fs::directory_iterator(fs::path(PARLEY_ROOT) / folder))
        if (entry.path().string().ends_with(ending))
            files.push_back(folder / entry.path().filename());
    std::sort(files.begin(), files.end());
    return files;
}

const std::string& base() {
    static const std::string text = file_text("tests/scenario/base.yaml");
    return text;
}

std::string replaced(std::string text, std::string_view old_text, std::string_view new_text) {
    const std::size_t at = text.find(old_text);
    INFO(old_text);
    REQUIRE(at != std::string::npos);
    REQUIRE(text.find(old_text, at + 1) == std::string::npos);
    return text.replace(at, old_text.size(), new_text);
}

std::string base_with(std::string_view old_text, std::string_view new_text) {
    return replaced(base(), old_text, new_text);
}

std::string spoken(const scenario::Fault& fault) {
    std::array<char, 64> text{};
    std::snprintf(text.data(), text.size(), "S%03u at %u:%u", static_cast<unsigned>(fault.code), fault.place.line,
                  fault.place.column);
    return text.data();
}

std::vector<std::string> spoken(const std::vector<scenario::Fault>& faults) {
    std::vector<std::string> all;
    for (const scenario::Fault& fault : faults)
        all.push_back(spoken(fault));
    return all;
}

scenario::Scenario read_well(std::string_view text) {
    scenario::Reading reading = scenario::read_scenario(text);
    CAPTURE(spoken(reading.faults));
    REQUIRE(reading.scenario);
    return std::move(*reading.scenario);
}

bool kept_promise(const scenario::Reading& reading) {
    const bool errors = std::any_of(reading.faults.begin(), reading.faults.end(), [](const scenario::Fault& fault) {
        return fault.severity == scenario::Severity::error;
    });
    return reading.scenario.has_value() != errors;
}

} // namespace parley::testing
