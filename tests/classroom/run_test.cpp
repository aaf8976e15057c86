#include "classroom/run.hpp"

#include "classroom/http/server.hpp"
#include "storage/read_file.hpp"
#include "storage/replace_file.hpp"
#include "tests/catch.hpp"
#include "tests/classroom/running_server.hpp"

#include <csignal>
#include <cstdlib>
#include <filesystem>
#include <mutex>
#include <sstream>
#include <unistd.h>

using namespace parley::classroom;
using namespace parley::test;
using namespace std::chrono_literals;
namespace fs = std::filesystem;

namespace {

/// A folder that is gone at the end of the test, and below which the program keeps its classes meanwhile.
class Home {
  public:
    Home() {
        std::string name = (fs::temp_directory_path() / "parley-class-XXXXXX").string();
        REQUIRE(::mkdtemp(name.data()) != nullptr);
        path = name;
        ::setenv("XDG_STATE_HOME", name.c_str(), 1);
    }
    ~Home() {
        std::error_code ignored;
        fs::remove_all(path, ignored);
    }
    Home(const Home&) = delete;
    Home& operator=(const Home&) = delete;
    fs::path path;
};

/// What is said so far may be read while it goes on.
class Overheard final : public std::stringbuf {
  public:
    [[nodiscard]] std::string so_far() const {
        const std::lock_guard lock(lock_);
        return said_;
    }

  protected:
    std::streamsize xsputn(const char* bytes, std::streamsize count) override {
        const std::lock_guard lock(lock_);
        said_.append(bytes, static_cast<std::size_t>(count));
        return count;
    }
    int_type overflow(int_type byte) override {
        const std::lock_guard lock(lock_);
        said_ += static_cast<char>(byte);
        return byte;
    }

  private:
    mutable std::mutex lock_;
    std::string said_;
};

std::uint16_t free_port() {
    Server server;
    const auto port = server.listen({"127.0.0.1"}, 0);
    REQUIRE(port);
    return *port;
}

Started started(std::vector<std::string> words) { return {std::move(words), "./parley classroom", "0.0"}; }

struct Ended {
    ExitCode code{};
    std::string out, err;
};

Ended ended(std::vector<std::string> words) {
    std::ostringstream out, err;
    Ended result;
    result.code = run(started(std::move(words)), out, err);
    result.out = out.str();
    result.err = err.str();
    return result;
}

/// A class that goes on, at a port of its own, until it gets a signal.
class GoingOn {
  public:
    explicit GoingOn(std::vector<std::string> words) : port(free_port()), out_(&heard_) {
        words.insert(words.end(), {"--address", "127.0.0.1", "--port", std::to_string(port)});
        thread_ = std::thread([this, words] { code_ = run(started(words), out_, err_); });
        for (int i = 0; i < 500 && !says(heard_.so_far(), "Ctrl-C"); ++i)
            std::this_thread::sleep_for(20ms);
        INFO(heard_.so_far());
        REQUIRE(says(heard_.so_far(), "Ctrl-C"));
    }
    ~GoingOn() {
        if (thread_.joinable())
            static_cast<void>(end());
    }
    [[nodiscard]] Ended end(int signal = SIGTERM) {
        REQUIRE(::kill(::getpid(), signal) == 0);
        thread_.join();
        return {code_, heard_.so_far(), err_.str()};
    }
    [[nodiscard]] std::string said() const { return heard_.so_far(); }

    std::uint16_t port{};

  private:
    Overheard heard_;
    std::ostream out_;
    std::ostringstream err_;
    ExitCode code_{};
    std::thread thread_;
};

std::string first_page(std::uint16_t port) {
    return answer_to(port, "GET / HTTP/1.1\r\nHost: 127.0.0.1:" + std::to_string(port) + "\r\n\r\n");
}

} // namespace

TEST_CASE("a class opens in a folder of its own, and goes on from there", "[run]") {
    const Home home;
    fs::path folder;
    {
        GoingOn going_on({"first-table", "--seed", "7"});
        CHECK(says(going_on.said(), "http://127.0.0.1:" + std::to_string(going_on.port) + "/teach/in?key="));
        CHECK(has_status(first_page(going_on.port), 200));
        const std::string elsewhere = answer_to(going_on.port, get("/")); // by a name that is none of this machine's
        CHECK(has_status(elsewhere, 421));
        const Ended end = going_on.end(SIGINT);
        CHECK(end.code == ExitCode::ok);
        CHECK(end.err.empty());
        for (const auto& entry : fs::directory_iterator(home.path / "parley" / "classes"))
            folder = entry.path();
        CHECK(says(folder.filename().string(), "class-first-table-20"));
        // The command that is printed opens it where the phones look for it.
        CHECK(says(end.out, "./parley classroom " + folder.string() + " --port " + std::to_string(going_on.port) +
                                " --address 127.0.0.1"));
    }
    CHECK(fs::exists(folder / "class.jsonl"));
    CHECK(fs::exists(folder / "first-table.yaml"));
    GoingOn again({folder.string()});
    CHECK(says(again.said(), "goes on"));
    CHECK(has_status(first_page(again.port), 200));
    CHECK(again.end().code == ExitCode::ok);
}

