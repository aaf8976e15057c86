#include "analysis/keeping/keeping_table.hpp"

#include <algorithm>

namespace parley::analysis {

namespace {

using rules::PartyId;
using rules::ProvisionId;
using treaty::OptionIndex;

void fix(AllowedOptions& allowed, ProvisionId provision, OptionIndex option) {
    allowed.options[provision.index()] = static_cast<std::uint8_t>(allowed.options[provision.index()] & (1U << option));
}

Promise promise_in(const scenario::PublicScenario& open, PartyId obligor, ProvisionId provision,
                   const Outcome& agreed) {
    return {open.text,
            open.party_count(),
            open.periods.size(),
            0,
            obligor,
            provision,
            agreed,
            rules::obligations_of(open.text, agreed)};
}

Sheet sheet_of(const scenario::Scenario& scenario, PartyId party, treaty::ProfileId profile) {
    const treaty::Mandate& mandate = scenario.papers[party.index()].mandate;
    return {party, mandate, mandate.profiles[profile.index()]};
}

/// Every combination of the options of a provision's verifiers, the last varying fastest.
std::vector<std::vector<OptionIndex>> every_checking(const treaty::TreatyText& text, ProvisionId provision) {
    std::vector<std::vector<OptionIndex>> all{{}};
    for (const treaty::Verifier& verifier : text.at(provision).verifiers) {
        std::vector<std::vector<OptionIndex>> longer;
        for (const std::vector<OptionIndex>& before : all)
            for (std::size_t option = 0; option < text.at(verifier.provision).options.size(); ++option) {
                longer.push_back(before);
                longer.back().push_back(static_cast<OptionIndex>(option));
            }
        all = std::move(longer);
    }
    return all;
}

/// Of the others, the one to whom the option is worth most.
PartyId deceived_by(const scenario::Scenario& scenario, PartyId obligor, ProvisionId provision, OptionIndex option) {
    PartyId most;
    std::optional<core::Points> worth;
    for (std::size_t p = 0; p < scenario.open.party_count(); ++p) {
        const core::Points face = scenario.papers[p].mandate.values[provision.index()][option];
        if (PartyId(p) == obligor || (worth && face <= *worth))
            continue;
        worth = face;
        most = PartyId(p);
    }
    return most;
}

/// A text of the zone with these options; nothing where there is none.
std::optional<Outcome> text_in_zone(const Situation& situation, const AllowedOptions& allowed) {
    const AgreementSpace space(situation.utilities, allowed);
    if (space.empty())
        return std::nullopt;
    const Frontier zone = frontier(space, situation.reservation);
    return zone.points.empty() ? std::nullopt : std::optional(zone.points.front().outcome);
}

class Table {
  public:
    explicit Table(const scenario::Scenario& scenario) : scenario_(scenario), text_(scenario.open.text) {}

    std::vector<KeepingRow> rows() {
        for (std::size_t p = 0; p < scenario_.open.party_count(); ++p) {
            situations_.clear();
            for (std::size_t k = 0; k < scenario_.open.parties[p].profiles.size(); ++k) {
                Profiles profiles = central_profiles(scenario_.open);
                profiles[p] = treaty::ProfileId(k);
                situations_.push_back(situation_at_start(scenario_, profiles));
            }
            for (std::size_t i = 0; i < text_.provisions.size(); ++i)
                if (text_.provisions[i].obligors.contains(PartyId(p)) &&
                    text_.provisions[i].credit == treaty::Credit::by_trust)
                    undertaking(PartyId(p), ProvisionId(i));
        }
        return std::move(rows_);
    }

  private:
    void undertaking(PartyId obligor, ProvisionId provision) {
        for (std::size_t option = 1; option < text_.at(provision).options.size(); ++option)
            for (const std::vector<OptionIndex>& checking : every_checking(text_, provision))
                for (std::size_t profile = 0; profile < situations_.size(); ++profile)
                    row(obligor, provision, static_cast<OptionIndex>(option), checking, treaty::ProfileId(profile));
    }

