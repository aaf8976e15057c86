#include "command_line/play/play_game.hpp"

#include "command_line/commands/long_work.hpp"
#include "command_line/keyboard.hpp"
#include "command_line/pages/capitals_page.hpp"
#include "command_line/pages/conduct_page.hpp"
#include "command_line/pages/reading_page.hpp"
#include "command_line/pages/reply_page.hpp"
#include "command_line/pages/show_page.hpp"
#include "command_line/pages/table_page.hpp"
#include "command_line/play/prompt.hpp"
#include "command_line/play/words.hpp"
#include "command_line/shell_words.hpp"
#include "report/debrief.hpp"
#include "wording/choices/page_titles.hpp"
#include "wording/commands/files.hpp"
#include "wording/commands/playing.hpp"
#include "wording/terminal/play_words.hpp"
#include "wording/terminal/prompt_words.hpp"

namespace parley::command_line {
namespace {

class Playing {
  public:
    Playing(Terminal& terminal, seat::Sitting& table, const PlaySettings& settings)
        : terminal_(terminal),
          table_(table),
          sitting_{terminal, table, settings.hints},
          goes_on_(settings.goes_on) {
        for (const rules::PartyId person : table.persons())
            table.model(person).warnings = settings.warnings;
        if (!settings.goes_on)
            return;
        table.resume();
        for (const rules::PartyId person : table.persons())
            sitting_.told[person] = table.model(person).feed.size();
    }

    ExitCode run() {
        play();
        if (table_.game().ended() && !stopped())
            debrief();
        return farewell();
    }

  private:
    void play() {
        std::optional<PartsWhenInterrupted> shared; // an interrupt while the others think leaves no page to be read
        if (table_.persons().size() > 1)
            shared.emplace(terminal_.console());
        while (!table_.game().ended() && !stopped()) {
            if (table_.agents_due()) {
                table_.let_agents_act();
                continue;
            }
            const rules::PartySet due = table_.persons_due();
            if (!seat_person(seated_ && due.contains(sitting_.seat) ? sitting_.seat : due.front()))
                break;
            sitting_.tell_keeping();
            sitting_.tell_news();
            page();
            if (sitting_.leaving == Leaving::undone)
                sitting_.leaving = Leaving::no;
        }
    }

    bool stopped() const { return sitting_.left() && sitting_.leaving != Leaving::undone; }

    /// Makes `seat` the one at the keyboard; behind a curtain when there are several people. False when they left.
    bool seat_person(rules::PartyId seat) {
        if (seated_ && seat == sitting_.seat)
            return true;
        if (table_.persons().size() > 1) {
            terminal_.part();
            terminal_.say(wording::press_enter_to_take_over(table_.view(seat)));
            if (!terminal_.clears())
                terminal_.say(wording::pages_stay_above(terminal_.console().out_is_screen));
            if (!wait())
                return false;
            terminal_.part();
        }
        sitting_.seat = seat;
        seated_ = true;
        if (opened_.contains(seat))
            return true;
        opened_.insert(seat);
        if (goes_on_)
            resume();
        else
            open();
        return true;
    }

    /// The evening before: how things stand, whom one leads, what one's capital wants.
    void open() {
        const seat::Page page = sitting_.page();
        terminal_.heading(page.title);
        terminal_.say(page.sections.front().lines.front());
        terminal_.gap();
        terminal_.say(page.sections.front().lines.back() + " " + std::string(wording::type_help()));
        show_section(terminal_, page.sections.back());
        table_.update(sitting_.seat, seat::intent::ReadOn{});
    }

    /// Where a loaded game stands: the last things the seat was told.
    void resume() {
        constexpr std::size_t last_lines = 8;
        terminal_.heading(table_.scenario().title);
        terminal_.say(wording::game_goes_on(sitting_.view()));
        const std::vector<seat::Told>& lines = sitting_.model().feed.lines();
        for (std::size_t i = lines.size() - std::min(last_lines, lines.size()); i < lines.size(); ++i)
            terminal_.say(lines[i].text);
    }

    bool wait() {
        const LineRead read = terminal_.ask("");
        if (read.kind == LineRead::Kind::end)
            sitting_.leaving = Leaving::end_of_input;
        else if (read.kind == LineRead::Kind::interrupted)
            sitting_.leaving = Leaving::interrupted;
        return !sitting_.left();
    }

