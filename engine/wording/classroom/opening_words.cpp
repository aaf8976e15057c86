#include "wording/classroom/opening_words.hpp"

#include "wording/figures.hpp"
#include "wording/phrase.hpp"

namespace parley::wording {
namespace {

std::string log_fault_words(game::LogFault fault) {
    switch (fault) {
    case game::LogFault::unreadable_line:
        return "it is not a line that this program writes";
    case game::LogFault::unknown_kind:
        return "it tells of something that this version does not know";
    case game::LogFault::format_unknown:
        return "it was written by a later version";
    case game::LogFault::does_not_fit:
        return "it cannot have happened after what stands before it";
    case game::LogFault::empty:
        return "nothing stands in it";
    }
    return "";
}

} // namespace

std::string class_needs_scenario() { return "it needs a scenario, or the folder of a class to take up again."; }
std::string one_class_at_a_time() { return "it takes one scenario or one folder."; }
std::string class_option_malformed(const std::string& option) {
    return phrase("{option} is not given as it should be.", {{"option", option}});
}
std::string class_options_unreadable() { return "the options cannot be read."; }
std::string address_wanted(const std::string& given) {
    return phrase("--address wants an IPv4 address of this machine, such as 192.168.7.20, not “{given}”.",
                  {{"given", given}});
}
std::string only_for_new_class(const std::string& option) {
    return phrase("--{option} is settled when a class begins; this one has begun.", {{"option", option}});
}
std::string see_class_help(const std::string& command) {
    return phrase("See “{command} --help”.", {{"command", command}});
}

std::string class_is_there_already(const std::string& folder, const std::string& command) {
    return phrase("there is a class in {folder} already; {command} takes it up again.",
                  {{"folder", folder}, {"command", command}});
}
std::string holds_no_class(const std::string& folder) {
    return phrase("there is no class in {folder}: it holds no class.jsonl.", {{"folder", folder}});
}
std::string class_log_fault(const std::string& file, const game::LogProblem& problem) {
    return phrase("{place}: {why}{detail} (L00{number})",
                  {{"place", problem.line == 0 ? file : file + ':' + std::to_string(problem.line)},
                   {"why", log_fault_words(problem.fault)},
                   {"detail", problem.detail.empty() ? "" : ": " + in_quotes(problem.detail)},
                   {"number", std::to_string(static_cast<int>(problem.fault))}});
}
std::string class_log_refused(const std::string& file, const game::LogProblem& problem) {
    return phrase("{fault}. Nothing has been changed.", {{"fault", class_log_fault(file, problem)}});
}

std::string cannot_listen(const std::string& address, std::uint16_t port, const std::string& reason) {
    return phrase("nothing can listen at {address}, port {port}: {reason}.",
                  {{"address", address}, {"port", std::to_string(port)}, {"reason", reason}});
}
std::string port_is_taken(std::uint16_t port) {
    return phrase("port {port} is taken by another program; --port may name another, or be left out.",
                  {{"port", std::to_string(port)}});
}
std::string ports_are_taken(std::uint16_t first, std::uint16_t last) {
    return phrase("the ports from {first} to {last} are all taken by other programs; --port may name another.",
                  {{"first", std::to_string(first)}, {"last", std::to_string(last)}});
}
std::string no_such_address_here(const std::string& address, const std::vector<std::string>& own) {
    return phrase("this machine has no address {address}. It has: {own}.",
                  {{"address", address}, {"own", joined(own, ", ")}});
}

std::string only_this_machine() {
    return "This machine is in no network that phones could be in: only browsers on it can join. Join the Wi-Fi of the "
           "room or open a hotspot here, then start this again with the class's folder.";
}
std::string several_addresses(const std::string& chosen, const std::vector<std::string>& others) {
    return phrase("This machine has several addresses. Phones are told {chosen}; should they not get there, the "
                  "teacher's page shows another: {others}.",
                  {{"chosen", chosen}, {"others", joined(others, ", ")}});
}
std::string public_addresses_unused(const std::vector<std::string>& addresses) {
    return phrase(
        "This machine has public addresses too, where nothing listens: {addresses}. Should the phones of the room "
        "be in that network, start again with --address and that one.",
        {{"addresses", joined(addresses, ", ")}});
}
std::string address_is_public(const std::string& address) {
    return phrase(
        "{address} is a public address: anybody who knows the code could join from outside the room, and some "
        "browsers ask before they open such a page.",
        {{"address", address}});
}
std::string other_port(std::uint16_t wanted, std::uint16_t port) {
    return phrase("Port {wanted} is taken by another program, so this class is at port {port}.",
                  {{"wanted", std::to_string(wanted)}, {"port", std::to_string(port)}});
}
std::string teaches_from_anywhere() {
    return "The teacher's page opens from other machines of this network too: keep its link to yourself.";
}

std::string class_opening(const ClassOpening& opening) {
    std::string text = opening.taken_up
                           ? phrase("The class of “{scenario}” goes on, with {people} at {tables}.\n",
                                    {{"scenario", opening.scenario},
                                     {"people", counted(static_cast<std::int32_t>(opening.people), "person", "people")},
                                     {"tables", counted(static_cast<std::int32_t>(opening.tables), "table", "tables")}})
                           : phrase("The class of “{scenario}” is open.\n", {{"scenario", opening.scenario}});
    text += phrase("\nThe teacher's page, once: {link}\n", {{"link", opening.teachers_link}});
    if (!opening.address.empty())
        text += phrase("For phones:              {address}\n", {{"address", opening.address}});
    text += phrase("The code to join:        {code}\n\nKept in {folder}; to take it up again:\n  {again}\n",
                   {{"code", opening.code}, {"folder", opening.folder}, {"again", opening.again}});
    for (const std::string& warning : opening.warnings)
        text += '\n' + warning + '\n';
    return text + "\nCtrl-C ends it.\n";
}

std::string class_is_closing() { return "Finishing what was begun at the tables."; }
std::string class_closed(const std::string& folder, const std::string& again) {
    return phrase("The class has ended here; all that was played is in {folder}. To go on: {again}",
                  {{"folder", folder}, {"again", again}});
}
std::string class_closed_unkept(const std::string& reason) {
    return phrase("not all of the class is on the disk: {reason}.", {{"reason", reason}});
}

} // namespace parley::wording
