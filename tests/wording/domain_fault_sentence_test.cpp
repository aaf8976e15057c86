#include "wording/domain_fault_sentence.hpp"

#include "tests/catch.hpp"

#include <set>

using namespace parley;
using scenario::DomainFault;
using scenario::DomainFaultCode;

TEST_CASE("every fault of a domain's files has a sentence of its own, with its words") {
    std::set<std::string> told;
    for (const DomainFaultCode code : scenario::all_domain_fault_codes) {
        const std::string text =
            wording::sentence(DomainFault{code, "f.xml", {3, 4}, {"one", "two", "three", "four", "five"}});
        INFO(text);
        CHECK(text.starts_with("f.xml:3:4: "));
        CHECK(text.find('{') == std::string::npos);
        const std::string said = text.substr(text.find(" D") + 7);
        CHECK(said.size() > 12);
        CHECK(said != "this cannot be used");
        CHECK(told.insert(said).second);
    }
    CHECK(wording::sentence(DomainFault{DomainFaultCode::no_domain, "", {}, {}}) ==
          "error D001: no file states the issues and their values");
}
