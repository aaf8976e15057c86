#include "wording/window/pages_words.hpp"

#include "wording/names.hpp"
#include "wording/phrase.hpp"

namespace parley::wording {

std::string_view heading(Heading what) {
    switch (what) {
    case Heading::session_brought:
        return "What this session brought";
    case Heading::your_reading:
        return "Your reading of them";
    case Heading::cables:
        return "Cables";
    case Heading::cables_and_cuttings:
        return "Cables and cuttings";
    case Heading::since_we_met:
        return "Since we last met";
    case Heading::what_moved:
        return "What moved";
    case Heading::political_capital:
        return "Political capital";
    case Heading::orders:
        return "Orders";
    case Heading::announced_last_time:
        return "Announced last time";
    case Heading::period_news:
        return "What was reported";
    case Heading::this_period:
        return "This period";
    case Heading::report_on_your_desk:
        return "A report on your desk";
    case Heading::what_do_we_do:
        return "What do we do?";
    case Heading::how_it_came_to_this:
        return "How it came to this";
    case Heading::confidential:
        return "Confidential";
    case Heading::our_public_case:
        return "Our public case";
    case Heading::their_public_case:
        return "Their public case";
    case Heading::instructions:
        return "Instructions that bind us";
    case Heading::own_side:
        return "On our own side";
    case Heading::or_not_yet:
        return "Or not yet";
    case Heading::initialled_text:
        return "The text that was initialled";
    case Heading::history:
        return "History";
    }
    return {};
}

std::string_view page_line(PageLine what) {
    switch (what) {
    case PageLine::sealed_to_the_end:
        return "Sealed to the end of the game.";
    case PageLine::no_news:
        return "No news reached us.";
    case PageLine::room_for_one_order:
        return "Room for one more order";
    case PageLine::in_force:
        return "The text is in force: our own undertakings";
    case PageLine::nothing_can_be_broken:
        return "Nothing that we owe can be broken.";
    case PageLine::nothing_reported:
        return "Nothing.";
    case PageLine::nothing_shown_before:
        return "Nothing of either side is shown before that.";
    case PageLine::under_seal:
        return "It is under seal.";
    case PageLine::others_deciding:
        return "The other delegations are deciding.";
    case PageLine::none_of_this_kind:
        return "Nothing of this kind has been told.";
    case PageLine::no_game_at_hand:
        return "There is no game at hand.";
    case PageLine::told_your_delegation:
        return "What your delegation has been told";
    case PageLine::for_our_eyes:
        return "For our eyes only";
    case PageLine::in_percent:
        return "in percent";
    }
    return {};
}

std::string_view main_button(MainButton what) {
    switch (what) {
    case MainButton::sit_down:
        return "Sit down";
    case MainButton::to_the_table:
        return "To the table";
    case MainButton::file_nothing:
        return "File nothing";
    case MainButton::file_orders:
        return "File under seal";
    case MainButton::close_session:
        return "Close the session";
    case MainButton::seal_and_close:
        return "Seal it and close the session";
    case MainButton::to_the_debrief:
        return "To the debrief";
    }
    return {};
}

std::string for_them_alone(const rules::View& view) {
    return phrase("For {delegation} alone.", {{"delegation", delegation_name(view.scenario(), view.seat())}});
}

std::string from_the_capital(const rules::View& view) {
    return phrase("From {capital}", {{"capital", capital_name(view.scenario(), view.seat())}});
}

std::string capital_decides(const rules::View& view) {
    return phrase("{capital} decides", {{"capital", capital_name(view.scenario(), view.seat())}});
}

std::string capital_weighs(const rules::View& view) {
    return phrase("{capital} weighs the text", {{"capital", capital_name(view.scenario(), view.seat())}});
}

std::string support_is(int support) { return phrase("support {support}", {{"support", std::to_string(support)}}); }

std::string they_can(std::string_view power) { return phrase("They {power}.", {{"power", std::string(power)}}); }

std::string in_a_hundred(int times) { return phrase("{times} in 100", {{"times", std::to_string(times)}}); }

std::string_view chosen_of_two(std::size_t chosen) {
    return chosen == 0 ? "none chosen" : chosen == 1 ? "one chosen" : "two chosen";
}

std::string instruction_line(std::string_view provision, std::string_view bound) {
    return phrase("{provision}: {bound}", {{"provision", std::string(provision)}, {"bound", std::string(bound)}});
}

std::string verdict_at_home(const std::optional<rules::Weighing>& weighed) {
    if (!weighed)
        return "cannot stop the text";
    return phrase(weighed->can_veto ? "{support} for the text, can stop the text"
                                    : "{support} for the text, cannot stop the text",
                  {{"support", std::to_string(weighed->support)}});
}

std::string support_needed(int threshold) {
    return phrase("{threshold} needed", {{"threshold", std::to_string(threshold)}});
}

std::string_view side_letter_briefly() { return "Submit with a side letter to them"; }

std::string_view measure_button(MeasureButton what) {
    switch (what) {
    case MeasureButton::order:
        return "Order";
    case MeasureButton::take_off:
        return "Take off";
    case MeasureButton::choose_target:
        return "Order…";
    case MeasureButton::leave_target:
        return "Cancel";
    }
    return {};
}

std::string_view for_whom() { return "For whom?"; }

std::string which_pair_for(const scenario::PublicScenario& scenario, rules::PartyId party) {
    return phrase("Which two articles, for {party}?", {{"party", party_name(scenario, party)}});
}

std::string article_of_pair(const scenario::PublicScenario& scenario, rules::ArticleId article) {
    return phrase("{number}, {title}",
                  {{"number", article_number(scenario, article)}, {"title", article_title(scenario, article)}});
}

std::string_view all_meetings() { return "All meetings"; }

std::string_view history_of(HistoryOf kind) {
    switch (kind) {
    case HistoryOf::everything:
        return "Everything";
    case HistoryOf::deeds:
        return "What was said and done";
    case HistoryOf::numbers:
        return "Numbers that moved";
    }
    return {};
}

std::string meeting_title(const scenario::PublicScenario& scenario, std::size_t meeting) {
    return meeting < scenario.sessions.size() ? scenario.sessions[meeting].title : "The extra session";
}

} // namespace parley::wording
