// The four dials, and the no-deal line.
#include "core/whole_parts.hpp"
#include "rules/world/regime.hpp"
#include "wording/choices/report_words.hpp"
#include "wording/document.hpp"
#include "wording/figures.hpp"
#include "wording/names.hpp"
#include "wording/pages/horizon.hpp"
#include "wording/pages/seat_words.hpp"
#include "wording/pages/surroundings.hpp"
#include "wording/phrase.hpp"

#include <array>

namespace parley::wording {

namespace {

std::string trust(const rules::View& view) {
    std::vector<std::string> parts;
    const std::size_t us = view.seat().index();
    for (std::size_t p = 0; p < view.scenario().party_count(); ++p)
        if (p != us)
            parts.push_back(phrase("ours in {name} {ours}, theirs in us {theirs}",
                                   {{"name", short_name_in_text(view.scenario(), rules::PartyId(p))},
                                    {"ours", std::to_string(view.open().trust[us][p])},
                                    {"theirs", std::to_string(view.open().trust[p][us])}}));
    return phrase("Trust: {parts}.", {{"parts", joined(parts, "; ")}});
}

/// "host states 63 (asked; can stop the text)"
std::string support(const rules::View& view, rules::ConstituencyId id) {
    const scenario::Constituency& constituency = view.constituency(id);
    std::vector<std::string> notes;
    if (view.own().consulted.contains(id))
        notes.emplace_back("asked");
    else if (view.own().slighted.contains(id))
        notes.emplace_back("touched and not asked");
    switch (constituency.veto.kind) {
    case scenario::Veto::Kind::never:
        break;
    case scenario::Veto::Kind::always:
        notes.emplace_back("can stop the text");
        break;
    case scenario::Veto::Kind::from_option:
        notes.push_back(phrase(
            "can stop the text from “{option}” on",
            {{"option", option_label(view.scenario(), constituency.veto.provision, constituency.veto.at_least)}}));
        break;
    }
    return phrase("{name} {support}{notes}", {{"name", constituency.name},
                                              {"support", std::to_string(view.own().support[id.index()])},
                                              {"notes", notes.empty() ? "" : " (" + joined(notes, "; ") + ")"}});
}

std::string home_in_short(const rules::View& view) {
    std::vector<std::string> parts;
    for (std::size_t c = 0; c < view.constituency_count(); ++c)
        parts.push_back(support(view, rules::ConstituencyId(c)));
    return parts.empty() ? "" : phrase("Home: {parts}.", {{"parts", joined(parts, ", ")}});
}

/// Why the no-deal line is not where it started: ", at first 20, leverage +3, tension -1".
std::string moved_line(const rules::View& view, core::Points now) {
    const core::Points first = view.terms().reservation;
    if (now.rounded() == first.rounded())
        return {};
    const core::Points ended = -rules::lost_with(view.scenario(), view.open().around.ended, view.seat());
    const std::array moved{view.own().leverage, ended, now - first - view.own().leverage - ended};
    const std::vector<std::int32_t> shown = core::whole_parts(moved, now.rounded() - first.rounded());
    std::vector<std::string> parts{"at first " + points(first)};
    if (shown[0] != 0)
        parts.push_back("leverage " + signed_number(shown[0]));
    if (shown[1] != 0)
        parts.push_back("what has ended " + signed_number(shown[1]));
    if (shown[2] != 0)
        parts.push_back("tension " + signed_number(shown[2]));
    return " (" + joined(parts, ", ") + ")";
}

/// ", and no deal falls to 23 by 18 January"
std::string falls(const rules::View& view) {
    const std::string next = next_fall(view);
    return next.empty() ? "" : " (" + next + ")";
}

} // namespace

std::vector<std::string> dials(const rules::View& view) {
    const core::Points no_deal = rules::reservation_now(view);
    std::vector<std::string> page;
    page.push_back(phrase("Tension {tension} of 100. {trust}",
                          {{"tension", std::to_string(view.open().tension)}, {"trust", trust(view)}}));
    if (std::string line = persons_line(view); !line.empty())
        page.push_back(std::move(line));
    for (std::string& line : announced_lines(view))
        page.push_back(std::move(line));
    if (std::string line = home_in_short(view); !line.empty())
        page.push_back(std::move(line));
    page.push_back(phrase(
        "Political capital {capital}. No agreement is worth {no_deal} to us{moved}; what is agreed so far, {agreed}.",
        {{"capital", std::to_string(view.own().capital)},
         {"no_deal", points(no_deal)},
         {"moved", moved_line(view, no_deal) + falls(view)},
         {"agreed", points(rules::utility_now(view).worth(view.open().text.agreed))}}));
    if (std::string line = standing_line(view); !line.empty())
        page.push_back(std::move(line));
    return page;
}

} // namespace parley::wording
