// One event as one reader is told it: whose it is, what caused it, and the line that is spoken. For the narration's own
// sources. Refuses to tell a reader what it may not know, whatever the event carries.
#pragma once

#include "rules/event.hpp"
#include "scenario/scenario.hpp"
#include "wording/narration/spoken_lines.hpp"
#include "wording/phrase.hpp"

#include <initializer_list>
#include <string>
#include <string_view>

namespace parley::wording::narration {

class Teller {
  public:
    Teller(const scenario::Scenario& scenario, const rules::Event& event, rules::PartyId reader, std::size_t occasion,
           const treaty::Package* before)
        : scenario_(&scenario),
          event_(&event),
          reader_(reader),
          occasion_(occasion),
          before_(before) {}

    [[nodiscard]] const scenario::Scenario& whole() const { return *scenario_; }
    [[nodiscard]] const scenario::PublicScenario& open() const { return scenario_->open; }
    [[nodiscard]] rules::PartyId reader() const { return reader_; }
    /// What the author of a proposal tabled before it; null when that is not known or there was nothing.
    [[nodiscard]] const treaty::Package* before() const { return before_; }
    [[nodiscard]] bool ours(rules::PartyId party) const { return party == reader_; }

    /// True of news that reached the reader's own side and nobody else.
    [[nodiscard]] bool for_us_alone() const { return event_->audience == rules::PartySet::of(reader_); }

    /// True of what follows from a clock that was stopped.
    [[nodiscard]] bool off_the_clock() const { return event_->cause.rule == rules::Rule::stopped_clock; }

    /// True of what was said or found between persons, which binds nobody yet.
    [[nodiscard]] bool as_persons() const { return event_->cause.rule == rules::Rule::personal_paper; }

    /// True of what successors did, and what follows from it.
    [[nodiscard]] bool by_successors() const { return event_->cause.rule == rules::Rule::succession; }

    /// True of what the instructor brought in, not chance.
    [[nodiscard]] bool by_the_instructor() const { return event_->cause.rule == rules::Rule::brought_in; }

    /// `ours` when the event is the reader's own doing, else `theirs`. Both may use {delegation}, {capital} and {party}
    /// of whoever did it, beside `arguments`.
    [[nodiscard]] std::string by(rules::PartyId party, std::string_view ours, std::string_view theirs,
                                 Arguments arguments = {}) const;
    /// "us", or the party's name.
    [[nodiscard]] std::string us_or(rules::PartyId party) const;
    /// "Our" or "Moscow's".
    [[nodiscard]] std::string our_or(rules::PartyId party) const;

    /// The cause of the event in a few words, as far as the reader may know it.
    [[nodiscard]] std::string cause() const;

    /// A spoken line of the moment in quotation marks, chosen by `content` (which must be all that makes the event this
    /// one).
    [[nodiscard]] std::string says(Moment moment, std::initializer_list<std::size_t> content,
                                   const Arguments& arguments = {}) const;
    [[nodiscard]] std::string says(Moment moment, rules::PartyId by, const treaty::Package& package,
                                   const Arguments& arguments = {}) const;

  private:
    const scenario::Scenario* scenario_;
    const rules::Event* event_;
    rules::PartyId reader_;
    std::size_t occasion_;
    const treaty::Package* before_;
};

} // namespace parley::wording::narration
