#include "tests/classroom/running_server.hpp"

#include "tests/catch.hpp"
#include "tests/classroom/raw_client.hpp"

#include <stdexcept>

namespace parley::test {

using namespace classroom;
using namespace std::chrono_literals;

Running::Running(ServerLimits limits, bool by_signals) : server(limits) {
    const auto listening = server.listen({"127.0.0.1"}, 0);
    REQUIRE(listening);
    port = *listening;
    if (by_signals)
        server.stop_on_signals();
    thread_ = std::thread([this] {
        server.serve({[](const Request& request) { return request.path == "/other" ? 2U : 1U; },
                      [this](const Request& request) { return answer(request); },
                      [this] { ++seconds; },
                      [this] { ending = true; },
                      {},
                      [this](const std::string& listener) {
                          const std::lock_guard lock(lock_);
                          ++heard_[listener];
                      }});
        ended = true;
    });
}

void Running::stop() {
    server.stop();
    wait_for_end();
}

void Running::wait_for_end() {
    if (thread_.joinable())
        thread_.join();
}

Request Running::last() const {
    const std::lock_guard lock(lock_);
    return last_;
}

int Running::heard(const std::string& listener) const {
    const std::lock_guard lock(lock_);
    const auto found = heard_.find(listener);
    return found == heard_.end() ? 0 : found->second;
}

Response Running::answer(const Request& request) {
    ++asked;
    {
        const std::lock_guard lock(lock_);
        last_ = request;
    }
    if (request.path == "/slow")
        std::this_thread::sleep_for(300ms);
    if (request.path == "/faulty")
        throw std::runtime_error("a fault of ours");
    ++finished;
    if (request.path == "/go")
        return see_other("/there");
    Response response;
    response.body = request.path + '|' + request.body;
    if (request.path == "/late")
        response.delay = 300ms;
    if (request.path == "/kept")
        response.tag = "v1";
    if (request.path == "/large")
        response.body.assign(3'000'000, 'x');
    if (request.path == "/events" || request.path == "/class") {
        response.stream = request.path == "/class" ? Channel{0, 0} : Channel{1, 0};
        response.number = number;
        response.listener = request.query;
    }
    return response;
}

std::string get(std::string_view path, std::string_view more) {
    return "GET " + std::string(path) + " HTTP/1.1\r\nHost: here\r\n" + std::string(more) + "\r\n";
}

std::string posted(std::string_view path, std::string_view body) {
    return "POST " + std::string(path) + " HTTP/1.1\r\nHost: here\r\nContent-Length: " + std::to_string(body.size()) +
           "\r\n\r\n" + std::string(body);
}

std::string answer_to(std::uint16_t port, std::string_view request) {
    RawClient client(port);
    client.send(request);
    return client.read_answer();
}

bool says(std::string_view answer, std::string_view part) { return answer.find(part) != std::string_view::npos; }
bool has_status(std::string_view answer, int status) {
    return answer.starts_with("HTTP/1.1 " + std::to_string(status) + ' ');
}

} // namespace parley::test
