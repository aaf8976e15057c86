#include "command_line/play/sitting.hpp"

#include "command_line/play/briefing_page.hpp"
#include "command_line/play/hints.hpp"
#include "command_line/play/prompt.hpp"
#include "command_line/transcript.hpp"
#include "wording/coach.hpp"
#include "wording/sentences.hpp"

#include <algorithm>

namespace parley::command_line {

bool Sitting::may(const rules::Action& action) {
    const std::optional<rules::Refusal> refusal = rules::check(view(), action);
    if (refusal)
        terminal.say(wording::sentence(scenario(), *refusal, seat));
    return !refusal;
}

bool Sitting::goes_ahead(const rules::Action& action) {
    if (!warnings || rules::check(view(), action))
        return true; // a refusal has its own sentence
    const std::optional<agents::Warning> warning = agents::warning_before(view(), action);
    std::vector<agents::Warning>& given = warned[seat];
    const auto is_known = [&](const agents::Warning& known) { return known.is_about_the_same(*warning); };
    if (!warning || std::ranges::any_of(given, is_known))
        return true;
    given.push_back(*warning);
    terminal.say("This cannot be undone: " + wording::warning_words(view(), *warning));
    terminal.say(wording::concept_line(warning->taught));
    return confirm(*this, "", "Do it all the same", false);
}

bool Sitting::act(const rules::Action& action) {
    if (!goes_ahead(action))
        return false;
    if (const std::optional<rules::Refusal> refusal = desk.act(seat, action)) {
        terminal.say(wording::sentence(scenario(), *refusal, seat));
        return false;
    }
    if (const std::optional<storage::Problem> problem = desk.take_problem())
        terminal.say("The game goes on, but this step could not be saved: " + storage::sentence(*problem) + ".");
    tell_news();
    return true;
}

void Sitting::hint(Beat beat) {
    if (hints && hinted.insert(std::pair(seat, beat)).second)
        terminal.say("Hint: " + std::string(hint_for(beat)));
}

void Sitting::tell_news() {
    const game::Desk::News news = desk.news(seat);
    const game::Game& game = desk.game();
    for (std::size_t i = news.first; i < news.last; ++i) {
        const rules::Event& event = game.events()[i];
        const auto* opened = std::get_if<rules::SessionOpened>(&event.what);
        if (opened != nullptr && event.audience.contains(seat))
            open_session(terminal, view(), *opened);
        else
            terminal.lines(told(game, seat, i, i + 1));
    }
}

} // namespace parley::command_line
