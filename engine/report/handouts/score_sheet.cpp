#include "report/handouts/score_sheet.hpp"

#include <algorithm>

namespace parley::report {
namespace {

using treaty::OptionIndex;
using treaty::ProvisionId;

class ProvisionScores {
  public:
    ProvisionScores(const rules::View& view, ProvisionId provision) : view_(view), provision_(provision) {}

    [[nodiscard]] std::vector<ScoreTable> tables() const {
        std::optional<ProvisionId> first, second;
        for (const ProvisionId check : checks())
            if (depends_on(check))
                (first ? second : first) = check;
        std::vector<ScoreTable> made;
        for (std::size_t s = 0; s < (second ? rungs_of(*second) : 1); ++s) {
            ScoreTable table{provision_, {}, first, {}};
            if (second)
                table.second = ScoreTable::Check{*second, static_cast<OptionIndex>(s)};
            for (std::size_t rung = 0; rung < rungs_of(provision_); ++rung)
                table.at.push_back(row(rung, first, table.second));
            made.push_back(std::move(table));
        }
        return made;
    }

  private:
    [[nodiscard]] const treaty::TreatyText& text() const { return view_.scenario().text; }
    /// What checks it or hands it over: two at most.
    [[nodiscard]] std::vector<ProvisionId> checks() const {
        std::vector<ProvisionId> all = treaty::decided_by(text(), provision_, view_.seat());
        all.erase(all.begin());
        return all;
    }
    [[nodiscard]] std::size_t rungs_of(ProvisionId provision) const { return text().at(provision).options.size(); }

    [[nodiscard]] core::Points worth(const treaty::Outcome& outcome) const {
        return rules::receipt_now(view_, provision_, outcome).counted;
    }

    [[nodiscard]] std::vector<core::Points> row(std::size_t rung, std::optional<ProvisionId> first,
                                                const std::optional<ScoreTable::Check>& second) const {
        std::vector<core::Points> points;
        for (std::size_t f = 0; f < (first ? rungs_of(*first) : 1); ++f) {
            treaty::Outcome outcome{};
            outcome[provision_.index()] = static_cast<OptionIndex>(rung);
            if (first)
                outcome[first->index()] = static_cast<OptionIndex>(f);
            if (second)
                outcome[second->provision.index()] = second->option;
            points.push_back(worth(outcome));
        }
        return points;
    }

    /// Whether some rung of the check moves some rung's worth, whatever the other check is at.
    [[nodiscard]] bool depends_on(ProvisionId check) const {
        for (const ProvisionId other : checks())
            for (std::size_t o = 0; o < rungs_of(other); ++o)
                for (std::size_t rung = 0; rung < rungs_of(provision_); ++rung) {
                    treaty::Outcome outcome{};
                    outcome[provision_.index()] = static_cast<OptionIndex>(rung);
                    if (other != check)
                        outcome[other.index()] = static_cast<OptionIndex>(o);
                    const core::Points unchecked = worth(outcome);
                    for (std::size_t c = 1; c < rungs_of(check); ++c) {
                        outcome[check.index()] = static_cast<OptionIndex>(c);
                        if (worth(outcome) != unchecked)
                            return true;
                    }
                }
        return false;
    }

    const rules::View& view_;
    ProvisionId provision_;
};

} // namespace

std::vector<ScoreTable> score_tables(const rules::View& view) {
    std::vector<ScoreTable> all;
    for (std::size_t i = 0; i < view.scenario().text.provisions.size(); ++i)
        for (ScoreTable& table : ProvisionScores(view, ProvisionId(i)).tables())
            all.push_back(std::move(table));
    return all;
}

} // namespace parley::report
