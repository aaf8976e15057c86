#include "agents/coach/advice.hpp"

#include "agents/beliefs/interests.hpp"
#include "agents/delegate/conduct.hpp"
#include "agents/delegate/home.hpp"
#include "core/variant_match.hpp"
#include "rules/amounts.hpp"

#include <algorithm>

namespace parley::agents {

namespace {

using rules::ArticleId;

/// Two advisers at one moment; one overload for each thing that the mind would do.
class Advisers {
  public:
    Advisers(const rules::View& view, const Memory& memory, const Rationale& reasons)
        : view_(view),
          memory_(memory),
          reasons_(reasons),
          utility_(rules::utility_now(view)),
          interests_(interests_shown(view.scenario().text, memory, view.seat())) {}

    TwoAdvisers operator()(const rules::FileMeasures& filed) const {
        Remark general{Say::keep_capital, Concept::commitment};
        Remark diplomat = home_or_time();
        for (const rules::MeasureOrder& order : filed.orders) {
            const scenario::Measure& measure = view_.scenario().measure(view_.seat(), order.measure);
            if (const auto* whom = std::get_if<rules::ConstituencyId>(&order.target)) {
                diplomat = {Say::ask_home, Concept::two_level_game};
                diplomat.constituency = *whom;
            } else if (measure.kind == scenario::MeasureKind::gesture) {
                diplomat = with_measure(Say::make_gesture, Concept::costly_signal, order.measure);
            } else if (measure.kind == scenario::MeasureKind::intelligence) {
                diplomat = with_measure(Say::know_more, Concept::calibration, order.measure);
            } else if (is_pressure(measure)) {
                general = with_measure(Say::build_leverage, Concept::reservation_value, order.measure);
            }
        }
        if (general.say == Say::keep_capital && view_.open().tension >= view_.scenario().ripe_from) {
            general = {Say::pressure_costs, Concept::security_dilemma};
            general.percent = view_.open().tension;
        }
        return {general, diplomat};
    }
    TwoAdvisers operator()(const rules::ProposePackage& proposed) const {
        return {about_demands(proposed.package), about_trade(proposed.package)};
    }
    TwoAdvisers operator()(const rules::SoundOut& sounded) const {
        Remark general{Say::may_leak, Concept::commitment};
        general.percent =
            (view_.open().tension >= rules::amounts::leak_tension_from ? rules::amounts::leak_chance_when_tense
                                                                       : rules::amounts::leak_chance) /
            10;
        Remark diplomat = about_trade(sounded.package);
        if (diplomat.say != Say::trade)
            diplomat = {Say::off_the_record, Concept::commitment};
        return {general, diplomat};
    }
    TwoAdvisers operator()(const rules::AcceptProposal& accepted) const {
        return {take(with_proposal(accepted.author)), {Say::bank_it, Concept::reciprocity}};
    }
    TwoAdvisers operator()(const rules::AcceptArticles& accepted) const {
        const treaty::Package& whole = view_.open().proposals[accepted.author.index()]->package;
        Remark general = take(outcome_with(treaty::part_of(text(), whole, accepted.articles)));
        Remark diplomat{Say::bank_it, Concept::reciprocity};
        diplomat.article = accepted.articles.front();
        return {general, diplomat};
    }
    TwoAdvisers operator()(const rules::RefuseProposal& refused) const {
        const treaty::Package& package = view_.open().proposals[refused.author.index()]->package;
        const treaty::Package rest =
            treaty::part_of(text(), package, package.articles - rules::ArticleSet::of(refused.article));
        const core::Points gain = utility_.worth(outcome_with(package)) - utility_.worth(outcome_with(rest));
        Remark general{Say::refuse_short, Concept::reservation_value};
        general.worth = utility_.worth(outcome_with(package));
        general.against = rules::reservation_now(view_);
        if (gain.rounded() < 0) {
            general.say = Say::refuse_cost;
            general.worth = core::Points{} - gain;
            general.article = refused.article;
        }
        Remark diplomat{Say::true_reason, Concept::bargaining_zone};
        diplomat.article = refused.article;
        return {general, diplomat};
    }
    TwoAdvisers operator()(const rules::AnswerQuestion&) const {
        return {{Say::truth_shows, Concept::reservation_value}, {Say::answer_truly, Concept::logrolling}};
    }
    TwoAdvisers operator()(const rules::AnswerSounding&) const {
        const auto& sounding = view_.own().sounding;
        return {take(sounding ? outcome_with(sounding->package) : view_.open().text.agreed),
                {Say::welcome_binds, Concept::commitment}};
    }
    TwoAdvisers operator()(const rules::AskPriority& asked) const {
        Remark diplomat{Say::ask_them, Concept::logrolling};
        diplomat.article = asked.first;
        diplomat.other = asked.second;
        return {{Say::question_returns, Concept::reciprocity}, diplomat};
    }
    TwoAdvisers operator()(const rules::DeclareRedLine& declared) const {
        Remark general{Say::say_it_in_public, Concept::commitment};
        general.provision = declared.line.provision;
        return {general, {Say::a_line_binds, Concept::commitment}};
    }
    TwoAdvisers operator()(const rules::WidenMandate&) const { return {let_them_move(), home_or_time()}; }
    TwoAdvisers operator()(const rules::PromiseMeasure& promised) const {
        return {{Say::keep_capital, Concept::commitment},
                with_measure(Say::make_gesture, Concept::costly_signal, promised.measure)};
    }
    TwoAdvisers operator()(const rules::ThreatenMeasure& threatened) const {
        Remark diplomat{Say::time_is_short, Concept::security_dilemma};
        diplomat.percent = sessions_left();
        return {with_measure(Say::build_leverage, Concept::commitment, threatened.measure), diplomat};
    }
    TwoAdvisers operator()(const rules::InitialText&) const {
        const treaty::Outcome& agreed = view_.open().text.agreed;
        const std::optional<Remark> on_word =
            least_credited(rules::ArticleSet::first(text().articles.size()), agreed, Say::sign_on_word);
        Remark diplomat{Say::sign_now, Concept::ripeness};
        diplomat.worth = utility_.worth(agreed);
        diplomat.against = rules::reservation_now(view_);
        if (const auto who = unasked(view_, agreed)) {
            diplomat = {Say::ask_home, Concept::two_level_game};
            diplomat.constituency = *who;
        }
        return {on_word.value_or(Remark{Say::sign_checked, Concept::verification}), diplomat};
    }
    TwoAdvisers operator()(const rules::WalkOut&) const { return {let_them_move(), home_or_time()}; }
    TwoAdvisers operator()(const rules::EndTurn&) const { return {let_them_move(), home_or_time()}; }
    TwoAdvisers operator()(const rules::RespondToIncident& responded) const {
        const bool has_line = responded.answer == rules::IncidentAnswer::use_line;
        return {{Say::stand_firm, Concept::security_dilemma},
                {has_line ? Say::use_the_line : Say::play_it_down, Concept::security_dilemma}};
    }
    TwoAdvisers operator()(const rules::FileAssessment& filed) const {
        Remark line{Say::read_them, Concept::calibration};
        for (std::size_t p = 0; p < view_.scenario().party_count() && !line.party; ++p) {
            const auto& percent = filed.of[p].percent;
            const auto most = std::max_element(percent.begin(), percent.end());
            if (rules::PartyId(p) == view_.seat() || *most == 0)
                continue;
            line.party = rules::PartyId(p);
            line.profile = rules::ProfileId(static_cast<std::size_t>(most - percent.begin()));
            line.percent = *most;
        }
        Remark general{Say::inspect_first, Concept::verification};
        return {general, line};
    }
    TwoAdvisers operator()(const rules::FileRatification& filed) const {
        const HomeFront home = weigh_at_home(view_, view_.open().text.agreed);
        Remark general{Say::votes_are_there, Concept::two_level_game};
        if (home.failing > 0) {
            general.say = Say::votes_are_short;
            general.constituency = home.weakest;
            general.percent = home.shortfall;
        }
        Remark diplomat{home.failing > 0 ? Say::repair : Say::keep_our_word, Concept::two_level_game};
        if (const auto* letter = std::get_if<rules::WriteSideLetter>(&filed.choice))
            diplomat.constituency = letter->to;
        return {general, diplomat};
    }
    TwoAdvisers operator()(const rules::FileConduct&) const {
        Remark general{Say::weigh_a_breach, Concept::deterrence};
        const rules::LegalActions legal = rules::legal_actions(view_);
        for (const rules::ProvisionId id : legal.undertakings) {
            const Temptation tempted = temptation(view_, id);
            if (-tempted.kept > general.worth.value_or(core::Points{})) {
                general.provision = id;
                general.worth = -tempted.kept;
                general.against = -tempted.broken;
            }
        }
        if (!general.provision)
            general = {Say::sign_checked, Concept::verification};
        return {general, {Say::keep_our_word, Concept::reciprocity}};
    }
    TwoAdvisers operator()(const rules::AnswerFinding&) const {
        return {{Say::inspect_first, Concept::verification}, {Say::raise_it, Concept::verification}};
    }

