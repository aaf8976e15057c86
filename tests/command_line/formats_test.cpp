// What commands write for other programs is what engine/report/FORMATS.md says: every key of JSON, every column of CSV,
// and worth in points alone.
#include "wording/formats/machine_formats.hpp"

#include "tests/catch.hpp"
#include "tests/command_line/played.hpp"

#include <boost/json.hpp>

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <set>

using namespace parley;
using test::contains;
using test::ran;
using wording::FormatField;
using wording::MachineFormat;
namespace json = boost::json;

namespace {

const std::vector<FormatField>* form_named(std::string_view name) {
    for (const wording::FormatForm& form : wording::shared_forms())
        if (form.name == name)
            return &form.fields;
    return nullptr;
}

/// Compares values with the list, and notes which of its fields were seen.
class KeyWalk {
  public:
    void object(const json::object& value, const std::vector<FormatField>& fields, const std::string& path) {
        for (const auto& [key, part] : value) {
            const FormatField* field = field_for(std::string(key), part.is_array(), fields);
            INFO(path << "." << std::string(key));
            if (field == nullptr) {
                FAIL_CHECK("a key that the list does not have: " << path << "." << std::string(key));
                continue;
            }
            seen_.insert(field);
            if (part.is_array())
                for (const json::value& one : part.get_array())
                    leaf_or_form(one, *field, path + "." + std::string(field->name));
            else
                leaf_or_form(part, *field, path + "." + std::string(field->name));
        }
    }

    [[nodiscard]] bool saw(const FormatField& field) const { return seen_.contains(&field); }

  private:
    static const FormatField* field_for(const std::string& key, bool list, const std::vector<FormatField>& fields) {
        const std::string wanted = key + (list ? "[]" : "");
        for (const FormatField& field : fields)
            if (field.name == wanted)
                return &field;
        return !list && fields.size() == 1 && fields.front().name.starts_with('{') ? &fields.front() : nullptr;
    }

    void leaf_or_form(const json::value& value, const FormatField& field, const std::string& path) {
        if (field.form == "*" || value.is_null())
            return;
        INFO(path);
        REQUIRE(value.is_object() == !field.form.empty());
        if (value.is_object()) {
            const std::vector<FormatField>* const fields = form_named(field.form);
            REQUIRE(fields != nullptr);
            object(value.get_object(), *fields, path);
        } else if (field.unit == "points" || field.unit == "count" || field.unit == "percent") {
            CHECK(value.is_number());
        }
    }

    std::set<const FormatField*> seen_;
};

const MachineFormat& format_of(const std::string& command) {
    for (const MachineFormat& format : wording::machine_formats())
        if (format.command == command)
            return format;
    FAIL("no such format: " << command);
    return wording::machine_formats().front();
}

} // namespace

TEST_CASE("the page of the formats is the one that the list makes") {
    const std::string file = test::at_root("engine/report/FORMATS.md"), page = wording::formats_page();
    if (std::getenv("PARLEY_RENEW_GOLDENS") != nullptr)
        std::ofstream(file, std::ios::binary) << page;
    CHECK((test::text_of(file) == page));
    CHECK_FALSE(contains(page, "undredth"));
    for (const MachineFormat& format : wording::machine_formats())
        for (const FormatField& field : format.form.fields)
            CHECK((field.form.empty() || field.form == "*" || form_named(field.form) != nullptr));
    for (const wording::FormatForm& form : wording::shared_forms())
        for (const FormatField& field : form.fields) {
            CHECK((field.form.empty() || field.form == "*" || form_named(field.form) != nullptr));
            CHECK(field.since <= wording::formats_version);
            CHECK((!field.meaning.empty() && (!field.unit.empty() || !field.form.empty())));
        }
}

TEST_CASE("every key that a command writes in JSON is in the list, and every key of the list is written") {
    const test::OwnFolder folder;
    const std::string games = folder.file("games");
    REQUIRE(ran({"simulate", "first-table", "--games", "4", "--save", games}).code == command_line::ExitCode::ok);
    const std::string agreed = games + "/first-table-1.parley";
    const std::string two_seats = test::at_root("tests/fixtures/two-seats.yaml");
    const std::vector<std::pair<std::string, std::vector<std::string>>> written{
        {"analyse --format json", {"analyse", "first-table", "--format", "json"}},
        {"analyse --all-profiles --format json", {"analyse", two_seats, "--all-profiles", "--format", "json"}},
        {"analyse --keeping --format json", {"analyse", "first-table", "--keeping", "--format", "json"}},
        {"simulate --format json", {"simulate", "first-table", "--games", "4", "--format", "json"}},
        {"tournament --format json, merge --format json",
         {"tournament", "first-table", "--agents", "micro,random,tit-for-tat", "--games", "4", "--format", "json"}},
        {"what-if --at STEP --format json", {"what-if", agreed, "--at", "4", "--games", "2", "--format", "json"}},
        {"what-if --moments --format json", {"what-if", agreed, "--moments", "--games", "2", "--format", "json"}},
        {"replay --format json", {"replay", agreed, "--explain", "--format", "json"}},
        {"class-report --format json", {"class-report", games, "--format", "json"}}};
    KeyWalk walk;
    for (const auto& [command, words] : written) {
        INFO(command);
        const test::Ran result = ran(words);
        REQUIRE(result.code == command_line::ExitCode::ok);
        CHECK_FALSE((contains(result.out, "hundredths") && command != "replay --format json"));
        walk.object(json::parse(result.out).as_object(), format_of(command).form.fields, command);
    }
    for (const MachineFormat& format : wording::machine_formats())
        if (format.kind == MachineFormat::Kind::json) {
            INFO(format.command << ": every command that writes JSON is tried here");
            CHECK(std::any_of(written.begin(), written.end(),
                              [&](const auto& one) { return one.first == format.command; }));
            for (const FormatField& field : format.form.fields)
                CHECK((walk.saw(field) || field.name == "missed_trade"));
        }
    // What comes only of a class with a quiz, of broken words, or of a decision tested that closely.
    const std::set<std::string_view> rare{"person of a class",
                                          "question of the quiz",
                                          "answered twice",
                                          "broken undertaking",
                                          "suspended undertaking",
                                          "missed trade",
                                          "greatest step",
                                          "reading",
                                          "moment"};
    for (const wording::FormatForm& form : wording::shared_forms())
        for (const FormatField& field : form.fields) {
            INFO(form.name << ": " << field.name);
            CHECK((walk.saw(field) || rare.contains(form.name) || field.name == "missed_trade" ||
                   field.name == "quiz[]" || field.name == "left_out[]" || field.name == "who_is_who[]" ||
                   field.name == "instead" || field.name == "instead_of"));
        }
}

TEST_CASE("the first line of CSV is the list's") {
    const test::OwnFolder folder;
    const std::string games = ran({"simulate", "first-table", "--games", "1", "--format", "csv"}).out;
    CHECK(games.starts_with("game,seed,ending,session,articles,tension,steps,us_agent,us_profile,us_at_signature,"
                            "us_result,us_score,russia_agent,"));
    std::istringstream lines(
        ran({"tournament", "first-table", "--agents", "micro,random", "--games", "1", "--format", "csv"}).out);
    std::string head, row;
    std::getline(lines, head);
    std::getline(lines, row);
    CHECK(head.starts_with("game,venue,repetition,seed,seat,agent,counts,"));
    CHECK(std::count(head.begin(), head.end(), ',') == std::count(row.begin(), row.end(), ','));
}
