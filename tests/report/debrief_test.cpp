#include "report/debrief.hpp"

#include "report/debrief_data.hpp"
#include "report/page.hpp"
#include "rules/world/locks.hpp"
#include "tests/game/playing.hpp"
#include "wording/line_fill.hpp"

using namespace parley;
using namespace parley::testing;
using rules::PartyId;

namespace {

bool has_line(const std::vector<std::string>& lines, std::string_view part) {
    return std::any_of(lines.begin(), lines.end(),
                       [&](const std::string& line) { return line.find(part) != line.npos; });
}

template <class Kind>
std::size_t count_of(const game::Game& game) {
    return static_cast<std::size_t>(
        std::count_if(game.events().begin(), game.events().end(),
                      [](const rules::Event& event) { return std::holds_alternative<Kind>(event.what); }));
}

} // namespace

TEST_CASE("a debrief fits eighty columns, fills every blank, and has all its sections, for every scenario and seat") {
    for (const fs::path& path : every_scenario_file())
        for (std::uint64_t seed = 1; seed <= 2; ++seed) {
            const game::Game game = played(scenario_at(path), seed, seed == 1 ? "random" : "tit-for-tat");
            for (std::size_t seat = 0; seat < game.scenario().open.party_count(); ++seat) {
                const std::vector<std::string> lines = report::debrief_lines(game, PartyId(seat));
                INFO(path.string() << " seed " << seed << " seat " << seat);
                for (const std::string& line : lines) {
                    INFO(line);
                    CHECK(wording::characters(line) <= report::page_width);
                    CHECK(line.find('{') == line.npos);
                    CHECK((line.empty() || line.back() != ' '));
                }
                for (const char* const heading :
                     {"Your score", "What it was worth", "What was left on the table", "The offers",
                      "Tension, trust and support", "Their instructions, opened", "Their notebook", "Your assessments",
                      "Beside history", "For discussion"})
                    CHECK(has_line(lines, heading));
            }
        }
}

TEST_CASE("the data behind a debrief are the game's own") {
    for (const std::string agent : {"random", "tit-for-tat"})
        for (std::uint64_t seed = 1; seed <= 4; ++seed) {
            const game::Game game = played(small_scenario(), seed, agent);
            const report::DebriefData data = report::debrief_data(game);
            INFO(agent << " seed " << seed);
            CHECK(data.meetings.size() == count_of<rules::SessionOpened>(game));
            CHECK(data.offers.size() == count_of<rules::ProposalTabled>(game));
            CHECK(data.refusals.size() == count_of<rules::ProposalRefused>(game));
            CHECK(data.tension.size() == count_of<rules::TensionMoved>(game));
            if (!data.tension.empty())
                CHECK(data.tension.back().to == game.state().open.tension);
            for (const report::TrustLine& line : data.trust)
                CHECK(line.moves.back().to == game.state().open.trust[line.in.index()][line.of.index()]);
            for (const report::SupportLine& line : data.support)
                CHECK(line.moves.back().to == game.state().own[line.party.index()].support[line.constituency.index()]);
            CHECK(data.signing_step.has_value() == game::signing_step(game).has_value());
            for (const report::Offer& offer : data.offers) {
                const rules::State then = game.state_before(offer.step);
                const treaty::Outcome text =
                    treaty::with(game.scenario().open.text, then.open.text.agreed, offer.package);
                CHECK(core::Points{offer.worth[0]} ==
                      rules::utility_now(rules::View(game.scenario(), then, PartyId(0))).worth(text));
            }
        }
}

TEST_CASE("a debrief says who led a delegation where it changed hands, and nothing of it elsewhere") {
    const game::Game whole = played(small_scenario(), 3, "tit-for-tat");
    const auto text_of = [](const game::Game& game, std::size_t seat) {
        std::string all; // lines are filled: read as one
        for (const std::string& line : report::debrief_lines(game, PartyId(seat)))
            all += line + " ";
        return all;
    };
    CHECK(text_of(whole, 0).find("delegation was led") == std::string::npos);
    game::Game game(whole.setup());
    game::Delegations delegations(game);
    std::size_t meetings = 1;
    while (delegations.step(game)) {
        const std::size_t now = count_of<rules::SessionOpened>(game);
        if (std::exchange(meetings, now) == now || now > 3 || game.ended())
            continue;
        REQUIRE(game.hand_over(PartyId(0), {now == 2 ? "conceder" : "tit-for-tat"}));
    }
    REQUIRE(meetings >= 3);
    const std::string mine = text_of(game, 0), theirs = text_of(game, 1);
    CHECK(mine.find("Your delegation was led by the computer (tit-for-tat) at first") != std::string::npos);
    CHECK(mine.find("by the computer (conceder) from session 2") != std::string::npos);
    CHECK(mine.find("the score is of them together") != std::string::npos);
    CHECK(theirs.find("delegation was led by the computer (tit-for-tat) at first") != std::string::npos);
    CHECK(theirs.find("the score is of them together") == std::string::npos);
}