TEST_CASE("two classes of a day have two folders", "[run]") {
    const Home home;
    for (int i = 0; i < 2; ++i)
        CHECK(GoingOn({"first-table"}).end().code == ExitCode::ok);
    const fs::directory_iterator all(home.path / "parley" / "classes");
    CHECK(std::distance(fs::begin(all), fs::end(all)) == 2);
}

TEST_CASE("a class is played by the scenario as it was when it began", "[run]") {
    const Home home;
    const std::string folder = (home.path / "monday").string();
    const fs::path own = home.path / "own-table.yaml";
    auto text = parley::storage::read_file(PARLEY_ROOT "/scenarios/first-table.yaml", 1 << 20);
    REQUIRE(text);
    text->replace(text->find("first-table"), 11, "own-table");
    REQUIRE_FALSE(parley::storage::create_file(own, *text));
    CHECK(GoingOn({own.string(), "--folder", folder}).end().code == ExitCode::ok);
    fs::remove(own);
    CHECK(GoingOn({folder}).end().code == ExitCode::ok);
}

TEST_CASE("what cannot be opened or taken up is said, and nothing is changed", "[run]") {
    const Home home;
    const std::string folder = (home.path / "monday").string();
    CHECK(ended({}).code == ExitCode::usage);
    CHECK(ended({"--nothing"}).code == ExitCode::usage);
    const Ended unknown = ended({"first-tabel"});
    CHECK(unknown.code == ExitCode::files);
    CHECK(says(unknown.err, "first-table"));
    CHECK(ended({home.path.string()}).code == ExitCode::files);
    CHECK(ended({"first-table", "--address", "192.0.2.200"}).code == ExitCode::no_network);
    CHECK_FALSE(fs::exists(home.path / "parley"));

    CHECK(GoingOn({"first-table", "--folder", folder}).end().code == ExitCode::ok);
    const Ended there = ended({"first-table", "--folder", folder});
    CHECK(there.code == ExitCode::files);
    CHECK(says(there.err, "./parley classroom " + folder));
    for (const std::vector<std::string>& settled :
         {std::vector<std::string>{"--seed", "3"}, {"--many-seeds"}, {"--folder", folder}}) {
        std::vector<std::string> words{folder};
        words.insert(words.end(), settled.begin(), settled.end());
        CHECK(ended(words).code == ExitCode::usage);
    }

    const fs::path log = fs::path(folder) / "class.jsonl";
    const auto before = parley::storage::read_file(log, 1 << 20);
    REQUIRE(before);
    REQUIRE_FALSE(parley::storage::replace_file(log, *before + "no line of ours\n" + "nor this\n"));
    const Ended damaged = ended({folder, "--address", "127.0.0.1"});
    CHECK(damaged.code == ExitCode::faulty);
    CHECK(says(damaged.err, "class.jsonl:2: "));
    CHECK(says(damaged.err, "(L001)"));
    const auto after = parley::storage::read_file(log, 1 << 20);
    REQUIRE(after);
    CHECK(*after == *before + "no line of ours\n" + "nor this\n");
}

TEST_CASE("a port that was asked for and is taken is said to be, and no folder is made", "[run]") {
    const Home home;
    Server other;
    const auto taken = other.listen({"127.0.0.1"}, 0);
    REQUIRE(taken);
    const Ended refused = ended({"first-table", "--address", "127.0.0.1", "--port", std::to_string(*taken)});
    CHECK(refused.code == ExitCode::no_network);
    CHECK(says(refused.err, std::to_string(*taken)));
    CHECK_FALSE(fs::exists(home.path / "parley"));
}

TEST_CASE("help and version are printed, and name how it was started", "[run]") {
    const Ended help = ended({"--help"});
    CHECK(help.code == ExitCode::ok);
    CHECK(says(help.out, "./parley classroom SCENARIO|FOLDER"));
    CHECK(ended({"--version"}).out == "parley 0.0\n");
}
