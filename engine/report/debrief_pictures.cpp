#include "report/debrief_pictures.hpp"

#include "analysis/zone_count.hpp"
#include "picture/charts/scale.hpp"
#include "report/text_cloud.hpp"
#include "wording/debrief/charts.hpp"
#include "wording/debrief/possible_texts.hpp"

#include <algorithm>

namespace parley::report {
namespace {

double in_points(std::int32_t hundredths) { return hundredths / 100.0; }

/// The situation that the debrief's frontier is of.
analysis::Situation situation_shown(const Debriefed& debrief) {
    const game::Game& game = debrief.game;
    if (debrief.data.signing_step)
        return analysis::situation_at(game.scenario(), game.state_before(*debrief.data.signing_step));
    return analysis::situation_at_start(game.scenario(), analysis::true_profiles(debrief.scenario(), game.state()));
}

class PossibleTextsFiller {
  public:
    PossibleTextsFiller(const Debriefed& debrief, PartyId other)
        : debrief_(debrief),
          reader_(debrief.reader()),
          other_(other) {}

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
        picture::WorthAxis axis{
            wording::worth_to(reader_, party), party.index(), wording::no_deal_of(reader_, party), {}};
        axis.no_deal.push_back(in_points(debrief_.data.reservation[party.index()]));
        for (const Meeting& meeting : debrief_.data.meetings)
            axis.no_deal.push_back(in_points(meeting.reservation[party.index()]));
        return axis;
    }

    void fill_axes() {
        made_.space.x = axis(debrief_.seat);
        made_.space.y = axis(other_);
    }

    void add_named(wording::NamedText text, const Worth& worth) {
        made_.space.named.push_back(
            {wording::named_text(text), pair_of(worth), wording::named_text_receipt(reader_, text, other_, worth)});
    }

    void fill_named() {
        if (const auto& points = debrief_.data.zone_at_signature.points) {
            if (points->nash.worth == points->kalai_smorodinsky.worth) {
                add_named(wording::NamedText::both, points->nash.worth);
            } else {
                add_named(wording::NamedText::nash, points->nash.worth);
                add_named(wording::NamedText::fair_share, points->kalai_smorodinsky.worth);
            }
        }
        if (!debrief_.data.signing_step)
            return;
        const Worth& worth = debrief_.data.worth;
        made_.space.text = picture::NamedAgreement{wording::your_text(reader_, other_, worth), pair_of(worth),
                                                   wording::your_text_receipt(reader_, other_, worth)};
        made_.space.text_meeting = debrief_.data.meetings.empty() ? 0 : debrief_.data.meetings.size() - 1;
    }

    /// A path goes through a party's last proposal of each meeting; nothing for a party that tabled none.
    void fill_path(PartyId party) {
        picture::OfferPath path{party.index(), wording::offers_of(reader_, party), {}};
        for (const Concession& concession : debrief_.data.concessions)
            if (concession.by == party)
                path.offers.push_back({pair_of(concession.offered), concession.meeting,
                                       meeting_number(debrief_, concession.meeting),
                                       wording::offer_receipt(reader_, meeting_named(debrief_, concession.meeting),
                                                              party, other_, concession.offered)});
        if (!path.offers.empty())
            made_.space.paths.push_back(std::move(path));
    }

    const Debriefed& debrief_;
    wording::DebriefReader reader_;
    PartyId other_;
    PossibleTexts made_;
};

picture::WorthTick tick_at(core::Points worth, const wording::TickWords& words) {
    return {in_points(worth.hundredths), words.title, words.receipt};
}

} // namespace

PossibleTexts possible_texts(const Debriefed& debrief, PartyId other) {
    return PossibleTextsFiller(debrief, other).fill();
}

std::string possible_texts_words(const Debriefed& debrief, const PossibleTexts& possible) {
    return wording::possible_texts_caption({possible.texts, possible.in_zone, possible.space.cloud.size(),
                                            possible.all_shown, debrief.data.signing_step.has_value(), possible.exact});
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
        bar.title = wording::worth_bar_title(debrief.reader(), PartyId(p));
        bar.worth = in_points(score.worth.hundredths);
        bar.no_deal = in_points(score.reservation.hundredths);
        bar.no_deal_title = wording::no_deal_title();
        if (data.signing_step)
            bar.ticks.push_back(tick_at(score.at_signature, wording::signature_tick()));
        bar.ticks.push_back(tick_at(score.best, wording::best_tick()));
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
