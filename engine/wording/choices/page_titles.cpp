#include "wording/choices/page_titles.hpp"

#include "wording/choices/report_words.hpp"
#include "wording/choices/single_text_words.hpp"
#include "wording/figures.hpp"
#include "wording/measure_words.hpp"
#include "wording/names.hpp"
#include "wording/phrase.hpp"

namespace parley::wording {
namespace {

std::string number_of(std::size_t index) { return std::to_string(index + 1); }

int actions_left(const rules::View& view) {
    const auto* table = std::get_if<rules::Table>(&view.open().phase);
    return table == nullptr ? 0 : table->actions_left[view.seat().index()];
}

std::string initials_line(const rules::View& view, rules::PartyId party) {
    const Arguments who{{"party", party_name(view.scenario(), party)}};
    return party == view.seat()
               ? phrase("{Party} (you) has initialled the text.", who)
               : phrase(
                     "{Party} has initialled the text. Initial it too, or any other action lets those initials lapse.",
                     who);
}

} // namespace

std::string session_line(const rules::View& view) {
    const scenario::PublicScenario& scenario = view.scenario();
    const Arguments place{{"number", number_of(view.open().session)},
                          {"count", std::to_string(scenario.sessions.size())},
                          {"forum", rules::forum_now(scenario, view.open()).name}};
    if (view.open().procedure.clock_stopped)
        return phrase("The clock is stopped, {forum}", place);
    return view.open().extra_session ? phrase("The extra session, {forum}", place)
                                     : phrase("Session {number} of {count}, {forum}", place);
}

std::string turn_title(const rules::View& view) {
    return phrase("{session}: your turn, {actions} left",
                  {{"session", session_line(view)}, {"actions", counted(actions_left(view), "action", "actions")}});
}

std::string capitals_title(const rules::View& view) {
    return phrase("{session}: {capital} decides away from the table",
                  {{"session", session_line(view)}, {"capital", capital_name(view.scenario(), view.seat())}});
}

std::string question_title(const rules::View& view) {
    if (!view.open().question || view.open().question->mirrored)
        return "The mirror question: what you asked is now asked of you";
    return phrase("{Party} asks", {{"party", party_name(view.scenario(), view.open().question->asker)}});
}

std::string_view sounding_title() { return "The back channel"; }
std::string_view incident_title() { return "An incident: your capital wants an answer now"; }
std::string_view assessment_title() { return "Your assessment, sealed until the end"; }
std::string_view finding_title() { return "A finding on your desk"; }
std::string_view mandate_title() { return "Your mandate, for your eyes only"; }
std::string_view ending_title() { return "The talks are over"; }

std::string ratification_title(const rules::View& view) {
    return phrase("Ratification: {capital} weighs the initialled text",
                  {{"capital", capital_name(view.scenario(), view.seat())}});
}

std::string conduct_title(const rules::View& view, std::size_t period) {
    const auto& names = view.scenario().periods;
    return phrase("Implementation, {name} ({number} of {count}): our undertakings",
                  {{"name", period < names.size() ? names[period] : phrase("Period {n}", {{"n", number_of(period)}})},
                   {"number", number_of(period)},
                   {"count", std::to_string(names.size())}});
}

std::string you_lead_line(const rules::View& view) {
    const std::string& head = view.scenario().at(view.seat()).head;
    return phrase(head.empty() ? "You lead {delegation}." : "You lead {delegation} ({head}).",
                  {{"delegation", delegation_name(view.scenario(), view.seat())}, {"head", head}});
}

std::string hand_over(const rules::View& view) {
    return phrase("Hand over to {delegation}.", {{"delegation", delegation_name(view.scenario(), view.seat())}});
}

std::string_view others_consider() { return "The other side is considering."; }

std::string dials_in_short(const rules::View& view) {
    return phrase("Tension {tension}, capital {capital}. No agreement is worth {no_deal} to us; what is agreed so far, "
                  "{agreed}.",
                  {{"tension", std::to_string(view.open().tension)},
                   {"capital", std::to_string(view.own().capital)},
                   {"no_deal", points(rules::reservation_now(view))},
                   {"agreed", points(rules::utility_now(view).worth(view.open().text.agreed))}});
}

std::vector<std::string> standing_lines(const rules::View& view) {
    std::vector<std::string> lines;
    if (std::string personal = personal_line(view); !personal.empty())
        lines.push_back(std::move(personal));
    for (std::string& line : single_text_lines(view))
        lines.push_back(std::move(line));
    return lines;
}

std::vector<std::string> what_stands(const rules::View& view) {
    std::vector<std::string> lines = standing_lines(view);
    for (std::size_t i = 0; i < view.scenario().party_count(); ++i)
        if (const std::optional<rules::Proposal>& proposal = view.open().proposals[i])
            lines.push_back(proposal_line(view, rules::PartyId(i), *proposal));
    for (const rules::PartyId party : view.open().initialled)
        lines.push_back(initials_line(view, party));
    return lines;
}

std::string proposal_line(const rules::View& view, rules::PartyId author, const rules::Proposal& proposal) {
    const std::string whose = author == view.seat()
                                  ? "Our own proposal"
                                  : phrase("The proposal of {party}", {{"party", party_name(view.scenario(), author)}});
    const core::Points worth =
        rules::utility_now(view).worth(treaty::with(view.scenario().text, view.open().text.agreed, proposal.package));
    return phrase(proposal.linked.empty()
                      ? "{whose} stands, {tone}: {articles}. With it the text is worth {worth} to us; no deal {line}."
                      : "{whose} stands, {tone}: {articles} (linked: {linked}). With it the text is worth {worth} to "
                        "us; no deal {line}.",
                  {{"whose", whose},
                   {"tone", proposal.tone == rules::Tone::firm ? "firm" : "exploring"},
                   {"articles", article_numbers(view.scenario(), proposal.package.articles)},
                   {"linked", article_numbers(view.scenario(), proposal.linked)},
                   {"worth", points(worth)},
                   {"line", points(rules::reservation_now(view))}});
}

std::string worth_line(core::Points worth, core::Points no_deal) {
    const std::int32_t gap = worth.rounded() - no_deal.rounded();
    const Arguments figures{
        {"worth", points(worth)}, {"no_deal", points(no_deal)}, {"gap", std::to_string(gap < 0 ? -gap : gap)}};
    if (gap < 0)
        return phrase("Worth to us {worth}, no deal {no_deal}: {gap} short.", figures);
    return gap == 0 ? phrase("Worth to us {worth}, no deal {no_deal}: neither better nor worse.", figures)
                    : phrase("Worth to us {worth}, no deal {no_deal}: {gap} better.", figures);
}

std::string linked_line(const scenario::PublicScenario& scenario, rules::ArticleSet linked) {
    return phrase("Linked, all or none: {articles}.", {{"articles", articles_briefly(scenario, linked)}});
}

std::vector<std::string> home_on(const rules::View& view, const treaty::Outcome& outcome) {
    std::vector<std::string> lines, unasked;
    for (std::size_t i = 0; i < view.constituency_count(); ++i) {
        const rules::ConstituencyId id(i);
        const std::string& name = view.constituency(id).name;
        const std::optional<rules::Weighing> weighing = rules::weigh_known(view, id, outcome);
        if (!weighing) {
            unasked.push_back(name);
            continue;
        }
        const Arguments figures{{"name", name},
                                {"support", std::to_string(weighing->support)},
                                {"needed", std::to_string(weighing->threshold)}};
        lines.push_back(
            !weighing->can_veto ? phrase("{Name} would give it {support}, without a veto.", figures)
            : weighing->support >= weighing->threshold
                ? phrase("{Name} would give it {support}, {needed} needed.", figures)
                : phrase("{Name} would give it {support}, {needed} needed: it would be stopped at home.", figures));
    }
    if (!unasked.empty())
        lines.push_back(phrase("Not asked yet: {names}.", {{"names", listed(unasked)}}));
    return lines;
}

std::string capital_left(const rules::View& view, const rules::FileMeasures& filing) {
    int spent = 0;
    for (const rules::MeasureOrder& order : filing.orders)
        spent += view.scenario().measure(view.seat(), order.measure).cost;
    return phrase("{left} of {capital} capital left", {{"left", std::to_string(view.own().capital - spent)},
                                                       {"capital", std::to_string(view.own().capital)}});
}

std::string order_words(const rules::View& view, const rules::MeasureOrder& order) {
    const std::string target = target_in_text(view, order.target);
    const std::string& name = view.scenario().measure(view.seat(), order.measure).name;
    return target.empty() ? name : phrase("{measure}: {target}", {{"measure", name}, {"target", target}});
}

std::string orders_words(const rules::View& view, const rules::FileMeasures& filing) {
    std::vector<std::string> parts;
    for (const rules::MeasureOrder& order : filing.orders)
        parts.push_back(order_words(view, order));
    if (filing.carries_out_gesture)
        parts.emplace_back("the announced gesture is carried out");
    return joined(parts, "; ");
}

} // namespace parley::wording
