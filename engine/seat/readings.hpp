// An assessment in the making, moved by hand: percentages that always make a hundred, and at most two top articles.
#pragma once

#include "seat/preparation.hpp"

namespace parley::seat {

/// Sets the percentage of one profile, held within 0 to 100; the other `profiles` give way in proportion. Nothing with
/// fewer than two.
void give_percent(Reading& reading, std::size_t profiles, rules::ProfileId chosen, int percent);

/// Takes the article among the two that matter most, in place of the older of two; or out of them.
void toggle_top_article(Reading& reading, rules::ArticleId article);

} // namespace parley::seat
