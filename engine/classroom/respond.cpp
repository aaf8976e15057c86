#include "classroom/respond.hpp"

#include "classroom/answers/answers.hpp"
#include "wording/classroom/class_words.hpp"

#include <algorithm>

namespace parley::classroom {
namespace {

using Parts = std::vector<std::string_view>;

/// Queues of those who come in, beyond all tables': each waits for the disk, and together they wait once.
constexpr TableNumber first_door = max_tables + 1, doors = 8;

/// Only forms of our own pages may change something: what a browser says of where a form came from must fit.
bool comes_from_our_pages(const Request& request) {
    if (!request.fetch_site.empty() && request.fetch_site != "same-origin" && request.fetch_site != "none")
        return false;
    return request.origin.empty() || request.origin == "http://" + request.host;
}

bool is_served(const Request& request, const Address& address) {
    return address.hosts.empty() || std::ranges::find(address.hosts, request.host) != address.hosts.end();
}

Response answer(Hall& hall, const answers::Asked& asked) {
    const Parts& parts = asked.parts;
    const bool post = asked.request.method == Method::post;
    if (parts.empty())
        return post ? answers::not_found() : answers::join_page(hall, asked);
    const std::string_view first = parts.front();
    if (first == "p")
        return answers::student(hall, asked);
    if (first == "teach")
        return answers::teacher(hall, asked);
    if (first == "wall")
        return post ? answers::not_found() : answers::wall(hall, asked);
    if (parts.size() > 1)
        return answers::not_found();
    if (first == "join")
        return post ? answers::join(hall, asked) : see_other("/");
    if (first == "back")
        return post ? answers::come_back(hall, asked) : answers::back_page(hall, asked);
    if (post)
        return answers::not_found();
    return first == "hello" ? answers::hello(hall, asked) : answers::asset(asked);
}

} // namespace

TableNumber queue_of(const Request& request, const Hall& hall) {
    const Parts parts = parts_of(request.path);
    if (request.method == Method::post && (request.path == "/join" || request.path == "/back"))
        return first_door + static_cast<TableNumber>(std::hash<std::string>()(request.body) % doors);
    if (parts.size() < 2)
        return 0;
    if (parts[0] == "teach" && parts[1] == "table" && parts.size() > 2)
        return static_cast<TableNumber>(whole_number(parts[2]).value_or(0));
    if (parts[0] != "p")
        return 0;
    const auto roll = hall.roll();
    const Person* person = roll->person(static_cast<PersonNumber>(whole_number(parts[1]).value_or(0)));
    return person != nullptr && person->place ? person->place->table : 0;
}

Response respond(const Request& request, Hall& hall, const Address& address) {
    if (!is_served(request, address))
        return answers::told(421, wording::not_this_address());
    const bool post = request.method == Method::post;
    if (!post && !request.only_reads())
        return answers::told(405, wording::only_get_and_post());
    if (post && !comes_from_our_pages(request))
        return answers::told(403, wording::form_from_elsewhere());
    const std::optional<Form> form = Form::read(post ? request.body : request.query);
    if (!form)
        return answers::told(400, wording::form_not_understood());
    const Parts parts = parts_of(request.path);
    return answer(hall, {request, parts, *form, address});
}

} // namespace parley::classroom