    [[nodiscard]] TwoAdvisers on_draft(const rules::ProposePackage& draft) const {
        return {against_a_draft(draft.package), towards_a_trade(draft)};
    }

  private:
    [[nodiscard]] const treaty::TreatyText& text() const { return view_.scenario().text; }
    [[nodiscard]] treaty::Outcome outcome_with(const treaty::Package& package) const {
        return treaty::with(text(), view_.open().text.agreed, package);
    }
    [[nodiscard]] treaty::Outcome with_proposal(rules::PartyId author) const {
        return outcome_with(view_.open().proposals[author.index()]->package);
    }
    [[nodiscard]] int sessions_left() const {
        return view_.open().extra_session
                   ? 0
                   : static_cast<int>(view_.scenario().sessions.size()) - 1 - view_.open().session;
    }
    static Remark with_measure(Say say, Concept taught, rules::MeasureId measure) {
        Remark line{say, taught};
        line.measure = measure;
        return line;
    }
    [[nodiscard]] Remark take(const treaty::Outcome& outcome) const {
        Remark line{Say::take_it, Concept::reservation_value};
        line.worth = utility_.worth(outcome);
        line.against = rules::reservation_now(view_);
        return line;
    }
    [[nodiscard]] Remark let_them_move() const {
        Remark line{Say::let_them_move, Concept::reciprocity};
        line.worth = reasons_.received;
        return line;
    }
    [[nodiscard]] Remark home_or_time() const {
        if (const auto who = unasked(view_, view_.open().text.agreed)) {
            Remark line{Say::ask_home, Concept::two_level_game};
            line.constituency = *who;
            return line;
        }
        Remark line{Say::time_is_short, Concept::ripeness};
        line.percent = sessions_left();
        return line;
    }

