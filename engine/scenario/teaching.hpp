// What a scenario gives to lecturers: what students should learn, questions that measure it before and after, texts to
// tell a class. Nothing of it is read by the rules. Knows no class and no answers of people.
#pragma once

#include "scenario/ids.hpp"

#include <optional>
#include <string>
#include <vector>

namespace parley::scenario {

/// In characters. What is told must fit under a phone's header, an answer on two lines beside its mark.
inline constexpr std::size_t longest_question = 300, longest_answer = 160, longest_explanation = 400;
inline constexpr std::size_t longest_announcement = 300, longest_label = 60;
inline constexpr std::size_t least_answers = 2, most_answers = 6;
inline constexpr std::size_t most_questions = 12, most_announcements = 24;

struct GlossaryTerm {
    std::string term;
    std::string meaning;
};

/// At which of the two quizzes a question stands. Only what is asked at both measures what was learnt.
enum class QuizTime : std::uint8_t { before, after, both };

struct QuizQuestion {
    std::string id;
    std::string text;
    QuizTime asked{};
    std::vector<std::string> answers; // least_answers to most_answers, in the order in which they are shown
    std::size_t right{};              // of the answers
    std::string explanation;          // why, shown when nobody answers any more

    [[nodiscard]] bool is_asked(QuizTime when) const { return asked == when || asked == QuizTime::both; }
};

/// A text that the teacher may tell the class; it changes nothing in any game.
struct PreparedAnnouncement {
    std::string id;
    std::string label; // for the teacher, a few words
    std::string text;
    std::optional<treaty::PartyId> only_for; // one seat of each table; else everybody
    std::optional<SessionIndex> session;     // for which it is meant; else for any
};

/// For lecturers; most of it is shown only after the game.
struct Teaching {
    std::vector<std::string> objectives;
    std::vector<std::string> timing; // one line a step: "3 min briefing"
    std::vector<std::string> debrief_questions;
    std::string historical_outcome;
    std::vector<GlossaryTerm> glossary;
    std::vector<QuizQuestion> quiz;
    std::vector<PreparedAnnouncement> announcements;
};

} // namespace parley::scenario
