#include "classroom/run.hpp"

#include "classroom/address_choice.hpp"
#include "classroom/class_source.hpp"
#include "classroom/hall/hall.hpp"
#include "classroom/http/server.hpp"
#include "classroom/listeners.hpp"
#include "core/plain_text.hpp"
#include "core/variant_match.hpp"
#include "seat/new_game.hpp"
#include "wording/classroom/help_words.hpp"
#include "wording/classroom/opening_words.hpp"

#include <ostream>
#include <sys/resource.h>

namespace parley::classroom {
namespace {

constexpr std::uint16_t ports_tried = 10; // from the usual one on
constexpr rlim_t files_wanted = 8192;     // a connection is a file, and so is a table

/// As many files as the system lets this program have without asking anybody.
void raise_file_limit() {
    rlimit limit{};
    if (::getrlimit(RLIMIT_NOFILE, &limit) != 0 || limit.rlim_cur >= files_wanted)
        return;
    limit.rlim_cur = std::min(limit.rlim_max, files_wanted);
    static_cast<void>(::setrlimit(RLIMIT_NOFILE, &limit));
}

/// A path that a shell takes as one word.
std::string shell_quoted(const std::string& word) {
    constexpr std::string_view plain = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_@%+=:,./-";
    if (!word.empty() && word.find_first_not_of(plain) == std::string::npos)
        return word;
    std::string quoted = "'";
    for (const char character : word)
        quoted += character == '\'' ? std::string("'\\''") : std::string(1, character);
    return quoted + "'";
}

Failure failure_of_hall(const Hall::Trouble& trouble, const std::filesystem::path& folder) {
    return core::match(
        trouble,
        [](const storage::Problem& problem) {
            return Failure{ExitCode::files, {storage::sentence(problem) + "."}};
        },
        [&](const LogProblem& problem) {
            return Failure{ExitCode::faulty, {wording::class_log_refused(game::log_path(folder).string(), problem)}};
        });
}

class Run {
  public:
    Run(const Options& options, const Started& started, std::ostream& out)
        : options_(options),
          started_(started),
          out_(out) {}

    std::optional<Failure> carry_out() {
        raise_file_limit();
        auto source = find_class(options_, started_.command);
        if (!source)
            return source.error();
        server_.stop_on_signals();
        if (auto failure = listen())
            return failure;
        if (auto failure = open_hall(*source))
            return failure;
        say(wording::class_opening(opening(*source)));
        server_.serve({[this](const Request& request) { return queue_of(request, *hall_); },
                       [this](const Request& request) { return respond(request, *hall_, address_); },
                       [this] { hall_->tick(Clock::now()); }, [this] { say(wording::class_is_closing() + '\n'); },
                       [this](std::string_view thrown) { hall_->stumbled(thrown); },
                       [this](const std::string& listener) { hear_listener(listener, *hall_, Clock::now()); }});
        if (const auto problem = hall_->trouble())
            return Failure{ExitCode::files, {wording::class_closed_unkept(storage::sentence(*problem))}};
        say(wording::class_closed(folder_.string(), again()) + '\n');
        return std::nullopt;
    }

  private:
    void say(const std::string& text) { out_ << core::visible(text) << std::flush; }

    std::optional<Failure> listen() {
        const std::vector<Interface> own = network_interfaces();
        auto choice = choose_address(options_, own);
        if (!choice)
            return Failure{ExitCode::no_network, {choice.error()}};
        const std::uint16_t first = options_.port.value_or(usual_port);
        const auto last = static_cast<std::uint16_t>(options_.port ? first : first + ports_tried - 1);
        for (std::uint16_t port = first;; ++port) {
            const auto listening = server_.listen(choice->listening, port);
            if (listening) {
                address_ = address_at(*choice, port, first, options_.teach_from_lan);
                phones_ = choice->shown.empty() ? "" : address_.shown;
                port_ = port;
                return std::nullopt;
            }
            const NoListening& why = listening.error();
            if (!why.taken)
                return Failure{ExitCode::no_network, {wording::cannot_listen(why.address, port, why.reason)}};
            if (port == last)
                return Failure{ExitCode::no_network,
                               {options_.port ? wording::port_is_taken(port) : wording::ports_are_taken(first, last)}};
        }
    }

    std::optional<Failure> open_hall(const ClassSource& source) {
        HallOptions options;
        options.folder = source.folder;
        options.agent = options_.agent;
        options.node_budget = options_.node_budget;
        options.seed = options_.seed.value_or(seat::drawn_seed());
        options.one_seed = !options_.many_seeds;
        if (!source.taken_up) {
            const auto made = make_class_folder(source);
            if (!made)
                return made.error();
            options.folder = *made;
        }
        folder_ = options.folder;
        auto hall = source.taken_up ? Hall::take_up(source.scenario, options, server_, Clock::now())
                                    : Hall::open(source.scenario, options, server_, Clock::now());
        if (!hall)
            return failure_of_hall(hall.error(), folder_);
        hall_ = std::move(*hall);
        return std::nullopt;
    }

    /// The command by which the same addresses lead to the class again.
    [[nodiscard]] std::string again() const {
        std::string command = started_.command + ' ' + shell_quoted(folder_.string());
        if (port_ != usual_port)
            command += " --port " + std::to_string(port_);
        if (!options_.address.empty())
            command += " --address " + shell_quoted(options_.address);
        return command + (options_.teach_from_lan ? " --teach-from-lan" : "");
    }

    wording::ClassOpening opening(const ClassSource& source) {
        const auto roll = hall_->roll();
        wording::ClassOpening opening;
        opening.scenario = source.scenario->open.title;
        opening.taken_up = source.taken_up;
        opening.people = roll->people.size();
        opening.tables = roll->tables.size();
        const std::string own = "http://127.0.0.1:" + std::to_string(port_); // the tablet's where there may be one
        opening.teachers_link = (options_.teach_from_lan && !phones_.empty() ? phones_ : own) +
                                "/teach/in?key=" + hall_->new_teachers_key();
        opening.address = phones_;
        opening.code = roll->code;
        opening.folder = folder_.string();
        opening.again = again();
        opening.warnings = address_.warnings;
        return opening;
    }

    const Options& options_;
    const Started& started_;
    std::ostream& out_;
    Address address_;
    std::string phones_;
    std::uint16_t port_{};
    std::filesystem::path folder_;
    std::unique_ptr<Hall> hall_;
    Server server_; // ends before the hall that its work is about
};

} // namespace

ExitCode run(const Started& started, std::ostream& out, std::ostream& complaints) {
    const core::Result<Options, std::string> options = read_options(started.words);
    if (!options) {
        complaints << "parley: " << core::visible(options.error()) << '\n'
                   << wording::see_class_help(started.command) << '\n';
        return ExitCode::usage;
    }
    switch (options->wish) {
    case Options::Wish::help:
        out << wording::class_help(started.command);
        return ExitCode::ok;
    case Options::Wish::version:
        out << "parley " << started.version << '\n';
        return ExitCode::ok;
    case Options::Wish::run:
        break;
    }
    const std::optional<Failure> failure = Run(*options, started, out).carry_out();
    if (!failure)
        return ExitCode::ok;
    std::string before = "parley: ";
    for (const std::string& line : failure->lines)
        complaints << std::exchange(before, "") << core::visible(line) << '\n';
    return failure->code;
}

} // namespace parley::classroom
