#include "report/classes/class_pictures.hpp"

#include "wording/classes/class_pictures.hpp"
#include "wording/classes/class_titles.hpp"
#include "wording/names.hpp"

#include <algorithm>
#include <map>

namespace parley::report {
namespace {

using rules::PartyId;

constexpr std::size_t most_in_legend = 30;

double points_of(std::int32_t hundredths) { return hundredths / 100.0; }

picture::OutcomeForm form_of(const FinishedTable& table) {
    if (table.kept())
        return picture::OutcomeForm::kept;
    if (table.in_force())
        return picture::OutcomeForm::broken;
    return table.text ? picture::OutcomeForm::stopped : picture::OutcomeForm::no_text;
}

/// What is drawn of a table: its text's worth, or what that is over no deal.
analysis::Worth drawn_worth(const FinishedTable& table, const Instructions* set) {
    analysis::Worth worth = table.worth;
    for (std::size_t p = 0; set == nullptr && p < worth.size(); ++p)
        worth[p] -= table.reservation[p];
    return worth;
}

std::string receipt_of(const ClassData& data, const TableData& table, const analysis::Worth& worth) {
    std::vector<core::Points> worths;
    for (std::size_t p = 0; p < data.parties(); ++p)
        worths.push_back(core::Points{worth[p]});
    return wording::mark_receipt(data.scenario->open, table.number, wording::ended_label(table.finished->how), worths);
}

/// The finished tables of a set, or of all.
std::vector<const TableData*> tables_of(const ClassData& data, const Instructions* set) {
    std::vector<const TableData*> tables;
    for (std::size_t t = 0; t < data.tables.size(); ++t) {
        const bool in_set = set == nullptr || std::find(set->tables.begin(), set->tables.end(), t) != set->tables.end();
        if (data.tables[t].finished && in_set)
            tables.push_back(&data.tables[t]);
    }
    return tables;
}

picture::OutcomeLegend legend_for(const std::vector<const TableData*>& tables) {
    const wording::OutcomeForms forms = wording::outcome_forms();
    picture::OutcomeLegend legend{forms.kept, forms.broken, forms.stopped, {}, forms.no_text};
    for (const TableData* table : tables)
        if (!table->finished->text)
            legend.without_text.push_back(std::to_string(table->number));
    if (legend.without_text.size() > most_in_legend) {
        legend.no_text = wording::and_more_without_text(legend.without_text.size() - most_in_legend);
        legend.without_text.resize(most_in_legend);
    }
    return legend;
}

picture::OutcomeAxis axis_for(const ClassData& data, const Instructions* set, PartyId party) {
    const scenario::PublicScenario& scenario = data.scenario->open;
    picture::OutcomeAxis axis;
    axis.party = party.index();
    axis.title = set != nullptr ? wording::worth_axis(scenario, party) : wording::gain_axis(scenario, party);
    axis.no_deal = set != nullptr ? points_of(set->reservation[party.index()]) : 0;
    axis.no_deal_title = wording::no_deal_line(scenario, party);
    axis.better_only = wording::better_for_one(scenario, party);
    return axis;
}

void fill_row(const ClassData& data, picture::AgreedRow& row, rules::ProvisionId provision,
              const std::vector<const TableData*>& tables) {
    for (const TableData* table : tables) {
        const std::optional<treaty::Outcome>& text = table->finished->text;
        if (!text) {
            row.cells.emplace_back();
            continue;
        }
        const treaty::OptionIndex option = (*text)[provision.index()];
        row.cells.push_back(picture::AgreedCell{
            option, wording::agreed_receipt(data.scenario->open, provision, table->number, option)});
    }
}

picture::AgreedTable agreed_at(const ClassData& data, const std::vector<const TableData*>& tables) {
    const treaty::TreatyText& text = data.scenario->open.text;
    picture::AgreedTable shown;
    for (const TableData* table : tables)
        shown.tables.push_back(std::to_string(table->number));
    for (const treaty::Article& article : text.articles)
        for (const rules::ProvisionId provision : article.provisions) {
            picture::AgreedRow row;
            if (provision == article.provisions.front())
                row.article = std::to_string(article.number);
            row.name = text.at(provision).name;
            for (const PartyId party : text.at(provision).obligors)
                row.bound.push_back(party.index());
            row.last_rung = static_cast<std::uint8_t>(std::max<std::size_t>(2, text.at(provision).options.size()) - 1);
            fill_row(data, row, provision, tables);
            shown.rows.push_back(std::move(row));
        }
    return shown;
}

std::optional<double> median_of(std::vector<double> numbers) {
    if (numbers.empty())
        return std::nullopt;
    std::sort(numbers.begin(), numbers.end());
    const std::size_t half = numbers.size() / 2;
    return numbers.size() % 2 == 1 ? numbers[half] : (numbers[half - 1] + numbers[half]) / 2;
}

/// The readings of one party, as they were filed.
class ReadingsFiller {
  public:
    ReadingsFiller(const ClassData& data, PartyId about) : data_(data), about_(about) {}

    /// Without rows where nothing was filed.
    picture::ReadingStrips fill() {
        const std::vector<const TableData*> tables = tables_of(data_, nullptr);
        const std::optional<rules::ProfileId> truth = common_truth(tables);
        picture::ReadingStrips shown;
        shown.title = wording::readings_of(data_.scenario->open, about_, truth);
        if (truth) {
            shown.prior = data_.scenario->open.at(about_).profiles[truth->index()].prior / 10.0;
            shown.prior_words = wording::prior_words(*shown.prior);
        }
        for (const TableData* table : tables)
            for (const Reading& reading : table->finished->readings)
                if (reading.about == about_)
                    add(*table, reading);
        for (auto& [when, row] : rows_) {
            finish(row);
            shown.rows.push_back(std::move(row));
        }
        for (std::size_t p = 0; p < data_.parties(); ++p)
            if (people_.contains(PartyId(p)))
                shown.hands.push_back({wording::read_by(data_.scenario->open, PartyId(p)), p, false});
        if (any_computer_)
            shown.hands.push_back({wording::read_by_computer(), about_.index(), true});
        return shown;
    }

