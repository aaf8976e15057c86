// The answers of the class, by who asks: joiners, students, the teacher, the wall. Private to classroom/; respond.hpp
// decides among them.
#pragma once

#include "classroom/http/form.hpp"
#include "classroom/respond.hpp"

#include <string_view>
#include <vector>

namespace parley::classroom::answers {

/// A request with what was made out of it already.
struct Asked {
    const Request& request;
    const std::vector<std::string_view>& parts; // of the path
    const Form& form;                           // of a POST, empty otherwise
    const Address& address;
};

[[nodiscard]] Response page_of(std::string html);
[[nodiscard]] Response not_found();
/// A page that says one sentence, with a way on.
[[nodiscard]] Response told(unsigned status, std::string_view sentence);

[[nodiscard]] Response join_page(Hall& hall, const Asked& asked);
[[nodiscard]] Response join(Hall& hall, const Asked& asked);
[[nodiscard]] Response back_page(Hall& hall, const Asked& asked);
[[nodiscard]] Response come_back(Hall& hall, const Asked& asked);
[[nodiscard]] Response hello(Hall& hall, const Asked& asked);

/// Everything under /p/.
[[nodiscard]] Response student(Hall& hall, const Asked& asked);
/// Everything under /teach/.
[[nodiscard]] Response teacher(Hall& hall, const Asked& asked);
/// Everything under /wall.
[[nodiscard]] Response wall(Hall& hall, const Asked& asked);

/// The lecturer's guide: a page of its own to print.
[[nodiscard]] Response guide();
/// A style sheet, the script.
[[nodiscard]] Response asset(const Asked& asked);

} // namespace parley::classroom::answers
