// Many marks along one line, none over another: on the line, else in rows beside it, else aside. Refuses to know what
// they stand for.
#pragma once

#include <cstddef>
#include <vector>

namespace parley::picture {

struct Swarmed {
    double along{}; // where it stands; `wanted` unless no row had room there
    int row{};      // 0 is the line itself
};

/// One for each of `wanted`, in the same order: at least `apart` from the others of its row. Rows are tried in the
/// order of `rows`; those of one row always have room further along, within `low` to `high` as long as that has.
[[nodiscard]] std::vector<Swarmed> swarm(const std::vector<double>& wanted, double apart, const std::vector<int>& rows,
                                         double low, double high);

} // namespace parley::picture
