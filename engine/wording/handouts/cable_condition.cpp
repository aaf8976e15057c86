#include "wording/handouts/cable_condition.hpp"

#include "wording/figures.hpp"
#include "wording/names.hpp"
#include "wording/pages/surroundings.hpp"
#include "wording/phrase.hpp"

namespace parley::wording {

namespace {

using scenario::Condition;

class Whole {
  public:
    explicit Whole(const scenario::Scenario& scenario) : scenario_(scenario) {}

    std::string operator()(const scenario::Always&) const { return {}; }
    std::string operator()(const scenario::ArticleTabled& c) const { return about(c.by, c.article, "tabled"); }
    std::string operator()(const scenario::ArticleRefused& c) const { return about(c.by, c.article, "refused"); }
    std::string operator()(const scenario::MeasureTaken& c) const {
        return phrase("{party} took {measure}",
                      {{"party", short_name_in_text(scenario_.open, c.by)},
                       {"measure", in_quotes(measure_name(scenario_.open, c.by, c.measure))}});
    }
    std::string operator()(const scenario::QuestionAsked& c) const {
        return phrase("{party} asked a question", {{"party", short_name_in_text(scenario_.open, c.by)}});
    }
    std::string operator()(const scenario::ConstituencyConsulted& c) const {
        return phrase("{party} consulted {whom}", {{"party", short_name_in_text(scenario_.open, c.party)},
                                                   {"whom", at_home(c.party, c.constituency)}});
    }
    std::string operator()(const scenario::SupportAtLeast& c) const {
        return phrase("the support of {whom} is {value} or more",
                      {{"whom", at_home(c.party, c.constituency)}, {"value", std::to_string(c.value)}});
    }
    std::string operator()(const scenario::AllOf& c) const { return joined(parts(c.parts), ", and "); }
    std::string operator()(const scenario::AnyOf& c) const { return joined(parts(c.parts), ", or "); }
    std::string operator()(const scenario::SomeOf& c) const {
        return phrase("{count} of these are so: {parts}",
                      {{"count", count_word(c.at_least)}, {"parts", joined(parts(c.parts), "; ")}});
    }
    std::string operator()(const scenario::NotSo& c) const {
        return phrase("it is not so that {part}", {{"part", joined(parts(c.part), ", ")}});
    }
    /// All that everybody sees, as it is said of locks.
    template <class Seen>
    std::string operator()(const Seen& c) const {
        return condition_words(scenario_.open, scenario::PublicCondition{c});
    }

  private:
    [[nodiscard]] std::string about(treaty::PartyId by, treaty::ArticleId article, std::string_view did) const {
        return phrase("{party} {did} {article}", {{"party", short_name_in_text(scenario_.open, by)},
                                                  {"did", std::string(did)},
                                                  {"article", article_name(scenario_.open, article)}});
    }
    [[nodiscard]] std::string at_home(treaty::PartyId party, treaty::ConstituencyId id) const {
        return constituency_name(scenario_, party, id);
    }
    [[nodiscard]] std::vector<std::string> parts(const std::vector<Condition>& conditions) const {
        std::vector<std::string> all;
        for (const Condition& condition : conditions)
            all.push_back(std::visit(*this, condition.test));
        return all;
    }

    const scenario::Scenario& scenario_;
};

} // namespace

std::string cable_condition(const scenario::Scenario& scenario, const scenario::Occurrence& event) {
    const Whole whole(scenario);
    if (const auto* opposite = std::get_if<scenario::NotSo>(&event.when.test))
        return phrase(", unless {what}", {{"what", std::visit(whole, opposite->part.front().test)}});
    const std::string what = std::visit(whole, event.when.test);
    return what.empty() ? what : phrase(", if {what}", {{"what", what}});
}

} // namespace parley::wording
