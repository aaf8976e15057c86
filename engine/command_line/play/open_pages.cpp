#include "command_line/play/open_pages.hpp"

#include "command_line/output_file.hpp"
#include "command_line/play/words.hpp"
#include "game/counsel.hpp"
#include "game/saves.hpp"
#include "scenario/typed_words.hpp"
#include "seat/preparing.hpp"
#include "wording/choices/page_titles.hpp"
#include "wording/coach.hpp"
#include "wording/commands/files.hpp"
#include "wording/document.hpp"
#include "wording/listing.hpp"
#include "wording/terminal/play_words.hpp"

#include <algorithm>
#include <array>

namespace parley::command_line {
namespace {

using wording::OpenWord;

constexpr std::array words{OpenWord::text, OpenWord::article, OpenWord::dials,   OpenWord::mandate,
                           OpenWord::home, OpenWord::facts,   OpenWord::history, OpenWord::hint,
                           OpenWord::why,  OpenWord::save,    OpenWord::undo,    OpenWord::quit};

void tell_why(Sitting& sitting) {
    constexpr std::size_t most = 12;
    std::vector<std::string> receipts;
    const std::vector<seat::Told>& lines = sitting.model().feed.lines();
    for (std::size_t i = lines.size(); i > 0 && receipts.size() < most; --i)
        if (lines[i - 1].moved)
            receipts.push_back("- " + lines[i - 1].text);
    std::ranges::reverse(receipts);
    sitting.terminal.heading(wording::moved_last_title());
    if (receipts.empty())
        sitting.terminal.say(wording::nothing_moved_yet());
    sitting.terminal.lines(receipts);
}

void tell_hint(Sitting& sitting) {
    const rules::View view = sitting.view();
    // Of a package in the making, where there is one: its worth is what the page shows.
    const rules::ProposePackage draft = seat::drafted(sitting.model());
    const bool on_draft = seat::may_advise(sitting.model(), view) && !draft.package.articles.empty();
    const agents::TwoAdvisers advice =
        on_draft ? agents::advise_on_draft(view, sitting.model().memory, draft)
                 : game::counsel(sitting.table.game(), sitting.seat, game::coaching_mind,
                                 sitting.model().prepared.filing.value_or(rules::FileMeasures{}));
    sitting.terminal.heading(wording::advisers_title());
    sitting.terminal.say(wording::adviser_says(wording::general_name, wording::remark_words(view, advice.general)));
    sitting.terminal.say(wording::adviser_says(wording::diplomat_name, wording::remark_words(view, advice.diplomat)));
    for (const std::string_view line : wording::concept_lines(advice))
        sitting.terminal.say(line);
}

void tell_history(Sitting& sitting, const std::string& rest) {
    const std::vector<seat::Told>& lines = sitting.model().feed.lines();
    const std::size_t last = number_in(rest).value_or(lines.size());
    sitting.terminal.heading(wording::history_title());
    for (std::size_t i = lines.size() - std::min(last, lines.size()); i < lines.size(); ++i)
        sitting.terminal.say(lines[i].text);
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
    sitting.terminal.say(wording::which_article(articles.front().number));
    for (const treaty::Article& article : articles)
        sitting.terminal.say("  " + std::to_string(article.number) + ". " + article.title);
}

void show_facts(Sitting& sitting) {
    sitting.terminal.heading(wording::record_title());
    const std::vector<wording::RecordLine> record = wording::record(sitting.scenario(), sitting.view().open());
    for (const wording::RecordLine& line : record)
        sitting.terminal.say("- " + line.text + (line.sources.empty() ? "" : " [" + line.sources + "]"));
    if (record.empty())
        sitting.terminal.say(wording::no_record());
}

void show_home(Sitting& sitting) {
    const rules::View view = sitting.view();
    sitting.terminal.heading(wording::home_title(view));
    for (const wording::HomeLine& line : wording::home(view)) {
        sitting.terminal.say(wording::home_line(line, view.own().support[line.constituency.index()]));
        for (const std::string& says : line.says)
            sitting.terminal.say("    " + says);
    }
    sitting.terminal.say(wording::on_the_text_so_far());
    for (const std::string& line : wording::home_on(view, view.open().text.agreed))
        sitting.terminal.say("  " + line);
}

/// A copy; or the whole game from here on, where it is not being kept.
std::string saved(Sitting& sitting, const std::string& file) {
    if (const std::optional<std::string> wrong = wrong_save_name(file))
        return *wrong;
    const bool moves = !sitting.table.keeping();
    const std::optional<storage::Problem> problem =
        moves ? sitting.table.keep_in(file) : game::save_new_game(file, sitting.table.game());
    if (problem)
        return storage::is_taken(*problem) ? wording::there_already(file)
                                           : wording::not_saved_there(storage::sentence(*problem));
    return moves ? wording::kept_there_from_now_on(file) : wording::copy_is_in(file);
}

void save(Sitting& sitting, const std::string& rest) {
    const bool kept = sitting.table.keep_up();
    if (!rest.empty())
        sitting.terminal.say(saved(sitting, rest));
    if (sitting.table.keeping() && (kept || rest.empty()))
        sitting.terminal.say(wording::kept_in(sitting.table.kept_in()->string()));
    else if (!sitting.table.keeping() && sitting.table.trouble())
        sitting.terminal.say(wording::step_could_not_be_kept(storage::sentence(*sitting.table.trouble())));
    else if (!sitting.table.keeping())
        sitting.terminal.say(wording::steps_not_kept());
}

void undo(Sitting& sitting) {
    if (sitting.want(seat::intent::TakeBack{}))
        sitting.leaving = Leaving::undone;
}

void show_lines(Sitting& sitting, const std::vector<std::string>& lines) {
    sitting.terminal.gap();
    sitting.terminal.lines(lines);
}

void show(Sitting& sitting, OpenWord word, const std::string& rest) {
    switch (word) {
    case OpenWord::text:
        return show_lines(sitting, wording::rolling_text(sitting.view()));
    case OpenWord::article:
        return show_article(sitting, rest);
    case OpenWord::dials:
        return show_lines(sitting, wording::dials(sitting.view()));
    case OpenWord::mandate:
        return show_lines(sitting, wording::mandate(sitting.view()));
    case OpenWord::home:
        return show_home(sitting);
    case OpenWord::facts:
        return show_facts(sitting);
    case OpenWord::history:
        return tell_history(sitting, rest);
    case OpenWord::hint:
        return tell_hint(sitting);
    case OpenWord::why:
        return tell_why(sitting);
    case OpenWord::save:
        return save(sitting, rest);
    case OpenWord::undo:
        return undo(sitting);
    case OpenWord::quit:
        sitting.leaving = Leaving::quit;
        return;
    }
}

bool takes_rest(OpenWord word) {
    return word == OpenWord::article || word == OpenWord::history || word == OpenWord::save;
}

} // namespace

std::vector<OpenPage> open_pages() {
    std::vector<OpenPage> pages;
    for (const OpenWord word : words)
        pages.push_back({wording::open_word(word), wording::open_word_help(word)});
    return pages;
}

bool open_page(Sitting& sitting, std::string_view line) {
    const std::size_t cut = std::min(line.find(' '), line.size());
    const std::string typed = lowered(line.substr(0, cut));
    const std::string rest(trimmed(line.substr(cut)));
    for (const OpenWord word : words) {
        const bool means =
            typed == wording::open_word(word) || (word == OpenWord::quit && typed == scenario::typed::exit);
        if (!means || (!rest.empty() && !takes_rest(word)))
            continue;
        show(sitting, word, rest);
        return true;
    }
    return false;
}

} // namespace parley::command_line
