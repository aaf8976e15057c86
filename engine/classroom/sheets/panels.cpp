#include "classroom/sheets/panels.hpp"

#include "classroom/pages/markup.hpp"
#include "classroom/pages/seat_sheets.hpp"
#include "classroom/sheets/figures_sheet.hpp"
#include "seat/preparing.hpp"
#include "wording/classroom/sheet_words.hpp"
#include "wording/classroom/student_words.hpp"
#include "wording/window/table_words.hpp"

#include <algorithm>

namespace parley::classroom {
namespace {

using seat::ChoiceGroup;
using wording::Verb;

/// A verb that opens a sheet above the bar.
std::string bar_sheet(std::string_view key, std::string_view label, const std::string& buttons, bool main) {
    if (buttons.empty())
        return {};
    return "<details class=\"up\" name=\"up\" data-key=\"" + std::string(key) + "\"><summary class=\"choice brief" +
           (main ? " main" : "") + "\">" + escaped(label) + "</summary><div class=\"sheet\">\n" + buttons +
           "</div></details>\n";
}

/// "" for a single other party, else "-russia", as the page's words end.
std::string suffix(const rules::View& view, rules::PartyId party) {
    return view.scenario().party_count() == 2 ? "" : "-" + view.scenario().at(party).id;
}

/// Why those of the keys are closed that are: a button that is narrow cannot say it.
std::string why_closed(const ChoicePicker& pick, std::initializer_list<std::pair<std::string, Verb>> verbs) {
    std::string html;
    for (const auto& [key, verb] : verbs)
        if (const seat::Choice* choice = pick.page().choice(key); choice != nullptr && !choice->refusal.empty())
            html += element("p", wording::closed_because(wording::verb_briefly(verb), choice->refusal), "why");
    return html;
}

std::string lines_of(const std::vector<seat::Section>& sections, bool titled) {
    std::string html;
    for (const seat::Section& section : sections)
        if (section.title.empty() != titled)
            html += (section.title.empty() ? "" : element("h2", section.title)) + paragraphs(section.lines);
    return html;
}

} // namespace

PanelParts overview_panel(ChoicePicker& pick, const seat::Model& model, const rules::View& view) {
    PanelParts parts;
    const std::vector<seat::Section>& sections = pick.page().sections;
    for (std::size_t i = 1; i < sections.size(); ++i) // the first are the numbers, which the header has
        if (pick.page().kind == seat::PageKind::table)
            parts.body += wrapped("section", paragraphs(sections[i].lines), "stands");
        else
            parts.body += wrapped("section", paragraphs(sections[i].lines));
    const seat::Choice* propose = pick.page().choice("propose");
    parts.body += document_sheet(model, view, propose != nullptr && pick.refusal(*propose).empty());
    if (pick.page().waiting)
        return parts;
    if (pick.page().kind == seat::PageKind::initials) {
        parts.bar = pick.brief("negotiate", wording::go_on_negotiating()) +
                    pick.brief("initial", wording::verb_briefly(Verb::initial), true);
        return parts;
    }
    bool owed = false;
    std::string answers;
    for (const seat::Choice& each : pick.page().choices)
        if (each.group == ChoiceGroup::answer) {
            owed = owed || (each.is_open() && each.word.starts_with("refuse"));
            answers += pick.full(each);
        }
    parts.bar =
        pick.brief("propose", wording::verb_briefly(Verb::propose), !owed) +
        bar_sheet("answer", wording::group_title(wording::VerbGroup::answer), answers, owed) +
        bar_sheet("speak", wording::group_title(wording::VerbGroup::speak), pick.group(ChoiceGroup::speak), false) +
        pick.brief("end", wording::verb_briefly(Verb::end_turn));
    return parts;
}

PanelParts answer_panel(ChoicePicker& pick, const seat::Model& model, const rules::View& view) {
    PanelParts parts;
    const std::optional<rules::PartyId> author = seat::answered(model, view);
    if (!author || !view.open().proposals[author->index()]) {
        parts.bar = pick.full("back");
        return parts;
    }
    const rules::Proposal& proposal = *view.open().proposals[author->index()];
    seat::PackageFigures figures =
        seat::package_figures(model, view, rules::ProposePackage{proposal.package, proposal.linked, proposal.tone});
    figures.prices.clear(); // those are of tabling
    parts.top = worth_strip(view, figures, PackageRead::theirs);
    const bool reads = pick.page().panel == seat::Panel::answer;
    for (const seat::Section& section : pick.page().sections)
        if (reads && !section.title.empty())
            parts.body += element("p", section.title, "lead");
    for (const seat::Field& field : pick.page().fields)
        parts.body += pick.field(field);
    if (reads)
        parts.body += changes_sheet(view, figures, proposal.package) + strings_sheet(view, figures);
    else
        parts.body += folded("changes", wording::what_would_change(), changes_sheet(view, figures, proposal.package));
    parts.body += folded("sheet", wording::whole_package_sheet(), lines_of(pick.page().sections, true));
    const std::string end = suffix(view, *author);
    parts.bar = pick.brief("back", wording::back_to_the_table());
    if (reads) {
        parts.body += why_closed(
            pick, {{"accept" + end, Verb::accept}, {"pick" + end, Verb::pick}, {"redraft" + end, Verb::redraft}});
        parts.bar += pick.brief("pick" + end, wording::verb_briefly(Verb::pick)) +
                     pick.brief("redraft" + end, wording::verb_briefly(Verb::redraft)) +
                     pick.brief("refuse" + end, wording::verb_briefly(Verb::refuse)) +
                     pick.brief("accept" + end, wording::verb_briefly(Verb::accept), true);
    } else if (pick.page().panel == seat::Panel::pick) {
        parts.bar += pick.full("accept-these");
    }
    return parts;
}

PanelParts speech_panel(ChoicePicker& pick) {
    PanelParts parts;
    for (const seat::Field& field : pick.page().fields)
        parts.body += pick.field(field);
    parts.bar = pick.brief("back", wording::back_to_the_table()) + pick.full("say");
    return parts;
}

} // namespace parley::classroom
