#include "report/html_report.hpp"

#include "report/debrief_pictures.hpp"
#include "report/html_blocks.hpp"
#include "tests/game/playing.hpp"
#include "tests/picture/labels_of.hpp"
#include "tests/picture/near.hpp"

#include <boost/property_tree/ptree.hpp>
#include <boost/property_tree/xml_parser.hpp>

#include <sstream>

using namespace parley;
using namespace parley::testing;
using rules::PartyId;

namespace {

bool has(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

/// Every scenario, and the fixtures with five and six seats.
std::vector<fs::path> two_to_six_seats() {
    std::vector<fs::path> files = every_scenario_file();
    for (const char* const name : {"five-seats.yaml", "six-seats.yaml"})
        files.push_back(root / "tests/fixtures/many-seats" / name);
    return files;
}

/// The body, read as XML: every element is closed and every sign escaped.
boost::property_tree::ptree body_of(const std::string& html) {
    const std::size_t begin = html.find("<body>");
    const std::size_t end = html.find("</html>");
    REQUIRE(begin != std::string::npos);
    REQUIRE(end != std::string::npos);
    std::istringstream in(html.substr(begin, end - begin));
    boost::property_tree::ptree tree;
    read_xml(in, tree);
    return tree;
}

} // namespace

TEST_CASE("a report is whole, well-formed and self-contained, for every scenario and seat") {
    for (const fs::path& path : two_to_six_seats())
        for (const std::string agent : {"random", "tit-for-tat"}) {
            const game::Game game = played(scenario_at(path), 1, agent);
            for (std::size_t seat = 0; seat < game.scenario().open.party_count(); ++seat) {
                INFO(path.string() << " " << agent << " seat " << seat);
                const std::string html = report::html_report(game, PartyId(seat));
                CHECK(html.starts_with("<!DOCTYPE html>"));
                CHECK(has(html, "charset=\"utf-8\""));
                const auto body = body_of(html);
                CHECK(body.count("body") == 1);
                for (const char* const heading :
                     {"Your score", "Every text that was possible", "What it was worth", "What to take away",
                      "What was left on the table", "The offers", "Tension, trust and support",
                      "Their instructions, opened", "Their notebook", "Your assessments", "Beside history",
                      "For discussion"})
                    CHECK(has(html, heading));
                for (const char* const outside :
                     {"<script", "http://www.w3.org/1999", "https:", "url(", "@import", "src="})
                    CHECK_FALSE(has(html, outside));
            }
        }
}

TEST_CASE("the pictures of a debrief have room for their labels, for every scenario, seat and agent") {
    for (const fs::path& path : two_to_six_seats())
        for (const std::string agent : {"random", "tit-for-tat"}) {
            const game::Game game = played(scenario_at(path), 2, agent);
            const report::DebriefData data = report::debrief_data(game);
            for (std::size_t seat = 0; seat < game.scenario().open.party_count(); ++seat) {
                const report::Debriefed debrief{game, data, PartyId(seat)};
                INFO(path.string() << " " << agent << " seat " << seat);
                for (std::size_t other = 0; other < game.scenario().open.party_count(); ++other)
                    if (other != seat)
                        check_labels(picture::utility_space(report::possible_texts(debrief, PartyId(other)).space,
                                                            {report::figure_width, 340}, picture::estimated_width));
                const picture::Timelines lines = report::number_lines(debrief);
                check_labels(picture::timelines(lines, {report::figure_width, picture::timelines_height(lines, 150)},
                                                picture::estimated_width));
                check_labels(picture::concessions(report::concessions_made(debrief), {report::figure_width, 250},
                                                  picture::estimated_width));
                for (const picture::Estimates& made : report::estimates_made(debrief))
                    check_labels(picture::estimates(made, report::figure_width, picture::estimated_width));
                for (const picture::WorthBar& bar : report::worth_bars(debrief))
                    check_labels(picture::worth_bar(bar, report::figure_width, picture::estimated_width));
            }
        }
}

TEST_CASE("what the pictures show is what the debrief's data say") {
    for (std::uint64_t seed = 1; seed <= 4; ++seed) {
        const game::Game game = played(small_scenario(), seed, "tit-for-tat");
        const report::DebriefData data = report::debrief_data(game);
        const report::Debriefed debrief{game, data, PartyId(0)};
        INFO("seed " << seed);
        const report::PossibleTexts possible = report::possible_texts(debrief, PartyId(1));
        REQUIRE(possible.space.frontier.size() == data.frontier.points.size());
        CHECK(near(possible.space.frontier.back().x, data.frontier.points.front().worth[0] / 100.0));
        CHECK(possible.space.text.has_value() == data.signing_step.has_value());
        for (const picture::WorthPair& dot : possible.space.cloud) {
            const bool beaten = std::any_of(
                possible.space.frontier.begin(), possible.space.frontier.end(),
                [&](const picture::WorthPair& best) { return best.x >= dot.x - 1e-9 && best.y >= dot.y - 1e-9; });
            CHECK(beaten); // no text lies beyond the frontier
        }
        std::size_t offered = 0;
        for (const picture::OfferPath& path : possible.space.paths)
            offered += path.offers.size();
        CHECK(offered == data.concessions.size());
        const picture::Timelines lines = report::number_lines(debrief);
        CHECK(lines.causes.size() == report::moves_that_mattered(debrief).size());
        REQUIRE_FALSE(lines.panels.empty());
        CHECK(lines.panels[0].lines[0].readings.back().value == game.state().open.tension);
        CHECK(lines.panels[1].lines[0].readings.back().value == game.state().open.trust[0][1]);
        const std::vector<picture::WorthBar> bars = report::worth_bars(debrief);
        REQUIRE(bars.size() == 2);
        CHECK(near(*bars[1].worth, data.score.of[1].worth.hundredths / 100.0));
    }
}

TEST_CASE("the moves of the pictures are numbered as the list below them") {
    const game::Game game = played(small_scenario(), 3, "tit-for-tat");
    const report::DebriefData data = report::debrief_data(game);
    const report::Debriefed debrief{game, data, PartyId(0)};
    report::Page page;
    report::write_numbers(page, debrief);
    std::vector<std::string> items;
    for (const report::Block& block : page.blocks())
        if (const report::Item* item = std::get_if<report::Item>(&block))
            items.push_back(item->words);
    const picture::Timelines lines = report::number_lines(debrief);
    REQUIRE(items.size() == lines.causes.size());
    REQUIRE_FALSE(items.empty());
    for (std::size_t i = 0; i < items.size(); ++i) {
        CHECK(lines.causes[i].number == i + 1);
        CHECK(lines.causes[i].words == items[i]);
    }
}

TEST_CASE("blocks become elements, escaped and typeset, with figures to the right") {
    report::Page page;
    page.heading("Left out");
    page.paragraph("a < b & \"c\" -3");
    page.item("one");
    page.item("two");
    page.heading("Kept");
    page.table({{"who", "worth"}, {"you", "-4"}, {"they", "-"}});
    const std::string html = report::html_of(page);
    CHECK_FALSE(has(html, "Left out"));
    CHECK(has(html, "<p class=\"leads-in\">a &lt; b &amp; “c” −3</p>")); // what it leads in stays with it on paper
    CHECK(has(html, "<ul>\n<li>one</li>\n<li>two</li>\n</ul>"));
    CHECK(has(html, "<h3>Kept</h3>"));
    CHECK(has(html, "<th scope=\"row\">you</th><td class=\"figure\">−4</td>"));
    CHECK(has(html, "<td class=\"figure\">–</td>"));
    CHECK(has(report::html_of(page, report::ItemsAs::numbers), "<ol>"));
}

TEST_CASE("a column of figures is one with whatever sign they have, and a word makes it none") {
    const std::string html = report::html_of(report::Table{{{"by", "true", "plain", "gain", "none", "word"},
                                                            {"you", "−3", "-3", "+3", "-", "−three"},
                                                            {"they", "13", "13", "40 %", "", "13"}}});
    for (const char* const column : {"true", "plain", "gain", "none"})
        CHECK(has(html, "<th scope=\"col\" class=\"figure\">" + std::string(column) + "</th>"));
    CHECK(has(html, "<th scope=\"col\">word</th>"));
    CHECK(has(html, "<tr><th scope=\"row\">you</th>"));
    CHECK_FALSE(has(report::html_of(report::Table{{{"", "a"}, {"", "1"}}}), "scope=\"row\"")); // no title is none
    CHECK(has(html, "<td class=\"figure\">−3</td><td class=\"figure\">−3</td>"));
}

TEST_CASE("a rehearsal's report says that it does not count") {
    const game::Game game = played(small_scenario(), 2);
    game::Game rehearsal = game.branch(game.steps().size() / 2, game.setup().seats);
    game::Delegations(rehearsal).run(rehearsal);
    REQUIRE(rehearsal.ended());
    CHECK(has(report::html_report(rehearsal, PartyId(0)), "Debrief of a rehearsal"));
    CHECK_FALSE(has(report::html_report(game, PartyId(0)), "Debrief of a rehearsal"));
}
