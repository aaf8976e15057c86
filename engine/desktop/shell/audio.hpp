// Playing the sounds of the table, if there is a device to play them on. Looks for one once, on another thread; without
// one it stays silent and can say so. Knows nothing of when a sound is due.
#pragma once

#include "desktop/settings/settings.hpp"
#include "desktop/shell/sound_wave.hpp"

#include <future>
#include <memory>

namespace parley::desktop::shell {

class Audio {
  public:
    enum class Device : std::uint8_t { not_sought, sought, found, missing };

    Audio();
    Audio(Audio&&) = delete;
    /// Waits until looking for a device has ended.
    ~Audio();

    /// Begins to look for a device; returns at once. To be called when the window is there, so that nothing waits.
    void seek_device();
    /// ShortcutPlace the search stands.
    [[nodiscard]] Device device();

    void set_volumes(const Volumes& volumes) { volumes_ = volumes; }
    /// Plays at the volume of its kind. Does nothing while there is no device, when muted, or at volume 0.
    void play(Sound sound);

  private:
    struct Voices;
    std::future<std::unique_ptr<Voices>> search_;
    std::unique_ptr<Voices> voices_; // null without a device
    Device device_{Device::not_sought};
    Volumes volumes_;
};

/// How loud a sound is, in per cent of its wave, 0 to 100.
[[nodiscard]] float loudness(Sound sound, const Volumes& volumes);

} // namespace parley::desktop::shell
