// The sounds are the same every time, short, quiet, silent at both ends and different from each other; the volumes are
// what the settings say.
#include "desktop/shell/audio.hpp"
#include "desktop/shell/sound_wave.hpp"

#include "tests/catch.hpp"

#include <algorithm>
#include <cmath>
#include <cstdlib>

using namespace parley::desktop;
using namespace parley::desktop::shell;

namespace {

int peak(const std::vector<std::int16_t>& wave, std::size_t first, std::size_t last) {
    int most = 0;
    for (std::size_t i = first; i < last; ++i)
        most = std::max(most, std::abs(static_cast<int>(wave[i])));
    return most;
}

double mean_square(const std::vector<std::int16_t>& wave) {
    double sum = 0;
    for (const std::int16_t sample : wave)
        sum += static_cast<double>(sample) * sample;
    return std::sqrt(sum / static_cast<double>(wave.size()));
}

} // namespace

TEST_CASE("every sound is short, quiet, heard, and fades at both ends", "[audio]") {
    for (const Sound sound : all_sounds) {
        INFO(static_cast<int>(sound));
        const auto wave = sound_wave(sound);
        REQUIRE(wave.size() > sound_rate_hz / 20);
        CHECK(wave.size() <= sound_rate_hz);
        CHECK(peak(wave, 0, wave.size()) < 32'767 / 2);
        CHECK(peak(wave, 0, wave.size()) > 32'767 / 20);
        CHECK(mean_square(wave) > 100);
        CHECK(mean_square(wave) < 6'000);
        CHECK(wave.front() == 0);
        CHECK(wave.back() == 0);
        const std::size_t millisecond = sound_rate_hz / 1000;
        CHECK(peak(wave, wave.size() - millisecond, wave.size()) < 32'767 / 50);
    }
}

TEST_CASE("the bell rings without a click: no jump between two samples", "[audio]") {
    const auto wave = sound_wave(Sound::bell);
    int most = 0;
    for (std::size_t i = 1; i < wave.size(); ++i)
        most = std::max(most, std::abs(wave[i] - wave[i - 1]));
    CHECK(most < 32'767 / 16);
}

TEST_CASE("the same sound has the same samples, another sound others", "[audio]") {
    for (const Sound one : all_sounds)
        for (const Sound other : all_sounds)
            CHECK((sound_wave(one) == sound_wave(other)) == (one == other));
}

TEST_CASE("a sound is as loud as its kind, all of them, and muting say", "[audio]") {
    Volumes volumes{100, 100, 100, false};
    CHECK(loudness(Sound::stamp, volumes) == 100.0F);
    CHECK(loudness(Sound::bell, volumes) == 100.0F);
    volumes.effects = 50;
    CHECK(loudness(Sound::stamp, volumes) == 50.0F);
    CHECK(loudness(Sound::bell, volumes) == 100.0F);
    volumes.master = 20;
    CHECK(loudness(Sound::stamp, volumes) == 10.0F);
    CHECK(loudness(Sound::knock, volumes) == 20.0F);
    volumes.signals = 0;
    CHECK(loudness(Sound::knock, volumes) == 0.0F);
    volumes = {100, 100, 100, true};
    for (const Sound sound : all_sounds)
        CHECK(loudness(sound, volumes) == 0.0F);
}

TEST_CASE("sound is not sought before it is asked for, and starts wherever there is no device", "[audio]") {
    Audio audio;
    CHECK(audio.device() == Audio::Device::not_sought);
    audio.play(Sound::bell); // nothing happens
    CHECK(audio.device() == Audio::Device::not_sought);
}
