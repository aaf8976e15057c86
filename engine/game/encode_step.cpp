#include "game/step_codec.hpp"

#include "game/journal_words.hpp"
#include "game/members.hpp"

#include <array>
#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/mp11/algorithm.hpp>
#include <cassert>
#include <concepts>

namespace parley::game {

namespace {

namespace json = boost::json;

class Encoder {
  public:
    Encoder(const scenario::Scenario& scenario, rules::PartyId actor) : scenario_(scenario), actor_(actor) {}

    json::value write(bool truth) const { return truth; }
    json::value write(std::uint8_t number) const { return std::int64_t{number}; }
    json::value write(std::uint32_t number) const { return std::int64_t{number}; }
    json::value write(core::Points worth) const { return std::int64_t{worth.hundredths}; }
    template <class Enum>
    requires std::is_enum_v<Enum> json::value write(Enum value)
    const { return text(word(value)); }

    json::value write(rules::PartyId id) const { return name(scenario_.open.parties, id); }
    json::value write(rules::ArticleId id) const { return name(scenario_.open.text.articles, id); }
    json::value write(rules::ProvisionId id) const { return name(scenario_.open.text.provisions, id); }
    json::value write(rules::MeasureId id) const { return name(scenario_.open.measures[actor_.index()], id); }
    json::value write(rules::ConstituencyId id) const { return name(scenario_.papers[actor_.index()].home, id); }
    json::value write(rules::ArticleSet articles) const {
        json::array list;
        for (const rules::ArticleId article : articles)
            list.push_back(write(article));
        return list;
    }
    json::value write(const treaty::Package& package) const {
        json::object by_article;
        for (const rules::ArticleId article : package.articles) {
            json::object options;
            for (const rules::ProvisionId provision : scenario_.open.text.at(article).provisions)
                options[scenario_.open.text.at(provision).id] = write(package.options[provision.index()]);
            by_article[scenario_.open.text.at(article).id] = std::move(options);
        }
        return by_article;
    }
    json::value write(const std::array<rules::Conduct, treaty::max_provisions>& conduct) const {
        json::object departures; // from `comply`
        for (std::size_t i = 0; i < scenario_.open.text.provisions.size(); ++i) {
            if (conduct[i] != rules::Conduct::comply)
                departures[scenario_.open.text.provisions[i].id] = write(conduct[i]);
        }
        return departures;
    }
    json::value write(const std::array<rules::Belief, treaty::max_parties>& beliefs) const {
        json::object by_party;
        for (std::size_t i = 0; i < scenario_.open.party_count(); ++i) {
            const scenario::Party& party = scenario_.open.parties[i];
            if (beliefs[i] == rules::Belief{})
                continue;
            json::object percent;
            for (std::size_t j = 0; j < party.profiles.size(); ++j)
                percent[party.profiles[j].id] = write(beliefs[i].percent[j]);
            by_party[party.id] =
                json::object{{"percent", std::move(percent)}, {"top_articles", write(beliefs[i].top_articles)}};
        }
        return by_party;
    }
    json::value write(const agents::Believed& believed) const {
        json::object percent;
        const scenario::Party& party = scenario_.open.at(believed.of);
        for (std::size_t i = 0; i < party.profiles.size(); ++i)
            percent[party.profiles[i].id] = write(believed.percent[i]);
        return json::object{{"of", write(believed.of)},
                            {"percent", std::move(percent)},
                            {"worth_low", write(believed.worth_low)},
                            {"worth_high", write(believed.worth_high)}};
    }

    template <class T, std::size_t Capacity>
    json::value write(const core::BoundedList<T, Capacity>& list) const {
        return list_of(list);
    }
    template <class T>
    json::value write(const std::vector<T>& list) const {
        return list_of(list);
    }
    template <class T>
    json::value write(const std::optional<T>& optional) const {
        return optional ? write(*optional) : json::value(nullptr);
    }
    template <class... Alternatives>
    json::value write(const std::variant<Alternatives...>& variant) const {
        return std::visit(
            [this]<class T>(const T& active) -> json::value {
                return json::object{{text(Tag<T>::text), write(active)}};
            },
            variant);
    }
    template <Told T>
    json::value write(const T& value) const {
        json::object members;
        boost::mp11::mp_for_each<Members<T>>([&](auto member) { members[member.name] = write(value.*member.pointer); });
        return members;
    }

  private:
    static json::string_view text(std::string_view view) { return {view.data(), view.size()}; }

    template <class List>
    json::value list_of(const List& list) const {
        json::array written;
        for (const auto& element : list)
            written.push_back(write(element));
        return written;
    }
    /// An id that the scenario does not have is written as "", which no reader accepts.
    template <class Named, class Id>
    static json::value name(const std::vector<Named>& list, Id id) {
        assert(id.index() < list.size());
        return id.index() < list.size() ? text(list[id.index()].id) : json::string_view();
    }

    const scenario::Scenario& scenario_;
    rules::PartyId actor_;
};

} // namespace

std::string digest_text(std::uint64_t number) {
    constexpr std::string_view digits = "0123456789abcdef";
    std::string text(16, '0');
    for (std::size_t i = 0; i < text.size(); ++i)
        text[i] = digits[(number >> (60 - 4 * i)) & 15U];
    return text;
}

json::value encode_step(const scenario::Scenario& scenario, const Step& step) {
    const Encoder encoder(scenario, step.party);
    return json::object{{"party", encoder.write(step.party)},
                        {"action", encoder.write(step.action)},
                        {"rationale", encoder.write(step.rationale)},
                        {"node_budget", encoder.write(step.node_budget)},
                        {"digest", digest_text(step.digest)}};
}

} // namespace parley::game
