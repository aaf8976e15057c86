#include "wording/coach.hpp"

#include "rules/view.hpp"
#include "wording/figures.hpp"
#include "wording/names.hpp"
#include "wording/phrase.hpp"

namespace parley::wording {

namespace {

using agents::Concept;
using agents::Mistake;
using agents::Say;

std::string constituency_of(const rules::View& view, const std::optional<rules::ConstituencyId>& id) {
    return id && id->index() < view.constituency_count() ? view.constituency(*id).name : "our own home";
}

Arguments arguments_of(const rules::View& view, const agents::Remark& remark) {
    const scenario::PublicScenario& scenario = view.scenario();
    Arguments named{{"percent", std::to_string(remark.percent)},
                    {"support points", counted(remark.percent, "point", "points")},
                    {"sessions", counted(remark.percent, "session is", "sessions are")},
                    {"home", constituency_of(view, remark.constituency)}};
    if (remark.article)
        named.push_back({"article", article_number(scenario, *remark.article)});
    if (remark.other)
        named.push_back({"other", article_number(scenario, *remark.other)});
    if (!remark.articles.empty())
        named.push_back({"articles", article_numbers(scenario, remark.articles)});
    if (remark.provision) {
        named.push_back({"provision", provision_name(scenario, *remark.provision)});
        named.push_back({"option", option_label(scenario, *remark.provision, remark.option)});
    }
    if (remark.worth) {
        named.push_back({"worth", points(*remark.worth)});
        named.push_back({"exact worth", with_decimal(remark.worth->hundredths)});
    }
    if (remark.against) {
        named.push_back({"against", points(*remark.against)});
        named.push_back({"exact against", with_decimal(remark.against->hundredths)});
    }
    if (remark.measure)
        named.push_back({"measure", measure_name(scenario, view.seat(), *remark.measure)});
    if (remark.party) {
        named.push_back({"party", short_name_in_text(scenario, *remark.party)});
        named.push_back(
            {"profile", profile_name(scenario, *remark.party, remark.profile.value_or(rules::ProfileId{}))});
    }
    return named;
}

std::string_view pattern_of(Say say) {
    switch (say) {
    case Say::take_it:
        return "It makes {worth}; no agreement makes {against}. Judge it by that alone.";
    case Say::lay_text:
        return "Lay a single text: one of ours makes {worth}, no agreement {against}.";
    case Say::take_part:
        return "With {articles} alone: {worth}. With their whole offer: {against}.";
    case Say::refuse_below:
        return "It makes {worth}, no agreement {against}. First {article} must change.";
    case Say::refuse_short:
        return "It makes {worth}. More can be had while they still move.";
    case Say::hold_out_for:
        return "Hold out for “{option}”: it brings us most.";
    case Say::carries_it:
        return "With “{option}” it makes {against}, without {worth}.";
    case Say::ask_checking:
        return "“{option}” counts {worth} of {against}: who checks it?";
    case Say::unchecked:
        return "“{option}” counts half or less while unchecked.";
    case Say::sign_checked:
        return "What counts for us in this text can be seen.";
    case Say::sign_on_word:
        return "“{option}” rests on their word: {worth} of {against}.";
    case Say::question_returns:
        return "What we ask will be asked of us. Know our answer first.";
    case Say::truth_shows:
        return "A true answer shows where we can be pressed.";
    case Say::may_leak:
        return "A refusal leaks {percent} times in a hundred, and home hears.";
    case Say::cannot_leak:
        return "Nothing leaks here. What they welcome still has to be tabled.";
    case Say::say_it_in_public:
        return "A public line on {provision} is believed.";
    case Say::let_them_move:
        return "Our position stands. Let them pay for the next step.";
    case Say::build_leverage:
        return "“{measure}” makes no agreement easier to bear.";
    case Say::keep_capital:
        return "Keep our capital until it buys something they will feel.";
    case Say::pressure_costs:
        return "Tension stands at {percent}. Pressing now raises the danger for both.";
    case Say::stand_firm:
        return "A protest pleases home and raises tension. Weigh which we need.";
    case Say::inspect_first:
        return "Believe what inspectors see, not what anybody says.";
    case Say::weigh_a_breach:
        return "Kept, “{provision}” costs {exact worth}; broken throughout, expect {exact against}.";
    case Say::votes_are_short:
        return "{Home}: {support points} short of letting the text pass.";
    case Say::votes_are_there:
        return "Nobody whom we asked would stop the text.";
    case Say::bank_it:
        return "They came this far for it. Accept, and it applies at once.";
    case Say::bank_part:
        return "Accept {articles} alone: it applies at once.";
    case Say::bank_step:
        return "Only a step: {worth} with {articles}, no agreement {against}.";
    case Say::true_reason:
        return "Name {article} and the true reason: it brings the better offer.";
    case Say::trade:
        return "Give in {article}, where they care; take in {other}.";
    case Say::link:
        return "Link {article} with {other}, all or none: neither half alone.";
    case Say::ask_them:
        return "Ask them which matters more, {article} or {other}. Then trade.";
    case Say::answer_truly:
        return "Answer truly: they can give us only what they know we want.";
    case Say::off_the_record:
        return "Try it off the record. What is refused there was never offered.";
    case Say::a_line_binds:
        return "A line binds us as well: going back costs support at home.";
    case Say::time_is_short:
        return "After this, {sessions} left. Waiting has not made anything cheaper.";
    case Say::ask_home:
        return "Ask {home} first. Unasked, they remember it.";
    case Say::make_gesture:
        return "“{measure}”: what costs us, they can believe.";
    case Say::know_more:
        return "“{measure}”: know what they want before we pay.";
    case Say::use_the_line:
        return "Use the line we agreed. This is what it is for.";
    case Say::play_it_down:
        return "Play it down. The next incident would end the talks.";
    case Say::read_them:
        return "I read {party} as {profile}, {percent} in a hundred.";
    case Say::keep_our_word:
        return "A word that was kept is what the next text is worth.";
    case Say::raise_it:
        return "Raise it in the commission first. Reports can be wrong.";
    case Say::sign_now:
        return "It makes {worth} against {against}. Ripe fruit does not wait.";
    case Say::repair:
        return "One side letter can win one of them over. Use it well.";
    case Say::welcome_binds:
        return "What we welcome here they will expect us to accept.";
    case Say::past_instructions:
        return "“{option}” goes past our instructions. Leave it.";
    case Say::short_of_no_deal:
        return "It makes {worth}, no agreement {against}: ask more, or give less.";
    case Say::one_alone:
        return "One article alone is a favour; two that are linked, a trade.";
    case Say::hand_over:
        return "“{option}” falls to successors: who hands it over?";
    case Say::mend:
        return "Mend {article}, which they refused.";
    case Say::beyond_brief:
        return "Beyond what {home} said: standing {percent}.";
    case Say::low_standing:
        return "Our standing is {percent} of 6; below 3 it harms us.";
    case Say::ask_for_room:
        return "Ask {home} for room: it would be given.";
    case Say::unasked_owner:
        return "{Home} can disown {article}, and was not asked.";
    case Say::tell_them_all:
        return "Report what somebody at home can call his own.";
    case Say::leave_it_there:
        return "{Home} would disown {article}: leave it here.";
    }
    return {};
}

/// The same by the reason that they gave.
std::string_view mending(rules::Reason reason) {
    switch (reason) {
    case rules::Reason::cost:
        return "{article} asks too much of them. Give elsewhere, or ask less.";
    case rules::Reason::home:
        return "Their home stands in the way of {article}. Soften it.";
    case rules::Reason::trust:
        return "They doubt us on {article}. A gesture kept outweighs words.";
    case rules::Reason::checking:
        return "It is the checking in {article}: more of it, or less.";
    case rules::Reason::form:
        return "It is the form they object to. Another name may do.";
    case rules::Reason::timing:
        return "Not no, only not yet. Bring {article} back next session.";
    }
    return {};
}

} // namespace

std::string remark_words(const rules::View& view, const agents::Remark& remark) {
    const std::string_view pattern =
        remark.say == Say::mend && remark.reason ? mending(*remark.reason) : pattern_of(remark.say);
    return phrase(pattern, arguments_of(view, remark));
}

std::string warning_words(const rules::View& view, const agents::Warning& warning) {
    Arguments named{{"home", constituency_of(view, warning.constituency)},
                    {"percent", std::to_string(warning.percent)}};
    if (warning.provision)
        named.push_back({"provision", provision_name(view.scenario(), *warning.provision)});
    if (warning.worth)
        named.push_back({"worth", points(*warning.worth)});
    if (warning.against)
        named.push_back({"against", points(*warning.against)});
    if (warning.worth && warning.against) {
        named.push_back({"exact worth", with_decimal(warning.worth->hundredths)});
        named.push_back({"exact against", with_decimal(warning.against->hundredths)});
    }
    switch (warning.mistake) {
    case Mistake::initialling_below_no_deal:
        return phrase("The text is worth {worth} to us, and no agreement {against}. Once all have initialled it, it "
                      "cannot be changed at this table.",
                      named);
    case Mistake::initialling_against_home:
        return phrase("{Home} would stop this text: it lacks {percent} points of support, more than one side letter "
                      "can win.",
                      named);
    case Mistake::signing_unchecked:
        return phrase(
            "Much of this text rests on “{provision}”, which hardly anybody checks. If they mean it least, the "
            "text is worth {worth} to us, and no agreement {against}.",
            named);
    case Mistake::accepting_below_no_deal:
        return phrase("With this the text is worth {worth} to us, less than before and less than no agreement, "
                      "{against}. What is agreed can be changed only at the price of trust.",
                      named);
    case Mistake::leaving_a_better_text:
        return phrase("A text worth {worth} to us is within reach, and no agreement is worth {against}. Whoever walks "
                      "out does not come back.",
                      named);
    case Mistake::leaving_a_red_line:
        return phrase("On “{provision}” you declared a red line, and this crosses it. The retreat is public and costs "
                      "{percent} points of support at home.",
                      named);
    case Mistake::third_threat:
        return "It would be the third threat of these talks. It raises tension, and it is not believed.";
    case Mistake::breach_does_not_pay:
        return phrase("Kept to the end, “{provision}” costs us {exact worth} points. Treated like this to the end it "
                      "can be expected to cost {exact against}, by the chance of being seen and what that costs. A "
                      "breach that is seen cannot be taken back.",
                      named);
    }
    return {};
}

std::string_view concept_name(Concept taught) {
    const std::string_view line = concept_line(taught);
    return line.substr(0, line.find(':'));
}

std::string_view concept_line(Concept taught) {
    switch (taught) {
    case Concept::bargaining_zone:
        return "Bargaining zone: the texts that are better for both than no agreement.";
    case Concept::reservation_value:
        return "Reservation value: what no agreement is worth to you; a text below it is worse than none.";
    case Concept::logrolling:
        return "Logrolling: give where it costs you little and helps them much, against the reverse.";
    case Concept::linkage:
        return "Linkage: one article only if the other, so that nobody takes the half they like.";
    case Concept::anchoring:
        return "Anchoring: the first figures named pull those that follow.";
    case Concept::verification:
        return "Verification: a promise counts for what trust, or checking, makes of it.";
    case Concept::commitment:
        return "Commitment: binding oneself makes a position believed, and makes it costly to leave.";
    case Concept::two_level_game:
        return "Two-level game: what is agreed abroad must also pass at home.";
    case Concept::ripeness:
        return "Ripeness: talks succeed when going on as before hurts both sides.";
    case Concept::reciprocity:
        return "Reciprocity: concession answers concession; giving twice in a row teaches them to wait.";
    case Concept::costly_signal:
        return "Costly signal: what costs its sender something says more than words.";
    case Concept::security_dilemma:
        return "Security dilemma: what makes one side safer makes the other less safe, and it answers.";
    case Concept::deterrence:
        return "Deterrence: a breach does not pay where it is likely to be seen and dear when seen.";
    case Concept::calibration:
        return "Calibration: to be as sure as one is right; certainty costs when it is wrong.";
    }
    return {};
}

std::vector<std::string_view> concept_lines(const agents::TwoAdvisers& advice) {
    std::vector<std::string_view> lines{concept_line(advice.general.taught)};
    if (advice.diplomat.taught != advice.general.taught)
        lines.push_back(concept_line(advice.diplomat.taught));
    return lines;
}

} // namespace parley::wording