    void page() {
        switch (seat::page_kind(sitting_.model(), sitting_.view())) {
        case seat::PageKind::curtain: // the hand-over is this terminal's own
        case seat::PageKind::opening:
        case seat::PageKind::briefing: // told with the news
        case seat::PageKind::ending:
            table_.update(sitting_.seat, seat::intent::ReadOn{});
            return;
        case seat::PageKind::capitals:
            return capitals_page(sitting_);
        case seat::PageKind::table:
            return table_page(sitting_);
        case seat::PageKind::initials:
        case seat::PageKind::question:
        case seat::PageKind::sounding:
        case seat::PageKind::edition:
        case seat::PageKind::incident:
        case seat::PageKind::ratification:
        case seat::PageKind::finding:
            return reply_page(sitting_);
        case seat::PageKind::assessment:
            return reading_page(sitting_);
        case seat::PageKind::conduct:
            return conduct_page(sitting_);
        }
    }

    void debrief() {
        for (const rules::PartyId seat : table_.persons()) {
            if (!seat_person(seat))
                return;
            sitting_.tell_news();
            terminal_.gap();
            // The debrief sets its own tables, at most 80 columns wide.
            for (const std::string& line : report::debrief_lines(table_.game(), seat, moments(seat)))
                terminal_.raw(line + "\n");
        }
    }

    /// Only where somebody watches: in a pipe “what-if --moments” tells them.
    std::optional<report::MomentsFound> moments(rules::PartyId seat) {
        if (!terminal_.console().err_is_screen)
            return std::nullopt;
        terminal_.say(wording::looking_for_moments());
        return look_for_moments(table_.game(), seat, terminal_.console());
    }

    /// The path in a command on a line of its own, unbroken, so that it can be copied.
    void say_kept(const std::filesystem::path& kept) {
        const bool over = table_.game().ended();
        terminal_.say(wording::is_kept(over));
        if (!over)
            return say_command({"play", "--load", kept.string()});
        say_command({"replay", kept.string()});
        say_command({"what-if", kept.string(), "--moments"});
        if (!table_.game().setup().rehearsal)
            say_command(
                {"play", "--rehearse", kept.string(), "--at", std::to_string(table_.game().steps().size() / 2)});
    }

    ExitCode farewell() {
        if (seated_ && !table_.game().ended() && table_.persons().size() > 1)
            terminal_.part(); // whoever sits down here next may lead another delegation
        terminal_.gap();
        if (sitting_.leaving == Leaving::end_of_input)
            terminal_.say(wording::input_has_ended());
        else if (sitting_.leaving == Leaving::interrupted)
            terminal_.say(wording::interrupted_words());
        const bool kept = table_.keep_up() || kept_elsewhere();
        if (kept)
            say_kept(*table_.kept_in());
        if (sitting_.leaving == Leaving::interrupted)
            return ExitCode::interrupted;
        return kept ? ExitCode::ok : ExitCode::files;
    }

    /// Says that not all is kept, and asks where it shall be, until it is or the person leaves it so.
    bool kept_elsewhere() {
        const std::optional<storage::Problem> trouble = table_.trouble();
        terminal_.say(trouble ? wording::could_not_be_kept(storage::sentence(*trouble))
                              : std::string(wording::was_not_kept()));
        say_part_kept();
        if (sitting_.leaving == Leaving::end_of_input || sitting_.leaving == Leaving::interrupted)
            return false;
        terminal_.say(wording::where_else_to_keep_it());
        for (;;) {
            const LineRead read = terminal_.ask("file");
            const std::string file(trimmed(read.text));
            if (read.kind == LineRead::Kind::interrupted)
                sitting_.leaving = Leaving::interrupted;
            if (read.kind == LineRead::Kind::end || read.kind == LineRead::Kind::interrupted ||
                (read.kind == LineRead::Kind::line && file.empty()))
                return false;
            const std::optional<storage::Problem> problem =
                read.kind == LineRead::Kind::line ? table_.keep_in(file) : std::nullopt;
            if (read.kind != LineRead::Kind::line)
                terminal_.say(wording::line_is_no_text());
            else if (!problem)
                return true;
            else
                terminal_.say(storage::is_taken(*problem) ? wording::there_already(file)
                                                          : wording::not_saved_there(storage::sentence(*problem)));
        }
    }

    /// What the file holds of a game that is not all kept, if it is there.
    void say_part_kept() {
        const std::optional<std::size_t> steps = table_.steps_kept();
        if (!steps || *steps >= table_.game().steps().size())
            return;
        terminal_.say(wording::part_is_kept(*steps, table_.game().steps().size()));
        say_command({"play", "--load", table_.kept_in()->string()});
    }

    void say_command(const std::vector<std::string>& words) {
        terminal_.raw("  " + as_typed(terminal_.console(), words) + "\n");
    }

    Terminal& terminal_;
    seat::Sitting& table_;
    Sitting sitting_;
    bool goes_on_;
    bool seated_{};
    rules::PartySet opened_;
};

} // namespace

ExitCode play_game(Terminal& terminal, seat::Sitting& table, const PlaySettings& settings) {
    return Playing(terminal, table, settings).run();
}

} // namespace parley::command_line
