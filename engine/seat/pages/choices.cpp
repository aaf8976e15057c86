#include "seat/pages/pages.hpp"
#include "wording/sentences.hpp"

namespace parley::seat::pages {

void Sheet::close_if_forbidden(Choice& choice, const rules::Action& action) const {
    if (const auto refusal = rules::check(view, action))
        close(choice, *refusal);
}

void Sheet::close(Choice& choice, const rules::Refusal& refusal) const {
    choice.refusal = wording::sentence(view, refusal);
    choice.rule = refusal.rule;
}

Choice acting(const Sheet& sheet, ChoiceGroup group, std::string word, std::string label, std::string consequence,
              const rules::Action& action) {
    Choice choice;
    choice.group = group;
    choice.word = std::move(word);
    choice.intent = intent::Act{action};
    choice.label = std::move(label);
    choice.consequence = std::move(consequence);
    sheet.close_if_forbidden(choice, action);
    choice.action = action;
    if (choice.refusal.empty())
        choice.confirmation = question_before(sheet.view, action);
    return choice;
}

Choice preparing(ChoiceGroup group, std::string word, std::string label, std::string consequence, Intent intent,
                 std::string refusal) {
    Choice choice;
    choice.group = group;
    choice.word = std::move(word);
    choice.intent = std::move(intent);
    choice.label = std::move(label);
    choice.consequence = std::move(consequence);
    choice.refusal = std::move(refusal);
    return choice;
}

Choice filling(std::string field, std::string word, std::string label, std::string consequence, bool chosen,
               Intent intent) {
    Choice choice =
        preparing(ChoiceGroup::field, std::move(word), std::move(label), std::move(consequence), std::move(intent));
    choice.field = std::move(field);
    choice.chosen = chosen;
    return choice;
}

} // namespace parley::seat::pages