    /// The promise of others on which most is lost to doubt, where half or more is.
    [[nodiscard]] std::optional<Remark> least_credited(rules::ArticleSet articles, const treaty::Outcome& outcome,
                                                       Say say) const {
        std::optional<Remark> found;
        core::Points lost;
        for (const ArticleId article : articles)
            for (const rules::ProvisionId id : text().at(article).provisions) {
                const treaty::Receipt priced =
                    treaty::value_receipt(text(), view_.mandate(), view_.terms(), view_.seat(),
                                          view_.open().trust[view_.seat().index()], id, outcome);
                const core::Points doubt = priced.face - priced.counted;
                if (priced.face.rounded() <= 2 || doubt.hundredths * 2 < priced.face.hundredths || doubt <= lost)
                    continue;
                lost = doubt;
                found = Remark{say, Concept::verification};
                found->provision = id;
                found->option = outcome[id.index()];
                found->worth = priced.counted;
                found->against = priced.face;
            }
        return found;
    }

    /// What of the package to hold out for: checking where half is lost to doubt, else the clause that brings most.
    [[nodiscard]] Remark about_demands(const treaty::Package& package) const {
        const treaty::Outcome whole = outcome_with(package);
        if (const auto checking = least_credited(package.articles, whole, Say::ask_checking))
            return *checking;
        Remark line{Say::hold_out_for, Concept::anchoring};
        for (const ArticleId article : package.articles)
            for (const rules::ProvisionId id : text().at(article).provisions) {
                treaty::Outcome without = whole;
                without[id.index()] = treaty::status_quo;
                const core::Points gain = utility_.worth(whole) - utility_.worth(without);
                if (whole[id.index()] == treaty::status_quo || (line.worth && gain <= *line.worth))
                    continue;
                line.provision = id;
                line.option = whole[id.index()];
                line.worth = gain;
            }
        return line.provision && *line.worth > core::Points{} ? line : let_them_move();
    }

    /// What the general would not table, else what to hold out for.
    [[nodiscard]] Remark against_a_draft(const treaty::Package& package) const {
        const treaty::Outcome whole = outcome_with(package);
        for (const treaty::RedLine& line : rules::instructed_lines(view_)) {
            if (!package.articles.contains(text().at(line.provision).article) ||
                !treaty::crosses(line, whole[line.provision.index()]))
                continue;
            Remark past{Say::past_instructions, Concept::two_level_game};
            past.provision = line.provision;
            past.option = whole[line.provision.index()];
            return past;
        }
        Remark line = take(whole);
        if (*line.worth >= *line.against)
            return about_demands(package);
        line.say = Say::short_of_no_deal;
        return line;
    }

