// Work on threads of its own that may be broken off: who is told to stop ends soon after, and nobody waits for it.
#pragma once

namespace parley::desktop {

class Errand {
  public:
    Errand() = default;
    virtual ~Errand() = default;
    Errand(const Errand&) = delete;
    Errand& operator=(const Errand&) = delete;

    /// True once there is nothing left to do. Any thread.
    [[nodiscard]] virtual bool done() const = 0;
    /// Asks the workers to stop: a game each at most. Does not wait.
    virtual void stop() = 0;
    /// How far it is, in percent. Any thread.
    [[nodiscard]] virtual int percent() const = 0;
};

} // namespace parley::desktop
