#include "report/handouts/handouts.hpp"

#include "report/handouts/sheets.hpp"
#include "rules/world/persons.hpp"
#include "wording/handouts/handout_titles.hpp"

#include <algorithm>
#include <functional>

namespace parley::report {
namespace {

using treaty::PartyId;
using treaty::ProfileId;
using wording::HandoutKind;

/// The moment before the talks as everybody knows it.
rules::State before_the_talks(const scenario::PublicScenario& scenario) {
    rules::State state;
    state.open.tension = static_cast<std::int16_t>(scenario.tension);
    rules::begin_trust(scenario, state.open);
    return state;
}

/// As one seat knows it: nothing of the others is in it.
rules::State before_the_talks(const scenario::Scenario& scenario, PartyId seat, ProfileId profile) {
    rules::State state = before_the_talks(scenario.open);
    rules::Own& own = state.own[seat.index()];
    own.profile = profile;
    own.capital = static_cast<std::int16_t>(scenario.open.capital);
    const std::vector<scenario::Constituency>& home = scenario.papers[seat.index()].home;
    for (std::size_t c = 0; c < home.size(); ++c)
        own.support[c] = static_cast<std::int16_t>(home[c].standing);
    return state;
}

/// A paper before it is made.
struct Planned {
    std::string name, title;
    Reader reader{};
    std::string for_whom;
    std::function<std::string()> make;
};

class HandoutsPlan {
  public:
    HandoutsPlan(const scenario::Scenario& scenario, const HandoutsAsked& asked)
        : scenario_(scenario),
          open_(scenario.open),
          asked_(asked) {
        plan_public();
        for (std::size_t p = 0; p < open_.party_count(); ++p)
            plan_seat(PartyId(p));
        plan_quiz();
        plan_guide();
    }

    [[nodiscard]] const std::vector<Planned>& papers() const { return papers_; }

  private:
    void add(const std::string& name, HandoutKind kind, Reader reader, std::function<std::string()> make) {
        papers_.push_back({name + ".html", wording::handout_title(kind), reader,
                           reader == Reader::instructor ? wording::for_the_instructor() : wording::for_everybody(),
                           std::move(make)});
    }

    void plan_public() {
        add("briefing", HandoutKind::briefing, Reader::everybody,
            [this] { return briefing_sheet(open_, asked_.paper); });
        add("rules", HandoutKind::rules, Reader::everybody, [this] { return rules_sheet(open_, asked_.paper); });
        add("map", HandoutKind::map, Reader::everybody, [this] {
            const rules::State state = before_the_talks(open_);
            return map_handout(rules::View(scenario_, state, PartyId(0)), asked_.paper);
        });
        add("rolling-text", HandoutKind::rolling_text, Reader::everybody,
            [this] { return rolling_text_sheet(open_, asked_.paper); });
        add("agreement", HandoutKind::agreement, Reader::everybody,
            [this] { return agreement_sheet(open_, asked_.paper); });
        add("timing", HandoutKind::timing, Reader::everybody,
            [this] { return timing_sheet(open_, scenario_.teaching.timing, asked_.paper); });
    }

    void plan_seat(PartyId party) {
        const std::vector<scenario::Profile>& profiles = open_.at(party).profiles;
        for (std::size_t i = 0; i < profiles.size(); ++i) {
            const ProfileId profile(i);
            if (!asked_.every_profile && profile != asked_.dealt[party.index()])
                continue;
            const std::string name =
                "seat-" + open_.at(party).id + (asked_.every_profile ? "-" + profiles[i].id : std::string());
            papers_.push_back(
                {name + ".html",
                 wording::seat_title(open_, party) + (asked_.every_profile ? ", " + profiles[i].name : std::string()),
                 Reader::one_seat, wording::for_one_delegation(open_, party), [this, party, profile] {
                     const rules::State state = before_the_talks(scenario_, party, profile);
                     return seat_sheet(rules::View(scenario_, state, party), scenario_.papers[party.index()].goals,
                                       asked_.paper);
                 }});
        }
    }

    void plan_quiz() {
        const std::vector<scenario::QuizQuestion>& quiz = scenario_.teaching.quiz;
        const auto any = [&](scenario::QuizTime when) {
            return std::ranges::any_of(quiz, [&](const auto& question) { return question.is_asked(when); });
        };
        if (any(scenario::QuizTime::before))
            add("quiz-before", HandoutKind::quiz_before, Reader::everybody, [this] {
                return quiz_sheet(open_, scenario_.teaching.quiz, scenario::QuizTime::before, asked_.paper);
            });
        if (any(scenario::QuizTime::after))
            add("quiz-after", HandoutKind::quiz_after, Reader::everybody,
                [this] { return quiz_sheet(open_, scenario_.teaching.quiz, scenario::QuizTime::after, asked_.paper); });
        if (!quiz.empty())
            add("instructor-quiz-key", HandoutKind::quiz_key, Reader::instructor,
                [this] { return quiz_key_sheet(scenario_, asked_.paper); });
    }

    void plan_guide() {
        add("instructor-guide", HandoutKind::guide, Reader::instructor, [this] {
            std::vector<wording::FileInFolder> files;
            for (const Planned& paper : papers_)
                files.push_back({paper.name, paper.title, paper.for_whom});
            return guide_sheet(scenario_, asked_.dealt, files, asked_.paper);
        });
    }

    const scenario::Scenario& scenario_;
    const scenario::PublicScenario& open_;
    const HandoutsAsked& asked_;
    std::vector<Planned> papers_;
};

} // namespace

std::vector<Handout> handouts(const scenario::Scenario& scenario, const HandoutsAsked& asked) {
    const HandoutsPlan plan(scenario, asked);
    std::vector<Handout> made;
    for (const Planned& paper : plan.papers())
        made.push_back({paper.name, paper.make(), paper.reader});
    return made;
}

std::vector<Handout> handouts_for(const scenario::Scenario& scenario, const HandoutsAsked& asked, Reader reader) {
    const HandoutsPlan plan(scenario, asked);
    std::vector<Handout> made;
    for (const Planned& paper : plan.papers())
        if (paper.reader == reader)
            made.push_back({paper.name, paper.make(), paper.reader});
    return made;
}

std::vector<std::string> handout_names(const scenario::Scenario& scenario, const HandoutsAsked& asked) {
    const HandoutsPlan plan(scenario, asked);
    std::vector<std::string> names;
    for (const Planned& paper : plan.papers())
        names.push_back(paper.name);
    return names;
}

} // namespace parley::report
