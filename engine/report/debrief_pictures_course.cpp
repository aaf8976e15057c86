#include "report/debrief_pictures.hpp"

#include "wording/debrief/charts.hpp"
#include "wording/names.hpp"

#include <algorithm>

namespace parley::report {
namespace {

/// Where the events of the game stand on an axis of its meetings: 0 the start, 1 the close of the first, and so on.
/// What comes after the last stands a step further, when any of it is shown.
class MeetingAxis {
  public:
    explicit MeetingAxis(const Debriefed& debrief) {
        const std::vector<rules::Event>& events = debrief.game.events();
        for (std::size_t i = 0; i < events.size(); ++i)
            if (std::holds_alternative<rules::SessionOpened>(events[i].what))
                begins_.push_back(i);
        // An extra session comes after a first ratification.
        const std::vector<std::size_t>& aftermath = debrief.data.aftermath;
        const auto after = std::find_if(aftermath.begin(), aftermath.end(),
                                        [&](std::size_t event) { return begins_.empty() || event > begins_.back(); });
        begins_.push_back(after == aftermath.end() ? events.size() : *after);
        begins_.push_back(events.size());
    }

    [[nodiscard]] std::size_t meetings() const { return begins_.size() - 2; }
    [[nodiscard]] bool is_afterwards(std::size_t event) const { return event >= begins_[meetings()]; }
    [[nodiscard]] double at(std::size_t event) const {
        for (std::size_t i = 0; i + 1 < begins_.size(); ++i)
            if (event < begins_[i + 1]) {
                const double length = static_cast<double>(begins_[i + 1] - begins_[i]);
                const double along = event < begins_[i] ? 0.0 : static_cast<double>(event - begins_[i]) / length;
                return static_cast<double>(i) + 0.06 + 0.88 * along;
            }
        return static_cast<double>(meetings());
    }

  private:
    std::vector<std::size_t> begins_; // of each meeting, of what came after, and the end
};

class NumberLinesFiller {
  public:
    explicit NumberLinesFiller(const Debriefed& debrief) : debrief_(debrief), axis_(debrief) {
        const auto afterwards = [&](const std::vector<Moved>& moves) {
            return std::any_of(moves.begin(), moves.end(),
                               [&](const Moved& move) { return axis_.is_afterwards(move.event); });
        };
        const DebriefData& data = debrief.data;
        goes_on_ = afterwards(data.tension) ||
                   std::any_of(data.trust.begin(), data.trust.end(),
                               [&](const TrustLine& line) { return concerns(line) && afterwards(line.moves); }) ||
                   std::any_of(data.support.begin(), data.support.end(), [&](const SupportLine& line) {
                       return line.party == debrief_.seat && afterwards(line.moves);
                   });
    }

    picture::Timelines fill() {
        made_.axis_title = titles_.axis;
        for (std::size_t i = 0; i < axis_.meetings(); ++i)
            made_.meetings.push_back(meeting_number(debrief_, i));
        if (goes_on_)
            made_.meetings.push_back(titles_.afterwards);
        fill_tension();
        fill_trust();
        fill_support();
        fill_causes();
        return std::move(made_);
    }

  private:
    struct Place {
        std::size_t panel{}, line{};
    };

    [[nodiscard]] bool concerns(const TrustLine& line) const {
        return line.in == debrief_.seat || line.of == debrief_.seat;
    }

    /// As a staircase: a number stands until it is moved.
    [[nodiscard]] std::vector<picture::Reading> readings(double start, const std::vector<Moved>& moves) const {
        std::vector<picture::Reading> all{{0, start}};
        const auto hold_until = [&](double at) {
            for (double close = 1; close < at; ++close)
                if (close > all.back().at)
                    all.push_back({close, all.back().value});
        };
        for (const Moved& move : moves) {
            if (move.by == 0)
                continue;
            const double at = axis_.at(move.event);
            hold_until(at);
            all.push_back({at, all.back().value});
            all.push_back({at, static_cast<double>(move.to)});
        }
        hold_until(static_cast<double>(made_.meetings.size()) + 0.5);
        return all;
    }

    void fill_tension() {
        const double start = debrief_.scenario().tension;
        made_.panels.push_back({titles_.tension_panel,
                                {{titles_.tension, picture::Ink::tension, picture::Ink::tension, picture::Dash::solid,
                                  picture::Symbol::dot, readings(start, debrief_.data.tension)}},
                                0,
                                100});
    }

    [[nodiscard]] const std::vector<Moved>& trust_moves(PartyId in, PartyId of) const {
        static const std::vector<Moved> none;
        for (const TrustLine& line : debrief_.data.trust)
            if (line.in == in && line.of == of)
                return line.moves;
        return none;
    }

    /// A line is drawn in the hand of the one who trusts.
    void fill_trust() {
        picture::TimePanel panel{titles_.trust_panel, {}, 0, 100};
        for (std::size_t p = 0; p < debrief_.scenario().party_count(); ++p) {
            if (PartyId(p) == debrief_.seat)
                continue;
            for (const auto& [in, of] : {std::pair{debrief_.seat, PartyId(p)}, std::pair{PartyId(p), debrief_.seat}}) {
                const std::size_t hand = debrief_.scenario().party_count() > 2 ? p : in.index();
                trust_places_.push_back({in, of, panel.lines.size()});
                panel.lines.push_back(
                    {wording::trust_line_title(debrief_.reader(), in, of), picture::party_ink(hand),
                     picture::party_deep_ink(hand), in == debrief_.seat ? picture::Dash::solid : picture::Dash::dashed,
                     picture::party_symbol(in.index()),
                     readings(debrief_.scenario().trust[in.index()][of.index()], trust_moves(in, of))});
            }
        }
        made_.panels.push_back(std::move(panel));
    }

