// A draft in the making: the package with its articles, one article with its clauses, one clause with its ladder.
#include "classroom/pages/markup.hpp"
#include "classroom/sheets/figures_sheet.hpp"
#include "classroom/sheets/panels.hpp"
#include "seat/document.hpp"
#include "seat/preparing.hpp"
#include "wording/choices/draft_words.hpp"
#include "wording/classroom/sheet_words.hpp"
#include "wording/classroom/student_words.hpp"
#include "wording/names.hpp"
#include "wording/window/table_words.hpp"

#include <algorithm>

namespace parley::classroom {
namespace {

using seat::ChoiceGroup;
using wording::DraftAct;

template <class Kind>
bool wants(const seat::Choice& choice) {
    return std::holds_alternative<Kind>(choice.intent);
}

class Composer {
  public:
    Composer(ChoicePicker& pick, const seat::Model& model, const rules::View& view)
        : pick_(pick),
          model_(model),
          view_(view),
          scenario_(view.scenario()),
          proposal_(seat::drafted(model)) {}

    PanelParts write() {
        if (!proposal_.package.articles.empty()) {
            const seat::PackageFigures figures = seat::package_figures(model_, view_, proposal_);
            parts_.top = worth_strip(view_, figures, PackageRead::ours);
            strings_ = strings_sheet(view_, figures);
        }
        for (const seat::Field& field : pick_.page().fields)
            if (field.key != "option")
                parts_.body += pick_.field(field);
        if (model_.prepared.article)
            article(*model_.prepared.article);
        else
            package();
        return std::move(parts_);
    }

  private:
    std::string brief(std::string_view key, DraftAct act, bool main = false) {
        return pick_.brief(key, wording::draft_act_briefly(act), main);
    }

    template <class Kind>
    std::string all_that_want() {
        std::string html;
        for (const seat::Choice& each : pick_.page().choices)
            if (each.group == ChoiceGroup::draft && wants<Kind>(each))
                html += pick_.full(each);
        return html;
    }

    void package() {
        const bool sounding = seat::is_sounding(model_);
        parts_.body +=
            element("h1", wording::draft_heading(sounding, wording::package_title(scenario_, proposal_.package.articles,
                                                                                  proposal_.linked)));
        std::string rows;
        for (const seat::Choice& each : pick_.page().choices)
            if (each.group == ChoiceGroup::draft && !each.word.empty() &&
                each.word.find_first_not_of("0123456789") == std::string::npos)
                rows += pick_.full(each);
        parts_.body += rows;
        std::string toggles;
        if (const seat::Choice* link = pick_.page().choice("link"))
            toggles += pick_.full(*link);
        if (const seat::Choice* tone = pick_.page().choice("tone"))
            toggles += pick_.full(*tone);
        parts_.body += "<div class=\"pair\">" + toggles + "</div>\n" + strings_;
        const std::string begins =
            all_that_want<seat::intent::DraftProposal>() + all_that_want<seat::intent::DraftAgreed>();
        parts_.body += folded("begin", wording::begin_it_with(), begins, proposal_.package.articles.empty());
        if (!proposal_.package.articles.empty()) {
            std::string lines;
            for (std::size_t i = 2; i < pick_.page().sections.size(); ++i)
                if (pick_.page().sections[i].title.empty())
                    lines += paragraphs(pick_.page().sections[i].lines);
            parts_.body += folded("package", wording::whole_package_sheet(), lines);
        }
        parts_.body +=
            "<div class=\"pair\">" + brief("undo", DraftAct::undo) + brief("clear", DraftAct::clear) + "</div>\n";
        parts_.bar = brief("back", DraftAct::put_away) +
                     (sounding ? brief("send", DraftAct::sound_out_with_it, true)
                               : brief("lay", DraftAct::lay_it, true) + brief("table", DraftAct::table_it, true));
    }

