// A scripted player: what a person of one fixed habit would do in a seat, for measuring the computer delegations. It
// sees a view like any agent, and a rumour of the other's values (hearsay.hpp). All habits share a sober conduct of
// everything beside the bargaining: it asks its home, keeps what it signed, raises what it finds.
#pragma once

#include "agents/agent.hpp"
#include "game/scripted/outlook.hpp"

#include <optional>

namespace parley::game {

class Player : public agents::Agent {
  public:
    explicit Player(std::shared_ptr<const Hearsay> hearsay) : hearsay_(std::move(hearsay)) {}

    void observe(const rules::View& view, std::span<const rules::Event> events) final;
    [[nodiscard]] agents::Decision decide(const rules::View& view, const agents::AgentRandom& random,
                                          std::uint32_t node_budget) final;

  protected:
    using Choice = std::optional<rules::Action>;

    /// Consults its home, vetoes first, two a session, and saves the rest.
    [[nodiscard]] virtual rules::Action measures(const Outlook& outlook) const;
    /// To the other's standing proposal: an answer, or nothing to let it stand.
    [[nodiscard]] virtual Choice answer(const Outlook& outlook, const rules::Proposal& proposal) const = 0;
    /// Whether it puts its initials to the agreed text: when that is worth its floor and its home would bear it.
    [[nodiscard]] virtual bool signs(const Outlook& outlook) const;
    /// A question or another word, or nothing.
    [[nodiscard]] virtual Choice speak(const Outlook&) const { return std::nullopt; }
    [[nodiscard]] virtual Choice offer(const Outlook& outlook) const = 0;
    /// Of the two articles of a question, the truth.
    [[nodiscard]] virtual rules::Preference reply(const Outlook& outlook, const rules::Question& question) const;
    [[nodiscard]] virtual rules::FileConduct conduct(const Outlook&) const { return {}; }

    /// A refusal that names the article that costs most, as a cost or as the form.
    [[nodiscard]] static rules::Action refusal(const Outlook& outlook, const rules::Proposal& proposal);

  private:
    [[nodiscard]] rules::Action at_table(const Outlook& outlook) const;
    [[nodiscard]] static rules::Action ratification(const Outlook& outlook);

    std::shared_ptr<const Hearsay> hearsay_;
    agents::Memory memory_;
    std::uint32_t replaced_{}; // by the guard, whose rationale then says `no_way_forward`
};

} // namespace parley::game
