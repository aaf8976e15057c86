#include "report/debrief_sections.hpp"

#include "core/variant_match.hpp"
#include "wording/figures.hpp"
#include "wording/names.hpp"
#include "wording/phrase.hpp"
#include "wording/sentences.hpp"

#include <algorithm>

namespace parley::report {

namespace {

using wording::phrase;

std::string conduct_words(rules::Conduct conduct) {
    switch (conduct) {
    case rules::Conduct::comply:
        return "kept";
    case rules::Conduct::hedge:
        return "kept only half of";
    case rules::Conduct::violate:
        return "broke";
    }
    return "";
}

std::string answer_words(rules::FindingAnswer answer) {
    switch (answer) {
    case rules::FindingAnswer::ignore:
        return "let it pass";
    case rules::FindingAnswer::raise:
        return "raised it in the consultative commission";
    case rules::FindingAnswer::inspect:
        return "sent inspectors";
    case rules::FindingAnswer::suspend:
        return "suspended what was owed in return";
    case rules::FindingAnswer::withdraw:
        return "left the text";
    }
    return "";
}

/// One line for each event of ratification and implementation; "" for those that need none.
class Afterwards {
  public:
    explicit Afterwards(const Debriefed& debrief) : debrief_(debrief) {}

    [[nodiscard]] std::string line(const rules::Event& event) {
        cause_ = event.cause;
        return std::visit([this](const auto& what) { return tell(what); }, event.what);
    }

  private:
    [[nodiscard]] std::string party(PartyId id) const {
        return id == debrief_.seat ? "you" : wording::party_name(debrief_.scenario(), id);
    }
    [[nodiscard]] std::string provision(treaty::ProvisionId id) const {
        return wording::in_quotes(wording::provision_name(debrief_.scenario(), id));
    }
    [[nodiscard]] std::string home(PartyId id, treaty::ConstituencyId constituency) const {
        return wording::constituency_name(debrief_.game.scenario(), id, constituency);
    }
    [[nodiscard]] std::string say(std::string_view pattern, const wording::Arguments& arguments) const {
        return (period_.empty() ? "" : period_ + ": ") + phrase(pattern, arguments);
    }

    [[nodiscard]] std::string tell(const rules::ConstituencyWeighed& event) const {
        return event.can_veto ? say("{home} ({party}) gave the text {support} and asked for {threshold}: {verdict}.",
                                    {{"home", wording::raised(home(event.party, event.constituency))},
                                     {"party", wording::short_name(debrief_.scenario(), event.party)},
                                     {"support", std::to_string(event.support)},
                                     {"threshold", std::to_string(event.threshold)},
                                     {"verdict", event.support >= event.threshold ? "carried" : "refused"}})
                              : std::string();
    }
    [[nodiscard]] std::string tell(const rules::SideLetterWritten& event) const {
        return say("{Party} wrote a side letter to {home}.",
                   {{"party", party(event.party)}, {"home", home(event.party, event.to)}});
    }
    [[nodiscard]] std::string tell(const rules::ReturnedToTable& event) const {
        return say("{Party} went back to the table.", {{"party", party(event.by)}});
    }
    [[nodiscard]] std::string tell(const rules::PeriodOpened& event) {
        const std::vector<std::string>& names = debrief_.scenario().periods;
        period_ = event.period < names.size() ? wording::raised(names[event.period])
                                              : "Period " + std::to_string(event.period + 1);
        return {};
    }
    [[nodiscard]] std::string tell(const rules::UndertakingBroken& event) const {
        return say("{party} secretly {conduct} {provision}.", {{"party", party(event.by)},
                                                               {"conduct", conduct_words(event.conduct)},
                                                               {"provision", provision(event.provision)}});
    }
    [[nodiscard]] std::string tell(const rules::FindingReported& event) const {
        return say("a report reached {to} that {suspected} did not keep {its} undertaking on {provision}; in truth it "
                   "was {truth}.",
                   {{"to", party(event.to)},
                    {"suspected", party(event.finding.suspected)},
                    {"its", event.finding.suspected == debrief_.seat ? "your" : "its"},
                    {"provision", provision(event.finding.provision)},
                    {"truth", broken(event.finding) ? "so" : "not so"}});
    }
    [[nodiscard]] std::string tell(const rules::FindingAnswered& event) const {
        return say("{party} {answer}.", {{"party", party(event.by)}, {"answer", answer_words(event.answer)}});
    }
    [[nodiscard]] std::string tell(const rules::BreachCaught& event) const {
        return say("{party} {was} caught over {provision}{cured}.",
                   {{"party", party(event.by)},
                    {"was", event.by == debrief_.seat ? "were" : "was"},
                    {"provision", provision(event.provision)},
                    {"cured", event.cured ? ", and mended it" : ""}});
    }
    [[nodiscard]] std::string tell(const rules::FindingCleared& event) const {
        return say("{suspected} {was} cleared over {provision}.",
                   {{"suspected", party(event.finding.suspected)},
                    {"was", event.finding.suspected == debrief_.seat ? "were" : "was"},
                    {"provision", provision(event.finding.provision)}});
    }
    [[nodiscard]] std::string tell(const rules::FindingInconclusive& event) const {
        return say("inspection of {provision} settled nothing.", {{"provision", provision(event.finding.provision)}});
    }
    [[nodiscard]] std::string tell(const rules::ObligationSuspended& event) const {
        return say("{party} suspended {provision}.",
                   {{"party", party(event.by)}, {"provision", provision(event.provision)}});
    }
    [[nodiscard]] std::string tell(const rules::WorthMoved& event) const {
        return event.by == core::Points{} ? std::string()
                                          : say("{by} for {party} outside the text: {cause}.",
                                                {{"by", wording::with_unit(event.by)},
                                                 {"party", party(event.party)},
                                                 {"cause", wording::cause_words(debrief_.game.scenario(), cause_)}});
    }
    template <class Other>
    [[nodiscard]] std::string tell(const Other&) const {
        return {};
    }

