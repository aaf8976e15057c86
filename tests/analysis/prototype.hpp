// The seventeen provisions of the numeric prototype behind the balance sheet (its sections 3.1 and 3.4), as a text and
// two mandates: known values to hold the analysis against.
#pragma once

#include "analysis/situation.hpp"

#include <vector>

namespace parley::analysis::test {

struct PrototypeRow {
    const char* id;
    int article;
    const char* obligors; // "u", "r", "b"
    std::vector<std::array<int, 2>> values;
    int base; // per cent; −1: counts at face
    std::vector<std::pair<const char*, std::vector<int>>> verifiers;
};

inline std::vector<PrototypeRow> prototype_rows() {
    const std::vector<int> missile{150, 350, 600, 850}, visits{0, 100, 300, 600}, exercise{350, 500, 700, 850},
        build_up{550, 650, 850};
    return {
        {"hot", 0, "b", {{3, 1}, {5, 1}, {6, 0}}, -1, {}},
        {"ns", 0, "b", {{6, 2}, {9, 3}, {16, -3}}, -1, {}},
        {"m_us", 1, "u", {{-1, 3}, {-2, 10}, {-4, 15}, {-14, 18}}, 0, {{"m_ver", missile}, {"ae_us", visits}}},
        {"m_ru", 1, "r", {{3, -2}, {8, -6}, {14, -16}, {20, -30}}, 0, {{"m_ver", missile}, {"ae_ru", visits}}},
        {"ae_us", 1, "u", {{0, 2}, {-1, 6}, {-3, 10}}, 0, {{"m_ver", missile}, {"ae_us", visits}}},
        {"ae_ru", 1, "r", {{1, 0}, {2, -2}, {4, -6}}, 0, {{"m_ver", missile}, {"ae_ru", visits}}},
        {"m_ver", 1, "b", {{0, -1}, {0, -3}, {-2, -8}}, -1, {}},
        {"ex_us", 2, "u", {{-2, 2}, {-5, 4}, {-10, 5}, {-20, 6}}, 0, {{"ex_ver", exercise}}},
        {"ex_ru", 2, "r", {{5, -1}, {12, -3}, {20, -6}, {26, -16}}, 0, {{"ex_ver", exercise}}},
        {"ex_ver", 2, "b", {{0, -1}, {0, -2}, {-1, -5}}, -1, {}},
        {"bo_us", 3, "u", {{-1, 4}, {-2, 9}, {-9, 12}}, 70, {}},
        {"bo_ru", 3, "r", {{2, -1}, {3, -4}, {4, -8}}, 70, {}},
        {"nb_us", 4, "u", {{-1, 5}, {-3, 10}}, 70, {}},
        {"uk_us", 5, "u", {{-3, 10}, {-7, 17}, {-26, 24}}, 55, {}},
        {"de_ru", 5, "r", {{3, -1}, {10, -5}, {18, -14}, {24, -30}}, 0, {{"de_ver", build_up}}},
        {"de_ver", 5, "b", {{0, -1}, {0, -3}}, -1, {}},
        {"form", 6, "b", {{0, 4}, {-2, 10}, {-10, 16}}, -1, {}},
    };
}

/// Two parties, US and Russia, at trust 25; Russia a bargainer, a prober or a pretender at 30/40/30.
inline scenario::Scenario prototype() {
    scenario::Scenario scenario;
    treaty::TreatyText& text = scenario.open.text;
    scenario.papers.resize(2);
    scenario.open.parties.resize(2);
    scenario.open.trust = {{0, 25}, {25, 0}};
    const std::vector<PrototypeRow> rows = prototype_rows();
    const auto named = [&](std::string_view id) {
        for (std::size_t i = 0; i < rows.size(); ++i)
            if (id == rows[i].id)
                return ProvisionId(i);
        return ProvisionId(treaty::max_provisions);
    };
    for (const PrototypeRow& row : rows) {
        treaty::Provision provision;
        provision.id = row.id;
        provision.name = row.id;
        provision.article = treaty::ArticleId(static_cast<std::size_t>(row.article));
        const std::string_view who = row.obligors;
        provision.obligors = who == "u" ? treaty::PartySet(1) : who == "r" ? treaty::PartySet(2) : treaty::PartySet(3);
        provision.credit = row.base < 0 ? treaty::Credit::at_face : treaty::Credit::by_trust;
        provision.base_safeguard = std::max(0, row.base) * 10;
        const std::string_view id = row.id;
        provision.intrusive = id.substr(0, 3) == "ae_" || id.find("_ver") != id.npos;
        provision.options.resize(row.values.size() + 1);
        for (const auto& [verifier, sees] : row.verifiers) {
            treaty::Verifier entry{named(verifier), {}};
            std::copy(sees.begin(), sees.end(), entry.sees.begin());
            provision.verifiers.push_back(entry);
        }
        text.articles.resize(std::max(text.articles.size(), static_cast<std::size_t>(row.article) + 1));
        text.articles[static_cast<std::size_t>(row.article)].provisions.push_back(ProvisionId(text.provisions.size()));
        text.provisions.push_back(provision);
        for (std::size_t p = 0; p < 2; ++p) {
            std::vector<core::Points> values{core::Points{}};
            for (const std::array<int, 2>& value : row.values)
                values.push_back(core::Points::whole(value[p]));
            scenario.papers[p].mandate.values.push_back(values);
        }
    }
    for (const char* const us : {"m_us", "ae_us", "ex_us", "bo_us"}) {
        const ProvisionId own = named(us);
        const ProvisionId other = named(std::string(us).replace(std::string(us).size() - 2, 2, "ru"));
        text.provisions[own.index()].mirror = other;
        text.provisions[other.index()].mirror = own;
    }
    text.form = named("form");
    scenario.open.least_form = 0; // the prototype's spaces hold every text
    scenario.open.parties[0].profiles.resize(1);
    scenario.papers[0].mandate.profiles = {{core::Points::whole(20), 1000, 0, 900, true, ""}};
    scenario.open.parties[1].profiles.resize(3);
    scenario.papers[1].mandate.profiles = {{core::Points::whole(16), 1000, 0, 900, true, ""},
                                           {core::Points::whole(26), 1500, 300, 700, true, ""},
                                           {core::Points::whole(34), 4000, 800, 500, false, ""}};
    scenario.open.parties[1].profiles[0].prior = 300;
    scenario.open.parties[1].profiles[1].prior = 400;
    scenario.open.parties[1].profiles[2].prior = 300;
    return scenario;
}

} // namespace parley::analysis::test