    /// Home first, then what they refused, then the trade.
    [[nodiscard]] Remark towards_a_trade(const rules::ProposePackage& draft) const {
        const rules::ArticleSet articles = draft.package.articles;
        if (const auto who = touched_unasked(draft.package)) {
            Remark line{Say::ask_home, Concept::two_level_game};
            line.constituency = *who;
            return line;
        }
        const auto refused = std::find_if(memory_.refusals.rbegin(), memory_.refusals.rend(),
                                          [&](const NotedRefusal& each) { return each.author == view_.seat(); });
        if (refused != memory_.refusals.rend() && articles.contains(refused->article)) {
            Remark line{Say::mend, taught_by(refused->reason)};
            line.article = refused->article;
            line.reason = refused->reason;
            return line;
        }
        if (articles.size() == 1)
            return {Say::one_alone, Concept::linkage};
        const Remark line = about_trade(draft.package);
        return line.say == Say::link && !draft.linked.empty() ? ask_them() : line;
    }

    /// A constituency that was not asked and whose veto sharpens with what is drafted.
    [[nodiscard]] std::optional<rules::ConstituencyId> touched_unasked(const treaty::Package& package) const {
        const treaty::Outcome whole = outcome_with(package);
        for (std::size_t c = 0; c < view_.constituency_count(); ++c) {
            const rules::ConstituencyId id(c);
            const std::optional<scenario::Veto>& from = view_.constituency(id).sharper_from;
            if (from && !view_.own().consulted.contains(id) &&
                package.articles.contains(text().at(from->provision).article) &&
                whole[from->provision.index()] >= from->at_least)
                return id;
        }
        return std::nullopt;
    }

    static Concept taught_by(rules::Reason reason) {
        switch (reason) {
        case rules::Reason::cost:
            return Concept::logrolling;
        case rules::Reason::home:
            return Concept::two_level_game;
        case rules::Reason::trust:
            return Concept::costly_signal;
        case rules::Reason::checking:
            return Concept::verification;
        case rules::Reason::form:
            return Concept::bargaining_zone;
        case rules::Reason::timing:
            return Concept::ripeness;
        }
        return Concept::bargaining_zone;
    }

    /// Where the others care most against where we do.
    [[nodiscard]] Remark about_trade(const treaty::Package& package) const {
        std::optional<ArticleId> theirs;
        for (const ArticleId article : package.articles& interests_.shown)
            if (interests_.of(article) > plain_weight && (!theirs || interests_.of(article) > interests_.of(*theirs)))
                theirs = article;
        std::optional<ArticleId> ours;
        core::Points most;
        const core::Points whole = utility_.worth(outcome_with(package));
        for (const ArticleId article : package.articles) {
            const treaty::Package rest =
                treaty::part_of(text(), package, package.articles - rules::ArticleSet::of(article));
            const core::Points gain = whole - utility_.worth(outcome_with(rest));
            if (article != theirs && (!ours || gain > most)) {
                ours = article;
                most = gain;
            }
        }
        Remark line{Say::trade, Concept::logrolling};
        line.article = theirs;
        line.other = ours;
        if (theirs && ours)
            return line;
        if (package.articles.size() > 1) {
            line.say = Say::link;
            line.taught = Concept::linkage;
            line.article = ours;
            line.other = (package.articles - rules::ArticleSet::of(*ours)).front();
            return line;
        }
        return ask_them();
    }

    /// The two articles of which least is known, ours dearest first.
    [[nodiscard]] Remark ask_them() const {
        Remark line{Say::ask_them, Concept::logrolling};
        for (std::size_t a = 0; a < text().articles.size() && !line.other; ++a) {
            if (interests_.shown.contains(ArticleId(a)))
                continue;
            (line.article ? line.other : line.article) = ArticleId(a);
        }
        return line.other ? line : home_or_time();
    }

    const rules::View& view_;
    const Memory& memory_;
    const Rationale& reasons_;
    treaty::CompiledUtility utility_;
    Interests interests_;
};

} // namespace

TwoAdvisers advise(const rules::View& view, const Memory& memory, const Decision& mind) {
    return core::match(mind.action, Advisers(view, memory, mind.rationale));
}

TwoAdvisers advise_on_draft(const rules::View& view, const Memory& memory, const rules::ProposePackage& draft) {
    return Advisers(view, memory, Rationale{}).on_draft(draft);
}

} // namespace parley::agents
