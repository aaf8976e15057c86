#include "command_line/commands.hpp"
#include "command_line/commands/play_setup.hpp"
#include "command_line/explained.hpp"
#include "command_line/transcript.hpp"
#include "wording/commands/usage.hpp"

#include <boost/json.hpp>

#include <ostream>

namespace parley::command_line {
namespace {

boost::json::object as_json(const wording::Explanation& why) {
    boost::json::array weighed;
    for (const std::string& option : why.weighed)
        weighed.push_back(boost::json::string(option));
    return {{"did", why.did},
            {"why", why.why},
            {"believed", why.believed},
            {"wanted", why.wanted},
            {"weighed", std::move(weighed)}};
}

/// What each computer delegation had in mind, in words and as it was kept (worth in hundredths), with the step that it
/// decided (from 1, as the lines count).
boost::json::array explanations(const game::Game& game) {
    boost::json::array list;
    for (std::size_t step = 0; step < game.steps().size(); ++step)
        if (const auto why = explanation_of(game, step)) {
            boost::json::object entry{{"step", step + 1},
                                      {"party", game.scenario().open.at(game.steps()[step].party).id}};
            for (const auto& [key, value] : as_json(*why))
                entry[key] = value;
            entry["rationale"] = boost::json::parse(game::rationale_text(game.scenario(), game.steps()[step]));
            list.push_back(std::move(entry));
        }
    return list;
}

/// Whether the account knows that the step was taken: it told something of it, or it was the seat's own. While the game
/// goes on no other step counts, for how many a delegation took unseen is its own affair.
bool is_counted(const game::Game& game, const Account& account, std::size_t step, bool told_something) {
    return game.ended() || told_something || game.steps()[step - 1].party == account;
}

/// One object: what the game is, and every line that the account tells, with the step that brought it about (0 before
/// any).
std::string as_json(const game::Game& game, const Account& account, bool explain) {
    boost::json::array lines;
    const seat::Feed feed = feed_of(game, account);
    std::size_t event = 0, counted = 0;
    for (std::size_t step = 0; step <= game.steps().size(); ++step) {
        const std::size_t end = game.events_before(step);
        const std::vector<std::string> news = told(feed, event, end);
        counted += step > 0 && is_counted(game, account, step, !news.empty()) ? 1U : 0U;
        for (const std::string& line : news)
            lines.push_back(boost::json::object{{"step", counted}, {"told", line}});
        for (const std::string& line : seats_passing(game, step))
            lines.push_back(boost::json::object{{"step", counted}, {"told", line}});
        event = end;
    }
    boost::json::array seats;
    for (std::size_t i = 0; i < game.seats().size(); ++i) // who holds them now
        seats.push_back(
            boost::json::object{{"party", game.scenario().open.parties[i].id}, {"agent", game.seats()[i].agent}});
    boost::json::object all{{"scenario", game.scenario().open.id},
                            {"seed", game.setup().seed},
                            {"rehearsal", game.setup().rehearsal},
                            {"seats", seats},
                            {"as_told_to", account ? boost::json::value(game.scenario().open.at(*account).id)
                                                   : boost::json::value(nullptr)},
                            {"steps", counted},
                            {"ended", game.ended()},
                            {"lines", lines}};
    if (explain)
        all["explanations"] = explanations(game);
    return boost::json::serialize(all) + "\n";
}

} // namespace

ExitCode replay_command(const GivenOptions& given, Console& console) {
    const std::string format = given.value("format").value_or("text");
    if (format != "text" && format != "json")
        return wrong_usage(console, "replay", wording::word_wanted("format", format, {"text", "json"}));
    const std::string& file = given.arguments.front();
    const core::Result<game::Loaded, ExitCode> loaded = read_saved_game(file, console);
    if (!loaded)
        return loaded.error();
    const core::Result<Account, ExitCode> account = account_asked_for(loaded->game, file, given, "replay", console);
    if (!account)
        return account.error();
    const bool explain = given.has("explain");
    if (explain && !loaded->game.ended())
        return refuse_to_show(loaded->game, file, game::Undisclosed::reasons, console);
    if (format == "json")
        console.out << as_json(loaded->game, *account, explain);
    else
        console.out << (explain ? explained_transcript(loaded->game, account->value())
                                : transcript(loaded->game, *account));
    return ExitCode::ok;
}

} // namespace parley::command_line
