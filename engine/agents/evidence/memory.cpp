#include "agents/evidence/memory.hpp"

#include "core/variant_match.hpp"

namespace parley::agents {

namespace {

void note_word(Bearing& bearing, const rules::GivenWord& word, bool kept) {
    // A threat that is carried out is no proof of good faith; only promises count.
    if (word.kind == rules::GivenWord::Kind::promise)
        ++(kept ? bearing.words_kept : bearing.words_broken);
}

/// What happened at the table.
struct TableNotes {
    Memory& memory;
    const treaty::TreatyText& text;
    rules::PartyId seat;

    void operator()(const rules::ProposalTabled& event) const {
        memory.offers.push_back({event.author, event.package, event.tone, memory.agreed, memory.session});
    }
    void operator()(const rules::ProposalAccepted& event) const {
        if (!event.whole)
            ++memory.cherry_picks[event.by.index()];
    }
    void operator()(const rules::ArticlesAgreed& event) const {
        memory.agreed = treaty::with(text, memory.agreed, event.package);
        memory.agreed_articles = memory.agreed_articles | event.articles;
        memory.last_agreement = memory.session;
    }
    void operator()(const rules::ProposalRefused& event) const {
        std::size_t refused = 0;
        for (std::size_t i = 0; i < memory.offers.size(); ++i)
            if (memory.offers[i].author == event.author)
                refused = i;
        memory.refusals.push_back({event.by, event.author, event.article, event.reason, refused});
    }
    void operator()(const rules::EditionLaid& event) const { memory.edition = event.edition; }
    void operator()(const rules::EditionCriticised& event) const {
        for (const rules::Criticism& criticism : event.criticisms)
            memory.criticisms.push_back({event.by, criticism, memory.edition.options[criticism.provision.index()]});
    }
    void operator()(const rules::InitialsLapsed& event) const {
        memory.last_lapse = NotedLapse{event.by, memory.agreed};
    }
    void operator()(const rules::WordUndercut& event) const { ++memory.bearing[event.by.index()].undercut; }
    void operator()(const rules::QuestionAsked& event) const { ++memory.questions_asked[event.asker.index()]; }
    void operator()(const rules::QuestionAnswered& event) const {
        memory.answers.push_back({event.by, event.first, event.second, event.preference});
    }
    void operator()(const rules::RedLineDeclared& event) const { memory.red_lines.push_back({event.by, event.line}); }
    void operator()(const rules::RedLineRetreated& event) const {
        for (std::size_t i = 0; i < memory.red_lines.size(); ++i)
            if (memory.red_lines[i] == rules::DeclaredLine{event.by, event.line}) {
                memory.red_lines.erase(memory.red_lines.begin() + static_cast<std::ptrdiff_t>(i));
                return;
            }
    }
    void operator()(const rules::WordKept& event) const {
        note_word(memory.bearing[event.word.by.index()], event.word, true);
    }
    void operator()(const rules::WordBroken& event) const {
        note_word(memory.bearing[event.word.by.index()], event.word, false);
    }
    void operator()(const rules::SoundingMade& event) const {
        if (event.sounding.from == seat || event.sounding.to == seat)
            memory.soundings.push_back(event.sounding);
    }
    void operator()(const rules::SoundingAnswered& event) const {
        for (rules::Sounding& sounding : memory.soundings)
            if (sounding.from == event.sounding.from && sounding.to == event.sounding.to &&
                sounding.package == event.sounding.package)
                sounding.welcomed = event.reception == rules::Reception::welcome;
    }
    template <class Other>
    void operator()(const Other&) const {}
};

/// What happened away from the table, and after signature.
struct OtherNotes {
    Memory& memory;
    const scenario::PublicScenario& scenario;
    rules::PartyId seat;

    void operator()(const rules::SessionOpened& event) const { memory.session = event.session; }
    void operator()(const rules::FunctionEnded& event) const { memory.ended.insert(event.function); }
    void operator()(const rules::MeasureTaken& event) const {
        if (is_pressure(scenario.measure(event.party, event.order.measure)))
            press(event.party);
    }
    void operator()(const rules::CovertMeasureDiscovered& event) const {
        if (is_pressure(scenario.measure(event.party, event.measure)))
            press(event.party);
    }
    void operator()(const rules::GestureAnnounced& event) const {
        Bearing& bearing = memory.bearing[event.party.index()];
        ++bearing.gestures;
        bearing.last_gesture = memory.session;
    }
    void operator()(const rules::GestureKept& event) const { ++memory.bearing[event.party.index()].gestures_kept; }
    void operator()(const rules::GestureDropped& event) const {
        ++memory.bearing[event.party.index()].gestures_dropped;
    }
    void operator()(const rules::ProfileSignalled& event) const {
        memory.profile_signals.push_back({event.about, event.profile, event.reliability});
    }
    void operator()(const rules::RankingSignalled& event) const {
        memory.ranking_signals.push_back({event.about, event.more, event.less, event.reliability});
    }
    void operator()(const rules::FindingAnswered& event) const {
        if (event.by == seat)
            memory.findings_answered.push_back(event.finding);
    }
    void operator()(const rules::BreachCaught& event) const { ++memory.bearing[event.by.index()].breaches; }
    template <class Other>
    void operator()(const Other&) const {}

  private:
    void press(rules::PartyId party) const {
        Bearing& bearing = memory.bearing[party.index()];
        ++bearing.pressures;
        bearing.last_pressure = memory.session;
    }
};

} // namespace

int tension_of(const scenario::Measure& measure) {
    int sum = 0;
    for (const scenario::Effect& effect : measure.effects)
        if (const auto* change = std::get_if<scenario::ChangeTension>(&effect))
            sum += change->by;
    return sum;
}

bool is_pressure(const scenario::Measure& measure) {
    using scenario::MeasureKind;
    switch (measure.kind) {
    case MeasureKind::pressure:
    case MeasureKind::deployment:
    case MeasureKind::exercise:
    case MeasureKind::sanction:
        return tension_of(measure) >= 0;
    case MeasureKind::consultation:
    case MeasureKind::gesture:
    case MeasureKind::intelligence:
    case MeasureKind::statement:
        break;
    }
    return false;
}

void Memory::take(const scenario::PublicScenario& scenario, rules::PartyId seat, std::span<const rules::Event> events) {
    for (const rules::Event& event : events) {
        std::visit(TableNotes{*this, scenario.text, seat}, event.what);
        std::visit(OtherNotes{*this, scenario, seat}, event.what);
    }
}

const Offer* Memory::last_offer(rules::PartyId author) const {
    for (std::size_t i = offers.size(); i-- > 0;)
        if (offers[i].author == author)
            return &offers[i];
    return nullptr;
}

int Memory::distinct_offers(rules::PartyId author) const {
    int count = 0;
    for (std::size_t i = 0; i < offers.size(); ++i) {
        if (offers[i].author != author)
            continue;
        bool seen = false;
        for (std::size_t j = 0; j < i && !seen; ++j)
            seen = offers[j].author == author && offers[j].package == offers[i].package;
        count += seen ? 0 : 1;
    }
    return count;
}

} // namespace parley::agents
