#include "command_line/pages/close_page.hpp"

#include "command_line/pages/answer_page.hpp"
#include "command_line/play/prompt.hpp"
#include "command_line/play/words.hpp"
#include "wording/names.hpp"
#include "wording/phrase.hpp"

#include <algorithm>
#include <numeric>

namespace parley::command_line {
namespace {

/// The last belief filed about `other`, or the prior where none has been: percent by profile.
std::vector<int> last_belief(const rules::View& view, rules::PartyId other) {
    const std::vector<scenario::Profile>& profiles = view.scenario().at(other).profiles;
    const rules::Belief& filed = view.own().assessment.of[other.index()];
    std::vector<int> percent(filed.percent.begin(),
                             filed.percent.begin() + static_cast<std::ptrdiff_t>(profiles.size()));
    if (std::accumulate(percent.begin(), percent.end(), 0) == 100)
        return percent;
    int left = 100;
    for (std::size_t i = 0; i < profiles.size(); ++i) {
        percent[i] = i + 1 == profiles.size() ? left : (profiles[i].prior + 5) / 10;
        left -= percent[i];
    }
    return percent;
}

std::string belief_words(const scenario::Party& party, const std::vector<int>& percent) {
    std::vector<std::string> parts;
    for (std::size_t i = 0; i < percent.size(); ++i)
        parts.push_back(party.profiles[i].name + " " + std::to_string(percent[i]));
    return wording::joined(parts, ", ");
}

/// Percentages from the words of a line; nothing, with a sentence, when they are not as many as wanted or not 100 in
/// all.
std::optional<std::vector<int>> percent_in(Sitting& sitting, const std::string& line, std::size_t wanted) {
    std::vector<int> percent;
    for (const std::string& word : words_of(line))
        if (const auto number = number_in(word))
            percent.push_back(static_cast<int>(*number));
    const int sum = std::accumulate(percent.begin(), percent.end(), 0);
    if (percent.size() == wanted && words_of(line).size() == wanted && sum == 100)
        return percent;
    sitting.terminal.say(percent.size() == wanted && words_of(line).size() == wanted
                             ? "They must make 100 together; these make " + std::to_string(sum) + "."
                             : "Type " + std::to_string(wanted) +
                                   " whole numbers that make 100 together, or Enter to keep the last.");
    return std::nullopt;
}

std::optional<std::vector<int>> ask_belief(Sitting& sitting, rules::PartyId other) {
    const scenario::Party& party = sitting.scenario().at(other);
    const std::vector<int> last = last_belief(sitting.view(), other);
    if (party.profiles.size() < 2)
        return last;
    Menu menu;
    menu.name = "assessment";
    menu.question = "What is " + wording::party_name(sitting.scenario(), other) +
                    " up to? In percent: " + belief_words(party, last) + ".";
    menu.about = "Type one number for each, in this order; they make 100 together. Enter keeps the last.";
    for (const scenario::Profile& profile : party.profiles)
        menu.about += " " + wording::raised(profile.name) + ": " + profile.tell;
    menu.free = true;
    menu.choices.push_back(
        {"keep", "Keep it so, or type " + std::to_string(last.size()) + " numbers instead", "", false});
    menu.on_enter = 0;
    menu.enter_label = "keep it so";
    std::optional<Answer> answer = choose(sitting, menu);
    while (answer && answer->choice == Answer::free_text) {
        if (auto percent = percent_in(sitting, answer->rest, last.size()))
            return percent;
        answer = ask_again(sitting, menu);
    }
    return answer ? std::optional(last) : std::nullopt;
}

/// False when no other party has more than one possible intention: then there is nothing to ask.
bool intentions_are_hidden(const Sitting& sitting) {
    for (std::size_t i = 0; i < sitting.scenario().party_count(); ++i)
        if (rules::PartyId(i) != sitting.seat && sitting.scenario().parties[i].profiles.size() > 1)
            return true;
    return false;
}

} // namespace

void incident_page(Sitting& sitting) {
    sitting.terminal.heading("An incident: your capital wants an answer now");
    sitting.hint(Beat::incident);
    const bool line = rules::legal_actions(sitting.view()).can_use_line;
    Menu menu;
    menu.name = "incident";
    menu.about = "Everybody answers under seal; then the answers become known.";
    menu.choices = {{"play-down", "Play it down", "tension stays; home is not impressed", false},
                    {"protest", "Protest in public", "home approves; tension rises", false}};
    std::vector<rules::IncidentAnswer> answers{rules::IncidentAnswer::play_down, rules::IncidentAnswer::protest};
    if (line) {
        menu.choices.push_back(
            {"line", "Use the line that the text gives you", "the agreed line settles it quietly", false});
        answers.push_back(rules::IncidentAnswer::use_line);
    }
    if (const std::optional<Answer> answer = choose(sitting, menu))
        sitting.act(rules::RespondToIncident{answers[answer->choice]});
}

void assessment_page(Sitting& sitting) {
    const scenario::PublicScenario& scenario = sitting.scenario();
    const bool wants_articles = rules::legal_actions(sitting.view()).owes_top_articles;
    if (wants_articles || intentions_are_hidden(sitting)) {
        sitting.terminal.heading("Your assessment, sealed until the end");
        sitting.hint(Beat::assessment);
    }
    rules::FileAssessment filing;
    for (std::size_t i = 0; i < scenario.party_count(); ++i) {
        const rules::PartyId other(i);
        if (other == sitting.seat)
            continue;
        const std::optional<std::vector<int>> percent = ask_belief(sitting, other);
        if (!percent)
            return;
        rules::Belief& belief = filing.of[i];
        std::ranges::transform(*percent, belief.percent.begin(), [](int p) { return static_cast<std::uint8_t>(p); });
        if (!wants_articles)
            continue;
        const auto articles = ask_articles(
            sitting, rules::ArticleSet::first(scenario.text.articles.size()),
            "Which two articles matter most to " + wording::party_name(scenario, other) + "? Two of", 2, 2);
        if (!articles)
            return;
        for (const rules::ArticleId article : *articles)
            belief.top_articles.push_back(article);
    }
    sitting.act(filing);
}

} // namespace parley::command_line
