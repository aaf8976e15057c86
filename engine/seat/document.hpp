// The rolling text as the document of the table: articles, clauses, brackets in both hands, what is agreed, what is
// being drafted, what was refused. Made from a view and the draft, so it can show nothing that its seat does not know.
// Knows no fonts and no colours.
#pragma once

#include "seat/model.hpp"

#include <string>
#include <vector>

namespace parley::seat {

struct Bracket {
    enum class Kind : std::uint8_t {
        agreed,    // plain text
        position,  // of the parties in `whose`
        drafted,   // what we are writing
        untouched, // nobody has proposed anything: the status quo
    };
    Kind kind{Kind::untouched};
    std::string words;
    rules::PartySet whose;
    rules::OptionIndex option{};
    bool refused{}; // ours, in the article that they named
};

struct Clause {
    rules::ProvisionId provision;
    std::string number; // "2.1"
    std::string name;
    std::vector<Bracket> brackets;
    bool binds_us{}, binds_them{};
};

/// One rung of an open ladder.
struct Rung {
    rules::OptionIndex option{};
    std::string label, clause;
    core::Points whole;    // what the text is worth to us once it is chosen, everything else as it is drafted
    core::Points now;      // what it is worth as it is drafted
    core::Points own;      // what the option counts for by itself, in what is agreed, drafted and last stood for
    std::string note;      // what it does to the worth of promises, and what it costs whom
    std::string against;   // the instruction that it crosses, or ""
    rules::PartySet whose; // whose position it is
    bool agreed{}, drafted{};
};

struct ArticleCard {
    rules::ArticleId article;
    int number{};
    std::string title;
    std::string standing; // the tag: "agreed ad referendum", "not yet tabled", "not on the agenda here", "we give 2,
                          // they give 3"
    bool agreed{}, tableable{}, drafted{}, linked{}, in_their_proposal{};
    std::vector<std::string> locks;       // what is locked in it, until when, and how far that has come
    std::optional<rules::Reason> refused; // of ours, by their last word
    std::vector<Clause> clauses;
};

struct Document {
    std::string title;
    std::string subtitle; // "rolling text, Monday 10 January 2022"
    std::vector<ArticleCard> articles;
    std::vector<std::string> off_the_table;
};

[[nodiscard]] Document document(const Model& model, const rules::View& view);

/// Every option of the provision, with what choosing it would make of the draft.
[[nodiscard]] std::vector<Rung> rungs(const Model& model, const rules::View& view, rules::ProvisionId provision);

} // namespace parley::seat
