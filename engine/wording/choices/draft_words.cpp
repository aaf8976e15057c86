#include "wording/choices/draft_words.hpp"

#include "core/whole_parts.hpp"
#include "wording/figures.hpp"
#include "wording/names.hpp"
#include "wording/phrase.hpp"

namespace parley::wording {

std::string_view standing_words(Standing standing) {
    switch (standing) {
    case Standing::drafted:
        return "in our draft";
    case Standing::drafted_linked:
        return "in our draft, linked";
    case Standing::agreed:
        return "agreed ad referendum";
    case Standing::exploratory:
        return "joint exploratory, nobody's yet";
    case Standing::locked:
        return "locked";
    case Standing::off_the_agenda:
        return "not on the agenda here";
    case Standing::in_their_proposal:
        return "in their proposal";
    case Standing::in_brackets:
        return "in brackets";
    case Standing::not_tabled:
        return "not yet tabled";
    }
    return {};
}

std::string refused_words(rules::Reason reason) {
    return phrase("refused: {reason}", {{"reason", reason_name(reason)}});
}

std::string rolling_text_of(std::string_view iso_day) {
    return phrase("rolling text, {day}", {{"day", day_in_words(iso_day)}});
}

std::string_view no_undertaking() { return "no undertaking"; }

namespace {

/// The change as the two whole numbers have it, so that it adds up on the page.
std::string shown_change(core::Points whole, core::Points now) {
    return signed_number(whole.rounded() - now.rounded());
}

} // namespace

std::string rung_brings(core::Points whole, core::Points now, bool as_it_is) {
    return as_it_is ? phrase("the whole worth {whole} (as it is)", {{"whole", points(whole)}})
                    : phrase("the whole worth {whole} ({change})",
                             {{"whole", points(whole)}, {"change", shown_change(whole, now)}});
}

std::string rung_brings_briefly(core::Points whole, core::Points now, bool as_it_is) {
    return as_it_is
               ? phrase("{whole} in all, as it is", {{"whole", points(whole)}})
               : phrase("{whole} in all ({change})", {{"whole", points(whole)}, {"change", shown_change(whole, now)}});
}

std::string package_title(const scenario::PublicScenario& scenario, rules::ArticleSet articles,
                          rules::ArticleSet linked) {
    if (linked.size() == 2 && articles.size() == 2) {
        const rules::ArticleId first = linked.front();
        return phrase("{first} if {other}",
                      {{"first", article_number(scenario, first)},
                       {"other", article_number(scenario, (linked - rules::ArticleSet::of(first)).front())}});
    }
    return articles.empty() ? std::string() : article_numbers(scenario, articles);
}

PartsInPoints parts_in_points(std::span<const core::Points> alone, core::Points before, core::Points after) {
    PartsInPoints shown;
    shown.together = after.rounded() - before.rounded();
    std::vector<core::Points> parts(alone.begin(), alone.end());
    core::Points rest = after - before;
    for (const core::Points part : alone)
        rest -= part;
    if (rest != core::Points{})
        parts.push_back(rest);
    shown.alone = core::whole_parts(parts, shown.together);
    if (rest != core::Points{}) {
        shown.interplay = shown.alone.back();
        shown.alone.pop_back();
    }
    return shown;
}

} // namespace parley::wording
