#include "treaty/treaty_text.hpp"

namespace parley::treaty {

core::PerMille safeguard(const TreatyText& text, ProvisionId id, const Outcome& outcome) {
    const Provision& provision = text.at(id);
    core::PerMille seen = provision.base_safeguard;
    for (const Verifier& verifier : provision.verifiers)
        seen = core::either(seen, verifier.sees[outcome[verifier.provision.index()]]);
    return seen;
}

} // namespace parley::treaty
