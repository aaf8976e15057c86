#include "game/classes/log_lines.hpp"

#include "game/classes/record_members.hpp"
#include "storage/read_file.hpp"

#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>
#include <boost/json/value_from.hpp>
#include <boost/json/value_to.hpp>
#include <boost/mp11/algorithm.hpp>

namespace parley::game {
namespace {

constexpr std::int64_t latest_moment = std::int64_t{1}
                                       << 53; // milliseconds: what spans are reckoned of stays far from overflow
constexpr std::size_t max_log_bytes = std::size_t{64} << 20;

template <class T>
struct Kind;
#define PARLEY_RECORD(name)                                                                                            \
    template <>                                                                                                        \
    struct Kind<record::name> {                                                                                        \
        static constexpr std::string_view text = #name;                                                                \
    };
PARLEY_RECORD(ClassOpened)
PARLEY_RECORD(TeacherAdmitted)
PARLEY_RECORD(Joined)
PARLEY_RECORD(Returned)
PARLEY_RECORD(NewReturnWords)
PARLEY_RECORD(Removed)
PARLEY_RECORD(TableOpened)
PARLEY_RECORD(TableClosed)
PARLEY_RECORD(Seated)
PARLEY_RECORD(Unseated)
PARLEY_RECORD(PenTaken)
PARLEY_RECORD(SeatHeld)
PARLEY_RECORD(SeatWanted)
PARLEY_RECORD(Paused)
PARLEY_RECORD(Resumed)
PARLEY_RECORD(Told)
PARLEY_RECORD(SessionTime)
PARLEY_RECORD(Extended)
PARLEY_RECORD(LastSession)
PARLEY_RECORD(Released)
PARLEY_RECORD(OpensWhenFull)
PARLEY_RECORD(StretchBegun)
PARLEY_RECORD(TakenUp)
PARLEY_RECORD(ToldSeat)
PARLEY_RECORD(QuizHandedIn)
PARLEY_RECORD(QuizAsked)
PARLEY_RECORD(TableEnded)
PARLEY_RECORD(Nudged)
PARLEY_RECORD(Heard)
PARLEY_RECORD(MovedPlainly)
#undef PARLEY_RECORD

LogProblem log_problem(LogFault fault, std::string_view detail = {}) { return {fault, 0, std::string(detail)}; }

template <class T>
core::Result<Dated, LogProblem> read_record(std::int64_t at, const boost::json::value& value) {
    auto read = boost::json::try_value_to<T>(value);
    if (!read)
        return log_problem(LogFault::unreadable_line, Kind<T>::text);
    return Dated{at, std::move(*read)};
}

} // namespace

std::string log_line(const Dated& happened) {
    boost::json::object line;
    line["at"] = happened.at;
    std::visit(
        [&]<class T>(const T& record) {
            if constexpr (std::is_empty_v<T>)
                line[Kind<T>::text] = boost::json::object{};
            else
                line[Kind<T>::text] = boost::json::value_from(record);
        },
        happened.what);
    return boost::json::serialize(line) + '\n';
}

core::Result<Dated, LogProblem> read_log_line(std::string_view line) {
    boost::system::error_code failed;
    const boost::json::value parsed = boost::json::parse(line, failed);
    const boost::json::object* object = failed ? nullptr : parsed.if_object();
    if (object == nullptr || object->size() != 2 || !object->contains("at") || !object->at("at").is_int64())
        return log_problem(LogFault::unreadable_line);
    const std::int64_t at = object->at("at").get_int64();
    if (at < 0 || at > latest_moment)
        return log_problem(LogFault::unreadable_line, "at");
    for (const boost::json::key_value_pair& member : *object) {
        const std::string_view key = member.key();
        if (key == "at")
            continue;
        std::optional<core::Result<Dated, LogProblem>> read;
        boost::mp11::mp_for_each<boost::mp11::mp_rename<Record, boost::mp11::mp_list>>([&]<class T>(const T&) {
            if (key == Kind<T>::text)
                read = std::is_empty_v<T> ? core::Result<Dated, LogProblem>(Dated{at, T{}})
                                          : read_record<T>(at, member.value());
        });
        return read ? *read : log_problem(LogFault::unknown_kind, key);
    }
    return log_problem(LogFault::unreadable_line);
}

core::Result<Roll, LogProblem> read_log(std::string_view lines, const std::vector<std::string>& parties) {
    Roll roll;
    roll.parties = parties;
    std::string_view rest = lines;
    for (std::size_t number = 1; !rest.empty(); ++number) {
        const std::size_t end = std::min(rest.find('\n'), rest.size());
        core::Result<Dated, LogProblem> read = read_log_line(rest.substr(0, end));
        rest.remove_prefix(std::min(end + 1, rest.size()));
        if (!read)
            return LogProblem{read.error().fault, number, read.error().detail};
        if (const auto* opened = std::get_if<record::ClassOpened>(&read->what); opened && opened->format > class_format)
            return LogProblem{LogFault::format_unknown, number, std::to_string(opened->format)};
        if (apply(roll, *read))
            return LogProblem{LogFault::does_not_fit, number, {}};
    }
    if (roll.code.empty())
        return LogProblem{LogFault::empty, 0, {}};
    return roll;
}

std::filesystem::path log_path(const std::filesystem::path& folder) { return folder / "class.jsonl"; }

core::Result<LogText, storage::Problem> read_log_text(const std::filesystem::path& folder) {
    auto text = storage::read_file(log_path(folder), max_log_bytes);
    if (!text)
        return text.error();
    const std::size_t whole = text->size(), full = text->rfind('\n') + 1; // npos + 1 is 0: not one full line
    text->resize(full);
    return LogText{std::move(*text), whole - full};
}

core::Result<std::string, LogProblem> scenario_in_log(std::string_view lines) {
    if (lines.empty())
        return LogProblem{LogFault::empty, 0, {}};
    const auto first = read_log_line(lines.substr(0, lines.find('\n')));
    if (!first)
        return LogProblem{first.error().fault, 1, first.error().detail};
    const auto* opened = std::get_if<record::ClassOpened>(&first->what);
    if (opened == nullptr)
        return LogProblem{LogFault::does_not_fit, 1, {}};
    if (opened->format > class_format)
        return LogProblem{LogFault::format_unknown, 1, std::to_string(opened->format)};
    return opened->scenario;
}

} // namespace parley::game
