// Reading plain domains: utilities as GENIUS and GeniusWeb reckon them, every fault with its code and place, the
// library.
#include "scenario/read_domain.hpp"
#include "tests/catch.hpp"
#include "tests/scenario/domain_folder.hpp"

#include <cmath>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>

using namespace parley::scenario;

namespace {

bool near(double a, double b) { return std::abs(a - b) < 1e-12; }

const std::string domain_xml = R"(<negotiation_template><utility_space number_of_issues="2">
<objective index="0" name="root" type="objective">
<issue index="1" name="Line" type="discrete"><item index="1" value="north"/><item index="2" value="south"/></issue>
<issue index="2" name="Term" type="discrete"><item index="1" value="short"/><item index="2" value="long"/></issue>
</objective></utility_space></negotiation_template>)";

std::string profile_xml(const std::string& north, const std::string& weight, const std::string& rest = "") {
    return R"(<utility_space>)" + rest + R"(<objective index="0" name="root" type="objective">
<issue index="1" name="Line" type="discrete"><item index="1" value="north" evaluation=")" +
           north + R"("/><item index="2" value="south" evaluation="5"/></issue>
<issue index="2" name="Term" type="discrete"><item index="1" value="short" evaluation="3"/>
<item index="2" value="long" evaluation="4"/></issue>
<weight index="1" value=")" +
           weight + R"("/><weight index="2" value="0.25"/></objective></utility_space>)";
}

const std::string domain_json = R"({"name": "d", "issuesValues": {
  "Line": {"values": ["north", "south"]},
  "Term": {"values": ["short", "long"]}}})";

std::string profile_json(const std::string& north, const std::string& more = "") {
    return R"({"LinearAdditiveUtilitySpace": {"issueUtilities": {
  "Line": {"DiscreteValueSetUtilities": {"valueUtilities": {"north": )" +
           north + R"(, "south": 1}}},
  "Term": {"DiscreteValueSetUtilities": {"valueUtilities": {"short": 0.5, "long": 0.75}}}},
  "issueWeights": {"Line": 0.75, "Term": 0.25})" +
           more + "}}";
}

std::vector<DomainFaultCode> codes(const DomainReading& reading) {
    std::vector<DomainFaultCode> all;
    for (const DomainFault& fault : reading.faults)
        all.push_back(fault.code);
    return all;
}

DomainReading read(std::vector<DomainFile> files) { return read_domain("tried", files); }

} // namespace

TEST_CASE("a GENIUS profile: weights as written, evaluations over the greatest of their issue") {
    const DomainReading reading =
        read({{"domain.xml", domain_xml},
              {"a.xml", profile_xml("10", "0.75")},
              {"b.xml", profile_xml("2", "0.75", R"(<reservation value="0.25"/><discount_factor value="0.8"/>)")}});
    REQUIRE(reading.faults.empty());
    REQUIRE(reading.domain);
    CHECK(reading.domain->issues.size() == 2);
    const DomainProfile& a = reading.domain->profiles[0];
    CHECK(a.party == "a");
    CHECK(near(worth_of(a, {0, 1}), 1)); // 0.75 · 10/10 + 0.25 · 4/4
    CHECK(near(worth_of(a, {1, 0}), 0.75 * 0.5 + 0.25 * 0.75));
    CHECK(a.discount == 1);
    const DomainProfile& b = reading.domain->profiles[1];
    CHECK(near(worth_of(b, {0, 0}), 0.75 * 0.4 + 0.25 * 0.75));
    CHECK(b.reservation == 0.25);
    CHECK(b.discount == 0.8);
}

TEST_CASE("a GeniusWeb profile: utilities as they stand, and a reservation bid counts as its worth") {
    const DomainReading reading = read(
        {{"a.json", profile_json("0.2")},
         {"b.json", profile_json("0.4", R"(, "reservationBid": {"issuevalues": {"Line": "north", "Term": "long"}})")},
         {"domain.json", domain_json}});
    REQUIRE(reading.faults.empty());
    REQUIRE(reading.domain);
    CHECK(near(worth_of(reading.domain->profiles[0], {0, 0}), 0.75 * 0.2 + 0.25 * 0.5));
    CHECK(near(reading.domain->profiles[1].reservation, 0.75 * 0.4 + 0.25 * 0.75));
}

