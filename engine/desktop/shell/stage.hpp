// The program as it is drawn: the kit, the screens and the state of the program, put together for one frame after
// another, on a window or on a picture. Knows neither events nor when a frame is due.
#pragma once

#include "desktop/model/update.hpp"
#include "desktop/screens/frame.hpp"
#include "desktop/screens/scenery.hpp"
#include "desktop/screens/screen_memory.hpp"
#include "desktop/shell/painter.hpp"

namespace parley::desktop::shell {

class Stage {
  public:
    /// Draws on `target`, which must be open and outlive it; in the pseudo-locale, if that is asked for. The error, a
    /// sentence, is that no font was found.
    [[nodiscard]] static core::Result<std::unique_ptr<Stage>, std::string>
    set_up(sf::RenderTarget& target, const Settings& settings, bool pseudo_locale = false);

    struct Drawn {
        ui::FrameOutcome outcome;
        std::vector<Intent> wanted; // not carried out yet
    };
    /// Draws one frame of `program` as its settings say. It is not shown yet.
    [[nodiscard]] Drawn draw(const Program& program, const ui::FrameInput& input);

    /// The target has another context of OpenGL, or its textures were lost.
    void forget_textures() { painter_.forget_textures(); }
    [[nodiscard]] ui::Ui& ui() { return *ui_; }

  private:
    Stage(sf::RenderTarget& target, std::unique_ptr<ui::Ui> ui)
        : target_(target),
          ui_(std::move(ui)),
          painter_(target) {}

    sf::RenderTarget& target_;
    std::unique_ptr<ui::Ui> ui_;
    Painter painter_; // after the kit, whose context it draws from
    screens::ScreenMemory memory_;
    screens::Scenery scenery_;
    std::string clipboard_; // as last read
};

/// Where the person is, in a word: "title", "game/table". The kit keeps the focus of each apart.
[[nodiscard]] std::string screen_name(const Program& program);

} // namespace parley::desktop::shell
