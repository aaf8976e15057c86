// Which delegation one leads, and who leads the others.
#include "desktop/menus/choice_card.hpp"
#include "desktop/menus/menu_sheet.hpp"
#include "desktop/model/program.hpp"
#include "desktop/screens/pages.hpp"
#include "desktop/screens/screen_memory.hpp"
#include "desktop/ui/controls.hpp"
#include "wording/opponents.hpp"
#include "wording/phrase.hpp"
#include "wording/window/new_game_words.hpp"
#include "wording/window/title_words.hpp"

#include <algorithm>
#include <charconv>

namespace parley::desktop::screens {
namespace {

constexpr std::size_t most_seed_digits = 18;

std::optional<std::uint64_t> number_in(const std::string& text) {
    std::uint64_t number{};
    const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool whole = read.ec == std::errc{} && read.ptr == text.data() + text.size();
    return whole ? std::optional(number) : std::nullopt;
}

/// Empty while the seed that was drawn stands.
void seed_input(const Frame& frame, ui::Stack& column) {
    std::string& typed = frame.memory.typed_seed;
    const std::uint64_t seed = frame.program.fresh.seed;
    if (!typed.empty() && number_in(typed) != seed)
        typed.clear();
    column.section(wording::chance_heading());
    ui::InputLook look;
    look.label = wording::seed_label();
    look.hint = wording::drawn_seed(seed);
    look.most_bytes = most_seed_digits;
    const float high =
        frame.ui.px(ui::control_height) + frame.ui.face(ui::TextStyle::small).line_height + frame.ui.px(6);
    ui::Rect row = column.take(high);
    row.width = std::min(row.width, frame.ui.px(260));
    if (ui::text_input(frame.ui, "seed", row, typed, look).changed)
        if (const std::optional<std::uint64_t> number = number_in(typed))
            frame.want(intent::UseSeed{*number});
    column.space(6);
    column.text(wording::what_a_seed_does(), {.style = ui::TextStyle::small, .ink = frame.ui.theme().quiet});
}

void delegations(const Frame& frame, ui::Stack& column, const scenario::PublicScenario& open) {
    column.section(wording::you_lead_heading());
    const std::vector<game::Seat>& seats = frame.program.fresh.seats;
    for (std::size_t p = 0; p < open.party_count(); ++p) {
        const scenario::Party& party = open.parties[p];
        Choice choice;
        choice.title = wording::raised(party.name);
        choice.note = wording::head_and_capital(party);
        choice.lines.push_back({party.public_case, false, ui::TextStyle::document});
        choice.chosen = seats[p].is_person();
        choice.radio = true;
        choice.title_style = ui::TextStyle::lead;
        if (choice_card(column, "seat/" + party.id, choice))
            frame.want(intent::ChooseSeat{rules::PartyId(p)});
    }
    column.space(8);
    seed_input(frame, column);
}

/// How hard the others think; told of those to whom it makes no difference as well.
void strength_choice(const Frame& frame, ui::Stack& column, std::string_view opponent) {
    std::vector<ui::Step> steps;
    std::size_t now = 0;
    for (std::size_t i = 0; i < agents::strengths.size(); ++i) {
        const agents::Strength& strength = agents::strengths[i];
        steps.push_back({wording::raised(std::string(strength.name)), true, {}});
        const bool is_usual = strength.node_budget == agents::default_node_budget;
        if (frame.program.fresh.strength == strength.name || (frame.program.fresh.strength.empty() && is_usual))
            now = i;
    }
    const ui::TextLook small{.style = ui::TextStyle::small, .ink = frame.ui.theme().quiet};
    column.text(wording::strength_heading(), {.style = ui::TextStyle::small_strong});
    column.space(4);
    float height = 0;
    const ui::Rect row = column.rest();
    const std::size_t chosen =
        ui::steps(frame.ui, "strength", {row.x, row.y, row.width, frame.ui.px(ui::small_control_height)}, steps, now,
                  false, &height);
    column.take(height);
    column.space(4);
    column.text(wording::thinks_by_strength(opponent) ? std::string(wording::strength_line(agents::strengths[now].name))
                                                      : wording::strength_without_effect(),
                small);
    if (chosen != now)
        frame.want(intent::ChooseStrength{std::string(agents::strengths[chosen].name)});
    column.space(10);
}

void opponent_card(const Frame& frame, ui::Stack& column, rules::PartyId party, const agents::AgentKind& kind) {
    const bool chosen = frame.program.fresh.seats[party.index()].agent == kind.name;
    Choice choice;
    choice.title = wording::opponent_title(kind.name);
    choice.note = kind.name == agents::default_opponent ? wording::usual_opponent_note() : "";
    choice.lines = {{std::string(kind.summary)}};
    if (chosen)
        choice.lines.push_back({std::string(kind.paper), true, ui::TextStyle::tiny});
    choice.chosen = chosen;
    choice.radio = true;
    if (choice_card(column, "opponent/" + std::string(kind.name), choice))
        frame.want(intent::ChooseOpponent{party, std::string(kind.name)});
}

void opponents_of(const Frame& frame, ui::Stack& column, rules::PartyId party, const scenario::PublicScenario& open) {
    const game::Seat& seat = frame.program.fresh.seats[party.index()];
    const ui::NameScope scope(frame.ui, open.at(party).id);
    column.section(wording::who_leads_heading(open, party));
    for (const wording::OpponentGroup& group : wording::opponent_groups()) {
        column.text(group.heading, {.style = ui::TextStyle::document_italic, .ink = frame.ui.theme().quiet});
        column.space(4);
        for (const std::string_view name : group.opponents)
            for (const agents::AgentKind& kind : agents::roster())
                if (kind.name == name)
                    opponent_card(frame, column, party, kind);
        if (group.searches)
            strength_choice(frame, column, seat.agent);
        column.space(6);
    }
    Choice person;
    person.title = wording::person_here_title();
    person.lines = {{wording::person_here_line()}};
    person.chosen = seat.is_person();
    person.radio = true;
    if (choice_card(column, "opponent/person", person))
        frame.want(intent::ChooseOpponent{party, ""});
}

void others(const Frame& frame, ui::Stack& column, const scenario::PublicScenario& open, rules::PartyId led) {
    for (std::size_t p = 0; p < open.party_count(); ++p)
        if (rules::PartyId(p) != led) {
            opponents_of(frame, column, rules::PartyId(p), open);
            column.space(8);
        }
}

} // namespace

void seats_screen(const Frame& frame, const ui::Rect& area) {
    ui::Rect rest = area;
    const NewGame& fresh = frame.program.fresh;
    const ScenarioCard* card =
        fresh.scenario < frame.program.library.size() ? &frame.program.library[fresh.scenario] : nullptr;
    const bool ready = card != nullptr && card->scenario && fresh.seats.size() == card->scenario->open.party_count();
    plain_bar(frame, rest, ready ? card->scenario->open.title : wording::new_game_label(),
              wording::choose_opponent_line());
    if (!ready) {
        ui::empty_state(frame.ui, rest, wording::no_scenario_chosen(), wording::go_back_and_choose());
        return;
    }
    const scenario::PublicScenario& open = card->scenario->open;
    const auto person = std::ranges::find_if(fresh.seats, &game::Seat::is_person);
    const rules::PartyId led(person == fresh.seats.end() ? 0 : static_cast<std::size_t>(person - fresh.seats.begin()));
    ui::Rect sheet = menu_sheet(frame.ui, rest, 1180);
    const ui::Rect foot = cut_foot(frame.ui, sheet);
    menu_columns(
        frame.ui, sheet, 0.5F, [&](ui::Stack& column) { delegations(frame, column, open); },
        [&](ui::Stack& column) { others(frame, column, open, led); });
    if (draw_foot(frame.ui, foot, "begin", wording::begin_label(), {}, wording::arrangement(open, fresh.seats)))
        frame.want(intent::BeginGame{});
}

} // namespace parley::desktop::screens
