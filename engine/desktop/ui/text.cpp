#include "desktop/ui/text.hpp"

#include "desktop/ui/characters.hpp"
#include "desktop/ui/containers.hpp"
#include "desktop/ui/imgui_words.hpp"

#include <cmath>

namespace parley::desktop::ui {
namespace {

constexpr float no_bottom = 1e6F;

float advance(const Face& face, char32_t character) {
    return face.font->GetCharAdvance(static_cast<ImWchar>(character > 0xFFFF ? 0xFFFD : character));
}

/// Lines may end behind these.
bool breaks_behind(char32_t character) {
    return character == '-' || character == 0x2010 || character == 0x2013 || character == 0x2014 || character == '/';
}

/// Breaks one paragraph, [begin, end) of the words.
class Breaker {
  public:
    Breaker(const Face& face, std::string_view words, float width, std::vector<LineSpan>& lines)
        : face_(face),
          words_(words),
          limit_(width + 0.5F),
          lines_(lines) {}

    void paragraph(std::size_t begin, std::size_t end) {
        start_line(begin);
        std::size_t at = begin;
        bool in_spaces = true;
        while (at < end) {
            std::size_t next = at;
            const char32_t character = next_character(words_, next);
            const float wide = advance(face_, character);
            if (character == ' ') {
                if (!in_spaces)
                    can_end(at, next);
                can_end_next_ = next;
                in_spaces = true;
            } else if (width_ + wide > limit_ && at > line_) {
                at = break_before(at);
                in_spaces = false;
                continue;
            } else {
                in_spaces = false;
            }
            width_ += wide;
            at = next;
            if (breaks_behind(character) && width_ > face_.em)
                can_end(next, next);
        }
        if (in_spaces && can_end_at_ > line_)
            lines_.push_back({line_, can_end_at_, can_end_width_});
        else
            lines_.push_back({line_, end, width_});
    }

  private:
    void start_line(std::size_t at) {
        line_ = can_end_at_ = can_end_next_ = at;
        width_ = can_end_width_ = 0;
    }
    void can_end(std::size_t at, std::size_t next) {
        can_end_at_ = at;
        can_end_next_ = next;
        can_end_width_ = width_;
    }
    std::size_t break_before(std::size_t at) {
        if (can_end_at_ > line_) {
            lines_.push_back({line_, can_end_at_, can_end_width_});
            at = can_end_next_;
        } else {
            lines_.push_back({line_, at, width_});
        }
        start_line(at);
        return at;
    }

