#include "desktop/ui/ui.hpp"

#include "desktop/ui/imgui_words.hpp"
#include "desktop/ui/ui_memory.hpp"

#include <cmath>
#include <utility>

namespace parley::desktop::ui {
namespace {

Look within_bounds(Look look) {
    look.document = std::isfinite(look.document) ? std::clamp(look.document, least_document, most_document) : 1.0;
    look.scale = std::isfinite(look.scale) ? std::clamp(look.scale, smallest_scale, largest_scale) : 1.0;
    return look;
}

bool is_paging(Key key) { return key == Key::page_up || key == Key::page_down || key == Key::home || key == Key::end; }

} // namespace

// FNV-1a.
Id hashed_name(Id scope, std::string_view name) {
    Id hash = scope ^ 0xCBF29CE484222325ULL;
    for (const char byte : name) {
        hash ^= static_cast<unsigned char>(byte);
        hash *= 0x100000001B3ULL;
    }
    hash ^= hash >> 29;
    return hash == 0 ? 1 : hash;
}

Ui::Ui(const Look& look) : look_(look), theme_(&ui::theme(look.theme)), memory_(std::make_unique<Memory>()) {
    IMGUI_CHECKVERSION();
    ImGui::CreateContext();
    ImGuiIO& io = ImGui::GetIO();
    io.IniFilename = nullptr;
    io.LogFilename = nullptr;
    io.ConfigFlags |= ImGuiConfigFlags_NoMouseCursorChange;
}

Ui::~Ui() { ImGui::DestroyContext(); }

core::Result<std::unique_ptr<Ui>, std::string> Ui::create(const Look& look) {
    std::unique_ptr<Ui> made(new Ui(within_bounds(look)));
    auto fonts = Fonts::build(made->look_.scale, InstalledFonts::listed(), made->look_.document);
    if (!fonts)
        return fonts.error();
    made->fonts_ = *fonts;
    return made;
}

core::Result<bool, std::string> Ui::set_look(const Look& wanted) {
    const Look look = within_bounds(wanted);
    const bool scaled = look.scale != look_.scale || look.document != look_.document;
    if (scaled) {
        auto fonts = Fonts::build(look.scale, InstalledFonts::listed(), look.document);
        if (!fonts)
            return fonts.error();
        fonts_ = *fonts;
        memory_->flows.clear();
    }
    look_ = look;
    theme_ = &ui::theme(look.theme);
    return scaled;
}

void Ui::begin_frame(std::string_view screen, const FrameInput& input, Point size) {
    input_ = input;
    window_ = {0, 0, std::max(1.0F, size.x), std::max(1.0F, size.y)};
    ImGuiIO& io = ImGui::GetIO();
    io.DisplaySize = {window_.width, window_.height};
    io.DeltaTime = static_cast<float>(std::max(1e-4, input.seconds));
    ImGui::NewFrame();
    list_ = ImGui::GetBackgroundDrawList();
    lists_ = 0;
    outcome_ = {};
    layer_ = 0;
    scopes_.assign(1, hashed_name(0, screen));
    clips_.assign(1, window_);
    last_.clear();
    popover_ = nullptr;
    record_ = {};
    record_.window = window_;
    record_.scale = look_.scale;
    ++memory_->frame;
    memory_->wheel_used = false;
    memory_->scrolls_seen.clear();
    memory_->scroll_requests.clear();
    focus_.begin_frame(scopes_.back(), input_);
    if (focus_.focused() != memory_->editing)
        memory_->editing = 0;
    fill(window_, theme().page);
}

FrameOutcome Ui::end_frame() {
    if (popover_)
        last_.push_back(std::exchange(popover_, nullptr));
    draw_queued();
    const Id before = focus_.focused();
    const int top = focus_.top_layer();
    focus_.end_frame();
    if (before != focus_.focused() || top != focus_.top_layer() || focus_.moved())
        outcome_.draw_again = true;
    outcome_.editing_text = memory_->editing != 0;
    // The paging keys move the area with the focus, else the one under the pointer, else the largest.
    const ScrollSeen* chosen = nullptr;
    const auto rank = [&](const ScrollSeen& area) {
        const bool pointed = input_.pointer && area.rect.contains(*input_.pointer);
        return std::pair{area.has_focus ? 2 : pointed ? 1 : 0, area.rect.width * area.rect.height};
    };
    for (const ScrollSeen& area : memory_->scrolls_seen)
        if (area.overflows && area.layer == focus_.top_layer() && (chosen == nullptr || rank(*chosen) < rank(area)))
            chosen = &area;
    memory_->paging = chosen == nullptr ? 0 : chosen->id;
    const long long stale = memory_->frame - 240;
    std::erase_if(memory_->flows, [&](const auto& kept) { return kept.second.used_in_frame < stale; });
    // A map that is dragged has other areas in every frame: they are large, and kept no longer than they are drawn.
    std::erase_if(memory_->areas, [&](const auto& kept) { return kept.second.used_in_frame < memory_->frame - 2; });
    ImGui::Render();
    return outcome_;
}

void Ui::draw_queued() {
    layer_ = 1000; // above every dialog
    while (!last_.empty()) {
        const auto drawings = std::exchange(last_, {});
        for (const auto& drawing : drawings) {
            ++layer_;
            drawing();
        }
    }
    layer_ = 0;
}

void Ui::draw_after(double seconds) { outcome_.draw_after = std::min(outcome_.draw_after.value_or(seconds), seconds); }

float Ui::px(float at_scale_1) const { return std::round(at_scale_1 * static_cast<float>(look_.scale)); }

Ui::Unseen::Unseen(Ui& ui)
    : ui_(ui),
      input_(std::exchange(ui.input_, {})),
      outcome_(ui.outcome_),
      recording_(std::exchange(ui.recording_, false)),
      within_(std::exchange(ui.unseen_, true)) {
    ui_.input_.seconds = input_.seconds;
    if (!within_) {
        ui_.nowhere_ = std::make_unique<ImDrawList>(ImGui::GetDrawListSharedData());
        ui_.nowhere_->_ResetForNewFrame();
        ui_.nowhere_->PushTextureID(ImGui::GetIO().Fonts->TexID);
        ui_.nowhere_->PushClipRect({-2, -2}, {-1, -1}); // so that letters are left out
    }
    ui_.clips_.push_back(ui_.window_);
}

Ui::Unseen::~Unseen() {
    ui_.clips_.pop_back();
    ui_.unseen_ = within_;
    ui_.recording_ = recording_;
    ui_.outcome_ = outcome_;
    ui_.input_ = std::move(input_);
    if (!within_)
        ui_.nowhere_.reset();
}

ImDrawList& Ui::draw_list() {
    if (unseen_)
        return *nowhere_;
    return layer_ == 0 ? *list_ : *ImGui::GetForegroundDrawList();
}

void Ui::make_room() {
    constexpr int nearly_full = 24'000;
    if (unseen_ || layer_ != 0 || list_->VtxBuffer.Size < nearly_full)
        return;
    for (std::size_t i = 1; i < clips_.size(); ++i)
        list_->PopClipRect();
    // A window of ImGui's, unseen but for what is drawn into its list; it lies above the lists before it, in
    // the order in which they were first begun (with NoBringToFrontOnFocus it would lie beneath them).
    ImGui::SetNextWindowPos({0, 0});
    ImGui::SetNextWindowSize({window_.width, window_.height});
    const std::string name = "list " + std::to_string(++lists_);
    ImGui::Begin(name.c_str(), nullptr,
                 ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoInputs | ImGuiWindowFlags_NoBackground |
                     ImGuiWindowFlags_NoSavedSettings | ImGuiWindowFlags_NoMove | ImGuiWindowFlags_NoFocusOnAppearing);
    list_ = ImGui::GetWindowDrawList();
    ImGui::End();
    list_->PushClipRect({0, 0}, {window_.width, window_.height});
    for (std::size_t i = 1; i < clips_.size(); ++i)
        list_->PushClipRect({clips_[i].x, clips_[i].y}, {clips_[i].right(), clips_[i].bottom()});
}

void Ui::fill(const Rect& rect, Colour colour, float radius_pixels) {
    if (colour.opacity == 0 || rect.empty())
        return;
    draw_list().AddRectFilled({rect.x, rect.y}, {rect.right(), rect.bottom()}, packed(colour), radius_pixels);
    if (recording_ && colour.opacity == 255)
        record_.grounds.push_back({common(rect, clip()), colour, layer_, next_order()});
}

void Ui::outline(const Rect& rect, Colour colour, float thickness, float radius_pixels) {
    if (colour.opacity == 0 || rect.empty())
        return;
    const float half = thickness / 2;
    draw_list().AddRect({rect.x + half, rect.y + half}, {rect.right() - half, rect.bottom() - half}, packed(colour),
                        radius_pixels, 0, thickness);
}

void Ui::line(Point from, Point to, Colour colour, float thickness) {
    draw_list().AddLine(vec(from), vec(to), packed(colour), thickness);
}

void Ui::dashed_line(Point from, Point to, Colour colour, float thickness, float dash, float gap) {
    const float length = std::hypot(to.x - from.x, to.y - from.y);
    if (length <= 0 || dash <= 0 || gap < 0)
        return;
    const Point along{(to.x - from.x) / length, (to.y - from.y) / length};
    for (float at = 0; at < length; at += dash + gap) {
        const float end = std::min(length, at + dash);
        line({from.x + along.x * at, from.y + along.y * at}, {from.x + along.x * end, from.y + along.y * end}, colour,
             thickness);
    }
}

void Ui::polygon(std::span<const Point> corners, Colour colour) {
    std::vector<ImVec2> points;
    for (const Point& corner : corners)
        points.push_back(vec(corner));
    draw_list().AddConvexPolyFilled(points.data(), static_cast<int>(points.size()), packed(colour));
}

void Ui::circle(Point centre, float radius_pixels, Colour colour) {
    draw_list().AddCircleFilled(vec(centre), radius_pixels, packed(colour));
    const float half = radius_pixels; // a figure in a disc is on the disc
    if (recording_ && colour.opacity == 255)
        record_.grounds.push_back(
            {common({centre.x - half, centre.y - half, 2 * half, 2 * half}, clip()), colour, layer_, next_order()});
}

void Ui::ring(Point centre, float radius_pixels, Colour colour, float thickness) {
    draw_list().AddCircle(vec(centre), radius_pixels, packed(colour), 0, thickness);
}

void Ui::push_clip(const Rect& rect) {
    clips_.push_back(common(rect, clip()));
    const Rect& now = clips_.back();
    draw_list().PushClipRect({now.x, now.y}, {now.right(), now.bottom()});
}

void Ui::pop_clip() {
    clips_.pop_back();
    draw_list().PopClipRect();
}

Rect Ui::clip() const { return clips_.back(); }

Id Ui::id(std::string_view name) const { return hashed_name(scopes_.back(), name); }

void Ui::push_scope(std::string_view name) { scopes_.push_back(id(name)); }

void Ui::push_scope(int number) { push_scope("#" + std::to_string(number)); }

void Ui::pop_scope() { scopes_.pop_back(); }

Hit Ui::interact(std::string_view name, const Rect& rect, bool enabled, ControlKeys keys) {
    Control control;
    control.id = id(name);
    control.rect = rect;
    control.enabled = enabled;
    control.keys = keys;
    return interact_as(name, control);
}

Hit Ui::interact_as(std::string_view name, Control control) {
    if (unseen_)
        return {};
    control.visible = common(control.rect, clip());
    control.layer = focus_.layer();
    focus_.add(control);
    if (recording_)
        record_.controls.push_back({std::string(name), control, clip(), {}});
    Hit hit;
    hit.hovered = focus_.hovered() == control.id;
    hit.focused = focus_.ring_shown(control.id);
    hit.held = focus_.held() == control.id && hit.hovered;
    hit.activated = focus_.activated(control.id);
    if (hit.hovered && control.enabled && !control.pointer_only)
        set_pointer(PointerShape::hand);
    if (hit.activated)
        draw_again();
    return hit;
}

void Ui::note_refusal(std::string_view refusal) {
    if (recording_ && !record_.controls.empty())
        record_.controls.back().refusal = refusal;
}

void Ui::draw_focus(const Rect& rect, float radius_pixels) {
    const float thickness = std::max(2.0F, px(focus_thickness));
    const Rect outer = rect.inset(-(thickness + 2));
    outline(outer.inset(-1), theme().focus_halo, thickness + 2, radius_pixels + thickness + 3);
    outline(outer, theme().focus, thickness, radius_pixels + thickness + 2);
}

void Ui::focus(Id control) {
    if (unseen_)
        return;
    focus_.focus(control, true);
    draw_again();
}

bool Ui::pressed(const Chord& chord) const { return focus_.layer() == focus_.top_layer() && pressed_anywhere(chord); }

bool Ui::pressed_anywhere(const Chord& chord) const {
    if (!input_.key || input_.key->repeated || input_.key->chord != chord || focus_.used_key())
        return false;
    const bool letter = !chord.control && !chord.alt && (chord.key < Key::f1 || chord.key > Key::f12);
    return !(letter && memory_->editing != 0 && chord.key != Key::escape);
}

std::optional<Chord> Ui::key_for(Id control) const {
    if (unseen_ || !input_.key || control == 0 || control != focus_.focused() || focus_.used_key())
        return std::nullopt;
    return input_.key->chord;
}

bool Ui::paged_by(Id area) const {
    return memory_->paging == area && input_.key && is_paging(input_.key->chord.key) && !input_.key->chord.control &&
           memory_->editing == 0 && !focus_.used_key() && focus_.layer() == focus_.top_layer();
}

void Ui::begin_layer(std::string_view scope) {
    focus_.begin_layer(id(scope));
    push_scope(scope);
    layer_ = focus_.layer();
    clips_.push_back(window_);
}

void Ui::end_layer() {
    focus_.end_layer();
    layer_ = focus_.layer();
    pop_scope();
    clips_.pop_back();
}

void Ui::draw_last(std::function<void()> drawing) {
    if (!unseen_)
        last_.push_back(std::move(drawing));
}

void Ui::draw_popover(const Rect& anchor, std::function<void()> drawing) {
    if (unseen_)
        return;
    const bool pointed_at = input_.pointer && anchor.contains(*input_.pointer);
    if (popover_ && (popover_pointed_at_ || !pointed_at))
        return;
    popover_ = std::move(drawing);
    popover_pointed_at_ = pointed_at;
}

void Ui::note_text(TextRecord text) {
    if (!recording_)
        return;
    text.clip = clip();
    text.layer = layer_;
    text.order = next_order();
    record_.texts.push_back(std::move(text));
}

void Ui::regrow_ground(std::size_t index, const Rect& rect) {
    if (recording_ && index < record_.grounds.size())
        record_.grounds[index].rect = common(rect, clip());
}

} // namespace parley::desktop::ui
