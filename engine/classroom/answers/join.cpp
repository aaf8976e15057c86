// Coming in: the code and a name, and coming back by the return words.
#include "classroom/answers/answers.hpp"
#include "classroom/pages/markup.hpp"
#include "classroom/roll/seating.hpp"
#include "classroom/roll/secret.hpp"
#include "core/plain_text.hpp"
#include "wording/classroom/class_words.hpp"
#include "wording/classroom/student_words.hpp"

#include <algorithm>

namespace parley::classroom::answers {
namespace {

using namespace std::chrono_literals;

/// What guessing a code or return words costs.
constexpr std::chrono::milliseconds price_of_a_guess = 1s;

std::string own_path(PersonNumber person) { return "/p/" + std::to_string(person) + '/'; }

std::string seat_cookie(PersonNumber person, std::string_view token) {
    return "seat=" + std::string(token) + "; HttpOnly; SameSite=Strict; Path=/p/" + std::to_string(person);
}

std::string labelled(std::string_view id, std::string_view label, std::string_view value, std::string_view attributes) {
    return "<label for=\"" + std::string(id) + "\">" + escaped(label) + "</label><input id=\"" + std::string(id) +
           "\" name=\"" + std::string(id) + "\" value=\"" + escaped(value) + "\" " + std::string(attributes) + ">\n";
}

Response form_page(Hall& hall, std::string_view complaint, std::string_view code, std::string_view name) {
    Frame frame;
    frame.title = hall.scenario().open.title;
    frame.body_class = "student join";
    frame.header = "<div class=\"bar\">" + element("strong", hall.scenario().open.title) + "</div>";
    if (!complaint.empty())
        frame.main += "<p class=\"notice bad\" role=\"alert\">" + escaped(complaint) + "</p>\n";
    frame.main +=
        "<h1>" + escaped(wording::join_title()) + "</h1>\n<form method=\"post\" action=\"/join\" class=\"fields\">" +
        labelled("code", wording::join_code_label(), code,
                 "required maxlength=\"12\" autocomplete=\"off\" autocapitalize=\"characters\" spellcheck=\"false\"") +
        labelled("name", wording::name_label(), name, "required maxlength=\"48\" autocomplete=\"nickname\"") +
        "<button class=\"choice main\">" + escaped(wording::join_button()) + "</button></form>\n" +
        element("p", wording::what_is_kept_of_you(), "brings") + link_to("/back", wording::came_back_link());
    Response response = page_of(page(frame));
    if (!complaint.empty())
        response.status = 422;
    return response;
}

/// Without blanks at its ends and doubled ones within; nothing for one that is empty, too long or unsafe.
std::optional<std::string> tidied_name(std::string_view typed) {
    if (!core::is_safe_text(typed))
        return std::nullopt;
    std::string name;
    std::size_t characters = 0;
    for (std::size_t at = 0; at < typed.size();) {
        const std::size_t from = at;
        const char32_t point = core::next_code_point(typed, at).value_or(U' ');
        const bool blank = point == U' ' || point == U'\t' || point == U'\n' || point == 0xA0 || point == 0x3000;
        if (blank && (name.empty() || name.back() == ' '))
            continue;
        blank ? name += ' ' : name.append(typed.substr(from, at - from));
        ++characters;
    }
    if (!name.empty() && name.back() == ' ') {
        name.pop_back();
        --characters;
    }
    return name.empty() || characters > max_name ? std::nullopt : std::optional(name);
}

Response too_many_guesses(Response page) {
    page.status = 429;
    page.delay = price_of_a_guess;
    return page;
}

} // namespace

Response join_page(Hall& hall, const Asked& asked) { return form_page(hall, {}, asked.form.value("code"), {}); }

Response join(Hall& hall, const Asked& asked) {
    const std::string_view typed = asked.form.value("name"), code = asked.form.value("code");
    const auto before = hall.roll();
    if (!hall.may_guess(asked.request.at))
        return too_many_guesses(form_page(hall, wording::too_many_guesses(), code, typed));
    if (tidied_code(code) != before->code) {
        hall.count_wrong_guess(asked.request.at);
        Response wrong = form_page(hall, wording::wrong_code(), {}, typed);
        wrong.delay = price_of_a_guess;
        return wrong;
    }
    const std::optional<std::string> name = tidied_name(typed);
    if (!name)
        return form_page(hall, wording::name_not_possible(max_name), code, {});
    const std::string token = drawn_token();
    const std::vector<TableStatus> statuses = hall.statuses();
    const auto is_over = [&](TableNumber table) {
        return std::ranges::any_of(statuses,
                                   [&](const TableStatus& each) { return each.number == table && each.ended; });
    };
    PersonNumber number = 0;
    const auto problem = hall.change(asked.request.at, [&](const Roll& roll) -> std::vector<Record> {
        if (roll.people.size() >= max_people)
            return {};
        number = static_cast<PersonNumber>(roll.people.size() + 1);
        std::vector<Record> records{record::Joined{
            number, free_pseudonym(roll, drawn_below(1 << 16), drawn_below(1 << 16)), hash_of(token), ""}};
        for (Record& each : place_latecomer(roll, number, hall.options().agent, is_over))
            records.push_back(std::move(each));
        return records;
    });
    if (problem || number == 0)
        return told(503, problem ? wording::nothing_can_be_kept() : wording::class_is_full());
    hall.name(number, *name);
    static_cast<void>(
        hall.set_tables(asked.request.at)); // what cannot be made yet is tried again, and the teacher told
    const auto roll = hall.roll();
    if (const Person* joined = roll->person(number); joined != nullptr && joined->place)
        hall.seated_at(joined->place->table, asked.request.at);
    hall.touch_class();
    Response response = see_other(own_path(number));
    response.cookies.push_back(seat_cookie(number, token));
    return response;
}

Response back_page(Hall& hall, const Asked& asked) {
    Frame frame;
    frame.title = hall.scenario().open.title;
    frame.body_class = "student join";
    frame.header = "<div class=\"bar\">" + element("strong", hall.scenario().open.title) + "</div>";
    if (asked.request.method == Method::post)
        frame.main += "<p class=\"notice bad\" role=\"alert\">" + escaped(wording::wrong_return_words()) + "</p>\n";
    frame.main +=
        "<h1>" + escaped(wording::came_back_title()) + "</h1>\n" + element("p", wording::about_return_words()) +
        "<form method=\"post\" action=\"/back\" class=\"fields\">" +
        labelled("words", wording::return_words_label(), "",
                 "required maxlength=\"60\" autocomplete=\"off\" autocapitalize=\"none\" spellcheck=\"false\"") +
        "<button class=\"choice main\">" + escaped(wording::come_back_button()) + "</button></form>\n";
    return page_of(page(frame));
}

Response come_back(Hall& hall, const Asked& asked) {
    if (!hall.may_guess(asked.request.at))
        return too_many_guesses(told(429, wording::too_many_guesses()));
    const std::string words = tidied_words(asked.form.value("words"));
    const std::string hash = hash_of(words);
    const std::string token = drawn_token();
    PersonNumber number = 0;
    const auto problem = hall.change(asked.request.at, [&](const Roll& roll) -> std::vector<Record> {
        for (const Person& each : roll.people)
            if (!each.back.empty() && each.back == hash && !each.removed)
                number = each.number;
        return number == 0 ? std::vector<Record>{} : std::vector<Record>{record::Returned{number, hash_of(token)}};
    });
    if (problem)
        return told(503, wording::nothing_can_be_kept());
    if (number == 0) {
        hall.count_wrong_guess(asked.request.at);
        Response wrong = back_page(hall, asked);
        wrong.status = 422;
        wrong.delay = price_of_a_guess;
        return wrong;
    }
    Response response = see_other(own_path(number));
    response.cookies.push_back(seat_cookie(number, token));
    return response;
}

/// Whether a phone gets here; phones are counted, by a secret of their own, while the class runs.
Response hello(Hall& hall, const Asked& asked) {
    std::string phone = cookie(asked.request, "hello");
    const std::string fresh = drawn_token();
    const bool is_new = phone.size() != fresh.size();
    if (is_new)
        phone = fresh;
    if (!asked.request.from_this_machine && asked.request.method == Method::get) {
        hall.greet(hash_of(phone));
        hall.touch_class();
    }
    Frame frame;
    frame.title = hall.scenario().open.title;
    frame.body_class = "student hello";
    frame.header = "<div class=\"bar\">" + element("strong", hall.scenario().open.title) + "</div>";
    frame.main = "<h1>" + escaped(wording::phone_reaches_class()) + "</h1>\n" +
                 link_to("/", wording::join_title(), "choice main");
    Response response = page_of(page(frame));
    if (is_new)
        response.cookies.push_back("hello=" + phone + "; HttpOnly; SameSite=Strict; Path=/hello");
    return response;
}

} // namespace parley::classroom::answers
