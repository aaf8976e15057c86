// The report of a class: what is found in its games, and that every form of it says the same, whole and harmless.
#include "report/classes/class_pictures.hpp"
#include "report/classes/class_report.hpp"
#include "report/classes/class_sections.hpp"
#include "report/classes/csv_cells.hpp"
#include "report/wall/wall_slides.hpp"
#include "tests/picture/labels_of.hpp"
#include "tests/report/classes_made.hpp"
#include "wording/line_fill.hpp"

#include <boost/json.hpp>
#include <boost/property_tree/ptree.hpp>
#include <boost/property_tree/xml_parser.hpp>

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <sstream>

using namespace parley;
using namespace parley::testing;
using rules::PartyId;

namespace {

bool says(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

std::vector<std::string> lines_in(const std::string& text) {
    std::vector<std::string> lines;
    std::istringstream in(text);
    for (std::string line; std::getline(in, line);)
        lines.push_back(line);
    return lines;
}

/// RFC 4180, a cell may hold anything but a line end.
std::vector<std::string> cells_in(const std::string& line) {
    std::vector<std::string> cells(1);
    bool quoted = false;
    for (std::size_t i = 0; i < line.size(); ++i) {
        if (line[i] == '"' && quoted && i + 1 < line.size() && line[i + 1] == '"')
            cells.back() += line[i++];
        else if (line[i] == '"')
            quoted = !quoted;
        else if (line[i] == ',' && !quoted)
            cells.emplace_back();
        else
            cells.back() += line[i];
    }
    return cells;
}

/// The body, read as XML: every element is closed and every sign escaped.
void check_well_formed(const std::string& html) {
    const std::size_t begin = html.find("<body>"), end = html.find("</html>");
    REQUIRE(begin != std::string::npos);
    REQUIRE(end != std::string::npos);
    std::istringstream in(html.substr(begin, end - begin));
    boost::property_tree::ptree tree;
    CHECK_NOTHROW(read_xml(in, tree));
    CHECK(tree.count("body") == 1);
}

const std::vector<std::string> some_agents{"tit-for-tat", "conceder", "hardliner", "random"};

} // namespace

TEST_CASE("a class report is whole in every form, for two to four seats, with the same instructions and with others") {
    for (const fs::path& path : every_scenario_file())
        for (const bool same : {true, false}) {
            INFO(path.string() << (same ? " same" : " different"));
            const auto scenario = scenario_at(path);
            std::vector<game::Game> games = games_of_class(scenario, some_agents);
            for (std::uint64_t seed = 2; !same && seed < 5; ++seed)
                games.push_back(played(scenario, seed, "tit-for-tat"));
            const std::vector<report::ClassData> classes{class_of(games)};
            const report::ClassData& data = classes.front();
            const std::string html = report::class_html(classes, report::Paper::a4);
            CHECK(html.starts_with("<!DOCTYPE html>"));
            check_well_formed(html);
            for (const char* const heading :
                 {"Class report", "Every table’s text", "What was agreed where", "Table by table",
                  "Readings against the truth", "What was kept and broken", "Scores, seat by seat", "How to read this"})
                CHECK(says(html, heading));
            for (const char* const outside : {"<script", "https:", "url(", "@import", "src=", "style=", "{"})
                CHECK_FALSE(says(html.substr(html.find("<body>")), outside));
            for (const std::string& line : lines_in(report::class_text(classes))) {
                INFO(line);
                CHECK(wording::characters(line) <= report::page_width);
                CHECK(line.find('{') == line.npos);
                CHECK((line.empty() || line.back() != ' '));
            }
            const std::vector<std::string> rows = lines_in(report::class_csv(classes));
            CHECK(rows.size() == 1 + games.size() * data.parties());
            for (const std::string& row : rows)
                CHECK(cells_in(row).size() == cells_in(rows.front()).size());
            const auto json = boost::json::parse(report::class_json(classes));
            CHECK(json.at("classes").at(0).at("tables").as_array().size() == games.size());
            for (const report::ClassFragment& fragment : report::class_fragments(data)) {
                INFO(fragment.id);
                std::istringstream in("<main>" + fragment.html + "</main>");
                boost::property_tree::ptree tree;
                CHECK_NOTHROW(read_xml(in, tree));
                CHECK_FALSE(says(fragment.html, "style="));
                CHECK(fragment.heading.empty() == (fragment.id == "judgement"));
            }
        }
}

TEST_CASE("what a class report finds of a table is the game's own") {
    for (const fs::path& path : every_scenario_file()) {
        const std::vector<game::Game> games = games_of_class(scenario_at(path), some_agents, 3);
        const report::ClassData data = class_of(games);
        for (std::size_t t = 0; t < games.size(); ++t) {
            INFO(path.string() << " table " << t + 1);
            REQUIRE(data.tables[t].finished.has_value());
            const report::FinishedTable& table = *data.tables[t].finished;
            const game::GameScore score = game::score(games[t]);
            for (std::size_t p = 0; p < data.parties(); ++p) {
                CHECK(table.score.of[p].total() == score.of[p].total());
                CHECK(table.reservation[p] == score.of[p].reservation.hundredths);
            }
            const std::optional<std::size_t> step = game::signing_step(games[t]);
            CHECK(table.text.has_value() == step.has_value());
            if (step)
                CHECK(*table.text == games[t].state_before(*step).open.text.agreed);
            std::size_t broken = 0, filed = 0;
            for (const rules::Event& event : games[t].events()) {
                broken += std::holds_alternative<rules::UndertakingBroken>(event.what) ? 1U : 0U;
                filed += std::holds_alternative<rules::AssessmentFiled>(event.what) ? 1U : 0U;
            }
            CHECK((broken > 0) == !table.broken.empty());
            CHECK(table.broken.size() <= broken);
            CHECK(table.readings.size() <= filed * (data.parties() - 1));
            for (const report::Reading& reading : table.readings)
                CHECK(reading.computer);
            if (table.turning)
                CHECK(table.turning->step < games[t].steps().size());
        }
        CHECK(data.same_instructions());
        CHECK(data.instructions.front().tables.size() == games.size());
        CHECK(data.telling.size() <= 3);
    }
}

TEST_CASE("the judgement of a class counts its tables") {
    const auto scenario = small_scenario();
    std::vector<game::Game> games;
    std::size_t kept = 0, without = 0;
    for (std::uint64_t seed = 1; seed <= 40 && (kept < 3 || without < 2); ++seed) {
        const game::Game game = played(scenario, seed, seed % 2 == 0 ? "random" : "tit-for-tat");
        const auto how = std::get<rules::Ended>(game.state().open.phase).how;
        const bool is_kept = std::holds_alternative<rules::AgreementKept>(how);
        const bool is_without = !game::signing_step(game).has_value();
        if ((is_kept && kept < 3) || (is_without && without < 2)) {
            kept += is_kept ? 1U : 0U;
            without += is_without ? 1U : 0U;
            games.push_back(game);
        }
    }
    REQUIRE(kept == 3);
    REQUIRE(without == 2);
    CHECK(says(report::judgement_of(class_of(games)), "Three of five tables signed a text and kept it"));
    games.erase(std::remove_if(games.begin(), games.end(),
                               [](const game::Game& game) { return game::signing_step(game).has_value(); }),
                games.end());
    CHECK(says(report::judgement_of(class_of(games)), "None of two tables came to a text"));
    games.pop_back();
    CHECK(says(report::judgement_of(class_of(games)), "The one table came to no text"));
    games = {played_for(scenario, 1, "tit-for-tat", 5)};
    CHECK(report::judgement_of(class_of(games)) == "The one table is not over.");
}

TEST_CASE("of a game that is not over a class report tells how far it is, and the same whatever is hidden in it") {
    const auto scenario = scenario_at(root / "scenarios/geneva-2022-short.yaml");
    const game::Game ended = played(scenario, 1, "tit-for-tat");
    const auto forms_with = [&](const game::Game& open) {
        std::vector<report::TableData> tables;
        tables.push_back(report::table_data({1, ended, report::holders_of(ended), "table-1.parley"}));
        tables.push_back(report::table_data({2, open, report::holders_of(open), "table-2.parley"}));
        const std::vector<report::ClassData> classes{report::class_data(scenario, std::move(tables))};
        std::string all = report::class_html(classes, report::Paper::a4) + report::class_text(classes) +
                          report::class_csv(classes) + report::class_json(classes);
        for (const report::ClassFragment& fragment : report::class_fragments(classes.front()))
            all += fragment.html;
        return all;
    };
    // Two games with other intentions, of as many steps in the first session.
    const std::string one = forms_with(played_for(scenario, 2, "tit-for-tat", 7));
    const game::Game other = played_for(scenario, 3, "tit-for-tat", 7);
    const game::Game first = played_for(scenario, 2, "tit-for-tat", 7);
    REQUIRE(analysis::true_profiles(scenario->open, first.state()) !=
            analysis::true_profiles(scenario->open, other.state()));
    REQUIRE_FALSE(other.ended());
    CHECK(one == forms_with(other));
    CHECK(says(one, "Table 2 is not over"));
    CHECK(says(one, "unfinished"));
}

TEST_CASE("holders are told in turn, and the computer that stands in for a person as an absence") {
    const auto scenario = small_scenario();
    game::Game game(setup_of(scenario, 1, "tit-for-tat"));
    game::Delegations(game).run(game);
    // The same game with a person in the first seat, who decided in the first session only.
    std::vector<game::Seat> seats = game.setup().seats;
    seats.front().agent.clear();
    game::Game shared({scenario, 1, seats, false});
    std::size_t event = game.opening_events(), session = 0;
    for (const game::Step& step : game.steps()) {
        const bool away = step.party == PartyId(0) && session > 0;
        const bool computer = step.party != PartyId(0) || away;
        REQUIRE_FALSE(shared.act(step.party, step.action, computer ? step.rationale : std::nullopt).has_value());
        for (; event < step.events_end; ++event)
            if (const auto* opened = std::get_if<rules::SessionOpened>(&game.events()[event].what))
                session = opened->session;
    }
    REQUIRE(session > 0);
    const auto held = report::holders_of(shared, {"Quiet Heron"});
    REQUIRE(held.front().size() == 2);
    CHECK(held.front()[0].label == "Quiet Heron");
    CHECK_FALSE(held.front()[0].computer);
    CHECK(held.front()[1].stands_in);
    CHECK(held.front()[1].from_session == 1);
    CHECK(held[1].size() == 1);
    CHECK(held[1].front().computer);
    CHECK_FALSE(held[1].front().stands_in);
    CHECK(report::holders_named(held.front()) == "Quiet Heron, from session 2 the computer");
    const report::ClassData data = class_of({shared}, {"Quiet Heron"});
    const std::vector<std::size_t> absent = report::absences_of(data.tables.front(), PartyId(0));
    CHECK(absent.size() == data.tables.front().sessions - 1);
    CHECK(absent.front() == 2);
    CHECK(says(report::class_csv({&data, 1}), "\"Quiet Heron, from session 2 the computer\",2"));
    for (const report::Reading& reading : data.tables.front().finished->readings)
        CHECK(reading.computer == (reading.by != PartyId(0) || reading.session > 0));
}

TEST_CASE("a cell that a table program could carry out is made harmless, and a number is left a number") {
    CHECK(report::csv_text("Quiet Heron") == "Quiet Heron");
    CHECK(report::csv_text("=1+1") == "'=1+1");
    CHECK(report::csv_text("+44") == "'+44");
    CHECK(report::csv_text("-x") == "'-x");
    CHECK(report::csv_text("@a, b") == "\"'@a, b\"");
    CHECK(report::csv_text("\tx") == "'\tx");
    CHECK(report::csv_text("a \"b\"") == "\"a \"\"b\"\"\"");
    CHECK(report::csv_text("").empty());
    CHECK(report::csv_points(2450) == "24.50");
    CHECK(report::csv_points(-5) == "-0.05");
    CHECK(report::csv_points(0) == "0.00");
    const report::ClassData data = class_of({played(small_scenario(), 1)}, {"=cmd", "<b>&\"x\""});
    // People's names stand there only where a person sat.
    std::vector<report::ClassData> classes{data};
    classes.front().tables.front().held.front().front().label = "=cmd";
    classes.front().tables.front().held.back().front().label = "<b>&\"x\"";
    CHECK(says(report::class_csv(classes), ",'=cmd,"));
    CHECK(says(report::class_html(classes, report::Paper::a4), "&lt;b&gt;&amp;"));
    check_well_formed(report::class_html(classes, report::Paper::a4));
}

TEST_CASE("a class of several scenarios has a report each, and says so") {
    const std::vector<report::ClassData> classes{
        class_of(games_of_class(small_scenario(), {"tit-for-tat", "random"})),
        class_of(games_of_class(scenario_at(root / "tests/fixtures/three-seats.yaml"), {"tit-for-tat"}))};
    const std::string html = report::class_html(classes, report::Paper::letter);
    check_well_formed(html);
    CHECK(says(html, "games of two scenarios"));
    for (const report::ClassData& data : classes)
        CHECK(says(html, data.scenario->open.title));
    CHECK(says(report::class_text(classes), "games of two scenarios"));
    CHECK(boost::json::parse(report::class_json(classes)).at("classes").as_array().size() == 2);
    CHECK_FALSE(says(html, "Some have one title"));
    const std::vector<report::ClassData> twice{classes.front(), classes.front()};
    CHECK(says(report::class_html(twice, report::Paper::a4), "Some have one title"));
    CHECK(says(report::class_text(twice), "Some have one title"));
}

TEST_CASE("thirty tables with one text, and a hundred, keep their pictures legible") {
    const game::Game game = played(small_scenario(), 1, "tit-for-tat");
    for (const std::size_t size : {std::size_t{30}, std::size_t{100}}) {
        const report::ClassData data = class_of(std::vector<game::Game>(size, game));
        for (const picture::Size each : {picture::Size{720, 350}, picture::Size{440, 440}})
            check_labels(report::outcomes_picture(data, report::set_of_all(data), each));
        std::size_t shown = 0;
        for (const picture::AgreedTable& part : report::agreed_shown(data, 30)) {
            CHECK(part.tables.size() <= 30);
            shown += part.tables.size();
            check_labels(picture::agreed_table(part, 720, 16, picture::estimated_width));
        }
        CHECK(shown == size);
        for (const picture::ReadingStrips& strips : report::readings_shown(data))
            check_labels(picture::reading_strips(strips, 540, picture::estimated_width));
    }
}

TEST_CASE("the pictures of a class have room for their labels, for every scenario") {
    for (const fs::path& path : every_scenario_file()) {
        INFO(path.string());
        std::vector<game::Game> games = games_of_class(scenario_at(path), some_agents, 2);
        for (const bool same : {true, false}) {
            if (!same)
                games.push_back(played(games.front().setup().scenario, 3, "tit-for-tat"));
            const report::ClassData data = class_of(games);
            for (const picture::Size each : {picture::Size{720, 290}, picture::Size{440, 440}})
                check_labels(report::outcomes_picture(data, report::set_of_all(data), each));
            for (const picture::AgreedTable& part : report::agreed_shown(data, 20))
                check_labels(picture::agreed_table(part, 540, 14.5, picture::estimated_width));
            for (const picture::ReadingStrips& strips : report::readings_shown(data))
                check_labels(picture::reading_strips(strips, 540, picture::estimated_width));
        }
    }
}

namespace {

std::size_t times(const std::string& text, std::string_view part) {
    std::size_t found = 0;
    for (std::size_t at = text.find(part); at != text.npos; at = text.find(part, at + 1))
        ++found;
    return found;
}

/// So many tables, at which some agents' games were played again and again.
report::ClassData large_class(std::size_t tables) {
    const auto scenario = scenario_at(root / "scenarios/geneva-2022-short.yaml");
    std::vector<report::TableData> few, many;
    for (const game::Game& game : games_of_class(scenario, some_agents))
        few.push_back(report::table_data({1, game, report::holders_of(game), "table.parley"}));
    for (std::uint32_t number = 1; number <= tables; ++number) {
        many.push_back(few[number % few.size()]);
        many.back().number = number;
    }
    return report::class_data(scenario, std::move(many));
}

} // namespace

TEST_CASE("tables of which the same is true share a sentence") {
    const report::ClassData data = large_class(60);
    report::Page page;
    report::write_class_tables(page, data);
    std::string sentences;
    std::size_t items = 0;
    for (const report::Block& block : page.blocks())
        if (const auto* item = std::get_if<report::Item>(&block)) {
            sentences += item->words + "\n";
            ++items;
        }
    CHECK(items <= some_agents.size());
    CHECK(says(sentences, "Tables 4, 8, 12,"));
    for (const report::TableData& table : data.tables) { // and every table has one
        const std::string number = " " + std::to_string(table.number);
        CHECK((says(sentences, number + ",") || says(sentences, number + " and") || says(sentences, "and" + number)));
    }
}

TEST_CASE("what a large class came to is cut into screens, whole and each with its titles") {
    const report::ClassData data = large_class(60);
    std::string tables, scores;
    std::size_t screen = 0;
    for (const report::ClassFragment& fragment : report::class_fragments(data)) {
        INFO(fragment.id);
        CHECK((fragment.screen == screen || fragment.screen == screen + 1));
        screen = fragment.screen;
        if (fragment.id.starts_with("tables"))
            tables += fragment.html;
        if (fragment.id.starts_with("scores"))
            scores += fragment.html;
        CHECK(times(fragment.html, "<tr>") <= 32);
        CHECK((fragment.screen > 0 || fragment.id == "judgement" || fragment.id == "outcomes" ||
               fragment.id == "agreed"));
    }
    CHECK(times(tables, "<tr>") == 60 + 2);       // two parts
    CHECK(times(scores, "<tr>") == 2 * (60 + 4)); // four parts of two seats
    CHECK(screen >= 8);
    report::Page page;
    page.heading("Long");
    std::vector<std::vector<std::string>> long_table{{"a", "b"}};
    for (int row = 0; row < 100; ++row)
        long_table.push_back({std::to_string(row), "b"});
    page.table(long_table);
    for (int item = 0; item < 80; ++item)
        page.item("A sentence of a table, number " + std::to_string(item));
    std::size_t next_row = 0, next_item = 0;
    for (const report::Slide& slide : report::slides_of(page)) {
        CHECK(slide.height <= report::slide_height);
        CHECK(std::get<report::Heading>(slide.page.blocks().front()).words == "Long");
        for (const report::Block& block : slide.page.blocks()) {
            if (const auto* table = std::get_if<report::Table>(&block)) {
                CHECK(table->rows.front() == long_table.front());
                for (std::size_t i = 1; i < table->rows.size(); ++i)
                    CHECK(table->rows[i].front() == std::to_string(next_row++));
            }
            if (const auto* item = std::get_if<report::Item>(&block))
                CHECK(item->words.ends_with(" " + std::to_string(next_item++)));
        }
    }
    CHECK(next_row == 100);
    CHECK(next_item == 80);
}

TEST_CASE("fifteen tables stand on one screen with their sentences, and their scores on one") {
    const report::ClassData data = large_class(15);
    std::size_t tables = 0, scores = 0;
    for (const report::ClassFragment& fragment : report::class_fragments(data)) {
        if (fragment.id.starts_with("tables")) {
            ++tables;
            CHECK(fragment.note.empty());
            CHECK(times(fragment.html, "<tr>") == 15 + 1);
            CHECK(says(fragment.html, "<li>"));
        }
        scores += fragment.id.starts_with("scores") ? 1U : 0U;
    }
    CHECK(tables == 1);
    CHECK(scores == 1);
}

TEST_CASE("what takes several screens fills them about equally, and no screen holds a sentence alone") {
    report::Page page;
    page.heading("Long");
    for (int item = 0; item < 21; ++item) // one more than a screen holds
        page.item("A sentence of a table, number " + std::to_string(item));
    const std::vector<report::Slide> slides = report::slides_of(page);
    REQUIRE(slides.size() == 2);
    CHECK(slides[0].page.blocks().size() >= 10);
    CHECK(slides[1].page.blocks().size() >= 10);

    report::Page one; // a narrow table, and sentences that have room beside it
    one.heading("Tables");
    std::vector<std::vector<std::string>> rows{{"table", "how it ended"}};
    for (int row = 1; row <= 15; ++row)
        rows.push_back({std::to_string(row), "no text"});
    one.table(rows);
    one.paragraph("What the columns mean.");
    one.item("What became of them.");
    const std::vector<report::Slide> beside = report::slides_of(one);
    REQUIRE(beside.size() == 1);
    CHECK(beside[0].beside.blocks().size() == 2);
    CHECK(beside[0].height <= report::slide_height);
    for (int item = 0; item < 60; ++item) // more than there is room for: the others follow beneath
        one.item("What became of table " + std::to_string(item) + ", which is a sentence of some length.");
    std::size_t items = 0;
    for (const report::Slide& slide : report::slides_of(one)) {
        CHECK(slide.height <= report::slide_height);
        for (const report::Page* each : {&slide.page, &slide.beside})
            items += static_cast<std::size_t>(std::ranges::count_if(each->blocks(), [](const report::Block& block) {
                return std::holds_alternative<report::Item>(block);
            }));
    }
    CHECK(items == 61);
}

TEST_CASE("a class is written for the wall, to be looked at", "[.wall]") {
    const char* const named = std::getenv("PARLEY_PAGES");
    if (named == nullptr)
        return;
    const std::vector<game::Game> games = games_of_class(
        scenario_at(root / "scenarios/geneva-2022.yaml"),
        {"tit-for-tat", "conceder", "hardliner", "boulware", "envoy", "micro", "nice-tit-for-tat", "agreeable",
         "random", "agent-k", "iamhaggler", "hardheaded", "tit-for-tat", "conceder", "envoy"},
        5);
    std::ofstream out(fs::path(named) / "wall.html", std::ios::binary);
    out << "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><style>body{margin:0}"
        << report::class_wall_style() << "</style></head><body><main class=\"class-wall\">";
    std::size_t screen = 0;
    for (const report::ClassFragment& fragment : report::class_fragments(class_of(games))) {
        if (fragment.screen != screen)
            out << "</main><main class=\"class-wall words\">";
        screen = fragment.screen;
        out << "<section id=\"" << fragment.id << "\">"
            << (fragment.heading.empty() ? "" : "<h2>" + fragment.heading + "<small>" + fragment.note + "</small></h2>")
            << fragment.html << "</section>";
    }
    out << "</main></body></html>";
    REQUIRE(out.flush());
}
