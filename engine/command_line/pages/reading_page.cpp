#include "command_line/pages/reading_page.hpp"

#include "command_line/pages/form_page.hpp"
#include "command_line/play/prompt.hpp"
#include "command_line/play/words.hpp"
#include "wording/terminal/play_words.hpp"

#include <algorithm>
#include <numeric>

namespace parley::command_line {
namespace {

std::vector<int> percent_of(const seat::ReadingField& reading) {
    std::vector<int> percent;
    for (const seat::ReadingField::Line& line : reading.lines)
        percent.push_back(line.percent);
    return percent;
}

/// Percentages from the words of a line; nothing, with a sentence, when they are not as many as wanted or not 100 in
/// all.
std::optional<std::vector<int>> percent_in(Sitting& sitting, const std::string& line, std::size_t wanted) {
    std::vector<int> percent;
    const std::vector<std::string> words = words_of(line);
    for (const std::string& word : words)
        if (const auto number = number_in(word))
            percent.push_back(static_cast<int>(*number));
    if (percent.size() != wanted || words.size() != wanted) {
        sitting.terminal.say(wording::numbers_wanted(wanted));
        return std::nullopt;
    }
    const int sum = std::accumulate(percent.begin(), percent.end(), 0);
    if (sum != 100) {
        sitting.terminal.say(wording::reading_sum(sum));
        return std::nullopt;
    }
    return percent;
}

/// False when the person is leaving.
bool ask_reading(Sitting& sitting, const seat::ReadingField& reading) {
    std::vector<std::string> names;
    for (const seat::ReadingField::Line& line : reading.lines)
        names.push_back(line.name);
    Menu menu;
    menu.name = "assessment";
    menu.question = wording::reading_prompt(reading.question, wording::reading_held(names, percent_of(reading)));
    menu.about = wording::about_reading(sitting.scenario().at(reading.about));
    menu.free = true;
    menu.lines = {{"keep", wording::keep_reading(reading.lines.size())}};
    menu.on_enter = 0;
    menu.enter_label = wording::keep_it_so();
    std::optional<Answer> answer = choose(sitting, menu);
    while (answer && answer->line == Answer::free_text) {
        if (const auto percent = percent_in(sitting, answer->rest, reading.lines.size())) {
            seat::intent::SetReading wanted{reading.about, {}};
            std::ranges::copy(*percent, wanted.percent.begin());
            sitting.want(wanted);
            return true;
        }
        answer = ask_again(sitting, menu);
    }
    return answer.has_value();
}

} // namespace

void reading_page(Sitting& sitting) {
    const seat::Page page = sitting.page();
    if (!page.readings.empty() || !page.fields.empty()) {
        sitting.terminal.heading(page.title);
        sitting.hint(wording::Hint::assessment);
    }
    for (const seat::ReadingField& reading : page.readings)
        if (!ask_reading(sitting, reading))
            return;
    for (const seat::Field& field : page.fields)
        if (!ask_field(sitting, field.key))
            return;
    sitting.want(seat::intent::FileReadings{});
}

} // namespace parley::command_line
