#include "report/scenario_picture.hpp"

#include "report/text_cloud.hpp"
#include "wording/analysis_words.hpp"
#include "wording/line_fill.hpp"

namespace parley::report {
namespace {

using analysis::Agreement;
using analysis::PartyId;

constexpr std::uint64_t cloud_seed = 1; // the same picture every time

class ScenarioSpaceFiller {
  public:
    ScenarioSpaceFiller(const scenario::PublicScenario& scenario, const analysis::ZoneFigures& zone, PartyId x,
                        PartyId y)
        : scenario_(scenario),
          zone_(zone),
          x_(x),
          y_(y) {}

    picture::UtilitySpace fill(const analysis::Situation& situation) {
        made_.x = axis(x_);
        made_.y = axis(y_);
        const analysis::AgreementSpace pair({situation.utilities[x_.index()], situation.utilities[y_.index()]},
                                            situation.allowed);
        if (!pair.empty()) {
            const analysis::Frontier frontier = analysis::frontier(pair);
            for (std::size_t i = frontier.points.size(); i-- > 0;)
                made_.frontier.push_back({frontier.points[i].worth[0] / 100.0, frontier.points[i].worth[1] / 100.0});
            made_.cloud = text_cloud(pair, cloud_seed).dots;
        }
        if (zone_.points)
            for (const wording::NamedPoint& point : wording::named_points(*zone_.points))
                add(point);
        return std::move(made_);
    }

  private:
    [[nodiscard]] picture::WorthAxis axis(PartyId party) const {
        return {wording::worth_to(scenario_, party),
                party.index(),
                wording::no_deal_of(scenario_, party),
                {zone_.reservation[party.index()] / 100.0}};
    }

    /// Names of one and the same text share a label.
    void add(const wording::NamedPoint& point) {
        const picture::WorthPair at{point.agreement.worth[x_.index()] / 100.0,
                                    point.agreement.worth[y_.index()] / 100.0};
        for (picture::NamedAgreement& named : made_.named)
            if (named.worth == at) {
                named.title += ", " + point.short_name;
                named.receipt = named.title + wording::worth_receipt(scenario_, point.agreement.worth, x_, y_);
                return;
            }
        made_.named.push_back({point.short_name, at,
                               point.short_name + wording::worth_receipt(scenario_, point.agreement.worth, x_, y_)});
    }

    const scenario::PublicScenario& scenario_;
    const analysis::ZoneFigures& zone_;
    PartyId x_, y_;
    picture::UtilitySpace made_;
};

} // namespace

picture::UtilitySpace scenario_space(const scenario::PublicScenario& scenario, const analysis::Situation& situation,
                                     const analysis::ZoneFigures& zone, PartyId x, PartyId y) {
    return ScenarioSpaceFiller(scenario, zone, x, y).fill(situation);
}

picture::Picture scenario_sheet(const scenario::Scenario& scenario, const analysis::Profiles& profiles,
                                const analysis::TrustRows& trust) {
    constexpr picture::Size chart{760, 560};
    constexpr double margin = 16;
    constexpr double line_height = 16;
    constexpr std::size_t characters_a_line = 130;
    const analysis::Situation situation = analysis::situation_with(scenario, profiles, trust);
    const analysis::ZoneFigures zone = analysis::zone_figures(situation);
    picture::Picture words;
    double base_line = margin + 14;
    const auto say = [&](const std::string& text, const picture::Type& type, picture::Ink ink) {
        for (const std::string& line : wording::fill(text, characters_a_line)) {
            words.add(picture::Label{{margin, base_line}, line, type, picture::Anchor::start, ink, {}});
            base_line += line_height;
        }
    };
    const picture::Type small{12, picture::Family::sans, picture::Weight::regular, false};
    say(wording::analysis_title(scenario.open), {15, picture::Family::serif, picture::Weight::bold, false},
        picture::Ink::ink);
    base_line += 4;
    say(wording::profiles_sentence(scenario.open, profiles) + " " + wording::trust_sentence(scenario.open, trust),
        small, picture::Ink::ink);
    say(wording::zone_sentence(zone), small, picture::Ink::ink);
    if (!zone.exact)
        say(wording::approximate_sentence(zone.exact), small, picture::Ink::ink);

    picture::Picture sheet;
    sheet.size = {chart.width + 2 * margin, base_line + chart.height + margin};
    sheet.add(
        picture::Rectangle{{0, 0, sheet.size.width, sheet.size.height}, 0, picture::Fill{picture::Ink::paper, 1}, {}});
    picture::place(sheet, words, {0, 0});
    picture::place(sheet,
                   picture::utility_space(scenario_space(scenario.open, situation, zone, PartyId(0), PartyId(1)), chart,
                                          picture::estimated_width),
                   {margin, base_line});
    return sheet;
}

} // namespace parley::report
