#include "tests/rules/random_player.hpp"

#include "tests/rules/play.hpp"

namespace parley::test {

namespace {

class Dice {
  public:
    Dice(std::uint64_t seed, std::uint32_t step) : seed_(seed), step_(step) {}
    std::uint32_t below(std::size_t bound) {
        return core::draw_below({seed_, 999, step_, 0, ordinal_++}, static_cast<std::uint32_t>(bound));
    }
    bool one_in(std::size_t n) { return below(n) == 0; }
    template <class Set>
    auto of(const Set& set) {
        auto skip = below(set.size());
        auto it = set.begin();
        while (skip-- > 0)
            ++it;
        return *it;
    }

  private:
    std::uint64_t seed_;
    std::uint32_t step_;
    std::uint32_t ordinal_{};
};

Package random_package(const View& view, ArticleSet from, Dice& dice) {
    Package package;
    for (const ArticleId article : from)
        if (dice.one_in(2))
            package.articles.insert(article);
    if (package.articles.empty())
        package.articles.insert(dice.of(from));
    for (const ArticleId article : package.articles)
        for (const ProvisionId provision : view.scenario().text.at(article).provisions)
            package.options[provision.index()] =
                static_cast<OptionIndex>(dice.below(view.scenario().text.at(provision).options.size()));
    return package;
}

FileMeasures random_measures(const View& view, const LegalActions& legal, Dice& dice) {
    FileMeasures filing;
    filing.carries_out_gesture = legal.gesture_due && !dice.one_in(4);
    for (int tries = 0; tries < 4 && !legal.measures.empty(); ++tries) {
        FileMeasures more = filing;
        if (more.orders.full())
            break;
        more.orders.push_back(dice.of(legal.measures));
        if (!check(view, more))
            filing = more;
    }
    return filing;
}

Action random_answer(const View& view, const LegalActions& legal, Dice& dice) {
    const PartyId author = dice.of(legal.answerable);
    const Proposal& proposal = *view.open().proposals[author.index()];
    const ArticleId article = dice.of(proposal.package.articles);
    switch (dice.below(3)) {
    case 0:
        return RefuseProposal{author, article, static_cast<Reason>(dice.below(6))};
    case 1:
        return AcceptArticles{author, ArticleSet::of(article)};
    default:
        return AcceptProposal{author};
    }
}

Action random_speech(const View& view, const LegalActions& legal, Dice& dice) {
    const auto& text = view.scenario().text;
    const auto next = static_cast<SessionIndex>(view.open().session + 1);
    switch (dice.below(9)) {
    case 0:
        if (!legal.can_ask.empty())
            return AskPriority{dice.of(legal.can_ask), ArticleId(dice.below(text.articles.size())),
                               ArticleId(dice.below(text.articles.size()))};
        break;
    case 1: {
        const ProvisionId provision(dice.below(text.provisions.size()));
        return DeclareRedLine{{provision, dice.one_in(2) ? treaty::Bound::at_most : treaty::Bound::at_least,
                               static_cast<OptionIndex>(dice.below(text.at(provision).options.size()))}};
    }
    case 2:
        if (!legal.can_promise.empty())
            return PromiseMeasure{dice.of(legal.can_promise), next};
        break;
    case 3:
        if (!legal.can_announce.empty() && dice.one_in(2))
            return dice.of(legal.can_announce);
        if (!legal.can_threaten.empty() && dice.one_in(2))
            return ThreatenMeasure{dice.of(legal.can_threaten), next};
        break;
    case 4:
        if (!legal.can_sound_out.empty())
            return SoundOut{dice.of(legal.can_sound_out),
                            random_package(view, ArticleSet::first(text.articles.size()), dice)};
        break;
    case 5:
        if (!legal.can_widen.empty())
            return WidenMandate{dice.of(legal.can_widen)};
        break;
    case 6:
        if (dice.one_in(40))
            return WalkOut{};
        break;
    default:
        if (legal.can_initial)
            return InitialText{};
    }
    return EndTurn{};
}

Action random_turn(const View& view, const LegalActions& legal, Dice& dice) {
    if (legal.owes_question)
        return AnswerQuestion{static_cast<Preference>(dice.below(view.open().question->mirrored ? 2 : 3))};
    if (legal.owes_sounding)
        return AnswerSounding{static_cast<Reception>(dice.below(2))};
    if (legal.can_judge && !dice.one_in(4)) {
        const Package& edition = view.open().procedure.edition;
        const ArticleId article = dice.of(edition.articles);
        const auto& provisions = view.scenario().text.at(article).provisions;
        JudgeText verdict{dice.one_in(2), {}};
        if (dice.one_in(2))
            verdict.criticisms.push_back({provisions[dice.below(provisions.size())], dice.one_in(2), dice.one_in(2),
                                          static_cast<Reason>(dice.below(6))});
        return verdict;
    }
    if (!legal.draftable.empty() && dice.one_in(2))
        return LayText{random_package(view, legal.draftable, dice)};
    if (!legal.answerable.empty() && !dice.one_in(3))
        return random_answer(view, legal, dice);
    if (!legal.tableable.empty() && !dice.one_in(3)) {
        ProposePackage proposal{random_package(view, legal.tableable, dice), {}, static_cast<Tone>(dice.below(2))};
        if (proposal.package.articles.size() > 1 && dice.one_in(2))
            proposal.linked = proposal.package.articles;
        return proposal;
    }
    return random_speech(view, legal, dice);
}

Action random_choice(const View& view, const LegalActions& legal, Dice& dice) {
    const Phase& phase = view.open().phase;
    if (std::holds_alternative<Capitals>(phase))
        return random_measures(view, legal, dice);
    if (std::holds_alternative<Incident>(phase))
        return RespondToIncident{static_cast<IncidentAnswer>(dice.below(3))};
    if (std::holds_alternative<Ratification>(phase)) {
        if (legal.can_return && dice.one_in(5))
            return FileRatification{ReturnToTable{}};
        if (!legal.can_write_to.empty() && dice.one_in(2))
            return FileRatification{WriteSideLetter{dice.of(legal.can_write_to)}};
        return FileRatification{Submit{}};
    }
    if (std::holds_alternative<Implementation>(phase)) {
        FileConduct filing;
        for (const ProvisionId provision : legal.undertakings)
            if (dice.one_in(3))
                filing.conduct[provision.index()] = static_cast<Conduct>(dice.below(3));
        return filing;
    }
    if (std::holds_alternative<Dispute>(phase))
        return AnswerFinding{static_cast<FindingAnswer>(dice.below(dice.one_in(4) ? 5 : 4))};
    if (std::holds_alternative<Table>(phase))
        return random_turn(view, legal, dice);
    if (std::holds_alternative<Assessment>(phase) && legal.can_stop_clock) {
        auto filing = std::get<FileAssessment>(neutral_action(view));
        filing.stops_clock = dice.one_in(2);
        return filing;
    }
    if (std::holds_alternative<Assessment>(phase) && !view.open().exploratory.articles.empty()) {
        auto filing = std::get<FileAssessment>(neutral_action(view));
        for (const ArticleId article : view.open().exploratory.articles)
            if (!dice.one_in(3))
                filing.report.articles.insert(article);
        filing.report.idea = static_cast<Idea>(dice.below(3));
        return filing;
    }
    return neutral_action(view);
}

} // namespace

Action random_action(const View& view, std::uint64_t seed, std::uint32_t step) {
    Dice dice(seed, step);
    const LegalActions legal = legal_actions(view);
    for (int tries = 0; tries < 6; ++tries)
        if (const Action action = random_choice(view, legal, dice); !check(view, action))
            return action;
    return neutral_action(view);
}

} // namespace parley::test
