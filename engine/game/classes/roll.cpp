#include "game/classes/roll.hpp"

#include "agents/agent.hpp"

#include <algorithm>

namespace parley::game {
namespace {

using Verdict = std::optional<Misfit>;

/// "" for people.
bool can_hold_seat(const std::string& by) { return by.empty() || agents::is_agent(by); }

/// One visit; the roll was opened.
class TakingIn {
  public:
    TakingIn(Roll& roll, std::int64_t at) : roll_(roll), at_(at) {}

    Verdict operator()(const record::ClassOpened& opened) {
        if (!roll_.code.empty())
            return Misfit::opened_twice;
        roll_.scenario = opened.scenario;
        roll_.code = opened.code;
        roll_.seed = opened.seed;
        roll_.one_seed = opened.one_seed;
        return {};
    }
    Verdict operator()(const record::TeacherAdmitted& admitted) {
        roll_.teachers.push_back(admitted.token);
        return {};
    }
    Verdict operator()(const record::Joined& joined) {
        if (roll_.people.size() >= max_people)
            return Misfit::too_many;
        if (joined.person != roll_.people.size() + 1)
            return Misfit::number_out_of_order;
        roll_.people.push_back({joined.person, joined.pseudonym, joined.token, joined.back, {}, false, at_, {}, 0});
        return {};
    }
    Verdict operator()(const record::Returned& returned) {
        return with(returned.person, [&](Person& person) { person.token = returned.token; });
    }
    Verdict operator()(const record::NewReturnWords& words) {
        return with(words.person, [&](Person& person) { person.back = words.back; });
    }
    Verdict operator()(const record::Removed& removed) {
        return with(removed.person, [&](Person& person) {
            stand_up(person);
            person.removed = true;
        });
    }
    Verdict operator()(const record::TableOpened& opened) {
        if (roll_.tables.size() >= max_tables)
            return Misfit::too_many;
        if (opened.table != roll_.tables.size() + 1)
            return Misfit::number_out_of_order;
        if (opened.seats.size() != roll_.parties.size())
            return Misfit::no_such_seat;
        if (!std::ranges::all_of(opened.seats, can_hold_seat))
            return Misfit::no_such_agent;
        TableOnRoll table{opened.table, opened.seed, {}, false, false, at_, {}, 0, at_, {}};
        for (const std::string& by : opened.seats)
            table.seats.push_back({by, false, 0, {}});
        roll_.tables.push_back(std::move(table));
        return {};
    }
    Verdict operator()(const record::TableClosed& closed) {
        return at_table(closed.table, [&](TableOnRoll& table) {
            for (Person& each : roll_.people)
                if (each.place && each.place->table == closed.table)
                    stand_up(each);
            table.closed = true;
        });
    }
    Verdict operator()(const record::Seated& seated) {
        const TableOnRoll* table = roll_.table(seated.table);
        if (table == nullptr || table->closed)
            return Misfit::no_such_table;
        if (!seated.seat.empty() && !roll_.party(seated.seat))
            return Misfit::no_such_seat;
        return with(seated.person, [&](Person& person) {
            stand_up(person);
            person.place = Place{seated.table, seated.seat};
            if (SeatOnRoll* seat = seat_of(*person.place); seat != nullptr && seat->pen == 0)
                seat->pen = person.number;
        });
    }
    Verdict operator()(const record::Unseated& unseated) {
        return with(unseated.person, [&](Person& person) { stand_up(person); });
    }
    Verdict operator()(const record::PenTaken& taken) {
        return with(taken.person, [&](Person& person) {
            if (SeatOnRoll* seat = person.place ? seat_of(*person.place) : nullptr)
                seat->pen = person.number;
        });
    }
    Verdict operator()(const record::SeatHeld& held) {
        if (!can_hold_seat(held.by))
            return Misfit::no_such_agent;
        return at_seat(held.table, held.seat, [&](SeatOnRoll& seat) {
            seat.by = held.by;
            seat.wanted = false;
        });
    }
    Verdict operator()(const record::SeatWanted& wanted) {
        return at_seat(wanted.table, wanted.seat, [](SeatOnRoll& seat) { seat.wanted = !seat.by.empty(); });
    }
    Verdict operator()(const record::Paused&) {
        if (!roll_.paused)
            roll_.paused_at = at_;
        roll_.paused = true;
        return {};
    }
    Verdict operator()(const record::Resumed&) {
        if (roll_.paused)
            roll_.pauses.emplace_back(roll_.paused_at, std::max(roll_.paused_at, at_));
        roll_.paused = false;
        return {};
    }
    Verdict operator()(const record::Told& told) {
        if (told.table != 0 && roll_.table(told.table) == nullptr)
            return Misfit::no_such_table;
        roll_.told.push_back({at_, told.table, told.text, {}, false});
        return {};
    }
    Verdict operator()(const record::SessionTime& time) {
        roll_.session_time = time.seconds;
        roll_.session_time_at = at_;
        return {};
    }
    Verdict operator()(const record::Extended& extended) {
        return at_tables(extended.table,
                         [&](TableOnRoll& table) { table.extended.emplace_back(at_, extended.seconds); });
    }
    Verdict operator()(const record::LastSession& last) {
        roll_.last_session = last.session;
        return {};
    }
    Verdict operator()(const record::Released& released) {
        if (released.table == 0)
            roll_.released = true;
        return at_tables(released.table, [](TableOnRoll& table) { table.released = true; });
    }
    Verdict operator()(const record::StretchBegun& begun) {
        return at_table(begun.table, [&](TableOnRoll& table) {
            table.stretch = begun.stretch;
            table.begun_at = at_;
        });
    }
    /// One that was taken back from its end and ended again ended when it first did.
    Verdict operator()(const record::TableEnded& over) {
        return at_table(over.table, [&](TableOnRoll& table) {
            if (!table.ended_at)
                table.ended_at = at_;
        });
    }
    Verdict operator()(const record::TakenUp& taken) {
        if (!roll_.paused && taken.away_since < at_)
            roll_.pauses.emplace_back(taken.away_since, at_);
        return {};
    }
    Verdict operator()(const record::OpensWhenFull& opens) {
        if (opens.people_a_seat > max_team)
            return Misfit::too_many;
        roll_.opens_when_full = opens.people_a_seat;
        return {};
    }
    Verdict operator()(const record::ToldSeat& told) {
        if (told.table != 0 && roll_.table(told.table) == nullptr)
            return Misfit::no_such_table;
        if (!roll_.party(told.seat))
            return Misfit::no_such_seat;
        roll_.told.push_back({at_, told.table, told.text, told.seat, false});
        return {};
    }
    Verdict operator()(const record::QuizHandedIn& quiz) {
        const Person* person = roll_.person(quiz.person);
        if (person == nullptr)
            return Misfit::no_such_person;
        if (person->quiz[quiz.after ? 1 : 0])
            return Misfit::handed_in_twice;
        if (quiz.given.size() > max_given)
            return Misfit::too_many;
        auto& sheet = roll_.people[quiz.person - 1].quiz[quiz.after ? 1 : 0].emplace();
        for (const record::GivenAnswer& each : quiz.given)
            sheet[each.question] = each.answer;
        return {};
    }
    Verdict operator()(const record::QuizAsked& quiz) {
        roll_.quiz_asked = quiz.asked;
        return {};
    }
    Verdict operator()(const record::Nudged& nudged) {
        return at_seat(nudged.table, nudged.seat, [&](SeatOnRoll&) {
            roll_.told.push_back({at_, nudged.table, {}, nudged.seat, true});
        });
    }
    Verdict operator()(const record::Heard& heard) {
        if (heard.told > roll_.told.size())
            return Misfit::number_out_of_order;
        return with(heard.person,
                    [&](Person& person) { person.heard = std::max(person.heard, std::size_t{heard.told}); });
    }
    Verdict operator()(const record::MovedPlainly& moved) {
        return at_seat(moved.table, moved.seat, [&](SeatOnRoll& seat) {
            if (!std::ranges::binary_search(seat.plainly, moved.session))
                seat.plainly.insert(std::ranges::lower_bound(seat.plainly, moved.session), moved.session);
        });
    }

