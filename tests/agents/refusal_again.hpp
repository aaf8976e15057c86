// The reason of a refusal, found again from the seat's papers by trying every package within two rungs: nothing of how
// the delegation itself looks for it is used but its rule of acceptance, asked one package at a time.
#pragma once

#include "agents/table/acceptance.hpp"
#include "tests/agents/playing.hpp"

#include <optional>
#include <string_view>

namespace parley::testing {

/// What the delegation knew and wanted when it refused.
class RefusingSeat {
  public:
    /// `name` is the roster name of the delegation whose decision it was. Requires: one with a character, or an envoy
    /// that teaches.
    RefusingSeat(const Moment& moment, std::string_view name);

    RefusingSeat(const RefusingSeat&) = delete;
    RefusingSeat& operator=(const RefusingSeat&) = delete;

    [[nodiscard]] const agents::Standing& standing() const { return *standing_; }
    [[nodiscard]] const treaty::Package& offered() const { return offered_; }
    /// What it would have said to `package`, had the same author tabled it in the place of the one it refused.
    [[nodiscard]] agents::Judgement to(const treaty::Package& package) const;
    /// What it said to the one it was offered.
    [[nodiscard]] agents::Judgement now() const { return to(offered_); }

  private:
    [[nodiscard]] agents::Aim aim_after(const std::vector<agents::Offer>& offers) const;
    agents::Memory memory_;
    agents::Character character_;
    agents::Outlook outlook_;
    mutable agents::Workings workings_;
    std::optional<agents::Standing> standing_;
    rules::PartyId author_;
    treaty::Package offered_;
};

struct ReasonAgain {
    rules::ArticleId article;
    rules::Reason reason{};
    int rungs{};     // of the change, 0 where none brings the package nearer
    bool would_do{}; // the change would have been accepted
    bool both{};     // it was worth too little, and home or an instruction stood against it as well
};

[[nodiscard]] ReasonAgain reason_again(const RefusingSeat& seat);

} // namespace parley::testing
