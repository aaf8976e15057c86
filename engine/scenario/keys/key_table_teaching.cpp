// The keys of what a scenario gives to lecturers.
#include "scenario/keys/key_table.hpp"
#include "scenario/teaching.hpp"

namespace parley::scenario::keys {

namespace {

using namespace shapes;

const Form& fact_form() {
    static const Form it{"fact",
                         "Something true that everybody may read.",
                         {{"text", text(), required, "", "one or two sentences"},
                          {"date", date(), optional, "",
                           "the day from which it was known: shown from the first session after it, and what is later "
                           "than the last session in the debrief; when absent it is background, shown from the start"},
                          {"sources", cited_sources(), optional, "", "where it comes from"}}};
    return it;
}

const Form& answer_form() {
    static const Form it{
        "answer",
        "One of the answers to choose from; exactly one of a question is right.",
        {{"right", short_text(longest_answer), optional, "", "the right one, at most 160 characters"},
         {"wrong", short_text(longest_answer), optional, "", "one that is wrong, at most 160 characters"}},
        Form::Rule::single_key};
    return it;
}

/// One of them the right one; that it is one alone, the reader sees.
Shape answers() {
    Shape shape = list(form(answer_form), least_answers, most_answers);
    shape.one_with = "right";
    return shape;
}

const Form& question_form() {
    static const Form it{
        "question",
        "A question of the class's quiz, before the game, after it or both. Nobody sees the right answer before the "
        "quiz after the game.",
        {{"text", short_text(longest_question), required, "", "what is asked, at most 300 characters"},
         {"asked", choice({"before", "after", "both"}), optional, "both",
          "when; what is asked both times measures what was learnt"},
         {"answers", answers(), required, "", "in the order in which they are shown"},
         {"explanation", short_text(longest_explanation), required, "",
          "why it is right, shown afterwards; at most 400 characters"}}};
    return it;
}

const Form& announcement_form() {
    static const Form it{
        "announcement",
        "A text that the teacher can tell the class in one click. It changes nothing in any game.",
        {{"label", short_text(longest_label), required, "", "for the teacher, at most 60 characters"},
         {"text", short_text(longest_announcement, 50), required, "", "what is told, at most 300 characters"},
         {"only_for", name(NameOf::party), optional, "",
          "told to that seat of each table alone; to everybody when absent"},
         {"session", whole(1, max_sessions), optional, "", "the session for which it is meant; for any when absent"}}};
    return it;
}

} // namespace

const Form& teaching_form() {
    static const Form it{"teaching",
                         "For lecturers; most of it is shown only after the game.",
                         {{"objectives", list(text(), 1, many), optional, "", "what students should learn"},
                          {"timing", list(text(), 1, many), optional, "", "one line a step"},
                          {"debrief_questions", list(text(), 1, many), optional, "", "for the discussion"},
                          {"historical_outcome", text(), optional, "", "what came of it"},
                          {"facts", list(form(fact_form), 1, 60), optional, "", "for everybody to read"},
                          {"glossary", map(NameOf::term, text(), 1, 60), optional, "", "terms and their meanings"},
                          {"quiz", map(NameOf::fresh, form(question_form), 1, most_questions), optional, "",
                           "questions that measure what was learnt, in their order"},
                          {"announcements", map(NameOf::fresh, form(announcement_form), 1, most_announcements),
                           optional, "", "texts to tell a class"}}};
    return it;
}

} // namespace parley::scenario::keys
