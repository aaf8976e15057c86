// Who listens to what: pages hear the number of their channel when it rises. Keeps no messages: of several numbers the
// newest counts. Knows nothing of sockets and threads; one thread uses it.
#pragma once

#include "classroom/http/response.hpp"

#include <deque>
#include <map>
#include <set>
#include <string>

namespace parley::classroom {

/// The connection of a page that listens. None of these may end the connection before it returns.
class Listener {
  public:
    virtual ~Listener() = default;
    /// A newer number than any before.
    virtual void hear(std::uint64_t number) = 0;
    /// That nothing has changed and the server is there.
    virtual void hear_nothing_new() = 0;
    /// Another page of the same person listens now, and this one is to end.
    virtual void hear_of_elsewhere() = 0;
    /// Whether the other end has taken all that was sent to it: it is there, or was when the last beat was sent.
    [[nodiscard]] virtual bool is_reached() = 0;
};

class Streams {
  public:
    explicit Streams(std::size_t most_of_one) : most_of_one_(most_of_one) {}

    /// From now on the listener hears of the channel. Returns what it must hear first: `number`, which it was answered
    /// with, or what was told since. `who` may have `most_of_one` of them, "" any number; the oldest must go.
    [[nodiscard]] std::uint64_t add(Listener& listener, Channel channel, const std::string& who, std::uint64_t number);
    /// Nothing for one that does not listen.
    void remove(Listener& listener);

    void tell(Channel channel, std::uint64_t number);
    void beat();
    /// Who listens and is reached, each once; "" is nobody.
    [[nodiscard]] std::set<std::string> reached() const;

    [[nodiscard]] std::size_t size() const { return places_.size(); }

  private:
    struct Place {
        Channel channel;
        std::string who;
    };

    std::size_t most_of_one_;
    std::map<Channel, std::deque<Listener*>> by_channel_;
    std::map<std::string, std::deque<Listener*>, std::less<>> by_who_; // the oldest first
    std::map<Listener*, Place> places_;
    std::map<Channel, std::uint64_t> newest_;
};

} // namespace parley::classroom
