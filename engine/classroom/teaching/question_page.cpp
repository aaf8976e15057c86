#include "classroom/teaching/question_page.hpp"

#include "classroom/teaching/parts.hpp"
#include "wording/classroom/question_words.hpp"
#include "wording/classroom/teacher_words.hpp"

namespace parley::classroom {

std::string question_page(const TeachersSight& sight, const std::string& question, const std::string& yes,
                          const std::string& action, const std::string& back,
                          const std::vector<std::pair<std::string, std::string>>& fields) {
    Frame frame; // without events: the question stays until it is answered
    frame.title = wording::please_confirm();
    frame.body_class = "teacher question";
    frame.header = inner_bar(sight, frame.title, false);
    std::string inside;
    for (const auto& [name, value] : fields)
        inside += hidden(name, value);
    frame.main = "<section><h1>" + escaped(question) + "</h1>";
    if (!yes.empty())
        frame.main += form(action, inside + button("sure", "yes", yes, "choice main"));
    frame.main += link_to(back, yes.empty() ? wording::back_to_class() : wording::no_back(), "choice") + "</section>";
    return page(frame);
}

} // namespace parley::classroom
