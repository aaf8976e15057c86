// Everything that the rules allow can be done by choices alone: whatever is legal is a choice or lies behind one, and
// every kind of act and of answer is carried out so.
#include "rules/check.hpp"
#include "tests/catch.hpp"
#include "tests/rules/play.hpp"
#include "tests/seat/choosing.hpp"
#include "tests/seat/hot_seat.hpp"
#include "tests/seat/reach.hpp"

#include <set>

using namespace parley;
using namespace parley::tests;
using seat::PageKind;

namespace {

/// Whether the last act in the game was of that kind.
template <class Act>
[[nodiscard]] bool last_was(const seat::Sitting& sitting) {
    return std::holds_alternative<Act>(sitting.game().steps().back().action);
}

/// A text that both can initial, with limits that promise much and are hardly checked.
void agree_and_initial(seat::Sitting& sitting) {
    for (const auto& [seat, asked] : {std::pair{north, "consult allies"}, std::pair{south, "consult staff"}}) {
        go_on_to(sitting, seat, PageKind::capitals);
        press(sitting, seat, {asked, "file"});
    }
    table(sitting, north, {{"1", {{"hot", 1}}}, {"2", {{"n_lim", 1}, {"s_lim", 1}, {"ver", 1}}}, {"4", {{"form", 1}}}});
    press(sitting, south, "accept");
    go_on_to(sitting, north, PageKind::table);
    press(sitting, north, "initial");
    go_on_to(sitting, south, PageKind::initials);
    press(sitting, south, "initial");
    REQUIRE(std::holds_alternative<rules::Ratification>(sitting.game().state().open.phase));
}

} // namespace

TEST_CASE("Whatever the rules allow is a choice, or lies behind one, throughout whole games", "[choosing]") {
    std::size_t positions = 0;
    for (const std::string& path : test::all_scenarios()) {
        const bool large = test::read_from_tree(path)->open.text.provisions.size() > 12;
        const std::size_t stride = large ? 17 : 2; // large texts are looked at less often
        for (std::uint64_t seed = 0; seed < (large ? 1U : 2U); ++seed) {
            seat::Sitting sitting = hot_seat(seed, path);
            Chooser chooser(sitting, seed, seed == 0 ? Temper::agreeable : Temper::grim);
            std::size_t looked = 0;
            chooser.play(
                [&](rules::PartyId seat, const seat::Page&) {
                    const std::size_t steps = sitting.game().steps().size();
                    if (looked == steps + 1 || steps % stride != 0)
                        return;
                    looked = steps + 1;
                    ++positions;
                    INFO(path << ", seed " << seed << ", step " << steps);
                    for (const std::string& missing : unreached(sitting.model(seat), sitting.view(seat), steps))
                        FAIL_CHECK(missing);
                },
                [](const Press&) {});
        }
    }
    CHECK(positions > 100);
}

TEST_CASE("Measures and the gesture of last time are ordered, dropped and filed by choices", "[choosing]") {
    seat::Sitting sitting = hot_seat(3);
    go_on_to(sitting, north, PageKind::capitals);
    press(sitting, north,
          {"consult allies", "postpone_drill", "consult allies", "consult hosts", "drop", "postpone_drill", "file"});
    REQUIRE(last_was<rules::FileMeasures>(sitting));
    CHECK(std::get<rules::FileMeasures>(sitting.game().steps().back().action).orders.size() == 1);
    go_on_to(sitting, north, PageKind::table);
    go_on_to(sitting, north, PageKind::capitals);
    CHECK(page(sitting, north).choice("gesture")->chosen);
    press(sitting, north, {"gesture", "gesture", "file"});
    CHECK(std::get<rules::FileMeasures>(sitting.game().steps().back().action).carries_out_gesture);
}

TEST_CASE("Every speech can be made by choices", "[choosing]") {
    seat::Sitting sitting = hot_seat(5);
    const auto speaks = [&](std::initializer_list<std::string_view> keys) {
        go_on_to(sitting, north, PageKind::table);
        press(sitting, north, keys);
    };
    speaks({"redline", "clause/n_aid", "bound/most", "option/1", "say"});
    CHECK(last_was<rules::DeclareRedLine>(sitting));
    speaks({"promise", "measure/postpone_drill", "session/3", "say"});
    CHECK(last_was<rules::PromiseMeasure>(sitting));
    speaks({"threaten", "measure/exercise", "session/4", "say"});
    CHECK(last_was<rules::ThreatenMeasure>(sitting));
    go_on_to(sitting, north, PageKind::capitals);
    speaks({"ask", "article/1", "article/3", "say"});
    CHECK(last_was<rules::AskPriority>(sitting));
    go_on_to(sitting, south, PageKind::question);
    press(sitting, south, "second");
    go_on_to(sitting, north, PageKind::question);
    CHECK(page(sitting, north).choice("deflect") == nullptr); // the mirror must be answered
    press(sitting, north, "first");
    CHECK(last_was<rules::AnswerQuestion>(sitting));
    go_on_to(sitting, north, PageKind::capitals); // the ministers
    speaks({"widen", "instruction/1", "say"});
    CHECK(last_was<rules::WidenMandate>(sitting));
    for (const std::string_view answer : {"welcome", "decline"}) {
        speaks({"sound", "1", "hot", "option/1", "done", "send"});
        CHECK(last_was<rules::SoundOut>(sitting));
        go_on_to(sitting, south, PageKind::sounding);
        press(sitting, south, answer);
        CHECK(last_was<rules::AnswerSounding>(sitting));
    }
}

