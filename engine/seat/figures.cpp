#include "seat/figures.hpp"

#include "wording/choices/draft_words.hpp"
#include "wording/document.hpp"
#include "wording/pages/surroundings.hpp"
#include "wording/price_of_tabling.hpp"
#include "wording/rung.hpp"

#include <algorithm>

namespace parley::seat {
namespace {

std::optional<Cup> fullest_cup(const rules::View& view, const rules::ProposePackage& proposal,
                               const treaty::Outcome& outcome) {
    std::optional<Cup> best;
    for (const rules::ArticleId article : proposal.package.articles)
        for (const rules::ProvisionId provision : view.scenario().text.at(article).provisions) {
            const treaty::Receipt receipt = rules::receipt_now(view, provision, outcome);
            const bool a_promise =
                receipt.face.rounded() > 0 && view.scenario().text.at(provision).credit == treaty::Credit::by_trust;
            if (!a_promise || (best && receipt.face <= best->face))
                continue;
            const core::Points trusted = core::scaled(receipt.face, receipt.trust);
            best = Cup{provision, receipt.face, trusted, receipt.counted - trusted,
                       wording::cup(view, provision, outcome)};
        }
    return best;
}

std::vector<HomeReading> home_readings(const rules::View& view, const rules::ProposePackage& proposal,
                                       const treaty::Outcome& outcome) {
    std::vector<HomeReading> home;
    const auto reaches = [&](const scenario::Veto& veto) {
        return veto.kind == scenario::Veto::Kind::from_option &&
               proposal.package.articles.contains(view.scenario().text.at(veto.provision).article) &&
               outcome[veto.provision.index()] >= veto.at_least;
    };
    for (std::size_t c = 0; c < view.constituency_count(); ++c) {
        const rules::ConstituencyId id(c);
        const scenario::Constituency& constituency = view.constituency(id);
        const auto weighed = rules::weigh_known(view, id, outcome);
        const bool touched = !weighed && ((constituency.sharper_from && reaches(*constituency.sharper_from)) ||
                                          reaches(constituency.veto));
        home.push_back({id, weighed, touched});
    }
    return home;
}

/// Room for everything that a text could be worth to the viewer, in tens.
void set_scale(PackageFigures& figures) {
    core::Points least = std::min({core::Points::whole(-10), figures.worth, figures.no_deal, figures.to_them.low});
    core::Points most = std::max({core::Points::whole(50), figures.worth, figures.no_deal, figures.to_them.high});
    for (const BeliefTick& tick : figures.ticks) {
        least = std::min(least, tick.worth);
        most = std::max(most, tick.worth);
    }
    constexpr std::int32_t ten = 1000;
    figures.least = {-((-least.hundredths + ten - 1) / ten) * ten};
    figures.most = {(most.hundredths + ten - 1) / ten * ten};
}

void show_in_whole_points(PackageFigures& figures) {
    std::vector<core::Points> alone;
    for (const PartWorth& part : figures.parts)
        alone.push_back(part.alone);
    const wording::PartsInPoints shown = wording::parts_in_points(alone, figures.agreed, figures.worth);
    for (std::size_t i = 0; i < figures.parts.size(); ++i)
        figures.parts[i].shown = shown.alone[i];
    figures.together_shown = shown.together;
    figures.interplay_shown = shown.interplay;
}

} // namespace

PackageFigures package_figures(const Model& model, const rules::View& view, const rules::ProposePackage& proposal) {
    const treaty::TreatyText& text = view.scenario().text;
    const treaty::CompiledUtility utility = rules::utility_now(view);
    const treaty::Outcome& agreed = view.open().text.agreed;
    const treaty::Outcome whole = treaty::with(text, agreed, proposal.package);
    PackageFigures figures;
    figures.agreed = utility.worth(agreed);
    figures.worth = utility.worth(whole);
    figures.together = figures.worth - figures.agreed;
    figures.no_deal = rules::reservation_now(view);
    figures.falls = wording::next_fall_sentence(view);
    figures.them = rules::PartyId(view.seat().index() == 0 ? 1 : 0);
    const auto& profiles = view.scenario().at(figures.them).profiles;
    for (std::size_t i = 0; i < profiles.size(); ++i)
        figures.ticks.push_back(
            {profiles[i].name, rules::utility_if(view, figures.them, rules::ProfileId(i)).worth(whole)});
    figures.to_them = agents::band_of_worth(view, model.memory, figures.them, whole);
    for (const rules::ArticleId article : proposal.package.articles) {
        const treaty::Package part = treaty::part_of(text, proposal.package, rules::ArticleSet::of(article));
        figures.parts.push_back({article, utility.worth(treaty::with(text, agreed, part)) - figures.agreed, 0});
    }
    show_in_whole_points(figures);
    figures.cup = fullest_cup(view, proposal, whole);
    figures.home = home_readings(view, proposal, whole);
    for (const rules::ArticleId article : proposal.package.articles)
        for (const rules::ProvisionId provision : text.at(article).provisions)
            if (std::string against =
                    wording::rung_words(view, whole, provision, proposal.package.options[provision.index()]).against;
                !against.empty())
                figures.crossings.push_back({provision, std::move(against)});
    figures.prices = wording::price_of_tabling(view, proposal);
    set_scale(figures);
    return figures;
}

} // namespace parley::seat
