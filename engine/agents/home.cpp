#include "agents/home.hpp"

#include "rules/amounts.hpp"

namespace parley::agents {

HomeFront weigh_at_home(const rules::View& view, const treaty::Outcome& outcome) {
    HomeFront home;
    for (std::size_t c = 0; c < view.constituency_count(); ++c) {
        const auto weighing = rules::weigh_known(view, rules::ConstituencyId(c), outcome);
        if (!weighing || !weighing->can_veto || weighing->support >= weighing->threshold)
            continue;
        ++home.failing;
        const int lacking = weighing->threshold - weighing->support;
        if (lacking > home.shortfall) {
            home.shortfall = lacking;
            home.weakest = rules::ConstituencyId(c);
        }
    }
    return home;
}

bool can_carry(const HomeFront& home) {
    return home.failing == 0 || (home.failing == 1 && home.shortfall <= rules::amounts::side_letter_support);
}

namespace {

bool reached(const scenario::Veto& veto, const treaty::Outcome& outcome) {
    switch (veto.kind) {
    case scenario::Veto::Kind::never:
        return false;
    case scenario::Veto::Kind::always:
        return true;
    case scenario::Veto::Kind::from_option:
        return outcome[veto.provision.index()] >= veto.at_least;
    }
    return false;
}

} // namespace

std::optional<rules::ConstituencyId> unasked(const rules::View& view, const treaty::Outcome& outcome) {
    for (std::size_t c = 0; c < view.constituency_count(); ++c) {
        const rules::ConstituencyId id(c);
        if (view.own().consulted.contains(id))
            continue;
        const scenario::Constituency& constituency = view.constituency(id);
        if (reached(constituency.veto, outcome) ||
            (constituency.sharper_from && reached(*constituency.sharper_from, outcome)))
            return id;
    }
    return std::nullopt;
}

} // namespace parley::agents
