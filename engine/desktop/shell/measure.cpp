#include "desktop/shell/measure.hpp"

#include "wording/window/launch_problems.hpp"

#include <SFML/System/Clock.hpp>

#include <algorithm>
#include <sys/resource.h>

namespace parley::desktop::shell {
namespace {

double peak_megabytes() {
    rusage usage{};
    return ::getrusage(RUSAGE_SELF, &usage) == 0 ? static_cast<double>(usage.ru_maxrss) / 1024.0 : 0.0;
}

} // namespace

std::string measure_frames(Window& window, Stage& stage, const Program& program, int frames,
                           double first_frame_milliseconds) {
    window.target().setFramerateLimit(0);
    ui::EventQueue queue;
    std::vector<double> milliseconds;
    for (int i = 0; i < frames; ++i) {
        static_cast<void>(window.take_events(queue));
        const sf::Clock clock;
        static_cast<void>(stage.draw(program, queue.next_frame(1.0 / 60)));
        window.show();
        milliseconds.push_back(static_cast<double>(clock.getElapsedTime().asMicroseconds()) / 1000.0);
    }
    std::ranges::sort(milliseconds);
    return wording::frame_figures({first_frame_milliseconds, milliseconds[milliseconds.size() / 2], milliseconds.back(),
                                   frames, peak_megabytes()});
}

} // namespace parley::desktop::shell
