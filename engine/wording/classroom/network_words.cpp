#include "wording/classroom/network_words.hpp"

#include "wording/figures.hpp"
#include "wording/phrase.hpp"

#include <vector>

namespace parley::wording {

std::string self_test_title() { return "Do phones get here?"; }
std::string self_test_steps(std::string_view address) {
    return phrase("Before the class: open {address} on a phone in the room’s network. A green page means that the "
                  "network lets phones in.",
                  {{"address", std::string(address)}});
}
std::string phones_seen(std::size_t phones) {
    return phones == 0 ? std::string("No phone has opened it yet.")
                       : phrase("{phones} got here.",
                                {{"phones", raised(counted(static_cast<std::int32_t>(phones), "phone", "phones"))}});
}
std::string when_phones_do_not_get_here() {
    return "If the page does not come: many guest networks keep their devices apart. Then open a hotspot on this "
           "laptop or on a phone (most carry about eight devices), or bring a router of your own and join it with this "
           "laptop; after a change of network start the class again with its folder.";
}
std::string network_title() { return "Network"; }
std::string shown_address(std::string_view address) {
    return phrase("The code leads to {address}.", {{"address", std::string(address)}});
}
std::string show_address(std::string_view address) {
    return phrase("Show {address} instead", {{"address", std::string(address)}});
}
std::string wifi_title() { return "A code for the Wi-Fi"; }
std::string wifi_first() { return "First join the Wi-Fi"; }
std::string wifi_name() { return "Name of the network"; }
std::string wifi_password() { return "Its password (none for an open one)"; }
std::string wifi_button() { return "Show the code"; }
std::string about_wifi() { return "It is shown once and kept nowhere. Phones read it with the camera."; }
std::string wifi_not_possible() {
    return "A network’s name has 1 to 32 bytes and its password at most 63, all of them signs that can be seen.";
}
std::string who_is_in(std::size_t people) {
    return phrase("{people} in the room",
                  {{"people", raised(counted(static_cast<std::int32_t>(people), "person", "people"))}});
}
std::string open_tables_title(std::size_t waiting) {
    return phrase("Open tables ({n} without a seat)", {{"n", std::to_string(waiting)}});
}
std::string nobody_to_seat() { return "Nobody waits for a seat."; }
std::string about_teams() {
    return "Two to six people hold a seat together: one of them has the pen and acts, all read the same papers. Those "
           "left over get a table with the computer.";
}
std::string opens_by_itself() { return "Tables open"; }
std::string teacher_opens() { return "when I open them"; }
std::string opens_at(std::size_t people) {
    return phrase("by themselves, for every {n} people", {{"n", std::to_string(people)}});
}
std::string plan_words(const TablesPlanned& plan) {
    std::vector<std::string> parts;
    const auto count = [](std::size_t number) { return static_cast<std::int32_t>(number); };
    if (plan.full > 0)
        parts.push_back(phrase("{tables} of {n}", {{"tables", counted(count(plan.full), "table", "tables")},
                                                   {"n", std::to_string(plan.a_table)}}));
    if (plan.computers > 0)
        parts.push_back(
            phrase("one with the computer in {seats}", {{"seats", counted(count(plan.computers), "seat", "seats")}}));
    else if (plan.fewer > 0)
        parts.push_back(phrase("one{table} of {n}",
                               {{"table", plan.full == 0 ? " table" : ""}, {"n", std::to_string(plan.fewer)}}));
    if (plan.joined > 0)
        parts.push_back(phrase("{n} more in teams", {{"n", std::to_string(plan.joined)}}));
    if (plan.watching > 0)
        parts.push_back(phrase("{n} watching", {{"n", std::to_string(plan.watching)}}));
    return "Open " + listed(parts);
}

namespace {

/// Of a long list the first are named.
std::string some_of(const std::vector<std::string>& people) {
    constexpr std::size_t most = 6;
    if (people.size() <= most + 1)
        return listed(people);
    std::vector<std::string> first(people.begin(), people.begin() + most);
    first.push_back(phrase("{n} more", {{"n", std::to_string(people.size() - most)}}));
    return listed(first);
}

} // namespace

std::string left_over_at(std::uint32_t table, const std::vector<std::string>& people,
                         const std::vector<std::string>& seats) {
    const Arguments arguments{{"table", std::to_string(table)}, {"people", some_of(people)}, {"seats", listed(seats)}};
    return seats.empty()
               ? phrase("Those who came in last, at table {table}: {people}.", arguments)
               : phrase("Those who came in last, at table {table}: {people}; the computer plays {seats}.", arguments);
}
std::string left_over_elsewhere(const std::vector<std::string>& people, bool watch) {
    const Arguments arguments{{"people", some_of(people)}};
    return watch ? phrase("Those who came in last watch: {people}.", arguments)
                 : phrase("Those who came in last join teams: {people}.", arguments);
}
std::string person_there(std::string_view person, std::string_view where) {
    return phrase("{person} ({where})", {{"person", std::string(person)}, {"where", std::string(where)}});
}

} // namespace parley::wording
