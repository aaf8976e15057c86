#include "tests/command_line/played.hpp"

#include "command_line/console.hpp"
#include "tests/catch.hpp"

#include <algorithm>
#include <atomic>
#include <cstdlib>
#include <fstream>
#include <unistd.h>

namespace parley::test {

namespace {

using command_line::LineRead;

/// Reads what was last asked at the end of the output, and answers it out of habit.
class PersonOfHabit final : public command_line::LineSource {
  public:
    PersonOfHabit(const std::ostringstream& out, Habits habits, std::size_t most_lines, const Meanwhile& meanwhile)
        : out_(out),
          habits_(std::move(habits)),
          lines_left_(most_lines),
          meanwhile_(meanwhile) {}

    LineRead next() override {
        if (lines_left_ == 0)
            return {};
        --lines_left_;
        if (meanwhile_)
            meanwhile_(typed_.size() + 1);
        const std::string prompt = last_prompt();
        std::string line;
        const auto habit = habits_.find(prompt);
        if (habit != habits_.end()) {
            line = habit->second.front();
            if (habit->second.size() > 1)
                habit->second.pop_front();
        } else if (!typed_.empty() && prompt == prompt_ && typed_.back().empty()) {
            line = "1";
        }
        prompt_ = prompt;
        typed_.push_back(line);
        return {LineRead::Kind::line, line};
    }

    [[nodiscard]] const std::vector<std::string>& typed() const { return typed_; }

  private:
    std::string last_prompt() const {
        const std::string text = out_.str();
        const std::size_t start = text.rfind('\n') + 1;
        return text.substr(start, std::min(text.find(" [", start), text.find('>', start)) - start);
    }

    const std::ostringstream& out_;
    Habits habits_;
    std::size_t lines_left_;
    const Meanwhile& meanwhile_;
    std::string prompt_;
    std::vector<std::string> typed_;
};

} // namespace

OwnFolder::OwnFolder() {
    static std::atomic<int> number{0};
    path_ = std::filesystem::temp_directory_path() /
            ("parley-test-" + std::to_string(::getpid()) + "-" + std::to_string(number++));
    std::filesystem::create_directories(path_);
    ::setenv("XDG_STATE_HOME", path_.c_str(), 1);
    ::setenv("XDG_DATA_HOME", path_.c_str(), 1);
    ::setenv("PARLEY_SCENARIOS", at_root("scenarios").c_str(), 1);
}

OwnFolder::~OwnFolder() {
    std::error_code ignored;
    std::filesystem::remove_all(path_, ignored);
}

std::vector<std::filesystem::path> OwnFolder::saves() const {
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(path_))
        if (entry.path().extension() == ".parley" && !entry.path().filename().string().starts_with("autosave-"))
            files.push_back(entry.path());
    std::ranges::sort(files);
    return files;
}

std::vector<std::filesystem::path> OwnFolder::autosaves() const {
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(path_))
        if (entry.path().filename().string().starts_with("autosave-"))
            files.push_back(entry.path());
    std::ranges::sort(files);
    return files;
}

Ran ran(const std::vector<std::string>& words, const std::string& input) {
    std::istringstream in(input);
    std::ostringstream out, err;
    command_line::StreamLines lines(in);
    command_line::Console console{lines, out, err};
    const command_line::ExitCode code = command_line::run(words, console, "0.0.0");
    return {code, out.str(), err.str(), {}};
}

Ran ran_with(const std::vector<std::string>& words, Habits habits, std::size_t most_lines, const Meanwhile& meanwhile) {
    std::ostringstream out, err;
    PersonOfHabit person(out, std::move(habits), most_lines, meanwhile);
    command_line::Console console{person, out, err};
    const command_line::ExitCode code = command_line::run(words, console, "0.0.0");
    return {code, out.str(), err.str(), person.typed()};
}

std::string finished_game(const OwnFolder& folder, const std::string& name) {
    const std::string file = folder.file(name);
    const Ran game =
        ran({"play", "first-table", "--seat", "us", "--opponent", "tit-for-tat", "--seed", "1", "--save", file},
            text_of(at_root("tests/fixtures/choices/first-table-us.txt")));
    REQUIRE(contains(game.out, "Debrief:"));
    return file;
}

std::string text_of(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

std::string at_root(const std::string& path) { return std::string(PARLEY_ROOT) + "/" + path; }

bool contains(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

} // namespace parley::test
