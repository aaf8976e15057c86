#include "desktop/model/update_game.hpp"
#include "desktop/table/table_parts.hpp"
#include "wording/document.hpp"
#include "wording/figures.hpp"
#include "wording/names.hpp"
#include "wording/phrase.hpp"

namespace parley::desktop::screens {

namespace {

/// One way to speak: its name, what it does, and why it is closed.
struct Way {
    Speech kind;
    std::string name, label, note, refusal;
};

std::vector<Way> ways(const Frame& frame) {
    const auto legal = rules::legal_actions(frame.sitting().view());
    const rules::View view = frame.sitting().view();
    const rules::Action sample_line = rules::DeclareRedLine{{rules::ProvisionId(0), treaty::Bound::at_most, 1}};
    const auto unless = [](bool open, std::string why) { return open ? std::string() : std::move(why); };
    const bool widening = rules::forum_now(view.scenario(), view.open()).mandates_can_be_widened;
    std::vector<Way> all{
        {Speech::ask, "ask", "Ask which of two articles matters more", "they ask back",
         unless(!legal.can_ask.empty(), "One question a session, and not in a written exchange.")},
        {Speech::red_line, "red line", "Declare a red line", "public; two a game",
         legal.can_declare_red_line ? "" : forbidden(frame, sample_line)},
        {Speech::promise, "promise", "Promise a measure", "kept, it earns trust",
         unless(!legal.can_promise.empty(), "There is no measure that could be promised now.")},
        {Speech::threat, "threat", "Threaten a measure", "empty, it costs support",
         unless(!legal.can_threaten.empty(), "There is no measure that could be threatened now.")},
        {Speech::sound_out, "sound out", "Sound them out", "the back channel; it can leak",
         unless(!legal.can_sound_out.empty(), "Nobody can be sounded out now.")},
    };
    if (widening)
        all.push_back({Speech::widen, "widen", "Ask the capital to soften an instruction", "for political capital",
                       unless(!legal.can_widen.empty(), "There is no instruction to soften, or no capital for it.")});
    all.push_back({Speech::initial, "initial", "Initial the text", "it goes to the capitals",
                   forbidden(frame, rules::InitialText{})});
    all.push_back({Speech::walk_out, "walk out", "Walk out", "ends the talks", forbidden(frame, rules::WalkOut{})});
    return all;
}

bool option(const Frame& frame, ui::Stack& column, const std::string& name, ui::OptionRow row) {
    const ui::Rect place = column.take(ui::option_row_height(frame.ui, column.width(), row));
    return ui::option_row(frame.ui, name, place, row);
}

void heading(ui::Stack& column, std::string_view words) {
    column.space(8);
    column.text(words, {.style = ui::TextStyle::small_strong});
    column.space(2);
}

void choose_whom(const Frame& frame, ui::Stack& column, rules::PartySet parties) {
    if (parties.size() < 2)
        return;
    heading(column, "Whom?");
    for (const rules::PartyId party : parties) {
        ui::OptionRow row;
        row.label = wording::raised(wording::party_name(frame.sitting().scenario(), party));
        row.radio = true;
        row.chosen = frame.sitting().chair().speech.whom == party;
        if (option(frame, column, "whom/" + frame.sitting().scenario().at(party).id, row))
            frame.want(intent::SpeakTo{party});
    }
}

void ask_form(const Frame& frame, ui::Stack& column) {
    const Sitting& sitting = frame.sitting();
    choose_whom(frame, column, rules::legal_actions(sitting.view()).can_ask);
    heading(column, "Which two articles?");
    const std::vector<rules::ArticleId>& chosen = sitting.chair().speech.articles;
    for (std::size_t i = 0; i < sitting.scenario().text.articles.size(); ++i) {
        const rules::ArticleId article(i);
        ui::OptionRow row;
        row.label = wording::article_number(sitting.scenario(), article) + " · " +
                    wording::article_title(sitting.scenario(), article);
        row.chosen = std::ranges::find(chosen, article) != chosen.end();
        if (option(frame, column, "of/" + std::to_string(sitting.scenario().text.at(article).number), row))
            frame.want(intent::SpeakOfArticle{article});
    }
}

void red_line_form(const Frame& frame, ui::Stack& column) {
    const Sitting& sitting = frame.sitting();
    const SpeechDraft& speech = sitting.chair().speech;
    const treaty::TreatyText& text = sitting.scenario().text;
    if (!speech.provision) {
        heading(column, "On which clause?");
        for (std::size_t i = 0; i < text.provisions.size(); ++i) {
            ui::OptionRow row;
            row.label = text.provisions[i].name;
            row.note = wording::article_number(sitting.scenario(), text.provisions[i].article);
            if (option(frame, column, "clause/" + text.provisions[i].id, row))
                frame.want(intent::SpeakOfProvision{rules::ProvisionId(i)});
        }
        return;
    }
    const treaty::Provision& clause = text.at(*speech.provision);
    heading(column, clause.name + ": what would you not sign?");
    const std::vector<ui::Step> bounds{{"Nothing beyond", true, {}}, {"Nothing short of", true, {}}};
    float height = 0;
    const std::size_t now = speech.bound == treaty::Bound::at_most ? 0 : 1;
    const std::size_t bound = ui::steps(frame.ui, "bound", column.rest(), bounds, now, false, &height);
    column.take(height);
    column.space(4);
    if (bound != now)
        frame.want(intent::SpeakBound{bound == 0 ? treaty::Bound::at_most : treaty::Bound::at_least});
    for (std::size_t i = 0; i < clause.options.size(); ++i) {
        ui::OptionRow row;
        row.label = clause.options[i].label;
        row.tip = clause.options[i].clause;
        row.radio = true;
        row.chosen = speech.option == static_cast<rules::OptionIndex>(i);
        if (option(frame, column, "option/" + std::to_string(i), row))
            frame.want(intent::SpeakOption{static_cast<rules::OptionIndex>(i)});
    }
}

void word_form(const Frame& frame, ui::Stack& column, bool promise) {
    const Sitting& sitting = frame.sitting();
    const SpeechDraft& speech = sitting.chair().speech;
    const auto legal = rules::legal_actions(sitting.view());
    heading(column, promise ? "What do you promise to do?" : "What do you threaten to do?");
    for (const rules::MeasureId measure : promise ? legal.can_promise : legal.can_threaten) {
        const scenario::Measure& what = sitting.scenario().measure(sitting.seat, measure);
        ui::OptionRow row;
        row.label = what.name;
        row.note = wording::counted(what.cost, "capital", "capital");
        row.tip = wording::measure_line(sitting.view(), measure);
        row.radio = true;
        row.chosen = speech.measure == measure;
        if (option(frame, column, "measure/" + what.id, row))
            frame.want(intent::SpeakOfMeasure{measure});
    }
    heading(column, "By which session?");
    const std::size_t now = sitting.view().open().session;
    for (std::size_t i = now + 1; i < sitting.scenario().sessions.size(); ++i) {
        const auto session = static_cast<rules::SessionIndex>(i);
        ui::OptionRow row;
        row.label = wording::session_name(sitting.scenario(), session);
        row.radio = true;
        row.chosen = speech.by == session;
        if (option(frame, column, "session/" + std::to_string(i + 1), row))
            frame.want(intent::SpeakBySession{session});
    }
}

void widen_form(const Frame& frame, ui::Stack& column) {
    const rules::View view = frame.sitting().view();
    const std::vector<treaty::RedLine> lines = rules::instructed_lines(view);
    heading(column, "Which instruction shall be softened by one option?");
    for (const std::uint8_t line : rules::legal_actions(view).can_widen) {
        ui::OptionRow row;
        row.label = wording::provision_name(view.scenario(), lines[line].provision) + ": " +
                    wording::bound_words(view.scenario(), lines[line]);
        row.radio = true;
        row.chosen = frame.sitting().chair().speech.option == line;
        if (option(frame, column, "line/" + std::to_string(line), row))
            frame.want(intent::SpeakOption{line});
    }
}

void menu(const Frame& frame, ui::Stack& column) {
    ui::card(column, [&](ui::Stack& inner) {
        inner.title("Speak", "each takes one action");
        inner.space(4);
        for (const Way& way : ways(frame)) {
            ui::OptionRow row;
            row.label = way.label;
            row.note = way.note;
            row.refusal = way.refusal;
            if (!option(frame, inner, "speak/" + way.name, row))
                continue;
            if (way.kind == Speech::initial)
                frame.want(intent::Act{rules::InitialText{}});
            else if (way.kind == Speech::walk_out)
                frame.want(intent::Act{rules::WalkOut{}});
            else
                frame.want(intent::PrepareSpeech{way.kind});
        }
    });
    column.space(ui::gutter);
}

std::string title_of(Speech kind) {
    switch (kind) {
    case Speech::ask:
        return "Ask";
    case Speech::red_line:
        return "A red line";
    case Speech::promise:
        return "A promise";
    case Speech::threat:
        return "A threat";
    case Speech::widen:
        return "Soften an instruction";
    case Speech::sound_out:
        return "Sound them out";
    case Speech::initial:
        return "Initial the text";
    case Speech::walk_out:
        return "Walk out";
    case Speech::none:
        return {};
    }
    return {};
}

} // namespace

void speech_card(const Frame& frame, ui::Stack& column) {
    const Speech kind = frame.sitting().chair().speech.kind;
    if (kind == Speech::none || kind == Speech::initial || kind == Speech::walk_out || kind == Speech::sound_out)
        return menu(frame, column);
    ui::card(column, [&](ui::Stack& inner) {
        inner.title(title_of(kind));
        if (kind == Speech::ask)
            ask_form(frame, inner);
        else if (kind == Speech::red_line)
            red_line_form(frame, inner);
        else if (kind == Speech::widen)
            widen_form(frame, inner);
        else
            word_form(frame, inner, kind == Speech::promise);
        inner.space(10);
        ui::Rect row = inner.row(ui::control_height);
        const std::optional<rules::Action> action = spoken(frame.sitting());
        ui::ButtonLook main;
        main.kind = ui::ButtonKind::primary;
        main.refusal = action ? forbidden(frame, *action) : "Something is still missing.";
        if (ui::button_right(frame.ui, row, "say it", "Say it", main) && action)
            frame.want(intent::Act{*action});
        ui::ButtonLook quiet;
        quiet.kind = ui::ButtonKind::quiet;
        if (ui::button_left(frame.ui, row, "back", "Back", quiet))
            frame.want(intent::PrepareSpeech{kind == Speech::red_line && frame.sitting().chair().speech.provision
                                                 ? Speech::red_line
                                                 : Speech::none});
    });
    column.space(ui::gutter);
}

} // namespace parley::desktop::screens
