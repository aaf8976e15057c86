#include "seat/page_kind.hpp"

#include "core/variant_match.hpp"
#include "rules/procedure/single_text.hpp"
#include "rules/signatories.hpp"
#include "seat/model.hpp"

namespace parley::seat {
namespace {

PageKind at_the_table(const Model& model, const rules::View& view) {
    const rules::Public& open = view.open();
    if (is_waiting(view))
        return PageKind::table;
    if (open.owes_sounding.contains(view.seat()))
        return PageKind::sounding;
    if (open.question && (open.question->mirrored ? open.question->asker : open.question->asked) == view.seat())
        return PageKind::question;
    const bool ours_wanted = !open.initialled.empty() && !open.initialled.contains(view.seat()) &&
                             rules::signatories(view.scenario(), open.text).contains(view.seat());
    if (ours_wanted && !model.initials_considered)
        return PageKind::initials;
    if (rules::to_judge(view.scenario(), open).contains(view.seat()) &&
        model.edition_considered != open.procedure.editions)
        return PageKind::edition;
    return PageKind::table;
}

} // namespace

std::string_view word_of(PageKind kind) {
    switch (kind) {
    case PageKind::curtain:
        return "curtain";
    case PageKind::opening:
        return "opening";
    case PageKind::briefing:
        return "briefing";
    case PageKind::capitals:
        return "capitals";
    case PageKind::table:
        return "table";
    case PageKind::initials:
        return "initials";
    case PageKind::question:
        return "question";
    case PageKind::sounding:
        return "sounding";
    case PageKind::edition:
        return "edition";
    case PageKind::incident:
        return "incident";
    case PageKind::assessment:
        return "assessment";
    case PageKind::ratification:
        return "ratification";
    case PageKind::conduct:
        return "conduct";
    case PageKind::finding:
        return "finding";
    case PageKind::ending:
        return "ending";
    }
    return {};
}

bool is_waiting(const rules::View& view) {
    return !std::holds_alternative<rules::Ended>(view.open().phase) &&
           !rules::parties_to_act(view.scenario(), view.open()).contains(view.seat());
}

PageKind page_kind(const Model& model, const rules::View& view) {
    if (model.curtain)
        return PageKind::curtain;
    if (!model.opened)
        return PageKind::opening;
    const rules::Phase& phase = view.open().phase;
    const bool at_talks = std::holds_alternative<rules::Capitals>(phase) ||
                          std::holds_alternative<rules::Table>(phase) || std::holds_alternative<rules::Incident>(phase);
    if (at_talks && model.briefed <= model.meeting())
        return PageKind::briefing;
    return core::match(
        phase, [](const rules::Capitals&) { return PageKind::capitals; },
        [&](const rules::Table&) { return at_the_table(model, view); },
        [](const rules::Incident&) { return PageKind::incident; },
        [](const rules::Assessment&) { return PageKind::assessment; },
        [](const rules::Ratification&) { return PageKind::ratification; },
        [](const rules::Implementation&) { return PageKind::conduct; },
        [&](const rules::Dispute&) { return is_waiting(view) ? PageKind::conduct : PageKind::finding; },
        [](const rules::Ended&) { return PageKind::ending; });
}

} // namespace parley::seat
