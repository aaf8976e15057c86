#include "report/classes/class_pictures.hpp"
#include "report/classes/class_report.hpp"
#include "report/classes/class_sections.hpp"
#include "report/html_blocks.hpp"
#include "wording/classes/class_findings.hpp"
#include "wording/classes/class_pictures.hpp"
#include "wording/classes/class_titles.hpp"

#include <utility>

namespace parley::report {
namespace {

using wording::ClassSection;

// Drawn at about half the size at which they are shown, so that their text is twice as large.
constexpr picture::Size wall_outcomes{440, 440};
constexpr double wall_agreed_width = 540, wall_agreed_row = 13, wall_readings_width = 540;
constexpr std::size_t most_tables_on_wall = 20;

using Section = void (*)(Page&, const ClassData&);

class WallWriter {
  public:
    explicit WallWriter(const ClassData& data) : data_(data) {}

    std::vector<ClassFragment> write() {
        Page standing;
        write_standing(standing, data_);
        fragments_.push_back({"judgement", "", "", html_element("h1", judgement_of(data_)) + html_of(standing)});
        if (data_.finished() > 0) {
            write_pictures();
            in_words("telling", write_telling);
            in_words("kept", write_kept_and_broken);
            in_words("scores", write_scores);
        }
        in_words("tables", write_class_tables);
        in_words("questions", write_class_questions);
        return std::move(fragments_);
    }

  private:
    void in_words(const std::string& id, Section section) {
        Page page;
        section(page, data_);
        if (page.blocks().empty())
            return;
        const Heading* const heading = std::get_if<Heading>(&page.blocks().front());
        fragments_.push_back({id, heading != nullptr ? heading->words : "", "", html_of(page)});
    }

    void write_pictures() {
        const Instructions* const set = set_of_all(data_);
        const std::string title = data_.parties() == 2 ? wording::outcomes_figure(set != nullptr, true).title
                                                       : wording::strips_figure(set != nullptr).title;
        fragments_.push_back({"outcomes", wording::heading_of(ClassSection::outcomes),
                              wording::instructions_words(data_.instructions.size()),
                              html_figure(outcomes_picture(data_, set, wall_outcomes), title)});
        std::string agreed;
        for (const picture::AgreedTable& part : agreed_shown(data_, most_tables_on_wall))
            agreed +=
                html_figure(picture::agreed_table(part, wall_agreed_width, wall_agreed_row, picture::estimated_width),
                            wording::agreed_figure().title);
        fragments_.push_back(
            {"agreed", wording::heading_of(ClassSection::agreed), wording::agreed_note(), std::move(agreed)});
        for (picture::ReadingStrips& shown : readings_shown(data_)) {
            const std::string heading = std::exchange(shown.title, {}); // the section's heading says it
            fragments_.push_back({"readings-" + std::to_string(++readings_), heading, "",
                                  html_figure(picture::reading_strips(few_rows_of(std::move(shown)),
                                                                      wall_readings_width, picture::estimated_width),
                                              wording::readings_figure().title)});
        }
    }

    /// The first, the middle and the last.
    static picture::ReadingStrips few_rows_of(picture::ReadingStrips shown) {
        if (shown.rows.size() > 3)
            shown.rows = {shown.rows.front(), shown.rows[shown.rows.size() / 2], shown.rows.back()};
        return shown;
    }

    const ClassData& data_;
    std::vector<ClassFragment> fragments_;
    std::size_t readings_{};
};

} // namespace

std::vector<ClassFragment> class_fragments(const ClassData& data) { return WallWriter(data).write(); }

} // namespace parley::report
