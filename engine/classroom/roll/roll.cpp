#include "classroom/roll/roll.hpp"

#include "wording/classroom/short_words.hpp"

#include <algorithm>

namespace parley::classroom {

std::string free_pseudonym(const Roll& roll, std::size_t first, std::size_t second) {
    const auto manners = wording::pseudonym_manners(), animals = wording::pseudonym_animals();
    const std::string words =
        std::string(manners[first % manners.size()]) + ' ' + std::string(animals[second % animals.size()]);
    std::string name = words;
    for (int number = 2; std::ranges::find(roll.people, name, &Person::pseudonym) != roll.people.end(); ++number)
        name = words + ' ' + std::to_string(number);
    return name;
}

} // namespace parley::classroom
