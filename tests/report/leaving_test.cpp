// What is said before and after the talks: what leaving comes to, and when a number moved.
#include "game/score.hpp"
#include "report/debrief_data.hpp"
#include "tests/game/playing.hpp"
#include "wording/choices/question_words.hpp"
#include "wording/figures.hpp"

using namespace parley;
using namespace parley::testing;
using rules::PartyId;

TEST_CASE("the question before walking out says what the party ends with, wherever a game has come to") {
    std::size_t asked = 0;
    for (const fs::path& path : every_scenario_file())
        for (std::uint64_t seed = 1; seed <= 3; ++seed) {
            const game::Game whole = played(scenario_at(path), seed);
            for (std::size_t step = seed; step < whole.steps().size(); step += 7) {
                game::Game here = whole.branch(step, whole.setup().seats);
                for (const PartyId party : here.to_act()) {
                    if (here.ended() || rules::check(here.view(party), rules::WalkOut{}))
                        continue;
                    const auto question = wording::question_words(here.view(party), rules::WalkOut{});
                    REQUIRE(question.has_value());
                    REQUIRE_FALSE(here.act(party, rules::WalkOut{}).has_value());
                    REQUIRE(here.ended());
                    INFO(path.string() << " seed " << seed << " step " << step << ": " << question->text);
                    const std::string worth = wording::points(game::realised_worth(here, party));
                    const std::string tension = std::to_string(here.state().open.tension);
                    CHECK(question->text.find("worth " + worth + " to us") != std::string::npos);
                    CHECK(question->text.find("tension rises to " + tension) != std::string::npos);
                    ++asked;
                }
            }
        }
    CHECK(asked > 50);
}

TEST_CASE("a number that moved once the meeting was over is told of as after it") {
    std::size_t during = 0, afterwards = 0;
    for (const char* agent : {"random", "tit-for-tat", "conceder"})
        for (std::uint64_t seed = 1; seed <= 6; ++seed) {
            const game::Game game = played(small_scenario(), seed, agent);
            const report::DebriefData data = report::debrief_data(game);
            const auto over_by = [&](std::size_t event) { // the last of the two that came before
                bool over = false;
                for (std::size_t i = 0; i < event; ++i) {
                    const rules::Happening& what = game.events()[i].what;
                    if (std::holds_alternative<rules::SessionOpened>(what))
                        over = false;
                    else if (std::holds_alternative<rules::SideLetterWritten>(what) ||
                             std::holds_alternative<rules::TextRatified>(what) ||
                             std::holds_alternative<rules::ReturnedToTable>(what))
                        over = true;
                }
                return over;
            };
            const auto check = [&](const std::vector<report::Moved>& moves) {
                for (const report::Moved& move : moves) {
                    (move.afterwards ? afterwards : during) += 1;
                    if (over_by(move.event))
                        CHECK(move.afterwards);
                    if (move.afterwards)
                        CHECK(std::any_of(data.aftermath.begin(), data.aftermath.end(),
                                          [&](std::size_t event) { return event < move.event; }));
                }
            };
            check(data.tension);
            for (const report::TrustLine& line : data.trust)
                check(line.moves);
            for (const report::SupportLine& line : data.support)
                check(line.moves);
        }
    CHECK(during > 0);
    CHECK(afterwards > 0);
}
