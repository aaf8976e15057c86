#include "tests/classroom/visitor.hpp"

#include "classroom/http/form.hpp"
#include "game/scenario_library.hpp"
#include "storage/read_file.hpp"
#include "tests/catch.hpp"

namespace parley::tests {
namespace {

using classroom::Method;
using classroom::Response;

std::string attribute(std::string_view tag, std::string_view name) {
    const std::string wanted = ' ' + std::string(name) + "=\"";
    const std::size_t at = tag.find(wanted);
    if (at == tag.npos)
        return {};
    const std::size_t from = at + wanted.size();
    std::string value(tag.substr(from, tag.find('"', from) - from));
    for (const auto& [entity, plain] : {std::pair{"&lt;", "<"}, std::pair{"&gt;", ">"}, std::pair{"&quot;", "\""},
                                        std::pair{"&#39;", "'"}, std::pair{"&amp;", "&"}})
        for (std::size_t found = value.find(entity); found != value.npos; found = value.find(entity, found + 1))
            value.replace(found, std::string_view(entity).size(), plain);
    return value;
}

bool has_attribute(std::string_view tag, std::string_view name) {
    const std::size_t at = tag.find(' ' + std::string(name));
    return at != tag.npos && (at + name.size() + 1 == tag.size() ||
                              std::string_view(" =>").find(tag[at + name.size() + 1]) != std::string_view::npos);
}

std::string text_of(std::string_view markup) {
    std::string text;
    bool inside = false;
    for (const char c : markup) {
        if (c == '<')
            inside = true;
        else if (c == '>')
            inside = false;
        else if (!inside)
            text += c;
    }
    return text;
}

std::string resolved(const std::string& base, const std::string& action) {
    if (!action.empty() && action.front() == '/')
        return action;
    return base.substr(0, base.rfind('/') + 1) + action;
}

} // namespace

Response Visitor::ask(Method method, const std::string& path, const std::string& body) {
    classroom::Request request;
    request.method = method;
    const std::size_t question = path.find('?');
    request.path = path.substr(0, question);
    request.query = question == path.npos ? "" : path.substr(question + 1);
    request.body = body;
    request.host = extra.contains("host") ? extra["host"] : "parley.local:8722";
    request.origin = extra.contains("origin") ? extra["origin"]
                     : method == Method::post ? "http://" + request.host
                                              : "";
    request.fetch_site = extra.contains("fetch_site") ? extra["fetch_site"] : "";
    request.from_this_machine = here_;
    request.at = now_;
    for (const auto& [key, cookie] : cookies_)
        if (request.path.starts_with(cookie.first))
            request.cookies += (request.cookies.empty() ? "" : "; ") + cookie.second;
    request.queue = extra.contains("queue") ? static_cast<std::uint32_t>(std::stoul(extra["queue"]))
                                            : classroom::queue_of(request, *hall_);
    Response response = classroom::respond(request, *hall_, address_);
    for (const std::string& cookie : response.cookies) {
        const std::string pair = cookie.substr(0, cookie.find(';'));
        const std::size_t at = cookie.find("Path=");
        const std::string where = cookie.substr(at + 5, cookie.find(';', at) - at - 5);
        cookies_[where + ' ' + pair.substr(0, pair.find('='))] = {where, pair};
    }
    return response;
}

const std::string& Visitor::follow(Response response) {
    for (int i = 0; response.status == 303 && i < 5; ++i) {
        path_ = response.location;
        response = ask(Method::get, path_);
    }
    status_ = response.status;
    page_ = std::move(response.body);
    return page_;
}

const std::string& Visitor::go(const std::string& path) {
    path_ = path;
    return follow(ask(Method::get, path));
}

const std::string& Visitor::post(const std::string& path, const std::string& body) {
    path_ = path;
    return follow(ask(Method::post, path, body));
}

std::string body_of(const Button& button) {
    std::string body;
    const auto add = [&](const std::string& name, const std::string& value) {
        body += (body.empty() ? "" : "&") + classroom::percent_encoded(name) + '=' + classroom::percent_encoded(value);
    };
    for (const auto& [name, value] : button.fields)
        add(name, value);
    if (!button.name.empty())
        add(button.name, button.value);
    return body;
}

const std::string& Visitor::press(const Button& button) { return post(button.action, body_of(button)); }

const std::string& Visitor::press(std::string_view label_or_value) {
    for (const Button& each : buttons())
        if (each.open && (each.value == label_or_value || each.label == label_or_value))
            return press(each);
    FAIL("no open button " << label_or_value << " on " << path_ << ":\n" << page_);
    return page_;
}

std::vector<Button> Visitor::buttons() const { return buttons_of(page_, path_); }

std::vector<Button> buttons_of(const std::string& page, const std::string& path) {
    std::vector<Button> all;
    for (std::size_t form = page.find("<form"); form != page.npos; form = page.find("<form", form + 1)) {
        const std::size_t end = page.find("</form>", form);
        const std::string_view markup = std::string_view(page).substr(form, end - form);
        const std::string action = resolved(path, attribute(markup.substr(0, markup.find('>')), "action"));
        std::vector<std::pair<std::string, std::string>> fields;
        std::string select;
        for (std::size_t tag = markup.find('<'); tag != markup.npos; tag = markup.find('<', tag + 1)) {
            const std::string_view whole = markup.substr(tag, markup.find('>', tag) - tag);
            if (whole.starts_with("<input"))
                fields.emplace_back(attribute(whole, "name"), attribute(whole, "value"));
            else if (whole.starts_with("<select"))
                select = attribute(whole, "name");
            else if (whole.starts_with("<option") && (has_attribute(whole, "selected")))
                fields.emplace_back(select, attribute(whole, "value"));
        }
        for (std::size_t tag = markup.find("<button"); tag != markup.npos; tag = markup.find("<button", tag + 1)) {
            const std::size_t close = markup.find('>', tag);
            const std::string_view whole = markup.substr(tag, close - tag);
            const std::string_view inside = markup.substr(close + 1, markup.find("</button>", close) - close - 1);
            all.push_back({action, fields, attribute(whole, "name"), attribute(whole, "value"), text_of(inside),
                           !has_attribute(whole, "disabled")});
        }
    }
    return all;
}

std::shared_ptr<const scenario::Scenario> scenario_named(const std::string& id) {
    const std::filesystem::path path = std::filesystem::path(PARLEY_ROOT) / "scenarios" / (id + ".yaml");
    const auto text = storage::read_file(path, scenario::max_file_bytes);
    REQUIRE(text.has_value());
    scenario::Reading reading = scenario::read_scenario(*text, id);
    REQUIRE(reading.scenario.has_value());
    return std::make_shared<const scenario::Scenario>(std::move(*reading.scenario));
}

/// Little enough to be played in a test.
constexpr classroom::MomentsEffort few_continuations{4, 16, 6, 20};

std::unique_ptr<classroom::Hall> class_in(const std::filesystem::path& folder, const std::string& scenario,
                                          classroom::Queues& queues, std::string agent) {
    classroom::HallOptions options;
    options.folder = folder;
    options.agent = std::move(agent);
    options.moments = few_continuations;
    options.seed = 7;
    auto hall = classroom::Hall::open(scenario_named(scenario), options, queues, classroom::Moment{});
    REQUIRE(hall.has_value());
    return std::move(*hall);
}

std::unique_ptr<classroom::Hall> class_again(const std::filesystem::path& folder, const std::string& scenario,
                                             classroom::Queues& queues, std::string agent, classroom::Moment now) {
    classroom::HallOptions options;
    options.folder = folder;
    options.agent = std::move(agent);
    options.moments = few_continuations;
    auto hall = classroom::Hall::take_up(scenario_named(scenario), options, queues, now);
    REQUIRE(hall.has_value());
    return std::move(*hall);
}

} // namespace parley::tests
