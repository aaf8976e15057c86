// A file of the scenario format as a small tree of values with their places, before anything is known of their meaning.
// Knows YAML and the limits of the house; knows no key.
#pragma once

#include "scenario/fault.hpp"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace parley::scenario::reading {

inline constexpr std::size_t max_depth = 24;     // levels of lists and maps
inline constexpr std::size_t max_nodes = 50'000; // values in a file
inline constexpr std::size_t max_scalar = 8'000; // bytes of one value
inline constexpr std::size_t max_key = 100;      // bytes of a key
inline constexpr std::size_t max_faults = 300;   // reported one by one; further ones are counted

struct Node {
    enum class Kind : std::uint8_t {
        scalar,
        list,
        map,
        none,   // nothing is written
        refused // an alias or a tagged value, already reported
    };
    Kind kind{Kind::none};
    core::TextPosition place; // of the value
    std::string key;          // its key when it stands in a map, else ""
    core::TextPosition key_place;
    std::size_t ordinal{}; // its place in its list or map, from 0
    const Node* parent{};
    std::string text;    // of a scalar
    bool plain{};        // a scalar without quotes, in the line or lines of its key
    std::string comment; // that follows a plain scalar in its last line, "" when there is none
    core::TextPosition comment_place;
    std::vector<std::unique_ptr<Node>> children;

    /// Filled by check_form: the value in the unit of its key, and whether it may be read at all.
    std::int64_t number{};
    std::int64_t key_number{};
    bool sound{};

    [[nodiscard]] const Node* child(std::string_view wanted) const;
    [[nodiscard]] Node* child(std::string_view wanted);
    /// Where to point when something is missing inside: the key if there is one.
    [[nodiscard]] core::TextPosition heading() const { return key.empty() ? place : key_place; }
};

/// Collects the faults of one reading.
class FaultList {
  public:
    /// At `where`, with the chain of keys that leads to `owner` (the node itself included unless it is null).
    void add(FaultCode code, core::TextPosition where, const Node* owner, std::vector<std::string> words = {},
             std::string nearest = {});
    [[nodiscard]] bool has_errors() const { return has_errors_; }
    /// True once further faults are only counted, so that no work need go into their words.
    [[nodiscard]] bool full() const { return faults_.size() >= max_faults; }
    /// In the order of their places, the last one telling how many more there were.
    [[nodiscard]] std::vector<Fault> take();

  private:
    std::vector<Fault> faults_;
    std::size_t further_{};
    bool further_errors_{};
    bool has_errors_{};
};

/// The tree of `text`, or null when the text is refused as a whole; `faults` says why. Bounded in time and memory.
[[nodiscard]] std::unique_ptr<Node> read_document(std::string_view text, FaultList& faults);

} // namespace parley::scenario::reading
