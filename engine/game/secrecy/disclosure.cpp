#include "game/secrecy/disclosure.hpp"

#include "game/between/holders.hpp"

#include <type_traits>
#include <variant>

namespace parley::game {

rules::PartySet seats_shown(const Game& game) {
    if (game.ended())
        return game.scenario().open.everyone();
    const rules::PartySet persons = ever_held_by_persons(game);
    return persons.size() == 1 ? persons : rules::PartySet();
}

bool is_done_unseen(const rules::Action& action) {
    const auto is_any_of = [&]<class... Kinds>(std::type_identity<std::variant<Kinds...>>) {
        return (std::holds_alternative<Kinds>(action) || ...);
    };
    return is_any_of(std::type_identity<
                     std::variant<rules::FileMeasures, rules::SoundOut, rules::AnswerSounding, rules::WidenMandate,
                                  rules::RespondToIncident, rules::FileAssessment, rules::FileRatification,
                                  rules::FileConduct, rules::AnswerFinding, rules::JudgeText>>());
}

bool is_public(const scenario::PublicScenario& scenario, const rules::Event& event) {
    return event.audience == scenario.everyone();
}

} // namespace parley::game
