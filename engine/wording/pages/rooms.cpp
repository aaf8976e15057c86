#include "wording/pages/rooms.hpp"

#include "rules/world/offices.hpp"
#include "rules/world/rooms.hpp"
#include "wording/figures.hpp"
#include "wording/names.hpp"
#include "wording/phrase.hpp"

namespace parley::wording {

namespace {

using scenario::PublicScenario;
using scenario::Room;

std::string ceiling_words(const PublicScenario& scenario, const scenario::Ceiling& ceiling) {
    return phrase("“{option}” in “{provision}”",
                  {{"option", option_label(scenario, ceiling.provision, ceiling.at_most)},
                   {"provision", provision_name(scenario, ceiling.provision)}});
}

/// " No further than “a” in “x” and “b” in “y”."; "" without ceilings. Of one article alone where it is named.
std::string limits(const PublicScenario& scenario, const std::vector<scenario::Ceiling>& ceilings,
                   std::optional<rules::ArticleId> of = {}) {
    std::vector<std::string> parts;
    for (const scenario::Ceiling& ceiling : ceilings)
        if (!of || scenario.text.at(ceiling.provision).article == *of)
            parts.push_back(ceiling_words(scenario, ceiling));
    return parts.empty() ? "" : phrase(" No further than {parts}.", {{"parts", listed(parts)}});
}

std::string room_line_of(const PublicScenario& scenario, const Room& room) {
    return phrase("{Name}: {articles}.{note}{limits}", {{"name", room.name},
                                                        {"articles", article_names(scenario, room.agenda)},
                                                        {"note", room.note.empty() ? "" : " " + ended(room.note)},
                                                        {"limits", limits(scenario, room.ceiling)}});
}

std::string first_line(const scenario::Forum& forum) {
    return phrase("{Count} rooms sit at once, and a proposal goes to one of them.",
                  {{"count", count_word(static_cast<int>(forum.rooms.size()))}});
}

std::string own_limits(const PublicScenario& scenario, const scenario::Forum& forum) {
    std::vector<std::string> parts;
    for (const scenario::Ceiling& ceiling : forum.ceiling)
        parts.push_back(ceiling_words(scenario, ceiling));
    return parts.empty() ? "" : phrase("This forum goes no further than {parts}.", {{"parts", listed(parts)}});
}

/// Rooms of the forum at hand that do not meet for want of this office: " The ministers cannot sit.".
std::string rooms_without(const rules::View& view, scenario::OfficeId office) {
    std::vector<std::string> names;
    for (const Room& room : rules::forum_now(view.scenario(), view.open()).rooms)
        if (room.needs.contains(office))
            names.push_back(room.name);
    if (names.empty())
        return {};
    return phrase(" {Names} cannot sit.", {{"names", listed(names)}});
}

} // namespace

std::vector<std::string> rooms_of(const PublicScenario& scenario, const scenario::Forum& forum) {
    std::vector<std::string> lines;
    if (!forum.rooms.empty())
        lines.push_back(first_line(forum));
    for (const Room& room : forum.rooms)
        lines.push_back(room_line_of(scenario, room));
    if (std::string own = own_limits(scenario, forum); !own.empty())
        lines.push_back(std::move(own));
    return lines;
}

std::string rooms_at_once(const PublicScenario& scenario, const scenario::Session& session) {
    std::vector<std::string> names;
    for (const Room& room : scenario.forums[session.forum.index()].rooms)
        names.push_back(room.name);
    return names.empty() ? "" : phrase("Rooms at once: {names}.", {{"names", listed(names)}});
}

std::vector<std::string> office_lines(const rules::View& view) {
    const PublicScenario& scenario = view.scenario();
    std::vector<std::string> lines;
    for (std::size_t i = 0; i < scenario.offices.size(); ++i) {
        const scenario::OfficeId office(i);
        if (!rules::is_empty(office, view.open()))
            continue;
        const rules::SessionIndex filled_at = view.open().around.filled_at[i];
        const bool ours = scenario.offices[i].party == view.seat();
        lines.push_back(phrase(
            "The chair of {office} is empty{until}: {whose} one action fewer at the table, never none, and no back "
            "channel.{rooms}",
            {{"office", office_name(scenario, office)},
             {"until", filled_at < scenario.sessions.size() ? " until " + session_name(scenario, filled_at) : ""},
             {"whose",
              ours ? std::string("we have")
                   : phrase("{party} has", {{"party", short_name_in_text(scenario, scenario.offices[i].party)}})},
             {"rooms", rooms_without(view, office)}}));
    }
    return lines;
}

std::vector<std::string> room_lines(const rules::View& view) {
    std::vector<std::string> lines = rooms_of(view.scenario(), rules::forum_now(view.scenario(), view.open()));
    for (std::string& line : office_lines(view))
        lines.push_back(std::move(line));
    return lines;
}

std::vector<std::string> room_lines(const rules::View& view, rules::ArticleId article) {
    const PublicScenario& scenario = view.scenario();
    const scenario::Forum& forum = rules::forum_now(scenario, view.open());
    std::vector<std::string> lines;
    for (const Room& room : forum.rooms) {
        if (!room.agenda.contains(article))
            continue;
        if (rules::meets(room, view.open()))
            lines.push_back(phrase("Treated here by: {room}.{limits}",
                                   {{"room", room.name}, {"limits", limits(scenario, room.ceiling, article)}}));
        else
            lines.push_back(phrase("{Room} would treat it, and cannot sit.", {{"room", room.name}}));
    }
    if (std::string own = limits(scenario, forum.ceiling, article); !own.empty())
        lines.push_back(phrase("{Forum}:{limits}", {{"forum", forum.name}, {"limits", own}}));
    return lines;
}

} // namespace parley::wording
