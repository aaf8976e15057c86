#include "wording/terminal/play_words.hpp"

#include "scenario/typed_words.hpp"
#include "wording/names.hpp"
#include "wording/phrase.hpp"

namespace parley::wording {

std::string_view open_word(OpenWord word) {
    switch (word) {
    case OpenWord::text:
        return scenario::typed::text;
    case OpenWord::article:
        return scenario::typed::article;
    case OpenWord::dials:
        return scenario::typed::dials;
    case OpenWord::mandate:
        return scenario::typed::mandate;
    case OpenWord::home:
        return scenario::typed::home;
    case OpenWord::facts:
        return scenario::typed::facts;
    case OpenWord::history:
        return scenario::typed::history;
    case OpenWord::hint:
        return scenario::typed::hint;
    case OpenWord::why:
        return scenario::typed::why;
    case OpenWord::save:
        return scenario::typed::save;
    case OpenWord::undo:
        return scenario::typed::undo;
    case OpenWord::quit:
        return scenario::typed::quit;
    }
    return {};
}

std::string_view open_word_help(OpenWord word) {
    switch (word) {
    case OpenWord::text:
        return "the draft as it stands, with everybody's brackets";
    case OpenWord::article:
        return "an article with its ladders and what each option is worth to you: article 2";
    case OpenWord::dials:
        return "tension, trust, home, capital and the no-deal line";
    case OpenWord::mandate:
        return "your confidential instructions";
    case OpenWord::home:
        return "who at home can stop a text, and what they mind";
    case OpenWord::facts:
        return "the record: facts of the case with their sources";
    case OpenWord::history:
        return "everything you were told; history 10 for the last ten lines";
    case OpenWord::hint:
        return "what your two advisers would do now, and the concept behind it";
    case OpenWord::why:
        return "the receipts: the last numbers that moved, and their causes";
    case OpenWord::save:
        return "where the game is kept; save FILE for a copy elsewhere";
    case OpenWord::undo:
        return "take back your last step, if nobody has acted since";
    case OpenWord::quit:
        return "stop here; the game is kept";
    }
    return {};
}

std::string press_enter_to_take_over(const rules::View& view) {
    return phrase("Hand over to {delegation}, then press Enter.",
                  {{"delegation", delegation_name(view.scenario(), view.seat())}});
}

std::string pages_stay_above(bool on_screen) {
    return on_screen ? "Parley cannot clear this terminal: the pages above can be scrolled back to."
                     : "The output is not a terminal: the pages of every delegation stay in it.";
}

std::string game_goes_on(const rules::View& view) {
    return phrase("You lead {delegation}. The game goes on; “history” tells all that came before. The last of it:",
                  {{"delegation", delegation_name(view.scenario(), view.seat())}});
}

std::string session_since_over(std::size_t session) {
    return phrase("Session {number}, since over", {{"number", std::to_string(session + 1)}});
}

std::string hint_line(std::string_view hint) { return phrase("Hint: {hint}", {{"hint", std::string(hint)}}); }

std::string_view looking_for_moments() { return "Looking for the moments that mattered. An interrupt skips this."; }

std::string_view input_has_ended() { return "The input has ended."; }
std::string_view interrupted_words() { return "Interrupted."; }
std::string_view was_not_kept() { return "This game was not kept."; }

std::string could_not_be_kept(std::string_view problem) {
    return phrase("Not all of this game is kept: {problem}.", {{"problem", std::string(problem)}});
}

std::string_view where_else_to_keep_it() {
    return "Type the name of a file, in another folder or on another disk, to keep the whole game there. An empty line "
           "leaves it as it is.";
}

std::string part_is_kept(std::size_t steps, std::size_t of) {
    return phrase("Its file holds {steps} of {all} steps. Go on with those:",
                  {{"steps", std::to_string(steps)}, {"all", std::to_string(of)}});
}

std::string step_could_not_be_kept(std::string_view problem) {
    return phrase(
        "The game goes on, but not all of it is kept: {problem}. It is tried again at every step. “save FILE”, "
        "in another folder or on another disk, keeps the whole game there from then on.",
        {{"problem", std::string(problem)}});
}

std::string_view kept_again() { return "Every step of the game is kept again."; }

std::string not_put_aside(std::string_view problem) {
    return phrase("Every step is kept, but no copy of the game could be put aside: {problem}.",
                  {{"problem", std::string(problem)}});
}

std::string_view is_kept(bool over) {
    return over ? "The game is kept. Tell it again, or try again from within it:" : "The game is kept. Go on with it:";
}

std::string_view moved_last_title() { return "What moved last, and why (newest at the end)"; }
std::string_view nothing_moved_yet() { return "No number has moved yet."; }
std::string_view advisers_title() { return "Your advisers"; }

std::string adviser_says(std::string_view who, std::string_view what) {
    return phrase("{who}: {what}", {{"who", std::string(who)}, {"what", std::string(what)}});
}

std::string_view history_title() { return "What you were told"; }
std::string_view record_title() { return "On the record"; }

std::string which_article(int example) {
    return phrase("Which article? Type, for example, “article {number}”:", {{"number", std::to_string(example)}});
}

std::string not_saved_there(std::string_view problem) {
    return phrase("Not saved there: {problem}.", {{"problem", std::string(problem)}});
}

std::string copy_is_in(std::string_view file) { return phrase("A copy is in {file}.", {{"file", std::string(file)}}); }

std::string kept_in(std::string_view file) {
    return phrase("Every step is kept in {file}.", {{"file", std::string(file)}});
}

std::string kept_there_from_now_on(std::string_view file) {
    return phrase("The whole game is in {file}, and is kept there from now on.", {{"file", std::string(file)}});
}

std::string_view steps_not_kept() {
    return "The steps of this game are not being kept: “save FILE” writes it whole, and keeps it there from then on.";
}

std::string home_title(const rules::View& view) {
    return phrase("Home: {capital}", {{"capital", capital_name(view.scenario(), view.seat())}});
}

std::string_view on_the_text_so_far() { return "On the text agreed so far:"; }

std::string home_line(const HomeLine& home, int support) {
    return phrase("- {name}: support {support} of 100. {power}",
                  {{"name", home.name}, {"support", std::to_string(support)}, {"power", home.power}});
}

} // namespace parley::wording
