#include "seat/model.hpp"

#include "game/counsel.hpp"
#include "seat/page_kind.hpp"

#include <algorithm>
#include <numeric>

namespace parley::seat {
namespace {

/// Whether the seat was the last to ask, going by the lines of the feed before `line`.
bool was_asking(const Model& model, std::size_t line) {
    for (std::size_t i = line; i-- > 0;)
        if (const auto* asked = std::get_if<rules::QuestionAsked>(&model.feed.lines()[i].event.what))
            return asked->asker == model.party;
    return false;
}

/// The last word of the others on what was ours among the feed's lines from `from` on.
std::optional<Reaction> reaction_in(const Model& model, std::size_t from) {
    std::optional<Reaction> found;
    for (std::size_t i = from; i < model.feed.size(); ++i) {
        const std::optional<Reply> reply = account_of(model.feed.lines()[i].event.what).reply;
        if (!reply || reply->by == model.party)
            continue;
        if (reply->to ? *reply->to == model.party : was_asking(model, i))
            found = Reaction{*reply, i};
    }
    return found;
}

/// An answer given at an earlier meeting is no longer an answer to what lies on the table.
void drop_stale_reaction(Model& model) {
    if (model.reaction && (model.reaction->line >= model.feed.size() ||
                           model.feed.lines()[model.reaction->line].meeting != model.meeting()))
        model.reaction.reset();
}

} // namespace

std::vector<Cue> follow(Model& model, const game::Game& game) {
    const std::size_t before = model.feed.size(), events_before = model.feed.events();
    model.feed.follow(game, model.party);
    model.position = position_of(game);
    if (model.feed.events() != events_before)
        model.memory = game::memory_of(game, model.party);
    if (game.state().open.initialled.empty())
        model.initials_considered = false;
    if (model.feed.events() < events_before) { // taken back: the last word is again what it was
        model.reaction = reaction_in(model, 0);
        drop_stale_reaction(model);
        model.news_from = std::min(model.news_from, model.feed.size());
        return {};
    }
    if (auto reaction = reaction_in(model, before))
        model.reaction = reaction;
    drop_stale_reaction(model);
    std::vector<Cue> cues;
    for (std::size_t i = before; i < model.feed.size(); ++i)
        if (const auto cue = account_of(model.feed.lines()[i].event.what).cue)
            cues.push_back(*cue);
    return cues;
}

std::uint64_t position_of(const game::Game& game) {
    return game.beats().size() + (game.beats().empty() ? 0 : game.beats().back().digest);
}

bool may_advise(const Model& model, const rules::View& view) {
    if (is_waiting(view))
        return false;
    const PageKind kind = page_kind(model, view);
    return kind == PageKind::table || kind == PageKind::initials || kind == PageKind::question ||
           kind == PageKind::sounding || kind == PageKind::edition;
}

bool is_advised(const Model& model) { return model.advised && model.advised->position == model.position; }

Unlocked unlocked(const Model& model, const rules::View& view) {
    Unlocked all;
    if (!model.guided || model.meeting() > 0 || std::holds_alternative<rules::Ended>(view.open().phase))
        return all;
    all.measures = false;
    all.home = false;
    all.capital = false;
    return all;
}

std::array<int, treaty::max_profiles> belief_held(const rules::View& view, rules::PartyId other) {
    const std::vector<scenario::Profile>& profiles = view.scenario().at(other).profiles;
    const rules::Belief& filed = view.own().assessment.of[other.index()];
    std::array<int, treaty::max_profiles> percent{};
    for (std::size_t i = 0; i < profiles.size(); ++i)
        percent[i] = filed.percent[i];
    if (std::accumulate(percent.begin(), percent.end(), 0) == 100)
        return percent;
    int left = 100;
    for (std::size_t i = 0; i < profiles.size(); ++i) {
        percent[i] = i + 1 == profiles.size() ? left : std::min(left, (profiles[i].prior + 5) / 10);
        left -= percent[i];
    }
    return percent;
}

void put_away(Model& model) { model.prepared = {}; }

} // namespace parley::seat
