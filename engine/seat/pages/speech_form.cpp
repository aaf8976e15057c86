// A speech in the making: asking, a red line, a promise or a threat, a wider mandate.
#include "seat/pages/pages.hpp"
#include "seat/preparing.hpp"
#include "wording/choices/form_words.hpp"
#include "wording/choices/notices.hpp"
#include "wording/document.hpp"
#include "wording/names.hpp"

#include <algorithm>

namespace parley::seat::pages {
namespace {

using wording::FormQuestion;

class SpeechForm {
  public:
    SpeechForm(Page& page, const Sheet& sheet)
        : page_(page),
          sheet_(sheet),
          view_(sheet.view),
          scenario_(sheet.view.scenario()),
          speech_(sheet.model.prepared.speech) {}

    void add() {
        switch (speech_.kind) {
        case Speech::none:
        case Speech::sound_out: // composed as a package
            return;
        case Speech::ask:
            whom(sheet_.legal.can_ask, FormQuestion::whom_to_ask);
            two_articles();
            break;
        case Speech::red_line:
            red_line();
            break;
        case Speech::promise:
            measures(sheet_.legal.can_promise, FormQuestion::what_to_promise);
            break;
        case Speech::threat:
            measures(sheet_.legal.can_threaten, FormQuestion::what_to_threaten);
            break;
        case Speech::widen:
            instructions();
            break;
        }
        say_it();
    }

    void whom(rules::PartySet parties, FormQuestion question) {
        if (parties.size() < 2)
            return;
        field("whom", question);
        for (const rules::PartyId party : parties)
            page_.choices.push_back(filling("whom", scenario_.at(party).id, wording::party_name(scenario_, party), "",
                                            speech_.whom == party, intent::SpeakTo{party}));
    }

  private:
    void field(std::string key, FormQuestion question, std::size_t count = 1) {
        page_.fields.push_back({std::move(key), std::string(wording::form_question(question)), count, count});
    }

    void two_articles() {
        field("article", FormQuestion::which_two_articles, 2);
        for (std::size_t i = 0; i < scenario_.text.articles.size(); ++i) {
            const rules::ArticleId article(i);
            page_.choices.push_back(filling("article", std::to_string(scenario_.text.at(article).number),
                                            wording::article_name(scenario_, article), "",
                                            std::ranges::find(speech_.articles, article) != speech_.articles.end(),
                                            intent::SpeakOfArticle{article}));
        }
    }

    void red_line() {
        field("clause", FormQuestion::which_clause);
        for (std::size_t i = 0; i < scenario_.text.provisions.size(); ++i) {
            const rules::ProvisionId provision(i);
            page_.choices.push_back(filling("clause", scenario_.text.provisions[i].id,
                                            wording::clause_label(scenario_, provision), "",
                                            speech_.provision == provision, intent::SpeakOfProvision{provision}));
        }
        field("bound", FormQuestion::which_bound);
        for (const auto& [word, bound] :
             {std::pair{"most", treaty::Bound::at_most}, std::pair{"least", treaty::Bound::at_least}})
            page_.choices.push_back(filling("bound", word, std::string(wording::bound_label(bound)), "",
                                            speech_.bound == bound, intent::SpeakBound{bound}));
        if (!speech_.provision || !speech_.bound)
            return;
        field("option", *speech_.bound == treaty::Bound::at_most ? FormQuestion::beyond_which_option
                                                                 : FormQuestion::short_of_which_option);
        const std::vector<treaty::Option>& options = scenario_.text.at(*speech_.provision).options;
        for (std::size_t i = 0; i < options.size(); ++i) {
            const auto option = static_cast<rules::OptionIndex>(i);
            page_.choices.push_back(filling("option", std::to_string(i), options[i].label, options[i].clause,
                                            speech_.option == option, intent::SpeakOption{option}));
        }
    }

    void measures(const std::vector<rules::MeasureId>& measures, FormQuestion question) {
        field("measure", question);
        for (const rules::MeasureId measure : measures)
            page_.choices.push_back(filling("measure", scenario_.measure(view_.seat(), measure).id,
                                            wording::measure_line(view_, measure), "", speech_.measure == measure,
                                            intent::SpeakOfMeasure{measure}));
        conditions();
        field("session", FormQuestion::by_which_session);
        for (std::size_t i = view_.open().session + std::size_t{1}; i < scenario_.sessions.size(); ++i) {
            const auto session = static_cast<rules::SessionIndex>(i);
            page_.choices.push_back(filling("session", std::to_string(i + 1), wording::session_name(scenario_, session),
                                            "", speech_.by == session, intent::SpeakBySession{session}));
        }
    }

    /// What the threat may wait for, where its measure can be announced against something that is not agreed.
    void conditions() {
        if (speech_.kind != Speech::threat || !speech_.measure)
            return;
        std::vector<rules::WantedClause> clauses;
        for (const rules::ThreatenMeasure& announced : sheet_.legal.can_announce)
            if (announced.measure == *speech_.measure)
                clauses.push_back(*announced.unless);
        if (clauses.empty())
            return;
        field("unless", FormQuestion::unless_what);
        page_.choices.push_back(filling("unless", "plain", std::string(wording::no_condition_label()), "",
                                        !speech_.unless, intent::SpeakUnless{}));
        for (std::size_t i = 0; i < clauses.size(); ++i)
            page_.choices.push_back(filling("unless", std::to_string(i + 1),
                                            wording::condition_label(scenario_, clauses[i]), "",
                                            speech_.unless == clauses[i], intent::SpeakUnless{clauses[i]}));
    }

    void instructions() {
        page_.fields.push_back({"instruction", wording::which_instruction(view_)});
        const std::vector<treaty::RedLine> instructed = rules::instructed_lines(view_);
        for (const std::uint8_t line : sheet_.legal.can_widen)
            page_.choices.push_back(filling("instruction", std::to_string(line + 1),
                                            wording::instruction_label(view_, instructed[line]), "",
                                            speech_.instruction == line, intent::SpeakOfInstruction{line}));
    }

    void say_it() {
        const wording::ChoiceWords words = wording::form_act(wording::FormAct::say_it);
        const std::optional<rules::Action> action = spoken(sheet_.model, view_);
        page_.choices.push_back(action ? acting(sheet_, ChoiceGroup::form, "say", words.label, words.brings, *action)
                                       : preparing(ChoiceGroup::form, "say", words.label, words.brings,
                                                   intent::CloseOpen{},
                                                   std::string(wording::notice(wording::NoticeOf::speech_incomplete))));
        page_.choices.push_back(preparing(ChoiceGroup::form, "back", wording::form_act(wording::FormAct::back).label,
                                          "", intent::CloseOpen{}));
    }

    Page& page_;
    const Sheet& sheet_;
    const rules::View& view_;
    const scenario::PublicScenario& scenario_;
    const SpeechDraft& speech_;
};

} // namespace

void speech_form(Page& page, const Sheet& sheet) { SpeechForm(page, sheet).add(); }

} // namespace parley::seat::pages
