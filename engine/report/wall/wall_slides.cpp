#include "report/wall/wall_slides.hpp"

#include "wording/line_fill.hpp"

#include <algorithm>

namespace parley::report {
namespace {

// In pixels, of the rules of class_wall_style.cpp: type of 24 on lines of 34.
constexpr double line_of_words = 34, row_of_table = 43, heading_within = 60, gap_after = 10, frame_of_section = 104;
constexpr std::size_t characters_a_line = 132, characters_beside = 44;
constexpr std::size_t rows_in_one_column = 16, rows_in_two = 32; // longer tables stand in two columns
constexpr std::size_t columns_of_narrow = 8;                     // beside which there is room

double height_of_words(std::string_view words, std::size_t a_line) {
    const std::size_t lines = (wording::characters(words) + a_line - 1) / a_line;
    return line_of_words * static_cast<double>(std::max<std::size_t>(1, lines)) + gap_after;
}

/// Of so many rows beneath the titles.
double height_of_rows(std::size_t rows) {
    const std::size_t high = rows > rows_in_one_column ? (rows + 2) / 2 : rows + 1;
    return row_of_table * static_cast<double>(high) + 2 * gap_after;
}

/// One filling of slides up to a height.
class Slides {
  public:
    Slides(const Page& page, double most) : page_(page), most_(most) {
        begin();
        for (std::size_t i = 1; i < page.blocks().size(); ++i)
            std::visit([&](const auto& block) { add(block); }, page.blocks()[i]);
    }
    std::vector<Slide> all() { return std::move(slides_); }

  private:
    void add(const Heading& heading) {
        make_room(heading_within + row_of_table);
        slides_.back().page.heading(heading.words);
        take(heading_within);
        below();
    }
    void add(const Paragraph& paragraph) {
        if (Page* beside = page_beside(paragraph.words))
            return beside->paragraph(paragraph.words);
        make_room(height_of_words(paragraph.words, characters_a_line));
        slides_.back().page.paragraph(paragraph.words);
        take(height_of_words(paragraph.words, characters_a_line));
    }
    void add(const Item& item) {
        if (Page* beside = page_beside(item.words))
            return beside->item(item.words);
        make_room(height_of_words(item.words, characters_a_line));
        slides_.back().page.item(item.words);
        take(height_of_words(item.words, characters_a_line));
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
            const bool alone = slides_.back().page.blocks().size() == 1;
            slides_.back().page.table(shown);
            take(height_of_rows(rows));
            const bool narrow = rows <= rows_in_one_column && shown.front().size() <= columns_of_narrow;
            beside_ = alone && narrow ? height_of_rows(rows) : 0;
            taken_beside_ = 0;
            from += rows;
        }
    }

    /// Where the words go to the right of the table; null where they go beneath.
    Page* page_beside(std::string_view words) {
        const double height = height_of_words(words, characters_beside);
        const double room = std::max(beside_, most_ - frame_of_section);
        if (beside_ == 0 || taken_beside_ + height > room) {
            if (beside_ > 0)
                begin();
            return nullptr;
        }
        taken_beside_ += height;
        slides_.back().height = frame_of_section + std::max(beside_, taken_beside_);
        return &slides_.back().beside;
    }
    void below() { beside_ = 0; }

    void begin() {
        slides_.emplace_back();
        slides_.back().page.heading(std::get<Heading>(page_.blocks().front()).words);
        slides_.back().height = frame_of_section;
        below();
    }
    void make_room(double height) {
        const bool empty = slides_.back().page.blocks().size() == 1;
        if (!empty && slides_.back().height + height > most_)
            begin();
    }
    void take(double height) { slides_.back().height += height; }

    const Page& page_;
    const double most_;
    std::vector<Slide> slides_;
    double beside_{}, taken_beside_{}; // height of the table that has room beside it, and what stands there
};

} // namespace

std::vector<Slide> slides_of(const Page& page) {
    std::vector<Slide> fewest = Slides(page, slide_height).all();
    if (fewest.size() == 1)
        return fewest;
    constexpr double step = 25;
    for (double most = slide_height - step; most > slide_height / 3; most -= step) {
        std::vector<Slide> lower = Slides(page, most).all();
        const bool fit =
            std::all_of(lower.begin(), lower.end(), [](const Slide& each) { return each.height <= slide_height; });
        if (lower.size() > fewest.size() || !fit)
            break;
        fewest = std::move(lower);
    }
    return fewest;
}

} // namespace parley::report
