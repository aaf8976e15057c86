#include "report/classes/class_pictures.hpp"
#include "report/classes/class_report.hpp"
#include "report/classes/class_sections.hpp"
#include "report/html_blocks.hpp"
#include "report/wall/wall_slides.hpp"
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
constexpr double height_of_readings = 450; // two side by side

using Section = void (*)(Page&, const ClassData&);

class WallWriter {
  public:
    explicit WallWriter(const ClassData& data) : data_(data) {}

    std::vector<ClassFragment> write() {
        Page standing;
        write_standing(standing, data_);
        add("judgement", "", "", html_element("h1", judgement_of(data_)) + html_of(standing));
        if (data_.finished() > 0) {
            write_pictures();
            in_words("telling", write_telling);
            in_words("kept", write_kept_and_broken);
        }
        in_words("tables", write_class_tables);
        write_all_scores();
        in_words("questions", write_class_questions);
        return std::move(fragments_);
    }

  private:
    void add(std::string id, std::string heading, std::string note, std::string html) {
        std::string called = heading;
        fragments_.push_back(
            {std::move(id), std::move(heading), std::move(note), std::move(html), screen_, std::move(called)});
    }

    void next_screen() {
        ++screen_;
        taken_ = 0;
    }

    void in_words(const std::string& id, Section section) {
        Page page;
        section(page, data_);
        if (!page.blocks().empty())
            in_slides(id, slides_of(page));
    }

    static std::string html_of_slide(const Slide& slide) {
        const std::string html = html_of(slide.page);
        if (slide.beside.blocks().empty())
            return html;
        Page words; // behind a heading, which is left out
        words.heading(std::get<Heading>(slide.page.blocks().front()).words);
        for (const Block& block : slide.beside.blocks())
            if (const auto* item = std::get_if<Item>(&block))
                words.item(item->words);
            else if (const auto* paragraph = std::get_if<Paragraph>(&block))
                words.paragraph(paragraph->words);
        return "<div class=\"beside\"><div>" + html + "</div><div>" + html_of(words) + "</div></div>\n";
    }

    /// As many on a screen as have room.
    void in_slides(const std::string& id, const std::vector<Slide>& slides) {
        for (std::size_t i = 0; i < slides.size(); ++i) {
            if (screen_ == 0 || taken_ + slides[i].height > slide_height)
                next_screen();
            taken_ += slides[i].height;
            add(i == 0 ? id : id + "-" + std::to_string(i + 1),
                std::get<Heading>(slides[i].page.blocks().front()).words,
                slides.size() > 1 ? wording::part_of_parts(i + 1, slides.size()) : "", html_of_slide(slides[i]));
        }
    }

    /// The seats side by side, so many rows of each at a time, on each screen about as many.
    void write_all_scores() {
        const std::size_t most = data_.parties() > 2 ? 6 : 15;
        const std::size_t parts = (data_.finished() + most - 1) / most;
        const std::size_t rows = parts == 0 ? 0 : (data_.finished() + parts - 1) / parts;
        std::vector<Slide> slides;
        for (std::size_t part = 0; part < parts; ++part) {
            slides.push_back({{}, {}, slide_height});
            write_scores_from(slides.back().page, data_, part * rows, rows);
        }
        in_slides("scores", slides);
    }

    void write_pictures() {
        const Instructions* const set = set_of_all(data_);
        const std::string title = data_.parties() == 2 ? wording::outcomes_figure(set != nullptr, true).title
                                                       : wording::strips_figure(set != nullptr).title;
        add("outcomes", wording::heading_of(ClassSection::outcomes),
            wording::instructions_words(data_.instructions.size()),
            html_figure(outcomes_picture(data_, set, wall_outcomes), title));
        std::string agreed;
        const std::vector<picture::AgreedTable> tables = agreed_shown(data_, most_tables_on_wall);
        for (const picture::AgreedTable& part : tables)
            agreed +=
                html_figure(picture::agreed_table(part, wall_agreed_width, wall_agreed_row, picture::estimated_width),
                            wording::agreed_figure().title);
        add("agreed", wording::heading_of(ClassSection::agreed), wording::agreed_note(), std::move(agreed));
        std::vector<picture::ReadingStrips> readings = readings_shown(data_);
        if (tables.size() > 1 || readings.size() > 1) { // beneath the others there is room for one
            next_screen();
            taken_ = static_cast<double>((readings.size() + 1) / 2) * height_of_readings;
        }
        std::size_t number = 0;
        for (picture::ReadingStrips& shown : readings) {
            const std::string heading = std::exchange(shown.title, {}); // the section's heading says it
            add("readings-" + std::to_string(++number), heading, "",
                html_figure(picture::reading_strips(few_rows_of(std::move(shown)), wall_readings_width,
                                                    picture::estimated_width),
                            wording::readings_figure().title));
            fragments_.back().called = wording::heading_of(ClassSection::readings);
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
    std::size_t screen_{};
    double taken_{}; // of the screen at hand
};

} // namespace

std::vector<ClassFragment> class_fragments(const ClassData& data) { return WallWriter(data).write(); }

} // namespace parley::report
