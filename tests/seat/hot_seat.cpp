#include "tests/seat/hot_seat.hpp"

#include "tests/catch.hpp"

#include <cctype>

namespace parley::tests {

seat::Sitting hot_seat(std::uint64_t seed, const std::string& path) {
    return sitting_at(path, seed, test::read_from_tree(path)->open.everyone());
}

void at_the_table(seat::Sitting& sitting, rules::PartyId seat) { go_on_to(sitting, seat, seat::PageKind::table); }

void draft(seat::Sitting& sitting, rules::PartyId author, const Drafted& articles) {
    press(sitting, author, "propose");
    for (const auto& [number, clauses] : articles) {
        press(sitting, author, number);
        for (const auto& [clause, option] : clauses) {
            press(sitting, author, clause);
            press(sitting, author, "option/" + std::to_string(option));
        }
        press(sitting, author, "done");
    }
}

void table(seat::Sitting& sitting, rules::PartyId author, const Drafted& articles) {
    at_the_table(sitting, author);
    draft(sitting, author, articles);
    press(sitting, author, "table");
}

rules::ProvisionId provision(const seat::Sitting& sitting, std::string_view id) {
    const auto& provisions = sitting.scenario().text.provisions;
    for (std::size_t i = 0; i < provisions.size(); ++i)
        if (provisions[i].id == id)
            return rules::ProvisionId(i);
    FAIL("no such provision: " << id);
    return {};
}

std::vector<int> numbers_in(std::string_view text) {
    constexpr std::string_view minus = "−";
    std::vector<int> numbers;
    for (std::size_t i = 0; i < text.size();) {
        if (std::isdigit(static_cast<unsigned char>(text[i])) == 0) {
            ++i;
            continue;
        }
        const bool negative = i >= minus.size() && text.substr(i - minus.size(), minus.size()) == minus;
        int number = 0;
        for (; i < text.size() && std::isdigit(static_cast<unsigned char>(text[i])) != 0; ++i)
            number = number * 10 + (text[i] - '0');
        numbers.push_back(negative ? -number : number);
    }
    return numbers;
}

} // namespace parley::tests
