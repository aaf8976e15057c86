#include "wording/pages/surroundings.hpp"

#include "core/variant_match.hpp"
#include "rules/world/locks.hpp"
#include "wording/figures.hpp"
#include "wording/names.hpp"
#include "wording/phrase.hpp"

namespace parley::wording {

namespace {

using scenario::PublicCondition;
using scenario::PublicScenario;

std::string seen_measure(const PublicScenario& scenario, const scenario::MeasureSeen& seen) {
    return phrase("{party} has been seen to do this, {measure}",
                  {{"party", short_name_in_text(scenario, seen.by)},
                   {"measure", in_quotes(measure_name(scenario, seen.by, seen.measure))}});
}

std::string quiet_closes(const PublicScenario& scenario, const scenario::QuietCloses& quiet) {
    return phrase(quiet.at_least == 1
                      ? "a session has closed without an incident or a measure of pressure by {party}"
                      : "{count} sessions in a row have closed without an incident or a measure of pressure by {party}",
                  {{"party", short_name_in_text(scenario, quiet.by)}, {"count", count_word(quiet.at_least)}});
}

std::string counted_deed(const PublicScenario& scenario, rules::PartyId by, int count, std::string_view once,
                         std::string_view often) {
    return phrase(count == 1 ? once : often,
                  {{"party", short_name_in_text(scenario, by)}, {"count", count_word(count)}});
}

std::string posture_words(const PublicScenario& scenario, const scenario::PostureIs& posture) {
    const bool known = posture.site.index() < scenario.sites.size() &&
                       posture.kind < scenario.sites[posture.site.index()].postures.size();
    return phrase("{posture} is seen at {site}",
                  {{"posture", known ? in_quotes(scenario.sites[posture.site.index()].postures[posture.kind])
                                     : std::string("something else")},
                   {"site", site_name(scenario, posture.site)}});
}

std::string option_words(const PublicScenario& scenario, treaty::ProvisionId provision, treaty::OptionIndex option) {
    const bool last = provision.index() < scenario.text.provisions.size() &&
                      option + 1U >= scenario.text.at(provision).options.size();
    return phrase(
        last ? "“{option}” in “{provision}”" : "“{option}” or more in “{provision}”",
        {{"option", option_label(scenario, provision, option)}, {"provision", provision_name(scenario, provision)}});
}

class Conditions {
  public:
    explicit Conditions(const PublicScenario& scenario) : scenario_(scenario) {}

    std::string operator()(const scenario::TensionAtLeast& c) const {
        return phrase("tension is {value} or higher", {{"value", std::to_string(c.value)}});
    }
    std::string operator()(const scenario::TensionAtMost& c) const {
        return phrase("tension is {value} or lower", {{"value", std::to_string(c.value)}});
    }
    std::string operator()(const scenario::TrustAtLeast& c) const {
        return phrase("{in} credits {of} with {value} percent or more", {{"in", short_name_in_text(scenario_, c.in)},
                                                                         {"of", short_name_in_text(scenario_, c.of)},
                                                                         {"value", std::to_string(c.value)}});
    }
    std::string operator()(const scenario::ArticleAgreed& c) const {
        return phrase("{article} is agreed", {{"article", article_name(scenario_, c.article)}});
    }
    std::string operator()(const scenario::OptionAgreed& c) const {
        return phrase("{option} is agreed", {{"option", option_words(scenario_, c.provision, c.at_least)}});
    }
    std::string operator()(const scenario::MeasureSeen& c) const { return seen_measure(scenario_, c); }
    std::string operator()(const scenario::KeptWords& c) const {
        return counted_deed(scenario_, c.by, c.at_least, "{party} has kept a promise",
                            "{party} has kept {count} promises");
    }
    std::string operator()(const scenario::PromisesMade& c) const {
        return counted_deed(scenario_, c.by, c.at_least, "{party} has made a promise",
                            "{party} has made {count} promises");
    }
    std::string operator()(const scenario::PromisesBroken& c) const {
        return counted_deed(scenario_, c.by, c.at_least, "{party} has broken a promise",
                            "{party} has broken {count} promises");
    }
    std::string operator()(const scenario::ThreatsMade& c) const {
        return counted_deed(scenario_, c.by, c.at_least, "{party} has made a threat",
                            "{party} has made {count} threats");
    }
    std::string operator()(const scenario::ThreatsDone& c) const {
        return counted_deed(scenario_, c.by, c.at_least, "{party} has carried out a threat",
                            "{party} has carried out {count} threats");
    }
    std::string operator()(const scenario::GesturesDone& c) const {
        return counted_deed(scenario_, c.by, c.at_least, "{party} has carried out a gesture",
                            "{party} has carried out {count} gestures");
    }
    std::string operator()(const scenario::QuietCloses& c) const { return quiet_closes(scenario_, c); }
    std::string operator()(const scenario::PostureIs& c) const { return posture_words(scenario_, c); }
    std::string operator()(const scenario::OutsideAtLeast& c) const { return step_words(c, true); }
    std::string operator()(const scenario::AllSeen& c) const { return joined(parts(c.parts), ", and "); }
    std::string operator()(const scenario::AnySeen& c) const { return joined(parts(c.parts), ", or "); }
    std::string operator()(const scenario::SomeSeen& c) const {
        return phrase("{count} of these are so: {parts}",
                      {{"count", count_word(c.at_least)}, {"parts", joined(parts(c.parts), "; ")}});
    }
    std::string operator()(const scenario::NotSeen& c) const {
        if (const auto* step = std::get_if<scenario::OutsideAtLeast>(&c.part.front().test))
            return step_words(*step, false);
        return phrase("it is not so that {part}", {{"part", joined(parts(c.part), ", ")}});
    }

