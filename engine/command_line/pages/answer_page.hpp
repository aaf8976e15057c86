// Answering at the table: a proposal, a question, a sounding.
#pragma once

#include "command_line/play/sitting.hpp"

#include <string>

namespace parley::command_line {

void accept_proposal(Sitting& sitting, rules::PartyId author);
/// `rest`: numbers of articles, or "" to be asked.
void accept_articles(Sitting& sitting, rules::PartyId author, const std::string& rest);
/// `rest`: "2 cost", or "" to be asked.
void refuse_proposal(Sitting& sitting, rules::PartyId author, const std::string& rest);
void answer_question(Sitting& sitting);
void answer_sounding(Sitting& sitting);

/// The articles among `among` whose numbers stand in `words`; says so and returns nothing when a word is none of them.
[[nodiscard]] std::optional<std::vector<rules::ArticleId>> articles_in(Sitting& sitting, rules::ArticleSet among,
                                                                       const std::vector<std::string>& words);
/// Asks for articles by number until the line is right; nothing when the person goes back.
[[nodiscard]] std::optional<std::vector<rules::ArticleId>> ask_articles(Sitting& sitting, rules::ArticleSet among,
                                                                        const std::string& question, std::size_t least,
                                                                        std::size_t most);

} // namespace parley::command_line
