// Type: found, complete, wrapped within its width at every scale, and a sentence where a family is missing.
#include "ui_bench.hpp"

#include "desktop/ui/canvas.hpp"
#include "desktop/ui/characters.hpp"
#include "desktop/ui/containers.hpp"
#include "desktop/ui/controls.hpp"
#include "desktop/ui/find_font.hpp"
#include "desktop/ui/text_flow.hpp"

#include <cmath>
#include <fontconfig/fontconfig.h>
#include <imgui.h>
#include <memory>
#include <set>

using namespace parley::desktop::ui;

namespace {

const std::string pangram =
    "Съешь ещё этих мягких французских булок, да выпей чаю. Ґанок, її, є. The quick brown fox – "
    "“jumps” — over 1,234,567 lazy dogs; a very-long-hyphenated-compound and/or none.";

} // namespace

TEST_CASE("every style has Latin, Cyrillic, punctuation, arrows and the symbols", "[desktop][ui][fonts]") {
    Bench bench([](Ui&) {});
    const std::u32string wanted = U"AZazÀÿŁșАЯаяЁёҐґЇїЄєІі“”‘’«»„–—…·•−×±≈≤≥≠←↑→↓↔½²°§€№†‡■▲◆●○✓✗″′₂";
    for (int i = 0; i <= static_cast<int>(TextStyle::title); ++i)
        for (const char32_t character : wanted) {
            INFO("style " << i << ", character " << static_cast<unsigned>(character));
            CHECK(bench.ui().fonts().has(static_cast<TextStyle>(i), character));
        }
    for (const char32_t character : std::u32string(U"Parley"))
        CHECK(bench.ui().fonts().has(TextStyle::display, character));
    CHECK_FALSE(bench.ui().fonts().has(TextStyle::body, U'\u4E2D'));
}

namespace {

bool is_dejavu(std::string_view family) { return family.starts_with("DejaVu"); }

/// Given back at the end: parts of the default one, which is not, would look like leaks, as fontconfig keeps distances
/// to them, not pointers.
FcConfig* configuration() {
    static const std::unique_ptr<FcConfig, void (*)(FcConfig*)> read(FcInitLoadConfigAndFonts(), FcConfigDestroy);
    return read.get();
}

/// Whether an upright regular font other than DejaVu has the character.
bool is_had_elsewhere(char32_t character) {
    FcPattern* wanted = FcPatternBuild(nullptr, FC_SCALABLE, FcTypeBool, FcTrue, FC_WEIGHT, FcTypeInteger, 80, FC_SLANT,
                                       FcTypeInteger, 0, FC_VARIABLE, FcTypeBool, FcFalse, static_cast<char*>(nullptr));
    FcCharSet* characters = FcCharSetCreate();
    FcCharSetAddChar(characters, character);
    FcPatternAddCharSet(wanted, FC_CHARSET, characters);
    FcObjectSet* properties = FcObjectSetBuild(FC_FAMILY, static_cast<char*>(nullptr));
    FcFontSet* found = FcFontList(configuration(), wanted, properties);
    bool had = false;
    for (int i = 0; i < found->nfont; ++i) {
        FcChar8* family = nullptr;
        FcPatternGetString(found->fonts[i], FC_FAMILY, 0, &family);
        had = had || !is_dejavu(reinterpret_cast<const char*>(family));
    }
    FcFontSetDestroy(found);
    FcObjectSetDestroy(properties);
    FcCharSetDestroy(characters);
    FcPatternDestroy(wanted);
    return had;
}

} // namespace

// A machine may have Inter and Noto alone, as a bare Debian 13 has.
TEST_CASE("signs and symbols are found in whatever font has them", "[desktop][ui][fonts]") {
    Bench bench([](Ui&) {});
    const auto fonts = Fonts::build(1, InstalledFonts::listed(is_dejavu));
    REQUIRE(fonts.has_value());
    int had = 0;
    for (const char32_t sign : signs_and_symbols) {
        if (!is_had_elsewhere(sign))
            continue;
        ++had;
        for (int i = 0; i <= static_cast<int>(TextStyle::title); ++i) {
            INFO("style " << i << ", sign " << static_cast<std::uint32_t>(sign));
            CHECK(fonts->has(static_cast<TextStyle>(i), sign));
        }
    }
    CHECK(had > 0);
}

TEST_CASE("figures are of one width", "[desktop][ui][fonts]") {
    Bench bench([](Ui&) {});
    for (int i = 0; i < text_style_count; ++i) {
        const Face& face = bench.ui().face(static_cast<TextStyle>(i));
        for (const char* digit : {"1", "4", "7", "9"})
            CHECK(piece_width(face, digit) == piece_width(face, "0"));
    }
}

