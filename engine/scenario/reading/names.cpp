#include "scenario/reading/names.hpp"

#include "scenario/ids.hpp"

#include <algorithm>

namespace parley::scenario::reading {

using namespace keys;

std::size_t capacity(NameOf kind) {
    switch (kind) {
    case NameOf::party:
        return treaty::max_parties;
    case NameOf::article:
        return treaty::max_articles;
    case NameOf::provision:
        return treaty::max_provisions;
    case NameOf::source:
        return shapes::most_sources;
    case NameOf::forum:
        return shapes::most_forums;
    case NameOf::site:
        return max_sites;
    case NameOf::office:
        return max_offices;
    case NameOf::course:
        return treaty::max_courses;
    case NameOf::profile:
        return treaty::max_profiles;
    case NameOf::constituency:
        return treaty::max_constituencies;
    case NameOf::measure:
        return max_measures;
    case NameOf::posture:
        return shapes::most_postures;
    case NameOf::none:
    case NameOf::fresh:
    case NameOf::fresh_source:
    case NameOf::term:
        break;
    }
    return 0;
}

void Names::keep(NameOf kind, std::vector<std::string>& into, const std::string& name) {
    if (into.size() < capacity(kind))
        into.push_back(name);
    else
        cut_[static_cast<std::size_t>(kind)] = true;
}

void Names::keep_keys(NameOf kind, std::vector<std::string>& into, const Node* map) {
    if (map && map->kind == Node::Kind::map)
        for (const auto& child : map->children)
            keep(kind, into, child->key);
}

Names::Names(const Node& root) {
    keep_keys(NameOf::party, parties_, root.child("parties"));
    keep_keys(NameOf::source, sources_, root.child("sources"));
    keep_keys(NameOf::forum, forums_, root.child("forums"));
    keep_keys(NameOf::site, sites_, root.child("sites"));
    keep_keys(NameOf::office, offices_, root.child("offices"));
    keep_keys(NameOf::course, courses_, root.child("outside"));
    const Node* text = root.child("text");
    const Node* articles = text ? text->child("articles") : nullptr;
    keep_keys(NameOf::article, articles_, articles);
    for (const std::string& article : articles_)
        keep_keys(NameOf::provision, provisions_, articles->child(article)->child("provisions"));
    if (cut(NameOf::article))
        cut_[static_cast<std::size_t>(NameOf::provision)] = true;
    for (const std::string& party : parties_) {
        const auto under = [&](std::string_view key) {
            const Node* all = root.child(key);
            return all ? all->child(party) : nullptr;
        };
        const Node* self = under("parties");
        keep_keys(NameOf::profile, profiles_[party], self ? self->child("profiles") : nullptr);
        keep_keys(NameOf::constituency, constituencies_[party], under("constituencies"));
        keep_keys(NameOf::measure, measures_[party], under("measures"));
    }
    for (const std::string& site : sites_) {
        std::vector<std::string>& known = postures_[site];
        if (const Node* postures = root.child("sites")->child(site)->child("postures"))
            for (const auto& posture : postures->children)
                keep(NameOf::posture, known, posture->text);
    }
}

std::vector<std::string> Names::all(NameOf kind) const {
    const auto each_once = [](const ByOwner& owners) {
        std::vector<std::string> all;
        for (const auto& [owner, names] : owners)
            for (const std::string& name : names)
                if (std::find(all.begin(), all.end(), name) == all.end())
                    all.push_back(name);
        return all;
    };
    switch (kind) {
    case NameOf::party:
        return parties_;
    case NameOf::article:
        return articles_;
    case NameOf::provision:
        return provisions_;
    case NameOf::source:
        return sources_;
    case NameOf::forum:
        return forums_;
    case NameOf::site:
        return sites_;
    case NameOf::office:
        return offices_;
    case NameOf::course:
        return courses_;
    case NameOf::profile:
        return each_once(profiles_);
    case NameOf::constituency:
        return each_once(constituencies_);
    case NameOf::measure:
        return each_once(measures_);
    case NameOf::posture:
        return each_once(postures_);
    case NameOf::none:
    case NameOf::fresh:
    case NameOf::fresh_source:
    case NameOf::term:
        break;
    }
    return {};
}

const std::vector<std::string>* Names::known(NameOf kind, const Node& node) const {
    // The party beside the name (`party:`, `by:`) goes before the one above it; `self` means the one above.
    const auto owner = [&](std::string_view beside) -> std::string_view {
        const Node* sibling = node.parent ? node.parent->child(beside) : nullptr;
        return sibling && sibling->text != "self" ? std::string_view(sibling->text) : party_above(node);
    };
    const auto of = [](const ByOwner& all, std::string_view name) {
        const auto found = all.find(name);
        return found == all.end() ? nullptr : &found->second;
    };
    switch (kind) {
    case NameOf::party:
        return &parties_;
    case NameOf::article:
        return &articles_;
    case NameOf::provision:
        return &provisions_;
    case NameOf::source:
        return &sources_;
    case NameOf::forum:
        return &forums_;
    case NameOf::site:
        return &sites_;
    case NameOf::office:
        return &offices_;
    case NameOf::course:
        return &courses_;
    case NameOf::profile:
        return of(profiles_, party_above(node));
    case NameOf::constituency:
        return of(constituencies_, owner("party"));
    case NameOf::measure:
        return of(measures_, owner("by"));
    case NameOf::posture:
        return of(postures_, site_above(node).empty() ? owner("site") : site_above(node));
    case NameOf::none:
    case NameOf::fresh:
    case NameOf::fresh_source:
    case NameOf::term:
        break;
    }
    return nullptr;
}

std::optional<std::size_t> Names::index(const std::vector<std::string>& names, std::string_view name) {
    const auto found = std::find(names.begin(), names.end(), name);
    if (found == names.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - names.begin());
}

std::vector<const Node*> lineage(const Node& node) {
    std::vector<const Node*> chain;
    for (const Node* each = &node; each->parent; each = each->parent)
        chain.push_back(each);
    std::reverse(chain.begin(), chain.end());
    return chain;
}

std::string_view site_above(const Node& node) {
    const auto chain = lineage(node);
    return chain.size() > 1 && chain[0]->key == "sites" ? std::string_view(chain[1]->key) : std::string_view();
}

std::string_view party_above(const Node& node) {
    const auto chain = lineage(node);
    if (chain.size() > 1 &&
        (chain[0]->key == "mandates" || chain[0]->key == "measures" || chain[0]->key == "constituencies"))
        return chain[1]->key;
    if (chain.size() > 3 && chain[0]->key == "forums" && chain[2]->key == "present")
        return chain[3]->key;
    return {};
}

} // namespace parley::scenario::reading
