#include "report/classes/class_report.hpp"
#include "report/classes/class_sections.hpp"
#include "wording/classes/class_titles.hpp"

#include <boost/json.hpp>

namespace parley::report {
namespace {

namespace json = boost::json;

double points_value(std::int32_t hundredths) { return hundredths / 100.0; }

json::object by_party(const scenario::PublicScenario& scenario, const analysis::Worth& worth) {
    json::object all;
    for (std::size_t p = 0; p < scenario.party_count(); ++p)
        all[scenario.parties[p].id] = points_value(worth[p]);
    return all;
}

std::string_view conduct_key(rules::Conduct conduct) {
    switch (conduct) {
    case rules::Conduct::comply:
        return "kept";
    case rules::Conduct::hedge:
        return "hedged";
    case rules::Conduct::violate:
        break;
    }
    return "violated";
}

std::string_view turn_key(Turn turn) {
    switch (turn) {
    case Turn::agreed:
        return "agreed";
    case Turn::reopened:
        return "reopened";
    case Turn::refused_at_home:
        return "refused-at-home";
    case Turn::walked_out:
        return "walked-out";
    case Turn::collapsed:
        break;
    }
    return "collapsed";
}

std::string_view worthy_key(Worthy why) {
    switch (why) {
    case Worthy::most_gained:
        return "most-gained";
    case Worthy::most_lost:
        return "most-lost";
    case Worthy::word_broken:
        return "word-broken";
    case Worthy::turned_most:
        break;
    }
    return "turned-most";
}

class ClassValue {
  public:
    explicit ClassValue(const ClassData& data) : data_(data), scenario_(data.scenario->open) {}

    json::object make() const {
        json::array tables, instructions, telling;
        for (const TableData& table : data_.tables)
            tables.push_back(table_value(table));
        for (const Instructions& set : data_.instructions)
            instructions.push_back(instructions_value(set));
        for (const WorthTelling& one : data_.telling)
            telling.push_back(json::object{{"table", data_.tables[one.table].number}, {"why", worthy_key(one.why)}});
        json::object all{{"scenario", json::object{{"id", scenario_.id}, {"title", scenario_.title}}},
                         {"judgement", judgement_of(data_)},
                         {"tables_finished", data_.finished()},
                         {"same_instructions", data_.same_instructions()},
                         {"instructions", std::move(instructions)},
                         {"tables", std::move(tables)},
                         {"worth_telling", std::move(telling)}};
        if (data_.missed)
            all["missed_trade"] = json::object{{"provision", scenario_.text.at(data_.missed->provision).id},
                                               {"rung", data_.missed->option},
                                               {"reached", data_.missed->reached},
                                               {"texts", data_.missed->texts}};
        if (!data_.left_out.empty())
            all["left_out"] = json::value_from(data_.left_out);
        if (!data_.quiz.empty())
            all["quiz"] = quiz_value();
        if (!data_.who.empty())
            all["who_is_who"] = who_value();
        return all;
    }

  private:
    /// Counts of people, [before the game, after it]; `twice` of those who answered both times.
    json::array quiz_value() const {
        const std::vector<scenario::QuizQuestion>& quiz = data_.scenario->teaching.quiz;
        const std::vector<QuestionResult> results = quiz_results(quiz, data_.quiz);
        json::array questions;
        for (std::size_t i = 0; i < quiz.size(); ++i)
            questions.push_back(json::object{
                {"question", quiz[i].id},
                {"answered", json::array{results[i].answered[0], results[i].answered[1]}},
                {"right", json::array{results[i].right[0], results[i].right[1]}},
                {"twice",
                 json::object{{"answered", results[i].both},
                              {"right", json::array{results[i].right_of_both[0], results[i].right_of_both[1]}}}}});
        return questions;
    }

    /// Personal data: asked for by name.
    json::array who_value() const {
        json::array people;
        for (const NamedPlace& each : data_.who)
            people.push_back(json::object{{"pseudonym", each.pseudonym},
                                          {"name", each.name},
                                          {"table", each.table ? json::value(*each.table) : json::value()},
                                          {"seat", each.seat}});
        return people;
    }

    json::object instructions_value(const Instructions& set) const {
        json::object profiles;
        for (std::size_t p = 0; p < scenario_.party_count(); ++p)
            profiles[scenario_.parties[p].id] = scenario_.parties[p].profiles[set.profiles[p].index()].id;
        json::array tables, frontier;
        for (const std::size_t t : set.tables)
            tables.push_back(data_.tables[t].number);
        for (const analysis::Agreement& point : set.frontier.points)
            frontier.push_back(by_party(scenario_, point.worth));
        return {{"profiles", std::move(profiles)},
                {"tables", std::move(tables)},
                {"no_deal", by_party(scenario_, set.reservation)},
                {"best", by_party(scenario_, set.best)},
                {"frontier", std::move(frontier)},
                {"frontier_exact", set.frontier.exact}};
    }

