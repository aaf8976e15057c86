// The whole texts that were tabled between a seat and one other, as evidence for the other's sheet: what it asked, what
// it did not take, what it objected to. Knows no worth.
#pragma once

#include "agents/evidence/memory.hpp"
#include "rules/view.hpp"

#include <optional>
#include <vector>

namespace parley::agents {

struct TabledTexts {
    /// An own text that the other did not take, and what it asked beside it.
    struct Declined {
        std::size_t own{}, asked{};
    };
    /// An own text that it refused, the article that it named, and those that were tabled.
    struct Objection {
        std::size_t own{};
        rules::ArticleId article;
        rules::ArticleSet among;
    };
    std::vector<treaty::Outcome> texts;
    std::vector<std::size_t> theirs; // in `texts`: the other's, in order, each once until another follows
    std::vector<Declined> declined;
    std::vector<Objection> objections;

    /// What it asked last; nothing before the first.
    [[nodiscard]] std::optional<std::size_t> last() const {
        return theirs.empty() ? std::nullopt : std::optional(theirs.back());
    }
};

/// Has the form that a text needs to be signed, where it needs one.
[[nodiscard]] bool has_form(const scenario::PublicScenario& scenario, const treaty::Outcome& outcome);

[[nodiscard]] TabledTexts tabled_texts(const rules::View& view, const Memory& memory, rules::PartyId other);

} // namespace parley::agents
