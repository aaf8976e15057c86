// What authors work with: a schema with a file's own names, and tidy text that reads the same.
#include "scenario/making/new_scenario.hpp"
#include "scenario/making/tidy_text.hpp"
#include "scenario/read_scenario.hpp"
#include "scenario/schema.hpp"
#include "tests/catch.hpp"
#include "tests/scenario/scenario_files.hpp"

#include <boost/json.hpp>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <random>
#include <sstream>

using namespace parley;
namespace fs = std::filesystem;

namespace {

std::string contents_of_file(const fs::path& path) {
    std::ifstream in(path, std::ios::binary);
    std::stringstream text;
    text << in.rdbuf();
    return text.str();
}

std::vector<fs::path> shipped() {
    std::vector<fs::path> files;
    for (const auto& entry : fs::directory_iterator(fs::path(PARLEY_ROOT) / "scenarios"))
        if (entry.path().extension() == ".yaml")
            files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    REQUIRE(files.size() >= 3);
    return files;
}

std::size_t count_of(const std::string& text, char sign) {
    return static_cast<std::size_t>(std::count(text.begin(), text.end(), sign));
}

std::string tidied(const std::string& text) {
    const auto tidy = scenario::tidy_text(text);
    REQUIRE(tidy.has_value());
    REQUIRE(tidy->sound);
    return tidy->text;
}

bool allows(const boost::json::value& schema, std::string_view name) {
    for (const boost::json::value& word : schema.at("enum").as_array())
        if (word.as_string() == name)
            return true;
    return false;
}

} // namespace

TEST_CASE("a new scenario is sound, without a warning, whatever its name") {
    for (const std::string id : {"my-talks", "a", "b2_c-d"}) {
        const scenario::Reading reading = scenario::read_scenario(scenario::new_scenario(id, "file:///s.json"), id);
        CHECK(reading.faults.empty());
        CHECK(reading.scenario.has_value());
    }
    CHECK(scenario::fault_of_id("") == scenario::IdFault::empty);
    CHECK(scenario::fault_of_id("A") == scenario::IdFault::first_sign);
    CHECK(scenario::fault_of_id("a.b") == scenario::IdFault::other_sign);
    CHECK(scenario::fault_of_id(std::string(scenario::longest_new_id + 1, 'a')) == scenario::IdFault::too_long);
    CHECK_FALSE(scenario::fault_of_id("a"));
}

TEST_CASE("the schema of a file lists the file's own names wherever a name refers to them") {
    const auto written = scenario::json_schema_for(scenario::new_scenario("my-talks", ""));
    REQUIRE(written.has_value());
    const boost::json::value schema = boost::json::parse(*written);
    const boost::json::value& forms = schema.at("definitions");
    const boost::json::value& by = forms.at("red_line").at("properties").at("provision");
    CHECK(allows(by, "gauges"));
    CHECK_FALSE(allows(by, "gauge"));
    const boost::json::value& forum = forms.at("session").at("properties").at("forum");
    CHECK(allows(forum, "guest_house"));
    CHECK(allows(schema.at("properties").at("mandates").at("propertyNames"), "upland"));
    CHECK(schema.at("properties").at("mandates").at("required").as_array().size() == 2);
    // Without a file nothing is listed, and what is no YAML is refused with its place.
    const boost::json::value plain = boost::json::parse(scenario::json_schema());
    CHECK(plain.at("definitions").at("session").at("properties").at("forum").as_object().contains("type"));
    const auto refused = scenario::json_schema_for("a: [1");
    REQUIRE_FALSE(refused.has_value());
    CHECK_FALSE(refused.error().empty());
    CHECK(scenario::json_schema_for("parley: 1").has_value()); // names may come later
}

TEST_CASE("tidy text reads the same, and tidying it again changes nothing") {
    std::vector<std::string> texts{scenario::new_scenario("my-talks", "")};
    for (const fs::path& file : shipped())
        texts.push_back(contents_of_file(file));
    for (const std::string& text : texts) {
        const std::string tidy = tidied(text);
        CHECK((tidied(tidy) == tidy));
        CHECK(count_of(tidy, '#') == count_of(text, '#'));
        CHECK(tidy.ends_with('\n'));
        CHECK(tidy.find("\n\n\n") == std::string::npos);
        const auto before = scenario::read_scenario(text), after = scenario::read_scenario(tidy);
        REQUIRE(before.scenario.has_value());
        CHECK(before.faults.size() == after.faults.size());
    }
}

TEST_CASE("whatever indentation, line ends and blanks a file has, tidying keeps what it says") {
    const std::string text = tidied(scenario::new_scenario("my-talks", ""));
    std::mt19937 random(4);
    for (const std::size_t wide : {std::size_t{3}, std::size_t{4}, std::size_t{7}}) {
        std::string messy;
        std::istringstream lines(text);
        for (std::string line; std::getline(lines, line);) {
            const std::size_t indent = std::min(line.find_first_not_of(' '), line.size());
            const bool entry = line.find("- ", indent) == indent;
            // An entry's own keys stand two blanks after its dash, at any width: only whole levels are widened.
            messy += std::string(indent / 2 * wide, ' ') + line.substr(indent);
            if (entry && wide > 2)
                messy.insert(messy.rfind("- ") + 2, wide - 2, ' ');
            // Blanks at the end of a line of prose are part of the prose: only lines of keys get some.
            const std::string token = line.substr(indent, line.find_first_of(" \n", indent) - indent);
            const bool of_key = token.ends_with(':') && line.find(">-") == std::string::npos;
            messy += random() % 3 == 0 && of_key ? " \r\n" : "\n";
            if (random() % 5 == 0 && line.empty())
                messy += "\n\n";
        }
        INFO(wide);
        const auto again = scenario::tidy_text(messy);
        REQUIRE(again.has_value());
        CHECK(again->sound);
        const auto reading = scenario::read_scenario(again->text);
        CHECK(reading.scenario.has_value());
        CHECK(again->text.find(" \n") == std::string::npos);
        CHECK(again->text.find('\r') == std::string::npos);
    }
}

TEST_CASE("texts of several lines keep their blanks and empty lines, and what is no YAML is refused") {
    const std::string text =
        "a: |\n    one  \n\n\n    two # no comment\nb:   # of b\n        # above c\n        c: 1\n\n\n\nd: 2";
    const auto tidy = scenario::tidy_text(text);
    REQUIRE(tidy.has_value());
    CHECK(tidy->sound);
    CHECK(tidy->text == "a: |\n    one  \n\n\n    two # no comment\nb:   # of b\n  # above c\n  c: 1\n\nd: 2\n");
    CHECK_FALSE(scenario::tidy_text("a: [1").has_value());
    CHECK_FALSE(scenario::tidy_text("a: &b 1\nc: *b").has_value());
}
