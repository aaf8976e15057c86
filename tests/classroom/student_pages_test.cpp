// The student's pages as bytes: what others hide stands nowhere, every choice is a button, all text is escaped, and
// every page is well-formed.
#include "classroom/pages/choices_form.hpp"
#include "classroom/pages/markup.hpp"
#include "classroom/pages/student_page.hpp"
#include "classroom/sheets/class_map.hpp"
#include "classroom/sheets/clause_prose.hpp"
#include "picture/palette.hpp"
#include "seat/page_of.hpp"
#include "storage/read_file.hpp"
#include "tests/catch.hpp"
#include "tests/rules/hidden.hpp"
#include "tests/seat/hot_seat.hpp"

#include <filesystem>
#include <set>

using namespace parley;
using namespace parley::tests;
using namespace parley::classroom;

namespace {

constexpr std::array games{"tests/fixtures/two-seats.yaml", "tests/fixtures/three-seats.yaml",
                           "tests/fixtures/four-seats.yaml", "scenarios/geneva-2022-short.yaml"};
constexpr std::array every_page{StudentPage::table, StudentPage::text, StudentPage::papers, StudentPage::home,
                                StudentPage::record};

/// A class of one table with one person a seat, of whom each has the pen, and a second in the first seat.
Roll roll_for(const scenario::Scenario& scenario) {
    Roll roll;
    TableOnRoll table;
    table.number = 1;
    for (std::size_t p = 0; p <= scenario.open.party_count(); ++p) {
        Person person;
        person.number = static_cast<PersonNumber>(p + 1);
        person.pseudonym = "Somebody " + std::to_string(p);
        const std::size_t seat = p % scenario.open.party_count();
        person.place = Place{1, scenario.open.at(rules::PartyId(seat)).id};
        roll.people.push_back(person);
        if (p < scenario.open.party_count()) {
            roll.parties.push_back(person.place->seat);
            table.seats.push_back({"", false, person.number});
        }
    }
    roll.tables.push_back(table);
    return roll;
}

/// A table at which persons sit in every seat, played by choices.
struct Played {
    explicit Played(const std::string& path, std::uint64_t seed, Temper temper = Temper::agreeable)
        : scenario(test::read_from_tree(path)),
          roll(roll_for(*scenario)),
          table(1, hot_seat(seed, path), Moment{}),
          chooser(table.sitting(), seed, temper) {}

    [[nodiscard]] InClass in(rules::PartyId seat) const { return {roll, roll.people[seat.index()], Moment{}}; }
    [[nodiscard]] std::string page(const rules::View& view, StudentPage which) {
        return student_page(in(view.seat()), table, view, which, "nonce");
    }

    std::shared_ptr<const scenario::Scenario> scenario;
    Roll roll;
    Table table;
    Chooser chooser;
};

rules::State varied(const Played& played, rules::PartySet seen, std::uint64_t salt) {
    rules::State state = played.table.sitting().game().state();
    for (const rules::PartyId other : played.scenario->open.everyone() - seen)
        vary_hidden(*played.scenario, state, other, salt);
    for (const rules::PartyId own : seen)
        state.hidden.realised[own.index()] += core::Points{300};
    state.hidden.seed ^= 0x5555;
    return state;
}

/// Whether tags close as they open; the first fault, or "".
std::string tag_fault(const std::string& html) {
    static const std::set<std::string> empty{"meta", "link", "input", "hr", "img", "source", "!doctype"};
    std::vector<std::string> open;
    for (std::size_t at = html.find('<'); at != html.npos; at = html.find('<', at + 1)) {
        const std::size_t end = html.find('>', at);
        if (end == html.npos)
            return "a tag without its end: " + html.substr(at, 60);
        const bool closes = html[at + 1] == '/';
        const std::size_t from = at + (closes ? 2 : 1);
        const std::string name = html.substr(from, html.find_first_of(" >/\n", from) - from);
        if (closes) {
            if (open.empty() || open.back() != name)
                return "</" + name + "> closes " + (open.empty() ? "nothing" : open.back());
            open.pop_back();
        } else if (!empty.contains(name) && html[end - 1] != '/') {
            if (name == "form" && std::find(open.begin(), open.end(), "form") != open.end())
                return "a form within a form";
            open.push_back(name);
        }
    }
    return open.empty() ? "" : open.back() + " stays open";
}

} // namespace

TEST_CASE("What others hide changes no byte of any page of a student, nor of the map, nor of what visitors see",
          "[class][leak][choosing]") {
    std::size_t compared = 0;
    std::set<std::string> kinds;
    for (const char* path : games) {
        Played played(path, 2);
        const bool large = played.scenario->open.text.provisions.size() > 8;
        std::size_t looks = 0;
        played.chooser.play(
            [&](rules::PartyId seat, const seat::Page&) {
                if (looks++ % (large ? 60 : 9) != 0 || played.table.sitting().game().ended()) // the end shows all
                    return;
                const rules::State other = varied(played, rules::PartySet::of(seat), looks);
                const rules::View theirs(*played.scenario, other, seat), ours = played.table.sitting().view(seat);
                INFO(path);
                for (const StudentPage which : every_page) {
                    const std::string page = played.page(ours, which);
                    REQUIRE(page == played.page(theirs, which));
                    const std::size_t kind = page.find("data-page=\"");
                    kinds.insert(page.substr(kind, page.find('"', kind + 11) - kind));
                    ++compared;
                }
                if (compared % 50 == 0)
                    REQUIRE(map_svg(ours, false) == map_svg(theirs, false));
                const rules::State all = varied(played, {}, looks);
                const rules::PartyId first(0);
                REQUIRE(observer_page(played.in(first), played.table, played.table.sitting().view(first)) ==
                        observer_page(played.in(first), played.table, rules::View(*played.scenario, all, first)));
            },
            [](const Press&) {});
    }
    CHECK(compared > 300);
    CHECK(kinds.size() >= 12);
}

