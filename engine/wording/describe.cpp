// An action as its author would state it before committing to it.
#include "core/variant_match.hpp"
#include "wording/choices/single_text_words.hpp"
#include "wording/names.hpp"
#include "wording/pages/horizon.hpp"
#include "wording/phrase.hpp"
#include "wording/sentences.hpp"

namespace parley::wording {

namespace {

/// Speaks for one author about its own action; one overload an action.
class Author {
  public:
    /// With `view`, the author's own, its constituencies have names.
    Author(const scenario::PublicScenario& scenario, rules::PartyId party, const rules::View* view = nullptr)
        : scenario_(&scenario),
          party_(party),
          view_(view) {}

    std::string operator()(const rules::FileMeasures& action) const {
        std::vector<std::string> parts;
        if (action.carries_out_gesture)
            parts.emplace_back("carry out what was announced");
        for (const rules::MeasureOrder& order : action.orders)
            parts.push_back(measure_name(*scenario_, party_, order.measure) + target(order.target));
        if (parts.empty())
            return "Take no measure away from the table.";
        return phrase("Away from the table: {parts}.", {{"parts", joined(parts, "; ")}});
    }
    std::string operator()(const rules::ProposePackage& action) const {
        return phrase("Propose, {tone}: {articles}. {clauses}", {{"tone", tone_name(action.tone)},
                                                                 {"articles", proposed_articles(action)},
                                                                 {"clauses", clauses(*scenario_, action.package)}});
    }
    std::string operator()(const rules::AcceptProposal& action) const {
        return phrase("Accept the proposal of {delegation}.", {{"delegation", delegation(action.author)}});
    }
    std::string operator()(const rules::AcceptArticles& action) const {
        return phrase(
            "Of the proposal of {delegation}, accept {articles}.",
            {{"delegation", delegation(action.author)}, {"articles", article_names(*scenario_, action.articles)}});
    }
    std::string operator()(const rules::RefuseProposal& action) const {
        return phrase("Refuse the proposal of {delegation}: {article}, {reason}.",
                      {{"delegation", delegation(action.author)},
                       {"article", article_name(*scenario_, action.article)},
                       {"reason", reason_name(action.reason)}});
    }
    std::string operator()(const rules::AnswerQuestion& action) const {
        switch (action.preference) {
        case rules::Preference::first:
            return "Answer on record: the first of the two matters more.";
        case rules::Preference::second:
            return "Answer on record: the second of the two matters more.";
        case rules::Preference::deflect:
            return "Decline to say which matters more.";
        }
        return {};
    }
    std::string operator()(const rules::AnswerSounding& action) const {
        return action.reception == rules::Reception::welcome
                   ? "Let it be known in the back channel that we would take it."
                   : "Let it be known in the back channel that it would not do.";
    }
    std::string operator()(const rules::AskPriority& action) const {
        return phrase("Ask {delegation} which matters more: {first}, or {second}.",
                      {{"delegation", delegation(action.whom)},
                       {"first", article_title(*scenario_, action.first)},
                       {"second", article_title(*scenario_, action.second)}});
    }
    std::string operator()(const rules::DeclareRedLine& action) const {
        return phrase("Declare a red line on {provision}: {bound}.",
                      {{"provision", provision_name(*scenario_, action.line.provision)},
                       {"bound", bound_words(*scenario_, action.line)}});
    }
    std::string operator()(const rules::PromiseMeasure& action) const {
        return phrase("Promise, by {session}: {measure}.", word(action.measure, action.by));
    }
    std::string operator()(const rules::ThreatenMeasure& action) const {
        if (!action.unless)
            return phrase("Warn of it, by {session}: {measure}.", word(action.measure, action.by));
        Arguments words = word(action.measure, action.by);
        words.push_back({"clause", wanted_clause(*scenario_, *action.unless)});
        return phrase("Announce it for the close of {session}, unless {clause} is agreed: {measure}.", words);
    }
    std::string operator()(const rules::SoundOut& action) const {
        return phrase("Sound out {delegation} in the back channel. {clauses}",
                      {{"delegation", delegation(action.whom)}, {"clauses", clauses(*scenario_, action.package)}});
    }
    std::string operator()(const rules::WidenMandate& action) const {
        return phrase("Ask our capital for one step more room, on instruction {number}.",
                      {{"number", std::to_string(action.line + 1)}});
    }
    std::string operator()(const rules::InitialText&) const { return "Initial the text as it stands."; }
    std::string operator()(const rules::WalkOut&) const { return "Walk out. This ends the talks."; }
    std::string operator()(const rules::EndTurn&) const {
        return "Leave it there for now; what stands unanswered is reserved.";
    }
    std::string operator()(const rules::RespondToIncident& action) const {
        switch (action.answer) {
        case rules::IncidentAnswer::play_down:
            return "Play the incident down.";
        case rules::IncidentAnswer::use_line:
            return "Use the line that was agreed.";
        case rules::IncidentAnswer::protest:
            return "Protest in public.";
        }
        return {};
    }
    std::string operator()(const rules::FileAssessment& action) const {
        std::vector<std::string> sentences;
        for (std::size_t i = 0; i < scenario_->parties.size(); ++i)
            if (rules::PartyId(i) != party_)
                sentences.push_back(belief(rules::PartyId(i), action.of[i]));
        if (!action.report.articles.empty())
            sentences.push_back(phrase("Report {articles} home, as {idea}.",
                                       {{"articles", article_names(*scenario_, action.report.articles)},
                                        {"idea", idea_name(action.report.idea)}}));
        if (action.stops_clock)
            sentences.emplace_back("Have the clock stopped.");
        return joined(sentences, " ");
    }
    std::string operator()(const rules::LayText& action) const {
        return phrase("Lay an edition of the single text: {articles}. {clauses}",
                      {{"articles", article_names(*scenario_, action.edition.articles)},
                       {"clauses", clauses(*scenario_, action.edition)}});
    }
    std::string operator()(const rules::JudgeText& action) const {
        const std::string asked = criticisms_words(*scenario_, action.criticisms);
        return phrase(action.yes      ? "Say yes to the single text, sealed.{asked}"
                      : asked.empty() ? "Say not yet to the single text, sealed."
                                      : "Say not yet to the single text, sealed.{asked}",
                      {{"asked", asked.empty() ? "" : " " + phrase("Ask of it: {asked}.", {{"asked", asked}})}});
    }
    std::string operator()(const rules::FileRatification& action) const {
        return core::match(
            action.choice, [](const rules::Submit&) { return std::string("Submit the text as it is."); },
            [&](const rules::WriteSideLetter& letter) {
                const std::string whom = constituency(letter.to);
                return phrase("Write a side letter{whom}, then submit the text.",
                              {{"whom", whom.empty() ? "" : " to " + whom}});
            },
            [](const rules::ReturnToTable&) { return std::string("Return to the table for one more session."); });
    }
    std::string operator()(const rules::FileConduct& action) const {
        std::vector<std::string> hedged, broken;
        for (std::size_t i = 0; i < scenario_->text.provisions.size(); ++i) {
            if (action.conduct[i] == rules::Conduct::hedge)
                hedged.push_back(provision_name(*scenario_, rules::ProvisionId(i)));
            else if (action.conduct[i] == rules::Conduct::violate)
                broken.push_back(provision_name(*scenario_, rules::ProvisionId(i)));
        }
        std::vector<std::string> parts;
        if (!hedged.empty())
            parts.push_back(phrase("keep {provisions} only in part", {{"provisions", listed(hedged)}}));
        if (!broken.empty())
            parts.push_back(phrase("break {provisions}", {{"provisions", listed(broken)}}));
        return parts.empty() ? "Keep every undertaking this period." : raised(joined(parts, "; ")) + "; keep the rest.";
    }
    std::string operator()(const rules::AnswerFinding& action) const {
        switch (action.answer) {
        case rules::FindingAnswer::ignore:
            return "Let the report rest.";
        case rules::FindingAnswer::raise:
            return "Raise the matter in the commission.";
        case rules::FindingAnswer::inspect:
            return "Ask for an inspection.";
        case rules::FindingAnswer::suspend:
            return "Suspend what we owe in return.";
        case rules::FindingAnswer::withdraw:
            return "Withdraw from the text. This ends it.";
        }
        return {};
    }