    json::object seat_value(const TableData& table, std::size_t p) const {
        json::array held, absent;
        for (const Holding& holding : table.held[p])
            held.push_back(json::object{{"from_session", holding.from_session + 1},
                                        {"holder", holding.label},
                                        {"computer", holding.computer},
                                        {"stands_in", holding.stands_in}});
        for (const std::size_t session : absences_of(table, rules::PartyId(p)))
            absent.push_back(session);
        json::object seat{{"held", std::move(held)}, {"absent", std::move(absent)}};
        if (!table.finished)
            return seat;
        const game::Score& score = table.finished->score.of[p];
        seat["profile"] = scenario_.parties[p].profiles[table.finished->profiles[p].index()].id;
        seat["worth"] = points_value(score.worth.hundredths);
        seat["no_deal"] = points_value(score.reservation.hundredths);
        seat["best"] = points_value(score.best.hundredths);
        seat["national_interest"] = score.national;
        seat["support"] = score.support;
        seat["assessment"] = score.assessment;
        seat["score"] = score.total();
        return seat;
    }

    void put_finished(json::object& value, const FinishedTable& table) const {
        value["text"] = nullptr;
        if (table.text) {
            json::object rungs;
            for (std::size_t i = 0; i < scenario_.text.provisions.size(); ++i)
                rungs[scenario_.text.provisions[i].id] = (*table.text)[i];
            value["text"] = std::move(rungs);
            value["worth_at_start"] = by_party(scenario_, table.worth);
            value["joint_gain"] = table.score.joint.gain_captured;
            value["left_on_the_table"] = points_value(table.score.joint.to_frontier.hundredths);
        }
        json::array broken, suspended, readings;
        for (const BrokenUndertaking& one : table.broken)
            broken.push_back(json::object{{"by", scenario_.at(one.by).id},
                                          {"provision", scenario_.text.at(one.provision).id},
                                          {"conduct", conduct_key(one.conduct)},
                                          {"period", one.period + 1},
                                          {"came_out", one.caught},
                                          {"put_right", one.cured}});
        for (const SuspendedObligation& one : table.suspended)
            suspended.push_back(json::object{{"by", scenario_.at(one.by).id},
                                             {"provision", scenario_.text.at(one.provision).id},
                                             {"period", one.period + 1}});
        for (const Reading& one : table.readings)
            readings.push_back(json::object{{"session", one.session + 1},
                                            {"extra", one.extra},
                                            {"by", scenario_.at(one.by).id},
                                            {"about", scenario_.at(one.about).id},
                                            {"percent_on_truth", one.on_truth},
                                            {"brier", one.brier},
                                            {"brier_of_prior", one.prior_brier},
                                            {"counts", one.counts},
                                            {"computer", one.computer}});
        value["undertakings"] = table.undertakings;
        value["broken"] = std::move(broken);
        value["suspended"] = std::move(suspended);
        value["readings"] = std::move(readings);
        if (table.turning)
            value["greatest_step"] = json::object{{"kind", turn_key(table.turning->turn)},
                                                  {"step", table.turning->step},
                                                  {"session", table.turning->session + 1},
                                                  {"by", scenario_.at(table.turning->by).id},
                                                  {"before", by_party(scenario_, table.turning->before)},
                                                  {"after", by_party(scenario_, table.turning->after)}};
    }

    json::object table_value(const TableData& table) const {
        const std::optional<rules::Ending> how = table.finished ? std::optional(table.finished->how) : std::nullopt;
        json::object seats;
        for (std::size_t p = 0; p < scenario_.party_count(); ++p)
            seats[scenario_.parties[p].id] = seat_value(table, p);
        json::object value{{"table", table.number},
                           {"file", table.file},
                           {"outcome", wording::ended_word(how)},
                           {"judgement", judgement_of(data_, table)},
                           {"sessions", table.sessions},
                           {"steps", table.steps},
                           {"minutes", table.minutes ? json::value(*table.minutes) : json::value()},
                           {"seats", std::move(seats)}};
        if (table.finished)
            put_finished(value, *table.finished);
        return value;
    }

    const ClassData& data_;
    const scenario::PublicScenario& scenario_;
};

} // namespace

std::string class_json(std::span<const ClassData> classes) {
    json::array all;
    for (const ClassData& data : classes)
        all.push_back(ClassValue(data).make());
    return json::serialize(json::object{{"classes", std::move(all)}}) + "\n";
}

} // namespace parley::report
