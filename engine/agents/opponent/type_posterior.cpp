#include "agents/opponent/type_posterior.hpp"

#include "agents/opponent/supposed_terms.hpp"

#include <algorithm>
#include <optional>

namespace parley::agents {

namespace {

constexpr Tell shuns_checking{0.30, 0.45, 0.80};   // its own inspectors' rungs stay in the lower third
constexpr Tell accepts_checking{0.70, 0.45, 0.15}; // in the upper half
constexpr Tell resists_limits{0.40, 0.65, 0.30};
constexpr Tell accepts_limits{0.50, 0.25, 0.60};
constexpr Tell objects_to_checking{0.30, 0.40, 0.60}; // a refusal that names it
constexpr Tell gestures{0.55, 0.35, 0.40};
constexpr Tell breaks_word{0.20, 0.40, 0.55};
constexpr Tell presses{0.30, 0.50, 0.45};
constexpr Tell caught{0.10, 0.35, 0.70};

class Weigher {
  public:
    Weigher(const scenario::Party& party, Posterior& posterior)
        : posterior_(posterior),
          range_(compliance_range(party)) {
        for (std::size_t k = 0; k < party.profiles.size(); ++k) {
            compliance_[k] = party.profiles[k].compliance;
            posterior.chance[k] = party.profiles[k].prior / 1000.0;
        }
        count_ = party.profiles.size();
    }
    /// A tell seen `times` times; from the third time on it tells nothing new.
    void see(const Tell& tell, int times) {
        for (int n = 0; n < std::min(times, 2); ++n)
            for (std::size_t k = 0; k < count_; ++k)
                multiply(k, tell.under(compliance_[k], range_));
    }
    /// Intelligence: right with its reliability, otherwise any of the other profiles.
    void hear(const ProfileSignal& signal) {
        const double right = signal.reliability / 1000.0;
        for (std::size_t k = 0; k < count_; ++k)
            multiply(k, k == signal.profile.index() ? right
                        : count_ > 1                ? (1 - right) / static_cast<double>(count_ - 1)
                                                    : 1);
    }
    void finish() {
        double sum = 0;
        for (std::size_t k = 0; k < count_; ++k)
            sum += posterior_.chance[k];
        for (std::size_t k = 0; k < count_; ++k)
            posterior_.chance[k] = sum > 0 ? posterior_.chance[k] / sum : 1 / static_cast<double>(count_);
    }

  private:
    void multiply(std::size_t k, double likelihood) {
        posterior_.chance[k] *= likelihood;
        posterior_.moved = true;
    }
    Posterior& posterior_;
    std::array<int, treaty::max_profiles> compliance_{};
    std::size_t count_{};
    ComplianceRange range_;
};

/// How high an author goes on its own undertakings of one kind, as a share of their ladders; nothing when it names
/// none.
std::optional<double> height(const treaty::TreatyText& text, const Offer& offer, bool intrusive) {
    int rungs = 0;
    int ladder = 0;
    for (const rules::ArticleId article : offer.package.articles)
        for (const rules::ProvisionId id : text.at(article).provisions) {
            const treaty::Provision& provision = text.at(id);
            if (provision.intrusive != intrusive || !provision.obligors.contains(offer.author))
                continue;
            rungs += offer.package.options[id.index()];
            ladder += static_cast<int>(provision.options.size()) - 1;
        }
    if (ladder == 0)
        return std::nullopt;
    return static_cast<double>(rungs) / ladder;
}

} // namespace

Posterior posterior(const scenario::PublicScenario& scenario, const Memory& memory, rules::PartyId other) {
    Posterior posterior;
    Weigher weigher(scenario.at(other), posterior);
    int shunned = 0, accepted = 0, resisted = 0, granted = 0;
    for (const Offer& offer : memory.offers) {
        if (offer.author != other)
            continue;
        if (const auto checks = height(scenario.text, offer, true)) {
            shunned += *checks < 0.34 ? 1 : 0;
            accepted += *checks >= 0.5 ? 1 : 0;
        }
        if (const auto limits = height(scenario.text, offer, false)) {
            resisted += *limits < 0.34 ? 1 : 0;
            granted += *limits >= 0.5 ? 1 : 0;
        }
    }
    weigher.see(shuns_checking, shunned);
    weigher.see(accepts_checking, accepted);
    weigher.see(resists_limits, resisted);
    weigher.see(accepts_limits, granted);
    weigher.see(objects_to_checking,
                static_cast<int>(std::ranges::count_if(memory.refusals, [&](const NotedRefusal& refusal) {
                    return refusal.by == other && refusal.reason == rules::Reason::checking;
                })));
    const Bearing& bearing = memory.bearing[other.index()];
    weigher.see(gestures, bearing.gestures);
    weigher.see(breaks_word, bearing.words_broken + bearing.gestures_dropped);
    weigher.see(presses, bearing.pressures);
    weigher.see(caught, bearing.breaches);
    for (const ProfileSignal& signal : memory.profile_signals)
        if (signal.about == other)
            weigher.hear(signal);
    weigher.finish();
    return posterior;
}

std::array<std::uint8_t, treaty::max_profiles> percents(const Posterior& posterior, std::size_t profiles) {
    std::array<std::uint8_t, treaty::max_profiles> whole{};
    std::array<double, treaty::max_profiles> rest{};
    int left = 100;
    for (std::size_t k = 0; k < profiles; ++k) {
        const double exact = posterior.chance[k] * 100;
        whole[k] = static_cast<std::uint8_t>(exact);
        rest[k] = exact - whole[k];
        left -= whole[k];
    }
    for (; left > 0 && profiles > 0; --left) {
        std::size_t most = 0;
        for (std::size_t k = 1; k < profiles; ++k)
            if (rest[k] > rest[most])
                most = k;
        ++whole[most];
        rest[most] -= 1;
    }
    return whole;
}

} // namespace parley::agents
