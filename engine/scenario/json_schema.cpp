#include "scenario/schema.hpp"

#include "scenario/keys/key_table.hpp"
#include "scenario/keys/written_value.hpp"
#include "scenario/reading/names.hpp"

#include <boost/json.hpp>

#include <algorithm>

namespace parley::scenario {

namespace {

using namespace keys;
namespace json = boost::json;

json::value number_in(ValueType type, std::int64_t number) {
    const std::string text = write_number(type, number);
    return json::parse(text);
}

json::array strings(const std::vector<std::string_view>& words) {
    json::array all;
    for (const std::string_view word : words)
        all.emplace_back(word);
    return all;
}

std::string definition_name(const Form& form) {
    std::string name(form.name);
    std::replace(name.begin(), name.end(), ' ', '_');
    return name;
}

/// Whether the form is another where nobody acts.
bool is_of_actors(const Form& form) {
    return !form.of_measures.empty() ||
           std::ranges::any_of(form.keys, [](const Key& key) { return !key.shape.acting.empty(); });
}

std::string name_where_nobody_acts(const Form& form) { return definition_name(form) + "_of_an_event"; }

json::object number(const Shape& shape) {
    if (shape.least == shape.most)
        return {{"const", shape.least}};
    return {{"type", shape.type == ValueType::whole ? "integer" : "number"},
            {"minimum", number_in(shape.type, shape.least)},
            {"maximum", number_in(shape.type, shape.most)}};
}

/// The days of the Gregorian calendar, with the 29th of February in leap years alone, as `YYYY-MM-DD`.
std::string days() {
    const std::string long_months = "(0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])";
    const std::string short_months = "(0[469]|11)-(0[1-9]|[12][0-9]|30)";
    const std::string february = "02-(0[1-9]|1[0-9]|2[0-8])";
    const std::string leap_years = "([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)";
    return "^([0-9]{4}-(" + long_months + "|" + short_months + "|" + february + ")|" + leap_years + "-02-29)$";
}

/// Shapes as schemas; of one file, with the names that it defines.
class SchemaMaker {
  public:
    explicit SchemaMaker(const reading::Names* names, bool nobody_acts = false)
        : names_(names),
          nobody_acts_(nobody_acts) {}

    [[nodiscard]] std::string write() const;

  private:
    [[nodiscard]] json::object reference(const Shape& shape) const {
        const Form& form = shape.form();
        const bool of_event = (nobody_acts_ || shape.nobody_acts) && is_of_actors(form);
        return {{"$ref", "#/definitions/" + (of_event ? name_where_nobody_acts(form) : definition_name(form))}};
    }

    /// What the file defines of the kind; empty where no file is meant, or where it defines more than are kept.
    [[nodiscard]] json::array names_of(NameOf kind) const {
        json::array all;
        if (names_ != nullptr && !names_->cut(kind))
            for (const std::string& name : names_->all(kind))
                all.emplace_back(name);
        return all;
    }

    [[nodiscard]] json::object name(const Shape& shape) const {
        json::array known = names_of(shape.names);
        const auto is_barred = [&](std::string_view word) {
            return nobody_acts_ && std::ranges::find(shape.acting, word) != shape.acting.end();
        };
        if (known.empty() && nobody_acts_ && !shape.acting.empty())
            return {{"type", "string"}, {"not", json::object{{"enum", strings(shape.acting)}}}};
        if (known.empty())
            return {{"type", "string"}};
        for (const std::string_view word : shape.words)
            if (!is_barred(word))
                known.emplace_back(word);
        return {{"enum", std::move(known)}};
    }

    [[nodiscard]] static json::object text(const Shape& shape) {
        constexpr std::string_view more_than_blanks = "[^ \\t\\n]";
        json::object object{{"type", "string"}, {"pattern", shape.pattern.empty() ? more_than_blanks : shape.pattern}};
        if (shape.most_characters > 0)
            object["maxLength"] = shape.most_characters;
        return object;
    }

    [[nodiscard]] json::object container(const Shape& shape) const {
        const bool is_list = shape.type == ValueType::list;
        json::object object{{"type", is_list ? "array" : "object"}};
        object[is_list ? "items" : "additionalProperties"] = schema(shape.of.front());
        if (!shape.one_with.empty())
            object["contains"] = json::object{{"required", json::array{shape.one_with}}};
        if (shape.from_nothing) { // a list in draft 7: its first one, and those after it
            object["items"] = json::array{json::object{{"const", 0}}};
            object["additionalItems"] = schema(shape.of.front());
        }
        if (shape.least > 0)
            object[is_list ? "minItems" : "minProperties"] = shape.least;
        object[is_list ? "maxItems" : "maxProperties"] = shape.most;
        if (is_list && shape.of.front().type == ValueType::name)
            object["uniqueItems"] = true;
        if (const json::array defined = names_of(shape.names); !is_list && !defined.empty()) {
            object["propertyNames"] = json::object{{"enum", defined}};
            if (shape.every && shape.names == NameOf::party)
                object["required"] = defined;
        }
        if (shape.names == NameOf::fresh)
            object["propertyNames"] = json::object{{"pattern", "^[a-z][a-z0-9_-]*$"}};
        if (shape.names == NameOf::fresh_source)
            object["propertyNames"] = json::object{{"pattern", "^[A-Za-z][A-Za-z0-9_-]*$"}};
        return object;
    }

