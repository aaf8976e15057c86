#include "seat/sitting.hpp"

#include "core/variant_match.hpp"
#include "game/desk.hpp"
#include "seat/update.hpp"
#include "wording/choices/notices.hpp"

#include <cassert>

namespace parley::seat {

Sitting::Sitting(game::Game game, std::optional<game::JournalFile> file, std::uint32_t node_budget)
    : desk_(std::make_unique<game::Desk>(std::move(game), std::move(file), node_budget)) {
    for (std::size_t i = 0; i < models_.size(); ++i)
        models_[i].party = rules::PartyId(i);
    for (const rules::PartyId seat : seats())
        follow(model(seat), desk_->game());
}

Sitting::Sitting(game::Game game, std::optional<game::JournalFile> file)
    : Sitting(std::move(game), std::move(file), agents::default_node_budget) {}

Sitting::Sitting(Sitting&&) noexcept = default;
Sitting& Sitting::operator=(Sitting&&) noexcept = default;
Sitting::~Sitting() = default;

const game::Game& Sitting::game() const { return desk_->game(); }
const scenario::PublicScenario& Sitting::scenario() const { return desk_->scenario(); }
rules::PartySet Sitting::persons() const { return desk_->persons(); }
rules::View Sitting::view(rules::PartyId seat) const { return desk_->view(seat); }
rules::PartySet Sitting::persons_due() const { return desk_->game().to_act() & desk_->persons(); }
bool Sitting::agents_due() const { return !lifted_ && !desk_->game().ended() && persons_due().empty(); }

/// The sounds are those that `first` hears.
std::vector<Cue> Sitting::tell_everybody(rules::PartyId first) {
    std::vector<Cue> heard;
    for (const rules::PartyId seat : seats()) {
        std::vector<Cue> cues = follow(model(seat), desk_->game());
        if (seat == first)
            heard = std::move(cues);
    }
    return heard;
}

void Sitting::carry_out(rules::PartyId seat, const Effect& effect, std::vector<Cue>& cues) {
    const auto hear = [&](const std::vector<Cue>& more) { cues.insert(cues.end(), more.begin(), more.end()); };
    core::match(
        effect,
        [&](const effect::CarryOut& act) {
            if (lifted_)
                return;
            [[maybe_unused]] const auto refusal = desk_->act(seat, act.action);
            assert(!refusal);
            hear(tell_everybody(seat));
        },
        [&](const effect::TakeBackStep&) {
            const bool taken = !lifted_ && desk_->take_back(seat);
            model(seat).notice = Notice{std::string(wording::notice(taken ? wording::NoticeOf::taken_back
                                                                          : wording::NoticeOf::nothing_to_take_back)),
                                        false};
            if (!taken)
                return;
            put_away(model(seat));
            model(seat).question.reset(); // it was about a position that is gone
            cues.push_back(Cue::page);
            hear(tell_everybody(seat));
        },
        [&](const effect::Sound& sound) { cues.push_back(sound.cue); });
}

std::vector<Cue> Sitting::update(rules::PartyId seat, const Intent& wanted) {
    assert(persons().contains(seat));
    std::vector<Cue> cues;
    for (const Effect& effect : seat::update(model(seat), view(seat), wanted))
        carry_out(seat, effect, cues);
    return cues;
}

std::vector<Cue> Sitting::let_agents_act() {
    game::AgentsTurn turn = lift_agents_turn();
    turn.run();
    return put_back(std::move(turn));
}

game::AgentsTurn Sitting::lift_agents_turn() {
    assert(!lifted_);
    lifted_ = true;
    return desk_->lift_agents_turn();
}

std::vector<Cue> Sitting::put_back(game::AgentsTurn turn) {
    assert(lifted_);
    lifted_ = false;
    desk_->put_back(std::move(turn));
    if (const auto& fault = desk_->agents_fault())
        for (const rules::PartyId seat : persons())
            model(seat).notice = Notice{wording::delegation_could_not_decide(*fault), true};
    return tell_everybody(persons().empty() ? rules::PartyId(0) : persons().front());
}

void Sitting::give_up(game::AgentsTurn turn, std::string thrown) {
    assert(lifted_);
    lifted_ = false;
    desk_->give_up(std::move(turn), std::move(thrown));
    for (const rules::PartyId seat : persons())
        model(seat).notice = Notice{wording::delegation_does_not_go_on(), true};
}

bool Sitting::hand_over(rules::PartyId seat, const game::Seat& to) {
    if (lifted_ || !desk_->hand_over(seat, to))
        return false;
    Model& own = model(seat);
    put_away(own);
    own.question.reset();
    own.notice.reset();
    own.advised.reset();
    own.advice_asked.reset();
    return true;
}

std::optional<rules::Refusal> Sitting::bring_in(scenario::OccurrenceId event) {
    if (lifted_)
        return rules::Refusal{.code = rules::RefusalCode::event_not_now, .rule = rules::Rule::brought_in};
    if (const std::optional<rules::Refusal> refusal = desk_->bring_in(event))
        return refusal;
    for (const rules::PartyId seat : seats())
        follow(model(seat), desk_->game());
    return std::nullopt;
}

void Sitting::resume() {
    const bool before_capitals = std::holds_alternative<rules::Capitals>(desk_->game().state().open.phase);
    for (const rules::PartyId seat : seats()) {
        Model& own = model(seat);
        own.opened = true;
        own.news_from = own.feed.size();
        own.briefed = own.meeting() + (before_capitals ? 0 : 1);
    }
}

std::optional<std::filesystem::path> Sitting::kept_in() const { return desk_->kept_in(); }
bool Sitting::keeping() const { return desk_->keeping(); }
bool Sitting::keep_up() { return desk_->keep_up(); }
void Sitting::not_kept(storage::Problem why) { desk_->not_kept(std::move(why)); }
std::optional<storage::Problem> Sitting::keep_in(const std::filesystem::path& path) { return desk_->keep_in(path); }
const std::optional<storage::Problem>& Sitting::trouble() const { return desk_->trouble(); }
const std::optional<std::string>& Sitting::agents_fault() const { return desk_->agents_fault(); }
std::optional<std::size_t> Sitting::steps_kept() const { return desk_->steps_kept(); }
std::optional<game::KeepingNews> Sitting::take_keeping_news() { return desk_->take_keeping_news(); }

} // namespace parley::seat
