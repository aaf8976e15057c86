#include "desktop/shell/stage.hpp"

#include "desktop/model/program.hpp"
#include "desktop/model/sitting.hpp"
#include "seat/page.hpp"

#include <SFML/System/String.hpp>
#include <SFML/Window/Clipboard.hpp>
#include <imgui.h>

#include <array>

namespace parley::desktop::shell {
namespace {

ui::Look look_of(const Settings& settings, bool pseudo_locale) {
    return {settings.theme, settings.scale_percent / 100.0, settings.document_percent / 100.0, pseudo_locale};
}

sf::Color ground_of(const ui::Theme& theme) { return {theme.page.red, theme.page.green, theme.page.blue}; }

/// The text is read at once; ImGui wants it to stay until the next call.
const char* clipboard_text(void* kept) {
    const auto utf8 = sf::Clipboard::getString().toUtf8();
    auto& text = *static_cast<std::string*>(kept);
    text.assign(utf8.begin(), utf8.end());
    return text.c_str();
}

void set_clipboard_text(void* /*kept*/, const char* text) {
    const std::string utf8 = text;
    sf::Clipboard::setString(sf::String::fromUtf8(utf8.begin(), utf8.end()));
}

std::string_view name_of(Screen screen) {
    switch (screen) {
    case Screen::title:
        return "title";
    case Screen::gallery:
        return "gallery";
    case Screen::seats:
        return "seats";
    case Screen::saves:
        return "saves";
    case Screen::settings:
        return "settings";
    case Screen::glossary:
        return "glossary";
    case Screen::game:
        return "game";
    case Screen::debrief:
        return "debrief";
    case Screen::history:
        return "history";
    }
    return "";
}

} // namespace

std::string screen_name(const Program& program) {
    std::string name(name_of(program.screen));
    if (program.screen == Screen::game && program.sitting)
        name += "/" + std::string(seat::word_of(program.sitting->page()));
    return name;
}

core::Result<std::unique_ptr<Stage>, std::string> Stage::set_up(sf::RenderTarget& target, const Settings& settings,
                                                                bool pseudo_locale) {
    auto made = ui::Ui::create(look_of(settings, pseudo_locale));
    if (!made)
        return made.error();
    std::unique_ptr<Stage> stage(new Stage(target, std::move(*made)));
    ImGuiIO& io = ImGui::GetIO();
    io.ClipboardUserData = &stage->clipboard_;
    io.GetClipboardTextFn = clipboard_text;
    io.SetClipboardTextFn = set_clipboard_text;
    return stage;
}

Stage::Drawn Stage::draw(const Program& program, const ui::FrameInput& input) {
    const core::Result<bool, std::string> fonts_built =
        ui_->set_look(look_of(program.settings, ui_->look().pseudo_locale));
    if (fonts_built && *fonts_built)
        painter_.forget_textures();
    painter_.begin_frame();
    const sf::Vector2u size = target_.getSize();
    ui_->begin_frame(screen_name(program), input, {static_cast<float>(size.x), static_cast<float>(size.y)});
    Drawn drawn;
    screens::draw_program({*ui_, program, memory_, scenery_, drawn.wanted});
    drawn.outcome = ui_->end_frame();
    painter_.draw(ground_of(ui_->theme()));
    return drawn;
}

} // namespace parley::desktop::shell
