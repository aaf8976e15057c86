#include "report/records/class_people.hpp"

#include "report/classes/csv_cells.hpp"
#include "wording/classroom/table_words.hpp"
#include "wording/formats/machine_formats.hpp"

#include <algorithm>

namespace parley::report {

std::vector<std::string> people_at(const game::Roll& roll, game::TableNumber table) {
    std::vector<std::string> people;
    for (const std::string& party : roll.parties) {
        std::vector<std::string> pseudonyms;
        for (const game::Person* each : roll.team({table, party}))
            pseudonyms.push_back(each->pseudonym);
        people.push_back(pseudonyms.empty() ? wording::nobody_yet() : wording::team_names(pseudonyms));
    }
    return people;
}

std::optional<std::uint32_t> minutes_played(const game::Roll& roll, game::TableNumber table) {
    constexpr std::int64_t minute = 60'000, longest = minute * 1'000'000;
    const std::optional<std::int64_t> played = roll.played(table);
    if (!played)
        return std::nullopt;
    return static_cast<std::uint32_t>((std::min(*played, longest) + minute / 2) / minute);
}

std::vector<QuizPerson> quiz_people(const game::Roll& roll) {
    std::vector<QuizPerson> people;
    for (const game::Person& each : roll.people)
        if (each.quiz[0] || each.quiz[1])
            people.push_back({each.pseudonym, each.quiz});
    return people;
}

std::vector<NamedPlace> who_is_who(const game::Roll& roll, const game::Names& names) {
    std::vector<NamedPlace> people;
    for (const game::Person& each : roll.people)
        if (const auto name = names.find(each.number); !each.removed && name != names.end())
            people.push_back({each.pseudonym, name->second,
                              each.place ? std::optional(each.place->table) : std::nullopt,
                              each.place ? each.place->seat : std::string()});
    return people;
}

std::string who_is_who_csv(const std::vector<NamedPlace>& people) {
    std::string text = csv_row(wording::csv_columns(wording::CsvFormat::people));
    for (const NamedPlace& each : people)
        text += csv_row({csv_text(each.pseudonym), csv_text(each.name), each.table ? std::to_string(*each.table) : "",
                         csv_text(each.seat)});
    return text;
}

} // namespace parley::report
