#include "scenario/reading/check_form.hpp"

#include "core/plain_text.hpp"
#include "scenario/fault_code.hpp"
#include "scenario/keys/written_value.hpp"
#include "scenario/nearest_name.hpp"

#include <algorithm>

namespace parley::scenario::reading {

using namespace keys;

namespace {

/// A value as it is shown in a sentence: never longer than a line.
std::string shown(std::string_view text) { return core::shortened(text, 60); }

std::string what_is_there(const Node& node) {
    switch (node.kind) {
    case Node::Kind::scalar:
        return "`" + shown(node.text) + "`";
    case Node::Kind::list:
        return "a list";
    case Node::Kind::map:
        return "a mapping";
    case Node::Kind::none:
    case Node::Kind::refused:
        return "nothing";
    }
    return {};
}

bool is_blank(std::string_view text) { return text.find_first_not_of(" \t\n") == std::string_view::npos; }

std::string trimmed(const std::string& text) {
    return is_blank(text) ? std::string()
                          : text.substr(text.find_first_not_of(" \t\n"),
                                        text.find_last_not_of(" \t\n") + 1 - text.find_first_not_of(" \t\n"));
}

/// What a scalar is to YAML where its key wants text and it is a number, or the other way round; "" when it fits.
std::string of_another_type(const Node& node, const Shape& shape) {
    const CoreType type = node.plain ? core_type(node.text) : CoreType::string;
    const std::string written = "`" + shown(node.text) + "`";
    switch (shape.type) {
    case ValueType::date:
    case ValueType::id:
    case ValueType::text:
    case ValueType::name:
        if (type == CoreType::truth)
            return "the truth value " + written;
        return type == CoreType::string ? "" : "the number " + written;
    case ValueType::whole:
    case ValueType::points:
    case ValueType::share:
    case ValueType::degrees:
        return node.plain ? "" : "the text " + written;
    case ValueType::choice:
    case ValueType::yes_no: // their words are known, and none is a number
    case ValueType::form:
    case ValueType::list:
    case ValueType::map:
    case ValueType::bare:
        return "";
    }
    return "";
}

class FormCheck {
  public:
    FormCheck(const Names& names, FaultList& faults) : names_(names), faults_(faults) {}

    void form(Node& node, const Form& form) {
        if (form.rule == Form::Rule::single_key)
            return single_key(node, form);
        node.sound = true;
        for (const auto& child : node.children)
            if (const Key* key = form.key(child->key))
                value(*child, key->shape);
            else
                unknown_key(*child, form);
        for (const Key& key : form.keys)
            if (key.required && !node.child(key.name))
                fault(FaultCode::missing_key, node.heading(), node, {std::string(key.name)});
        const auto given = std::count_if(form.one_of.begin(), form.one_of.end(),
                                         [&](std::string_view key) { return node.child(key) != nullptr; });
        if (!form.one_of.empty() && given != 1)
            fault(FaultCode::one_key, node.heading(), node, {listed(form.one_of)});
        for (const Form::Beside& beside : form.only_beside)
            if (const Node* child = node.child(beside.key);
                child && !node.child(beside.needs) && (given > 0 || form.one_of.empty()))
                fault(FaultCode::unknown_key, child->key_place, node, {std::string(beside.key)});
    }

  private:
    void fault(FaultCode code, core::TextPosition where, const Node& owner, std::vector<std::string> words = {},
               std::string nearest = {}) {
        faults_.add(code, where, &owner, std::move(words), std::move(nearest));
    }
    template <class Known>
    std::string nearest(std::string_view written, const Known& known) const {
        return faults_.full() ? std::string{} : nearest_name(written, known);
    }
    static std::string listed(const std::vector<std::string_view>& words) {
        std::string all;
        for (const std::string_view word : words)
            all += (all.empty() ? "`" : ", `") + std::string(word) + "`";
        return all;
    }
    static std::vector<std::string_view> key_names(const Form& form, bool only_bare = false) {
        std::vector<std::string_view> keys;
        for (const Key& key : form.keys)
            if (!only_bare || key.shape.type == ValueType::bare)
                keys.push_back(key.name);
        return keys;
    }
    void unknown_key(const Node& child, const Form& form) {
        for (const BarredKey& barred : form.barred)
            if (barred.name == child.key) {
                const bool passing = barred.why == BarredKey::Why::passing;
                return fault(passing ? FaultCode::passing_term : FaultCode::private_term, child.key_place,
                             *child.parent, {child.key});
            }
        fault(FaultCode::unknown_key, child.key_place, *child.parent, {shown(child.key)},
              nearest(child.key, key_names(form)));
    }

