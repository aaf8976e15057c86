// A checked mapping as its reader sees it: values by key, with the key table's defaults where a key is absent. What was
// found faulty reads as absent; the fault has been reported already.
#pragma once

#include "scenario/keys/key_table.hpp"
#include "scenario/reading/document.hpp"

#include "core/points.hpp"
#include "core/strong_id.hpp"

#include <optional>

namespace parley::scenario::reading {

using keys::Form;
using keys::Key;

class Part {
  public:
    /// `node` may be null or not sound: then every key is absent.
    Part(const Node* node, const Form& form) : node_(node && node->sound ? node : nullptr), form_(&form) {}

    [[nodiscard]] const Node* node() const { return node_; }
    /// The value when it is there and sound. Every key must be in the form.
    [[nodiscard]] const Node* find(std::string_view key) const;
    /// Written, sound or not.
    [[nodiscard]] bool has(std::string_view key) const { return node_ && node_->child(key); }

    /// The number in the unit of the key; its default, or 0, when absent.
    [[nodiscard]] std::int64_t number(std::string_view key) const;
    [[nodiscard]] int whole(std::string_view key) const { return static_cast<int>(number(key)); }
    [[nodiscard]] bool yes(std::string_view key) const { return number(key) == 1; }
    [[nodiscard]] core::Points points(std::string_view key) const {
        return core::Points{static_cast<std::int32_t>(number(key))};
    }
    /// Percent as thousandths.
    [[nodiscard]] core::PerMille per_mille(std::string_view key) const { return 10 * whole(key); }
    template <class Choice>
    [[nodiscard]] Choice choice(std::string_view key) const {
        return static_cast<Choice>(number(key));
    }
    /// "" when absent.
    [[nodiscard]] std::string text(std::string_view key) const;
    [[nodiscard]] std::vector<std::string> texts(std::string_view key) const;
    /// A reference.
    template <class Id>
    [[nodiscard]] std::optional<Id> id(std::string_view key) const {
        const Node* value = find(key);
        return value && value->number >= 0 ? std::optional<Id>(Id(static_cast<std::size_t>(value->number)))
                                           : std::nullopt;
    }
    /// A list of references; `everything` where a word stands in its place or the key is absent.
    template <class Id>
    [[nodiscard]] core::IdSet<Id> ids(std::string_view key, core::IdSet<Id> everything = {}) const {
        const Node* value = find(key);
        return value && value->kind == Node::Kind::list ? id_set<Id>(*value) : everything;
    }
    template <class Id>
    [[nodiscard]] static core::IdSet<Id> id_set(const Node& list) {
        core::IdSet<Id> set;
        for (const auto& child : list.children)
            if (child->sound && child->number >= 0)
                set.insert(Id(static_cast<std::size_t>(child->number)));
        return set;
    }
    /// A mapping below this one.
    [[nodiscard]] Part part(std::string_view key) const;
    /// The entries of a map or list, at most as many as its kind of name has room for, sound or not.
    [[nodiscard]] std::vector<const Node*> entries(std::string_view key) const;
    /// The entry of a map or list as a mapping of the kind that the key table says.
    [[nodiscard]] Part entry(std::string_view key, const Node& node) const;

  private:
    [[nodiscard]] const Key& key(std::string_view name) const;

    const Node* node_;
    const Form* form_;
};

} // namespace parley::scenario::reading
