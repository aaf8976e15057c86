#include "command_line/play/play_game.hpp"

#include "command_line/commands/long_work.hpp"
#include "command_line/pages/capitals_page.hpp"
#include "command_line/pages/close_page.hpp"
#include "command_line/pages/implementation_page.hpp"
#include "command_line/pages/ratification_page.hpp"
#include "command_line/pages/table_page.hpp"
#include "command_line/play/briefing_page.hpp"
#include "command_line/transcript.hpp"
#include "core/variant_match.hpp"
#include "report/debrief.hpp"
#include "wording/names.hpp"
#include "wording/phrase.hpp"

#include <cassert>

namespace parley::command_line {
namespace {

class Playing {
  public:
    Playing(Terminal& terminal, game::Desk& desk, const PlaySettings& settings)
        : terminal_(terminal),
          desk_(desk),
          sitting_{terminal, desk, settings.hints, settings.warnings},
          goes_on_(settings.goes_on) {
        if (settings.goes_on)
            desk.forget_news();
    }

    ExitCode run() {
        while (!desk_.game().ended() && !stopped()) {
            const rules::PartySet due = desk_.game().to_act() & desk_.persons();
            if (due.empty()) {
                desk_.let_agents_act();
                continue;
            }
            if (!seat_person(due.contains(sitting_.seat) && seated_ ? sitting_.seat : due.front()))
                break;
            sitting_.tell_news();
            page();
            if (sitting_.leaving == Leaving::undone)
                sitting_.leaving = Leaving::no;
        }
        if (desk_.game().ended() && !stopped())
            debrief();
        return farewell();
    }

  private:
    bool stopped() const { return sitting_.left() && sitting_.leaving != Leaving::undone; }

    /// Makes `seat` the one at the keyboard; behind a curtain when there are several people. False when they left.
    bool seat_person(rules::PartyId seat) {
        if (seated_ && seat == sitting_.seat)
            return true;
        if (desk_.persons().size() > 1) {
            terminal_.part();
            terminal_.say("Hand over to " + wording::delegation_name(desk_.scenario(), seat) + ", then press Enter.");
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
            resume(seat);
        else
            open_game(terminal_, desk_.view(seat));
        return true;
    }

    /// Where a loaded game stands: the last things the seat was told.
    void resume(rules::PartyId seat) {
        constexpr std::size_t last_lines = 8;
        terminal_.heading(desk_.scenario().title);
        terminal_.say("You lead " + wording::delegation_name(desk_.scenario(), seat) +
                      ". The game goes on; “history” tells all that came before. The last of it:");
        const std::vector<std::string> lines = told(desk_.game(), seat, 0, desk_.game().events().size());
        const std::size_t first = lines.size() > last_lines ? lines.size() - last_lines : 0;
        terminal_.lines(std::span(lines).subspan(first));
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
        core::match(
            desk_.game().state().open.phase, [&](const rules::Capitals&) { capitals_page(sitting_); },
            [&](const rules::Table&) { table_page(sitting_); },
            [&](const rules::Incident&) { incident_page(sitting_); },
            [&](const rules::Assessment&) { assessment_page(sitting_); },
            [&](const rules::Ratification&) { ratification_page(sitting_); },
            [&](const rules::Implementation&) { conduct_page(sitting_); },
            [&](const rules::Dispute&) { finding_page(sitting_); }, [](const rules::Ended&) {});
    }

    void debrief() {
        for (const rules::PartyId seat : desk_.persons()) {
            if (!seat_person(seat))
                return;
            sitting_.tell_news();
            terminal_.gap();
            // The debrief sets its own tables, at most 80 columns wide.
            for (const std::string& line : report::debrief_lines(desk_.game(), seat, moments(seat)))
                terminal_.raw(line + "\n");
        }
    }

    /// Only where somebody watches: in a pipe “what-if --moments” tells them.
    std::optional<report::MomentsFound> moments(rules::PartyId seat) {
        if (!terminal_.console().err_is_screen)
            return std::nullopt;
        terminal_.say("Looking for the moments that mattered. An interrupt skips this.");
        return look_for_moments(desk_.game(), seat, terminal_.console());
    }

    /// The path in a command on a line of its own, unbroken, so that it can be copied.
    void say_kept(const std::filesystem::path& kept) {
        const bool over = desk_.game().ended();
        terminal_.say(over ? "The game is kept. Tell it again, or try again from within it:"
                           : "The game is kept. Go on with it:");
        terminal_.raw("  parley " + std::string(over ? "replay " : "play --load ") + kept.string() + "\n");
        if (over)
            terminal_.raw("  parley what-if " + kept.string() + " --moments\n");
        if (over && !desk_.game().setup().rehearsal)
            terminal_.raw("  parley play --rehearse " + kept.string() + " --at " +
                          std::to_string(desk_.game().steps().size() / 2) + "\n");
    }

    ExitCode farewell() {
        terminal_.gap();
        if (sitting_.leaving == Leaving::end_of_input)
            terminal_.say("The input has ended.");
        else if (sitting_.leaving == Leaving::interrupted)
            terminal_.say("Interrupted.");
        const std::optional<std::filesystem::path> kept = desk_.kept_in();
        if (const std::optional<storage::Problem> problem = desk_.take_problem())
            terminal_.say("The game could not be saved: " + storage::sentence(*problem) + ".");
        else if (!kept)
            terminal_.say("This game was not kept.");
        else
            say_kept(*kept);
        return sitting_.leaving == Leaving::interrupted ? ExitCode::interrupted : ExitCode::ok;
    }

    Terminal& terminal_;
    game::Desk& desk_;
    Sitting sitting_;
    bool goes_on_;
    bool seated_{};
    rules::PartySet opened_;
};

} // namespace

ExitCode play_game(Terminal& terminal, game::Desk& desk, const PlaySettings& settings) {
    return Playing(terminal, desk, settings).run();
}

} // namespace parley::command_line
