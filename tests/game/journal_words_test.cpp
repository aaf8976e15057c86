#include "game/journal_words.hpp"
#include "tests/catch.hpp"

#include <set>
#include <string>

using namespace parley;

namespace {

template <class Enum>
void check_words(Enum last) {
    const std::vector<Enum> all = game::every<Enum>();
    REQUIRE(all.size() == static_cast<std::size_t>(last) + 1);
    std::set<std::string_view> words;
    for (std::size_t i = 0; i < all.size(); ++i) {
        CHECK(all[i] == static_cast<Enum>(i));
        CHECK(game::of_word<Enum>(game::word(all[i])) == all[i]);
        words.insert(game::word(all[i]));
    }
    CHECK(words.size() == all.size());
    CHECK_FALSE(game::of_word<Enum>("").has_value());
    CHECK_FALSE(game::of_word<Enum>("no such word").has_value());
}

} // namespace

TEST_CASE("every enumerator has a word of its own, is found by it, and none is left out of the list") {
    check_words(rules::Tone::firm);
    check_words(rules::Signal::insisted);
    check_words(rules::Reason::timing);
    check_words(rules::Preference::deflect);
    check_words(rules::Reception::welcome);
    check_words(rules::IncidentAnswer::protest);
    check_words(rules::Conduct::violate);
    check_words(rules::FindingAnswer::withdraw);
    check_words(treaty::Bound::at_least);
    check_words(agents::Motive::meeting_condition);
    check_words(agents::WhyNot::against_habit);
    check_words(agents::Counts::nothing);
}