    void row(PartyId obligor, ProvisionId provision, OptionIndex option, const std::vector<OptionIndex>& checking,
             treaty::ProfileId profile) {
        const Sheet own = sheet_of(scenario_, obligor, profile);
        if (own.mandate.values[provision.index()][option] >= core::Points{})
            return; // costs nothing
        const Situation& situation = situations_[profile.index()];
        AllowedOptions allowed = situation.allowed;
        fix(allowed, provision, option);
        for (std::size_t v = 0; v < checking.size(); ++v)
            fix(allowed, text_.at(provision).verifiers[v].provision, checking[v]);
        std::optional<Outcome> text = text_in_zone(situation, nothing_in_return(allowed, obligor, provision));
        if (!text)
            text = text_in_zone(situation, allowed);
        if (!text || !rules::can_be_broken(text_, provision, *text))
            return;
        KeepingRow row;
        row.obligor = obligor;
        row.profile = profile;
        row.provision = provision;
        row.option = option;
        row.checking = checking;
        row.safeguard = treaty::safeguard(text_, provision, *text);
        row.text = *text;
        row.halfway_checked = checking.empty() || checking.front() >= ladder_of(provision) / 2;
        row.deceived = deceived_by(scenario_, obligor, provision, option);
        const Promise promise = promise_in(scenario_.open, obligor, provision, *text);
        row.to_obligor = prospects_of(promise, own);
        row.to_deceived = prospects_for(
            promise, own, sheet_of(scenario_, row.deceived, central_profiles(scenario_.open)[row.deceived.index()]));
        rows_.push_back(std::move(row));
    }

    [[nodiscard]] std::size_t ladder_of(ProvisionId provision) const {
        return text_.at(text_.at(provision).verifiers.front().provision).options.size();
    }

    [[nodiscard]] AllowedOptions nothing_in_return(AllowedOptions allowed, PartyId obligor,
                                                   ProvisionId provision) const {
        for (const ProvisionId other : text_.at(text_.at(provision).article).provisions)
            if (!text_.at(other).obligors.contains(obligor) && other != provision)
                fix(allowed, other, treaty::status_quo);
        if (const auto& mirror = text_.at(provision).mirror)
            fix(allowed, *mirror, treaty::status_quo);
        return allowed;
    }

    const scenario::Scenario& scenario_;
    const treaty::TreatyText& text_;
    std::vector<Situation> situations_; // of the obligor at hand, by its profile
    std::vector<KeepingRow> rows_;
};

/// The option of a verifier that sees most among those that may be signed.
OptionIndex best_checking(const treaty::Verifier& verifier, const treaty::TreatyText& text,
                          const AllowedOptions& allowed) {
    OptionIndex best = treaty::status_quo;
    for (std::size_t option = 0; option < text.at(verifier.provision).options.size(); ++option)
        if (allowed.contains(verifier.provision, static_cast<OptionIndex>(option)) &&
            (!allowed.contains(verifier.provision, best) || verifier.sees[option] > verifier.sees[best]))
            best = static_cast<OptionIndex>(option);
    return best;
}

} // namespace

std::vector<KeepingRow> keeping_table(const scenario::Scenario& scenario) { return Table(scenario).rows(); }

std::vector<BreakablePromise> breakable_promises(const scenario::Scenario& scenario) {
    const treaty::TreatyText& text = scenario.open.text;
    const AllowedOptions allowed = signable(scenario);
    std::vector<BreakablePromise> found;
    const auto consider = [&](PartyId obligor, ProvisionId provision, std::optional<BreakablePromise>& worst) {
        Outcome agreed{};
        for (const treaty::Verifier& verifier : text.at(provision).verifiers)
            agreed[verifier.provision.index()] = best_checking(verifier, text, allowed);
        for (std::size_t option = 1; option < text.at(provision).options.size(); ++option) {
            agreed[provision.index()] = static_cast<OptionIndex>(option);
            if (!allowed.contains(provision, static_cast<OptionIndex>(option)) ||
                !rules::can_be_broken(text, provision, agreed))
                continue;
            for (std::size_t k = 0; k < scenario.open.parties[obligor.index()].profiles.size(); ++k) {
                const Prospects prospects = prospects_of(promise_in(scenario.open, obligor, provision, agreed),
                                                         sheet_of(scenario, obligor, treaty::ProfileId(k)));
                const BreakablePromise promise{obligor,
                                               treaty::ProfileId(k),
                                               provision,
                                               static_cast<OptionIndex>(option),
                                               treaty::safeguard(text, provision, agreed),
                                               in_points(of(prospects, Faith::keep)),
                                               in_points(best_breach(prospects))};
                if (!keeping_pays(prospects) && (!worst || promise.broken - promise.kept > worst->broken - worst->kept))
                    worst = promise;
            }
        }
    };
    for (std::size_t i = 0; i < text.provisions.size(); ++i)
        for (const PartyId obligor : text.provisions[i].obligors) {
            std::optional<BreakablePromise> worst;
            consider(obligor, ProvisionId(i), worst);
            if (worst)
                found.push_back(*worst);
        }
    return found;
}

} // namespace parley::analysis
