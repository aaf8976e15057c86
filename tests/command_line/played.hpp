// The program run in a test: words in, lines typed, and everything that came out; with a saves folder of its own.
#pragma once

#include "command_line/run.hpp"

#include <deque>
#include <filesystem>
#include <functional>
#include <map>
#include <sstream>
#include <string>
#include <vector>

namespace parley::test {

/// A folder that is gone at the end of the test; the program keeps its saved games below it meanwhile.
class OwnFolder {
  public:
    OwnFolder();
    ~OwnFolder();
    OwnFolder(const OwnFolder&) = delete;
    OwnFolder& operator=(const OwnFolder&) = delete;
    [[nodiscard]] std::filesystem::path path() const { return path_; }
    [[nodiscard]] std::string file(const std::string& name) const { return (path_ / name).string(); }
    /// The saved games in the saves folder, sorted, but for the copies put aside.
    [[nodiscard]] std::vector<std::filesystem::path> saves() const;
    /// The copies put aside, sorted.
    [[nodiscard]] std::vector<std::filesystem::path> autosaves() const;

  private:
    std::filesystem::path path_;
};

struct Ran {
    command_line::ExitCode code{};
    std::string out, err;
    std::vector<std::string> typed; // every line that was given
};

/// Runs with these lines as the whole input, as from a pipe.
[[nodiscard]] Ran ran(const std::vector<std::string>& words, const std::string& input = "");

/// What a person types at a prompt, by the prompt's name ("table", "capital"): the lines in turn, then the last again
/// and again. A prompt that is not named gets an empty line, and after an empty line that chose nothing, "1".
using Habits = std::map<std::string, std::deque<std::string>>;

/// Something that happens before the line of that number (from 1) is typed.
using Meanwhile = std::function<void(std::size_t line)>;

/// Runs with a person of these habits at the keyboard; gives up (end of input) after `most_lines`.
[[nodiscard]] Ran ran_with(const std::vector<std::string>& words, Habits habits, std::size_t most_lines = 2000,
                           const Meanwhile& meanwhile = {});

using Words = std::vector<std::string>;

/// A whole game of the first table from the American seat, kept in the folder under that name: the file.
[[nodiscard]] std::string finished_game(const OwnFolder& folder, const std::string& name = "game.parley");

[[nodiscard]] std::string text_of(const std::filesystem::path& path);
/// A file below the repository's own folder.
[[nodiscard]] std::string at_root(const std::string& path);
[[nodiscard]] bool contains(const std::string& text, const std::string& part);

} // namespace parley::test
