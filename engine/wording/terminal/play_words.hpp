// What the terminal says of a sitting: where the game is kept, whose turn it is to sit down, the words that are
// understood everywhere. Knows nothing of how lines are filled.
#pragma once

#include "rules/view.hpp"
#include "wording/listing.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace parley::wording {

/// A word that is understood at every prompt.
enum class OpenWord : std::uint8_t { text, article, dials, mandate, home, facts, history, hint, why, save, undo, quit };
[[nodiscard]] std::string_view open_word(OpenWord word);
/// What it does, for the help.
[[nodiscard]] std::string_view open_word_help(OpenWord word);

[[nodiscard]] std::string press_enter_to_take_over(const rules::View& view);
/// Where the pages of the person before cannot be cleared: on a screen they can be scrolled back to, elsewhere they
/// stand in the output.
[[nodiscard]] std::string pages_stay_above(bool on_screen);
[[nodiscard]] std::string game_goes_on(const rules::View& view);
/// The heading of a session that is over by the time it is told of.
[[nodiscard]] std::string session_since_over(std::size_t session);
[[nodiscard]] std::string hint_line(std::string_view hint);
[[nodiscard]] std::string_view looking_for_moments();

// The end of a sitting.
[[nodiscard]] std::string_view input_has_ended();
[[nodiscard]] std::string_view interrupted_words();
[[nodiscard]] std::string_view was_not_kept();
[[nodiscard]] std::string could_not_be_kept(std::string_view problem);
/// Before a question for the name of a file.
[[nodiscard]] std::string_view where_else_to_keep_it();
/// Before the command that goes on with what the file holds of the game.
[[nodiscard]] std::string part_is_kept(std::size_t steps, std::size_t of);
/// While play goes on, with what to do.
[[nodiscard]] std::string step_could_not_be_kept(std::string_view problem);
[[nodiscard]] std::string_view kept_again();
[[nodiscard]] std::string not_put_aside(std::string_view problem);
/// Before the commands that go on with it.
[[nodiscard]] std::string_view is_kept(bool over);

// The pages that lie open everywhere.
[[nodiscard]] std::string_view moved_last_title();
[[nodiscard]] std::string_view nothing_moved_yet();
[[nodiscard]] std::string_view advisers_title();
[[nodiscard]] std::string adviser_says(std::string_view who, std::string_view what);
[[nodiscard]] std::string_view history_title();
[[nodiscard]] std::string_view record_title();
[[nodiscard]] std::string which_article(int example);
[[nodiscard]] std::string not_saved_there(std::string_view problem);
[[nodiscard]] std::string copy_is_in(std::string_view file);
[[nodiscard]] std::string kept_in(std::string_view file);
/// The whole game has moved there.
[[nodiscard]] std::string kept_there_from_now_on(std::string_view file);
[[nodiscard]] std::string_view steps_not_kept();
[[nodiscard]] std::string home_title(const rules::View& view);
[[nodiscard]] std::string_view on_the_text_so_far();
/// A constituency with its support: "- NATO allies: support 55 of 100. Can stop any text."
[[nodiscard]] std::string home_line(const HomeLine& home, int support);

// Pages that take typed words.
[[nodiscard]] std::string_view about_table();
[[nodiscard]] std::string_view about_capitals();
[[nodiscard]] std::string_view about_composer();
[[nodiscard]] std::string_view about_article();
[[nodiscard]] std::string_view about_conduct();
[[nodiscard]] std::string_view about_sealed();
[[nodiscard]] std::string_view about_question();
[[nodiscard]] std::string_view about_sounding();
[[nodiscard]] std::string_view about_initials();
[[nodiscard]] std::string_view about_finding();
[[nodiscard]] std::string about_reading(const scenario::Party& party);
/// After an order or a change: what is ordered, what is left.
[[nodiscard]] std::string ordered_so_far(std::string_view orders, std::string_view capital_left);
[[nodiscard]] std::string_view new_ones_described();
[[nodiscard]] std::string marked_ordered(std::string_view line);
[[nodiscard]] std::string_view file_nothing();
[[nodiscard]] std::string_view file_these();
[[nodiscard]] std::string_view keep_everything();
[[nodiscard]] std::string_view file_this();
[[nodiscard]] std::string_view keep_it_so();
[[nodiscard]] std::string_view submit_it();
[[nodiscard]] std::string_view back_to_the_package();
[[nodiscard]] std::string conduct_is_now(std::string_view provision, std::string_view conduct);
[[nodiscard]] std::string conduct_choice(std::string_view conduct, std::string_view undertaking);
/// Said before a list of undertakings that the seat has read in full, and a line of it.
[[nodiscard]] std::string_view undertakings_in_short();
[[nodiscard]] std::string undertaking_in_short(const rules::View& view, rules::ProvisionId provision);
[[nodiscard]] std::string_view undertakings_as_before();
[[nodiscard]] std::string which_target(std::string_view measure);
/// A target that the measure does not have, with those that it has.
[[nodiscard]] std::string unknown_target(std::string_view measure, std::string_view typed,
                                         const std::vector<std::string>& known);
[[nodiscard]] std::string reading_prompt(std::string_view question, std::string_view held);
[[nodiscard]] std::string reading_held(const std::vector<std::string>& names, const std::vector<int>& percent);
[[nodiscard]] std::string keep_reading(std::size_t numbers);
[[nodiscard]] std::string reading_sum(int sum);
[[nodiscard]] std::string numbers_wanted(std::size_t numbers);
[[nodiscard]] std::string_view sheet_title(bool sounding);
[[nodiscard]] std::string in_short(std::string_view notation);
[[nodiscard]] std::string would_accept(const rules::View& view, const treaty::Package& part);
[[nodiscard]] std::string_view accept_label(bool part);
[[nodiscard]] std::string proposal_of(const scenario::PublicScenario& scenario, rules::PartyId author);
[[nodiscard]] std::string_view text_to_initial_title();
[[nodiscard]] std::string_view which_to_link();
/// A choice with what it brings, for a decision that is one of a few: "Protest in public. Home approves: …"
[[nodiscard]] std::string with_consequence(std::string_view label, std::string_view consequence);
/// The help of a verb with what may be typed for it.
[[nodiscard]] std::string help_with_example(std::string_view help, std::string_view example);

// A package in one line of notation.
[[nodiscard]] std::string_view if_links_to_the_one_before();
[[nodiscard]] std::string_view no_article_named();
[[nodiscard]] std::string no_such_article(std::string_view typed);
[[nodiscard]] std::string clause_not_understood(std::string_view typed);
[[nodiscard]] std::string no_such_provision(std::string_view typed, std::string_view guess);
[[nodiscard]] std::string no_such_option(const treaty::Provision& provision, std::string_view typed);

} // namespace parley::wording
