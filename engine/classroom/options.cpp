#include "classroom/options.hpp"

#include "agents/agent.hpp"
#include "classroom/http/interfaces.hpp"
#include "scenario/nearest_name.hpp"
#include "seat/new_game.hpp"
#include "wording/classroom/help_words.hpp"
#include "wording/classroom/opening_words.hpp"
#include "wording/commands/names_wanted.hpp"
#include "wording/commands/usage.hpp"

#include <boost/program_options.hpp>

#include <charconv>
#include <limits>

namespace parley::classroom {
namespace {

namespace po = boost::program_options;

constexpr const char* source_name = "source";

core::Result<po::variables_map, std::string> values_in(const std::vector<std::string>& words) {
    po::options_description description;
    std::vector<std::string> known;
    for (const wording::ClassOption& option : wording::class_options()) {
        known.emplace_back("--" + std::string(option.name));
        if (option.value.empty())
            description.add_options()(option.name.data(), "");
        else
            description.add_options()(option.name.data(), po::value<std::vector<std::string>>(), "");
    }
    po::positional_options_description positional;
    positional.add(source_name, 1);
    po::options_description all;
    all.add(description).add_options()(source_name, po::value<std::vector<std::string>>(), "");
    using namespace po::command_line_style;
    constexpr int style = allow_long | long_allow_adjacent | long_allow_next;
    try {
        po::variables_map values;
        po::store(po::command_line_parser(words).options(all).positional(positional).style(style).run(), values);
        return values;
    } catch (const po::unknown_option& error) {
        return wording::no_such_program_option(error.get_option_name(),
                                               scenario::nearest_name(error.get_option_name(), known));
    } catch (const po::too_many_positional_options_error&) {
        return wording::one_class_at_a_time();
    } catch (const po::error_with_option_name& error) {
        return wording::class_option_malformed(error.get_option_name());
    } catch (const po::error&) {
        return wording::class_options_unreadable();
    }
}

/// What was given, with the first sentence about what is wrong with it.
class Given {
  public:
    explicit Given(const po::variables_map& values) : values_(values) {}

    [[nodiscard]] bool has(const char* name) const { return values_.count(name) != 0; }
    [[nodiscard]] std::string text(const char* name) const {
        return has(name) ? values_[name].as<std::vector<std::string>>().back() : "";
    }
    [[nodiscard]] std::optional<std::uint64_t> number(const char* name, std::uint64_t least, std::uint64_t most) {
        if (!has(name))
            return std::nullopt;
        const std::string given = text(name);
        std::uint64_t value{};
        const auto [end, error] = std::from_chars(given.data(), given.data() + given.size(), value);
        if (error == std::errc() && end == given.data() + given.size() && value >= least && value <= most)
            return value;
        refuse(wording::whole_number_wanted(name, given, least, most));
        return std::nullopt;
    }
    void refuse(std::string sentence) {
        if (sentence_.empty())
            sentence_ = std::move(sentence);
    }
    [[nodiscard]] const std::string& sentence() const { return sentence_; }

  private:
    const po::variables_map& values_;
    std::string sentence_;
};

void read_agent(Given& given, Options& options) {
    options.agent = given.has("agent") ? given.text("agent") : std::string(agents::default_opponent);
    if (agents::is_agent(options.agent))
        return;
    std::vector<std::string> names;
    for (const agents::AgentKind& kind : agents::roster())
        names.emplace_back(kind.name);
    given.refuse(wording::no_such_agent(options.agent, scenario::nearest_name(options.agent, names), names));
}

void read_strength(Given& given, Options& options) {
    options.node_budget = agents::default_node_budget;
    if (!given.has("strength"))
        return;
    if (const auto nodes = seat::node_budget_of(given.text("strength"))) {
        options.node_budget = *nodes;
        return;
    }
    std::vector<std::string> names;
    for (const agents::Strength& strength : agents::strengths)
        names.emplace_back(strength.name);
    given.refuse(wording::word_wanted("strength", given.text("strength"), names));
}

void read_address(Given& given, Options& options) {
    options.address = given.text("address");
    if (given.has("address") && options.address != "0.0.0.0" && reach_of(options.address) == Reach::nowhere)
        given.refuse(wording::address_wanted(options.address));
}

} // namespace

core::Result<Options, std::string> read_options(const std::vector<std::string>& words) {
    const core::Result<po::variables_map, std::string> values = values_in(words);
    if (!values)
        return core::Result<Options, std::string>(boost::system::in_place_error, values.error());
    Given given(*values);
    Options options;
    options.wish = given.has("help")      ? Options::Wish::help
                   : given.has("version") ? Options::Wish::version
                                          : Options::Wish::run;
    if (options.wish != Options::Wish::run)
        return options;
    options.source = given.text(source_name);
    if (options.source.empty())
        given.refuse(wording::class_needs_scenario());
    options.folder = given.text("folder");
    if (given.has("folder") && options.folder.empty())
        given.refuse(wording::class_option_malformed("--folder"));
    if (const auto port = given.number("port", 1, std::numeric_limits<std::uint16_t>::max()))
        options.port = static_cast<std::uint16_t>(*port);
    options.seed = given.number("seed", 0, std::numeric_limits<std::uint64_t>::max());
    options.many_seeds = given.has("many-seeds");
    options.teach_from_lan = given.has("teach-from-lan");
    read_address(given, options);
    read_agent(given, options);
    read_strength(given, options);
    if (!given.sentence().empty())
        return core::Result<Options, std::string>(boost::system::in_place_error, given.sentence());
    return options;
}

} // namespace parley::classroom
