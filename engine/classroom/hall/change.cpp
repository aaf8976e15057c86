// What happens to the class, written before anybody sees it. Those who wait for the disk are written together, as a
// class of five hundred that joins at the same moment waits.
#include "classroom/hall/hall.hpp"

#include <exception>

namespace parley::classroom {

struct Hall::Wish {
    Moment at;
    const Decide& decide;
    bool done{};
    bool writes{}; // something happens by it
    std::optional<storage::Problem> problem{};
    std::exception_ptr failed{};
};

namespace {

/// The roll after the records, and their lines; null where there are none, or one cannot have happened.
std::shared_ptr<const Roll> after(const Roll& roll, const std::vector<Record>& records, Moment at, std::string& lines) {
    if (records.empty())
        return nullptr;
    auto changed = std::make_shared<Roll>(roll);
    for (const Record& record : records) {
        const Dated happened{std::chrono::duration_cast<std::chrono::milliseconds>(at.time_since_epoch()).count(),
                             record};
        if (apply(*changed, happened))
            return nullptr;
        lines += log_line(happened);
    }
    return changed;
}

} // namespace

std::optional<storage::Problem> Hall::change(Moment now, const Decide& decide) {
    Wish wish{now, decide};
    {
        const std::lock_guard lock(roll_lock_);
        wishes_.push_back(&wish);
    }
    {
        const std::lock_guard one_at_a_time(writing_lock_);
        if (!wish.done) // by whoever had the lock meanwhile
            write_all_wished();
    }
    if (wish.failed)
        std::rethrow_exception(wish.failed);
    return wish.problem;
}

std::optional<storage::Problem> Hall::change(Moment now, Record record) {
    return change(now, [&](const Roll&) { return std::vector<Record>{record}; });
}

/// The lock of writing is held.
void Hall::write_all_wished() {
    std::vector<Wish*> wishes;
    {
        const std::lock_guard lock(roll_lock_);
        wishes.swap(wishes_);
    }
    for (Wish* wish : wishes)
        wish->done = true;
    try {
        write(wishes);
    } catch (const std::exception&) { // nothing was written
        for (Wish* wish : wishes)
            wish->failed = std::current_exception();
    }
}

void Hall::write(const std::vector<Wish*>& wishes) {
    std::shared_ptr<const Roll> changed = roll();
    std::string lines;
    for (Wish* wish : wishes) {
        std::string own;
        std::shared_ptr<const Roll> then;
        try {
            then = after(*changed, wish->decide(*changed), wish->at, own);
        } catch (const std::exception&) { // its own alone: the others are written
            wish->failed = std::current_exception();
        }
        wish->writes = then != nullptr;
        if (!wish->writes)
            continue;
        changed = std::move(then);
        lines += own;
    }
    if (lines.empty())
        return;
    const std::optional<storage::Problem> problem = log_.append(lines);
    const std::lock_guard lock(roll_lock_);
    log_trouble_ = problem;
    if (!problem)
        roll_ = std::move(changed);
    for (Wish* wish : wishes)
        if (wish->writes)
            wish->problem = problem;
}

} // namespace parley::classroom
