#include "classroom/address_choice.hpp"
#include "classroom/http/headers.hpp"

#include "tests/catch.hpp"

#include <algorithm>

using namespace parley::classroom;

namespace {

const Interface loopback{"lo", "127.0.0.1", false, false};
const Interface cable{"enp3s0", "192.168.7.20", true, false};
const Interface wifi{"wlp2s0", "10.42.0.1", false, true};
const Interface docker{"docker0", "172.17.0.1", false, false};
const Interface campus{"eth0", "130.60.1.2", true, false};
const Interface unassigned{"eth1", "169.254.3.4", false, false};

AddressChoice chosen(const std::vector<Interface>& own, const std::string& asked = "") {
    Options options;
    options.address = asked;
    const auto choice = choose_address(options, own);
    REQUIRE(choice);
    return *choice;
}

bool holds(const std::vector<std::string>& list, std::string_view text) {
    return std::find(list.begin(), list.end(), text) != list.end();
}

} // namespace

TEST_CASE("from where an address can be reached", "[address]") {
    for (const auto& [address, reach] : std::vector<std::pair<std::string, Reach>>{{"127.0.0.1", Reach::this_machine},
                                                                                   {"127.255.0.9", Reach::this_machine},
                                                                                   {"169.254.0.1", Reach::this_link},
                                                                                   {"10.255.0.1", Reach::room},
                                                                                   {"172.15.0.1", Reach::anywhere},
                                                                                   {"172.16.0.1", Reach::room},
                                                                                   {"172.31.255.1", Reach::room},
                                                                                   {"172.32.0.1", Reach::anywhere},
                                                                                   {"192.168.1.1", Reach::room},
                                                                                   {"192.169.1.1", Reach::anywhere},
                                                                                   {"100.64.0.1", Reach::provider},
                                                                                   {"100.128.0.1", Reach::anywhere},
                                                                                   {"0.0.0.0", Reach::nowhere},
                                                                                   {"224.0.0.1", Reach::nowhere},
                                                                                   {"255.255.255.255", Reach::nowhere},
                                                                                   {"192.168.1", Reach::nowhere},
                                                                                   {"::1", Reach::nowhere},
                                                                                   {"host", Reach::nowhere},
                                                                                   {"", Reach::nowhere}}) {
        CAPTURE(address);
        CHECK(reach_of(address) == reach);
    }
}

TEST_CASE("phones are told the address at which they are likeliest to get here", "[address]") {
    using Own = std::vector<Interface>;
    CHECK_FALSE(likeliest(Own{}));
    CHECK_FALSE(likeliest(Own{loopback, unassigned}));
    CHECK(likeliest(Own{loopback, docker, cable})->name == "enp3s0");
    CHECK(likeliest(Own{loopback, cable, wifi})->name == "wlp2s0"); // a hotspot of its own
    CHECK(likeliest(Own{loopback, campus, docker})->name == "eth0");
    CHECK(likeliest(Own{loopback, campus, cable})->name == "enp3s0");
    CHECK(likeliest(Own{loopback, docker})->name == "docker0");
}

TEST_CASE("it listens at the address that phones are told and on this machine, and nowhere else", "[address]") {
    const AddressChoice choice = chosen({loopback, cable, docker});
    CHECK(choice.listening == std::vector<std::string>{"127.0.0.1", "192.168.7.20"});
    CHECK(choice.shown == "192.168.7.20");
    CHECK(choice.warnings.empty());
    const Address address = address_at(choice, 8722, 8722, false);
    CHECK(address.shown == "http://192.168.7.20:8722");
    CHECK(holds(address.hosts, "192.168.7.20:8722"));
    CHECK(holds(address.hosts, "127.0.0.1:8722"));
    CHECK(holds(address.hosts, "localhost:8722"));
    CHECK_FALSE(holds(address.hosts, "192.168.7.20"));
    CHECK(address.warnings.empty());
}

