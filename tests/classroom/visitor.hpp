// Somebody with a browser without scripts, as far as a class can tell: keeps cookies, reads the forms of the page it is
// on, presses buttons. Speaks to `respond` without sockets. For tests.
#pragma once

#include "classroom/hall/hall.hpp"
#include "classroom/respond.hpp"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace parley::tests {

/// A button of a page, with the form that it stands in.
struct Button {
    std::string action;                                      // path
    std::vector<std::pair<std::string, std::string>> fields; // of its form: hidden ones, numbers, what is selected
    std::string name, value, label;
    bool open{}; // not disabled
};

/// The buttons of a page that stands at that path.
[[nodiscard]] std::vector<Button> buttons_of(const std::string& page, const std::string& path);
/// What is posted when it is pressed.
[[nodiscard]] std::string body_of(const Button& button);

class Visitor {
  public:
    Visitor(classroom::Hall& hall, classroom::Address address, bool at_this_machine = false)
        : hall_(&hall),
          address_(std::move(address)),
          here_(at_this_machine) {}

    /// As `respond` gives it, without following.
    classroom::Response ask(classroom::Method method, const std::string& path, const std::string& body = {});
    /// Follows a 303 as browsers do, and stays on the page that comes.
    const std::string& go(const std::string& path);
    const std::string& post(const std::string& path, const std::string& body);
    const std::string& press(const Button& button);
    /// The first open button with that label or value. Fails the test where there is none.
    const std::string& press(std::string_view label_or_value);

    [[nodiscard]] const std::string& page() const { return page_; }
    [[nodiscard]] const std::string& path() const { return path_; }
    [[nodiscard]] unsigned status() const { return status_; }
    [[nodiscard]] std::vector<Button> buttons() const;

    /// The same person at the class that was started again.
    void enter(classroom::Hall& hall) { hall_ = &hall; }
    /// Moves the clock that its requests carry.
    void wait(std::chrono::milliseconds span) { now_ += span; }
    [[nodiscard]] classroom::Moment now() const { return now_; }
    /// The cookies of another, as a second tab has them.
    void share_cookies(const Visitor& other) { cookies_ = other.cookies_; }
    std::map<std::string, std::string> extra; // headers "origin", "fetch_site", "host"; "queue"

  private:
    const std::string& follow(classroom::Response response);

    classroom::Hall* hall_;
    classroom::Address address_;
    bool here_;
    std::map<std::string, std::pair<std::string, std::string>> cookies_; // by path and name: the path, "name=value"
    std::string page_, path_;
    unsigned status_{};
    classroom::Moment now_{std::chrono::hours(24 * 365 * 56)};
};

[[nodiscard]] std::shared_ptr<const scenario::Scenario> scenario_named(const std::string& id);
/// A class of that scenario in the folder. Fails the test where there is none.
[[nodiscard]] std::unique_ptr<classroom::Hall> class_in(const std::filesystem::path& folder,
                                                        const std::string& scenario, classroom::Queues& queues,
                                                        std::string agent = "random");
/// The class that is in the folder already.
[[nodiscard]] std::unique_ptr<classroom::Hall> class_again(const std::filesystem::path& folder,
                                                           const std::string& scenario, classroom::Queues& queues,
                                                           std::string agent = "random", classroom::Moment now = {});

} // namespace parley::tests
