#include "classroom/hall/class_papers.hpp"

#include "classroom/hall/hall.hpp"
#include "wording/classroom/table_words.hpp"

#include <algorithm>
#include <span>

namespace parley::classroom {

std::size_t ended_tables(const std::vector<TableStatus>& tables) {
    return static_cast<std::size_t>(std::ranges::count(tables, true, &TableStatus::ended));
}

std::size_t steps_of(const std::vector<TableStatus>& tables) {
    std::size_t steps = 0;
    for (const TableStatus& table : tables)
        steps += table.steps + 1; // a table without a step counts too
    return steps;
}

std::size_t quizzes_of(const Roll& roll) {
    std::size_t handed_in = 0;
    for (const Person& each : roll.people)
        for (const auto& sheet : each.quiz)
            handed_in += sheet ? 1U : 0U;
    return handed_in;
}

std::vector<report::QuizPerson> quiz_people(const Roll& roll) {
    std::vector<report::QuizPerson> people;
    for (const Person& each : roll.people)
        if (each.quiz[0] || each.quiz[1])
            people.push_back({each.pseudonym, each.quiz});
    return people;
}

report::TableData data_of(const Table& table, const Roll& roll, const std::string& file) {
    std::vector<std::string> people;
    for (const std::string& party : roll.parties) {
        std::vector<std::string> pseudonyms;
        for (const Person* each : roll.team({table.number(), party}))
            pseudonyms.push_back(each->pseudonym);
        people.push_back(pseudonyms.empty() ? wording::nobody_yet() : wording::team_names(pseudonyms));
    }
    const game::Game& game = table.sitting().game();
    return report::table_data({table.number(), game, report::holders_of(game, people), file});
}

ClassPapers draw_up(std::shared_ptr<const scenario::Scenario> scenario, std::vector<report::TableData> tables,
                    const Roll& roll) {
    ClassPapers papers;
    papers.quizzes = quizzes_of(roll);
    std::ranges::sort(tables, {}, &report::TableData::number);
    for (const report::TableData& table : tables) {
        papers.ended += table.finished ? 1U : 0U;
        papers.steps += table.steps + 1;
    }
    report::ClassData data = report::class_data(std::move(scenario), std::move(tables));
    if (roll.quiz_asked)
        data.quiz = quiz_people(roll);
    papers.fragments = report::class_fragments(data);
    const std::span<const report::ClassData> classes(&data, 1);
    papers.csv = report::class_csv(classes);
    papers.json = report::class_json(classes);
    papers.html = report::class_html(classes, report::Paper::a4);
    return papers;
}

std::shared_ptr<const ClassPapers> Hall::papers() const {
    const std::lock_guard lock(tables_lock_);
    return papers_;
}

/// Each table's data are made on its own queue, so that no game is read while somebody plays; the last of them has the
/// whole drawn up. Where any of it throws, papers can be drawn up again once the rest of the work has gone.
void Hall::draw_up_papers() {
    struct Gathering {
        explicit Gathering(Hall& of) : hall(of) {}
        Gathering(const Gathering&) = delete;
        Gathering& operator=(const Gathering&) = delete;
        ~Gathering() {
            const std::lock_guard guard(hall.tables_lock_);
            if (!drawn)
                hall.drawing_up_ = false;
        }
        Hall& hall;
        bool drawn{}; // and another drawing up may have begun
        std::mutex lock;
        std::vector<report::TableData> tables;
        std::size_t expected{};
    };
    const std::vector<TableStatus> tables = statuses();
    {
        const std::lock_guard lock(tables_lock_);
        if (tables.empty() || drawing_up_)
            return;
        drawing_up_ = true;
    }
    auto gathering = std::make_shared<Gathering>(*this);
    gathering->expected = tables.size();
    for (const TableStatus& each : tables)
        queues_.at_table(each.number, [this, gathering, number = each.number] {
            report::TableData data = data_of(*table(number), *roll(), table_path(number).filename().string());
            {
                const std::lock_guard lock(gathering->lock);
                gathering->tables.push_back(std::move(data));
                if (gathering->tables.size() < gathering->expected)
                    return;
            }
            queues_.aside([this, gathering] {
                auto drawn =
                    std::make_shared<const ClassPapers>(draw_up(scenario_, std::move(gathering->tables), *roll()));
                {
                    const std::lock_guard lock(tables_lock_);
                    papers_ = std::move(drawn);
                    drawing_up_ = false;
                    gathering->drawn = true;
                }
                touch_class();
            });
        });
}

} // namespace parley::classroom
