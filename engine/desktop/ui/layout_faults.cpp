#include "desktop/ui/layout_faults.hpp"

#include "desktop/ui/metrics.hpp"

#include <cmath>

namespace parley::desktop::ui {
namespace {

constexpr float least_read = 0.35F; // of a line's height, of which anything can be read

std::string quoted(const std::string& words) { return "\u201C" + words + "\u201D"; }

std::string whole(float pixels) { return std::to_string(std::lround(pixels)); }

std::string size_of(const Rect& rect) { return whole(rect.width) + "\u00D7" + whole(rect.height); }

std::string place_of(const Rect& rect) { return " at " + whole(rect.x) + ", " + whole(rect.y); }

/// One decimal, without the locale.
std::string tenths(double value) {
    const long long scaled = std::llround(value * 10);
    return std::to_string(scaled / 10) + "." + std::to_string(scaled % 10);
}

class Finder {
  public:
    explicit Finder(const FrameRecord& record) : record_(record) {}

    std::vector<LayoutFault> run() {
        for (const TextRecord& text : record_.texts)
            look_at(text);
        find_overlaps();
        for (const ControlRecord& control : record_.controls)
            look_at(control);
        return std::move(faults_);
    }

  private:
    void add(LayoutFaultKind kind, std::string sentence) { faults_.push_back({kind, std::move(sentence)}); }

    void look_at(const TextRecord& text) {
        const std::string where = quoted(text.text) + place_of(text.rect);
        if (!text.container.encloses(text.rect, 1.5F))
            add(LayoutFaultKind::text_outside_its_container, where + " is " + size_of(text.rect) + ", its room " +
                                                                 size_of(text.container) + place_of(text.container) +
                                                                 ".");
        if (text.label && text.shortened)
            add(LayoutFaultKind::label_shortened,
                where + " is a label cut short: its room is " + size_of(text.container) + ".");
        const Rect seen = common(text.rect, text.clip);
        if (seen.empty())
            return; // scrolled away
        if (text.rect.x < text.clip.x - 1 || text.rect.right() > text.clip.right() + 1)
            add(LayoutFaultKind::text_cut_sideways, where + " is cut at the side.");
        if (!record_.window.encloses(seen, 1) || text.rect.x < -1 || text.rect.right() > record_.window.right() + 1 ||
            (text.clip.encloses(record_.window, 1) && !record_.window.encloses(text.rect, 1)))
            add(LayoutFaultKind::text_outside_window, where + " leaves the window.");
        look_at_contrast(text);
    }

    /// Against the topmost ground drawn before the text that holds all that is seen of it.
    void look_at_contrast(const TextRecord& text) {
        const Rect seen = common(text.rect, text.clip);
        if (seen.height < least_read * text.rect.height)
            return; // a sliver at the edge of a scroll area
        const GroundRecord* under = nullptr;
        for (const GroundRecord& ground : record_.grounds)
            if (ground.order < text.order && ground.layer <= text.layer && ground.rect.encloses(seen, 1.5F))
                under = &ground;
        if (under == nullptr)
            return;
        const double measured = contrast(blended(under->colour, text.ink), under->colour);
        if (measured < (text.strong ? 3.0 : 4.5))
            add(LayoutFaultKind::contrast_too_low,
                quoted(text.text) + place_of(text.rect) + " has a contrast of " + tenths(measured) + ".");
    }

    void find_overlaps() {
        for (std::size_t i = 0; i < record_.texts.size(); ++i) {
            const TextRecord& one = record_.texts[i];
            const Rect seen = common(one.rect, one.clip);
            for (std::size_t j = i + 1; j < record_.texts.size() && !seen.empty(); ++j) {
                const TextRecord& other = record_.texts[j];
                if (one.layer != other.layer)
                    continue;
                const Rect both = common(seen, common(other.rect, other.clip));
                if (both.width > 1.5F && both.height > 1.5F)
                    add(LayoutFaultKind::texts_overlap, quoted(one.text) + " and " + quoted(other.text) + " overlap" +
                                                            place_of(both) + " by " + size_of(both) + ".");
            }
        }
    }

    void look_at(const ControlRecord& noted) {
        const Rect& rect = noted.control.rect;
        const std::string where = "Control " + quoted(noted.name) + place_of(rect);
        const auto least = smallest_control * static_cast<float>(record_.scale) - 0.5F;
        if (!noted.control.inline_word && !noted.control.pointer_only && (rect.width < least || rect.height < least))
            add(LayoutFaultKind::control_too_small, where + " is only " + size_of(rect) + ".");
        // Within a scroll area it can be scrolled to, but only up and down.
        const bool scrolled = !noted.clip.encloses(record_.window, 1);
        const bool sideways = rect.x < noted.clip.x - 1 || rect.right() > noted.clip.right() + 1;
        if (sideways || (!scrolled && !record_.window.encloses(rect, 1)))
            add(LayoutFaultKind::control_outside_window, where + ", " + size_of(rect) + ", cannot be reached whole.");
    }

    const FrameRecord& record_;
    std::vector<LayoutFault> faults_;
};

} // namespace

std::vector<LayoutFault> layout_faults(const FrameRecord& record) { return Finder(record).run(); }

} // namespace parley::desktop::ui
