#include "wording/mandate_parts.hpp"

#include "wording/choices/report_words.hpp"
#include "wording/figures.hpp"
#include "wording/names.hpp"
#include "wording/pages/horizon.hpp"
#include "wording/pages/surroundings.hpp"
#include "wording/phrase.hpp"

namespace parley::wording {
namespace {

std::string power_of(const rules::View& view, const scenario::Veto& veto) {
    switch (veto.kind) {
    case scenario::Veto::Kind::never:
        return {};
    case scenario::Veto::Kind::always:
        return "can stop the text";
    case scenario::Veto::Kind::from_option:
        return phrase("can stop the text from “{option}” on",
                      {{"option", option_label(view.scenario(), veto.provision, veto.at_least)}});
    }
    return {};
}

HomeWords home_words(const rules::View& view, rules::ConstituencyId id) {
    const scenario::Constituency& constituency = view.constituency(id);
    HomeWords words;
    words.id = id;
    words.name = raised(constituency.name);
    words.support = view.own().support[id.index()];
    words.interest = ended(constituency.interest);
    words.power = power_of(view, constituency.veto);
    if (const auto* concerns = view.concerns(id))
        for (const scenario::Concern& concern : *concerns)
            if (!concern.reason.empty())
                words.concerns.push_back(phrase("On {provision}: {reason}",
                                                {{"provision", provision_name(view.scenario(), concern.provision)},
                                                 {"reason", ended(concern.reason)}}));
    return words;
}

OtherSideWords other_side(const rules::View& view, rules::PartyId other) {
    const scenario::Party& party = view.scenario().at(other);
    OtherSideWords words;
    words.party = other;
    words.question = phrase("What {party} may be doing", {{"party", party_name(view.scenario(), other)}});
    words.public_case = ended(party.public_case);
    for (const scenario::Profile& profile : party.profiles)
        words.intentions.push_back({raised(profile.name), (profile.prior + 5) / 10, ended(profile.tell)});
    return words;
}

} // namespace

std::string you_lead(const rules::View& view) {
    const std::string& head = view.scenario().at(view.seat()).head;
    return phrase("You lead {delegation}{head}.", {{"delegation", delegation_name(view.scenario(), view.seat())},
                                                   {"head", head.empty() ? "" : " (" + head + ")"}});
}

MandateParts mandate_parts(const rules::View& view) {
    const scenario::Party& party = view.scenario().at(view.seat());
    const std::string first = points(view.terms().reservation), now = points(rules::reservation_now(view));
    MandateParts parts;
    parts.address =
        phrase("For the {head}, from {capital}. In confidence.", {{"head", party.head}, {"capital", party.capital}});
    parts.brief = ended(view.mandate().brief);
    parts.intention = view.terms().brief.empty() ? "" : ended(view.terms().brief);
    parts.no_deal = phrase(first == now ? "No agreement is worth {now} to us."
                                        : "No agreement was worth {first} to us at the start, and is worth {now} now.",
                           {{"first", first}, {"now", now}});
    parts.around = regime_lines(view);
    for (std::string& line : outside_lines(view))
        parts.around.push_back(std::move(line));
    for (std::string& line : horizon_lines(view.scenario()))
        parts.around.push_back(std::move(line));
    const std::vector<treaty::RedLine> lines = rules::instructed_lines(view);
    for (std::size_t i = 0; i < lines.size(); ++i)
        parts.instructions.push_back({raised(provision_name(view.scenario(), lines[i].provision)),
                                      bound_words(view.scenario(), lines[i]),
                                      ended(view.mandate().red_lines[i].reason)});
    const auto& told = view.mandate().instructions;
    for (std::size_t i = 0; i < told.size(); ++i)
        parts.instructions.push_back({raised(provision_name(view.scenario(), told[i].line.provision)),
                                      instruction_bound(view, i), ended(told[i].reason)});
    for (std::size_t c = 0; c < view.constituency_count(); ++c)
        parts.home.push_back(home_words(view, rules::ConstituencyId(c)));
    for (std::size_t p = 0; p < view.scenario().party_count(); ++p)
        if (rules::PartyId(p) != view.seat())
            parts.others.push_back(other_side(view, rules::PartyId(p)));
    return parts;
}

} // namespace parley::wording
