#include "scenario/reading/reader.hpp"

#include <algorithm>
#include <cstdlib>

namespace parley::scenario::reading {

using namespace keys;

using treaty::PartyId;

void Reader::read_head() {
    if (const Node* version = root_.child("parley"); version && version->ordinal != 0)
        fault_at(FaultCode::first_key, version->key_place, *version);
    open_.id = file_.text("id");
    open_.title = file_.text("title");
    open_.summary = file_.text("summary");
    open_.teaches = file_.text("teaches");
    open_.opening = file_.text("opening");
    open_.minutes = file_.whole("minutes");
    for (const Node* node : file_.entries("sources")) {
        const Part source = file_.entry("sources", *node);
        open_.sources.push_back(
            {node->key, source.choice<SourceKind>("kind"), source.text("title"), source.text("date")});
    }
    source_used_.assign(open_.sources.size(), false);
    for (const Node* node : file_.entries("excluded")) {
        const Part topic = file_.entry("excluded", *node);
        open_.excluded.push_back({topic.text("topic"), topic.id<PartyId>("by"), topic.text("reason")});
    }
}

void Reader::read_parties() {
    for (const Node* node : file_.entries("parties")) {
        const Part part = file_.entry("parties", *node);
        Party party{node->key,
                    part.text("name"),
                    part.text("short_name"),
                    part.text("adjective"),
                    part.text("capital"),
                    part.text("head"),
                    part.text("case"),
                    {}};
        std::int64_t sum = 0;
        bool all_read = part.find("profiles") != nullptr;
        for (const Node* each : part.entries("profiles")) {
            const Part profile = part.entry("profiles", *each);
            party.profiles.push_back({each->key, profile.text("name"), profile.text("tell"), profile.per_mille("prior"),
                                      profile.whole("complies")});
            sum += profile.number("prior");
            all_read = all_read && profile.find("prior");
        }
        if (all_read && !party.profiles.empty() && sum != 100)
            fault_at(FaultCode::priors, part.find("profiles")->key_place, *part.find("profiles"),
                     {std::to_string(sum)});
        open_.parties.push_back(std::move(party));
    }
    const std::size_t count = open_.parties.size();
    open_.trust.assign(count, std::vector<std::int16_t>(count));
    open_.measures.resize(count);
    open_.opening_drafts.resize(count);
    scenario_.papers.resize(count);
}

namespace {

/// What a party's unverified word is worth on average over what it may be, in hundredths of a percent.
std::optional<std::int64_t> weighted_compliance(const Part& file, const Node& party) {
    const Part part = file.entry("parties", party);
    std::int64_t sum = 0;
    for (const Node* node : part.entries("profiles")) {
        const Part profile = part.entry("profiles", *node);
        if (!profile.find("prior") || !profile.find("complies"))
            return std::nullopt;
        sum += profile.number("prior") * profile.number("complies");
    }
    return part.entries("profiles").empty() ? std::nullopt : std::optional(sum);
}

/// What the file says of why `credit` is what it is; null when it says nothing.
const Node* reason_for(const Node* reasons, const Node& credit) {
    const Node* row = reasons ? reasons->child(credit.parent->key) : nullptr;
    const Node* reason = row ? row->child(credit.key) : nullptr;
    return reason && reason->sound ? reason : nullptr;
}

} // namespace

void Reader::read_world() {
    const Part world = file_.part("world");
    open_.tension = world.whole("tension");
    open_.ripe_from = world.whole("ripe_from");
    const Part capital = world.part("capital");
    open_.capital = capital.whole("start");
    open_.income = capital.whole("income");
    open_.most_capital = capital.whole("most");
    if (open_.capital > open_.most_capital && capital.node())
        if (const Node* start = capital.node()->child("start"))
            fault(FaultCode::range, *start, {start->text, "0", std::to_string(open_.most_capital)});
    const auto parties = file_.entries("parties");
    read_persons(world.find("persons"));
    for (const auto& [believer, row] : by_party(world.find("trust"))) {
        if (row->kind != Node::Kind::map)
            continue;
        for (std::size_t other = 0; other < parties.size(); ++other) {
            const Node* credit = row->child(parties[other]->key);
            if (other == believer.index()) {
                if (credit)
                    fault_at(FaultCode::own_name, credit->key_place, *row, {credit->key});
                continue;
            }
            if (!credit) {
                fault_at(FaultCode::party_missing, row->key_place, *row, {parties[other]->key});
                continue;
            }
            if (!credit->sound)
                continue;
            open_.trust[believer.index()][other] = static_cast<std::int16_t>(credit->number);
            const auto complies = weighted_compliance(file_, *parties[other]);
            if (complies && std::abs(*complies - 100 * credit->number) > 1000)
                trust_unlike_conduct(*credit, *complies, reason_for(world.find("trust_reasons"), *credit));
        }
    }
}

void Reader::read_persons(const Node* rows) {
    if (!rows || rows->kind != Node::Kind::map)
        return;
    const auto parties = file_.entries("parties");
    open_.persons.assign(parties.size(), std::vector<std::int16_t>(parties.size()));
    for (std::size_t believer = 0; believer < parties.size(); ++believer) {
        const Node* row = rows->child(parties[believer]->key);
        if (!row) {
            fault_at(FaultCode::party_missing, rows->key_place, *rows, {parties[believer]->key});
            continue;
        }
        for (std::size_t other = 0; other < parties.size() && row->kind == Node::Kind::map; ++other) {
            const Node* credit = row->child(parties[other]->key);
            if (other == believer && credit)
                fault_at(FaultCode::own_name, credit->key_place, *row, {credit->key});
            else if (other != believer && !credit)
                fault_at(FaultCode::party_missing, row->key_place, *row, {parties[other]->key});
            else if (other != believer && credit->sound)
                open_.persons[believer][other] = static_cast<std::int16_t>(credit->number);
        }
    }
}

void Reader::want_persons(const Node& at) {
    if (open_.persons.empty() && !file_.part("world").has("persons"))
        fault(FaultCode::no_persons, at);
}

void Reader::trust_unlike_conduct(const Node& credit, std::int64_t complies, const Node* reason) {
    std::vector<std::string> words{credit.text, std::to_string((complies + 50) / 100), credit.key};
    if (!reason)
        return fault(FaultCode::trust_against_conduct, credit, std::move(words));
    words.push_back(reason->text);
    fault(FaultCode::reasoned_trust, credit, std::move(words));
}

void Reader::read_forums() {
    for (const Node* node : file_.entries("forums")) {
        const Part part = file_.entry("forums", *node);
        Forum forum;
        forum.id = node->key;
        forum.name = part.text("name");
        forum.note = part.text("note");
        forum.attending = part.ids<PartyId>("attending", open_.everyone());
        forum.agenda = part.ids<treaty::ArticleId>("agenda", treaty::ArticleSet::first(open_.text.articles.size()));
        forum.rooms = rooms(part);
        if (!forum.rooms.empty()) {
            if (const Node* agenda = node->child("agenda"))
                fault_at(FaultCode::agenda_beside_rooms, agenda->key_place, *agenda);
            forum.agenda = {};
            for (const Room& room : forum.rooms)
                forum.agenda = forum.agenda | room.agenda;
        }
        forum.ceiling = ceilings(part, forum.agenda);
        forum.in_public = part.yes("public");
        forum.replies_next_session = part.number("replies") == 1;
        forum.back_channel_is_safe = part.yes("safe_back_channel");
        forum.mandates_can_be_widened = part.yes("mandates_can_be_widened");
        forum.personal = part.yes("personal");
        forum.between_governing = part.yes("persons");
        if (forum.between_governing)
            want_persons(*part.find("persons"));
        forum.widening_cost = part.whole("widening_cost");
        forum.consultation_factor = part.whole("consultation_factor");
        forum.present.resize(open_.parties.size());
        for (const auto& [party, list] : by_party(part.find("present")))
            if (list->sound)
                forum.present[party.index()] = Part::id_set<treaty::ConstituencyId>(*list);
        open_.forums.push_back(std::move(forum));
    }
}

void Reader::read_calendar() {
    for (PrivatePapers& papers : scenario_.papers)
        papers.goals.resize(file_.entries("calendar").size());
    const Node* dated = nullptr; // the session before that has a date
    for (const Node* node : file_.entries("calendar")) {
        const Part part = file_.entry("calendar", *node);
        open_.sessions.push_back({part.text("date"), part.text("title"), part.text("place"),
                                  part.id<ForumId>("forum").value_or(ForumId{}), part.whole("actions"),
                                  part.whole("drift")});
        if (const Node* date = part.find("date")) {
            if (dated && date->text < dated->text)
                fault(FaultCode::calendar_order, *date, {date->text, dated->text});
            dated = date;
        }
        for (const auto& [party, entry] : by_party(part.find("goals"))) {
            const Part goal = part.entry("goals", *entry);
            scenario_.papers[party.index()].goals[node->ordinal] = {goal.text("text"), condition(goal.find("when"))};
        }
    }
}

void Reader::read_after_signature() {
    open_.periods = file_.part("implementation").texts("periods");
    const Node* threshold = file_.part("ratification").find("threshold");
    if (!threshold)
        return;
    const std::size_t given = threshold->children.size();
    const std::size_t needed = open_.text.form ? option_count(*open_.text.form) : 1;
    if (needed != 0 && given != needed && given != 0)
        fault_at(FaultCode::threshold_count, threshold->key_place, *threshold,
                 {std::to_string(given), std::to_string(needed)});
    for (std::size_t option = 0; option < treaty::max_options && given > 0; ++option)
        open_.threshold[option] = static_cast<std::int16_t>(threshold->children[std::min(option, given - 1)]->number);
}

} // namespace parley::scenario::reading
