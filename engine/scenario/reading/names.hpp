// The names that a file defines, gathered before anything is checked, so that a reference may stand before its
// definition.
#pragma once

#include "scenario/keys/shape.hpp"
#include "scenario/reading/document.hpp"

#include <array>
#include <map>
#include <optional>

namespace parley::scenario::reading {

using keys::NameOf;

class Names {
  public:
    /// Looks only at keys: nothing needs to be sound. Of each kind it keeps as many as the house has room for.
    explicit Names(const Node& root);

    /// The names that `kind` may refer to where `node` stands; null when that depends on a party or site that is
    /// unknown itself. Profiles, constituencies and measures are those of the party named beside the node or above it.
    [[nodiscard]] const std::vector<std::string>* known(NameOf kind, const Node& node) const;

    /// Every name of the kind, whichever party's or site's; each once.
    [[nodiscard]] std::vector<std::string> all(NameOf kind) const;

    /// The place of `name` among the known ones.
    [[nodiscard]] static std::optional<std::size_t> index(const std::vector<std::string>& names, std::string_view name);

    [[nodiscard]] const std::vector<std::string>& parties() const { return parties_; }

    /// True when the file has more names of the kind than were kept, so that an unknown one may be among the rest.
    [[nodiscard]] bool cut(NameOf kind) const { return cut_[static_cast<std::size_t>(kind)]; }

  private:
    using ByOwner = std::map<std::string, std::vector<std::string>, std::less<>>;

    void keep(NameOf kind, std::vector<std::string>& into, const std::string& name);
    void keep_keys(NameOf kind, std::vector<std::string>& into, const Node* map);

    std::vector<std::string> parties_, articles_, provisions_, sources_, forums_, sites_, offices_, courses_;
    ByOwner profiles_, constituencies_, measures_, postures_;
    std::array<bool, keys::name_kinds> cut_{};
};

/// How many children of a map of such names are read; the rest is reported as too many.
[[nodiscard]] std::size_t capacity(NameOf kind);

/// The chain of nodes from the child of the root down to `node`.
[[nodiscard]] std::vector<const Node*> lineage(const Node& node);

/// The id of the party under whose papers, measures or presence `node` stands; "" when it stands under none.
[[nodiscard]] std::string_view party_above(const Node& node);

/// The site whose entry the node stands in; "" elsewhere.
[[nodiscard]] std::string_view site_above(const Node& node);

} // namespace parley::scenario::reading
