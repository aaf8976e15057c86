// What the pages of the goldens show as a sum is the sum of the parts that they show beside it.
#include "tests/catch.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <numeric>
#include <sstream>
#include <string>
#include <vector>

namespace {

namespace fs = std::filesystem;

const std::string minus = "−";

std::string read(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    REQUIRE(file.good());
    return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

/// Without the breaks at the width of the page: one space between words.
std::string flowing(const std::string& text) {
    std::istringstream words(text);
    std::string all, word;
    while (words >> word)
        all += (all.empty() ? "" : " ") + word;
    return all;
}

/// The whole numbers with their signs, in order.
std::vector<int> numbers_in(const std::string& text) {
    std::vector<int> numbers;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] < '0' || text[i] > '9')
            continue;
        const bool negative = (i >= minus.size() && text.compare(i - minus.size(), minus.size(), minus) == 0) ||
                              (i > 0 && text[i - 1] == '-');
        std::size_t end = i;
        while (end < text.size() && text[end] >= '0' && text[end] <= '9')
            ++end;
        const int number = std::stoi(text.substr(i, end - i));
        numbers.push_back(negative ? -number : number);
        i = end;
    }
    return numbers;
}

int sum_of(const std::vector<int>& numbers) { return std::accumulate(numbers.begin(), numbers.end(), 0); }

/// Calls `look` with each stretch of text from `from` to the next `to`, both left out.
template <class Look>
void between(const std::string& text, const std::string& from, const std::string& to, const Look& look) {
    for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + 1)) {
        const std::size_t begin = at + from.size(), end = text.find(to, begin);
        if (end != std::string::npos)
            look(text.substr(begin, end - begin), at);
    }
}

struct Count {
    int sheets{}, lines{}, scores{}, ends{};
};

/// "Article 1 (…): −4 to us alone. … Together +11 to us (the parts: −4, +15; by standing together, 0)."
void check_sheets(const std::string& text, Count& count) {
    const std::string alone = " to us alone.", one = "Added to what is agreed: ";
    std::vector<int> parts;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text.compare(at, alone.size(), alone) == 0) {
            const std::size_t colon = text.rfind(": ", at);
            parts.push_back(numbers_in(text.substr(colon, at - colon)).back());
        } else if (text.compare(at, one.size(), one) == 0) {
            INFO(text.substr(at, 60));
            REQUIRE(parts.size() == 1);
            CHECK(numbers_in(text.substr(at, text.find('.', at) - at)).front() == parts.front());
            parts.clear();
            ++count.sheets;
        } else if (text.compare(at, 9, "Together ") == 0) {
            const std::string said = text.substr(at, text.find('.', at) - at);
            if (said.find("(the parts: ") == std::string::npos)
                continue;
            INFO(said);
            std::vector<int> numbers = numbers_in(said);
            const int together = numbers.front();
            numbers.erase(numbers.begin());
            CHECK(sum_of(numbers) == together);
            REQUIRE(numbers.size() >= parts.size());
            CHECK(std::equal(parts.begin(), parts.end(), numbers.begin()));
            CHECK(numbers.size() <= parts.size() + 1); // what they are worth by standing together
            parts.clear();
            ++count.sheets;
        }
    }
}

/// A worth, a no-deal line, and how far the one is from the other.
void check_distances(const std::string& text, Count& count) {
    const auto check = [&](const std::string& said, bool above) {
        INFO(said);
        const std::vector<int> numbers = numbers_in(said);
        REQUIRE(numbers.size() == 3);
        CHECK(numbers[0] - numbers[1] == (above ? numbers[2] : -numbers[2]));
        ++count.lines;
    };
    between(text, "The text would then be worth ", " the line", [&](const std::string& said, std::size_t) {
        if (said.find("just on") == std::string::npos)
            check(said, said.ends_with("above"));
        else
            CHECK(numbers_in(said)[0] == numbers_in(said)[1]);
    });
    between(text, "Worth to us ", ".", [&](const std::string& said, std::size_t) {
        if (said.find(" better") != std::string::npos || said.find(" worse") != std::string::npos)
            check(said, said.find(" better") != std::string::npos);
    });
    between(text, "o agreement is worth ", ")", [&](const std::string& said, std::size_t) {
        if (const std::size_t parts = said.find(" to us (at first "); parts != std::string::npos && parts < 6) {
            INFO(said);
            CHECK(numbers_in(said.substr(0, parts)).front() == sum_of(numbers_in(said.substr(parts))));
            ++count.lines;
        }
    });
    between(text, "credited with ", ")", [&](const std::string& said, std::size_t) {
        INFO(said);
        const std::vector<int> numbers = numbers_in(said);
        if (said.size() > 80 || numbers.size() != 3)
            return;
        CHECK(numbers[1] - numbers[0] == numbers[2]);
        ++count.lines;
    });
}

