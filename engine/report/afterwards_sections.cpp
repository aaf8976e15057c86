#include "report/debrief_sections.hpp"

#include "wording/debrief/afterwards.hpp"
#include "wording/debrief/headings.hpp"
#include "wording/listing.hpp"
#include "wording/names.hpp"

#include <algorithm>

namespace parley::report {

namespace {

/// What the events so far say of the ones that follow: the period, and who broke what in it.
class Aftermath {
  public:
    /// Reports come after the deeds that they are about.
    void note(const rules::Happening& what) {
        if (const auto* breach = std::get_if<rules::UndertakingBroken>(&what)) {
            broken_.push_back({breach->by, breach->provision});
            any_breach_ = true;
        }
        if (const auto* opened = std::get_if<rules::PeriodOpened>(&what)) {
            period_ = opened->period;
            broken_.clear();
        }
    }

    [[nodiscard]] wording::AftermathEvent with_what_is_known(const rules::Event& event) const {
        const auto* report = std::get_if<rules::FindingReported>(&event.what);
        return {event, period_,
                report != nullptr && std::find(broken_.begin(), broken_.end(), report->finding) != broken_.end()};
    }
    [[nodiscard]] bool in_force() const { return period_.has_value(); }
    [[nodiscard]] bool any_breach() const { return any_breach_; }

  private:
    std::optional<std::uint8_t> period_;
    std::vector<rules::Finding> broken_;
    bool any_breach_{};
};

void write_successors(Page& page, const Debriefed& debrief) {
    if (debrief.data.successions.empty())
        return;
    page.paragraph(wording::successors_held_by(debrief.scenario(), debrief.data.text));
    for (const Succession& succession : debrief.data.successions) {
        std::vector<wording::CameToSuccessors> left;
        for (const Inherited& one : succession.left)
            left.push_back({one.provision, one.chance, one.dropped});
        page.item(wording::successors_line(debrief.reader(), succession.party, succession.period, left));
    }
}

} // namespace

void write_aftermath(Page& page, const Debriefed& debrief) {
    if (debrief.data.aftermath.empty())
        return;
    page.heading(wording::heading_of(wording::DebriefSection::aftermath));
    Aftermath aftermath;
    for (const std::size_t index : debrief.data.aftermath) {
        const rules::Event& event = debrief.game.events()[index];
        aftermath.note(event.what);
        page.item(wording::aftermath_line(debrief.reader(), aftermath.with_what_is_known(event)));
    }
    if (!aftermath.in_force())
        return;
    if (!aftermath.any_breach())
        page.paragraph(wording::all_was_kept());
    for (std::size_t p = 0; p < debrief.scenario().party_count(); ++p)
        page.item(wording::credited_line(debrief.reader(), PartyId(p), debrief.data.score.of[p]));
    write_successors(page, debrief);
}

void write_history(Page& page, const Debriefed& debrief) {
    const std::string& history = debrief.game.scenario().teaching.historical_outcome;
    page.heading(wording::heading_of(wording::DebriefSection::history));
    if (debrief.data.signing_step) {
        const treaty::Package text{treaty::ArticleSet::first(debrief.scenario().text.articles.size()),
                                   debrief.data.text};
        const std::vector<std::string> articles = wording::clauses_by_article(debrief.scenario(), text);
        page.paragraph(wording::text_intro(!articles.empty()));
        for (const std::string& article : articles)
            page.item(article);
    } else {
        page.paragraph(wording::no_text_initialled());
    }
    if (!history.empty())
        page.paragraph(wording::in_history(history));
    const std::vector<wording::RecordLine> later = wording::later_record(debrief.scenario(), debrief.game.state().open);
    if (!later.empty())
        page.paragraph(wording::known_later());
    for (const wording::RecordLine& fact : later)
        page.item(wording::fact_with_sources(fact.text, fact.sources));
}

void write_questions(Page& page, const Debriefed& debrief) {
    constexpr std::size_t most_asked = 4;
    std::vector<std::string> questions = debrief.game.scenario().teaching.debrief_questions;
    questions.resize(std::min(questions.size(), most_asked));
    for (std::string& always : wording::questions_of_any_game())
        if (questions.size() < 3)
            questions.push_back(std::move(always));
    page.heading(wording::heading_of(wording::DebriefSection::questions));
    for (const std::string& question : questions)
        page.item(question);
}

} // namespace parley::report
