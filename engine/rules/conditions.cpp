#include "rules/conditions.hpp"

#include "core/variant_match.hpp"

#include <algorithm>

namespace parley::rules {

namespace {

/// What both kinds of conditions ask: of what everybody sees.
class Seen {
  public:
    explicit Seen(const Public& open) : open_(open) {}

    bool operator()(const scenario::TensionAtLeast& c) const { return open_.tension >= c.value; }
    bool operator()(const scenario::TensionAtMost& c) const { return open_.tension <= c.value; }
    bool operator()(const scenario::TrustAtLeast& c) const {
        return open_.trust[c.in.index()][c.of.index()] >= c.value;
    }
    bool operator()(const scenario::ArticleAgreed& c) const { return open_.text.agreed_articles.contains(c.article); }
    bool operator()(const scenario::OptionAgreed& c) const {
        return open_.text.agreed[c.provision.index()] >= c.at_least;
    }
    bool operator()(const scenario::KeptWords& c) const { return conduct(c.by).kept_words >= c.at_least; }
    bool operator()(const scenario::PromisesMade& c) const { return conduct(c.by).promises_made >= c.at_least; }
    bool operator()(const scenario::PromisesBroken& c) const { return conduct(c.by).promises_broken >= c.at_least; }
    bool operator()(const scenario::ThreatsMade& c) const { return conduct(c.by).threats_made >= c.at_least; }
    bool operator()(const scenario::ThreatsDone& c) const { return conduct(c.by).threats_done >= c.at_least; }
    bool operator()(const scenario::GesturesDone& c) const { return conduct(c.by).gestures_done >= c.at_least; }
    bool operator()(const scenario::QuietCloses& c) const { return conduct(c.by).quiet_closes >= c.at_least; }
    bool operator()(const scenario::PostureIs& c) const { return open_.posture[c.site.index()] == c.kind; }
    bool operator()(const scenario::OutsideAtLeast& c) const {
        return open_.around.moving.courses[c.course.index()].step >= c.step;
    }
    bool operator()(const scenario::MeasureSeen& c) const { return open_.done[c.by.index()].taken.contains(c.measure); }

  private:
    [[nodiscard]] const ConductCount& conduct(PartyId party) const { return open_.around.conduct[party.index()]; }

    const Public& open_;
};

/// How many of the parts hold.
template <class Part, class Known>
int count_of(const std::vector<Part>& parts, const Known& known) {
    return static_cast<int>(std::ranges::count_if(parts, [&](const Part& part) { return holds(part, known); }));
}

} // namespace

bool holds(const scenario::PublicCondition& condition, const Public& open) {
    const Seen seen(open);
    return core::match(
        condition.test, [&](const auto& c) { return seen(c); },
        [&](const scenario::AllSeen& c) { return count_of(c.parts, open) == static_cast<int>(c.parts.size()); },
        [&](const scenario::AnySeen& c) { return count_of(c.parts, open) > 0; },
        [&](const scenario::SomeSeen& c) { return count_of(c.parts, open) >= c.at_least; },
        [&](const scenario::NotSeen& c) { return !holds(c.part.front(), open); });
}

bool holds(const scenario::Condition& condition, const State& state) {
    const Public& open = state.open;
    const Seen seen(open);
    return core::match(
        condition.test, [](const scenario::Always&) { return true; }, [&](const auto& c) { return seen(c); },
        [&](const scenario::ArticleTabled& c) { return open.done[c.by.index()].tabled.contains(c.article); },
        [&](const scenario::ArticleRefused& c) { return open.done[c.by.index()].refused.contains(c.article); },
        [&](const scenario::MeasureTaken& c) { return state.own[c.by.index()].taken.contains(c.measure); },
        [&](const scenario::QuestionAsked& c) { return open.done[c.by.index()].asked; },
        [&](const scenario::ConstituencyConsulted& c) {
            return state.own[c.party.index()].consulted.contains(c.constituency);
        },
        [&](const scenario::SupportAtLeast& c) {
            return state.own[c.party.index()].support[c.constituency.index()] >= c.value;
        },
        [&](const scenario::AllOf& c) { return count_of(c.parts, state) == static_cast<int>(c.parts.size()); },
        [&](const scenario::AnyOf& c) { return count_of(c.parts, state) > 0; },
        [&](const scenario::SomeOf& c) { return count_of(c.parts, state) >= c.at_least; },
        [&](const scenario::NotSo& c) { return !holds(c.part.front(), state); });
}

} // namespace parley::rules
