#include "scenario/keys/key_table.hpp"
#include "scenario/keys/written_value.hpp"
#include "scenario/reading/document.hpp"
#include "scenario/schema.hpp"
#include "scenario_files.hpp"

#include "tests/catch.hpp"

#include <cstdlib>
#include <fstream>
#include <set>

using namespace parley;
using namespace parley::testing;
using namespace parley::scenario::keys;
using scenario::reading::Node;

namespace {

using Seen = std::set<std::pair<const Form*, std::string>>;

void visit(const Node& node, const Form& form, Seen& seen);

/// Notes which keys of which form the value uses.
void visit(const Node& node, const Shape& shape, Seen& seen) {
    if (shape.type == ValueType::form)
        return visit(node, shape.form(), seen);
    for (const auto& child : node.children)
        visit(*child, shape.of.front(), seen);
}

void visit(const Node& node, const Form& form, Seen& seen) {
    if (node.kind == Node::Kind::scalar)
        seen.emplace(&form, node.text);
    for (const auto& child : node.children)
        if (const Key* key = form.key(child->key)) {
            seen.emplace(&form, child->key);
            visit(*child, key->shape, seen);
        }
}

Seen keys_used(const std::string& text) {
    scenario::reading::FaultList faults;
    const auto root = scenario::reading::read_document(text, faults);
    REQUIRE(root);
    Seen seen;
    visit(*root, scenario_form(), seen);
    return seen;
}

} // namespace

namespace {

/// The file is written anew where the goldens are renewed.
void renew_if_wanted(const char* file, const std::string& text) {
    if (std::getenv("PARLEY_RENEW_GOLDENS") != nullptr)
        std::ofstream(std::string(PARLEY_ROOT) + "/" + file, std::ios::binary) << text;
}

} // namespace

TEST_CASE("the schema beside the scenarios is the one that the key table makes") {
    renew_if_wanted("scenarios/scenario.schema.json", scenario::json_schema());
    CHECK(file_text("scenarios/scenario.schema.json") == scenario::json_schema());
}

TEST_CASE("the reference page beside the scenarios is the one that the key table makes") {
    renew_if_wanted("scenarios/FORMAT.md", scenario::reference_page());
    CHECK(file_text("scenarios/FORMAT.md") == scenario::reference_page());
}

TEST_CASE("every default of the key table is written as its key would be") {
    for (const Form* form : all_forms())
        for (const Key& key : form->keys) {
            INFO(form->name << " " << key.name);
            CHECK_FALSE(key.purpose.empty());
            CHECK(form->key(key.name) == &key);
            if (key.preset.empty())
                continue;
            CHECK_FALSE(key.required);
            const Shape& shape = key.shape;
            const bool word = std::find(shape.words.begin(), shape.words.end(), key.preset) != shape.words.end();
            const bool bare = shape.form && shape.form().key(key.preset) &&
                              shape.form().key(key.preset)->shape.type == ValueType::bare;
            const auto number = read_number(shape, key.preset);
            CHECK((word || bare || (number && *number >= shape.least && *number <= shape.most)));
        }
}

TEST_CASE("the files that these tests read use every key of the table") {
    Seen seen = keys_used(file_text("tests/scenario/every_key.yaml"));
    seen.merge(keys_used(file_text("tests/scenario/every_effect.yaml")));
    seen.merge(keys_used(file_text("scenarios/geneva-2022-classroom.yaml"))); // somebody who is heard and not bound
    for (const Form* form : all_forms())
        for (const Key& key : form->keys) {
            INFO(form->name << ": " << key.name);
            CHECK(seen.contains({form, std::string(key.name)}));
        }
}

