// The table: what stands, the verbs, and what lies open under one of them.
#include "seat/pages/pages.hpp"
#include "seat/preparing.hpp"
#include "wording/choices/form_words.hpp"
#include "wording/choices/page_titles.hpp"
#include "wording/choices/question_words.hpp"
#include "wording/choices/verb_words.hpp"
#include "wording/document.hpp"
#include "wording/names.hpp"

namespace parley::seat::pages {
namespace {

using wording::Verb;

/// "" for a single other party, else "-russia": words stay short where there is nobody to confuse.
std::string suffix(const Sheet& sheet, rules::PartyId party) {
    return sheet.view.scenario().party_count() == 2 ? "" : "-" + sheet.view.scenario().at(party).id;
}

class Verbs {
  public:
    Verbs(Page& page, const Sheet& sheet) : page_(page), sheet_(sheet), legal_(sheet.legal) {}

    void add_all() {
        add(ChoiceGroup::propose, Verb::propose, "propose", !(legal_.tableable | legal_.draftable).empty(),
            intent::OpenPanel{Panel::propose, {}});
        if (legal_.can_judge && !page_.waiting)
            add(ChoiceGroup::answer, Verb::judge, "edition", true, intent::OpenEdition{true});
        if (legal_.answerable.empty() && sheet_.view.scenario().party_count() == 2)
            closed_answers();
        for (const rules::PartyId author : legal_.answerable)
            answers(author);
        for (const rules::PartyId author : legal_.hearable)
            opinions(author);
        speeches();
        acts(ChoiceGroup::turn, Verb::end_turn, "end", rules::EndTurn{});
    }

  private:
    void add(ChoiceGroup group, Verb verb, std::string word, bool open, Intent intent, rules::PartyId of = {}) {
        const wording::ChoiceWords words = wording::verb_words(sheet_.view, verb, of);
        page_.choices.push_back(preparing(group, std::move(word), words.label, words.brings, std::move(intent),
                                          open || page_.waiting ? "" : wording::closed_words(sheet_.view, verb)));
    }

    void acts(ChoiceGroup group, Verb verb, std::string word, const rules::Action& action, rules::PartyId of = {}) {
        const wording::ChoiceWords words = wording::verb_words(sheet_.view, verb, of);
        page_.choices.push_back(acting(sheet_, group, std::move(word), words.label, words.brings, action));
    }

    void answers(rules::PartyId author) {
        const rules::Proposal& proposal = *sheet_.view.open().proposals[author.index()];
        const std::string end = suffix(sheet_, author);
        add(ChoiceGroup::answer, Verb::read, "sheet" + end, true, intent::OpenPanel{Panel::answer, author}, author);
        acts(ChoiceGroup::answer, Verb::accept, "accept" + end, rules::AcceptProposal{author}, author);
        if (proposal.package.articles.size() > 1)
            add(ChoiceGroup::answer, Verb::pick, "pick" + end, proposal.linked != proposal.package.articles,
                intent::OpenPanel{Panel::pick, author}, author);
        add(ChoiceGroup::answer, Verb::refuse, "refuse" + end, true, intent::OpenPanel{Panel::refuse, author}, author);
        add(ChoiceGroup::answer, Verb::redraft, "redraft" + end, !legal_.tableable.empty(),
            intent::DraftProposal{author}, author);
    }

    /// Of one who must be heard on a proposal, and decides nothing there.
    void opinions(rules::PartyId author) {
        const std::string end = suffix(sheet_, author);
        add(ChoiceGroup::answer, Verb::read, "sheet" + end, true, intent::OpenPanel{Panel::answer, author}, author);
        acts(ChoiceGroup::answer, Verb::accept, "accept" + end, rules::AcceptProposal{author}, author);
        add(ChoiceGroup::answer, Verb::refuse, "refuse" + end, true, intent::OpenPanel{Panel::refuse, author}, author);
    }

    /// With nothing to answer the verbs stand all the same, and say so.
    void closed_answers() {
        const rules::PartyId other(sheet_.view.seat().index() == 0 ? 1 : 0);
        const auto closed = [&](Verb verb, std::string word, Intent intent) {
            add(ChoiceGroup::answer, verb, std::move(word), false, std::move(intent), other);
        };
        closed(Verb::read, "sheet", intent::OpenPanel{Panel::answer, other});
        closed(Verb::accept, "accept", intent::Act{rules::AcceptProposal{other}});
        closed(Verb::pick, "pick", intent::OpenPanel{Panel::pick, other});
        closed(Verb::refuse, "refuse", intent::OpenPanel{Panel::refuse, other});
        closed(Verb::redraft, "redraft", intent::DraftProposal{other});
    }

