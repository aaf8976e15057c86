#include "desktop/model/document.hpp"

#include "desktop/model/update_game.hpp"
#include "rules/legal_actions.hpp"
#include "wording/figures.hpp"
#include "wording/names.hpp"
#include "wording/phrase.hpp"
#include "wording/rung.hpp"

namespace parley::desktop {
namespace {

class Writing {
  public:
    explicit Writing(const Sitting& sitting)
        : view_(sitting.view()),
          chair_(sitting.chair()),
          proposal_(drafted(sitting)),
          tableable_(sitting.waiting() ? rules::ArticleSet{} : rules::legal_actions(view_).tableable),
          agenda_(rules::agenda_now(view_.scenario(), view_.open())) {}

    [[nodiscard]] Document document() const {
        const scenario::PublicScenario& scenario = view_.scenario();
        Document result;
        result.title = scenario.text.title;
        result.subtitle = "rolling text, " + wording::day_in_words(scenario.sessions[view_.open().session].date);
        for (std::size_t a = 0; a < scenario.text.articles.size(); ++a)
            result.articles.push_back(card(rules::ArticleId(a)));
        for (const scenario::ExcludedTopic& topic : scenario.excluded)
            result.off_the_table.push_back(topic.topic);
        return result;
    }

    [[nodiscard]] std::vector<Rung> rungs(rules::ProvisionId provision) const {
        const treaty::Provision& clause = view_.scenario().text.at(provision);
        const treaty::Outcome base = base_text();
        std::vector<Rung> ladder;
        for (std::size_t o = 0; o < clause.options.size(); ++o) {
            const auto option = static_cast<rules::OptionIndex>(o);
            wording::RungWords words = wording::rung_words(view_, base, provision, option);
            Rung rung{option,
                      clause.options[o].label,
                      clause.options[o].clause,
                      words.counted,
                      std::move(words.note),
                      std::move(words.against),
                      holders(provision, option),
                      false,
                      false};
            rung.agreed = is_agreed(clause.article) && view_.open().text.agreed[provision.index()] == option;
            rung.drafted = proposal_.package.articles.contains(clause.article) &&
                           proposal_.package.options[provision.index()] == option;
            ladder.push_back(std::move(rung));
        }
        return ladder;
    }

  private:
    [[nodiscard]] bool is_agreed(rules::ArticleId article) const {
        return view_.open().text.agreed_articles.contains(article);
    }

    /// What is agreed, else drafted, else our last position.
    [[nodiscard]] treaty::Outcome base_text() const {
        treaty::Outcome base = view_.open().text.agreed;
        const treaty::Outcome& ours = view_.open().text.position[view_.seat().index()];
        for (std::size_t i = 0; i < view_.scenario().text.provisions.size(); ++i)
            if (!is_agreed(view_.scenario().text.provisions[i].article) && ours[i] != treaty::no_option)
                base[i] = ours[i];
        return treaty::with(view_.scenario().text, base, proposal_.package);
    }

    [[nodiscard]] rules::PartySet holders(rules::ProvisionId provision, rules::OptionIndex option) const {
        rules::PartySet parties;
        for (std::size_t p = 0; p < view_.scenario().party_count(); ++p)
            if (view_.open().text.position[p][provision.index()] == option)
                parties.insert(rules::PartyId(p));
        return parties;
    }

    [[nodiscard]] ArticleCard card(rules::ArticleId id) const {
        const treaty::Article& article = view_.scenario().text.at(id);
        ArticleCard result;
        result.article = id;
        result.number = article.number;
        result.title = article.title;
        result.agreed = is_agreed(id);
        result.tableable = tableable_.contains(id);
        result.drafted = proposal_.package.articles.contains(id);
        result.linked = proposal_.linked.contains(id);
        for (std::size_t p = 0; p < view_.scenario().party_count(); ++p)
            if (rules::PartyId(p) != view_.seat() && view_.open().proposals[p])
                result.in_their_proposal |= view_.open().proposals[p]->package.articles.contains(id);
        if (chair_.reaction && chair_.reaction->article == id)
            result.refused = chair_.reaction->reason;
        std::size_t ordinal = 0;
        for (const rules::ProvisionId provision : article.provisions)
            result.clauses.push_back(clause(provision, std::to_string(article.number) + "." + std::to_string(++ordinal),
                                            result.refused.has_value()));
        result.standing = standing(result);
        return result;
    }

    [[nodiscard]] Clause clause(rules::ProvisionId id, std::string number, bool refused) const {
        const treaty::Provision& provision = view_.scenario().text.at(id);
        Clause result{id,
                      std::move(number),
                      provision.name,
                      {},
                      provision.obligors.contains(view_.seat()),
                      provision.obligors != rules::PartySet::of(view_.seat())};
        if (proposal_.package.articles.contains(provision.article)) {
            const rules::OptionIndex option = proposal_.package.options[id.index()];
            result.brackets.push_back({Bracket::Kind::drafted, provision.options[option].label,
                                       rules::PartySet::of(view_.seat()), option, false});
            add_positions(result, provision, ~std::uint64_t{0}, false);
        } else if (is_agreed(provision.article)) {
            const rules::OptionIndex option = view_.open().text.agreed[id.index()];
            result.brackets.push_back(
                {Bracket::Kind::agreed, wording::ended(provision.options[option].clause), {}, option, false});
        } else {
            add_positions(result, provision, 0, refused);
        }
        if (result.brackets.empty())
            result.brackets.push_back({Bracket::Kind::untouched, "no undertaking", {}, treaty::status_quo, false});
        return result;
    }

    /// The positions of all parties; parties of one mind share a bracket. Our own is left out where we are redrafting
    /// it.
    void add_positions(Clause& clause, const treaty::Provision& provision, std::uint64_t redrafting,
                       bool refused) const {
        rules::PartySet told;
        for (std::size_t p = 0; p < view_.scenario().party_count(); ++p) {
            const rules::PartyId party(p);
            const rules::OptionIndex option = view_.open().text.position[p][clause.provision.index()];
            if (option == treaty::no_option || told.contains(party) || (redrafting != 0 && party == view_.seat()))
                continue;
            rules::PartySet whose = holders(clause.provision, option);
            if (redrafting != 0)
                whose.erase(view_.seat());
            told = told | whose;
            clause.brackets.push_back({Bracket::Kind::position, provision.options[option].label, whose, option,
                                       refused && whose.contains(view_.seat())});
        }
    }

    [[nodiscard]] std::string standing(const ArticleCard& card) const {
        if (card.drafted)
            return card.linked ? "in our draft, linked" : "in our draft";
        if (card.agreed)
            return "agreed ad referendum";
        if (card.refused)
            return "refused: " + wording::reason_name(*card.refused);
        if (!agenda_.contains(card.article))
            return "not on the agenda here";
        for (const Clause& clause : card.clauses)
            if (clause.brackets.front().kind == Bracket::Kind::position)
                return card.in_their_proposal ? "in their proposal" : "in brackets";
        return "not yet tabled";
    }

    rules::View view_;
    const Chair& chair_;
    rules::ProposePackage proposal_;
    rules::ArticleSet tableable_, agenda_;
};

} // namespace

Document document(const Sitting& sitting) { return Writing(sitting).document(); }

std::vector<Rung> rungs(const Sitting& sitting, rules::ProvisionId provision) {
    return Writing(sitting).rungs(provision);
}

} // namespace parley::desktop
