// Words that are typed where ids are typed too: every one that a page knows is in the one list from which a scenario is
// warned, so that no id makes a page unreachable unseen.
#include "scenario/typed_words.hpp"
#include "tests/catch.hpp"
#include "tests/rules/play.hpp"
#include "tests/seat/choosing.hpp"
#include "tests/seat/hot_seat.hpp"

#include <set>

using namespace parley;
using namespace parley::tests;
using scenario::TypedId;
using seat::ChoiceGroup;
using seat::PageKind;

namespace {

bool is_id(const rules::View& view, const std::string& word) {
    const scenario::PublicScenario& open = view.scenario();
    const auto named = [&](const auto& list) {
        return std::any_of(list.begin(), list.end(), [&](const auto& each) { return each.id == word; });
    };
    return named(open.parties) || named(open.text.provisions) || named(open.measures[view.seat().index()]);
}

/// Whether ids can be typed at the prompt at which the page's choice is offered.
bool is_among_ids(const seat::Page& page, const seat::Choice& choice) {
    return (page.kind == PageKind::capitals || page.kind == PageKind::table || page.kind == PageKind::conduct) &&
           choice.group != ChoiceGroup::field && choice.group != ChoiceGroup::reply;
}

/// Of the word of a choice what is typed first, without the party that it names among several.
std::string bare(const rules::View& view, const std::string& word) {
    std::string first = word.substr(0, word.find(' '));
    for (const scenario::Party& party : view.scenario().parties)
        if (first.ends_with("-" + party.id)) {
            first.resize(first.size() - party.id.size());
            if (!scenario::is_typed_beside(TypedId::provision, first))
                first.pop_back();
        }
    return first;
}

} // namespace

TEST_CASE("Every word that stands beside ids on a page is one that a scenario is warned of", "[choosing]") {
    std::set<std::string> met;
    for (const std::string& path : test::all_scenarios()) {
        seat::Sitting sitting = hot_seat(3, path);
        Chooser chooser(sitting, 3, Temper::wild);
        chooser.play(
            [&](rules::PartyId seat, const seat::Page& page) {
                const rules::View view = sitting.view(seat);
                for (const seat::Choice& choice : page.choices) {
                    const std::string word = bare(view, choice.word);
                    if (!is_among_ids(page, choice) || word.find_first_not_of("0123456789.") == std::string::npos ||
                        is_id(view, word))
                        continue;
                    const auto kind = page.kind == PageKind::capitals ? TypedId::measure : TypedId::provision;
                    INFO(path << ": " << word);
                    CHECK(scenario::is_typed_beside(kind, word));
                    met.insert(word);
                }
            },
            [](const Press&) {});
    }
    for (const char* word : {"propose", "end", "undo", "clear", "table", "done", "file", "back"})
        CHECK(met.contains(word));
}
