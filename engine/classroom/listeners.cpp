#include "classroom/listeners.hpp"

#include "classroom/http/form.hpp"

namespace parley::classroom {
namespace {

constexpr std::string_view before_number = "p";

} // namespace

std::string listener_of(PersonNumber person) { return std::string(before_number) + std::to_string(person); }

void hear_listener(std::string_view listener, Hall& hall, Moment now) {
    if (!listener.starts_with(before_number))
        return;
    if (const auto person = whole_number(listener.substr(before_number.size())))
        hall.hear(static_cast<PersonNumber>(*person), now);
}

} // namespace parley::classroom
