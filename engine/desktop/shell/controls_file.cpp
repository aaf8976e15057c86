#include "desktop/shell/controls_file.hpp"

#include "storage/replace_file.hpp"

#include <cmath>

namespace parley::desktop::shell {
namespace {

ui::Rect seen_part(const ui::Rect& rect, const ui::Rect& clip, const ui::Rect& window) {
    return ui::common(ui::common(rect, clip), window);
}

std::string pixels(const ui::Rect& rect) {
    std::string text;
    for (const float number : {rect.x, rect.y, rect.width, rect.height})
        text += std::to_string(std::lround(number)) + '\t';
    return text;
}

/// The words drawn upon a control.
std::string label_on(const ui::ControlRecord& control, const ui::FrameRecord& record) {
    std::string label;
    for (const ui::TextRecord& text : record.texts)
        if (text.layer == control.control.layer && control.control.rect.contains(text.rect.centre()))
            label += (label.empty() ? "" : " ") + text.text;
    return label;
}

} // namespace

std::string controls_text(ui::Ui& ui, const Moment& moment) {
    const ui::FrameRecord& record = ui.record();
    const ui::FocusRing& ring = ui.focus_ring();
    std::string text = "screen\t" + moment.screen + "\nwindow\t" + std::to_string(std::lround(record.window.width)) +
                       '\t' + std::to_string(std::lround(record.window.height)) + "\nstate\t" +
                       (moment.thinking ? "thinking" : "idle") + "\ninputs\t" + std::to_string(moment.inputs) + '\n';
    for (const ui::ControlRecord& control : record.controls)
        if (ring.ring_shown(control.control.id))
            text += "focus\t" + control.name + '\n';
    for (const ui::ControlRecord& control : record.controls) {
        const ui::Rect seen = seen_part(control.control.visible, control.clip, record.window);
        if (seen.empty())
            continue;
        const bool covered = control.control.layer < ring.top_layer();
        text += "control\t" + control.name + '\t' + pixels(seen) +
                (covered                   ? "covered"
                 : control.control.enabled ? "enabled"
                                           : "disabled") +
                '\t' + label_on(control, record) + '\n';
    }
    for (const ui::TextRecord& line : record.texts) {
        const ui::Rect seen = seen_part(line.rect, line.clip, record.window);
        if (!seen.empty())
            text += "text\t" + pixels(seen) + line.text + '\n';
    }
    return text;
}

std::optional<storage::Problem> ControlsFile::publish(std::string text) {
    if (text == published_)
        return std::nullopt;
    published_ = std::move(text);
    return storage::replace_file(path_, published_);
}

} // namespace parley::desktop::shell