TEST_CASE("What a seat prepares stands on no other seat's page", "[class][leak]") {
    Played played("tests/fixtures/two-seats.yaml", 4);
    at_the_table(played.table.sitting(), north);
    const auto souths = [&] {
        std::string all;
        for (const StudentPage which : every_page)
            all += played.page(played.table.sitting().view(south), which);
        return all + observer_page(played.in(south), played.table, played.table.sitting().view(south));
    };
    const std::string before = souths();
    played.table.sitting().update(north, seat::intent::OpenArticle{rules::ArticleId(0)});
    played.table.notes(north.index()).suggest({"Somebody", "ask them first"});
    CHECK(souths() == before);
}

TEST_CASE("Every choice of a page is one button of it, every page is well-formed, every text escaped",
          "[class][choosing]") {
    std::size_t looked = 0;
    for (const char* path : games) {
        Played played(path, 3, Temper::wild);
        const bool large = played.scenario->open.text.provisions.size() > 8;
        std::size_t looks = 0;
        played.chooser.play(
            [&](rules::PartyId seat, const seat::Page& due) {
                if (looks++ % (large ? 30 : 4) != 0 || due.kind == seat::PageKind::ending) // there nothing is done
                    return;
                const rules::View view = played.table.sitting().view(seat);
                const std::string page = played.page(view, StudentPage::table);
                INFO(path << " " << due.title);
                REQUIRE(tag_fault(page).empty());
                if (played.table.sitting().model(seat).question) {
                    REQUIRE(page.find("value=\"?yes\"") != page.npos);
                    return;
                }
                for (const seat::Choice& choice : due.choices) {
                    const std::string tag = "value=\"" + escaped(choice.key()) + "\"";
                    const std::size_t at = page.find("name=\"do\" " + tag);
                    INFO(choice.key());
                    REQUIRE(at != page.npos);
                    REQUIRE(page.find("name=\"do\" " + tag, at + 1) == page.npos);
                    const std::string rest = page.substr(at, page.find('>', at) - at);
                    REQUIRE((rest.find(" disabled") == rest.npos) == choice.is_open());
                }
                for (const StudentPage which : every_page)
                    REQUIRE(tag_fault(played.page(view, which)).empty());
                ++looked;
            },
            [](const Press&) {});
    }
    CHECK(looked > 100);
}

TEST_CASE("What people write to each other is escaped", "[class]") {
    Played played("tests/fixtures/two-seats.yaml", 4);
    at_the_table(played.table.sitting(), north);
    played.table.notes(north.index()).suggest({"A<b>", "<img src=x> & \"so\""});
    played.roll.told.push_back({0, 0, "<script>1</script>"});
    const std::string page = played.page(played.table.sitting().view(north), StudentPage::table);
    CHECK(page.find("<img src=x>") == page.npos);
    CHECK(page.find("&lt;img src=x&gt; &amp; &quot;so&quot;") != page.npos);
    CHECK(page.find("A&lt;b&gt;") != page.npos);
    CHECK(page.find("<script>1") == page.npos);
}

TEST_CASE("The style's colours are those of the palettes, by name", "[class]") {
    const auto css = storage::read_file(std::filesystem::path(PARLEY_ROOT) / "assets/classroom/class.css", 1U << 20);
    REQUIRE(css.has_value());
    std::size_t from = 0;
    for (const picture::Theme theme : {picture::Theme::light, picture::Theme::dark, picture::Theme::high_contrast}) {
        const std::size_t begin = css->find(":root{--ink:", from);
        REQUIRE(begin != css->npos);
        const std::string block = css->substr(begin, css->find('}', begin) - begin) + ";";
        for (std::size_t i = 0; i < picture::ink_count; ++i) {
            const auto ink = static_cast<picture::Ink>(i);
            const std::string name(picture::ink_name(ink));
            INFO(name);
            CHECK(block.find("--" + name + ":" + picture::hexadecimal(picture::palette(theme)[ink]) + ";") !=
                  block.npos);
            CHECK(css->find(".fill-" + name + "{fill:var(--" + name + ")}") != css->npos);
        }
        from = begin + 1;
    }
}

TEST_CASE("A sentence is parted where its positions differ, by words", "[class]") {
    const Parted two =
        parted({"The Parties shall meet once a year.", "The Parties shall meet every month, in Geneva, a year."});
    CHECK(two.before == "The Parties shall meet");
    CHECK(two.own == std::vector<std::string>{"once", "every month, in Geneva,"});
    CHECK(two.after == "a year");
    const Parted one = parted({"Nothing is agreed."});
    CHECK(one.before.empty());
    CHECK(one.own == std::vector<std::string>{"Nothing is agreed"});
    const Parted apart = parted({"We shall.", "They shall not act."});
    CHECK(apart.before.empty());
    CHECK(apart.after.empty());
    const Parted same = parted({"All of us do.", "All of us do."});
    CHECK(same.before == "All of us");
    CHECK(same.own == std::vector<std::string>{"do", "do"});
    const Parted hardly = parted({"Each side watches.", "Each Party may visit."});
    CHECK(hardly.before.empty());
    CHECK(parted({"", "One."}).own == std::vector<std::string>{"", "One"});
}
