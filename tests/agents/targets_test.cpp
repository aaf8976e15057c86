#include "agents/delegate/delegate.hpp"
#include "agents/delegate/targets.hpp"
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
