#include "command_line/composing/composer.hpp"

#include "command_line/composing/article_page.hpp"
#include "command_line/composing/package_notation.hpp"
#include "command_line/composing/package_page.hpp"
#include "command_line/composing/worth_bar.hpp"
#include "command_line/play/prompt.hpp"
#include "command_line/play/words.hpp"
#include "wording/figures.hpp"
#include "wording/names.hpp"
#include "wording/phrase.hpp"
#include "wording/price_of_tabling.hpp"
#include "wording/sentences.hpp"

namespace parley::command_line {
namespace {

/// The packages a draft can start from.
struct Start {
    std::string word, label;
    rules::ProposePackage proposal;
};

/// The last package that `author` tabled and the seat heard of; nothing before the first.
std::optional<rules::ProposePackage> last_tabled(const Sitting& sitting, rules::PartyId author) {
    const std::vector<rules::Event>& events = sitting.desk.game().events();
    for (std::size_t i = events.size(); i > 0; --i) {
        const auto* tabled = std::get_if<rules::ProposalTabled>(&events[i - 1].what);
        if (tabled != nullptr && tabled->author == author && events[i - 1].audience.contains(sitting.seat))
            return rules::ProposePackage{tabled->package, tabled->linked, rules::Tone::firm};
    }
    return std::nullopt;
}

/// What of a package may be tabled now; a linkage that is cut apart falls away.
rules::ProposePackage tableable_part(const scenario::PublicScenario& scenario, rules::ArticleSet tableable,
                                     rules::ProposePackage proposal) {
    proposal.package = treaty::part_of(scenario.text, proposal.package, proposal.package.articles & tableable);
    proposal.linked = proposal.linked & tableable;
    if (proposal.linked.size() < 2)
        proposal.linked.clear();
    return proposal;
}

std::vector<Start> starts(const Sitting& sitting, rules::ArticleSet tableable) {
    const scenario::PublicScenario& scenario = sitting.scenario();
    const rules::View view = sitting.view();
    std::vector<Start> all;
    const auto add = [&](std::string word, std::string label, const rules::ProposePackage& proposal) {
        rules::ProposePackage part = tableable_part(scenario, tableable, proposal);
        if (!part.package.articles.empty())
            all.push_back({std::move(word), std::move(label), std::move(part)});
    };
    for (std::size_t i = 0; i < scenario.party_count(); ++i) {
        const rules::PartyId party(i);
        const std::string whose =
            party == sitting.seat ? "our" : wording::possessive(wording::party_name(scenario, party));
        const std::string word = party == sitting.seat ? "ours" : "from-" + scenario.at(party).id;
        if (const auto tabled = last_tabled(sitting, party))
            add(word, wording::raised(whose) + " last proposal", *tabled);
        else if (const auto position = game::last_position(scenario.text, view.open().text, party, tableable))
            add(word, wording::raised(whose) + " opening draft", {*position, {}, rules::Tone::firm});
    }
    if (!(view.open().text.agreed_articles & tableable).empty())
        add("agreed", "What is agreed so far",
            {treaty::part_of(scenario.text, {view.open().text.agreed_articles, view.open().text.agreed},
                             view.open().text.agreed_articles),
             {},
             rules::Tone::firm});
    return all;
}

class Composer {
  public:
    Composer(Sitting& sitting, Composing what, rules::ArticleSet tableable)
        : sitting_(sitting),
          what_(what),
          tableable_(tableable),
          view_(sitting.view()),
          draft_(view_.scenario().text, view_.open().text) {}

    std::optional<rules::ProposePackage> run(const std::string& line) {
        if (line.empty() || !read(line))
            if (!choose_start())
                return std::nullopt;
        if (!line.empty() && !draft_.package().articles.empty() && confirmed())
            return draft_.proposal();
        while (!sitting_.left()) {
            const std::optional<Answer> answer = choose(sitting_, menu());
            if (!answer)
                return std::nullopt;
            if (take(*answer))
                return draft_.proposal();
        }
        return std::nullopt;
    }

  private:
    bool read(const std::string& line) {
        const auto read = read_package(view_.scenario(), draft_.outcome(), line);
        if (!read) {
            sitting_.terminal.say(read.error().sentence);
            return false;
        }
        if (draft_.package().articles.empty()) {
            draft_.replace(*read);
        } else {
            draft_.write(read->package);
            if (!read->linked.empty())
                draft_.link(read->linked);
        }
        return true;
    }

    bool choose_start() {
        const std::vector<Start> all = starts(sitting_, tableable_);
        if (all.empty())
            return true;
        Menu menu;
        menu.name = "start";
        menu.question = "What do you start from?";
        menu.about = "Your package can begin as one that is already on the table; then change single clauses.";
        menu.choices.push_back({"blank", "A blank page", "", false});
        for (const Start& start : all)
            menu.choices.push_back({start.word, start.label, "", false});
        menu.can_go_back = true;
        menu.free = true;
        const std::optional<Answer> answer = choose(sitting_, menu);
        if (!answer)
            return false;
        if (answer->choice == Answer::free_text)
            return read(answer->rest) || choose_start();
        if (answer->choice > 0)
            draft_.replace(all[answer->choice - 1].proposal);
        return true;
    }

    std::string article_label(treaty::ArticleId article) const {
        std::string label = view_.scenario().text.at(article).title;
        if (!tableable_.contains(article))
            return label + (draft_.package().articles.contains(article)
                                ? " (in the package, but not to be tabled here: choose it to leave it out)"
                                : " (not to be tabled here)");
        if (!draft_.package().articles.contains(article))
            return label + (view_.open().text.agreed_articles.contains(article) ? " (agreed, left as it is)"
                                                                                : " (not in the package)");
        const std::vector<std::string> clauses =
            wording::clauses_by_article(view_.scenario(), treaty::part_of(view_.scenario().text, draft_.package(),
                                                                          treaty::ArticleSet::of(article)));
        return clauses.empty() ? label : clauses.front();
    }

