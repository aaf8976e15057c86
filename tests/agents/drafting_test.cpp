// Delegations at a table with a drafter and a clock that can be stopped: what they draft, what they say yes to, what
// they ask, and when they would have the clock stopped.
#include "agents/coach/advice.hpp"
#include "rules/procedure/single_text.hpp"
#include "tests/agents/playing.hpp"

using namespace parley;
using testing::Moment;

namespace {

constexpr const char* stockholm = "scenarios/stockholm-1986.yaml";

struct Course {
    int editions{}, verdicts{}, yes{}, musts{}, musts_done{}, stops{}, stopped{};
};

/// What is said and done about single texts in games of one kind of delegation.
Course course_of(const char* name, std::uint64_t games) {
    const scenario::Scenario& scenario = testing::scenario_at(stockholm);
    Course course;
    for (std::uint64_t seed = 1; seed <= games; ++seed) {
        std::vector<rules::Criticism> asked;
        treaty::Package last;
        const testing::Played played = testing::play(scenario, {name}, seed, [&](const Moment& moment) {
            const agents::Rationale& why = moment.decision.rationale;
            if (const auto* laid = std::get_if<rules::LayText>(&moment.decision.action)) {
                ++course.editions;
                CHECK(moment.view.seat() == scenario.open.procedure.single_text->drafter);
                REQUIRE(why.worth);
                CHECK(*why.worth >= *why.floor);
                for (const rules::Criticism& each : asked) {
                    const std::size_t i = each.provision.index();
                    ++course.musts;
                    course.musts_done += each.higher ? laid->edition.options[i] > last.options[i]
                                                     : laid->edition.options[i] < last.options[i];
                }
                asked.clear();
                last = laid->edition;
            } else if (const auto* judged = std::get_if<rules::JudgeText>(&moment.decision.action)) {
                ++course.verdicts;
                course.yes += judged->yes ? 1 : 0;
                REQUIRE(why.worth);
                if (judged->yes)
                    CHECK(*why.worth >= *why.floor);
                for (const rules::Criticism& each : judged->criticisms)
                    if (each.must)
                        asked.push_back(each);
            } else if (const auto* filed = std::get_if<rules::FileAssessment>(&moment.decision.action)) {
                course.stops += filed->stops_clock ? 1 : 0;
            }
        });
        for (const rules::Event& event : played.events)
            course.stopped += std::holds_alternative<rules::ClockStopped>(event.what) ? 1 : 0;
        CHECK(played.replaced == 0);
    }
    return course;
}

} // namespace

TEST_CASE("Drafters draft within their own floor and do what they are asked as a must") {
    for (const char* name : {"tit-for-tat", "conceder"}) {
        INFO(name);
        const Course course = course_of(name, 6);
        CHECK(course.editions >= 6);
        CHECK(course.verdicts >= 2 * course.editions - 6);
        CHECK(course.yes > 0);
        CHECK(course.musts_done * 2 >= course.musts);
        CAPTURE(course.editions, course.verdicts, course.yes, course.musts, course.musts_done, course.stopped);
        CHECK(course.stops >= 2 * course.stopped);
    }
}

TEST_CASE("Where the mind would lay a text, the general says that one may be laid, and what it would make") {
    int told = 0;
    (void)testing::play(testing::scenario_at(stockholm), {"conceder"}, 1, [&](const Moment& moment) {
        if (!std::holds_alternative<rules::LayText>(moment.decision.action))
            return;
        ++told;
        const agents::Remark general = agents::advise(moment.view, agents::Memory{}, moment.decision).general;
        CHECK(general.say == agents::Say::lay_text);
        CHECK(general.worth);
        CHECK(general.against);
    });
    CHECK(told > 0);
}
