#include "game/journal.hpp"

#include "game/between/event_line.hpp"
#include "game/secrecy/curtain.hpp"
#include "game/secrecy/disclosure.hpp"
#include "game/step_codec.hpp"

#include <boost/json/object.hpp>
#include <boost/json/serialize.hpp>

namespace parley::game {

namespace {

namespace json = boost::json;

std::string line_of(std::string_view tag, json::value value) {
    json::object tagged;
    tagged[{tag.data(), tag.size()}] = std::move(value);
    return json::serialize(tagged) + "\n";
}

json::value seat_value(const Seat& seat) {
    if (seat.is_person())
        return json::object{{"Person", json::object{}}};
    return json::object{{"Agent", json::object{{"name", seat.agent}}}};
}

} // namespace

std::string journal_header(const Setup& setup) {
    json::object seats;
    for (std::size_t i = 0; i < setup.seats.size(); ++i)
        seats[setup.scenario->open.parties[i].id] = seat_value(setup.seats[i]);
    return line_of("Parley",
                   json::object{{"format", journal_format},
                                {"rules_version", rules_version},
                                {"seed", std::to_string(setup.seed)}, // JSON numbers end at 2⁵³ in many readers
                                {"seats", std::move(seats)},
                                {"rehearsal", setup.rehearsal},
                                {"scenario", setup.scenario->text}});
}

std::string journal_line(const scenario::Scenario& scenario, const Step& step) {
    const json::value plain = encode_step(scenario, step);
    return line_of("Acted", seal_step(plain.get_object(), is_done_unseen(step.action)));
}

std::string rationale_text(const scenario::Scenario& scenario, const Step& step) {
    return json::serialize(encode_step(scenario, step).at("rationale"));
}

std::string take_back_line(std::size_t steps) {
    return line_of("TakenBack", json::object{{"steps", static_cast<std::int64_t>(steps)}});
}

std::string beat_line(const Game& game, const Beat& beat) {
    return beat.brought_in ? event_line(game.scenario(), *beat.brought_in, beat.digest)
                           : journal_line(game.scenario(), game.steps()[beat.step]);
}

std::string hand_over_line(const scenario::Scenario& scenario, const HandOver& hand_over) {
    return line_of("SeatHeld",
                   json::object{{"seat", scenario.open.at(hand_over.seat).id}, {"by", seat_value(hand_over.to)}});
}

std::string journal_of(const Game& game) {
    std::string text = journal_header(game.setup());
    auto next = game.hand_overs().begin();
    const auto hand_over_until = [&](std::size_t step) {
        for (; next != game.hand_overs().end() && next->step <= step; ++next)
            text += hand_over_line(game.scenario(), *next);
    };
    for (const Beat& beat : game.beats()) {
        hand_over_until(beat.step);
        text += beat_line(game, beat);
    }
    hand_over_until(game.steps().size());
    return text;
}

} // namespace parley::game