TEST_CASE("faults of domain files have codes and places, and nothing is half read") {
    using Code = DomainFaultCode;
    const auto faulty = [](std::vector<DomainFile> files) {
        const DomainReading reading = read(std::move(files));
        CHECK_FALSE(reading.domain.has_value());
        return codes(reading);
    };
    const DomainFile domain{"domain.xml", domain_xml}, a{"a.xml", profile_xml("10", "0.75")};
    CHECK(faulty({a, a}) == std::vector{Code::no_domain});
    CHECK(faulty({domain, a}) == std::vector{Code::too_few_profiles});
    CHECK(faulty({domain, domain, a, a}) == std::vector{Code::several_domains});
    CHECK(faulty({domain, a, a, a, a, a}) == std::vector{Code::too_many_profiles});
    CHECK(faulty({domain, a, {"b.xml", "<utility_space><objective>"}}) == std::vector{Code::not_xml});
    CHECK(faulty({domain, a, {"b.json", "{\"a\": [1,"}}) == std::vector{Code::not_json});
    CHECK(faulty({domain, a, {"b.json", "{} {}"}}) == std::vector{Code::not_json});
    CHECK(faulty({domain, a, {"b.json", "[1, 2]"}}) == std::vector{Code::neither});
    CHECK(faulty({domain, a, {"b.json", ""}}) == std::vector{Code::not_json});
    CHECK(faulty({domain, a, {"b.xml", ""}}) == std::vector{Code::not_xml});
    CHECK(faulty({domain, a, {"b.XML", "in words"}}) == std::vector{Code::not_xml});
    CHECK(faulty({domain, a, {"b.xml", "", "no permission"}}) == std::vector{Code::unopened});
    CHECK(faulty({domain, a, {"b.xml", profile_xml("ten", "0.5")}}) == std::vector{Code::not_a_number});
    CHECK(faulty({domain, a, {"b.xml", profile_xml("1e10", "0.5")}}) == std::vector{Code::out_of_range});
    CHECK(faulty({domain, a, {"b.xml", profile_xml("1e999", "0.5")}}) == std::vector{Code::not_a_number});
    CHECK(faulty({domain, a, {"b.xml", profile_xml("-1e8", "0.75")}}) == std::vector{Code::out_of_range});
    CHECK(faulty({domain, a, {"b.xml", profile_xml("1", "-0.5")}}) == std::vector{Code::out_of_range});
    CHECK(faulty({domain, a, {"b.xml", profile_xml("1", "0.75", R"(<reservation value="11"/>)")}}) ==
          std::vector{Code::out_of_range});
    CHECK(faulty({domain, a, {"b.xml", R"(<utility_space type="nonlinear"><ufun/></utility_space>)"}}) ==
          std::vector{Code::not_additive});
    CHECK(faulty({domain, a, {"b.json", R"({"SumOfGroupsUtilitySpace": {}})"}}) == std::vector{Code::not_additive});
    CHECK(faulty({domain, a, {"b.json", profile_json("2")}}) == std::vector{Code::out_of_range});
    CHECK(faulty({domain, a, {"b.xml", "<utility_space/>"}}) == std::vector{Code::shape});

    const auto replaced = [](std::string text, const std::string& from, const std::string& to) {
        const std::size_t at = text.find(from);
        REQUIRE(at != std::string::npos);
        return text.replace(at, from.size(), to);
    };
    const std::string sound = profile_xml("10", "0.75");
    CHECK(faulty({domain, a, {"b.xml", replaced(sound, "\"north\"", "\"west\"")}}) == std::vector{Code::unknown_value});
    CHECK(faulty({domain, a, {"b.xml", replaced(sound, "<weight index=\"2\"", "<weight index=\"7\"")}}) ==
          std::vector{Code::weight_of_none, Code::weight_missing});
    CHECK(faulty({domain, a, {"b.xml", replaced(profile_xml("1", "0"), "value=\"0.25\"", "value=\"0\"")}}) ==
          std::vector{Code::no_weight});
    CHECK(faulty({{"domain.xml", replaced(domain_xml, "\"Term\"", "\"Line\"")}, a, a}) ==
          std::vector{Code::named_twice});
    CHECK(faulty({{"domain.xml", replaced(domain_xml, "issue index=\"2\"", "issue index=\"1\"")}, a, a}) ==
          std::vector{Code::named_twice});
    CHECK(faulty({{"domain.xml", R"(<negotiation_template><objective/></negotiation_template>)"}, a, a}) ==
          std::vector{Code::no_issues});
    CHECK(faulty({{"domain.json", R"({"issuesValues": {"A": {"values": []}}})"}, a, a}) ==
          std::vector{Code::no_values});
    // No fault that follows from another: an issue that cannot be read has no values either.
    CHECK(faulty({{"domain.json", R"({"issuesValues": {"A": {"set": ["x"]}}})"}, a, a}) ==
          std::vector{Code::part_passed_over, Code::not_discrete});
    CHECK(faulty({domain, a, {"b.json", replaced(profile_json("0.2"), "\"Line\": {\"Disc", "\"Lines\": {\"Disc")}}) ==
          std::vector{Code::unknown_issue});

    // Where the cause stands, not where its name is first quoted.
    const DomainReading reading = read({domain, a, {"b.xml", replaced(sound, "\"long\"", "\"north\"")}});
    REQUIRE(reading.faults.size() == 1);
    CHECK(reading.faults[0].code == Code::unknown_value);
    CHECK(reading.faults[0].file == "b.xml");
    CHECK(reading.faults[0].place == parley::core::TextPosition{4, 17});
}

