#include "rules/phases/propose.hpp"

#include "rules/amounts.hpp"
#include "rules/authority/instructions.hpp"
#include "rules/authority/personal.hpp"
#include "rules/phases/table.hpp"
#include "rules/procedure/single_text.hpp"
#include "rules/procedure/stopped_clock.hpp"
#include "rules/world/consent.hpp"
#include "rules/world/order_of_text.hpp"
#include "rules/world/read_locks.hpp"
#include "rules/world/rooms.hpp"

namespace parley::rules {

namespace {

[[nodiscard]] bool is_standing_text(const treaty::TreatyText& text, const treaty::RollingText& rolling,
                                    const treaty::Package& package) {
    return rolling.agreed_articles.includes(package.articles) &&
           treaty::with(text, rolling.agreed, package) == rolling.agreed;
}

std::optional<Refusal> check_linkage(const ProposePackage& action) {
    const ArticleSet outside = action.linked - action.package.articles;
    if (!outside.empty())
        return Refusal{.code = RefusalCode::linkage_outside_package, .rule = Rule::linkage, .article = outside.front()};
    if (action.linked.size() == 1)
        return Refusal{.code = RefusalCode::linkage_too_small, .rule = Rule::linkage, .article = action.linked.front()};
    return std::nullopt;
}

void pay_for_retreat(Transition& transition, PartyId party, const ProposePackage& action) {
    Conspicuous& done = transition.done(party);
    if (action.tone == Tone::firm && is_bare_retreat(transition.rules_of(), done.firm, party, action.package)) {
        const int late = transition.open.procedure.clock_stopped ? amounts::retreat_factor_off_the_clock : 1;
        const int factor = late * (forum_now(transition.rules_of(), transition.open).in_public ? 2 : 1);
        const Cause cause{Rule::firm_word, {}};
        transition.tell_all(WordUndercut{party, action.package.articles}, cause);
        transition.move_trust_in(party, amounts::undercut_trust * factor, cause);
    }
    ArticleSet reopened;
    const treaty::RollingText& rolling = transition.open.text;
    for (const ArticleId article : action.package.articles& rolling.agreed_articles)
        if (!is_standing_text(transition.text(), rolling,
                              treaty::part_of(transition.text(), action.package, ArticleSet::of(article))))
            reopened.insert(article);
    if (!reopened.empty()) {
        const Cause cause{Rule::reopening, {}};
        transition.tell_all(AgreementReopened{party, reopened}, cause);
        transition.move_trust_in(party, amounts::reopening_trust, cause);
    }
}

void record_positions(Transition& transition, PartyId party, const ProposePackage& action) {
    Conspicuous& done = transition.done(party);
    for (const ArticleId article : action.package.articles)
        for (const ProvisionId provision : transition.text().at(article).provisions) {
            const OptionIndex option = action.package.options[provision.index()];
            transition.open.text.position[party.index()][provision.index()] = option;
            if (action.tone == Tone::firm && !is_personal(transition.rules_of(), transition.open))
                done.firm[provision.index()] = option;
        }
    done.tabled = done.tabled | action.package.articles;
    note_drafted(transition, action.package.articles);
}

} // namespace

std::optional<Refusal> check_package(const View& view, const treaty::Package& package) {
    const treaty::TreatyText& text = view.scenario().text;
    if (package.articles.empty())
        return Refusal{.code = RefusalCode::empty_package, .rule = Rule::whole_articles};
    const ArticleSet unknown = package.articles - ArticleSet::first(text.articles.size());
    if (!unknown.empty())
        return Refusal{.code = RefusalCode::unknown_article, .rule = Rule::whole_articles};
    for (std::size_t i = 0; i < package.options.size(); ++i) {
        const bool named = i < text.provisions.size() && package.articles.contains(text.provisions[i].article);
        if (named ? package.options[i] >= text.provisions[i].options.size() : package.options[i] != 0)
            return Refusal{
                .code = RefusalCode::unknown_option, .rule = Rule::whole_articles, .provision = ProvisionId(i)};
    }
    return std::nullopt;
}

std::optional<Refusal> check_forum(const View& view, const treaty::Package& package) {
    const scenario::Forum& forum = forum_now(view.scenario(), view.open());
    if (auto refusal = check_rooms(view, package))
        return refusal;
    const ArticleSet off = package.articles - agenda_now(view.scenario(), view.open());
    if (!off.empty())
        return Refusal{.code = RefusalCode::article_not_on_agenda, .rule = Rule::agenda, .article = off.front()};
    if (auto refusal = check_locks(view, package))
        return refusal;
    if (auto refusal = check_order_of_text(view, package))
        return refusal;
    const PartySet absent = bound_by(view.scenario(), package.articles) - forum.attending;
    if (!absent.empty())
        return Refusal{.code = RefusalCode::bound_party_absent, .rule = Rule::agenda, .party = absent.front()};
    return check_consent(view, package.articles);
}

std::optional<Refusal> check_instructions(const View& view, const treaty::Package& package) {
    for (const treaty::RedLine& line : instructed_lines(view)) {
        const bool named = package.articles.contains(view.scenario().text.at(line.provision).article);
        if (named && line.bound == treaty::Bound::at_most &&
            treaty::crosses(line, package.options[line.provision.index()]))
            return Refusal{.code = RefusalCode::crosses_instructions,
                           .rule = Rule::instructions,
                           .provision = line.provision,
                           .number = line.option};
    }
    return check_authority(view, package);
}

std::optional<Refusal> check_table(const View& view, const ProposePackage& action) {
    if (auto refusal = check_action(view))
        return refusal;
    if (auto refusal = check_package(view, action.package))
        return refusal;
    if (auto refusal = check_under_text(view, action.package.articles))
        return refusal;
    if (auto refusal = check_forum(view, action.package))
        return refusal;
    if (forum_now(view.scenario(), view.open()).replies_next_session &&
        !view.open().done[view.seat().index()].tabled.empty())
        return Refusal{.code = RefusalCode::one_package_only, .rule = Rule::written_exchange};
    if (auto refusal = check_linkage(action))
        return refusal;
    if (action.prompted_by && action.prompted_by->article.index() >= view.scenario().text.articles.size())
        return Refusal{.code = RefusalCode::unknown_article, .rule = Rule::whole_articles};
    if (auto refusal = check_instructions(view, action.package))
        return refusal;
    const auto& standing = view.open().proposals[view.seat().index()];
    const bool same = standing && standing->package == action.package && standing->linked == action.linked &&
                      standing->tone == action.tone;
    if (same || is_standing_text(view.scenario().text, view.open().text, action.package))
        return Refusal{.code = RefusalCode::nothing_new, .rule = Rule::replacement};
    return std::nullopt;
}

bool is_bare_retreat(const scenario::PublicScenario& scenario, const treaty::Outcome& firm, PartyId author,
                     const treaty::Package& package) {
    bool retreats = false;
    for (const ArticleId article : package.articles)
        for (const ProvisionId id : scenario.text.at(article).provisions) {
            const treaty::Provision& provision = scenario.text.at(id);
            const OptionIndex before = firm[id.index()];
            const OptionIndex now = package.options[id.index()];
            const bool own = provision.obligors == PartySet::of(author);
            if (before == treaty::no_option || before == now || (!own && provision.obligors.contains(author)))
                continue;
            if (own ? now > before : now < before)
                return false; // something is given for it
            retreats = true;
        }
    return retreats;
}

void retreat_from_red_lines(Transition& transition, PartyId party, const treaty::Package& package) {
    auto& lines = transition.open.red_lines;
    for (std::size_t i = lines.size(); i-- > 0;) {
        const DeclaredLine declared = lines[i];
        const bool named = package.articles.contains(transition.text().at(declared.line.provision).article);
        if (declared.by != party || !named ||
            !treaty::crosses(declared.line, package.options[declared.line.provision.index()]))
            continue;
        const Cause cause{Rule::red_line_retreat, {}};
        transition.tell_all(RedLineRetreated{party, declared.line}, cause);
        transition.move_support_everywhere(party, amounts::red_line_retreat_support, cause);
        lines.erase_at(i);
    }
}

void touch_home(Transition& transition, PartyId party, const treaty::Package& package) {
    const auto& home = transition.papers(party).home;
    const scenario::Forum& forum = forum_now(transition.rules_of(), transition.open);
    if (forum.personal)
        return; // nobody at home hears of it
    Own& own = transition.own(party);
    for (std::size_t i = 0; i < home.size(); ++i) {
        const ConstituencyId id(i);
        const bool present = forum.present[party.index()].contains(id);
        if (!is_minded(home[i], package, transition.text()))
            continue;
        if (own.consulted.contains(id)) {
            if (present && !own.heeded.contains(id)) {
                own.heeded.insert(id);
                transition.tell(party, ConstituencyHeeded{party, id}, {Rule::heard_in_the_room, {}});
                transition.move_support(party, id, amounts::heard_support, {Rule::heard_in_the_room, {}});
            }
        } else if (!own.slighted.contains(id)) {
            own.slighted.insert(id);
            const auto& sharper = home[i].sharper_from;
            const bool sharp = sharper && package.articles.contains(transition.text().at(sharper->provision).article) &&
                               package.options[sharper->provision.index()] >= sharper->at_least;
            const int cost = (sharp ? home[i].sharper_cost : home[i].unconsulted_cost) * (present ? 2 : 1);
            transition.tell(party, ConstituencySlighted{party, id}, {Rule::unasked_touch, {}});
            transition.move_support(party, id, -cost, {Rule::unasked_touch, {}});
        }
    }
}

void apply_table(Transition& transition, PartyId party, const ProposePackage& action) {
    lapse_initials(transition, party);
    go_beyond(transition, party, action.package);
    pay_for_retreat(transition, party, action);
    retreat_from_red_lines(transition, party, action.package);
    record_positions(transition, party, action);
    transition.open.proposals[party.index()] =
        Proposal{action.package, action.linked, action.tone, PartySet::of(party), {}};
    transition.tell_all(ProposalTabled{party, action.package, action.linked, action.tone, action.prompted_by},
                        {Rule::whole_articles, {}});
    if (action.tone == Tone::firm)
        touch_home(transition, party, action.package);
    spend_action(transition, party);
    advance_turn(transition, party);
}

} // namespace parley::rules
