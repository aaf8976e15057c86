#include "classroom/http/streams.hpp"

#include "tests/catch.hpp"
#include "tests/classroom/raw_client.hpp"
#include "tests/classroom/running_server.hpp"

#include <csignal>
#include <unistd.h>

using namespace parley::classroom;
using namespace parley::test;
using namespace std::chrono_literals;

namespace {

struct Page final : Listener {
    void hear(std::uint64_t number) override { heard.push_back(number); }
    void hear_nothing_new() override { ++beats; }
    void hear_of_elsewhere() override { elsewhere = true; }
    bool is_reached() override { return there; }
    std::vector<std::uint64_t> heard;
    int beats{};
    bool elsewhere{}, there{true};
};

std::string event(std::uint64_t number) {
    return "id: " + std::to_string(number) + "\ndata: " + std::to_string(number) + "\n\n";
}

} // namespace

TEST_CASE("who listens to a channel hears of what rises there, and of nothing else", "[streams]") {
    Streams streams(2);
    Page here, there;
    CHECK(streams.add(here, {1, 0}, "a", 5) == 5);
    CHECK(streams.add(there, {1, 1}, "b", 5) == 5);
    streams.tell({1, 0}, 6);
    streams.tell({1, 0}, 6);
    streams.tell({1, 0}, 4);
    streams.tell({2, 0}, 9);
    CHECK(here.heard == std::vector<std::uint64_t>{6});
    CHECK(there.heard.empty());
    streams.beat();
    CHECK(here.beats == 1);
    streams.remove(here);
    streams.remove(here);
    streams.tell({1, 0}, 7);
    CHECK(here.heard.size() == 1);
    CHECK(streams.size() == 1);
}

TEST_CASE("what was told while the answer was on its way is not missed", "[streams]") {
    Streams streams(2);
    Page page;
    streams.tell({1, 0}, 8);
    CHECK(streams.add(page, {1, 0}, "a", 5) == 8);
}

TEST_CASE("of more than two streams of one listener the oldest is sent away", "[streams]") {
    Streams streams(2);
    Page first, second, third, other, nobody[4];
    for (Page* page : {&first, &second, &third})
        static_cast<void>(streams.add(*page, {1, 0}, "a", 1));
    static_cast<void>(streams.add(other, {1, 0}, "b", 1));
    for (Page& page : nobody)
        static_cast<void>(streams.add(page, {0, 0}, "", 1));
    CHECK(first.elsewhere);
    CHECK_FALSE(second.elsewhere);
    CHECK_FALSE(third.elsewhere);
    CHECK_FALSE(other.elsewhere);
    CHECK(std::none_of(std::begin(nobody), std::end(nobody), [](const Page& page) { return page.elsewhere; }));
    CHECK(streams.size() == 7);
    streams.tell({1, 0}, 2);
    CHECK(first.heard.empty());
    CHECK(third.heard.size() == 1);
}

TEST_CASE("of those who listen the ones that are reached are named once, whoever has no name never", "[streams]") {
    Streams streams(2);
    Page first, second, away, nobody;
    for (auto [page, who] : {std::pair(&first, "a"), {&second, "a"}, {&away, "b"}, {&nobody, ""}})
        CHECK(streams.add(*page, {1, 0}, who, 1) == 1);
    away.there = false;
    CHECK(streams.reached() == std::set<std::string>{"a"});
    first.there = false;
    CHECK(streams.reached() == std::set<std::string>{"a"});
    streams.remove(second);
    CHECK(streams.reached().empty());
}

TEST_CASE("a stream says at once how far it is, then what is told", "[server][streams]") {
    Running running;
    RawClient page(running.port);
    page.send(get("/events?me"));
    const std::string head = page.read_to("\r\n\r\n");
    CHECK(has_status(head, 200));
    CHECK(says(head, "Content-Type: text/event-stream"));
    CHECK(says(head, "Cache-Control: no-store"));
    CHECK_FALSE(says(head, "Content-Length"));
    CHECK(page.read_to("\n\n") == "retry: 1000\n" + event(7));
    running.server.tell({1, 0}, 8);
    CHECK(page.read_to("\n\n") == event(8));
    running.server.tell({2, 0}, 50);
    running.server.tell({1, 1}, 50);
    running.server.tell({1, 0}, 9);
    CHECK(page.read_to("\n\n") == event(9));
}

TEST_CASE("a stream is kept open by heartbeats that a script can hear", "[server][streams]") {
    ServerLimits limits;
    limits.heartbeat = 100ms;
    limits.request = limits.idle = 250ms;
    Running running(limits);
    RawClient page(running.port);
    page.send(get("/events?me"));
    CHECK(page.read_to("\n\n").ends_with(event(7)));
    for (int i = 0; i < 5; ++i) // past all limits of a request
        CHECK(page.read_to("\n\n") == ": beat\nevent: beat\ndata: 7\n\n");
}

TEST_CASE("a listener is there while a stream of its own is open and takes what is sent, and not afterwards",
          "[server][streams]") {
    ServerLimits limits;
    limits.heartbeat = 50ms;
    Running running(limits);
    CHECK(running.heard("me") == 0);
    {
        RawClient page(running.port);
        page.send(get("/events?me"));
        CHECK(page.read_to("\n\n").ends_with(event(7)));
        for (int i = 0; i < 4; ++i)
            CHECK(says(page.read_to("\n\n"), "beat"));
        CHECK(running.heard("me") >= 2);
        CHECK(running.heard("you") == 0);
    }
    std::this_thread::sleep_for(200ms); // the end is seen
    const int heard = running.heard("me");
    std::this_thread::sleep_for(300ms);
    CHECK(running.heard("me") == heard);
}

