#include "desktop/ui/text_flow.hpp"

#include "desktop/ui/characters.hpp"
#include "desktop/ui/containers.hpp"
#include "desktop/ui/ui_memory.hpp"

#include <array>
#include <cmath>

namespace parley::desktop::ui {
namespace {

constexpr float bleed = 2; // of a bracket's ground beyond its words, at scale 1

TextStyle style_of(const Span& span) {
    return span.hand == Hand::agreed && span.style == TextStyle::document ? TextStyle::document_bold : span.style;
}

bool has_ground(const Span& span) { return span.hand != Hand::none && span.hand != Hand::agreed; }

/// A word of a span, and the width of the space before it; 0 if it hangs on to what stands before.
struct Token {
    std::size_t span{};
    std::size_t begin{};
    std::size_t end{};
    float space{};
    float width{};
    bool breaks{}; // a line may begin here
    bool first{};  // of its span
    bool last{};
};

std::vector<Token> tokens_of(const Ui& ui, std::span<const Span> spans) {
    std::vector<Token> tokens;
    float space = 0;
    for (std::size_t s = 0; s < spans.size(); ++s) {
        const Face& face = ui.face(style_of(spans[s]));
        const std::string& words = spans[s].words;
        const std::size_t first = tokens.size();
        for (std::size_t at = 0; at < words.size();) {
            if (words[at] == ' ') {
                space += piece_width(face, " ");
                ++at;
                continue;
            }
            const std::size_t end = std::min(words.find(' ', at), words.size());
            tokens.push_back({s, at, end, space, piece_width(face, std::string_view(words).substr(at, end - at)),
                              space > 0 || tokens.empty(), false, false});
            space = 0;
            at = end;
        }
        if (tokens.size() > first) {
            tokens[first].first = true;
            tokens.back().last = true;
        }
    }
    return tokens;
}

/// Breaks the tokens into lines and joins those of one span on one line into pieces.
class FlowBreaker {
  public:
    FlowBreaker(const Ui& ui, std::span<const Span> spans, float width)
        : ui_(ui),
          spans_(spans),
          width_(std::max(1.0F, width)) {}

    FlowLayout run() {
        const std::vector<Token> tokens = tokens_of(ui_, spans_);
        layout_.line_widths.assign(1, 0);
        for (std::size_t begin = 0; begin < tokens.size();) {
            std::size_t end = begin + 1;
            while (end < tokens.size() && !tokens[end].breaks)
                ++end;
            float together = 0;
            for (std::size_t i = begin; i < end; ++i)
                together += width_of(tokens[i]) + (i > begin ? tokens[i].space : 0);
            if (x_ > 0 && x_ + tokens[begin].space + together > width_ + 0.5F)
                new_line();
            for (std::size_t i = begin; i < end; ++i)
                place(tokens[i]);
            begin = end;
        }
        return std::move(layout_);
    }

  private:
    [[nodiscard]] float pad(const Token& token) const { return has_ground(spans_[token.span]) ? ui_.px(bleed) : 0; }
    [[nodiscard]] float width_of(const Token& token) const {
        return token.width + (token.first ? pad(token) : 0) + (token.last ? pad(token) : 0);
    }
    void new_line() {
        layout_.line_widths.push_back(0);
        x_ = 0;
        ++line_;
        fresh_ = true;
    }
    void place(Token token) {
        if (token.width > width_) {
            place_broken(token);
            return;
        }
        if (x_ > 0 && x_ + token.space + width_of(token) > width_ + 0.5F)
            new_line();
        x_ += fresh_ ? 0 : token.space;
        x_ += token.first ? pad(token) : 0;
        std::vector<FlowPiece>& pieces = layout_.pieces;
        if (!fresh_ && !pieces.empty() && pieces.back().span == token.span && pieces.back().line == line_) {
            pieces.back().end = token.end;
            pieces.back().width = x_ + token.width - pieces.back().x;
            pieces.back().last = token.last;
        } else {
            pieces.push_back({token.span, token.begin, token.end, line_, x_, token.width, token.first, token.last});
        }
        x_ += token.width + (token.last ? pad(token) : 0);
        layout_.line_widths.back() = x_;
        fresh_ = false;
    }
    /// A word wider than the line, by characters.
    void place_broken(const Token& whole) {
        const std::string_view words = spans_[whole.span].words;
        const Face& face = ui_.face(style_of(spans_[whole.span]));
        if (x_ > 0)
            new_line();
        const std::string_view word = words.substr(whole.begin, whole.end - whole.begin);
        const std::vector<LineSpan> parts = wrapped_lines(face, word, width_ - 2 * pad(whole));
        for (std::size_t i = 0; i < parts.size(); ++i) {
            if (i > 0)
                new_line();
            place({whole.span, whole.begin + parts[i].begin, whole.begin + parts[i].end, 0,
                   std::min(parts[i].width, width_), true, whole.first && i == 0, whole.last && i + 1 == parts.size()});
        }
    }

