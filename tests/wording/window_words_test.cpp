// What the window says outside a game: whole sentences from values, and one for every value that there is.
#include "tests/catch.hpp"
#include "tests/wording/tiny_scenario.hpp"
#include "wording/window/control_words.hpp"
#include "wording/window/debrief_words.hpp"
#include "wording/window/launch_problems.hpp"
#include "wording/window/new_game_words.hpp"
#include "wording/window/sample_text.hpp"
#include "wording/window/saves_words.hpp"
#include "wording/window/settings_words.hpp"
#include "wording/window/shortcut_words.hpp"
#include "wording/window/title_words.hpp"

#include <set>

using namespace parley;

TEST_CASE("the sample's brackets are pieces of their own, in the hand whose they are", "[wording][window]") {
    const wording::SampleDraft draft = wording::sample_draft();
    REQUIRE(draft.articles.size() == 5);
    const std::vector<wording::SamplePiece>& checking = draft.articles[2].pieces;
    REQUIRE(checking.size() == 5);
    CHECK(checking[0].words == "Compliance shall be confirmed by ");
    CHECK(checking[0].hand == wording::SampleHand::none);
    CHECK(checking[1].words == "[two visits a year to each site]");
    CHECK(checking[1].hand == wording::SampleHand::first);
    CHECK(checking[2].words == " ");
    CHECK(checking[3].words == "[an exchange of statements]");
    CHECK(checking[3].hand == wording::SampleHand::second);
    CHECK(checking[4].words == ".");
    CHECK(draft.articles[0].agreed);
    CHECK(draft.articles[4].pieces.front().words == "[ ]");
    const wording::SampleArticle clause = wording::sample_clause();
    REQUIRE(clause.pieces.size() == 6);
    CHECK(clause.pieces.back().words == "forty-two days ahead.");
    CHECK(clause.pieces.back().hand == wording::SampleHand::agreed);
}

TEST_CASE("what is chosen for a new game is said in whole sentences", "[wording][window]") {
    CHECK(wording::faults_counted(1) == "The file has a fault.");
    CHECK(wording::faults_counted(3) == "The file has 3 faults.");
    CHECK(wording::minutes_note(40) == "about 40 minutes");
    CHECK(wording::drawn_seed(4711) == "4711 (drawn)");
    const scenario::Scenario tiny = tests::tiny_scenario();
    std::vector<game::Seat> seats(2);
    CHECK(wording::arrangement(tiny.open, seats).find("Against") == std::string::npos);
    seats[1].agent = "tit-for-tat";
    const std::string against = wording::arrangement(tiny.open, seats);
    CHECK(against.starts_with("At this machine: "));
    CHECK(against.ends_with(" (tit-for-tat)."));
    CHECK(against.find(tiny.open.parties[0].short_name) != std::string::npos);
}

TEST_CASE("a kept game's line says who sat where, its name and what is special", "[wording][window]") {
    game::SavedGame save;
    save.path = "somewhere/geneva-4711.parley";
    save.seats.resize(2);
    save.seats[1].agent = "tit-for-tat";
    CHECK(wording::kept_game_line(save, false) == "A person, tit-for-tat · geneva-4711");
    save.ended = true;
    CHECK(wording::kept_game_line(save, true) == "A person, tit-for-tat · geneva-4711 · the game at hand · Ended");
    std::tm local{};
    local.tm_mday = 1;
    local.tm_mon = 10;
    local.tm_year = 126;
    local.tm_hour = 9;
    local.tm_min = 5;
    CHECK(wording::written_at(local) == "1 November 2026, 09:05");
    CHECK(wording::continue_line("First Table", 2, "2022-01-12") ==
          "First Table · session 2 · Wednesday 12 January 2022");
}

TEST_CASE("what became of the settings and their keys is told with the names in question", "[wording][window]") {
    CHECK(wording::settings_misread({"scale", "volumes.master"}) ==
          "Some settings could not be read and are as at first: scale, volumes.master.");
    CHECK(wording::settings_unreadable_and_kept_as("settings.json.unreadable") ==
          "The settings could not be read and are as at first. The old file is kept as settings.json.unreadable.");
    CHECK(wording::key_belongs_to("P", {"Propose"}) == "P belongs to “Propose”.");
    CHECK(wording::key_belongs_to("M", {"Map", "Sound on or off"}) == "M belongs to “Map” and “Sound on or off”.");
    CHECK(wording::shortcut_label("take-back") == "Take back");
    CHECK(wording::shortcut_label("somersault").empty());
    CHECK(wording::font_replaced("Inter", "") == "The font Inter is not installed; another stands in for it.");
    CHECK(wording::font_replaced("Inter", "Noto Sans") ==
          "The font Inter is not installed; Noto Sans stands in for it.");
}

TEST_CASE("every tab and card of the debrief has a name of its own", "[wording][window]") {
    std::set<std::string> tabs;
    for (int i = 0; i < 5; ++i)
        tabs.insert(wording::debrief_tab_label(static_cast<wording::DebriefTab>(i)));
    std::set<std::string> cards;
    for (int i = 0; i < 7; ++i)
        cards.insert(wording::debrief_card_title(static_cast<wording::DebriefCard>(i)));
    CHECK(tabs.size() == 5);
    CHECK(cards.size() == 7);
    CHECK_FALSE(tabs.contains(""));
    CHECK_FALSE(cards.contains(""));
    CHECK(wording::moment_difference(5.21) == "+5.2 points");
    CHECK(wording::share_of_games_played(40) == "40 % of the games are played.");
    wording::MomentWords words{"Session 1", "you passed", "From 24.1 points to 29.3.", ""};
    CHECK(wording::moment_done(words) == "You passed.");
    CHECK(wording::moment_outcome(words) == "From 24.1 points to 29.3.");
    words.instead = "It would have accepted.";
    CHECK(wording::moment_outcome(words) == "From 24.1 points to 29.3. It would have accepted.");
}

TEST_CASE("why the window does not open is told with what was given", "[wording][window]") {
    CHECK(wording::option_misvalued("scale", wording::OptionValue::scale, "74") ==
          "--scale wants a number from 75 to 200, not \"74\".");
    CHECK(wording::option_needs_one_of("pseudo", "gallery", "screenshot") ==
          "--pseudo needs --gallery or --screenshot.");
    CHECK(wording::display_unreachable(":9") == "the display \":9\" cannot be opened.");
    CHECK(wording::frame_figures({412.04, 3.26, 11, 100, 98.7}) == "first frame after 412.0 ms\n"
                                                                   "median frame 3.3 ms, slowest 11.0 ms, of 100\n"
                                                                   "peak memory 98.7 MB\n");
}