  private:
    [[nodiscard]] std::string delegation(rules::PartyId party) const { return delegation_name(*scenario_, party); }

    [[nodiscard]] Arguments word(rules::MeasureId measure, rules::SessionIndex by) const {
        return {{"measure", measure_name(*scenario_, party_, measure)}, {"session", session_name(*scenario_, by)}};
    }

    /// "Article 2 (Missiles) if Article 3 (Exercises)"; articles outside the linkage follow it.
    [[nodiscard]] std::string proposed_articles(const rules::ProposePackage& action) const {
        if (action.linked.empty())
            return article_names(*scenario_, action.package.articles);
        std::vector<std::string> names;
        for (const rules::ArticleId article : action.linked)
            names.push_back(article_name(*scenario_, article));
        const std::string linked = names.size() == 2 ? joined(names, " if ") : listed(names) + ", all or none";
        const rules::ArticleSet rest = action.package.articles - action.linked;
        return rest.empty()
                   ? linked
                   : phrase("{linked}; and {rest}", {{"linked", linked}, {"rest", article_names(*scenario_, rest)}});
    }

    [[nodiscard]] std::string target(const rules::MeasureTarget& target) const {
        return core::match(
            target, [](const rules::NoTarget&) { return std::string(); },
            [&](const rules::ConstituencyId& id) {
                const std::string whom = constituency(id);
                return whom.empty() ? whom : " (" + whom + ")";
            },
            [&](const rules::PartyId& party) { return " (" + short_name_in_text(*scenario_, party) + ")"; },
            [&](const rules::ArticlePair& pair) {
                return phrase(" ({party}: {first} or {second})", {{"party", short_name_in_text(*scenario_, pair.of)},
                                                                  {"first", article_title(*scenario_, pair.first)},
                                                                  {"second", article_title(*scenario_, pair.second)}});
            });
    }

