#include "agents/opponent/displeasure.hpp"

#include <cstdlib>

namespace parley::agents {

namespace {

constexpr std::int32_t over_a_declared_line = 10'000'000; // more than all ladders of a text together

} // namespace

std::int32_t displeasure(const treaty::TreatyText& text, const Displeasure& costs, const treaty::Outcome& outcome) {
    std::int32_t sum = 0;
    for (std::size_t i = 0; i < text.provisions.size(); ++i) {
        sum += costs.of[i][outcome[i]];
        if (leads_pair(text, i))
            sum += costs.uneven[i] * std::abs(int{outcome[i]} - int{outcome[text.provisions[i].mirror->index()]});
    }
    return sum;
}

bool leads_pair(const treaty::TreatyText& text, std::size_t provision) {
    const auto& mirror = text.provisions[provision].mirror;
    return mirror.has_value() && mirror->index() > provision;
}

void price_declared_lines(const rules::View& view, Displeasure& costs) {
    for (const rules::DeclaredLine& declared : view.open().red_lines) {
        if (declared.by == view.seat())
            continue;
        const treaty::ProvisionId id = declared.line.provision;
        for (std::size_t option = 0; option < view.scenario().text.at(id).options.size(); ++option)
            if (treaty::crosses(declared.line, static_cast<treaty::OptionIndex>(option)))
                costs.of[id.index()][option] += over_a_declared_line;
    }
}

} // namespace parley::agents
