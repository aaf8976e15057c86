#include "classroom/hall/class_papers.hpp"

#include "classroom/hall/hall.hpp"
#include "report/records/recorded_classes.hpp"

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

DataOrWhy data_or_why(const std::function<report::TableData()>& make) {
    try {
        return make();
    } catch (const std::exception& error) {
        return std::string(error.what());
    }
}

void TablesGathered::take(const TableStatus& known, DataOrWhy data) {
    const bool over = data ? data->finished.has_value() : known.ended;
    ended += over ? 1U : 0U;
    steps += (data ? data->steps : known.steps) + 1;
    if (data)
        tables.push_back(std::move(*data));
    else
        left_out.push_back({known.number, data.error()});
}

ClassPapers draw_up(std::shared_ptr<const scenario::Scenario> scenario, TablesGathered gathered, const Roll& roll) {
    ClassPapers papers;
    papers.quizzes = quizzes_of(roll);
    papers.ended = gathered.ended;
    papers.steps = gathered.steps;
    papers.left_out = std::move(gathered.left_out);
    std::ranges::sort(papers.left_out, {}, &LeftOut::table);
    report::ClassData data = report::recorded_class(std::move(scenario), std::move(gathered.tables), roll);
    for (const LeftOut& each : papers.left_out)
        data.left_out.push_back(each.table);
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
        TablesGathered gathered;
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
        queues_.at_table(each.number, [this, gathering, each] {
            DataOrWhy data = each.broken ? DataOrWhy(*each.broken) : data_or_why([&] {
                return report::recorded_table(table(each.number)->sitting().game(), each.number,
                                              table_path(each.number).filename().string(), *roll());
            });
            {
                const std::lock_guard lock(gathering->lock);
                gathering->gathered.take(each, std::move(data));
                if (gathering->gathered.taken() < gathering->expected)
                    return;
            }
            queues_.aside([this, gathering] {
                auto drawn =
                    std::make_shared<const ClassPapers>(draw_up(scenario_, std::move(gathering->gathered), *roll()));
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
