// What a seat may read at its leisure, as markup: the rolling text, its papers, its home, the record; and the strip of
// worth above a draft. All from the seat's view and model. Knows no form.
#pragma once

#include "seat/model.hpp"

#include <span>
#include <string>

namespace parley::classroom {

/// The articles as cards, to be unfolded; brackets in both hands.
[[nodiscard]] std::string document_sheet(const seat::Model& model, const rules::View& view);
/// The whole text with every ladder.
[[nodiscard]] std::string text_sheet(const seat::Model& model, const rules::View& view);
/// The briefing of the day, the mandate, the facts told so far.
[[nodiscard]] std::string papers_sheet(const rules::View& view);
[[nodiscard]] std::string home_sheet(const rules::View& view);
[[nodiscard]] std::string record_sheet(const seat::Model& model);
[[nodiscard]] std::string public_record(std::span<const seat::Told> lines);
/// What the draft would be worth against no deal, and what it may be to them.
[[nodiscard]] std::string worth_strip(const seat::Model& model, const rules::View& view);

} // namespace parley::classroom
