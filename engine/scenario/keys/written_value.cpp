#include "scenario/keys/written_value.hpp"

#include "scenario/keys/key_table.hpp"

#include <algorithm>
#include <chrono>

namespace parley::scenario::keys {

namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

struct Unit {
    int decimals;
    std::int64_t value;
};

Unit unit_of(ValueType type) {
    if (type == ValueType::points)
        return {2, 100};
    if (type == ValueType::share)
        return {3, 1000};
    if (type == ValueType::degrees)
        return {6, 1'000'000};
    return {0, 1};
}

std::string joined(const std::vector<std::string_view>& words) {
    std::string all;
    for (std::size_t i = 0; i < words.size(); ++i)
        all += (i == 0 ? "`" : i + 1 == words.size() ? " or `" : ", `") + std::string(words[i]) + "`";
    return all;
}

std::string bounds(const Shape& shape) {
    return " from " + write_number(shape.type, shape.least) + " to " + write_number(shape.type, shape.most);
}

std::string counted(const Shape& shape, std::string_view what) {
    const std::string most = std::to_string(shape.most);
    const std::string many = shape.least == shape.most ? most : std::to_string(shape.least) + " to " + most;
    return many + " " + std::string(what);
}

std::string container(const Shape& shape) {
    const bool is_list = shape.type == ValueType::list;
    if (shape.every)
        return "a mapping that names every " + std::string(noun(shape.names));
    if (!is_list && shape.names == NameOf::fresh)
        return "a mapping of " + counted(shape, "ids");
    if (!is_list)
        return "a mapping of " + counted(shape, "entries, each a " + std::string(noun(shape.names)));
    return "a list of " + counted(shape, shape.least == 1 && shape.most == 1 ? "entry" : "entries");
}

std::string bare_description(const Shape& shape) {
    switch (shape.type) {
    case ValueType::whole:
        if (shape.least == shape.most)
            return "the number " + std::to_string(shape.least);
        return "a whole number" + bounds(shape);
    case ValueType::points:
        return "a number" + bounds(shape) + " with at most two decimals";
    case ValueType::share:
        return "a number" + bounds(shape) + " with at most three decimals";
    case ValueType::degrees:
        return "a number" + bounds(shape) + " with at most six decimals";
    case ValueType::yes_no:
        return "`yes` or `no`";
    case ValueType::date:
        return "a day as YYYY-MM-DD";
    case ValueType::id:
        return "an id (small letters, digits, `_` and `-`, a letter first)";
    case ValueType::text:
        return shape.most_words > 0 ? "text of at most " + std::to_string(shape.most_words) + " words" : "text";
    case ValueType::choice:
        return joined(shape.words);
    case ValueType::name:
        return "the name of a " + std::string(noun(shape.names));
    case ValueType::form: {
        const Form& form = shape.form();
        return (form.rule == Form::Rule::single_key ? "a mapping with one key: " : "a mapping: ") +
               std::string(form.name);
    }
    case ValueType::list:
    case ValueType::map:
        return container(shape);
    case ValueType::bare:
        return "the word alone";
    }
    return {};
}

} // namespace

std::optional<std::int64_t> read_number(const Shape& shape, std::string_view text) {
    if (shape.type == ValueType::yes_no)
        return text == "yes"  ? std::optional<std::int64_t>{1}
               : text == "no" ? std::optional<std::int64_t>{0}
                              : std::nullopt;
    if (shape.type == ValueType::choice) {
        const auto found = std::find(shape.words.begin(), shape.words.end(), text);
        if (found == shape.words.end())
            return std::nullopt;
        return found - shape.words.begin();
    }
    const auto read = read_counted(shape, text);
    return read ? std::optional(read->nearest) : std::nullopt;
}

std::optional<Counted> read_counted(const Shape& shape, std::string_view text) {
    const auto read = counted(text, unit_of(shape.type).decimals);
    return read && !read->exact && shape.type == ValueType::whole ? std::nullopt : read;
}

bool in_bounds(const Shape& shape, const Counted& number) {
    return number.floor >= shape.least && (number.exact ? number.floor <= shape.most : number.floor < shape.most);
}

std::string write_number(ValueType type, std::int64_t number) {
    const Unit unit = unit_of(type);
    const std::int64_t size = number < 0 ? -number : number;
    std::string text = (number < 0 ? "-" : "") + std::to_string(size / unit.value);
    if (size % unit.value == 0)
        return text;
    std::string part = std::to_string(unit.value + size % unit.value).substr(1);
    part.erase(part.find_last_not_of('0') + 1);
    return text + "." + part;
}

bool is_date(std::string_view text) {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-')
        return false;
    for (std::size_t i = 0; i < text.size(); ++i)
        if (i != 4 && i != 7 && !is_digit(text[i]))
            return false;
    const auto number = [&](std::size_t from, std::size_t length) {
        int value = 0;
        for (const char c : text.substr(from, length))
            value = value * 10 + (c - '0');
        return value;
    };
    return std::chrono::year_month_day{std::chrono::year(number(0, 4)),
                                       std::chrono::month(static_cast<unsigned>(number(5, 2))),
                                       std::chrono::day(static_cast<unsigned>(number(8, 2)))}
        .ok();
}

bool is_id(std::string_view text, bool capitals) {
    const auto letter = [&](char c) { return (c >= 'a' && c <= 'z') || (capitals && c >= 'A' && c <= 'Z'); };
    return !text.empty() && letter(text.front()) && std::all_of(text.begin(), text.end(), [&](char c) {
        return letter(c) || is_digit(c) || c == '_' || c == '-';
    });
}

std::string description(const Shape& shape) {
    if (shape.type == ValueType::choice || shape.type == ValueType::yes_no || shape.words.empty())
        return bare_description(shape);
    return bare_description(shape) + ", or " + joined(shape.words);
}

std::size_t word_count(std::string_view text) {
    std::size_t count = 0;
    bool inside = false;
    for (const char c : text) {
        const bool space = c == ' ' || c == '\n' || c == '\t';
        count += !space && !inside ? 1U : 0U;
        inside = !space;
    }
    return count;
}

} // namespace parley::scenario::keys