  private:
    [[nodiscard]] std::string step_words(const scenario::OutsideAtLeast& c, bool reached) const {
        return phrase(reached ? "step {step} of {course} is reached" : "step {step} of {course} is not reached",
                      {{"course", c.course.index() < scenario_.outside.size() ? scenario_.outside[c.course.index()].name
                                                                              : std::string("what is outside")},
                       {"step", std::to_string(c.step)}});
    }
    [[nodiscard]] std::vector<std::string> parts(const std::vector<PublicCondition>& conditions) const {
        std::vector<std::string> all;
        for (const PublicCondition& condition : conditions)
            all.push_back(condition_words(scenario_, condition));
        return all;
    }

    const PublicScenario& scenario_;
};

/// "met", "not yet", "one of two so far".
std::string progress(const rules::Tick& tick) {
    if (tick.met)
        return "met";
    if (tick.reached == 0)
        return "not yet";
    return phrase("{reached} of {wanted} so far",
                  {{"reached", count_word(tick.reached)}, {"wanted", count_word(tick.wanted)}});
}

std::string waited_for(const PublicScenario& scenario, const rules::Ticks& ticks) {
    std::vector<std::string> parts;
    for (const rules::Tick& tick : ticks.parts)
        parts.push_back(phrase("{condition} ({progress})",
                               {{"condition", condition_words(scenario, *tick.term)}, {"progress", progress(tick)}}));
    if (parts.size() == 1)
        return parts.front();
    return phrase(static_cast<std::size_t>(ticks.wanted) == parts.size() ? "all of these are so: {parts}"
                                                                         : "{count} of these {verb} so: {parts}",
                  {{"count", count_word(ticks.wanted)},
                   {"verb", ticks.wanted == 1 ? "is" : "are"},
                   {"parts", joined(parts, "; ")}});
}

/// What the viewer itself loses at home by seeming to obey; with a blank before it, "" where nothing.
std::string obeying_words(const rules::View& view, const scenario::Lock& lock) {
    std::vector<std::string> losses;
    for (const scenario::Lock::Obeying& obeying : lock.obeying)
        if (obeying.party == view.seat() && obeying.constituency.index() < view.constituency_count())
            losses.push_back(phrase("{name} {by}", {{"name", view.constituency(obeying.constituency).name},
                                                    {"by", signed_number(obeying.by)}}));
    return losses.empty() ? ""
                          : phrase(" A part of it that we agree on their paper, not on ours, looks obeyed at home: "
                                   "{losses}.",
                                   {{"losses", joined(losses, ", ")}});
}

} // namespace

std::string with_place(std::string_view words, const scenario::Session& session) {
    if (session.title.find(session.place) != std::string::npos)
        return std::string(words);
    return phrase("{words}, {place}", {{"words", std::string(words)}, {"place", session.place}});
}

std::string condition_words(const PublicScenario& scenario, const PublicCondition& condition) {
    return std::visit(Conditions(scenario), condition.test);
}

std::string locked_thing(const PublicScenario& scenario, scenario::LockId lock) {
    if (lock.index() >= scenario.locks.size())
        return "Something";
    return core::match(
        scenario.locks[lock.index()].closes, [&](rules::ArticleId article) { return article_name(scenario, article); },
        [&](const scenario::ClauseFrom& from) { return option_words(scenario, from.provision, from.option); });
}

std::string clause_from(const PublicScenario& scenario, treaty::ProvisionId provision, treaty::OptionIndex option) {
    return option_words(scenario, provision, option);
}

std::string needed_clauses(const PublicScenario& scenario, rules::ProvisionId provision, rules::OptionIndex option) {
    std::vector<std::string> needs;
    if (provision.index() < scenario.text.provisions.size() && option < scenario.text.at(provision).options.size())
        for (const treaty::Need& need : scenario.text.at(provision).options[option].needs)
            needs.push_back(option_words(scenario, need.provision, need.at_least));
    return listed(needs);
}

std::string lock_condition(const PublicScenario& scenario, scenario::LockId lock) {
    return lock.index() < scenario.locks.size() ? condition_words(scenario, scenario.locks[lock.index()].opens_when)
                                                : "a condition is met";
}

std::string lock_line(const rules::View& view, scenario::LockId id) {
    const scenario::Lock& lock = view.scenario().locks[id.index()];
    return phrase("Locked by {party}: {thing}.{reason} It opens at a briefing once {waited}.{obeying}",
                  {{"party", lock.key == view.seat() ? "us" : short_name_in_text(view.scenario(), lock.key)},
                   {"thing", locked_thing(view.scenario(), id)},
                   {"reason", lock.reason.empty() ? "" : " " + ended(lock.reason)},
                   {"waited", waited_for(view.scenario(), rules::ticks(lock, view.open()))},
                   {"obeying", obeying_words(view, lock)}});
}

std::vector<std::string> lock_lines(const rules::View& view) {
    std::vector<std::string> lines;
    for (const scenario::LockId lock : rules::closed_locks(view.scenario(), view.open()))
        lines.push_back(lock_line(view, lock));
    return lines;
}

std::vector<std::string> lock_lines(const rules::View& view, rules::ArticleId article) {
    std::vector<std::string> lines;
    for (const scenario::LockId lock : rules::closed_locks(view.scenario(), view.open())) {
        const bool in = core::match(
            view.scenario().locks[lock.index()].closes, [&](rules::ArticleId whole) { return whole == article; },
            [&](const scenario::ClauseFrom& from) {
                return view.scenario().text.at(from.provision).article == article;
            });
        if (in)
            lines.push_back(lock_line(view, lock));
    }
    return lines;
}

namespace {

/// The day of a function, and what keeps it.
std::string function_line(const rules::View& view, const scenario::RegimeFunction& function, std::size_t index) {
    const scenario::PublicScenario& scenario = view.scenario();
    const core::Points lost = function.loses[view.seat().index()];
    const Arguments words{{"name", function.name},
                          {"text", ended(function.text)},
                          {"day", day_in_words(function.date)},
                          {"lost", points(lost)},
                          {"kept", function.kept_by
                                       ? option_words(scenario, function.kept_by->provision, function.kept_by->option)
                                       : std::string()}};
    if (view.open().around.ended.contains(scenario::FunctionId(index)))
        return phrase("{Name} has ended: {text} No agreement is worth {lost} less to us since.", words);
    if (view.open().session >= function.at)
        return phrase("{Name} goes on: {kept} was agreed in time.", words);
    const bool kept =
        function.kept_by && view.open().text.agreed[function.kept_by->provision.index()] >= function.kept_by->option;
    if (kept)
        return phrase("{Name} would end by {day}; {kept}, as agreed, keeps it.", words);
    return phrase(function.kept_by
                      ? "{Name} ends by {day}: {text} No agreement is then worth {lost} less to us. What keeps it: "
                        "{kept}."
                      : "{Name} ends by {day}: {text} No agreement is then worth {lost} less to us. Nothing keeps it.",
                  words);
}

} // namespace

std::vector<std::string> regime_lines(const rules::View& view) {
    std::vector<std::string> lines;
    for (std::size_t i = 0; i < view.scenario().regime.size(); ++i)
        lines.push_back(function_line(view, view.scenario().regime[i], i));
    return lines;
}

std::string next_fall(const rules::View& view) {
    const auto& regime = view.scenario().regime;
    const scenario::RegimeFunction* next = nullptr;
    core::Points lost;
    for (const scenario::RegimeFunction& function : regime) {
        const bool kept = function.kept_by &&
                          view.open().text.agreed[function.kept_by->provision.index()] >= function.kept_by->option;
        const core::Points loses = function.loses[view.seat().index()];
        if (function.at <= view.open().session || kept || loses == core::Points{})
            continue;
        if (next != nullptr && function.at > next->at)
            continue;
        lost = next != nullptr && function.at == next->at ? lost + loses : loses;
        next = &function;
    }
    if (next == nullptr)
        return {};
    return phrase("no deal falls to {worth} by {day}",
                  {{"worth", points(rules::reservation_now(view) - lost)}, {"day", short_day(next->date)}});
}

std::string next_fall_sentence(const rules::View& view) {
    const std::string next = next_fall(view);
    return next.empty() ? std::string() : ended(raised(next));
}

std::string consent_line(const PublicScenario& scenario, rules::ArticleId article) {
    const treaty::Article& named = scenario.text.at(article);
    const auto those = [&](rules::PartySet parties) {
        std::vector<std::string> names;
        for (const rules::PartyId party : parties)
            names.push_back(short_name_in_text(scenario, party));
        return listed(names);
    };
    const Arguments words{{"needs", those(rules::needed_for(scenario, rules::ArticleSet::of(article)))},
                          {"hears", those(named.must_be_heard)}};
    if (named.must_be_heard.empty())
        return named.must_agree.empty() ? std::string() : phrase("Needs the word of {needs}.", words);
    return phrase("Needs the word of {needs}; to be heard: {hears}.", words);
}

} // namespace parley::wording
