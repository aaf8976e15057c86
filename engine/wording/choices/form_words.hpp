// The forms of the table and of the close: what each field asks, what its choices are called. Reads the view alone.
// Knows no layout.
#pragma once

#include "rules/view.hpp"
#include "wording/decisions.hpp"

#include <string>
#include <string_view>

namespace parley::wording {

/// What a form asks for.
enum class FormQuestion : std::uint8_t {
    whom_to_ask,
    whom_to_sound_out,
    which_two_articles,
    which_clause,
    which_bound,
    beyond_which_option,
    short_of_which_option,
    what_to_promise,
    what_to_threaten,
    unless_what,
    by_which_session,
    which_articles_to_accept,
    which_article_stands_in_the_way,
    why,
};
[[nodiscard]] std::string_view form_question(FormQuestion what);
/// For how much capital an instruction is softened, and which.
[[nodiscard]] std::string which_instruction(const rules::View& view);
/// "What is Russia up to? In percent:"
[[nodiscard]] std::string what_are_they_up_to(const scenario::PublicScenario& scenario, rules::PartyId party);
[[nodiscard]] std::string which_two_matter_most(const scenario::PublicScenario& scenario, rules::PartyId party);
/// "Which of the two matters more to you?"
[[nodiscard]] std::string_view which_of_two();
/// "Russia asks, off the record, whether you could live with this."
[[nodiscard]] std::string asks_off_the_record(const rules::View& view);

[[nodiscard]] std::string_view bound_label(treaty::Bound bound);
[[nodiscard]] std::string_view deflect_label();
[[nodiscard]] ChoiceWords reception_words(rules::Reception reception);
/// "Article 2 (Missiles) alone: +8 points."
[[nodiscard]] std::string adds_alone(core::Points change);
/// An instruction as a choice: the provision and its bound.
[[nodiscard]] std::string instruction_label(const rules::View& view, const treaty::RedLine& line);
/// What a threat waits for: nothing, or a clause that is not agreed yet.
[[nodiscard]] std::string_view no_condition_label();
[[nodiscard]] std::string condition_label(const scenario::PublicScenario& scenario, const rules::WantedClause& clause);
/// A clause as a choice: "American missiles (Article 2)".
[[nodiscard]] std::string clause_label(const scenario::PublicScenario& scenario, rules::ProvisionId provision);

/// The buttons that complete a form or leave it.
enum class FormAct : std::uint8_t { say_it, accept_these, back, keep_negotiating, put_ours };
[[nodiscard]] ChoiceWords form_act(FormAct what);

} // namespace parley::wording
