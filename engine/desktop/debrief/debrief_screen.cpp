#include "desktop/debrief/page_blocks.hpp"
#include "desktop/model/debriefing.hpp"
#include "desktop/model/program.hpp"
#include "desktop/model/sitting.hpp"
#include "desktop/screens/page_sheet.hpp"
#include "desktop/screens/pages.hpp"
#include "desktop/screens/scenery.hpp"
#include "desktop/ui/bars.hpp"
#include "desktop/ui/button_row.hpp"
#include "desktop/ui/canvas.hpp"
#include "report/debrief_sections.hpp"
#include "wording/moments.hpp"
#include "wording/window/debrief_words.hpp"

namespace parley::desktop::screens {

namespace {

constexpr float least_words = 180; // beside their buttons

class DebriefScreen {
  public:
    explicit DebriefScreen(const Frame& frame)
        : frame_(frame),
          ui_(frame.ui),
          shown_(*frame.program.debrief),
          debriefed_{frame.sitting().desk.game(), shown_.data, frame.sitting().seat} {}

    void draw(ui::Rect area) {
        plain_bar(frame_, area, wording::debrief_bar_title(debriefed_.scenario()),
                  wording::debrief_bar_line(debriefed_.scenario(), debriefed_.seat, shown_.data.rehearsal));
        tabs(area);
        const ui::Rect sheet = page_sheet(ui_, area, 1560);
        switch (frame_.program.debrief_tab) {
        case 1:
            return what_they_thought(sheet);
        case 2:
            return the_course(sheet);
        case 3:
            return after_signature(sheet);
        case 4:
            return in_history(sheet);
        default: // not an enumeration: the first is shown for any other number
            return what_happened(sheet);
        }
    }

  private:
    void tabs(ui::Rect& area) {
        std::vector<ui::Step> all;
        for (const wording::DebriefTab tab :
             {wording::DebriefTab::what_happened, wording::DebriefTab::what_they_thought,
              wording::DebriefTab::the_course, wording::DebriefTab::after_signature, wording::DebriefTab::in_history})
            all.push_back({wording::debrief_tab_label(tab), true, {}});
        const ui::Rect row{area.x + ui_.px(ui::wide_gutter), area.y + ui_.px(12),
                           area.width - 2 * ui_.px(ui::wide_gutter), ui_.px(ui::small_control_height)};
        float height = 0;
        const std::size_t now = std::min<std::size_t>(frame_.program.debrief_tab, all.size() - 1);
        const std::size_t chosen = ui::steps(ui_, "tabs", row, all, now, false, &height);
        area.cut_top(height + ui_.px(16));
        if (chosen != now)
            frame_.want(intent::ShowTab{chosen});
    }

    static void card_title(ui::Stack& inner, wording::DebriefCard card) {
        inner.title(wording::debrief_card_title(card), wording::debrief_card_note(card));
    }

    template <class Write>
    report::Page page(const Write& write) const {
        report::Page result;
        write(result, debriefed_);
        return result;
    }

    /// A picture as wide as the column, at scale 1 in its own units.
    void picture(ui::Stack& column, const std::string& name, double height,
                 const std::function<picture::Picture(picture::Size)>& make) {
        const double scale = ui_.look().scale;
        const picture::Size size{static_cast<double>(column.width()) / scale, height};
        const std::uint64_t key =
            key_from({frame_.program.changes, static_cast<std::uint64_t>(size.width * 16),
                      static_cast<std::uint64_t>(size.height * 16), static_cast<std::uint64_t>(scale * 1000)});
        const picture::Picture& made = frame_.scenery.kept(name, key, [&] { return make(size); });
        const ui::Rect place = column.take(static_cast<float>(made.size.height * scale));
        ui::draw_picture(ui_, name, place, made);
        column.space(6);
    }

