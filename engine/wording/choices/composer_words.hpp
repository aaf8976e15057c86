// The choices of the composer: where a draft begins, what is done to it, and what it then is. Reads the view alone.
// Knows no layout.
#pragma once

#include "rules/view.hpp"
#include "wording/decisions.hpp"

#include <string>
#include <string_view>

namespace parley::wording {

enum class DraftAct : std::uint8_t {
    begin_with_agreed,
    begin_blank,
    make_exploring,
    make_firm,
    link_all,
    unlink,
    undo,
    clear,
    table_it,
    sound_out_with_it,
    read_sheet,
    leave_article_out,
    close_article,
    put_away,
    lay_it, // as an edition of the single text
};
[[nodiscard]] ChoiceWords draft_act(DraftAct act);
/// A draft that begins with a party's last package, or with its opening positions where it has tabled none.
[[nodiscard]] std::string begin_with(const rules::View& view, rules::PartyId party, bool tabled);
/// One article as the party last had it.
[[nodiscard]] std::string as_last_had(const rules::View& view, rules::PartyId party);

/// An article as a choice: its clauses as drafted, or why it is not in the package. `drafted` is the package.
[[nodiscard]] std::string draft_article_label(const rules::View& view, const treaty::Package& drafted,
                                              rules::ArticleId article, bool may_be_tabled);
/// Why an article cannot be drafted here.
[[nodiscard]] std::string_view not_to_be_tabled();
/// A clause of an article as drafted: "American missiles, 2: border zone".
[[nodiscard]] std::string draft_clause_label(const scenario::PublicScenario& scenario, rules::ProvisionId provision,
                                             rules::OptionIndex option);
/// "Your package, firm", "Your package for the back channel"
[[nodiscard]] std::string_view draft_title(bool sounding, rules::Tone tone);
/// Whose clause it is and who stands where on it: "Binds Russia. Positions: Russia 3; agreed 1."
[[nodiscard]] std::string clause_standing(const rules::View& view, rules::ProvisionId provision);

} // namespace parley::wording
