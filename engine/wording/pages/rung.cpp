#include "wording/rung.hpp"

#include "wording/figures.hpp"
#include "wording/names.hpp"
#include "wording/pages/seat_words.hpp"
#include "wording/phrase.hpp"

namespace parley::wording {

namespace {

treaty::Receipt priced(const rules::View& view, rules::ProvisionId provision, const treaty::Outcome& outcome) {
    return treaty::value_receipt(view.scenario().text, view.mandate(), view.terms(), view.seat(),
                                 rules::credits_now(view), provision, outcome);
}

/// What a promise in `outcome` then counts for: “withdrawn from Kaliningrad” counts 7 of 10.
std::string promise_counts(const rules::View& view, rules::ProvisionId promise, const treaty::Outcome& outcome) {
    const rules::OptionIndex option = outcome[promise.index()];
    const treaty::Receipt receipt = priced(view, promise, outcome);
    if (option == treaty::status_quo || receipt.face.rounded() <= 0)
        return {};
    return phrase("“{label}” then counts {counted} of {face}",
                  {{"label", option_label(view.scenario(), promise, option)},
                   {"counted", points(receipt.counted)},
                   {"face", points(receipt.face)}});
}

std::string declared_against(const rules::View& view, rules::ProvisionId provision, rules::OptionIndex option) {
    for (const rules::DeclaredLine& declared : view.open().red_lines)
        if (declared.line.provision == provision && treaty::crosses(declared.line, option))
            return "across " + pages::our_or_names(view, declared.by) + " red line";
    return {};
}

} // namespace

RungWords rung_words(const rules::View& view, const treaty::Outcome& base, rules::ProvisionId provision,
                     rules::OptionIndex option) {
    treaty::Outcome outcome = base;
    outcome[provision.index()] = option;
    const treaty::Receipt own = priced(view, provision, outcome);
    RungWords words{own.counted, own.face, {}, pages::against_instructions(view, provision, option)};
    if (words.against.empty())
        words.against = declared_against(view, provision, option);
    std::vector<std::string> notes;
    if (own.face.rounded() > 0 && own.face.rounded() != own.counted.rounded())
        notes.push_back("of " + points(own.face) + " on paper");
    const auto& provisions = view.scenario().text.provisions;
    for (std::size_t i = 0; i < provisions.size(); ++i) {
        const rules::ProvisionId promise(i);
        bool verifies = false;
        for (const treaty::Verifier& verifier : provisions[i].verifiers)
            verifies |= verifier.provision == provision && promise != provision;
        if (verifies && notes.size() < 2)
            if (std::string counts = promise_counts(view, promise, outcome); !counts.empty())
                notes.push_back(std::move(counts));
    }
    words.note = joined(notes, "; ");
    return words;
}

} // namespace parley::wording
