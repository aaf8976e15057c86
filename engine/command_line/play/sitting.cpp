#include "command_line/play/sitting.hpp"

#include "command_line/play/prompt.hpp"
#include "game/desk.hpp"
#include "wording/document.hpp"
#include "wording/terminal/play_words.hpp"

#include <span>

namespace parley::command_line {
namespace {

/// The paragraphs of a text with an empty line between them.
std::vector<std::string> paragraphs(std::string_view text) {
    std::vector<std::string> parts;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find("\n\n"), text.size());
        parts.emplace_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 2, text.size()));
    }
    return parts;
}

} // namespace

void Sitting::say_notice() {
    if (model().notice)
        say_refusal(model().notice->text, model().notice->rule);
    table.update(seat, seat::intent::DismissNotice{});
}

void Sitting::say_refusal(const std::string& refusal, std::optional<rules::Rule> rule) {
    terminal.say(refusal);
    refused_by = rule;
}

void Sitting::tell_keeping() {
    while (const std::optional<game::KeepingNews> news = table.take_keeping_news())
        switch (news->what) {
        case game::KeepingNews::Of::not_kept:
            terminal.say(wording::step_could_not_be_kept(storage::sentence(news->problem)));
            break;
        case game::KeepingNews::Of::not_aside:
            terminal.say(wording::not_put_aside(storage::sentence(news->problem)));
            break;
        case game::KeepingNews::Of::kept_again:
            terminal.say(wording::kept_again());
            break;
        }
}

void Sitting::answer_question() {
    const seat::Question question = *model().question;
    terminal.say(question.title);
    for (const std::string& paragraph : paragraphs(question.text))
        terminal.say(paragraph);
    const bool yes = confirm(*this, "", question.yes, question.no, false);
    table.update(seat, seat::intent::Confirm{yes});
}

bool Sitting::want(const seat::Intent& wanted) {
    const std::uint64_t position = model().position;
    table.update(seat, wanted);
    if (model().question)
        answer_question();
    say_notice();
    tell_keeping();
    tell_news();
    return model().position != position;
}

void Sitting::hint(wording::Hint about) {
    if (hints && hinted.insert(std::pair(seat, about)).second)
        terminal.say(wording::hint_line(wording::hint(about)));
}

void Sitting::tell_news() {
    const std::vector<seat::Told>& lines = model().feed.lines();
    std::size_t& from = told[seat];
    for (from = std::min(from, lines.size()); from < lines.size(); ++from) {
        const auto* opened = std::get_if<rules::SessionOpened>(&lines[from].event.what);
        if (opened == nullptr) {
            terminal.say(lines[from].text);
        } else if (opened->session != view().open().session) {
            terminal.heading(wording::session_since_over(opened->session));
        } else {
            const std::vector<std::string> page = wording::briefing(view());
            terminal.heading(page.front());
            terminal.lines(std::span(page).subspan(1));
        }
    }
}

} // namespace parley::command_line
