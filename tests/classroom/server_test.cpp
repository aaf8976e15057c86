#include "classroom/http/headers.hpp"
#include "tests/catch.hpp"
#include "tests/classroom/raw_client.hpp"
#include "tests/classroom/running_server.hpp"

#include <atomic>
#include <stdexcept>
#include <thread>

using namespace parley::classroom;
using namespace parley::test;
using namespace std::chrono_literals;

TEST_CASE("a request arrives as a value, and its answer with the header lines of every answer", "[server]") {
    Running running;
    const std::string answer = answer_to(
        running.port, get("/t/7/us/?at=3&x", "Cookie: a=b\r\nOrigin: http://here\r\nSec-Fetch-Site: same-origin\r\n"
                                             "Referer: http://here/t/7/us/text?y\r\n"));
    CHECK(has_status(answer, 200));
    CHECK(answer.ends_with("/t/7/us/|"));
    Response page;
    page.body = "x";
    for (const HeaderLine& line : headers_of(page))
        CHECK(says(answer, std::string(line.name) + ": " + line.value + "\r\n"));
    const Request request = running.last();
    CHECK(request.method == Method::get);
    CHECK(request.path == "/t/7/us/");
    CHECK(request.query == "at=3&x");
    CHECK(request.cookies == "a=b");
    CHECK(request.host == "here");
    CHECK(request.origin == "http://here");
    CHECK(request.fetch_site == "same-origin");
    CHECK(request.referer_path == "/t/7/us/text");
    CHECK(request.from_this_machine);
    CHECK(request.queue == 1);
    CHECK(answer_to(running.port, posted("/other", "a=1")).ends_with("/other|a=1"));
    CHECK(running.last().method == Method::post);
    CHECK(running.last().queue == 2);
    CHECK(running.last().body == "a=1");
}

TEST_CASE("one connection carries many requests, even sent ahead, and ends when it is asked to", "[server]") {
    Running running;
    RawClient client(running.port);
    client.send(get("/one"));
    CHECK(client.read_answer().ends_with("/one|"));
    client.send(get("/two") + posted("/three", "x=y") + get("/four", "Connection: close\r\n"));
    CHECK(client.read_answer().ends_with("/two|"));
    CHECK(client.read_answer().ends_with("/three|x=y"));
    const std::string last = client.read_answer();
    CHECK(last.ends_with("/four|"));
    CHECK(says(last, "Connection: close"));
    CHECK(client.is_closed());
}

TEST_CASE("HEAD has the head of GET and no body", "[server]") {
    Running running;
    RawClient client(running.port);
    client.send("HEAD /one HTTP/1.1\r\nHost: here\r\n\r\n" + get("/two"));
    const std::string head = client.read_to("\r\n\r\n");
    CHECK(has_status(head, 200));
    CHECK(says(head, "Content-Length: 5\r\n"));
    CHECK(has_status(client.read_answer(), 200)); // what follows the head is the next answer
    CHECK(running.last().path == "/two");
}

TEST_CASE("what is neither GET, HEAD nor POST is told which there are", "[server]") {
    Running running;
    for (const std::string_view method : {"PUT", "DELETE", "OPTIONS", "TRACE", "PROPFIND"}) {
        const std::string answer = answer_to(running.port, std::string(method) + " / HTTP/1.1\r\nHost: here\r\n\r\n");
        CHECK(has_status(answer, 405));
        CHECK(says(answer, "Allow: GET, HEAD, POST\r\n"));
    }
    CHECK(running.asked == 0);
}