    /// Whether the suspected party was in breach of the provision in the period now told.
    [[nodiscard]] bool broken(const rules::Finding& finding) const {
        return std::find(broken_.begin(), broken_.end(), finding) != broken_.end();
    }

  public:
    /// Notes secret breaches of the period, before its lines are told: reports come after the deeds.
    void note(const rules::Happening& what) {
        if (const auto* breach = std::get_if<rules::UndertakingBroken>(&what))
            broken_.push_back({breach->by, breach->provision});
        if (std::holds_alternative<rules::PeriodOpened>(what))
            broken_.clear();
    }

  private:
    const Debriefed& debrief_;
    std::string period_;
    rules::Cause cause_;
    std::vector<rules::Finding> broken_;
};

} // namespace

void write_aftermath(Page& page, const Debriefed& debrief) {
    if (debrief.data.aftermath.empty())
        return;
    page.heading("After signature");
    Afterwards afterwards(debrief);
    bool breach = false;
    bool in_force = false;
    for (const std::size_t event : debrief.data.aftermath) {
        const rules::Happening& what = debrief.game.events()[event].what;
        afterwards.note(what);
        breach = breach || std::holds_alternative<rules::UndertakingBroken>(what);
        in_force = in_force || std::holds_alternative<rules::PeriodOpened>(what);
        page.item(wording::raised(afterwards.line(debrief.game.events()[event])));
    }
    if (in_force && !breach)
        page.paragraph("Nobody broke an undertaking, in the open or in secret.");
    if (!in_force)
        return;
    for (std::size_t p = 0; p < debrief.scenario().party_count(); ++p) {
        const game::Score& score = debrief.data.score.of[p];
        page.item(phrase(
            "{party}: credited with {then} when the text was initialled, {now} in the end ({by}).",
            {{"party", wording::raised(
                           PartyId(p) == debrief.seat ? "you" : wording::party_name(debrief.scenario(), PartyId(p)))},
             {"then", wording::points(score.at_signature)},
             {"now", wording::points(score.worth)},
             {"by", wording::signed_points(score.worth - score.at_signature)}}));
    }
}

void write_history(Page& page, const Debriefed& debrief) {
    const std::string& history = debrief.game.scenario().teaching.historical_outcome;
    page.heading("Beside history");
    if (debrief.data.signing_step) {
        const treaty::Package text{treaty::ArticleSet::first(debrief.scenario().text.articles.size()),
                                   debrief.data.text};
        const std::vector<std::string> articles = wording::clauses_by_article(debrief.scenario(), text);
        page.paragraph(articles.empty() ? "The text at this table undertook nothing." : "The text of this table:");
        for (const std::string& article : articles)
            page.item(article);
    } else {
        page.paragraph("At this table no text was initialled by all.");
    }
    if (!history.empty())
        page.paragraph("In history: " + history);
}

void write_questions(Page& page, const Debriefed& debrief) {
    constexpr std::size_t most_asked = 4;
    std::vector<std::string> questions = debrief.game.scenario().teaching.debrief_questions;
    questions.resize(std::min(questions.size(), most_asked));
    for (const char* const always :
         {"Which trade would you have proposed first, had you known what you know now?",
          "Which of their acts should have changed your mind about their intentions, and did it?",
          "Which promise in the text rested on trust alone?"})
        if (questions.size() < 3)
            questions.emplace_back(always);
    page.heading("For discussion");
    for (const std::string& question : questions)
        page.item(question);
}

} // namespace parley::report