TEST_CASE("a third page of one listener ends the first, which is told so", "[server][streams]") {
    Running running;
    RawClient first(running.port), second(running.port), third(running.port), other(running.port);
    for (RawClient* page : {&first, &second, &third}) {
        page->send(get("/events?me"));
        CHECK(page->read_to("\n\n").ends_with(event(7)));
    }
    other.send(get("/events?you"));
    CHECK(other.read_to("\n\n").ends_with(event(7)));
    CHECK(first.read_to("\n\n") == "event: elsewhere\ndata: elsewhere\n\n");
    CHECK(first.is_closed());
    running.server.tell({1, 0}, 8);
    for (RawClient* page : {&second, &third, &other})
        CHECK(page->read_to("\n\n") == event(8));
}

TEST_CASE("a reader that stops gets the newest number later, not all that it missed", "[server][streams]") {
    constexpr std::uint64_t most = 50'000;
    Running running;
    RawClient slow(running.port, true), quick(running.port);
    for (RawClient* page : {&slow, &quick}) {
        page->send(get("/events"));
        CHECK(page->read_to("\n\n").ends_with(event(7)));
    }
    for (std::uint64_t number = 8; number <= most; ++number)
        running.server.tell({1, 0}, number);
    CHECK(says(quick.read_to(event(most), 20s), event(most))); // nobody waits for the slow one
    const std::string missed = slow.read_to(event(most), 20s);
    CHECK(missed.ends_with(event(most)));
    const auto events = std::count(missed.begin(), missed.end(), 'i');
    CHECK(events < static_cast<std::ptrdiff_t>(most / 2));
}

TEST_CASE("news of the whole class comes at intervals, the newest last", "[server][streams]") {
    ServerLimits limits;
    limits.class_gap = 200ms;
    Running running(limits);
    RawClient page(running.port);
    page.send(get("/class"));
    CHECK(page.read_to("\n\n").ends_with(event(7)));
    const auto begin = std::chrono::steady_clock::now();
    for (std::uint64_t number = 8; number <= 30; ++number)
        running.server.tell({0, 0}, number);
    CHECK(page.read_to("\n\n") == event(30));
    CHECK(std::chrono::steady_clock::now() - begin > 100ms);
    running.server.tell({0, 0}, 31);
    CHECK(page.read_to("\n\n") == event(31));
    CHECK(std::chrono::steady_clock::now() - begin > 300ms);
}

TEST_CASE("HEAD of a stream opens none", "[server][streams]") {
    Running running;
    RawClient page(running.port);
    page.send("HEAD /events?me HTTP/1.1\r\nHost: here\r\n\r\n");
    CHECK(says(page.read_to("\r\n\r\n"), "text/event-stream"));
    CHECK(page.read_to("\n\n", 500ms).empty());
    CHECK(page.is_closed());
}

TEST_CASE("a page that goes away costs nothing", "[server][streams]") {
    ServerLimits limits;
    limits.connections = 2;
    Running running(limits);
    for (int i = 0; i < 20; ++i) {
        bool opened = false;
        for (int again = 0; again < 100 && !opened;
             ++again) { // until the server has noticed that the last ones are gone
            RawClient page(running.port);
            page.send(get("/events?me"));
            opened = page.read_to("\n\n").ends_with(event(7));
        }
        CHECK(opened);
    }
}

TEST_CASE("when it is stopped, what was begun is finished and answered, and nobody new is let in", "[server]") {
    Running running;
    RawClient slow(running.port), idle(running.port), page(running.port);
    page.send(get("/events?me"));
    CHECK(page.read_to("\n\n").ends_with(event(7)));
    idle.send(get("/one"));
    CHECK(has_status(idle.read_answer(), 200));
    const int before = running.asked;
    slow.send(get("/slow"));
    while (running.asked == before)
        std::this_thread::sleep_for(1ms);
    std::atomic<int> at_tables{};
    for (TableNumber table = 0; table < 5; ++table)
        running.server.at_table(table, [&] {
            std::this_thread::sleep_for(20ms);
            running.server.at_table(1, [&] { ++at_tables; });
        });
    running.stop();
    running.server.stop();
    CHECK(running.ending);
    CHECK(at_tables == 5);
    const std::string answer = slow.read_answer();
    CHECK(answer.ends_with("/slow|"));
    CHECK(says(answer, "Connection: close"));
    CHECK(slow.is_closed());
    CHECK(idle.is_closed());
    CHECK(page.is_closed());
    Server next;
    CHECK(next.listen({"127.0.0.1"}, running.port));
}

TEST_CASE("an answer that nobody takes does not hold up the end for long", "[server]") {
    Running running;
    RawClient client(running.port, true);
    client.send(get("/large"));
    while (running.finished == 0)
        std::this_thread::sleep_for(1ms);
    const auto begin = std::chrono::steady_clock::now();
    running.stop();
    CHECK(std::chrono::steady_clock::now() - begin < 5s);
}

TEST_CASE("a signal ends it", "[server]") {
    for (const int signal : {SIGINT, SIGTERM}) {
        Running running({}, true);
        CHECK(has_status(answer_to(running.port, get("/")), 200));
        REQUIRE(::kill(::getpid(), signal) == 0);
        running.wait_for_end();
        CHECK(running.ended);
    }
}

TEST_CASE("work given before it serves waits, and is done with nobody there", "[server]") {
    std::atomic<int> done{};
    Server server;
    server.at_table(1, [&] { ++done; });
    server.aside([&] {
        server.at_table(1, [&] {
            ++done;
            server.stop();
        });
    });
    std::this_thread::sleep_for(50ms);
    CHECK(done == 0);
    server.serve({[](const Request&) { return 0U; }, [](const Request&) { return Response{}; }, {}, {}});
    CHECK(done == 2);
}
