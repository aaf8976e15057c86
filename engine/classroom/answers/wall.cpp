#include "classroom/answers/answers.hpp"
#include "classroom/pages/wall_page.hpp"

namespace parley::classroom::answers {

Response wall(Hall& hall, const Asked& asked) {
    if (asked.parts.size() > 1) {
        if (asked.parts[1] != "events" || asked.parts.size() > 2)
            return not_found();
        Response response;
        response.type = "text/event-stream";
        response.stream = Channel{0, 0};
        response.number = hall.class_version();
        response.listener = "wall";
        return response;
    }
    const auto roll = hall.roll();
    const std::vector<TableStatus> tables = hall.statuses();
    return page_of(wall_page(
        {*roll, hall.scenario().open, tables, asked.address.shown, {}, hall.class_version(), asked.request.at}));
}

} // namespace parley::classroom::answers
