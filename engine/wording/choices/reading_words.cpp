#include "wording/choices/reading_words.hpp"

#include "agents/capital/conduct.hpp"
#include "wording/choices/page_titles.hpp"
#include "wording/figures.hpp"
#include "wording/names.hpp"
#include "wording/phrase.hpp"

namespace parley::wording {

ChoiceWords read_on_words() { return {"Read on", ""}; }

ChoiceWords file_orders_words(const rules::View& view, const rules::FileMeasures& filing, bool guided) {
    if (guided)
        return {"To the table", ""};
    const std::string orders = orders_words(view, filing);
    return orders.empty() ? ChoiceWords{"File nothing and keep the capital", "what is not spent is kept"}
                          : ChoiceWords{phrase("File: {orders}", {{"orders", orders}}),
                                        "sealed; it happens when everybody has filed"};
}

ChoiceWords gesture_words(bool carried_out) {
    return {carried_out ? "Do not carry out the gesture announced last time"
                        : "Carry out the gesture announced last time",
            carried_out ? "a word that is not kept costs trust" : "as it was announced"};
}

ChoiceWords drop_all_words() { return {"Order none of these after all", ""}; }

std::string measures_prompt(const rules::View& view, const rules::FileMeasures& filing) {
    const std::size_t places = rules::measures_a_session - (filing.carries_out_gesture ? 1 : 0);
    return phrase("Measures ({places} at most; {capital}):",
                  {{"places", std::to_string(places)}, {"capital", capital_left(view, filing)}});
}

ChoiceWords file_readings_words() { return {"File this assessment", "sealed to the end of the game"}; }

ChoiceWords file_conduct_words(bool kept) {
    return {kept ? "Keep everything" : "File this conduct", "what you file is sealed"};
}

std::string undertaking_line(const rules::View& view, rules::ProvisionId provision) {
    const treaty::Outcome& text = view.open().text.agreed;
    const core::PerMille seen = treaty::safeguard(view.scenario().text, provision, text);
    const agents::Temptation sums = agents::temptation(view, provision);
    const Arguments words{{"provision", provision_name(view.scenario(), provision)},
                          {"option", option_label(view.scenario(), provision, text[provision.index()])},
                          {"seen", std::to_string((seen + 5) / 10)},
                          {"kept", with_decimal(-sums.kept.hundredths)},
                          {"broken", with_decimal(-sums.broken.hundredths)}};
    return sums.kept < core::Points{}
               ? phrase(
                     "{provision}, {option}; to the end it costs us {kept} kept, and {broken} must be expected if it "
                     "is broken throughout; a breach kept up would be seen {seen} times in 100",
                     words)
               : phrase("{provision}, {option}; a breach kept up would be seen {seen} times in 100", words);
}

} // namespace parley::wording
