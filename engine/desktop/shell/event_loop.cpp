#include "desktop/shell/event_loop.hpp"

#include "desktop/model/program.hpp"
#include "wording/window/settings_words.hpp"

#include <algorithm>
#include <utility>

namespace parley::desktop::shell {
namespace {

/// After something happened: one frame in which the kit learns of it, and one that shows what came of it.
constexpr int frames_after_news = 2;

} // namespace

Sound sound_for(seat::Cue cue) {
    switch (cue) {
    case seat::Cue::page:
        return Sound::page_turn;
    case seat::Cue::stamp:
        return Sound::stamp;
    case seat::Cue::refusal:
        return Sound::refusal;
    case seat::Cue::bell:
        return Sound::bell;
    case seat::Cue::knock:
        return Sound::knock;
    case seat::Cue::agreed:
        return Sound::paper_slide;
    case seat::Cue::quiet_click:
        return Sound::pen_stroke;
    }
    return Sound::pen_stroke;
}

EventLoop::EventLoop(Window& window, Stage& stage, Program& program, SettingsFile* file, Audio* audio)
    : window_(window),
      stage_(stage),
      program_(program),
      file_(file),
      audio_(audio),
      launched_(program.settings) {
    if (audio_ != nullptr)
        audio_->set_volumes(program_.settings.volumes);
}

void EventLoop::publish_controls(std::filesystem::path path) {
    controls_.emplace(std::move(path));
    stage_.ui().start_recording();
}

void EventLoop::run() {
    while (!over_) {
        take_events();
        carry_out(tick(program_));
        if (due()) {
            draw();
            window_.show();
        } else {
            publish();
            if (unkept_settings_ && since_change_.getElapsedTime() > sf::seconds(1))
                keep_settings();
            listen();
            Window::rest();
        }
    }
    program_.settings.window = window_.remembered();
    keep_settings();
}

bool EventLoop::settle(int most_frames) {
    for (int i = 0; i < most_frames && !over_; ++i) {
        take_events();
        carry_out(tick(program_));
        draw();
        if (!due() && !thinking())
            return true;
        window_.show();
    }
    return false;
}

void EventLoop::listen() {
    if (audio_ == nullptr)
        return;
    audio_->seek_device(); // once, when the first screen is there
    if (audio_->device() != Audio::Device::missing || !program_.sound_notice.empty())
        return;
    program_.sound_notice = wording::no_sound_device();
    ++program_.changes;
}

void EventLoop::take_events() {
    const Window::News news = window_.take_events(queue_);
    if (news.redraw)
        frames_due_ = frames_after_news;
    if (news.close)
        carry_out(update(program_, intent::Quit{}));
}

bool EventLoop::due() {
    const bool awaited = draw_after_ && since_frame_.getElapsedTime().asSeconds() >= *draw_after_;
    return frames_due_ > 0 || queue_.waiting() || program_.changes != drawn_ || thinking() != drawn_thinking_ ||
           awaited;
}

void EventLoop::draw() {
    const float seconds = since_frame_.restart().asSeconds();
    drawn_ = program_.changes;
    drawn_thinking_ = thinking();
    frames_due_ = std::max(0, frames_due_ - 1);
    const ui::FrameInput input = queue_.next_frame(std::max(seconds, 0.001F)); // however long nothing was drawn
    inputs_ += (input.key ? 1U : 0U) + (input.left_released ? 1U : 0U);
    const Stage::Drawn drawn = stage_.draw(program_, input);
    draw_after_ = drawn.outcome.draw_after;
    if (drawn.outcome.draw_again)
        frames_due_ = std::max(frames_due_, 1);
    window_.set_pointer(drawn.outcome.pointer);
    for (const Intent& wanted : drawn.wanted)
        carry_out(update(program_, wanted));
}

void EventLoop::carry_out(const Effects& effects) {
    over_ = over_ || effects.quit;
    if (effects.settings_changed)
        use_settings();
    if (audio_ != nullptr)
        for (const seat::Cue cue : effects.cues)
            audio_->play(sound_for(cue));
}

void EventLoop::use_settings() {
    program_.settings = bounded(program_.settings);
    if (window_.set_full_screen(program_.settings.window.full_screen)) {
        stage_.forget_textures();
        frames_due_ = frames_after_news;
    }
    if (audio_ != nullptr)
        audio_->set_volumes(program_.settings.volumes);
    unkept_settings_ = true;
    since_change_.restart();
}

void EventLoop::keep_settings() {
    unkept_settings_ = false;
    if (file_ == nullptr)
        return;
    Settings kept = program_.settings; // what nobody changed since the launch stays as it was in the file
    if (kept.theme == launched_.theme)
        kept.theme = file_->read().theme;
    if (kept.scale_percent == launched_.scale_percent)
        kept.scale_percent = file_->read().scale_percent;
    if (kept.window == launched_.window)
        kept.window = file_->read().window;
    if (const std::optional<storage::Problem> problem = file_->save(kept)) {
        program_.notice = Notice{wording::settings_not_kept(storage::sentence(*problem)), true};
        ++program_.changes;
    }
}

void EventLoop::publish() {
    if (!controls_)
        return;
    // A test that cannot write its own file notices that itself.
    static_cast<void>(controls_->publish(controls_text(stage_.ui(), {screen_name(program_), thinking(), inputs_})));
}

} // namespace parley::desktop::shell
