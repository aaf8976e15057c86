// A partial assignment provision → option: whole articles, each complete. Knows nothing of who tables it.
#pragma once

#include "treaty/treaty_text.hpp"

namespace parley::treaty {

/// Options of provisions outside `articles` are 0 and mean nothing.
struct Package {
    ArticleSet articles;
    Outcome options{};
    friend bool operator==(const Package&, const Package&) = default;
};

/// `base` with the package's articles written over it.
[[nodiscard]] Outcome with(const TreatyText& text, const Outcome& base, const Package& package);

/// The part of `package` that lies in `articles`.
[[nodiscard]] Package part_of(const TreatyText& text, const Package& package, ArticleSet articles);

/// Rungs between two packages, added up over the provisions of the articles named by both.
[[nodiscard]] int rung_distance(const TreatyText& text, const Package& a, const Package& b);

} // namespace parley::treaty
