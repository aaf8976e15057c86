#include "wording/explanation.hpp"

#include "core/variant_match.hpp"
#include "wording/figures.hpp"
#include "wording/names.hpp"
#include "wording/phrase.hpp"
#include "wording/sentences.hpp"

#include <algorithm>

namespace parley::wording {

namespace {

using agents::Weighed;
using agents::WhyNot;

/// What one package says otherwise than another on the articles that both name, at most three clauses.
std::string differences(const scenario::PublicScenario& scenario, const treaty::Package& package,
                        const treaty::Package& from) {
    constexpr std::size_t most = 3;
    std::vector<std::string> parts;
    std::size_t more = 0;
    for (const rules::ArticleId article : package.articles& from.articles)
        for (const rules::ProvisionId id : scenario.text.at(article).provisions) {
            const rules::OptionIndex now = package.options[id.index()];
            if (now == from.options[id.index()])
                continue;
            if (parts.size() == most) {
                ++more;
                continue;
            }
            parts.push_back(
                phrase("{provision} at {option}", {{"provision", provision_name(scenario, id)},
                                                   {"option", in_quotes(option_label(scenario, id, now))}}));
        }
    const rules::ArticleSet without = from.articles - package.articles;
    if (!without.empty())
        parts.push_back("without " + article_numbers(scenario, without));
    const rules::ArticleSet with = package.articles - from.articles;
    if (!with.empty())
        parts.push_back("with " + article_numbers(scenario, with));
    if (more > 0)
        parts.push_back(counted(static_cast<std::int32_t>(more), "more change", "more changes"));
    return listed(parts);
}

/// ", because they had refused over Article 3"
std::string prompt_words(const scenario::PublicScenario& scenario, const rules::Prompt& prompt) {
    const Arguments article{{"article", article_number(scenario, prompt.article)}};
    switch (prompt.signal) {
    case rules::Signal::answered:
        return phrase(", because they had said that {article} matters more to them", article);
    case rules::Signal::drew_line:
        return phrase(", because they had drawn a red line in {article}", article);
    case rules::Signal::refused:
        return phrase(", because it was over {article} that they had refused", article);
    case rules::Signal::insisted:
        return phrase(", because in all they tabled they had not moved on {article}", article);
    }
    return {};
}

Arguments word_given(const rules::View& author, rules::MeasureId measure, rules::SessionIndex by) {
    return {{"measure", in_quotes(measure_name(author.scenario(), author.seat(), measure))},
            {"session", session_name(author.scenario(), by)}};
}

/// "to carry out what was announced, and order “Consult an ally” (Warsaw)"
std::string measures_filed(const rules::View& author, const rules::FileMeasures& filed) {
    std::vector<std::string> orders;
    for (const rules::MeasureOrder& order : filed.orders) {
        std::string name = in_quotes(measure_name(author.scenario(), author.seat(), order.measure));
        if (const auto* whom = std::get_if<rules::ConstituencyId>(&order.target);
            whom != nullptr && whom->index() < author.constituency_count())
            name += " (" + author.constituency(*whom).name + ")";
        orders.push_back(std::move(name));
    }
    if (filed.carries_out_gesture)
        return orders.empty()
                   ? "to carry out what was announced"
                   : phrase("to carry out what was announced, and order {orders}", {{"orders", listed(orders)}});
    return orders.empty() ? "to take no measure away from the table"
                          : phrase("to order {orders}", {{"orders", listed(orders)}});
}

std::string worth_words(const scenario::PublicScenario& scenario, const Weighed& weighed) {
    std::vector<std::string> parts{phrase("{points} to us", {{"points", points(weighed.worth)}})};
    for (const agents::WorthTo& other : weighed.to_others)
        parts.push_back(phrase("about {points} to {party}", {{"points", points(other.worth)},
                                                             {"party", short_name_in_text(scenario, other.party)}}));
    if (weighed.chance_percent)
        parts.push_back(
            phrase("{percent} % likely to be accepted", {{"percent", std::to_string(*weighed.chance_percent)}}));
    return joined(parts, ", ");
}

/// Worth of a text means nothing where the option is none: a conduct counts what it saves.
bool is_text_option(const rules::Action& action) {
    return std::holds_alternative<rules::ProposePackage>(action) ||
           std::holds_alternative<rules::AcceptProposal>(action) ||
           std::holds_alternative<rules::AcceptArticles>(action) ||
           std::holds_alternative<rules::InitialText>(action) || std::holds_alternative<rules::SoundOut>(action) ||
           std::holds_alternative<rules::EndTurn>(action) || std::holds_alternative<rules::WalkOut>(action);
}

std::string figure_words(const scenario::PublicScenario& scenario, const Weighed& weighed) {
    std::vector<std::string> parts;
    switch (weighed.counts) {
    case agents::Counts::text:
        parts.push_back(is_text_option(weighed.action)
                            ? worth_words(scenario, weighed)
                            : phrase("{points} to us", {{"points", signed_points(weighed.worth)}}));
        break;
    case agents::Counts::saving:
        parts.push_back(phrase("{points} to us, what it risked counted", {{"points", signed_points(weighed.worth)}}));
        break;
    case agents::Counts::nothing:
        break;
    }
    if (weighed.prospect)
        parts.push_back(phrase("in likely continuations we ended at {points}",
                               {{"points", with_decimal(weighed.prospect->hundredths)}}));
    return joined(parts, "; ");
}

std::string option_line(const rules::View& author, const Weighed& weighed, const rules::Action& taken) {
    const scenario::PublicScenario& scenario = author.scenario();
    const std::string what = action_beside(author, weighed.action, taken);
    const std::string figures = figure_words(scenario, weighed);
    const std::string head = figures.empty() ? "{What}." : "{What}: {figures}.";
    if (weighed.why_not == WhyNot::taken)
        return phrase(head + " This was done.", {{"what", what}, {"figures", figures}});
    const bool judged_by_playing_on = weighed.prospect && weighed.why_not == WhyNot::costs_more;
    const std::string why = judged_by_playing_on ? "it came out worse" : why_not_words(weighed.why_not);
    return phrase(why.empty() ? head : head + " Not done: {why}.",
                  {{"what", what}, {"figures", figures}, {"why", why}});
}

std::string wanted_words(const agents::Rationale& rationale) {
    std::vector<std::string> parts;
    if (rationale.target)
        parts.push_back(phrase("we aimed at {points}", {{"points", points(*rationale.target)}}));
    if (rationale.floor)
        parts.push_back(phrase("would sign nothing under {points}", {{"points", points(*rationale.floor)}}));
    if (rationale.received)
        parts.push_back(rationale.received->rounded() > 0
                            ? phrase("had been offered as much as {points}", {{"points", points(*rationale.received)}})
                            : std::string("had been offered nothing yet"));
    if (parts.empty())
        return {};
    if (!rationale.target)
        parts.front() = "we " + parts.front();
    return raised(listed(parts)) + ".";
}

/// "guessed the text to be worth 10 to 25 to Russia"; where the band tells nothing, that it does.
std::string band_words(const scenario::PublicScenario& scenario, const agents::Believed& believed) {
    constexpr std::int32_t useless = 50; // points: half of what the best text could be worth
    const core::Points low = *believed.worth_low, high = *believed.worth_high;
    const std::string_view pattern = low.rounded() == high.rounded() ? "guessed the text to be worth {low} to {party}"
                                     : high.rounded() - low.rounded() < useless
                                         ? "guessed the text to be worth {low} to {high} to {party}"
                                         : "could hardly tell what the text was worth to {party} ({low} to {high})";
    return phrase(pattern,
                  {{"low", points(low)}, {"high", points(high)}, {"party", short_name_in_text(scenario, believed.of)}});
}

std::string believed_words(const scenario::PublicScenario& scenario, const agents::Rationale& rationale) {
    std::vector<std::string> sentences;
    for (const agents::Believed& believed : rationale.believed) {
        std::string sentence = belief_words(scenario, believed);
        if (believed.worth_low && believed.worth_high)
            sentence += std::string(sentence.empty() ? "we " : ", and ") + band_words(scenario, believed);
        if (!sentence.empty())
            sentences.push_back(raised(std::move(sentence)) + ".");
    }
    return joined(sentences, " ");
}

} // namespace

std::string why_not_words(agents::WhyNot why_not) {
    switch (why_not) {
    case WhyNot::not_said:
    case WhyNot::taken:
        return "";
    case WhyNot::below_floor:
        return "less than the least we would sign";
    case WhyNot::below_target:
        return "less than we still hoped for";
    case WhyNot::worth_less:
        return "no more to us than what we could have at once";
    case WhyNot::asks_too_much:
        return "it asked more of them than we thought they would take";
    case WhyNot::home_would_stop:
        return "our own home would have stopped it";
    case WhyNot::home_not_asked:
        return "our own home had a say in it and had not been asked";
    case WhyNot::instructed:
        return "our instructions forbade it";
    case WhyNot::red_line:
        return "it crossed a red line that had been declared";
    case WhyNot::too_early:
        return "too early, it gave more than had been earned";
    case WhyNot::too_late:
        return "too late, no time was left for an answer";
    case WhyNot::costs_more:
        return "it cost more than it would bring";
    case WhyNot::would_be_seen:
        return "it would have been seen, and being seen costs more than it saves";
    case WhyNot::word_given:
        return "our word stood against it";
    case WhyNot::nothing_new:
        return "we had tabled it before";
    case WhyNot::not_shown:
        return "they had not shown that it matters to them";
    case WhyNot::would_be_pocketed:
        return "they would have pocketed it and given nothing";
    case WhyNot::tells_too_much:
        return "it would have shown what matters to us";
    case WhyNot::raises_tension:
        return "it would have raised tension";
    case WhyNot::no_clear_gain:
        return "in the likely courses we went through, it did not come out clearly better";
    case WhyNot::shuts_them_out:
        return "it would have told them to expect nothing from us";
    case WhyNot::against_habit:
        return "that is not how we deal with our word";
    }
    return "";
}

std::string belief_words(const scenario::PublicScenario& scenario, const agents::Believed& believed) {
    const std::vector<scenario::Profile>& profiles = scenario.at(believed.of).profiles;
    std::vector<std::string> parts;
    int sum = 0;
    for (std::size_t i = 0; i < profiles.size() && i < believed.percent.size(); ++i) {
        parts.push_back(profiles[i].name + " " + std::to_string(believed.percent[i]));
        sum += believed.percent[i];
    }
    if (sum == 0 || profiles.size() < 2)
        return {};
    return phrase("we took {party} to be {parts} in a hundred",
                  {{"party", short_name_in_text(scenario, believed.of)}, {"parts", joined(parts, ", ")}});
}

std::string action_briefly(const rules::View& author, const rules::Action& action) {
    const scenario::PublicScenario& scenario = author.scenario();
    const auto package = [&](const treaty::Package& named, bool linked) {
        return phrase(linked ? "a package on {articles}, linked" : "a package on {articles}",
                      {{"articles", articles_briefly(scenario, named.articles)}});
    };
    if (const auto* proposed = std::get_if<rules::ProposePackage>(&action))
        return phrase(proposed->tone == rules::Tone::firm ? "to propose, firm, {package}{prompt}"
                                                          : "to float {package}{prompt}",
                      {{"package", package(proposed->package, !proposed->linked.empty())},
                       {"prompt", proposed->prompted_by ? prompt_words(scenario, *proposed->prompted_by) : ""}});
    if (const auto* sounded = std::get_if<rules::SoundOut>(&action))
        return phrase(
            "to sound out {delegation} in the back channel on {package}",
            {{"delegation", delegation_name(scenario, sounded->whom)}, {"package", package(sounded->package, false)}});
    if (const auto* picked = std::get_if<rules::AcceptArticles>(&action))
        return phrase("to accept {articles} of the proposal of {delegation}",
                      {{"articles", articles_briefly(scenario, picked->articles)},
                       {"delegation", delegation_name(scenario, picked->author)}});
    if (std::holds_alternative<rules::EndTurn>(action))
        return "to pass and leave what stands unanswered";
    if (const auto* promised = std::get_if<rules::PromiseMeasure>(&action))
        return phrase("to promise {measure} by {session}", word_given(author, promised->measure, promised->by));
    if (const auto* threatened = std::get_if<rules::ThreatenMeasure>(&action))
        return phrase(threatened->unless ? "to announce {measure} for {session}, with a condition"
                                         : "to threaten {measure} by {session}",
                      word_given(author, threatened->measure, threatened->by));
    if (const auto* filed = std::get_if<rules::FileMeasures>(&action))
        return measures_filed(author, *filed);
    if (std::holds_alternative<rules::FileAssessment>(action))
        return "to file its assessment";
    std::string words = describe(author, action);
    while (words.ends_with('.'))
        words.pop_back();
    if (!words.empty() && words.front() >= 'A' && words.front() <= 'Z')
        words = "to " + lowered(std::move(words));
    return words;
}

std::string action_beside(const rules::View& author, const rules::Action& action, const rules::Action& other) {
    const auto* mine = std::get_if<rules::ProposePackage>(&action);
    const auto* made = std::get_if<rules::ProposePackage>(&other);
    const std::string otherwise =
        mine != nullptr && made != nullptr ? differences(author.scenario(), mine->package, made->package) : "";
    return otherwise.empty() ? action_briefly(author, action) : "to propose the same with " + otherwise;
}

Explanation explain(const rules::View& author, const rules::Action& action, const agents::Rationale& rationale) {
    const scenario::PublicScenario& scenario = author.scenario();
    Explanation explanation;
    explanation.did = action_briefly(author, action);
    agents::Rationale bare; // the motive and its article alone: the figures stand under what was wanted
    bare.motive = rationale.motive;
    bare.also = rationale.also;
    // An article that the action names already need not be named again.
    if (rationale.article && explanation.did.find(article_name(scenario, *rationale.article)) == std::string::npos &&
        explanation.did.find(article_title(scenario, *rationale.article)) == std::string::npos)
        bare.article = rationale.article;
    explanation.why = sentence(scenario, bare);
    explanation.believed = believed_words(scenario, rationale);
    explanation.wanted = wanted_words(rationale);
    const bool alternatives =
        std::ranges::any_of(rationale.weighed, [](const Weighed& weighed) { return weighed.why_not != WhyNot::taken; });
    if (alternatives)
        for (const Weighed& weighed : rationale.weighed) {
            // Packages may differ in what no reader sees (a clause left out, or named as it stands): said once.
            std::string line = option_line(author, weighed, action);
            if (std::ranges::find(explanation.weighed, line) == explanation.weighed.end())
                explanation.weighed.push_back(std::move(line));
        }
    return explanation;
}

} // namespace parley::wording
