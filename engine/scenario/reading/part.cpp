#include "scenario/reading/part.hpp"

#include "scenario/keys/written_value.hpp"

#include <cassert>

namespace parley::scenario::reading {

using namespace keys;

const Key& Part::key(std::string_view name) const {
    const Key* found = form_->key(name);
    assert(found && "every key that is read stands in the key table");
    return *found;
}

const Node* Part::find(std::string_view name) const {
    (void)key(name);
    const Node* child = node_ ? node_->child(name) : nullptr;
    return child && child->sound ? child : nullptr;
}

std::int64_t Part::number(std::string_view name) const {
    if (const Node* child = find(name))
        return child->number;
    const Key& row = key(name);
    return read_number(row.shape, row.preset).value_or(0);
}

std::string Part::text(std::string_view name) const {
    const Node* child = find(name);
    return child ? child->text : std::string{};
}

std::vector<std::string> Part::texts(std::string_view name) const {
    std::vector<std::string> all;
    if (const Node* list = find(name))
        for (const auto& child : list->children)
            all.push_back(child->text);
    return all;
}

Part Part::part(std::string_view name) const { return {find(name), key(name).shape.form()}; }

std::vector<const Node*> Part::entries(std::string_view name) const {
    std::vector<const Node*> all;
    const auto most = static_cast<std::size_t>(key(name).shape.most);
    if (const Node* value = node_ ? node_->child(name) : nullptr)
        for (const auto& child : value->children)
            if (all.size() < most)
                all.push_back(child.get());
    return all;
}

Part Part::entry(std::string_view name, const Node& node) const {
    const Shape* shape = &key(name).shape;
    while (!shape->form)
        shape = &shape->of.front();
    return {&node, shape->form()};
}

} // namespace parley::scenario::reading