    void possible_card(ui::Stack& column) {
        ui::card(column, [&](ui::Stack& inner) {
            card_title(inner, wording::DebriefCard::possible_texts);
            inner.space(4);
            const double height =
                std::clamp(static_cast<double>(inner.width()) / ui_.look().scale * 0.78, 260.0, 520.0);
            const std::size_t meeting = frame_.program.debrief_meeting;
            picture(inner, "possible texts", height, [&](picture::Size size) {
                picture::UtilitySpace space = shown_.possible.space;
                space.up_to_meeting = meeting;
                return picture::utility_space(space, size, ui::picture_measure(ui_));
            });
            if (shown_.meetings > 1) {
                int value = static_cast<int>(std::min(meeting, shown_.meetings));
                ui::SliderLook look;
                look.lowest = 0;
                look.highest = static_cast<int>(shown_.meetings);
                look.label = wording::offers_up_to_label();
                look.value = value == 0 ? wording::from_the_start()
                             : static_cast<std::size_t>(value) >= shown_.meetings
                                 ? wording::to_the_end()
                                 : report::meeting_name(debriefed_, static_cast<std::size_t>(value) - 1);
                if (ui::slider(ui_, "meeting", inner.row(ui::slider_height), value, look))
                    frame_.want(intent::ShowMeeting{static_cast<std::size_t>(value)});
                inner.space(4);
            }
            inner.text(report::possible_texts_words(debriefed_, shown_.possible),
                       {.style = ui::TextStyle::small, .ink = ui_.theme().quiet});
        });
        column.space(ui::gutter);
    }

    void what_happened(ui::Rect sheet) {
        foot(sheet);
        const std::vector<PageColumn> columns{
            {"chart", 1, [&](ui::Stack& column) { possible_card(column); }},
            {"judgement", 1,
             [&](ui::Stack& column) {
                 page_cards(column, page(report::write_judgement));
                 page_cards(column, page(report::write_score));
                 ui::card(column, [&](ui::Stack& inner) {
                     card_title(inner, wording::DebriefCard::worth);
                     inner.space(4);
                     for (std::size_t i = 0; i < shown_.worths.size(); ++i)
                         picture(inner, "worth " + std::to_string(i), 0, [&](picture::Size size) {
                             return picture::worth_bar(shown_.worths[i], size.width, ui::picture_measure(ui_));
                         });
                 });
                 column.space(ui::gutter);
                 page_cards(column, page(report::write_joint_gain));
             }},
        };
        page_columns(frame_, sheet, columns);
    }

    /// The report to keep, beside it the paper that it is for, and what leads on. In a low window the paper is left to
    /// the settings, so that the pages have their room.
    void foot(ui::Rect& sheet) {
        std::vector<ui::RowButton> buttons{{"save report", wording::save_report_label(), {}, false}};
        std::vector<Intent> wanted{intent::SaveReport{}};
        for (const report::Paper paper : {report::Paper::a4, report::Paper::letter}) {
            if (ui_.low())
                break;
            buttons.push_back(paper_button(paper));
            Settings settings = frame_.program.settings;
            settings.paper = paper;
            wanted.emplace_back(intent::UseSettings{std::move(settings)});
        }
        ui::ButtonLook main;
        main.kind = ui::ButtonKind::primary;
        buttons.push_back({"history", wording::whole_history_label(), {}, false});
        wanted.emplace_back(intent::GoTo{Screen::history});
        buttons.push_back({"new game", wording::another_game_label(), main, true});
        wanted.emplace_back(intent::GoTo{Screen::gallery});
        const float margin = ui_.px(10);
        const ui::Rect row =
            sheet.cut_bottom(ui::button_row_height(ui_, sheet.width, buttons) + 2 * margin).inset(0, margin);
        if (const auto pressed = ui::button_row(ui_, row, buttons))
            frame_.want(wanted[*pressed]);
    }

    [[nodiscard]] ui::RowButton paper_button(report::Paper paper) const {
        const wording::PaperSheet sheet =
            paper == report::Paper::a4 ? wording::PaperSheet::a4 : wording::PaperSheet::letter;
        ui::ButtonLook look;
        look.small = true;
        look.kind = paper == paper_of(frame_.program.settings) ? ui::ButtonKind::primary : ui::ButtonKind::plain;
        look.tip = wording::paper_tip(sheet);
        return {"paper/" + std::string(report::paper_name(paper)), wording::paper_label(sheet), std::move(look), false};
    }

