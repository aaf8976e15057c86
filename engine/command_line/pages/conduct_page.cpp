#include "command_line/pages/conduct_page.hpp"

#include "command_line/pages/page_menu.hpp"
#include "wording/decisions.hpp"
#include "wording/names.hpp"
#include "wording/terminal/play_words.hpp"

#include <algorithm>
#include <set>
#include <utility>

namespace parley::command_line {
namespace {

std::size_t chosen_of(const std::vector<seat::Choice>& choices) {
    return static_cast<std::size_t>(std::ranges::find_if(choices, &seat::Choice::chosen) - choices.begin());
}

rules::ProvisionId provision_of(const std::vector<seat::Choice>& choices) {
    return std::get<seat::intent::SetConduct>(choices.front().intent).provision;
}

/// What stands behind `?` is whole in any case.
Menu conduct_menu(Sitting& sitting, const seat::Page& page, bool in_short) {
    Menu menu;
    menu.name = "conduct";
    menu.about = wording::about_conduct();
    bool all_kept = true;
    for (const seat::Field& field : page.fields) {
        const std::vector<seat::Choice> choices = choices_of(page, field);
        const std::size_t chosen = chosen_of(choices);
        all_kept = all_kept && chosen == 0;
        const std::string undertaking =
            in_short ? wording::undertaking_in_short(sitting.view(), provision_of(choices)) : field.question;
        menu.lines.push_back({field.key, wording::conduct_choice(choices[chosen].label, undertaking),
                              wording::with_consequence(field.question, choices[chosen].consequence)});
    }
    const seat::Choice& file = *page.choice("file");
    menu.lines.push_back({file.word, file.label, file.consequence, false, file.refusal, false, file.rule});
    menu.on_enter = page.fields.size();
    menu.enter_label = all_kept ? wording::keep_everything() : wording::file_this();
    return menu;
}

/// The next in the round kept, hedged, broken; told with what it saves and risks.
void change(Sitting& sitting, const seat::Field& field) {
    const std::vector<seat::Choice> choices = choices_of(sitting.page(), field);
    const seat::Choice& next = choices[(chosen_of(choices) + 1) % choices.size()];
    sitting.want(next.intent);
    sitting.terminal.say(wording::with_consequence(
        wording::conduct_is_now(wording::provision_name(sitting.scenario(), provision_of(choices)), next.label),
        next.consequence));
}

} // namespace

void conduct_page(Sitting& sitting) {
    const std::uint64_t position = sitting.model().position;
    const seat::Page first = sitting.page();
    sitting.terminal.heading(first.title);
    sitting.hint(wording::Hint::conduct);
    std::vector<std::string> listed;
    for (const seat::Field& field : first.fields)
        listed.push_back(field.question);
    bool read = std::exchange(sitting.undertakings_read[sitting.seat], listed) == listed && !listed.empty();
    std::set<std::string>& known = sitting.undertakings_known[sitting.seat];
    const bool in_short = !first.fields.empty() && std::ranges::all_of(first.fields, [&](const seat::Field& field) {
        return known.contains(field.key);
    });
    for (const seat::Field& field : first.fields)
        known.insert(field.key);
    if (read)
        sitting.terminal.say(wording::undertakings_as_before());
    else if (in_short)
        sitting.terminal.say(wording::undertakings_in_short());
    while (!sitting.left() && sitting.model().position == position) {
        const seat::Page page = sitting.page();
        const Menu menu = conduct_menu(sitting, page, in_short);
        const std::optional<Answer> answer = read ? ask_again(sitting, menu) : choose(sitting, menu);
        read = true;
        if (answer && answer->line < page.fields.size())
            change(sitting, page.fields[answer->line]);
        else if (answer)
            sitting.want(page.choice("file")->intent);
    }
}

} // namespace parley::command_line
