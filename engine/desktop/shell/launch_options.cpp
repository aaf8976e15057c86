#include "desktop/shell/launch_options.hpp"

#include "desktop/settings/settings.hpp"

#include <boost/program_options.hpp>

#include <charconv>

namespace parley::desktop::shell {
namespace {

namespace po = boost::program_options;

struct Line {
    const char* name;
    const char* value; // "" for a switch
    const char* help;
};

constexpr Line lines[]{
    {"scenario", "NAME", "straight into a game of this scenario: its name, or a file"},
    {"seat", "PARTY", "with --scenario: the delegation you lead, by its id"},
    {"opponent", "AGENT", "with --scenario: who leads the others; PARTY=AGENT for one of them"},
    {"seed", "N", "with --scenario: the game's chance"},
    {"load", "FILE", "go on with a saved game"},
    {"size", "WxH", "of the window, from 1024x720 to 3840x2160"},
    {"scale", "PERCENT", "of everything, 75 to 200"},
    {"theme", "NAME", "light, dark or contrast"},
    {"probe", "", "only say whether a window can be opened here"},
    {"screenshot", "FILE", "write a picture (PNG) of what is shown first, and end"},
    {"scene", "NAME", "with --screenshot or --frames: that screen of the gallery"},
    {"gallery", "FOLDER", "write pictures of every screen in every theme, and end"},
    {"frames", "N", "draw N frames as fast as they can be, print how long that took, and end"},
    {"controls", "FILE", "keep a list of what can be pressed and read in FILE"},
    {"help", "", "this page"},
    {"version", "", "the version"},
};

std::optional<std::uint64_t> whole_number(const std::string& text) {
    std::uint64_t number{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size() || text.empty())
        return std::nullopt;
    return number;
}

std::optional<int> whole_number_between(const std::string& text, int least, int most) {
    const std::optional<std::uint64_t> number = whole_number(text);
    if (!number || *number < static_cast<std::uint64_t>(least) || *number > static_cast<std::uint64_t>(most))
        return std::nullopt;
    return static_cast<int>(*number);
}

std::optional<PixelSize> pixel_size(const std::string& text) {
    const std::size_t cross = text.find('x');
    if (cross == std::string::npos)
        return std::nullopt;
    const auto width = whole_number_between(text.substr(0, cross), least_window_width, most_window_width);
    const auto height = whole_number_between(text.substr(cross + 1), least_window_height, most_window_height);
    if (!width || !height)
        return std::nullopt;
    return PixelSize{*width, *height};
}

/// What was given, by the names of `lines`; reading each gives an error at most once.
class Given {
  public:
    explicit Given(const po::variables_map& values) : values_(values) {}

    [[nodiscard]] bool has(const char* name) const { return values_.count(name) != 0; }
    [[nodiscard]] std::vector<std::string> all(const char* name) const {
        return has(name) ? values_[name].as<std::vector<std::string>>() : std::vector<std::string>{};
    }
    [[nodiscard]] std::string last(const char* name) const { return has(name) ? all(name).back() : ""; }
    /// Reads the value by `convert` (nothing: it is refused, and wants `wanted`).
    template <class Value, class Convert>
    void read(const char* name, std::optional<Value>& into, const char* wanted, Convert convert) {
        if (!has(name))
            return;
        into = convert(last(name));
        if (!into && error_.empty())
            error_ = "--" + std::string(name) + " wants " + wanted + ", not \"" + last(name) + "\".";
    }
    void refuse_without(const char* name, const char* other) {
        if (has(name) && !has(other) && error_.empty())
            error_ = "--" + std::string(name) + " needs --" + other + ".";
    }
    void refuse_both(const char* name, const char* other) {
        if (has(name) && has(other) && error_.empty())
            error_ = "--" + std::string(name) + " and --" + other + " cannot go together.";
    }
    [[nodiscard]] const std::string& error() const { return error_; }

  private:
    const po::variables_map& values_;
    std::string error_;
};

core::Result<po::variables_map, std::string> parse(const std::vector<std::string>& words) {
    po::options_description description;
    for (const Line& line : lines) {
        if (*line.value == '\0')
            description.add_options()(line.name, "");
        else
            description.add_options()(line.name, po::value<std::vector<std::string>>(), "");
    }
    using namespace po::command_line_style;
    constexpr int style = allow_long | long_allow_adjacent | long_allow_next;
    try {
        const po::positional_options_description none;
        po::variables_map values;
        po::store(po::command_line_parser(words).options(description).positional(none).style(style).run(), values);
        return values;
    } catch (const po::unknown_option& error) {
        return "there is no option \"" + error.get_option_name() + "\".";
    } catch (const po::too_many_positional_options_error&) {
        return std::string("it takes options only.");
    } catch (const po::error_with_option_name& error) {
        return error.get_option_name() + " is not given as it should be.";
    } catch (const po::error&) {
        return std::string("the options cannot be read.");
    }
}

} // namespace

core::Result<LaunchOptions, std::string> read_launch_options(const std::vector<std::string>& words) {
    const core::Result<po::variables_map, std::string> values = parse(words);
    if (!values)
        return values.error();
    Given given(*values);
    LaunchOptions options;
    if (given.has("help"))
        options.wish = LaunchOptions::Wish::help;
    else if (given.has("version"))
        options.wish = LaunchOptions::Wish::version;
    else if (given.has("probe"))
        options.wish = LaunchOptions::Wish::probe;
    if (options.wish != LaunchOptions::Wish::run)
        return options;
    given.read("size", options.size, "a size from 1024x720 to 3840x2160", pixel_size);
    given.read("scale", options.scale_percent, "a number from 75 to 200", [](const std::string& text) {
        return whole_number_between(text, least_scale_percent, most_scale_percent);
    });
    given.read("theme", options.theme, "light, dark or contrast",
               [](const std::string& text) { return theme_named(text); });
    given.read("seed", options.seed, "a whole number", whole_number);
    given.read("frames", options.frames, "a number from 1 to 100000",
               [](const std::string& text) { return whole_number_between(text, 1, 100'000); });
    for (const char* name : {"seat", "opponent", "seed"})
        given.refuse_without(name, "scenario");
    given.refuse_both("load", "scenario");
    given.refuse_both("scene", "scenario");
    given.refuse_both("scene", "load");
    if (!given.has("frames"))
        given.refuse_without("scene", "screenshot");
    given.refuse_both("screenshot", "gallery");
    given.refuse_both("frames", "gallery");
    if (!given.error().empty())
        return given.error();
    options.scenario = given.last("scenario");
    options.seat = given.last("seat");
    options.opponents = given.all("opponent");
    options.load = given.last("load");
    options.screenshot = given.last("screenshot");
    options.scene = given.last("scene");
    options.gallery = given.last("gallery");
    options.controls = given.last("controls");
    return options;
}

std::string help_page() {
    std::string text = "parley window [OPTION…]\nThe game in a window. Without options: the title screen.\n\nOptions\n";
    for (const Line& line : lines) {
        std::string row = "  --" + std::string(line.name) + (*line.value == '\0' ? "" : " ") + line.value;
        row.resize(std::max<std::size_t>(row.size() + 2, 24), ' ');
        text += row + line.help + '\n';
    }
    text += "\nExamples\n  parley window --scenario geneva-2022 --seat us\n  parley window --load my-game.parley\n"
            "  parley window --size 1920x1080 --scale 150\n"
            "\nExit codes: 0 done; 1 a scenario or a saved game is refused; 2 wrong usage; 3 a file cannot be found,\n"
            "read or written, or no font is installed; 4 no window can be opened here.\n";
    return text;
}

} // namespace parley::desktop::shell