    /// One's own constituency by name; "" where only the public papers are open.
    [[nodiscard]] std::string constituency(rules::ConstituencyId id) const {
        return view_ != nullptr && id.index() < view_->constituency_count() ? view_->constituency(id).name : "";
    }

    [[nodiscard]] std::string belief(rules::PartyId about, const rules::Belief& belief) const {
        std::vector<std::string> parts;
        for (std::size_t i = 0; i < scenario_->at(about).profiles.size() && i < belief.percent.size(); ++i)
            parts.push_back(phrase("{profile} {percent} percent", {{"profile", scenario_->at(about).profiles[i].name},
                                                                   {"percent", std::to_string(belief.percent[i])}}));
        std::vector<std::string> top;
        for (const rules::ArticleId article : belief.top_articles)
            top.push_back(article_title(*scenario_, article));
        return phrase("Our reading of {party}: {parts}{top}.",
                      {{"party", party_name(*scenario_, about)},
                       {"parts", joined(parts, ", ")},
                       {"top", top.empty() ? "" : "; it cares most for " + listed(top)}});
    }

    const scenario::PublicScenario* scenario_;
    rules::PartyId party_;
    const rules::View* view_;
};

} // namespace

std::string describe(const scenario::PublicScenario& scenario, rules::PartyId author, const rules::Action& action) {
    return core::match(action, Author(scenario, author));
}

std::string describe(const rules::View& view, const rules::Action& action) {
    return core::match(action, Author(view.scenario(), view.seat(), &view));
}

} // namespace parley::wording