    [[nodiscard]] json::object bare_schema(const Shape& shape) const {
        switch (shape.type) {
        case ValueType::whole:
        case ValueType::points:
        case ValueType::share:
        case ValueType::degrees:
            return number(shape);
        case ValueType::yes_no:
        case ValueType::choice:
            return {{"enum", strings(shape.words)}};
        case ValueType::date:
            return {{"type", "string"}, {"pattern", days()}};
        case ValueType::id:
            return {{"type", "string"}, {"pattern", "^[a-z][a-z0-9_-]*$"}};
        case ValueType::text:
            return text(shape);
        case ValueType::name:
            return name(shape);
        case ValueType::form:
            return reference(shape);
        case ValueType::list:
        case ValueType::map:
            return container(shape);
        case ValueType::bare:
            break; // never a value of its own
        }
        return {};
    }

    [[nodiscard]] json::object schema(const Shape& shape) const {
        const bool words_beside = !shape.words.empty() && shape.type != ValueType::choice &&
                                  shape.type != ValueType::yes_no && shape.type != ValueType::name;
        if (!words_beside)
            return bare_schema(shape);
        return {{"anyOf", json::array{json::object{{"enum", strings(shape.words)}}, bare_schema(shape)}}};
    }

    [[nodiscard]] json::object property(const Key& key) const {
        json::object object = schema(key.shape);
        std::string purpose(key.purpose);
        const Shape& shape = key.shape;
        if (shape.type == ValueType::name || shape.most_words > 0 || shape.every)
            purpose += " (" + description(shape) + ")";
        // Draft 7 ignores what stands beside a reference.
        if (object.contains("$ref"))
            object = {{"allOf", json::array{object}}};
        object["description"] = purpose;
        if (!key.preset.empty()) {
            const bool numeric =
                shape.type == ValueType::whole || shape.type == ValueType::points || shape.type == ValueType::share;
            object["default"] =
                numeric ? number_in(shape.type, *read_number(shape, key.preset)) : json::value(key.preset);
        }
        return object;
    }

    [[nodiscard]] json::object definition(const Form& form) const {
        json::object properties;
        json::array required, bare;
        for (const Key& key : form.keys) {
            if (nobody_acts_ && std::ranges::find(form.of_measures, key.name) != form.of_measures.end())
                continue;
            if (key.shape.type == ValueType::bare) {
                bare.emplace_back(key.name);
                continue;
            }
            properties[key.name] = property(key);
            if (key.required)
                required.emplace_back(key.name);
        }
        json::object object{{"type", "object"}, {"additionalProperties", false}, {"properties", std::move(properties)}};
        if (!required.empty())
            object["required"] = std::move(required);
        if (!form.one_of.empty()) {
            json::array choices;
            for (const std::string_view key : form.one_of)
                choices.push_back(json::object{{"required", json::array{key}}});
            object["oneOf"] = std::move(choices);
        }
        if (!form.only_beside.empty()) {
            json::object needs;
            for (const Form::Beside& beside : form.only_beside)
                needs[beside.key] = json::array{beside.needs};
            object["dependencies"] = std::move(needs);
        }
        if (form.rule == Form::Rule::single_key) {
            object["minProperties"] = 1;
            object["maxProperties"] = 1;
            if (!bare.empty())
                object = {{"anyOf", json::array{json::object{{"enum", std::move(bare)}}, std::move(object)}}};
        }
        object["description"] = form.purpose;
        return object;
    }

    const reading::Names* names_;
    bool nobody_acts_{};
};

/// Boost.JSON writes everything in one line; a file under version control wants lines.
void write_json(const json::value& value, std::string& out, std::size_t indent) {
    const std::string margin(indent + 2, ' ');
    const bool brief = json::serialize(value).size() <= 100;
    if (brief || (!value.is_object() && !value.is_array())) {
        out += json::serialize(value);
        return;
    }
    const bool is_object = value.is_object();
    out += is_object ? "{\n" : "[\n";
    std::string_view between;
    const auto line = [&](std::string_view key, const json::value& part) {
        out += std::string(between) + margin;
        if (is_object)
            out += json::serialize(json::value(key)) + ": ";
        write_json(part, out, indent + 2);
        between = ",\n";
    };
    if (is_object)
        for (const auto& [key, part] : value.get_object())
            line(key, part);
    else
        for (const json::value& part : value.get_array())
            line({}, part);
    out += "\n" + std::string(indent, ' ') + (is_object ? "}" : "]");
}

std::string SchemaMaker::write() const {
    json::object definitions;
    for (const Form* form : all_forms())
        if (form != &scenario_form())
            definitions[definition_name(*form)] = definition(*form);
    const SchemaMaker where_nobody_acts(names_, true);
    for (const Form* form : all_forms())
        if (is_of_actors(*form))
            definitions[name_where_nobody_acts(*form)] = where_nobody_acts.definition(*form);
    json::object root{{"$schema", "http://json-schema.org/draft-07/schema#"}, {"title", "Parley scenario, format 1"}};
    for (auto& [key, value] : definition(scenario_form()))
        root[key] = std::move(value);
    root["definitions"] = std::move(definitions);
    std::string out;
    write_json(root, out, 0);
    return out + "\n";
}

} // namespace

std::string json_schema() { return SchemaMaker(nullptr).write(); }

core::Result<std::string, std::vector<Fault>> json_schema_for(std::string_view text) {
    reading::FaultList faults;
    const auto root = reading::read_document(text, faults);
    if (!root)
        return faults.take();
    const reading::Names names(*root);
    return SchemaMaker(&names).write();
}

} // namespace parley::scenario
