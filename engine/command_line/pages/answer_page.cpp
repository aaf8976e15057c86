#include "command_line/pages/answer_page.hpp"

#include "command_line/composing/package_page.hpp"
#include "command_line/composing/worth_bar.hpp"
#include "command_line/play/prompt.hpp"
#include "command_line/play/words.hpp"
#include "wording/figures.hpp"
#include "wording/names.hpp"
#include "wording/phrase.hpp"

#include <algorithm>
#include <array>

namespace parley::command_line {
namespace {

constexpr std::array reasons{rules::Reason::cost,     rules::Reason::home, rules::Reason::trust,
                             rules::Reason::checking, rules::Reason::form, rules::Reason::timing};
constexpr std::array<std::string_view, 6> reason_words{"cost", "home", "trust", "checking", "form", "timing"};
constexpr std::array<std::string_view, 6> reason_labels{"It asks too much of us",
                                                        "It would not pass at home",
                                                        "We cannot take their word for it",
                                                        "The checking is not right",
                                                        "The form of the text stands in the way",
                                                        "It is too early, or too late"};

std::optional<rules::Reason> reason_in(const std::string& word) {
    for (std::size_t i = 0; i < reasons.size(); ++i)
        if (word == reason_words[i])
            return reasons[i];
    return std::nullopt;
}

std::optional<rules::Reason> ask_reason(Sitting& sitting) {
    Menu menu;
    menu.name = "reason";
    menu.question = "Why?";
    menu.about = "The reason is told to the other side: a true one helps them to make a better offer.";
    menu.can_go_back = true;
    for (std::size_t i = 0; i < reasons.size(); ++i)
        menu.choices.push_back({std::string(reason_words[i]), std::string(reason_labels[i]), "", false});
    const std::optional<Answer> answer = choose(sitting, menu);
    return answer ? std::optional(reasons[answer->choice]) : std::nullopt;
}

/// An empty line accepts only what does not put the text below the no-deal line, or lower than it is.
bool leaves_us_above(const rules::View& view, const treaty::Package& package) {
    const core::Points worth = worth_of(view, package);
    return worth >= rules::reservation_now(view) || worth >= rules::utility_now(view).worth(view.open().text.agreed);
}

} // namespace

std::optional<std::vector<rules::ArticleId>> articles_in(Sitting& sitting, rules::ArticleSet among,
                                                         const std::vector<std::string>& words) {
    std::vector<rules::ArticleId> articles;
    for (const std::string& word : words) {
        const auto size = articles.size();
        for (const rules::ArticleId article : among)
            if (number_in(word) == static_cast<std::size_t>(sitting.scenario().text.at(article).number) &&
                std::ranges::find(articles, article) == articles.end())
                articles.push_back(article);
        if (articles.size() == size) {
            sitting.terminal.say("“" + word.substr(0, 40) + "” is not the number of one of these articles.");
            return std::nullopt;
        }
    }
    return articles;
}

std::optional<std::vector<rules::ArticleId>> ask_articles(Sitting& sitting, rules::ArticleSet among,
                                                          const std::string& question, std::size_t least,
                                                          std::size_t most) {
    Menu menu;
    menu.name = "articles";
    menu.question = question + " " + wording::article_names(sitting.scenario(), among) + ".";
    menu.about = "Type the numbers of articles with spaces between them.";
    menu.free = true;
    menu.can_go_back = true;
    std::optional<Answer> answer = choose(sitting, menu);
    while (answer) {
        if (auto articles = articles_in(sitting, among, words_of(answer->rest))) {
            if (articles->size() >= least && articles->size() <= most)
                return articles;
            sitting.terminal.say("Here " +
                                 (least == most
                                      ? wording::counted(static_cast<int>(least), "article is", "articles are")
                                      : "one article or more are") +
                                 " wanted.");
        }
        answer = ask_again(sitting, menu);
    }
    return std::nullopt;
}

void accept_proposal(Sitting& sitting, rules::PartyId author) {
    const rules::View view = sitting.view();
    const rules::Proposal& proposal = *view.open().proposals[author.index()];
    if (!sitting.may(rules::AcceptProposal{author}))
        return;
    sitting.terminal.heading("The proposal of " + wording::party_name(view.scenario(), author));
    show_package(sitting, proposal.package, proposal.linked);
    if (confirm(sitting, "", "Accept it, ad referendum", leaves_us_above(view, proposal.package)))
        sitting.act(rules::AcceptProposal{author});
}

void accept_articles(Sitting& sitting, rules::PartyId author, const std::string& rest) {
    const rules::View view = sitting.view();
    const rules::Proposal& proposal = *view.open().proposals[author.index()];
    std::optional<std::vector<rules::ArticleId>> articles;
    if (!rest.empty())
        articles = articles_in(sitting, proposal.package.articles, words_of(rest));
    if (!articles) {
        if (!proposal.linked.empty())
            sitting.terminal.say("Linked, all or none: " + wording::articles_briefly(view.scenario(), proposal.linked) +
                                 ".");
        for (const rules::ArticleId article : proposal.package.articles) {
            const treaty::Package part =
                treaty::part_of(view.scenario().text, proposal.package, rules::ArticleSet::of(article));
            const core::Points change = worth_of(view, part) - rules::utility_now(view).worth(view.open().text.agreed);
            sitting.terminal.say("  " + wording::article_name(view.scenario(), article) +
                                 " alone: " + wording::with_unit(change) + ".");
        }
        articles = ask_articles(sitting, proposal.package.articles, "Which of", 1, treaty::max_articles);
    }
    if (!articles)
        return;
    rules::AcceptArticles action{author, {}};
    for (const rules::ArticleId article : *articles)
        action.articles.insert(article);
    if (!sitting.may(action))
        return;
    const treaty::Package part = treaty::part_of(view.scenario().text, proposal.package, action.articles);
    sitting.terminal.say("You would accept " + wording::clauses(view.scenario(), part) + " " +
                         worth_line(worth_of(view, part), rules::reservation_now(view)));
    if (confirm(sitting, "", "Accept these articles, ad referendum", leaves_us_above(view, part)))
        sitting.act(action);
}

void refuse_proposal(Sitting& sitting, rules::PartyId author, const std::string& rest) {
    const rules::Proposal proposal = *sitting.view().open().proposals[author.index()];
    std::optional<rules::ArticleId> article;
    std::optional<rules::Reason> reason;
    std::vector<std::string> numbers;
    for (const std::string& word : words_of(lowered(rest))) {
        if (const auto named = reason_in(word))
            reason = named;
        else
            numbers.push_back(word);
    }
    if (!numbers.empty())
        if (const auto named = articles_in(sitting, proposal.package.articles, {numbers.front()}))
            article = named->front();
    if (!article && proposal.package.articles.size() == 1)
        article = proposal.package.articles.front();
    if (!article)
        if (const auto named =
                ask_articles(sitting, proposal.package.articles, "Which article stands in the way:", 1, 1))
            article = named->front();
    if (article && !reason)
        reason = ask_reason(sitting);
    if (article && reason)
        sitting.act(rules::RefuseProposal{author, *article, *reason});
}

void answer_question(Sitting& sitting) {
    const rules::View view = sitting.view();
    const rules::Question& question = *view.open().question;
    const bool mirror = question.mirrored;
    sitting.terminal.heading(mirror ? "The mirror question: what you asked is now asked of you"
                                    : wording::raised(wording::party_name(view.scenario(), question.asker)) + " asks");
    sitting.hint(Beat::question);
    Menu menu;
    menu.name = "answer";
    menu.question = "Which of the two matters more to you?";
    menu.about = mirror ? "You asked first: the question comes back, and must be answered."
                        : "You need not answer truthfully; they will trade on what you say.";
    menu.choices = {{"first", wording::article_name(view.scenario(), question.first), "", false},
                    {"second", wording::article_name(view.scenario(), question.second), "", false}};
    if (!mirror)
        menu.choices.push_back({"deflect", "“Both are part of a whole”: tell them nothing", "", false});
    if (const std::optional<Answer> answer = choose(sitting, menu)) {
        constexpr std::array preferences{rules::Preference::first, rules::Preference::second,
                                         rules::Preference::deflect};
        sitting.act(rules::AnswerQuestion{preferences[answer->choice]});
    }
}

void answer_sounding(Sitting& sitting) {
    const rules::View view = sitting.view();
    sitting.terminal.heading("The back channel");
    sitting.hint(Beat::sounding);
    if (const std::optional<rules::Sounding>& sounding = view.own().sounding) {
        sitting.terminal.say(wording::raised(wording::party_name(view.scenario(), sounding->from)) +
                             " asks, off the record, whether you could live with this.");
        show_package(sitting, sounding->package, {});
    }
    Menu menu;
    menu.name = "sounding";
    menu.about = "Welcome it only if you would accept it at the table.";
    menu.choices = {{"welcome", "We could live with this", "", false}, {"decline", "This would not do", "", false}};
    if (const std::optional<Answer> answer = choose(sitting, menu))
        sitting.act(rules::AnswerSounding{answer->choice == 0 ? rules::Reception::welcome : rules::Reception::decline});
}

} // namespace parley::command_line
