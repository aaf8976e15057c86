#include "desktop/shell/audio.hpp"

#include <SFML/Audio/Sound.hpp>
#include <SFML/Audio/SoundBuffer.hpp>

#include <array>
#include <chrono>
#include <fcntl.h>
#include <system_error>
#include <unistd.h>

namespace parley::desktop::shell {
namespace {

/// The system's sound libraries complain on the error output when there is no device; while this lives, nobody hears.
class HushedErrors {
  public:
    HushedErrors() : kept_(::dup(STDERR_FILENO)) {
        const int nowhere = ::open("/dev/null", O_WRONLY | O_CLOEXEC);
        if (kept_ >= 0 && nowhere >= 0)
            ::dup2(nowhere, STDERR_FILENO);
        if (nowhere >= 0)
            ::close(nowhere);
    }
    HushedErrors(HushedErrors&&) = delete;
    ~HushedErrors() {
        if (kept_ < 0)
            return;
        ::dup2(kept_, STDERR_FILENO);
        ::close(kept_);
    }

  private:
    int kept_{};
};

/// Bells and knocks say that something has happened; the rest only colours what the player does.
bool announces(Sound sound) {
    switch (sound) {
    case Sound::bell:
    case Sound::knock:
        return true;
    case Sound::page_turn:
    case Sound::paper_slide:
    case Sound::pen_stroke:
    case Sound::stamp:
    case Sound::refusal:
        return false;
    }
    return false;
}

/// A device plays silence; without one, nothing that is started ever runs.
bool there_is_a_device() {
    const std::vector<sf::Int16> silence(sound_rate_hz / 4);
    sf::SoundBuffer buffer;
    if (!buffer.loadFromSamples(silence.data(), silence.size(), 1, sound_rate_hz))
        return false;
    sf::Sound sound(buffer);
    sound.play();
    return sound.getStatus() == sf::Sound::Playing;
}

} // namespace

float loudness(Sound sound, const Volumes& volumes) {
    if (volumes.muted)
        return 0.0F;
    const int own = announces(sound) ? volumes.signals : volumes.effects;
    return static_cast<float>(volumes.master * own) / 100.0F;
}

struct Audio::Voices {
    std::array<sf::SoundBuffer, all_sounds.size()> waves;
    std::array<sf::Sound, 6> sounds; // as many as are heard at once
    std::size_t next{};

    [[nodiscard]] bool fill() {
        for (const Sound sound : all_sounds) {
            const std::vector<std::int16_t> wave = sound_wave(sound);
            if (!waves[static_cast<std::size_t>(sound)].loadFromSamples(wave.data(), wave.size(), 1, sound_rate_hz))
                return false;
        }
        return true;
    }
};

Audio::Audio() = default;
Audio::~Audio() = default;

void Audio::seek_device() {
    if (device_ != Device::not_sought)
        return;
    device_ = Device::sought;
    const auto search = []() -> std::unique_ptr<Voices> {
        const HushedErrors hush;
        if (!there_is_a_device())
            return nullptr;
        auto voices = std::make_unique<Voices>();
        return voices->fill() ? std::move(voices) : nullptr;
    };
    try {
        search_ = std::async(std::launch::async, search);
    } catch (const std::system_error&) { // no thread to be had: a game without sound
        device_ = Device::missing;
    }
}

Audio::Device Audio::device() {
    if (device_ == Device::sought && search_.wait_for(std::chrono::seconds(0)) == std::future_status::ready) {
        voices_ = search_.get();
        device_ = voices_ ? Device::found : Device::missing;
    }
    return device_;
}

void Audio::play(Sound sound) {
    const float volume = loudness(sound, volumes_);
    if (device() != Device::found || volume <= 0.0F)
        return;
    sf::Sound& voice = voices_->sounds[voices_->next];
    voices_->next = (voices_->next + 1) % voices_->sounds.size();
    voice.stop();
    voice.setBuffer(voices_->waves[static_cast<std::size_t>(sound)]);
    voice.setVolume(volume);
    voice.play();
}

} // namespace parley::desktop::shell
