// Small domains invented in the spirit of those that are published for GENIUS, good and bad: what is read
// of each, what is said, and what its first profile's outcomes are worth, worked out by hand.
#include "tests/catch.hpp"
#include "tests/scenario/invented_domain.hpp"

#include <sstream>

using namespace parley::testing;

namespace {

/// "1 Line: north 10, south 5" as an issue with items; without numbers as a domain states it.
std::string issue(const std::string& stated) {
    std::istringstream in(stated);
    std::string index, name, item;
    in >> index;
    std::getline(in >> std::ws, name, ':');
    std::string text = "<issue index=\"" + index + "\" name=\"" + name + "\" type=\"discrete\">\n";
    for (int k = 1; std::getline(in >> std::ws, item, ','); ++k) {
        std::istringstream words(item);
        std::string value, number;
        words >> value >> number;
        text += "<item index=\"" + std::to_string(k) + "\" value=\"" + value + "\"" +
                (number.empty() ? "" : " evaluation=\"" + number + "\"") + "/>\n";
    }
    return text + "</issue>\n";
}

std::string integers(const std::string& index_name, const std::string& bounds, const std::string& evaluator = "") {
    return "<issue " + index_name + " type=\"integer\" " + bounds + ">" + evaluator + "</issue>\n";
}

std::string reals(const std::string& index_name, const std::string& bounds, const std::string& evaluator = "") {
    return "<issue " + index_name + " type=\"real\"><range " + bounds + "/>" + evaluator + "</issue>\n";
}

std::string weight(int index, const std::string& value) {
    return "<weight index=\"" + std::to_string(index) + "\" value=\"" + value + "\"/>\n";
}

std::string stated(const std::string& issues) {
    return "<negotiation_template><utility_space>\n<objective index=\"0\" name=\"root\">\n" + issues +
           "</objective></utility_space></negotiation_template>\n";
}

std::string wanted(const std::string& issues, const std::string& settings = "") {
    return "<utility_space>\n<objective index=\"0\" name=\"root\">\n" + issues + "</objective>\n" + settings +
           "</utility_space>\n";
}

const std::string line = "1 Line: north, south", term = "2 Term: short, long";
const std::string two = stated(issue(line) + issue(term));
const std::string line_wants = issue("1 Line: north 10, south 5"), term_wants = issue("2 Term: short 3, long 4");
const std::string halves = weight(1, "0.5") + weight(2, "0.5");
const std::string sound = wanted(line_wants + term_wants + halves);
const std::string one_issue = stated(issue(line));
const std::string one_weight = weight(1, "1");

std::string many_issues(int count, bool wants) {
    std::string text;
    for (int i = 1; i <= count; ++i) {
        const std::string n = std::to_string(i);
        text += wants ? issue(n + " i" + n + ": yes 1, no 0") + weight(i, "0.05") : issue(n + " i" + n + ": yes, no");
    }
    return text;
}

std::string many_values(int count, bool wants) {
    std::string text = "1 price:";
    for (int v = 1; v <= count; ++v)
        text += (v > 1 ? "," : "") + std::string(" v") + std::to_string(v) + (wants ? " " + std::to_string(v) : "");
    return issue(text) + (wants ? one_weight : "");
}

std::vector<Invented> good_genius() {
    const std::string number = R"(index="1" name="days")", price = R"(index="1" name="price")";
    const auto days = [&](const std::string& evaluator) {
        return wanted(integers(number, R"(lowerbound="2" upperbound="6")", evaluator) + one_weight);
    };
    const auto prices = [&](const std::string& evaluator) {
        return wanted(reals(price, R"(lowerbound="0" upperbound="10")", evaluator) + one_weight);
    };
    const std::string day_domain = stated(integers(number, R"(lowerbound="2" upperbound="6")"));
    const std::string price_domain = stated(reals(price, R"(lowerbound="0" upperbound="10")"));
    return {
        {"two issues", two, {sound}, "", {{{0, 0}, 0.875}, {{1, 1}, 0.75}}},
        {"days rising", day_domain, {days(R"(<evaluator slope="0.1" offset="0.2"/>)")}, "", {{{0}, 0.2}, {{4}, 0.6}}},
        {"days falling to nothing",
         day_domain,
         {days(R"(<evaluator slope="-0.4" offset="0.8"/>)")},
         "",
         {{{0}, 0.8}, {{1}, 0.4}, {{2}, 0}, {{4}, 0}}},
        {"days cut off at one",
         day_domain,
         {days(R"(<evaluator ftype="constant" slope="0.5" offset="0.5"/>)")},
         "",
         {{{0}, 0.5}, {{1}, 1}, {{4}, 1}}},
        {"a price in a straight line",
         price_domain,
         {prices(R"(<evaluator ftype="linear" parameter0="0.1" parameter1="0.05"/>)")},
         "93",
         {{{0}, 0.1}, {{1}, 0.125}, {{20}, 0.6}}},
        {"a price of one worth",
         price_domain,
         {prices(R"(<evaluator ftype="constant" parameter0="0.3"/>)")},
         "93",
         {{{0}, 0.3}, {{20}, 0.3}}},
        {"a price with a best",
         price_domain,
         {prices(R"(<evaluator ftype="triangular" parameter0="0" parameter1="10" parameter2="4"/>)")},
         "93",
         {{{0}, 0}, {{4}, 0.5}, {{8}, 1}, {{14}, 0.5}, {{20}, 0}}},
        {"all three kinds",
         stated(issue(line) + integers(R"(index="2" name="days")", R"(lowerbound="0" upperbound="2")") +
                reals(R"(index="3" name="price")", R"(lowerbound="0" upperbound="1")")),
         {wanted(line_wants +
                 integers(R"(index="2" name="days")", R"(lowerbound="0" upperbound="2")",
                          R"(<evaluator slope="0.5" offset="0"/>)") +
                 reals(R"(index="3" name="price")", R"(lowerbound="0" upperbound="1")",
                       R"(<evaluator ftype="linear" parameter0="1" parameter1="-1"/>)") +
                 weight(1, "0.5") + weight(2, "0.25") + weight(3, "0.25"))},
         "93",
         {{{0, 2, 0}, 1}, {{1, 1, 10}, 0.25 + 0.125 + 0.125}}},
        {"time costs",
         two,
         {wanted(line_wants + term_wants + halves, R"(<discount_factor value="0.9"/>)"), sound},
         "",
         {{{0, 1}, 1}}},
        {"a reservation of rounding noise",
         two,
         {wanted(line_wants + term_wants + halves, R"(<reservation value="-5.6E-17"/>)")},
         "",
         {{{0, 1}, 1}}},
        {"a reservation beyond all",
         two,
         {wanted(line_wants + term_wants + halves, R"(<reservation value="1.5"/>)")},
         "92",
         {{{0, 1}, 1}}},
        {"a discount of nought",
         two,
         {wanted(line_wants + term_wants + halves, R"(<discount_factor value="0"/>)")},
         "91",
         {{{0, 1}, 1}}},
        {"a discount in words",
         two,
         {wanted(line_wants + term_wants + halves, R"(<discount_factor value="none"/>)")},
         "91",
         {{{0, 1}, 1}}},
        {"twenty issues",
         stated(many_issues(20, false)),
         {wanted(many_issues(20, true))},
         "",
         {{std::vector<std::uint8_t>(20, 0), 1}, {std::vector<std::uint8_t>(20, 1), 0}}},
        {"two hundred values",
         stated(many_values(200, false)),
         {wanted(many_values(200, true))},
         "",
         {{{199}, 1}, {{49}, 0.25}}},
        {"large and small scales",
         two,
         {wanted(issue("1 Line: north 12000, south 3000.0") + issue("2 Term: short 0.0001, long 0.0004") + halves)},
         "",
         {{{1, 0}, 0.25}, {{0, 0}, 0.625}}},
        {"numbers as Java writes them",
         two,
         {wanted(issue("1 Line: north +1.0E1, south 5d") + issue("2 Term: short .3e1, long 4.") + halves)},
         "",
         {{{1, 0}, 0.625}}},
        {"an issue of no worth",
         two,
         {wanted(issue("1 Line: north 0, south 0") + term_wants + halves)},
         "94",
         {{{0, 1}, 0.5}, {{1, 0}, 0.375}}},
        {"less than nothing",
         two,
         {wanted(issue("1 Line: north -4, south 8") + term_wants + halves)},
         "",
         {{{0, 1}, 0.25}}},
        {"weights over one",
         two,
         {wanted(line_wants + term_wants + weight(1, "0.8") + weight(2, "0.8"))},
         "84",
         {{{0, 1}, 1}, {{1, 0}, 1}}},
        {"weights in thirds",
         two,
         {wanted(line_wants + term_wants + weight(1, "0.333") + weight(2, "0.666"))},
         "84",
         {{{0, 1}, 0.999}}},
        {"a weight of nought",
         two,
         {wanted(line_wants + term_wants + weight(1, "1") + weight(2, "0"))},
         "",
         {{{1, 0}, 0.5}}},
        {"three parties", two, {sound, sound, sound}, "", {{{0, 1}, 1}}},
        {"four parties", two, {sound, sound, sound, sound}, "", {{{0, 1}, 1}}},
        {"objectives two deep",
         stated("<objective index=\"8\" name=\"near\"><objective index=\"9\" name=\"inner\">" + issue(line) +
                "</objective></objective>" + issue(term)),
         {wanted("<objective index=\"8\" name=\"near\"><objective index=\"9\" name=\"inner\">" + line_wants +
                 "</objective></objective>" + term_wants + halves)},
         "",
         {{{1, 0}, 0.625}}},
        {"two trees",
         "<negotiation_template><utility_space><objective index=\"0\">" + issue(line) +
             "</objective><objective index=\"9\">" + issue(term) +
             "</objective></utility_space></negotiation_template>",
         {sound},
         "96",
         {{{1, 0}, 0.625}}},
        {"no objective",
         two,
         {"<utility_space>" + line_wants + term_wants + halves + "</utility_space>"},
         "",
         {{{1, 0}, 0.625}}},
        {"a scale beyond the domain",
         two,
         {wanted(issue("1 Line: north 10, south 5, west 20") + term_wants + halves)},
         "88",
         {{{0, 1}, 0.75}}},
        {"other names",
         two,
         {wanted(issue("1 Front: north 10, south 5") + term_wants + halves)},
         "85",
         {{{1, 0}, 0.625}}},
        {"an unknown type",
         stated(
             "<issue index=\"1\" name=\"Line\" type=\"colour\"><item value=\"north\"/><item value=\"south\"/></issue>" +
             issue(term)),
         {sound},
         "90",
         {{{1, 0}, 0.625}}},
        {"words between elements", two, {wanted(line_wants + "of old" + term_wants + halves)}, "83", {{{1, 0}, 0.625}}},
        {"notes within",
         two,
         {wanted("<!-- a note --><note by=\"us\"/>" + line_wants + term_wants + halves)},
         "83",
         {{{1, 0}, 0.625}}},
        {"bounds of another domain",
         day_domain,
         {wanted(integers(number, R"(lowerbound="0" upperbound="6")", R"(<evaluator slope="0.1" offset="0"/>)") +
                 one_weight)},
         "97",
         {{{0}, 0.2}, {{4}, 0.6}}},
    };
}

std::vector<Invented> bad_genius() {
    const std::string days = R"(index="1" name="days")", price = R"(index="1" name="price")";
    const std::string day_domain = stated(integers(days, R"(lowerbound="2" upperbound="6")"));
    const std::string price_domain = stated(reals(price, R"(lowerbound="0" upperbound="10")"));
    const auto line_with = [](const std::string& item) {
        return wanted("<issue index=\"1\" name=\"Line\"><item value=\"north\" evaluation=\"1\"/>" + item + "</issue>" +
                      one_weight);
    };
    return {
        {"five parties", two, {sound, sound, sound, sound, sound}, "4", {}},
        {"hyper-rectangles",
         two,
         {sound, R"(<utility_space type="nonlinear"><ufun type="PlainUfun"/></utility_space>)"},
         "9",
         {}},
        {"days with a range",
         stated("<issue index=\"1\" name=\"days\" type=\"integer\"><range lowerbound=\"1\" "
                "upperbound=\"3\"/></issue>"),
         {sound},
         "24",
         {}},
        {"days in fractions", stated(integers(days, R"(lowerbound="1.5" upperbound="3")")), {sound}, "24", {}},
        {"days downwards", stated(integers(days, R"(lowerbound="5" upperbound="3")")), {sound}, "19", {}},
        {"too many days", stated(integers(days, R"(lowerbound="0" upperbound="200")")), {sound}, "22", {}},
        {"all the days there are",
         stated(integers(days, R"(lowerbound="-999999999" upperbound="999999999")")),
         {sound},
         "22",
         {}},
        {"days without a line",
         day_domain,
         {sound, wanted(integers(days, R"(lowerbound="2" upperbound="6")") + one_weight)},
         "24 86 85 29",
         {}},
        {"a price without a range", stated("<issue index=\"1\" name=\"price\" type=\"real\"/>"), {sound}, "24", {}},
        {"a price by an unknown curve",
         price_domain,
         {wanted(reals(price, R"(lowerbound="0" upperbound="10")", R"(<evaluator ftype="faratin"/>)") + one_weight)},
         "93 24 24",
         {}},
        {"a price without a parameter",
         price_domain,
         {wanted(reals(price, R"(lowerbound="0" upperbound="10")", R"(<evaluator ftype="linear" parameter0="1"/>)") +
                 one_weight)},
         "93 24 24",
         {}},
        {"too many outcomes", stated(many_issues(21, false)), {wanted(many_issues(21, true))}, "23 84", {}},
        {"too many issues", stated(many_issues(25, false)), {sound}, "21", {}},
        {"too many values", stated(many_values(201, false)), {sound}, "22", {}},
        {"capitals", stated("<Issue index=\"1\" name=\"Line\" type=\"discrete\"/>" + issue(term)), {sound}, "32", {}},
        {"capitals in an attribute",
         one_issue,
         {line_with(R"(<item value="south" Evaluation="2"/>)")},
         "32 24 32 24",
         {}},
        {"no index", stated("<issue name=\"Line\"><item value=\"north\"/></issue>"), {sound}, "24", {}},
        {"one index twice", stated(issue(line) + issue("1 Term: short, long")), {sound}, "13", {}},
        {"one name twice", stated(issue(line) + issue("2 Line: short, long")), {sound}, "13", {}},
        {"one index twice in a profile",
         two,
         {sound, wanted(line_wants + issue("1 Line: north 1, south 2") + term_wants + halves)},
         "13",
         {}},
        {"one weight twice", two, {sound, wanted(line_wants + term_wants + halves + weight(2, "0.4"))}, "13", {}},
        {"two reservations",
         two,
         {sound, wanted(line_wants + term_wants + halves, R"(<reservation value="0.1"/><reservation value="0.2"/>)")},
         "13",
         {}},
        {"no evaluation", one_issue, {line_with(R"(<item value="south"/>)")}, "24 24", {}},
        {"an evaluation with a comma",
         one_issue,
         {line_with(R"(<item value="south" evaluation="0,5"/>)")},
         "18 18",
         {}},
        {"an evaluation of no number",
         one_issue,
         {line_with(R"(<item value="south" evaluation="NaN"/>)")},
         "18 18",
         {}},
        {"an endless evaluation",
         one_issue,
         {line_with(R"(<item value="south" evaluation="Infinity"/>)")},
         "18 18",
         {}},
        {"a partial profile", two, {sound, wanted(line_wants + one_weight)}, "16", {}},
        {"a value left out", two, {sound, wanted(issue("1 Line: north 1") + term_wants + halves)}, "17", {}},
        {"a value misspelt", two, {sound, wanted(issue("1 Line: nord 1, south 2") + term_wants + halves)}, "15", {}},
        {"items for days", day_domain, {wanted(issue("1 days: 2 1, 6 2") + one_weight)}, "29 29", {}},
        {"a reservation in words",
         two,
         {sound, wanted(line_wants + term_wants + halves, R"(<reservation value="low"/>)")},
         "18",
         {}},
        {"an attribute twice",
         two,
         {sound, wanted(line_wants + term_wants + halves, R"(<reservation value="0.1" value="0.1"/>)")},
         "13",
         {}},
        {"an end tag of another", two, {sound, "<utility_space><objective></utility_space></objective>"}, "27", {}},
    };
}

} // namespace

TEST_CASE("domains in the spirit of those of GENIUS are read as it reads them") {
    const auto all = good_genius();
    CHECK(all.size() >= 30);
    read_each(all, ".xml");
}

TEST_CASE("domains in the spirit of those of GENIUS with one thing wrong are refused for that thing") {
    const auto all = bad_genius();
    CHECK(all.size() >= 30);
    read_each(all, ".xml");
}
