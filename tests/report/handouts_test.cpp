// The papers of a class: whole for every scenario, each with no more than its reader may know, and a score sheet that
// adds up to what the rules reckon.
#include "report/handouts/handouts.hpp"

#include "report/handouts/score_sheet.hpp"
#include "rules/world/persons.hpp"
#include "tests/game/playing.hpp"

#include <boost/property_tree/ptree.hpp>
#include <boost/property_tree/xml_parser.hpp>

#include <map>
#include <random>
#include <sstream>

using namespace parley;
using namespace parley::testing;
using report::Reader;
using treaty::PartyId;

namespace {

bool has(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

bool well_formed(const std::string& html) {
    const std::size_t begin = html.find("<body>"), end = html.find("</html>");
    if (begin == std::string::npos || end == std::string::npos)
        return false;
    std::istringstream in(html.substr(begin, end - begin));
    boost::property_tree::ptree tree;
    read_xml(in, tree);
    return tree.count("body") == 1;
}

std::vector<fs::path> scenarios_of_all_sizes() {
    std::vector<fs::path> files = every_scenario_file();
    files.push_back(root / "tests/fixtures/many-seats/six-seats.yaml");
    return files;
}

/// What the other seats are not told: everything in the seat's papers is another.
void change_secrets(scenario::Scenario& scenario, std::size_t party) {
    scenario::PrivatePapers& papers = scenario.papers[party];
    papers.mandate.brief += " Told to this seat alone.";
    for (std::vector<core::Points>& values : papers.mandate.values)
        for (std::size_t option = 1; option < values.size(); ++option)
            values[option].hundredths += 100;
    for (treaty::ProfileTerms& terms : papers.mandate.profiles) {
        terms.reservation.hundredths += 300;
        terms.brief += " In confidence.";
        terms.cheat_share = 1000 - terms.cheat_share;
    }
    papers.mandate.red_lines.clear();
    papers.mandate.synergies.clear();
    for (scenario::Constituency& constituency : papers.home) {
        constituency.interest = "Another interest.";
        constituency.standing += 1;
        for (scenario::Concern& concern : constituency.concerns)
            concern.reason = "Another reason.";
    }
    for (scenario::Goal& goal : papers.goals)
        goal.text = "Another wish.";
}

/// The papers for a kind of reader, by name.
std::map<std::string, std::string> papers_for(const scenario::Scenario& scenario, const report::HandoutsAsked& asked,
                                              Reader reader) {
    std::map<std::string, std::string> found;
    for (const report::Handout& paper : report::handouts_for(scenario, asked, reader)) {
        CHECK(paper.reader == reader);
        CHECK(found.emplace(paper.name, paper.html).second);
    }
    return found;
}

rules::State opening(const scenario::Scenario& scenario, std::size_t party, std::size_t profile) {
    rules::State state;
    state.open.tension = static_cast<std::int16_t>(scenario.open.tension);
    rules::begin_trust(scenario.open, state.open);
    state.own[party].profile = treaty::ProfileId(profile);
    return state;
}

/// What the sheet gives for a rung, by the table and column that it tells one to take.
core::Points by_sheet(const std::vector<report::ScoreTable>& tables, treaty::ProvisionId provision,
                      const treaty::Outcome& text) {
    for (const report::ScoreTable& table : tables)
        if (table.provision == provision &&
            (!table.second || text[table.second->provision.index()] == table.second->option))
            return table.at[text[provision.index()]][table.first ? text[table.first->index()] : 0];
    FAIL("no table for the provision");
    return {};
}

} // namespace

TEST_CASE("the papers of a class are whole, well-formed and self-contained, for every scenario") {
    for (const fs::path& path : scenarios_of_all_sizes()) {
        const auto scenario = scenario_at(path);
        INFO(path.string());
        report::HandoutsAsked asked;
        asked.dealt = analysis::central_profiles(scenario->open);
        std::map<std::string, std::string> papers = papers_for(*scenario, asked, Reader::everybody);
        for (const char* const name :
             {"briefing.html", "rules.html", "map.html", "rolling-text.html", "agreement.html", "timing.html"})
            CHECK(papers.contains(name));
        CHECK(papers.contains("quiz-before.html") == !scenario->teaching.quiz.empty());
        const auto seats = papers_for(*scenario, asked, Reader::one_seat);
        CHECK(seats.size() == scenario->open.party_count());
        for (const auto& [name, html] : papers)
            CHECK_FALSE(has(html, "Confidential"));
        for (const auto& [name, html] : seats)
            CHECK(has(html, "Confidential. For "));
        papers.insert(seats.begin(), seats.end());
        for (const auto& [name, html] : papers) {
            INFO(name);
            CHECK(well_formed(html));
            CHECK(has(html, "size:A4"));
            CHECK_FALSE(has(html, "For the instructor only"));
            for (const char* const outside : {"<script", "https:", "url(", "@import", "src="})
                CHECK_FALSE(has(html, outside));
        }
    }
}

TEST_CASE("the instructor's guide lists every paper, opens what can be agreed, and says whom it is for") {
    for (const fs::path& path : {root / "scenarios/first-table.yaml", root / "tests/fixtures/two-seats.yaml"}) {
        const auto scenario = scenario_at(path);
        INFO(path.string());
        report::HandoutsAsked asked;
        asked.dealt = analysis::central_profiles(scenario->open);
        const std::vector<report::Handout> papers = report::handouts(*scenario, asked);
        REQUIRE(papers.back().name == "instructor-guide.html");
        const std::string& guide = papers.back().html;
        CHECK(well_formed(guide));
        std::vector<std::string> listed;
        for (const report::Handout& paper : papers) {
            listed.push_back(paper.name);
            CHECK((has(guide, paper.name) || paper.name == papers.back().name));
            CHECK(has(paper.html, "For the instructor only") == (paper.reader == Reader::instructor));
        }
        CHECK(listed == report::handout_names(*scenario, asked));
        for (const std::string& objective : scenario->teaching.objectives)
            CHECK(has(guide, objective));
        for (const char* const part :
             {"Who is what", "What can be agreed", "Texts that theory names", "Will it be kept?"})
            CHECK(has(guide, part));
    }
}

TEST_CASE("another seat's secrets and intention change no byte of what a seat or everybody reads") {
    for (const fs::path& path : scenarios_of_all_sizes()) {
        const auto scenario = scenario_at(path);
        report::HandoutsAsked asked;
        asked.dealt = analysis::central_profiles(scenario->open);
        const auto seats_before = papers_for(*scenario, asked, Reader::one_seat);
        scenario::Scenario all_others = *scenario; // every seat's secrets changed at once
        report::HandoutsAsked all_dealt = asked;
        for (std::size_t party = 0; party < scenario->open.party_count(); ++party) {
            INFO(path.string() << " seat " << party);
            scenario::Scenario other = *scenario;
            change_secrets(other, party);
            change_secrets(all_others, party);
            report::HandoutsAsked dealt = asked;
            dealt.dealt[party] =
                treaty::ProfileId((asked.dealt[party].index() + 1) % scenario->open.parties[party].profiles.size());
            all_dealt.dealt[party] = dealt.dealt[party];
            const std::string own = "seat-" + scenario->open.parties[party].id + ".html";
            const auto seats_after = papers_for(other, dealt, Reader::one_seat);
            for (const auto& [name, html] : seats_before) {
                INFO(name);
                CHECK(((html == seats_after.at(name)) == (name != own)));
            }
        }
        INFO(path.string());
        CHECK(
            (papers_for(*scenario, asked, Reader::everybody) == papers_for(all_others, all_dealt, Reader::everybody)));
    }
}

TEST_CASE("what is for the instructor alone changes no byte of anybody else's papers") {
    const auto scenario = scenario_at(root / "scenarios/first-table.yaml");
    report::HandoutsAsked asked;
    asked.dealt = analysis::central_profiles(scenario->open);
    scenario::Scenario other = *scenario;
    other.deck.clear();
    other.teaching.historical_outcome = "Something else.";
    other.teaching.debrief_questions = {"Why?"};
    other.teaching.announcements.clear();
    for (scenario::QuizQuestion& question : other.teaching.quiz) {
        question.right = (question.right + 1) % question.answers.size();
        question.explanation = "Because.";
    }
    for (const Reader reader : {Reader::everybody, Reader::one_seat, Reader::instructor})
        CHECK((papers_for(*scenario, asked, reader) == papers_for(other, asked, reader)) ==
              (reader != Reader::instructor));
}

TEST_CASE("the score sheet adds up to what the rules reckon, for any text, seat and intention") {
    std::mt19937 random(12);
    for (const fs::path& path : scenarios_of_all_sizes()) {
        const auto scenario = scenario_at(path);
        const treaty::TreatyText& text = scenario->open.text;
        for (std::size_t party = 0; party < scenario->open.party_count(); ++party)
            for (std::size_t profile = 0; profile < scenario->open.parties[party].profiles.size(); ++profile) {
                const rules::State state = opening(*scenario, party, profile);
                const rules::View view(*scenario, state, PartyId(party));
                const std::vector<report::ScoreTable> tables = report::score_tables(view);
                for (int i = 0; i < 40; ++i) {
                    treaty::Outcome outcome{};
                    for (std::size_t p = 0; p < text.provisions.size(); ++p)
                        outcome[p] = static_cast<treaty::OptionIndex>(random() % text.provisions[p].options.size());
                    std::int32_t sum = 0;
                    for (std::size_t p = 0; p < text.provisions.size(); ++p)
                        sum += by_sheet(tables, treaty::ProvisionId(p), outcome).hundredths;
                    for (const treaty::Synergy& synergy : view.mandate().synergies)
                        if (std::all_of(synergy.terms.begin(), synergy.terms.end(), [&](const auto& term) {
                                return outcome[term.provision.index()] >= term.at_least;
                            }))
                            sum += synergy.worth.hundredths;
                    INFO(path.string() << " seat " << party << " profile " << profile);
                    CHECK(sum == rules::utility_now(view).worth(outcome).hundredths);
                }
            }
    }
}

TEST_CASE("papers for every intention are one a seat and intention, and Letter is asked for") {
    const auto scenario = scenario_at(root / "scenarios/geneva-2022-short.yaml");
    report::HandoutsAsked asked;
    asked.every_profile = true;
    asked.paper = report::Paper::letter;
    const auto papers = papers_for(*scenario, asked, Reader::one_seat);
    std::size_t wanted = 0;
    for (const scenario::Party& party : scenario->open.parties)
        for (const scenario::Profile& profile : party.profiles) {
            ++wanted;
            CHECK(papers.contains("seat-" + party.id + "-" + profile.id + ".html"));
        }
    CHECK(papers.size() == wanted);
    for (const auto& [name, html] : papers)
        CHECK(has(html, "size:letter"));
}

namespace {

/// The one paper of this name.
std::string paper_of(const scenario::Scenario& scenario, const std::string& name, Reader reader) {
    report::HandoutsAsked asked;
    asked.dealt = analysis::central_profiles(scenario.open);
    for (const report::Handout& paper : report::handouts_for(scenario, asked, reader))
        if (paper.name == name)
            return paper.html;
    FAIL("no " << name);
    return {};
}

template <typename Is>
bool any_option(const treaty::TreatyText& text, Is is) {
    for (const treaty::Provision& provision : text.provisions)
        for (const treaty::Option& option : provision.options)
            if (is(option))
                return true;
    return false;
}

} // namespace

TEST_CASE("the rules on a page name each mechanism that a scenario has, and no other") {
    for (const fs::path& path : scenarios_of_all_sizes()) {
        const auto scenario = scenario_at(path);
        const scenario::PublicScenario& open = scenario->open;
        const std::string rules = paper_of(*scenario, "rules.html", Reader::everybody);
        bool rooms = false, limits = false, personal = false, needed = false, heard = false;
        for (const scenario::Forum& forum : open.forums) {
            rooms = rooms || !forum.rooms.empty();
            limits = limits || !forum.ceiling.empty();
            for (const scenario::Room& room : forum.rooms)
                limits = limits || !room.ceiling.empty();
            personal = personal || forum.personal;
        }
        for (const treaty::Article& article : open.text.articles) {
            needed = needed || !article.must_agree.empty();
            heard = heard || !article.must_be_heard.empty();
        }
        INFO(path.string());
        CHECK(has(rules, "whose word the rolling text names") == (needed && open.party_count() > 2));
        CHECK(has(rules, "to be heard on an article") == heard);
        CHECK(has(rules, "in several rooms") == rooms);
        CHECK(has(rules, "no further than the rungs") == limits);
        CHECK(has(rules, "as a person") == personal);
        CHECK(has(rules, "What is locked") == !open.locks.empty());
        CHECK(has(rules, "Some things work without an agreement") == !open.regime.empty());
        CHECK(has(rules, "What goes on outside the room") == !open.outside.empty());
        CHECK(has(rules, "Those who sign leave office") == open.text.horizon.anybody_leaves());
        CHECK(has(rules, "What melts") == any_option(open.text, [](const auto& o) { return !o.melts.empty(); }));
        CHECK(has(rules, "wordings need another") ==
              any_option(open.text, [](const auto& o) { return !o.needs.empty(); }));
        CHECK(has(rules, "The single text") == open.procedure.single_text.has_value());
        CHECK(has(rules, "The clock") == open.procedure.stops_needed.has_value());
    }
}

TEST_CASE("what surrounds the text is told to everybody on paper, successors too") {
    const auto scenario = scenario_at(root / "scenarios/deauville-2011.yaml");
    const std::string briefing = paper_of(*scenario, "briefing.html", Reader::everybody);
    CHECK(has(briefing, "those who sign for the United States govern"));
    CHECK(has(briefing, "Due only when their authors have left"));
}

TEST_CASE("a seat's paper says in one line what no agreement is worth, and the sheet says the same") {
    const auto scenario = scenario_at(root / "scenarios/new-start-2023.yaml");
    const std::string seat = paper_of(*scenario, "seat-us.html", Reader::one_seat);
    CHECK(has(seat, "<p class=\"lead\">No agreement is worth 25 to us.</p>"));
    CHECK(has(seat, "<li>The sight of each other ends by Thursday 18 January 2024 and takes 1 from that, unless"));
    CHECK(has(seat, ">25.0</td>"));
    CHECK(has(seat, "Less for what has ended by its day"));
    CHECK(has(seat, "to the last day (melts)"));
    CHECK(has(seat, "as many percent as the briefing names"));
    const auto plain = scenario_at(root / "scenarios/first-table.yaml");
    const std::string other = paper_of(*plain, "seat-us.html", Reader::one_seat);
    for (const char* const part : {"Less for what has ended", "(melts)", "as many percent", "All provisions"})
        CHECK_FALSE(has(other, part));
}

TEST_CASE("what somebody at home told a delegation stands in its paper, and in the guide") {
    const auto scenario = scenario_at(root / "scenarios/woods-1982.yaml");
    REQUIRE(!scenario->papers[0].mandate.instructions.empty());
    const std::string seat = paper_of(*scenario, "seat-us.html", Reader::one_seat);
    CHECK(has(seat, "says the Defence Department"));
    CHECK(has(seat, "2 none (beyond what you were told)"));
    CHECK(has(seat, "you may go beyond in “A path in the Jura”"));
    for (const treaty::Instruction& told : scenario->papers[0].mandate.instructions)
        CHECK(has(seat, told.reason));
    CHECK(has(paper_of(*scenario, "instructor-guide.html", Reader::instructor), "told: The Pershing II"));
}

TEST_CASE("the guide says to what no agreement falls, and whose word counts alike together") {
    const auto scenario = scenario_at(root / "tests/fixtures/four-seats.yaml");
    const std::string guide = paper_of(*scenario, "instructor-guide.html", Reader::instructor);
    CHECK_FALSE(has(guide, "has fallen by the end"));
    const auto falling = scenario_at(root / "scenarios/new-start-2023.yaml");
    const std::string other = paper_of(*falling, "instructor-guide.html", Reader::instructor);
    CHECK(has(other, "has fallen by the end, to 20.0 for the United States and 23.0 for Russia"));
}

TEST_CASE("no line of a paper begins with a small letter in the place of a source") {
    const auto scenario = scenario_at(root / "scenarios/stockholm-1986.yaml");
    const std::string briefing = paper_of(*scenario, "briefing.html", Reader::everybody);
    CHECK(has(briefing, "<small>A later source, named in the debrief</small>"));
    CHECK_FALSE(has(briefing, "<small>a later"));
}
