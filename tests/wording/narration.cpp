#include "tests/catch.hpp"
#include "tests/wording/happenings.hpp"
#include "tests/wording/tiny_scenario.hpp"
#include "wording/names.hpp"
#include "wording/sentences.hpp"

#include <cctype>
#include <set>

using namespace parley;

namespace {

rules::Event event(const rules::Happening& what, rules::Cause cause = {rules::Rule::drift, {}}) {
    return {what, rules::PartySet::of(tests::us, tests::them), cause};
}

/// With an instruction on each side, so that one can be gone beyond.
scenario::Scenario instructed_scenario() {
    scenario::Scenario scenario = tests::tiny_scenario();
    for (scenario::PrivatePapers& papers : scenario.papers)
        papers.mandate.instructions = {
            {{tests::promise, treaty::Bound::at_most, 1}, rules::ConstituencyId(0), std::string(tests::secret)}};
    return scenario;
}

/// What a party does not tell the other side.
bool is_kept_quiet(const rules::Happening& what) {
    return std::holds_alternative<rules::SupportMoved>(what) || std::holds_alternative<rules::CapitalMoved>(what) ||
           std::holds_alternative<rules::StandingMoved>(what) || std::holds_alternative<rules::WentBeyond>(what) ||
           std::holds_alternative<rules::ArticleWeighed>(what) || std::holds_alternative<rules::RoomAnswered>(what) ||
           std::holds_alternative<rules::ConditionObeyed>(what) || std::holds_alternative<rules::LeverageMoved>(what) ||
           std::holds_alternative<rules::WorthMoved>(what) || std::holds_alternative<rules::GoalMet>(what) ||
           std::holds_alternative<rules::ConcernsRevealed>(what) ||
           std::holds_alternative<rules::ConstituencySlighted>(what) ||
           std::holds_alternative<rules::ConstituencyHeeded>(what) ||
           std::holds_alternative<rules::MandateWidened>(what) ||
           std::holds_alternative<rules::AssessmentFiled>(what) ||
           std::holds_alternative<rules::UndertakingBroken>(what) ||
           std::holds_alternative<rules::FindingReported>(what);
}

/// The capitals vote in public.
bool is_a_public_vote(const rules::Happening& what) {
    return std::holds_alternative<rules::ConstituencyWeighed>(what) ||
           std::holds_alternative<rules::RatificationRefused>(what);
}

bool holds(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

/// A package is told an article a line; apart from that, one line of clean text.
void check_prose(const std::string& told) {
    CAPTURE(told);
    CHECK(told.find_first_of("{}_") == std::string::npos);
    for (std::size_t at = told.find('\n'); at != std::string::npos; at = told.find('\n', at + 1))
        CHECK(told.substr(at).starts_with("\nArticle "));
    CHECK_FALSE(holds(told, "  "));
    CHECK_FALSE(holds(told, ".."));
    CHECK_FALSE(holds(told, " ."));
    CHECK_FALSE(holds(told, "that party"));
}

} // namespace

TEST_CASE("The samples hold one happening of every kind", "[wording]") {
    std::set<std::size_t> kinds;
    for (const rules::Happening& what : tests::happenings_of(tests::us, tests::them))
        kinds.insert(what.index());
    CHECK(kinds.size() == std::variant_size_v<rules::Happening>);
}

TEST_CASE("Every happening is told to the party whose it is", "[wording]") {
    const scenario::Scenario scenario = instructed_scenario();
    for (const rules::Happening& what : tests::happenings_of(tests::us, tests::them)) {
        CAPTURE(what.index());
        const std::string told = wording::narrate(scenario, event(what), tests::us);
        CHECK(told.size() > 10);
        check_prose(told);
    }
}

TEST_CASE("What the other side does is told, but for what it keeps to itself", "[wording]") {
    const scenario::Scenario scenario = tests::tiny_scenario();
    for (const rules::Happening& what : tests::happenings_of(tests::them, tests::us)) {
        CAPTURE(what.index());
        const std::string told = wording::narrate(scenario, event(what), tests::us);
        check_prose(told);
        CHECK(told.empty() == is_kept_quiet(what));
        if (!is_a_public_vote(what))
            CHECK_FALSE(holds(told, tests::secret));
    }
}

TEST_CASE("Nobody is told what is not addressed to him", "[wording]") {
    const scenario::Scenario scenario = tests::tiny_scenario();
    for (const rules::Happening& what : tests::happenings_of(tests::them, tests::us))
        CHECK(wording::narrate(scenario, {what, rules::PartySet::of(tests::them), {}}, tests::us).empty());
}

TEST_CASE("An onlooker is told what everybody is, as nobody's side, and nothing else", "[wording]") {
    const scenario::Scenario scenario = tests::tiny_scenario();
    const auto without_speech = [](std::string text) {
        for (std::size_t from = text.find("“"); from != std::string::npos; from = text.find("“", from)) {
            const std::size_t end = text.find("”", from);
            text.erase(from, end == std::string::npos ? end : end + std::string_view("”").size() - from);
        }
        for (char& c : text)
            if (std::ispunct(static_cast<unsigned char>(c)) != 0)
                c = ' ';
        return " " + text + " ";
    };
    for (const rules::Happening& what : tests::happenings_of(tests::us, tests::them)) {
        CAPTURE(what.index());
        const rules::Event all{what, scenario.open.everyone(), {}};
        const std::string told = wording::narrate_in_public(scenario, all);
        CAPTURE(told);
        if (told.empty())
            CHECK(is_kept_quiet(what));
        for (const char* word : {" we ", " We ", " us ", " our ", " Our ", " ours "})
            CHECK(without_speech(told).find(word) == std::string::npos);
        CHECK(wording::narrate_in_public(scenario, {what, rules::PartySet::of(tests::us), {}}).empty());
        CHECK(wording::narrate_in_public(scenario, {what, rules::PartySet::of(tests::them), {}}).empty());
    }
}

TEST_CASE("A covert measure is not given away by the number that it moved", "[wording]") {
    const scenario::Scenario scenario = tests::tiny_scenario();
    const rules::ByMeasure affair{tests::them, tests::covert};
    const auto moved = event(rules::TensionMoved{5, 63}, {rules::Rule::measure_effect, affair});
    CHECK_FALSE(holds(wording::narrate(scenario, moved, tests::us), tests::secret));
    CHECK(holds(wording::narrate(scenario, moved, tests::them), tests::secret));
    const auto found = event(rules::TensionMoved{5, 63}, {rules::Rule::discovery, affair});
    CHECK(holds(wording::narrate(scenario, found, tests::us), tests::secret));
}

TEST_CASE("Numbers carry their causes", "[wording]") {
    const scenario::Scenario scenario = tests::tiny_scenario();
    const rules::Cause by_measure{rules::Rule::measure_effect, rules::ByMeasure{tests::them, tests::exercise}};
    const rules::Cause by_news{rules::Rule::deck, rules::ByOccurrence{rules::OccurrenceId(0)}};
    CHECK(wording::narrate(scenario, event(rules::TensionMoved{5, 63}, by_measure), tests::us) ==
          "Tension 58 → 63: Exercise near the border.");
    CHECK(wording::narrate(scenario, event(rules::TensionMoved{-2, 61}, by_news), tests::us) ==
          "Tension 63 → 61: Drills near the river.");
    CHECK(wording::narrate(scenario, event(rules::TrustMoved{tests::us, tests::them, -8, 17}, by_measure), tests::us) ==
          "Our trust in Ruritania 25 → 17: Exercise near the border.");
    CHECK(wording::narrate(scenario, event(rules::TrustMoved{tests::them, tests::us, 10, 35}), tests::us) ==
          "Strelsau's trust in us 25 → 35: time passes without a text.");
}

TEST_CASE("The same event is told in the same words, and on another occasion perhaps in others", "[wording]") {
    const scenario::Scenario scenario = tests::tiny_scenario();
    const auto refusal = event(rules::ProposalRefused{tests::them, tests::us, tests::missiles, rules::Reason::cost});
    std::set<std::string> ways;
    for (std::size_t occasion = 0; occasion < 40; ++occasion) {
        ways.insert(wording::narrate(scenario, refusal, tests::us, occasion));
        CHECK(wording::narrate(scenario, refusal, tests::us, occasion) ==
              wording::narrate(scenario, refusal, tests::us, occasion));
    }
    CHECK(ways.size() >= 4);
    for (const std::string& told : ways) {
        CHECK(holds(told, "The Ruritanian delegation refuses our proposal. “"));
        CHECK(holds(told, "(Article 2, cost)"));
    }
}

TEST_CASE("Every cause has words, each its own", "[wording]") {
    const scenario::Scenario scenario = tests::tiny_scenario();
    std::set<std::string> words;
    for (std::size_t rule = 0; rule < rules::rule_count; ++rule) {
        const std::string told = wording::cause_words(scenario, {static_cast<rules::Rule>(rule), {}});
        CAPTURE(rule, told);
        CHECK_FALSE(told.empty());
        CHECK(told.back() != '.');
        CHECK(words.insert(told).second);
    }
}

TEST_CASE("Intelligence says how often its sources are right", "[wording]") {
    const scenario::Scenario scenario = tests::tiny_scenario();
    const auto report = event(rules::ProfileSignalled{tests::them, rules::ProfileId(1), 750});
    CHECK(wording::narrate(scenario, report, tests::us) ==
          "Intelligence on Ruritania: the signs are of a side that is pretending. Sources of this kind are right "
          "three times in four.");
}

TEST_CASE("News gives its headline, its text and the kind of its source", "[wording]") {
    const scenario::Scenario scenario = tests::tiny_scenario();
    CHECK(wording::narrate(scenario, event(rules::OccurrenceFired{rules::OccurrenceId(0)}), tests::us) ==
          "Drills near the river. Three thousand soldiers are said to take part. (press report; in part invented for "
          "this game)");
}

TEST_CASE("Titles are spoken in lower case, and names keep their capital", "[wording]") {
    scenario::Scenario scenario = tests::tiny_scenario();
    const auto asked = event(rules::QuestionAsked{tests::us, tests::them, tests::contacts, tests::missiles});
    CHECK(wording::narrate(scenario, asked, tests::us) ==
          "We ask the Ruritanian delegation which matters more: contacts or missiles.");
    scenario.open.text.articles[0].title = "Strelsau and its lines";
    scenario.open.summary = "There are soldiers near Strelsau.";
    CHECK(holds(wording::narrate(scenario, asked, tests::us), ": Strelsau and its lines, or missiles."));
}

TEST_CASE("What a proposal keeps of the one before it is said in one line", "[wording]") {
    const scenario::Scenario scenario = tests::tiny_scenario();
    rules::ProposalTabled tabled{tests::us, {}, {}, rules::Tone::firm};
    tabled.package.articles = rules::ArticleSet::first(3);
    tabled.package.options[1] = 1;
    treaty::Package before = tabled.package;
    before.options[1] = 2;
    const std::string whole = wording::narrate(scenario, event(tabled), tests::us);
    CHECK(whole == wording::narrate(scenario, event(tabled), tests::us, 0, nullptr));
    CHECK(holds(whole, "\nArticle 3, Form: no undertaking."));
    const std::string told = wording::narrate(scenario, event(tabled), tests::us, 0, &before);
    CHECK(holds(told,
                "\nArticle 2, Missiles: Ruritanian missiles, border zone.\nArticles 1 and 3: as we tabled them last."));
    CHECK_FALSE(holds(told, "Article 3, Form"));
    before.options[0] = 1; // a single article that stayed is told again
    CHECK(wording::narrate(scenario, event(tabled), tests::us, 0, &before) == whole);
}

TEST_CASE("Names in a sentence: articles in a row, a state with its article", "[wording]") {
    scenario::Scenario scenario = tests::tiny_scenario();
    CHECK(wording::article_numbers(scenario.open, rules::ArticleSet::first(3)) == "Articles 1 to 3");
    CHECK(wording::article_numbers(scenario.open, rules::ArticleSet::first(2)) == "Articles 1 and 2");
    CHECK(wording::article_numbers(scenario.open, rules::ArticleSet::of(tests::missiles)) == "Article 2");
    CHECK(wording::articles_briefly(scenario.open, rules::ArticleSet::of(tests::contacts, tests::missiles)) ==
          "Article 1 (Contacts) and Article 2 (Missiles)");
    CHECK(wording::short_name_in_text(scenario.open, tests::them) == "Ruritania");
    scenario.open.parties[tests::them.index()].name = "the Ruritania";
    CHECK(wording::short_name_in_text(scenario.open, tests::them) == "the Ruritania");
}

TEST_CASE("An action is described as its author would state it", "[wording]") {
    const scenario::Scenario scenario = tests::tiny_scenario();
    rules::ProposePackage propose;
    propose.package.articles = rules::ArticleSet::of(tests::contacts, tests::missiles);
    propose.package.options[0] = 1;
    propose.package.options[1] = 2;
    propose.linked = propose.package.articles;
    CHECK(wording::describe(scenario.open, tests::us, propose) ==
          "Propose, firm: Article 1 (Contacts) if Article 2 (Missiles). Contacts: Military lines, lines tested. "
          "Missiles: Ruritanian missiles, east of the river.");
    rules::FileMeasures file;
    CHECK(wording::describe(scenario.open, tests::us, file) == "Take no measure away from the table.");
    file.orders.push_back({tests::exercise, rules::NoTarget{}});
    CHECK(wording::describe(scenario.open, tests::us, file) == "Away from the table: Exercise near the border.");
    rules::FileConduct conduct;
    conduct.conduct[1] = rules::Conduct::violate;
    CHECK(wording::describe(scenario.open, tests::them, conduct) == "Break Ruritanian missiles; keep the rest.");
}
