// Filling the pages, each in a source of its own. Shared within `seat/` only.
#pragma once

#include "rules/legal_actions.hpp"
#include "seat/model.hpp"
#include "seat/page.hpp"

namespace parley::seat::pages {

/// What every page is made from.
struct Sheet {
    const Model& model;
    const rules::View& view;
    rules::LegalActions legal;

    /// Closes the choice, with sentence and rule, where a rule forbids the action.
    void close_if_forbidden(Choice& choice, const rules::Action& action) const;
    void close(Choice& choice, const rules::Refusal& refusal) const;
};

/// A choice that acts: closed by its rule, asked about first where it needs to be.
[[nodiscard]] Choice acting(const Sheet& sheet, ChoiceGroup group, std::string word, std::string label,
                            std::string consequence, const rules::Action& action);
/// A choice that prepares.
[[nodiscard]] Choice preparing(ChoiceGroup group, std::string word, std::string label, std::string consequence,
                               Intent intent, std::string refusal = {});
/// A choice of a form's field.
[[nodiscard]] Choice filling(std::string field, std::string word, std::string label, std::string consequence,
                             bool chosen, Intent intent);

void curtain(Page& page, const Sheet& sheet);
void opening(Page& page, const Sheet& sheet);
void briefing(Page& page, const Sheet& sheet);
void capitals(Page& page, const Sheet& sheet);
void table(Page& page, const Sheet& sheet);
void initials(Page& page, const Sheet& sheet);
void question(Page& page, const Sheet& sheet);
void sounding(Page& page, const Sheet& sheet);
void edition(Page& page, const Sheet& sheet);
void incident(Page& page, const Sheet& sheet);
void assessment(Page& page, const Sheet& sheet);
void ratification(Page& page, const Sheet& sheet);
void conduct(Page& page, const Sheet& sheet);
void finding(Page& page, const Sheet& sheet);
void ending(Page& page, const Sheet& sheet);

// Parts of the table.
void verbs(Page& page, const Sheet& sheet);
void answer_form(Page& page, const Sheet& sheet); // reading, refusing, picking
void speech_form(Page& page, const Sheet& sheet);
void composer(Page& page, const Sheet& sheet);
void ladder(Page& page, const Sheet& sheet);

} // namespace parley::seat::pages