/// The table of the score, and what the game came to against its no-deal line.
void check_score(const std::string& text, Count& count) {
    between(text, "points of National interest ", " National interest sets", [&](const std::string& said, std::size_t) {
        INFO(said);
        const std::size_t together = said.find("Together ");
        REQUIRE(together != std::string::npos);
        const std::vector<int> rows = numbers_in(said.substr(0, together)), sums = numbers_in(said.substr(together));
        REQUIRE(sums.size() == 2);
        REQUIRE(rows.size() % 2 == 0);
        for (const std::size_t column : {0U, 1U}) {
            int sum = 0;
            for (std::size_t i = column; i < rows.size(); i += 2)
                sum += rows[i];
            CHECK(sum == sums[column]);
        }
        ++count.scores;
    });
    between(text, "it came to ", " your no-deal line of the start", [&](const std::string& said, std::size_t at) {
        INFO(said);
        const std::vector<int> numbers = numbers_in(said);
        REQUIRE(numbers.size() == 2);
        const std::string line = "between no deal (";
        const std::size_t stated = text.find(line, at);
        REQUIRE(stated != std::string::npos);
        const int no_deal = numbers_in(text.substr(stated, line.size() + 4)).front();
        CHECK(numbers[0] - no_deal == (said.ends_with("above") ? numbers[1] : -numbers[1]));
        ++count.ends;
    });
}

/// Where a sentence was put together badly: two stops, a stop after a blank or a comma, a blank left open; "" if
/// nowhere.
std::string badly_joined(const std::string& text) {
    for (const char* const sign : {"..", ",,", ",.", ";.", ":.", "?.", "!.", " , ", " . ", "{", "}"})
        if (const std::size_t at = text.find(sign); at != std::string::npos)
            return text.substr(at < 60 ? 0 : at - 60, 80);
    return {};
}

} // namespace

TEST_CASE("every sum shown in the goldens' games is the sum of the parts shown beside it", "[house]") {
    Count all;
    for (const auto& entry : fs::directory_iterator(fs::path(PARLEY_ROOT) / "tests/goldens")) {
        if (entry.path().extension() != ".txt")
            continue;
        INFO(entry.path().filename().string());
        const std::string text = flowing(read(entry.path()));
        Count count;
        check_sheets(text, count);
        check_distances(text, count);
        check_score(text, count);
        all.sheets += count.sheets;
        all.lines += count.lines;
        all.scores += count.scores;
        all.ends += count.ends;
    }
    INFO(all.sheets << " packages, " << all.lines << " distances, " << all.scores << " scores, " << all.ends
                    << " ends");
    CHECK(all.sheets > 25);
    CHECK(all.lines > 25);
    CHECK(all.scores > 4);
    CHECK(all.ends > 3);
}

TEST_CASE("a sum that does not add up is seen", "[house]") {
    CHECK(numbers_in("Together +11 to us (the parts: −4, +15)") == std::vector<int>{11, -4, 15});
    CHECK(sum_of({-4, 15}) == 11);
    CHECK(flowing("a\n  b") == "a b");
}

TEST_CASE("no sentence of the goldens ends twice or has a blank left open", "[house]") {
    std::size_t read_through = 0;
    for (const auto& entry : fs::directory_iterator(fs::path(PARLEY_ROOT) / "tests/goldens")) {
        if (entry.path().extension() != ".txt")
            continue;
        INFO(entry.path().filename().string());
        CHECK(badly_joined(flowing(read(entry.path()))).empty());
        ++read_through;
    }
    CHECK(read_through > 5);
    CHECK(badly_joined("Russian exercises: hedged.. Saves half of what this period costs.").starts_with("Russian"));
}
