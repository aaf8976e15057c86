// Every address of the class, as a stranger, a student and the teacher ask for it: the header lines that keep browsers
// from doing what is not ours, and pages that hold nothing that these forbid.
#include "classroom/http/headers.hpp"
#include "tests/catch.hpp"
#include "tests/classroom/addresses.hpp"
#include "tests/classroom/room.hpp"

#include <regex>

using namespace parley;
using namespace parley::tests;
using classroom::Method;

namespace {

std::string line_of(const classroom::Response& response, std::string_view name) {
    for (const classroom::HeaderLine& line : classroom::headers_of(response))
        if (line.name == name)
            return line.value;
    return "";
}

void check_answer(const classroom::Response& response) {
    const std::string policy = line_of(response, "Content-Security-Policy");
    CHECK(policy == "default-src 'none'; script-src 'self'; style-src 'self'" +
                        std::string(response.own_style ? " 'unsafe-inline'" : "") +
                        "; img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; "
                        "frame-ancestors 'none'");
    CHECK(line_of(response, "X-Content-Type-Options") == "nosniff");
    CHECK(line_of(response, "Referrer-Policy") == "same-origin");
    CHECK(line_of(response, "Cache-Control") == (response.tag.empty() ? "no-store" : "no-cache"));
    CHECK(line_of(response, "Retry-After") == (response.status == 429 || response.status == 503 ? "1" : ""));
    if (!response.body.empty() && !response.stream)
        CHECK(line_of(response, "Content-Type") == response.type);
    if (!response.type.starts_with("text/html"))
        return;
    static const std::regex inline_script("<script(?![^>]*\\ssrc=)|\\son[a-z]+=\"|javascript:");
    static const std::regex inline_style("<style|\\sstyle=\"");
    static const std::regex from_elsewhere("(src|href|action)=\"(https?:)?//");
    CHECK_FALSE(std::regex_search(response.body, inline_script));
    CHECK((response.own_style || !std::regex_search(response.body, inline_style)));
    CHECK((response.own_style || !std::regex_search(response.body, from_elsewhere)));
}

} // namespace

TEST_CASE("every address answers with the header lines that every answer has, and with pages that keep to them",
          "[routes]") {
    Room room("first-table", 3);
    const auto walk = [&] {
        Visitor stranger(*room.hall, {});
        for (Visitor* who : {&stranger, &room.visitors[0], &room.visitors[2], &room.teacher})
            for (const std::string& path : addresses)
                for (const Method method : {Method::get, Method::head, Method::post, Method::other}) {
                    INFO(path << " by method " << static_cast<int>(method));
                    who->wait(std::chrono::milliseconds(400));
                    const classroom::Response response = who->ask(method, path);
                    check_answer(response);
                    CHECK((response.status != 405) == (method != Method::other));
                }
    };
    walk(); // in the waiting room
    room.open_tables();
    walk(); // at tables
    play_to_the_end(room, 11);
    REQUIRE_FALSE(room.hall->change(room.teacher.now(), classroom::record::Released{0}));
    walk(); // with a debrief
    CHECK(room.visitors[0].ask(Method::get, "/p/1/report").own_style);
}

TEST_CASE("what may be kept is not sent twice, and HEAD says of it what GET does", "[routes]") {
    Room room("first-table", 0);
    Visitor visitor(*room.hall, {});
    for (const char* path : {"/class.css", "/class.js"}) {
        const classroom::Response first = visitor.ask(Method::get, path);
        REQUIRE(first.status == 200);
        REQUIRE_FALSE(first.tag.empty());
        CHECK_FALSE(first.body.empty());
        CHECK(classroom::has_it_already(first, first.tag));
        CHECK_FALSE(classroom::has_it_already(first, "\"other\""));
        const classroom::Response head = visitor.ask(Method::head, path);
        CHECK(head.tag == first.tag);
        CHECK(head.type == first.type);
    }
}

TEST_CASE("while the class is paused a stream is opened all the same", "[routes]") {
    Room room("first-table", 2);
    room.open_tables();
    REQUIRE_FALSE(room.hall->change(room.teacher.now(), classroom::record::Paused{}));
    CHECK(room.visitors[0].ask(Method::get, "/p/1/events").stream);
    room.visitors[0].go("/p/1/");
    CHECK_FALSE(something_open(room.visitors[0], 1, 1));
}
