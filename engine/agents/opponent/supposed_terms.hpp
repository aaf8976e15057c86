// The prior over a profile's terms: what is supposed of it before anything was shown. Knows no evidence.
#pragma once

#include "rules/view.hpp"

namespace parley::agents {

/// What is supposed of a profile from how much of its word it is said to keep, for nobody sees its instructions: the
/// less it keeps, the more it minds inspectors, escapes when unseen, holds back its answers and wants for signing.
[[nodiscard]] treaty::ProfileTerms supposed_terms(const scenario::Party& party, rules::ProfileId profile);

} // namespace parley::agents
