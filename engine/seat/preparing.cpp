#include "seat/preparing.hpp"

#include "rules/legal_actions.hpp"
#include "rules/world/rooms.hpp"

namespace parley::seat {
namespace {

/// What of a package lies in `articles`; a linkage that is cut apart falls away.
std::optional<rules::ProposePackage> part_within(const treaty::TreatyText& text, rules::ArticleSet articles,
                                                 rules::ProposePackage proposal) {
    proposal.package = treaty::part_of(text, proposal.package, proposal.package.articles & articles);
    proposal.linked = proposal.linked & articles;
    if (proposal.linked.size() < 2)
        proposal.linked.clear();
    if (proposal.package.articles.empty())
        return std::nullopt;
    return proposal;
}

} // namespace

rules::ProposePackage drafted(const Model& model) {
    return model.prepared.draft ? model.prepared.draft->proposal() : rules::ProposePackage{};
}

treaty::RollingText draft_ground(const Model& model, const rules::View& view) {
    return is_sounding(model) ? view.open().text : rules::within_reach(view.scenario(), view.open());
}

game::Draft draft_of(const Model& model, const rules::View& view) {
    return model.prepared.draft ? *model.prepared.draft
                                : game::Draft(view.scenario().text, draft_ground(model, view), view.seat());
}

bool is_sounding(const Model& model) { return model.prepared.speech.kind == Speech::sound_out; }

rules::ArticleSet draftable(const Model& model, const rules::View& view) {
    const rules::LegalActions legal = rules::legal_actions(view);
    if (is_sounding(model))
        return legal.can_sound_out.empty() ? rules::ArticleSet{}
                                           : rules::ArticleSet::first(view.scenario().text.articles.size());
    return legal.tableable | legal.draftable;
}

std::optional<rules::Action> filed_draft(const Model& model) {
    const rules::ProposePackage proposal = drafted(model);
    if (proposal.package.articles.empty())
        return std::nullopt;
    if (!is_sounding(model))
        return proposal;
    if (!model.prepared.speech.whom)
        return std::nullopt;
    return rules::SoundOut{*model.prepared.speech.whom, proposal.package};
}

std::optional<rules::ProposePackage> last_tabled(const Model& model, const rules::View& view, rules::PartyId author) {
    const std::vector<Told>& lines = model.feed.lines();
    for (std::size_t i = lines.size(); i > 0; --i) {
        const auto* tabled = std::get_if<rules::ProposalTabled>(&lines[i - 1].event.what);
        if (tabled == nullptr || tabled->author != author)
            continue;
        const treaty::Package package =
            is_sounding(model) ? tabled->package : rules::within_reach(view.scenario(), view.open(), tabled->package);
        return part_within(view.scenario().text, draftable(model, view), {package, tabled->linked, rules::Tone::firm});
    }
    return std::nullopt;
}

std::optional<rules::PartyId> answered(const Model& model, const rules::View& view) {
    const rules::LegalActions legal = rules::legal_actions(view);
    const rules::PartySet answerable = legal.answerable.empty() ? legal.hearable : legal.answerable | legal.hearable;
    if (model.prepared.answering && answerable.contains(*model.prepared.answering))
        return model.prepared.answering;
    return answerable.empty() ? std::nullopt : std::optional(answerable.front());
}

std::optional<rules::ArticleId> in_the_way(const Model& model, const rules::Proposal& proposal) {
    const rules::ArticleSet articles = proposal.package.articles;
    if (model.prepared.refused_article && articles.contains(*model.prepared.refused_article))
        return model.prepared.refused_article;
    return articles.size() == 1 ? std::optional(articles.front()) : std::nullopt;
}

std::optional<rules::PartyId> spoken_to(const Model& model, const rules::View& view) {
    if (model.prepared.speech.whom)
        return model.prepared.speech.whom;
    const rules::LegalActions legal = rules::legal_actions(view);
    const rules::PartySet whom = is_sounding(model) ? legal.can_sound_out : legal.can_ask;
    return whom.size() == 1 ? std::optional(whom.front()) : std::nullopt;
}

std::optional<rules::Action> spoken(const Model& model, const rules::View& view) {
    const SpeechDraft& speech = model.prepared.speech;
    switch (speech.kind) {
    case Speech::none:
        return {};
    case Speech::ask:
        if (const auto whom = spoken_to(model, view); whom && speech.articles.size() == 2)
            return rules::AskPriority{*whom, speech.articles[0], speech.articles[1]};
        return {};
    case Speech::red_line:
        if (speech.provision && speech.bound && speech.option)
            return rules::DeclareRedLine{{*speech.provision, *speech.bound, *speech.option}};
        return {};
    case Speech::promise:
        if (speech.measure && speech.by)
            return rules::PromiseMeasure{*speech.measure, *speech.by};
        return {};
    case Speech::threat:
        if (speech.measure && speech.by)
            return rules::ThreatenMeasure{*speech.measure, *speech.by, speech.unless};
        return {};
    case Speech::sound_out:
        return filed_draft(model);
    case Speech::widen:
        if (speech.instruction)
            return rules::WidenMandate{*speech.instruction};
        return {};
    }
    return {};
}

rules::FileMeasures filing_of(const Model& model, const rules::View& view) {
    if (model.prepared.filing)
        return *model.prepared.filing;
    rules::FileMeasures filing;
    filing.carries_out_gesture = rules::legal_actions(view).gesture_due;
    return filing;
}

Reading reading_of(const Model& model, const rules::View& view, rules::PartyId about) {
    if (model.prepared.readings)
        return (*model.prepared.readings)[about.index()];
    Reading reading;
    if (about == view.seat())
        return reading;
    reading.percent = belief_held(view, about);
    if (rules::legal_actions(view).owes_top_articles)
        reading.top_articles = view.own().assessment.of[about.index()].top_articles;
    return reading;
}

rules::Report report_of(const Model& model, const rules::View& view) {
    if (model.prepared.report)
        return *model.prepared.report;
    return {view.open().exploratory.articles, rules::Idea::joint};
}

rules::FileAssessment readings_filed(const Model& model, const rules::View& view) {
    rules::FileAssessment filing;
    for (std::size_t i = 0; i < view.scenario().party_count(); ++i) {
        const rules::PartyId other(i);
        if (other == view.seat())
            continue;
        const Reading held = reading_of(model, view, other);
        for (std::size_t p = 0; p < view.scenario().at(other).profiles.size(); ++p)
            filing.of[i].percent[p] = static_cast<std::uint8_t>(held.percent[p]);
        filing.of[i].top_articles = held.top_articles;
    }
    filing.report = report_of(model, view);
    filing.stops_clock = model.prepared.stops_clock && rules::legal_actions(view).asks_clock;
    return filing;
}

} // namespace parley::seat
