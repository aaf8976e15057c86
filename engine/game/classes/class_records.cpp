#include "game/classes/class_records.hpp"

#include <algorithm>

namespace parley::game {

core::Result<std::unique_ptr<const ClassRecords>, RecordsTrouble> records_beside(const std::filesystem::path& folder,
                                                                                 const std::vector<TableFile>& tables) {
    std::error_code error;
    if (!std::filesystem::exists(log_path(folder), error) && !error)
        return std::unique_ptr<const ClassRecords>();
    const auto text = read_log_text(folder);
    if (!text)
        return RecordsTrouble(text.error());
    const auto id = scenario_in_log(text->lines);
    if (!id)
        return RecordsTrouble(id.error());
    const auto table = std::find_if(tables.begin(), tables.end(),
                                    [&](const TableFile& each) { return each.game.scenario().open.id == *id; });
    if (table == tables.end())
        return RecordsTrouble(OtherScenario{*id});
    std::vector<std::string> parties;
    for (const scenario::Party& party : table->game.scenario().open.parties)
        parties.push_back(party.id);
    auto roll = read_log(text->lines, parties);
    if (!roll)
        return RecordsTrouble(roll.error());
    return std::unique_ptr<const ClassRecords>(
        std::make_unique<const ClassRecords>(ClassRecords{std::move(*roll), text->torn > 0}));
}

bool is_game_of(const Game& game, TableNumber number, const Roll& roll) {
    const scenario::PublicScenario& scenario = game.scenario().open;
    const TableOnRoll* table = roll.table(number);
    return table != nullptr && scenario.id == roll.scenario && game.setup().seed == table->seed &&
           std::equal(scenario.parties.begin(), scenario.parties.end(), roll.parties.begin(), roll.parties.end(),
                      [](const scenario::Party& party, const std::string& id) { return party.id == id; });
}

} // namespace parley::game
