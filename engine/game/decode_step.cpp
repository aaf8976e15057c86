#include "game/step_codec.hpp"

#include "core/plain_text.hpp"
#include "game/journal_words.hpp"
#include "game/members.hpp"

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/serialize.hpp>
#include <boost/mp11/algorithm.hpp>
#include <concepts>
#include <limits>

namespace parley::game {

namespace {

namespace json = boost::json;

std::string_view plain(json::string_view text) { return {text.data(), text.size()}; }

/// Reads into its second argument and tells whether it could. The first fault is kept, with the way to it.
class Decoder {
  public:
    Decoder(const scenario::Scenario& scenario, int format) : scenario_(scenario), format_(format) {}

    [[nodiscard]] StepFault fault(bool unknown_party = false) const {
        return {unknown_party, of_another_shape_, fault_};
    }
    void set_actor(rules::PartyId actor) { actor_ = actor; }

    /// Reads the member `key`; the caller has compared the number of members.
    template <class T>
    bool member(const json::object& object, std::string_view key, T& out) {
        const Place place(*this, key);
        const json::value* value = object.if_contains({key.data(), key.size()});
        return value != nullptr ? read(*value, out) : fail_by_shape("missing");
    }
    /// An object with `members` members.
    const json::object* object_of(const json::value& value, std::size_t members) {
        const json::object* object = value.if_object();
        if (object == nullptr)
            fail("not an object");
        else if (object->size() > members)
            fail_by_shape("a key too many");
        return object != nullptr && object->size() <= members ? object : nullptr;
    }

    template <std::integral T>
    bool read(const json::value& value, T& out) {
        const std::int64_t* number = value.if_int64(); // 1.0 is a double here, and so refused
        if (number == nullptr)
            return fail(value, "not a whole number");
        if (!std::in_range<T>(*number))
            return fail(value, "out of range");
        out = static_cast<T>(*number);
        return true;
    }
    bool read(const json::value& value, bool& out) {
        const bool* truth = value.if_bool();
        if (truth == nullptr)
            return fail(value, "neither true nor false");
        out = *truth;
        return true;
    }
    bool read(const json::value& value, core::Points& out) { return read(value, out.hundredths); }
    template <class Enum>
    requires std::is_enum_v<Enum>
    bool read(const json::value& value, Enum& out) {
        const json::string* text = value.if_string();
        const std::optional<Enum> found = text != nullptr ? of_word<Enum>(plain(*text)) : std::nullopt;
        if (!found)
            return fail(value, "unknown");
        out = *found;
        return true;
    }

    bool read(const json::value& value, rules::PartyId& out) { return id(value, scenario_.open.parties, out); }
    bool read(const json::value& value, rules::ArticleId& out) { return id(value, scenario_.open.text.articles, out); }
    bool read(const json::value& value, rules::ProvisionId& out) {
        return id(value, scenario_.open.text.provisions, out);
    }
    bool read(const json::value& value, rules::MeasureId& out) {
        return id(value, scenario_.open.measures[actor_.index()], out);
    }
    bool read(const json::value& value, rules::ConstituencyId& out) {
        return id(value, scenario_.papers[actor_.index()].home, out);
    }

    bool read(const json::value& value, rules::ArticleSet& out) {
        const json::array* list = value.if_array();
        if (list == nullptr)
            return fail("not a list");
        for (const json::value& element : *list) {
            rules::ArticleId article;
            if (!read(element, article))
                return false;
            if (out.contains(article))
                return fail(element, "named twice");
            out.insert(article);
        }
        return true;
    }
    bool read(const json::value& value, treaty::Package& out);
    bool read(const json::value& value, std::array<rules::Conduct, treaty::max_provisions>& out);
    bool read(const json::value& value, std::array<rules::Belief, treaty::max_parties>& out);
    bool read_belief(const json::value& value, rules::PartyId about, rules::Belief& out);
    bool read(const json::value& value, agents::Believed& out);

