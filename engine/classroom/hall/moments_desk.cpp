#include "classroom/hall/moments_desk.hpp"

#include "classroom/hall/hall.hpp"

#include <algorithm>
#include <thread>

namespace parley::classroom {
namespace {

constexpr std::chrono::milliseconds slice{200};

} // namespace

MomentsDesk::MomentsDesk(Queues& queues)
    : queues_(queues),
      at_once_(std::max(2U, std::thread::hardware_concurrency()) - 1) {}

void MomentsDesk::seek(std::shared_ptr<SeekingMoments> work, Tell tell) {
    Sought sought{std::move(work), std::move(tell)};
    {
        const std::lock_guard lock(lock_);
        if (at_work_ == at_once_) {
            waiting_.push_back(std::move(sought));
            return;
        }
        ++at_work_;
    }
    go_on(std::move(sought));
}

void MomentsDesk::go_on(Sought sought) {
    queues_.aside([this, sought = std::move(sought)] { work_on(sought); });
}

/// One that throws fails alone; the next begins all the same.
void MomentsDesk::work_on(const Sought& sought) {
    const int tenth = sought.work->percent() / 10;
    bool more = false;
    try {
        more = sought.work->go_on(slice);
    } catch (...) {
        sought.tell(Told::lost);
        begin_next();
        throw; // those who watch over the work hear of it
    }
    if (!more) {
        sought.tell(Told::found);
        begin_next();
        return;
    }
    if (sought.work->percent() / 10 != tenth)
        sought.tell(Told::further);
    go_on(sought);
}

void MomentsDesk::begin_next() {
    Sought next;
    {
        const std::lock_guard lock(lock_);
        if (waiting_.empty()) {
            --at_work_;
            return;
        }
        next = std::move(waiting_.front());
        waiting_.pop_front();
    }
    go_on(std::move(next));
}

void Hall::seek_moments(Table& table, rules::PartyId seat) {
    SideNotes& notes = table.notes(seat.index());
    if (notes.moments || notes.seeking)
        return;
    auto work = std::make_shared<SeekingMoments>(table.sitting().game(), seat, options_.moments);
    notes.seeking = work;
    notes.moments_lost = false;
    moments_->seek(work, [this, number = table.number(), seat, work](MomentsDesk::Told told) {
        queues_.at_table(number, [this, number, seat, work, told] {
            Table* there = this->table(number);
            if (there == nullptr)
                return;
            SideNotes& kept = there->notes(seat.index());
            if (told == MomentsDesk::Told::found)
                kept.moments = std::make_shared<const SoughtMoments>(work->take());
            kept.moments_lost = told == MomentsDesk::Told::lost;
            if (told != MomentsDesk::Told::further)
                kept.seeking.reset();
            there->touch(seat.index());
            queues_.tell({number, seat.index()}, there->version(seat.index()));
        });
    });
}

} // namespace parley::classroom
