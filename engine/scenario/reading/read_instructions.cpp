#include "scenario/reading/reader.hpp"

#include <algorithm>

namespace parley::scenario::reading {

using treaty::ConstituencyId;
using treaty::OptionIndex;
using treaty::ProvisionId;

namespace {

/// True when a red line forbids already whatever the instruction would.
bool is_within(const treaty::RedLine& red, const treaty::RedLine& instructed) {
    if (red.provision != instructed.provision || red.bound != instructed.bound)
        return false;
    return red.bound == treaty::Bound::at_most ? red.option <= instructed.option : red.option >= instructed.option;
}

} // namespace

/// Instructions may contradict those of another party, and leave no zone: only each by itself is looked at.
void Reader::read_instructions(const Part& part, treaty::Mandate& into) {
    for (const Node* node : part.entries("instructions")) {
        const Part read = part.entry("instructions", *node);
        const auto provision = read.id<ProvisionId>("provision");
        const auto by = read.id<ConstituencyId>("by");
        const Node* most = read.find("at_most");
        const Node* option = most ? most : read.find("at_least");
        if (!provision || !by || !option || into.instructions.size() == treaty::max_instructions ||
            !on_ladder(*option, *provision, option->number))
            continue;
        const treaty::Bound bound = most ? treaty::Bound::at_most : treaty::Bound::at_least;
        const treaty::RedLine line{*provision, bound, static_cast<OptionIndex>(option->number)};
        const std::size_t count = option_count(*provision);
        const std::int64_t idle = bound == treaty::Bound::at_least ? 0 : static_cast<std::int64_t>(count) - 1;
        const bool forbidden =
            std::any_of(into.red_lines.begin(), into.red_lines.end(),
                        [&](const treaty::InstructedLine& red) { return is_within(red.line, line); });
        if ((count > 0 && option->number == idle) || forbidden)
            fault(FaultCode::idle_instruction, *option);
        const bool twice =
            std::any_of(into.instructions.begin(), into.instructions.end(), [&](const treaty::Instruction& before) {
                return before.line.provision == line.provision && before.line.bound == line.bound;
            });
        if (twice)
            fault(FaultCode::instructed_twice, *node, {open_.text.at(*provision).id});
        into.instructions.push_back({line, *by, read.text("reason")});
    }
}

} // namespace parley::scenario::reading