    template <class T, std::size_t Capacity>
    bool read(const json::value& value, core::BoundedList<T, Capacity>& out) {
        const json::array* list = value.if_array();
        if (list == nullptr || list->size() > Capacity)
            return fail(list == nullptr ? "not a list" : "too many elements");
        for (const json::value& element : *list) {
            T each{};
            if (!read(element, each))
                return false;
            out.push_back(each);
        }
        return true;
    }
    template <class T>
    bool read(const json::value& value, std::vector<T>& out) {
        const json::array* list = value.if_array();
        if (list == nullptr)
            return fail("not a list");
        for (const json::value& element : *list) {
            if (!read(element, out.emplace_back()))
                return false;
        }
        return true;
    }
    template <class T>
    bool read(const json::value& value, std::optional<T>& out) {
        return value.is_null() || read(value, out.emplace());
    }
    template <class... Alternatives>
    bool read(const json::value& value, std::variant<Alternatives...>& out) {
        const json::object* object = value.if_object();
        if (object == nullptr || object->size() != 1)
            return fail("not an object with one tag");
        const std::string_view key = plain(object->begin()->key());
        const Place place(*this, key);
        bool known = false;
        bool good = false;
        const auto try_one = [&]<class T>(std::type_identity<T>) {
            if (Tag<T>::text != key)
                return;
            known = true;
            good = read(object->begin()->value(), out.template emplace<T>());
        };
        (try_one(std::type_identity<Alternatives>()), ...);
        return known ? good : fail("unknown tag");
    }
    template <Told T>
    bool read(const json::value& value, T& out) {
        std::size_t members = 0;
        boost::mp11::mp_for_each<Members<T>>([&](auto each) { members += is_written(each) ? 1U : 0U; });
        const json::object* object = object_of(value, members);
        bool good = object != nullptr;
        boost::mp11::mp_for_each<Members<T>>([&](auto each) {
            if (good && is_written(each))
                good = member(*object, each.name, out.*each.pointer);
        });
        return good;
    }

  private:
    /// A step down into the value, for the life of the object.
    class Place {
      public:
        Place(Decoder& decoder, std::string_view key) : decoder_(decoder), length_(decoder.where_.size()) {
            if (length_ > 0)
                decoder.where_ += '.';
            decoder.where_ +=
                core::visible(core::shortened(key, 60)); // whatever the file says, a message stays readable
        }
        Place(const Place&) = delete;
        Place& operator=(const Place&) = delete;
        ~Place() { decoder_.where_.resize(length_); }

      private:
        Decoder& decoder_;
        std::size_t length_;
    };

    /// Whether lines of this format have the member.
    template <class Descriptor>
    [[nodiscard]] bool is_written(Descriptor) const {
        static_assert(written_since<Descriptor::pointer> <= journal_format);
        return written_since<Descriptor::pointer> <= format_;
    }

    bool fail_by_shape(std::string_view what) {
        of_another_shape_ = fault_.empty();
        return fail(what);
    }
    bool fail(std::string_view what) {
        if (fault_.empty())
            fault_ = (where_.empty() ? "" : where_ + ": ") + std::string(what);
        return false;
    }
    bool fail(const json::value& value, std::string_view what) {
        if (value.is_structured())
            return fail(what);
        const std::string shown = core::visible(json::serialize(value));
        return fail((shown.size() > 60 ? "" : shown + " ") + std::string(what));
    }
    template <class Named, class Id>
    bool id(const json::value& value, const std::vector<Named>& list, Id& out) {
        const json::string* text = value.if_string();
        return text != nullptr && index_of(plain(*text), list, out) ? true : fail(value, "unknown");
    }
    template <class Named, class Id>
    static bool index_of(std::string_view text, const std::vector<Named>& list, Id& out) {
        for (std::size_t i = 0; i < list.size(); ++i) {
            if (list[i].id == text) {
                out = Id(i);
                return true;
            }
        }
        return false;
    }