TEST_CASE("a debrief says of a number that moved by what the instructor brought in that it did") {
    const auto scenario = small_scenario();
    const auto drills = std::find_if(scenario->deck.begin(), scenario->deck.end(),
                                     [](const scenario::Occurrence& each) { return each.id == "drills_begin"; });
    REQUIRE(drills != scenario->deck.end());
    game::Game game(setup_of(scenario, 5, "tit-for-tat"));
    REQUIRE_FALSE(game.bring_in(scenario::OccurrenceId(static_cast<std::size_t>(drills - scenario->deck.begin()))));
    game::Delegations(game).run(game);
    REQUIRE(game.ended());
    const report::DebriefData data = report::debrief_data(game);
    CHECK(data.tension.front().by == 2);
    CHECK(data.tension.back().to == game.state().open.tension);
    std::string all;
    for (const std::string& line : report::debrief_lines(game, PartyId(0)))
        all += line.substr(std::min(line.find_first_not_of(' '), line.size())) + " "; // filled lines are hung
    CHECK(all.find("brought in by the instructor") != std::string::npos);
}

TEST_CASE("a meeting's numbers are those at its close: the next meeting takes them up") {
    const game::Game game = played(small_scenario(), 3);
    const report::DebriefData data = report::debrief_data(game);
    std::size_t at = 0;
    std::int16_t tension = static_cast<std::int16_t>(game.scenario().open.tension);
    for (std::size_t i = 0; i < data.meetings.size(); ++i) {
        for (; at < data.tension.size() && data.tension[at].meeting == i; ++at)
            tension = data.tension[at].to;
        if (i + 1 < data.meetings.size())
            CHECK(data.meetings[i].tension == tension);
    }
}

TEST_CASE("a debrief tells which locks opened, which stayed shut, and which offices were lost") {
    const auto brussels = scenario_at(root / "scenarios/brussels-2017.yaml");
    std::size_t opened = 0, shut = 0;
    for (std::uint64_t seed = 1; seed <= 4; ++seed) {
        const game::Game game = played(brussels, seed, seed % 2 == 0 ? "random" : "tit-for-tat");
        const report::DebriefData data = report::debrief_data(game);
        std::size_t lost = 0;
        for (const report::ChangeAround& turn : data.turns) {
            const rules::Happening& what = game.events()[turn.event].what;
            lost += std::holds_alternative<rules::OfficeLost>(what) ? 1U : 0U;
            opened += std::holds_alternative<rules::LockOpened>(what) ? 1U : 0U;
        }
        CHECK(lost >= 1); // the adviser resigns in every game
        CHECK(data.shut == rules::closed_locks(brussels->open, game.state().open));
        shut += data.shut.size();
        for (std::size_t seat = 0; seat < 2; ++seat) {
            const std::vector<std::string> lines = report::debrief_lines(game, PartyId(seat));
            CHECK(has_line(lines, "Which doors opened, and which chairs stood empty"));
            CHECK(has_line(lines, "The President's adviser on security is gone"));
            CHECK(has_line(lines, "stayed shut") == !data.shut.empty());
        }
    }
    CHECK(opened > 0);
    CHECK(shut > 0);
}

TEST_CASE("a rehearsal says that it does not count") {
    const game::Game game = played(small_scenario(), 2);
    game::Game rehearsal = game.branch(game.steps().size() / 2, game.setup().seats);
    game::Delegations(rehearsal).run(rehearsal);
    REQUIRE(rehearsal.ended());
    CHECK(has_line(report::debrief_lines(rehearsal, PartyId(0)), "rehearsal"));
    CHECK_FALSE(has_line(report::debrief_lines(game, PartyId(0)), "rehearsal"));
}

TEST_CASE("a table keeps to the page, cutting its widest column") {
    report::Page page;
    page.table({{"a", "b"}, {std::string(120, 'x'), "12"}});
    REQUIRE(page.lines().size() == 2);
    CHECK(wording::characters(page.lines()[1]) == report::page_width);
    CHECK(page.lines()[1].find("…") != std::string::npos);
    CHECK(page.lines()[1].substr(page.lines()[1].size() - 2) == "12");
}
