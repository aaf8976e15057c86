#include "wording/window/debrief_words.hpp"

#include "wording/names.hpp"
#include "wording/phrase.hpp"

namespace parley::wording {

std::string debrief_bar_title(const scenario::PublicScenario& scenario) {
    return phrase("Debrief: {title}", {{"title", scenario.title}});
}

std::string debrief_bar_line(const scenario::PublicScenario& scenario, rules::PartyId seat, bool rehearsal) {
    return phrase(rehearsal ? "You led {delegation}. A rehearsal, not scored." : "You led {delegation}.",
                  {{"delegation", delegation_name(scenario, seat)}});
}

std::string debrief_tab_label(DebriefTab tab) {
    switch (tab) {
    case DebriefTab::what_happened:
        return "What happened";
    case DebriefTab::what_they_thought:
        return "What they thought";
    case DebriefTab::the_course:
        return "The course";
    case DebriefTab::after_signature:
        return "After signature";
    case DebriefTab::in_history:
        return "In history";
    }
    return "";
}

std::string debrief_card_title(DebriefCard card) {
    switch (card) {
    case DebriefCard::possible_texts:
        return "Every text that was possible";
    case DebriefCard::worth:
        return "What it was worth";
    case DebriefCard::their_reading:
        return "Your reading of them";
    case DebriefCard::moments:
        return "The moments that mattered";
    case DebriefCard::moves:
        return "The numbers that moved most";
    case DebriefCard::numbers:
        return "Tension, trust and home";
    case DebriefCard::concessions:
        return "What each side gave up";
    }
    return "";
}

std::string debrief_card_note(DebriefCard card) {
    switch (card) {
    case DebriefCard::moves:
        return "as in the picture";
    case DebriefCard::concessions:
        return "of its own worth, session by session";
    case DebriefCard::possible_texts:
    case DebriefCard::worth:
    case DebriefCard::their_reading:
    case DebriefCard::moments:
    case DebriefCard::numbers:
        break;
    }
    return "";
}

std::string offers_up_to_label() { return "Offers up to"; }
std::string from_the_start() { return "the start"; }
std::string to_the_end() { return "the end"; }

std::string save_report_label() { return "Save the report"; }

std::string paper_label(PaperSheet paper) { return paper == PaperSheet::a4 ? "A4" : "Letter"; }

std::string paper_tip(PaperSheet paper) {
    return paper == PaperSheet::a4 ? "The report is laid out for A4 paper, 210 by 297 millimetres, when it is printed."
                                   : "The report is laid out for Letter paper, 8.5 by 11 inches, when it is printed.";
}
std::string whole_history_label() { return "Everything that was said"; }
std::string another_game_label() { return "Another game"; }

std::string play_from_here_label() { return "Play from here"; }
std::string what_if_label() { return "What if?"; }
std::string stop_label() { return "Stop"; }
std::string playing_on_already() { return "Games are being played on already."; }

std::string numbered_move(std::size_t place, std::string_view move) {
    return phrase("{place}. {move}", {{"place", std::to_string(place)}, {"move", std::string(move)}});
}

} // namespace parley::wording
