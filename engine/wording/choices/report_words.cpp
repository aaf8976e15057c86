#include "wording/choices/report_words.hpp"

#include "rules/amounts.hpp"
#include "rules/authority/instructions.hpp"
#include "rules/authority/ownership.hpp"
#include "wording/figures.hpp"
#include "wording/names.hpp"
#include "wording/phrase.hpp"

namespace parley::wording {

namespace {

std::string giver(const rules::View& view, std::size_t instruction) {
    return view.constituency(view.mandate().instructions[instruction].by).name;
}

/// "the Defence Department would own it" of one that was asked, "… was not asked" of one that was not.
std::string expected_of(const rules::View& view, rules::ConstituencyId id, rules::ArticleId article, rules::Idea idea) {
    const scenario::Constituency& home = view.constituency(id);
    const Arguments who{{"who", home.name}};
    if (view.concerns(id) == nullptr)
        return phrase(view.own().authority.asked.contains(id) ? "{who} was asked for room, and not what it minds"
                                                              : "{who} was not asked",
                      who);
    const rules::Asked asked{view.own().support[id.index()], true, view.own().authority.standing, idea};
    switch (rules::take_ownership(home, view.scenario().text, article, view.open().text.agreed, asked).verdict) {
    case rules::Verdict::owns:
        return phrase("{who} would own it", who);
    case rules::Verdict::owns_if:
        return phrase("{who} would own it with a change", who);
    case rules::Verdict::disowns:
        return phrase("{who} would disown it", who);
    }
    return {};
}

} // namespace

std::string instruction_bound(const rules::View& view, std::size_t instruction) {
    return phrase("{bound}, says {who}",
                  {{"bound", bound_words(view.scenario(), rules::instruction_now(view, instruction))},
                   {"who", giver(view, instruction)}});
}

std::string against_what_was_told(const rules::View& view, rules::ProvisionId provision, rules::OptionIndex option) {
    for (std::size_t i = 0; i < view.mandate().instructions.size(); ++i) {
        const treaty::RedLine line = rules::instruction_now(view, i);
        const int rungs = rules::rungs_beyond(line, option);
        if (line.provision != provision || rungs == 0)
            continue;
        const Arguments words{{"who", giver(view, i)}, {"rungs", counted(rungs, "rung", "rungs")}};
        return rules::is_personal(view.scenario(), view.open())
                   ? phrase("{rungs} beyond what {who} told you; yours, not your capital's", words)
                   : phrase("beyond what {who} told you", words);
    }
    return {};
}

std::vector<std::string> price_of_going_beyond(const rules::View& view, const treaty::Package& package) {
    std::vector<std::string> prices;
    if (!rules::is_personal(view.scenario(), view.open()))
        return prices;
    for (const rules::StepBeyond& step : rules::steps_beyond(view, package))
        prices.push_back(
            phrase("Price: {rungs} beyond what {who} told you on {provision}; standing at home -{price} "
                   "(it is {standing}).",
                   {{"rungs", counted(step.rungs, "rung", "rungs")},
                    {"who", giver(view, step.instruction)},
                    {"provision",
                     provision_name(view.scenario(), view.mandate().instructions[step.instruction].line.provision)},
                    {"price", std::to_string(step.price)},
                    {"standing", std::to_string(view.own().authority.standing)}}));
    return prices;
}

std::string personal_line(const rules::View& view) {
    if (!rules::is_personal(view.scenario(), view.open()))
        return {};
    return phrase("You speak as a person here, and bind nobody. Your standing at home: {standing} of {start}.",
                  {{"standing", std::to_string(view.own().authority.standing)},
                   {"start", std::to_string(rules::amounts::standing_at_start)}});
}

std::string weighing_words(const rules::ArticleWeighed& weighed) {
    const rules::Asked& asked = weighed.asked;
    const int unasked = asked.beforehand ? 0 : rules::amounts::not_asked_before;
    const int standing = rules::amounts::support_for_standing * (asked.standing - rules::amounts::plain_standing);
    const int idea = asked.idea == rules::Idea::theirs ? rules::amounts::their_idea_support : 0;
    const int concerns = weighed.taken.support - asked.support - unasked - standing - idea;
    std::vector<std::string> parts{phrase("support {now}", {{"now", std::to_string(asked.support)}})};
    const auto add = [&](std::string_view pattern, int by) {
        if (by != 0)
            parts.push_back(phrase(pattern, {{"by", signed_number(by)}}));
    };
    add("what it makes of it {by}", concerns);
    add("not asked before {by}", unasked);
    add("your standing {by}", standing);
    add("their idea {by}", idea);
    return phrase("{parts}: {sum}", {{"parts", joined(parts, ", ")}, {"sum", std::to_string(weighed.taken.support)}});
}

std::string standing_line(const rules::View& view) {
    if (view.mandate().instructions.empty())
        return {};
    const int counts =
        rules::amounts::support_for_standing * (view.own().authority.standing - rules::amounts::plain_standing);
    return phrase("Your standing at home: {standing} of {start} ({counts} support when what you bring is weighed).",
                  {{"standing", std::to_string(view.own().authority.standing)},
                   {"start", std::to_string(rules::amounts::standing_at_start)},
                   {"counts", signed_number(counts)}});
}

std::string_view what_to_report() { return "Which articles do you report home? What you leave out is gone."; }

std::string_view whose_idea() { return "Whose idea do you say it was?"; }

ChoiceWords report_article_words(const rules::View& view, rules::ArticleId article, rules::Idea idea) {
    std::vector<std::string> expected;
    for (std::size_t c = 0; c < view.constituency_count(); ++c)
        if (const rules::ConstituencyId id(c); rules::holds_veto(view.constituency(id), view.open().text.agreed))
            expected.push_back(expected_of(view, id, article, idea));
    return {article_name(view.scenario(), article), joined(expected, "; ")};
}

ChoiceWords report_nothing_words() {
    return {"Nothing", "what was said on the path stays there, and costs nothing more"};
}

ChoiceWords idea_words(rules::Idea idea) {
    switch (idea) {
    case rules::Idea::joint:
        return {"Found together", ""};
    case rules::Idea::ours:
        return {"Mine", ""};
    case rules::Idea::theirs:
        return {"Theirs", phrase("{more} more support with all who can stop it; should they say the same, it comes out "
                                 "and costs both",
                                 {{"more", std::to_string(rules::amounts::their_idea_support)}})};
    }
    return {};
}

std::string_view report_title() { return "What you tell your capital, sealed"; }

} // namespace parley::wording