TEST_CASE("a file that is neither domain nor profile, or cannot be read, is passed over with a warning") {
    using Code = DomainFaultCode;
    const DomainFile domain{"domain.xml", domain_xml}, a{"a.xml", profile_xml("10", "0.75")};
    const auto told = [&](DomainFile stray) {
        const DomainReading reading = read({domain, a, a, std::move(stray)});
        CHECK(reading.domain.has_value());
        CHECK(reading.domain->profiles.size() == 2);
        return codes(reading);
    };
    CHECK(told({"pareto.xml", "0.1;0.9\n0.5;0.5\n"}) == std::vector{Code::stray_unread});
    CHECK(told({"notes.json", "plain words"}) == std::vector{Code::stray_unread});
    CHECK(told({"notes.json", "{}"}) == std::vector{Code::passed_over});
    CHECK(told({"pareto.xml", "<pareto/>"}) == std::vector{Code::passed_over});
    CHECK(told({"pareto.xml", "", "Permission denied"}) == std::vector{Code::stray_unopened});
    CHECK(told({"notes.json", "{\"na\xEFve\": 1}"}) == std::vector{Code::stray_not_utf8});
    CHECK(told({"notes.xml", "<p>\xFF</p>"}) == std::vector{Code::stray_not_utf8});
    CHECK(told({"notes.json", "{\"\\u001b\": 1}"}) == std::vector{Code::stray_unsafe});
    CHECK(told({"scan.xml", std::string(parley::scenario::max_domain_file_bytes + 1, ' ')}) ==
          std::vector{Code::stray_too_large});
    // Where it may be what is missing, it is an error as ever.
    CHECK(codes(read({domain, a, {"notes.json", "{\"na\xEFve\": 1}"}})) == std::vector{Code::not_utf8});
    CHECK(codes(read({domain, a, a, {"c.xml", "<utility_space name=\"\xFF\"/>"}})) == std::vector{Code::not_utf8});
    // What was meant as a profile is never passed over, whoever else is there.
    CHECK_FALSE(read({domain, a, a, {"c.xml", "<utility_space><objective></utility_space>"}}).domain.has_value());
    CHECK_FALSE(read({domain, a, a, {"c.json", R"({"LinearAdditiveUtilitySpace": )"}}).domain.has_value());
}