TEST_CASE("what is odd about the network is said, each thing once", "[address]") {
    const AddressChoice alone = chosen({loopback, unassigned});
    CHECK(alone.listening == std::vector<std::string>{"127.0.0.1"});
    CHECK(alone.shown.empty());
    CHECK(alone.warnings.size() == 1);
    CHECK(chosen({loopback, cable, wifi}).warnings.size() == 1);             // several
    CHECK(chosen({loopback, cable, wifi}, "192.168.7.20").warnings.empty()); // asked for
    CHECK(chosen({loopback, campus}).warnings.size() == 1);                  // public
    CHECK(chosen({loopback, cable}, "127.0.0.1").warnings.size() == 1);      // only this machine
    CHECK(address_at(chosen({loopback, cable}), 8723, 8722, false).warnings.size() == 1);
    CHECK(address_at(chosen({loopback, cable}), 8722, 8722, true).warnings.size() == 1);
}

TEST_CASE("an address is taken as asked for, or refused where it is none of the machine's", "[address]") {
    CHECK(chosen({loopback, cable, wifi}, "192.168.7.20").shown == "192.168.7.20");
    const AddressChoice every = chosen({loopback, cable, wifi}, "0.0.0.0");
    CHECK(every.listening == std::vector<std::string>{"0.0.0.0"});
    CHECK(every.shown == "10.42.0.1");
    CHECK(holds(every.hosts, "192.168.7.20"));
    Options options;
    options.address = "192.168.9.9";
    const std::vector<Interface> own{loopback, cable};
    const auto refused = choose_address(options, own);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().find("192.168.7.20") != std::string::npos);
    const Address plain = address_at(chosen({loopback, cable}), 80, 80, false);
    CHECK(plain.shown == "http://192.168.7.20");
    CHECK(holds(plain.hosts, "192.168.7.20"));
}

TEST_CASE("this machine's own addresses are found", "[address]") {
    const std::vector<Interface> own = network_interfaces();
    CHECK(std::any_of(own.begin(), own.end(), [](const Interface& one) { return one.address == "127.0.0.1"; }));
}

TEST_CASE("no header line of an answer can end before it should", "[headers]") {
    Response response = see_other("/x\r\nSet-Cookie: a=b");
    response.cookies = {"c=d\nX: y"};
    for (const HeaderLine& line : headers_of(response))
        CHECK(line.value.find_first_of("\r\n") == std::string::npos);
}

TEST_CASE("only a page that brings its style along may use it", "[headers]") {
    const auto policy = [](const Response& response) {
        for (const HeaderLine& line : headers_of(response))
            if (line.name == "Content-Security-Policy")
                return line.value;
        return std::string();
    };
    Response response;
    CHECK(policy(response).starts_with("default-src 'none'; "));
    CHECK(policy(response).find("unsafe-inline") == std::string::npos);
    response.own_style = true;
    CHECK(policy(response).find("style-src 'self' 'unsafe-inline'; ") != std::string::npos);
    CHECK(policy(response).find("script-src 'self'; ") != std::string::npos);
}

TEST_CASE("options are read strictly", "[options]") {
    const auto read =
        read_options({"geneva-2022", "--port", "8000", "--seed=7", "--many-seeds", "--strength", "quick"});
    REQUIRE(read);
    CHECK(read->source == "geneva-2022");
    CHECK(read->port == 8000);
    CHECK(read->seed == 7U);
    CHECK(read->many_seeds);
    CHECK_FALSE(read->teach_from_lan);
    CHECK(read->agent == "envoy");
    CHECK(read->node_budget == 2'000);
    for (const std::vector<std::string>& words : std::vector<std::vector<std::string>>{{},
                                                                                       {"a", "b"},
                                                                                       {"a", "--port", "0"},
                                                                                       {"a", "--port", "65536"},
                                                                                       {"a", "--port"},
                                                                                       {"a", "--seed", "-1"},
                                                                                       {"a", "--agent", "nobody"},
                                                                                       {"a", "--strength", "mighty"},
                                                                                       {"a", "--address", "::1"},
                                                                                       {"a", "--address", "room"},
                                                                                       {"a", "--folder", ""},
                                                                                       {"a", "--many-seeds=yes"},
                                                                                       {"a", "--sed", "3"}})
        CHECK_FALSE(read_options(words));
    CHECK(read_options({"--help", "--port", "0"})->wish == Options::Wish::help);
}
