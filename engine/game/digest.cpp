#include "game/game.hpp"

#include "core/digest.hpp"

#include <boost/pfr/core.hpp>
#include <boost/pfr/tuple_size.hpp>
#include <concepts>

namespace parley::game {

namespace {

/// Walks a value field by field. What is not active (an empty optional, the other alternatives of a variant, the places
/// of a list past its size) and padding do not count. A field added to an aggregate is walked without a word here; a
/// kind of field that is not known here does not compile.
class StateDigest {
  public:
    [[nodiscard]] std::uint64_t value() {
        flush();
        return digest_.value();
    }

    template <class T>
    void add(const T& value) {
        if constexpr (std::integral<T>) {
            pack(static_cast<std::uint64_t>(static_cast<std::make_unsigned_t<Whole<T>>>(value)), sizeof(T));
        } else if constexpr (std::is_enum_v<T>) {
            add(static_cast<std::underlying_type_t<T>>(value));
        } else {
            static_assert(std::is_aggregate_v<T>, "say above how a field of this kind is walked");
            boost::pfr::for_each_field(value, [this](const auto& field) { add(field); });
        }
    }
    /// What came later than the first saved games counts where it is used: a game without it keeps its digests.
    void add(const rules::Exploratory& later) { add_if_used(later); }
    void add(const rules::Authority& later) { add_if_used(later); }
    void add(const rules::Report& later) { add_if_used(later); }
    void add(const rules::Surroundings& later) { add_if_used(later); }
    void add(const rules::Moving& later) { add_if_used(later); }
    void add(const rules::Persons& later) { add_if_used(later); }
    void add(const rules::WordTerms& later) { add_if_used(later); }
    void add(const rules::ProcedureStanding& later) { add_if_used(later); }
    void add(const rules::OwnProcedure& later) { add_if_used(later); }
    void add(const rules::Proposal& proposal) {
        add(proposal.package);
        add(proposal.linked);
        add(proposal.tone);
        add(proposal.accepted_by);
        add(proposal.heard_by);
        static_assert(boost::pfr::tuple_size_v<rules::Proposal> == 8, "walk what was added");
        const std::array opinions{proposal.refused_by, proposal.welcomed_by, proposal.objected_by};
        if (opinions != decltype(opinions){})
            add(opinions);
    }
    void add(const rules::FileAssessment& filed) {
        add(filed.of);
        add(filed.report);
        static_assert(boost::pfr::tuple_size_v<rules::FileAssessment> == 3, "walk what was added");
        if (filed.stops_clock)
            add(filed.stops_clock);
    }
    template <class Tag>
    void add(core::StrongId<Tag> id) {
        add(id.value);
    }
    template <class Id>
    void add(const core::IdSet<Id>& set) {
        add(set.bits());
    }
    template <class T, std::size_t Size>
    void add(const std::array<T, Size>& array) {
        for (const T& element : array)
            add(element);
    }
    template <class T, std::size_t Capacity>
    void add(const core::BoundedList<T, Capacity>& list) {
        add(list.count);
        for (const T& element : list)
            add(element);
    }
    template <class T>
    void add(const std::optional<T>& optional) {
        add(optional.has_value());
        if (optional)
            add(*optional);
    }
    template <class... Alternatives>
    void add(const std::variant<Alternatives...>& variant) {
        add(static_cast<std::uint8_t>(variant.index()));
        std::visit([this](const auto& active) { add(active); }, variant);
    }

  private:
    template <class T>
    using Whole = std::conditional_t<std::same_as<T, bool>, std::uint8_t, T>;

    template <class T>
    void add_if_used(const T& later) {
        if (!(later == T{}))
            boost::pfr::for_each_field(later, [this](const auto& field) { add(field); });
    }
    /// Small numbers share a word, since most of a state is bytes.
    void pack(std::uint64_t number, std::size_t bytes) {
        if (used_ + bytes > sizeof word_)
            flush();
        word_ |= number << (8 * used_);
        used_ += bytes;
    }
    void flush() {
        digest_.add(word_);
        word_ = 0;
        used_ = 0;
    }

    core::Digest digest_;
    std::uint64_t word_{};
    std::size_t used_{};
};

} // namespace

std::uint64_t digest(const rules::State& state) {
    StateDigest walk;
    walk.add(state);
    return walk.value();
}

} // namespace parley::game
