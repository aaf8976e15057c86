#include "wording/figures.hpp"
#include "wording/names.hpp"
#include "wording/phrase.hpp"
#include "wording/sentences.hpp"

namespace parley::wording {

namespace {

using agents::Motive;

/// What the motive says by itself; `{article}` is the article it turned on, where there is one.
std::string_view motive_words(Motive motive) {
    switch (motive) {
    case Motive::by_lot:
        return "We left it to the lot.";
    case Motive::opening:
        return "We opened with what we would like best.";
    case Motive::conceding_by_time:
        return "The time that had passed lowered what we held out for.";
    case Motive::reciprocating:
        return "They had given; we gave in proportion.";
    case Motive::holding:
        return "Nothing had been given to us, so we gave nothing.";
    case Motive::next_in_order:
        return "They had moved, so we went one step down our own list.";
    case Motive::repeating:
        return "Our last offer still stood.";
    case Motive::bridging:
        return "The talks were stuck, and once somebody must build the bridge.";
    case Motive::trading_on_what_was_shown:
        return "They had shown what matters to them; we moved there, and asked for what matters to us.";
    case Motive::worth_enough:
        return "It was worth what we aimed at.";
    case Motive::no_better_than_no_deal:
        return "It was less than the least we would sign.";
    case Motive::worse_than_agreed:
        return "By itself it would have cost us more than it brought.";
    case Motive::not_yet_enough:
        return "It was better than nothing and less than we could hope for.";
    case Motive::checking_too_weak:
        return "The checking was wrong for what was promised.";
    case Motive::home_not_asked:
        return "Our own home had not been asked, or would have stopped it.";
    case Motive::instructed:
        return "Our instructions left no choice.";
    case Motive::asked_first:
        return "We owed an answer first.";
    case Motive::candid:
        return "We answered truthfully.";
    case Motive::withholding:
        return "We preferred not to say.";
    case Motive::misleading:
        return "We let them believe the opposite of our true order.";
    case Motive::learning:
        return "We knew too little of what they want.";
    case Motive::building_trust:
        return "Their trust in us is what our word is worth; we meant to raise it.";
    case Motive::answering_gesture:
        return "They had made a gesture; one was owed.";
    case Motive::keeping_word:
        return "We had given our word.";
    case Motive::pressing:
        return "We meant to make no agreement easier for us to bear than for them.";
    case Motive::easing:
        return "Tension had come to cost more than it could bring.";
    case Motive::asking_home:
        return "We asked at home before the text touched them.";
    case Motive::saving:
        return "We kept our political capital for later.";
    case Motive::text_good_enough:
        return "The text was good enough to put our initials to.";
    case Motive::text_not_good_enough:
        return "The text was not good enough to put our initials to.";
    case Motive::no_way_forward:
        return "We saw nothing more to be won at this table.";
    case Motive::honouring:
        return "We kept what we had signed.";
    case Motive::cheating_pays:
        return "Breaking it saved more than being found out would cost.";
    case Motive::deterred:
        return "We might have broken it, but we would have been seen.";
    case Motive::suspecting:
        return "We took the report seriously.";
    case Motive::patient:
        return "We preferred to raise it before we punished it.";
    case Motive::prior_belief:
        return "Nothing we had seen told them apart.";
    case Motive::updated_belief:
        return "What we had seen had changed our mind about them.";
    case Motive::meeting_condition:
        return "It met a condition, and so might open what is locked.";
    }
    return "";
}

/// In whole points; with a decimal where the worth and the least that was wanted would look alike and are not.
std::string figures_of(const agents::Rationale& rationale) {
    const bool close = rationale.worth && rationale.floor && *rationale.worth != *rationale.floor &&
                       rationale.worth->rounded() == rationale.floor->rounded();
    const auto shown = [&](core::Points amount) { return close ? with_decimal(amount.hundredths) : points(amount); };
    std::vector<std::string> parts;
    if (rationale.worth)
        parts.push_back(phrase("worth {points} to us", {{"points", shown(*rationale.worth)}}));
    if (rationale.target)
        parts.push_back(phrase("we aimed at {points}", {{"points", shown(*rationale.target)}}));
    if (rationale.floor)
        parts.push_back(phrase("our least was {points}", {{"points", shown(*rationale.floor)}}));
    if (rationale.received)
        parts.push_back(phrase("received so far {points}", {{"points", shown(*rationale.received)}}));
    return parts.empty() ? "" : raised(joined(parts, "; ")) + ".";
}

} // namespace

std::string sentence(const scenario::PublicScenario& scenario, const agents::Rationale& rationale) {
    std::vector<std::string> parts{std::string(motive_words(rationale.motive))};
    for (const Motive motive : rationale.also)
        parts.push_back(phrase(parts.size() == 1 ? "What is more, {motive}" : "Besides, {motive}",
                               {{"motive", lowered(std::string(motive_words(motive)))}}));
    if (rationale.article)
        parts.push_back(phrase("It turned on {article}.", {{"article", article_name(scenario, *rationale.article)}}));
    if (std::string figures = figures_of(rationale); !figures.empty())
        parts.push_back(std::move(figures));
    return joined(parts, " ");
}

} // namespace parley::wording
