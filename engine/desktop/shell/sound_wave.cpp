#include "desktop/shell/sound_wave.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <numbers>

namespace parley::desktop::shell {
namespace {

/// Samples from −1 to 1, mixed by adding; seconds throughout.
class Tape {
  public:
    explicit Tape(double length) : samples_(static_cast<std::size_t>(length * sound_rate_hz)) {}

    /// A tone that rings and dies away: it falls to 1/e in `decay`, and bends by `bend` of its pitch meanwhile.
    void ring(double start, double pitch_hz, double level, double decay, double bend = 0.0) {
        double phase = 0.0;
        for (std::size_t i = index(start); i < samples_.size(); ++i) {
            const double time = seconds(i) - start;
            samples_[i] += level * std::exp(-time / decay) * std::sin(phase) * std::min(1.0, time / 0.002);
            phase += 2.0 * std::numbers::pi * pitch_hz * (1.0 + bend * std::exp(-time / decay)) / sound_rate_hz;
        }
    }

    /// Breath of paper: noise between about `low_hz` and `high_hz` that swells and fades over `length`, with its peak
    /// at `peak` of it.
    void rustle(double start, double length, double low_hz, double high_hz, double level, double peak) {
        const double smooth_low = 1.0 - std::exp(-2.0 * std::numbers::pi * low_hz / sound_rate_hz);
        const double smooth_high = 1.0 - std::exp(-2.0 * std::numbers::pi * high_hz / sound_rate_hz);
        double low = 0.0;
        double high = 0.0;
        for (std::size_t i = index(start); i < std::min(samples_.size(), index(start + length)); ++i) {
            const double part = (seconds(i) - start) / length;
            const double swell = part < peak ? part / peak : (1.0 - part) / (1.0 - peak);
            const double noise = next_noise();
            high += smooth_high * (noise - high);
            low += smooth_low * (noise - low);
            samples_[i] += level * swell * swell * (high - low);
        }
    }

    /// Brought to a peak of `level`, the ends faded, in whole numbers.
    [[nodiscard]] std::vector<std::int16_t> finish(double level) const {
        double peak = 0.0;
        for (const double sample : samples_)
            peak = std::max(peak, std::abs(sample));
        const std::size_t fade = sound_rate_hz / 50; // 20 ms out; 2 ms in
        std::vector<std::int16_t> wave;
        wave.reserve(samples_.size());
        for (std::size_t i = 0; i < samples_.size(); ++i) {
            const double in = std::min(1.0, static_cast<double>(i) * 10.0 / static_cast<double>(fade));
            const double out = std::min(1.0, static_cast<double>(samples_.size() - 1 - i) / static_cast<double>(fade));
            wave.push_back(static_cast<std::int16_t>(std::lround(samples_[i] / peak * level * in * out * 32'767.0)));
        }
        return wave;
    }

  private:
    [[nodiscard]] static double seconds(std::size_t index) { return static_cast<double>(index) / sound_rate_hz; }
    [[nodiscard]] static std::size_t index(double time) { return static_cast<std::size_t>(time * sound_rate_hz); }
    double next_noise() { // a linear congruential draw: noise needs no more
        noise_ = noise_ * 1'664'525U + 1'013'904'223U;
        return static_cast<double>(noise_ >> 8U) / 8'388'608.0 - 1.0;
    }

    std::vector<double> samples_;
    std::uint32_t noise_{20'220'110U};
};

std::vector<std::int16_t> page_turn() {
    Tape tape(0.34);
    tape.rustle(0.00, 0.20, 900.0, 6'000.0, 1.0, 0.7);
    tape.rustle(0.15, 0.19, 1'800.0, 9'000.0, 0.8, 0.2);
    return tape.finish(0.16);
}

std::vector<std::int16_t> paper_slide() {
    Tape tape(0.42);
    tape.rustle(0.00, 0.42, 500.0, 3'200.0, 1.0, 0.35);
    tape.rustle(0.06, 0.22, 2'500.0, 7'000.0, 0.4, 0.5);
    return tape.finish(0.18);
}

std::vector<std::int16_t> pen_stroke() {
    Tape tape(0.11);
    tape.rustle(0.00, 0.05, 2'000.0, 7'000.0, 1.0, 0.3);
    tape.rustle(0.05, 0.06, 2'600.0, 8'000.0, 0.7, 0.5);
    return tape.finish(0.10);
}

std::vector<std::int16_t> stamp() {
    Tape tape(0.30);
    tape.ring(0.0, 92.0, 1.0, 0.055, 0.6);
    tape.ring(0.0, 210.0, 0.35, 0.025);
    tape.rustle(0.0, 0.05, 300.0, 2'600.0, 0.9, 0.1);
    return tape.finish(0.34);
}

std::vector<std::int16_t> refusal() {
    Tape tape(0.34);
    for (const double start : {0.0, 0.14}) {
        tape.ring(start, 165.0, 0.8, 0.035, 0.25);
        tape.rustle(start, 0.03, 400.0, 2'000.0, 0.5, 0.1);
    }
    return tape.finish(0.22);
}

std::vector<std::int16_t> bell() {
    Tape tape(1.0);
    constexpr double strike_hz = 587.33; // D5, with the partials of a small bell
    tape.ring(0.0, strike_hz, 1.0, 0.34);
    tape.ring(0.0, strike_hz * 2.0, 0.45, 0.22);
    tape.ring(0.0, strike_hz * 2.41, 0.22, 0.15);
    tape.ring(0.0, strike_hz * 3.01, 0.16, 0.10);
    tape.ring(0.0, strike_hz * 4.11, 0.07, 0.06);
    return tape.finish(0.24);
}

std::vector<std::int16_t> knock() {
    Tape tape(0.62);
    for (const double start : {0.0, 0.27}) {
        tape.ring(start, 78.0, 1.0, 0.075, 0.35);
        tape.ring(start, 141.0, 0.4, 0.045);
        tape.rustle(start, 0.04, 150.0, 900.0, 0.7, 0.1);
    }
    return tape.finish(0.36);
}

} // namespace

std::vector<std::int16_t> sound_wave(Sound sound) {
    switch (sound) {
    case Sound::page_turn:
        return page_turn();
    case Sound::paper_slide:
        return paper_slide();
    case Sound::pen_stroke:
        return pen_stroke();
    case Sound::stamp:
        return stamp();
    case Sound::refusal:
        return refusal();
    case Sound::bell:
        return bell();
    case Sound::knock:
        return knock();
    }
    return {};
}

} // namespace parley::desktop::shell
