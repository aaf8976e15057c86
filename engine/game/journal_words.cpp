#include "game/journal_words.hpp"

namespace parley::game {

std::string_view word(rules::Tone tone) {
    using enum rules::Tone;
    switch (tone) {
    case exploring:
        return "exploring";
    case firm:
        return "firm";
    }
    return {};
}

std::string_view word(rules::Signal signal) {
    using enum rules::Signal;
    switch (signal) {
    case answered:
        return "answered";
    case drew_line:
        return "drew_line";
    case refused:
        return "refused";
    case insisted:
        return "insisted";
    }
    return {};
}

std::string_view word(rules::Reason reason) {
    using enum rules::Reason;
    switch (reason) {
    case cost:
        return "cost";
    case home:
        return "home";
    case trust:
        return "trust";
    case checking:
        return "checking";
    case form:
        return "form";
    case timing:
        return "timing";
    }
    return {};
}

std::string_view word(rules::Preference preference) {
    using enum rules::Preference;
    switch (preference) {
    case first:
        return "first";
    case second:
        return "second";
    case deflect:
        return "deflect";
    }
    return {};
}

std::string_view word(rules::Reception reception) {
    using enum rules::Reception;
    switch (reception) {
    case decline:
        return "decline";
    case welcome:
        return "welcome";
    }
    return {};
}

std::string_view word(rules::Idea idea) {
    using enum rules::Idea;
    switch (idea) {
    case joint:
        return "joint";
    case ours:
        return "ours";
    case theirs:
        return "theirs";
    }
    return {};
}

std::string_view word(rules::IncidentAnswer answer) {
    using enum rules::IncidentAnswer;
    switch (answer) {
    case play_down:
        return "play_down";
    case use_line:
        return "use_line";
    case protest:
        return "protest";
    }
    return {};
}

std::string_view word(rules::Conduct conduct) {
    using enum rules::Conduct;
    switch (conduct) {
    case comply:
        return "comply";
    case hedge:
        return "hedge";
    case violate:
        return "violate";
    }
    return {};
}

std::string_view word(rules::FindingAnswer answer) {
    using enum rules::FindingAnswer;
    switch (answer) {
    case ignore:
        return "ignore";
    case raise:
        return "raise";
    case inspect:
        return "inspect";
    case suspend:
        return "suspend";
    case withdraw:
        return "withdraw";
    }
    return {};
}

std::string_view word(treaty::Bound bound) {
    using enum treaty::Bound;
    switch (bound) {
    case at_most:
        return "at_most";
    case at_least:
        return "at_least";
    }
    return {};
}

std::string_view word(agents::Motive motive) {
    using enum agents::Motive;
    switch (motive) {
    case by_lot:
        return "by_lot";
    case opening:
        return "opening";
    case conceding_by_time:
        return "conceding_by_time";
    case reciprocating:
        return "reciprocating";
    case holding:
        return "holding";
    case next_in_order:
        return "next_in_order";
    case repeating:
        return "repeating";
    case bridging:
        return "bridging";
    case trading_on_what_was_shown:
        return "trading_on_what_was_shown";
    case worth_enough:
        return "worth_enough";
    case no_better_than_no_deal:
        return "no_better_than_no_deal";
    case worse_than_agreed:
        return "worse_than_agreed";
    case not_yet_enough:
        return "not_yet_enough";
    case checking_too_weak:
        return "checking_too_weak";
    case home_not_asked:
        return "home_not_asked";
    case instructed:
        return "instructed";
    case asked_first:
        return "asked_first";
    case candid:
        return "candid";
    case withholding:
        return "withholding";
    case misleading:
        return "misleading";
    case learning:
        return "learning";
    case building_trust:
        return "building_trust";
    case answering_gesture:
        return "answering_gesture";
    case keeping_word:
        return "keeping_word";
    case pressing:
        return "pressing";
    case easing:
        return "easing";
    case asking_home:
        return "asking_home";
    case saving:
        return "saving";
    case text_good_enough:
        return "text_good_enough";
    case text_not_good_enough:
        return "text_not_good_enough";
    case no_way_forward:
        return "no_way_forward";
    case honouring:
        return "honouring";
    case cheating_pays:
        return "cheating_pays";
    case deterred:
        return "deterred";
    case suspecting:
        return "suspecting";
    case patient:
        return "patient";
    case prior_belief:
        return "prior_belief";
    case updated_belief:
        return "updated_belief";
    case meeting_condition:
        return "meeting_condition";
    }
    return {};
}

std::string_view word(agents::WhyNot why_not) {
    using enum agents::WhyNot;
    switch (why_not) {
    case not_said:
        return "not_said";
    case taken:
        return "taken";
    case below_floor:
        return "below_floor";
    case below_target:
        return "below_target";
    case worth_less:
        return "worth_less";
    case asks_too_much:
        return "asks_too_much";
    case home_would_stop:
        return "home_would_stop";
    case home_not_asked:
        return "home_not_asked";
    case instructed:
        return "instructed";
    case red_line:
        return "red_line";
    case too_early:
        return "too_early";
    case too_late:
        return "too_late";
    case costs_more:
        return "costs_more";
    case would_be_seen:
        return "would_be_seen";
    case word_given:
        return "word_given";
    case nothing_new:
        return "nothing_new";
    case not_shown:
        return "not_shown";
    case would_be_pocketed:
        return "would_be_pocketed";
    case tells_too_much:
        return "tells_too_much";
    case raises_tension:
        return "raises_tension";
    case no_clear_gain:
        return "no_clear_gain";
    case shuts_them_out:
        return "shuts_them_out";
    case against_habit:
        return "against_habit";
    }
    return {};
}

std::string_view word(agents::Counts counts) {
    using enum agents::Counts;
    switch (counts) {
    case text:
        return "text";
    case saving:
        return "saving";
    case nothing:
        return "nothing";
    }
    return {};
}

} // namespace parley::game