    void single_key(Node& node, const Form& form) {
        if (node.kind == Node::Kind::scalar) {
            const Key* key = form.key(node.text);
            if (key_names(form, true).empty())
                return fault(FaultCode::shape, node.place, node,
                             {"one of " + listed(key_names(form)), what_is_there(node)});
            if (!key || key->shape.type != ValueType::bare) {
                fault(FaultCode::choice, node.place, node,
                      {shown(node.text), listed(key_names(form, true)) + " or a mapping"},
                      nearest(node.text, key_names(form)));
                return;
            }
            node.number = key - form.keys.data();
            node.sound = true;
            return;
        }
        if (node.children.size() != 1)
            return fault(FaultCode::one_key, node.heading(), node, {listed(key_names(form))});
        Node& child = *node.children.front();
        const Key* key = form.key(child.key);
        if (!key)
            return unknown_key(child, form);
        value(child, key->shape);
        node.number = key - form.keys.data();
        node.sound = child.sound;
    }

    void value(Node& node, const Shape& shape) {
        if (node.kind == Node::Kind::refused)
            return;
        if (node.kind == Node::Kind::scalar && (shape.type == ValueType::text || is_blank(node.text)))
            node.text = trimmed(node.text); // elsewhere a blank in quotes is a part of the word
        if (node.kind == Node::Kind::none || (node.kind == Node::Kind::scalar && node.text.empty())) {
            fault(FaultCode::no_value, node.kind == Node::Kind::none ? node.heading() : node.place, node,
                  {description(shape)});
            return;
        }
        if (node.kind == Node::Kind::scalar && shape.type != ValueType::choice) {
            const auto word = std::find(shape.words.begin(), shape.words.end(), node.text);
            if (word != shape.words.end() && shape.type != ValueType::yes_no) {
                node.number = -1 - (word - shape.words.begin());
                node.sound = true;
                return;
            }
        }
        if (!right_kind(node, shape)) {
            fault(FaultCode::shape, node.place, node, {description(shape), what_is_there(node)});
            return;
        }
        if (const std::string found = of_another_type(node, shape); !found.empty()) {
            fault(FaultCode::shape, node.place, node, {description(shape), found});
            return;
        }
        if (shape.type == ValueType::form)
            form(node, shape.form());
        else if (shape.type == ValueType::list)
            list(node, shape);
        else if (shape.type == ValueType::map)
            map(node, shape);
        else
            scalar(node, shape);
    }

    static bool right_kind(const Node& node, const Shape& shape) {
        switch (shape.type) {
        case ValueType::list:
            return node.kind == Node::Kind::list;
        case ValueType::map:
            return node.kind == Node::Kind::map;
        case ValueType::form:
            return node.kind == Node::Kind::map ||
                   (node.kind == Node::Kind::scalar && shape.form().rule == Form::Rule::single_key);
        case ValueType::bare:
            return false;
        case ValueType::whole:
        case ValueType::points:
        case ValueType::share:
        case ValueType::degrees:
        case ValueType::yes_no:
        case ValueType::date:
        case ValueType::id:
        case ValueType::text:
        case ValueType::choice:
        case ValueType::name:
            return node.kind == Node::Kind::scalar;
        }
        return false;
    }

    void counts(const Node& node, const Shape& shape) {
        const auto count = static_cast<std::int64_t>(node.children.size());
        const std::string what = node.key.empty() ? "entries" : "`" + node.key + "`";
        if (count > shape.most)
            fault(FaultCode::too_many, node.heading(), node, {std::to_string(count), what, std::to_string(shape.most)});
        if (count < shape.least)
            fault(FaultCode::too_few, node.heading(), node, {std::to_string(count), what, std::to_string(shape.least)});
    }

    void list(Node& node, const Shape& shape) {
        counts(node, shape);
        node.sound = static_cast<std::int64_t>(node.children.size()) <= shape.most;
        std::vector<std::string_view> seen;
        for (const auto& child : node.children) {
            value(*child, shape.of.front());
            if (shape.of.front().type != ValueType::name || !child->sound || !node.sound)
                continue;
            if (std::find(seen.begin(), seen.end(), child->text) != seen.end())
                fault(FaultCode::named_twice, child->place, node, {child->text});
            seen.push_back(child->text);
        }
    }

    void map(Node& node, const Shape& shape) {
        counts(node, shape);
        node.sound = static_cast<std::int64_t>(node.children.size()) <= shape.most;
        for (const auto& child : node.children) {
            const bool known = key_is_known(*child, shape);
            value(*child, shape.of.front());
            child->sound = child->sound && known;
        }
        if (!shape.every)
            return;
        const auto* wanted = names_.known(shape.names, node);
        for (std::size_t i = 0; wanted && i < wanted->size(); ++i)
            if (!node.child((*wanted)[i])) {
                if (shape.names == NameOf::party)
                    fault(FaultCode::party_missing, node.heading(), node, {(*wanted)[i]});
                else
                    fault(FaultCode::name_missing, node.heading(), node,
                          {std::string(noun(shape.names)), (*wanted)[i]});
            }
    }

