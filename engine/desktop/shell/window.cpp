#include "desktop/shell/window.hpp"

#include "wording/window/launch_problems.hpp"

#include <SFML/Graphics/Image.hpp>
#include <SFML/Graphics/Texture.hpp>
#include <SFML/System/Sleep.hpp>

#include <algorithm>
#include <system_error>

namespace parley::desktop::shell {
namespace {

/// Two brackets on paper, the blue one and the orange one.
sf::Image window_icon() {
    constexpr unsigned side = 64;
    const sf::Color paper(0xFB, 0xF8, 0xEF);
    const sf::Color ours(0x1F, 0x5A, 0x93);
    const sf::Color theirs(0xB4, 0x54, 0x0A);
    sf::Image icon;
    icon.create(side, side, paper);
    const auto fill = [&](unsigned left, unsigned top, unsigned width, unsigned height, const sf::Color& colour) {
        for (unsigned y = top; y < top + height; ++y)
            for (unsigned x = left; x < left + width; ++x)
                icon.setPixel(x, y, colour);
    };
    fill(12, 12, 7, 40, ours);
    fill(12, 12, 16, 7, ours);
    fill(12, 45, 16, 7, ours);
    fill(45, 12, 7, 40, theirs);
    fill(36, 12, 16, 7, theirs);
    fill(36, 45, 16, 7, theirs);
    return icon;
}

sf::Cursor::Type cursor_type(ui::PointerShape shape) {
    switch (shape) {
    case ui::PointerShape::arrow:
        return sf::Cursor::Arrow;
    case ui::PointerShape::hand:
        return sf::Cursor::Hand;
    case ui::PointerShape::text:
        return sf::Cursor::Text;
    }
    return sf::Cursor::Arrow;
}

} // namespace

core::Result<std::unique_ptr<Window>, std::string> Window::open(const WindowSize& size) {
    const core::Result<DisplayConnection, std::string> display = reach_display();
    if (!display)
        return display.error();
    std::unique_ptr<Window> window(new Window(size));
    window->create();
    if (!window->target_.isOpen())
        return wording::window_not_opened();
    return window;
}

void Window::create() {
    const sf::VideoMode desktop = sf::VideoMode::getDesktopMode();
    sf::VideoMode mode = desktop;
    if (!remembered_.full_screen) {
        mode.width = std::min(static_cast<unsigned>(remembered_.width), desktop.width);
        mode.height = std::min(static_cast<unsigned>(remembered_.height), desktop.height);
    }
    // Without antialiasing: on a machine that draws with its processor a frame would take three times as long.
    const sf::ContextSettings plain(0, 0, 0);
    target_.create(mode, "Parley", remembered_.full_screen ? sf::Style::Fullscreen : sf::Style::Default, plain);
    if (!target_.isOpen())
        return;
    // SFML 2.5 reckons the top from the display's width, and puts half of the window below the edge.
    if (!remembered_.full_screen &&
        target_.getPosition().y + static_cast<int>(mode.height) > static_cast<int>(desktop.height))
        target_.setPosition({target_.getPosition().x, static_cast<int>(desktop.height - mode.height) / 2});
    if (!remembered_.full_screen)
        limit_window_size(target_.getSystemHandle(), least_window_width, least_window_height, most_window_width,
                          most_window_height);
    uncovering_ = std::make_unique<Uncovering>(target_.getSystemHandle());
    keyboard_ = std::make_unique<Keyboard>(target_.getSystemHandle());
    static const sf::Image icon = window_icon();
    target_.setIcon(icon.getSize().x, icon.getSize().y, icon.getPixelsPtr());
    target_.setFramerateLimit(60);
    pointer_ = ui::PointerShape::arrow;
}

ui::Point Window::size() const {
    return {static_cast<float>(target_.getSize().x), static_cast<float>(target_.getSize().y)};
}

bool Window::set_full_screen(bool full_screen) {
    if (full_screen == remembered_.full_screen)
        return false;
    remembered_.full_screen = full_screen;
    create();
    return true;
}

void Window::set_pointer(ui::PointerShape shape) {
    if (shape == pointer_)
        return;
    pointer_ = shape;
    // The window keeps using the cursor that it was given, so the old one must outlive the change.
    auto cursor = std::make_unique<sf::Cursor>();
    if (!cursor->loadFromSystem(cursor_type(shape)))
        return;
    target_.setMouseCursor(*cursor);
    cursor_ = std::move(cursor);
}

std::optional<ui::Event> Window::translated(const sf::Event& event) {
    if (event.type != sf::Event::KeyPressed)
        return translation_.translate(event);
    const sf::Event::KeyEvent& key = event.key;
    return translation_.translate(event, keyboard_->stroke(key_of(key.code), key.control, key.shift, key.alt));
}

Window::News Window::take_events(ui::EventQueue& queue) {
    News news;
    news.redraw = uncovering_->happened();
    sf::Event event{};
    while (target_.pollEvent(event)) {
        if (event.type == sf::Event::Closed)
            news.close = true;
        if (event.type == sf::Event::KeyPressed && event.key.code == sf::Keyboard::F4 && event.key.alt)
            news.close = true;
        if (event.type == sf::Event::Resized) {
            target_.setView(sf::View({0.0F, 0.0F, size().x, size().y}));
            if (!remembered_.full_screen) {
                remembered_.width = static_cast<int>(event.size.width);
                remembered_.height = static_cast<int>(event.size.height);
            }
        }
        if (event.type == sf::Event::Resized || event.type == sf::Event::GainedFocus)
            news.redraw = true;
        if (std::optional<ui::Event> told = translated(event)) {
            queue.push(*std::move(told));
            news.redraw = true;
        }
    }
    keyboard_->settle();
    return news;
}

void Window::rest() { sf::sleep(sf::milliseconds(10)); }

std::optional<std::string> Window::save_picture(const std::filesystem::path& path) {
    sf::Texture texture;
    if (!texture.create(target_.getSize().x, target_.getSize().y))
        return wording::picture_too_large_to_take();
    texture.update(target_);
    if (path.extension() != ".png" || !texture.copyToImage().saveToFile(path.string()))
        return wording::png_not_written(path.string());
    return std::nullopt;
}

} // namespace parley::desktop::shell
