#include "treaty/mandate.hpp"

#include "treaty/treaty_text.hpp"

#include <algorithm>

namespace parley::treaty {

core::Points stake(const TreatyText& text, const Mandate& mandate, ArticleId article) {
    core::Points sum;
    for (const ProvisionId provision : text.at(article).provisions) {
        const auto [least, most] = std::ranges::minmax(mandate.values[provision.index()]);
        sum += most - least;
    }
    return sum;
}

} // namespace parley::treaty
