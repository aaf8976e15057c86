#include "report/wall/wall_slides.hpp"

#include "wording/line_fill.hpp"

#include <algorithm>

namespace parley::report {
namespace {

// In pixels, of the rules of class_wall_style.cpp: type of 24 on lines of 34.
constexpr double line_of_words = 34, row_of_table = 47, heading_within = 60, gap_after = 10, frame_of_section = 104;
constexpr std::size_t characters_a_line = 132;
constexpr std::size_t rows_in_one_column = 15, rows_in_two = 30; // longer tables stand in two columns

double height_of_words(std::string_view words) {
    const std::size_t lines = (wording::characters(words) + characters_a_line - 1) / characters_a_line;
    return line_of_words * static_cast<double>(std::max<std::size_t>(1, lines)) + gap_after;
}

/// Of so many rows beneath the titles.
double height_of_rows(std::size_t rows) {
    const std::size_t high = rows > rows_in_one_column ? (rows + 2) / 2 : rows + 1;
    return row_of_table * static_cast<double>(high) + 2 * gap_after;
}

class Slides {
  public:
    explicit Slides(const Heading& section) : section_(section) { begin(); }

    void add(const Heading& heading) {
        make_room(heading_within + row_of_table);
        slides_.back().page.heading(heading.words);
        take(heading_within);
    }
    void add(const Paragraph& paragraph) {
        make_room(height_of_words(paragraph.words));
        slides_.back().page.paragraph(paragraph.words);
        take(height_of_words(paragraph.words));
    }
    void add(const Item& item) {
        make_room(height_of_words(item.words));
        slides_.back().page.item(item.words);
        take(height_of_words(item.words));
    }
    /// Cut into parts that are about equally long.
    void add(const Table& table) {
        const std::size_t all = table.rows.size() - 1;
        const std::size_t parts = std::max<std::size_t>(1, (all + rows_in_two - 1) / rows_in_two);
        for (std::size_t part = 0, from = 0; part < parts; ++part) {
            const std::size_t rows = (all - from + parts - part - 1) / (parts - part);
            make_room(height_of_rows(rows));
            std::vector<std::vector<std::string>> shown{table.rows.front()};
            const auto first = table.rows.begin() + 1 + static_cast<std::ptrdiff_t>(from);
            shown.insert(shown.end(), first, first + static_cast<std::ptrdiff_t>(rows));
            slides_.back().page.table(shown);
            take(height_of_rows(rows));
            from += rows;
        }
    }

    std::vector<Slide> all() { return std::move(slides_); }

  private:
    void begin() {
        slides_.emplace_back();
        slides_.back().page.heading(section_.words);
        slides_.back().height = frame_of_section;
    }
    void make_room(double height) {
        const bool empty = slides_.back().page.blocks().size() == 1;
        if (!empty && slides_.back().height + height > slide_height)
            begin();
    }
    void take(double height) { slides_.back().height += height; }

    const Heading& section_;
    std::vector<Slide> slides_;
};

} // namespace

std::vector<Slide> slides_of(const Page& page) {
    Slides slides(std::get<Heading>(page.blocks().front()));
    for (std::size_t i = 1; i < page.blocks().size(); ++i)
        std::visit([&](const auto& block) { slides.add(block); }, page.blocks()[i]);
    return slides.all();
}

} // namespace parley::report