    void what_they_thought(const ui::Rect& sheet) {
        const std::vector<PageColumn> columns{
            {"papers", 1, [&](ui::Stack& column) { page_cards(column, page(report::write_their_papers)); }},
            {"notebook", 1,
             [&](ui::Stack& column) {
                 if (!shown_.estimates.empty())
                     ui::card(column, [&](ui::Stack& inner) {
                         card_title(inner, wording::DebriefCard::their_reading);
                         inner.space(4);
                         for (std::size_t i = 0; i < shown_.estimates.size(); ++i)
                             picture(inner, "estimates " + std::to_string(i), 0, [&](picture::Size size) {
                                 return picture::estimates(shown_.estimates[i], size.width, ui::picture_measure(ui_));
                             });
                     });
                 column.space(ui::gutter);
                 page_cards(column, page(report::write_their_notebook));
             }},
        };
        page_columns(frame_, sheet, columns);
    }

    /// What came of playing on from before that step, where it was asked for; how far it is, while it goes on.
    void what_came_of_it(ui::Stack& inner, std::size_t step) {
        if (frame_.program.playing_on.task && frame_.program.playing_on.step == step) {
            inner.space(6);
            ui::meter(ui_, inner.take(ui_.px(8)), frame_.program.played_percent / 100.0, ui_.theme().primary);
            inner.space(6);
            ui::ButtonLook look;
            look.small = true;
            const std::vector<ui::RowButton> buttons{{"stop playing on", wording::stop_label(), look, false}};
            if (ui::button_row(inner, buttons))
                frame_.want(intent::StopPlayingOn{});
        } else if (shown_.played_on && shown_.played_on->found.step == step) {
            inner.space(4);
            inner.text(wording::what_if_words(debriefed_.game, shown_.played_on->found, shown_.played_on->how.agent),
                       {.style = ui::TextStyle::small});
        }
    }

    /// Words with buttons beside them, or beneath where they take the room: what else might have come from before that
    /// step, and to play it again.
    void with_way_back(ui::Stack& inner, const std::string& words, std::size_t step) {
        ui::ButtonLook look;
        look.small = true;
        const std::string play = wording::play_from_here_label();
        const std::string what_if = wording::what_if_label();
        const float width = ui::button_width(ui_, play, look);
        ui::ButtonLook asks = look;
        asks.kind = ui::ButtonKind::quiet;
        if (frame_.program.playing_on.task)
            asks.refusal = wording::playing_on_already();
        const float asking = ui::button_width(ui_, what_if, asks);
        const float room = inner.width() - width - asking - ui_.px(20);
        const float button = ui_.px(ui::small_control_height);
        ui::Rect row;
        if (room >= ui_.px(least_words)) {
            row = inner.take(std::max(button, ui::text_height(ui_, room, words)));
            ui::text(ui_, {row.x, row.y, room, row.height}, words, {.middle = true});
        } else { // beneath the words
            inner.text(words);
            inner.space(4);
            row = inner.take(button);
        }
        if (ui::button(ui_, "what if", {row.right() - width - asking - ui_.px(8), row.y, asking, button}, what_if,
                       asks))
            frame_.want(intent::PlayOn{step});
        if (ui::button(ui_, "play from here", {row.right() - width, row.y, width, button}, play, look))
            frame_.want(intent::Rehearse{step});
    }

    void found_moments(ui::Stack& inner, const report::MomentsFound& found) {
        for (std::size_t i = 0; i < found.moments.chosen.size(); ++i) {
            const ui::NameScope scope(ui_, static_cast<int>(100 + i));
            const game::Moment& moment = found.moments.chosen[i];
            const wording::MomentWords words =
                wording::moment_words(debriefed_.game, debriefed_.seat, moment, found.search.how.agent);
            inner.title(words.when, wording::moment_difference(moment.difference.mean), ui::TextStyle::small_strong);
            with_way_back(inner, wording::moment_done(words), moment.step);
            inner.space(2);
            inner.text(wording::moment_outcome(words), {.style = ui::TextStyle::small});
            what_came_of_it(inner, moment.step);
            inner.divider();
        }
        inner.text(wording::moments_found(found.moments, found.search),
                   {.style = ui::TextStyle::small, .ink = ui_.theme().quiet});
    }

