#include "rules/world/rooms.hpp"

#include "rules/world/locks.hpp"
#include "rules/world/offices.hpp"

#include <algorithm>

namespace parley::rules {

namespace {

using scenario::Ceiling;
using scenario::Forum;
using scenario::Room;

/// Which room; none for the forum itself.
using RoomPlace = std::optional<std::uint8_t>;

/// What a room treats, with what events have opened and closed everywhere.
[[nodiscard]] ArticleSet treated_in(const Room& room, const Public& open) {
    return (room.agenda | open.opened) - open.closed;
}

/// The ceiling that a list sets on the provision; nothing where it sets none.
[[nodiscard]] std::optional<OptionIndex> set_by(const std::vector<Ceiling>& ceilings, ProvisionId provision) {
    const auto found =
        std::ranges::find_if(ceilings, [&](const Ceiling& ceiling) { return ceiling.provision == provision; });
    return found == ceilings.end() ? std::nullopt : std::optional(found->at_most);
}

/// The first option of the package, in these articles, that lies above a ceiling.
[[nodiscard]] std::optional<Ceiling> exceeded(const treaty::TreatyText& text, const std::vector<Ceiling>& ceilings,
                                              const treaty::Package& package, ArticleSet articles) {
    for (const Ceiling& ceiling : ceilings)
        if (articles.contains(text.at(ceiling.provision).article) &&
            package.options[ceiling.provision.index()] > ceiling.at_most)
            return ceiling;
    return std::nullopt;
}

[[nodiscard]] Refusal above(const View& view, const Ceiling& ceiling, RoomPlace room) {
    return {.code = RefusalCode::above_ceiling,
            .rule = Rule::ceiling,
            .article = view.scenario().text.at(ceiling.provision).article,
            .provision = ceiling.provision,
            .number = ceiling.at_most,
            .forum = view.scenario().sessions[view.open().session].forum,
            .room = room};
}

/// Why no room takes the package whole: the room is named that treats its first article, and why it does not take all.
[[nodiscard]] std::optional<Refusal> no_room_for(const View& view, const treaty::Package& package) {
    const Forum& forum = forum_now(view.scenario(), view.open());
    std::optional<Refusal> first;
    for (std::size_t i = 0; i < forum.rooms.size(); ++i) {
        const Room& room = forum.rooms[i];
        const auto place = static_cast<std::uint8_t>(i);
        const ArticleSet elsewhere = package.articles - treated_in(room, view.open());
        const auto over = exceeded(view.scenario().text, room.ceiling, package, package.articles);
        if (meets(room, view.open()) && elsewhere.empty() && !over)
            return std::nullopt;
        Refusal refusal{.code = RefusalCode::rooms_apart,
                        .rule = Rule::rooms,
                        .article = elsewhere.empty() ? package.articles.front() : elsewhere.front(),
                        .forum = view.scenario().sessions[view.open().session].forum,
                        .room = place};
        if (!meets(room, view.open())) {
            refusal.code = RefusalCode::room_empty;
            refusal.rule = Rule::office_lost;
            for (const scenario::OfficeId office : room.needs)
                if (is_empty(office, view.open()))
                    refusal.office = office;
            refusal.number = view.open().around.filled_at[refusal.office.index()] + 1;
        } else if (elsewhere.empty()) {
            refusal = above(view, *over, place);
        }
        const bool treats_first = treated_in(room, view.open()).contains(package.articles.front());
        if (treats_first && (!first || elsewhere.empty()))
            first = refusal;
    }
    if (!first)
        first = Refusal{
            .code = RefusalCode::article_not_on_agenda, .rule = Rule::agenda, .article = package.articles.front()};
    return first;
}

} // namespace

std::optional<OptionIndex> ceiling_of(const scenario::PublicScenario& scenario, const Public& open,
                                      ProvisionId provision) {
    const Forum& forum = forum_now(scenario, open);
    const ArticleId article = scenario.text.at(provision).article;
    std::optional<OptionIndex> furthest; // of the rooms
    bool treated = false, free = false;
    for (const Room& room : forum.rooms) {
        if (!meets(room, open) || !treated_in(room, open).contains(article))
            continue;
        treated = true;
        const auto set = set_by(room.ceiling, provision);
        free |= !set.has_value();
        furthest = set ? std::max(furthest.value_or(*set), *set) : furthest;
    }
    const std::optional<OptionIndex> own = set_by(forum.ceiling, provision);
    const std::optional<OptionIndex> rooms = treated && !free ? furthest : std::nullopt;
    if (own && rooms)
        return std::min(*own, *rooms);
    return own ? own : rooms;
}

bool is_shut(const scenario::PublicScenario& scenario, const Public& open, ProvisionId provision, OptionIndex option) {
    const auto ceiling = ceiling_of(scenario, open, provision);
    return (ceiling && option > *ceiling) || lock_on(scenario, open, provision, option).has_value();
}

bool is_shut(const scenario::PublicScenario& scenario, const Public& open, const treaty::Package& package) {
    const Forum& forum = forum_now(scenario, open);
    return lock_on(scenario, open, package).has_value() ||
           exceeded(scenario.text, forum.ceiling, package, package.articles).has_value() ||
           for_one_room(scenario, open, package) != package.articles;
}

ArticleSet for_one_room(const scenario::PublicScenario& scenario, const Public& open, const treaty::Package& package) {
    const Forum& forum = forum_now(scenario, open);
    if (forum.rooms.empty())
        return package.articles;
    ArticleSet most;
    for (const Room& room : forum.rooms) {
        if (!meets(room, open))
            continue;
        ArticleSet taken;
        for (const ArticleId article : package.articles& treated_in(room, open))
            if (!exceeded(scenario.text, room.ceiling, package, ArticleSet::of(article)))
                taken.insert(article);
        if (taken.size() > most.size())
            most = taken;
    }
    return most;
}

treaty::Package within_reach(const scenario::PublicScenario& scenario, const Public& open, treaty::Package package) {
    for (const ArticleId article : package.articles)
        for (const ProvisionId provision : scenario.text.at(article).provisions) {
            OptionIndex& option = package.options[provision.index()];
            while (option != treaty::status_quo && option != treaty::no_option &&
                   is_shut(scenario, open, provision, option))
                --option;
        }
    return package;
}

treaty::RollingText within_reach(const scenario::PublicScenario& scenario, const Public& open) {
    treaty::RollingText text = open.text;
    const ArticleSet all = ArticleSet::first(scenario.text.articles.size());
    for (treaty::Outcome& position : text.position)
        position = within_reach(scenario, open, treaty::Package{all, position}).options;
    return text;
}

std::optional<Refusal> check_rooms(const View& view, const treaty::Package& package) {
    const Forum& forum = forum_now(view.scenario(), view.open());
    if (const auto over = exceeded(view.scenario().text, forum.ceiling, package, package.articles))
        return above(view, *over, std::nullopt);
    return forum.rooms.empty() || package.articles.empty() ? std::nullopt : no_room_for(view, package);
}

std::optional<Refusal> over_ceiling(const View& view, ProvisionId provision, OptionIndex option) {
    treaty::Package package;
    package.articles.insert(view.scenario().text.at(provision).article);
    package.options[provision.index()] = option;
    const auto refusal = check_rooms(view, package);
    return refusal && refusal->code == RefusalCode::above_ceiling ? refusal : std::nullopt;
}

} // namespace parley::rules
