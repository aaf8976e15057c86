// What the terminal offers is what the page of the seat offers: at every prompt the help names each open choice with
// what it brings, and the word of a closed one gets its reason. Played by whole games, choice by choice.
#include "command_line/play/play_game.hpp"
#include "command_line/scenario_source.hpp"
#include "seat/new_game.hpp"
#include "seat/page_of.hpp"
#include "tests/catch.hpp"
#include "tests/command_line/played.hpp"

#include <map>
#include <random>
#include <set>

using namespace parley;
using command_line::LineRead;
using seat::ChoiceGroup;

namespace {

/// Lines are filled to the width, and what follows a full stop begins with a capital: what is compared has one blank
/// wherever there is white space, and small letters.
std::string unfilled(const std::string& text) {
    std::string flat;
    for (const char c : text)
        if (c != '\n' && c != ' ')
            flat += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        else if (!flat.empty() && flat.back() != ' ')
            flat += ' ';
    return flat;
}

/// Asks for help at a prompt, tries what is closed, then makes a choice at random.
class Prober final : public command_line::LineSource {
  public:
    Prober(seat::Sitting& table, const std::ostringstream& out, std::uint32_t seed)
        : table_(table),
          out_(out),
          chance_(seed) {}

    LineRead next() override {
        if (++lines_ > most_lines)
            return {};
        const std::string text = out_.str();
        const std::string said = unfilled(text.substr(std::min(mark_, text.size())));
        mark_ = text.size();
        const std::size_t start = text.rfind('\n') + 1;
        const std::string prompt = text.substr(start, std::min(text.find(" [", start), text.find('>', start)) - start);
        if (!expected_.empty()) {
            for (const std::string& words : expected_) {
                INFO("at " << prompt << ": " << said);
                CHECK(test::contains(said, unfilled(words)));
            }
            expected_.clear();
        }
        return {LineRead::Kind::line, line_for(prompt)};
    }

    std::map<std::string, std::size_t> helped; // by prompt
    std::size_t refused{};

  private:
    static constexpr std::size_t most_lines = 1500;

    [[nodiscard]] std::size_t among(std::size_t count) { return count == 0 ? 0 : chance_() % count; }

    [[nodiscard]] std::optional<seat::Page> page_due() const {
        const rules::PartySet due = table_.persons_due();
        if (due.empty())
            return std::nullopt;
        return seat::page_of(table_.model(due.front()), table_.view(due.front()));
    }

    static std::set<ChoiceGroup> groups_at(const std::string& prompt, const seat::Page& page) {
        if (prompt == "table")
            return {ChoiceGroup::propose, ChoiceGroup::answer, ChoiceGroup::speak, ChoiceGroup::turn};
        if (prompt == "package" || prompt.starts_with("article "))
            return {ChoiceGroup::draft};
        if (prompt == "capital")
            return {ChoiceGroup::measure, ChoiceGroup::go_on};
        const bool replies = page.kind == seat::PageKind::question || page.kind == seat::PageKind::sounding ||
                             page.kind == seat::PageKind::initials || page.kind == seat::PageKind::incident ||
                             page.kind == seat::PageKind::ratification || page.kind == seat::PageKind::finding;
        return replies && prompt != "sure" ? std::set{ChoiceGroup::reply} : std::set<ChoiceGroup>{};
    }

    std::string line_for(const std::string& prompt) {
        const std::optional<seat::Page> page = page_due();
        if (!page || prompt.empty())
            return "";
        if (prompt == "sure")
            return among(4) == 0 ? "no" : "yes";
        if (prompt == "assessment" || prompt == "conduct")
            return "";
        const std::set<ChoiceGroup> groups = groups_at(prompt, *page);
        std::vector<seat::Choice> open, closed;
        for (const seat::Choice& choice : page->choices)
            if (groups.contains(choice.group))
                (choice.is_open() ? open : closed).push_back(choice);
        if (groups.empty())
            return field_words(*page);
        if (prompt != asked_) {
            asked_ = prompt;
            ++helped[prompt];
            for (const seat::Choice& choice : open)
                expect(choice, prompt);
            return "?";
        }
        asked_.clear();
        if (!closed.empty() && among(2) == 0 && prompt != "capital") {
            const seat::Choice& choice = closed[among(closed.size())];
            expected_.push_back(choice.refusal);
            ++refused;
            return choice.word;
        }
        return open.empty() ? "back" : chosen(open);
    }

