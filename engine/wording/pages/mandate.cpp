// What a seat's capital tells it in confidence.
#include "wording/choices/report_words.hpp"
#include "wording/document.hpp"
#include "wording/figures.hpp"
#include "wording/names.hpp"
#include "wording/pages/horizon.hpp"
#include "wording/pages/seat_words.hpp"
#include "wording/pages/surroundings.hpp"
#include "wording/phrase.hpp"

namespace parley::wording {

namespace {

void add_red_lines(const rules::View& view, std::vector<std::string>& page) {
    const auto lines = rules::instructed_lines(view);
    if (lines.empty())
        return;
    page.emplace_back();
    page.emplace_back("Instructions that bind us:");
    for (std::size_t i = 0; i < lines.size(); ++i)
        page.push_back(phrase("  {number}. {provision}, {bound}: {reason}",
                              {{"number", std::to_string(i + 1)},
                               {"provision", provision_name(view.scenario(), lines[i].provision)},
                               {"bound", bound_words(view.scenario(), lines[i])},
                               {"reason", ended(view.mandate().red_lines[i].reason)}}));
}

void add_instructions(const rules::View& view, std::vector<std::string>& page) {
    const auto& instructions = view.mandate().instructions;
    if (instructions.empty())
        return;
    page.emplace_back();
    page.emplace_back("What we were told besides; only as a person can you go beyond it, and at a price:");
    for (std::size_t i = 0; i < instructions.size(); ++i)
        page.push_back(phrase("  {provision}, {bound}: {reason}",
                              {{"provision", raised(provision_name(view.scenario(), instructions[i].line.provision))},
                               {"bound", instruction_bound(view, i)},
                               {"reason", ended(instructions[i].reason)}}));
}

void add_concerns(const rules::View& view, rules::ConstituencyId id, std::vector<std::string>& page) {
    const auto* concerns = view.concerns(id);
    if (concerns == nullptr)
        return;
    for (const scenario::Concern& concern : *concerns)
        if (!concern.reason.empty())
            page.push_back(phrase("    On {provision}: {reason}",
                                  {{"provision", provision_name(view.scenario(), concern.provision)},
                                   {"reason", ended(concern.reason)}}));
}

void add_home(const rules::View& view, std::vector<std::string>& page) {
    if (view.constituency_count() == 0)
        return;
    page.emplace_back();
    page.emplace_back("On our own side:");
    for (std::size_t c = 0; c < view.constituency_count(); ++c) {
        const rules::ConstituencyId id(c);
        const scenario::Constituency& constituency = view.constituency(id);
        page.push_back(
            phrase("  {name}, support {support}. {interest}", {{"name", raised(constituency.name)},
                                                               {"support", std::to_string(view.own().support[c])},
                                                               {"interest", ended(constituency.interest)}}));
        add_concerns(view, id, page);
    }
}

void add_profiles(const rules::View& view, rules::PartyId other, std::vector<std::string>& page) {
    const scenario::Party& party = view.scenario().at(other);
    if (party.profiles.empty())
        return;
    page.emplace_back();
    page.push_back(phrase("What {party} may be doing:", {{"party", party.name}}));
    for (const scenario::Profile& profile : party.profiles)
        page.push_back(phrase("  {Name} ({prior} in 100). {tell}", {{"name", profile.name},
                                                                    {"prior", std::to_string((profile.prior + 5) / 10)},
                                                                    {"tell", ended(profile.tell)}}));
}

} // namespace

std::vector<std::string> mandate(const rules::View& view) {
    const scenario::PublicScenario& scenario = view.scenario();
    const scenario::Party& party = scenario.at(view.seat());
    std::vector<std::string> page{
        phrase("For the {head}, from {capital}. In confidence.", {{"head", party.head}, {"capital", party.capital}})};
    page.push_back(ended(view.mandate().brief));
    if (!view.terms().brief.empty())
        page.push_back(ended(view.terms().brief));
    page.push_back(
        phrase(points(view.terms().reservation) == points(rules::reservation_now(view))
                   ? "No agreement is worth {now} to us."
                   : "No agreement was worth {first} to us at the start, and is worth {now} now.",
               {{"first", points(view.terms().reservation)}, {"now", points(rules::reservation_now(view))}}));
    for (std::string& line : regime_lines(view))
        page.push_back(std::move(line));
    for (std::string& line : outside_lines(view))
        page.push_back(std::move(line));
    for (std::string& line : horizon_lines(scenario))
        page.push_back(std::move(line));
    add_red_lines(view, page);
    add_instructions(view, page);
    add_home(view, page);
    for (std::size_t p = 0; p < scenario.party_count(); ++p)
        if (rules::PartyId(p) != view.seat())
            add_profiles(view, rules::PartyId(p), page);
    return page;
}

} // namespace parley::wording
