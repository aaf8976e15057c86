#include "wording/choices/question_words.hpp"

#include "core/variant_match.hpp"
#include "game/score.hpp"
#include "rules/amounts.hpp"
#include "rules/world/regime.hpp"
#include "wording/coach.hpp"
#include "wording/figures.hpp"
#include "wording/names.hpp"
#include "wording/phrase.hpp"

#include <algorithm>

namespace parley::wording {
namespace {

using Maybe = std::optional<QuestionWords>;

/// Whether the act lets the initials of others lapse, where they stand (rule S8): whatever is done at the table but
/// initialling, leaving, and answering what is owed.
bool lets_initials_lapse(const rules::Action& action) {
    const auto yes = [](const auto&) { return true; };
    return core::match(
        action, [](const rules::FileMeasures&) { return false; },
        [&](const rules::ProposePackage& a) { return yes(a); }, [&](const rules::AcceptProposal& a) { return yes(a); },
        [&](const rules::AcceptArticles& a) { return yes(a); }, [&](const rules::RefuseProposal& a) { return yes(a); },
        [](const rules::AnswerQuestion&) { return false; }, [](const rules::AnswerSounding&) { return false; },
        [&](const rules::AskPriority& a) { return yes(a); }, [&](const rules::DeclareRedLine& a) { return yes(a); },
        [&](const rules::PromiseMeasure& a) { return yes(a); }, [&](const rules::ThreatenMeasure& a) { return yes(a); },
        [&](const rules::SoundOut& a) { return yes(a); }, [&](const rules::WidenMandate& a) { return yes(a); },
        [](const rules::InitialText&) { return false; }, [](const rules::WalkOut&) { return false; },
        [&](const rules::EndTurn& a) { return yes(a); }, [](const rules::RespondToIncident&) { return false; },
        [](const rules::FileAssessment&) { return false; }, [](const rules::FileRatification&) { return false; },
        [](const rules::FileConduct&) { return false; }, [](const rules::AnswerFinding&) { return false; },
        [&](const rules::LayText& a) { return yes(a); }, [&](const rules::JudgeText& a) { return yes(a); });
}

Maybe initials_lapse(const rules::View& view, const rules::Action& action) {
    const rules::PartySet initialled = view.open().initialled;
    if (!std::holds_alternative<rules::Table>(view.open().phase) || initialled.empty() || !lets_initials_lapse(action))
        return {};
    return QuestionWords{"Let the initials lapse?",
                         phrase("{Parties} initialled the text as it stands. Whatever else we do now lets those "
                                "initials lapse; the text would have to be initialled anew by all.",
                                {{"parties", party_names(view.scenario(), initialled)}}),
                         "Do it all the same", "Not yet"};
}

QuestionWords walking_out(const rules::View& view) {
    // What it will come to: the score knows no leverage, and leaving raises tension first.
    const int tension = std::min(100, view.open().tension + rules::amounts::walk_out_tension);
    return {
        "Leave the talks?",
        phrase("This ends them for good, and tension rises to {tension}. We end without an agreement, which is then "
               "worth {no_deal} to us.",
               {{"tension", std::to_string(tension)},
                {"no_deal", points(game::no_deal_worth(view.terms(), tension, view.scenario().ripe_from) -
                                   rules::lost_in_the_end(view.scenario(), view.seat()))}}),
        "Walk out", "Stay at the table"};
}

QuestionWords initialling(const rules::View& view) {
    return {"Initial the text?",
            phrase("It is worth {worth} to us now; no agreement, {no_deal}. Initialled by all, it goes to the capitals "
                   "and cannot be changed at this table.",
                   {{"worth", points(rules::utility_now(view).worth(view.open().text.agreed))},
                    {"no_deal", points(rules::reservation_now(view))}}),
            "Initial it", "Not yet"};
}

QuestionWords drawing_a_line(const rules::View& view, const rules::DeclareRedLine& declared) {
    return {"Draw this line in public?",
            phrase("On {provision}, {bound}. Going back on it costs support at home, and the line is gone.",
                   {{"provision", provision_name(view.scenario(), declared.line.provision)},
                    {"bound", bound_words(view.scenario(), declared.line)}}),
            "Declare it", "Keep it to ourselves"};
}

} // namespace

Maybe question_words(const rules::View& view, const rules::Action& action) {
    if (std::holds_alternative<rules::WalkOut>(action))
        return walking_out(view);
    if (std::holds_alternative<rules::InitialText>(action))
        return initialling(view);
    if (Maybe lapse = initials_lapse(view, action))
        return lapse;
    if (const auto* declared = std::get_if<rules::DeclareRedLine>(&action))
        return drawing_a_line(view, *declared);
    if (const auto* filed = std::get_if<rules::FileRatification>(&action);
        filed != nullptr && std::holds_alternative<rules::ReturnToTable>(filed->choice))
        return QuestionWords{"Go back to the table?",
                             "It can be done once in the talks, for one extra session, and the text may not come back.",
                             "Return to the table", "Not yet"};
    if (const auto* answer = std::get_if<rules::AnswerFinding>(&action);
        answer != nullptr && answer->answer == rules::FindingAnswer::withdraw)
        return QuestionWords{"Withdraw from the agreement?", "It ends here, for everybody.", "Withdraw", "Stay in it"};
    return {};
}

QuestionWords warned(const rules::View& view, const agents::Warning& warning, const Maybe& asked) {
    QuestionWords words =
        asked.value_or(QuestionWords{"This cannot be undone", "", "Do it all the same", "Think again"});
    words.text = warning_words(view, warning) + "\n\n" + std::string(concept_line(warning.taught)) +
                 (words.text.empty() ? "" : "\n\n" + words.text);
    return words;
}

std::string initials_wanted(const rules::View& view) {
    return phrase("{Parties} initialled the text as it stands. Ours too?",
                  {{"parties", party_names(view.scenario(), view.open().initialled)}});
}

} // namespace parley::wording
