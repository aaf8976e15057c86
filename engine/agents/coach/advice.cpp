#include "agents/coach/advice.hpp"

#include "agents/capital/conduct.hpp"
#include "agents/capital/home.hpp"
#include "agents/coach/package_remarks.hpp"
#include "core/variant_match.hpp"
#include "rules/amounts.hpp"
#include "rules/authority/instructions.hpp"
#include "rules/authority/ownership.hpp"

#include <algorithm>

namespace parley::agents {

namespace {

using rules::ArticleId;

/// Two advisers at one moment; one overload for each thing that the mind would do.
class Advisers {
  public:
    Advisers(const rules::View& view, const Memory& memory, const rules::FileMeasures& ordered)
        : view_(view),
          ordered_(ordered),
          remarks_(view, memory, ordered) {}

    TwoAdvisers operator()(const rules::FileMeasures& filed) const {
        Remark general{Say::keep_capital, Concept::commitment};
        Remark diplomat = remarks_.home_or_time();
        for (const rules::MeasureOrder& order : filed.orders) {
            if (std::ranges::find(ordered_.orders, order) != ordered_.orders.end())
                continue; // it is on the player's list already
            const scenario::Measure& measure = view_.scenario().measure(view_.seat(), order.measure);
            const auto* whom = std::get_if<rules::ConstituencyId>(&order.target);
            if (whom != nullptr && asks_for_room(measure)) {
                diplomat = {Say::ask_for_room, Concept::two_level_game};
                diplomat.constituency = *whom;
            } else if (whom != nullptr && measure.kind == scenario::MeasureKind::consultation &&
                       !remarks_.is_asked(*whom)) {
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
        return {remarks_.beyond_brief(proposed.package).value_or(about_demands(proposed.package)),
                remarks_.unasked_owner(proposed.package).value_or(remarks_.about_trade(proposed.package))};
    }
    TwoAdvisers operator()(const rules::SoundOut& sounded) const {
        Remark general{Say::may_leak, Concept::commitment};
        general.percent = rules::leak_chance_now(view_.scenario(), view_.open()) / 10;
        if (general.percent == 0)
            general.say = Say::cannot_leak;
        Remark diplomat = remarks_.about_trade(sounded.package);
        if (diplomat.say != Say::trade)
            diplomat = {Say::off_the_record, Concept::commitment};
        return {general, diplomat};
    }
    TwoAdvisers operator()(const rules::AcceptProposal& accepted) const {
        const treaty::Package& whole = proposal_of(accepted.author);
        return {remarks_.take(remarks_.outcome_with(whole)),
                remarks_.below_no_deal(whole) ? step(whole) : Remark{Say::bank_it, Concept::reciprocity}};
    }
    TwoAdvisers operator()(const rules::LayText& laid) const {
        Remark general = remarks_.take(remarks_.outcome_with(laid.edition));
        general.say = Say::lay_text;
        return {general, remarks_.about_trade(laid.edition)};
    }
    TwoAdvisers operator()(const rules::JudgeText& judged) const {
        const treaty::Package& edition = view_.open().procedure.edition;
        Remark general = remarks_.take(remarks_.outcome_with(edition));
        if (judged.yes)
            return {general,
                    remarks_.below_no_deal(edition) ? step(edition) : Remark{Say::bank_it, Concept::reciprocity}};
        const rules::ArticleId article =
            judged.criticisms.empty() ? edition.articles.front() : text().at(judged.criticisms[0].provision).article;
        general.article = article;
        general.say = remarks_.below_no_deal(edition) ? Say::refuse_below : Say::refuse_short;
        Remark diplomat{Say::true_reason, Concept::bargaining_zone};
        diplomat.article = article;
        return {remarks_.past_instructions(edition).value_or(general), diplomat};
    }
    TwoAdvisers operator()(const rules::AcceptArticles& accepted) const {
        const treaty::Package& whole = proposal_of(accepted.author);
        const treaty::Package part = treaty::part_of(text(), whole, accepted.articles);
        Remark general{Say::take_part, Concept::reservation_value};
        general.articles = accepted.articles;
        general.worth = remarks_.worth_with(part);
        general.against = remarks_.worth_with(whole);
        Remark diplomat{Say::bank_part, Concept::reciprocity};
        diplomat.articles = accepted.articles;
        return {general, remarks_.below_no_deal(part) ? step(part) : diplomat};
    }
    TwoAdvisers operator()(const rules::RefuseProposal& refused) const {
        const treaty::Package& package = proposal_of(refused.author);
        Remark general = remarks_.take(remarks_.outcome_with(package));
        general.article = refused.article;
        general.say = remarks_.below_no_deal(package) ? Say::refuse_below : Say::refuse_short;
        Remark diplomat{Say::true_reason, Concept::bargaining_zone};
        diplomat.article = refused.article;
        return {remarks_.past_instructions(package).value_or(general), diplomat};
    }
    TwoAdvisers operator()(const rules::AnswerQuestion&) const {
        return {{Say::truth_shows, Concept::reservation_value}, {Say::answer_truly, Concept::logrolling}};
    }
    TwoAdvisers operator()(const rules::AnswerSounding&) const {
        const auto& sounding = view_.own().sounding;
        return {remarks_.take(sounding ? remarks_.outcome_with(sounding->package) : view_.open().text.agreed),
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
    TwoAdvisers operator()(const rules::WidenMandate&) const {
        return {remarks_.let_them_move(), remarks_.home_or_time()};
    }
    TwoAdvisers operator()(const rules::PromiseMeasure& promised) const {
        return {{Say::keep_capital, Concept::commitment},
                with_measure(Say::make_gesture, Concept::costly_signal, promised.measure)};
    }
    TwoAdvisers operator()(const rules::ThreatenMeasure& threatened) const {
        Remark diplomat{Say::time_is_short, Concept::security_dilemma};
        diplomat.percent = remarks_.sessions_left();
        return {with_measure(Say::build_leverage, Concept::commitment, threatened.measure), diplomat};
    }
    TwoAdvisers operator()(const rules::InitialText&) const {
        const treaty::Outcome& agreed = view_.open().text.agreed;
        const std::optional<Remark> on_word =
            remarks_.least_credited(rules::ArticleSet::first(text().articles.size()), agreed, Say::sign_on_word);
        Remark diplomat{Say::sign_now, Concept::ripeness};
        diplomat.worth = remarks_.worth(agreed);
        diplomat.against = rules::reservation_now(view_);
        if (const auto who = unasked(view_, agreed)) {
            diplomat = {Say::ask_home, Concept::two_level_game};
            diplomat.constituency = *who;
        }
        return {on_word.value_or(Remark{Say::sign_checked, Concept::verification}), diplomat};
    }
    TwoAdvisers operator()(const rules::WalkOut&) const { return {remarks_.let_them_move(), remarks_.home_or_time()}; }
    TwoAdvisers operator()(const rules::EndTurn&) const { return {remarks_.let_them_move(), remarks_.home_or_time()}; }
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
        if (rules::report_is_due(view_.open()))
            return about_report(filed.report);
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

  private:
    [[nodiscard]] const treaty::TreatyText& text() const { return view_.scenario().text; }
    [[nodiscard]] const treaty::Package& proposal_of(rules::PartyId author) const {
        return view_.open().proposals[author.index()]->package;
    }
    static Remark with_measure(Say say, Concept taught, rules::MeasureId measure) {
        Remark line{say, taught};
        line.measure = measure;
        return line;
    }
    /// What is told at home of a personal forum: what counts against it there, and what would be disowned.
    [[nodiscard]] TwoAdvisers about_report(const rules::Report& report) const {
        Remark general{Say::low_standing, Concept::two_level_game};
        general.percent = view_.own().authority.standing;
        const rules::ArticleSet found = view_.open().exploratory.articles;
        Remark diplomat{Say::tell_them_all, Concept::two_level_game};
        for (const ArticleId article : found)
            for (std::size_t c = 0; c < view_.constituency_count() && diplomat.say == Say::tell_them_all; ++c) {
                const rules::ConstituencyId id(c);
                const scenario::Constituency& home = view_.constituency(id);
                if (!rules::holds_veto(home, view_.open().text.agreed) || view_.concerns(id) == nullptr)
                    continue;
                const rules::Asked asked{view_.own().support[c], true, view_.own().authority.standing, report.idea};
                if (rules::take_ownership(home, text(), article, view_.open().text.agreed, asked).verdict !=
                    rules::Verdict::disowns)
                    continue;
                diplomat.say = Say::leave_it_there;
                diplomat.constituency = id;
                diplomat.article = article;
            }
        return {general, diplomat};
    }
    /// Accepted, it leaves the text below no agreement for now.
    [[nodiscard]] Remark step(const treaty::Package& part) const {
        Remark line{Say::bank_step, Concept::reservation_value};
        line.articles = part.articles;
        line.worth = remarks_.worth_with(part);
        line.against = remarks_.no_deal();
        return line;
    }
    /// What to demand in a package that is not on any page yet: nothing of it is said in numbers.
    [[nodiscard]] Remark about_demands(const treaty::Package& package) const {
        const treaty::Outcome whole = remarks_.outcome_with(package);
        if (const auto checking = remarks_.least_credited(package.articles, whole, Say::unchecked))
            return *checking;
        return remarks_.dearest_option(package, Say::hold_out_for).value_or(remarks_.let_them_move());
    }

    const rules::View& view_;
    const rules::FileMeasures& ordered_;
    PackageRemarks remarks_;
};

} // namespace

TwoAdvisers advise(const rules::View& view, const Memory& memory, const Decision& mind,
                   const rules::FileMeasures& ordered) {
    return core::match(mind.action, Advisers(view, memory, ordered));
}

} // namespace parley::agents
