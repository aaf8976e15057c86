#include "agents/coach/package_remarks.hpp"

#include "agents/capital/home.hpp"
#include "rules/authority/instructions.hpp"
#include "rules/authority/ownership.hpp"
#include "rules/legal_actions.hpp"
#include "rules/world/rooms.hpp"

#include <algorithm>

namespace parley::agents {

using rules::ArticleId;

PackageRemarks::PackageRemarks(const rules::View& view, const Memory& memory, const rules::FileMeasures& ordered)
    : view_(view),
      memory_(memory),
      ordered_(ordered),
      utility_(rules::utility_now(view)),
      interests_(weights_shown(view.scenario().text, memory, view.seat())) {}

treaty::Outcome PackageRemarks::outcome_with(const treaty::Package& package) const {
    return treaty::with(text(), view_.open().text.agreed, package);
}

core::Points PackageRemarks::worth_with(const treaty::Package& package) const { return worth(outcome_with(package)); }

const rules::Proposal* PackageRemarks::own() const {
    const auto& proposal = view_.open().proposals[view_.seat().index()];
    return proposal ? &*proposal : nullptr;
}

bool PackageRemarks::was_just_made(const treaty::Package& package) const {
    if (own() != nullptr && own()->package == package)
        return true;
    const auto last = std::find_if(memory_.soundings.rbegin(), memory_.soundings.rend(),
                                   [&](const rules::Sounding& sounding) { return sounding.from == view_.seat(); });
    return last != memory_.soundings.rend() && !last->welcomed && last->package == package;
}

bool PackageRemarks::is_asked(rules::ConstituencyId id) const {
    return view_.own().consulted.contains(id) ||
           std::any_of(ordered_.orders.begin(), ordered_.orders.end(), [&](const rules::MeasureOrder& order) {
               const auto* whom = std::get_if<rules::ConstituencyId>(&order.target);
               return whom != nullptr && *whom == id;
           });
}

Remark PackageRemarks::take(const treaty::Outcome& outcome) const {
    Remark line{Say::take_it, Concept::reservation_value};
    line.worth = worth(outcome);
    line.against = no_deal();
    return line;
}

Remark PackageRemarks::let_them_move() const { return {Say::let_them_move, Concept::reciprocity}; }

int PackageRemarks::sessions_left() const {
    return view_.open().extra_session ? 0
                                      : static_cast<int>(view_.scenario().sessions.size()) - 1 - view_.open().session;
}

Remark PackageRemarks::home_or_time() const {
    const auto who = unasked(view_, view_.open().text.agreed);
    if (who && !is_asked(*who)) {
        Remark line{Say::ask_home, Concept::two_level_game};
        line.constituency = *who;
        return line;
    }
    Remark line{Say::time_is_short, Concept::ripeness};
    line.percent = sessions_left();
    return line;
}

std::optional<Remark> PackageRemarks::past_instructions(const treaty::Package& package) const {
    const treaty::Outcome whole = outcome_with(package);
    for (const treaty::RedLine& line : rules::instructed_lines(view_)) {
        if (!package.articles.contains(text().at(line.provision).article) ||
            !treaty::crosses(line, whole[line.provision.index()]))
            continue;
        Remark past{Say::past_instructions, Concept::two_level_game};
        past.provision = line.provision;
        past.option = whole[line.provision.index()];
        return past;
    }
    return std::nullopt;
}

std::optional<Remark> PackageRemarks::beyond_brief(const treaty::Package& package) const {
    if (!rules::is_personal(view_.scenario(), view_.open()))
        return std::nullopt;
    const auto steps = rules::steps_beyond(view_, package);
    if (steps.empty())
        return std::nullopt;
    Remark line{Say::beyond_brief, Concept::two_level_game};
    line.constituency = view_.mandate().instructions[steps.front().instruction].by;
    line.percent = std::max(0, view_.own().authority.standing - rules::price_of(steps));
    return line;
}

std::optional<Remark> PackageRemarks::unasked_owner(const treaty::Package& package) const {
    if (!rules::is_personal(view_.scenario(), view_.open()))
        return std::nullopt;
    const auto& instructions = view_.mandate().instructions;
    for (const treaty::Instruction& told : instructions)
        if (package.articles.contains(text().at(told.line.provision).article) &&
            treaty::crosses(told.line, package.options[told.line.provision.index()]) &&
            rules::holds_veto(view_.constituency(told.by), outcome_with(package)) &&
            !rules::asked_beforehand(view_.own(), told.by)) {
            Remark line{Say::unasked_owner, Concept::two_level_game};
            line.constituency = told.by;
            line.article = text().at(told.line.provision).article;
            return line;
        }
    return std::nullopt;
}

std::optional<Remark> PackageRemarks::least_credited(rules::ArticleSet articles, const treaty::Outcome& outcome,
                                                     Say say) const {
    std::optional<Remark> found;
    core::Points lost;
    for (const ArticleId article : articles)
        for (const rules::ProvisionId id : text().at(article).provisions) {
            const treaty::Receipt priced = rules::receipt_now(view_, id, outcome);
            const core::Points doubt = priced.face - priced.counted;
            if (priced.face.rounded() <= 2 || doubt.hundredths * 2 < priced.face.hundredths || doubt <= lost)
                continue;
            lost = doubt;
            found = Remark{say, Concept::verification};
            found->provision = id;
            found->option = outcome[id.index()];
            found->worth = priced.counted;
            found->against = priced.face;
        }
    return found;
}

std::optional<Remark> PackageRemarks::dearest_option(const treaty::Package& package, Say say) const {
    const treaty::Outcome whole = outcome_with(package);
    Remark line{say, Concept::anchoring};
    line.against = worth(whole);
    for (const ArticleId article : package.articles)
        for (const rules::ProvisionId id : text().at(article).provisions) {
            const std::size_t i = id.index();
            const bool asked_for =
                own() != nullptr && own()->package.articles.contains(article) && own()->package.options[i] == whole[i];
            treaty::Outcome without = whole;
            without[i] = treaty::status_quo;
            const core::Points left = worth(without);
            if (whole[i] == treaty::status_quo || asked_for || left >= *line.against ||
                (line.worth && left >= *line.worth))
                continue;
            line.provision = id;
            line.option = whole[i];
            line.worth = left;
        }
    return line.provision ? std::optional(line) : std::nullopt;
}

bool PackageRemarks::stands_linked(ArticleId first, ArticleId second) const {
    return own() != nullptr && own()->linked.contains(first) && own()->linked.contains(second);
}

bool PackageRemarks::stands_as_in(const treaty::Package& package, ArticleId article) const {
    const auto alone = rules::ArticleSet::of(article);
    return own() != nullptr && own()->package.articles.contains(article) &&
           treaty::part_of(text(), own()->package, alone) == treaty::part_of(text(), package, alone);
}

Remark PackageRemarks::about_trade(const treaty::Package& package) const {
    std::optional<ArticleId> theirs;
    for (const ArticleId article : package.articles& interests_.shown)
        if (interests_.of(article) > plain_weight && (!theirs || interests_.of(article) > interests_.of(*theirs)))
            theirs = article;
    std::optional<ArticleId> ours;
    core::Points most;
    const core::Points whole = worth_with(package);
    for (const ArticleId article : package.articles) {
        const core::Points gain =
            whole - worth_with(treaty::part_of(text(), package, package.articles - rules::ArticleSet::of(article)));
        if (article != theirs && (!ours || gain > most)) {
            ours = article;
            most = gain;
        }
    }
    Remark line{Say::trade, Concept::logrolling};
    line.article = theirs;
    line.other = ours;
    if (theirs && ours && !stands_linked(*theirs, *ours) &&
        !(stands_as_in(package, *theirs) && stands_as_in(package, *ours)))
        return line;
    if (package.articles.size() > 1 && ours) {
        line.say = Say::link;
        line.taught = Concept::linkage;
        line.article = ours;
        line.other = (package.articles - rules::ArticleSet::of(*ours)).front();
        const bool one_room = rules::for_one_room(view_.scenario(), view_.open(), package) == package.articles;
        if (one_room && !stands_linked(*line.article, *line.other))
            return line;
    }
    return ask_them();
}

bool PackageRemarks::was_asked(ArticleId first, ArticleId second) const {
    const auto same = [&](ArticleId a, ArticleId b) {
        return (a == first && b == second) || (a == second && b == first);
    };
    const auto& open = view_.open().question;
    return (open && open->asker == view_.seat() && same(open->first, open->second)) ||
           std::any_of(memory_.answers.begin(), memory_.answers.end(), [&](const NotedAnswer& answer) {
               return answer.by != view_.seat() && same(answer.first, answer.second);
           });
}

Remark PackageRemarks::ask_them() const {
    if (rules::legal_actions(view_).can_ask.empty())
        return home_or_time();
    const std::size_t count = text().articles.size();
    const rules::ArticleSet agreed = view_.open().text.agreed_articles;
    for (std::size_t a = 0; a < count; ++a)
        for (std::size_t b = a + 1; b < count; ++b) {
            const ArticleId first(a), second(b);
            const bool settled = agreed.contains(first) || agreed.contains(second);
            if (settled || interests_.shown.contains(first) || interests_.shown.contains(second) ||
                was_asked(first, second))
                continue;
            Remark line{Say::ask_them, Concept::logrolling};
            line.article = first;
            line.other = second;
            return line;
        }
    return home_or_time();
}

} // namespace parley::agents