TEST_CASE("a head of more than 8 KB or a hundred lines is refused, one within is not", "[server]") {
    Running running;
    const auto with = [](std::size_t bytes) { return get("/", "X: " + std::string(bytes, 'a') + "\r\n"); };
    CHECK(has_status(answer_to(running.port, with(7'900)), 200));
    CHECK(has_status(answer_to(running.port, with(8'300)), 431));
    CHECK(has_status(answer_to(running.port, with(200'000)), 431));
    const auto lines = [](int count) {
        std::string all;
        for (int i = 0; i < count; ++i)
            all += "X-" + std::to_string(i) + ": 1\r\n";
        return get("/", all);
    };
    CHECK(has_status(answer_to(running.port, lines(99)), 200)); // and Host
    CHECK(has_status(answer_to(running.port, lines(100)), 431));
}

TEST_CASE("a body of more than 16 KB is refused before and while it is read", "[server]") {
    Running running;
    CHECK(has_status(answer_to(running.port, posted("/", std::string(16 * 1024, 'a'))), 200));
    CHECK(has_status(answer_to(running.port, posted("/", std::string(16 * 1024 + 1, 'a'))), 413));
    CHECK(has_status(answer_to(running.port, posted("/", std::string(200'000, 'a'))), 413));
    const std::string before = "POST / HTTP/1.1\r\nHost: here\r\nContent-Length: 5000000\r\n\r\n";
    CHECK(has_status(answer_to(running.port, before), 413));
    const std::string head = "POST / HTTP/1.1\r\nHost: here\r\nTransfer-Encoding: chunked\r\n\r\n";
    CHECK(answer_to(running.port, head + "3\r\na=1\r\n0\r\n\r\n").ends_with("/|a=1"));
    std::string chunks;
    for (int i = 0; i < 20; ++i)
        chunks += "400\r\n" + std::string(1024, 'a') + "\r\n";
    CHECK(has_status(answer_to(running.port, head + chunks + "0\r\n\r\n"), 413));
}

TEST_CASE("what is no request, or has two meanings, reaches nobody", "[server]") {
    Running running;
    const auto refused = [&](std::string_view request) {
        RawClient client(running.port);
        client.send(request);
        const std::string answer = client.read_answer();
        return (answer.empty() || has_status(answer, 400)) && client.is_closed();
    };
    CHECK(refused("garbage\r\n\r\n"));
    CHECK(refused("GET / HTTP/9.9\r\nHost: here\r\n\r\n"));
    CHECK(refused("GET nowhere HTTP/1.1\r\nHost: here\r\n\r\n"));
    CHECK(refused("GET http://there/ HTTP/1.1\r\nHost: here\r\n\r\n"));
    CHECK(refused("GET / HTTP/1.1\r\nHost: here\r\nHost: there\r\n\r\n"));
    CHECK(refused("POST / HTTP/1.1\r\nHost: here\r\nContent-Length: 3\r\nContent-Length: 4\r\n\r\na=1x"));
    CHECK(refused("POST / HTTP/1.1\r\nHost: here\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"));
    CHECK(refused("POST / HTTP/1.1\r\nHost: here\r\nContent-Length: -1\r\n\r\n"));
    CHECK(running.asked == 0);
    CHECK(has_status(answer_to(running.port, get("/")), 200));
}

TEST_CASE("half a request is waited for as long as a request may take, and no longer", "[server]") {
    ServerLimits limits;
    limits.request = 300ms;
    Running running(limits);
    RawClient half(running.port), silent(running.port);
    half.send("GET / HT");
    CHECK_FALSE(half.is_closed(100ms));
    CHECK(half.is_closed(3s));
    CHECK(silent.is_closed(3s));
    RawClient drop_by_drop(running.port);
    drop_by_drop.send("GET /");
    for (int i = 0; i < 7; ++i) { // each comes in time, all together do not
        std::this_thread::sleep_for(100ms);
        drop_by_drop.send("x");
    }
    CHECK(drop_by_drop.is_closed(100ms));
}

TEST_CASE("a connection without a request is closed after a while", "[server]") {
    ServerLimits limits;
    limits.idle = 200ms;
    Running running(limits);
    RawClient client(running.port);
    client.send(get("/one"));
    CHECK(has_status(client.read_answer(), 200));
    CHECK_FALSE(client.is_closed(50ms));
    CHECK(client.is_closed(3s));
}

TEST_CASE("beyond the most connections new ones are closed unanswered, and there is room again later", "[server]") {
    ServerLimits limits;
    limits.connections = 3;
    Running running(limits);
    {
        RawClient first(running.port), second(running.port), third(running.port);
        for (RawClient* client : {&first, &second, &third}) {
            client->send(get("/events"));
            CHECK(has_status(client->read_to("\n\n"), 200));
        }
        RawClient fourth(running.port);
        fourth.send(get("/"));
        CHECK(fourth.read_answer().empty());
        CHECK(fourth.is_closed());
        running.server.tell({1, 0}, 8);
        CHECK(says(first.read_to("data: 8"), "data: 8"));
    }
    bool answered = false;
    for (int i = 0; i < 50 && !answered; ++i) {
        answered = has_status(answer_to(running.port, get("/")), 200);
        std::this_thread::sleep_for(20ms);
    }
    CHECK(answered);
}

TEST_CASE("where all connections are taken, the one without a request for longest makes room", "[server]") {
    ServerLimits limits;
    limits.connections = 3;
    Running running(limits);
    RawClient stream(running.port), first(running.port), second(running.port);
    stream.send(get("/events"));
    CHECK(has_status(stream.read_to("\n\n"), 200));
    for (RawClient* client : {&first, &second}) {
        client->send(get("/"));
        CHECK(has_status(client->read_answer(), 200));
    }
    RawClient third(running.port);
    third.send(get("/third"));
    CHECK(third.read_answer().ends_with("/third|"));
    CHECK(first.is_closed());
    second.send(get("/second"));
    CHECK(second.read_answer().ends_with("/second|"));
    running.server.tell({1, 0}, 8);
    CHECK(says(stream.read_to("data: 8"), "data: 8"));
}

TEST_CASE("an answer may lead on, be kept, come late, or fail alone", "[server]") {
    Running running;
    const std::string on = answer_to(running.port, posted("/go", ""));
    CHECK(has_status(on, 303));
    CHECK(says(on, "Location: /there\r\n"));
    CHECK(says(on, "Content-Length: 0\r\n"));
    CHECK(says(answer_to(running.port, get("/kept")), "ETag: \"v1\"\r\n"));
    const std::string unchanged = answer_to(running.port, get("/kept", "If-None-Match: \"v1\"\r\n"));
    CHECK(has_status(unchanged, 304));
    CHECK(unchanged.ends_with("\r\n\r\n"));
    CHECK(has_status(answer_to(running.port, get("/kept", "If-None-Match: \"v0\"\r\n")), 200));
    CHECK(has_status(answer_to(running.port, get("/faulty")), 500));
    const auto begin = std::chrono::steady_clock::now();
    RawClient late(running.port);
    late.send(get("/late"));
    CHECK(has_status(answer_to(running.port, get("/meanwhile")), 200)); // of the same queue
    CHECK(std::chrono::steady_clock::now() - begin < 250ms);
    CHECK(has_status(late.read_answer(), 200));
    CHECK(std::chrono::steady_clock::now() - begin >= 300ms);
}

TEST_CASE("one queue does one thing at a time, and another goes on meanwhile", "[server]") {
    Running running;
    RawClient slow(running.port), behind(running.port), beside(running.port);
    slow.send(get("/slow"));
    while (running.asked == 0)
        std::this_thread::sleep_for(1ms);
    behind.send(get("/behind"));
    beside.send(get("/other"));
    CHECK(has_status(beside.read_answer(), 200));
    CHECK(running.finished == 1);
    CHECK(has_status(behind.read_answer(), 200));
    CHECK(running.finished == 3);
    CHECK(has_status(slow.read_answer(), 200));
}

TEST_CASE("a request whose person was moved meanwhile is answered on the new queue", "[server]") {
    std::atomic<std::uint32_t> queue{1};
    std::atomic<int> asked{};
    Server server;
    const auto port = server.listen({"127.0.0.1"}, 0);
    REQUIRE(port);
    std::thread serving([&] {
        server.serve({[&](const Request& request) { return request.path == "/moves" ? 1U : queue.load(); },
                      [&](const Request& request) {
                          ++asked;
                          if (request.path == "/moves")
                              std::this_thread::sleep_for(200ms);
                          Response response;
                          response.body = std::to_string(request.queue);
                          return response;
                      },
                      {},
                      {}});
    });
    {
        RawClient moves(*port), waits(*port);
        moves.send(get("/moves"));
        while (asked == 0)
            std::this_thread::sleep_for(1ms);
        waits.send(get("/")); // behind it
        std::this_thread::sleep_for(50ms);
        queue = 2;
        CHECK(waits.read_answer().ends_with("\r\n\r\n2"));
        CHECK(moves.read_answer().ends_with("\r\n\r\n1"));
    }
    server.stop();
    serving.join();
}

TEST_CASE("a fault of one task or one second ends neither the others nor the server", "[server]") {
    std::atomic<int> seconds{};
    Server server;
    const auto port = server.listen({"127.0.0.1"}, 0);
    REQUIRE(port);
    for (int i = 0; i < 8; ++i) {
        server.at_table(1, [] { throw std::runtime_error("a fault of ours"); });
        server.aside([] { throw std::runtime_error("a fault of ours"); });
    }
    std::thread serving([&] {
        server.serve({[](const Request&) { return 1U; },
                      [](const Request&) { return Response{}; },
                      [&] {
                          ++seconds;
                          throw std::runtime_error("a fault of ours");
                      },
                      {}});
    });
    CHECK(has_status(answer_to(*port, get("/")), 200));
    for (int i = 0; i < 200 && seconds < 2; ++i)
        std::this_thread::sleep_for(20ms);
    CHECK(seconds >= 2);
    CHECK(has_status(answer_to(*port, get("/")), 200));
    server.stop();
    serving.join();
}

TEST_CASE("the class's second is counted", "[server]") {
    Running running;
    std::this_thread::sleep_for(2500ms);
    CHECK(running.seconds >= 1);
    CHECK(running.seconds <= 3);
}

TEST_CASE("a port that another has is said to be taken, and nothing is half open", "[server]") {
    Running running;
    Server second;
    const auto listening = second.listen({"127.0.0.1"}, running.port);
    REQUIRE_FALSE(listening);
    CHECK(listening.error().taken);
    CHECK(listening.error().address == "127.0.0.1");
    const auto nowhere = second.listen({"127.0.0.1", "192.0.2.200"}, 0);
    REQUIRE_FALSE(nowhere);
    CHECK_FALSE(nowhere.error().taken);
    CHECK_FALSE(nowhere.error().reason.empty());
}
