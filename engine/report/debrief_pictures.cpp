#include "report/debrief_pictures.hpp"

#include "analysis/zone_count.hpp"
#include "picture/charts/scale.hpp"
#include "report/text_cloud.hpp"
#include "wording/figures.hpp"
#include "wording/names.hpp"
#include "wording/phrase.hpp"

#include <algorithm>

namespace parley::report {
namespace {

using wording::grouped;
using wording::phrase;

double in_points(std::int32_t hundredths) { return hundredths / 100.0; }

std::string possessive_party(const Debriefed& debrief, PartyId party) {
    return party == debrief.seat ? "your" : wording::possessive(wording::short_name(debrief.scenario(), party));
}

/// The situation that the debrief's frontier is of.
analysis::Situation situation_shown(const Debriefed& debrief) {
    const game::Game& game = debrief.game;
    if (debrief.data.signing_step)
        return analysis::situation_at(game.scenario(), game.state_before(*debrief.data.signing_step));
    return analysis::situation_at_start(game.scenario(), analysis::true_profiles(debrief.scenario(), game.state()));
}

class PossibleTextsFiller {
  public:
    PossibleTextsFiller(const Debriefed& debrief, PartyId other) : debrief_(debrief), other_(other) {}

    PossibleTexts fill() {
        const analysis::Situation situation = situation_shown(debrief_);
        // The seat first: this frontier falls from the seat's best to the other's.
        const analysis::AgreementSpace pair(
            {situation.utilities[debrief_.seat.index()], situation.utilities[other_.index()]}, situation.allowed);
        fill_axes();
        if (!pair.empty()) {
            const analysis::Frontier frontier = analysis::frontier(pair);
            for (std::size_t i = frontier.points.size(); i-- > 0;)
                made_.space.frontier.push_back(
                    {in_points(frontier.points[i].worth[0]), in_points(frontier.points[i].worth[1])});
            made_.exact = frontier.exact;
            TextCloud cloud = text_cloud(pair, debrief_.game.setup().seed);
            made_.space.cloud = std::move(cloud.dots);
            made_.all_shown = cloud.all_shown;
            made_.texts = pair.size();
            made_.in_zone = analysis::texts_in_zone(situation.space(), debrief_.data.reservation);
        }
        fill_named();
        fill_path(debrief_.seat);
        fill_path(other_);
        return std::move(made_);
    }

  private:
    [[nodiscard]] picture::WorthPair pair_of(const Worth& worth) const {
        return {in_points(worth[debrief_.seat.index()]), in_points(worth[other_.index()])};
    }

    [[nodiscard]] picture::WorthAxis axis(PartyId party) const {
        picture::WorthAxis axis{party == debrief_.seat ? "worth to you"
                                                       : "worth to " + wording::party_name(debrief_.scenario(), party),
                                party.index(),
                                possessive_party(debrief_, party) + " no deal",
                                {}};
        axis.no_deal.push_back(in_points(debrief_.data.reservation[party.index()]));
        for (const Meeting& meeting : debrief_.data.meetings)
            axis.no_deal.push_back(in_points(meeting.reservation[party.index()]));
        return axis;
    }

    void fill_axes() {
        made_.space.x = axis(debrief_.seat);
        made_.space.y = axis(other_);
    }

    void add_named(const std::string& title, const Worth& worth) {
        const picture::WorthPair at = pair_of(worth);
        made_.space.named.push_back({title, at, title + ": " + worth_words(worth)});
    }

    [[nodiscard]] std::string worth_words(const Worth& worth) const {
        std::vector<std::string> parts;
        for (const PartyId party : {debrief_.seat, other_})
            parts.push_back(
                phrase("{worth} to {party}",
                       {{"worth", wording::points(core::Points{worth[party.index()]})},
                        {"party", party == debrief_.seat ? "you" : wording::party_name(debrief_.scenario(), party)}}));
        return wording::joined(parts, ", ");
    }

    void fill_named() {
        if (const auto& points = debrief_.data.zone_at_signature.points) {
            if (points->nash.worth == points->kalai_smorodinsky.worth) {
                add_named("Nash and fair share", points->nash.worth);
            } else {
                add_named("Nash", points->nash.worth);
                add_named("fair share", points->kalai_smorodinsky.worth);
            }
        }
        if (!debrief_.data.signing_step)
            return;
        const picture::WorthPair at = pair_of(debrief_.data.worth);
        made_.space.text =
            picture::NamedAgreement{phrase("your text {mine} / {theirs}", {{"mine", picture::whole_number(at.x)},
                                                                           {"theirs", picture::whole_number(at.y)}}),
                                    at, "The text that was initialled: " + worth_words(debrief_.data.worth)};
        made_.space.text_meeting = debrief_.data.meetings.empty() ? 0 : debrief_.data.meetings.size() - 1;
    }

