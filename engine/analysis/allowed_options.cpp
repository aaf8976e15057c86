#include "analysis/allowed_options.hpp"

namespace parley::analysis {

bool AllowedOptions::contains(const treaty::Outcome& outcome) const {
    for (std::size_t i = 0; i < provisions; ++i)
        if (!contains(treaty::ProvisionId(i), outcome[i]))
            return false;
    return true;
}

bool AllowedOptions::leaves_nothing() const {
    for (std::size_t i = 0; i < provisions; ++i)
        if (options[i] == 0)
            return true;
    return false;
}

AllowedOptions whole_ladders(const treaty::TreatyText& text) {
    AllowedOptions allowed;
    allowed.provisions = text.provisions.size();
    for (std::size_t i = 0; i < allowed.provisions; ++i)
        allowed.options[i] = static_cast<std::uint8_t>((1U << text.provisions[i].options.size()) - 1U);
    return allowed;
}

void restrict_by(AllowedOptions& allowed, const treaty::RedLine& line) {
    for (treaty::OptionIndex option = 0; option < treaty::max_options; ++option)
        if (treaty::crosses(line, option))
            allowed.options[line.provision.index()] &= static_cast<std::uint8_t>(~(1U << option));
}

} // namespace parley::analysis