TEST_CASE("A proposal is read, redrafted, refused, picked from and accepted by choices", "[choosing]") {
    seat::Sitting sitting = hot_seat(5);
    const auto proposed = [&] {
        table(sitting, north, {{"1", {{"hot", 1}}}, {"4", {{"form", 1}}}});
        go_on_to(sitting, south, PageKind::table);
    };
    proposed();
    press(sitting, south, {"sheet", "back", "refuse", "article/4", "reason/form"});
    CHECK(last_was<rules::RefuseProposal>(sitting));
    proposed();
    press(sitting, south, {"redraft", "tone", "link", "table"});
    CHECK(last_was<rules::ProposePackage>(sitting));
    CHECK(std::get<rules::ProposePackage>(sitting.game().steps().back().action).linked.size() == 2);
    go_on_to(sitting, north, PageKind::table);
    CHECK_FALSE(page(sitting, north).choice("pick")->is_open()); // all or none
    press(sitting, north, {"refuse", "article/1", "reason/timing"});
    table(sitting, north, {{"1", {{"hot", 2}}}, {"4", {{"form", 1}}}});
    go_on_to(sitting, south, PageKind::table);
    press(sitting, south, {"pick", "article/1", "accept-these"});
    CHECK(last_was<rules::AcceptArticles>(sitting));
    CHECK(sitting.game().state().open.text.agreed_articles.size() == 1);
}

TEST_CASE("An incident can be met in each of three ways by choices, by the line where one is agreed", "[choosing]") {
    std::set<rules::IncidentAnswer> given;
    for (std::uint64_t seed = 0; seed < 60 && given.size() < 3; ++seed) {
        seat::Sitting sitting = hot_seat(seed);
        table(sitting, north, {{"1", {{"hot", 1}}}});
        press(sitting, south, "accept");
        while (!sitting.game().ended() && given.size() < 3) {
            const rules::PartyId due = sitting.persons_due().front();
            const seat::Page now = page(sitting, due);
            if (now.kind == PageKind::incident) {
                press(sitting, due, given.empty() ? "line" : given.size() == 1 ? "protest" : "play-down");
                given.insert(std::get<rules::RespondToIncident>(sitting.game().steps().back().action).answer);
                continue;
            }
            const seat::Choice* exercise = now.choice("exercise");
            if (exercise != nullptr && exercise->is_open() && !exercise->chosen)
                press(sitting, due, "exercise");
            go_on(sitting, due);
        }
    }
    CHECK(given.size() == 3);
}

TEST_CASE("The vote at home, the way back, and a side letter are chosen", "[choosing]") {
    seat::Sitting sitting = hot_seat(7);
    agree_and_initial(sitting);
    press(sitting, north, "letter-allies");
    press(sitting, south, "return");
    CHECK(last_was<rules::FileRatification>(sitting));
    CHECK(sitting.game().state().open.extra_session);
    go_on_to(sitting, north, PageKind::table);
    press(sitting, north, "initial");
    go_on_to(sitting, south, PageKind::initials);
    press(sitting, south, "initial");
    CHECK_FALSE(page(sitting, south).choice("return")->is_open());
    press(sitting, north, "submit");
    press(sitting, south, "letter-staff");
    CHECK_FALSE(std::holds_alternative<rules::Ratification>(sitting.game().state().open.phase));
}

TEST_CASE("Undertakings are broken, and findings answered in each of five ways, by choices", "[choosing]") {
    std::set<rules::FindingAnswer> given;
    std::set<rules::Conduct> filed;
    for (std::uint64_t seed = 0; seed < 80 && given.size() < 5; ++seed) {
        seat::Sitting sitting = hot_seat(seed);
        agree_and_initial(sitting);
        press(sitting, north, "letter-allies");
        press(sitting, south, "letter-staff");
        const auto is_kept = [&] { // a capital may have refused the text
            const rules::Phase& phase = sitting.game().state().open.phase;
            return std::holds_alternative<rules::Implementation>(phase) ||
                   std::holds_alternative<rules::Dispute>(phase);
        };
        while (is_kept() && given.size() < 5) {
            const rules::PartyId due = sitting.persons_due().front();
            const seat::Page now = page(sitting, due);
            if (now.kind == PageKind::conduct) {
                if (!now.fields.empty())
                    press(sitting, due, now.fields.front().key + (seed % 2 == 0 ? "/broken" : "/hedged"));
                press(sitting, due, "file");
                for (const rules::Conduct conduct :
                     std::get<rules::FileConduct>(sitting.game().steps().back().action).conduct)
                    filed.insert(conduct);
                continue;
            }
            REQUIRE(now.kind == PageKind::finding);
            for (const std::string_view answer : {"withdraw", "suspend", "inspect", "raise", "ignore"}) {
                const seat::Choice* choice = now.choice(answer);
                if (!choice->is_open() || given.contains(std::get<rules::AnswerFinding>(*choice->action).answer))
                    continue;
                press(sitting, due, answer);
                given.insert(std::get<rules::AnswerFinding>(sitting.game().steps().back().action).answer);
                break;
            }
            if (sitting.persons_due().contains(due) && page(sitting, due).kind == PageKind::finding)
                press(sitting, due, "ignore");
        }
    }
    CHECK(given.size() == 5);
    CHECK(filed.size() == 3);
}
