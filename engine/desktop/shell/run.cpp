#include "desktop/shell/run.hpp"

#include "core/plain_text.hpp"
#include "desktop/model/sitting.hpp"
#include "desktop/shell/event_loop.hpp"
#include "desktop/shell/gallery.hpp"
#include "desktop/shell/help_texts.hpp"
#include "desktop/shell/launch_options.hpp"
#include "desktop/shell/measure.hpp"
#include "desktop/shell/straight_in.hpp"
#include "wording/window/launch_problems.hpp"
#include "wording/window/pages_notices.hpp"

#include <SFML/System/Err.hpp>

#include <ostream>

namespace parley::desktop::shell {
namespace {

/// Whether the program only draws something for somebody to look at: then it neither reads nor keeps anybody's
/// settings.
bool only_shows(const LaunchOptions& options) {
    return !options.screenshot.empty() || !options.gallery.empty() || options.frames.has_value();
}

/// The settings as kept, if they are to be used.
std::unique_ptr<SettingsFile> open_settings(const LaunchOptions& options) {
    if (only_shows(options))
        return nullptr;
    const auto path = settings_path();
    return path ? std::make_unique<SettingsFile>(*path) : nullptr;
}

void use_options(Settings& settings, const LaunchOptions& options) {
    if (options.size)
        settings.window = {options.size->width, options.size->height, false};
    settings.scale_percent = options.scale_percent.value_or(settings.scale_percent);
    settings.theme = options.theme.value_or(settings.theme);
}

class Run {
  public:
    Run(const LaunchOptions& options, std::ostream& out) : options_(options), out_(out) {}

    std::optional<Failure> start() {
        file_ = open_settings(options_);
        if (file_) {
            program_.settings = file_->read();
            if (!file_->notice().empty())
                program_.notice = Notice{file_->notice(), true};
        }
        use_options(program_.settings, options_);
        auto window = Window::open(program_.settings.window);
        if (!window)
            return Failure{ExitCode::no_display, window.error()};
        window_ = std::move(*window);
        if (!options_.gallery.empty())
            return write_gallery(options_.gallery, options_.pseudo_locale,
                                 [&](const std::string& path) { out_ << core::visible(path) << '\n'; });
        auto stage = Stage::set_up(window_->target(), program_.settings, options_.pseudo_locale);
        if (!stage)
            return Failure{ExitCode::files, stage.error()};
        stage_ = std::move(*stage);
        if (const std::string& notice = stage_->ui().font_notice(); !program_.notice && !notice.empty())
            program_.notice = Notice{notice, false};
        program_.library = read_library();
        static_cast<void>(update(program_, intent::GoTo{Screen::title}));
        if (std::optional<Failure> failure = go_straight_in(program_, options_))
            return failure;
        return go_on();
    }

  private:
    std::optional<Failure> go_on() {
        if (only_shows(options_))
            return show();
        Audio audio;
        EventLoop loop(*window_, *stage_, program_, file_.get(), &audio);
        if (!options_.controls.empty())
            loop.publish_controls(options_.controls);
        loop.run();
        return unkept();
    }

    /// A game that was left though not all of it is on the disk.
    std::optional<Failure> unkept() {
        if (!program_.sitting || program_.sitting->desk.keep_up() || !program_.sitting->desk.trouble())
            return std::nullopt;
        return Failure{ExitCode::files, wording::ended_unkept(*program_.sitting->desk.trouble())};
    }

    std::optional<Failure> show() {
        static_cast<void>(stage_->draw(program_, {}));
        window_->show();
        const double first_frame = static_cast<double>(since_start_.getElapsedTime().asMicroseconds()) / 1000.0;
        EventLoop loop(*window_, *stage_, program_, nullptr, nullptr);
        const bool settled = loop.settle(600);
        if (!options_.screenshot.empty()) {
            if (!settled)
                return Failure{ExitCode::faulty, wording::screen_restless()};
            if (std::optional<std::string> problem = window_->save_picture(options_.screenshot))
                return Failure{ExitCode::files, *std::move(problem)};
        }
        if (options_.frames)
            out_ << measure_frames(*window_, *stage_, program_, *options_.frames, first_frame);
        return std::nullopt;
    }

    const LaunchOptions& options_;
    std::ostream& out_;
    sf::Clock since_start_;
    Program program_;
    std::unique_ptr<SettingsFile> file_;
    std::unique_ptr<Window> window_;
    std::unique_ptr<Stage> stage_; // before the window in going
};

ExitCode complain(std::ostream& complaints, const Failure& failure) {
    complaints << "parley: " << core::visible(failure.sentence) << '\n';
    return failure.code;
}

} // namespace

ExitCode run(const std::vector<std::string>& words, const std::string& version, std::ostream& out,
             std::ostream& complaints) {
    const core::Result<LaunchOptions, std::string> options = read_launch_options(words);
    if (!options) {
        complaints << "parley: " << core::visible(options.error()) << '\n' << wording::see_window_help() << '\n';
        return ExitCode::usage;
    }
    switch (options->wish) {
    case LaunchOptions::Wish::help:
        out << help_page();
        return ExitCode::ok;
    case LaunchOptions::Wish::version:
        out << "parley " << version << '\n';
        return ExitCode::ok;
    case LaunchOptions::Wish::probe:
        if (const auto display = reach_display(); !display)
            return complain(complaints, {ExitCode::no_display, display.error()});
        return ExitCode::ok;
    case LaunchOptions::Wish::run:
        break;
    }
    sf::err().rdbuf(nullptr); // SFML complains at every turn; what matters is said here, once
    Run run(*options, out);
    if (const std::optional<Failure> failure = run.start())
        return complain(complaints, *failure);
    return ExitCode::ok;
}

} // namespace parley::desktop::shell
