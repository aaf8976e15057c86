// The cup of credibility: filled by trust, topped up by checking.
#include "wording/document.hpp"
#include "wording/figures.hpp"
#include "wording/names.hpp"
#include "wording/pages/horizon.hpp"
#include "wording/pages/seat_words.hpp"
#include "wording/phrase.hpp"

namespace parley::wording {

namespace {

/// The agreed or proposed option that sees most of a breach: "“two visits a year” would see a breach".
std::string watcher(const rules::View& view, rules::ProvisionId provision, const treaty::Outcome& outcome) {
    const treaty::Provision& promise = view.scenario().text.at(provision);
    const treaty::Verifier* best = nullptr;
    core::PerMille most = 0;
    for (const treaty::Verifier& verifier : promise.verifiers) {
        const rules::OptionIndex option = outcome[verifier.provision.index()];
        if (option != treaty::status_quo && verifier.sees[option] > most) {
            most = verifier.sees[option];
            best = &verifier;
        }
    }
    if (best == nullptr)
        return "a breach might be noticed anyway";
    return phrase("“{option}” would show a breach",
                  {{"option", option_label(view.scenario(), best->provision, outcome[best->provision.index()])}});
}

} // namespace

std::string cup(const rules::View& view, rules::ProvisionId id, const treaty::Outcome& outcome) {
    const treaty::Receipt receipt = rules::receipt_now(view, id, outcome);
    Arguments arguments{{"name", provision_name(view.scenario(), id)},
                        {"option", option_label(view.scenario(), id, outcome[id.index()])},
                        {"face", points(receipt.face)},
                        {"counted", points(receipt.counted)},
                        {"price", points(-receipt.counted)},
                        {"trust", share_words(receipt.trust)},
                        {"watcher", watcher(view, id, outcome)}};
    if (receipt.counted.hundredths < 0)
        return phrase("{name}, {option}: costs us {price}.", arguments);
    if (receipt.face.hundredths == 0)
        return phrase("{name}, {option}: nothing to us in itself.", arguments);
    if (receipt.trust >= 1000)
        return phrase("{name}, {option}: {face} on paper and in our books.", arguments);
    const std::string halves = halves_of_cup(receipt);
    arguments.push_back({"halves", halves.empty() ? "" : " " + halves});
    if (receipt.safeguard == 0)
        return phrase("{name}, {option}: {face} on paper, {counted} in our books: {trust} on trust, and nothing that "
                      "would show a breach.{halves}",
                      arguments);
    return phrase("{name}, {option}: {face} on paper, {counted} in our books: {trust} on trust, the rest because "
                  "{watcher}.{halves}",
                  arguments);
}

} // namespace parley::wording
