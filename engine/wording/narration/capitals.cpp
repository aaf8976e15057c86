// The briefing and the capitals: sessions, cables, measures, intelligence, gestures, those at home who were or were not
// asked.
#include "wording/figures.hpp"
#include "wording/names.hpp"
#include "wording/narration/tell.hpp"
#include "wording/news_cutting.hpp"
#include "wording/pages/surroundings.hpp"

namespace parley::wording::narration {

namespace {

/// The sentence that says what a measure is, after a blank; nothing where the scenario gives none.
std::string measure_text(const Teller& teller, rules::PartyId party, rules::MeasureId measure) {
    const auto& measures = teller.open().measures;
    if (party.index() >= measures.size() || measure.index() >= measures[party.index()].size())
        return {};
    const std::string& text = measures[party.index()][measure.index()].text;
    return text.empty() ? "" : " " + ended(text);
}

Arguments measure_arguments(const Teller& teller, rules::PartyId party, rules::MeasureId measure) {
    return {{"measure", measure_name(teller.open(), party, measure)}, {"text", measure_text(teller, party, measure)}};
}

/// To whom an own measure is directed: ", with the host states"; nothing to other readers.
std::string target_words(const Teller& teller, const rules::MeasureTaken& what) {
    if (!teller.ours(what.party))
        return {};
    if (const auto* constituency = std::get_if<rules::ConstituencyId>(&what.order.target))
        return " (" + constituency_name(teller.whole(), what.party, *constituency) + ")";
    if (const auto* party = std::get_if<rules::PartyId>(&what.order.target))
        return " (" + short_name_in_text(teller.open(), *party) + ")";
    if (const auto* pair = std::get_if<rules::ArticlePair>(&what.order.target))
        return phrase(" ({party}: {first} or {second})", {{"party", short_name_in_text(teller.open(), pair->of)},
                                                          {"first", article_title(teller.open(), pair->first)},
                                                          {"second", article_title(teller.open(), pair->second)}});
    return {};
}

std::string reliability(core::PerMille share) {
    if (share >= 995)
        return "This is certain.";
    return phrase("Sources of this kind are right {often}.", {{"often", frequency_words(share)}});
}

} // namespace

std::string tell(const Teller& teller, const rules::SessionOpened& what) {
    const scenario::PublicScenario& open = teller.open();
    if (what.session >= open.sessions.size())
        return {};
    const scenario::Session& session = open.sessions[what.session];
    if (what.extra && teller.off_the_clock())
        return phrase("The clock stands still, and the talks go on: {title}, {place}.",
                      {{"title", session.title}, {"place", session.place}});
    if (what.extra)
        return phrase("The delegations return to the table once more: {title}.",
                      {{"title", with_place(session.title, session)}});
    return phrase("Session {number} of {count}, {day}: {title}.", {{"number", std::to_string(what.session + 1)},
                                                                   {"count", std::to_string(open.sessions.size())},
                                                                   {"day", day_in_words(session.date)},
                                                                   {"title", with_place(session.title, session)}});
}

std::string tell(const Teller& teller, const rules::OccurrenceFired& what) {
    if (what.occurrence.index() >= teller.whole().deck.size())
        return {};
    const scenario::Occurrence& occurrence = teller.whole().deck[what.occurrence.index()];
    const std::string kinds = source_kinds(teller.open(), occurrence.sources);
    return phrase("{brought}{alone}{headline} {text}{kinds}",
                  {{"brought", teller.by_the_instructor() ? "Brought in by the instructor. " : ""},
                   {"alone", occurrence.only_for ? "For our eyes only. " : ""},
                   {"headline", ended(occurrence.headline)},
                   {"text", ended(occurrence.text)},
                   {"kinds", kinds.empty() ? "" : " (" + kinds + ")"}});
}

std::string tell(const Teller& teller, const rules::PostureChanged& what) {
    const auto& sites = teller.open().sites;
    if (what.site.index() >= sites.size() || what.kind >= sites[what.site.index()].postures.size())
        return {};
    return phrase("On the ground, {site}: {posture}.", {{"site", site_name(teller.open(), what.site)},
                                                        {"posture", sites[what.site.index()].postures[what.kind]}});
}

std::string tell(const Teller& teller, const rules::AgendaChanged& what) {
    return phrase(what.open ? "{Article} may now be discussed in every forum." : "{Article} is off every agenda now.",
                  {{"article", article_name(teller.open(), what.article)}});
}

std::string tell(const Teller& teller, const rules::LockOpened& what) {
    return phrase(
        "A lock opens: {thing}. The condition is met: {condition}.",
        {{"thing", locked_thing(teller.open(), what.lock)}, {"condition", lock_condition(teller.open(), what.lock)}});
}

std::string tell(const Teller& teller, const rules::LockClosed& what) {
    return phrase(
        "Locked again: {thing}. It is no longer so that {condition}.",
        {{"thing", locked_thing(teller.open(), what.lock)}, {"condition", lock_condition(teller.open(), what.lock)}});
}

std::string tell(const Teller& teller, const rules::ConditionObeyed& what) {
    return teller.by(what.party,
                     "At home it looks as if we had obeyed: what we took from their paper is a condition for {thing}.",
                     "", {{"thing", locked_thing(teller.open(), what.lock)}});
}

std::string tell(const Teller& teller, const rules::FunctionEnded& what) {
    const auto& regime = teller.open().regime;
    if (what.function.index() >= regime.size())
        return "Something that worked without a text has ended.";
    const scenario::RegimeFunction& function = regime[what.function.index()];
    const core::Points lost =
        teller.reader().index() < function.loses.size() ? function.loses[teller.reader().index()] : core::Points{};
    return phrase("{Name} has ended: {text} No agreement is worth {lost} less to us from now on.",
                  {{"name", function.name}, {"text", ended(function.text)}, {"lost", points(lost)}});
}

std::string tell(const Teller& teller, const rules::OfficeLost& what) {
    const auto& offices = teller.open().offices;
    if (what.office.index() >= offices.size())
        return "An office-holder is gone.";
    const bool filled = what.filled_at < teller.open().sessions.size();
    return teller.by(offices[what.office.index()].party,
                     "{Office} is gone: {until}we have one action fewer at the table, never none, and no back channel.",
                     "{Office} is gone: {until}{capital} has one action fewer at the table, never none, and no back "
                     "channel.",
                     {{"office", office_name(teller.open(), what.office)},
                      {"until", filled ? phrase("until the chair is filled, for {session}, ",
                                                {{"session", session_name(teller.open(), what.filled_at)}})
                                       : std::string()}});
}

std::string tell(const Teller& teller, const rules::OfficeFilled& what) {
    return phrase("The chair of {office} is filled again.", {{"office", office_name(teller.open(), what.office)}});
}

std::string tell(const Teller& teller, const rules::CourseMoved& what) {
    const auto& courses = teller.open().outside;
    if (what.course.index() >= courses.size())
        return "Something moves outside the room.";
    const scenario::OutsideCourse& course = courses[what.course.index()];
    if (what.move >= course.moves.size() || what.to == 0 || what.to > course.steps.size())
        return phrase("{Name} moves.", {{"name", course.name}});
    return phrase("{Name}: {done} It stands at step {to} of {last}: {seen}",
                  {{"name", course.name},
                   {"done", ended(course.moves[what.move].text)},
                   {"to", std::to_string(what.to)},
                   {"last", std::to_string(course.steps.size())},
                   {"seen", ended(course.steps[what.to - 1U])}});
}

std::string tell(const Teller& teller, const rules::GoalMet& what) {
    return teller.by(what.party,
                     "What {capital} asked of this session is done: one more point of political capital to come.", "");
}

std::string tell(const Teller& teller, const rules::MeasureTaken& what) {
    Arguments arguments = measure_arguments(teller, what.party, what.order.measure);
    arguments.push_back({"target", target_words(teller, what)});
    return teller.by(what.party, "We act away from the table: {measure}{target}.",
                     "{Capital} acts away from the table: {measure}.{text}", std::move(arguments));
}

std::string tell(const Teller& teller, const rules::CovertMeasureDiscovered& what) {
    return teller.by(what.party, "It has come out that this was our doing: {measure}.",
                     "It has come out that {capital} was behind it: {measure}.{text}",
                     measure_arguments(teller, what.party, what.measure));
}

std::string tell(const Teller& teller, const rules::ConcernsRevealed& what) {
    if (!teller.ours(what.party))
        return {};
    const std::string name = constituency_name(teller.whole(), what.party, what.constituency);
    std::vector<std::string> reasons;
    if (what.party.index() < teller.whole().papers.size() &&
        what.constituency.index() < teller.whole().papers[what.party.index()].home.size())
        for (const auto& concern : teller.whole().papers[what.party.index()].home[what.constituency.index()].concerns)
            if (!concern.reason.empty())
                reasons.push_back(ended(concern.reason));
    if (reasons.empty())
        return phrase("Consulted: {who}. Nothing in the text troubles them.", {{"who", name}});
    return phrase("Consulted: {who}. {reasons}", {{"who", name}, {"reasons", in_quotes(joined(reasons, " "))}});
}

std::string tell(const Teller& teller, const rules::ProfileSignalled& what) {
    return phrase("Intelligence on {party}: the signs are of a side that is {profile}. {Reliability}",
                  {{"party", party_name(teller.open(), what.about)},
                   {"profile", profile_name(teller.open(), what.about, what.profile)},
                   {"reliability", reliability(what.reliability)}});
}

std::string tell(const Teller& teller, const rules::RankingSignalled& what) {
    return phrase("Intelligence on {party}: {more} matters more to them than {less}. {Reliability}",
                  {{"party", party_name(teller.open(), what.about)},
                   {"more", article_title(teller.open(), what.more)},
                   {"less", article_title(teller.open(), what.less)},
                   {"reliability", reliability(what.reliability)}});
}

std::string tell(const Teller& teller, const rules::GestureAnnounced& what) {
    return teller.by(
        what.party, "We announce it without asking for a price: {measure}. It must be done by the next session.",
        "{Capital} announces it without asking for a price: {measure}. It is to be done by the next session.",
        measure_arguments(teller, what.party, what.measure));
}

std::string tell(const Teller& teller, const rules::GestureKept& what) {
    return teller.by(what.party, "Announced and done: {measure}.", "{Capital} has done what it announced: {measure}.",
                     measure_arguments(teller, what.party, what.measure));
}

std::string tell(const Teller& teller, const rules::GestureDropped& what) {
    return teller.by(what.party, "We announced it and did not do it: {measure}.",
                     "{Capital} has not done what it announced: {measure}.",
                     measure_arguments(teller, what.party, what.measure));
}

std::string tell(const Teller& teller, const rules::GestureUnanswered& what) {
    return teller.by(what.party, "Nobody has answered our gesture. At home this is noticed.",
                     "{Possessive} gesture has gone unanswered.",
                     {{"possessive", possessive(capital_name(teller.open(), what.party))}});
}

std::string tell(const Teller& teller, const rules::ConstituencySlighted& what) {
    if (!teller.ours(what.party))
        return {};
    return phrase("From our own side, {who}: {says} This touches them, and they were not asked.",
                  {{"who", constituency_name(teller.whole(), what.party, what.constituency)},
                   {"says", teller.says(Moment::not_asked, {what.party.index(), what.constituency.index()})}});
}

std::string tell(const Teller& teller, const rules::ConstituencyHeeded& what) {
    if (!teller.ours(what.party))
        return {};
    return phrase("In the room, {who}: {says}",
                  {{"who", constituency_name(teller.whole(), what.party, what.constituency)},
                   {"says", teller.says(Moment::heard, {what.party.index(), what.constituency.index()})}});
}

} // namespace parley::wording::narration