    const Face& face_;
    std::string_view words_;
    float limit_;
    std::vector<LineSpan>& lines_;
    std::size_t line_{}; // where the line begins
    float width_{};
    std::size_t can_end_at_{};   // the last place where it may end …
    std::size_t can_end_next_{}; // … where the next would begin …
    float can_end_width_{};      // … and how wide it would be
};

bool is_strong(TextStyle style) {
    return style == TextStyle::title || style == TextStyle::heading || style == TextStyle::display;
}

/// The words cut so that they and an ellipsis fit.
std::string shortened(const Face& face, std::string_view words, float width) {
    const float dots = advance(face, 0x2026);
    float used = 0;
    std::size_t at = 0;
    while (at < words.size()) {
        std::size_t next = at;
        const float wide = advance(face, next_character(words, next));
        if (used + wide + dots > width)
            break;
        used += wide;
        at = next;
    }
    while (at > 0 && words[at - 1] == ' ')
        --at;
    return std::string(words.substr(0, at)) + "\u2026";
}

struct DrawnLine {
    std::string_view words;
    float width{};
    bool shortened{};
};

void draw_line(Ui& ui, const Rect& rect, float y, const DrawnLine& drawn, const TextLook& look, const Rect& container) {
    ui.make_room();
    const Face& face = ui.face(look.style);
    const Colour ink = look.ink.value_or(ui.theme().ink);
    float x = rect.x;
    if (look.align == Align::centre)
        x = std::floor(rect.x + (rect.width - drawn.width) / 2);
    else if (look.align == Align::right)
        x = std::floor(rect.right() - drawn.width);
    const Rect shown = ui.clip();
    if (y + face.line_height >= shown.y && y <= shown.bottom()) {
        ui.draw_list().AddText(face.font, face.font->FontSize, {std::floor(x), std::floor(y + face.top)}, packed(ink),
                               drawn.words.data(), drawn.words.data() + drawn.words.size());
        const float thickness = std::max(1.0F, ui.px(1));
        const float baseline = std::floor(y + face.ascent);
        if (look.underline)
            ui.fill({x, baseline + ui.px(2), drawn.width, thickness}, ink);
        if (look.strike)
            ui.fill({x, baseline - std::round(face.em * 0.3F), drawn.width, thickness}, ink);
    }
    if (ui.recording())
        ui.note_text({std::string(drawn.words),
                      {x, y + face.ascent - face.em * 0.75F, drawn.width, face.em},
                      container,
                      {},
                      ink,
                      0,
                      0,
                      is_strong(look.style),
                      drawn.shortened,
                      look.label});
}

std::vector<LineSpan> unwrapped_lines(const Face& face, std::string_view words) {
    return wrapped_lines(face, words, no_bottom);
}

float shortened_text(Ui& ui, const Rect& rect, std::string_view words, const TextLook& look) {
    const Face& face = ui.face(look.style);
    const float y = look.middle ? std::floor(rect.y + (rect.height - face.line_height) / 2) : rect.y;
    const float whole = piece_width(face, words);
    if (whole <= rect.width + 0.5F) {
        draw_line(ui, rect, y, {words, whole, false}, look, rect);
        return face.line_height;
    }
    const std::string cut = shortened(face, words, rect.width);
    draw_line(ui, rect, y, {cut, piece_width(face, cut), true}, look, rect);
    const Rect seen = common({rect.x, y, rect.width, face.line_height}, ui.clip());
    if (ui.input().pointer && seen.contains(*ui.input().pointer) &&
        ui.focus_ring().layer() == ui.focus_ring().top_layer())
        tip(ui, seen, words);
    return face.line_height;
}

float text_as_it_is(Ui& ui, const Rect& rect, std::string_view words, const TextLook& look) {
    if (look.shorten)
        return shortened_text(ui, rect, words, look);
    const Face& face = ui.face(look.style);
    const std::vector<LineSpan> lines =
        look.wrap ? wrapped_lines(face, words, rect.width) : unwrapped_lines(face, words);
    const float height = face.line_height * static_cast<float>(lines.size());
    const Rect container = rect.height > 0 ? rect : Rect{rect.x, rect.y, rect.width, no_bottom};
    float y = look.middle ? std::floor(rect.y + (rect.height - height) / 2) : rect.y;
    for (const LineSpan& line : lines) {
        if (line.end > line.begin)
            draw_line(ui, rect, y, {words.substr(line.begin, line.end - line.begin), line.width, false}, look,
                      container);
        y += face.line_height;
    }
    return height;
}

float widest_line(const Face& face, std::string_view words) {
    float widest = 0;
    for (const LineSpan& line : unwrapped_lines(face, words))
        widest = std::max(widest, line.width);
    return std::ceil(widest);
}

} // namespace

float piece_width(const Face& face, std::string_view words) {
    float width = 0;
    for (std::size_t at = 0; at < words.size();)
        width += advance(face, next_character(words, at));
    return width;
}

std::vector<LineSpan> wrapped_lines(const Face& face, std::string_view words, float width) {
    std::vector<LineSpan> lines;
    for (std::size_t begin = 0; begin <= words.size();) {
        const std::size_t end = std::min(words.find('\n', begin), words.size());
        Breaker(face, words, std::max(1.0F, width), lines).paragraph(begin, end);
        begin = end + 1;
    }
    return lines;
}

float text(Ui& ui, const Rect& rect, std::string_view words, const TextLook& look) {
    return ui.look().pseudo_locale && !look.typed ? text_as_it_is(ui, rect, in_pseudo_locale(words), look)
                                                  : text_as_it_is(ui, rect, words, look);
}

float text_height(const Ui& ui, float width, std::string_view words, TextStyle style) {
    const Face& face = ui.face(style);
    const std::size_t lines = ui.look().pseudo_locale ? wrapped_lines(face, in_pseudo_locale(words), width).size()
                                                      : wrapped_lines(face, words, width).size();
    return face.line_height * static_cast<float>(lines);
}

float text_width(const Ui& ui, std::string_view words, TextStyle style) {
    const Face& face = ui.face(style);
    return ui.look().pseudo_locale ? widest_line(face, in_pseudo_locale(words)) : widest_line(face, words);
}

void text_line(Ui& ui, Point top_left, std::string_view words, TextStyle style, Colour ink, const Rect& container) {
    TextLook look;
    look.style = style;
    look.ink = ink;
    const float width = piece_width(ui.face(style), words);
    draw_line(ui, {top_left.x, top_left.y, width, 0}, top_left.y, {words, width, false}, look, container);
}

} // namespace parley::desktop::ui