    void fill_support() {
        const std::vector<scenario::Constituency>& home = debrief_.game.scenario().papers[debrief_.seat.index()].home;
        if (home.empty())
            return;
        picture::TimePanel panel{titles_.support_panel, {}, 0, 100};
        constexpr std::array dashes{picture::Dash::solid, picture::Dash::dashed, picture::Dash::dotted};
        constexpr std::array symbols{picture::Symbol::square, picture::Symbol::triangle, picture::Symbol::diamond,
                                     picture::Symbol::dot,    picture::Symbol::cross,    picture::Symbol::plus};
        for (std::size_t i = 0; i < home.size(); ++i) {
            static const std::vector<Moved> none;
            const std::vector<Moved>* moves = &none;
            for (const SupportLine& line : debrief_.data.support)
                if (line.party == debrief_.seat && line.constituency.index() == i)
                    moves = &line.moves;
            const std::string name =
                wording::constituency_name(debrief_.game.scenario(), debrief_.seat, treaty::ConstituencyId(i));
            panel.lines.push_back({name, i % 2 == 0 ? picture::Ink::ink : picture::Ink::quiet, picture::Ink::ink,
                                   dashes[i % dashes.size()], symbols[i % symbols.size()],
                                   readings(home[i].standing, *moves)});
        }
        made_.panels.push_back(std::move(panel));
    }

    [[nodiscard]] Place place_of(const MoveThatMattered& move) const {
        switch (move.number) {
        case MovedNumber::tension:
            return {0, 0};
        case MovedNumber::trust: {
            const TrustLine& line = debrief_.data.trust[move.line];
            for (const TrustPlace& place : trust_places_)
                if (place.in == line.in && place.of == line.of)
                    return {1, place.line};
            return {1, 0};
        }
        case MovedNumber::support:
            return {2, debrief_.data.support[move.line].constituency.index()};
        }
        return {};
    }

    void fill_causes() {
        const std::vector<MoveThatMattered> moves = moves_that_mattered(debrief_);
        for (std::size_t i = 0; i < moves.size(); ++i) {
            const Place place = place_of(moves[i]);
            made_.causes.push_back({i + 1,
                                    place.panel,
                                    place.line,
                                    {axis_.at(moves[i].move->event), static_cast<double>(moves[i].move->to)},
                                    move_words(debrief_, moves[i])});
        }
    }

    struct TrustPlace {
        PartyId in, of;
        std::size_t line{};
    };

    const Debriefed& debrief_;
    MeetingAxis axis_;
    bool goes_on_{};
    wording::NumberLineTitles titles_ = wording::number_line_titles();
    picture::Timelines made_;
    std::vector<TrustPlace> trust_places_;
};

} // namespace

picture::Timelines number_lines(const Debriefed& debrief) { return NumberLinesFiller(debrief).fill(); }

picture::Concessions concessions_made(const Debriefed& debrief) {
    const wording::DebriefReader reader = debrief.reader();
    const wording::ConcessionTitles titles = wording::concession_titles();
    picture::Concessions made{titles.axis, titles.first_offer, {}, {}};
    for (std::size_t p = 0; p < debrief.scenario().party_count(); ++p)
        made.parties.emplace_back(p, wording::you_or_short_name(reader, PartyId(p)));
    for (std::size_t i = 0; i < debrief.data.meetings.size(); ++i)
        made.meetings.push_back({meeting_number(debrief, i), {}});
    for (const Concession& concession : debrief.data.concessions) {
        const wording::MeetingNamed meeting = meeting_named(debrief, concession.meeting);
        picture::ConcessionBar bar{concession.by.index(), std::nullopt, ""};
        if (concession.moved) {
            const core::Points given{-(*concession.moved)[concession.by.index()]};
            bar.given = given.hundredths / 100.0;
            bar.receipt = wording::concession_receipt(reader, meeting, concession.by, given);
        } else {
            bar.receipt = wording::first_offer_receipt(reader, meeting, concession.by,
                                                       core::Points{concession.offered[concession.by.index()]});
        }
        if (concession.meeting < made.meetings.size())
            made.meetings[concession.meeting].bars.push_back(std::move(bar));
    }
    return made;
}

std::vector<picture::Estimates> estimates_made(const Debriefed& debrief) {
    const wording::EstimateTitles titles = wording::estimate_titles();
    std::vector<picture::Estimates> all;
    for (std::size_t p = 0; p < debrief.scenario().party_count(); ++p) {
        const scenario::Party& other = debrief.scenario().at(PartyId(p));
        picture::Estimates made{{}, debrief.game.state().own[p].profile.index(), titles.in_truth, p, {}};
        picture::EstimateRow prior{titles.prior, {}, titles.prior_receipt};
        for (const scenario::Profile& profile : other.profiles) {
            made.intentions.push_back(profile.name);
            prior.percents.push_back(profile.prior / 10.0);
        }
        made.rows.push_back(prior);
        for (const Estimate& estimate : debrief.data.estimates) {
            if (estimate.by != debrief.seat || estimate.about != PartyId(p))
                continue;
            picture::EstimateRow row{meeting_name(debrief, estimate.meeting), {}, ""};
            for (std::size_t i = 0; i < other.profiles.size(); ++i)
                row.percents.push_back(estimate.belief.percent[i]);
            row.receipt = wording::assessment_receipt(estimate.counts);
            made.rows.push_back(std::move(row));
        }
        if (made.rows.size() > 1)
            all.push_back(std::move(made));
    }
    return all;
}

} // namespace parley::report
