#include "wording/handouts/handout_titles.hpp"

#include "wording/names.hpp"
#include "wording/phrase.hpp"

namespace parley::wording {

std::string handout_title(HandoutKind kind) {
    switch (kind) {
    case HandoutKind::briefing:
        return "Public briefing";
    case HandoutKind::seat:
        return "Instructions";
    case HandoutKind::rolling_text:
        return "Rolling text";
    case HandoutKind::agreement:
        return "Agreement";
    case HandoutKind::map:
        return "Map";
    case HandoutKind::timing:
        return "Timing plan";
    case HandoutKind::rules:
        return "The rules on one page";
    case HandoutKind::quiz_before:
        return "Quiz before the talks";
    case HandoutKind::quiz_after:
        return "Quiz after the talks";
    case HandoutKind::quiz_key:
        return "Answers to the quiz";
    case HandoutKind::guide:
        return "Instructor's guide";
    }
    return {};
}

std::string seat_title(const scenario::PublicScenario& scenario, treaty::PartyId party) {
    return phrase("Instructions for {delegation}", {{"delegation", delegation_name(scenario, party)}});
}

std::string for_everybody() { return "For everybody"; }

std::string for_one_delegation(const scenario::PublicScenario& scenario, treaty::PartyId party) {
    return phrase("Confidential. For {delegation} only", {{"delegation", delegation_name(scenario, party)}});
}

std::string for_the_instructor() { return "For the instructor only. This opens every side's papers"; }

std::string handout_foot(const scenario::PublicScenario& scenario) {
    return phrase("{title}. Made by Parley from the scenario {id}.", {{"title", scenario.title}, {"id", scenario.id}});
}

std::string handout_heading(HandoutPart part) {
    switch (part) {
    case HandoutPart::evening_before:
        return "The evening before";
    case HandoutPart::delegations:
        return "The delegations";
    case HandoutPart::meetings:
        return "The meetings";
    case HandoutPart::surroundings:
        return "What surrounds the text";
    case HandoutPart::forums:
        return "Where they meet";
    case HandoutPart::record:
        return "On the record";
    case HandoutPart::instructions:
        return "What your capital wants";
    case HandoutPart::what_binds:
        return "Instructions that bind you";
    case HandoutPart::home:
        return "On your own side";
    case HandoutPart::others:
        return "What the others may be doing";
    case HandoutPart::goals:
        return "Your capital's wishes, meeting by meeting";
    case HandoutPart::score_sheet:
        return "Score sheet";
    case HandoutPart::standing_together:
        return "Worth more together";
    case HandoutPart::total:
        return "What the text is worth to you";
    case HandoutPart::map_of_places:
        return "The region";
    case HandoutPart::places:
        return "The places";
    case HandoutPart::steps:
        return "Step by step";
    case HandoutPart::signatures:
        return "Signed, subject to the word of the capitals";
    case HandoutPart::folder:
        return "What is in this folder";
    case HandoutPart::objectives:
        return "What students should learn";
    case HandoutPart::on_paper:
        return "Running it on paper";
    case HandoutPart::dealt:
        return "Who is what";
    case HandoutPart::likely_paths:
        return "What can be agreed, and the likely paths to it";
    case HandoutPart::stakes:
        return "Where each side has most at stake";
    case HandoutPart::named_texts:
        return "Texts that theory names";
    case HandoutPart::if_asked:
        return "What constituencies say when they are asked";
    case HandoutPart::keeping:
        return "Will it be kept?";
    case HandoutPart::later:
        return "What became known later";
    case HandoutPart::cables:
        return "Cables and news to read out";
    case HandoutPart::announcements:
        return "Announcements";
    case HandoutPart::debrief:
        return "Questions for the debrief";
    case HandoutPart::answers:
        return "Answers to hold against theirs";
    case HandoutPart::history:
        return "In history";
    case HandoutPart::glossary:
        return "Terms";
    }
    return {};
}

} // namespace parley::wording
