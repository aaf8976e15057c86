// Puts what ImGui has laid out on the window, or on a picture, beside SFML, whose state of OpenGL it leaves as it found
// it. Knows nothing of what is drawn.
#pragma once

#include <SFML/Graphics/RenderTarget.hpp>

namespace parley::desktop::shell {

/// One at a time; needs an ImGui context that outlives it, and an open target that does so too.
class Painter {
  public:
    explicit Painter(sf::RenderTarget& target);
    Painter(const Painter&) = delete;
    Painter& operator=(const Painter&) = delete;
    ~Painter();

    /// The fonts were built anew, or the window was opened anew: the next frame uploads them again.
    void forget_textures();
    /// Before the kit's frame begins.
    void begin_frame();
    /// After the kit's frame has ended: clears the target and draws. Does not show it yet.
    void draw(const sf::Color& ground);

  private:
    sf::RenderTarget& target_;
};

} // namespace parley::desktop::shell
