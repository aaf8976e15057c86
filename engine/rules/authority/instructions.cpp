#include "rules/authority/instructions.hpp"

#include "rules/amounts.hpp"

#include <algorithm>

namespace parley::rules {

bool asked_beforehand(const Own& own, ConstituencyId id) {
    return own.consulted.contains(id) || own.authority.asked.contains(id);
}

OptionIndex next_rung(const treaty::TreatyText& text, const treaty::RedLine& now) {
    const int last = static_cast<int>(text.at(now.provision).options.size()) - 1;
    const int next = now.bound == treaty::Bound::at_most ? now.option + 1 : now.option - 1;
    return static_cast<OptionIndex>(std::clamp(next, 0, last));
}

int support_for_room(const scenario::Constituency& owner, int support, OptionIndex next, ProvisionId provision) {
    int minds = 0;
    for (const scenario::Concern& concern : owner.concerns)
        if (concern.provision == provision)
            minds += concern.by_option[next];
    return support + minds;
}

int rungs_beyond(const treaty::RedLine& line, OptionIndex option) {
    return std::max(0, line.bound == treaty::Bound::at_most ? int{option} - int{line.option}
                                                            : int{line.option} - int{option});
}

treaty::RedLine instruction_now(const View& view, std::size_t instruction) {
    treaty::RedLine line = view.mandate().instructions[instruction].line;
    const int released = view.own().authority.released[instruction];
    line.option = static_cast<OptionIndex>(line.bound == treaty::Bound::at_most ? line.option + released
                                                                                : std::max(0, line.option - released));
    return line;
}

std::vector<StepBeyond> steps_beyond(const View& view, const treaty::Package& package) {
    std::vector<StepBeyond> steps;
    const auto& instructions = view.mandate().instructions;
    for (std::size_t i = 0; i < instructions.size(); ++i) {
        const treaty::RedLine line = instruction_now(view, i);
        if (!package.articles.contains(view.scenario().text.at(line.provision).article))
            continue;
        const int rungs = rungs_beyond(line, package.options[line.provision.index()]) - view.own().authority.beyond[i];
        if (rungs <= 0)
            continue;
        const bool asked = asked_beforehand(view.own(), instructions[i].by);
        steps.push_back({static_cast<std::uint8_t>(i), static_cast<std::uint8_t>(rungs),
                         rungs * (asked ? amounts::rung_beyond_when_asked : amounts::rung_beyond)});
    }
    return steps;
}

int price_of(const std::vector<StepBeyond>& steps) {
    int price = 0;
    for (const StepBeyond& step : steps)
        price += step.price;
    return price;
}

std::optional<Refusal> check_authority(const View& view, const treaty::Package& package) {
    const auto& instructions = view.mandate().instructions;
    if (instructions.empty())
        return std::nullopt;
    if (is_personal(view.scenario(), view.open())) {
        const auto steps = steps_beyond(view, package);
        for (const StepBeyond& step : steps)
            if (view.own().authority.forbidden[step.instruction] != 0)
                return Refusal{.code = RefusalCode::room_was_refused,
                               .rule = Rule::ask_for_room,
                               .provision = instructions[step.instruction].line.provision,
                               .number = instruction_now(view, step.instruction).option,
                               .instruction = step.instruction};
        const int lacking = price_of(steps) - view.own().authority.standing;
        if (lacking <= 0)
            return std::nullopt;
        return Refusal{.code = RefusalCode::no_standing_left,
                       .rule = Rule::personal_paper,
                       .provision = instructions[steps.front().instruction].line.provision,
                       .number = lacking,
                       .instruction = steps.front().instruction};
    }
    for (std::size_t i = 0; i < instructions.size(); ++i) {
        const treaty::RedLine line = instruction_now(view, i);
        if (package.articles.contains(view.scenario().text.at(line.provision).article) &&
            treaty::crosses(line, package.options[line.provision.index()]))
            return Refusal{.code = RefusalCode::beyond_instructions,
                           .rule = Rule::instructions,
                           .provision = line.provision,
                           .number = line.option,
                           .instruction = static_cast<std::uint8_t>(i)};
    }
    return std::nullopt;
}

bool is_personal(const scenario::PublicScenario& scenario, const Public& open) {
    return forum_now(scenario, open).personal;
}

bool report_is_due(const Public& open) { return !open.exploratory.articles.empty(); }

} // namespace parley::rules
