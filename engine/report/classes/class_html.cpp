#include "report/classes/class_pictures.hpp"
#include "report/classes/class_report.hpp"
#include "report/classes/class_sections.hpp"
#include "report/html_blocks.hpp"
#include "report/html_frame.hpp"
#include "wording/classes/class_findings.hpp"
#include "wording/classes/class_pictures.hpp"
#include "wording/classes/class_titles.hpp"

#include <algorithm>

namespace parley::report {
namespace {

using wording::ClassSection;

constexpr double outcomes_height = 350, low_outcomes_height = 280, set_height = 230;
constexpr std::size_t most_tables_across = 30;
constexpr std::size_t most_sets_drawn = 12;
constexpr double roomy_row = 16, close_row = 12.5; // of what was agreed where
constexpr std::size_t most_roomy_rows = 18;

/// Both pictures stand on the first page: a Letter is lower than A4, and a text may have many provisions.
bool room_is_short(const ClassData& data, Paper paper) {
    return paper == Paper::letter || data.scenario->open.text.provisions.size() > most_roomy_rows;
}

class ClassPage {
  public:
    ClassPage(const ClassData& data, Paper paper)
        : data_(data),
          scenario_(data.scenario->open),
          short_(room_is_short(data, paper)) {}

    /// What the first page of paper holds, then the details.
    std::string write() {
        write_judgement();
        if (data_.finished() > 0) {
            write_outcomes(set_of_all(data_), wording::heading_of(ClassSection::outcomes),
                           short_ ? low_outcomes_height : outcomes_height);
            write_agreed_where(false);
        }
        html_ += html_details();
        plain_card(write_class_tables);
        if (data_.finished() > 0) {
            write_sets();
            write_agreed_where(true);
            write_reading_pictures();
            plain_card(write_kept_and_broken);
            plain_card(write_telling);
            plain_card(write_scores);
        }
        plain_card(write_quiz);
        plain_card(write_who_is_who);
        plain_card(write_class_questions, ItemsAs::numbers);
        write_end();
        html_ += html_details_end();
        return std::move(html_);
    }

  private:
    using Section = void (*)(Page&, const ClassData&);

    void plain_card(Section section, ItemsAs items = ItemsAs::dashes) {
        Page page;
        section(page, data_);
        if (page.blocks().empty())
            return;
        const Heading* const heading = std::get_if<Heading>(&page.blocks().front());
        html_ += html_card(heading != nullptr ? heading->words : "", html_of(page, items));
    }

    /// How to read it, and the line at the foot, which on paper does not stand alone.
    void write_end() {
        html_ += "<div class=\"together\">\n";
        if (data_.finished() > 0)
            plain_card(write_method);
        html_ += html_element("footer", wording::class_foot(scenario_));
        html_ += "</div>\n";
    }

    void write_judgement() {
        Page standing;
        write_standing(standing, data_);
        html_ += "<section>\n" + html_element("p", judgement_of(data_), "lead") + html_of(standing) + "</section>\n";
    }

    [[nodiscard]] wording::FigureWords outcome_words(const Instructions* set) const {
        const bool same = set != nullptr;
        return data_.parties() == 2 ? wording::outcomes_figure(same, !same || set->frontier.exact)
                                    : wording::strips_figure(same);
    }

    void write_outcomes(const Instructions* set, const std::string& heading, double height,
                        const std::string& after = "") {
        html_ += html_card(
            heading, html_figure(outcomes_picture(data_, set, {figure_width, height}), outcome_words(set)) + after);
    }

    /// Where instructions differed, each set has its own picture.
    void write_sets() {
        if (data_.same_instructions())
            return;
        const std::size_t sets = std::min(data_.instructions.size(), most_sets_drawn);
        for (std::size_t i = 0; i < sets; ++i) {
            const Instructions& set = data_.instructions[i];
            const std::vector<rules::ProfileId> profiles(
                set.profiles.begin(), set.profiles.begin() + static_cast<std::ptrdiff_t>(data_.parties()));
            const bool more_left = i + 1 == sets && sets < data_.instructions.size();
            write_outcomes(
                &set, wording::outcomes_of_set(i + 1, wording::profiles_named(scenario_, profiles)), set_height,
                more_left ? html_element("p", wording::sets_not_drawn(data_.instructions.size() - sets)) : "");
        }
    }

    /// One picture stands on the first page; where it takes several, all stand in the details.
    void write_agreed_where(bool in_details) {
        const std::vector<picture::AgreedTable> parts = agreed_shown(data_, most_tables_across);
        if ((parts.size() > 1) != in_details)
            return;
        std::string figures;
        for (std::size_t i = 0; i < parts.size(); ++i) {
            wording::FigureWords words = wording::agreed_figure();
            if (i + 1 < parts.size())
                words.caption.clear();
            figures += html_figure(
                picture::agreed_table(parts[i], figure_width, short_ ? close_row : roomy_row, picture::estimated_width),
                words);
        }
        html_ += html_card(wording::heading_of(ClassSection::agreed), figures);
    }

    void write_reading_pictures() {
        std::string figures;
        const std::vector<picture::ReadingStrips> all = readings_shown(data_);
        for (std::size_t i = 0; i < all.size(); ++i) {
            wording::FigureWords words = wording::readings_figure();
            if (i + 1 < all.size())
                words.caption.clear();
            figures += html_figure(picture::reading_strips(all[i], figure_width, picture::estimated_width), words);
        }
        html_ += html_card(wording::heading_of(ClassSection::readings),
                           all.empty() ? html_element("p", wording::nothing_to_read()) : figures);
    }

    const ClassData& data_;
    const scenario::PublicScenario& scenario_;
    bool short_{};
    std::string html_;
};

std::string bar_of(const ClassData& data) {
    std::string html(html_bar());
    html += html_element("p", wording::class_report_kind(), "over");
    html += html_element("h1", data.scenario->open.title);
    html += html_element("p", wording::class_counts(data.tables.size(), data.finished(), data.instructions.size()));
    return html + "</div>\n</div></header>\n";
}

} // namespace

std::string class_html(std::span<const ClassData> classes, Paper paper) {
    std::string html = html_head(classes.size() == 1 ? wording::class_report_title(classes.front().scenario->open)
                                                     : wording::class_report_kind(),
                                 paper);
    for (const ClassData& data : classes) {
        const bool first = &data == &classes.front();
        if (!first)
            html += html_details(); // on paper, each begins a page
        html += bar_of(data);
        html += html_column();
        if (first && classes.size() > 1)
            html += "<section>\n" +
                    html_element("p", wording::several_scenarios(classes.size(), some_share_title(classes))) +
                    "</section>\n";
        html += ClassPage(data, paper).write();
        html += "</main>\n";
        if (!first)
            html += html_details_end();
    }
    return html + "</body>\n</html>\n";
}

} // namespace parley::report
