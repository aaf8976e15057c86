#include "classroom/sheets/clause_prose.hpp"

#include "classroom/pages/markup.hpp"
#include "wording/names.hpp"

#include <algorithm>

namespace parley::classroom {
namespace {

// A word or two in common are better told with each position.
constexpr std::size_t least_before = 3, least_after = 2;

std::vector<std::string> words_of(std::string_view sentence) {
    std::vector<std::string> words;
    for (std::size_t at = 0; at < sentence.size();) {
        const std::size_t end = std::min(sentence.find(' ', at), sentence.size());
        if (end > at)
            words.emplace_back(sentence.substr(at, end - at));
        at = end + 1;
    }
    if (!words.empty() && words.back().ends_with('.'))
        words.back().pop_back();
    return words;
}

std::string joined_words(const std::vector<std::string>& words, std::size_t from, std::size_t to) {
    std::string text;
    for (std::size_t i = from; i < to; ++i)
        text += (text.empty() ? "" : " ") + words[i];
    return text;
}

std::string css_of(const seat::Bracket& bracket) {
    std::string css = bracket.kind == seat::Bracket::Kind::drafted ? "drafted" : "position";
    for (const rules::PartyId party : bracket.whose)
        css += " party-" + std::to_string(party.index());
    return bracket.refused ? css + " refused" : css;
}

/// The bracket with whose it is, for readers who do not see its hand.
std::string bracketed(const scenario::PublicScenario& scenario, const seat::Bracket& bracket, std::string_view words) {
    std::string whose;
    for (const rules::PartyId party : bracket.whose)
        whose += (whose.empty() ? "" : ", ") + wording::short_name(scenario, party);
    return "<span class=\"" + css_of(bracket) + "\"><span class=\"unseen\">" + escaped(whose) + ": </span>[" +
           escaped(words) + "]</span>";
}

} // namespace

Parted parted(const std::vector<std::string>& sentences) {
    std::vector<std::vector<std::string>> all;
    std::size_t shortest = sentences.size() < 2 ? 0 : std::string::npos;
    for (const std::string& sentence : sentences) {
        all.push_back(words_of(sentence));
        shortest = std::min(shortest, all.back().size());
    }
    const auto alike = [&](const auto& word_at) {
        return std::ranges::all_of(all, [&](const auto& each) { return word_at(each) == word_at(all.front()); });
    };
    std::size_t begins = 0, ends = 0; // words in common; one word at least stays each one's own
    while (begins + 1 < shortest && alike([&](const auto& each) { return each[begins]; }))
        ++begins;
    while (begins + ends + 1 < shortest && alike([&](const auto& each) { return each[each.size() - 1 - ends]; }))
        ++ends;
    if (begins < least_before)
        begins = 0;
    if (ends < least_after)
        ends = 0;
    Parted result;
    for (const std::vector<std::string>& each : all)
        result.own.push_back(joined_words(each, begins, each.size() - ends));
    if (!all.empty()) {
        result.before = joined_words(all.front(), 0, begins);
        result.after = joined_words(all.front(), all.front().size() - ends, all.front().size());
    }
    return result;
}

std::string clause_prose(const scenario::PublicScenario& scenario, const seat::Clause& clause) {
    const std::string number = wrapped("span", escaped(clause.number), "number") + ' ';
    const std::vector<treaty::Option>& options = scenario.text.at(clause.provision).options;
    std::vector<std::string> sentences;
    for (const seat::Bracket& each : clause.brackets)
        sentences.push_back(options[each.option].clause);
    if (clause.brackets.front().kind == seat::Bracket::Kind::agreed)
        return "<p class=\"clause\">" + number + wrapped("span", escaped(sentences.front()), "agreed") + "</p>\n";
    const Parted prose = parted(sentences);
    std::string html = "<p class=\"clause\">" + number + escaped(prose.before);
    for (std::size_t i = 0; i < clause.brackets.size(); ++i)
        html += ' ' + bracketed(scenario, clause.brackets[i], prose.own[i]);
    return html + (prose.after.empty() ? "" : " ") + escaped(prose.after) + ".</p>\n";
}

} // namespace parley::classroom
