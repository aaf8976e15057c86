#include "desktop/shell/gallery.hpp"

#include "desktop/gallery/scenes.hpp"
#include "desktop/shell/stage.hpp"
#include "storage/directories.hpp"
#include "wording/phrase.hpp"
#include "wording/window/launch_problems.hpp"

#include <SFML/Graphics/RenderTexture.hpp>

namespace parley::desktop::shell {
namespace {

/// How the pictures of one folder are drawn.
struct Drawing {
    ui::ThemeName theme{};
    bool pseudo_locale{};
};

struct Format {
    const char* name;
    unsigned width;
    unsigned height;
    int scale_percent;
};
/// Everything that people have, from the smallest window to the largest letters in it.
constexpr Format formats[]{{"1280x720", 1280, 720, 100},       {"1024x720", 1024, 720, 100},
                           {"1366x768", 1366, 768, 100},       {"1920x1080", 1920, 1080, 100},
                           {"1920x1080-150", 1920, 1080, 150}, {"1024x720-150", 1024, 720, 150},
                           {"1024x720-200", 1024, 720, 200}};
/// In which the other themes are shown too.
constexpr std::size_t formats_in_all_themes = 1;

/// As many frames as a screen needs to settle: sizes measured, scrolls placed, focus given.
constexpr int settling_frames = 4;

std::optional<Failure> write_scene(sf::RenderTexture& target, Stage& stage, const Program& program,
                                   const std::filesystem::path& path) {
    ui::EventQueue nothing_happens;
    for (int i = 0; i < settling_frames; ++i)
        static_cast<void>(stage.draw(program, nothing_happens.next_frame(1.0 / 60)));
    target.display();
    if (!target.getTexture().copyToImage().saveToFile(path.string()))
        return Failure{ExitCode::files, wording::picture_not_written(path.string())};
    return std::nullopt;
}

std::optional<Failure> write_format(const Format& format, const Drawing& drawing,
                                    const std::vector<gallery::Scene>& scenes, const std::filesystem::path& folder,
                                    const std::function<void(const std::string&)>& tell) {
    if (const std::optional<storage::Problem> problem = storage::make_directory(folder))
        return Failure{ExitCode::files, wording::ended(storage::sentence(*problem))};
    Settings settings;
    settings.theme = drawing.theme;
    settings.scale_percent = format.scale_percent;
    sf::RenderTexture target;
    if (!target.create(format.width, format.height))
        return Failure{ExitCode::no_display, wording::picture_too_large_to_draw()};
    auto stage = Stage::set_up(target, settings, drawing.pseudo_locale);
    if (!stage)
        return Failure{ExitCode::files, stage.error()};
    for (const gallery::Scene& scene : scenes) {
        scene.program->settings = settings;
        const std::filesystem::path path = folder / (scene.name + ".png");
        if (std::optional<Failure> failure = write_scene(target, **stage, *scene.program, path))
            return failure;
        tell(path.string());
    }
    return std::nullopt;
}

} // namespace

std::optional<Failure> write_gallery(const std::filesystem::path& folder, bool pseudo_locale,
                                     const std::function<void(const std::string&)>& tell) {
    const std::vector<gallery::Scene> scenes = gallery::scenes(Settings{});
    const auto write = [&](const Format& format, ui::ThemeName theme) {
        const std::string name = std::string(format.name) + "-" + std::string(name_of(theme));
        return write_format(format, {theme, pseudo_locale}, scenes, folder / name, tell);
    };
    for (const Format& format : formats)
        if (std::optional<Failure> failure = write(format, ui::ThemeName::light))
            return failure;
    for (std::size_t i = 0; i < formats_in_all_themes; ++i)
        for (const ui::ThemeName theme : {ui::ThemeName::dark, ui::ThemeName::high_contrast})
            if (std::optional<Failure> failure = write(formats[i], theme))
                return failure;
    return std::nullopt;
}

} // namespace parley::desktop::shell
