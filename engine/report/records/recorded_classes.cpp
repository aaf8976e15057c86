#include "report/records/recorded_classes.hpp"

#include "core/plain_text.hpp"
#include "game/classes/class_records.hpp"

#include <algorithm>

namespace parley::report {
namespace {

/// The games of one scenario. Those that hold the same text share it.
struct TablesOfOne {
    std::shared_ptr<const scenario::Scenario> scenario;
    std::vector<TableData> tables;
    std::size_t on_roll{}; // of the tables
};

TablesOfOne& class_of(std::vector<TablesOfOne>& classes, const std::shared_ptr<const scenario::Scenario>& scenario) {
    const auto known = std::find_if(classes.begin(), classes.end(),
                                    [&](const TablesOfOne& one) { return one.scenario->text == scenario->text; });
    if (known != classes.end())
        return *known;
    classes.push_back({scenario, {}, 0});
    return classes.back();
}

void put_quiz(ClassData& data, const game::Roll& roll) {
    if (roll.quiz_asked)
        data.quiz = quiz_people(roll);
}

/// The index of the class that the roll is of: that of its scenario, where several have its id that with most of its
/// tables. As many as there are for none.
std::size_t class_on_roll(const std::vector<TablesOfOne>& classes, const game::Roll& roll) {
    std::size_t most = classes.size();
    for (std::size_t i = 0; i < classes.size(); ++i)
        if (classes[i].scenario->open.id == roll.scenario &&
            (most == classes.size() || classes[i].on_roll > classes[most].on_roll))
            most = i;
    return most;
}

} // namespace

TableData recorded_table(const game::Game& game, game::TableNumber number, const std::string& file,
                         const game::Roll& roll) {
    TableData table = table_data({number, game, holders_of(game, people_at(roll, number)), file});
    if (table.finished)
        table.minutes = minutes_played(roll, number);
    if (const game::TableOnRoll* on_roll = roll.table(number))
        for (const game::SeatOnRoll& seat : on_roll->seats)
            table.plainly.push_back(seat.plainly);
    return table;
}

ClassData recorded_class(std::shared_ptr<const scenario::Scenario> scenario, std::vector<TableData> tables,
                         const game::Roll& roll) {
    ClassData data = class_data(std::move(scenario), std::move(tables));
    put_quiz(data, roll);
    return data;
}

std::vector<ClassData> classes_of(const game::GamesFolder& folder, const game::Roll* roll, const game::Names* names) {
    std::vector<TablesOfOne> found;
    for (const game::TableFile& file : folder.tables) {
        TablesOfOne& one = class_of(found, file.game.setup().scenario);
        const std::string name = core::visible(file.path.filename().string());
        const bool on_roll = roll != nullptr && game::is_game_of(file.game, file.number, *roll);
        one.on_roll += on_roll ? 1U : 0U;
        one.tables.push_back(on_roll ? recorded_table(file.game, file.number, name, *roll)
                                     : table_data({file.number, file.game, holders_of(file.game), name}));
    }
    const std::size_t of_roll = roll != nullptr ? class_on_roll(found, *roll) : found.size();
    std::vector<ClassData> classes;
    for (std::size_t i = 0; i < found.size(); ++i) {
        ClassData& data = classes.emplace_back(class_data(std::move(found[i].scenario), std::move(found[i].tables)));
        if (i != of_roll)
            continue;
        put_quiz(data, *roll);
        if (names != nullptr)
            data.who = who_is_who(*roll, *names);
    }
    return classes;
}

} // namespace parley::report
