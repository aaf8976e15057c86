// The table in the window: verbs and choices in few words, where a bar or a row is short of room; titles and standing
// lines of the cards on the desk. What a choice is called in full, what it brings and why it is closed, the choices
// themselves say. Reads the view alone. Knows no layout.
#pragma once

#include "rules/view.hpp"
#include "wording/choices/composer_words.hpp"
#include "wording/choices/verb_words.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace parley::wording {

/// A verb on a button: "Accept", "End turn".
[[nodiscard]] std::string_view verb_briefly(Verb verb);
/// A deed of the composer on a button: "Table it", "Change back".
[[nodiscard]] std::string_view draft_act_briefly(DraftAct act);
/// Where a draft begins: "Our last draft", "Theirs"; of several others each is named.
[[nodiscard]] std::string begin_briefly(const rules::View& view, rules::PartyId party);

/// What lies open on the desk, as the verbs of the bar name it.
enum class DeskPart : std::uint8_t { propose, answer, speak };
[[nodiscard]] std::string_view desk_part(DeskPart part);

/// The parts of the table where there is room for one at a time.
enum class TableTab : std::uint8_t { text, desk, map };
[[nodiscard]] std::string_view table_tab(TableTab tab);

enum class TableLine : std::uint8_t {
    answer_first, // why the verbs wait while an answer is owed
    back_to_text,
    nothing_before_us,
    open_a_bracket, // in the overview
    draft_a_rung,   // in an empty composer
    mirror_returns, // what was asked comes back
    on_record,
    off_record,
    whole_articles_only,
    article_and_reason,
    one_action_each,
    as_they_would_keep_it,
    what_to_do_now,
    is_conferring,
    ask_advisers,
    last_of_session,
    off_the_table,
    agreed_bracket,
    untouched_bracket,
    map_nearer,
    map_farther,
};
[[nodiscard]] std::string_view table_line(TableLine what);

enum class CardTitle : std::uint8_t {
    their_answer,
    text_as_it_stands,
    their_proposal,
    accept_part,
    refuse,
    speak,
    ask,
    red_line,
    promise,
    threat,
    widen,
    mirror_question,
    their_question,
    back_channel,
    this_session,
    whole_sheet,
};
[[nodiscard]] std::string_view card_title(CardTitle what);

/// "nothing agreed yet", "two articles agreed"
[[nodiscard]] std::string articles_agreed(std::size_t count);
/// "Our proposal: Article 2 if Article 3"; `package` is "" for an empty draft.
[[nodiscard]] std::string draft_heading(bool sounding, std::string_view package);
/// "firm", "exploring, a linkage: all or none"; `linked`: any of it is.
[[nodiscard]] std::string draft_nature(std::optional<rules::Tone> tone, bool linked);
/// "Their proposal: Articles 2 and 3"; of several others it is named whose.
[[nodiscard]] std::string proposal_heading(const rules::View& view, rules::PartyId author, std::string_view package);
/// "Article 2 · cost"
[[nodiscard]] std::string refused_tag(const scenario::PublicScenario& scenario, rules::ArticleId article,
                                      rules::Reason reason);
/// "Article 2 · Missiles"
[[nodiscard]] std::string article_heading(const scenario::PublicScenario& scenario, rules::ArticleId article);

// Figures
/// "worth to us, as Washington credits it"
[[nodiscard]] std::string worth_caption(const rules::View& view);
/// "worth to them, as we believe"; `nothing_shown`: they have shown nothing yet.
[[nodiscard]] std::string belief_caption(const scenario::PublicScenario& scenario, rules::PartyId them,
                                         bool nothing_shown);
/// "no deal 16"
[[nodiscard]] std::string no_deal_mark(core::Points no_deal);
/// "about 12 to 20"
[[nodiscard]] std::string belief_range(core::Points low, core::Points high);
/// "Article 2 alone +8"
[[nodiscard]] std::string part_alone(const scenario::PublicScenario& scenario, rules::ArticleId article,
                                     std::int32_t points);
/// What the parts have by being together: "by being together +2".
[[nodiscard]] std::string interplay_tag(std::int32_t points);
/// "together +10"; "adds +10" for a single article.
[[nodiscard]] std::string together_tag(std::int32_t points, bool several);
/// An instruction that is crossed: "Checking missiles: against the instruction.".
[[nodiscard]] std::string crossing_line(const scenario::PublicScenario& scenario, rules::ProvisionId provision,
                                        std::string_view words);
/// Somebody at home who was asked, or was not and is touched.
[[nodiscard]] std::string home_line(std::string_view name, const std::optional<rules::Weighing>& weighed);

// The document
/// "2.1  American missiles:  "
[[nodiscard]] std::string clause_lead(std::string_view number, std::string_view name);
/// "[border zone]"; "[ ]" where nobody has proposed anything.
[[nodiscard]] std::string bracket(std::string_view words);
/// A rung with what it crosses: "border zone · against the instruction".
[[nodiscard]] std::string rung_label(std::string_view option, std::string_view against);
/// The clause of a rung, and what it crosses.
[[nodiscard]] std::string rung_tip(std::string_view clause, std::string_view against);
/// What a rung brings, and what else is to be said of it.
[[nodiscard]] std::string rung_note(std::string_view brings, std::string_view note);

} // namespace parley::wording
