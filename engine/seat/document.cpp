#include "seat/document.hpp"

#include "rules/legal_actions.hpp"
#include "rules/world/locks.hpp"
#include "seat/preparing.hpp"
#include "wording/choices/draft_words.hpp"
#include "wording/names.hpp"
#include "wording/pages/horizon.hpp"
#include "wording/phrase.hpp"
#include "wording/rung.hpp"

namespace parley::seat {
namespace {

class Writing {
  public:
    Writing(const Model& model, const rules::View& view)
        : view_(view),
          model_(model),
          draft_(draft_of(model, view)),
          proposal_(draft_.proposal()),
          draftable_(draftable(model, view)),
          agenda_(rules::agenda_now(view_.scenario(), view_.open())) {}

    [[nodiscard]] Document document() const {
        const scenario::PublicScenario& scenario = view_.scenario();
        Document result;
        result.title = scenario.text.title;
        result.subtitle = wording::rolling_text_of(scenario.sessions[view_.open().session].date);
        for (std::size_t a = 0; a < scenario.text.articles.size(); ++a)
            result.articles.push_back(card(rules::ArticleId(a)));
        for (const scenario::ExcludedTopic& topic : scenario.excluded)
            result.off_the_table.push_back(topic.topic);
        return result;
    }

    [[nodiscard]] std::vector<Rung> rungs(rules::ProvisionId provision) const {
        const treaty::Provision& clause = view_.scenario().text.at(provision);
        const treaty::Outcome base =
            treaty::with(view_.scenario().text, game::starting_options(view_), proposal_.package);
        const treaty::CompiledUtility utility = rules::utility_now(view_);
        const core::Points now = utility.worth(draft_.outcome());
        std::vector<Rung> ladder;
        for (std::size_t o = 0; o < clause.options.size(); ++o) {
            const auto option = static_cast<rules::OptionIndex>(o);
            wording::RungWords words = wording::rung_words(view_, base, provision, option);
            Rung rung;
            rung.option = option;
            rung.label = clause.options[o].label;
            rung.clause = clause.options[o].clause;
            rung.whole = utility.worth(draft_.outcome_with(provision, option));
            rung.now = now;
            rung.own = words.counted;
            rung.note = std::move(words.note);
            rung.against = std::move(words.against);
            rung.whose = holders(provision, option);
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
        result.tableable = draftable_.contains(id);
        result.drafted = proposal_.package.articles.contains(id);
        result.linked = proposal_.linked.contains(id);
        for (std::size_t p = 0; p < view_.scenario().party_count(); ++p)
            if (rules::PartyId(p) != view_.seat() && view_.open().proposals[p])
                result.in_their_proposal |= view_.open().proposals[p]->package.articles.contains(id);
        if (model_.reaction && model_.reaction->reply.article == id)
            result.refused = model_.reaction->reply.reason;
        std::size_t ordinal = 0;
        for (const rules::ProvisionId provision : article.provisions)
            result.clauses.push_back(clause(provision, std::to_string(article.number) + "." + std::to_string(++ordinal),
                                            result.refused.has_value()));
        result.locks = wording::article_notes(view_, id);
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
            rules::PartySet whose = holders(id, option);
            whose.insert(view_.seat());
            result.brackets.push_back({Bracket::Kind::drafted, provision.options[option].label, whose, option, false});
            add_positions(result, provision, whose, false);
        } else if (is_agreed(provision.article)) {
            const rules::OptionIndex option = view_.open().text.agreed[id.index()];
            result.brackets.push_back(
                {Bracket::Kind::agreed, wording::ended(provision.options[option].clause), {}, option, false});
        } else {
            add_positions(result, provision, {}, refused);
        }
        if (result.brackets.empty())
            result.brackets.push_back(
                {Bracket::Kind::untouched, std::string(wording::no_undertaking()), {}, treaty::status_quo, false});
        return result;
    }

    /// The positions of all parties but those `told` already; parties of one mind share a bracket.
    void add_positions(Clause& clause, const treaty::Provision& provision, rules::PartySet told, bool refused) const {
        for (std::size_t p = 0; p < view_.scenario().party_count(); ++p) {
            const rules::PartyId party(p);
            const rules::OptionIndex option = view_.open().text.position[p][clause.provision.index()];
            if (option == treaty::no_option || told.contains(party))
                continue;
            const rules::PartySet whose = holders(clause.provision, option) - told;
            told = told | whose;
            clause.brackets.push_back({Bracket::Kind::position, provision.options[option].label, whose, option,
                                       refused && whose.contains(view_.seat())});
        }
    }

    [[nodiscard]] std::string standing(const ArticleCard& card) const {
        using wording::Standing;
        const auto said = [](Standing standing) { return std::string(wording::standing_words(standing)); };
        if (card.drafted)
            return said(card.linked ? Standing::drafted_linked : Standing::drafted);
        if (view_.open().exploratory.articles.contains(card.article))
            return said(Standing::exploratory);
        if (card.agreed)
            return said(Standing::agreed);
        if (card.refused)
            return wording::refused_words(*card.refused);
        if (rules::locked_articles(view_.scenario(), view_.open()).contains(card.article))
            return said(Standing::locked);
        if (!agenda_.contains(card.article))
            return said(Standing::off_the_agenda);
        for (const Clause& clause : card.clauses)
            if (clause.brackets.front().kind == Bracket::Kind::position)
                return said(card.in_their_proposal ? Standing::in_their_proposal : Standing::in_brackets);
        return said(Standing::not_tabled);
    }

    const rules::View& view_;
    const Model& model_;
    game::Draft draft_;
    rules::ProposePackage proposal_;
    rules::ArticleSet draftable_, agenda_;
};

} // namespace

Document document(const Model& model, const rules::View& view) { return Writing(model, view).document(); }

std::vector<Rung> rungs(const Model& model, const rules::View& view, rules::ProvisionId provision) {
    return Writing(model, view).rungs(provision);
}

} // namespace parley::seat