    /// The decisions after which most had changed: found when asked for, since it takes a while.
    void moments_that_mattered(ui::Stack& column) {
        ui::card(column, [&](ui::Stack& inner) {
            card_title(inner, wording::DebriefCard::moments);
            inner.space(4);
            if (shown_.data.moments)
                return found_moments(inner, *shown_.data.moments);
            const bool looking = frame_.program.looking != nullptr;
            if (looking) {
                inner.text(wording::share_of_games_played(frame_.program.looked_percent));
                inner.space(6);
                ui::meter(ui_, inner.take(ui_.px(8)), frame_.program.looked_percent / 100.0, ui_.theme().primary);
            } else {
                inner.text(wording::how_moments_are_found());
            }
            inner.space(8);
            const std::vector<ui::RowButton> buttons{
                {looking ? "stop looking" : "find moments",
                 looking ? wording::stop_label() : wording::look_for_moments_label(),
                 {},
                 false}};
            if (ui::button_row(inner, buttons))
                frame_.want(looking ? Intent{intent::StopLooking{}} : Intent{intent::FindMoments{}});
        });
        column.space(ui::gutter);
    }

    /// The numbers that moved most, each with a way back to the moment before it.
    void moves(ui::Stack& column) {
        const std::vector<report::MoveThatMattered> moves = report::moves_that_mattered(debriefed_);
        if (moves.empty())
            return;
        ui::card(column, [&](ui::Stack& inner) {
            card_title(inner, wording::DebriefCard::moves);
            inner.space(4);
            for (std::size_t i = 0; i < moves.size(); ++i) {
                const ui::NameScope scope(ui_, static_cast<int>(i));
                with_way_back(inner, wording::numbered_move(i + 1, report::move_words(debriefed_, moves[i])),
                              step_before(moves[i].move->event));
                what_came_of_it(inner, step_before(moves[i].move->event));
                inner.space(8);
            }
        });
        column.space(ui::gutter);
    }

    /// The step that brought the event about: what comes before it is played again.
    [[nodiscard]] std::size_t step_before(std::size_t event) const {
        const std::vector<game::Step>& steps = debriefed_.game.steps();
        for (std::size_t i = 0; i < steps.size(); ++i)
            if (event < steps[i].events_end)
                return i;
        return steps.size();
    }

    void the_course(const ui::Rect& sheet) {
        const std::vector<PageColumn> columns{
            {"numbers", 1,
             [&](ui::Stack& column) {
                 ui::card(column, [&](ui::Stack& inner) {
                     card_title(inner, wording::DebriefCard::numbers);
                     inner.space(4);
                     picture(inner, "numbers", 60.0 + 130.0 * static_cast<double>(shown_.numbers.panels.size()),
                             [&](picture::Size size) {
                                 return picture::timelines(shown_.numbers, size, ui::picture_measure(ui_));
                             });
                 });
                 column.space(ui::gutter);
                 ui::card(column, [&](ui::Stack& inner) {
                     card_title(inner, wording::DebriefCard::concessions);
                     inner.space(4);
                     picture(inner, "concessions", 220, [&](picture::Size size) {
                         return picture::concessions(shown_.concessions, size, ui::picture_measure(ui_));
                     });
                 });
             }},
            {"moments", 1,
             [&](ui::Stack& column) {
                 moments_that_mattered(column);
                 moves(column);
                 page_cards(column, page(report::write_offers));
             }},
        };
        page_columns(frame_, sheet, columns);
    }

    void after_signature(const ui::Rect& sheet) {
        const std::vector<PageColumn> columns{
            {"aftermath", 1, [&](ui::Stack& column) { page_cards(column, page(report::write_aftermath)); }}};
        page_columns(frame_, page_sheet(ui_, sheet, 860), columns);
    }

    void in_history(const ui::Rect& sheet) {
        const std::vector<PageColumn> columns{
            {"history", 1, [&](ui::Stack& column) { page_cards(column, page(report::write_history)); }},
            {"questions", 1, [&](ui::Stack& column) { page_cards(column, page(report::write_questions)); }},
        };
        page_columns(frame_, sheet, columns);
    }

    const Frame& frame_;
    ui::Ui& ui_;
    const Debriefing& shown_;
    report::Debriefed debriefed_;
};

} // namespace

void debrief_screen(const Frame& frame, const ui::Rect& area) {
    if (!frame.program.sitting || !frame.program.debrief) { // the game was let go of
        frame.want(intent::GoTo{Screen::title});
        return;
    }
    DebriefScreen(frame).draw(area);
}

} // namespace parley::desktop::screens