    bool key_is_known(Node& child, const Shape& shape) {
        if (shape.names == NameOf::term)
            return true;
        if (shape.names == NameOf::fresh || shape.names == NameOf::fresh_source) {
            const bool capitals = shape.names == NameOf::fresh_source;
            // A bad id is a name all the same: what stands under it is read, and others may refer to it.
            if (!is_id(child.key, capitals))
                fault(FaultCode::id_shape, child.key_place, *child.parent,
                      {shown(child.key), capitals ? "letters" : "small letters"});
            child.key_number = static_cast<std::int64_t>(child.ordinal);
            return true;
        }
        const auto* known = names_.known(shape.names, *child.parent);
        return known && resolve(child.key, *known, shape.names, child.key_place, *child.parent, child.key_number);
    }

    bool resolve(const std::string& name, const std::vector<std::string>& known, NameOf kind, core::TextPosition where,
                 const Node& owner, std::int64_t& number) {
        const auto index = Names::index(known, name);
        if (!index) {
            if (!names_.cut(kind)) // what is left out was reported as too many
                fault(FaultCode::unknown_name, where, owner, {std::string(noun(kind)), shown(name)},
                      nearest(name, known));
            return false;
        }
        number = static_cast<std::int64_t>(*index);
        return true;
    }

    void scalar(Node& node, const Shape& shape) {
        switch (shape.type) {
        case ValueType::text:
            node.sound = true;
            if (!node.comment.empty())
                fault(FaultCode::text_cut, node.comment_place, node, {shown(node.comment)});
            if (const auto words = word_count(node.text);
                shape.most_words > 0 && words > static_cast<std::size_t>(shape.most_words))
                fault(FaultCode::many_words, node.place, node,
                      {std::to_string(words), std::to_string(shape.most_words)});
            return;
        case ValueType::date:
            node.sound = is_date(node.text);
            if (!node.sound)
                fault(FaultCode::date_shape, node.place, node, {shown(node.text)});
            return;
        case ValueType::id:
            node.sound = is_id(node.text);
            if (!node.sound)
                fault(FaultCode::id_shape, node.place, node, {shown(node.text), "small letters"});
            return;
        case ValueType::name:
            if (const auto* known = names_.known(shape.names, node))
                node.sound = resolve(node.text, *known, shape.names, node.place, node, node.number);
            return;
        case ValueType::yes_no:
        case ValueType::choice:
        case ValueType::whole:
        case ValueType::points:
        case ValueType::share:
        case ValueType::degrees:
            number(node, shape);
            return;
        case ValueType::form:
        case ValueType::list:
        case ValueType::map:
        case ValueType::bare:
            return;
        }
    }

    void number(Node& node, const Shape& shape) {
        if (shape.type == ValueType::yes_no || shape.type == ValueType::choice)
            return word(node, shape);
        const auto read = read_counted(shape, node.text);
        if (!read)
            return fault(FaultCode::number_shape, node.place, node, {shown(node.text), description(shape)});
        if (shape.least == shape.most && shape.type == ValueType::whole && !in_bounds(shape, *read))
            return fault(FaultCode::version, node.place, node, {shown(node.text), std::to_string(shape.least)});
        if (!in_bounds(shape, *read))
            return fault(
                FaultCode::range, node.place, node,
                {shown(node.text), write_number(shape.type, shape.least), write_number(shape.type, shape.most)});
        node.number = read->nearest;
        node.sound = true;
        if (!read->exact || !read->plain)
            fault(FaultCode::read_as, node.place, node, {shown(node.text), write_number(shape.type, read->nearest)});
    }

    void word(Node& node, const Shape& shape) {
        const auto read = read_number(shape, node.text);
        if (!read && shape.type == ValueType::yes_no)
            return fault(FaultCode::yes_no, node.place, node, {shown(node.text)});
        if (!read)
            return fault(FaultCode::choice, node.place, node, {shown(node.text), listed(shape.words)},
                         nearest(node.text, shape.words));
        node.number = *read;
        node.sound = true;
    }

    const Names& names_;
    FaultList& faults_;
};

} // namespace

void check_form(Node& root, const Form& form, const Names& names, FaultList& faults) {
    if (root.kind != Node::Kind::map) {
        faults.add(FaultCode::shape, root.place, &root, {"a mapping", what_is_there(root)});
        return;
    }
    FormCheck(names, faults).form(root, form);
}

} // namespace parley::scenario::reading
