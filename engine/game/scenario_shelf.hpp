// Scenarios that have been read, by their text: many saved games hold the same one, and reading it takes far longer
// than all else in them. Knows nothing of files.
#pragma once

#include "scenario/scenario.hpp"

#include <map>
#include <memory>
#include <string>
#include <string_view>

namespace parley::game {

class ScenarioShelf {
  public:
    /// Null when no scenario of that very text was put here.
    [[nodiscard]] std::shared_ptr<const scenario::Scenario> find(std::string_view text) const {
        const auto found = by_text_.find(text);
        return found == by_text_.end() ? nullptr : found->second;
    }
    void put(std::shared_ptr<const scenario::Scenario> scenario) {
        by_text_.insert_or_assign(scenario->text, std::move(scenario));
    }

  private:
    std::map<std::string, std::shared_ptr<const scenario::Scenario>, std::less<>> by_text_;
};

} // namespace parley::game
