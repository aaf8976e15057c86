// Numbers that moved, each with its cause: "Tension 58 → 63: exercise near the border."
#include "wording/figures.hpp"
#include "wording/names.hpp"
#include "wording/narration/tell.hpp"

namespace parley::wording::narration {

namespace {

/// "58 → 63"
std::string moved(std::int32_t by, std::int32_t to) {
    return phrase("{from} → {to}", {{"from", std::to_string(to - by)}, {"to", std::to_string(to)}});
}

} // namespace

std::string tell(const Teller& teller, const rules::TensionMoved& what) {
    return phrase("Tension {moved}: {cause}.", {{"moved", moved(what.by, what.to)}, {"cause", teller.cause()}});
}

std::string tell(const Teller& teller, const rules::TrustMoved& what) {
    return phrase("{Our} trust in {us} {moved}: {cause}.", {{"our", teller.our_or(what.in)},
                                                            {"us", teller.us_or(what.of)},
                                                            {"moved", moved(what.by, what.to)},
                                                            {"cause", teller.cause()}});
}

std::string tell(const Teller& teller, const rules::SupportMoved& what) {
    if (!teller.ours(what.party))
        return {}; // another side's home is its own affair
    return phrase("Support of {who} {moved}: {cause}.",
                  {{"who", constituency_name(teller.whole(), what.party, what.constituency)},
                   {"moved", moved(what.by, what.to)},
                   {"cause", teller.cause()}});
}

std::string tell(const Teller& teller, const rules::CapitalMoved& what) {
    if (!teller.ours(what.party))
        return {};
    return phrase("Political capital {moved}: {cause}.",
                  {{"moved", moved(what.by, what.to)}, {"cause", teller.cause()}});
}

std::string tell(const Teller& teller, const rules::LeverageMoved& what) {
    if (!teller.ours(what.party) || what.by == core::Points{})
        return {};
    return phrase("What no agreement is worth to us moves by {by}, leverage now {to}: {cause}.",
                  {{"by", signed_points(what.by)}, {"to", signed_points(what.to)}, {"cause", teller.cause()}});
}

std::string tell(const Teller& teller, const rules::WorthMoved& what) {
    if (!teller.ours(what.party) || what.by == core::Points{})
        return {};
    return phrase("Outside the text, {by} for us: {cause}.", {{"by", with_unit(what.by)}, {"cause", teller.cause()}});
}

} // namespace parley::wording::narration
