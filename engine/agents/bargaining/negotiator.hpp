// A negotiator in stacked alternating offers (Aydoğan, Festen, Hindriks & Jonker 2017), for two parties and more: in
// turn each accepts the offer that stands or makes another; there is an agreement when all the others have accepted it.
// It is told its own preference and what was offered, nothing else.
#pragma once

#include "agents/bargaining/preference.hpp"

#include <memory>
#include <optional>
#include <string_view>

namespace parley::agents::bargaining {

/// What a negotiator is given. The references must outlive it.
struct Brief {
    const OutcomeSpace& space;
    const Preference& own;
    std::size_t seat{};
    std::size_t parties{2};
    std::uint32_t rounds{};
    std::uint64_t seed{}; // its own, for draws by key
};

struct Moment {
    std::uint32_t round{}; // from 0 to rounds − 1; every party acts once a round
    double time{};         // round / (rounds − 1): 0 in the first round, 1 in the last, where the formulas end
};

struct Move {
    bool accepts{};
    Outcome offer{}; // where it does not accept
};

class Negotiator {
  public:
    virtual ~Negotiator() = default;
    Negotiator(const Negotiator&) = delete;
    Negotiator& operator=(const Negotiator&) = delete;
    /// Another party, `from`, has offered `offer`; told before the next `act`.
    virtual void hear(std::size_t from, Outcome offer, const Moment& moment) = 0;
    /// Its turn: `standing` is the last offer, by another party; none at the very start.
    [[nodiscard]] virtual Move act(std::optional<Outcome> standing, const Moment& moment) = 0;

  protected:
    explicit Negotiator(const Brief& brief) : brief_(brief), own_(brief.own) {}
    [[nodiscard]] const Brief& brief() const { return brief_; }
    [[nodiscard]] const Preference& own() const { return own_; }
    /// AC_next (Baarslag et al. 2013): accepts what is worth at least the own next bid and the reservation.
    [[nodiscard]] Move accept_or(std::optional<Outcome> standing, Outcome bid) const {
        const bool enough =
            standing && own_.worth(*standing) >= own_.worth(bid) && own_.worth(*standing) >= own_.reservation();
        return {enough, bid};
    }

  private:
    Brief brief_;
    const Preference& own_;
};

/// One line of the roster of negotiators.
struct NegotiatorKind {
    std::string_view name;
    std::string_view summary;
    std::string_view paper;
    std::unique_ptr<Negotiator> (*make)(const Brief&);
};

} // namespace parley::agents::bargaining
