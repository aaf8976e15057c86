#include "classroom/hall/kept_pages.hpp"

#include <algorithm>

namespace parley::classroom {

std::shared_ptr<const std::string> KeptPages::find(const Key& key) {
    const std::lock_guard lock(lock_);
    const auto found = std::find_if(kept_.begin(), kept_.end(), [&](const Kept& each) { return each.key == key; });
    if (found == kept_.end())
        return nullptr;
    kept_.splice(kept_.begin(), kept_, found);
    return found->page;
}

void KeptPages::keep(const Key& key, std::shared_ptr<const std::string> page) {
    if (page->size() > most_bytes)
        return;
    const std::lock_guard lock(lock_);
    if (std::any_of(kept_.begin(), kept_.end(), [&](const Kept& each) { return each.key == key; }))
        return;
    bytes_ += page->size();
    kept_.push_front({key, std::move(page)});
    for (; bytes_ > most_bytes; kept_.pop_back())
        bytes_ -= kept_.back().page->size();
}

std::size_t KeptPages::bytes() const {
    const std::lock_guard lock(lock_);
    return bytes_;
}

} // namespace parley::classroom