    /// A path goes through a party's last proposal of each meeting; nothing for a party that tabled none.
    void fill_path(PartyId party) {
        picture::OfferPath path{party.index(), possessive_party(debrief_, party) + " offers", {}};
        for (const Concession& concession : debrief_.data.concessions)
            if (concession.by == party)
                path.offers.push_back({pair_of(concession.offered), concession.meeting,
                                       meeting_number(debrief_, concession.meeting),
                                       phrase("{meeting}, {offers}: {worth}",
                                              {{"meeting", wording::raised(meeting_name(debrief_, concession.meeting))},
                                               {"offers", path.title},
                                               {"worth", worth_words(concession.offered)}})});
        if (!path.offers.empty())
            made_.space.paths.push_back(std::move(path));
    }

    const Debriefed& debrief_;
    PartyId other_;
    PossibleTexts made_;
};

/// In at most three leading figures: "about 29.5 billion", "972".
std::string rough_count(std::uint64_t number) {
    struct Step {
        std::uint64_t of;
        const char* name;
    };
    for (const Step& step : {Step{1'000'000'000'000ULL, " million million"}, Step{1'000'000'000ULL, " billion"},
                             Step{1'000'000ULL, " million"}})
        if (number >= step.of) {
            const std::uint64_t tenths = (number / (step.of / 10) + 0);
            const bool small = tenths < 100 && tenths % 10 != 0;
            return "about " + grouped(tenths / 10) + (small ? "." + std::to_string(tenths % 10) : "") + step.name;
        }
    return grouped(number);
}

} // namespace

PossibleTexts possible_texts(const Debriefed& debrief, PartyId other) {
    return PossibleTextsFiller(debrief, other).fill();
}

std::string possible_texts_words(const Debriefed& debrief, const PossibleTexts& possible) {
    std::string words;
    if (possible.texts)
        words +=
            phrase("There were {count} texts that could have been signed", {{"count", rough_count(*possible.texts)}});
    else
        words += "There were more texts that could have been signed than there are words for";
    if (possible.texts && possible.in_zone && *possible.in_zone > 0)
        words += phrase(", of which 1 in {share} was at least as good as no deal for everybody (shaded)",
                        {{"share", grouped((*possible.texts + *possible.in_zone / 2) / *possible.in_zone)}});
    else if (possible.in_zone)
        words += ", none of which was at least as good as no deal for everybody";
    words += possible.all_shown ? std::string(". The dots are all of them")
                                : phrase(". The dots are {dots} of them, drawn evenly",
                                         {{"dots", grouped(possible.space.cloud.size())}});
    words +=
        phrase("; the line is the frontier, beyond which nobody can gain without another's losing. Worths are those "
               "at the trust of {moment}. ",
               {{"moment", debrief.data.signing_step ? "the signature" : "the start"}});
    words += "Each path goes from a side's first offer to its last, a meeting's last standing for the meeting, at the "
             "trust of its own time.";
    if (!possible.exact)
        words += " The frontier was too large to find exactly.";
    return words;
}

std::vector<picture::WorthBar> worth_bars(const Debriefed& debrief) {
    const DebriefData& data = debrief.data;
    double low = 0;
    double high = 0;
    std::vector<picture::WorthBar> bars;
    for (std::size_t p = 0; p < debrief.scenario().party_count(); ++p) {
        const game::Score& score = data.score.of[p];
        picture::WorthBar bar;
        bar.party = p;
        bar.title = PartyId(p) == debrief.seat
                        ? phrase("you, {party}", {{"party", wording::party_name(debrief.scenario(), PartyId(p))}})
                        : wording::party_name(debrief.scenario(), PartyId(p));
        bar.worth = in_points(score.worth.hundredths);
        bar.no_deal = in_points(score.reservation.hundredths);
        bar.no_deal_title = "no deal";
        if (data.signing_step)
            bar.ticks.push_back({in_points(score.at_signature.hundredths), "at signature",
                                 "What the capital credited when the text was initialled"});
        bar.ticks.push_back({in_points(score.best.hundredths), "best to be had",
                             "The most it could have had with nobody below no deal, at the trust of the start"});
        for (const double worth : {*bar.worth, *bar.no_deal, bar.ticks.front().at, bar.ticks.back().at}) {
            low = std::min(low, worth);
            high = std::max(high, worth);
        }
        bars.push_back(std::move(bar));
    }
    const picture::Range range = picture::rounded_out(low, high, 10);
    for (picture::WorthBar& bar : bars) {
        bar.low = range.low;
        bar.high = range.high;
    }
    return bars;
}

} // namespace parley::report