    void expect(const seat::Choice& choice, const std::string& prompt) {
        if (choice.word == "back") // said in its own words
            return;
        const std::string measure = choice.word.substr(0, choice.word.find(' '));
        expected_.push_back((prompt == "capital" ? measure : choice.word) +
                            (std::isdigit(choice.word[0]) ? ". " : ": "));
        if (prompt == "capital" && choice.group == ChoiceGroup::measure && measure == choice.word)
            return; // what it is ordered or dropped by stands there in full, marked
        expected_.push_back(choice.consequence.empty() ? choice.label : choice.consequence);
    }

    /// Not the end of the talks at once, so that games get somewhere.
    std::string chosen(const std::vector<seat::Choice>& open) {
        const seat::Choice& choice = open[among(open.size())];
        return choice.word == "leave" || choice.word == "return" ? open.front().word : choice.word;
    }

    /// Answers for the first field that still wants any.
    std::string field_words(const seat::Page& page) {
        for (const seat::Field& field : page.fields) {
            std::vector<std::string> words;
            std::size_t filled = 0;
            for (const seat::Choice& choice : page.choices)
                if (choice.field == field.key) {
                    filled += choice.chosen ? 1U : 0U;
                    if (choice.is_open() && words.size() < field.least)
                        words.push_back(choice.word);
                }
            if (filled >= field.least && field.key != "option")
                continue;
            std::string line;
            for (const std::string& word : words)
                line += (line.empty() ? "" : " ") + word;
            return line.empty() ? "back" : line;
        }
        return among(2) == 0 ? "1" : "back";
    }

    seat::Sitting& table_;
    const std::ostringstream& out_;
    std::mt19937 chance_;
    std::size_t lines_{}, mark_{};
    std::string asked_;
    std::vector<std::string> expected_;
};

} // namespace

TEST_CASE("The terminal offers what the page offers, with what it brings, and closes what it closes, for its reason") {
    const test::OwnFolder folder;
    std::map<std::string, std::size_t> helped;
    std::size_t refused = 0;
    for (const std::string name : {"first-table", "geneva-2022-short", "geneva-2022"})
        for (const std::uint32_t seed : {1U, 2U, 3U}) {
            INFO(name << " " << seed);
            std::ostringstream out, err;
            std::istringstream none;
            command_line::StreamLines no_lines(none);
            command_line::Console loading{no_lines, out, err};
            const auto scenario = command_line::load_scenario(name, loading);
            REQUIRE(scenario.has_value());
            seat::Sitting table(game::Game({*scenario, seed,
                                            seat::seats_led_by((*scenario)->open.party_count(),
                                                               rules::PartyId(seed % 2), "tit-for-tat"),
                                            false}),
                                {});
            Prober prober(table, out, seed);
            command_line::Console console{prober, out, err};
            command_line::Terminal terminal(console);
            // To the end; and nothing keeps this game, which the exit code says.
            CHECK(command_line::play_game(terminal, table, {true, true, false}) == command_line::ExitCode::files);
            for (const auto& [prompt, times] : prober.helped)
                helped[prompt] += times;
            refused += prober.refused;
        }
    CHECK(helped["table"] > 20);
    CHECK(helped["capital"] > 5);
    CHECK(helped["package"] > 5);
    CHECK(helped["answer"] > 0);
    CHECK(refused > 10);
}
