#include "report/classes/turning_point.hpp"

#include "rules/apply.hpp"

#include <cassert>

namespace parley::report {
namespace {

class TurnFinder {
  public:
    TurnFinder(const game::Game& game, const analysis::Situation& at_start)
        : game_(game),
          at_start_(at_start),
          now_(worth_of(treaty::Outcome{})) {}

    std::optional<TurningPoint> find() {
        rules::NoEvents nobody;
        rules::State state = rules::initial_state(game_.scenario(), game_.setup().seed, nobody);
        std::size_t event = 0;
        for (step_ = 0; step_ < game_.steps().size(); ++step_) {
            const game::Step& taken = game_.steps()[step_];
            rules::apply(game_.scenario(), state, taken.party, taken.action, nobody);
            agreed_ = state.open.text.agreed;
            for (; event < taken.events_end; ++event)
                read(game_.events()[event].what, taken.party);
        }
        return greatest_;
    }

  private:
    [[nodiscard]] analysis::Worth worth_of(const treaty::Outcome& outcome) const {
        analysis::Worth worth{};
        for (std::size_t p = 0; p < at_start_.utilities.size(); ++p)
            worth[p] = at_start_.utilities[p].worth(outcome).hundredths;
        return worth;
    }

    void read(const rules::Happening& what, rules::PartyId by) {
        if (const auto* opened = std::get_if<rules::SessionOpened>(&what)) {
            session_ = opened->session;
            extra_ = opened->extra;
        } else if (const auto* agreed = std::get_if<rules::ArticlesAgreed>(&what)) {
            move(Turn::agreed, by, agreed->articles);
        } else if (const auto* reopened = std::get_if<rules::AgreementReopened>(&what)) {
            move(Turn::reopened, by, reopened->articles);
        } else if (const auto* refused = std::get_if<rules::RatificationRefused>(&what)) {
            come_to_nothing(Turn::refused_at_home, refused->party);
        } else if (const auto* left = std::get_if<rules::PartyWalkedOut>(&what)) {
            come_to_nothing(Turn::walked_out, left->by);
        } else if (const auto* ended = std::get_if<rules::GameEnded>(&what)) {
            if (std::holds_alternative<rules::TalksCollapsed>(ended->how))
                come_to_nothing(Turn::collapsed, by);
        }
    }

    void move(Turn turn, rules::PartyId by, rules::ArticleSet articles) {
        const analysis::Worth after = worth_of(agreed_);
        keep({turn, step_, session_, extra_, by, articles, now_, after});
        now_ = after;
    }

    void come_to_nothing(Turn turn, rules::PartyId by) {
        if (now_ != worth_of(treaty::Outcome{}))
            keep({turn, step_, session_, extra_, by, {}, now_, at_start_.reservation});
    }

    void keep(const TurningPoint& point) {
        if (!greatest_ || point.moved() > greatest_->moved())
            greatest_ = point;
    }

    const game::Game& game_;
    const analysis::Situation& at_start_;
    analysis::Worth now_;
    treaty::Outcome agreed_{};
    std::size_t step_{}, session_{};
    bool extra_{};
    std::optional<TurningPoint> greatest_;
};

} // namespace

std::int64_t TurningPoint::moved() const {
    const std::int64_t by_all = analysis::sum(after) - analysis::sum(before);
    return by_all < 0 ? -by_all : by_all;
}

std::optional<TurningPoint> turning_point(const game::Game& game, const analysis::Situation& at_start) {
    assert(game.ended());
    return TurnFinder(game, at_start).find();
}

} // namespace parley::report
