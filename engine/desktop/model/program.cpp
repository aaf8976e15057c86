#include "desktop/model/program.hpp"

#include "desktop/model/debriefing.hpp"
#include "desktop/model/sitting.hpp"
#include "game/desk.hpp"
#include "game/saves.hpp"

namespace parley::desktop {

Program::Program() = default;
Program::Program(Program&&) noexcept = default;
Program& Program::operator=(Program&&) noexcept = default;
Program::~Program() = default;

std::optional<QuestionUp> question_up(const Program& program) {
    if (const std::optional<Question>& own = program.question)
        return QuestionUp{own->title, own->text, own->yes, own->no, own->grave};
    if (!program.sitting || program.screen != Screen::game || !program.sitting->model().question)
        return {};
    const seat::Question& asked = *program.sitting->model().question;
    return QuestionUp{asked.title, asked.text, asked.yes, asked.no, true};
}

const Notice* notice_up(const Program& program) {
    if (program.notice)
        return &*program.notice;
    if (!program.sitting || !program.sitting->model().notice)
        return nullptr;
    return &*program.sitting->model().notice;
}

bool advice_wanted(const Program& program) {
    if (!program.sitting)
        return false;
    const seat::Model& model = program.sitting->model();
    return seat::may_advise(model, program.sitting->view()) &&
           (program.settings.hints || model.advice_asked == model.position);
}

} // namespace parley::desktop
