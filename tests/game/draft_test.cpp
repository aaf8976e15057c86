// A package in the making: what joins it, what it leaves alone, and the way back.
#include "game/draft.hpp"
#include "tests/catch.hpp"
#include "tests/game/playing.hpp"

using namespace parley;
using namespace parley::testing;

namespace {

constexpr treaty::PartyId north(std::size_t{0}), south(std::size_t{1});
constexpr treaty::ArticleId contacts(std::size_t{0}), limits(std::size_t{1}), aid(std::size_t{2}), form(std::size_t{3});

/// The small text with a line agreed; on limits north stands for 1 and 2 of three clauses, south for 3 and 0.
struct Standing {
    const treaty::TreatyText& text = small_scenario()->open.text;
    treaty::RollingText rolling = rules_state().open.text;

    Standing() {
        rolling.agreed_articles.insert(contacts);
        rolling.agreed[0] = 2;
        rolling.position[north.index()][0] = 1; // what was given up for what is agreed
        rolling.position[north.index()][1] = 1;
        rolling.position[north.index()][2] = 2;
        rolling.position[north.index()][3] = treaty::no_option;
        rolling.position[south.index()][1] = 3;
        rolling.position[south.index()][2] = 0;
    }
    [[nodiscard]] game::Draft draft() const { return {text, rolling, north}; }

  private:
    static rules::State rules_state() { return game::Game(setup_of(small_scenario(), 1)).state(); }
};

} // namespace

TEST_CASE("An article joins a draft as its author last stood, an agreed one as agreed") {
    const Standing standing;
    game::Draft draft = standing.draft();
    CHECK(draft.empty());
    CHECK(draft.option(treaty::ProvisionId(std::size_t{0})) == 2);
    CHECK(draft.option(treaty::ProvisionId(std::size_t{2})) == 2);
    draft.set(treaty::ProvisionId(std::size_t{1}), 3);
    CHECK(draft.package().articles == treaty::ArticleSet::of(limits));
    CHECK(draft.package().options[1] == 3);
    CHECK(draft.package().options[2] == 2);
    CHECK(draft.package().options[3] == treaty::status_quo); // no position is no undertaking
    draft.take_in(contacts);
    CHECK(draft.package().options[0] == 2);
    draft.take_in(limits); // is in it already, and stays as drafted
    CHECK(draft.package().options[1] == 3);
}

TEST_CASE("What an option would make of a draft is what it makes") {
    const Standing standing;
    game::Draft draft = standing.draft();
    for (std::size_t p = 0; p < standing.text.provisions.size(); ++p)
        for (std::size_t o = 0; o < standing.text.provisions[p].options.size(); ++o) {
            const treaty::ProvisionId provision(p);
            const auto option = static_cast<treaty::OptionIndex>(o);
            game::Draft chosen = draft;
            const treaty::Outcome expected = draft.outcome_with(provision, option);
            chosen.set(provision, option);
            CHECK(chosen.outcome() == expected);
            CHECK(chosen.option(provision) == option);
        }
    CHECK(draft.empty()); // asking changes nothing
    CHECK_FALSE(draft.undo());
}

TEST_CASE("Every change of a draft is changed back, the last first") {
    const Standing standing;
    game::Draft draft = standing.draft();
    std::vector<rules::ProposePackage> stages{draft.proposal()};
    const auto changed = [&] { stages.push_back(draft.proposal()); };
    draft.take_in(limits), changed();
    draft.set(treaty::ProvisionId(std::size_t{4}), 1), changed();
    draft.link_all(true), changed();
    draft.take_in(form), changed();
    draft.set_tone(rules::Tone::exploring), changed();
    draft.take_out(aid), changed();
    draft.link(treaty::ArticleSet::of(limits, form)), changed();
    draft.write({treaty::ArticleSet::of(contacts), {}}), changed();
    draft.replace({{treaty::ArticleSet::of(form), {}}, {}, rules::Tone::firm}), changed();
    while (stages.size() > 1) {
        CHECK(draft.proposal() == stages.back());
        stages.pop_back();
        REQUIRE(draft.undo());
    }
    CHECK(draft.proposal() == stages.front());
    CHECK_FALSE(draft.undo());
}

TEST_CASE("All or none holds for what joins later, a linkage of chosen articles does not grow") {
    const Standing standing;
    game::Draft all = standing.draft(), some = standing.draft();
    for (game::Draft* draft : {&all, &some}) {
        draft->take_in(contacts);
        draft->take_in(limits);
    }
    all.link_all(true);
    some.link(treaty::ArticleSet::of(contacts, limits));
    CHECK(all.proposal().linked == some.proposal().linked);
    for (game::Draft* draft : {&all, &some})
        draft->take_in(form);
    CHECK(all.proposal().linked == treaty::ArticleSet::of(contacts, limits, form));
    CHECK(some.proposal().linked == treaty::ArticleSet::of(contacts, limits));
    for (game::Draft* draft : {&all, &some}) {
        draft->take_out(form);
        draft->take_out(limits);
        CHECK(draft->proposal().linked.empty()); // of one article alone
    }
    all.take_in(aid);
    CHECK(all.proposal().linked.size() == 2);
    all.link_all(false);
    CHECK(all.proposal().linked.empty());
    some.link(treaty::ArticleSet::of(contacts, aid)); // what is not in the package cannot be linked
    CHECK(some.proposal().linked.empty());
}

TEST_CASE("What is taken out leaves nothing behind, and comes back as it stands, not as it was drafted") {
    const Standing standing;
    game::Draft draft = standing.draft();
    draft.set(treaty::ProvisionId(std::size_t{1}), 3);
    draft.take_out(limits);
    CHECK(draft.package() == treaty::Package{});
    CHECK(draft.outcome() == standing.rolling.agreed);
    draft.take_in(limits);
    CHECK(draft.package().options[1] == 1);
}

TEST_CASE("A party's last position is what it stood for, article by article, and nothing where it stood for nothing") {
    const Standing standing;
    const auto all = treaty::ArticleSet::first(standing.text.articles.size());
    const auto ours = game::last_position(standing.text, standing.rolling, north, all);
    REQUIRE(ours);
    CHECK(ours->articles == treaty::ArticleSet::of(contacts, limits));
    CHECK(ours->options[0] == 1);
    CHECK(ours->options[3] == treaty::status_quo);
    const auto theirs = game::last_position(standing.text, standing.rolling, south, treaty::ArticleSet::of(limits));
    REQUIRE(theirs);
    CHECK(theirs->options[1] == 3);
    CHECK(theirs->options[2] == 0);
    CHECK_FALSE(game::last_position(standing.text, standing.rolling, north, treaty::ArticleSet::of(aid)));
}