  private:
    [[nodiscard]] std::optional<rules::ProfileId> common_truth(const std::vector<const TableData*>& tables) const {
        std::optional<rules::ProfileId> truth;
        for (const TableData* table : tables) {
            const rules::ProfileId here = table->finished->profiles[about_.index()];
            if (truth && *truth != here)
                return std::nullopt;
            truth = here;
        }
        return truth;
    }

    void add(const TableData& table, const Reading& reading) {
        picture::ReadingRow& row = rows_[{reading.extra, reading.session}];
        row.title = wording::reading_row(reading.session, reading.extra);
        row.marks.push_back(
            {static_cast<double>(reading.on_truth), reading.by.index(), reading.computer,
             wording::reading_receipt(data_.scenario->open, table.number, reading.by, reading.on_truth)});
        if (reading.computer)
            any_computer_ = true;
        else
            people_.insert(reading.by);
    }

    /// The median of what people filed; of all where nobody did.
    static void finish(picture::ReadingRow& row) {
        std::vector<double> by_people, by_all;
        for (const picture::ReadingMark& mark : row.marks) {
            by_all.push_back(mark.percent);
            if (!mark.computer)
                by_people.push_back(mark.percent);
        }
        row.median = median_of(by_people.empty() ? by_all : by_people);
        if (row.median)
            row.median_words = wording::median_words(*row.median);
    }

    const ClassData& data_;
    PartyId about_;
    std::map<std::pair<bool, std::size_t>, picture::ReadingRow> rows_; // the extra session after the others
    rules::PartySet people_;
    bool any_computer_{};
};

} // namespace

picture::OutcomeSpace outcomes_shown(const ClassData& data, const Instructions* set) {
    picture::OutcomeSpace space;
    space.x = axis_for(data, set, PartyId(0));
    space.y = axis_for(data, set, PartyId(1));
    for (std::size_t i = set != nullptr ? set->frontier.points.size() : 0; i-- > 0;)
        space.frontier.push_back(
            {points_of(set->frontier.points[i].worth[0]), points_of(set->frontier.points[i].worth[1])});
    const std::vector<const TableData*> tables = tables_of(data, set);
    for (const TableData* table : tables) {
        if (!table->finished->text)
            continue;
        const analysis::Worth worth = drawn_worth(*table->finished, set);
        space.marks.push_back({std::to_string(table->number),
                               {points_of(worth[0]), points_of(worth[1])},
                               form_of(*table->finished),
                               receipt_of(data, *table, worth)});
    }
    space.legend = legend_for(tables);
    return space;
}

picture::OutcomeStrips outcome_strips_shown(const ClassData& data, const Instructions* set) {
    const std::vector<const TableData*> tables = tables_of(data, set);
    picture::OutcomeStrips shown;
    shown.axis_title = wording::strips_axis(set == nullptr);
    shown.legend = legend_for(tables);
    for (std::size_t p = 0; p < data.parties(); ++p) {
        picture::OutcomeStrip strip;
        strip.party = p;
        strip.title = wording::short_name(data.scenario->open, PartyId(p));
        strip.no_deal = set != nullptr ? points_of(set->reservation[p]) : 0;
        strip.no_deal_title = wording::gains_no_deal();
        if (set != nullptr) {
            strip.best = points_of(set->best[p]);
            strip.best_title = wording::best_possible();
        }
        for (const TableData* table : tables) {
            if (!table->finished->text)
                continue;
            const analysis::Worth worth = drawn_worth(*table->finished, set);
            strip.marks.push_back({std::to_string(table->number), points_of(worth[p]), form_of(*table->finished),
                                   receipt_of(data, *table, worth)});
        }
        shown.strips.push_back(std::move(strip));
    }
    return shown;
}

picture::Picture outcomes_picture(const ClassData& data, const Instructions* set, picture::Size size) {
    return data.parties() == 2
               ? picture::outcome_space(outcomes_shown(data, set), size, picture::estimated_width)
               : picture::outcome_strips(outcome_strips_shown(data, set), size.width, picture::estimated_width);
}

const Instructions* set_of_all(const ClassData& data) {
    return data.instructions.size() == 1 ? &data.instructions.front() : nullptr;
}

std::vector<picture::AgreedTable> agreed_shown(const ClassData& data, std::size_t most_tables) {
    const std::vector<const TableData*> all = tables_of(data, nullptr);
    const std::size_t parts = (all.size() + most_tables - 1) / most_tables;
    std::vector<picture::AgreedTable> shown;
    std::size_t first = 0;
    for (std::size_t part = 0; part < parts; ++part) { // of nearly equal size
        const std::size_t size = (all.size() - first + (parts - part) - 1) / (parts - part);
        const auto begin = all.begin() + static_cast<std::ptrdiff_t>(first);
        shown.push_back(agreed_at(data, {begin, begin + static_cast<std::ptrdiff_t>(size)}));
        first += size;
    }
    return shown;
}

std::vector<picture::ReadingStrips> readings_shown(const ClassData& data) {
    std::vector<picture::ReadingStrips> all;
    for (std::size_t p = 0; p < data.parties(); ++p)
        if (picture::ReadingStrips shown = ReadingsFiller(data, PartyId(p)).fill(); !shown.rows.empty())
            all.push_back(std::move(shown));
    return all;
}

} // namespace parley::report
