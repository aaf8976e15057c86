#include "command_line/play/open_pages.hpp"

#include "command_line/play/home_page.hpp"
#include "command_line/play/words.hpp"
#include "command_line/transcript.hpp"
#include "core/variant_match.hpp"
#include "game/counsel.hpp"
#include "game/saves.hpp"
#include "wording/coach.hpp"
#include "wording/document.hpp"
#include "wording/sentences.hpp"

#include <algorithm>
#include <array>

namespace parley::command_line {
namespace {

constexpr std::array<OpenPage, 12> pages{{
    {"text", "the draft as it stands, with everybody's brackets"},
    {"article", "an article with its ladders and what each option is worth to you: article 2"},
    {"dials", "tension, trust, home, capital and the no-deal line"},
    {"mandate", "your confidential instructions"},
    {"home", "who at home can stop a text, and what they mind"},
    {"facts", "the record: facts of the case with their sources"},
    {"history", "everything you were told; history 10 for the last ten lines"},
    {"hint", "what your two advisers would do now, and the concept behind it"},
    {"why", "the receipts: the last numbers that moved, and their causes"},
    {"save", "where the game is kept; save FILE for a copy elsewhere"},
    {"undo", "take back your last step, if nobody has acted since"},
    {"quit", "stop here; the game is kept"},
}};

bool moves_a_number(const rules::Event& event) {
    return core::match(
        event.what, [](const rules::TensionMoved&) { return true; }, [](const rules::TrustMoved&) { return true; },
        [](const rules::SupportMoved&) { return true; }, [](const rules::CapitalMoved&) { return true; },
        [](const rules::LeverageMoved&) { return true; }, [](const rules::WorthMoved&) { return true; },
        [](const auto&) { return false; });
}

void tell_why(Sitting& sitting) {
    constexpr std::size_t most = 12;
    const game::Game& game = sitting.desk.game();
    std::vector<std::string> receipts;
    for (std::size_t i = game.events().size(); i > 0 && receipts.size() < most; --i) {
        const rules::Event& event = game.events()[i - 1];
        if (!event.audience.contains(sitting.seat) || !moves_a_number(event))
            continue;
        std::string receipt = wording::narrate(game.scenario(), event, sitting.seat, i - 1);
        if (!receipt.empty())
            receipts.push_back("- " + std::move(receipt));
    }
    std::ranges::reverse(receipts);
    sitting.terminal.heading("What moved last, and why (newest at the end)");
    if (receipts.empty())
        sitting.terminal.say("No number has moved yet.");
    sitting.terminal.lines(receipts);
}

void tell_hint(Sitting& sitting) {
    const rules::View view = sitting.view();
    const agents::TwoAdvisers advice = game::counsel(sitting.desk.game(), sitting.seat);
    sitting.terminal.heading("Your advisers");
    sitting.terminal.say(std::string(wording::general_name) + ": " + wording::remark_words(view, advice.general));
    sitting.terminal.say(std::string(wording::diplomat_name) + ": " + wording::remark_words(view, advice.diplomat));
    for (const std::string_view line : wording::concept_lines(advice))
        sitting.terminal.say(line);
}

void tell_history(Sitting& sitting, const std::string& rest) {
    std::vector<std::string> lines = told(sitting.desk.game(), sitting.seat, 0, sitting.desk.game().events().size());
    const std::optional<std::size_t> last = number_in(rest);
    if (last && *last < lines.size())
        lines.erase(lines.begin(), lines.end() - static_cast<std::ptrdiff_t>(*last));
    sitting.terminal.heading("What you were told");
    sitting.terminal.lines(lines);
}

void show_article(Sitting& sitting, const std::string& rest) {
    const auto& articles = sitting.scenario().text.articles;
    const std::optional<std::size_t> number = number_in(rest);
    for (std::size_t i = 0; i < articles.size(); ++i) {
        if (!number || articles[i].number != static_cast<int>(*number))
            continue;
        sitting.terminal.gap();
        sitting.terminal.lines(wording::ladders(sitting.view(), rules::ArticleId(i)));
        return;
    }
    sitting.terminal.say("Which article? Type, for example, “article " + std::to_string(articles.front().number) +
                         "”:");
    for (const treaty::Article& article : articles)
        sitting.terminal.say("  " + std::to_string(article.number) + ". " + article.title);
}

void show_facts(Sitting& sitting) {
    const scenario::PublicScenario& scenario = sitting.scenario();
    sitting.terminal.heading("On the record");
    for (const scenario::Fact& fact : scenario.facts) {
        std::string line = "- " + fact.text;
        for (const std::string& source : fact.sources) {
            const auto found = std::ranges::find(scenario.sources, source, &scenario::Source::id);
            line += " [" + (found == scenario.sources.end() ? source : found->title) + "]";
        }
        sitting.terminal.say(line);
    }
    for (const scenario::ExcludedTopic& topic : scenario.excluded)
        sitting.terminal.say("- Not on the table: " + topic.topic + ". " + topic.reason);
    if (scenario.facts.empty() && scenario.excluded.empty())
        sitting.terminal.say("The scenario's file gives no record.");
}

void save(Sitting& sitting, const std::string& rest) {
    if (!rest.empty()) {
        if (const std::optional<storage::Problem> problem = game::save_game(rest, sitting.desk.game()))
            sitting.terminal.say("Not saved there: " + storage::sentence(*problem) + ".");
        else
            sitting.terminal.say("A copy is in " + rest + ".");
    }
    const std::optional<std::filesystem::path> kept = sitting.desk.kept_in();
    sitting.terminal.say(kept ? "Every step is kept in " + kept->string() + "."
                              : "The steps of this game are not being kept: “save FILE” writes it whole.");
}

void undo(Sitting& sitting) {
    if (sitting.desk.take_back(sitting.seat)) {
        sitting.terminal.say("Your last step is taken back.");
        sitting.leaving = Leaving::undone;
    } else {
        sitting.terminal.say("There is nothing to take back: somebody has acted since, or you have not acted yet.");
    }
}

void show_lines(Sitting& sitting, const std::vector<std::string>& lines) {
    sitting.terminal.gap();
    sitting.terminal.lines(lines);
}

} // namespace

std::span<const OpenPage> open_pages() { return pages; }

bool open_page(Sitting& sitting, std::string_view line) {
    const std::size_t cut = std::min(line.find(' '), line.size());
    const std::string word = lowered(line.substr(0, cut));
    const std::string rest(trimmed(line.substr(cut)));
    const bool takes_rest = word == "article" || word == "history" || word == "save";
    if (!rest.empty() && !takes_rest)
        return false;
    if (word == "text")
        show_lines(sitting, wording::rolling_text(sitting.view()));
    else if (word == "article")
        show_article(sitting, rest);
    else if (word == "dials")
        show_lines(sitting, wording::dials(sitting.view()));
    else if (word == "mandate")
        show_lines(sitting, wording::mandate(sitting.view()));
    else if (word == "home")
        show_home(sitting);
    else if (word == "facts")
        show_facts(sitting);
    else if (word == "history")
        tell_history(sitting, rest);
    else if (word == "hint")
        tell_hint(sitting);
    else if (word == "why")
        tell_why(sitting);
    else if (word == "save")
        save(sitting, rest);
    else if (word == "undo")
        undo(sitting);
    else if (word == "quit" || word == "exit")
        sitting.leaving = Leaving::quit;
    else
        return false;
    return true;
}

} // namespace parley::command_line
