#include "seat/page_of.hpp"

#include "seat/pages/pages.hpp"
#include "wording/choices/page_titles.hpp"

#include <algorithm>

namespace parley::seat {
namespace {

void fill(Page& page, const pages::Sheet& sheet) {
    switch (page.kind) {
    case PageKind::curtain:
        return pages::curtain(page, sheet);
    case PageKind::opening:
        return pages::opening(page, sheet);
    case PageKind::briefing:
        return pages::briefing(page, sheet);
    case PageKind::capitals:
        return pages::capitals(page, sheet);
    case PageKind::table:
        return pages::table(page, sheet);
    case PageKind::initials:
        return pages::initials(page, sheet);
    case PageKind::question:
        return pages::question(page, sheet);
    case PageKind::sounding:
        return pages::sounding(page, sheet);
    case PageKind::edition:
        return pages::edition(page, sheet);
    case PageKind::incident:
        return pages::incident(page, sheet);
    case PageKind::assessment:
        return pages::assessment(page, sheet);
    case PageKind::ratification:
        return pages::ratification(page, sheet);
    case PageKind::conduct:
        return pages::conduct(page, sheet);
    case PageKind::finding:
        return pages::finding(page, sheet);
    case PageKind::ending:
        return pages::ending(page, sheet);
    }
}

/// While the others are to decide, what is prepared can be looked at, and nothing done.
void close_while_waiting(Page& page) {
    for (Choice& choice : page.choices)
        if (choice.refusal.empty())
            choice.refusal = std::string(wording::others_consider());
}

} // namespace

const Choice* Page::choice(std::string_view key) const {
    const auto found = std::ranges::find(choices, key, &Choice::key);
    return found == choices.end() ? nullptr : &*found;
}

const Field* Page::field(std::string_view key) const {
    const auto found = std::ranges::find(fields, key, &Field::key);
    return found == fields.end() ? nullptr : &*found;
}

Page page_of(const Model& model, const rules::View& view) {
    Page page;
    page.kind = page_kind(model, view);
    page.panel = model.prepared.panel;
    const bool only_read = page.kind == PageKind::curtain || page.kind == PageKind::opening ||
                           page.kind == PageKind::briefing || page.kind == PageKind::ending;
    page.waiting = !only_read && is_waiting(view);
    fill(page, pages::Sheet{model, view, rules::legal_actions(view)});
    if (page.waiting)
        close_while_waiting(page);
    return page;
}

} // namespace parley::seat