TEST_CASE("wrapped lines are no wider than they may be and lose no word", "[desktop][ui][text]") {
    for (const double scale : {0.75, 1.0, 1.25, 1.5, 2.0}) {
        Bench bench([](Ui&) {}, {ThemeName::light, scale});
        for (const TextStyle style : {TextStyle::tiny, TextStyle::body, TextStyle::document})
            for (const float width : {60.0F, 173.0F, 420.0F, 5000.0F}) {
                const Face& face = bench.ui().face(style);
                std::string joined;
                for (const LineSpan& line : wrapped_lines(face, pangram, width)) {
                    const std::string words = pangram.substr(line.begin, line.end - line.begin);
                    INFO("scale " << scale << ", width " << width << ": " << words);
                    CHECK(line.width <= width + 0.5F);
                    CHECK(std::abs(piece_width(face, words) - line.width) < 0.1F);
                    CHECK_FALSE(words.empty());
                    CHECK(words.front() != ' ');
                    CHECK(words.back() != ' ');
                    joined += words;
                }
                std::string letters = pangram;
                std::erase(letters, ' ');
                std::erase(joined, ' ');
                CHECK(joined == letters);
            }
    }
}

TEST_CASE("line breaks, empty lines and nothing at all", "[desktop][ui][text]") {
    Bench bench([](Ui&) {});
    const Face& face = bench.ui().face(TextStyle::body);
    CHECK(wrapped_lines(face, "", 100).size() == 1);
    CHECK(wrapped_lines(face, "a\n\nb", 100).size() == 3);
    CHECK(wrapped_lines(face, "   ", 5).size() == 1);
    CHECK(wrapped_lines(face, "well-known", piece_width(face, "well-kno")).front().end == 5);
    // No break at a no-break space.
    const std::string held = "rule\u00A014";
    CHECK(wrapped_lines(face, "by " + held, piece_width(face, held) + 1).size() == 2);
}

TEST_CASE("a flow wraps inline, keeps brackets whole words, and its brackets answer to mouse and keys",
          "[desktop][ui][text]") {
    const std::vector<Span> spans{{"Exercises above "},
                                  {"[nine thousand troops in the field]", TextStyle::document, Hand::first, "ours"},
                                  {" "},
                                  {"[thirteen thousand]", TextStyle::document, Hand::second, "theirs"},
                                  {", notified "},
                                  {"42 days", TextStyle::document, Hand::agreed},
                                  {" ahead."}};
    std::vector<std::string> activated;
    float width = 260;
    float height = 0;
    Bench bench([&](Ui& ui) {
        const FlowHit hit = text_flow(ui, "article", {40, 40, width, 0}, spans);
        height = hit.height;
        CHECK(height == text_flow_height(ui, width, spans));
        if (!hit.activated.empty())
            activated.push_back(hit.activated);
    });
    for (const TextRecord& text : bench.ui().record().texts) {
        INFO(text.text);
        CHECK(text.rect.x >= 39);
        CHECK(text.rect.right() <= 301);
        CHECK((text.text.front() != ',' || text.rect.x > 45)); // the comma hangs on to its bracket
    }
    std::set<float> lines;
    for (const TextRecord& text : bench.ui().record().texts)
        lines.insert(std::round(text.container.y + text.rect.y));
    CHECK(lines.size() >= 3);
    const float tall = height;
    bench.click(bench.rect_of("theirs").centre());
    bench.key(Key::tab);
    CHECK(bench.focused() == "ours");
    bench.key(Key::enter);
    CHECK(activated == std::vector<std::string>{"theirs", "ours"});
    width = 2000;
    bench.settle();
    CHECK(height < tall);
}

TEST_CASE("a missing family is replaced, and a sentence says so", "[desktop][ui][fonts]") {
    Bench bench([](Ui&) {});
    const auto whole = Fonts::build(1, InstalledFonts::listed());
    REQUIRE(whole);
    CHECK(whole->notice().empty());
    const auto some =
        Fonts::build(1, InstalledFonts::listed([](std::string_view family) { return family.starts_with("Inter"); }));
    REQUIRE(some);
    CHECK(some->notice().find("The font Inter is not installed; ") == 0);
    CHECK(some->notice().find("Noto Serif") == std::string::npos);
    CHECK(some->has(TextStyle::body, U'Я'));
    const auto none = Fonts::build(1, {});
    REQUIRE_FALSE(none);
    CHECK(none.error().find("No font") == 0);
    // A failure leaves what was there.
    CHECK(some->has(TextStyle::body, U'A'));
}

TEST_CASE("files that are no fonts are passed over", "[desktop][ui][fonts]") {
    CHECK_FALSE(inspect_font(PARLEY_ROOT "/README.md", 0));
    CHECK_FALSE(inspect_font(PARLEY_ROOT "/no such file", 0));
    const auto found = InstalledFonts::listed().find(Family::serif, Cut::bold);
    REQUIRE(found);
    CHECK(found->file.height_per_em > 1.0);
    CHECK(found->file.height_per_em < 1.6);
    CHECK_FALSE(inspect_font(found->file.path, 7));
}

TEST_CASE("bytes that are no UTF-8 are drawn as something, not past the end", "[desktop][ui][text]") {
    Bench bench([](Ui& ui) { text(ui, {10, 10, 300, 0}, "a\xFF\xE2\x82 \xF0\x9F"); });
    CHECK(bench.ui().record().texts.size() == 1);
}

