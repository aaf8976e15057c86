#include "desktop/shell/launch_options.hpp"

#include "desktop/settings/settings.hpp"
#include "desktop/shell/help_texts.hpp"
#include "wording/window/launch_problems.hpp"

#include <boost/program_options.hpp>

#include <charconv>

namespace parley::desktop::shell {
namespace {

namespace po = boost::program_options;

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

/// What was given, by the names of `option_helps`; reading each gives an error at most once.
class Given {
  public:
    explicit Given(const po::variables_map& values) : values_(values) {}

    [[nodiscard]] bool has(const char* name) const { return values_.count(name) != 0; }
    [[nodiscard]] std::vector<std::string> all(const char* name) const {
        return has(name) ? values_[name].as<std::vector<std::string>>() : std::vector<std::string>{};
    }
    [[nodiscard]] std::string last(const char* name) const { return has(name) ? all(name).back() : ""; }
    /// Reads the value by `convert` (nothing: it is refused).
    template <class Value, class Convert>
    void read(const char* name, std::optional<Value>& into, wording::OptionValue wanted, Convert convert) {
        if (!has(name))
            return;
        into = convert(last(name));
        if (!into && error_.empty())
            error_ = wording::option_misvalued(name, wanted, last(name));
    }
    void refuse_without(const char* name, const char* other) {
        if (has(name) && !has(other) && error_.empty())
            error_ = wording::option_needs(name, other);
    }
    void refuse_without_both(const char* name, const char* one, const char* other) {
        if (has(name) && !has(one) && !has(other) && error_.empty())
            error_ = wording::option_needs_one_of(name, one, other);
    }
    void refuse_both(const char* name, const char* other) {
        if (has(name) && has(other) && error_.empty())
            error_ = wording::options_exclude(name, other);
    }
    [[nodiscard]] const std::string& error() const { return error_; }

  private:
    const po::variables_map& values_;
    std::string error_;
};

core::Result<po::variables_map, std::string> parse(const std::vector<std::string>& words) {
    po::options_description description;
    for (const OptionHelp& line : option_helps()) {
        if (line.value.empty())
            description.add_options()(line.name.data(), "");
        else
            description.add_options()(line.name.data(), po::value<std::vector<std::string>>(), "");
    }
    using namespace po::command_line_style;
    constexpr int style = allow_long | long_allow_adjacent | long_allow_next;
    try {
        const po::positional_options_description none;
        po::variables_map values;
        po::store(po::command_line_parser(words).options(description).positional(none).style(style).run(), values);
        return values;
    } catch (const po::unknown_option& error) {
        return wording::launch_option_unknown(error.get_option_name());
    } catch (const po::too_many_positional_options_error&) {
        return wording::options_only();
    } catch (const po::error_with_option_name& error) {
        return wording::option_malformed(error.get_option_name());
    } catch (const po::error&) {
        return wording::launch_options_unreadable();
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
    given.read("size", options.size, wording::OptionValue::size, pixel_size);
    given.read("scale", options.scale_percent, wording::OptionValue::scale, [](const std::string& text) {
        return whole_number_between(text, least_scale_percent, most_scale_percent);
    });
    given.read("theme", options.theme, wording::OptionValue::theme,
               [](const std::string& text) { return theme_named(text); });
    given.read("seed", options.seed, wording::OptionValue::seed, whole_number);
    given.read("frames", options.frames, wording::OptionValue::frames,
               [](const std::string& text) { return whole_number_between(text, 1, 100'000); });
    for (const char* name : {"seat", "opponent", "seed"})
        given.refuse_without(name, "scenario");
    given.refuse_both("load", "scenario");
    given.refuse_both("scene", "scenario");
    given.refuse_both("scene", "load");
    if (!given.has("frames"))
        given.refuse_without("scene", "screenshot");
    given.refuse_without_both("pseudo", "gallery", "screenshot");
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
    options.pseudo_locale = given.has("pseudo");
    options.controls = given.last("controls");
    return options;
}

} // namespace parley::desktop::shell
