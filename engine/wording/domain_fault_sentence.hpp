// The sentence of a fault in the files of a plain negotiation domain.
#pragma once

#include "scenario/domain_fault.hpp"

#include <string>

namespace parley::wording {

/// "file:line:column: error D014: the domain has no issue `x`"; without a place where none is known.
[[nodiscard]] std::string sentence(const scenario::DomainFault& fault);

} // namespace parley::wording
