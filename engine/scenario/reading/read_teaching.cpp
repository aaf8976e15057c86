#include "scenario/reading/reader.hpp"

#include <algorithm>

namespace parley::scenario::reading {

using namespace keys;

void Reader::read_teaching() {
    const Part part = file_.part("teaching");
    Teaching& teaching = scenario_.teaching;
    teaching.objectives = part.texts("objectives");
    teaching.timing = part.texts("timing");
    teaching.debrief_questions = part.texts("debrief_questions");
    teaching.historical_outcome = part.text("historical_outcome");
    for (const Node* node : part.entries("facts")) {
        const Part fact = part.entry("facts", *node);
        open_.facts.push_back({fact.text("text"), cited(fact), fact.text("date")});
        want_source(fact, "fact", open_.facts.back().sources);
    }
    for (const Node* node : part.entries("glossary"))
        teaching.glossary.push_back({node->key, node->text});
    read_quiz(part);
    read_announcements(part);
}

/// Reports a text that has more characters than its place has room for.
void Reader::want_short(const Node* text, std::size_t most) {
    if (text == nullptr)
        return;
    const auto characters = static_cast<std::size_t>(std::count_if(
        text->text.begin(), text->text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
    if (characters > most)
        fault(FaultCode::long_text, *text, {std::to_string(characters), std::to_string(most)});
}

void Reader::read_quiz(const Part& teaching) {
    std::vector<QuizQuestion>& quiz = scenario_.teaching.quiz;
    for (const Node* node : teaching.entries("quiz")) {
        const Part part = teaching.entry("quiz", *node);
        want_short(part.find("text"), longest_question);
        want_short(part.find("explanation"), longest_explanation);
        quiz.push_back({node->key, part.text("text"), part.choice<QuizTime>("asked"), {}, 0, part.text("explanation")});
        read_answers(part, quiz.back());
    }
    const bool measures =
        std::any_of(quiz.begin(), quiz.end(), [](const QuizQuestion& each) { return each.asked == QuizTime::both; });
    if (const Node* written = teaching.find("quiz"); written && !quiz.empty() && !measures)
        fault_at(FaultCode::nothing_measured, written->key_place, *written);
}

void Reader::read_answers(const Part& question, QuizQuestion& into) {
    const Node* written = question.find("answers");
    std::size_t right = 0;
    bool all_read = written != nullptr;
    std::vector<const Node*> texts;
    for (const Node* node : question.entries("answers")) {
        const Part answer = question.entry("answers", *node);
        const bool is_right = answer.find("right") != nullptr;
        const Node* text = answer.find(is_right ? "right" : "wrong");
        if (text == nullptr) {
            all_read = false;
            continue;
        }
        want_short(text, longest_answer);
        const auto before =
            std::find_if(texts.begin(), texts.end(), [&](const Node* each) { return each->text == text->text; });
        if (before != texts.end())
            fault(FaultCode::equal_answers, *text, {std::to_string((*before)->place.line)});
        texts.push_back(text);
        right += is_right ? 1 : 0;
        if (is_right)
            into.right = into.answers.size();
        into.answers.push_back(text->text);
    }
    if (all_read && right != 1)
        fault_at(FaultCode::one_right_answer, written->key_place, *written, {std::to_string(right)});
}

void Reader::read_announcements(const Part& teaching) {
    const std::size_t sessions = open_.sessions.size();
    for (const Node* node : teaching.entries("announcements")) {
        const Part part = teaching.entry("announcements", *node);
        want_short(part.find("label"), longest_label);
        want_short(part.find("text"), longest_announcement);
        PreparedAnnouncement prepared{
            node->key, part.text("label"), part.text("text"), part.id<treaty::PartyId>("only_for"), {}};
        if (const Node* session = part.find("session")) {
            prepared.session = static_cast<SessionIndex>(session->number - 1);
            if (sessions > 0 && *prepared.session >= sessions)
                fault(FaultCode::session_not_held, *session, {session->text, std::to_string(sessions)});
        }
        scenario_.teaching.announcements.push_back(std::move(prepared));
    }
}

} // namespace parley::scenario::reading
