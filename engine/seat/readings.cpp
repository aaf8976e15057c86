#include "seat/readings.hpp"

#include <algorithm>

namespace parley::seat {

void give_percent(Reading& reading, std::size_t profiles, rules::ProfileId chosen, int percent) {
    if (chosen.index() >= profiles || profiles < 2)
        return;
    auto& held = reading.percent;
    const std::size_t last = chosen.index() + 1 == profiles ? profiles - 2 : profiles - 1; // of the others
    int others = 0;
    for (std::size_t i = 0; i < profiles; ++i)
        others += i == chosen.index() ? 0 : held[i];
    held[chosen.index()] = std::clamp(percent, 0, 100);
    const int to_share = 100 - held[chosen.index()];
    int left = to_share;
    for (std::size_t i = 0; i < profiles; ++i) {
        if (i == chosen.index())
            continue;
        const int share = i == last     ? left
                          : others == 0 ? to_share / static_cast<int>(profiles - 1)
                                        : std::min(left, (held[i] * to_share + others / 2) / others);
        held[i] = share;
        left -= share;
    }
}

void toggle_top_article(Reading& reading, rules::ArticleId article) {
    auto& top = reading.top_articles;
    for (std::size_t i = 0; i < top.size(); ++i)
        if (top[i] == article)
            return top.erase_at(i);
    if (top.full())
        top.erase_at(0);
    top.push_back(article);
}

} // namespace parley::seat
