#include "classroom/http/request.hpp"

namespace parley::classroom {

std::string cookie(const Request& request, std::string_view name) {
    std::string_view rest = request.cookies;
    while (!rest.empty()) {
        const std::size_t end = rest.find(';');
        std::string_view pair = rest.substr(0, end);
        while (!pair.empty() && pair.front() == ' ')
            pair.remove_prefix(1);
        if (const std::size_t equals = pair.find('='); equals != pair.npos && pair.substr(0, equals) == name)
            return std::string(pair.substr(equals + 1));
        if (end == rest.npos)
            break;
        rest.remove_prefix(end + 1);
    }
    return {};
}

std::vector<std::string_view> parts_of(std::string_view path) {
    std::vector<std::string_view> parts;
    while (!path.empty()) {
        const std::size_t end = path.find('/');
        if (const std::string_view part = path.substr(0, end); !part.empty())
            parts.push_back(part);
        if (end == path.npos)
            break;
        path.remove_prefix(end + 1);
    }
    return parts;
}

} // namespace parley::classroom