  private:
    template <class Change>
    Verdict with(PersonNumber number, Change change) {
        if (number == 0 || number > roll_.people.size())
            return Misfit::no_such_person;
        change(roll_.people[number - 1]);
        return {};
    }
    template <class Change>
    Verdict at_table(TableNumber number, Change change) {
        if (number == 0 || number > roll_.tables.size())
            return Misfit::no_such_table;
        change(roll_.tables[number - 1]);
        return {};
    }
    template <class Change>
    Verdict at_tables(TableNumber number, Change change) {
        if (number != 0)
            return at_table(number, change);
        for (TableOnRoll& table : roll_.tables)
            change(table);
        return {};
    }
    template <class Change>
    Verdict at_seat(TableNumber number, const std::string& id, Change change) {
        const std::optional<std::size_t> party = roll_.party(id);
        if (!party)
            return Misfit::no_such_seat;
        return at_table(number, [&](TableOnRoll& table) { change(table.seats[*party]); });
    }

    SeatOnRoll* seat_of(const Place& place) {
        const std::optional<std::size_t> party = roll_.party(place.seat);
        return party ? &roll_.tables[place.table - 1].seats[*party] : nullptr;
    }
    void stand_up(Person& person) {
        if (!person.place)
            return;
        const Place left = *person.place;
        person.place.reset();
        SeatOnRoll* seat = seat_of(left);
        if (seat == nullptr || seat->pen != person.number)
            return;
        const std::vector<const Person*> team = roll_.team(left);
        seat->pen = team.empty() ? 0 : team.front()->number;
    }