TEST_CASE("the scale makes the fonts anew, the theme does not", "[desktop][ui][fonts]") {
    Bench bench([](Ui& ui) { text(ui, {10, 10, 300, 0}, "Parley"); });
    const float before = bench.ui().face(TextStyle::body).em;
    CHECK(bench.ui().set_look({ThemeName::dark, 1.0}) == false);
    CHECK(bench.ui().set_look({ThemeName::dark, 9.0}) == true);
    CHECK(bench.ui().look().scale == 2.0);
    CHECK(bench.ui().face(TextStyle::body).em == 2 * before);
    bench.settle();
}

TEST_CASE("more than one of ImGui's lists can hold is drawn all the same, in order", "[desktop][ui]") {
    parley::picture::Picture crowded;
    crowded.size = {900, 600};
    for (int i = 0; i < 300; ++i) {
        parley::picture::Polyline line;
        for (int j = 0; j < 150; ++j)
            line.points.push_back({static_cast<double>(j * 6), static_cast<double>(2 * i + j % 2)});
        crowded.add(std::move(line));
    }
    Bench bench([&](Ui& ui) {
        Stack column(ui, {10, 10, 900, 600});
        card(column, [&](Stack& inside) {
            draw_picture(ui, "crowded", inside.row(600), crowded);
            inside.text("beneath it");
        });
    });
    const ImDrawData& drawn = *ImGui::GetDrawData();
    CHECK(drawn.TotalVtxCount > 0xFFFF);
    CHECK(drawn.CmdListsCount > 2);
    for (int i = 0; i < drawn.CmdListsCount; ++i)
        CHECK(drawn.CmdLists[i]->VtxBuffer.Size <= 0xFFFF);
    CHECK(bench.shows("beneath it"));
}

TEST_CASE("the pseudo-locale makes words a third longer and puts them in brackets", "[desktop][ui][pseudo]") {
    CHECK(in_pseudo_locale("Leave the talks") == "[Leave the talks~~~~~~]");
    CHECK(in_pseudo_locale(" troops within ") == " [troops within~~~~~] ");
    CHECK(in_pseudo_locale("Єва") == "[Єва~~]");
    for (const std::string same : {"", " ", ".", "−4", "75 %", "13,000", "●", "  \n"})
        CHECK(in_pseudo_locale(same) == same);
    CHECK(in_pseudo_locale("one\n12\ntwo") == "[one~~]\n12\n[two~~]");
    const std::string longer = in_pseudo_locale(std::string(100, 'a'));
    CHECK(longer.size() == 137);
    CHECK(longer.find("~~~~~~~~~") == std::string::npos); // lines can break in it
}

TEST_CASE("in the pseudo-locale all is measured as it is drawn", "[desktop][ui][pseudo]") {
    Look look;
    look.pseudo_locale = true;
    std::string typed = "my own name";
    float flow_height = 0, flow_measured = 0, height = 0, measured = 0, wide = 0;
    double in_picture = 0;
    Bench bench(
        [&](Ui& ui) {
            height = text(ui, {10, 10, 120, 0}, "Leave the talks and go home");
            measured = text_height(ui, 120, "Leave the talks and go home");
            wide = text_width(ui, "What if?");
            text(ui, {10, 200, 400, 0}, "What if?");
            text(ui, {10, 230, 400, 0}, "1,234");
            std::vector<Span> spans(2);
            spans[0].words = "Exercises above ";
            spans[1].words = "[9,000 troops]";
            spans[1].name = "bracket";
            flow_height = text_flow(ui, "flow", {10, 260, 200, 0}, spans).height;
            flow_measured = text_flow_height(ui, 200, spans);
            text_input(ui, "input", {10, 400, 300, 36}, typed);
            parley::picture::Picture chart{{200, 40}, {}};
            parley::picture::Label label;
            label.text = "Worth";
            label.at = {4, 20};
            chart.add(label);
            draw_picture(ui, "chart", {10, 500, 200, 40}, chart);
            in_picture = picture_measure(ui)("Worth", label.type);
        },
        look);
    CHECK(height == measured);
    CHECK(flow_height == flow_measured);
    for (const char* shown : {"[What if?~~~]", "1,234", "[Exercises", "[[9,000", "my own name", "[Worth~~]"})
        CHECK(bench.shows(shown));
    CHECK_FALSE(bench.shows("[1,234"));
    CHECK_FALSE(bench.shows("[my own"));
    for (const TextRecord& one : bench.ui().record().texts) {
        if (one.text == "[What if?~~~]")
            CHECK(std::ceil(one.rect.width) == wide);
        if (one.text == "[Worth~~]")
            CHECK(static_cast<double>(one.rect.width) == Approx(in_picture).margin(0.01));
    }
    CHECK_FALSE(bench.rect_of("bracket").empty()); // the name of a control is in no language
    REQUIRE(bench.ui().set_look({}));
    bench.settle();
    CHECK(bench.shows("What if?"));
    CHECK_FALSE(bench.shows("[What if?"));
}
