// What of the text comes due later, what fades, and who has left by then.
#include "scenario/reading/reader.hpp"

#include <algorithm>

namespace parley::scenario::reading {

using treaty::ProvisionId;

void Reader::read_horizon() {
    treaty::TreatyText& text = open_.text;
    text.horizon.periods = static_cast<std::uint8_t>(open_.periods.size());
    read_fades();
    read_succession(file_.part("implementation").part("horizon"));
    const Part articles = file_.part("text");
    for (std::size_t i = 0; i < text.provisions.size(); ++i) {
        const Part article = articles.entry("articles", *article_nodes_[text.provisions[i].article.index()]);
        read_due(article.entry("provisions", *provision_nodes_[i]), ProvisionId(i));
    }
}

void Reader::read_due(const Part& part, ProvisionId id) {
    treaty::TreatyText& text = open_.text;
    treaty::Provision& provision = text.provisions[id.index()];
    const auto due = static_cast<std::size_t>(std::max<std::int64_t>(part.number("due"), 1));
    if (const Node* node = part.find("due"); node && !open_.periods.empty() && due > open_.periods.size()) {
        fault(FaultCode::range, *node, {node->text, "1", std::to_string(open_.periods.size())});
        return;
    }
    provision.due = static_cast<std::uint8_t>(due - 1);
    // A factor of a party's worth has room for three provisions.
    bool handed_over = false;
    for (const treaty::PartyId party : provision.obligors)
        handed_over |= treaty::falls_due_late(text, id, party);
    if (provision.verifiers.size() > 1 && text.horizon.kept_by && handed_over)
        if (const Node* checks = part.find("verified_by"))
            fault_at(FaultCode::checked_twice, checks->key_place, *checks);
}

std::array<int, treaty::max_options> Reader::by_option(const Node& list, ProvisionId provision) {
    std::array<int, treaty::max_options> numbers{};
    const std::size_t given = list.children.size();
    const std::size_t needed = option_count(provision);
    if (needed != 0 && given != needed)
        fault(FaultCode::verifier_count, list, {std::to_string(given), std::to_string(needed), list.key});
    for (std::size_t option = 0; option < std::min(given, numbers.size()); ++option)
        numbers[option] = static_cast<int>(list.children[option]->number);
    return numbers;
}

void Reader::read_fades() {
    const Part text = file_.part("text");
    for (const Node* node : text.entries("fades")) {
        if (!node->sound)
            continue;
        const ProvisionId checking(static_cast<std::size_t>(node->key_number));
        const auto lost = by_option(*node, checking);
        bool used = false;
        for (treaty::Provision& provision : open_.text.provisions)
            for (treaty::Verifier& verifier : provision.verifiers)
                if (verifier.provision == checking) {
                    used = true;
                    for (std::size_t option = 0; option < lost.size(); ++option)
                        verifier.fades[option] = 10 * lost[option];
                }
        if (!used)
            fault_at(FaultCode::idle_fading, node->key_place, *node, {node->key});
    }
}

void Reader::read_succession(const Part& part) {
    treaty::Horizon& horizon = open_.text.horizon;
    for (const auto& [party, node] : by_party(part.find("leaves"))) {
        if (!node->sound)
            continue;
        if (!open_.periods.empty() && static_cast<std::size_t>(node->number) > open_.periods.size())
            fault(FaultCode::range, *node, {node->text, "1", std::to_string(open_.periods.size())});
        else if (static_cast<std::size_t>(node->number) < open_.periods.size())
            horizon.leaves[party.index()] = static_cast<std::uint8_t>(node->number);
    }
    for (const auto& [party, node] : by_party(part.find("carries")))
        if (node->sound)
            horizon.carries[party.index()] = static_cast<std::uint8_t>(node->number);
    for (const Node* node : part.entries("kept_by")) {
        if (!node->sound)
            continue;
        horizon.kept_by = ProvisionId(static_cast<std::size_t>(node->key_number));
        const auto lifts = by_option(*node, *horizon.kept_by);
        for (std::size_t option = 0; option < lifts.size(); ++option)
            horizon.lifts[option] = static_cast<std::uint8_t>(lifts[option]);
    }
}

} // namespace parley::scenario::reading