    Roll& roll_;
    std::int64_t at_;
};

} // namespace

const Person* Roll::person(PersonNumber number) const {
    return number == 0 || number > people.size() ? nullptr : &people[number - 1];
}

const TableOnRoll* Roll::table(TableNumber number) const {
    return number == 0 || number > tables.size() ? nullptr : &tables[number - 1];
}

std::optional<std::size_t> Roll::party(std::string_view id) const {
    const auto found = std::ranges::find(parties, id);
    if (found == parties.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - parties.begin());
}

std::vector<const Person*> Roll::team(const Place& place) const {
    std::vector<const Person*> members;
    for (const Person& each : people)
        if (each.place == place)
            members.push_back(&each);
    return members;
}

bool Roll::is_released(TableNumber number) const {
    const TableOnRoll* found = table(number);
    return released || (found != nullptr && found->released);
}

bool Roll::is_for(const Announcement& announcement, const Person& person) const {
    const Place place = person.place.value_or(Place{});
    return (announcement.table == 0 || announcement.table == place.table) &&
           (announcement.seat.empty() || announcement.seat == place.seat);
}

std::vector<std::size_t> Roll::unheard(const Person& person) const {
    const TableOnRoll* at = person.place ? table(person.place->table) : nullptr;
    const std::int64_t passed = at != nullptr && at->ended_at ? *at->ended_at : -1;
    std::vector<std::size_t> places;
    for (std::size_t i = person.heard; i < told.size(); ++i)
        if (told[i].at > passed && is_for(told[i], person))
            places.push_back(i);
    return places;
}

std::int64_t Roll::paused_for_since(std::int64_t from, std::int64_t to) const {
    const auto within = [&](std::int64_t begun, std::int64_t over) {
        return std::max<std::int64_t>(0, std::min(over, to) - std::max(begun, from));
    };
    std::int64_t sum = paused ? within(paused_at, to) : 0;
    for (const auto& [begun, over] : pauses)
        sum += within(begun, over);
    return sum;
}

std::optional<std::int64_t> Roll::played(TableNumber number) const {
    const TableOnRoll* found = table(number);
    if (found == nullptr || !found->ended_at)
        return std::nullopt;
    const std::int64_t span = *found->ended_at - found->opened_at;
    return std::max<std::int64_t>(0, span - paused_for_since(found->opened_at, *found->ended_at));
}

std::optional<Misfit> apply(Roll& roll, const Dated& happened) {
    if (roll.code.empty() && !std::holds_alternative<record::ClassOpened>(happened.what))
        return Misfit::first_is_not_opening;
    roll.last_at = std::max(roll.last_at, happened.at);
    return std::visit(TakingIn(roll, happened.at), happened.what);
}

} // namespace parley::game
