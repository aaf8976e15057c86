// What a seat may read at its leisure, as markup: the rolling text, its papers, its home, the record; and the strip of
// worth above a draft. All from the seat's view and model. Knows no form.
#pragma once

#include "seat/model.hpp"

#include <span>
#include <string>

namespace parley::classroom {

/// The articles as cards, to be unfolded: prose with brackets in both hands; those that they named or that they propose
/// stand open. With `may_draft` each has a button that opens it in the composer.
[[nodiscard]] std::string document_sheet(const seat::Model& model, const rules::View& view, bool may_draft = false);
/// The whole text with every ladder.
[[nodiscard]] std::string text_sheet(const seat::Model& model, const rules::View& view);
/// The briefing of the day, the mandate, the facts told so far.
[[nodiscard]] std::string papers_sheet(const rules::View& view);
/// The map, as a picture that is fetched from "map.svg" beside the page.
[[nodiscard]] std::string map_sheet(const rules::View& view);
[[nodiscard]] std::string home_sheet(const rules::View& view);
[[nodiscard]] std::string record_sheet(const seat::Model& model);
[[nodiscard]] std::string public_record(std::span<const seat::Told> lines);

} // namespace parley::classroom
