#include "agents/delegate/delegate.hpp"
#include "agents/standing/targets.hpp"
#include "tests/catch.hpp"

#include <cstdlib>

using namespace parley;
using agents::Aim;
using core::Points;

namespace {

Aim aim_at(double elapsed, Points received = {}) {
    Aim aim;
    aim.floor = Points::whole(20);
    aim.most = Points::whole(80);
    aim.received = received;
    aim.elapsed = elapsed;
    return aim;
}

Points target_of(const char* name, const Aim& aim) { return agents::target(*agents::character_named(name), aim); }

bool near(Points a, double points, double tolerance = 0.02) {
    const double difference = a.hundredths / 100.0 - points;
    return difference < tolerance && difference > -tolerance;
}

} // namespace

TEST_CASE("time-dependent targets follow p(t) = floor + (most - floor)(1 - t^(1/e)) of Faratin et al.") {
    // e = 0.2: 1 - t^5; e = 2: 1 - sqrt(t).
    CHECK(near(target_of("boulware", aim_at(0)), 80));
    CHECK(near(target_of("boulware", aim_at(0.5)), 20 + 60 * (1 - 0.03125)));
    CHECK(near(target_of("boulware", aim_at(0.9)), 20 + 60 * (1 - 0.59049)));
    CHECK(near(target_of("boulware", aim_at(1)), 20));
    CHECK(near(target_of("conceder", aim_at(0)), 80));
    CHECK(near(target_of("conceder", aim_at(0.25)), 20 + 60 * 0.5));
    CHECK(near(target_of("conceder", aim_at(0.81)), 20 + 60 * 0.1));
    CHECK(near(target_of("conceder", aim_at(1)), 20));
}

TEST_CASE("a hardliner gives up a tenth of its range at most") {
    const Points opening = target_of("hardliner", aim_at(0));
    const Points last = target_of("hardliner", aim_at(1));
    CHECK(opening >= Points::whole(70));
    CHECK(near(last, (opening.hundredths - 0.1 * (opening - Points::whole(20)).hundredths) / 100.0));
    CHECK(target_of("hardliner", aim_at(0.5, Points::whole(40))) == target_of("hardliner", aim_at(0.5)));
}

TEST_CASE("tit-for-tat concedes nine tenths of what it received and a quarter of its range by time, no more") {
    const Points opening = target_of("tit-for-tat", aim_at(0));
    const double start = opening.hundredths / 100.0;
    CHECK(near(target_of("tit-for-tat", aim_at(0, Points::whole(10))), start - 9));
    CHECK(near(target_of("tit-for-tat", aim_at(1)), start - 0.25 * (start - 20)));
    CHECK(near(target_of("tit-for-tat", aim_at(1, Points::whole(10))), start - 9 - 0.25 * (start - 20)));
}

TEST_CASE("a short calendar makes tit-for-tat open nearer to its floor") {
    Aim few = aim_at(0);
    few.useful_actions = 6;
    CHECK(target_of("tit-for-tat", few) < target_of("tit-for-tat", aim_at(0)));
    CHECK(target_of("tit-for-tat", few) > few.floor);
}

TEST_CASE("no target falls below the floor, whatever was received") {
    for (const char* name : {"hardliner", "boulware", "conceder", "tit-for-tat", "micro"})
        for (const double t : {0.0, 0.3, 1.0, 1.7}) {
            Aim aim = aim_at(t, Points::whole(90));
            aim.own_offers = aim.offers_received = 40;
            INFO(name << " at " << t);
            CHECK(target_of(name, aim) >= aim.floor);
            aim.most = Points::whole(5); // nothing that could be had is worth the floor
            CHECK(target_of(name, aim) >= aim.floor);
        }
}

TEST_CASE("micro steps down one band when it has made no more offers than it received, and waits otherwise") {
    Aim aim = aim_at(0);
    aim.bands = 14;
    CHECK(agents::band_edge(aim, 1) == aim.most);
    CHECK(agents::band_edge(aim, 14) == aim.floor);
    aim.own_offers = 0;
    aim.offers_received = 0;
    CHECK(target_of("micro", aim) == agents::band_edge(aim, 1));
    aim.own_offers = 3;
    aim.offers_received = 3;
    CHECK(target_of("micro", aim) == agents::band_edge(aim, 4));
    aim.offers_received = 2;
    CHECK(target_of("micro", aim) == agents::band_edge(aim, 3));
    aim.own_offers = aim.offers_received = 30;
    CHECK(target_of("micro", aim) == aim.floor);
}

TEST_CASE("the rules of the field are their papers' formulas on shares of the most") {
    // Most 80, floor 20.
    Aim aim = aim_at(0.5);
    aim.nash = 0.7;
    aim.first_offer = 0.5;
    aim.best_offer = 0.608;
    // Nice tit-for-tat: aim 0.77, four tenths of the way come, 0.908 of 80.
    CHECK(near(target_of("nice-tit-for-tat", aim), 0.908 * 80));
    // At 0.92 of the time the bonus is 0.3 of the gap of 0.3.
    aim.elapsed = 0.92;
    CHECK(near(target_of("nice-tit-for-tat", aim), (0.908 - 0.3 * 0.3) * 80));
    // AgentK: mean 0.5, variance 0.0075: 0.6 at the end.
    aim.offers_mean = 0.5;
    aim.offers_variance = 0.0075;
    aim.elapsed = 1;
    CHECK(near(target_of("agent-k", aim), 0.6 * 80));
    // HardHeaded: 1 - 0.05 (1 - 0.585) at first, 0.585 at last.
    CHECK(near(target_of("hardheaded", aim), 0.585 * 80));
    aim.elapsed = 0;
    CHECK(near(target_of("hardheaded", aim), (1 - 0.05 * 0.415) * 80));
    // Agreeable never below four fifths of the most; logroller 1 - t^2 of the range.
    aim.elapsed = 1;
    CHECK(near(target_of("agreeable", aim), 64));
    aim.elapsed = 0.5;
    CHECK(near(target_of("logroller", aim), 20 + 60 * 0.75));
    // IAMhaggler without two offers above the first: as Boulware.
    aim.history.clear();
    CHECK(near(target_of("iamhaggler", aim), 20 + 60 * (1 - 0.03125)));
    // Offers on 0.2 + 0.6 t: worth most at the end, 0.8; so hardly anything is conceded before.
    aim.first_offer = 0.2;
    aim.history = {{0.25, 0.35}, {0.5, 0.5}, {0.75, 0.65}};
    CHECK(target_of("iamhaggler", aim) > Points::whole(79));
}