TEST_CASE("a missing key is reported for every key that must be there, and for no other") {
    const std::string text = file_text("tests/scenario/every_key.yaml");
    for (const Key& key : scenario_form().keys) {
        const std::size_t from = text.find("\n" + std::string(key.name) + ":") + 1;
        std::size_t to = from;
        do // to the next line that is not indented
            to = std::min(text.find('\n', to), text.size() - 1) + 1;
        while (to < text.size() && (text[to] == ' ' || text[to] == '\n'));
        const auto reading = scenario::read_scenario(text.substr(0, from) + text.substr(to));
        const bool missing =
            std::any_of(reading.faults.begin(), reading.faults.end(), [&](const scenario::Fault& fault) {
                return fault.code == scenario::FaultCode::missing_key && fault.words[0] == key.name;
            });
        INFO(key.name);
        CHECK(missing == key.required);
    }
}

TEST_CASE("numbers are read as they are written, and nothing else is a number") {
    const Shape whole = shapes::whole(-1000, 1000);
    const Shape points = shapes::points(100);
    const Shape share = shapes::share(10);
    const Shape degrees = shapes::degrees(180);
    CHECK(read_number(whole, "-12") == -12);
    CHECK(read_number(whole, "0") == 0);
    for (const char* wrong : {"", "-", "1.5", "1e-1", " 1", "1 ", "0x", "0o8", "-0x1", "1,5", ".", "e1", "1e", "٣",
                              "1_000", ".inf", ".nan", "1e1.5", "++1"})
        CHECK_FALSE(read_number(whole, wrong));
    for (const auto& [text, number] : {std::pair{"+1", 1},
                                       {"01", 1},
                                       {"-0", 0},
                                       {"1.0", 1},
                                       {"1e2", 100},
                                       {"4.4e1", 44},
                                       {"440e-1", 44},
                                       {"0x2C", 44},
                                       {"0o54", 44},
                                       {"-7.", -7},
                                       {"1E+2", 100}})
        CHECK(read_number(whole, text) == number);
    CHECK(read_number(points, "2.5") == 250);
    CHECK(read_number(points, "-0.05") == -5);
    CHECK(read_number(points, "100") == 10'000);
    CHECK(read_number(points, "0.29") == 29); // 28.999… as a double
    for (const char* wrong : {"1.2.3", "--1", "1.-2"})
        CHECK_FALSE(read_number(points, wrong));
    for (const auto& [text, number] : {std::pair{"1.", 100},
                                       {".5", 50},
                                       {"5.125", 513},
                                       {"-5.125", -513},
                                       {"5.1249", 512},
                                       {"0.004", 0},
                                       {"-0.00", 0},
                                       {"25e-1", 250},
                                       {"0.005", 1},
                                       {"0.0005", 0}})
        CHECK(read_number(points, text) == number);
    // Bounds are of the number itself, not of what it is kept as.
    CHECK(in_bounds(points, *read_counted(points, "100.00")));
    CHECK_FALSE(in_bounds(points, *read_counted(points, "100.001")));
    CHECK_FALSE(in_bounds(points, *read_counted(points, "-100.001")));
    CHECK_FALSE(in_bounds(share, *read_counted(share, "-0.0001")));
    for (const char* beyond : {"12345678901234567890", "1e400", "0xFFFFFFFFFFFFFFFFFF", "-1e17"})
        CHECK_FALSE(in_bounds(points, *read_counted(points, beyond)));
    CHECK(read_number(share, "1.55") == 1550);
    CHECK(read_number(degrees, "-179.000001") == -179'000'001);
    CHECK(write_number(ValueType::points, -5) == "-0.05");
    CHECK(write_number(ValueType::points, 250) == "2.5");
    CHECK(write_number(ValueType::share, 10'000) == "10");
    CHECK(is_date("2000-02-29"));
    for (const char* wrong :
         {"1900-02-29", "2001-13-01", "2001-00-01", "2001-01-32", "2001-1-01", "01-01-2001", "2001-01-0x"})
        CHECK_FALSE(is_date(wrong));
    CHECK(word_count("") == 0);
    CHECK(word_count("  one\n two\tthree ") == 3);
}
