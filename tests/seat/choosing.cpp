#include "tests/seat/choosing.hpp"
#include "game/desk.hpp"
#include "game/game.hpp"
#include "game/seat.hpp"

#include "core/variant_match.hpp"
#include "tests/catch.hpp"
#include "tests/rules/play.hpp"

#include <algorithm>
#include <numeric>

namespace parley::tests {

namespace {

using seat::Choice;
using seat::ChoiceGroup;
using seat::Page;
using seat::PageKind;

/// How often a group is chosen from, beside the others that stand open.
std::size_t share(ChoiceGroup group) {
    switch (group) {
    case ChoiceGroup::go_on:
        return 3;
    case ChoiceGroup::reply:
        return 6;
    case ChoiceGroup::measure:
        return 4;
    case ChoiceGroup::propose:
        return 3;
    case ChoiceGroup::answer:
        return 5;
    case ChoiceGroup::speak:
        return 3;
    case ChoiceGroup::turn:
        return 1;
    case ChoiceGroup::draft:
        return 6;
    case ChoiceGroup::ladder:
        return 6;
    case ChoiceGroup::field:
        return 10;
    case ChoiceGroup::form:
        return 6;
    }
    return 1;
}

bool begins(const Choice& choice, std::string_view with) { return choice.word.starts_with(with); }

/// How much likelier within its group the temper makes it.
std::size_t liking(Temper temper, const Page& page, const Choice& choice) {
    const bool files = choice.action.has_value() && choice.group != ChoiceGroup::speak;
    const std::size_t plain = files && choice.group != ChoiceGroup::turn ? 3 : 1;
    switch (temper) {
    case Temper::wild:
        return plain;
    case Temper::agreeable:
        if (begins(choice, "accept") || choice.word == "initial" || choice.word == "ours" || begins(choice, "consult"))
            return 12;
        if (page.kind == PageKind::ratification)
            return begins(choice, "letter") ? 6 : 1;
        if (page.kind == PageKind::conduct && choice.group == ChoiceGroup::go_on)
            return 6;
        return choice.word == "leave" ? 0 : plain;
    case Temper::grim:
        if (choice.word == "threaten" || begins(choice, "letter") || begins(choice, "accept") ||
            choice.word == "initial")
            return 6;
        if (page.kind == PageKind::conduct && choice.word == "violate")
            return 5;
        return choice.word == "leave" ? 0 : plain;
    }
    return plain;
}

/// How far somebody sticks to what lies open: what is still missing in a form first, then what completes it.
std::size_t attention(const Page& page, const Choice& choice) {
    const bool verb = choice.group == ChoiceGroup::propose || choice.group == ChoiceGroup::answer ||
                      choice.group == ChoiceGroup::speak || choice.group == ChoiceGroup::turn;
    if (verb)
        return page.panel == seat::Panel::overview ? 8 : 1;
    const seat::Field* field = page.field(choice.field);
    if (field == nullptr || choice.group == ChoiceGroup::ladder)
        return choice.word == "back" ? 2 : 8;
    const auto chosen = static_cast<std::size_t>(std::ranges::count_if(
        page.choices, [&](const Choice& other) { return other.field == field->key && other.chosen; }));
    return chosen < field->least ? 24 : 2;
}

std::string line(std::string_view a, std::string_view b) { return std::string(a) + " | " + std::string(b) + "\n"; }

bool is_read(PageKind kind) {
    return kind == PageKind::curtain || kind == PageKind::opening || kind == PageKind::briefing;
}

} // namespace

seat::Sitting sitting_at(const std::string& scenario, std::uint64_t seed, rules::PartySet persons,
                         const std::string& agent) {
    const auto read = test::read_from_tree(scenario);
    std::vector<game::Seat> seats(read->open.party_count(), game::Seat{agent});
    for (const rules::PartyId person : persons)
        seats[person.index()] = game::Seat{};
    return {game::Game({read, seed, seats, false}), std::nullopt};
}

std::size_t Chooser::weight(const Page& page, const Choice& choice) const {
    if (!choice.is_open())
        return 0;
    const auto in_group = static_cast<std::size_t>(std::ranges::count_if(
        page.choices, [&](const Choice& other) { return other.is_open() && other.group == choice.group; }));
    constexpr std::size_t whole = 100;
    const bool goes_on = choice.action && choice.word != "leave";
    const std::size_t patience = goes_on ? 1 + presses_ / 12 : 1;
    return whole * attention(page, choice) * share(choice.group) * liking(temper_, page, choice) * patience / in_group;
}

const Choice& Chooser::drawn(const Page& page) {
    std::vector<std::size_t> weights;
    for (const Choice& choice : page.choices)
        weights.push_back(weight(page, choice));
    const std::size_t sum = std::accumulate(weights.begin(), weights.end(), std::size_t{0});
    INFO(in_full(page));
    REQUIRE(sum > 0);
    std::size_t lot = lots_.below(sum);
    for (std::size_t i = 0; i < weights.size(); ++i) {
        if (lot < weights[i])
            return page.choices[i];
        lot -= weights[i];
    }
    return page.choices.back();
}

/// Somebody's hand on the percentages: all at once, or one of them.
void Chooser::give_readings(rules::PartyId seat, const Page& page) {
    for (const seat::ReadingField& field : page.readings) {
        if (lots_.one_in(3))
            continue;
        if (lots_.one_in(2)) {
            const auto& line = field.lines[lots_.below(field.lines.size())];
            sitting_->update(seat,
                             seat::intent::SetPercent{field.about, line.profile, static_cast<int>(lots_.below(101))});
            continue;
        }
        seat::intent::SetReading reading{field.about, {}};
        int left = 100;
        for (std::size_t i = 0; i + 1 < field.lines.size(); ++i) {
            reading.percent[i] = static_cast<int>(lots_.below(static_cast<std::size_t>(left) + 1));
            left -= reading.percent[i];
        }
        reading.percent[field.lines.size() - 1] = left;
        sitting_->update(seat, reading);
    }
}

void Chooser::answer(rules::PartyId seat, const Choice& made) {
    if (!sitting_->model(seat).question)
        return;
    const bool leaves = made.action && std::holds_alternative<rules::WalkOut>(*made.action);
    sitting_->update(seat, seat::intent::Confirm{leaves ? lots_.one_in(12) : !lots_.one_in(5)});
    REQUIRE_FALSE(sitting_->model(seat).question);
}

void Chooser::press(rules::PartyId seat, const std::function<void(const Press&)>& watch) {
    if (lots_.one_in(2))
        give_readings(seat, page(*sitting_, seat));
    const Page before = page(*sitting_, seat);
    const Choice& made = drawn(before);
    const std::size_t steps = sitting_->game().steps().size();
    INFO(in_full(before));
    INFO("pressed: " << made.key());
    sitting_->update(seat, made.intent);
    answer(seat, made);
    const bool acted = sitting_->game().steps().size() > steps;
    const auto& notice = sitting_->model(seat).notice;
    if (notice && notice->bad)
        FAIL("bad notice: " << notice->text);
    if (acted && (!made.action || !(sitting_->game().steps().back().action == *made.action)))
        FAIL("the choice did something else than it says");
    presses_ = acted ? 0 : presses_ + 1;
    watch({*sitting_, seat, before, made, acted});
}

void Chooser::play(const std::function<void(rules::PartyId, const Page&)>& look,
                   const std::function<void(const Press&)>& watch) {
    std::optional<rules::PartyId> last;
    for (int presses = 0; !sitting_->game().ended(); ++presses) {
        if (presses > 6000)
            FAIL("the game does not end");
        if (sitting_->agents_due()) {
            sitting_->let_agents_act();
            continue;
        }
        const rules::PartyId due = sitting_->persons_due().front();
        if (sitting_->persons().size() > 1 && last != due)
            sitting_->model(due).curtain = true;
        last = due;
        look(due, page(*sitting_, due));
        press(due, watch);
    }
    for (const rules::PartyId person : sitting_->persons())
        look(person, page(*sitting_, person));
}

Page page(const seat::Sitting& sitting, rules::PartyId seat) {
    return seat::page_of(sitting.model(seat), sitting.view(seat));
}

void press(seat::Sitting& sitting, rules::PartyId seat, std::string_view key) {
    const Page before = page(sitting, seat);
    const Choice* choice = before.choice(key);
    INFO("pressing " << key << " on\n" << in_full(before));
    REQUIRE(choice != nullptr);
    REQUIRE(choice->refusal == "");
    sitting.update(seat, choice->intent);
    if (sitting.model(seat).question)
        sitting.update(seat, seat::intent::Confirm{true});
    REQUIRE_FALSE((sitting.model(seat).notice && sitting.model(seat).notice->bad));
}

void press(seat::Sitting& sitting, rules::PartyId seat, std::initializer_list<std::string_view> keys) {
    for (const std::string_view key : keys)
        press(sitting, seat, key);
}

void read_on(seat::Sitting& sitting, rules::PartyId seat) {
    while (is_read(page(sitting, seat).kind))
        press(sitting, seat, "on");
}

namespace {

/// The plainest key of the page.
std::vector<std::string> plainest(const Page& page) {
    switch (page.kind) {
    case PageKind::curtain:
    case PageKind::opening:
    case PageKind::briefing:
    case PageKind::ending:
        return {"on"};
    case PageKind::capitals:
    case PageKind::conduct:
        return {"file"};
    case PageKind::table:
        return {"end"};
    case PageKind::initials:
        return {"negotiate"};
    case PageKind::question:
        return {"first"};
    case PageKind::sounding:
        return {"decline"};
    case PageKind::edition:
        return {"not-yet"};
    case PageKind::incident:
        return {"play-down"};
    case PageKind::assessment: {
        std::vector<std::string> keys;
        for (const seat::Field& field : page.fields) {
            std::size_t chosen = 0, more = field.least;
            for (const Choice& choice : page.choices)
                chosen += choice.field == field.key && choice.chosen ? std::size_t{1} : std::size_t{0};
            more -= std::min(more, chosen);
            for (const Choice& choice : page.choices)
                if (more > 0 && choice.field == field.key && !choice.chosen) {
                    keys.push_back(choice.key());
                    --more;
                }
        }
        keys.emplace_back("file");
        return keys;
    }
    case PageKind::ratification:
        return {"submit"};
    case PageKind::finding:
        return {"ignore"};
    }
    return {};
}

} // namespace

void go_on(seat::Sitting& sitting, rules::PartyId seat) {
    for (const std::string& key : plainest(page(sitting, seat)))
        press(sitting, seat, key);
}

void go_on_to(seat::Sitting& sitting, rules::PartyId seat, PageKind kind) {
    for (int presses = 0; presses < 1000; ++presses) {
        if (sitting.agents_due()) {
            sitting.let_agents_act();
            continue;
        }
        const Page now = page(sitting, seat);
        if (now.kind == kind && !now.waiting)
            return;
        REQUIRE_FALSE(sitting.game().ended());
        const rules::PartyId due = sitting.persons_due().contains(seat) ? seat : sitting.persons_due().front();
        go_on(sitting, due);
    }
    FAIL("the game does not come to that page");
}

std::string in_full(const Page& page) {
    std::string words =
        line("page", std::to_string(static_cast<int>(page.kind)) + "/" + std::to_string(static_cast<int>(page.panel)) +
                         (page.waiting ? ", waiting" : ""));
    words += line(page.title, page.prompt);
    for (const seat::Section& section : page.sections) {
        words += line("section", section.title);
        for (const std::string& text : section.lines)
            words += "  " + text + "\n";
    }
    for (const seat::Field& field : page.fields)
        words += line("field " + field.key,
                      field.question + " " + std::to_string(field.least) + " to " + std::to_string(field.most));
    for (const seat::ReadingField& field : page.readings)
        for (const auto& profile : field.lines)
            words += line(field.question, profile.word + " " + profile.name + " " + profile.tell + " " +
                                              std::to_string(profile.percent));
    for (const Choice& choice : page.choices) {
        words += line(choice.key() + (choice.chosen ? " *" : ""), choice.label + " | " + choice.consequence);
        if (!choice.refusal.empty())
            words += line("  not now", choice.refusal);
        if (choice.confirmation)
            words += line("  " + choice.confirmation->title,
                          choice.confirmation->text + " " + choice.confirmation->yes + "/" + choice.confirmation->no);
    }
    return words;
}

} // namespace parley::tests
