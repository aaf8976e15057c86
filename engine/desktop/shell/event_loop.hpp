// The life of the window: takes what the person does to the program, draws when something has changed, rests when
// nothing has, and keeps the settings. Knows neither what is drawn nor what the program does.
#pragma once

#include "desktop/model/sitting.hpp"
#include "desktop/settings/settings_file.hpp"
#include "desktop/shell/audio.hpp"
#include "desktop/shell/controls_file.hpp"
#include "desktop/shell/stage.hpp"
#include "desktop/shell/window.hpp"

#include <SFML/System/Clock.hpp>

namespace parley::desktop::shell {

class EventLoop {
  public:
    /// Without a settings file nothing is kept, and without audio nothing is heard.
    EventLoop(Window& window, Stage& stage, Program& program, SettingsFile* file, Audio* audio);

    /// Also keeps a list of what can be pressed and read, in this file.
    void publish_controls(std::filesystem::path path);

    /// Until the person leaves.
    void run();
    /// Until nothing moves and nobody thinks any more. The last frame is drawn and not shown. False if that does not
    /// come about within `most_frames`.
    [[nodiscard]] bool settle(int most_frames);

  private:
    void listen();
    void take_events();
    [[nodiscard]] bool due();
    void draw();
    void show();
    void carry_out(const Effects& effects);
    void use_settings();
    void keep_settings();
    void publish();
    [[nodiscard]] bool thinking() const {
        return (program_.sitting && program_.sitting->waiting()) || program_.conferring.has_value();
    }

    Window& window_;
    Stage& stage_;
    Program& program_;
    SettingsFile* file_;
    Audio* audio_;
    Settings launched_; // what the command line asked for this once is still in it
    std::optional<ControlsFile> controls_;
    ui::EventQueue queue_;
    sf::Clock since_frame_;
    sf::Clock since_change_; // of a setting
    std::uint64_t drawn_{};  // the count of changes that the last frame shows
    bool drawn_thinking_{};
    std::optional<double> draw_after_; // the last frame, in seconds, though nothing may have happened
    std::uint64_t inputs_{};           // keys and clicks drawn
    int frames_due_{2};
    bool unkept_settings_{};
    bool over_{};
};

[[nodiscard]] Sound sound_for(seat::Cue cue);

} // namespace parley::desktop::shell
