#include "command_line/explained.hpp"

#include "command_line/transcript.hpp"
#include "wording/commands/accounts.hpp"
#include "wording/line_fill.hpp"

#include <cassert>

namespace parley::command_line {
namespace {

constexpr std::size_t columns = 80;

class Writer {
  public:
    void told(const std::string& line) {
        for (const std::string& each : wording::fill(line, columns, 2))
            text_ += each + '\n';
    }
    void entry(const std::string& line) { filled("    | ", "    |   ", line); }
    void item(const std::string& line) { filled("    |   - ", "    |     ", line); }
    void blank() { text_ += '\n'; }
    [[nodiscard]] std::string take() { return std::move(text_); }

  private:
    /// The first line after `mark`, the others after `margin`, which is as long or longer.
    void filled(const std::string& mark, const std::string& margin, const std::string& line) {
        bool first = true;
        for (const std::string& each : wording::fill(line, columns - margin.size())) {
            text_ += (first ? mark : margin) + each + '\n';
            first = false;
        }
    }
    std::string text_;
};

/// What each delegation believed and wanted when it was last said: it is said again only when it has changed.
struct Said {
    std::string believed, wanted;
};
using SaidBy = rules::ByParty<Said>;

void write_step(Writer& out, const game::Game& game, std::size_t step, SaidBy& said) {
    const std::optional<wording::Explanation> why = explanation_of(game, step);
    if (!why)
        return;
    out.entry(wording::noted_decision(game.scenario().open, game.steps()[step].party, why->did, why->why));
    Said& before = said[game.steps()[step].party.index()];
    if (!why->believed.empty() && why->believed != before.believed)
        out.entry(wording::noted_belief(why->believed));
    if (!why->wanted.empty() && why->wanted != before.wanted)
        out.entry(wording::noted_wish(why->wanted));
    before = {why->believed, why->wanted};
    if (!why->weighed.empty())
        out.entry(wording::noted_weighing());
    for (const std::string& option : why->weighed)
        out.item(option);
}

} // namespace

std::optional<wording::Explanation> explanation_of(const game::Game& game, std::size_t step) {
    const game::Step& taken = game.steps()[step];
    if (!taken.rationale)
        return std::nullopt;
    return wording::explain(game.view(taken.party), taken.action, *taken.rationale);
}

std::string explained_transcript(const game::Game& game, rules::PartyId seat) {
    assert(game.ended());
    Writer out;
    out.told(game.scenario().open.title);
    out.told(wording::as_told_with_reasons(game.scenario().open, seat));
    out.blank();
    SaidBy said;
    const seat::Feed feed = feed_of(game, seat);
    std::size_t event = 0;
    for (std::size_t step = 0; step <= game.steps().size(); ++step) {
        const std::size_t end = game.events_before(step);
        // A notebook is written before what follows from the decision is seen.
        if (step > 0)
            write_step(out, game, step - 1, said);
        for (const std::string& line : told(feed, event, end))
            out.told(line);
        for (const std::string& line : seats_passing(game, step))
            out.told(line);
        event = end;
    }
    return out.take();
}

} // namespace parley::command_line
