// The page that a seat is due, as a face draws it: titled sections of plain lines, and the choices that there are, each
// with what it is called, what it brings, why it cannot be made, and what is asked first. A face shows a page and gives
// back the intent of a choice; it decides nothing. Knows no layout.
#pragma once

#include "rules/rule.hpp"
#include "seat/intent.hpp"
#include "seat/page_kind.hpp"
#include "seat/question.hpp"

#include <optional>
#include <string>
#include <vector>

namespace parley::seat {

/// What belongs together among the choices of a page.
enum class ChoiceGroup : std::uint8_t {
    go_on,   // reads on, or files what the page is for
    reply,   // what the page asks, one of a few
    measure, // ordered, or taken off
    propose, // the verbs of the table
    answer,
    speak,
    turn,
    draft,  // makes, changes or files a draft
    ladder, // a rung of the clause that is open
    field,  // fills in a field of the form that is open
    form,   // completes the form, or leaves what is open
};

struct Choice {
    ChoiceGroup group{};
    std::string word;  // what may be typed: unique within its field, or among the choices without one
    std::string field; // the field it fills in, or ""
    Intent intent;     // what choosing it wants
    std::string label;
    std::string consequence{};              // what it brings: a phrase without a full stop, or sentences; may be empty
    std::string refusal{};                  // why it cannot be made now; "" where it can
    std::optional<rules::Rule> rule{};      // behind the refusal, where there is one
    bool chosen{};                          // among what is being prepared
    std::optional<rules::Action> action{};  // what it does in the game; nothing where it only prepares
    std::optional<Question> confirmation{}; // asked before that, whatever the coach may add
    /// Unique on the page.
    [[nodiscard]] std::string key() const { return field.empty() ? word : field + "/" + word; }
    [[nodiscard]] bool is_open() const { return refusal.empty(); }
};

/// A question of a form, answered by the choices that name it: so many of them.
struct Field {
    std::string key;
    std::string question;
    std::size_t least{1}, most{1};
};

/// A reading of another party, in percent that make a hundred.
struct ReadingField {
    struct Line {
        rules::ProfileId profile;
        std::string word, name, tell;
        int percent{};
    };
    rules::PartyId about;
    std::string question;
    std::vector<Line> lines;
};

struct Section {
    std::string title; // may be empty
    std::vector<std::string> lines;
};

struct Page {
    PageKind kind{};
    Panel panel{Panel::overview};
    std::string title;
    std::vector<Section> sections;
    std::string prompt; // the sentence that the choices answer; may be empty
    std::vector<Field> fields;
    std::vector<ReadingField> readings;
    std::vector<Choice> choices;
    bool waiting{}; // the others are to decide: the choices are closed

    /// By its key; null where there is none.
    [[nodiscard]] const Choice* choice(std::string_view key) const;
    [[nodiscard]] const Field* field(std::string_view key) const;
};

} // namespace parley::seat