    void article(rules::ArticleId id) {
        parts_.body += element("h1", wording::article_heading(scenario_, id));
        if (model_.prepared.clause)
            clause(*model_.prepared.clause, scenario_.text.at(id).provisions);
        std::string rows;
        for (const seat::Choice& each : pick_.page().choices)
            if (each.group == ChoiceGroup::draft && wants<seat::intent::OpenClause>(each))
                rows += pick_.full(each);
        parts_.body += model_.prepared.clause ? folded("clauses", wording::all_clauses(), rows) : rows;
        parts_.body +=
            strings_ + folded("begin", wording::begin_it_with(), all_that_want<seat::intent::DraftPositions>());
        parts_.body += "<div class=\"pair\">" + brief("undo", DraftAct::undo) +
                       brief("out", DraftAct::leave_article_out) + "</div>\n";
        parts_.bar = brief("done", DraftAct::close_article);
        if (!seat::is_sounding(model_) && pick_.page().choice("done") != nullptr)
            parts_.bar += way(table_at_once, wording::draft_act_briefly(DraftAct::table_it), "choice brief main");
    }

    /// A button of the face's own, closed as the page's choices are.
    std::string way(std::string_view key, std::string_view label, std::string_view css) const {
        const seat::Choice* leave = pick_.page().choice("done");
        const bool closed = leave == nullptr || !pick_.refusal(*leave).empty();
        return "<button name=\"do\" value=\"" + escaped(key) + "\" class=\"" + std::string(css) + '"' +
               (closed ? " disabled" : "") + "><span class=\"label\">" + escaped(label) + "</span></button>\n";
    }

    void clause(rules::ProvisionId id, const std::vector<rules::ProvisionId>& all) {
        const std::size_t place = static_cast<std::size_t>(std::ranges::find(all, id) - all.begin());
        parts_.body += "<p class=\"line\"><b id=\"clause\">" + escaped(wording::provision_name(scenario_, id)) +
                       "</b> <span class=\"quiet\">" + escaped(wording::clause_of(place + 1, all.size())) +
                       "</span></p>\n";
        ladder(id);
        for (const seat::Section& section : pick_.page().sections)
            if (&section == &pick_.page().sections.back()) {
                parts_.body += paragraphs(section.lines);
                parts_.body += element("p", section.title, "quiet");
            }
        std::string steps;
        if (place > 0)
            steps += step(all[place - 1], place, "‹ ", "");
        if (place + 1 < all.size())
            steps += step(all[place + 1], place + 2, "", " ›");
        parts_.body += "<div class=\"pair\">" + steps + "</div>\n";
    }

    std::string step(rules::ProvisionId to, std::size_t number, std::string_view before, std::string_view after) const {
        return way(std::string(open_clause) + scenario_.text.at(to).id,
                   std::string(before) + wording::clause_step(number) + std::string(after), "choice brief");
    }

    /// A row a rung: what it is called, whose position it is, what the whole is worth with it.
    void ladder(rules::ProvisionId id) {
        const std::vector<seat::Rung> rungs = seat::rungs(model_, view_, id);
        parts_.body += "<div class=\"ladder\" role=\"group\" aria-labelledby=\"clause\">\n";
        for (const seat::Rung& rung : rungs) {
            const seat::Choice* choice = pick_.page().choice("option/" + std::to_string(rung.option));
            if (choice == nullptr)
                continue;
            std::string inside = "<span class=\"label\">" + escaped(rung.label) + "</span><span class=\"figure\">";
            for (const rules::PartyId party : rung.whose)
                inside += "<span class=\"hand party-" + std::to_string(party.index()) + "\"><span class=\"unseen\">" +
                          escaped(wording::short_name(scenario_, party)) + "</span></span>";
            inside += escaped(wording::rung_brings_briefly(rung.whole, rung.now, rung.drafted)) + "</span>";
            if (!rung.against.empty())
                inside += "<span class=\"warned\">" + escaped(rung.against) + "</span>";
            if (rung.drafted && !rung.note.empty())
                inside += "<span class=\"brings\">" + escaped(rung.note) + "</span>";
            parts_.body += pick_.shaped(*choice, "rung", inside);
        }
        parts_.body += "</div>\n";
        for (const seat::Rung& rung : rungs)
            if (rung.drafted)
                parts_.body += element("p", rung.clause, "sentence");
    }

    ChoicePicker& pick_;
    const seat::Model& model_;
    const rules::View& view_;
    const scenario::PublicScenario& scenario_;
    const rules::ProposePackage proposal_;
    std::string strings_;
    PanelParts parts_;
};

} // namespace

PanelParts composer_panel(ChoicePicker& pick, const seat::Model& model, const rules::View& view) {
    return Composer(pick, model, view).write();
}

} // namespace parley::classroom
