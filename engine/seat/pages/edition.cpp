// An edition of the single text that waits for our verdict: what it says and is worth, what should be otherwise, and
// the verdict.
#include "game/journal_words.hpp"
#include "seat/pages/pages.hpp"
#include "wording/choices/form_words.hpp"
#include "wording/choices/single_text_words.hpp"
#include "wording/document.hpp"
#include "wording/names.hpp"

#include <algorithm>
#include <array>

namespace parley::seat::pages {
namespace {

constexpr std::array reasons_of_criticism{rules::Reason::cost,     rules::Reason::home, rules::Reason::trust,
                                          rules::Reason::checking, rules::Reason::form, rules::Reason::timing};

class EditionForm {
  public:
    EditionForm(Page& page, const Sheet& sheet)
        : page_(page),
          sheet_(sheet),
          edition_(sheet.view.open().procedure.edition),
          asked_(sheet.model.prepared.criticisms) {}

    void add() {
        page_.sections.push_back({"", wording::package_sheet(sheet_.view, edition_)});
        criticisms();
        reply(wording::EditionReply::yes, "yes", rules::JudgeText{true, {}});
        reply(wording::EditionReply::not_yet, "not-yet", rules::JudgeText{false, asked_});
        const wording::ChoiceWords words = wording::edition_reply(wording::EditionReply::let_stand);
        page_.choices.push_back(
            preparing(ChoiceGroup::reply, "table", words.label, words.brings, intent::OpenEdition{false}));
    }

  private:
    void reply(wording::EditionReply which, std::string word, const rules::Action& action) {
        const wording::ChoiceWords words = wording::edition_reply(which);
        page_.choices.push_back(acting(sheet_, ChoiceGroup::reply, std::move(word), words.label, words.brings, action));
    }

    void criticisms() {
        page_.fields.push_back({"otherwise", std::string(wording::what_to_criticise()), 0, rules::most_criticisms});
        for (const rules::ArticleId article : edition_.articles)
            for (const rules::ProvisionId id : sheet_.view.scenario().text.at(article).provisions) {
                const treaty::Provision& provision = sheet_.view.scenario().text.at(id);
                if (edition_.options[id.index()] + 1U < provision.options.size())
                    criticism(id, true);
                if (edition_.options[id.index()] > treaty::status_quo)
                    criticism(id, false);
            }
        if (asked_.empty())
            return;
        page_.fields.push_back({"weight", std::string(wording::how_much_it_matters()), 1, 1});
        for (const bool must : {true, false}) {
            const wording::ChoiceWords words = wording::weight_choice(must);
            page_.choices.push_back(filling("weight", must ? "must" : "wish", words.label, words.brings,
                                            asked_[0].must == must, intent::WeighCriticism{must}));
        }
        page_.fields.push_back({"reason", std::string(wording::why_criticised()), 1, 1});
        for (const rules::Reason reason : reasons_of_criticism)
            page_.choices.push_back(filling("reason", std::string(game::word(reason)), wording::objection(reason), "",
                                            asked_[0].reason == reason, intent::ReasonCriticism{reason}));
    }

    void criticism(rules::ProvisionId id, bool higher) {
        const wording::ChoiceWords words = wording::criticism_choice(sheet_.view, id, higher);
        const bool chosen = std::ranges::any_of(
            asked_, [&](const rules::Criticism& asked) { return asked.provision == id && asked.higher == higher; });
        page_.choices.push_back(filling("otherwise",
                                        sheet_.view.scenario().text.at(id).id + (higher ? "-higher" : "-lower"),
                                        words.label, words.brings, chosen, intent::ToggleCriticism{id, higher}));
    }

    Page& page_;
    const Sheet& sheet_;
    const treaty::Package& edition_;
    const rules::Criticisms& asked_;
};

} // namespace

void edition(Page& page, const Sheet& sheet) {
    page.title = wording::edition_title(sheet.view);
    page.prompt = wording::edition_prompt();
    EditionForm(page, sheet).add();
}

} // namespace parley::seat::pages