    void speeches() {
        const auto speech = [&](Verb verb, std::string word, bool open, Speech kind) {
            add(ChoiceGroup::speak, verb, std::move(word), open, intent::PrepareSpeech{kind});
        };
        speech(Verb::ask, "ask", !legal_.can_ask.empty(), Speech::ask);
        speech(Verb::red_line, "redline", legal_.can_declare_red_line, Speech::red_line);
        speech(Verb::promise, "promise", !legal_.can_promise.empty(), Speech::promise);
        speech(Verb::threaten, "threaten", !legal_.can_threaten.empty(), Speech::threat);
        speech(Verb::sound_out, "sound", !legal_.can_sound_out.empty(), Speech::sound_out);
        if (rules::forum_now(sheet_.view.scenario(), sheet_.view.open()).mandates_can_be_widened)
            speech(Verb::widen, "widen", !legal_.can_widen.empty(), Speech::widen);
        if (page_.kind != PageKind::initials) // there it is the answer
            acts(ChoiceGroup::speak, Verb::initial, "initial", rules::InitialText{});
        acts(ChoiceGroup::speak, Verb::walk_out, "leave", rules::WalkOut{});
    }

    Page& page_;
    const Sheet& sheet_;
    const rules::LegalActions& legal_;
};

void what_stands(Page& page, const Sheet& sheet) {
    page.sections.push_back({"", wording::dials(sheet.view)});
    if (std::vector<std::string> lines = wording::what_stands(sheet.view); !lines.empty())
        page.sections.push_back({"", std::move(lines)});
}

} // namespace

void verbs(Page& page, const Sheet& sheet) { Verbs(page, sheet).add_all(); }

void table(Page& page, const Sheet& sheet) {
    page.title = page.waiting ? std::string(wording::others_consider()) : wording::turn_title(sheet.view);
    what_stands(page, sheet);
    verbs(page, sheet);
    switch (page.panel) {
    case Panel::overview:
        break;
    case Panel::propose:
        composer(page, sheet);
        break;
    case Panel::answer:
    case Panel::refuse:
    case Panel::pick:
        answer_form(page, sheet);
        break;
    case Panel::speak:
        speech_form(page, sheet);
        break;
    }
    ladder(page, sheet);
}

void initials(Page& page, const Sheet& sheet) {
    page.title = wording::initials_wanted(sheet.view);
    const treaty::Outcome& agreed = sheet.view.open().text.agreed;
    page.sections.push_back({"", wording::rolling_text(sheet.view)});
    std::vector<std::string> worth{
        wording::worth_line(rules::utility_now(sheet.view).worth(agreed), rules::reservation_now(sheet.view))};
    for (std::string& line : wording::belief_ticks(sheet.view, agreed))
        worth.push_back(std::move(line));
    for (std::string& line : wording::home_on(sheet.view, agreed))
        worth.push_back(std::move(line));
    page.sections.push_back({"", std::move(worth)});
    const wording::ChoiceWords ours = wording::form_act(wording::FormAct::put_ours);
    page.choices.push_back(acting(sheet, ChoiceGroup::reply, "initial", ours.label, ours.brings, rules::InitialText{}));
    const wording::ChoiceWords on = wording::form_act(wording::FormAct::keep_negotiating);
    page.choices.push_back(preparing(ChoiceGroup::reply, "negotiate", on.label, on.brings, intent::KeepNegotiating{}));
    verbs(page, sheet); // whatever else is done goes on negotiating
}

void question(Page& page, const Sheet& sheet) {
    page.title = wording::question_title(sheet.view);
    page.prompt = wording::which_of_two();
    const rules::Question& asked = *sheet.view.open().question;
    const auto add = [&](std::string word, std::string label, rules::Preference preference) {
        page.choices.push_back(acting(sheet, ChoiceGroup::reply, std::move(word), std::move(label), "",
                                      rules::AnswerQuestion{preference}));
    };
    add("first", wording::article_name(sheet.view.scenario(), asked.first), rules::Preference::first);
    add("second", wording::article_name(sheet.view.scenario(), asked.second), rules::Preference::second);
    if (!asked.mirrored)
        add("deflect", std::string(wording::deflect_label()), rules::Preference::deflect);
}

void sounding(Page& page, const Sheet& sheet) {
    page.title = wording::sounding_title();
    if (const std::optional<rules::Sounding>& made = sheet.view.own().sounding) {
        std::vector<std::string> lines = wording::package_sheet(sheet.view, made->package);
        lines.insert(lines.begin(), wording::asks_off_the_record(sheet.view));
        page.sections.push_back({"", std::move(lines)});
    }
    for (const auto& [word, reception] :
         {std::pair{"welcome", rules::Reception::welcome}, std::pair{"decline", rules::Reception::decline}}) {
        const wording::ChoiceWords words = wording::reception_words(reception);
        page.choices.push_back(
            acting(sheet, ChoiceGroup::reply, word, words.label, words.brings, rules::AnswerSounding{reception}));
    }
}

} // namespace parley::seat::pages
