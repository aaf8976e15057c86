// The vocabulary of the key table: what a value of the format may look like, and short ways to say it. Knows no key.
#pragma once

#include "scenario/ids.hpp"

#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

namespace parley::scenario::keys {

enum class ValueType : std::uint8_t {
    whole,   // -?[0-9]+ without leading zeros
    points,  // a number with at most two decimals, kept in hundredths
    share,   // a number with at most two decimals, kept in thousandths
    degrees, // a number with at most six decimals, kept in millionths
    yes_no,
    date,   // an ISO 8601 day
    id,     // [a-z][a-z0-9_-]*
    text,   // prose in one line or several
    choice, // one of `words`
    name,   // of something defined in the file
    form,   // a mapping with known keys
    list,
    map,  // names to values
    bare, // a key of a one-key mapping that is written alone
};

/// What a name refers to, or what the keys of a map are.
enum class NameOf : std::uint8_t {
    none,
    party,
    article,
    provision,
    source,
    forum,
    site,
    office,
    course,       // outside the room
    profile,      // of a party
    constituency, // of a party
    measure,      // of a party
    posture,      // of a site
    fresh,        // the map defines ids
    fresh_source, // the map defines ids of sources: capitals are allowed
    term,         // the map's keys are free text
};

inline constexpr std::size_t name_kinds = static_cast<std::size_t>(NameOf::term) + 1;

struct Form;
using FormRef = const Form& (*)();

struct Shape {
    ValueType type{ValueType::text};
    std::int64_t least{}, most{};           // of a number in its unit (equal: a constant); of a list or map, how many
    std::vector<std::string_view> words{};  // the choices, or words that may stand in place of the value
    NameOf names{NameOf::none};             // for `name` and `map`
    bool every{};                           // a map that must name every party, or every profile of its party
    int most_words{};                       // of a text, 0 when it is not limited; more is a warning
    std::size_t most_characters{};          // of a text, 0 when it is not limited; more is an error
    std::string_view pattern{};             // of a text, as a schema writes it; "" for any
    std::string_view one_with{};            // a list of forms, one of which has this key; "" for any
    std::vector<std::string_view> acting{}; // of `words`, those that mean whoever acts or is aimed at
    bool nobody_acts{};                     // a form in which such words, and keys of measures, mean nothing: an event
    bool from_nothing{};                    // a list of numbers that begins with 0: the status quo
    std::vector<Shape> of{};                // list and map: one element
    FormRef form{};                         // for `form`
};

struct Key {
    std::string_view name;
    Shape shape;
    bool required{};
    std::string_view preset;  // as it would be written, "" when there is none
    std::string_view purpose; // one line
};

/// A key of a wider form that may not stand in this one, and why not.
struct BarredKey {
    enum class Why : std::uint8_t {
        private_to_one, // what it asks is known to one delegation alone
        passing         // it speaks of the session at hand, which is over when it would be asked
    };
    std::string_view name;
    Why why{};
};

struct Form {
    enum class Rule : std::uint8_t {
        all_keys,  // any of the keys, the required ones always
        single_key // exactly one of the keys: effects and conditions
    };
    std::string_view name;
    std::string_view purpose;
    std::vector<Key> keys;
    Rule rule{Rule::all_keys};
    std::vector<std::string_view> one_of{}; // exactly one of these must be there
    std::vector<BarredKey> barred{};
    struct Beside {
        std::string_view key, needs;
    };
    std::vector<Beside> only_beside{};           // keys that mean something beside another one alone
    std::vector<std::string_view> of_measures{}; // keys that mean nothing where nobody acts

    [[nodiscard]] const Key* key(std::string_view wanted) const;
};

namespace shapes {

inline constexpr std::size_t most_sources = 200;
inline constexpr std::size_t most_forums = 12;
inline constexpr std::size_t most_postures = 8;
inline constexpr bool required = true;
inline constexpr bool optional = false;
inline constexpr std::size_t many = 24; // effects, concerns, questions …: more than a person reads

inline Shape number(ValueType type, std::int64_t least, std::int64_t most) { return {type, least, most}; }
inline Shape whole(std::int64_t least, std::int64_t most) { return number(ValueType::whole, least, most); }
inline Shape percent() { return whole(0, 100); }
inline Shape points(std::int64_t most) { return number(ValueType::points, -most * 100, most * 100); }
inline Shape share(std::int64_t most) { return number(ValueType::share, 0, most * 1000); }
inline Shape degrees(std::int64_t most) { return number(ValueType::degrees, -most * 1'000'000, most * 1'000'000); }
inline Shape plain(ValueType type) { return number(type, 0, 0); }
inline Shape date() { return plain(ValueType::date); }
inline Shape id() { return plain(ValueType::id); }
inline Shape bare() { return plain(ValueType::bare); }
inline Shape choice(std::vector<std::string_view> words) { return {ValueType::choice, 0, 0, std::move(words)}; }
inline Shape yes_no() { return {ValueType::yes_no, 0, 1, {"yes", "no"}}; }
inline Shape text(int most_words = 0) {
    Shape shape = plain(ValueType::text);
    shape.most_words = most_words;
    return shape;
}
/// Prose for which there is so much room, in characters.
inline Shape short_text(std::size_t most_characters, int most_words = 0) {
    Shape shape = text(most_words);
    shape.most_characters = most_characters;
    return shape;
}
/// ISO 3166-1 alpha-3.
inline Shape country() {
    Shape shape = text();
    shape.pattern = "^[A-Z]{3}$";
    return shape;
}
inline Shape name(NameOf of, std::vector<std::string_view> words = {}) {
    return {ValueType::name, 0, 0, std::move(words), of};
}
inline Shape form(FormRef which) {
    Shape shape = plain(ValueType::form);
    shape.form = which;
    return shape;
}
inline Shape list(Shape of, std::size_t least, std::size_t most, std::vector<std::string_view> words = {}) {
    Shape shape{ValueType::list, static_cast<std::int64_t>(least), static_cast<std::int64_t>(most), std::move(words)};
    shape.of.push_back(std::move(of));
    return shape;
}
inline Shape map(NameOf keys, Shape of, std::size_t least, std::size_t most, std::vector<std::string_view> words = {}) {
    Shape shape = list(std::move(of), least, most, std::move(words));
    shape.type = ValueType::map;
    shape.names = keys;
    return shape;
}
/// A map that names every party, or every profile of the party it stands under.
inline Shape each(NameOf keys, Shape of) {
    Shape shape = map(keys, std::move(of), 0, keys == NameOf::party ? treaty::max_parties : treaty::max_profiles);
    shape.every = true;
    return shape;
}
inline Shape option_of_provisions(std::size_t least, std::size_t most) {
    return map(NameOf::provision, whole(1, treaty::max_options - 1), least, most);
}
inline Shape rung() { return whole(0, treaty::max_options - 1); }
/// What the options of a provision come to, the status quo first.
inline Shape by_option(Shape of) {
    Shape shape = list(std::move(of), 2, treaty::max_options);
    shape.from_nothing = true;
    return shape;
}
inline Shape cited_sources() { return list(name(NameOf::source), 0, 12); }

} // namespace shapes

} // namespace parley::scenario::keys
