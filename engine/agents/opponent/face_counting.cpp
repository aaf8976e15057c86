#include "agents/opponent/face_counting.hpp"

#include "agents/opponent/supposed_terms.hpp"
#include "rules/world/persons.hpp"

namespace parley::agents {

FaceCounting::FaceCounting(const rules::View& view, rules::PartyId other)
    : view_(&view),
      other_(other),
      at_(rules::circumstances(view)) {
    const treaty::CreditRow trust = rules::credits_of(view.scenario(), view.open(), other).now;
    double sum = 0, count = 0;
    for (std::size_t p = 0; p < view.scenario().party_count(); ++p)
        if (p != other.index()) {
            sum += trust[p] / 100.0;
            count += 1;
        }
    trust_ = count > 0 ? sum / count : 0;
    const scenario::Party& party = view.scenario().at(other);
    for (std::size_t k = 0; k < party.profiles.size(); ++k)
        terms_.push_back(supposed_terms(party, rules::ProfileId(k)));
}

double FaceCounting::carried(treaty::ProvisionId provision, const treaty::Outcome& outcome) const {
    const treaty::TreatyText& text = view_->scenario().text;
    double sum = 0, count = 0;
    for (const rules::PartyId obligor : text.at(provision).obligors)
        if (obligor != other_) {
            sum += treaty::share_carried(text, provision, obligor, outcome) / 1000.0;
            count += 1;
        }
    return count > 0 ? sum / count : 1;
}

FaceCounting::Counting FaceCounting::of(const treaty::Outcome& outcome, std::size_t profile) const {
    const treaty::TreatyText& text = view_->scenario().text;
    Counting counting;
    for (std::size_t i = 0; i < text.provisions.size(); ++i) {
        const treaty::ProvisionId id(i);
        const treaty::Provision& provision = text.provisions[i];
        const bool at_face = provision.credit == treaty::Credit::at_face;
        const double seen = at_face ? 1 : treaty::safeguard(text, id, outcome) / 1000.0;
        counting.gain[i] = at_face ? 1 : 1 - (1 - trust_ * carried(id, outcome)) * (1 - seen);
        counting.cost[i] =
            provision.obligors.contains(other_) && !at_face ? 1 - terms_[profile].cheat_share / 1000.0 * (1 - seen) : 1;
        if (provision.intrusive)
            counting.cost[i] *= terms_[profile].intrusion_price / 1000.0;
    }
    return counting;
}

double FaceCounting::left_of(std::size_t provision, const treaty::Outcome& outcome) const {
    return treaty::percent_of_worth(view_->scenario().text, at_, treaty::ProvisionId(provision), outcome[provision]) /
           100.0;
}

} // namespace parley::agents