    Menu menu() {
        const core::Points worth = rules::utility_now(view_).worth(draft_.outcome());
        const bool firm = draft_.proposal().tone == rules::Tone::firm;
        sitting_.terminal.heading(what_ == Composing::sounding ? "Your package for the back channel"
                                  : firm                       ? "Your package, firm"
                                                               : "Your package, exploring");
        sitting_.terminal.say(worth_line(worth, rules::reservation_now(view_)));
        sitting_.terminal.raw(worth_bar(worth, rules::reservation_now(view_), sitting_.terminal.width()) + "\n");
        if (!draft_.proposal().linked.empty())
            sitting_.terminal.say(
                "Linked, all or none: " + wording::articles_briefly(view_.scenario(), draft_.proposal().linked) + ".");
        Menu menu;
        menu.name = "package";
        menu.about =
            "Choose an article to set its clauses, or write them in short: “2: id=option id=option; 3: id=option "
            "if”. “if” links an article to the one before it.";
        menu.free = true;
        menu.can_go_back = true;
        for (std::size_t i = 0; i < view_.scenario().text.articles.size(); ++i)
            menu.choices.push_back({"", article_label(treaty::ArticleId(i)), "", false});
        menu.choices.push_back({"sheet", "Read the whole sheet: parts, beliefs, home", "", false});
        menu.choices.push_back({"start", "Start again from another package", "", false});
        menu.choices.push_back({"undo", "Change back the last change", "", false});
        if (what_ == Composing::proposal) {
            menu.choices.push_back({"tone",
                                    firm ? "Make it exploring: off the record, earns no credit"
                                         : "Make it firm: on record, and costs trust to go back on",
                                    "", false});
            menu.choices.push_back({"link", "Link articles, all or none: link 2 3", "", true});
        }
        menu.choices.push_back({what_ == Composing::proposal ? "table" : "send",
                                what_ == Composing::proposal ? "Table it" : "Sound them out with it", "", false});
        return menu;
    }

    /// True when the draft is finished.
    bool take(const Answer& answer) {
        if (answer.choice == Answer::free_text) {
            read(answer.rest);
            return false;
        }
        const std::size_t articles = view_.scenario().text.articles.size();
        if (answer.choice < articles) {
            const treaty::ArticleId article(answer.choice);
            if (tableable_.contains(article))
                edit_article(sitting_, draft_, article);
            else if (draft_.package().articles.contains(article))
                draft_.take_out(article);
            else
                sitting_.terminal.say("That article may not be tabled at this forum.");
            return false;
        }
        switch (answer.choice - articles) {
        case 0:
            show_package(sitting_, draft_.package(), draft_.proposal().linked);
            return false;
        case 1:
            choose_start();
            return false;
        case 2:
            if (!draft_.undo())
                sitting_.terminal.say("Nothing has been changed yet.");
            return false;
        default:
            break;
        }
        if (what_ == Composing::proposal && answer.choice - articles == 3) {
            draft_.set_tone(draft_.proposal().tone == rules::Tone::firm ? rules::Tone::exploring : rules::Tone::firm);
            return false;
        }
        if (what_ == Composing::proposal && answer.choice - articles == 4) {
            link(answer.rest);
            return false;
        }
        return confirmed();
    }

    void link(const std::string& rest) {
        treaty::ArticleSet chosen;
        for (const std::string& word : words_of(rest))
            for (const treaty::ArticleId article : draft_.package().articles)
                if (number_in(word) == static_cast<std::size_t>(view_.scenario().text.at(article).number))
                    chosen.insert(article);
        if (chosen.size() == 1)
            sitting_.terminal.say("A linkage needs at least two articles of the package: “link 2 3”.");
        else if (chosen.empty() && draft_.proposal().linked.empty())
            sitting_.terminal.say("Which articles? Write their numbers: “link 2 3”. They must be in the package.");
        else
            draft_.link(chosen);
    }

    bool confirmed() {
        if (what_ == Composing::proposal && !sitting_.may(draft_.proposal()))
            return false;
        sitting_.terminal.heading(what_ == Composing::proposal ? "The package sheet" : "For the back channel");
        show_package(sitting_, draft_.package(), draft_.proposal().linked);
        sitting_.terminal.say("In short: " + package_line(view_.scenario(), draft_.proposal()));
        const std::vector<std::string> prices = what_ == Composing::proposal
                                                    ? wording::price_of_tabling(view_, draft_.proposal())
                                                    : std::vector<std::string>{};
        sitting_.terminal.lines(prices);
        return confirm(sitting_, "", what_ == Composing::proposal ? "Table it" : "Send it", prices.empty());
    }

    Sitting& sitting_;
    Composing what_;
    rules::ArticleSet tableable_;
    const rules::View view_; // nothing moves while a package is composed
    game::Draft draft_;
};

} // namespace

std::optional<rules::ProposePackage> compose(Sitting& sitting, Composing what, const std::string& line) {
    const rules::ArticleSet tableable = what == Composing::proposal
                                            ? rules::legal_actions(sitting.view()).tableable
                                            : rules::ArticleSet::first(sitting.scenario().text.articles.size());
    sitting.hint(Beat::composer);
    Composer composer(sitting, what, tableable);
    return composer.run(line);
}

} // namespace parley::command_line
