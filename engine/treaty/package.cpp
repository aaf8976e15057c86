#include "treaty/package.hpp"

#include <cstdlib>

namespace parley::treaty {

Outcome with(const TreatyText& text, const Outcome& base, const Package& package) {
    Outcome outcome = base;
    for (const ArticleId article : package.articles)
        for (const ProvisionId provision : text.at(article).provisions)
            outcome[provision.index()] = package.options[provision.index()];
    return outcome;
}

Package part_of(const TreatyText& text, const Package& package, ArticleSet articles) {
    Package part;
    part.articles = package.articles & articles;
    part.options = with(text, Outcome{}, Package{part.articles, package.options});
    return part;
}

int rung_distance(const TreatyText& text, const Package& a, const Package& b) {
    int distance = 0;
    for (const ArticleId article : a.articles& b.articles)
        for (const ProvisionId provision : text.at(article).provisions)
            distance += std::abs(int{a.options[provision.index()]} - int{b.options[provision.index()]});
    return distance;
}

} // namespace parley::treaty
