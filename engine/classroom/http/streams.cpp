#include "classroom/http/streams.hpp"

#include <algorithm>

namespace parley::classroom {

std::uint64_t Streams::add(Listener& listener, Channel channel, const std::string& who, std::uint64_t number) {
    if (!who.empty()) {
        while (by_who_[who].size() >= most_of_one_) {
            Listener& oldest = *by_who_[who].front();
            remove(oldest); // with the last of them goes their list
            oldest.hear_of_elsewhere();
        }
        by_who_[who].push_back(&listener);
    }
    by_channel_[channel].push_back(&listener);
    places_[&listener] = {channel, who};
    const auto newest = newest_.find(channel);
    return newest == newest_.end() ? number : std::max(number, newest->second);
}

void Streams::remove(Listener& listener) {
    const auto place = places_.find(&listener);
    if (place == places_.end())
        return;
    const auto take_out = [&](auto& lists, const auto& key) {
        const auto list = lists.find(key);
        if (list == lists.end())
            return;
        std::erase(list->second, &listener);
        if (list->second.empty())
            lists.erase(list);
    };
    take_out(by_channel_, place->second.channel);
    take_out(by_who_, place->second.who);
    places_.erase(place);
}

void Streams::tell(Channel channel, std::uint64_t number) {
    std::uint64_t& newest = newest_[channel];
    if (number <= newest)
        return;
    newest = number;
    if (const auto list = by_channel_.find(channel); list != by_channel_.end())
        for (Listener* listener : list->second)
            listener->hear(number);
}

void Streams::beat() {
    for (const auto& [listener, place] : places_)
        listener->hear_nothing_new();
}

std::set<std::string> Streams::reached() const {
    std::set<std::string> who;
    for (const auto& [listener, place] : places_)
        if (!place.who.empty() && listener->is_reached())
            who.insert(place.who);
    return who;
}

} // namespace parley::classroom
