#include "scenario/reading/reader.hpp"

#include "scenario/keys/written_value.hpp"
#include "scenario/typed_words.hpp"

#include <algorithm>

namespace parley::scenario::reading {

using namespace keys;

using treaty::ProvisionId;

void Reader::read_allowances() {
    const Part part = file_.part("lint");
    for (const Node* node : part.entries("allow")) {
        const Part entry = part.entry("allow", *node);
        const Node* code = entry.find("code");
        if (code == nullptr)
            continue;
        const LintAllowance allowance{entry.choice<LintCode>("code"), entry.text("reason"), node->place};
        if (std::any_of(allowances_.begin(), allowances_.end(),
                        [&](const LintAllowance& other) { return other.code == allowance.code; }))
            fault(FaultCode::named_twice, *code, {code->text});
        allowances_.push_back(allowance);
    }
}

void Reader::lint() {
    for (std::size_t i = 0; i < open_.text.provisions.size(); ++i)
        lint_values(ProvisionId(i));
    lint_agenda();
    lint_ids();
    const auto sources = file_.entries("sources");
    for (std::size_t i = 0; i < sources.size(); ++i)
        if (!source_used_[i])
            fault_at(FaultCode::unused_source, sources[i]->key_place, *sources[i], {sources[i]->key});
}

void Reader::lint_values(ProvisionId id) {
    if (option_count(id) == 0 || faults_.has_errors())
        return; // values that could not be read mean nothing
    const treaty::TreatyText& text = open_.text;
    const Node& node = *provision_nodes_[id.index()];
    std::int32_t swing = 0;
    bool in_synergy = false;
    bool minded = false;
    for (const PrivatePapers& papers : scenario_.papers) {
        const auto& values = papers.mandate.values[id.index()];
        const auto [least, most] = std::minmax_element(values.begin(), values.end());
        swing = std::max(swing, most->hundredths - least->hundredths);
        for (const treaty::Synergy& synergy : papers.mandate.synergies)
            for (const treaty::Synergy::Term& term : synergy.terms)
                in_synergy = in_synergy || term.provision == id;
        for (const Constituency& home : papers.home)
            for (const Concern& concern : home.concerns)
                minded = minded || concern.provision == id;
    }
    const bool verifies =
        std::any_of(text.provisions.begin(), text.provisions.end(), [&](const treaty::Provision& other) {
            return std::any_of(other.verifiers.begin(), other.verifiers.end(),
                               [&](const treaty::Verifier& verifier) { return verifier.provision == id; });
        });
    // Such a provision matters by more than its own values.
    const bool has_office = verifies || in_synergy || text.form == id || open_.incident_line == id;
    if (swing == 0 && !has_office && !minded)
        fault_at(FaultCode::nobody_cares, node.key_place, node, {node.key});
    else if ((swing < 200 && !has_office && !minded) || swing > 3000)
        fault_at(FaultCode::swing, node.key_place, node, {write_number(ValueType::points, swing)});
    if (!has_office)
        lint_dominated(id);
}

void Reader::lint_dominated(ProvisionId id) {
    const treaty::Provision& provision = open_.text.at(id);
    const auto beats = [&](std::size_t better, std::size_t worse) {
        bool somewhere = false;
        for (const PrivatePapers& papers : scenario_.papers) {
            const auto& values = papers.mandate.values[id.index()];
            if (values[better] < values[worse])
                return false;
            somewhere = somewhere || values[better] > values[worse];
        }
        return somewhere;
    };
    const Node& options = *provision_nodes_[id.index()]->child("options");
    for (std::size_t option = 1; option < provision.options.size(); ++option)
        for (std::size_t better = 0; better < provision.options.size(); ++better)
            if (better != option && beats(better, option)) {
                fault(FaultCode::dominated_option, *options.children[option - 1],
                      {std::to_string(option), std::to_string(better)});
                break;
            }
}

void Reader::lint_agenda() {
    treaty::ArticleSet reached = opened_by_effect_;
    for (const Session& session : open_.sessions)
        if (session.forum.index() < open_.forums.size())
            reached = reached | open_.forums[session.forum.index()].agenda;
    if (!faults_.has_errors())
        for (std::size_t i = 0; i < article_nodes_.size(); ++i)
            if (!reached.contains(treaty::ArticleId(i)))
                fault_at(FaultCode::never_on_agenda, article_nodes_[i]->key_place, *article_nodes_[i],
                         {article_nodes_[i]->key});
}

/// Ids that are typed, and words of the pages where they are. Among several parties a word may name one:
/// "accept-north".
void Reader::lint_ids() {
    const auto look_at = [&](TypedId kind, std::string_view called, const Node& node) {
        const std::string_view word = node.key;
        bool typed = is_typed_beside(kind, word);
        for (const std::string& party : names_.parties())
            if (word.ends_with("-" + party)) {
                const std::string_view head = word.substr(0, word.size() - party.size());
                typed = typed || is_typed_beside(kind, head) || is_typed_beside(kind, head.substr(0, head.size() - 1));
            }
        if (typed)
            fault_at(FaultCode::typed_word, node.key_place, node, {std::string(called), node.key});
    };
    for (const Node* party : file_.entries("parties"))
        look_at(TypedId::party, "party", *party);
    for (const Node* provision : provision_nodes_)
        look_at(TypedId::provision, "provision", *provision);
    for (const auto& [party, measures] : by_party(file_.find("measures")))
        for (const auto& measure : measures->children)
            look_at(TypedId::measure, "measure", *measure);
    for (const auto& [party, home] : by_party(file_.find("constituencies")))
        for (const auto& constituency : home->children)
            look_at(TypedId::constituency, "constituency", *constituency);
}

} // namespace parley::scenario::reading
