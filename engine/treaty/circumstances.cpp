#include "treaty/circumstances.hpp"

#include <algorithm>

namespace parley::treaty {

int percent_of_worth(const TreatyText& text, const Circumstances& at, ProvisionId provision, OptionIndex option) {
    const std::vector<std::uint8_t>& melts = text.at(provision).options[option].melts;
    if (melts.empty())
        return 100;
    const std::uint8_t since = at.since[provision.index()];
    const bool frozen = since != 0 && at.agreed[provision.index()] == option;
    const std::size_t session = frozen ? since - 1U : at.session;
    return melts[std::min(session, melts.size() - 1)];
}

core::Points face_value(const TreatyText& text, const Mandate& mandate, const Circumstances& at, ProvisionId provision,
                        OptionIndex option) {
    core::Points face = mandate.values[provision.index()][option];
    if (option != status_quo)
        for (const Shift& shift : mandate.shifts)
            if (shift.provision == provision && option >= shift.from_option &&
                at.steps[shift.course] >= shift.from_step)
                face += shift.by;
    const int percent = percent_of_worth(text, at, provision, option);
    if (percent == 100)
        return face;
    const std::int32_t product = face.hundredths * percent;
    return core::Points{product >= 0 ? product / 100 : -((-product + 99) / 100)};
}

} // namespace parley::treaty
