#include "storage/problem.hpp"

#include "core/plain_text.hpp"

#include <system_error>

namespace parley::storage {

namespace {

std::string_view words(Deed deed) {
    switch (deed) {
    case Deed::find_home:
        return "cannot find the home directory";
    case Deed::make_directory:
        return "cannot make the directory";
    case Deed::open:
        return "cannot open";
    case Deed::read:
        return "cannot read";
    case Deed::write:
        return "cannot write";
    case Deed::sync:
        return "cannot write to the disk";
    case Deed::rename:
        return "cannot put in place";
    case Deed::claim:
        return "cannot make";
    case Deed::truncate:
        return "cannot shorten";
    }
    return "cannot use";
}

} // namespace

std::string sentence(const Problem& problem) {
    std::string text(words(problem.deed));
    if (!problem.path.empty())
        text += " " + core::visible(problem.path.string());
    return text + ": " + problem.reason;
}

Problem system_problem(Deed deed, const std::filesystem::path& path, int error_number) {
    // Not strerror: it is not safe when several threads run.
    return {deed, path, std::error_code(error_number, std::generic_category()).message()};
}

} // namespace parley::storage
