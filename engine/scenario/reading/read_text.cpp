#include "scenario/reading/reader.hpp"

#include <algorithm>
#include <map>

namespace parley::scenario::reading {

using treaty::ArticleId;
using treaty::PartyId;
using treaty::ProvisionId;

void Reader::read_text() {
    const Part text = file_.part("text");
    treaty::TreatyText& into = open_.text;
    into.title = text.text("title");
    std::map<std::int64_t, const Node*> numbers;
    for (const Node* node : text.entries("articles")) {
        const Part part = text.entry("articles", *node);
        const ArticleId id(into.articles.size());
        treaty::Article article{node->key, static_cast<int>(id.index() + 1), part.text("title"), {}};
        if (const Node* number = part.find("number"))
            article.number = static_cast<int>(number->number);
        if (const Node* number = part.node() ? part.node()->child("number") : nullptr; !number || number->sound)
            if (!numbers.emplace(article.number, node).second)
                fault_at(FaultCode::number_twice, number ? number->place : node->key_place, *node,
                         {std::to_string(article.number)});
        into.articles.push_back(std::move(article));
        article_nodes_.push_back(node);
        for (const Node* each : part.entries("provisions"))
            if (into.provisions.size() < treaty::max_provisions)
                read_provision(part.entry("provisions", *each), *each, id);
            else if (into.provisions.size() == treaty::max_provisions && !faults_.full())
                fault_at(
                    FaultCode::too_many, each->key_place, *each,
                    {std::to_string(treaty::max_provisions + 1), "provisions", std::to_string(treaty::max_provisions)});
    }
    for (std::size_t i = 0; i < into.provisions.size(); ++i) {
        const Part article = text.entry("articles", *article_nodes_[into.provisions[i].article.index()]);
        const Part provision = article.entry("provisions", *provision_nodes_[i]);
        read_verifiers(provision, into.provisions[i]);
        check_mirror(*provision_nodes_[i], ProvisionId(i));
        read_order(provision, ProvisionId(i));
    }
    for (std::size_t i = 0; i < article_nodes_.size() && i < into.articles.size(); ++i)
        read_consent(text.entry("articles", *article_nodes_[i]), into.articles[i]);
    into.must_agree = text.find("must_agree") ? text.ids<PartyId>("must_agree", open_.everyone()) : treaty::PartySet{};
    into.form = text.id<ProvisionId>("form");
    open_.incident_line = text.id<ProvisionId>("incident_line");
    open_.least_form = static_cast<treaty::OptionIndex>(text.number("least_form"));
    if (const Node* least = text.find("least_form"); least && into.form)
        on_ladder(*least, *into.form, least->number);
    read_synergies(text);
}

/// Whoever is bound must agree anyway, and whoever must agree is heard.
void Reader::read_consent(const Part& part, treaty::Article& into) {
    into.must_agree = part.find("must_agree") ? part.ids<PartyId>("must_agree", open_.everyone()) : treaty::PartySet{};
    into.must_be_heard =
        part.find("must_be_heard") ? part.ids<PartyId>("must_be_heard", open_.everyone()) : treaty::PartySet{};
    treaty::PartySet bound;
    for (const ProvisionId provision : into.provisions)
        bound = bound | open_.text.at(provision).obligors;
    const auto idle = [&](const char* key, treaty::PartySet twice) {
        if (const Node* node = part.find(key); node && !twice.empty() && node->kind == Node::Kind::list)
            fault(FaultCode::idle_consent, *node, {open_.at(twice.front()).id});
    };
    idle("must_agree", into.must_agree & bound);
    idle("must_be_heard", into.must_be_heard & (bound | into.must_agree));
}

void Reader::read_provision(const Part& part, const Node& node, ArticleId article) {
    treaty::TreatyText& text = open_.text;
    const ProvisionId id(text.provisions.size());
    for (std::size_t before = 0; before < id.index(); ++before)
        if (text.provisions[before].id == node.key)
            fault_at(FaultCode::defined_twice, node.key_place, node,
                     {"provision", node.key, std::to_string(provision_nodes_[before]->key_place.line)});
    treaty::Provision provision;
    provision.id = node.key;
    provision.name = part.text("name");
    provision.article = article;
    provision.obligors = part.ids<PartyId>("obligors");
    provision.mirror = part.id<ProvisionId>("mirror");
    provision.credit = part.choice<treaty::Credit>("counts");
    provision.base_safeguard = part.per_mille("safeguard");
    provision.intrusive = part.yes("intrusive");
    provision_nodes_.push_back(&node);
    read_options(part, provision);
    text.articles[article.index()].provisions.push_back(id);
    text.provisions.push_back(std::move(provision));
}

void Reader::read_options(const Part& part, treaty::Provision& into) {
    std::vector<treaty::Mandate*> mandates;
    for (PrivatePapers& papers : scenario_.papers) {
        papers.mandate.values.emplace_back(1);
        mandates.push_back(&papers.mandate);
    }
    const std::string nothing = part.text("status_quo");
    into.options.push_back({"no undertaking", nothing, {}});
    if (!part.find("options"))
        return;
    for (const Node* node : part.entries("options")) {
        const Part option = part.entry("options", *node);
        into.options.push_back({option.text("label"), option.text("clause"), cited(option)});
        read_melting(option, into.options.back());
        for (treaty::Mandate* mandate : mandates)
            mandate->values.back().emplace_back();
        for (const auto& [party, worth] : by_party(option.find("values")))
            mandates[party.index()]->values.back().back() = core::Points{static_cast<std::int32_t>(worth->number)};
    }
}

void Reader::read_melting(const Part& option, treaty::Option& into) {
    const Node* melts = option.find("melts");
    if (melts == nullptr)
        return;
    for (const auto& percent : melts->children)
        into.melts.push_back(static_cast<std::uint8_t>(percent->sound ? percent->number : 0));
    const std::size_t sessions = file_.entries("calendar").size();
    if (sessions != 0 && into.melts.size() != sessions)
        fault(FaultCode::melt_count, *melts, {std::to_string(into.melts.size()), std::to_string(sessions)});
    open_.values_move = true;
}

/// An option needs what the options below it need.
void Reader::read_order(const Part& part, ProvisionId id) {
    std::vector<treaty::Option>& options_of = open_.text.provisions[id.index()].options;
    std::vector<treaty::Need> needs;
    std::size_t place = 0;
    for (const Node* node : part.entries("options")) {
        const Part option = part.entry("options", *node);
        for (const treaty::Synergy::Term& term : options(option.find("needs"))) {
            if (term.provision == id) {
                fault(FaultCode::needs_itself, *option.find("needs"));
                continue;
            }
            const auto known = std::ranges::find(needs, term.provision, &treaty::Need::provision);
            if (known == needs.end())
                needs.push_back({term.provision, term.at_least});
            else
                known->at_least = std::max(known->at_least, term.at_least);
        }
        if (++place < options_of.size())
            options_of[place].needs = needs;
    }
}

void Reader::read_verifiers(const Part& part, treaty::Provision& into) {
    for (const Node* node : part.entries("verified_by")) {
        if (!node->sound || into.verifiers.size() == 2)
            continue;
        treaty::Verifier verifier{ProvisionId(static_cast<std::size_t>(node->key_number)), {}};
        const std::size_t given = node->children.size();
        const std::size_t needed = option_count(verifier.provision);
        if (open_.text.at(verifier.provision).id == into.id)
            fault_at(FaultCode::self_verified, node->key_place, *node);
        else if (needed != 0 && given != needed)
            fault(FaultCode::verifier_count, *node, {std::to_string(given), std::to_string(needed), node->key});
        for (std::size_t option = 0; option < std::min(given, verifier.sees.size()); ++option)
            verifier.sees[option] = static_cast<core::PerMille>(10 * node->children[option]->number);
        into.verifiers.push_back(verifier);
    }
}

void Reader::check_mirror(const Node& node, ProvisionId id) {
    const treaty::Provision& provision = open_.text.at(id);
    if (!provision.mirror)
        return;
    const Node& mirror = *node.child("mirror");
    const treaty::Provision& other = open_.text.at(*provision.mirror);
    if (other.mirror != id)
        fault(FaultCode::mirror_not_mutual, mirror, {other.id, other.mirror ? open_.text.at(*other.mirror).id : ""});
    else if (const treaty::PartySet both = provision.obligors & other.obligors; !both.empty())
        fault(FaultCode::mirror_same_obligor, mirror, {open_.at(both.front()).id});
}

void Reader::read_synergies(const Part& text) {
    for (const Node* node : text.entries("synergies")) {
        const Part part = text.entry("synergies", *node);
        const auto terms = options(part.find("needs"));
        for (const auto& [party, worth] : by_party(part.find("worth")))
            if (worth->number != 0)
                scenario_.papers[party.index()].mandate.synergies.push_back(
                    {terms, core::Points{static_cast<std::int32_t>(worth->number)}});
    }
}

} // namespace parley::scenario::reading