    const scenario::Scenario& scenario_;
    int format_;
    rules::PartyId actor_;
    std::string where_;
    std::string fault_;
    bool of_another_shape_{};
};

bool Decoder::read(const json::value& value, treaty::Package& out) {
    const json::object* by_article = object_of(value, treaty::max_articles);
    if (by_article == nullptr)
        return false;
    for (const auto& [key, options] : *by_article) {
        const Place place(*this, plain(key));
        rules::ArticleId article;
        if (!index_of(plain(key), scenario_.open.text.articles, article))
            return fail("unknown article");
        const std::vector<rules::ProvisionId>& provisions = scenario_.open.text.at(article).provisions;
        const json::object* object = object_of(options, provisions.size());
        if (object == nullptr)
            return false;
        out.articles.insert(article);
        for (const rules::ProvisionId provision : provisions) {
            if (!member(*object, scenario_.open.text.at(provision).id, out.options[provision.index()]))
                return false;
        }
    }
    return true;
}

bool Decoder::read(const json::value& value, std::array<rules::Conduct, treaty::max_provisions>& out) {
    const json::object* departures = object_of(value, treaty::max_provisions);
    if (departures == nullptr)
        return false;
    for (const auto& [key, conduct] : *departures) {
        const Place place(*this, plain(key));
        rules::ProvisionId provision;
        if (!index_of(plain(key), scenario_.open.text.provisions, provision))
            return fail("unknown provision");
        if (!read(conduct, out[provision.index()]))
            return false;
    }
    return true;
}

bool Decoder::read(const json::value& value, std::array<rules::Belief, treaty::max_parties>& out) {
    const json::object* by_party = object_of(value, treaty::max_parties);
    if (by_party == nullptr)
        return false;
    for (const auto& [key, belief] : *by_party) {
        const Place place(*this, plain(key));
        rules::PartyId party;
        if (!index_of(plain(key), scenario_.open.parties, party))
            return fail("unknown party");
        if (!read_belief(belief, party, out[party.index()]))
            return false;
    }
    return true;
}

bool Decoder::read_belief(const json::value& value, rules::PartyId about, rules::Belief& out) {
    const json::object* object = object_of(value, 2);
    if (object == nullptr || !member(*object, "top_articles", out.top_articles))
        return false;
    const Place place(*this, "percent");
    const json::value* percent = object->if_contains("percent");
    if (percent == nullptr)
        return fail("missing");
    const std::vector<scenario::Profile>& profiles = scenario_.open.at(about).profiles;
    const json::object* by_profile = object_of(*percent, profiles.size());
    if (by_profile == nullptr)
        return false;
    for (std::size_t i = 0; i < profiles.size(); ++i) {
        if (!member(*by_profile, profiles[i].id, out.percent[i]))
            return false;
    }
    return true;
}

bool Decoder::read(const json::value& value, agents::Believed& out) {
    const json::object* object = object_of(value, 4);
    if (object == nullptr || !member(*object, "of", out.of) || !member(*object, "worth_low", out.worth_low) ||
        !member(*object, "worth_high", out.worth_high))
        return false;
    const Place place(*this, "percent");
    const json::value* percent = object->if_contains("percent");
    const std::vector<scenario::Profile>& profiles = scenario_.open.at(out.of).profiles;
    const json::object* by_profile = percent == nullptr ? nullptr : object_of(*percent, profiles.size());
    if (percent == nullptr)
        return fail("missing");
    if (by_profile == nullptr)
        return false;
    for (std::size_t i = 0; i < profiles.size(); ++i) {
        if (!member(*by_profile, profiles[i].id, out.percent[i]))
            return false;
    }
    return true;
}

} // namespace

std::optional<std::uint64_t> digest_of_text(std::string_view text) {
    constexpr std::string_view digits = "0123456789abcdef";
    std::uint64_t number = 0;
    for (const char c : text) {
        const std::size_t digit = digits.find(c);
        if (digit == std::string_view::npos)
            return {};
        number = number << 4 | digit;
    }
    return text.size() == 16 ? std::optional(number) : std::nullopt;
}

core::Result<Step, StepFault> decode_step(const scenario::Scenario& scenario, const json::value& value, int format) {
    Decoder decoder(scenario, format);
    Step step{};
    const json::object* object = decoder.object_of(value, 5);
    if (object == nullptr)
        return decoder.fault();
    if (!decoder.member(*object, "party", step.party))
        return decoder.fault(object->contains("party"));
    decoder.set_actor(step.party);
    if (!decoder.member(*object, "action", step.action) || !decoder.member(*object, "rationale", step.rationale) ||
        !decoder.member(*object, "node_budget", step.node_budget))
        return decoder.fault();
    const json::value* digest = object->if_contains("digest");
    const json::string* text = digest != nullptr ? digest->if_string() : nullptr;
    const std::optional<std::uint64_t> number = text != nullptr ? digest_of_text(plain(*text)) : std::nullopt;
    if (!number)
        return StepFault{false, false, "digest: not sixteen hexadecimal digits"};
    step.digest = *number;
    return step;
}

} // namespace parley::game
