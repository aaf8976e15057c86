// Pictures of every screen in every theme, drawn beside the window: for eyes that look them over. Knows no screen.
#pragma once

#include "desktop/shell/failure.hpp"
#include "desktop/ui/record.hpp"

#include <filesystem>
#include <functional>
#include <optional>
#include <string>

namespace parley::desktop::shell {

/// Writes FOLDER/SIZE-THEME/SCENE.png for 1280×720, 1920×1080 and 1920×1080 at 150 %, and every scene and theme. Makes
/// the folders. In the pseudo-locale, if that is asked for. `tell` hears the name of each picture. What went wrong, if
/// anything.
[[nodiscard]] std::optional<Failure> write_gallery(const std::filesystem::path& folder, bool pseudo_locale,
                                                   const std::function<void(const std::string&)>& tell);

} // namespace parley::desktop::shell