TEST_CASE("how a file begins and is called is no matter: marks of byte order, capitals, declared encodings") {
    const DomainFile domain{"domain.XML", domain_xml};
    const std::string sound = profile_xml("10", "0.75");
    CHECK(codes(read({domain, {"a.xml", "\xEF\xBB\xBF" + sound}, {"b.xml", "\r\n " + sound}})).empty());
    CHECK(codes(read({{"domain.json", "\xEF\xBB\xBF" + domain_json},
                      {"a.json", "\xEF\xBB\xBF" + profile_json("0.2")},
                      {"b.JSON", "\r\n" + profile_json("0.2")}}))
              .empty());
    CHECK(codes(read({domain, {"a.xml", sound}, {"b.xml", "<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + sound}}))
              .empty());
    CHECK(codes(read({domain, {"a.xml", sound}, {"b.xml", "<!-- words & <signs> --><?note?>" + sound}})).empty());
}

TEST_CASE("a document type declaration is refused whatever it holds") {
    const DomainFile domain{"domain.xml", domain_xml}, a{"a.xml", profile_xml("10", "0.75")};
    for (const std::string& type :
         {std::string("<!DOCTYPE utility_space>"), std::string("<!DOCTYPE utility_space SYSTEM \"profile.dtd\">"),
          std::string("<!DOCTYPE utility_space [<!ENTITY ten \"10\">]>")}) {
        INFO(type);
        const DomainReading reading = read({domain, a, {"b.xml", type + profile_xml("10", "0.75")}});
        CHECK(codes(reading) == std::vector{DomainFaultCode::document_type});
    }
    // And an entity that none declares is no text.
    CHECK(codes(read({domain, a, {"b.xml", profile_xml("&ten;", "0.75")}})) == std::vector{DomainFaultCode::not_xml});
}

TEST_CASE("what is given twice is refused, never dropped: attributes, keys, weights, settings") {
    using Code = DomainFaultCode;
    const DomainFile domain{"domain.xml", domain_xml}, a{"a.xml", profile_xml("10", "0.75")};
    const auto only = [&](const DomainFile& file) {
        const DomainReading reading = read({domain, a, file});
        REQUIRE(reading.faults.size() == 1);
        CHECK_FALSE(reading.domain.has_value());
        return reading.faults[0];
    };
    const auto with = [&](const std::string& rest) { return DomainFile{"b.xml", profile_xml("10", "0.75", rest)}; };
    CHECK(only(with(R"(<reservation value="0.1" value="0.2"/>)")).place == parley::core::TextPosition{1, 41});
    CHECK(only(with(R"(<reservation value="0.1"/><reservation value="0.1"/>)")).code == Code::named_twice);
    CHECK(only(with(R"(<weight index="2" value="0.5"/>)")).code == Code::named_twice);
    const auto json_only = [&](std::string domain_text, std::string profile) {
        const DomainReading reading = read(
            {{"a.json", profile_json("0.2")}, {"b.json", std::move(profile)}, {"domain.json", std::move(domain_text)}});
        REQUIRE(reading.faults.size() == 1);
        return reading.faults[0];
    };
    const std::string twice = R"({"issuesValues": {"Line": {"values": ["north", "south"]},
"Term": {"values": ["short", "long"]},
"Line": {"values": ["north", "south"]}}})";
    const DomainFault fault = json_only(twice, profile_json("0.2"));
    CHECK(fault.words == std::vector<std::string>{"key", "Line"});
    CHECK(fault.place == parley::core::TextPosition{3, 1});
    CHECK(json_only(domain_json, profile_json("0.2, \"north\": 0.3")).code == Code::named_twice);
    CHECK(json_only(domain_json, profile_json("0.2", R"(, "issueWeights": {"Line": 0.5, "Term": 0.5})")).code ==
          Code::named_twice);
}

TEST_CASE("huge and deep files are refused, not read") {
    const DomainFile domain{"domain.xml", domain_xml}, a{"a.xml", profile_xml("10", "0.75")};
    const auto nested = [](std::string_view open, std::string_view close, int levels) {
        std::string text;
        for (int i = 0; i < levels; ++i)
            text = std::string(open) + text + std::string(close);
        return text;
    };
    CHECK(codes(read({domain, a, {"b.xml", nested("<a>", "</a>", 32)}}))[0] == DomainFaultCode::neither);
    CHECK(codes(read({domain, a, {"b.xml", nested("<a>", "</a>", 33)}}))[0] == DomainFaultCode::not_xml);
    CHECK(codes(read({domain, a, {"b.json", nested("[", "]", 32)}}))[0] == DomainFaultCode::neither);
    CHECK(codes(read({domain, a, {"b.json", nested("[", "]", 33)}}))[0] == DomainFaultCode::not_json);
    CHECK(codes(read({domain, a, {"b.xml", std::string(max_domain_file_bytes + 1, '<')}}))[0] ==
          DomainFaultCode::too_large);
    std::string many = R"({"issuesValues": {)";
    for (int i = 0; i < 30; ++i)
        many += std::string(i > 0 ? "," : "") + "\"i" + std::to_string(i) + R"(": {"values": ["a", "b"]})";
    const auto found = codes(read({{"d.json", many + "}}"}, a, a}));
    CHECK(std::set(found.begin(), found.end()).count(DomainFaultCode::too_many_issues) == 1);
    std::string large = R"({"issuesValues": {)";
    for (int i = 0; i < 21; ++i)
        large += std::string(i > 0 ? "," : "") + "\"i" + std::to_string(i) + R"(": {"values": ["a", "b"]})";
    CHECK(codes(read({{"d.json", large + "}}"}, a, a}))[0] == DomainFaultCode::too_many_outcomes);
    // Many things to be told of take no longer than many others.
    std::string oddities = "<utility_space>", values = "<utility_space><issue index=\"1\" name=\"Line\">";
    for (int i = 0; i < 90'000; ++i)
        oddities += "<n" + std::to_string(i) + "/>";
    for (int i = 0; i < 30'000; ++i)
        values += "<item value=\"" + std::to_string(i) + "\" evaluation=\"1\"/>";
    CHECK(read({domain, a, {"b.xml", oddities + "</utility_space>"}}).faults.size() > 90'000);
    CHECK(read({domain, a, {"b.xml", values + "</issue></utility_space>"}}).faults.size() > 30'000);
    std::string weights = "<utility_space><issue index=\"1\" name=\"Line\"/>";
    for (int i = 0; i < 30'000; ++i)
        weights += "<weight index=\"" + std::to_string(i + 3) + "\" value=\"1\"/>";
    CHECK(read({domain, a, {"b.xml", weights + "</utility_space>"}}).faults.size() >= 30'000);
    std::string leaves = "<utility_space>";
    for (int i = 0; i < 100'001; ++i)
        leaves += "<b/>";
    CHECK(codes(read({domain, a, {"b.xml", leaves + "</utility_space>"}}))[0] == DomainFaultCode::not_xml);
    std::string wide = R"({"issuesValues": {"i": {"values": ["v")";
    for (int i = 0; i < 300; ++i)
        wide += ",\"v" + std::to_string(i) + "\"";
    CHECK(codes(read({{"d.json", wide + "]}}}"}, a, a}))[0] == DomainFaultCode::too_many_values);
}

TEST_CASE("a file cut short anywhere is refused or read, never half and never a crash") {
    const DomainFile domain{"domain.xml", domain_xml}, a{"a.xml", profile_xml("10", "0.75")};
    for (const std::string& whole : {profile_xml("10", "0.75"), profile_json("0.2")})
        for (std::size_t length = 0; length < whole.size(); length += 3) {
            const DomainReading reading = read({domain, a, {"b", whole.substr(0, length)}});
            CHECK_FALSE(reading.domain.has_value());
            CHECK_FALSE(reading.faults.empty());
        }
}

TEST_CASE("the domains of the library are sound, varied and invented") {
    namespace fs = std::filesystem;
    std::size_t two_parties = 0, three_parties = 0, discounted = 0;
    std::uint64_t smallest = 1'000'000, largest = 0;
    for (const auto& folder : fs::directory_iterator(fs::path(PARLEY_ROOT) / "scenarios/domains")) {
        if (!folder.is_directory())
            continue;
        INFO(folder.path().string());
        const std::vector<DomainFile> files = parley::testing::domain_files_in(folder.path());
        std::ifstream notes(folder.path() / "README.md");
        const std::string said(std::istreambuf_iterator<char>(notes), {});
        const bool says_invented = said.find("Invented for Parley") != std::string::npos;
        const DomainReading reading = read_domain(folder.path().filename().string(), files);
        CHECK(reading.faults.empty());
        CHECK(says_invented);
        REQUIRE(reading.domain);
        ++(reading.domain->profiles.size() == 2 ? two_parties : three_parties);
        if (reading.domain->profiles[0].discount < 1)
            ++discounted;
        smallest = std::min(smallest, outcome_count(*reading.domain));
        largest = std::max(largest, outcome_count(*reading.domain));
        CHECK(reading.domain->issues.size() >= 3);
        CHECK(reading.domain->issues.size() <= 10);
        for (const DomainProfile& profile : reading.domain->profiles)
            CHECK(profile.reservation < 0.5);
    }
    CHECK(two_parties >= 10);
    CHECK(three_parties >= 1);
    CHECK(discounted >= 2);
    CHECK(smallest == 27);
    CHECK(largest > 150'000);
}
