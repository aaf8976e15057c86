#include "game/tournament/join_parts.hpp"

#include <algorithm>

namespace parley::game {

core::Result<Joined, std::vector<JoinProblem>> join_parts(const std::vector<Part>& parts) {
    std::vector<JoinProblem> problems;
    if (parts.empty())
        return std::vector<JoinProblem>{{JoinFault::no_parts, "", "", 0, 0, 0, false}};
    const Part& first = parts.front();
    const std::uint32_t count = first.kept.header.shard.count;
    std::vector<const Part*> given(count); // by index
    for (const Part& part : parts) {
        const Shard shard = part.kept.header.shard;
        if (part.kept.header.plan != first.kept.header.plan) {
            problems.push_back({JoinFault::foreign, part.from, first.from, shard.index, shard.count, 0, false});
            continue;
        }
        if (shard.count != count) {
            problems.push_back({JoinFault::other_split, part.from, first.from, shard.index, shard.count, 0, false});
            continue;
        }
        if (const Part*& place = given[shard.index - 1]; place != nullptr)
            problems.push_back({JoinFault::doubled, part.from, place->from, shard.index, count, 0, false});
        else
            place = &part;
    }
    Joined joined{first.kept.header.plan, {}};
    for (std::uint32_t index = 1; index <= count; ++index) {
        const Part* part = given[index - 1];
        if (part == nullptr)
            problems.push_back({JoinFault::missing, "", first.from, index, count, 0, false});
        else if (part->kept.lacking() > 0)
            problems.push_back(
                {JoinFault::not_finished, part->from, "", index, count, part->kept.lacking(), part->kept.torn});
        else
            joined.results.insert(joined.results.end(), part->kept.results.begin(), part->kept.results.end());
    }
    if (!problems.empty())
        return problems;
    std::sort(joined.results.begin(), joined.results.end(),
              [](const GameResult& a, const GameResult& b) { return a.number < b.number; });
    return joined;
}

} // namespace parley::game
