#include "command_line/workshop/pdf_printer.hpp"

#include "command_line/workshop/file_address.hpp"
#include "storage/directories.hpp"
#include "storage/read_file.hpp"
#include "storage/replace_file.hpp"

#include <array>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

namespace parley::command_line {
namespace {

namespace fs = std::filesystem;

constexpr std::chrono::seconds longest_printing{120};
constexpr std::chrono::milliseconds look_again{20};
constexpr std::size_t most_pdf_bytes = 64U << 20;

/// A folder of our own that is gone afterwards; without a path where none could be made.
class ScratchFolder {
  public:
    ScratchFolder() {
        std::error_code fault;
        std::string name = (fs::temp_directory_path(fault) / "parley-print-XXXXXX").string();
        if (!fault && mkdtemp(name.data()) != nullptr)
            path_ = name;
    }
    ~ScratchFolder() {
        std::error_code ignored; // what cannot be taken away stays among the system's temporary files
        if (!path_.empty())
            fs::remove_all(path_, ignored);
    }
    ScratchFolder(const ScratchFolder&) = delete;
    ScratchFolder& operator=(const ScratchFolder&) = delete;
    [[nodiscard]] const fs::path& path() const { return path_; }

  private:
    fs::path path_;
};

std::vector<std::string> words_of(const InstalledPrinter& printer, const fs::path& folder) {
    const fs::path page = folder / "page.html", pdf = folder / "page.pdf";
    switch (printer.printer) {
    case Printer::chromium: {
        std::vector<std::string> words{printer.program.string(),
                                       "--headless",
                                       "--disable-gpu",
                                       "--disable-dev-shm-usage",
                                       "--no-first-run",
                                       "--disable-extensions",
                                       "--no-pdf-header-footer",
                                       "--user-data-dir=" + (folder / "profile").string(),
                                       "--print-to-pdf=" + pdf.string()};
        if (geteuid() == 0) // the browser refuses its sandbox to the superuser; the page is ours and has no scripts
            words.emplace_back("--no-sandbox");
        words.push_back(file_address(page));
        return words;
    }
    case Printer::weasyprint:
        return {printer.program.string(), "-q", page.string(), pdf.string()};
    }
    return {};
}

/// Runs to its end without a word; false on failure, a stop, or after the longest time, when it is ended.
bool runs(const std::vector<std::string>& words, const std::stop_token& stop) {
    std::vector<char*> arguments;
    for (const std::string& word : words)
        arguments.push_back(const_cast<char*>(word.c_str())); // posix_spawn does not write to them
    arguments.push_back(nullptr);
    posix_spawn_file_actions_t files;
    posix_spawnattr_t attributes;
    posix_spawn_file_actions_init(&files);
    posix_spawnattr_init(&attributes);
    posix_spawn_file_actions_addopen(&files, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_addopen(&files, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
    posix_spawn_file_actions_addopen(&files, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETPGROUP); // so that all of a browser can be ended
    posix_spawnattr_setpgroup(&attributes, 0);
    pid_t child{};
    const int fault = posix_spawn(&child, words.front().c_str(), &files, &attributes, arguments.data(), environ);
    posix_spawn_file_actions_destroy(&files);
    posix_spawnattr_destroy(&attributes);
    if (fault != 0)
        return false;
    const auto until = std::chrono::steady_clock::now() + longest_printing;
    int status{};
    while (waitpid(child, &status, WNOHANG) == 0) {
        if (stop.stop_requested() || std::chrono::steady_clock::now() > until) {
            kill(-child, SIGKILL);
            waitpid(child, &status, 0);
            return false;
        }
        std::this_thread::sleep_for(look_again);
    }
    return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

} // namespace

std::vector<InstalledPrinter> installed_printers() {
    constexpr std::array<std::pair<Printer, const char*>, 2> known{
        {{Printer::chromium, "chromium"}, {Printer::weasyprint, "weasyprint"}}};
    std::vector<InstalledPrinter> found;
    for (const auto& [printer, name] : known)
        for (const fs::path& folder : storage::absolute_paths(storage::environment("PATH"))) {
            const fs::path program = folder / name;
            if (access(program.c_str(), X_OK) != 0)
                continue;
            found.push_back({printer, program});
            break;
        }
    return found;
}

std::optional<std::string> printed(const std::vector<InstalledPrinter>& printers, const std::string& html,
                                   const std::stop_token& stop) {
    for (const InstalledPrinter& printer : printers) {
        const ScratchFolder scratch;
        if (scratch.path().empty() || storage::create_file(scratch.path() / "page.html", html))
            return std::nullopt;
        if (!runs(words_of(printer, scratch.path()), stop)) {
            if (stop.stop_requested())
                return std::nullopt;
            continue;
        }
        const auto pdf = storage::read_file(scratch.path() / "page.pdf", most_pdf_bytes);
        if (pdf && pdf->starts_with("%PDF-"))
            return *pdf;
    }
    return std::nullopt;
}

} // namespace parley::command_line
