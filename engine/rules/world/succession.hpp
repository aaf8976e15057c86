// Successors: at the first period in which those who gave a party's word govern no longer, whether those who came after
// them go on with each undertaking.
#pragma once

#include "rules/transition.hpp"

namespace parley::rules {

/// As the period opens: who has left, what their successors drop, openly, and with it what others owed in return (the
/// mirror alone).
void hand_over(Transition& transition, std::size_t period);

} // namespace parley::rules
