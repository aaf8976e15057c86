#include "ui_sheet.hpp"

#include <array>
#include <cmath>

namespace parley::desktop::ui {
namespace {

void draw_bar(Ui& ui, Rect bar, SheetState& state) {
    ui.fill(bar, ui.theme().bar);
    bar = bar.inset(ui.px(gutter), 0);
    TextLook look;
    look.ink = ui.theme().bar_ink;
    look.style = TextStyle::lead;
    look.shorten = true;
    Rect left = bar.cut_left(std::min(bar.width * 0.35F, ui.px(300)));
    left.cut_top(ui.px(12));
    text(ui, left.cut_top(ui.px(21)), "Geneva · Strategic Stability Dialogue", look);
    look.style = TextStyle::small;
    look.ink = ui.theme().bar_quiet;
    text(ui, left.cut_top(ui.px(18)), "Monday 10 January 2022 · session 1 of 6", look);
    Rect right = bar.cut_right(std::min(ui.px(170), bar.width / 2));
    right.cut_top(ui.px(14));
    Rect words = right.cut_top(ui.px(16));
    look.style = TextStyle::tiny;
    text(ui, words, "Tension 59", look);
    Rect dial = right.cut_top(ui.px(16));
    meter(ui, dial.cut_left(dial.width * 0.5F).inset(0, ui.px(5)), 0.59, ui.theme().gold, true);
    rounds(ui, {dial.x + ui.px(8), dial.y + ui.px(3)}, 2, 5, ui.theme().bar_ink);
    bar.cut_left(ui.px(16));
    bar.cut_top(ui.px(18));
    const std::array steps_of_session{Step{"Briefing"}, Step{"Capitals"}, Step{"Table · action 2 of 3"},
                                      Step{"Close", false, "Comes when both have acted."}};
    if (bar.width > ui.px(420))
        state.tab = steps(ui, "beats", bar, steps_of_session, state.tab, true);
}

std::vector<Span> article(const SheetState& state) {
    const auto bracket = [&](const char* words, Hand hand, const char* name) {
        Span span;
        span.words = words;
        span.hand = hand;
        span.name = name;
        span.chosen = state.chosen_bracket == name;
        span.tip = "Their wording of this clause.";
        return span;
    };
    Span refused = bracket("[an exchange of statements]", Hand::second, "visits/second");
    refused.refused = true;
    return {{"The United States shall not deploy ground-launched missiles of "},
            {"500 to 5,500 km", TextStyle::document, Hand::agreed},
            {" "},
            bracket("[within a border zone]", Hand::first, "zone/first"),
            {" "},
            bracket("[anywhere in Europe]", Hand::second, "zone/second"),
            {". The Russian Federation shall "},
            bracket("[withdraw such missiles from Kaliningrad]", Hand::first, "kaliningrad/first"),
            {" "},
            bracket("[continue its moratorium]", Hand::second, "kaliningrad/second"),
            {". Compliance shall be confirmed by "},
            bracket("[two visits a year to each site]", Hand::first, "visits/first"),
            {" "},
            refused,
            {" "},
            bracket("[a third hand]", Hand::third, "visits/third"),
            {" "},
            bracket("[a fourth]", Hand::fourth, "visits/fourth"),
            {"."}};
}

void draw_document(Stack& column, SheetState& state) {
    Ui& ui = column.ui();
    TextLook title;
    title.style = TextStyle::title;
    title.align = Align::centre;
    column.text("Draft Understanding on Missiles, Exercises and Transparency", title);
    TextLook italic;
    italic.style = TextStyle::document_italic;
    italic.align = Align::centre;
    italic.ink = ui.theme().quiet;
    column.text("rolling text, 10 January, after the second reading", italic);
    column.divider();
    column.title("Article 2 · Ground-launched missiles", "we give 2 · they give 2", TextStyle::document_bold);
    const std::vector<Span> spans = article(state);
    const FlowHit hit = text_flow(ui, "article 2", {column.x(), column.top(), column.width(), 0}, spans);
    column.take(hit.height);
    if (!hit.activated.empty())
        state.last = state.chosen_bracket = hit.activated;
    column.space(6);
    std::vector<OptionRow> rows(4);
    rows[0].label = "national means only";
    rows[0].note = "their promise counts 15 of 25";
    rows[1].label = "exchange of data";
    rows[1].note = "17";
    rows[1].hand = Hand::second;
    rows[2].label = "two visits a year";
    rows[2].note = "20 · costs them 3";
    rows[2].hand = Hand::first;
    rows[3].label = "visits at short notice, by inspectors of either side or of a third state that both accept";
    rows[3].note = "22 · costs them 8, you 2";
    rows[3].refusal = "Your capital rules this out (rule 14).";
    rows[state.rung].chosen = true;
    float high = 0;
    if (const auto rung = ladder(ui, "ladder", {column.x(), column.top(), column.width(), 0}, rows, &high))
        state.rung = *rung;
    column.take(high);
    column.divider();
    column.title("Артикул 3 · Ґанок і підсумки", "українською", TextStyle::document_bold);
    column.text("Учения свыше 9000 человек объявляются за 42 дня — не позднее. «Так», сказал он.",
                {TextStyle::document});
}

void draw_worth(Stack& inside) {
    Ui& ui = inside.ui();
    inside.title("Our proposal: Article 2 if Article 3", "a linkage");
    inside.text("worth to us, as Washington credits it", {TextStyle::small, ui.theme().quiet});
    inside.space(4);
    WorthBar bar;
    bar.lowest = -20;
    bar.highest = 80;
    bar.origin = 0;
    bar.value = 28.5;
    bar.value_label = "28.5, +8.5";
    bar.reference = 20;
    bar.reference_label = "no deal 20";
    bar.ticks = {{18, "pretending", false}, {24, "probing", true}, {31, "bargaining", false}};
    inside.take(worth_bar(ui, {inside.x(), inside.top(), inside.width(), 0}, bar));
    inside.space(10);
    inside.text("worth to them, as we believe", {TextStyle::small, ui.theme().quiet});
    inside.space(4);
    BeliefBand band;
    band.lowest = -20;
    band.highest = 80;
    band.from = 4;
    band.to = 37;
    band.reference = 26;
    band.label = "+4 to +37";
    inside.take(belief_band(ui, {inside.x(), inside.top(), inside.width(), 0}, band));
    inside.space(12);
    Rect row = inside.row(64);
    credibility_cup(ui, row.cut_left(ui.px(56)), 0.25, 0.5, Hand::second);
    row.cut_left(ui.px(12));
    text(
        ui, {row.x, row.y, row.width, 0},
        "Their exercise promise: 20 on paper, 15 in our books. A quarter on trust, the hatched part because two visits "
        "a year would see a breach.",
        {TextStyle::small});
    inside.space(10);
    Point at{inside.x(), inside.top()};
    const std::array<std::pair<const char*, TagKind>, 7> tags{{{"Art. 2 alone −7", TagKind::plain},
                                                               {"together +8.5", TagKind::gold},
                                                               {"agreed", TagKind::strong},
                                                               {"checking", TagKind::second},
                                                               {"ours", TagKind::first},
                                                               {"kept", TagKind::good},
                                                               {"broken", TagKind::danger}}};
    for (const auto& [words, kind] : tags) {
        if (at.x + tag_size(ui, words).x > inside.x() + inside.width())
            at = {inside.x(), at.y + ui.px(26)};
        at.x = tag(ui, at, words, kind).right() + ui.px(6);
    }
    inside.take(at.y + ui.px(20) - inside.top());
}

void draw_controls(Stack& inside, SheetState& state) {
    Ui& ui = inside.ui();
    inside.section("Settings");
    toggle(ui, "mute", inside.row(32), "No sound", state.mute);
    inside.space(4);
    SliderLook volume;
    volume.label = "Volume of effects";
    volume.step = 5;
    slider(ui, "volume", inside.row(slider_height), state.volume, volume);
    inside.space(8);
    Rect row = inside.row(32);
    text(ui, row.cut_left(ui.px(90)), "Visits a year", {TextStyle::small, {}, Align::left, true, true});
    stepper(ui, "visits", row.cut_left(ui.px(120)), state.visits, 0, 4);
    inside.space(10);
    InputLook input;
    input.label = "Name of this game";
    input.hint = "as you like";
    text_input(ui, "name", inside.row(58), state.name, input);
    inside.space(10);
    const std::array<ReceiptLine, 2> causes{ReceiptLine{"live-fire drills announced", "+1"},
                                            ReceiptLine{"Warsaw was consulted before the visit was offered", "+8"}};
    const Rect number = inside.row(26);
    with_receipt(ui, "host states", number, "Host states 47", causes);
    text(ui, number, "Host states 47", {TextStyle::small_strong, {}, Align::left, true, true});
    inside.space(8);
    link(ui, "glossary", {inside.x(), inside.top()}, "What does ad referendum mean?", TextStyle::small);
    inside.row(22);
    inside.fact("Sessions left", "5");
    inside.fact("A label that is rather long for its place in this column", "and a value that is long, too");
}

void draw_buttons(Stack& column, SheetState& state) {
    Ui& ui = column.ui();
    Rect row = column.row(control_height);
    ButtonLook primary;
    primary.kind = ButtonKind::primary;
    primary.key = "P";
    if (button_left(ui, row, "propose", "Propose", primary))
        ++state.pressed;
    ButtonLook refused;
    refused.refusal = "Nothing has been proposed to you yet.";
    refused.key = "A";
    button_left(ui, row, "answer", "Answer", refused);
    ButtonLook quiet;
    quiet.kind = ButtonKind::quiet;
    button_left(ui, row, "history", "History", quiet);
    column.space(10);
    row = column.row(control_height);
    button_left(ui, row, "speak", "Speak");
    ButtonLook danger;
    danger.kind = ButtonKind::danger;
    if (button_left(ui, row, "walk out", "Walk out", danger))
        state.asking = true;
}

} // namespace

picture::Picture sheet_picture() {
    using namespace picture;
    Picture made;
    made.size = {260, 170};
    made.add(Rectangle{{30, 8, 222, 130}, 0, std::nullopt, Stroke{Ink::grid, 1, Dash::solid}});
    made.add(Polygon{{{{40, 20}, {110, 14}, {150, 60}, {120, 110}, {60, 90}}, {{70, 40}, {100, 40}, {90, 70}}},
                     Fill{Ink::zone, 1},
                     Stroke{Ink::border, 1, Dash::solid}});
    made.add(Polyline{{{40, 120}, {90, 100}, {140, 96}, {240, 30}}, Stroke{Ink::party_a, 2, Dash::solid}});
    made.add(Polyline{{{40, 30}, {120, 60}, {200, 64}, {244, 120}}, Stroke{Ink::party_b, 2, Dash::dashed}});
    made.add(Circle{{190, 90}, 30, Fill{Ink::party_b_soft, 0.5}, Stroke{Ink::party_b, 1.5, Dash::dotted}});
    double x = 44;
    for (const Symbol symbol :
         {Symbol::square, Symbol::triangle, Symbol::diamond, Symbol::dot, Symbol::ring, Symbol::cross, Symbol::plus})
        made.add(Marker{{x += 24, 128}, symbol, 9, Ink::ink, std::nullopt}, "a symbol", {x - 6, 122, 12, 12});
    made.add(Label{{140, 160},
                   "worth to us",
                   {11, picture::Family::sans, Weight::semibold, false},
                   Anchor::middle,
                   Ink::party_a_deep,
                   std::nullopt,
                   true});
    made.add(Label{{20, 73},
                   "worth to them",
                   {11, picture::Family::sans, Weight::semibold, false},
                   Anchor::middle,
                   Ink::party_b_deep,
                   std::nullopt,
                   false});
    made.add(Label{{196, 92},
                   "Київ",
                   {12.5, picture::Family::sans, Weight::regular, false},
                   Anchor::start,
                   Ink::ink,
                   Ink::paper,
                   true});
    return made;
}

void draw_sheet(Ui& ui, SheetState& state) {
    Rect rest = ui.window();
    draw_bar(ui, rest.cut_top(ui.px(bar_height)), state);
    rest = rest.inset(ui.px(gutter), ui.px(12));
    const TwoColumns two = two_columns(ui, rest, 0.55F, 900);
    const auto left = [&](Stack& column) {
        card(column, [&](Stack& inside) { draw_document(inside, state); });
        column.space(12);
        draw_buttons(column, state);
        column.space(8);
    };
    const auto right = [&](Stack& column) {
        card(column, draw_worth);
        column.space(12);
        const std::array<Filling, 2> advisers{
            [](Stack& inside) {
                inside.text("The general", {TextStyle::label, inside.ui().theme().quiet});
                inside.text("Two visits cost us nothing we need hidden.", {TextStyle::small});
            },
            [](Stack& inside) {
                inside.text("The ambassador", {TextStyle::label, inside.ui().theme().quiet});
                inside.text("They fear the launchers. Offer Deveselu before they ask, and be seen to offer.",
                            {TextStyle::small});
            }};
        cards(column, advisers, CardKind::quote);
        column.space(12);
        card(column, [&](Stack& inside) {
            inside.title("Every text that was possible", "one in 6,600");
            draw_picture(ui, "chart", inside.row(170), sheet_picture());
        });
        column.space(12);
        card(column, [&](Stack& inside) { draw_controls(inside, state); });
        column.space(12);
        card(
            column, [&](Stack& inside) { inside.text("A warning has a red edge."); }, CardKind::warning);
        column.space(12);
        empty_state(ui, column.row(90), "Nothing has been said yet.", "Speak, and it is kept here.");
    };
    if (two.beside) {
        scroll(ui, "left", two.left, left);
        scroll(ui, "right", two.right, right);
    } else {
        scroll(ui, "all", rest, [&](Stack& column) {
            left(column);
            column.space(12);
            right(column);
        });
    }
    const auto what_it_costs = [](Stack& inside) {
        inside.text("The session ends for both. Trust falls by 6, and your legislature will ask why.");
    };
    if (state.asking && !dialog(ui, "walk out?", "Walk out of the talks?", 420, what_it_costs, [&](Stack& inside) {
            Rect row = inside.row(control_height);
            ButtonLook danger;
            danger.kind = ButtonKind::danger;
            if (button_right(ui, row, "stay", "Stay"))
                state.asking = false;
            if (button_right(ui, row, "leave", "Walk out", danger))
                state.asking = false;
        }))
        state.asking = false;
}

} // namespace parley::desktop::ui