    const Ui& ui_;
    std::span<const Span> spans_;
    float width_;
    FlowLayout layout_;
    float x_{};
    int line_{};
    bool fresh_{true};
};

Id key_of(const Ui& ui, float width, std::span<const Span> spans) {
    std::string key = std::to_string(ui.look().scale) + "/" + std::to_string(width);
    for (const Span& span : spans) {
        key += static_cast<char>('a' + static_cast<int>(span.style));
        key += static_cast<char>('a' + static_cast<int>(span.hand));
        key += span.words;
        key += '\n';
    }
    return hashed_name(0, key);
}

const FlowLayout& layout_of(Ui& ui, float width, std::span<const Span> spans) {
    Memory& memory = ui.memory();
    const Id key = key_of(ui, width, spans);
    auto found = memory.flows.find(key);
    if (found == memory.flows.end())
        found = memory.flows.emplace(key, FlowBreaker(ui, spans, width).run()).first;
    found->second.used_in_frame = memory.frame;
    return found->second;
}

struct LineMetrics {
    float pitch{};
    float ascent{};
    float height{}; // without the gap
};

LineMetrics line_metrics(const Ui& ui, std::span<const Span> spans, const FlowLook& look) {
    LineMetrics metrics;
    for (const Span& span : spans) {
        const Face& face = ui.face(style_of(span));
        metrics.ascent = std::max(metrics.ascent, face.ascent);
        metrics.height = std::max(metrics.height, face.line_height);
    }
    metrics.pitch = metrics.height + ui.px(look.line_gap);
    return metrics;
}

void hatch(Ui& ui, float from, float to, float y, Colour colour) {
    const float step = std::max(3.0F, ui.px(4));
    for (float x = from; x + step <= to + 1; x += step)
        ui.line({x, y + ui.px(3)}, {x + step * 0.75F, y}, colour, std::max(1.0F, ui.px(1)));
}

/// The line beneath the words of a hand.
void underline(Ui& ui, const Rect& ground, Hand hand, bool refused) {
    const HandColours colours = hand_colours(ui.theme(), hand);
    const float thickness = std::max(1.5F, 1.75F * static_cast<float>(ui.look().scale));
    const float y = std::floor(ground.bottom()) - thickness / 2;
    const Point from{ground.x, y};
    const Point to{ground.right(), y};
    if (refused) {
        hatch(ui, ground.x, ground.right(), ground.bottom() - ui.px(3), ui.theme().danger);
        return;
    }
    switch (hand) {
    case Hand::none:
    case Hand::agreed:
        break;
    case Hand::first:
    case Hand::fourth:
        ui.fill({ground.x, y - thickness / 2, ground.width, thickness}, colours.line);
        break;
    case Hand::second:
        ui.dashed_line(from, to, colours.line, thickness, ui.px(6), ui.px(4));
        break;
    case Hand::third:
        ui.dashed_line(from, to, colours.line, thickness, ui.px(2), ui.px(3));
        break;
    }
}

/// Draws one piece; the span's part of the hit is added.
void draw_piece(Ui& ui, const Span& span, const FlowPiece& piece, Point line_start, const LineMetrics& metrics,
                const Rect& container, FlowHit& hit) {
    const Face& face = ui.face(style_of(span));
    const HandColours colours = hand_colours(ui.theme(), span.hand);
    const float baseline = line_start.y + metrics.ascent;
    const float pad = has_ground(span) ? ui.px(bleed) : 0;
    const float x = std::floor(line_start.x + piece.x);
    const Rect ground{x - pad, std::floor(baseline - face.em), piece.width + 2 * pad, std::ceil(face.em * 1.4F)};
    Hit one;
    bool pointed_at = false; // this piece, of a span that may lie on several lines
    if (!span.name.empty()) {
        Control control;
        control.id = ui.id(span.name);
        control.rect = {ground.x, line_start.y, ground.width, metrics.height};
        control.inline_word = true;
        one = ui.interact_as(span.name, control);
        pointed_at = one.hovered && ui.input().pointer && control.rect.contains(*ui.input().pointer);
    }
    if (has_ground(span)) {
        ui.fill(ground, colours.tint, ui.px(2));
        if (one.hovered)
            ui.fill(ground, ui.theme().hover, ui.px(2));
        underline(ui, ground, span.hand, span.refused);
        const float below = 2 + std::max(1.5F, 1.75F * static_cast<float>(ui.look().scale));
        if (span.also != Hand::none && !span.refused)
            underline(ui, {ground.x, ground.y + below, ground.width, ground.height}, span.also, false);
    } else if (!span.name.empty()) {
        if (one.hovered)
            ui.fill(ground, ui.theme().hover, ui.px(2));
        if (span.hand != Hand::agreed) // agreed text is plain, as a text is
            ui.fill({x, std::floor(baseline + face.em * 0.16F), piece.width, std::max(1.0F, ui.px(1))}, colours.ink);
    }
    const std::string_view words = std::string_view(span.words).substr(piece.begin, piece.end - piece.begin);
    text_line(ui, {x, baseline - face.ascent}, words, style_of(span), span.ink.value_or(colours.ink), container);
    if (span.chosen) {
        ui.outline(ground.inset(-ui.px(2)), ui.theme().ink, std::max(1.5F, ui.px(2)), ui.px(radius_small));
        hit.chosen = ground;
    }
    if (one.focused)
        ui.draw_focus(ground, ui.px(2));
    if (one.activated)
        hit.activated = span.name;
    if (one.hovered || one.focused) {
        hit.hovered = span.name;
        if (!span.tip.empty() && (one.hovered ? pointed_at : piece.first))
            tip(ui, ground, span.tip);
    }
}

std::vector<Span> spans_in_pseudo_locale(std::span<const Span> spans) {
    std::vector<Span> made(spans.begin(), spans.end());
    for (Span& span : made)
        span.words = in_pseudo_locale(span.words);
    return made;
}

FlowHit flow_as_it_is(Ui& ui, std::string_view name, const Rect& rect, std::span<const Span> spans,
                      const FlowLook& look) {
    const NameScope scope(ui, name);
    const FlowLayout& layout = layout_of(ui, rect.width, spans);
    const LineMetrics metrics = line_metrics(ui, spans, look);
    FlowHit hit;
    hit.height = metrics.pitch * static_cast<float>(layout.line_widths.size());
    const Rect container{rect.x, rect.y, rect.width, hit.height};
    for (const FlowPiece& piece : layout.pieces) {
        const float spare = rect.width - layout.line_widths[static_cast<std::size_t>(piece.line)];
        const float shift = look.align == Align::centre ? spare / 2 : look.align == Align::right ? spare : 0;
        const Point start{rect.x + shift, rect.y + metrics.pitch * static_cast<float>(piece.line)};
        draw_piece(ui, spans[piece.span], piece, start, metrics, container, hit);
    }
    return hit;
}

float flow_height(Ui& ui, float width, std::span<const Span> spans, const FlowLook& look) {
    return line_metrics(ui, spans, look).pitch * static_cast<float>(layout_of(ui, width, spans).line_widths.size());
}

} // namespace

FlowHit text_flow(Ui& ui, std::string_view name, const Rect& rect, std::span<const Span> spans, const FlowLook& look) {
    return ui.look().pseudo_locale ? flow_as_it_is(ui, name, rect, spans_in_pseudo_locale(spans), look)
                                   : flow_as_it_is(ui, name, rect, spans, look);
}

float text_flow_height(Ui& ui, float width, std::span<const Span> spans, const FlowLook& look) {
    return ui.look().pseudo_locale ? flow_height(ui, width, spans_in_pseudo_locale(spans), look)
                                   : flow_height(ui, width, spans, look);
}

void hand_symbol(Ui& ui, Point centre, float size, Hand hand) {
    const Colour colour = hand_colours(ui.theme(), hand).line;
    const float half = size / 2;
    switch (hand) {
    case Hand::none:
    case Hand::agreed:
        return;
    case Hand::first:
        ui.fill({centre.x - half, centre.y - half, size, size}, colour);
        return;
    case Hand::second:
        ui.polygon(std::array{Point{centre.x, centre.y - half}, Point{centre.x + half, centre.y + half},
                              Point{centre.x - half, centre.y + half}},
                   colour);
        return;
    case Hand::third:
        ui.polygon(std::array{Point{centre.x, centre.y - half}, Point{centre.x + half, centre.y},
                              Point{centre.x, centre.y + half}, Point{centre.x - half, centre.y}},
                   colour);
        return;
    case Hand::fourth:
        ui.ring(centre, half - 1, colour, std::max(1.5F, ui.px(2)));
        return;
    }
}

HandColours hand_colours(const Theme& theme, Hand hand) {
    switch (hand) {
    case Hand::none:
    case Hand::agreed:
        return {theme.ink, theme.paper, theme.ink};
    case Hand::first:
        return theme.hands[0];
    case Hand::second:
        return theme.hands[1];
    case Hand::third:
        return theme.hands[2];
    case Hand::fourth:
        return theme.hands[3];
    }
    return {theme.ink, theme.paper, theme.ink};
}

} // namespace parley::desktop::ui
