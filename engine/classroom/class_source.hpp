// What is to be played and where it is kept: a new class of a scenario in a folder of its own, or the class that a
// folder holds. Knows nothing of the network.
#pragma once

#include "classroom/failure.hpp"
#include "classroom/options.hpp"
#include "core/result.hpp"
#include "scenario/scenario.hpp"

#include <filesystem>
#include <memory>

namespace parley::classroom {

struct ClassSource {
    std::shared_ptr<const scenario::Scenario> scenario;
    std::filesystem::path folder; // absolute; "" for a new class that is to get one of its own
    bool taken_up{};
};

/// `command`: what is typed before the words, to say how a class that is there is taken up. A folder's class is played
/// by the copy of the scenario that stands beside its log, whatever has become of the scenario meanwhile.
[[nodiscard]] core::Result<ClassSource, Failure> find_class(const Options& options, const std::string& command);

/// Makes the folder of a new class, in the state directory's `classes` where none was named, and puts the copy of the
/// scenario there.
[[nodiscard]] core::Result<std::filesystem::path, Failure> make_class_folder(const ClassSource& source);

} // namespace parley::classroom
