#include "classroom/answers/answers.hpp"
#include "classroom/pages/markup.hpp"
#include "report/classes/class_report.hpp"
#include "storage/asset_search.hpp"
#include "storage/read_file.hpp"
#include "wording/classroom/class_words.hpp"

namespace parley::classroom::answers {
namespace {

constexpr std::size_t max_asset_bytes = 256 * 1024;

/// The file as it was when it was first asked for.
const std::string& asset_text(const char* name) {
    static const auto read = [](const char* file) {
        for (const std::filesystem::path& folder : storage::asset_directories("PARLEY_ASSETS", "assets"))
            if (auto text = storage::read_file(folder / "classroom" / file, max_asset_bytes))
                return std::move(*text);
        return std::string();
    };
    static const std::string style = read("class.css"), script = read("class.js"), guide = read("guide.html");
    return name == std::string_view("class.css") ? style : name == std::string_view("class.js") ? script : guide;
}

Response file(const Asked& asked, const char* name, std::string_view type, std::string_view tag) {
    Response response;
    response.type = type;
    response.tag = tag;
    if (asked.request.if_none_match == tag)
        response.status = 304;
    else
        response.body = asset_text(name);
    return response;
}

} // namespace

Response page_of(std::string html) {
    Response response;
    response.body = std::move(html);
    return response;
}

Response told(unsigned status, std::string_view sentence) {
    Frame frame;
    frame.title = wording::class_title();
    frame.body_class = "student told";
    frame.header = "<div class=\"bar\">" + element("strong", wording::class_title()) + "</div>";
    frame.main = element("p", sentence, "notice") + link_to("/", wording::to_the_first_page(), "choice");
    Response response = page_of(page(frame));
    response.status = status;
    return response;
}

Response not_found() { return told(404, wording::no_such_page()); }

Response guide() {
    Response response = page_of(asset_text("guide.html"));
    response.own_style = true;
    return response;
}

Response asset(const Asked& asked) {
    const std::string_view name = asked.parts.front();
    static const std::string style_tag = '"' + std::to_string(std::hash<std::string>()(asset_text("class.css"))) + '"';
    static const std::string script_tag = '"' + std::to_string(std::hash<std::string>()(asset_text("class.js"))) + '"';
    if (name == "class.css")
        return file(asked, "class.css", "text/css; charset=utf-8", style_tag);
    if (name == "class.js")
        return file(asked, "class.js", "text/javascript; charset=utf-8", script_tag);
    if (name == "class-wall.css") {
        Response response;
        response.type = "text/css; charset=utf-8";
        response.body = report::class_wall_style();
        return response;
    }
    return not_found();
}

} // namespace parley::classroom::answers
