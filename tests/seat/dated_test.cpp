// Facts and sources of a later day stand on no page before the game is over: the shipped scenarios, session by session.
#include "report/debrief.hpp"
#include "rules/dated.hpp"
#include "tests/catch.hpp"
#include "tests/seat/hot_seat.hpp"
#include "wording/document.hpp"
#include "wording/listing.hpp"
#include "wording/site_sentence.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <set>

using namespace parley;
using namespace parley::tests;

namespace {

constexpr std::array shipped{"scenarios/first-table.yaml", "scenarios/geneva-2022-short.yaml",
                             "scenarios/geneva-2022.yaml"};

/// Everything that a seat can open beside its page: record, map, briefing, mandate, home, feed.
std::string beside_the_page(const seat::Model& model, const rules::View& view) {
    std::string all;
    const auto add = [&](const std::string& text) { all += text + "\n"; };
    for (const wording::RecordLine& line : wording::record(view.scenario(), view.open())) {
        add(line.text);
        add(line.sources);
    }
    for (std::size_t i = 0; i < view.scenario().sites.size(); ++i)
        add(wording::site_sentence(view.scenario(), view.open(), scenario::SiteId(i), {}));
    for (const std::vector<std::string>& lines :
         {wording::briefing(view), wording::mandate(view), wording::rolling_text(view), wording::dials(view)})
        for (const std::string& line : lines)
            add(line);
    for (const wording::HomeLine& line : wording::home(view))
        for (const std::string& says : line.says)
            add(says);
    for (const seat::Told& told : model.feed.lines())
        add(told.text);
    return all;
}

/// What of the scenario is dated on the day of that session or later: the texts of facts, the titles of sources.
std::vector<std::string> later_than(const scenario::PublicScenario& scenario, std::size_t session) {
    std::vector<std::string> later;
    const std::string& day = scenario.sessions[session].date;
    for (const scenario::Fact& fact : scenario.facts)
        if (fact.date >= day)
            later.push_back(fact.text.substr(0, fact.text.size() - 1)); // a page may end it in its own way
    for (const scenario::Source& source : scenario.sources)
        if (source.date >= day)
            later.push_back(source.title);
    return later;
}

/// The last day that a text names ("24 February 2022", "10 January" of 2022; a month or a year alone by its last day),
/// as ISO 8601; "" when it names none.
std::string last_day_named(const std::string& text) {
    constexpr std::array months{"January", "February", "March",     "April",   "May",      "June",
                                "July",    "August",   "September", "October", "November", "December"};
    constexpr std::array days{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const auto two = [](int number) { return (number < 10 ? "0" : "") + std::to_string(number); };
    std::vector<std::string> words;
    for (const char c : text + " ")
        if (std::isalnum(static_cast<unsigned char>(c)) == 0)
            words.emplace_back();
        else if (words.empty())
            words.emplace_back(1, c);
        else
            words.back() += c;
    const auto number_at = [&](std::size_t i, std::size_t digits) {
        const bool is = i < words.size() && words[i].size() <= digits && !words[i].empty() &&
                        words[i].find_first_not_of("0123456789") == std::string::npos;
        return is ? std::stoi(words[i]) : 0;
    };
    std::string last;
    for (std::size_t i = 0; i < words.size(); ++i) {
        for (std::size_t month = 0; month < months.size(); ++month) {
            if (words[i] != months[month])
                continue;
            const int day = i > 0 ? number_at(i - 1, 2) : 0;
            int year = number_at(i + 1, 4);
            if (year < 1900)
                year = 2022;
            last = std::max(last, std::to_string(year) + "-" + two(static_cast<int>(month) + 1) + "-" +
                                      two(day > 0 ? day : days[month]));
        }
        const int year = number_at(i, 4);
        const bool after_a_month = i > 0 && std::ranges::find(months, words[i - 1]) != months.end();
        if (year >= 1900 && year < 2100 && words[i].size() == 4 && !after_a_month && i + 1 == words.size() - 1)
            last = std::max(last, std::to_string(year) + "-12-31"); // a title that ends with a year
    }
    return last;
}

} // namespace

TEST_CASE("No page of a shipped scenario tells anything dated on the day of its session or later") {
    for (const char* path : shipped) {
        std::set<std::size_t> sessions;
        std::size_t looks = 0;
        const auto look_at = [&](const seat::Sitting& sitting, rules::PartyId seat) {
            const rules::View view = sitting.view(seat);
            const bool fresh = sessions.insert(view.open().session).second;
            if (sitting.game().ended() || (!fresh && looks++ % 12 != 0))
                return;
            const std::string all = in_full(page(sitting, seat)) + beside_the_page(sitting.model(seat), view);
            for (const std::string& later : later_than(sitting.scenario(), view.open().session)) {
                INFO(path << ", session " << view.open().session + 1 << ": " << later);
                REQUIRE(all.find(later) == std::string::npos);
            }
        };
        // Everybody passes, so that every session is held; then two play as they like, also after a signature.
        seat::Sitting passing = hot_seat(3, path);
        while (!passing.game().ended()) {
            const rules::PartyId seat = passing.persons_due().front();
            look_at(passing, seat);
            go_on(passing, seat);
        }
        CHECK(sessions.size() == passing.scenario().sessions.size());
        seat::Sitting playing = hot_seat(4, path);
        Chooser(playing, 4, Temper::agreeable)
            .play([&](rules::PartyId seat, const seat::Page&) { look_at(playing, seat); }, [](const Press&) {});
    }
}

TEST_CASE("What was held back until the last session opens in the debrief, with its sources") {
    for (const char* path : shipped) {
        seat::Sitting sitting = hot_seat(3, path);
        while (!sitting.game().ended())
            go_on(sitting, sitting.persons_due().front());
        const scenario::PublicScenario& scenario = sitting.scenario();
        const rules::Public& open = sitting.game().state().open;
        CHECK(wording::record(scenario, open).size() == scenario.facts.size() + scenario.excluded.size());
        std::string debrief; // its lines are filled to a width
        for (const std::string& line : report::debrief_lines(sitting.game(), rules::PartyId(std::size_t{0})))
            for (const char c : line + " ")
                if (c != ' ' || !debrief.ends_with(' '))
                    debrief += c;
        std::size_t later = 0;
        for (const scenario::Fact& fact : scenario.facts) {
            if (fact.date < scenario.sessions[open.session].date)
                continue;
            INFO(fact.text);
            CHECK(debrief.find(fact.text.substr(0, 40)) != std::string::npos);
            ++later;
        }
        if (scenario.facts.size() > 1) {
            CHECK(later >= 2);
            CHECK(debrief.find("The National, the war in its first weeks, March 2022") != std::string::npos);
        }
    }
}

TEST_CASE("The invasion is told at no session, what the first meeting brought only after it, and the rest in time") {
    const auto scenario = test::read_from_tree("scenarios/geneva-2022.yaml");
    const auto told_at = [&](std::size_t session, std::string_view part) {
        rules::Public open = seat::Sitting(hot_seat(1, "scenarios/geneva-2022.yaml")).game().state().open;
        open.session = static_cast<scenario::SessionIndex>(session);
        const auto lines = wording::record(scenario->open, open);
        return std::ranges::any_of(
            lines, [&](const wording::RecordLine& line) { return line.text.find(part) != std::string::npos; });
    };
    for (std::size_t session = 0; session < 6; ++session) {
        CHECK_FALSE(told_at(session, "full-scale invasion"));
        CHECK_FALSE(told_at(session, "answer of 17 February"));
        CHECK(told_at(session, "published a draft treaty"));
        CHECK(told_at(session, "lasted nearly eight hours") == (session > 0));
        CHECK(told_at(session, "foreign ministers met") == (session > 3));
    }
}

TEST_CASE("Every fact and source of the shipped scenarios has a date, and none before what its words name") {
    // A list of coordinates says nothing of any time; what is invented has no day.
    const std::set<std::string> timeless{"S146"};
    for (const char* path : shipped) {
        const auto scenario = test::read_from_tree(path);
        for (const scenario::Source& source : scenario->open.sources) {
            INFO(path << " " << source.id << " " << source.title << ": " << source.date);
            CHECK(source.date.empty() ==
                  (source.kind == scenario::SourceKind::invented || timeless.contains(source.id)));
            CHECK(source.date >= last_day_named(source.title));
        }
        for (const scenario::Fact& fact : scenario->open.facts) {
            INFO(path << " " << fact.text << ": " << fact.date);
            CHECK_FALSE(fact.date.empty());
            CHECK(fact.date >= last_day_named(fact.text));
        }
    }
}

TEST_CASE("Something is later on the day of the session itself and after it, and without a date never") {
    const auto scenario = test::read_from_tree("scenarios/first-table.yaml");
    rules::Public open = hot_seat(1, "scenarios/first-table.yaml").game().state().open;
    CHECK_FALSE(rules::is_later(scenario->open, open, ""));
    CHECK_FALSE(rules::is_later(scenario->open, open, "2022-01-09"));
    CHECK(rules::is_later(scenario->open, open, "2022-01-10"));
    CHECK(rules::is_later(scenario->open, open, "2022-01-11"));
    CHECK_FALSE(rules::may_be_told(scenario->open, open, "2022-01-11"));
    open.session = 1;
    CHECK_FALSE(rules::is_later(scenario->open, open, "2022-01-10"));
    CHECK(rules::is_later(scenario->open, open, "2022-01-11"));
    open.phase = rules::Ended{};
    CHECK(rules::may_be_told(scenario->open, open, "2022-01-11"));
}
